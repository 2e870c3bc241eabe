//! A guest's own booking, by the secret of its manage link.

use crate::api::{body::Body, booking::Shape, instant::Instant, problem::Problem};
use app::{
    App, bookings,
    cancel::{self, CallOff},
    reschedule::{self, Reschedule},
};
use axum::{
    Json,
    extract::{Path, State},
};
use model::Actor;
use serde::Deserialize;
use utoipa::ToSchema;

/// Why, for the other side to read.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    pub reason: Option<String>,
}

/// To when, and why.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "start": "2026-03-11T14:00:00Z", "reason": "A clash" }))]
pub struct Move {
    pub start: Instant,
    pub reason: Option<String>,
}

/// A booking
#[utoipa::path(
    get, path = "/api/public/scheduling/{org}/bookings/{token}", tag = "public",
    operation_id = "getOwnBooking",
    params(
        ("org" = String, Path, description = "The organization's slug"),
        ("token" = String, Path, description = "The `manageToken` of the booking"),
    ),
    responses((status = 200, body = Shape)),
)]
pub async fn show(
    State(app): State<App>,
    Path((org, token)): Path<(String, String)>,
) -> Result<Json<Shape>, Problem> {
    let seen = find(&app, &org, &token).await?;
    Ok(Json(Shape::seen(&app, &seen).await?))
}

/// Cancel a booking
#[utoipa::path(
    post, path = "/api/public/scheduling/{org}/bookings/{token}/cancel", tag = "public",
    operation_id = "cancelOwnBooking",
    params(
        ("org" = String, Path, description = "The organization's slug"),
        ("token" = String, Path, description = "The `manageToken` of the booking"),
    ),
    request_body = Reason,
    responses((status = 200, body = Shape)),
)]
pub async fn cancel(
    State(app): State<App>,
    Path((org, token)): Path<(String, String)>,
    Body(Reason { reason }): Body<Reason>,
) -> Result<Json<Shape>, Problem> {
    let seen = find(&app, &org, &token).await?;
    let (organization, booking) = (seen.booking.organization, seen.booking.id);
    let call_off = CallOff { organization, booking, reason, actor: Actor::Guest };
    cancel::cancel(&app, call_off).await?;
    show(State(app), Path((org, token))).await
}

/// Move a booking to another time
#[utoipa::path(
    post, path = "/api/public/scheduling/{org}/bookings/{token}/reschedule", tag = "public",
    operation_id = "rescheduleOwnBooking",
    params(
        ("org" = String, Path, description = "The organization's slug"),
        ("token" = String, Path, description = "The `manageToken` of the booking"),
    ),
    request_body = Move,
    responses((status = 200, body = Shape)),
)]
pub async fn reschedule(
    State(app): State<App>,
    Path((org, token)): Path<(String, String)>,
    Body(Move { start: Instant(start), reason }): Body<Move>,
) -> Result<Json<Shape>, Problem> {
    let seen = find(&app, &org, &token).await?;
    let (organization, booking) = (seen.booking.organization, seen.booking.id);
    let actor = Actor::Guest;
    let asked = Reschedule { organization, booking, start, reason, actor };
    reschedule::reschedule(&app, asked).await?;
    show(State(app), Path((org, token))).await
}

/// A token under another organization's address names nothing there.
async fn find(app: &App, org: &str, token: &str) -> Result<bookings::Seen, Problem> {
    let seen = bookings::by_token(app, token).await?;
    match seen.offering.organization.slug.as_str() == org {
        true => Ok(seen),
        false => Err(app::Error::NotFound.into()),
    }
}
