//! `/admin/availability/blocked`: dates on which nothing is offered, whole or in part.
//!
//! Posts to its own address: `start_date`, `end_date` (the same day when empty), `is_all_day=yes`
//! or `start_time` and `end_time`, `reason`, `show_guests=yes`; `id` changes one that is there, and in
//! the query puts it into the form. Removing posts nothing to `…/blocked/{id}/delete`.
//! A problem's field is the field's own name.

use askama::Template;
use jiff::civil::Date;

use crate::{
    format::Reader,
    pages::{
        Page,
        admin::{
            fallen::Fallen,
            form::Problems,
            range::Range,
            sample,
            scope::Scope,
            shell::{Place, Shell},
        },
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/blocked.html")]
pub struct BlockedDates {
    pub page: Page,
    pub shell: Shell,
    pub scope: Scope,
    pub reader: Reader,
    /// What is not over yet, in order.
    pub blocked: Vec<Blocked>,
    pub past: Vec<Blocked>,
    pub draft: Draft,
    pub problems: Problems,
}

#[derive(Debug, Clone)]
pub struct Blocked {
    pub id: String,
    pub from: Date,
    /// The last date, inclusive.
    pub until: Date,
    /// The part of each day; the whole day when absent.
    pub part: Option<Range>,
    pub reason: String,
    /// Whether guests read the reason.
    pub show_guests: bool,
    /// Bookings inside it, which stay until somebody moves or cancels them.
    pub bookings: Vec<Fallen>,
}

/// The form below the list, with what was typed.
#[derive(Debug, Clone)]
pub struct Draft {
    /// What is changed; a new one has none.
    pub id: Option<String>,
    pub start_date: String,
    pub end_date: String,
    pub is_all_day: bool,
    pub start_time: String,
    pub end_time: String,
    pub reason: String,
    pub show_guests: bool,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            id: None,
            start_date: String::new(),
            end_date: String::new(),
            is_all_day: true,
            start_time: String::new(),
            end_time: String::new(),
            reason: String::new(),
            show_guests: false,
        }
    }
}

impl Blocked {
    fn dates(&self, reader: &Reader) -> String {
        let (from, until) = (reader.full_day(self.from), reader.full_day(self.until));
        if self.from == self.until {
            return from;
        }
        reader.locale.say("admin-dates", &[("from", &from), ("until", &until)])
    }
}

impl BlockedDates {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-blocked"), &self.problems)
    }

    /// The page with one of them in its form.
    fn change_url(&self, one: &Blocked) -> String {
        let page = self.scope.url("/admin/availability/blocked");
        let mark = if page.contains('?') { '&' } else { '?' };
        format!("{page}{mark}id={}", one.id)
    }

    pub fn sample() -> Self {
        let blocked = |id: &str, from, until, part, reason: &str, bookings| Blocked {
            id: id.to_owned(),
            from: sample::date(from),
            until: sample::date(until),
            part,
            reason: reason.to_owned(),
            show_guests: false,
            bookings,
        };
        let guest = Fallen::sample("b1", "Jo Park", "2026-07-28T08:00:00Z", "2026-07-28T08:30:00Z");
        let noon = Some(Range::new("12:00", "14:00"));
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Availability),
            scope: Scope::sample(),
            reader: sample::reader(),
            blocked: vec![
                blocked("b1", "2026-03-12", "2026-03-12", noon, "Dentist", vec![]),
                blocked("b2", "2026-07-27", "2026-08-14", None, "Summer holiday", vec![guest]),
            ],
            past: Vec::new(),
            draft: Draft::default(),
            problems: Problems::default(),
        }
    }
}
