//! `/admin/bookings/{id}`: everything about one booking, and what its host says of it.

use super::{bookings::status, desk::Desk, outbox, refused, said};
use crate::{error::Result, extract::Fields};
use app::{Error, bookings::Seen};
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect},
};
use model::{
    Action, Actor, Booking, BookingChange, BookingId, CalendarSync, Location, MemberId, Party,
    Status,
};
use std::{collections::HashMap, time::Duration};
use store::messages::Message;
use tokio::time::timeout;
use view::{
    format::{Clock, Reader},
    locale::Locale,
    pages::{
        admin::{
            booking::{BookingDetail, Calendar, CalendarFault, Change, Detail, Guest, Note},
            booking_end::Meeting,
            form::Problems,
            row::{self, Allowed},
            shell::{Done, Place, Shell},
        },
        guest::address::with_query,
    },
};

pub async fn show(desk: Desk, Path(id): Path<String>) -> Result {
    let (seen, mails) = find(&desk, &id).await?;
    let note = app::notes::get(&desk.app, &desk.who, seen.booking.id).await?;
    let page = page(&desk, &seen, &mails, note.as_ref()).await?;
    let said = said::of(&desk, &seen, path(seen.booking.id));
    let done = page.shell.done.filter(|_| said.is_none());
    let shell = Shell { done, ..page.shell };
    Ok(desk.show(&BookingDetail { said, shell, ..page }))
}

pub async fn confirm(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result {
    let (booking, actor) = own(&desk, &id).await?;
    match app::attend::confirm(&desk.app, booking.organization, booking.id, actor).await {
        Ok(booking) => Ok(said::onward(&fields, &booking, Done::Confirmed)),
        Err(error) => refused::answer(&desk, &id, error).await,
    }
}

pub async fn complete(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result {
    let (booking, actor) = own(&desk, &id).await?;
    match app::attend::complete(&desk.app, booking.organization, booking.id, actor).await {
        Ok(booking) => Ok(said::onward(&fields, &booking, Done::Completed)),
        Err(error) => refused::answer(&desk, &id, error).await,
    }
}

pub async fn no_show(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result {
    let (booking, actor) = own(&desk, &id).await?;
    match app::attend::no_show(&desk.app, booking.organization, booking.id, actor).await {
        Ok(booking) => Ok(said::onward(&fields, &booking, Done::NoShow)),
        Err(error) => refused::answer(&desk, &id, error).await,
    }
}

/// How long a page waits for a calendar: less than a whole request may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// Tries at once what did not reach the calendar; the page tells how that went.
pub async fn retry_calendar(desk: Desk, Path(id): Path<String>) -> Result {
    let id: BookingId = id.parse().map_err(|_| Error::NotFound)?;
    // Where the calendar takes its time, the worker goes on.
    if let Ok(tried) = timeout(PATIENCE, app::calendars::retry(&desk.app, &desk.who, id)).await {
        tried?;
    }
    Ok(Redirect::to(&format!("{}#calendar", path(id))).into_response())
}

/// Takes back what `status` says was said.
pub async fn undo(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result {
    let (seen, _) = find(&desk, &id).await?;
    let booking = &seen.booking;
    let undone = match fields.text("change").parse() {
        Ok(change) => {
            let asked = app::undo::Undo { status: fields.text("status"), change };
            app::undo::undo(&desk.app, &desk.who, booking.id, asked).await
        }
        Err(_) => Err(Error::Stale),
    };
    let again = match undone {
        Ok(again) => again,
        Err(error) => return refused::answer(&desk, &id, error).await,
    };
    // A no that is taken back is a yes.
    let done = match seen.history.last().map(|(_, last)| last.action) {
        Some(Action::Completed | Action::NoShow) => Done::Undone,
        Some(Action::Declined) => Done::Confirmed,
        _ => Done::TakenBack,
    };
    Ok(said::onward(&fields, &again, done))
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

/// The booking's own page.
pub async fn page(
    desk: &Desk,
    seen: &Seen,
    mails: &[Message],
    note: Option<&app::notes::Note>,
) -> app::Result<BookingDetail> {
    let names = app::hosts::names(&desk.app, &desk.who).await?;
    let note = note.map(|note| written(desk, note, &names)).unwrap_or_default();
    let calendar = calendar(desk, &seen.booking).await?;
    Ok(BookingDetail { note, calendar, ..detail(desk, seen, mails, &names) })
}

async fn calendar(desk: &Desk, booking: &Booking) -> app::Result<Option<Calendar>> {
    let told = app::calendars::of_booking(&desk.app, &desk.who, booking).await?;
    let off = matches!(booking.status, Status::Cancelled { .. } | Status::Pending);
    Ok(told.and_then(|told| match (told.sync, told.error.as_deref()) {
        (CalendarSync::NotConnected, _) => None,
        (CalendarSync::Pending, _) => Some(Calendar::Pending),
        (CalendarSync::Synced, _) if off => Some(Calendar::TakenOut),
        (CalendarSync::Synced, _) => Some(Calendar::Written),
        (CalendarSync::Failed, error) if told.was_there => Some(Calendar::Behind(fault(error))),
        (CalendarSync::Failed, error) => Some(Calendar::Failed(fault(error))),
    }))
}

fn fault(error: Option<&str>) -> CalendarFault {
    match error {
        Some("locked") => CalendarFault::Locked,
        Some("refused") => CalendarFault::Refused,
        _ => CalendarFault::Away,
    }
}

/// The note, and who changed it last.
fn written(desk: &Desk, note: &app::notes::Note, names: &HashMap<MemberId, String>) -> Note {
    let l = desk.locale();
    let who = note.member.and_then(|id| names.get(&MemberId(id)).cloned());
    let who = who.unwrap_or_else(|| l.t("admin-by-key"));
    let when = desk.reader().brief(note.updated_at.0);
    let changed = Some(l.say("admin-note-by", &[("who", &who), ("when", &when)]));
    Note { text: note.text.clone(), version: note.version, changed, other: None }
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
        answer: allowed(desk, booking).answer.then(|| (booking.answer_by(), booking.blocks)),
        undo: app::undo::possible(seen, &desk.app).map(|again| (status(&again), again.start)),
        last: said::last(seen),
        refused: None,
        book_again: book_again(desk, seen),
        calendar: None,
        note: Note::default(),
        problems: Problems::default(),
        said: None,
        history: seen.history.iter().rev().map(|(_, one)| change(one)).collect(),
        mails: mails.iter().rev().map(outbox::row).collect(),
        manage_url: desk.app.manage_url(booking),
        reader,
    }
}

fn guest(reader: &Reader, booking: &Booking) -> Guest {
    let guest = &booking.guest;
    Guest {
        name: guest.name.clone(),
        email: guest.email.to_string(),
        phone: guest.phone.clone().unwrap_or_default(),
        notes: guest.notes.clone().unwrap_or_default(),
        reader: there(reader, booking),
    }
}

/// The guest, as somebody who reads times.
pub fn there(reader: &Reader, booking: &Booking) -> Reader {
    let zone = &booking.guest.timezone;
    let clock = match booking.guest.clock {
        model::Clock::H12 => Clock::H12,
        model::Clock::H24 => Clock::H24,
    };
    reader.elsewhere(zone.tz().clone(), zone.name()).on(clock)
}

/// The event type's page with what is known of the guest, once the booking is called off.
fn book_again(desk: &Desk, seen: &Seen) -> Option<String> {
    let (guest, offering) = (&seen.booking.guest, &seen.offering);
    let known = [("name", guest.name.as_str()), ("email", guest.email.as_str())];
    let known = known.into_iter().chain([("timezone", guest.timezone.name())]);
    let open = offering.event_type.is_open() && !seen.booking.status.is_open();
    let cancelled = matches!(seen.booking.status, Status::Cancelled { .. });
    let url = desk.link_to(&offering.host, &offering.event_type)?;
    (open && cancelled).then(|| with_query(&url, known))
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
pub fn allowed(desk: &Desk, booking: &Booking) -> Allowed {
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
    // What waits for an answer is only asked for.
    let asked = change.action == Action::Booked && change.after.status == "pending";
    let action = if asked { "requested" } else { change.action.as_str() };
    let (action, at) = (action.to_owned(), change.at);
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
        if change.action == Action::Undone && before.status != after.status {
            let words = |status: &str| row::Status::named(status).map(|status| l.t(&status.key()));
            let words = |status: &str| words(status).unwrap_or_default();
            let (was, is) = (words(&before.status), words(&after.status));
            details.push(detail("admin-mail-state", was, is));
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
