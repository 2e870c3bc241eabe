//! `/admin/availability/blocked`: dates on which nothing is offered, whole or in part.
//!
//! Posts to its own address: `start_date`, `end_date` (the same day when empty), `is_all_day=yes`
//! or `start_time` and `end_time`, `reason`, `show_guests=yes`; `id` changes one that is there, and in
//! the query puts it into the form. Removing posts nothing to `…/blocked/{id}/delete`.
//! A problem's field is the field's own name.
//!
//! Bookings that would fall into it are named first: the page comes back with a `told` for each, and
//! what posts those is saved.

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
            time_off::{Entry, What},
        },
    },
};
use askama::Template;

#[derive(Debug, Clone, Template)]
#[template(path = "admin/blocked.html")]
pub struct BlockedDates {
    pub page: Page,
    pub shell: Shell,
    pub scope: Scope,
    pub reader: Reader,
    /// What is not over yet, in order.
    pub blocked: Vec<Entry>,
    pub past: Vec<Entry>,
    pub draft: Draft,
    /// The draft holds something that is not stored.
    pub unsaved: bool,
    /// Bookings the draft falls on, when it was to be saved without their being told.
    pub asked: Vec<Fallen>,
    pub problems: Problems,
}

/// The form below the list, with what was typed.
#[derive(Debug, Clone)]
pub struct Draft {
    /// What is changed; a new one has none.
    pub id: Option<String>,
    /// The sign of what a change began with, to tell whether it is another by now.
    pub seen: String,
    /// Somebody changed it since then.
    pub late: bool,
    pub start_date: String,
    pub end_date: String,
    pub is_all_day: bool,
    pub start_time: String,
    pub end_time: String,
    /// The end is on the day after the start.
    pub overnight: bool,
    pub reason: String,
    pub show_guests: bool,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            id: None,
            seen: String::new(),
            late: false,
            start_date: String::new(),
            end_date: String::new(),
            is_all_day: true,
            start_time: String::new(),
            end_time: String::new(),
            overnight: false,
            reason: String::new(),
            show_guests: false,
        }
    }
}

impl BlockedDates {
    fn title(&self) -> String {
        let l = self.page.locale;
        let key = if self.asked.is_empty() { "admin-blocked" } else { "admin-blocked-ask" };
        self.shell.title(l, &l.t(key), &self.problems)
    }

    fn save_words(&self) -> String {
        self.page.locale.t(match (self.asked.is_empty(), &self.draft.id) {
            (false, _) => "admin-blocked-anyway",
            (true, Some(_)) => "admin-save",
            (true, None) => "admin-blocked-save",
        })
    }

    pub fn sample() -> Self {
        let path = "/admin/availability/blocked";
        let guest = Fallen::sample("b1", "Jo Park", "2026-07-28T08:00:00Z", "2026-07-28T08:30:00Z");
        let noon = What::Hours(vec![Range::new("12:00", "14:00")]);
        let summer = Entry::sample(path, "2026-07-27 2026-08-14", What::AllDay, "Summer holiday");
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Availability),
            scope: Scope::sample(),
            reader: sample::reader(),
            blocked: vec![
                Entry::sample(path, "2026-03-12", noon, "Dentist"),
                Entry { show_guests: true, bookings: vec![guest], ..summer },
            ],
            past: vec![Entry::sample(path, "2026-01-02", What::AllDay, "")],
            draft: Draft::default(),
            unsaved: false,
            asked: Vec::new(),
            problems: Problems::default(),
        }
    }

    pub fn sample_asking() -> Self {
        let guest = Fallen::sample("b1", "Jo Park", "2026-03-12T11:00:00Z", "2026-03-12T11:30:00Z");
        let sample = Self::sample();
        Self {
            blocked: Vec::new(),
            draft: Draft { start_date: "2026-03-12".to_owned(), ..sample.draft },
            unsaved: true,
            asked: vec![guest],
            ..sample
        }
    }
}
