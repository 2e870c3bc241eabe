//! `/admin/bookings/{id}`: everything about one booking, and what its host says of it.

use super::{
    bookings::status,
    desk::{Desk, done},
    outbox::row,
};
use crate::error::Result;
use app::{Error, bookings::Seen};
use axum::extract::Path;
use model::{Actor, Booking, BookingChange, BookingId, Location, MemberId, Party, Status};
use std::collections::HashMap;
use store::messages::Message;
use view::{
    format::{Clock, Reader},
    locale::Locale,
    pages::admin::{
        booking::{Allowed, BookingDetail, Change, Detail, Guest},
        booking_end::Meeting,
        shell::{Done, Place},
    },
};

pub async fn show(desk: Desk, Path(id): Path<String>) -> Result {
    let (seen, mails) = find(&desk, &id).await?;
    let names = app::hosts::names(&desk.app, &desk.who).await?;
    Ok(desk.show(&detail(&desk, &seen, &mails, &names)))
}

pub async fn confirm(desk: Desk, Path(id): Path<String>) -> Result {
    let (booking, actor) = own(&desk, &id).await?;
    app::attend::confirm(&desk.app, booking.organization, booking.id, actor).await?;
    Ok(done(&path(booking.id), Done::Confirmed))
}

pub async fn complete(desk: Desk, Path(id): Path<String>) -> Result {
    let (booking, actor) = own(&desk, &id).await?;
    app::attend::complete(&desk.app, booking.organization, booking.id, actor).await?;
    Ok(done(&path(booking.id), Done::Completed))
}

pub async fn no_show(desk: Desk, Path(id): Path<String>) -> Result {
    let (booking, actor) = own(&desk, &id).await?;
    app::attend::no_show(&desk.app, booking.organization, booking.id, actor).await?;
    Ok(done(&path(booking.id), Done::NoShow))
}

/// A booking the member may see, with its mails.
pub async fn find(desk: &Desk, id: &str) -> app::Result<(Seen, Vec<Message>)> {
    let id: BookingId = id.parse().map_err(|_| Error::NotFound)?;
    app::bookings::get(&desk.app, &desk.who, id).await
}

/// A booking the member may change, and as whom they do.
async fn own(desk: &Desk, id: &str) -> app::Result<(Booking, Actor)> {
    let (seen, _) = find(desk, id).await?;
    Ok((seen.booking, desk.who.actor))
}

pub fn path(id: BookingId) -> String {
    format!("/admin/bookings/{id}")
}

/// The booking in two lines.
pub fn meeting(seen: &Seen) -> Meeting {
    Meeting {
        event_type: seen.offering.event_type.name.clone(),
        guest: seen.booking.guest.name.clone(),
        start: seen.booking.start,
        end: seen.booking.end,
    }
}

fn detail(
    desk: &Desk,
    seen: &Seen,
    mails: &[Message],
    names: &HashMap<MemberId, String>,
) -> BookingDetail {
    let (booking, reader) = (&seen.booking, desk.reader());
    let l = desk.locale();
    let change = |change: &BookingChange| told(&reader, change, &booking.guest.name, names);
    BookingDetail {
        page: desk.page.clone(),
        shell: desk.shell(Place::Bookings),
        id: booking.id.to_string(),
        event_type: seen.offering.event_type.name.clone(),
        status: status(booking),
        reference: booking.reference.clone(),
        start: booking.start,
        end: booking.end,
        place: place(l, &booking.place),
        join: booking.place.meet_link.clone(),
        hosts: vec![seen.offering.host.display_name.clone()],
        guest: guest(&reader, booking),
        answers: answers(booking),
        cancelled: cancelled(l, seen),
        allowed: allowed(desk, booking),
        history: seen.history.iter().rev().map(|(_, one)| change(one)).collect(),
        mails: mails.iter().rev().map(row).collect(),
        manage_url: desk.app.manage_url(booking),
        reader,
    }
}

fn guest(reader: &Reader, booking: &Booking) -> Guest {
    let guest = &booking.guest;
    let clock = match guest.clock {
        model::Clock::H12 => Clock::H12,
        model::Clock::H24 => Clock::H24,
    };
    Guest {
        name: guest.name.clone(),
        email: guest.email.to_string(),
        phone: guest.phone.clone().unwrap_or_default(),
        notes: guest.notes.clone().unwrap_or_default(),
        reader: reader.elsewhere(guest.timezone.tz().clone(), guest.timezone.name()).on(clock),
    }
}

fn answers(booking: &Booking) -> Vec<(String, String)> {
    let responses = booking.guest.responses.iter();
    responses.map(|response| (response.label.clone(), response.answer.words())).collect()
}

/// Who cancelled it and why, where somebody did.
fn cancelled(l: Locale, seen: &Seen) -> Option<String> {
    let Status::Cancelled { by, reason, .. } = &seen.booking.status else { return None };
    let who = match by {
        Party::Guest => seen.booking.guest.name.clone(),
        Party::Host => seen.offering.host.display_name.clone(),
        Party::System => l.t("admin-by-system"),
    };
    Some(match reason {
        Some(reason) => l.say("admin-cancelled-by", &[("who", &who), ("reason", reason)]),
        None => l.with("admin-cancelled-without", who),
    })
}

/// What the verbs would let the member do now.
fn allowed(desk: &Desk, booking: &Booking) -> Allowed {
    let (actor, now) = (desk.who.actor, desk.now);
    Allowed {
        answer: booking.clone().confirm(actor, now).is_ok(),
        change: app::reschedule::possible(booking, actor, now).is_ok(),
        conclude: booking.clone().complete(actor, now).is_ok(),
    }
}

fn told(
    reader: &Reader,
    change: &BookingChange,
    guest: &str,
    names: &HashMap<MemberId, String>,
) -> Change {
    let l = reader.locale;
    let who = match change.actor {
        Actor::Guest => l.with("admin-by-guest", guest),
        Actor::Member(id) => names.get(&id).cloned().unwrap_or_else(|| l.t("admin-by-system")),
        Actor::ApiKey(_) => l.t("admin-by-key"),
        Actor::System => l.t("admin-by-system"),
    };
    let (action, at) = (change.action.as_str().to_owned(), change.at);
    Change { action, who, at, details: details(reader, change) }
}

/// What is since otherwise: the time, the place; and the reason that was given.
fn details(reader: &Reader, change: &BookingChange) -> Vec<Detail> {
    let l = reader.locale;
    let detail =
        |key: &str, before: String, after: String| Detail { name: l.t(key), before, after };
    let mut details = Vec::new();
    if let Some(before) = &change.before {
        let after = &change.after;
        if before.start != after.start {
            details.push(detail(
                "admin-when",
                reader.brief(before.start),
                reader.brief(after.start),
            ));
        }
        if before.place != after.place {
            details.push(detail("admin-where", place(l, &before.place), place(l, &after.place)));
        }
    }
    if let Some(reason) = &change.reason {
        details.push(detail("admin-reason", String::new(), reason.clone()));
    }
    details
}

/// Where it is, in words; nothing where nothing was said.
fn place(l: Locale, place: &model::Place) -> String {
    let model::Place { kind, value, display_name, .. } = place.clone();
    let said = value.is_some() || display_name.is_some();
    if kind == model::LocationKind::Custom && !said {
        return String::new();
    }
    view::place::words(l, &Location { kind, value, display_name })
}
