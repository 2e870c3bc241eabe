//! The time zones of the world as a select, by region and city.

use crate::{format::place, locale::Locale, pages::admin::form::Choice, zones};

/// An `<optgroup>`: the zones of one part of the world.
#[derive(Debug, Clone)]
pub struct Region {
    pub name: String,
    pub zones: Vec<Choice>,
}

/// Every zone the program lists; `chosen` stays in its own spelling where it is none of them.
pub fn regions(l: Locale, chosen: &str) -> Vec<Region> {
    let own = (!chosen.is_empty() && !zones::all().any(|(id, _)| id == chosen)).then_some(chosen);
    let mut regions: Vec<Region> = Vec::new();
    for id in own.into_iter().chain(zones::all().map(|(id, _)| id)) {
        let name = l.with("admin-region", id.split_once('/').map_or("", |(region, _)| region));
        let label = place(id).unwrap_or_else(|| id.to_owned());
        let zone = Choice { value: id.to_owned(), label, chosen: id == chosen };
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
            zones.filter(|zone| zone.chosen).map(|zone| zone.value).collect()
        };
        assert_eq!(chosen("Europe/Berlin"), ["Europe/Berlin"]);
        assert_eq!(chosen("Asia/Calcutta"), ["Asia/Calcutta"]);
        assert!(chosen("").is_empty());
    }
}
