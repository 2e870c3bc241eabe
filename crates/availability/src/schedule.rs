//! When a host takes bookings, in the host's own words: civil hours in a zone.
//!
//! Nothing here is an instant yet; `hours` lays a schedule over real dates.

use jiff::Timestamp;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

use crate::text;
use crate::{TimeOfDay, Zone};

/// Weekly hours, the dates that differ from them, and journeys to other zones.
///
/// Reads and writes the shape of a slot case; unknown fields are refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Schedule {
    /// Where the hours are meant, on every date without a journey.
    pub timezone: Zone,
    /// Several entries may name one day: their hours add up.
    #[serde(default, deserialize_with = "text::or_default")]
    pub weekly: Vec<WeeklyHours>,
    /// Several entries may name one date: their hours add up.
    #[serde(default, deserialize_with = "text::or_default")]
    pub overrides: Vec<DateOverride>,
    /// Where two name one date, the first counts.
    #[serde(default, deserialize_with = "text::or_default")]
    pub travel: Vec<Travel>,
}

/// Hours that come every week. An `end` before `start` is on the next day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawWeeklyHours")]
pub struct WeeklyHours {
    #[serde(serialize_with = "text::write_days")]
    pub days: Vec<Weekday>,
    pub start: TimeOfDay,
    pub end: TimeOfDay,
}

/// What a date has instead of its weekly hours: it replaces those that start
/// on that date. No intervals, no hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DateOverride {
    #[serde(with = "text::date")]
    pub date: Date,
    pub intervals: Vec<Hours>,
}

/// From one civil time to another. An `end` before `start` is on the next day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawHours")]
pub struct Hours {
    pub start: TimeOfDay,
    pub end: TimeOfDay,
}

/// Dates, both included, whose hours are meant in another zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawTravel")]
pub struct Travel {
    #[serde(serialize_with = "text::date::serialize")]
    pub from: Date,
    #[serde(serialize_with = "text::date::serialize")]
    pub to: Date,
    pub timezone: Zone,
}

/// Dates, both included, on which the host takes no bookings: the whole day,
/// or the hours from `start` to `end` of each of them.
///
/// A missing `start` is the day's beginning, a missing `end` its end. An `end`
/// before `start` is on the next day. Times are in the schedule's zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawBlocked")]
pub struct Blocked {
    #[serde(serialize_with = "text::date::serialize")]
    pub from: Date,
    #[serde(serialize_with = "text::date::serialize")]
    pub to: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<TimeOfDay>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<TimeOfDay>,
}

/// What is wrong with a schedule, in one sentence.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScheduleError {
    #[error("the hours start and end at {0}; the end must differ from the start")]
    NoLength(TimeOfDay),
    #[error("hours cannot start at 24:00; write 00:00 on the next day")]
    StartsAtEndOfDay,
    #[error("the dates run backwards, from {from} to {to}")]
    Backwards { from: Date, to: Date },
}

impl Schedule {
    /// A schedule in this zone that has no hours yet.
    pub fn new(timezone: Zone) -> Schedule {
        Schedule { timezone, weekly: Vec::new(), overrides: Vec::new(), travel: Vec::new() }
    }

    /// Whether every part of it makes sense; values that were read always do.
    pub fn validate(&self) -> Result<(), ScheduleError> {
        let weekly = self.weekly.iter().map(|weekly| (weekly.start, weekly.end));
        let overrides = self.overrides.iter().flat_map(|date| &date.intervals);
        for (start, end) in weekly.chain(overrides.map(|hours| (hours.start, hours.end))) {
            check_times(start, end)?;
        }
        self.travel.iter().try_for_each(|travel| check_dates(travel.from, travel.to))
    }

    /// The zone whose clocks the hours of this date are read from.
    pub fn zone_on(&self, date: Date) -> &Zone {
        let journey = self.travel.iter().find(|travel| travel.from <= date && date <= travel.to);
        journey.map_or(&self.timezone, |travel| &travel.timezone)
    }

    /// The civil date of an instant on the schedule's clocks: the date of a
    /// journey if it is one of the journey's own, and the date at home if not.
    pub fn date_at(&self, instant: Timestamp) -> Date {
        let journey = self.travel.iter().find_map(|travel| {
            let date = travel.timezone.tz().to_datetime(instant).date();
            (travel.from <= date && date <= travel.to).then_some(date)
        });
        journey.unwrap_or_else(|| self.timezone.tz().to_datetime(instant).date())
    }
}

impl Hours {
    /// From `start` to `end`, past midnight if `end` is the earlier.
    pub fn new(start: TimeOfDay, end: TimeOfDay) -> Result<Hours, ScheduleError> {
        check_times(start, end)?;
        Ok(Hours { start, end })
    }
}

impl Blocked {
    /// Whether the dates and times make sense; values that were read always do.
    pub fn validate(&self) -> Result<(), ScheduleError> {
        check_dates(self.from, self.to)?;
        let (start, end) = self.times();
        check_times(start, end)
    }

    /// The hours that are blocked on each of the dates.
    pub(crate) fn times(&self) -> (TimeOfDay, TimeOfDay) {
        (self.start.unwrap_or(TimeOfDay::MIDNIGHT), self.end.unwrap_or(TimeOfDay::END_OF_DAY))
    }
}

fn check_times(start: TimeOfDay, end: TimeOfDay) -> Result<(), ScheduleError> {
    if start == end {
        return Err(ScheduleError::NoLength(start));
    }
    if start == TimeOfDay::END_OF_DAY {
        return Err(ScheduleError::StartsAtEndOfDay);
    }
    Ok(())
}

pub(crate) fn check_dates(from: Date, to: Date) -> Result<(), ScheduleError> {
    if to < from { Err(ScheduleError::Backwards { from, to }) } else { Ok(()) }
}

#[derive(Deserialize)]
#[serde(rename = "WeeklyHours", deny_unknown_fields)]
struct RawWeeklyHours {
    #[serde(deserialize_with = "text::read_days")]
    days: Vec<Weekday>,
    start: TimeOfDay,
    end: TimeOfDay,
}

impl TryFrom<RawWeeklyHours> for WeeklyHours {
    type Error = ScheduleError;

    fn try_from(raw: RawWeeklyHours) -> Result<WeeklyHours, ScheduleError> {
        check_times(raw.start, raw.end)?;
        Ok(WeeklyHours { days: raw.days, start: raw.start, end: raw.end })
    }
}

#[derive(Deserialize)]
#[serde(rename = "Hours", deny_unknown_fields)]
struct RawHours {
    start: TimeOfDay,
    end: TimeOfDay,
}

impl TryFrom<RawHours> for Hours {
    type Error = ScheduleError;

    fn try_from(raw: RawHours) -> Result<Hours, ScheduleError> {
        Hours::new(raw.start, raw.end)
    }
}

#[derive(Deserialize)]
#[serde(rename = "Travel", deny_unknown_fields)]
struct RawTravel {
    #[serde(with = "text::date")]
    from: Date,
    #[serde(with = "text::date")]
    to: Date,
    timezone: Zone,
}

impl TryFrom<RawTravel> for Travel {
    type Error = ScheduleError;

    fn try_from(raw: RawTravel) -> Result<Travel, ScheduleError> {
        check_dates(raw.from, raw.to)?;
        Ok(Travel { from: raw.from, to: raw.to, timezone: raw.timezone })
    }
}

#[derive(Deserialize)]
#[serde(rename = "Blocked", deny_unknown_fields)]
struct RawBlocked {
    #[serde(with = "text::date")]
    from: Date,
    #[serde(with = "text::date")]
    to: Date,
    start: Option<TimeOfDay>,
    end: Option<TimeOfDay>,
}

impl TryFrom<RawBlocked> for Blocked {
    type Error = ScheduleError;

    fn try_from(raw: RawBlocked) -> Result<Blocked, ScheduleError> {
        let blocked = Blocked { from: raw.from, to: raw.to, start: raw.start, end: raw.end };
        blocked.validate()?;
        Ok(blocked)
    }
}
