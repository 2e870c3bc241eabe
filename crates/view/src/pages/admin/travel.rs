//! `/admin/availability/travel`: dates on which a schedule's hours are meant in another zone.
//!
//! Posts to its own address: `from`, `to` (the same day when empty), `timezone`; `was` is the first
//! date of the journey that is changed, which `date` in the query puts into the form. Removing posts
//! nothing to `…/travel/{from}/delete`. A problem's field is the field's own name.
//!
//! Bookings that would fall outside the moved hours are named first: the page comes back with a
//! `told` for each, and what posts those is saved.

use askama::Template;

use crate::{
    format::Reader,
    pages::{
        Page,
        admin::{
            fallen::Fallen,
            form::Problems,
            sample,
            scope::Scope,
            shell::{Place, Shell},
            time_off::{Entry, What},
            zones::{Region, regions},
        },
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/travel.html")]
pub struct Travel {
    pub page: Page,
    pub shell: Shell,
    pub scope: Scope,
    pub reader: Reader,
    /// The zone of all other dates, in words.
    pub home: String,
    /// Not over yet, in order.
    pub journeys: Vec<Entry>,
    pub past: Vec<Entry>,
    pub draft: Draft,
    /// The draft holds something that is not stored.
    pub unsaved: bool,
    /// Bookings the draft falls on, when it was to be saved without their being told.
    pub asked: Vec<Fallen>,
    pub problems: Problems,
}

/// The form below the list, with what was typed.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// The first date of the journey that is changed; a new one has none.
    pub was: Option<String>,
    pub from: String,
    pub to: String,
    pub timezone: String,
}

impl Travel {
    fn title(&self) -> String {
        let l = self.page.locale;
        let key = if self.asked.is_empty() { "admin-travel" } else { "admin-time-off-ask" };
        self.shell.title(l, &l.t(key), &self.problems)
    }

    fn save_words(&self) -> String {
        self.page.locale.t(match (self.asked.is_empty(), &self.draft.was) {
            (false, _) => "admin-time-off-anyway",
            (true, Some(_)) => "admin-save",
            (true, None) => "admin-travel-save",
        })
    }

    fn regions(&self) -> Vec<Region> {
        regions(self.page.locale, &self.draft.timezone)
    }

    pub fn sample() -> Self {
        let away = What::Away(
            "New York time".to_owned(),
            Some((
                "Wed 1 April, 9:00–17:00 (New York time)".to_owned(),
                "Wed 1 April, 15:00–23:00 (Berlin time)".to_owned(),
            )),
        );
        let path = "/admin/availability/travel";
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Availability),
            scope: Scope::sample(),
            reader: sample::reader(),
            home: "Berlin time".to_owned(),
            journeys: vec![Entry::sample(path, "2026-04-01 2026-04-10", away, "")],
            past: Vec::new(),
            draft: Draft::default(),
            unsaved: false,
            asked: Vec::new(),
            problems: Problems::default(),
        }
    }
}
