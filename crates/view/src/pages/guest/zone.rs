//! Change the time zone: a list of all of them, which the script makes searchable.

use askama::Template;
use jiff::Timestamp;

use super::address::{self, Ask};
use crate::{
    format::{self, Reader},
    pages::Page,
    zones,
};

#[derive(Debug, Clone, Template)]
#[template(path = "guest/zone.html")]
pub struct Zone {
    pub page: Page,
    /// The zone chosen so far.
    pub reader: Reader,
    /// The moment whose offsets are shown: what the picker showed, so that it shows it again,
    /// on whatever date that is in the new zone.
    pub at: Timestamp,
    /// Back to here: the picker's address.
    pub path: String,
    /// The rest of the query, kept.
    pub ask: Ask,
}

/// The zones of a part of the world.
pub struct Region {
    pub name: String,
    pub zones: Vec<Choice>,
}

/// A zone to choose.
pub struct Choice {
    pub id: &'static str,
    /// ISO 3166 codes of its countries, which the script names in the reader's language.
    pub countries: &'static str,
    /// What else it is found by.
    pub also: &'static str,
    /// `Berlin (GMT+1)`
    pub label: String,
    pub chosen: bool,
}

impl Zone {
    pub fn regions(&self) -> Vec<Region> {
        let mut regions: Vec<Region> = Vec::new();
        for (id, countries) in zones::all() {
            let name = id.split('/').next().unwrap_or(id).replace('_', " ");
            let chosen = id == self.reader.zone_id;
            let choice =
                Choice { id, countries, also: zones::also(id), label: self.label(id), chosen };
            match regions.last_mut() {
                Some(region) if region.name == name => region.zones.push(choice),
                _ => regions.push(Region { name, zones: vec![choice] }),
            }
        }
        regions
    }

    fn label(&self, id: &str) -> String {
        let place = format::place(id).unwrap_or_else(|| id.to_owned());
        let offset = jiff::tz::TimeZone::get(id).map(|zone| zone.to_offset(self.at));
        match offset {
            Ok(offset) => self
                .page
                .say("zone-at", &[("zone", &place), ("offset", &format::offset_words(offset))]),
            Err(_) => place,
        }
    }

    /// A zone of the reader's that the list has under another name: it stays as they have it.
    pub fn own(&self) -> Option<(String, String)> {
        let id = self.reader.zone_id.as_str();
        let listed = zones::all().any(|(listed, _)| listed == id);
        (!listed).then(|| (id.to_owned(), self.label(id)))
    }

    /// The fields to keep; the zone itself is the form's.
    pub fn kept(&self) -> Vec<(String, String)> {
        let at = ("at".to_owned(), self.at.to_string());
        Ask { timezone: None, ..self.ask.clone() }.kept().into_iter().chain([at]).collect()
    }

    pub fn back_href(&self) -> String {
        self.ask.href(&self.path, &[("at", &self.at.to_string())])
    }

    pub fn sample() -> Self {
        Self {
            page: Page::sample(),
            reader: super::sample_reader("Europe/Berlin"),
            at: "2026-03-02T10:00:00Z".parse().expect("an instant"),
            path: address::event("acme", "ana", "intro"),
            ask: Ask::default(),
        }
    }
}
