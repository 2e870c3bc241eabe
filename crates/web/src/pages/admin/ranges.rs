//! Ranges of hours as a form types them, one row each.

use super::typed;
use crate::extract::Fields;
use availability::{Hours, TimeOfDay};
use view::{
    locale::Locale,
    pages::admin::{form::Problems, range::Range},
};

const DAY: u16 = 24 * 60;

/// Every row that was posted, empty ones too.
pub fn posted(fields: &Fields, start: &str, end: &str) -> Vec<Range> {
    let (starts, ends): (Vec<_>, Vec<_>) = (fields.all(start).collect(), fields.all(end).collect());
    let text = |side: &[&str], row| side.get(row).copied().unwrap_or("").to_owned();
    (0..starts.len().max(ends.len()))
        .map(|row| Range { start: text(&starts, row), end: text(&ends, row) })
        .collect()
}

/// The rows somebody typed something into.
pub fn filled(mut ranges: Vec<Range>) -> Vec<Range> {
    ranges.retain(|range| !is_blank(range));
    ranges
}

/// The rows with one more to fill in. Where scripts are off a form ends in an empty row already,
/// which is posted and takes the place of the new one.
pub fn with_one_more(mut ranges: Vec<Range>) -> Vec<Range> {
    if !ranges.last().is_some_and(is_blank) {
        ranges.push(Range::default());
    }
    ranges
}

/// The rows without the one at this place.
pub fn without(mut ranges: Vec<Range>, row: usize) -> Vec<Range> {
    if row < ranges.len() {
        ranges.remove(row);
    }
    filled(ranges)
}

fn is_blank(range: &Range) -> bool {
    range.start.trim().is_empty() && range.end.trim().is_empty()
}

/// The hours of the rows. A problem's field is the prefix with the place of the row.
pub fn read(
    l: Locale,
    ranges: &[Range],
    prefix: &str,
    label: &str,
) -> Result<Vec<Hours>, Problems> {
    let mut problems = Problems::default();
    let mut hours = Vec::new();
    for (row, range) in ranges.iter().enumerate() {
        match one(range) {
            Ok(range) => hours.push(range),
            Err(key) => {
                let text = typed::at(l, label, &l.t(key));
                problems = problems.and(format!("{prefix}-{row}"), text);
            }
        }
    }
    if problems.is_empty() { Ok(hours) } else { Err(problems) }
}

/// One row's hours, or the message that says what is wrong with it.
fn one(range: &Range) -> Result<Hours, &'static str> {
    let (Some(start), Some(end)) = (typed::time(&range.start), typed::time(&range.end)) else {
        return Err("admin-wrong-range");
    };
    // Midnight at the end of a day is typed as 00:00 too.
    let end = if end == TimeOfDay::MIDNIGHT { TimeOfDay::END_OF_DAY } else { end };
    Hours::new(start, end).map_err(|_| "admin-wrong-times-order")
}

/// A stored range as a row.
pub fn row(hours: &Hours) -> Range {
    Range::new(&hours.start.to_string(), &hours.end.to_string())
}

/// The hours of one day in order, those that overlap or touch made one.
pub fn merged(hours: &[Hours]) -> Vec<Hours> {
    let mut spans: Vec<(u16, u16)> = hours.iter().map(span).collect();
    spans.sort_unstable();
    let mut merged: Vec<(u16, u16)> = Vec::new();
    for (start, end) in spans {
        match merged.last_mut() {
            Some(last) if start <= last.1 && end <= last.1 => {}
            Some(last) if start <= last.1 && fits(last.0, end) => last.1 = end,
            _ => merged.push((start, end)),
        }
    }
    merged
        .into_iter()
        .filter_map(|(start, end)| Some(Hours { start: time(start)?, end: time(end)? }))
        .collect()
}

/// Minutes after midnight; an end before the start is on the next day.
fn span(hours: &Hours) -> (u16, u16) {
    let (start, end) = (hours.start.minutes(), hours.end.minutes());
    (start, if end < start { end + DAY } else { end })
}

/// Whether one row can say it: less than a day, or a whole one.
fn fits(start: u16, end: u16) -> bool {
    end - start < DAY || (start, end) == (0, DAY)
}

fn time(minutes: u16) -> Option<TimeOfDay> {
    let minutes = if DAY < minutes { minutes - DAY } else { minutes };
    TimeOfDay::new(minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(text: &str) -> Vec<Hours> {
        let ranges: Vec<Range> = text
            .split_whitespace()
            .filter_map(|range| range.split_once('-'))
            .map(|(start, end)| Range { start: start.into(), end: end.into() })
            .collect();
        read(Locale::english(), &ranges, "monday", "Monday").unwrap()
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
            ("22:00-02:00 20:00-23:00", "20:00-02:00"),
            ("00:00-00:00", "00:00-24:00"),
            ("00:00-12:00 12:00-24:00", "00:00-24:00"),
            ("00:00-24:00 22:00-02:00", "00:00-24:00 22:00-02:00"),
            ("09:00-23:00 22:00-09:00", "09:00-23:00 22:00-09:00"),
        ];
        for (typed, stored) in cases {
            assert_eq!(told(&merged(&hours(typed))), stored, "{typed}");
        }
    }

    #[test]
    fn a_row_without_an_end_says_so() {
        let ranges = [Range { start: "09:00".into(), end: String::new() }];
        let problems = read(Locale::english(), &ranges, "monday", "Monday").unwrap_err();
        assert!(problems.of("monday-0").is_some());
    }
}
