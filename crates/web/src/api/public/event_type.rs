//! An event type as a guest may know it.

use super::host::Host;
use crate::api::{params::Params, problem::Problem};
use app::{
    App,
    entry::{self, Door},
    offer,
    policy::Rule,
};
use axum::{
    Json,
    extract::{Path, State},
};
use model::{EventType, LocationKind, Member, Organization, Price, Question};
use serde::Serialize;
use utoipa::ToSchema;

/// What can be booked.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = PublicEventType)]
pub struct Offered {
    pub name: String,
    pub slug: String,
    pub description: String,
    /// What a guest gets who asks for no `duration`; one of `durations`.
    pub duration_minutes: i64,
    pub durations: Vec<i64>,
    pub color: String,
    /// Where it can be, to choose from by number.
    pub locations: Vec<Location>,
    pub custom_questions: Vec<Question>,
    /// Whether the host answers a request before it is a booking.
    pub requires_confirmation: bool,
    /// How long before the start a guest may no longer cancel; 0 for until the start.
    pub cancel_cutoff_minutes: i64,
    /// The same for moving it.
    pub reschedule_cutoff_minutes: i64,
    /// What guests are told about cancelling and moving.
    #[schema(required)]
    pub policy: Option<String>,
    pub seats: i64,
    #[schema(required)]
    pub price: Option<Price>,
    /// The page on which a person books it.
    pub booking_url: String,
}

/// A place, as far as it is known before booking.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = PublicLocation)]
pub struct Location {
    #[serde(rename = "type")]
    pub kind: LocationKind,
    /// The address to go to. Numbers and links are told with the booking.
    #[schema(required)]
    pub value: Option<String>,
    #[schema(required)]
    pub display_name: Option<String>,
}

/// What can be booked, with its host.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = PublicOffer)]
pub struct Offer {
    #[serde(flatten)]
    pub event_type: Offered,
    pub host: Host,
}

impl Offered {
    pub fn of(
        app: &App,
        organization: &Organization,
        host: &Member,
        event_type: &EventType,
    ) -> Self {
        let EventType { name, slug, details, .. } = event_type;
        let rule = Rule::of(organization, event_type);
        Offered {
            name: name.clone(),
            slug: slug.to_string(),
            description: details.description.clone(),
            duration_minutes: details.duration_minutes,
            durations: details.durations.clone(),
            color: details.color.clone(),
            locations: details.locations.iter().map(Location::of).collect(),
            custom_questions: details.custom_questions.clone(),
            requires_confirmation: details.requires_confirmation,
            cancel_cutoff_minutes: rule.cancel_cutoff,
            reschedule_cutoff_minutes: rule.reschedule_cutoff,
            policy: rule.words,
            seats: details.seats,
            price: details.price.clone(),
            booking_url: app.whole_url(&offer::page(organization, host, event_type)),
        }
    }
}

impl Location {
    fn of(location: &model::Location) -> Self {
        let model::Location { kind, value, display_name } = location.clone();
        let value = value.filter(|_| kind == LocationKind::InPerson);
        Location { kind, value, display_name }
    }
}

/// What a guest may know of an event type
#[utoipa::path(
    get, path = "/api/public/scheduling/{org}/users/{username}/{event}", tag = "public",
    operation_id = "getPublicEventType",
    params(
        ("org" = String, Path, description = "The organization's slug"),
        ("username" = String, Path, description = "The host's part of the link"),
        ("event" = String, Path, description = "The event type's part of the link"),
        ("key" = Option<String>, Query, description = "What opens one that is not listed"),
    ),
    responses((status = 200, body = Offer)),
)]
pub async fn show(
    State(app): State<App>,
    Path((org, username, event)): Path<(String, String, String)>,
    params: Params,
) -> Result<Json<Offer>, Problem> {
    let key = params.text("key");
    let door = Door { organization: &org, username: &username, event: &event, key };
    let offering = entry::open(&app, door).await?;
    let app::offer::Offering { organization, host, event_type, .. } = &*offering;
    let mut event_type = Offered::of(&app, organization, host, event_type);
    if let Some(key) = key.filter(|_| !offering.is_listed()) {
        event_type.booking_url.push_str(&format!("?key={key}"));
    }
    Ok(Json(Offer { event_type, host: Host::of(&app, host) }))
}
