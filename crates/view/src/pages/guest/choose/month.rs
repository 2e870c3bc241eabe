//! The month: a table of days, each free one a button.

use jiff::{ToSpan, civil::Date};

use super::{Choose, Step};

/// A day of the month as a cell of its table.
pub struct Day {
    pub date: Date,
    pub name: String,
    pub free: bool,
    pub pressed: bool,
    pub today: bool,
}

impl Choose {
    pub fn month_name(&self) -> String {
        self.reader.month(self.month)
    }

    pub fn back_step(&self) -> Step {
        let before = self.month.first_of_month().saturating_sub(1.day());
        self.month_step("month-previous", before, self.first <= before)
    }

    pub fn next_step(&self) -> Step {
        let after = self.month.last_of_month().saturating_add(1.day());
        self.month_step("month-next", after, after <= self.last)
    }

    fn month_step(&self, key: &str, month: Date, open: bool) -> Step {
        let name = self.page.with(key, self.reader.month(month));
        Step { field: "month", value: open.then(|| month_value(month)), name }
    }

    /// The columns of the month: `Monday`, `Mo`.
    pub fn weekdays(&self) -> Vec<(String, String)> {
        let l = self.page.locale;
        let day = |n: i8| l.week_start.wrapping_add(n).to_monday_one_offset();
        (0..7).map(|n| (l.with("weekday", day(n)), l.with("weekday-narrow", day(n)))).collect()
    }

    /// The rows of the month; days of its neighbours are left empty.
    pub fn weeks(&self) -> Vec<Vec<Option<Day>>> {
        let (first, last) = (self.month.first_of_month(), self.month.last_of_month());
        let counts = self.counts(first, last);
        let lead = first.weekday().since(self.page.locale.week_start);
        let blanks = (0..lead).map(|_| None);
        let days = first.series(1.day()).take_while(|date| *date <= last);
        let mut cells: Vec<Option<Day>> = blanks
            .chain(days.zip(counts).map(|(date, count)| Some(self.day(date, count))))
            .collect();
        cells.resize_with(cells.len().next_multiple_of(7), || None);
        let mut weeks = Vec::new();
        while !cells.is_empty() {
            weeks.push(cells.drain(..7).collect());
        }
        weeks
    }

    /// How many days of the month have times.
    pub fn days_with_times(&self) -> usize {
        let counts = self.counts(self.month.first_of_month(), self.month.last_of_month());
        counts.iter().filter(|count| 0 < **count).count()
    }

    fn counts(&self, first: Date, last: Date) -> Vec<usize> {
        let days = first.until(last).map_or(0, |span| span.get_days()) + 1;
        let mut counts = vec![0; usize::try_from(days).unwrap_or(0)];
        for start in &self.starts {
            let date = self.reader.date(start.at);
            if first <= date && date <= last {
                counts[usize::try_from(date.day() - first.day()).unwrap_or(0)] += 1;
            }
        }
        counts
    }

    fn day(&self, date: Date, count: usize) -> Day {
        let today = date == self.reader.date(self.now);
        let named = self.reader.full_day(date);
        let times = match count {
            0 => self.page.t("day-no-times"),
            _ => self.page.with("times-count", count),
        };
        let key = if today { "day-name-today" } else { "day-name" };
        Day {
            date,
            name: self.page.say(key, &[("day", &named), ("times", &times)]),
            free: 0 < count,
            pressed: self.date == Some(date),
            today,
        }
    }
}

pub(super) fn month_value(date: Date) -> String {
    date.strftime("%Y-%m").to_string()
}
