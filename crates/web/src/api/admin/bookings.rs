//! Bookings as those who run the organization see them.

use crate::{
    api::{
        booking::{Event, Shape},
        described::Paged,
        id::Id,
        instant,
        list::{self, List, Paging},
        params::{self, Params},
        problem::Problem,
    },
    extract::Caller,
};
use app::{
    App, Principal,
    bookings::{self, Cursor, Filter, Tab},
};
use axum::{Json, extract::State};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use model::{Booking, BookingId, EventTypeId, MemberId, Status};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A booking with everything that happened to it, oldest first.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = BookingWithHistory)]
pub struct WithHistory {
    #[serde(flatten)]
    booking: Shape,
    /// What the host's side keeps to itself; no guest sees it.
    note: String,
    /// Rises with every change of the note; 0 before the first.
    note_version: i64,
    history: Vec<Event>,
}

/// Bookings
///
/// In order of their starts; under the tabs `past`, `cancelled` and `all` the latest first.
#[utoipa::path(
    get, path = "/api/admin/scheduling/bookings", tag = "bookings", operation_id = "listBookings",
    params(
        ("status" = Option<String>, Query, description = "One status or several with commas",
            example = "confirmed,pending"),
        ("tab" = Option<String>, Query, description = "`upcoming`, `pending`, `past`, `cancelled`, `all`"),
        ("from" = Option<String>, Query, description = "Starts then or later: an instant or a date"),
        ("to" = Option<String>, Query,
            description = "Starts before the instant, or up to and with the date"),
        ("timezone" = Option<String>, Query, description = "Whose dates these are; UTC if left out"),
        ("eventTypeId" = Option<Uuid>, Query),
        ("hostUserId" = Option<Uuid>, Query),
        ("q" = Option<String>, Query, description = "Part of the guest's name, address, phone, message or answers, of the note or the reference"),
        Paged,
    ),
    responses((status = 200, body = List<Shape>)),
    security(("key" = [])),
)]
pub async fn list(
    State(app): State<App>,
    Caller(who): Caller,
    mut params: Params,
) -> list::Listed<Shape> {
    let tab = params.get("tab", |name| {
        Tab::named(name).ok_or_else(|| "Use upcoming, pending, past, cancelled or all.".into())
    });
    let filter = filter(&mut params);
    let paging = params.paging(CURSOR);
    let cursor = cursor(&paging);
    if paging.cursor.is_some() && cursor.is_none() {
        params.errors.add("cursor", list::WRONG_CURSOR);
    }
    params.check()?;
    let limit = paging.limit as i64;
    let page = bookings::list(&app, &who, tab, filter, cursor, limit).await?;
    let moved_from = bookings::all_moved_from(&app, &who, &page.bookings).await?;
    let synced = app::calendars::states(&app, who.organization, &page.bookings).await?;
    let shape = |booking: &Booking| {
        let host = page.members.get(&booking.host)?;
        let name = page.event_types.get(&booking.event_type).map_or("", |event| &event.name);
        let shape = Shape::of(&app, booking, host, name, moved_from.get(&booking.id).copied());
        Some(shape.synced(synced.get(&booking.id).copied().unwrap_or_default()))
    };
    let data = page.bookings.iter().filter_map(shape).collect();
    Ok(Json(List { data, next_cursor: page.next.map(sealed) }))
}

/// A booking with its history
#[utoipa::path(
    get, path = "/api/admin/scheduling/bookings/{id}", tag = "bookings",
    operation_id = "getBooking",
    params(("id" = Uuid, Path)),
    responses((status = 200, body = WithHistory)),
    security(("key" = [])),
)]
pub async fn show(
    State(app): State<App>,
    Caller(who): Caller,
    Id(id): Id,
) -> Result<Json<WithHistory>, Problem> {
    see(&app, &who, BookingId(id)).await.map(Json)
}

/// The booking as it is now.
pub async fn see(app: &App, who: &Principal, id: BookingId) -> Result<WithHistory, Problem> {
    let (seen, _) = bookings::get(app, who, id).await?;
    let booking = Shape::seen(app, &seen).await?;
    let history = seen.history.into_iter().map(Event::from).collect();
    let note = app::notes::get(app, who, id).await?;
    let (note, note_version) = note.map(|note| (note.text, note.version)).unwrap_or_default();
    Ok(WithHistory { booking, note, note_version, history })
}

fn filter(params: &mut Params) -> Filter {
    let zone = params.get("timezone", params::zone);
    let zone = zone.map_or(TimeZone::UTC, |zone| zone.tz().clone());
    Filter {
        statuses: params.get("status", statuses),
        from: params.get("from", |text| moment(text, &zone, Ok)),
        to: params.get("to", |text| moment(text, &zone, Date::tomorrow)),
        event_type: params.get("eventTypeId", params::id).map(EventTypeId),
        host: params.get("hostUserId", params::id).map(MemberId),
        words: params.text("q").map(str::to_owned),
        ends_after: None,
        ends_by: None,
    }
}

fn statuses(text: &str) -> Result<Vec<&'static str>, String> {
    let named = |name: &str| Status::NAMES.into_iter().find(|known| *known == name.trim());
    let statuses = text.split(',').map(named).collect::<Option<Vec<_>>>();
    statuses.ok_or_else(|| format!("Use {}.", Status::NAMES.join(", ")))
}

/// An instant as written, or where a date begins after `edge` chose it.
fn moment(
    text: &str,
    zone: &TimeZone,
    edge: impl Fn(Date) -> Result<Date, jiff::Error>,
) -> Result<Timestamp, String> {
    if text.contains(['T', 't']) {
        return instant::read(text);
    }
    let date = params::date(text)?;
    let midnight = edge(date).and_then(|date| date.to_zoned(zone.clone()));
    midnight.map(|midnight| midnight.timestamp()).map_err(|_| "Stay within the calendar.".into())
}

/// A cursor is a start in Unix microseconds and an id.
const CURSOR: usize = 8 + 16;

fn sealed(cursor: Cursor) -> String {
    let start = cursor.start.as_microsecond().to_be_bytes();
    list::seal(&[start.as_slice(), cursor.id.0.as_bytes()].concat())
}

fn cursor(paging: &Paging) -> Option<Cursor> {
    let (start, id) = paging.cursor.as_deref()?.split_at_checked(8)?;
    let start = i64::from_be_bytes(start.try_into().ok()?);
    Some(Cursor {
        start: Timestamp::from_microsecond(start).ok()?,
        id: BookingId(Uuid::from_slice(id).ok()?),
    })
}
