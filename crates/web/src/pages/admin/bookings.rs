//! `/admin/bookings`: every booking the member may see, found by words, dates, event type and host.

use super::{
    booking::{allowed, there},
    bookings_ask::Asked,
    cursor,
    desk::Desk,
    said,
};
use crate::{error::Result, extract::Query};
use app::bookings::{Cursor, Page};
use model::Party;
use std::collections::HashSet;
use view::pages::admin::{
    bookings::{Bookings, Filter},
    form::Choice,
    row::{BookingRow, Status},
    shell::{Place, Shell},
};

const ON_A_PAGE: i64 = 25;

pub async fn show(desk: Desk, Query(query): Query) -> Result {
    let mut asked = Asked::read(&desk, &query);
    let (app, who) = (&desk.app, &desk.who);
    let hosts = hosts(&desk, &asked.typed.host).await?;
    if !hosts.is_empty() && hosts.iter().all(|host| !host.chosen) {
        asked.of_nobody(desk.locale());
    }
    let (filter, turn) = (asked.filter.clone(), asked.turn);
    let counts = app::bookings::counts(app, who, filter.clone()).await?;
    let found = app::bookings::list(app, who, asked.in_app(), filter, turn, ON_A_PAGE).await?;
    let named = if hosts.is_empty() { Rows::OfOneHost } else { Rows::OfSeveral };
    let at = |place: Cursor| cursor::write(place.start, place.id);
    let mut page = Bookings {
        page: desk.page.clone(),
        shell: desk.shell(Place::Bookings),
        reader: desk.reader(),
        today: desk.today(),
        tab: asked.tab,
        counts,
        bookings: rows(&desk, &found, named),
        event_types: event_types(&desk, &asked.typed).await?,
        hosts,
        statuses: asked.typed.statuses(&desk.page),
        previous: found.previous.map(at),
        next: found.next.map(at),
        at: asked.at,
        turn: asked.page,
        filter: asked.typed,
        problems: asked.problems,
        said: None,
        focus: None,
    };
    (page.said, page.focus) = said::about(&desk, &query, page.here(), &page.bookings).await?;
    if page.said.is_some() {
        page.shell = Shell { done: None, ..page.shell };
    }
    Ok(desk.show(&page))
}

async fn event_types(desk: &Desk, typed: &Filter) -> app::Result<Vec<Choice>> {
    let listed = app::event_types::list(&desk.app, &desk.who, None).await?;
    let several =
        1 < listed.event_types.iter().map(|event| event.member).collect::<HashSet<_>>().len();
    let pairs = listed.event_types.iter().map(|event| {
        let host = listed.members.get(&event.member).filter(|_| several);
        let label = match host {
            Some(host) => format!("{} · {}", event.name, host.display_name),
            None => event.name.clone(),
        };
        (event.id.to_string(), label)
    });
    Ok(Choice::list(pairs, &typed.event_type))
}

/// The hosts to choose from, where there is a choice.
pub async fn hosts(desk: &Desk, chosen: &str) -> app::Result<Vec<Choice>> {
    let members = app::hosts::list(&desk.app, &desk.who).await?;
    if members.len() < 2 {
        return Ok(Vec::new());
    }
    let pairs = members.into_iter().map(|member| (member.id.to_string(), member.display_name));
    Ok(Choice::list(pairs, chosen))
}

/// Whether a list's rows name their host.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    OfOneHost,
    OfSeveral,
}

pub fn rows(desk: &Desk, page: &Page, named: Rows) -> Vec<BookingRow> {
    page.bookings.iter().map(|booking| row(desk, page, booking, named)).collect()
}

fn row(desk: &Desk, page: &Page, booking: &model::Booking, named: Rows) -> BookingRow {
    let event = page.event_types.get(&booking.event_type);
    let host = page.members.get(&booking.host).filter(|_| named == Rows::OfSeveral);
    let seats = event.map(|event| event.details.seats).filter(|seats| 1 < *seats);
    let taken = page.seats.get(&booking.meeting).copied();
    BookingRow {
        id: booking.id.to_string(),
        event_type: event.map_or(String::new(), |event| event.name.clone()),
        color: event.map_or(String::new(), |event| event.details.color.clone()),
        guest: booking.guest.name.clone(),
        host: host.map(|host| host.display_name.clone()),
        start: booking.start,
        end: booking.end,
        status: status(booking),
        seats: taken.zip(seats),
        join: booking.place.meet_link.clone(),
        manage_url: desk.app.manage_url(booking),
        there: there(&desk.reader(), booking),
        allowed: allowed(desk, booking),
    }
}

pub fn status(booking: &model::Booking) -> Status {
    match booking.status {
        model::Status::Cancelled { request: true, by, .. } => match by {
            Party::Host => Status::Declined,
            Party::Guest => Status::Withdrawn,
            Party::System => Status::Lapsed,
        },
        _ => Status::named(booking.status.as_str()).unwrap_or(Status::Confirmed),
    }
}
