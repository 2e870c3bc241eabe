//! A host's page: who they are and what may be booked with them.

use askama::Template;

use super::{Event, Host, Place, PlaceKind, Price, address, landing::EventLink};
use crate::pages::Page;

#[derive(Debug, Clone, Template)]
#[template(path = "guest/host.html")]
pub struct HostPage {
    pub page: Page,
    pub organization: String,
    /// The organization's page, `/book/{org}`.
    pub organization_path: String,
    pub host: Host,
    pub events: Vec<EventLink>,
}

impl HostPage {
    pub fn sample() -> Self {
        let event =
            |slug: &str, event| EventLink { path: address::event("acme", "ana", slug), event };
        Self {
            page: Page::sample(),
            organization: "Acme Studio".to_owned(),
            organization_path: address::landing("acme"),
            host: Host::sample(),
            events: vec![event("intro", Event::sample()), event("review", review())],
        }
    }
}

pub(super) fn review() -> Event {
    Event {
        title: "Portfolio review".to_owned(),
        description: Some(
            "We go through your work together and leave with three things to change.".to_owned(),
        ),
        minutes: 90,
        places: vec![Place { kind: PlaceKind::InPerson, name: "Studio, Lisbon".to_owned() }],
        price: Some(Price { amount: 4000, currency: "EUR".to_owned() }),
        on_request: true,
    }
}
