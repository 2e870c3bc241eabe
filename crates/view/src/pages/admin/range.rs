//! Hours from one civil time to another, as a form types them.

use jiff::civil::Time;

use crate::{
    format::{Clock, Reader, clock_time},
    locale::Locale,
};

const DAY: u32 = 24 * 60;

/// `HH:MM` to `HH:MM`, as typed. An end at or before the start is on the next day, so midnight at
/// the end of a day (`24:00`) is shown and posted as `00:00`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Range {
    pub start: String,
    pub end: String,
}

impl Range {
    /// From civil times; `24:00` becomes the `00:00` that `<input type=time>` can hold.
    pub fn new(start: &str, end: &str) -> Self {
        let end = if end == "24:00" { "00:00" } else { end };
        Self { start: start.to_owned(), end: end.to_owned() }
    }

    pub fn next_day(&self) -> bool {
        self.minutes().is_some_and(|(start, end)| end <= start)
    }

    /// `9:00–17:00`, with the next day named.
    pub fn words(&self, reader: &Reader) -> String {
        self.said(reader.locale, reader.clock)
    }

    fn said(&self, l: Locale, clock: Clock) -> String {
        let time = |text: &str| match text.parse::<Time>() {
            Ok(time) => clock_time(l, clock, time.hour(), time.minute()),
            Err(_) => text.to_owned(),
        };
        let (from, until) = (time(&self.start), time(&self.end));
        let range = l.say("time-range", &[("from", &from), ("until", &until)]);
        if self.next_day() { l.with("admin-hours-into-next-day", range) } else { range }
    }

    /// Minutes after midnight, the end past 24 hours where it is on the next day.
    fn span(&self) -> Option<(u32, u32)> {
        let (start, end) = self.minutes()?;
        Some((start, if end <= start { end + DAY } else { end }))
    }

    fn minutes(&self) -> Option<(u32, u32)> {
        let minutes = |text: &str| {
            let time = text.parse::<Time>().ok()?;
            Some(u32::try_from(time.hour()).ok()? * 60 + u32::try_from(time.minute()).ok()?)
        };
        Some((minutes(&self.start)?, minutes(&self.end)?))
    }
}

/// The ranges of a day in one line.
pub fn list(l: Locale, ranges: &[Range]) -> String {
    let words: Vec<_> = ranges.iter().map(|range| range.said(l, l.clock)).collect();
    if words.is_empty() { l.t("admin-hours-closed") } else { words.join(&l.t("admin-list-comma")) }
}

/// How much of a week is open, in minutes of the wall clock. What overlaps counts once, also on
/// the night from Sunday to Monday.
pub fn week_minutes(days: &[Vec<Range>; 7]) -> u32 {
    let spans = (0..).step_by(DAY as usize).zip(days).flat_map(|(midnight, ranges)| {
        let spans = ranges.iter().filter_map(Range::span);
        spans.map(move |(start, end)| (midnight + start, midnight + end))
    });
    let week = 7 * DAY;
    let wrapped =
        |(start, end): (u32, u32)| [(start, end.min(week)), (0, end.saturating_sub(week))];
    let mut spans: Vec<_> = spans.flat_map(wrapped).collect();
    spans.sort_unstable();
    let mut open_until = 0;
    let fresh = spans.into_iter().map(|(start, end)| {
        let from = start.max(open_until);
        open_until = open_until.max(end);
        end.saturating_sub(from)
    });
    fresh.sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_at_or_before_the_start_is_tomorrow() {
        assert!(!Range::new("09:00", "17:00").next_day());
        assert!(Range::new("22:00", "02:00").next_day());
        assert!(!Range::new("", "02:00").next_day());
    }

    #[test]
    fn what_overlaps_counts_once() {
        let week = |days: [&[(&str, &str)]; 7]| {
            let ranges = |day: &[(&str, &str)]| {
                day.iter().map(|(start, end)| Range::new(start, end)).collect::<Vec<_>>()
            };
            week_minutes(&days.map(ranges))
        };
        let none: &[(&str, &str)] = &[];
        let monday = |ranges| week([ranges, none, none, none, none, none, none]);
        assert_eq!(monday(&[("22:00", "02:00")]), 240);
        assert_eq!(monday(&[("20:00", "24:00")]), 240);
        assert_eq!(monday(&[("00:00", "24:00")]), 1440);
        assert_eq!(monday(&[("09:00", "12:00"), ("11:00", "13:00"), ("", "14:00")]), 240);
        let night: &[(&str, &str)] = &[("22:00", "02:00")];
        assert_eq!(week([&[("01:00", "03:00")], none, none, none, none, none, night]), 300);
    }
}
