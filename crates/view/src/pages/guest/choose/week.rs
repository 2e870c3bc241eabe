//! The week: days with times side by side, days without as one line between them.

use jiff::{ToSpan, civil::Date};

use super::{Choose, Step, Time, span::week_of};

/// A stretch of a week: a day with times, or days without.
pub enum Stretch {
    Open { date: Date, heading: (String, String), times: Vec<Time> },
    Closed(String),
}

impl Choose {
    /// The week shown: `Mon 9 Mar – Sun 15 Mar`.
    pub fn week_name(&self) -> String {
        let first = self.week();
        let last = first.saturating_add(6.days());
        let words = (self.reader.short_day(first), self.reader.short_day(last));
        self.page.say("time-range-days", &[("from", &words.0), ("until", &words.1)])
    }

    fn week(&self) -> Date {
        week_of(self.date.unwrap_or(self.month), self.page.locale.week_start)
    }

    pub fn week_back(&self) -> Step {
        let before = self.week().saturating_sub(7.days());
        let open = self.first < self.week();
        self.week_step("week-previous", before, open)
    }

    pub fn week_next(&self) -> Step {
        let after = self.week().saturating_add(7.days());
        self.week_step("week-next", after, after <= self.last)
    }

    fn week_step(&self, key: &str, week: Date, open: bool) -> Step {
        let name = self.page.with(key, self.reader.short_day(week));
        let value = open.then(|| week.clamp(self.first, self.last.max(self.first)).to_string());
        Step { field: "date", value, name }
    }

    /// The week day by day; days without times are one line together.
    pub fn stretches(&self) -> Vec<Stretch> {
        let mut stretches = Vec::new();
        let mut empty: Vec<Date> = Vec::new();
        let days: Vec<Date> = self.week().series(1.day()).take(7).collect();
        for date in days {
            let times = self.times(date);
            if times.is_empty() {
                empty.push(date);
                continue;
            }
            stretches.extend(self.gap(&mut empty));
            let count = self.page.with("times-count", times.len());
            stretches.push(Stretch::Open {
                date,
                heading: (self.reader.short_day(date), count),
                times,
            });
        }
        stretches.extend(self.gap(&mut empty));
        stretches
    }

    fn gap(&self, empty: &mut Vec<Date>) -> Option<Stretch> {
        let (first, last) = (*empty.first()?, *empty.last()?);
        empty.clear();
        let weekday =
            |date: Date| self.page.with("weekday-short", date.weekday().to_monday_one_offset());
        let days = if first == last {
            weekday(first)
        } else {
            let words = (weekday(first), weekday(last));
            self.page.say("time-range", &[("from", &words.0), ("until", &words.1)])
        };
        Some(Stretch::Closed(self.page.with("week-gap", days)))
    }
}
