//! What hosts offer.

use super::{
    event_type::{Change, Shape},
    whose,
};
use crate::{
    api::{
        body::{Body, Keyed},
        described::{Paged, Repeatable},
        id::Id,
        list::{self, List},
        params::Params,
        problem::Problem,
    },
    extract::Caller,
};
use app::{
    App, Principal,
    event_types::{self, Draft, IfBooked, Seen},
    hosts,
};
use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use model::{EventTypeId, MemberId};

/// Event types, archived ones too
#[utoipa::path(
    get, path = "/api/admin/scheduling/event-types", tag = "event types",
    operation_id = "listEventTypes",
    params(
        ("userId" = Option<uuid::Uuid>, Query, description = "Only this host's"),
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
    let host = params.user();
    let paging = params.paging(list::PLACE);
    params.check()?;
    let listed = event_types::list(&app, &who, host).await?;
    let event_types::Listed { organization, event_types, members, bookings } = listed;
    let shapes = event_types.into_iter().filter_map(|event_type| {
        let bookings = bookings.get(&event_type.id).copied().unwrap_or(0);
        let host = members.get(&event_type.member)?;
        Some(Shape::of(&app, &organization, host, event_type, bookings))
    });
    Ok(Json(list::cut(shapes.collect(), &paging, |shape| shape.id)))
}

/// Add an event type
///
/// Needs a `name`. A `slug` that is left out is made of it.
#[utoipa::path(
    post, path = "/api/admin/scheduling/event-types", tag = "event types",
    operation_id = "createEventType",
    params(Repeatable),
    request_body = Change,
    responses((status = 201, body = Shape)),
    security(("key" = [])),
)]
pub async fn create(
    State(app): State<App>,
    Caller(who): Caller,
    keyed: Keyed<Change>,
) -> Result<(StatusCode, Json<Shape>), Problem> {
    let (change, once) = keyed.split("event_type");
    let host = whose(&app, &who, change.user_id.map(MemberId)).await?;
    let minutes = hosts::settings(&app, &who, Some(host)).await?.default_duration;
    let draft = Draft { once, ..change.on_blank(minutes) };
    let made = event_types::create(&app, &who, Some(host), draft).await?;
    Ok((StatusCode::CREATED, Json(see(&app, &who, made.id).await?)))
}

/// An event type
#[utoipa::path(
    get, path = "/api/admin/scheduling/event-types/{id}", tag = "event types",
    operation_id = "getEventType",
    params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = Shape)),
    security(("key" = [])),
)]
pub async fn show(
    State(app): State<App>,
    Caller(who): Caller,
    Id(id): Id,
) -> Result<Json<Shape>, Problem> {
    Ok(Json(see(&app, &who, EventTypeId(id)).await?))
}

/// Change an event type
///
/// Bookings that were made stay as they were booked.
#[utoipa::path(
    put, path = "/api/admin/scheduling/event-types/{id}", tag = "event types",
    operation_id = "updateEventType",
    params(("id" = uuid::Uuid, Path)),
    request_body = Change,
    responses((status = 200, body = Shape)),
    security(("key" = [])),
)]
pub async fn update(
    State(app): State<App>,
    Caller(who): Caller,
    Id(id): Id,
    Body(change): Body<Change>,
) -> Result<Json<Shape>, Problem> {
    let id = EventTypeId(id);
    let before = event_types::get(&app, &who, id).await?;
    if change.user_id.is_some_and(|user| user != before.member.0) {
        return Err(Problem::field("userId", "An event type stays with its host."));
    }
    event_types::update(&app, &who, id, change.on(before)).await?;
    Ok(Json(see(&app, &who, id).await?))
}

/// Take an event type away
///
/// One that was ever booked is archived, and told; any other is gone.
#[utoipa::path(
    delete, path = "/api/admin/scheduling/event-types/{id}", tag = "event types",
    operation_id = "deleteEventType",
    params(("id" = uuid::Uuid, Path)),
    responses(
        (status = 200, body = Shape, description = "Archived"),
        (status = 204, description = "Gone"),
    ),
    security(("key" = [])),
)]
pub async fn remove(
    State(app): State<App>,
    Caller(who): Caller,
    Id(id): Id,
) -> Result<Response, Problem> {
    let id = EventTypeId(id);
    if event_types::remove(&app, &who, id, IfBooked::Archive).await? {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    Ok(Json(see(&app, &who, id).await?).into_response())
}

async fn see(app: &App, who: &Principal, id: EventTypeId) -> Result<Shape, Problem> {
    let Seen { organization, host, event_type, bookings } = event_types::see(app, who, id).await?;
    Ok(Shape::of(app, &organization, &host, event_type, bookings))
}
