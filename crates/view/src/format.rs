//! Instants, dates, zones and amounts in the words of whoever reads them.
//!
//! A [`Reader`] is a language, a clock and a time zone; everything a person sees of a time goes
//! through one. Offsets are always those of the moment named, never today's, and zones are
//! named by city: abbreviations such as `IST` mean three things on three continents.
//! Nothing here reads the clock.

use jiff::{
    Timestamp,
    civil::Date,
    tz::{AmbiguousOffset, Offset, TimeZone},
};

use crate::locale::Locale;

/// How the hours of a day are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// 9:00 am, 2:00 pm.
    H12,
    /// 9:00, 14:00.
    H24,
}

impl Clock {
    /// The clock a query asks for: `12` or `24`.
    pub fn asked(value: &str) -> Option<Self> {
        match value {
            "12" => Some(Self::H12),
            "24" => Some(Self::H24),
            _ => None,
        }
    }

    /// The value [`Clock::asked`] reads back.
    pub fn value(self) -> &'static str {
        match self {
            Self::H12 => "12",
            Self::H24 => "24",
        }
    }
}

/// A person for whom times are written.
#[derive(Debug, Clone)]
pub struct Reader {
    pub locale: Locale,
    pub clock: Clock,
    pub zone: TimeZone,
    /// The IANA id as the reader chose it; an alias is never swapped for another name.
    pub zone_id: String,
}

impl Reader {
    /// A reader in the zone `zone`, whose IANA id is `zone_id`, with the clock of the locale.
    pub fn new(locale: Locale, zone: TimeZone, zone_id: impl Into<String>) -> Self {
        Self { locale, clock: locale.clock, zone, zone_id: zone_id.into() }
    }

    /// The same reader with a clock of their own choice.
    pub fn on(self, clock: Clock) -> Self {
        Self { clock, ..self }
    }

    /// The same language and clock in another place.
    pub fn elsewhere(&self, zone: TimeZone, zone_id: impl Into<String>) -> Self {
        Self { zone, zone_id: zone_id.into(), ..self.clone() }
    }

    /// The date on the reader's wall.
    pub fn date(&self, at: Timestamp) -> Date {
        self.zone.to_datetime(at).date()
    }

    /// `9:00` or `9:00 am`; in the hour that a clock change repeats, `1:30 (first, GMT−4)`.
    pub fn time(&self, at: Timestamp) -> String {
        let time = self.plain_time(at);
        let l = self.locale;
        match self.repeated(at) {
            None => time,
            Some(pass) => {
                let words = [("time", time.as_str()), ("offset", &offset_words(self.offset(at)))];
                match pass {
                    Pass::First => l.say("time-first", &words),
                    Pass::Second => l.say("time-second", &words),
                }
            }
        }
    }

    /// `9:00–9:30`, `11:30 am – 12:00 pm`; an end on another date names it.
    pub fn range(&self, start: Timestamp, end: Timestamp) -> String {
        let l = self.locale;
        let range = self.shared_half(start, end).unwrap_or_else(|| {
            let halves = self.clock == Clock::H12;
            let key = if halves { "time-range-halves" } else { "time-range" };
            l.say(key, &[("from", &self.time(start)), ("until", &self.time(end))])
        });
        if self.date(start) == self.date(end) {
            return range;
        }
        l.say("range-into", &[("range", &range), ("day", &self.day(self.date(end)))])
    }

    /// `9:00 to 9:30`, to be read aloud.
    pub fn spoken_range(&self, start: Timestamp, end: Timestamp) -> String {
        let (from, until) = (self.time(start), self.time(end));
        self.locale.say("time-range-spoken", &[("from", &from), ("until", &until)])
    }

    /// `Tuesday 10 March`.
    pub fn day(&self, date: Date) -> String {
        self.dated("day", date)
    }

    /// `Tuesday 10 March 2026`.
    pub fn full_day(&self, date: Date) -> String {
        self.dated("day-full", date)
    }

    /// `Tue 10 Mar`.
    pub fn short_day(&self, date: Date) -> String {
        let l = self.locale;
        let weekday = l.with("weekday-short", date.weekday().to_monday_one_offset());
        let month = l.with("month-short", date.month());
        let day = date.day().to_string();
        l.say("day-short", &[("weekday", &weekday), ("day", &day), ("month", &month)])
    }

    /// `March 2026`.
    pub fn month(&self, date: Date) -> String {
        let l = self.locale;
        let (month, year) = (l.with("month", date.month()), date.year().to_string());
        l.say("month-year", &[("month", &month), ("year", &year)])
    }

    /// `Tue 10 Mar, 9:00`: a moment in a few characters.
    pub fn brief(&self, at: Timestamp) -> String {
        let (day, time) = (self.short_day(self.date(at)), self.time(at));
        self.locale.say("moment", &[("day", &day), ("time", &time)])
    }

    /// `Tuesday 10 March 2026, 9:00`.
    pub fn moment(&self, at: Timestamp) -> String {
        let (day, time) = (self.full_day(self.date(at)), self.time(at));
        self.locale.say("moment", &[("day", &day), ("time", &time)])
    }

    /// `Tuesday 10 March 2026, 9:00–9:30`.
    pub fn when(&self, start: Timestamp, end: Timestamp) -> String {
        let (day, range) = (self.full_day(self.date(start)), self.range(start, end));
        self.locale.say("moment", &[("day", &day), ("time", &range)])
    }

    /// `Berlin time (GMT+1)`, with the offset in force at that moment.
    pub fn zone_at(&self, at: Timestamp) -> String {
        let zone = self.zone_name();
        let offset = offset_words(self.offset(at));
        if zone == offset || self.zone_id == "UTC" {
            return zone;
        }
        self.locale.say("zone-at", &[("zone", &zone), ("offset", &offset)])
    }

    /// `Berlin time`, for hours that recur and so have no one offset.
    pub fn zone_name(&self) -> String {
        match place(&self.zone_id) {
            Some(city) => self.locale.with("zone-city", city),
            None => self.zone_id.rsplit('/').next().unwrap_or_default().to_owned(),
        }
    }

    /// The same meeting for somebody else, or nothing when they read the same clock:
    /// `For Ana: 4:00–4:30 · New York time (GMT−4)`, with the date where theirs differs.
    pub fn also(
        &self,
        name: &str,
        other: &Reader,
        start: Timestamp,
        end: Timestamp,
    ) -> Option<String> {
        if self.offset(start) == other.offset(start) && self.offset(end) == other.offset(end) {
            return None;
        }
        let (range, zone) = (other.range(start, end), other.zone_at(start));
        let l = self.locale;
        if self.date(start) == other.date(start) {
            return Some(l.say("also-for", &[("name", name), ("range", &range), ("zone", &zone)]));
        }
        let when = l.say("moment", &[("day", &other.day(other.date(start))), ("time", &range)]);
        Some(l.say("also-for", &[("name", name), ("range", &when), ("zone", &zone)]))
    }

    /// The offset from GMT in force at that moment.
    pub fn offset(&self, at: Timestamp) -> Offset {
        self.zone.to_offset(at)
    }

    fn dated(&self, key: &str, date: Date) -> String {
        let l = self.locale;
        let weekday = l.with("weekday", date.weekday().to_monday_one_offset());
        let (day, month) = (date.day().to_string(), l.with("month", date.month()));
        let year = date.year().to_string();
        l.say(key, &[("weekday", &weekday), ("day", &day), ("month", &month), ("year", &year)])
    }

    fn plain_time(&self, at: Timestamp) -> String {
        let (hour, minute) = self.hour_minute(at);
        clock_time(self.locale, self.clock, hour, minute)
    }

    fn hour_minute(&self, at: Timestamp) -> (i8, i8) {
        let time = self.zone.to_datetime(at).time();
        (time.hour(), time.minute())
    }

    /// `9:00–9:30 am`: both in one half of the day, which is said once.
    fn shared_half(&self, start: Timestamp, end: Timestamp) -> Option<String> {
        let (from, until) = (self.hour_minute(start), self.hour_minute(end));
        let same = self.clock == Clock::H12
            && (from.0 < 12) == (until.0 < 12)
            && self.date(start) == self.date(end)
            && self.repeated(start).is_none()
            && self.repeated(end).is_none();
        let key = if from.0 < 12 { "time-range-am" } else { "time-range-pm" };
        let time = |(hour, minute)| bare(self.locale, Clock::H12, hour, minute);
        same.then(|| self.locale.say(key, &[("from", &time(from)), ("until", &time(until))]))
    }

    /// Which pass through a repeated hour this is; most hours happen once.
    fn repeated(&self, at: Timestamp) -> Option<Pass> {
        let local = self.zone.to_datetime(at);
        match self.zone.to_ambiguous_timestamp(local).offset() {
            AmbiguousOffset::Fold { before, .. } if before == self.offset(at) => Some(Pass::First),
            AmbiguousOffset::Fold { .. } => Some(Pass::Second),
            _ => None,
        }
    }
}

enum Pass {
    First,
    Second,
}

/// `9:00`, `14:30` or `9:00 am`, `2:30 pm`.
pub fn clock_time(locale: Locale, clock: Clock, hour: i8, minute: i8) -> String {
    let time = bare(locale, clock, hour, minute);
    match clock {
        Clock::H24 => time,
        Clock::H12 if hour < 12 => locale.with("time-am", time),
        Clock::H12 => locale.with("time-pm", time),
    }
}

fn bare(locale: Locale, clock: Clock, hour: i8, minute: i8) -> String {
    let (key, hour) = match (clock, hour % 12) {
        (Clock::H24, _) => ("time-24", hour),
        (Clock::H12, 0) => ("time-12", 12),
        (Clock::H12, hour) => ("time-12", hour),
    };
    let (two, minute) = (format!("{hour:02}"), format!("{minute:02}"));
    locale.say(key, &[("hour", &hour.to_string()), ("hh", &two), ("minute", &minute)])
}

/// `GMT+1`, `GMT−3:30`, `GMT`: an offset with a true minus sign, to the nearest minute.
pub fn offset_words(offset: Offset) -> String {
    let minutes = (offset.seconds().abs() + 30) / 60;
    let sign = if offset.seconds() < 0 { '−' } else { '+' };
    match (minutes / 60, minutes % 60) {
        (0, 0) => "GMT".to_owned(),
        (hours, 0) => format!("GMT{sign}{hours}"),
        (hours, minutes) => format!("GMT{sign}{hours}:{minutes:02}"),
    }
}

/// The city of a zone, or `None` for zones that name no place (`UTC`, `Etc/GMT+5`).
///
/// `America/New_York` is New York; a zone of three parts keeps the middle one, since there is
/// more than one San Juan: `America/Argentina/San_Juan` is San Juan, Argentina.
pub fn place(zone_id: &str) -> Option<String> {
    let mut parts = zone_id.split('/');
    let (region, rest) = (parts.next()?, parts.collect::<Vec<_>>());
    if region == "Etc" {
        return None;
    }
    let readable = |part: &str| renamed(part).replace('_', " ");
    match rest[..] {
        [city] => Some(readable(city)),
        [country, city] => Some(format!("{}, {}", readable(city), readable(country))),
        _ => None,
    }
}

/// Old spellings that browsers still report, as the city is called today.
pub const RENAMED: [(&str, &str); 7] = [
    ("Calcutta", "Kolkata"),
    ("Dacca", "Dhaka"),
    ("Godthab", "Nuuk"),
    ("Katmandu", "Kathmandu"),
    ("Kiev", "Kyiv"),
    ("Rangoon", "Yangon"),
    ("Saigon", "Ho Chi Minh"),
];

fn renamed(city: &str) -> &str {
    RENAMED.iter().find(|(old, _)| *old == city).map_or(city, |(_, new)| new)
}

/// `30 min`, `1 h`, `1 h 30 min`.
pub fn length(locale: Locale, minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => locale.with("minutes-short", minutes),
        (hours, 0) => locale.with("hours-short", hours),
        (hours, minutes) => {
            let (hours, minutes) = (hours.to_string(), minutes.to_string());
            locale.say("hours-minutes-short", &[("hours", &hours), ("minutes", &minutes)])
        }
    }
}

/// `€40.00`, `¥500`, `40.00 CHF`: an amount in the smallest unit of its ISO 4217 currency.
pub fn money(amount: i64, currency: &str) -> String {
    const WITHOUT_CENTS: [&str; 5] = ["CLP", "ISK", "JPY", "KRW", "VND"];
    const SIGNS: [(&str, &str); 7] = [
        ("EUR", "€"),
        ("GBP", "£"),
        ("ILS", "₪"),
        ("INR", "₹"),
        ("JPY", "¥"),
        ("KRW", "₩"),
        ("USD", "$"),
    ];
    let number = if WITHOUT_CENTS.contains(&currency) {
        amount.abs().to_string()
    } else {
        format!("{}.{:02}", amount.abs() / 100, amount.abs() % 100)
    };
    let minus = if amount < 0 { "−" } else { "" };
    match SIGNS.iter().find(|(code, _)| *code == currency) {
        Some((_, sign)) => format!("{minus}{sign}{number}"),
        None => format!("{minus}{number} {currency}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reader(zone: &str, clock: Clock) -> Reader {
        Reader::new(Locale::english(), TimeZone::get(zone).unwrap(), zone).on(clock)
    }

    fn at(instant: &str) -> Timestamp {
        instant.parse().unwrap()
    }

    #[test]
    fn a_meeting_reads_as_a_sentence() {
        let (start, end) = (at("2026-03-10T08:00:00Z"), at("2026-03-10T08:30:00Z"));
        let berlin = reader("Europe/Berlin", Clock::H24);
        assert_eq!(berlin.when(start, end), "Tuesday 10 March 2026, 9:00–9:30");
        assert_eq!(berlin.zone_at(start), "Berlin time (GMT+1)");
        assert_eq!(berlin.brief(start), "Tue 10 Mar, 9:00");
        let new_york = reader("America/New_York", Clock::H12);
        assert_eq!(new_york.when(start, end), "Tuesday 10 March 2026, 4:00–4:30 am");
        assert_eq!(
            berlin.also("Ana", &new_york, start, end).unwrap(),
            "For Ana: 4:00–4:30 am · New York time (GMT−4)"
        );
        assert_eq!(berlin.also("Ana", &reader("Europe/Paris", Clock::H24), start, end), None);
    }

    #[test]
    fn noon_midnight_and_the_halves_of_the_day() {
        let utc = reader("UTC", Clock::H12);
        let range = |from, until| utc.range(at(from), at(until));
        assert_eq!(range("2026-03-10T11:30:00Z", "2026-03-10T12:00:00Z"), "11:30 am – 12:00 pm");
        assert_eq!(range("2026-03-10T00:00:00Z", "2026-03-10T00:30:00Z"), "12:00–12:30 am");
        assert_eq!(
            range("2026-03-10T23:30:00Z", "2026-03-11T00:00:00Z"),
            "11:30 pm – 12:00 am (Wednesday 11 March)"
        );
        assert_eq!(utc.zone_at(at("2026-03-10T00:00:00Z")), "UTC");
    }

    #[test]
    fn the_hour_that_happens_twice_is_told_apart() {
        let new_york = reader("America/New_York", Clock::H24);
        assert_eq!(new_york.time(at("2026-11-01T05:30:00Z")), "1:30 (first, GMT−4)");
        assert_eq!(new_york.time(at("2026-11-01T06:30:00Z")), "1:30 (second, GMT−5)");
        assert_eq!(new_york.time(at("2026-11-01T07:30:00Z")), "2:30");
    }

    #[test]
    fn another_date_on_the_other_side_is_named() {
        let (start, end) = (at("2026-03-10T22:00:00Z"), at("2026-03-10T22:30:00Z"));
        let tokyo = reader("Asia/Tokyo", Clock::H24);
        assert_eq!(
            reader("Europe/Berlin", Clock::H24).also("Aiko", &tokyo, start, end).unwrap(),
            "For Aiko: Wednesday 11 March, 7:00–7:30 · Tokyo time (GMT+9)"
        );
    }

    #[test]
    fn zones_are_named_by_place() {
        assert_eq!(place("America/New_York").unwrap(), "New York");
        assert_eq!(place("America/Argentina/San_Juan").unwrap(), "San Juan, Argentina");
        assert_eq!(place("Asia/Calcutta").unwrap(), "Kolkata");
        assert_eq!(place("Etc/GMT+5"), None);
        assert_eq!(place("UTC"), None);
        let offset =
            |zone| offset_words(reader(zone, Clock::H24).offset(at("2026-07-01T00:00:00Z")));
        assert_eq!(offset("Asia/Kathmandu"), "GMT+5:45");
        assert_eq!(offset("America/St_Johns"), "GMT−2:30");
        assert_eq!(offset("Africa/Abidjan"), "GMT");
    }

    #[test]
    fn lengths_and_amounts() {
        let l = Locale::english();
        assert_eq!(length(l, 30), "30 min");
        assert_eq!(length(l, 60), "1 h");
        assert_eq!(length(l, 90), "1 h 30 min");
        assert_eq!(money(4000, "EUR"), "€40.00");
        assert_eq!(money(-500, "JPY"), "−¥500");
        assert_eq!(money(4050, "CHF"), "40.50 CHF");
    }
}
