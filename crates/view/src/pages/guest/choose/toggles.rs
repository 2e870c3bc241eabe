//! The switches above the times: length, month or week, 12 or 24 hours. Each is a link to this
//! page asked differently.

use super::{Choose, month::month_value};
use crate::{
    format::{Clock, length},
    pages::guest::address::Ask,
};

/// An address with its label.
pub struct Choice {
    pub label: String,
    pub href: String,
    pub name: String,
    pub current: bool,
}

impl Choose {
    pub fn clocks(&self) -> Vec<Choice> {
        let clocks = [(Clock::H12, "clock-12"), (Clock::H24, "clock-24")];
        let choice = |(clock, key): (Clock, &str)| Choice {
            label: self.page.t(key),
            name: clock.value().to_owned(),
            href: self.with(Ask { clock: Some(clock), ..self.ask.clone() }),
            current: clock == self.reader.clock,
        };
        clocks.into_iter().map(choice).collect()
    }

    pub fn views(&self) -> Vec<Choice> {
        let choice = |(week, key): (bool, &str)| Choice {
            label: self.page.t(key),
            name: if week { "week" } else { "month" }.to_owned(),
            href: self.with(Ask { week, ..self.ask.clone() }),
            current: week == self.ask.week,
        };
        [(false, "view-month"), (true, "view-week")].into_iter().map(choice).collect()
    }

    pub fn lengths(&self) -> Vec<Choice> {
        let choice = |minutes: &u32| Choice {
            label: length(self.page.locale, *minutes),
            name: minutes.to_string(),
            href: self.with(Ask { duration: Some(*minutes), ..self.ask.clone() }),
            current: *minutes == self.event.minutes,
        };
        self.durations.iter().map(choice).collect()
    }

    /// This page again, on the same day, asked differently.
    fn with(&self, ask: Ask) -> String {
        match self.date {
            Some(date) => ask.href(&self.path, &[("date", &date.to_string())]),
            None => ask.href(&self.path, &[("month", &month_value(self.month))]),
        }
    }
}
