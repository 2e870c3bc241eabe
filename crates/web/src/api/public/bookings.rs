//! A guest's program books.

use crate::{
    api::{bad_fields::BadFields, body::Keyed, booking::Shape, instant::Instant, problem::Problem},
    limits::Counting,
};
use app::{
    App, Error,
    book::{self, Asking, Book, Booked, PlaceChoice},
    calendars,
    renamed::{self, Names, Present},
};
use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};
use model::{Answer, Clock};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// What a guest asks for.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = NewBooking, example = json!({
    "username": "ana",
    "eventSlug": "intro",
    "start": "2026-03-10T14:00:00Z",
    "timezone": "Europe/Paris",
    "invitee": { "name": "Jo Park", "email": "jo@example.com" },
}))]
pub struct New {
    #[serde(default)]
    #[schema(required)]
    username: String,
    #[serde(default)]
    #[schema(required)]
    event_slug: String,
    /// What opens an event type that is not listed.
    key: Option<String>,
    #[schema(required, nullable = false)]
    start: Option<Instant>,
    /// The zone the guest reads times in.
    #[serde(default)]
    #[schema(required)]
    timezone: String,
    /// Minutes; one of the event type's durations.
    duration: Option<i64>,
    #[serde(default)]
    #[schema(required)]
    invitee: Invitee,
    location: Option<Choice>,
    /// The six digits that were sent to the guest, where the organization has them confirm their
    /// address: without them the answer is `/problems/email-code-needed`, and they are sent.
    #[schema(example = "042137")]
    email_code: Option<String>,
    /// `12` or `24`: how mails to the guest tell the time.
    clock: Option<Clock>,
    /// What the guest reads, as a language tag; their mails are written in it where it is spoken.
    #[schema(example = "de")]
    language: Option<String>,
}

#[derive(Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = NewInvitee)]
struct Invitee {
    #[serde(default)]
    #[schema(required)]
    name: String,
    #[serde(default)]
    #[schema(required)]
    email: String,
    phone: Option<String>,
    notes: Option<String>,
    /// The answers by the ids of the event type's questions.
    #[schema(value_type = Option<Object>)]
    responses: Option<BTreeMap<String, Option<Answer>>>,
}

/// Which of the event type's places.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = LocationChoice)]
struct Choice {
    /// Its number in `locations`, from 0.
    index: Option<usize>,
    /// The guest's own words where the place is up to them.
    value: Option<String>,
}

/// The booking, with the guest's way back to it.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Made {
    booking: Shape,
    /// The secret part of `manageUrl`.
    manage_token: String,
    manage_url: String,
}

/// Book a time
///
/// A repeat with the same `Idempotency-Key` and the same content gives the first answer again.
#[utoipa::path(
    post, path = "/api/public/scheduling/{org}/bookings", tag = "public",
    operation_id = "createBooking",
    params(
        ("org" = String, Path, description = "The organization's slug"),
        ("Idempotency-Key" = Option<String>, Header, min_length = 1, max_length = 255,
            description = "Yours, for this request only"),
    ),
    request_body = New,
    responses((status = 201, body = Made)),
)]
pub async fn create(
    State(app): State<App>,
    Path(org): Path<String>,
    Counting(counted): Counting,
    keyed: Keyed<New>,
) -> Result<(StatusCode, Json<Made>), Problem> {
    let (new, once) = keyed.split("booking");
    let mut errors = BadFields::default();
    for (field, value) in [("username", &new.username), ("eventSlug", &new.event_slug)] {
        if value.is_empty() {
            errors.add(field, "Enter this.");
        }
    }
    let start = errors.keep("start", new.start.ok_or_else(|| "Enter this.".to_owned()));
    let Some(Instant(start)) = start.filter(|_| errors.is_empty()) else {
        return Err(Problem::invalid(errors));
    };
    let Invitee { name, email, phone, notes, responses } = new.invitee;
    let booked = under_any_name(
        &app,
        Book {
            organization: org,
            username: new.username,
            event: new.event_slug,
            key: new.key,
            start,
            duration: new.duration,
            guest: Asking {
                name,
                email,
                phone,
                notes,
                timezone: new.timezone,
                clock: new.clock.unwrap_or(Clock::H24),
                language: new.language,
                responses: answered(responses.unwrap_or_default()),
            },
            place: new.location.map_or_else(PlaceChoice::default, |choice| PlaceChoice {
                index: choice.index,
                value: choice.value,
            }),
            hold: None,
            once,
            member: None,
            counted,
            proven: None,
            email_code: new.email_code,
        },
    )
    .await?;
    let offering = &booked.offering;
    let event_type_name = &offering.event_type.name;
    let booking = Shape::of(&app, &booked.booking, &offering.host, event_type_name, None);
    let (organization, own) = (booked.booking.organization, [&booked.booking]);
    let synced = calendars::states(&app, organization, own).await?;
    let booking = booking.synced(synced.get(&booked.booking.id).copied().unwrap_or_default());
    let manage_token = app.manage_token(&booked.booking);
    let manage_url = booking.manage_url.clone();
    Ok((StatusCode::CREATED, Json(Made { booking, manage_token, manage_url })))
}

/// Books also under the names that organization, host or event type had before: what a program was
/// told once goes on working.
async fn under_any_name(app: &App, asked: Book) -> app::Result<Booked> {
    let booked = book::book(app, asked.clone()).await;
    let Err(Error::NotFound) = booked else { return booked };
    let names = Names {
        organization: &asked.organization,
        username: Some(&asked.username),
        event: Some(&asked.event),
        key: asked.key.as_deref(),
    };
    match renamed::present(app, names).await? {
        Some(Present { organization, username: Some(username), event: Some(event) }) => {
            book::book(app, Book { organization, username, event, ..asked }).await
        }
        _ => Err(Error::NotFound),
    }
}

/// Null is no answer.
fn answered(responses: BTreeMap<String, Option<Answer>>) -> BTreeMap<String, Answer> {
    responses.into_iter().filter_map(|(id, answer)| Some((id, answer?))).collect()
}
