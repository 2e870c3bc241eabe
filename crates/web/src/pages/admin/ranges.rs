//! Ranges of hours as a form types them, one row each.

use super::typed;
use crate::extract::Fields;
use availability::{Hours, TimeOfDay};
use view::{
    locale::Locale,
    pages::admin::{form::Problems, range::Range},
};

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

/// The rows with one more to fill in. Where scripts are off a closed day has an empty row already,
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
        let half = range.start.trim().is_empty() || range.end.trim().is_empty();
        return Err(if half { "admin-wrong-range" } else { "admin-wrong-range-times" });
    };
    // Midnight at the end of a day is typed as 00:00 too.
    let end = if end == TimeOfDay::MIDNIGHT { TimeOfDay::END_OF_DAY } else { end };
    Hours::new(start, end).map_err(|_| "admin-wrong-times-order")
}

/// A stored range as a row.
pub fn row(hours: &Hours) -> Range {
    Range::new(&hours.start.to_string(), &hours.end.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn midnight_at_the_end_of_a_day_is_typed_as_00_00_too() {
        let hours = read(Locale::english(), &[Range::new("00:00", "00:00")], "monday", "Monday");
        assert_eq!(hours.unwrap()[0].end, TimeOfDay::END_OF_DAY);
    }

    #[test]
    fn a_row_without_an_end_says_so() {
        let ranges = [Range { start: "09:00".into(), end: String::new() }];
        let problems = read(Locale::english(), &ranges, "monday", "Monday").unwrap_err();
        assert!(problems.of("monday-0").is_some());
    }
}
