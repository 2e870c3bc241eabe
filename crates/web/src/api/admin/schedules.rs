//! The named schedules of a host; `/availability` is one of them without its name.

use super::{availability, whose};
use crate::{
    api::{
        body::{Body, Keyed},
        described::{OfUser, Paged, Repeatable},
        id::Id,
        list::{self, List},
        params::Params,
        problem::Problem,
    },
    extract::Caller,
};
use app::{
    App,
    accounts::nine_to_five,
    hosts,
    hours::named::{self, Draft, Listed},
};
use availability::{Journey, Override, Week};
use axum::{Json, extract::State, http::StatusCode};
use model::{DateNote, ScheduleId};
use serde::{Deserialize, Serialize, de::IgnoredAny};
use utoipa::ToSchema;
use uuid::Uuid;

/// A host's hours under a name.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Schedule)]
pub struct Shape {
    id: Uuid,
    user_id: Uuid,
    name: String,
    /// Event types that name no schedule use this one.
    is_default: bool,
    timezone: String,
    weekly_schedule: Week,
    overrides: Vec<Override>,
    travel: Vec<Journey>,
    /// The event types that are offered in it.
    event_type_ids: Vec<Uuid>,
}

/// A schedule as sent: what is left out stays as it is, or takes its default. A new one needs a
/// `name`; without hours it is open Monday to Friday, 9 to 17.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = ScheduleChange, example = json!({
    "name": "Evenings",
    "weeklySchedule": { "tuesday": [{ "start": "18:00", "end": "21:00" }] },
}))]
pub struct Change {
    #[serde(rename = "id")]
    #[schema(read_only, value_type = Option<Uuid>)]
    _id: Option<IgnoredAny>,
    #[serde(rename = "userId")]
    #[schema(read_only, value_type = Option<Uuid>)]
    _user_id: Option<IgnoredAny>,
    #[serde(rename = "eventTypeIds")]
    #[schema(read_only, value_type = Option<Vec<Uuid>>)]
    _event_type_ids: Option<IgnoredAny>,
    name: Option<String>,
    /// True makes it the default; the default stays so until another becomes it.
    #[serde(default)]
    is_default: bool,
    timezone: Option<String>,
    weekly_schedule: Option<Week>,
    overrides: Option<Vec<Override>>,
    travel: Option<Vec<Journey>>,
}

impl From<Listed> for Shape {
    fn from(listed: Listed) -> Self {
        let Listed { schedule, event_types } = listed;
        let hours = availability::Shape::from(&schedule);
        Shape {
            id: schedule.id.0,
            user_id: schedule.member.0,
            name: schedule.name,
            is_default: schedule.is_default,
            timezone: hours.timezone,
            weekly_schedule: hours.weekly_schedule,
            overrides: hours.overrides,
            travel: hours.travel,
            event_type_ids: event_types.iter().map(|event| event.id.0).collect(),
        }
    }
}

impl Change {
    fn draft(
        self,
        before: ::availability::Schedule,
        notes: Vec<DateNote>,
    ) -> Result<Draft, Problem> {
        let Change { name, is_default, timezone, weekly_schedule, overrides, travel, .. } = self;
        let change = availability::Change { timezone, weekly_schedule, overrides, travel };
        let (hours, notes) = change.applied(before, notes).map_err(Problem::invalid)?;
        let (hours, notes) = (Some(hours), Some(notes));
        Ok(Draft { name, hours, notes, is_default, version: None, once: None })
    }
}

/// A host's schedules, the default first
#[utoipa::path(
    get, path = "/api/admin/scheduling/schedules", tag = "availability",
    operation_id = "listSchedules",
    params(OfUser, Paged),
    responses((status = 200, body = List<Shape>)),
    security(("key" = [])),
)]
pub async fn list(
    State(app): State<App>,
    Caller(who): Caller,
    mut params: Params,
) -> list::Listed<Shape> {
    let named = params.user();
    let paging = params.paging(list::PLACE);
    params.check()?;
    let host = whose(&app, &who, named).await?;
    let listed = named::list(&app, &who, Some(host)).await?;
    Ok(Json(list::cut(listed.into_iter().map(Shape::from).collect(), &paging, |shape| shape.id)))
}

/// Add a schedule
#[utoipa::path(
    post, path = "/api/admin/scheduling/schedules", tag = "availability",
    operation_id = "createSchedule",
    params(OfUser, Repeatable),
    request_body = Change,
    responses((status = 201, body = Shape)),
    security(("key" = [])),
)]
pub async fn create(
    State(app): State<App>,
    Caller(who): Caller,
    mut params: Params,
    keyed: Keyed<Change>,
) -> Result<(StatusCode, Json<Shape>), Problem> {
    let (change, once) = keyed.split("schedule");
    let named = params.user();
    params.check()?;
    let host = whose(&app, &who, named).await?;
    let usual = nine_to_five(&hosts::get(&app, &who, host).await?.timezone);
    let made =
        named::create(&app, &who, Some(host), Draft { once, ..change.draft(usual, Vec::new())? })
            .await?;
    Ok((StatusCode::CREATED, Json(see(&app, &who, made.id).await?)))
}

/// A schedule
#[utoipa::path(
    get, path = "/api/admin/scheduling/schedules/{id}", tag = "availability",
    operation_id = "getSchedule",
    params(("id" = Uuid, Path)),
    responses((status = 200, body = Shape)),
    security(("key" = [])),
)]
pub async fn show(
    State(app): State<App>,
    Caller(who): Caller,
    Id(id): Id,
) -> Result<Json<Shape>, Problem> {
    Ok(Json(see(&app, &who, ScheduleId(id)).await?))
}

/// Change a schedule
#[utoipa::path(
    put, path = "/api/admin/scheduling/schedules/{id}", tag = "availability",
    operation_id = "updateSchedule",
    params(("id" = Uuid, Path)),
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
    let id = ScheduleId(id);
    let before = named::by_id(&app, &who, id).await?;
    // What is left out stays as it was read here, so nobody may save in between.
    let version = Some(before.version);
    let draft = Draft { version, ..change.draft(before.hours, before.notes)? };
    named::change(&app, &who, id, draft).await?;
    Ok(Json(see(&app, &who, id).await?))
}

/// Take a schedule away
///
/// Not the default one, nor one that event types use.
#[utoipa::path(
    delete, path = "/api/admin/scheduling/schedules/{id}", tag = "availability",
    operation_id = "deleteSchedule",
    params(("id" = Uuid, Path)),
    responses((status = 204, description = "Gone")),
    security(("key" = [])),
)]
pub async fn remove(
    State(app): State<App>,
    Caller(who): Caller,
    Id(id): Id,
) -> Result<StatusCode, Problem> {
    named::remove(&app, &who, ScheduleId(id)).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn see(app: &App, who: &app::Principal, id: ScheduleId) -> Result<Shape, Problem> {
    let host = named::by_id(app, who, id).await?.member;
    let listed = named::list(app, who, Some(host)).await?;
    let found = listed.into_iter().find(|one| one.schedule.id == id);
    Ok(found.map(Shape::from).ok_or(app::Error::NotFound)?)
}
