//! Which month and day a page shows, and which starts it needs for that.

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

/// The month and day to show: what was asked, kept within `first ..= last`; by default the day
/// of the soonest free start. The dates are in the reader's zone.
pub fn shown(
    month: Option<Date>,
    date: Option<Date>,
    soonest: Option<Date>,
    first: Date,
    last: Date,
) -> (Date, Option<Date>) {
    let within = |date: Date| date.clamp(first, last.max(first));
    match (date, month) {
        (Some(date), _) => (within(date), Some(within(date))),
        (None, Some(month)) => {
            let asked = within(if month.last_of_month() < first { first } else { month });
            (asked, soonest.filter(|day| day.first_of_month() == asked.first_of_month()))
        }
        (None, None) => (within(soonest.unwrap_or(first)), soonest.map(within)),
    }
}

/// The dates whose starts a page needs, both inclusive: its month and week, and a day on either
/// side, so that the script can show them in any zone.
pub fn span(month: Date, date: Option<Date>, week_start: Weekday) -> (Date, Date) {
    let week = week_of(date.unwrap_or(month), week_start);
    let first = month.first_of_month().min(week);
    let last = month.last_of_month().max(week.saturating_add(6.days()));
    (first.saturating_sub(1.day()), last.saturating_add(1.day()))
}

/// The first day of a date's week.
pub(super) fn week_of(date: Date, week_start: Weekday) -> Date {
    date.saturating_sub(i64::from(date.weekday().since(week_start)).days())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn opens_on_the_first_month_with_a_free_time() {
        let (first, last) = (day("2026-03-28"), day("2026-05-28"));
        let soonest = Some(day("2026-04-02"));
        assert_eq!(shown(None, None, soonest, first, last), (day("2026-04-02"), soonest));
        let march = shown(Some(day("2026-03-01")), None, soonest, first, last);
        assert_eq!(march, (day("2026-03-28"), None));
        assert_eq!(shown(None, Some(day("2030-01-01")), soonest, first, last).1, Some(last));
        assert_eq!(shown(Some(day("2020-01-01")), None, None, first, last), (first, None));
    }

    #[test]
    fn a_page_asks_for_its_month_its_week_and_a_day_around() {
        let asked = span(day("2026-03-01"), Some(day("2026-03-31")), Weekday::Monday);
        assert_eq!(asked, (day("2026-02-28"), day("2026-04-06")));
    }
}
