//! Hosts, event types and places as guests know them.

use crate::extract::Visitor;
use app::{App, offer::Offering, policy};
use jiff::Timestamp;
use model::{EventType, Location, LocationKind, Member, Organization, PictureId};
use view::{
    locale::Locale,
    pages::{
        Logo, Page, Theme,
        guest::{Event, Host, Place, PlaceKind, Price, address},
    },
    place,
    terms::{Rule, Terms},
};

/// What a page of this organization begins with: its colour, theme and logo.
pub fn page(visitor: &Visitor, organization: &Organization) -> Page {
    let Organization { id, slug, name, settings } = organization;
    let logo = |picture: PictureId| Logo {
        src: app::photo::path(*id, picture),
        name: name.clone(),
        href: address::landing(slug.as_str()),
    };
    Page {
        theme: match settings.theme {
            model::Theme::Auto => Theme::Auto,
            model::Theme::Light => Theme::Light,
            model::Theme::Dark => Theme::Dark,
        },
        brand: settings.brand_color.as_ref().map(|color| color[1..].to_ascii_lowercase()),
        logo: settings.logo.map(logo),
        ..visitor.page()
    }
}

/// A photo on another site would tell that site who reads the page; only our own are shown.
pub fn host(app: &App, member: &Member) -> Host {
    let own = |address: &String| {
        let path = address.strip_prefix(&app.settings.base_url).unwrap_or(address);
        path.starts_with('/') && !path.starts_with("//")
    };
    Host {
        name: member.display_name.clone(),
        avatar: member.avatar_url.clone().filter(own),
        bio: Some(member.bio.clone()).filter(|bio| !bio.is_empty()),
    }
}

/// An event type, `minutes` long.
pub fn event(locale: Locale, event_type: &EventType, minutes: i64) -> Event {
    let details = &event_type.details;
    Event {
        title: event_type.name.clone(),
        description: Some(details.description.clone()).filter(|text| !text.is_empty()),
        minutes: u32::try_from(minutes).unwrap_or(0),
        places: places(locale, &details.locations),
        price: details
            .price
            .as_ref()
            .map(|price| Price { amount: price.amount_cents, currency: price.currency.clone() }),
        on_request: details.requires_confirmation,
    }
}

/// The event type of an offer, with the length that is asked for.
pub fn offered(locale: Locale, offering: &Offering, minutes: Option<i64>) -> Event {
    let usual = offering.event_type.details.duration_minutes;
    event(locale, &offering.event_type, minutes.unwrap_or(usual))
}

/// Where it can be. Without a place that is still to be agreed, as the booking will say.
fn places(locale: Locale, offered: &[Location]) -> Vec<Place> {
    if offered.is_empty() {
        return vec![Place { kind: PlaceKind::InPerson, name: locale.t("place-open") }];
    }
    offered.iter().map(|location| place(locale, location)).collect()
}

pub fn place(locale: Locale, location: &Location) -> Place {
    let kind = match location.kind {
        LocationKind::GoogleMeet | LocationKind::Teams | LocationKind::Zoom => PlaceKind::Video,
        LocationKind::Phone => PlaceKind::Phone,
        LocationKind::InPerson | LocationKind::Custom | LocationKind::AskGuest => {
            PlaceKind::InPerson
        }
    };
    Place { kind, name: place::words(locale, location) }
}

/// Until when whatever is booked may be changed, where there is anything to tell.
pub fn rule(offering: &Offering) -> Option<Rule> {
    let rule = policy::Rule::of(&offering.organization, &offering.event_type);
    let policy::Rule { cancel_cutoff, reschedule_cutoff, words } = rule;
    let small = |minutes: i64| u32::try_from(minutes).unwrap_or(0);
    let rule =
        Rule { move_cutoff: small(reschedule_cutoff), cancel_cutoff: small(cancel_cutoff), words };
    let tells = rule.words.is_some() || 0 < rule.move_cutoff || 0 < rule.cancel_cutoff;
    tells.then_some(rule)
}

/// Until when a booking that begins then may be changed.
pub fn terms(terms: policy::Terms, start: Timestamp) -> Terms {
    let policy::Terms { cancel_until, move_until, words } = terms;
    Terms { start, move_until, cancel_until, words }
}

/// The same before it is booked, where there is anything to tell.
pub fn terms_ahead(offering: &Offering, start: Timestamp) -> Option<Terms> {
    let held = policy::Terms::of(offering, start);
    held.say_something(start).then(|| terms(held, start))
}
