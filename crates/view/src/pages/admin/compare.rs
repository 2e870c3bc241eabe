//! `/admin/bookings/{id}/reschedule?start=`: the time a booking has beside the one it would get,
//! before anything changes.
//!
//! Posts `start` (an instant, the value of the button), `reason`, and `anyway`, the start that the
//! host was warned about, to its own address. A time that cannot be had comes with 409 and others
//! near it; they and the way back to the picker ask again by GET with what was typed.

use askama::Template;
use jiff::{Timestamp, civil::Date};

use crate::{
    format::Reader,
    pages::{
        Page,
        admin::{
            fallen::Fallen,
            form::Problems,
            sample,
            shell::{Place, Shell},
        },
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/compare.html")]
pub struct Compare {
    pub page: Page,
    pub shell: Shell,
    /// The member.
    pub reader: Reader,
    pub id: String,
    pub event_type: String,
    pub guest: String,
    /// The guest's clock and zone.
    pub there: Reader,
    /// The time the booking has.
    pub from: (Timestamp, Timestamp),
    /// The time it would get.
    pub to: (Timestamp, Timestamp),
    pub reason: String,
    /// Why guests are not offered the new time, though the host may take it.
    pub warning: Option<String>,
    /// Set when the answer is 409.
    pub refused: Option<Refused>,
    pub problems: Problems,
}

/// A time that cannot be had: why, what takes it, and the nearest ones that can.
#[derive(Debug, Clone)]
pub struct Refused {
    pub words: String,
    pub clashes: Vec<Fallen>,
    pub next: Vec<Timestamp>,
}

/// One of the two times, in words.
struct Side {
    name: String,
    start: Timestamp,
    when: String,
    zone: String,
    /// The same moment for the guest, where their clock differs.
    there: Option<String>,
}

impl Compare {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-move-title"), &self.problems)
    }

    /// Nothing else on the page asks for the focus.
    fn is_calm(&self) -> bool {
        self.warning.is_none() && self.refused.is_none() && self.problems.is_empty()
    }

    fn subject(&self) -> String {
        let words = [("event", self.event_type.as_str()), ("guest", &self.guest)];
        self.page.say("admin-booking-heading", &words)
    }

    fn address(&self) -> String {
        format!("/admin/bookings/{}/reschedule", self.id)
    }

    /// The time it has, then the one it would get.
    fn sides(&self) -> [Side; 2] {
        [("move-from", self.from), ("move-to", self.to)].map(|(name, (start, end))| Side {
            name: self.page.t(name),
            start,
            when: self.reader.when(start, end),
            zone: self.reader.zone_at(start),
            there: self.reader.also(&self.guest, &self.there, start, end),
        })
    }

    /// The date of the new time, to choose another from.
    fn date(&self) -> Date {
        self.reader.date(self.to.0)
    }

    fn keep(&self) -> String {
        self.page.with("move-keep-time", self.reader.time(self.from.0))
    }

    pub fn sample() -> Self {
        let span = |start, end| (sample::at(start), sample::at(end));
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Bookings),
            reader: sample::reader(),
            id: "0197".to_owned(),
            event_type: "Intro call".to_owned(),
            guest: "Jo Park".to_owned(),
            there: sample::elsewhere(),
            from: span("2026-03-12T13:00:00Z", "2026-03-12T13:30:00Z"),
            to: span("2026-03-16T09:00:00Z", "2026-03-16T09:30:00Z"),
            reason: String::new(),
            warning: None,
            refused: None,
            problems: Problems::default(),
        }
    }

    /// A time outside the hours.
    pub fn sample_warned() -> Self {
        let sample = Self::sample();
        Self { warning: Some(sample.page.t("admin-move-warn-outside_hours")), ..sample }
    }

    /// A time that somebody else has taken meanwhile.
    pub fn sample_taken() -> Self {
        let sample = Self::sample();
        let clash = Fallen::sample("1", "Kim Lee", "2026-03-16T09:00:00Z", "2026-03-16T09:30:00Z");
        let next = ["2026-03-16T09:30:00Z", "2026-03-16T10:00:00Z", "2026-03-16T10:30:00Z"];
        let words = sample.page.t("admin-wrong-time-taken");
        let refused = Refused { words, clashes: vec![clash], next: next.map(sample::at).into() };
        Self { refused: Some(refused), reason: "A concert.".to_owned(), ..sample }
    }
}
