//! Dates on which a host takes no bookings.

use super::whose;
use crate::{
    api::{
        bad_fields::BadFields,
        body::{Body, Keyed},
        described::{OfUser, Paged, Repeatable},
        id::Id,
        list::{self, List},
        params::{self, Params},
        problem::Problem,
    },
    extract::Caller,
};
use app::{
    App, Principal,
    hours::{self, Block, ahead::Bookings},
};
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
    /// Bookings that fall on them; they stay until somebody moves or cancels them.
    booking_ids: Vec<Uuid>,
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
    /// Needed for new ones.
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
    #[serde(rename = "bookingIds")]
    #[schema(read_only, value_type = Option<Vec<Uuid>>)]
    _booking_ids: Option<IgnoredAny>,
}

/// What a host has blocked, as it is kept.
type Kept = hours::BlockedDate;

impl Shape {
    fn of(kept: Kept, bookings: &Bookings) -> Shape {
        let fallen = bookings.blocked_by(&kept.dates);
        let booking_ids = fallen.into_iter().map(|one| one.booking.id.0).collect();
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
            booking_ids,
        }
    }

    /// What is left out of a change stays as it is; of times without dates, the dates.
    fn with(self, change: New) -> New {
        let says_times = change.start_time.is_some() || change.end_time.is_some();
        let is_all_day = change.is_all_day.unwrap_or(self.is_all_day && !says_times);
        let start_date = match change.start_date.is_empty() {
            true => self.start_date,
            false => change.start_date,
        };
        New {
            start_date,
            end_date: change.end_date.or(Some(self.end_date)),
            is_all_day: Some(is_all_day),
            start_time: change.start_time.or(self.start_time),
            end_time: change.end_time.or(self.end_time),
            reason: change.reason.or(Some(self.reason)),
            show_guests: change.show_guests.or(Some(self.show_guests)),
            ..change
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

    fn block(self) -> Result<Block, Problem> {
        let dates = self.read().map_err(Problem::invalid)?;
        let show_guests = self.show_guests.unwrap_or(false);
        Ok(Block { dates, reason: self.reason.unwrap_or_default(), show_guests, seen: None })
    }
}

/// What a host has blocked
#[utoipa::path(
    get, path = "/api/admin/scheduling/blocked-dates", tag = "availability",
    operation_id = "listBlockedDates",
    params(
        OfUser,
        ("from" = Option<String>, Query, format = Date, description = "Not those over before"),
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
    let named = params.user();
    let from = params.get("from", params::date);
    let paging = params.paging(list::PLACE);
    params.check()?;
    let host = whose(&app, &who, named).await?;
    let blocked = hours::blocked(&app, &who, Some(host), from).await?;
    let shapes = match blocked.is_empty() {
        true => Vec::new(),
        false => {
            let bookings = hours::ahead::bookings(&app, &who, Some(host)).await?;
            blocked.into_iter().map(|kept| Shape::of(kept, &bookings)).collect()
        }
    };
    Ok(Json(list::cut(shapes, &paging, |shape| shape.id)))
}

/// Block dates
///
/// Bookings that are there already stay.
#[utoipa::path(
    post, path = "/api/admin/scheduling/blocked-dates", tag = "availability",
    operation_id = "createBlockedDate",
    params(OfUser, Repeatable),
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
    let made = hours::block_once(&app, &who, Some(host), new.block()?, once).await?;
    let bookings = hours::ahead::bookings(&app, &who, Some(host)).await?;
    Ok((StatusCode::CREATED, Json(Shape::of(made, &bookings))))
}

/// Blocked dates by their id
#[utoipa::path(
    get, path = "/api/admin/scheduling/blocked-dates/{id}", tag = "availability",
    operation_id = "getBlockedDate",
    params(("id" = Uuid, Path)),
    responses((status = 200, body = Shape)),
    security(("key" = [])),
)]
pub async fn show(
    State(app): State<App>,
    Caller(who): Caller,
    Id(id): Id,
) -> Result<Json<Shape>, Problem> {
    Ok(Json(see(&app, &who, BlockedDateId(id)).await?))
}

/// Change blocked dates
///
/// What is left out stays as it is. Bookings that are there already stay.
#[utoipa::path(
    put, path = "/api/admin/scheduling/blocked-dates/{id}", tag = "availability",
    operation_id = "updateBlockedDate",
    params(("id" = Uuid, Path)),
    request_body = New,
    responses((status = 200, body = Shape)),
    security(("key" = [])),
)]
pub async fn update(
    State(app): State<App>,
    Caller(who): Caller,
    Id(id): Id,
    Body(change): Body<New>,
) -> Result<Json<Shape>, Problem> {
    let id = BlockedDateId(id);
    // What is left out stays as it was read here, so nobody may change it in between.
    let seen = Some(hours::blocked_seen(&hours::blocked_by_id(&app, &who, id).await?));
    let block = Block { seen, ..see(&app, &who, id).await?.with(change).block()? };
    hours::reblock(&app, &who, id, block).await?;
    Ok(Json(see(&app, &who, id).await?))
}

async fn see(app: &App, who: &Principal, id: BlockedDateId) -> Result<Shape, Problem> {
    let kept = hours::blocked_by_id(app, who, id).await?;
    let bookings = hours::ahead::bookings(app, who, Some(kept.member)).await?;
    Ok(Shape::of(kept, &bookings))
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
