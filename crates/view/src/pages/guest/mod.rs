//! What a guest sees, from the first link to the booking's own page.
//!
//! | address | page | |
//! | --- | --- | --- |
//! | `GET /` | [`landing::Landing`], or [`front::Front`] where there are several | |
//! | `GET /book/{org}` | [`landing::Landing`] | |
//! | `GET /book/{org}/{username}` | [`host::HostPage`] | |
//! | `GET …/{event}` | [`choose::Choose`] | `date`, `month`, and what [`address::Ask`] keeps |
//! | `GET …/{event}/zone` | [`zone::Zone`] | the same and `at`, the moment shown; its form leads back with `timezone` and `at` |
//! | `POST …/{event}/holds` | 303 to `…/details`; 409 is `Choose` again | `start` and what is kept; the script renews with `start`, `renew=true` |
//! | `GET …/{event}/details` | [`details::Details`] | `start` and what is kept |
//! | `POST …/{event}/bookings` | 303 to `/booking/{token}`; 409 and 422 are `Details` again | `start`, `once`, what is kept, the answers, and [`form::TRAP`](super::form::TRAP) |
//! | `GET /booking/{token}` | [`manage::Manage`] | |
//! | `GET …/reschedule` | [`choose::Choose`]; with `start`, [`compare::Compare`] | `date`, `month`, what is kept |
//! | `GET …/reschedule/zone` | [`zone::Zone`] | |
//! | `POST …/reschedule` | 303 to `/booking/{token}`; 409 is `Compare` again | `start`, `reason`, `timezone`, `clock` |
//! | `GET`, `POST …/cancel` | [`cancel::Cancel`]; 303 to `/booking/{token}` | `reason` |
//! | any other answer | [`problem::Problem`] | |

pub mod address;
pub mod calendars;
pub mod cancel;
pub mod choose;
pub mod compare;
pub mod details;
pub mod front;
pub mod host;
pub mod landing;
pub mod manage;
pub mod problem;
pub mod refused;
pub(in crate::pages) mod script;
pub mod zone;

use jiff::tz::TimeZone;

use crate::{
    format::{Reader, length, money},
    locale::{Locale, Rich},
    markdown,
    pages::Page,
};

/// A host as guests know them.
#[derive(Debug, Clone)]
pub struct Host {
    pub name: String,
    /// The address of their photo, served by us.
    pub avatar: Option<String>,
    pub bio: Option<String>,
}

impl Host {
    /// Two letters in place of a photo.
    pub fn initials(&self) -> String {
        initials(&self.name)
    }
}

/// The first letters of the first and last word of a name.
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().next());
    let first = words.next();
    first.into_iter().chain(words.next_back()).flat_map(char::to_uppercase).collect()
}

/// An event type as guests know it.
#[derive(Debug, Clone)]
pub struct Event {
    pub title: String,
    pub description: Option<String>,
    /// The length shown, or chosen where there are several.
    pub minutes: u32,
    pub places: Vec<Place>,
    pub price: Option<Price>,
    /// Whether the host accepts each booking by hand.
    pub on_request: bool,
}

impl Event {
    /// The description laid out; it is the host's Markdown.
    pub fn prose(&self) -> Option<Rich> {
        self.description.as_deref().map(markdown::html)
    }

    /// How the description begins, for a list.
    pub fn first_words(&self) -> Option<String> {
        self.description.as_deref().map(markdown::first_words).filter(|words| !words.is_empty())
    }

    pub fn length(&self, page: &Page) -> String {
        length(page.locale, self.minutes)
    }

    /// `Free` or the amount.
    pub fn price(&self, page: &Page) -> String {
        self.price.as_ref().map_or_else(|| page.t("price-free"), Price::words)
    }
}

/// What a booking costs.
#[derive(Debug, Clone)]
pub struct Price {
    /// In the currency's smallest unit.
    pub amount: i64,
    /// ISO 4217.
    pub currency: String,
}

impl Price {
    pub fn words(&self) -> String {
        money(self.amount, &self.currency)
    }
}

/// Where a meeting happens.
#[derive(Debug, Clone)]
pub struct Place {
    pub kind: PlaceKind,
    /// `Google Meet`, `Phone call`, `Rue de Rivoli 1, Paris`.
    pub name: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceKind {
    Video,
    Phone,
    InPerson,
}

impl Place {
    /// The name of its icon.
    pub fn icon(&self) -> &'static str {
        match self.kind {
            PlaceKind::Video => "video",
            PlaceKind::Phone => "phone",
            PlaceKind::InPerson => "place",
        }
    }
}

/// A reader of the samples: English on a 24-hour clock in that zone.
fn sample_reader(zone_id: &str) -> Reader {
    let zone = TimeZone::get(zone_id).expect("a zone of the bundled database");
    Reader::new(Locale::english(), zone, zone_id)
}

impl Host {
    pub fn sample() -> Self {
        Self {
            name: "Ana Lima".to_owned(),
            avatar: None,
            bio: Some("Product designer. I help small teams find the simple version.".to_owned()),
        }
    }
}

impl Event {
    pub fn sample() -> Self {
        Self {
            title: "Intro call".to_owned(),
            description: Some(
                "Half an hour to get to know each other and see whether we fit. \
                 Bring one question you would like answered."
                    .to_owned(),
            ),
            minutes: 30,
            places: vec![Place { kind: PlaceKind::Video, name: "Google Meet".to_owned() }],
            price: None,
            on_request: false,
        }
    }
}
