//! What the clocks of a schedule show at an instant, and when they show a time.
//!
//! Civil hours become instants by asking, for each stretch of constant offset,
//! which of its instants read as a time within the hours. A time that clocks
//! skip is then in no stretch, and one that comes twice is in two; no rule for
//! gaps and folds is needed, whatever their size and hour.

use std::rc::Rc;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::interval::instant;
use crate::{Interval, Schedule, Zone};

/// Seconds of a civil day.
pub(crate) const DAY: i64 = 86_400;

/// No zone is further than this from UTC.
const FURTHEST: i64 = 26 * 3600;

/// A civil date as days since 1970-01-01.
pub(crate) fn day_number(date: Date) -> i64 {
    date.duration_since(Date::constant(1970, 1, 1)).as_secs() / DAY
}

/// The civil date of a day number, held within the years 0 to 9999.
pub(crate) fn date(day: i64) -> Date {
    jiff::tz::Offset::UTC.to_datetime(instant(day.saturating_mul(DAY))).date()
}

/// A zone's offsets from UTC over some stretch of time.
pub(crate) struct Offsets(Vec<Stretch>);

/// From this Unix second on, local time is UTC plus `offset` seconds.
struct Stretch {
    from: i64,
    offset: i64,
}

impl Offsets {
    /// The zone's offsets from the first Unix second until the second one;
    /// outside, what holds at either end goes on.
    pub(crate) fn new(zone: &Zone, from: i64, until: i64) -> Offsets {
        let start = instant(from);
        let offset = i64::from(zone.tz().to_offset(start).seconds());
        let mut stretches = vec![Stretch { from: i64::MIN, offset }];
        for transition in zone.tz().following(start) {
            let (from, offset) =
                (transition.timestamp().as_second(), i64::from(transition.offset().seconds()));
            if until <= from {
                break;
            }
            if stretches.last().is_some_and(|last| last.offset != offset) {
                stretches.push(Stretch { from, offset });
            }
        }
        Offsets(stretches)
    }

    /// The offset at a Unix second, and the second at which the next one begins.
    pub(crate) fn at(&self, second: i64) -> (i64, i64) {
        let next = self.0.partition_point(|stretch| stretch.from <= second);
        (self.0[next - 1].offset, self.until(next - 1))
    }

    fn until(&self, index: usize) -> i64 {
        self.0.get(index + 1).map_or(i64::MAX, |next| next.from)
    }

    /// Adds the instants at which local time is in `[start, end)`, both counted
    /// in seconds from the local beginning of 1970.
    fn instants(&self, start: i64, end: i64, into: &mut Vec<Interval>) {
        let first = self.0.partition_point(|stretch| stretch.from <= start - FURTHEST) - 1;
        for (index, stretch) in self.0.iter().enumerate().skip(first) {
            if end + FURTHEST <= stretch.from {
                break;
            }
            let from = stretch.from.max(start - stretch.offset);
            let until = self.until(index).min(end - stretch.offset);
            if from < until {
                into.push(Interval { start: instant(from), end: instant(until) });
            }
        }
    }

    /// Adds the seconds at which a new local date may begin, from `from` until `until`.
    fn dates(&self, from: i64, until: i64, into: &mut Vec<i64>) {
        let first = self.0.partition_point(|stretch| stretch.from <= from) - 1;
        for (index, stretch) in self.0.iter().enumerate().skip(first) {
            if until <= stretch.from {
                break;
            }
            let (start, end) = (stretch.from.max(from), self.until(index).min(until));
            into.push(start);
            let midnight = (start + stretch.offset).div_euclid(DAY) + 1;
            into.extend(
                (midnight..)
                    .map(|day| day * DAY - stretch.offset)
                    .take_while(|&second| second < end),
            );
        }
    }
}

/// The offsets of each zone over one stretch of time, worked out once.
pub(crate) struct Zones {
    from: i64,
    until: i64,
    known: Vec<(Zone, Rc<Offsets>)>,
}

impl Zones {
    /// Offsets that hold in the interval, and some days around it.
    pub(crate) fn over(span: Interval) -> Zones {
        let (from, until) = (span.start.as_second() - 8 * DAY, span.end.as_second() + 8 * DAY);
        Zones { from, until, known: Vec::new() }
    }

    pub(crate) fn offsets(&mut self, zone: &Zone) -> Rc<Offsets> {
        if let Some((_, offsets)) = self.known.iter().find(|(known, _)| known == zone) {
            return Rc::clone(offsets);
        }
        let offsets = Rc::new(Offsets::new(zone, self.from, self.until));
        self.known.push((zone.clone(), Rc::clone(&offsets)));
        offsets
    }

    /// The clocks a schedule is read from.
    pub(crate) fn clocks(&mut self, schedule: &Schedule) -> Clocks {
        let home = self.offsets(&schedule.timezone);
        let journey = |travel: &crate::Travel| Journey {
            from: day_number(travel.from),
            to: day_number(travel.to),
            offsets: self.offsets(&travel.timezone),
        };
        Clocks { home, journeys: schedule.travel.iter().map(journey).collect() }
    }
}

/// The clocks of one schedule: those at home, and those of journeys on their dates.
pub(crate) struct Clocks {
    home: Rc<Offsets>,
    journeys: Vec<Journey>,
}

struct Journey {
    from: i64,
    to: i64,
    offsets: Rc<Offsets>,
}

impl Journey {
    fn covers(&self, day: i64) -> bool {
        self.from <= day && day <= self.to
    }
}

impl Clocks {
    /// Adds the instants of civil time on this date, from `start` to `end`
    /// seconds after its midnight; the end may lie on the next date.
    pub(crate) fn instants(&self, day: i64, start: i64, end: i64, into: &mut Vec<Interval>) {
        let journey = self.journeys.iter().find(|journey| journey.covers(day));
        let offsets = journey.map_or(&self.home, |journey| &journey.offsets);
        offsets.instants(day * DAY + start, day * DAY + end, into);
    }

    /// The date at a Unix second: the date of a journey if it is one of the
    /// journey's own, and the date at home if not.
    pub(crate) fn day(&self, second: i64) -> i64 {
        let local = |offsets: &Offsets| (second + offsets.at(second).0).div_euclid(DAY);
        self.journeys
            .iter()
            .find(|journey| journey.covers(local(&journey.offsets)))
            .map_or_else(|| local(&self.home), |journey| local(&journey.offsets))
    }

    /// The instants at which the months begin whose first day is in the stretch.
    pub(crate) fn months(&self, span: Interval) -> Vec<Timestamp> {
        let last = date(span.end.as_second().div_euclid(DAY) + 1);
        let mut first = date(span.start.as_second().div_euclid(DAY)).first_of_month();
        let mut months = Vec::new();
        let mut instants = Vec::new();
        while first <= last {
            self.instants(day_number(first), 0, DAY, &mut instants);
            months.extend(instants.drain(..).next().map(|day| day.start));
            let Ok(next) = first.last_of_month().tomorrow() else { break };
            first = next;
        }
        months
    }

    /// Each date there is in `[from, until)`, with the seconds it lasts, in order.
    pub(crate) fn dates(&self, from: i64, until: i64) -> Vec<DateSpan> {
        let mut seconds = Vec::new();
        self.home.dates(from, until, &mut seconds);
        for journey in &self.journeys {
            journey.offsets.dates(from, until, &mut seconds);
        }
        if !self.journeys.is_empty() {
            seconds.sort_unstable();
            seconds.dedup();
        }
        let mut dates: Vec<DateSpan> = Vec::with_capacity(seconds.len());
        for (index, &start) in seconds.iter().enumerate() {
            let end = seconds.get(index + 1).copied().unwrap_or(until);
            let day = self.day(start);
            match dates.last_mut() {
                Some(last) if last.day == day => last.end = end,
                _ => dates.push(DateSpan { day, start, end }),
            }
        }
        dates
    }
}

/// The Unix seconds of one civil date.
pub(crate) struct DateSpan {
    pub(crate) day: i64,
    pub(crate) start: i64,
    pub(crate) end: i64,
}
