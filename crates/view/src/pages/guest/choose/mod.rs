//! Choose a time: a month of days beside the times of one of them, or a week of both.
//!
//! Two forms do everything. One is a GET that shows another day or month; the other takes a
//! time: a POST to `{path}/holds`, or, when a booking is moved, a GET to the page that compares
//! the two times. The script gets the same starts as numbers and words as patterns
//! ([`Choose::data`]), so that it can change day, clock and zone without asking again.

mod empty;
mod month;
mod sample;
mod span;
mod times;
mod toggles;
mod week;

use askama::Template;
use jiff::{Timestamp, ToSpan, civil::Date};

pub use self::{
    empty::{Away, Closed},
    month::Day,
    span::{shown, span},
    times::{Part, Time},
    toggles::Choice,
    week::Stretch,
};
use super::{
    Event, Host,
    address::{self, Ask},
    refused::Refused,
    script,
};
use crate::{format::Reader, locale::Rich, pages::Page, terms::Rule};

/// Everything the page needs; the handler finds, this decides the words.
#[derive(Debug, Clone, Template)]
#[template(path = "guest/choose.html")]
pub struct Choose {
    pub page: Page,
    pub purpose: Purpose,
    pub host: Host,
    pub event: Event,
    /// Until when a booking may be changed, where there is anything to tell.
    pub rule: Option<Rule>,
    /// The clock and zone the times are shown in.
    pub reader: Reader,
    pub zone: ZoneFrom,
    /// `/book/{org}/{username}/{event}` or `/booking/{token}/reschedule`.
    pub path: String,
    pub ask: Ask,
    pub now: Timestamp,
    /// The first and last date in the reader's zone on which a time may be chosen.
    pub first: Date,
    pub last: Date,
    /// Any date of the month shown; see [`shown`].
    pub month: Date,
    /// The day whose times are listed.
    pub date: Option<Date>,
    /// Other lengths on offer, in minutes; empty or one means no choice.
    pub durations: Vec<u32>,
    /// All free starts of [`span`], in order.
    pub starts: Vec<Start>,
    /// The five soonest free starts of any day.
    pub next: Vec<Timestamp>,
    /// The first free start after what is shown, where what is shown has none.
    pub next_after: Option<Timestamp>,
    /// Set when the answer is 409: a time was pressed that cannot be had.
    pub refused: Option<(Timestamp, Refused)>,
    /// Why nothing can be chosen on the date, where that is known.
    pub closed: Option<Closed>,
    /// When the host is away for a part of a day, and why.
    pub away: Vec<Away>,
    /// Where a guest whom no time suits may write.
    pub contact: Option<String>,
}

/// What a chosen time is for.
#[derive(Debug, Clone)]
pub enum Purpose {
    Book,
    /// The host looks at their own page: nothing can be booked (`link` is the page's full address).
    Preview {
        link: String,
    },
    /// A booking at `current` gets another time; `back` is its own page.
    Move {
        current: Timestamp,
        back: String,
    },
}

/// Who named the zone of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ZoneFrom {
    /// Nobody yet: it is the host's, and the browser may put its own.
    Host,
    /// The guest.
    Guest,
    /// The place where people meet; the clock on its wall counts for everyone.
    Venue,
}

/// A free start.
#[derive(Debug, Clone, Copy)]
pub struct Start {
    pub at: Timestamp,
    /// How many more guests it can take, for group events.
    pub seats_left: Option<u32>,
}

/// A step to another month or week: where to, or nowhere at the limit.
pub struct Step {
    /// The query field it sets: `month` or `date`.
    pub field: &'static str,
    pub value: Option<String>,
    pub name: String,
}

impl Choose {
    pub fn is_move(&self) -> bool {
        matches!(self.purpose, Purpose::Move { .. })
    }

    pub fn current(&self) -> Option<Timestamp> {
        match self.purpose {
            Purpose::Move { current, .. } => Some(current),
            _ => None,
        }
    }

    pub fn preview(&self) -> Option<&str> {
        match &self.purpose {
            Purpose::Preview { link } => Some(link),
            _ => None,
        }
    }

    pub fn title(&self) -> String {
        let words = [("event", self.event.title.as_str()), ("host", &self.host.name)];
        self.page.say(if self.is_move() { "move-title" } else { "choose-title" }, &words)
    }

    /// `Tuesday 10 March 2026, 9:00–9:30`, the time a booking has now.
    pub fn current_words(&self) -> Option<String> {
        let end = |at| at + i64::from(self.event.minutes).minutes();
        self.current().map(|at| self.reader.when(at, end(at)))
    }

    /// Until when a booking may be changed, in words.
    pub fn rule_until(&self) -> Option<String> {
        self.rule.as_ref()?.until(self.page.locale)
    }

    /// Where a chosen time goes.
    pub fn action(&self) -> String {
        if self.is_move() { self.path.clone() } else { format!("{}/holds", self.path) }
    }

    pub fn method(&self) -> &'static str {
        if self.is_move() { "get" } else { "post" }
    }

    /// `Times in <strong>Berlin time</strong> (GMT+1)`, with the offset of the day shown.
    pub fn zone_line(&self) -> Rich {
        let zone = self.reader.zone_at(self.moment_shown());
        let key = if self.zone == ZoneFrom::Venue { "zone-line-venue" } else { "zone-line" };
        self.page.rich(key, &[("zone", &zone)])
    }

    pub fn zone_can_change(&self) -> bool {
        self.zone != ZoneFrom::Venue
    }

    pub fn zone_href(&self) -> String {
        let at = self.moment_shown().to_string();
        self.ask.href(&format!("{}/zone", self.path), &[("at", &at)])
    }

    pub fn suggest_href(&self) -> Option<String> {
        let subject = self.page.with("suggest-subject", self.event.title.as_str());
        let contact = self.contact.as_ref()?;
        Some(format!("mailto:{contact}?subject={}", address::encode(&subject)))
    }

    /// The moment whose offset stands beside the zone: the first time listed, or noon that day.
    fn moment_shown(&self) -> Timestamp {
        let date = self.date.unwrap_or(self.month);
        let first = self.on(date).next().map(|start| start.at);
        let noon =
            || date.at(12, 0, 0, 0).to_zoned(self.reader.zone.clone()).map(|at| at.timestamp());
        first.or_else(|| noon().ok()).unwrap_or(self.now)
    }

    /// What the script needs, as JSON that is safe inside a `<script>` element.
    pub fn data(&self) -> String {
        script::data(self)
    }
}
