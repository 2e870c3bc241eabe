//! Dates on which a host takes no bookings.

use super::whose;
use crate::{
    api::{
        bad_fields::BadFields,
        body::Keyed,
        id::Id,
        list::{self, List},
        params::{self, Params},
        problem::Problem,
    },
    extract::Caller,
};
use app::{App, hours};
use availability::{Blocked, TimeOfDay};
use axum::{Json, extract::State, http::StatusCode};
use model::BlockedDateId;
use serde::{Deserialize, Serialize, de::IgnoredAny};
use utoipa::ToSchema;
use uuid::Uuid;

/// Dates, both included, on which a host takes no bookings: all day, or between the times on each.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = BlockedDate)]
pub struct Shape {
    id: Uuid,
    #[schema(format = Date)]
    start_date: String,
    #[schema(format = Date)]
    end_date: String,
    is_all_day: bool,
    #[schema(required)]
    start_time: Option<String>,
    #[schema(required)]
    end_time: Option<String>,
    /// The host's own note.
    reason: String,
    /// Whether guests read it too.
    show_guests: bool,
}

/// Dates to block. Without `endDate` it is one date, without times whole days.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = NewBlockedDate, example = json!({
    "startDate": "2026-12-24", "endDate": "2026-12-26", "reason": "Holidays",
}))]
pub struct New {
    #[serde(rename = "id")]
    #[schema(read_only, value_type = Option<Uuid>)]
    _id: Option<IgnoredAny>,
    #[serde(default)]
    #[schema(required, format = Date)]
    start_date: String,
    #[schema(format = Date)]
    end_date: Option<String>,
    is_all_day: Option<bool>,
    start_time: Option<String>,
    end_time: Option<String>,
    reason: Option<String>,
    /// Whether guests read the reason; they do not if left out.
    show_guests: Option<bool>,
}

/// What a host has blocked, as it is kept.
type Kept = hours::BlockedDate;

impl From<Kept> for Shape {
    fn from(kept: Kept) -> Self {
        let Blocked { from, to, start, end } = kept.dates;
        let is_all_day = start.is_none() && end.is_none();
        let time = |time: Option<TimeOfDay>, edge: TimeOfDay| {
            (!is_all_day).then(|| time.unwrap_or(edge).to_string())
        };
        Shape {
            id: kept.id.0,
            start_date: from.to_string(),
            end_date: to.to_string(),
            is_all_day,
            start_time: time(start, TimeOfDay::MIDNIGHT),
            end_time: time(end, TimeOfDay::END_OF_DAY),
            reason: kept.reason,
            show_guests: kept.show_guests,
        }
    }
}

impl New {
    fn read(&self) -> Result<Blocked, BadFields> {
        let mut errors = BadFields::default();
        let from = errors.keep("startDate", params::date(&self.start_date));
        let to = match self.end_date.as_deref() {
            Some(date) => errors.keep("endDate", params::date(date)),
            None => from,
        };
        let mut time = |field: &str, text: &Option<String>| {
            let read = |text: &String| {
                let wrong = "Write a time from 00:00 to 24:00, like 09:30.";
                text.parse::<TimeOfDay>().map_err(|_| wrong.to_owned())
            };
            errors.keep(field, text.as_ref().map(read).transpose()).flatten()
        };
        let (mut start, mut end) =
            (time("startTime", &self.start_time), time("endTime", &self.end_time));
        match self.is_all_day {
            Some(true) => (start, end) = (None, None),
            Some(false) if self.start_time.is_none() && self.end_time.is_none() => {
                errors.add("startTime", "Say from when to when.");
            }
            _ => {}
        }
        match (from, to) {
            (Some(from), Some(to)) if errors.is_empty() => Ok(Blocked { from, to, start, end }),
            _ => Err(errors),
        }
    }
}

/// What a host has blocked
#[utoipa::path(
    get, path = "/api/admin/scheduling/blocked-dates", tag = "availability",
    operation_id = "listBlockedDates",
    params(
        ("userId" = Option<Uuid>, Query,
            description = "Whose; your own if left out, and for a key the owner's"),
        ("from" = Option<String>, Query, format = Date, description = "Not those over before"),
        ("limit" = Option<i64>, Query, minimum = 1, maximum = 100),
        ("cursor" = Option<String>, Query, description = "The `nextCursor` of the page before"),
    ),
    responses((status = 200, body = List<Shape>)),
    security(("key" = [])),
)]
pub async fn list(
    State(app): State<App>,
    Caller(who): Caller,
    mut params: Params,
) -> list::Listed<Shape> {
    let named = params.user();
    let from = params.get("from", params::date);
    let paging = params.paging(list::PLACE);
    params.check()?;
    let host = whose(&app, &who, named).await?;
    let blocked = hours::blocked(&app, &who, Some(host), from).await?;
    let shapes = blocked.into_iter().map(Shape::from).collect();
    Ok(Json(list::cut(shapes, &paging, |shape| shape.id)))
}

/// Block dates
///
/// Bookings that are there already stay.
#[utoipa::path(
    post, path = "/api/admin/scheduling/blocked-dates", tag = "availability",
    operation_id = "createBlockedDate",
    params(
        ("userId" = Option<Uuid>, Query,
            description = "Whose; your own if left out, and for a key the owner's"),
        ("Idempotency-Key" = Option<String>, Header, min_length = 1, max_length = 255,
            description = "Yours, for this request only"),
    ),
    request_body = New,
    responses((status = 201, body = Shape)),
    security(("key" = [])),
)]
pub async fn create(
    State(app): State<App>,
    Caller(who): Caller,
    mut params: Params,
    keyed: Keyed<New>,
) -> Result<(StatusCode, Json<Shape>), Problem> {
    let (new, once) = keyed.split("blocked_date");
    let named = params.user();
    params.check()?;
    let host = whose(&app, &who, named).await?;
    let dates = new.read().map_err(Problem::invalid)?;
    let reason = new.reason.unwrap_or_default();
    let block = hours::Block { dates, reason, show_guests: new.show_guests.unwrap_or(false) };
    let made = hours::block_once(&app, &who, Some(host), block, once).await?;
    Ok((StatusCode::CREATED, Json(made.into())))
}

/// Unblock dates
#[utoipa::path(
    delete, path = "/api/admin/scheduling/blocked-dates/{id}", tag = "availability",
    operation_id = "deleteBlockedDate",
    params(("id" = Uuid, Path)),
    responses((status = 204, description = "Free again")),
    security(("key" = [])),
)]
pub async fn remove(
    State(app): State<App>,
    Caller(who): Caller,
    Id(id): Id,
) -> Result<StatusCode, Problem> {
    hours::unblock(&app, &who, BlockedDateId(id)).await?;
    Ok(StatusCode::NO_CONTENT)
}
