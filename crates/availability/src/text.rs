//! How dates, weekdays and instants are written, read strictly.

use jiff::civil::{Date, Weekday};
use jiff::{SignedDuration, Timestamp, civil};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

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

/// An instant as RFC 3339 §5.6 writes it, held within the years an instant can
/// be in: the last day of 9999 is a good date too.
pub(crate) fn read_instant(text: &str) -> Option<Timestamp> {
    let bytes = text.as_bytes();
    let (clock, rest) = bytes.split_at_checked(19)?;
    if !shaped(clock, b"dddd-dd-ddTdd:dd:dd") {
        return None;
    }
    let digits = match rest {
        [b'.', fraction @ ..] => fraction.iter().take_while(|byte| byte.is_ascii_digit()).count(),
        _ => 0,
    };
    let (fraction, zone) = match rest {
        [b'.', ..] if digits == 0 => return None,
        [b'.', fraction @ ..] => fraction.split_at(digits),
        _ => rest.split_at(0),
    };
    let nanosecond =
        (0..9).fold(0, |sum, at| 10 * sum + fraction.get(at).map_or(0, |d| i32::from(d - b'0')));
    let offset = match zone {
        b"Z" | b"z" => 0,
        [sign @ (b'+' | b'-'), clock @ ..] if shaped(clock, b"dd:dd") => {
            let (hours, minutes) = (number(&clock[..2]), number(&clock[3..]));
            if 23 < hours || 59 < minutes {
                return None;
            }
            let seconds = 3600 * hours + 60 * minutes;
            if *sign == b'-' { -seconds } else { seconds }
        }
        _ => return None,
    };
    let part = |from: usize| number(&clock[from..from + 2]) as i8;
    let date = Date::new(number(&clock[..4]) as i16, part(5), part(8)).ok()?;
    // RFC 3339 allows for leap seconds; POSIX time has none.
    let time = civil::Time::new(part(11), part(14), part(17).min(59), nanosecond).ok()?;
    if 60 < part(17) {
        return None;
    }
    let epoch = civil::DateTime::constant(1970, 1, 1, 0, 0, 0, 0);
    let since: SignedDuration = date.to_datetime(time).duration_since(epoch);
    Some(crate::interval::shift(crate::interval::instant(since.as_secs()), -offset))
        .map(|instant| with_fraction(instant, nanosecond))
}

fn with_fraction(instant: Timestamp, nanosecond: i32) -> Timestamp {
    Timestamp::new(instant.as_second(), nanosecond).unwrap_or(instant)
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
