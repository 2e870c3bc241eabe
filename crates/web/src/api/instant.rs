//! Instants as the API spells them: RFC 3339 (§5.6), written in UTC and to the second.

use jiff::{Timestamp, tz::Offset};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use utoipa::ToSchema;

#[derive(Clone, Copy, Debug, PartialEq, Eq, ToSchema)]
#[schema(value_type = String, format = DateTime, examples("2026-03-10T09:00:00Z"))]
pub struct Instant(pub Timestamp);

/// `2026-03-10T09:00:00Z`, without a detour over formatting machinery: a month of slots has
/// hundreds of these.
pub fn text(instant: Timestamp) -> [u8; 20] {
    let civil = Offset::UTC.to_datetime(instant);
    let mut text = *b"0000-00-00T00:00:00Z";
    let mut put = |from: usize, number: u16| {
        text[from] += (number / 10 % 10) as u8;
        text[from + 1] += (number % 10) as u8;
    };
    let small = |number: i8| u16::from(number.unsigned_abs());
    let year = civil.year().unsigned_abs();
    put(0, year / 100);
    put(2, year % 100);
    put(5, small(civil.month()));
    put(8, small(civil.day()));
    put(11, small(civil.hour()));
    put(14, small(civil.minute()));
    put(17, small(civil.second()));
    text
}

/// An instant of the years 0000 to 9999, in whole seconds, with its offset.
///
/// # Errors
/// A sentence for whoever wrote it.
pub fn read(text: &str) -> Result<Timestamp, String> {
    let wrong = || "Write an instant like 2026-03-10T09:00:00Z.".to_owned();
    // jiff reads more than RFC 3339 has: other years, missing seconds, zone names.
    let shaped = text.len() <= 40
        && text.bytes().zip(b"0000-00-00t00:00:00".iter()).all(|(byte, shape)| match shape {
            b'0' => byte.is_ascii_digit(),
            shape => byte.to_ascii_lowercase() == *shape,
        })
        && text.ends_with(|c: char| c.is_ascii_digit() || c.eq_ignore_ascii_case(&'z'));
    let instant: Timestamp =
        if shaped { text.parse().map_err(|_| wrong())? } else { return Err(wrong()) };
    if instant.subsec_nanosecond() != 0 {
        return Err("Write whole seconds.".into());
    }
    Ok(instant)
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = text(self.0);
        serializer.serialize_str(std::str::from_utf8(&text).unwrap_or_default())
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(&String::deserialize(deserializer)?).map(Instant).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_reads_as_it_is_written() {
        for written in ["2026-03-10T09:00:00Z", "0999-12-31T23:59:59Z", "9999-01-01T00:00:00Z"] {
            let instant = read(written).unwrap();
            assert_eq!(std::str::from_utf8(&text(instant)).unwrap(), written);
            assert_eq!(instant.to_string(), written);
        }
        let offset = read("2026-03-10T10:00:00.000+01:00").unwrap();
        assert_eq!(offset, read("2026-03-10T09:00:00Z").unwrap());
    }

    #[test]
    fn what_is_no_instant_of_rfc_3339_is_refused() {
        for wrong in [
            "",
            "2026-03-10",
            "2026-03-10T09:00Z",
            "2026-03-10T09:00:00",
            "2027-02-29T09:00:00Z",
            "2026-03-10T25:00:00Z",
            "-009999-01-01T00:00:00Z",
            "12026-03-10T09:00:00Z",
            "2026-03-10T09:00:00.5Z",
            "2026-03-10T09:00:00+01:00[Europe/Paris]",
            "2026-03-10T09:00:00Z\0",
            "２026-03-10T09:00:00Z",
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
