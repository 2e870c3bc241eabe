//! What happened in the organization.

use crate::{
    api::{
        described::Paged,
        instant::Instant,
        list::{self, List},
        params::{self, Params},
    },
    extract::Caller,
};
use app::{
    App,
    changelog::{self, Asked},
};
use axum::{Json, extract::State};
use model::{Change, ChangeId};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use uuid::Uuid;

/// Something that happened.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Change)]
pub struct Shape {
    /// `booking`, `event_type`, `member`, `schedule` …
    entity_type: String,
    entity_id: Uuid,
    /// `booked`, `created`, `updated` …
    action: &'static str,
    /// `guest`, `member`, `api_key` or `system`.
    actor: &'static str,
    /// Mostly what was `before` and `after`.
    details: Value,
    created_at: Instant,
}

impl From<Change> for Shape {
    fn from(change: Change) -> Self {
        Shape {
            entity_type: change.entity_type,
            entity_id: change.entity_id,
            action: change.action.as_str(),
            actor: change.actor.as_str(),
            details: change.details,
            created_at: Instant(change.at),
        }
    }
}

/// Changes, the latest first
#[utoipa::path(
    get, path = "/api/admin/scheduling/changelog", tag = "changelog",
    operation_id = "listChanges",
    params(
        ("entityType" = Option<String>, Query, description = "Of this kind of thing"),
        ("entityId" = Option<Uuid>, Query, description = "Of this one"),
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
    let entity_type = params.text("entityType").map(str::to_owned);
    let entity = params.get("entityId", params::id);
    let paging = params.paging(16);
    params.check()?;
    let before = paging.cursor.as_deref().and_then(|id| Uuid::from_slice(id).ok()).map(ChangeId);
    let asked = Asked { entity_type, entity, before };
    let (changes, more) = changelog::list(&app, &who, asked, paging.limit).await?;
    let last = changes.last().filter(|_| more).map(|change| list::seal(change.id.0.as_bytes()));
    let data = changes.into_iter().map(Shape::from).collect();
    Ok(Json(List { data, next_cursor: last }))
}
