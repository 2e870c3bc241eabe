//! The hours of a day as spans of minutes, so that those that overlap or touch become one.

use crate::{Hours, TimeOfDay};

pub(crate) const DAY: i64 = 24 * 60;

/// Minutes after the midnight of a day, which may be reckoned from a week or from a date.
pub(crate) type Span = (i64, i64);

impl Hours {
    /// The hours of one day in order, those that overlap or touch made one.
    pub fn joined(hours: &[Hours]) -> Vec<Hours> {
        joined(hours.iter().map(|hours| span(hours.start, hours.end)).collect())
    }
}

pub(crate) fn span(start: TimeOfDay, end: TimeOfDay) -> Span {
    let (start, end) = (i64::from(start.minutes()), i64::from(end.minutes()));
    (start, if end < start { end + DAY } else { end })
}

/// Whether one pair of clock times can say it.
pub(crate) fn fits((start, end): Span) -> bool {
    end - start < DAY || (start.rem_euclid(DAY) == 0 && end - start == DAY)
}

/// The spans of one day in order, those that touch or overlap made one.
pub(crate) fn joined(mut spans: Vec<Span>) -> Vec<Hours> {
    spans.sort_unstable();
    let mut joined: Vec<Span> = Vec::new();
    for (start, end) in spans {
        match joined.last_mut() {
            Some(last) if start <= last.1 && fits((last.0, end.max(last.1))) => {
                last.1 = end.max(last.1);
            }
            _ => joined.push((start, end)),
        }
    }
    joined.into_iter().filter_map(said).collect()
}

fn said((start, end): Span) -> Option<Hours> {
    let time = |minutes: i64| {
        let minutes = u16::try_from(minutes).ok()?;
        TimeOfDay::new(minutes / 60, minutes % 60)
    };
    Hours::new(time(start)?, time(if DAY < end { end - DAY } else { end })?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(text: &str) -> Vec<Hours> {
        let ranges = text.split_whitespace().filter_map(|range| range.split_once('-'));
        ranges
            .map(|(start, end)| Hours::new(start.parse().unwrap(), end.parse().unwrap()).unwrap())
            .collect()
    }

    fn told(hours: &[Hours]) -> String {
        let told: Vec<_> =
            hours.iter().map(|hours| format!("{}-{}", hours.start, hours.end)).collect();
        told.join(" ")
    }

    #[test]
    fn hours_that_overlap_or_touch_become_one() {
        let cases = [
            ("09:00-12:00 20:00-23:00", "09:00-12:00 20:00-23:00"),
            ("20:00-23:00 09:00-12:00 11:00-13:00", "09:00-13:00 20:00-23:00"),
            ("09:00-12:00 12:00-13:00", "09:00-13:00"),
            ("09:00-17:00 10:00-11:00", "09:00-17:00"),
            ("09:00-17:00 09:00-17:00", "09:00-17:00"),
            ("22:00-02:00 20:00-23:00", "20:00-02:00"),
            ("00:00-12:00 12:00-24:00", "00:00-24:00"),
            ("00:00-24:00 22:00-02:00", "00:00-24:00 22:00-02:00"),
            ("09:00-23:00 22:00-09:00", "09:00-23:00 22:00-09:00"),
        ];
        for (typed, stored) in cases {
            assert_eq!(told(&Hours::joined(&hours(typed))), stored, "{typed}");
        }
    }
}
