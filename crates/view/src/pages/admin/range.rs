//! Hours from one civil time to another, as a form types them.

use jiff::civil::Time;

use crate::format::{Reader, clock_time};

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

    /// How long it lasts, in minutes of the wall clock; nothing while it is not filled in.
    pub fn length(&self) -> u32 {
        match self.minutes() {
            Some((start, end)) if end <= start => end + 24 * 60 - start,
            Some((start, end)) => end - start,
            None => 0,
        }
    }

    /// `9:00–17:00`, with the next day named.
    pub fn words(&self, reader: &Reader) -> String {
        let l = reader.locale;
        let time = |text: &str| match text.parse::<Time>() {
            Ok(time) => clock_time(l, reader.clock, time.hour(), time.minute()),
            Err(_) => text.to_owned(),
        };
        let (from, until) = (time(&self.start), time(&self.end));
        let range = l.say("time-range", &[("from", &from), ("until", &until)]);
        if self.next_day() { l.with("admin-hours-into-next-day", range) } else { range }
    }

    fn minutes(&self) -> Option<(u32, u32)> {
        let minutes = |text: &str| {
            let time = text.parse::<Time>().ok()?;
            Some(u32::try_from(time.hour()).ok()? * 60 + u32::try_from(time.minute()).ok()?)
        };
        Some((minutes(&self.start)?, minutes(&self.end)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_at_or_before_the_start_is_tomorrow() {
        assert!(!Range::new("09:00", "17:00").next_day());
        assert!(Range::new("22:00", "02:00").next_day());
        assert!(!Range::new("", "02:00").next_day());
        assert_eq!(Range::new("22:00", "02:00").length(), 240);
        assert_eq!(Range::new("20:00", "24:00").length(), 240);
        assert_eq!(Range::new("00:00", "24:00").length(), 1440);
    }
}
