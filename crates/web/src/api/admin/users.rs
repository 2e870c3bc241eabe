//! The members of the organization.

use super::settings::Change as SettingsChange;
use crate::{
    api::{
        body::{Body, Keyed, given},
        described::{Paged, Repeatable},
        id::Id,
        list::{self, List},
        params::Params,
        problem::Problem,
    },
    extract::Caller,
};
use app::{
    App,
    hosts::{self, Profile},
};
use axum::{Json, extract::State, http::StatusCode};
use model::{Member, MemberId, Role, Settings};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// Someone of the organization. Whoever has event types takes bookings.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = User)]
pub struct Shape {
    id: Uuid,
    username: String,
    display_name: String,
    email: String,
    timezone: String,
    #[schema(required)]
    avatar_url: Option<String>,
    bio: String,
    is_active: bool,
    role: Role,
    #[schema(inline)]
    settings: Settings,
}

/// A user as sent: what is left out stays as it is. `id` is read-only.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = UserChange, example = json!({
    "username": "lee", "displayName": "Lee Ito", "email": "lee@example.com",
    "timezone": "Asia/Tokyo",
}))]
pub struct Change {
    #[serde(rename = "id")]
    #[schema(read_only, value_type = Option<Uuid>)]
    _id: Option<serde::de::IgnoredAny>,
    username: Option<String>,
    display_name: Option<String>,
    email: Option<String>,
    timezone: Option<String>,
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    avatar_url: Option<Option<String>>,
    bio: Option<String>,
    is_active: Option<bool>,
    role: Option<Role>,
    settings: Option<SettingsChange>,
}

impl Shape {
    pub fn of(app: &App, member: Member) -> Self {
        Shape {
            id: member.id.0,
            username: member.username.to_string(),
            display_name: member.display_name,
            email: member.email.to_string(),
            timezone: member.timezone.name().to_owned(),
            avatar_url: member.avatar_url.map(|url| app.whole_url(&url)),
            bio: member.bio,
            is_active: member.is_active,
            role: member.role,
            settings: member.settings,
        }
    }
}

impl Change {
    fn profile(self, settings: Settings) -> Profile {
        Profile {
            username: self.username,
            display_name: self.display_name,
            email: self.email,
            timezone: self.timezone,
            avatar_url: self.avatar_url,
            bio: self.bio,
            is_active: self.is_active,
            role: self.role.map(|role| role.as_str().to_owned()),
            settings: self.settings.map(|change| change.applied(settings)),
            language: None,
            seen: None,
            once: None,
        }
    }
}

/// Users
#[utoipa::path(
    get, path = "/api/admin/scheduling/users", tag = "users", operation_id = "listUsers",
    params(Paged),
    responses((status = 200, body = List<Shape>)),
    security(("key" = [])),
)]
pub async fn list(
    State(app): State<App>,
    Caller(who): Caller,
    mut params: Params,
) -> list::Listed<Shape> {
    let paging = params.paging(list::PLACE);
    params.check()?;
    let users =
        hosts::list(&app, &who).await?.into_iter().map(|member| Shape::of(&app, member)).collect();
    Ok(Json(list::cut(users, &paging, |user| user.id)))
}

/// Add a user
///
/// Needs `username`, `displayName` and `email`. They get default hours and can be booked as soon as
/// they have an event type.
#[utoipa::path(
    post, path = "/api/admin/scheduling/users", tag = "users", operation_id = "createUser",
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
    let (change, once) = keyed.split("user");
    let profile = Profile { once, ..change.profile(Settings::default()) };
    let user = hosts::create(&app, &who, profile).await?;
    Ok((StatusCode::CREATED, Json(Shape::of(&app, user))))
}

/// A user
#[utoipa::path(
    get, path = "/api/admin/scheduling/users/{id}", tag = "users", operation_id = "getUser",
    params(("id" = Uuid, Path)),
    responses((status = 200, body = Shape)),
    security(("key" = [])),
)]
pub async fn show(
    State(app): State<App>,
    Caller(who): Caller,
    Id(id): Id,
) -> Result<Json<Shape>, Problem> {
    let member = hosts::get(&app, &who, MemberId(id)).await?;
    Ok(Json(Shape::of(&app, member)))
}

/// Change a user
#[utoipa::path(
    put, path = "/api/admin/scheduling/users/{id}", tag = "users", operation_id = "updateUser",
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
    let id = MemberId(id);
    let settings = hosts::get(&app, &who, id).await?.settings;
    let member = hosts::update(&app, &who, id, change.profile(settings)).await?;
    Ok(Json(Shape::of(&app, member)))
}
