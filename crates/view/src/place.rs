//! Where a meeting is, in words.

use crate::locale::Locale;
use model::{Location, LocationKind};

/// The host's own words, or the address, or the name of the kind: `Google Meet`.
///
/// With both a name and an address: `Office: Rue de Rivoli 1, Paris`.
pub fn words(locale: Locale, location: &Location) -> String {
    let own = location.display_name.clone().unwrap_or_else(|| kind(locale, location.kind));
    let is_link = |value: &&String| value.starts_with("https://") || value.starts_with("http://");
    match location.value.as_ref().filter(|value| !is_link(value)) {
        None => own,
        Some(value) => match (&location.display_name, location.kind) {
            (None, LocationKind::InPerson | LocationKind::Custom | LocationKind::AskGuest) => {
                value.clone()
            }
            _ => format!("{own}: {value}"),
        },
    }
}

/// The kind alone: `Google Meet`, `Phone`.
pub fn kind(locale: Locale, kind: LocationKind) -> String {
    locale.t(match kind {
        LocationKind::GoogleMeet => "place-google-meet",
        LocationKind::Teams => "place-teams",
        LocationKind::Zoom => "place-zoom",
        LocationKind::Phone => "place-phone",
        LocationKind::InPerson => "place-in-person",
        LocationKind::Custom => "place-custom",
        LocationKind::AskGuest => "place-ask-guest",
    })
}
