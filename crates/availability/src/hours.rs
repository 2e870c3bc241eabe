//! A schedule laid over real dates: civil hours become instants.

use std::collections::BTreeMap;

use crate::clocks::{Clocks, DAY, Zones, day_number};
use crate::schedule::Schedule;
use crate::{Blocked, Interval, Intervals, TimeOfDay};

/// When a schedule is open in a stretch of time; what lies around it may be in part.
pub fn open(schedule: &Schedule, span: Interval) -> Intervals {
    hours(schedule, &Zones::over(span).clocks(schedule), span)
}

/// What blocked dates take out of a stretch of time, read on a schedule's clocks.
pub fn closed(blocks: &[Blocked], schedule: &Schedule, span: Interval) -> Intervals {
    blocked(blocks, &Zones::over(span).clocks(schedule), span)
}

/// The runs of hours in a stretch of time: intervals that touch or overlap are
/// joined, also across midnight and into journeys. What lies around the stretch
/// may be in part.
pub(crate) fn hours(schedule: &Schedule, clocks: &Clocks, span: Interval) -> Intervals {
    let (first, last) = days(span);
    let mut weekly: [Vec<(i64, i64)>; 7] = Default::default();
    for hours in &schedule.weekly {
        for day in &hours.days {
            weekly[usize::from(day.to_monday_zero_offset().unsigned_abs())]
                .extend(seconds(hours.start, hours.end));
        }
    }
    weekly.iter_mut().for_each(|day| day.sort_unstable());
    let mut overrides: BTreeMap<i64, Vec<(i64, i64)>> = BTreeMap::new();
    for date in &schedule.overrides {
        let day = day_number(date.date);
        if first <= day && day <= last {
            let hours = date.intervals.iter().flat_map(|hours| seconds(hours.start, hours.end));
            overrides.entry(day).or_default().extend(hours);
        }
    }
    let mut instants = Vec::with_capacity(usize::try_from(last - first).unwrap_or(0) + 8);
    for day in first..=last {
        // 1970-01-01 was a Thursday.
        let weekday = usize::try_from((day + 3).rem_euclid(7)).unwrap_or(0);
        for &(start, end) in overrides.get(&day).unwrap_or(&weekly[weekday]) {
            clocks.instants(day, start, end, &mut instants);
        }
    }
    instants.into_iter().collect()
}

/// Adds the instants in a stretch of time at which the host is blocked.
pub(crate) fn blocked(blocks: &[Blocked], clocks: &Clocks, span: Interval) -> Intervals {
    let (first, last) = days(span);
    let mut instants = Vec::new();
    for block in blocks {
        let (start, end) = block.times();
        if let Some((start, end)) = seconds(start, end) {
            for day in day_number(block.from).max(first)..=day_number(block.to).min(last) {
                clocks.instants(day, start, end, &mut instants);
            }
        }
    }
    instants.into_iter().collect()
}

/// All dates, in any zone, whose hours may reach into the stretch.
fn days(span: Interval) -> (i64, i64) {
    (span.start.as_second().div_euclid(DAY) - 4, span.end.as_second().div_euclid(DAY) + 3)
}

/// Seconds after midnight, the end on the next day if it is before the start.
/// None if there is no time between them.
fn seconds(start: TimeOfDay, end: TimeOfDay) -> Option<(i64, i64)> {
    let next_day = if end < start { DAY } else { 0 };
    (start != end).then_some((start.seconds(), end.seconds() + next_day))
}
