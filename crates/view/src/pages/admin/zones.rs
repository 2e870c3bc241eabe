//! The time zones of the world as a select, by region and city.

use crate::{format::place, locale::Locale, zones};

/// An `<optgroup>`: the zones of one part of the world.
#[derive(Debug, Clone)]
pub struct Region {
    pub name: String,
    pub zones: Vec<Zone>,
}

/// A zone to choose.
#[derive(Debug, Clone)]
pub struct Zone {
    pub id: String,
    /// ISO 3166 code of its country, which the script names in the reader's language.
    pub country: &'static str,
    /// What else it is found by.
    pub also: &'static str,
    pub label: String,
    pub chosen: bool,
}

/// Every zone the program lists; `chosen` stays in its own spelling where it is none of them.
pub fn regions(l: Locale, chosen: &str) -> Vec<Region> {
    let listed = zones::all().any(|(id, _)| id == chosen);
    let own = (!chosen.is_empty() && !listed).then(|| (chosen.to_owned(), "-"));
    let mut regions: Vec<Region> = Vec::new();
    let all = zones::all().map(|(id, country)| (id.to_owned(), country));
    for (id, country) in own.into_iter().chain(all) {
        let name = l.with("admin-region", id.split_once('/').map_or("", |(region, _)| region));
        let label = place(&id).unwrap_or_else(|| id.clone());
        let zone = Zone { chosen: id == chosen, also: zones::also(&id), id, country, label };
        match regions.iter_mut().find(|region| region.name == name) {
            Some(region) => region.zones.push(zone),
            None => regions.push(Region { name, zones: vec![zone] }),
        }
    }
    regions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chosen_spelling_stays() {
        let chosen = |id: &str| -> Vec<String> {
            let zones = regions(Locale::english(), id).into_iter().flat_map(|region| region.zones);
            zones.filter(|zone| zone.chosen).map(|zone| zone.id).collect()
        };
        assert_eq!(chosen("Europe/Berlin"), ["Europe/Berlin"]);
        assert_eq!(chosen("Asia/Calcutta"), ["Asia/Calcutta"]);
        assert!(chosen("").is_empty());
    }
}
