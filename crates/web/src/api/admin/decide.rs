//! What the host's side does with a booking.

use super::bookings::{WithHistory, see};
use crate::{
    api::{body::Body, id::Id, instant::Instant, problem::Problem, public::Reason},
    extract::Caller,
};
use app::{
    App, Principal, attend, bookings,
    cancel::{self, CallOff},
    reschedule::{self, Reschedule},
};
use axum::{Json, extract::State};
use model::{BookingId, ChangeId};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

type Answer = Result<Json<WithHistory>, Problem>;

/// Cancel a booking
#[utoipa::path(
    post, path = "/api/admin/scheduling/bookings/{id}/cancel", tag = "bookings",
    operation_id = "cancelBooking",
    params(("id" = Uuid, Path)),
    request_body = Reason,
    responses((status = 200, body = WithHistory)),
    security(("key" = [])),
)]
pub async fn cancel(
    State(app): State<App>,
    Caller(who): Caller,
    Id(id): Id,
    Body(Reason { reason }): Body<Reason>,
) -> Answer {
    let booking = own(&app, &who, id).await?;
    let Principal { organization, actor, .. } = who;
    cancel::cancel(&app, CallOff { organization, booking, reason, actor }).await?;
    see(&app, &who, booking).await.map(Json)
}

/// When a host's booking is to be instead.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "start": "2026-03-11T14:00:00Z", "reason": "A clash" }))]
pub struct HostMove {
    start: Instant,
    /// For both sides to read.
    #[serde(default)]
    reason: Option<String>,
    /// Also to a time that guests are not offered: outside the hours, blocked, too soon, too far
    /// ahead, above a limit. What is taken stays taken.
    #[serde(default)]
    anyway: bool,
}

/// Move a booking to another time
#[utoipa::path(
    post, path = "/api/admin/scheduling/bookings/{id}/reschedule", tag = "bookings",
    operation_id = "rescheduleBooking",
    params(("id" = Uuid, Path)),
    request_body = HostMove,
    responses((status = 200, body = WithHistory)),
    security(("key" = [])),
)]
pub async fn reschedule(
    State(app): State<App>,
    Caller(who): Caller,
    Id(id): Id,
    Body(HostMove { start: Instant(start), reason, anyway }): Body<HostMove>,
) -> Answer {
    let booking = own(&app, &who, id).await?;
    let Principal { organization, actor, .. } = who;
    let asked = Reschedule { organization, booking, start, reason, actor };
    match anyway {
        true => reschedule::anywhere(&app, asked).await?,
        false => reschedule::reschedule(&app, asked).await?,
    };
    see(&app, &who, booking).await.map(Json)
}

/// Say yes to a request
#[utoipa::path(
    post, path = "/api/admin/scheduling/bookings/{id}/confirm", tag = "bookings",
    operation_id = "confirmBooking",
    params(("id" = Uuid, Path)),
    responses((status = 200, body = WithHistory)),
    security(("key" = [])),
)]
pub async fn confirm(State(app): State<App>, Caller(who): Caller, Id(id): Id) -> Answer {
    let booking = own(&app, &who, id).await?;
    attend::confirm(&app, who.organization, booking, who.actor).await?;
    see(&app, &who, booking).await.map(Json)
}

/// Say no to a request
#[utoipa::path(
    post, path = "/api/admin/scheduling/bookings/{id}/decline", tag = "bookings",
    operation_id = "declineBooking",
    params(("id" = Uuid, Path)),
    request_body = Reason,
    responses((status = 200, body = WithHistory)),
    security(("key" = [])),
)]
pub async fn decline(
    State(app): State<App>,
    Caller(who): Caller,
    Id(id): Id,
    Body(Reason { reason }): Body<Reason>,
) -> Answer {
    let booking = own(&app, &who, id).await?;
    let Principal { organization, actor, .. } = who;
    cancel::decline(&app, CallOff { organization, booking, reason, actor }).await?;
    see(&app, &who, booking).await.map(Json)
}

/// Nobody came
#[utoipa::path(
    post, path = "/api/admin/scheduling/bookings/{id}/no-show", tag = "bookings",
    operation_id = "markBookingNoShow",
    params(("id" = Uuid, Path)),
    responses((status = 200, body = WithHistory)),
    security(("key" = [])),
)]
pub async fn no_show(State(app): State<App>, Caller(who): Caller, Id(id): Id) -> Answer {
    let booking = own(&app, &who, id).await?;
    attend::no_show(&app, who.organization, booking, who.actor).await?;
    see(&app, &who, booking).await.map(Json)
}

/// It took place
#[utoipa::path(
    post, path = "/api/admin/scheduling/bookings/{id}/complete", tag = "bookings",
    operation_id = "completeBooking",
    params(("id" = Uuid, Path)),
    responses((status = 200, body = WithHistory)),
    security(("key" = [])),
)]
pub async fn complete(State(app): State<App>, Caller(who): Caller, Id(id): Id) -> Answer {
    let booking = own(&app, &who, id).await?;
    attend::complete(&app, who.organization, booking, who.actor).await?;
    see(&app, &who, booking).await.map(Json)
}

/// What a booking must be for its last change to be taken back.
#[derive(Deserialize, ToSchema)]
pub struct Undo {
    /// As it is now.
    #[schema(example = "no_show")]
    status: String,
    /// The `id` of the last entry of its `history`, as it was read.
    change: Uuid,
}

/// Take back the last thing its host did with a booking
///
/// That it took place or nobody came; a yes, a move or a cancellation, of which the guest gets a mail.
/// A request that was declined is accepted after all. 409 where the time is no longer free, and where
/// the booking has changed since its history was read.
#[utoipa::path(
    post, path = "/api/admin/scheduling/bookings/{id}/undo", tag = "bookings",
    operation_id = "undoBooking",
    params(("id" = Uuid, Path)),
    request_body = Undo,
    responses((status = 200, body = WithHistory)),
    security(("key" = [])),
)]
pub async fn undo(
    State(app): State<App>,
    Caller(who): Caller,
    Id(id): Id,
    Body(Undo { status, change }): Body<Undo>,
) -> Answer {
    let booking = own(&app, &who, id).await?;
    let asked = app::undo::Undo { status: &status, change: ChangeId(change) };
    app::undo::undo(&app, &who, booking, asked).await?;
    see(&app, &who, booking).await.map(Json)
}

/// A note, and the version that was read before it was written.
#[derive(Deserialize, ToSchema)]
pub struct Noted {
    note: String,
    /// `noteVersion` as it was read; 0 for the first note.
    version: i64,
}

/// Keep a note about a booking
///
/// Guests never see it. 409 where somebody else changed it since `version`.
#[utoipa::path(
    put, path = "/api/admin/scheduling/bookings/{id}/note", tag = "bookings",
    operation_id = "noteBooking",
    params(("id" = Uuid, Path)),
    request_body = Noted,
    responses((status = 200, body = WithHistory)),
    security(("key" = [])),
)]
pub async fn note(
    State(app): State<App>,
    Caller(who): Caller,
    Id(id): Id,
    Body(Noted { note, version }): Body<Noted>,
) -> Answer {
    let booking = own(&app, &who, id).await?;
    app::notes::save(&app, &who, booking, &note, version).await?;
    see(&app, &who, booking).await.map(Json)
}

/// The booking, if it is one that the caller may decide on.
async fn own(app: &App, who: &Principal, id: Uuid) -> Result<BookingId, Problem> {
    Ok(bookings::get(app, who, BookingId(id)).await?.0.booking.id)
}
