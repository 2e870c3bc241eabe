//! `/admin/bookings/{id}/reschedule`: another time for a booking is chosen.
//!
//! Forms ask this address: `date` (`YYYY-MM-DD`) for the free times of a date; `start` (an instant)
//! from the list, or `exact_date` and `exact_time` (`HH:MM` in the member's zone) for any other,
//! which [`super::compare`] shows beside the present one. `reason` goes along with all of them.

use askama::Template;
use jiff::{Timestamp, civil::Date};

use crate::{
    format::Reader,
    pages::{
        Page,
        admin::{
            booking_end::Meeting,
            form::Problems,
            sample,
            shell::{Place, Shell},
        },
        guest::address::with_query,
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
    /// What was typed beside a time that was looked at before.
    pub reason: String,
    pub exact: Exact,
    pub problems: Problems,
}

/// The exact form, as typed.
#[derive(Debug, Clone, Default)]
pub struct Exact {
    pub date: String,
    pub time: String,
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

    /// The free times of another date.
    fn day_url(&self, at: &Timestamp) -> String {
        let date = self.reader.date(*at).to_string();
        let reason = Some(("reason", self.reason.as_str())).filter(|(_, typed)| !typed.is_empty());
        with_query(&self.address(), [("date", date.as_str())].into_iter().chain(reason))
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
            problems: Problems::default(),
        }
    }

    /// A time was typed that the clocks skip.
    pub fn sample_wrong() -> Self {
        let sample = Self::sample();
        let time = "02:30".to_owned();
        let problems = Problems::one("exact_time", sample.page.t("admin-wrong-time-skipped"));
        Self { exact: Exact { time, ..sample.exact.clone() }, problems, ..sample }
    }
}
