//! `/admin/bookings`: every booking the member may see, found by words, dates, event type and host.

use super::{cursor, desk::Desk, typed};
use crate::{error::Result, extract::Query};
use app::bookings::Page;
use jiff::civil::Date;
use std::collections::HashSet;
use store::bookings::Cursor;
use view::pages::admin::{
    bookings::{Bookings, Filter, Tab},
    form::Choice,
    row::{BookingRow, Status},
    shell::Place,
};

const ON_A_PAGE: i64 = 25;

pub async fn show(desk: Desk, Query(query): Query) -> Result {
    let tab = query.get("tab").and_then(Tab::named).unwrap_or(Tab::Upcoming);
    let typed = Filter {
        q: query.text("q").trim().to_owned(),
        from: query.text("from").to_owned(),
        to: query.text("to").to_owned(),
        event_type: query.text("event_type").to_owned(),
        host: query.text("host").to_owned(),
    };
    let filter = read(&desk, &typed);
    let asked = app::bookings::Tab::named(tab.name());
    let cursor = query.get("cursor").and_then(cursor::read);
    let cursor = cursor.map(|(start, id)| Cursor { start, id });
    let counts = app::bookings::counts(&desk.app, &desk.who, filter.clone()).await?;
    let found = app::bookings::list(&desk.app, &desk.who, asked, filter, cursor, ON_A_PAGE).await?;
    let hosts = hosts(&desk, &typed).await?;
    let named = if hosts.is_empty() { Rows::OfOneHost } else { Rows::OfSeveral };
    Ok(desk.show(&Bookings {
        page: desk.page.clone(),
        shell: desk.shell(Place::Bookings),
        reader: desk.reader(),
        today: desk.today(),
        tab,
        counts,
        bookings: rows(&found, named),
        event_types: event_types(&desk, &typed).await?,
        hosts,
        cursor: cursor.and(query.get("cursor").map(str::to_owned)),
        next: found.next.map(|last| cursor::write(last.start, last.id)),
        filter: typed,
    }))
}

/// What was typed, as the store asks. What makes no sense does not narrow.
fn read(desk: &Desk, typed: &Filter) -> store::bookings::Filter {
    let zone = desk.member.timezone.tz();
    let midnight = |date: Date| Some(date.to_zoned(zone.clone()).ok()?.timestamp());
    let to = typed::date(&typed.to).and_then(|date| date.tomorrow().ok());
    store::bookings::Filter {
        from: typed::date(&typed.from).and_then(midnight),
        to: to.and_then(midnight),
        event_type: typed.event_type.parse().ok(),
        host: typed.host.parse().ok(),
        words: Some(typed.q.clone()).filter(|words| !words.is_empty()),
        ..store::bookings::Filter::default()
    }
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
async fn hosts(desk: &Desk, typed: &Filter) -> app::Result<Vec<Choice>> {
    let members = app::hosts::list(&desk.app, &desk.who).await?;
    if members.len() < 2 {
        return Ok(Vec::new());
    }
    let pairs = members.into_iter().map(|member| (member.id.to_string(), member.display_name));
    Ok(Choice::list(pairs, &typed.host))
}

/// Whether a list's rows name their host.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    OfOneHost,
    OfSeveral,
}

pub fn rows(page: &Page, named: Rows) -> Vec<BookingRow> {
    page.bookings.iter().map(|booking| row(page, booking, named)).collect()
}

fn row(page: &Page, booking: &model::Booking, named: Rows) -> BookingRow {
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
    }
}

pub fn status(booking: &model::Booking) -> Status {
    Status::named(booking.status.as_str()).unwrap_or(Status::Confirmed)
}
