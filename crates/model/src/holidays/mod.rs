//! Public holidays by country, computed: no network, and nothing that grows old between releases.
//!
//! Fixed dates, Easter (western and orthodox) and weekdays of a month hold for every year. Holidays
//! of the Korean lunar calendar come from a table for [`LUNAR_YEARS`]; outside it they are left out.
//! Feasts that wait for the sighting of the moon are left out: [`Country::by_moon`] says where.

mod countries;
mod when;

use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

pub use countries::{COUNTRIES, Country, Region};
pub use when::LUNAR_YEARS;

/// The public holidays a host takes off.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Holidays {
    /// The code of a country, `DE`.
    pub country: String,
    /// The code of a part of it, `BY`; without one, what is kept everywhere.
    pub region: Option<String>,
    /// Those on which the host works all the same, by their message keys.
    pub excluded: Vec<String>,
}

/// A day that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Holiday {
    pub date: Date,
    /// The key of the message with its name.
    pub name: &'static str,
}

/// The country of this code.
pub fn country(code: &str) -> Option<&'static Country> {
    COUNTRIES.iter().find(|country| country.code == code)
}

impl Holidays {
    /// Whether there is such a country, with such a region.
    pub fn is_known(&self) -> bool {
        country(&self.country).is_some_and(|country| match &self.region {
            Some(code) => country.regions.iter().any(|region| region.code == code),
            None => true,
        })
    }

    /// The days taken off from one date to another, both included, in order.
    pub fn between(&self, from: Date, to: Date) -> Vec<Holiday> {
        let mut kept = self.all_between(from, to);
        kept.retain(|holiday| !self.excluded.iter().any(|name| name == holiday.name));
        kept
    }

    /// The same with those on which the host works.
    pub fn all_between(&self, from: Date, to: Date) -> Vec<Holiday> {
        let Some(country) = country(&self.country) else { return Vec::new() };
        // A holiday of the new year may be observed in the old one.
        let years: RangeInclusive<i16> = from.year()..=to.year().saturating_add(1).min(9998);
        let mut days: Vec<_> =
            years.flat_map(|year| country.year(self.region.as_deref(), year)).collect();
        days.retain(|holiday| (from..=to).contains(&holiday.date));
        days.sort_unstable();
        days.dedup();
        days
    }
}

impl Country {
    /// Whether it has a holiday of this name, here or there.
    pub fn has(&self, name: &str) -> bool {
        self.rules.iter().any(|rule| rule.name == name)
    }

    /// The holidays that belong to a year, with the days kept in their stead.
    fn year(&self, region: Option<&str>, year: i16) -> Vec<Holiday> {
        let rules = self.rules.iter().filter(|rule| rule.holds(region, year));
        let mut days: Vec<Holiday> = rules
            .clone()
            .flat_map(|rule| rule.dates(year).map(|date| Holiday { date, name: rule.name }))
            .collect();
        let own = days.clone();
        for rule in rules {
            let dates = rule.dates(year).collect::<Vec<_>>();
            if let Some(date) = rule.instead(&dates, &own, &days) {
                days.push(Holiday { date, name: rule.name });
            }
        }
        days
    }
}

/// The first day of a year.
fn new_year(year: i16) -> Date {
    date(year, 1, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(country: &str, region: Option<&str>, year: i16) -> String {
        let holidays = Holidays {
            country: country.into(),
            region: region.map(str::to_owned),
            excluded: Vec::new(),
        };
        let days = holidays.between(date(year, 1, 1), date(year, 12, 31));
        let days = days.iter().map(|day| day.date.strftime("%m-%d").to_string());
        days.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn holidays_fall_where_the_calendars_of_their_countries_print_them() {
        let printed = [
            ("DE", None, 2027, "01-01 03-26 03-29 05-01 05-06 05-17 10-03 12-25 12-26"),
            (
                "DE",
                Some("BY"),
                2026,
                "01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 08-15 10-03 11-01 12-25 12-26",
            ),
            (
                "DE",
                Some("SN"),
                2026,
                "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 11-18 12-25 12-26",
            ),
            (
                "US",
                None,
                2027,
                "01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31",
            ),
            (
                "GB",
                Some("ENG"),
                2027,
                "01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28",
            ),
            (
                "GR",
                None,
                2027,
                "01-01 01-06 03-15 03-25 04-30 05-01 05-03 06-21 08-15 10-28 12-25 12-26",
            ),
            (
                "SE",
                None,
                2026,
                "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26",
            ),
            (
                "JP",
                None,
                2026,
                "01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23",
            ),
            (
                "JP",
                None,
                2027,
                "01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23",
            ),
            ("CA", None, 2027, "01-01 03-26 07-01 09-06 12-25"),
            ("CA", Some("ON"), 2026, "01-01 02-16 04-03 05-18 07-01 09-07 10-12 12-25 12-26"),
            ("CA", Some("QC"), 2026, "01-01 04-03 05-18 06-24 07-01 09-07 10-12 12-25"),
            ("AU", None, 2027, "01-01 01-26 03-26 03-29 04-25 12-25 12-26 12-27 12-28"),
            (
                "AU",
                Some("NSW"),
                2026,
                "01-01 01-26 04-03 04-06 04-25 06-08 10-05 12-25 12-26 12-28",
            ),
            (
                "NO",
                None,
                2026,
                "01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26",
            ),
            (
                "FI",
                None,
                2026,
                "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-20 10-31 12-06 12-25 12-26",
            ),
            ("BR", None, 2026, "01-01 04-03 04-21 05-01 09-07 10-12 11-02 11-15 11-20 12-25"),
            ("TR", None, 2026, "01-01 04-23 05-01 05-19 07-15 08-30 10-29"),
            ("QA", None, 2027, "02-09 12-18"),
        ];
        for (country, region, year, days) in printed {
            assert_eq!(told(country, region, year), days, "{country} {region:?} {year}");
        }
    }

    #[test]
    fn a_holiday_of_the_new_year_may_be_kept_in_the_old_one() {
        let holidays = Holidays { country: "US".into(), ..Holidays::default() };
        let days = holidays.between(date(2027, 12, 31), date(2027, 12, 31));
        assert_eq!(days[0].name, "holiday-new-year");
    }

    #[test]
    fn those_left_out_are_working_days() {
        let mut holidays = Holidays { country: "DE".into(), ..Holidays::default() };
        let unity = date(2027, 10, 3);
        assert_eq!(holidays.between(unity, unity).len(), 1);
        holidays.excluded.push("holiday-de-unity".into());
        assert_eq!(holidays.between(unity, unity), []);
        assert_eq!(holidays.all_between(unity, unity).len(), 1);
    }

    #[test]
    fn lunar_holidays_end_with_their_table() {
        assert!(told("KR", None, 2027).contains("02-07"));
        let after = LUNAR_YEARS.end() + 1;
        assert!(!told("KR", None, after).is_empty());
    }

    #[test]
    fn every_year_of_every_country_can_be_asked_for() {
        for country in COUNTRIES {
            let whole = Holidays { country: country.code.into(), ..Holidays::default() };
            for year in [1, 1582, 1900, 2400, 9998, 9999] {
                whole.between(new_year(year), date(year, 12, 31));
            }
        }
    }
}
