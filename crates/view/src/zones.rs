//! The time zones people choose from: one for every place of the tz database's `zone.tab`, and UTC.
//!
//! Other names of the database, old spellings among them, are understood everywhere; they are
//! only not listed.

/// `Europe/Kyiv UA`: an IANA id and the ISO 3166 code of its country, one a line, by id.
const ZONES: &str = include_str!("zones.txt");

/// Every zone with the code of its country; `-` where it has none.
pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    ZONES.lines().filter_map(|line| line.split_once(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zone_is_in_the_database() {
        for (id, country) in all() {
            assert!(jiff::tz::TimeZone::get(id).is_ok(), "{id}");
            assert!(country == "-" || country.len() == 2, "{id} {country}");
        }
        assert!(400 < all().count());
    }
}
