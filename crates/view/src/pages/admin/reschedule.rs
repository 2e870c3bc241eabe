//! `/admin/bookings/{id}/reschedule`: another time for a booking.
//!
//! The free times of a date come with `?date=YYYY-MM-DD`. Posts to its own address, from the list
//! `start` (an instant) and `reason`; from the exact form `action=exact`, `exact_date`,
//! `exact_time` (`HH:MM` in the member's zone) and `exact_reason`, which a host may use for times
//! they do not offer to guests; they are told what guests would be refused for, and post again with
//! `anyway`, the date and time they were told about. A time that is taken comes back with 409 and a problem of the
//! field `free-times` or `exact_time`.

use askama::Template;
use jiff::{Timestamp, civil::Date};

use crate::{
    format::Reader,
    pages::{
        Page,
        admin::{
            booking_end::Meeting,
            fallen::Fallen,
            form::Problems,
            sample,
            shell::{Place, Shell},
        },
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/reschedule.html")]
pub struct Reschedule {
    pub page: Page,
    pub shell: Shell,
    /// The member.
    pub reader: Reader,
    pub id: String,
    pub meeting: Meeting,
    /// The date whose free times are listed.
    pub date: Date,
    /// Free starts on that date, in order.
    pub free: Vec<Timestamp>,
    /// The first free start after that date, where it has none.
    pub next_free: Option<Timestamp>,
    /// What was typed beside the list.
    pub reason: String,
    pub exact: Exact,
    /// Why guests are not offered the exact time.
    pub warning: Option<String>,
    /// What takes the time that was asked for.
    pub clashes: Vec<Fallen>,
    pub problems: Problems,
}

/// The exact form, as typed.
#[derive(Debug, Clone, Default)]
pub struct Exact {
    pub date: String,
    pub time: String,
    pub reason: String,
}

impl Reschedule {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-move-title"), &self.problems)
    }

    fn day_heading(&self) -> String {
        let (day, count) = (self.reader.full_day(self.date), self.free.len());
        let times = self.page.with("admin-times-count", count);
        self.page.say("admin-move-day", &[("day", &day), ("times", &times)])
    }

    /// The member's zone with the offset it has on that date.
    fn zone(&self) -> String {
        self.free
            .first()
            .map_or_else(|| self.reader.zone_name(), |first| self.reader.zone_at(*first))
    }

    fn address(&self) -> String {
        format!("/admin/bookings/{}/reschedule", self.id)
    }

    pub fn sample() -> Self {
        let date = sample::date("2026-03-16");
        let nine = sample::at("2026-03-16T08:00:00Z").as_second();
        let start = |step: i64| Timestamp::from_second(nine + step * 1800);
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Bookings),
            reader: sample::reader(),
            id: "0197".to_owned(),
            meeting: Meeting::sample(),
            date,
            free: (0..14).filter_map(|step| start(step).ok()).collect(),
            next_free: None,
            reason: String::new(),
            exact: Exact { date: date.to_string(), ..Exact::default() },
            warning: None,
            clashes: Vec::new(),
            problems: Problems::default(),
        }
    }

    /// A time outside the hours was asked for.
    pub fn sample_warned() -> Self {
        let sample = Self::sample();
        let time = "07:10".to_owned();
        let warning = Some(sample.page.t("admin-move-warn-outside_hours"));
        Self { exact: Exact { time, ..sample.exact.clone() }, warning, ..sample }
    }
}
