//! The ways into an event type that is not listed.

use super::event_type::Shape as EventTypeShape;
use crate::{
    api::{
        body::{Body, Keyed},
        id::Id,
        instant::Instant,
        list::List,
        problem::Problem,
    },
    extract::Caller,
};
use app::{
    App, event_types,
    links::{self, Wish},
};
use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};
use model::{BookingLink, BookingLinkId, EventTypeId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// A link that is good for one booking.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = BookingLink)]
pub struct Shape {
    id: Uuid,
    /// The address to hand out. Told once, when it is made: only a hash of it is kept.
    #[schema(required)]
    url: Option<String>,
    note: String,
    created_at: Instant,
    #[schema(required)]
    expires_at: Option<Instant>,
    #[schema(required)]
    revoked_at: Option<Instant>,
    #[schema(required)]
    used_at: Option<Instant>,
    /// What came of it.
    #[schema(required)]
    booking_id: Option<Uuid>,
}

/// For whom, and until when.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = NewBookingLink, example = json!({ "note": "For Jo" }))]
pub struct New {
    note: Option<String>,
    expires_at: Option<Instant>,
}

/// Nothing to say.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Nothing)]
pub struct Nothing {}

impl Shape {
    fn of(link: BookingLink, url: Option<String>) -> Shape {
        Shape {
            id: link.id.0,
            url,
            note: link.note,
            created_at: Instant(link.created_at),
            expires_at: link.expires_at.map(Instant),
            revoked_at: link.revoked_at.map(Instant),
            used_at: link.used.map(|(at, _)| Instant(at)),
            booking_id: link.used.map(|(_, booking)| booking.0),
        }
    }
}

/// Links for one booking each
///
/// The newest 200.
#[utoipa::path(
    get, path = "/api/admin/scheduling/event-types/{id}/links", tag = "event types",
    operation_id = "listBookingLinks",
    params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = List<Shape>)),
    security(("key" = [])),
)]
pub async fn list(
    State(app): State<App>,
    Caller(who): Caller,
    Id(id): Id,
) -> Result<Json<List<Shape>>, Problem> {
    let links = links::list(&app, &who, EventTypeId(id)).await?;
    let data = links.into_iter().map(|link| Shape::of(link, None)).collect();
    Ok(Json(List { data, next_cursor: None }))
}

/// Make a link for one booking
#[utoipa::path(
    post, path = "/api/admin/scheduling/event-types/{id}/links", tag = "event types",
    operation_id = "createBookingLink",
    params(
        ("id" = uuid::Uuid, Path),
        ("Idempotency-Key" = Option<String>, Header, min_length = 1, max_length = 255,
            description = "Yours, for this request only; a repeat is told no `url`"),
    ),
    request_body = New,
    responses((status = 201, body = Shape)),
    security(("key" = [])),
)]
pub async fn create(
    State(app): State<App>,
    Caller(who): Caller,
    Id(id): Id,
    keyed: Keyed<New>,
) -> Result<(StatusCode, Json<Shape>), Problem> {
    let (new, once) = keyed.split("booking_link");
    let expires_at = new.expires_at.map(|Instant(at)| at);
    let wish = Wish { note: new.note, expires_at, once };
    let made = links::make(&app, &who, EventTypeId(id), wish).await?;
    Ok((StatusCode::CREATED, Json(Shape::of(made.link, made.url))))
}

/// End a link
///
/// One that was used stays as it is.
#[utoipa::path(
    delete, path = "/api/admin/scheduling/event-types/{id}/links/{link}", tag = "event types",
    operation_id = "deleteBookingLink",
    params(("id" = uuid::Uuid, Path), ("link" = uuid::Uuid, Path)),
    responses((status = 204)),
    security(("key" = [])),
)]
pub async fn revoke(
    State(app): State<App>,
    Caller(who): Caller,
    Path((id, link)): Path<(String, String)>,
) -> Result<StatusCode, Problem> {
    let read = |text: String| text.parse::<Uuid>().map_err(|_| app::Error::NotFound);
    let (id, link) = (EventTypeId(read(id)?), BookingLinkId(read(link)?));
    links::revoke(&app, &who, id, link).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Draw a new secret key
///
/// The `bookingUrl` that was given out opens nothing any more; the answer has the new one.
#[utoipa::path(
    post, path = "/api/admin/scheduling/event-types/{id}/key", tag = "event types",
    operation_id = "drawEventTypeKey",
    params(("id" = uuid::Uuid, Path)),
    request_body = Nothing,
    responses((status = 200, body = EventTypeShape)),
    security(("key" = [])),
)]
pub async fn draw_key(
    State(app): State<App>,
    Caller(who): Caller,
    Id(id): Id,
    Body(Nothing {}): Body<Nothing>,
) -> Result<Json<EventTypeShape>, Problem> {
    let id = EventTypeId(id);
    links::draw_key(&app, &who, id).await?;
    let seen = event_types::see(&app, &who, id).await?;
    let event_types::Seen { organization, host, event_type, bookings, .. } = seen;
    Ok(Json(EventTypeShape::of(&app, &organization, &host, event_type, bookings)))
}
