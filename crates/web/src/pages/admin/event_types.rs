//! `/admin/event-types`: what is offered; into the archive and back.

use super::desk::{Desk, done};
use crate::error::Result;
use app::{
    Error,
    event_types::{Draft, Listed},
};
use axum::extract::Path;
use model::{EventType, EventTypeId};
use std::collections::HashSet;
use view::pages::admin::{
    event_types::{Card, EventTypes},
    shell::{Done, Place},
};

pub async fn show(desk: Desk) -> Result {
    let listed = app::event_types::list(&desk.app, &desk.who, None).await?;
    let (current, archived): (Vec<_>, Vec<_>) =
        listed.event_types.iter().partition(|event| event.archived_at.is_none());
    let cards = |events: Vec<&EventType>| {
        events.into_iter().map(|event| card(&desk, &listed, event)).collect()
    };
    Ok(desk.show(&EventTypes {
        page: desk.page.clone(),
        shell: desk.shell(Place::EventTypes),
        current: cards(current),
        archived: cards(archived),
    }))
}

pub async fn archive(desk: Desk, Path(id): Path<String>) -> Result {
    let draft = Draft { archived: Some(true), ..Draft::default() };
    app::event_types::update(&desk.app, &desk.who, named(&id)?, draft).await?;
    Ok(done("/admin/event-types", Done::Archived))
}

/// Back from the archive, and off until somebody switches it on.
pub async fn restore(desk: Desk, Path(id): Path<String>) -> Result {
    let draft = Draft { archived: Some(false), is_active: Some(false), ..Draft::default() };
    let event = app::event_types::update(&desk.app, &desk.who, named(&id)?, draft).await?;
    Ok(done(&path(event.id), Done::Restored))
}

pub fn named(id: &str) -> app::Result<EventTypeId> {
    id.parse().map_err(|_| Error::NotFound)
}

pub fn path(id: EventTypeId) -> String {
    format!("/admin/event-types/{id}")
}

fn card(desk: &Desk, listed: &Listed, event: &EventType) -> Card {
    let l = desk.locale();
    let hosts: HashSet<_> = listed.event_types.iter().map(|event| event.member).collect();
    let host = listed.members.get(&event.member);
    let username = host.map_or("", |host| host.username.as_str());
    let details = &event.details;
    let places: Vec<_> =
        details.locations.iter().map(|place| view::place::words(l, place)).collect();
    Card {
        id: event.id.to_string(),
        name: event.name.clone(),
        color: details.color.clone(),
        durations: details.durations.iter().filter_map(|m| u32::try_from(*m).ok()).collect(),
        place: places.join(&l.t("admin-list-comma")),
        host: host.filter(|_| 1 < hosts.len()).map(|host| host.display_name.clone()),
        bookings: listed.bookings.get(&event.id).copied().unwrap_or(0),
        is_active: event.is_active,
        url: desk.url_of(&[username, event.slug.as_str()]),
    }
}
