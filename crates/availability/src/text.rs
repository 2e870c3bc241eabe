//! How dates, weekdays and instants are written, read strictly.

use std::fmt;

use jiff::civil::{Date, Weekday};
use jiff::{SignedDuration, Timestamp};
use serde::de::{self, Error as _, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::clocks::{DAY, day_number};
use crate::interval::instant;

/// `null` and a field left out are the same.
pub(crate) fn or_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// A civil date, `YYYY-MM-DD` and nothing else.
pub(crate) mod date {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(date: &Date, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(date)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
        let text = String::deserialize(from)?;
        read_date(&text).ok_or_else(|| {
            D::Error::custom(format_args!("{text:?} is not a date; write YYYY-MM-DD"))
        })
    }
}

fn read_date(text: &str) -> Option<Date> {
    if !shaped(text.as_bytes(), b"dddd-dd-dd") {
        return None;
    }
    text.parse().ok()
}

/// A whole number that is not below `LEAST`.
pub(crate) struct Whole<const LEAST: u32>(pub(crate) u32);

impl<'de, const LEAST: u32> Deserialize<'de> for Whole<LEAST> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_u64(WholeVisitor::<LEAST>).map(Whole)
    }
}

struct WholeVisitor<const LEAST: u32>;

impl<const LEAST: u32> Visitor<'_> for WholeVisitor<LEAST> {
    type Value = u32;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "a whole number from {LEAST} to {}", u32::MAX)
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<u32, E> {
        let whole = u32::try_from(number).ok().filter(|&whole| LEAST <= whole);
        whole.ok_or_else(|| E::invalid_value(de::Unexpected::Unsigned(number), &self))
    }
}

/// A whole number, or none.
pub(crate) fn whole<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u32>, D::Error> {
    Ok(Option::<Whole<0>>::deserialize(from)?.map(|whole| whole.0))
}

/// An instant as RFC 3339 §5.6 writes it.
#[derive(Clone, Copy)]
pub(crate) struct Instant(pub(crate) Timestamp);

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Instant, D::Error> {
        let text = String::deserialize(from)?;
        read_instant(&text).map(Instant).ok_or_else(|| {
            D::Error::custom(format_args!(
                "{text:?} is not an instant; write it like 2026-03-09T13:30:00Z"
            ))
        })
    }
}

/// Reads RFC 3339, held within the years an instant can be in: the last day of
/// 9999 is a good date too.
fn read_instant(text: &str) -> Option<Timestamp> {
    let (clock, rest) = text.as_bytes().split_at_checked(19)?;
    if !shaped(clock, b"dddd-dd-ddTdd:dd:dd") {
        return None;
    }
    let digits = match rest {
        [b'.', fraction @ ..] => fraction.iter().take_while(|byte| byte.is_ascii_digit()).count(),
        _ => 0,
    };
    let zone = match (rest, digits) {
        ([b'.', ..], 0) => return None,
        ([b'.', fraction @ ..], _) => &fraction[digits..],
        _ => rest,
    };
    let east = match zone {
        b"Z" | b"z" => 0,
        [sign @ (b'+' | b'-'), clock @ ..] if shaped(clock, b"dd:dd") => {
            let (hours, minutes) = (number(&clock[..2]), number(&clock[3..]));
            if 23 < hours || 59 < minutes {
                return None;
            }
            let seconds = 60 * (60 * hours + minutes);
            if *sign == b'-' { -seconds } else { seconds }
        }
        _ => return None,
    };
    let date = read_date(&text[..10])?;
    let (hour, minute, second) =
        (number(&clock[11..13]), number(&clock[14..16]), number(&clock[17..19]));
    // RFC 3339 writes leap seconds as 60; a Unix second has none of its own.
    if 23 < hour || 59 < minute || 60 < second {
        return None;
    }
    let second = day_number(date) * DAY + 3600 * hour + 60 * minute + second.min(59) - east;
    let nanosecond = (1..=9).fold(0, |sum, place| {
        let digit = if place <= digits { i32::from(rest[place] - b'0') } else { 0 };
        10 * sum + digit
    });
    Some(Timestamp::new(second, 0).map_or_else(
        |_| instant(second),
        // A second before 1970 counts its fraction backwards.
        |whole| {
            whole.saturating_add(SignedDuration::from_nanos(nanosecond.into())).unwrap_or(whole)
        },
    ))
}

fn number(digits: &[u8]) -> i64 {
    digits.iter().fold(0, |sum, digit| 10 * sum + i64::from(digit - b'0'))
}

/// Whether the text has this shape, where `d` is a digit and `T` may be small.
fn shaped(text: &[u8], shape: &[u8]) -> bool {
    let fits = |(byte, want): (&u8, &u8)| match want {
        b'd' => byte.is_ascii_digit(),
        want => byte.eq_ignore_ascii_case(want),
    };
    text.len() == shape.len() && text.iter().zip(shape).all(fits)
}

const DAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];

pub(crate) fn write_days<S: Serializer>(days: &[Weekday], to: S) -> Result<S::Ok, S::Error> {
    let name = |day: &Weekday| DAYS[usize::from(day.to_monday_zero_offset().unsigned_abs())].0;
    days.iter().map(name).collect::<Vec<_>>().serialize(to)
}

pub(crate) fn read_days<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Weekday>, D::Error> {
    let read = |name: String| {
        let known = DAYS.iter().find(|(short, _)| *short == name);
        known.map(|(_, day)| *day).ok_or_else(|| {
            D::Error::custom(format_args!(
                "{name:?} is not a day; write mon, tue, wed, thu, fri, sat or sun"
            ))
        })
    };
    Vec::<String>::deserialize(from)?.into_iter().map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_are_rfc_3339() {
        for (text, same) in [
            ("2026-03-01T00:00:00Z", "2026-03-01T00:00:00Z"),
            ("2026-03-01t01:30:00.5+01:30", "2026-03-01T00:00:00.5Z"),
            ("2026-02-28T19:00:00.000-05:00", "2026-03-01T00:00:00Z"),
            ("1969-12-31T23:59:59.25Z", "1969-12-31T23:59:59.25Z"),
            ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"),
            ("9999-12-31T23:59:59Z", "9999-12-30T22:00:00.999999999Z"),
        ] {
            assert_eq!(read_instant(text).unwrap().to_string(), same, "{text}");
        }
        for text in [
            "",
            "2026-03-01",
            "2026-03-01T00:00:00",
            "2026-03-01 00:00:00Z",
            "2026-03-01T00:00Z",
            "2026-02-29T00:00:00Z",
            "2026-03-01T24:00:00Z",
            "2026-03-01T00:60:00Z",
            "2026-03-01T00:00:61Z",
            "2026-03-01T00:00:00.Z",
            "2026-03-01T00:00:00+24:00",
            "2026-03-01T00:00:00+0100",
            "2026-03-01T00:00:00Z[UTC]",
            "2026-03-01T00:00:0\u{ff10}Z",
            "+02026-03-01T00:00:00Z",
        ] {
            assert_eq!(read_instant(text), None, "{text}");
        }
    }
}
