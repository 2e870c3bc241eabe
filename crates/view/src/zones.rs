//! The time zones people choose from: one for every place of the tz database's `zone.tab`, and UTC.
//!
//! Other names of the database, old spellings among them, are understood everywhere; they are
//! only not listed.

use jiff::{Timestamp, tz::TimeZone};
use std::{collections::HashMap, sync::LazyLock};

/// `Europe/Kyiv UA`: an IANA id and the ISO 3166 code of its country, one a line, by id.
const ZONES: &str = include_str!("zones.txt");

/// Every zone with the code of its country; `-` where it has none.
pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    ZONES.lines().filter_map(|line| line.split_once(' '))
}

/// `Europe/Kyiv Kiev, Kiew`: what else people look for to find it, one zone a line. Names that the
/// database had before, and large cities that have another's clock.
const NAMES: &str = include_str!("zone-names.txt");

/// What else a zone is found by: its other names, and what its clock is called in winter and in
/// summer, `Kiev, EET, EEST`.
pub fn also(id: &str) -> &'static str {
    static ALSO: LazyLock<HashMap<&str, String>> = LazyLock::new(|| {
        let names: HashMap<_, _> = NAMES.lines().filter_map(|line| line.split_once(' ')).collect();
        let one = |(id, _)| {
            let own = names.get(id).map(|names| (*names).to_owned());
            let known = own.into_iter().chain(clocks(id)).collect::<Vec<_>>();
            (id, known.join(", "))
        };
        all().map(one).collect()
    });
    ALSO.get(id).map_or("", String::as_str)
}

/// The abbreviations of its clock, where it has more than a number.
fn clocks(id: &str) -> Vec<String> {
    let Ok(zone) = TimeZone::get(id) else { return Vec::new() };
    let named = |second| {
        let at = Timestamp::from_second(second).unwrap_or_default();
        zone.to_offset_info(at).abbreviation().to_owned()
    };
    let mut clocks: Vec<_> = HALVES.map(named).into();
    clocks.retain(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()));
    clocks.dedup();
    clocks
}

/// In January and in July of 2026.
const HALVES: [i64; 2] = [1_768_435_200, 1_784_073_600];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_names_lead_to_a_zone_of_the_list() {
        assert_eq!(also("Asia/Ho_Chi_Minh"), "Saigon, Hanoi");
        assert_eq!(also("America/Vancouver"), "Pacific, Victoria, PST, PDT");
        assert_eq!(also("Europe/Stockholm"), "Gothenburg, CET, CEST");
        assert_eq!(also("Nowhere"), "");
        for line in NAMES.lines() {
            let (id, names) = line.split_once(' ').expect(line);
            assert!(all().any(|(listed, _)| listed == id) && !names.is_empty(), "{line}");
        }
    }

    #[test]
    fn every_zone_is_in_the_database() {
        for (id, country) in all() {
            assert!(jiff::tz::TimeZone::get(id).is_ok(), "{id}");
            assert!(country == "-" || country.len() == 2, "{id} {country}");
        }
        assert!(400 < all().count());
    }
}
