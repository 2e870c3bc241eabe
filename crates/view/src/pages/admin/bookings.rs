//! `/admin/bookings`: every booking, under its tabs, found by words, dates, event type and host.
//!
//! GET forms, so that the address holds the whole state: `tab` (`upcoming`, `pending`, `past`,
//! `cancelled`, `all`), `q`, `from`, `to` (dates, inclusive, in the member's zone), `event_type` and
//! `host` (ids), `status` (a word, or `live` for all but the cancelled), `zone` (`guest` for times as
//! each guest reads them), and of one page of the list `at` (a date to jump to), `cursor` (the
//! booking it follows) or `before` (the one it precedes).
//!
//! Rows post to `…/{id}/confirm`, `…/complete`, `…/no-show` with `back`, this address, and `next`,
//! the row to go on with.

use askama::Template;
use jiff::civil::Date;

use crate::{
    format::Reader,
    pages::{
        Page,
        admin::{
            form::{Choice, Problems},
            row::{BookingRow, Day, Status, days},
            said::Said,
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
    pub counts: [i64; 5],
    pub filter: Filter,
    /// What of the filter could not be read.
    pub problems: Problems,
    pub event_types: Vec<Choice>,
    /// Empty where the member sees only their own.
    pub hosts: Vec<Choice>,
    pub statuses: Vec<Choice>,
    /// Soonest first; under `past`, `cancelled` and `all` latest first.
    pub bookings: Vec<BookingRow>,
    /// The date that was jumped to.
    pub at: String,
    /// The page of the list this is.
    pub turn: Turn,
    /// The cursors of the pages before and after, where there are bookings.
    pub previous: Option<String>,
    pub next: Option<String>,
    pub said: Option<Said>,
    /// The row the focus goes to after a deed, by the booking's id.
    pub focus: Option<String>,
}

/// Which page of the list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Turn {
    #[default]
    First,
    After(String),
    Before(String),
}

impl Turn {
    fn is_later(&self) -> bool {
        *self != Self::First
    }

    fn pair(&self) -> Option<(&'static str, &str)> {
        match self {
            Self::First => None,
            Self::After(cursor) => Some(("cursor", cursor)),
            Self::Before(cursor) => Some(("before", cursor)),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    Upcoming,
    Pending,
    Past,
    Cancelled,
    All,
}

impl Tab {
    pub const ALL: [Self; 5] =
        [Self::Upcoming, Self::Pending, Self::Past, Self::Cancelled, Self::All];

    pub fn name(self) -> &'static str {
        match self {
            Self::Upcoming => "upcoming",
            Self::Pending => "pending",
            Self::Past => "past",
            Self::Cancelled => "cancelled",
            Self::All => "all",
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
    pub status: String,
    /// Times as each guest reads them. It narrows nothing, and goes along.
    pub theirs: bool,
}

/// All statuses but the cancelled ones, as a value of the filter.
pub const LIVE: &str = "live";

impl Filter {
    /// The statuses one can ask for, the one asked for marked.
    pub fn statuses(&self, page: &Page) -> Vec<Choice> {
        let live = (LIVE, page.t("admin-status-live"));
        let each = Status::ALL.map(|status| (status.word(), page.t(&status.key())));
        Choice::list([live].into_iter().chain(each), &self.status)
    }

    fn pairs(&self) -> [(&'static str, &str); 6] {
        [
            ("q", &self.q),
            ("from", &self.from),
            ("to", &self.to),
            ("event_type", &self.event_type),
            ("host", &self.host),
            ("status", &self.status),
        ]
    }

    /// Whether anything but the words narrows the list.
    fn is_narrow(&self) -> bool {
        self.pairs()[1..].iter().any(|(_, value)| !value.is_empty())
    }

    /// What the address says of the list under a tab.
    fn query(&self, tab: Tab) -> Vec<(&'static str, &str)> {
        let filter = self.pairs().into_iter().filter(|(_, value)| !value.is_empty());
        let zone = self.theirs.then_some(("zone", "guest"));
        [("tab", tab.name())].into_iter().chain(filter).chain(zone).collect()
    }

    /// The address of the list under a tab.
    pub fn url(&self, tab: Tab) -> String {
        with_query("/admin/bookings", self.query(tab))
    }
}

impl Bookings {
    fn title(&self) -> String {
        let l = self.page.locale;
        let name = l.say("admin-bookings-title", &[("tab", &l.t(&self.tab.key()))]);
        self.shell.title(l, &name, &self.problems)
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
        self.filter.url(*tab)
    }

    fn first_url(&self) -> String {
        self.filter.url(self.tab)
    }

    fn next_url(&self, cursor: &str) -> String {
        self.turned(Turn::After(cursor.to_owned()))
    }

    fn previous_url(&self, cursor: &str) -> String {
        self.turned(Turn::Before(cursor.to_owned()))
    }

    /// The same list in the member's own zone, or in each guest's.
    fn zone_url(&self, theirs: bool) -> String {
        let filter = Filter { theirs, ..self.filter.clone() };
        Self { filter, ..self.clone() }.here()
    }

    fn export_url(&self) -> String {
        with_query("/admin/bookings/export.csv", self.filter.query(self.tab))
    }

    /// The address of this very page.
    pub fn here(&self) -> String {
        self.turned(self.turn.clone())
    }

    fn turned(&self, turn: Turn) -> String {
        let at = Some(("at", self.at.as_str())).filter(|(_, at)| !at.is_empty());
        let place = turn.pair().or(at);
        with_query("/admin/bookings", self.filter.query(self.tab).into_iter().chain(place))
    }

    /// What the form that jumps to a date carries along.
    fn kept(&self) -> Vec<(&'static str, &str)> {
        self.filter.query(self.tab)
    }

    /// The row after this one, or before it where it is the last.
    fn neighbour(&self, id: &str) -> &str {
        let rows = &self.bookings;
        let place = rows.iter().position(|row| row.id == *id).unwrap_or_default();
        let near = rows.get(place + 1).or_else(|| rows.get(place.checked_sub(1)?));
        near.map_or("", |row| row.id.as_str())
    }

    fn is_focus(&self, id: &str) -> bool {
        self.focus.as_deref() == Some(id)
    }

    pub fn sample() -> Self {
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Bookings),
            reader: sample::reader(),
            today: sample::today(),
            tab: Tab::Upcoming,
            counts: [12, 2, 148, 9, 171],
            filter: Filter::default(),
            problems: Problems::default(),
            statuses: Filter::default().statuses(&Page::sample()),
            event_types: Choice::list([("intro", "Intro call"), ("lesson", "Lesson")], ""),
            hosts: Choice::list([("ana", "Ana Lima"), ("ben", "Ben Okafor")], ""),
            bookings: sample::bookings(),
            at: String::new(),
            turn: Turn::First,
            previous: None,
            next: Some("c2".to_owned()),
            said: None,
            focus: None,
        }
    }

    /// Filtered, in each guest's zone, after something was done.
    pub fn sample_filtered() -> Self {
        let said = Some(Said::sample(&sample::reader()));
        let filter = Filter { status: LIVE.to_owned(), theirs: true, ..Filter::default() };
        Self { said, filter, previous: Some("c0".to_owned()), ..Self::sample() }
    }

    /// Nothing under a filter.
    pub fn sample_none_found() -> Self {
        Self {
            filter: Filter { q: "zebra".to_owned(), ..Filter::default() },
            counts: [0; 5],
            bookings: vec![],
            next: None,
            ..Self::sample()
        }
    }

    /// An address that somebody wrote by hand.
    pub fn sample_wrong() -> Self {
        let from = "2026-13-45".to_owned();
        Self {
            filter: Filter { from, status: "gone".to_owned(), ..Filter::default() },
            problems: Problems::one("from", "From: Enter a date")
                .and("status", "State: Choose from the list."),
            ..Self::sample()
        }
    }

    /// Before the first booking.
    pub fn sample_empty() -> Self {
        Self { counts: [0; 5], bookings: vec![], next: None, ..Self::sample() }
    }
}
