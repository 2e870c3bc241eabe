//! What stands in place of times when there are none, or fewer: why, and the way on.

use jiff::{Timestamp, ToSpan, civil::Date};

use super::Choose;
use crate::{format::length, locale::Rich};

/// Why a day has no times, where that is known.
#[derive(Debug, Clone)]
pub enum Closed {
    Away {
        date: Date,
        /// The host's words or a holiday's name, where guests may read them.
        reason: Option<String>,
    },
    Full(Date),
    /// The minimum notice, where only it stands between the guest and the day.
    TooLate {
        minutes: u32,
    },
}

/// A part of a day without times, for a reason guests may read.
#[derive(Debug, Clone)]
pub struct Away {
    pub start: Timestamp,
    pub end: Timestamp,
    pub reason: String,
}

impl Choose {
    /// `Ana Lima is away from 12:00 to 14:00: Dentist`, for each such part of a date.
    pub fn away_on(&self, date: &Date) -> Vec<String> {
        let falls = |one: &&Away| {
            let last = one.end.saturating_sub(1.second()).unwrap_or(one.end);
            (self.reader.date(one.start)..=self.reader.date(last)).contains(date)
        };
        let words = |one: &Away| {
            let (from, until) = (self.reader.time(one.start), self.reader.time(one.end));
            let words = [("host", self.host.name.as_str()), ("from", &from)];
            let more = [("until", until.as_str()), ("reason", &one.reason)];
            self.page.say("closed-part", &[words, more].concat())
        };
        self.away.iter().filter(falls).map(words).collect()
    }

    /// A sentence in place of times; nothing when there are some.
    pub fn why_none(&self) -> Option<Rich> {
        let next = self.next_after.or(self.next.first().copied());
        match (&self.closed, next, self.date) {
            (Some(closed), ..) => Some(self.why_closed(closed)),
            (None, None, _) if self.starts.is_empty() => Some(self.why_never()),
            (None, _, Some(date)) if 0 < self.count(&date) => None,
            (None, Some(next), Some(date)) => {
                let words = (self.reader.day(date), self.reader.brief(next));
                let text = self.page.rich("no-times-day", &[("day", &words.0), ("next", &words.1)]);
                Some(text.link(&self.href_of(next)))
            }
            (None, None, Some(date)) => {
                Some(self.page.rich("no-times-day-last", &[("day", &self.reader.day(date))]))
            }
            (None, Some(next), None) if self.days_with_times() == 0 => {
                let to = self.reader.month(self.reader.date(next));
                let words = [("month", self.month_name()), ("next", to)];
                let words = words.each_ref().map(|(name, word)| (*name, word.as_str()));
                Some(self.page.rich("no-times-month", &words).link(&self.href_of(next)))
            }
            (None, _, None) => None,
        }
    }

    fn why_closed(&self, closed: &Closed) -> Rich {
        let host = self.host.name.as_str();
        match closed {
            Closed::Away { date, reason } => {
                let day = self.reader.full_day(*date);
                match reason {
                    Some(reason) => {
                        let words = [("host", host), ("day", &day), ("reason", reason)];
                        self.page.rich("closed-away-reason", &words)
                    }
                    None => self.page.rich("closed-away", &[("host", host), ("day", &day)]),
                }
            }
            Closed::Full(date) => {
                let day = self.reader.full_day(*date);
                self.page.rich("closed-full", &[("host", host), ("day", &day)])
            }
            Closed::TooLate { minutes } => {
                let notice = match minutes % 60 {
                    0 => self.page.with("hours-before", minutes / 60),
                    _ => length(self.page.locale, *minutes),
                };
                match self.next_after.map(|next| self.reader.moment(next)) {
                    Some(next) => {
                        self.page.rich("closed-late", &[("notice", &notice), ("next", &next)])
                    }
                    None => self.page.rich("closed-late-last", &[("notice", &notice)]),
                }
            }
        }
    }

    fn why_never(&self) -> Rich {
        let until = self.reader.full_day(self.last);
        let words = [("host", self.host.name.as_str()), ("date", &until)];
        match self.suggest_href() {
            Some(href) => self.page.rich("no-times-ask", &words).link(&href),
            None => self.page.rich("no-times-ever", &words),
        }
    }

    fn href_of(&self, at: Timestamp) -> String {
        self.ask.href(&self.path, &[("date", &self.reader.date(at).to_string())])
    }
}
