//! What a clock on the wall shows, to the minute.

use std::fmt;
use std::str::FromStr;

use jiff::civil;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A civil time from `00:00` to `24:00`; the last is the end of the day.
///
/// Written and read as `HH:MM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay(u16);

/// The text or number is not a time of day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a time of day; write HH:MM, from 00:00 to 24:00")]
pub struct NotATimeOfDay(pub String);

impl TimeOfDay {
    /// The day's beginning, `00:00`.
    pub const MIDNIGHT: TimeOfDay = TimeOfDay(0);
    /// The day's end, `24:00`.
    pub const END_OF_DAY: TimeOfDay = TimeOfDay(24 * 60);

    /// The time at this hour and minute, unless there is none such.
    pub fn new(hour: u16, minute: u16) -> Option<TimeOfDay> {
        let known = minute < 60 && (hour < 24 || (hour == 24 && minute == 0));
        known.then_some(TimeOfDay(hour.saturating_mul(60).saturating_add(minute)))
    }

    /// Minutes since `00:00` as the clock counts them, up to 1440.
    pub fn minutes(self) -> u16 {
        self.0
    }

    pub(crate) fn seconds(self) -> i64 {
        60 * i64::from(self.0)
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl FromStr for TimeOfDay {
    type Err = NotATimeOfDay;

    fn from_str(text: &str) -> Result<TimeOfDay, NotATimeOfDay> {
        let time = match text.as_bytes() {
            &[h, hh, b':', m, mm] if [h, hh, m, mm].iter().all(u8::is_ascii_digit) => {
                let pair = |tens: u8, ones: u8| u16::from(10 * (tens - b'0') + (ones - b'0'));
                TimeOfDay::new(pair(h, hh), pair(m, mm))
            }
            _ => None,
        };
        time.ok_or_else(|| NotATimeOfDay(text.to_owned()))
    }
}

/// Seconds are dropped: hours are kept to the minute.
impl From<civil::Time> for TimeOfDay {
    fn from(time: civil::Time) -> TimeOfDay {
        TimeOfDay(60 * time.hour().unsigned_abs() as u16 + time.minute().unsigned_abs() as u16)
    }
}

impl Serialize for TimeOfDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for TimeOfDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<TimeOfDay, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes_hours_and_minutes() {
        for text in ["00:00", "09:05", "23:59", "24:00"] {
            assert_eq!(text.parse::<TimeOfDay>().unwrap().to_string(), text);
        }
        for text in ["", "9:00", "09:00:00", "24:01", "25:00", "12:60", "-1:00", "1２:00", "+9:00"]
        {
            assert!(text.parse::<TimeOfDay>().is_err(), "{text}");
        }
    }
}
