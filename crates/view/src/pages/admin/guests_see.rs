//! What guests will be offered on the next days, as the hours in the form stand.

use askama::Template;
use jiff::{Timestamp, civil::Date};

use crate::{format::Reader, locale::Locale, pages::admin::sample};

/// A part of the availability page; the script asks for it alone.
#[derive(Debug, Clone, Template)]
#[template(path = "admin/guests_see.html")]
pub struct GuestsSee {
    pub locale: Locale,
    pub seen: Seen,
}

#[derive(Debug, Clone)]
pub enum Seen {
    Days {
        reader: Reader,
        days: Vec<(Date, Vec<Timestamp>)>,
    },
    /// The rows cannot be read as hours yet.
    Unreadable,
    /// No event type that takes bookings uses these hours.
    NoEventType,
}

/// How many times of a day are written out.
const SHOWN: usize = 8;

impl GuestsSee {
    fn shown<'a>(&self, times: &'a [Timestamp]) -> &'a [Timestamp] {
        &times[..times.len().min(SHOWN)]
    }

    fn rest(&self, times: &[Timestamp]) -> usize {
        times.len().saturating_sub(SHOWN)
    }

    pub fn sample() -> Self {
        let reader = sample::reader();
        let at = |day: i8, hour: i8| {
            let time = jiff::civil::date(2026, 3, day).at(hour, 0, 0, 0);
            time.to_zoned(reader.zone.clone()).map(|zoned| zoned.timestamp()).unwrap_or_default()
        };
        let days = (9..16)
            .map(|day| {
                let hours = if day < 14 { 9..19 } else { 0..0 };
                let times = hours.map(|hour| at(day, hour)).collect();
                (jiff::civil::date(2026, 3, day), times)
            })
            .collect();
        let locale = reader.locale;
        Self { locale, seen: Seen::Days { reader, days } }
    }
}
