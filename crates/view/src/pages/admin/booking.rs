//! `/admin/bookings/{id}`: everything about one booking.
//!
//! Posts nothing, to `…/confirm`, `…/complete` and `…/no-show`. Declining and cancelling have a
//! page of their own ([`super::booking_end`]), moving too ([`super::reschedule`]).

use askama::Template;
use jiff::Timestamp;

use crate::{
    format::Reader,
    pages::{
        Page,
        admin::{
            form::Problems,
            row::{MailRow, MailState, Status},
            sample,
            shell::{Place, Shell},
        },
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/booking.html")]
pub struct BookingDetail {
    pub page: Page,
    pub shell: Shell,
    /// The member.
    pub reader: Reader,
    pub id: String,
    pub event_type: String,
    pub status: Status,
    /// What guest and host call it by: `K7Q2-9F`.
    pub reference: String,
    pub start: Timestamp,
    pub end: Timestamp,
    /// Where it happens, in words; empty where nothing was said.
    pub place: String,
    /// The address to join at, `https:` only: it becomes a link.
    pub join: Option<String>,
    /// The hosts' names.
    pub hosts: Vec<String>,
    pub guest: Guest,
    /// The answers to the host's questions: label and answer in words.
    pub answers: Vec<(String, String)>,
    /// Who cancelled it and why, in a sentence.
    pub cancelled: Option<String>,
    pub allowed: Allowed,
    /// Latest first.
    pub history: Vec<Change>,
    pub mails: Vec<MailRow>,
    /// The whole address of the guest's own page.
    pub manage_url: String,
}

#[derive(Debug, Clone)]
pub struct Guest {
    pub name: String,
    pub email: String,
    pub phone: String,
    pub notes: String,
    /// The guest's clock and zone.
    pub reader: Reader,
}

/// What the member may do with it now.
#[derive(Debug, Clone, Copy, Default)]
pub struct Allowed {
    /// Accept or decline.
    pub answer: bool,
    /// Move or cancel.
    pub change: bool,
    /// Mark as kept or missed; true once it has begun.
    pub conclude: bool,
}

/// One line of the history.
#[derive(Debug, Clone)]
pub struct Change {
    /// The action as stored: `booked`, `rescheduled`, `no_show` …
    pub action: String,
    /// In words: a member's or the guest's name.
    pub who: String,
    pub at: Timestamp,
    pub details: Vec<Detail>,
}

/// What was before and what is since, in words; empty where there was nothing.
#[derive(Debug, Clone)]
pub struct Detail {
    pub name: String,
    pub before: String,
    pub after: String,
}

impl Change {
    fn key(&self) -> String {
        format!("admin-change-{}", self.action)
    }
}

impl BookingDetail {
    fn title(&self) -> String {
        self.shell.title(self.page.locale, &self.heading(), &Problems::default())
    }

    fn heading(&self) -> String {
        let words = [("event", self.event_type.as_str()), ("guest", &self.guest.name)];
        self.page.say("admin-booking-heading", &words)
    }

    /// The guest's number as a link dials it (RFC 3966 §3).
    fn dial(&self) -> String {
        let dialled = |c: &char| c.is_ascii_digit() || *c == '+';
        self.guest.phone.chars().filter(dialled).collect()
    }

    /// The same moment for the guest, where their clock differs.
    fn for_guest(&self) -> Option<String> {
        self.reader.also(&self.guest.name, &self.guest.reader, self.start, self.end)
    }

    fn hosts(&self) -> String {
        self.hosts.join(&self.page.t("admin-list-comma"))
    }

    pub fn sample() -> Self {
        let reader = sample::reader();
        let (start, end) = (sample::at("2026-03-12T13:00:00Z"), sample::at("2026-03-12T13:30:00Z"));
        let was = sample::at("2026-03-10T08:00:00Z");
        let change = |action: &str, who: &str, at, details| Change {
            action: action.to_owned(),
            who: who.to_owned(),
            at: sample::at(at),
            details,
        };
        let moved = Detail {
            name: reader.locale.t("admin-when"),
            before: reader.brief(was),
            after: reader.brief(start),
        };
        let mail = |id: &str, subject: &str, to: &str, at, state| MailRow {
            id: id.to_owned(),
            subject: subject.to_owned(),
            to: to.to_owned(),
            at: sample::at(at),
            state,
        };
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Bookings),
            id: "0197".to_owned(),
            event_type: "Intro call".to_owned(),
            status: Status::Confirmed,
            reference: "K7Q2-9F".to_owned(),
            start,
            end,
            place: "Google Meet".to_owned(),
            join: Some("https://meet.example.org/abc".to_owned()),
            hosts: vec!["Ana Lima".to_owned()],
            guest: Guest {
                name: "Jo Park".to_owned(),
                email: "jo@example.org".to_owned(),
                phone: "+1 212 555 0100".to_owned(),
                notes: "Looking forward to it.\nI have a few drafts to show.".to_owned(),
                reader: sample::elsewhere(),
            },
            answers: vec![
                ("What is your level?".to_owned(), "Some years".to_owned()),
                (
                    "What would you like to work on?".to_owned(),
                    "Scales, then improvising".to_owned(),
                ),
            ],
            cancelled: None,
            allowed: Allowed { answer: false, change: true, conclude: false },
            history: vec![
                change("rescheduled", "Jo Park", "2026-03-08T15:20:00Z", vec![moved]),
                change("booked", "Jo Park", "2026-03-06T09:41:00Z", vec![]),
            ],
            mails: vec![
                mail(
                    "m2",
                    "Moved: Intro call with Ana Lima, now Thu 12 Mar 9:00",
                    "jo@example.org",
                    "2026-03-08T15:20:00Z",
                    MailState::Sent,
                ),
                mail(
                    "m1",
                    "Booked: Intro call with Ana Lima, Tue 10 Mar 4:00",
                    "jo@example.org",
                    "2026-03-06T09:41:00Z",
                    MailState::Sent,
                ),
            ],
            manage_url: "https://book.example.org/booking/3f9c1b7a".to_owned(),
            reader,
        }
    }

    /// A request that waits for the host.
    pub fn sample_pending() -> Self {
        let sample = Self::sample();
        let booked = sample.history[1..].to_vec();
        Self {
            status: Status::Pending,
            allowed: Allowed { answer: true, change: true, conclude: false },
            history: booked,
            mails: vec![],
            ..sample
        }
    }

    /// One that is over and done with.
    pub fn sample_cancelled() -> Self {
        let sample = Self::sample();
        let l = sample.page.locale;
        let words = [("who", "Jo Park"), ("reason", "I caught a cold")];
        Self {
            status: Status::Cancelled,
            cancelled: Some(l.say("admin-cancelled-by", &words)),
            allowed: Allowed::default(),
            ..sample
        }
    }
}
