//! What overrides, blocked dates and journeys have in common: a list of dates, and a question before
//! bookings are closed out.

use jiff::civil::Date;

use crate::{
    format::Reader,
    pages::admin::{fallen::Fallen, range::Range, sample, scope::Scope},
};

/// Dates that differ from the usual week.
#[derive(Debug, Clone)]
pub struct Entry {
    pub from: Date,
    /// The last date, inclusive.
    pub until: Date,
    pub what: What,
    pub reason: String,
    /// Whether guests read the reason.
    pub show_guests: bool,
    /// Bookings it falls on, which stay until somebody moves or cancels them.
    pub bookings: Vec<Fallen>,
    /// The page with it in its form.
    pub change: String,
    /// Where a POST takes it away.
    pub remove: String,
}

/// What is different.
#[derive(Debug, Clone)]
pub enum What {
    Closed,
    /// Blocked from midnight to midnight.
    AllDay,
    Hours(Vec<Range>),
    /// The zone the host is in, and the first open hours: there, and at home.
    Away(String, Option<(String, String)>),
}

impl Entry {
    pub fn dates(&self, reader: &Reader) -> String {
        let (from, until) = (reader.full_day(self.from), reader.full_day(self.until));
        if self.from == self.until {
            return from;
        }
        reader.locale.say("admin-dates", &[("from", &from), ("until", &until)])
    }

    pub fn is_closed(&self) -> bool {
        matches!(self.what, What::Closed | What::AllDay)
    }

    pub fn words(&self, reader: &Reader) -> String {
        let l = reader.locale;
        match &self.what {
            What::Closed => l.t("admin-hours-closed"),
            What::AllDay => l.t("admin-all-day"),
            What::Hours(ranges) => {
                let ranges: Vec<_> = ranges.iter().map(|range| range.words(reader)).collect();
                ranges.join(&l.t("admin-list-comma"))
            }
            What::Away(zone, _) => zone.clone(),
        }
    }

    /// What the hours are there and at home.
    pub fn example(&self, reader: &Reader) -> Option<String> {
        let What::Away(_, Some((there, home))) = &self.what else { return None };
        Some(reader.locale.say("admin-travel-example", &[("there", there), ("home", home)]))
    }

    /// A sample at this page: `date` is the first date, or the first and the last with a blank.
    pub fn sample(path: &str, dates: &str, what: What, reason: &str) -> Self {
        let (from, until) = dates.split_once(' ').unwrap_or((dates, dates));
        let scope = Scope::sample();
        Self {
            from: sample::date(from),
            until: sample::date(until),
            what,
            reason: reason.to_owned(),
            show_guests: false,
            bookings: Vec::new(),
            change: change_url(&scope, path, &format!("date={from}")),
            remove: scope.url(&format!("{path}/{from}/delete")),
        }
    }
}

/// The page with one entry in its form: `named` is what the query says of it, `date=2026-03-20`.
pub fn change_url(scope: &Scope, path: &str, named: &str) -> String {
    let page = scope.url(path);
    let mark = if page.contains('?') { '&' } else { '?' };
    format!("{page}{mark}{named}#add-title")
}
