//! `/admin/availability/travel`: dates on which a schedule's hours are meant in another zone.
//!
//! Posts to its own address: `from`, `to` (the same day when empty), `timezone`. Removing posts
//! nothing to `…/travel/{from}/delete`, the first date of the journey. A problem's field is the
//! field's own name.

use askama::Template;
use jiff::civil::Date;

use crate::{
    format::Reader,
    pages::{
        Page,
        admin::{
            form::Problems,
            sample,
            scope::Scope,
            shell::{Place, Shell},
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
    /// The zone of all other dates.
    pub home: String,
    /// Not over yet, in order.
    pub journeys: Vec<Journey>,
    pub past: Vec<Journey>,
    pub draft: Draft,
    pub problems: Problems,
}

#[derive(Debug, Clone)]
pub struct Journey {
    pub from: Date,
    pub until: Date,
    pub timezone: String,
    /// The first open hours on it: when they are there, and when that is at home.
    pub example: Option<(String, String)>,
}

/// The form below the list, with what was typed.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    pub from: String,
    pub to: String,
    pub timezone: String,
}

impl Journey {
    fn dates(&self, reader: &Reader) -> String {
        let (from, until) = (reader.full_day(self.from), reader.full_day(self.until));
        if self.from == self.until {
            return from;
        }
        reader.locale.say("admin-dates", &[("from", &from), ("until", &until)])
    }
}

impl Travel {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-travel"), &self.problems)
    }

    fn regions(&self) -> Vec<Region> {
        let chosen = if self.draft.timezone.is_empty() { &self.home } else { &self.draft.timezone };
        regions(self.page.locale, chosen)
    }

    fn example(&self, (there, home): &(String, String)) -> String {
        self.page.locale.say("admin-travel-example", &[("there", there), ("home", home)])
    }

    pub fn sample() -> Self {
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Availability),
            scope: Scope::sample(),
            reader: sample::reader(),
            home: "Europe/Berlin".to_owned(),
            journeys: vec![Journey {
                from: sample::date("2026-04-01"),
                until: sample::date("2026-04-10"),
                timezone: "America/New_York".to_owned(),
                example: Some((
                    "Wed 1 April, 9:00–17:00 New York".to_owned(),
                    "Wed 1 April, 15:00–23:00 Berlin".to_owned(),
                )),
            }],
            past: Vec::new(),
            draft: Draft::default(),
            problems: Problems::default(),
        }
    }
}
