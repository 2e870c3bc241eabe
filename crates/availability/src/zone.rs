//! Time zones by name, from the database compiled into the program.
//!
//! Never the machine's own: all nodes must give one answer.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::sync::OnceLock;

use jiff::tz::{TimeZone, TimeZoneDatabase};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A named time zone of the IANA database. Cheap to clone.
///
/// The name is kept as the person picked it: `Asia/Calcutta` stays
/// `Asia/Calcutta`, though its rules are those of `Asia/Kolkata`. Two zones
/// are equal when their names are.
#[derive(Clone)]
pub struct Zone(TimeZone);

/// The name is not in the time zone database.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown time zone {0:?}")]
pub struct UnknownZone(pub String);

impl Zone {
    /// Coordinated Universal Time.
    pub const UTC: Zone = Zone(TimeZone::UTC);

    /// The zone of that name, in any capitals: `europe/paris` is `Europe/Paris`.
    pub fn parse(name: &str) -> Result<Zone, UnknownZone> {
        match database().get(name) {
            Ok(zone) if !zone.is_unknown() && zone.iana_name().is_some() => Ok(Zone(zone)),
            _ => Err(UnknownZone(name.to_owned())),
        }
    }

    /// The IANA name, such as `Europe/Paris`.
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// The zone's rules.
    pub fn tz(&self) -> &TimeZone {
        &self.0
    }

    /// Every name there is, sorted.
    pub fn all_names() -> impl Iterator<Item = &'static str> {
        static NAMES: OnceLock<Vec<String>> = OnceLock::new();
        let names = NAMES.get_or_init(|| {
            let mut names: Vec<String> =
                database().available().map(|name| name.to_string()).collect();
            names.sort_unstable();
            names
        });
        names.iter().map(String::as_str)
    }
}

fn database() -> &'static TimeZoneDatabase {
    static DATABASE: OnceLock<TimeZoneDatabase> = OnceLock::new();
    DATABASE.get_or_init(TimeZoneDatabase::bundled)
}

impl fmt::Display for Zone {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Zone({})", self.name())
    }
}

impl PartialEq for Zone {
    fn eq(&self, other: &Zone) -> bool {
        self.name() == other.name()
    }
}

impl Eq for Zone {}

impl Hash for Zone {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name().hash(state);
    }
}

impl FromStr for Zone {
    type Err = UnknownZone;

    fn from_str(name: &str) -> Result<Zone, UnknownZone> {
        Zone::parse(name)
    }
}

impl Serialize for Zone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Zone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Zone, D::Error> {
        Zone::parse(&String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alias_keeps_its_name() {
        assert_eq!(Zone::parse("asia/CALCUTTA").unwrap().name(), "Asia/Calcutta");
        assert_eq!(Zone::parse("Asia/Kolkata").unwrap().name(), "Asia/Kolkata");
        assert_eq!(Zone::parse("Etc/UTC").unwrap().name(), "Etc/UTC");
        assert_eq!(Zone::parse("utc").unwrap(), Zone::UTC);
    }

    #[test]
    fn only_names_of_the_database_are_zones() {
        for name in ["Mars/Base", "", "Etc/Unknown", "+02:00", "CET-1CEST,M3.5.0,M10.5.0", "Paris"]
        {
            assert_eq!(Zone::parse(name), Err(UnknownZone(name.to_owned())));
        }
    }

    #[test]
    fn every_name_listed_is_a_zone_of_that_name() {
        assert!(Zone::all_names().is_sorted());
        assert!(Zone::all_names().count() > 500);
        for name in Zone::all_names() {
            assert_eq!(Zone::parse(name).unwrap().name(), name);
        }
    }
}
