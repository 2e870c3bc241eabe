//! On which date of a year a holiday falls.

use super::{Holiday, countries::Rule, new_year};
use jiff::{
    ToSpan,
    civil::{Date, Weekday, date},
};
use std::ops::RangeInclusive;

/// The years the tables of the lunar calendar cover.
pub const LUNAR_YEARS: RangeInclusive<i16> = 2024..=2035;

/// The rule for a date.
#[derive(Clone, Copy, Debug)]
pub enum When {
    /// Month and day.
    On(i8, i8),
    /// Days after Easter Sunday.
    Easter(i32),
    /// Days after the Easter Sunday of the orthodox churches.
    Orthodox(i32),
    /// The nth such weekday of a month; −1 is the last.
    Nth(i8, Weekday, i8),
    /// The first such weekday on or after a day.
    From(Weekday, i8, i8),
    /// Days of the table, each with so many days before and after.
    Lunar(&'static [(i8, i8)], i32),
    /// The day of the equinox in March or September, on Japanese clocks.
    Equinox(i8),
    /// The Tuesday between the third Monday of September and the equinox, where it has both beside it.
    Bridge,
    /// As [`When::Nth`] 1, but this day itself where it is that weekday (Saint Brigid's Day).
    FirstOr(Weekday, i8, i8, Weekday),
}

/// What is kept as well when a holiday falls on a free day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instead {
    Nothing,
    /// Friday for Saturday, Monday for Sunday.
    Nearest,
    /// The next working day for Saturday or Sunday.
    AfterWeekend,
    /// The next working day for Sunday.
    AfterSunday,
    /// The day before, when it is a Sunday; then not the day itself.
    SaturdayForSunday,
}

impl Rule {
    pub(super) fn holds(&self, region: Option<&str>, year: i16) -> bool {
        let here = self.regions.is_empty() || region.is_some_and(|one| self.regions.contains(&one));
        here && self.years.0 <= year && year <= self.years.1
    }

    /// Its dates in a year; most have one.
    pub(super) fn dates(&self, year: i16) -> impl Iterator<Item = Date> + use<> {
        let around = match self.when {
            When::Lunar(_, around) => around,
            _ => 0,
        };
        let first = self.when.date(year);
        let early = self.instead == Instead::SaturdayForSunday;
        let first = first.map(|day| match day.weekday() {
            Weekday::Sunday if early => day.saturating_sub(1.day()),
            _ => day,
        });
        first.into_iter().flat_map(move |day| {
            (-around..=around).map(move |days| day.saturating_add(days.days()))
        })
    }

    /// The day kept in the stead of those that fall on a free one.
    pub(super) fn instead(
        &self,
        dates: &[Date],
        own: &[Holiday],
        taken: &[Holiday],
    ) -> Option<Date> {
        let free = |day: Date| match self.instead {
            Instead::Nearest | Instead::AfterWeekend => weekend(day),
            Instead::AfterSunday => {
                let others = own.iter().filter(|other| other.name != self.name);
                day.weekday() == Weekday::Sunday
                    || others.into_iter().any(|other| other.date == day)
            }
            Instead::Nothing | Instead::SaturdayForSunday => false,
        };
        let fallen = *dates.iter().find(|day| free(**day))?;
        if self.instead == Instead::Nearest {
            let back = fallen.weekday() == Weekday::Saturday;
            return Some(fallen.saturating_add(if back { -1 } else { 1 }.days()));
        }
        let busy = |day: Date| weekend(day) || taken.iter().any(|other| other.date == day);
        let last = *dates.last()?;
        last.series(1.day()).skip(1).take(14).find(|day| !busy(*day))
    }
}

impl When {
    fn date(self, year: i16) -> Option<Date> {
        match self {
            When::On(month, day) => Date::new(year, month, day).ok(),
            When::Easter(days) => Some(easter(year)?.saturating_add(days.days())),
            When::Orthodox(days) => Some(orthodox_easter(year)?.saturating_add(days.days())),
            When::Nth(nth, weekday, month) => {
                date(year, month, 1).nth_weekday_of_month(nth, weekday).ok()
            }
            When::From(weekday, month, day) => {
                let first = Date::new(year, month, day).ok()?;
                first.series(1.day()).take(7).find(|day| day.weekday() == weekday)
            }
            When::Lunar(table, _) => {
                let place = usize::try_from(year - LUNAR_YEARS.start()).ok()?;
                let (month, day) = *table.get(place)?;
                Date::new(year, month, day).ok()
            }
            When::Equinox(month) => Date::new(year, month, equinox(year, month)?).ok(),
            When::Bridge => {
                let monday = When::Nth(3, Weekday::Monday, 9).date(year)?;
                let equinox = When::Equinox(9).date(year)?;
                (monday.saturating_add(2.days()) == equinox).then(|| monday.saturating_add(1.day()))
            }
            When::FirstOr(weekday, month, day, own) => {
                let first = Date::new(year, month, day).ok()?;
                if first.weekday() == own {
                    return Some(first);
                }
                first.series(1.day()).take(7).find(|day| day.weekday() == weekday)
            }
        }
    }
}

fn weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// The day of the month on which the sun crosses the equator, in Japan: the mean tropical year laid
/// over the calendar, as the national observatory's tables have it from 1980 to 2099.
fn equinox(year: i16, month: i8) -> Option<i8> {
    if !(1980..=2099).contains(&year) {
        return None;
    }
    let years = i64::from(year) - 1980;
    let first = if month == 3 { 20_843_100 } else { 23_248_800 };
    i8::try_from((first + 242_194 * years) / 1_000_000 - years / 4).ok()
}

/// Easter Sunday of the western churches (the Gregorian computus of Meeus, Jones and Butcher).
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let days = h + l - 7 * m + 114;
    on(year, days / 31, days % 31 + 1)
}

/// Easter Sunday of the orthodox churches (the Julian computus), in the Gregorian calendar.
fn orthodox_easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let d = (19 * (y % 19) + 15) % 30;
    let e = (2 * (y % 4) + 4 * (y % 7) - d + 34) % 7;
    let days = d + e + 114;
    let behind = y / 100 - y / 400 - 2;
    Some(on(year, days / 31, days % 31 + 1)?.saturating_add(behind.days()))
}

fn on(year: i16, month: i32, day: i32) -> Option<Date> {
    let first = new_year(year).with().month(i8::try_from(month).ok()?).build().ok()?;
    first.with().day(i8::try_from(day).ok()?).build().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_as_printed() {
        let printed = [
            (2024, (3, 31), (5, 5)),
            (2025, (4, 20), (4, 20)),
            (2026, (4, 5), (4, 12)),
            (2027, (3, 28), (5, 2)),
            (2028, (4, 16), (4, 16)),
            (2038, (4, 25), (4, 25)),
            (2100, (3, 28), (5, 2)),
        ];
        for (year, west, east) in printed {
            assert_eq!(easter(year), Some(date(year, west.0, west.1)), "{year}");
            assert_eq!(orthodox_easter(year), Some(date(year, east.0, east.1)), "{year}");
        }
    }
}
