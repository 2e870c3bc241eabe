//! The times a guest may choose: the most asked question, so its answer is kept as bytes.

use crate::api::{
    bad_fields::BadFields,
    instant::{self, Instant},
    params::{self, Params},
    problem::Problem,
};
use app::{
    App,
    entry::Door,
    slots::{self, Asked, Listed},
};
use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use serde::Serialize;
use utoipa::ToSchema;

/// Free times in order.
#[derive(Serialize, ToSchema)]
struct Slots {
    timezone: String,
    slots: Vec<Slot>,
}

/// A time that can be booked.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct Slot {
    start: Instant,
    end: Instant,
    /// How many may still come, where several share a time.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    seats_left: Option<u32>,
}

/// The times that can be booked
///
/// Ask for one `date`, or for `from` and `to`: dates in `timezone`, both included, 62 days at most.
#[utoipa::path(
    get, path = "/api/public/scheduling/{org}/users/{username}/{event}/slots", tag = "public",
    operation_id = "listSlots",
    params(
        ("org" = String, Path, description = "The organization's slug"),
        ("username" = String, Path, description = "The host's part of the link"),
        ("event" = String, Path, description = "The event type's part of the link"),
        ("from" = Option<String>, Query, format = Date, description = "The first date"),
        ("to" = Option<String>, Query, format = Date, description = "The last date"),
        ("date" = Option<String>, Query, format = Date, description = "Instead: one date"),
        ("timezone" = Option<String>, Query,
            description = "Whose dates these are; the host's own if left out"),
        ("duration" = Option<i64>, Query, minimum = 1,
            description = "One of the event type's durations, in minutes"),
        ("key" = Option<String>, Query, description = "What opens one that is not listed"),
    ),
    responses((status = 200, body = Slots)),
)]
pub async fn list(
    State(app): State<App>,
    Path((org, username, event)): Path<(String, String, String)>,
    mut params: Params,
) -> Result<Response, Problem> {
    let date = params.get("date", params::date);
    let (from, to) = match date {
        Some(date) => (Some(date), Some(date)),
        None => (params.get("from", params::date), params.get("to", params::date)),
    };
    let zone = params.get("timezone", params::zone);
    let duration = params.get("duration", params::whole);
    let key = params.text("key").map(str::to_owned);
    let (from, to) = required(from, to, params)?;
    let door = Door { organization: &org, username: &username, event: &event, key: key.as_deref() };
    let listed = slots::list_for(&app, door, |home| Asked {
        from,
        to,
        zone: zone.unwrap_or_else(|| home.clone()),
        duration,
    });
    let body = written(&*listed.await?);
    let json = HeaderValue::from_static("application/json");
    let fresh = HeaderValue::from_static("no-cache");
    Ok(([(header::CONTENT_TYPE, json), (header::CACHE_CONTROL, fresh)], body).into_response())
}

fn required<T>(from: Option<T>, to: Option<T>, params: Params) -> Result<(T, T), Problem> {
    let mut errors: BadFields = params.errors;
    let mut missing = |field: &str| {
        if !errors.names(field) && !errors.names("date") {
            errors.add(field, "Give date, or from and to, like 2026-03-10.");
        }
    };
    if from.is_none() {
        missing("from");
    }
    if to.is_none() {
        missing("to");
    }
    match (from, to) {
        (Some(from), Some(to)) if errors.is_empty() => Ok((from, to)),
        _ => Err(Problem::invalid(errors)),
    }
}

/// The answer's text, written when it is first asked for and kept as long as it is true.
fn written(listed: &Listed) -> Bytes {
    let kept = listed.rendered.get_or_init(|| Box::new(write(listed)));
    match kept.downcast_ref::<Bytes>() {
        Some(bytes) => bytes.clone(),
        None => write(listed),
    }
}

fn write(listed: &Listed) -> Bytes {
    let mut text = Vec::with_capacity(64 + 80 * listed.slots.len());
    text.extend_from_slice(b"{\"timezone\":\"");
    text.extend_from_slice(listed.zone.name().as_bytes());
    text.extend_from_slice(b"\",\"slots\":[");
    for (index, slot) in listed.slots.iter().enumerate() {
        let begin: &[u8] = if index == 0 { b"{\"start\":\"" } else { b",{\"start\":\"" };
        text.extend_from_slice(begin);
        text.extend_from_slice(&instant::text(slot.start));
        text.extend_from_slice(b"\",\"end\":\"");
        text.extend_from_slice(&instant::text(slot.end));
        if listed.is_group {
            text.extend_from_slice(format!("\",\"seatsLeft\":{}}}", slot.seats_left).as_bytes());
        } else {
            text.extend_from_slice(b"\"}");
        }
    }
    text.extend_from_slice(b"]}");
    text.into()
}
