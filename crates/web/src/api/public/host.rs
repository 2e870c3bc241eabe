//! A host as a guest may know them, and what they offer.

use super::event_type::Offered;
use crate::api::problem::Problem;
use app::{App, offer};
use axum::{
    Json,
    extract::{Path, State},
};
use model::Member;
use serde::Serialize;
use utoipa::ToSchema;

/// A host's public side.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = PublicHost)]
pub struct Host {
    pub username: String,
    pub display_name: String,
    /// The zone of the host's hours at home.
    pub timezone: String,
    #[schema(required)]
    pub avatar_url: Option<String>,
    pub bio: String,
}

/// A host with everything that can be booked with them.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = PublicProfile)]
pub struct Profile {
    #[serde(flatten)]
    pub host: Host,
    pub event_types: Vec<Offered>,
}

impl Host {
    pub fn of(app: &App, member: &Member) -> Self {
        Host {
            username: member.username.to_string(),
            display_name: member.display_name.clone(),
            timezone: member.timezone.name().to_owned(),
            avatar_url: member.avatar_url.as_deref().map(|url| app.whole_url(url)),
            bio: member.bio.clone(),
        }
    }
}

/// A host and what can be booked with them
#[utoipa::path(
    get, path = "/api/public/scheduling/{org}/users/{username}", tag = "public",
    operation_id = "getPublicHost",
    params(
        ("org" = String, Path, description = "The organization's slug"),
        ("username" = String, Path, description = "The host's part of the link"),
    ),
    responses((status = 200, body = Profile)),
)]
pub async fn show(
    State(app): State<App>,
    Path((org, username)): Path<(String, String)>,
) -> Result<Json<Profile>, Problem> {
    let (organization, member, offered) = offer::host(&app, &org, &username).await?;
    let event_types = offered
        .iter()
        .map(|event_type| Offered::of(&app, &organization, &member, event_type))
        .collect();
    Ok(Json(Profile { host: Host::of(&app, &member), event_types }))
}
