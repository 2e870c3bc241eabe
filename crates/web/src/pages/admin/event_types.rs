//! `/admin/event-types`: what is offered, and what is done with one press: order, on and off, a
//! copy, into the archive and back.

use super::desk::{Desk, done, done_at};
use crate::{
    error::Result,
    extract::{Fields, Query},
    pages::once,
};
use app::{
    Error,
    event_types::{Draft, Listed, Step},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect},
};
use model::{Access, EventType, EventTypeId, Member};
use view::pages::{
    admin::{
        event_types::{Card, EventTypes, Group},
        form::Choice,
        shell::{Done, Place},
    },
    guest::address::with_query,
};

const LIST: &str = "/admin/event-types";

pub async fn show(desk: Desk, Query(query): Query) -> Result {
    let host = host_named(&desk, query.filled("host")).await?;
    let listed = app::event_types::list(&desk.app, &desk.who, host.as_ref().map(|host| host.id));
    let listed = listed.await?;
    let archived = listed.event_types.iter().filter(|event| event.archived_at.is_some());
    let groups = groups(&desk, &listed, host.as_ref());
    Ok(desk.show(&EventTypes {
        page: desk.page.clone(),
        shell: desk.shell(Place::EventTypes),
        archived: archived.map(|event| card(&desk, &listed, event)).collect(),
        groups,
        hosts: hosts(&desk, host.as_ref()).await?,
        host: host.map(|host| host.username.to_string()),
    }))
}

/// Who of the hosts the member may manage has this username.
///
/// # Errors
/// `NotFound` also for hosts the member may not manage.
pub async fn host_named(desk: &Desk, username: Option<&str>) -> app::Result<Option<Member>> {
    let Some(username) = username else { return Ok(None) };
    app::hosts::by_username(&desk.app, &desk.who, username).await.map(Some)
}

/// One of the event types the member may manage; another host's is not there for them.
pub async fn own(desk: &Desk, id: &str) -> app::Result<EventType> {
    let id: EventTypeId = id.parse().map_err(|_| Error::NotFound)?;
    match app::event_types::get(&desk.app, &desk.who, id).await {
        Err(Error::Forbidden) => Err(Error::NotFound),
        found => found,
    }
}

pub async fn up(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result {
    moved(&desk, &id, &fields, Step::Up).await
}

pub async fn down(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result {
    moved(&desk, &id, &fields, Step::Down).await
}

async fn moved(desk: &Desk, id: &str, fields: &Fields, step: Step) -> Result {
    let event = own(desk, id).await?;
    let moved = app::event_types::step(&desk.app, &desk.who, event.id, step).await?;
    let list = list(fields);
    Ok(match moved {
        true => done_at(&list, Done::Ordered, &row(event.id)),
        false => Redirect::to(&format!("{list}#{}", row(event.id))).into_response(),
    })
}

pub async fn on(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result {
    let draft = Draft { is_active: Some(true), ..Draft::default() };
    let event = changed(&desk, &id, draft).await?;
    Ok(done_at(&list(&fields), Done::SwitchedOn, &row(event.id)))
}

pub async fn off(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result {
    let draft = Draft { is_active: Some(false), ..Draft::default() };
    let event = changed(&desk, &id, draft).await?;
    Ok(done_at(&list(&fields), Done::SwitchedOff, &row(event.id)))
}

pub async fn duplicate(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result {
    let event = own(&desk, &id).await?;
    let name = desk.locale().with("admin-copy-of", event.name.as_str());
    let once = once::of(&fields, "event-type-copy");
    let copy = app::event_types::duplicate(&desk.app, &desk.who, event.id, &name, once).await?;
    Ok(done(&path(copy.id), Done::Duplicated))
}

pub async fn archive(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result {
    let draft = Draft { archived: Some(true), ..Draft::default() };
    changed(&desk, &id, draft).await?;
    Ok(done_at(&list(&fields), Done::Archived, "list"))
}

/// Back from the archive, on or off as it was.
pub async fn restore(desk: Desk, Path(id): Path<String>) -> Result {
    let draft = Draft { archived: Some(false), ..Draft::default() };
    let event = changed(&desk, &id, draft).await?;
    let back = if event.is_open() { Done::RestoredOn } else { Done::Restored };
    Ok(done(&path(event.id), back))
}

async fn changed(desk: &Desk, id: &str, draft: Draft) -> app::Result<EventType> {
    let event = own(desk, id).await?;
    app::event_types::update(&desk.app, &desk.who, event.id, draft).await
}

pub fn path(id: EventTypeId) -> String {
    format!("{LIST}/{id}")
}

/// Where it stands in the list.
fn row(id: EventTypeId) -> String {
    format!("event-{id}")
}

/// The list the button was pressed in.
fn list(fields: &Fields) -> String {
    match fields.filled("host") {
        Some(host) => with_query(LIST, [("host", host)]),
        None => LIST.to_owned(),
    }
}

/// The list an event type stands in: one's own, or that of its host.
pub async fn list_of(desk: &Desk, event: &EventType) -> app::Result<String> {
    if event.member == desk.member.id {
        return Ok(LIST.to_owned());
    }
    let host = app::hosts::get(&desk.app, &desk.who, event.member).await?;
    Ok(with_query(LIST, [("host", host.username.as_str())]))
}

/// What each host offers; a host alone on the page also where that is nothing yet.
fn groups(desk: &Desk, listed: &Listed, only: Option<&Member>) -> Vec<Group> {
    let shown = |event: &&EventType| event.archived_at.is_none();
    let mut hosts: Vec<&Member> = listed.members.values().collect();
    // Oneself first, then by name.
    hosts.sort_by_key(|host| (host.id != desk.member.id, host.display_name.clone(), host.id));
    let group = |host: &Member| Group {
        host: host.display_name.clone(),
        new: with_query("/admin/event-types/new", [("host", host.username.as_str())]),
        url: desk.url_of(&[host.username.as_str()]),
        cards: listed
            .event_types
            .iter()
            .filter(shown)
            .filter(|event| event.member == host.id)
            .map(|event| card(desk, listed, event))
            .collect(),
    };
    let hosts = hosts.into_iter().filter(|host| only.is_none_or(|only| only.id == host.id));
    hosts.map(group).filter(|group| !group.cards.is_empty()).collect()
}

/// The hosts to choose from, where there is a choice.
async fn hosts(desk: &Desk, chosen: Option<&Member>) -> app::Result<Vec<Choice>> {
    let members = app::hosts::list(&desk.app, &desk.who).await?;
    if members.len() < 2 {
        return Ok(Vec::new());
    }
    let all = (String::new(), desk.locale().t("admin-all"));
    let pairs =
        members.into_iter().map(|member| (member.username.to_string(), member.display_name));
    let chosen = chosen.map_or("", |host| host.username.as_str());
    Ok(Choice::list(std::iter::once(all).chain(pairs), chosen))
}

fn card(desk: &Desk, listed: &Listed, event: &EventType) -> Card {
    let l = desk.locale();
    let several = listed.event_types.iter().any(|other| other.member != event.member);
    let host = listed.members.get(&event.member);
    let details = &event.details;
    let places: Vec<_> =
        details.locations.iter().map(|place| view::place::words(l, place)).collect();
    Card {
        id: event.id.to_string(),
        name: event.name.clone(),
        color: details.color.clone(),
        durations: details.durations.iter().filter_map(|m| u32::try_from(*m).ok()).collect(),
        place: places.join(&l.t("admin-list-comma")),
        host: host
            .filter(|_| several && event.archived_at.is_some())
            .map(|host| host.display_name.clone()),
        bookings: listed.bookings.get(&event.id).copied().unwrap_or(0),
        is_active: event.is_active,
        unlisted: details.access != Access::Public,
        url: host.and_then(|host| desk.link_to(host, event)).unwrap_or_default(),
        base: host.map(|host| desk.short_url_of(&[host.username.as_str()])).unwrap_or_default(),
        slug: event.slug.to_string(),
    }
}
