//! `/admin/bookings`: every booking, under four tabs, found by words, dates, event type and host.
//!
//! A GET form, so that the address holds the whole state: `tab` (`upcoming`, `pending`, `past`,
//! `cancelled`), `q`, `from`, `to` (dates, inclusive, in the member's zone), `event_type` and `host`
//! (ids), and `cursor` of the page after.

use askama::Template;
use jiff::civil::Date;

use crate::{
    format::Reader,
    pages::{
        Page,
        admin::{
            form::{Choice, Problems},
            row::{BookingRow, Day, days},
            sample,
            shell::{Place, Shell},
        },
        guest::address::with_query,
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/bookings.html")]
pub struct Bookings {
    pub page: Page,
    pub shell: Shell,
    /// The member.
    pub reader: Reader,
    /// The date on the member's wall.
    pub today: Date,
    pub tab: Tab,
    /// How many each tab of [`Tab::ALL`] holds under this filter.
    pub counts: [i64; 4],
    pub filter: Filter,
    pub event_types: Vec<Choice>,
    /// Empty where the member sees only their own.
    pub hosts: Vec<Choice>,
    /// Soonest first; under `past` and `cancelled` latest first.
    pub bookings: Vec<BookingRow>,
    /// The cursor this page was asked with.
    pub cursor: Option<String>,
    /// The cursor of the page after, where there is one.
    pub next: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    Upcoming,
    Pending,
    Past,
    Cancelled,
}

impl Tab {
    pub const ALL: [Self; 4] = [Self::Upcoming, Self::Pending, Self::Past, Self::Cancelled];

    pub fn name(self) -> &'static str {
        match self {
            Self::Upcoming => "upcoming",
            Self::Pending => "pending",
            Self::Past => "past",
            Self::Cancelled => "cancelled",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tab| tab.name() == name)
    }

    fn key(self) -> String {
        format!("admin-tab-{}", self.name())
    }

    fn empty_key(self) -> String {
        format!("admin-bookings-none-{}", self.name())
    }
}

/// What was asked for, as typed.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    pub q: String,
    pub from: String,
    pub to: String,
    pub event_type: String,
    pub host: String,
}

impl Filter {
    fn pairs(&self) -> [(&'static str, &str); 5] {
        [
            ("q", &self.q),
            ("from", &self.from),
            ("to", &self.to),
            ("event_type", &self.event_type),
            ("host", &self.host),
        ]
    }
}

impl Bookings {
    fn title(&self) -> String {
        let l = self.page.locale;
        let name = l.say("admin-bookings-title", &[("tab", &l.t(&self.tab.key()))]);
        self.shell.title(l, &name, &Problems::default())
    }

    fn tabs(&self) -> impl Iterator<Item = (Tab, i64)> {
        Tab::ALL.into_iter().zip(self.counts)
    }

    fn is_filtered(&self) -> bool {
        self.filter.pairs().iter().any(|(_, value)| !value.is_empty())
    }

    fn days(&self) -> Vec<Day<'_>> {
        days(&self.reader, &self.bookings)
    }

    fn tab_url(&self, tab: &Tab) -> String {
        self.url(*tab, None)
    }

    fn first_url(&self) -> String {
        self.url(self.tab, None)
    }

    fn next_url(&self, cursor: &str) -> String {
        self.url(self.tab, Some(cursor))
    }

    /// The list under a tab with the same filter.
    fn url(&self, tab: Tab, cursor: Option<&str>) -> String {
        let filter = self.filter.pairs().into_iter().filter(|(_, value)| !value.is_empty());
        let cursor = cursor.map(|cursor| ("cursor", cursor));
        with_query("/admin/bookings", [("tab", tab.name())].into_iter().chain(filter).chain(cursor))
    }

    pub fn sample() -> Self {
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Bookings),
            reader: sample::reader(),
            today: sample::today(),
            tab: Tab::Upcoming,
            counts: [12, 2, 148, 9],
            filter: Filter::default(),
            event_types: Choice::list([("intro", "Intro call"), ("lesson", "Lesson")], ""),
            hosts: Choice::list([("ana", "Ana Lima"), ("ben", "Ben Okafor")], ""),
            bookings: sample::bookings(),
            cursor: None,
            next: Some("c2".to_owned()),
        }
    }

    /// Nothing under a filter.
    pub fn sample_none_found() -> Self {
        Self {
            filter: Filter { q: "zebra".to_owned(), ..Filter::default() },
            counts: [0; 4],
            bookings: vec![],
            next: None,
            ..Self::sample()
        }
    }

    /// Before the first booking.
    pub fn sample_empty() -> Self {
        Self { counts: [0; 4], bookings: vec![], next: None, ..Self::sample() }
    }
}
