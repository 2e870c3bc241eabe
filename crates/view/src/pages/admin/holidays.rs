//! `/admin/availability/holidays`: public holidays of a country, taken off.
//!
//! Posts to its own address: `action` (`show` lists the holidays of another country or region,
//! `save`), `country` (empty for none), `region`, `listed` (the country and region whose list is
//! on the page) and `keep` with the message key of each ticked holiday. Bookings on those days are
//! named first: the page comes back with a `told` for each, and what posts those is saved.

use askama::Template;
use jiff::civil::Date;

use crate::{
    format::Reader,
    pages::{
        Page,
        admin::{
            fallen::Fallen,
            form::{Choice, Problems},
            sample,
            scope::Scope,
            shell::{Place, Shell},
        },
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/holidays.html")]
pub struct Holidays {
    pub page: Page,
    pub shell: Shell,
    pub scope: Scope,
    pub reader: Reader,
    pub countries: Vec<Choice>,
    /// The parts of the country; none where it has the same holidays throughout.
    pub regions: Vec<Choice>,
    /// The country and region whose holidays are listed.
    pub listed: String,
    pub holidays: Vec<Holiday>,
    /// The last year of holidays that come from a table.
    pub table_until: Option<i16>,
    /// Feasts that wait for the moon to be seen are not in the list.
    pub by_moon: bool,
    pub unsaved: bool,
    /// Bookings on days that were to be taken off without their being told.
    pub asked: Vec<Fallen>,
    /// The sign of what the form began with, to tell whether it is another by now.
    pub seen: String,
    /// Somebody saved since then.
    pub late: bool,
    pub problems: Problems,
}

/// A holiday and the dates on which it is kept in the year to come.
#[derive(Debug, Clone)]
pub struct Holiday {
    /// The key of the message with its name.
    pub key: String,
    pub dates: Vec<Date>,
    pub is_kept: bool,
    pub bookings: Vec<Fallen>,
}

impl Holidays {
    fn title(&self) -> String {
        let l = self.page.locale;
        let key = if self.asked.is_empty() { "admin-holidays" } else { "admin-time-off-ask" };
        self.shell.title(l, &l.t(key), &self.problems)
    }

    pub fn sample() -> Self {
        let holiday = |key: &str, date, is_kept, bookings| Holiday {
            key: key.to_owned(),
            dates: vec![sample::date(date)],
            is_kept,
            bookings,
        };
        let guest = Fallen::sample("b1", "Jo Park", "2026-04-03T08:00:00Z", "2026-04-03T08:30:00Z");
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Availability),
            scope: Scope::sample(),
            reader: sample::reader(),
            countries: Choice::list([("AT", "Austria"), ("DE", "Germany")], "DE"),
            regions: Choice::list([("BE", "Berlin"), ("BY", "Bayern")], "BE"),
            listed: "DE-BE".to_owned(),
            holidays: vec![
                holiday("holiday-good-friday", "2026-04-03", true, vec![guest]),
                holiday("holiday-easter-monday", "2026-04-06", true, vec![]),
                holiday("holiday-labour", "2026-05-01", false, vec![]),
            ],
            table_until: None,
            by_moon: false,
            unsaved: false,
            asked: Vec::new(),
            seen: String::new(),
            late: false,
            problems: Problems::default(),
        }
    }
}
