//! An organization's front door: who can be booked, and for what.

use askama::Template;

use super::{Event, Host, address};
use crate::pages::Page;

#[derive(Debug, Clone, Template)]
#[template(path = "guest/landing.html")]
pub struct Landing {
    pub page: Page,
    pub organization: String,
    pub hosts: Vec<Offer>,
}

/// A host and what may be booked with them.
#[derive(Debug, Clone)]
pub struct Offer {
    pub host: Host,
    /// The host's page, `/book/{org}/{username}`.
    pub path: String,
    pub events: Vec<EventLink>,
}

/// An event type and the page where its time is chosen.
#[derive(Debug, Clone)]
pub struct EventLink {
    pub event: Event,
    pub path: String,
}

impl EventLink {
    /// `30 min · Google Meet · €40.00`
    pub fn summary(&self, page: &Page) -> String {
        let places =
            self.event.places.iter().map(|place| page.locale.apart(&place.name).into_owned());
        let price = self.event.price.as_ref().map(super::Price::words);
        let facts = std::iter::once(self.event.length(page)).chain(places).chain(price);
        facts.collect::<Vec<_>>().join(" · ")
    }
}

impl Landing {
    pub fn sample() -> Self {
        let offer = |host: Host, username: &str, events: Vec<(&str, Event)>| Offer {
            path: address::host("acme", username),
            events: events
                .into_iter()
                .map(|(slug, event)| EventLink {
                    path: address::event("acme", username, slug),
                    event,
                })
                .collect(),
            host,
        };
        let kim = Host {
            name: "Kim Jae-won".to_owned(),
            avatar: None,
            bio: Some("Teaches Korean to beginners.".to_owned()),
        };
        let lesson = Event { title: "Korean lesson".to_owned(), minutes: 60, ..Event::sample() };
        Self {
            page: Page::sample(),
            organization: "Acme Studio".to_owned(),
            hosts: vec![
                offer(
                    Host::sample(),
                    "ana",
                    vec![("intro", Event::sample()), ("review", super::host::review())],
                ),
                offer(kim, "kim", vec![("lesson", lesson)]),
            ],
        }
    }
}
