//! Bookings in figures.

use crate::{
    api::{
        params::{self, Params},
        problem::Problem,
    },
    extract::Caller,
};
use app::{
    App,
    analytics::{self, Analytics, Asked},
};
use axum::{Json, extract::State};
use jiff::civil::Date;
use model::{EventTypeId, MemberId};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// The bookings that start on these dates, in figures.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Analytics)]
pub struct Shape {
    #[schema(value_type = String, format = Date)]
    from: Date,
    #[schema(value_type = String, format = Date)]
    to: Date,
    /// Whose days and hours these are.
    timezone: String,
    summary: Summary,
    /// Without the cancelled, the most booked first.
    by_event_type: Vec<OfEventType>,
    by_day_of_week: OfDayOfWeek,
    /// Without the cancelled, by the hour in which they start, from midnight on.
    #[schema(min_items = 24, max_items = 24)]
    by_hour_of_day: [i64; 24],
    /// Without the cancelled, every date in order.
    trend: Vec<OfDate>,
    funnel: Funnel,
}

#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = AnalyticsSummary)]
struct Summary {
    /// Whatever became of them.
    total_bookings: i64,
    /// Those that were confirmed and not cancelled: still to come, held, or missed.
    confirmed_bookings: i64,
    /// Marked as having taken place.
    completed_bookings: i64,
    /// Marked as missed by the guest.
    no_show_bookings: i64,
    /// Declined and withdrawn requests among them.
    cancelled_bookings: i64,
    /// From 0 to 1: the cancelled among all.
    cancel_rate: f64,
    /// From 0 to 1: the missed among the confirmed that have begun.
    no_show_rate: f64,
    /// All of them, by the number of weeks.
    avg_bookings_per_week: f64,
}

#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = AnalyticsOfEventType)]
struct OfEventType {
    event_type_id: Uuid,
    event_type_name: String,
    count: i64,
    /// From 0 to 100.
    percentage: f64,
}

/// Without the cancelled, by the day on which they start.
#[derive(Serialize, ToSchema)]
#[schema(as = AnalyticsOfDayOfWeek)]
struct OfDayOfWeek {
    mon: i64,
    tue: i64,
    wed: i64,
    thu: i64,
    fri: i64,
    sat: i64,
    sun: i64,
}

#[derive(Serialize, ToSchema)]
#[schema(as = AnalyticsOfDate)]
struct OfDate {
    #[schema(value_type = String, format = Date)]
    date: Date,
    count: i64,
}

/// From a look to a booking. Visits are not counted, so what only they could tell is null.
#[derive(Serialize, ToSchema)]
#[schema(as = AnalyticsFunnel)]
struct Funnel {
    #[schema(required)]
    viewed: Option<i64>,
    #[schema(required)]
    started: Option<i64>,
    completed: i64,
}

/// Bookings in figures
///
/// Counted by the dates on which they start. Every figure changes with what becomes of a booking: one
/// that is marked as missed counts as missed until that is taken back.
#[utoipa::path(
    get, path = "/api/admin/scheduling/analytics", tag = "bookings", operation_id = "getAnalytics",
    params(
        ("from" = Option<String>, Query, format = Date,
            description = "The first date; 29 days before the last if left out"),
        ("to" = Option<String>, Query, format = Date,
            description = "The last date, 365 days later at most; today if left out"),
        ("timezone" = Option<String>, Query,
            description = "Whose dates and hours these are; the host's own if left out, else the owner's"),
        ("eventTypeId" = Option<Uuid>, Query),
        ("hostUserId" = Option<Uuid>, Query),
    ),
    responses((status = 200, body = Shape)),
    security(("key" = [])),
)]
pub async fn show(
    State(app): State<App>,
    Caller(who): Caller,
    mut params: Params,
) -> Result<Json<Shape>, Problem> {
    let asked = Asked {
        from: params.get("from", params::date),
        to: params.get("to", params::date),
        zone: params.get("timezone", params::zone),
        event_type: params.get("eventTypeId", params::id).map(EventTypeId),
        host: params.get("hostUserId", params::id).map(MemberId),
    };
    params.check()?;
    let seen = analytics::look(&app, &who, asked).await?;
    Ok(Json(Shape::from(seen)))
}

impl From<Analytics> for Shape {
    fn from(seen: Analytics) -> Self {
        let [mon, tue, wed, thu, fri, sat, sun] = seen.by_weekday;
        let booked = seen.booked();
        let by_event_type = seen.by_event_type.iter().map(|(id, name, count)| OfEventType {
            event_type_id: id.0,
            event_type_name: name.clone(),
            count: *count,
            percentage: rounded(100.0 * share(*count, booked), 1),
        });
        Shape {
            from: seen.from,
            to: seen.to,
            timezone: seen.zone.name().to_owned(),
            summary: Summary::of(&seen),
            by_event_type: by_event_type.collect(),
            by_day_of_week: OfDayOfWeek { mon, tue, wed, thu, fri, sat, sun },
            by_hour_of_day: seen.by_hour,
            trend: seen.by_date.iter().map(|&(date, count)| OfDate { date, count }).collect(),
            funnel: Funnel { viewed: None, started: None, completed: seen.total },
        }
    }
}

impl Summary {
    fn of(seen: &Analytics) -> Self {
        Summary {
            total_bookings: seen.total,
            confirmed_bookings: seen.confirmed,
            completed_bookings: seen.completed,
            no_show_bookings: seen.no_shows,
            cancelled_bookings: seen.cancelled,
            cancel_rate: rounded(share(seen.cancelled, seen.total), 4),
            no_show_rate: rounded(share(seen.no_shows, seen.begun), 4),
            avg_bookings_per_week: rounded(seen.total as f64 / seen.weeks(), 2),
        }
    }
}

/// A part of a whole; none of nothing.
fn share(part: i64, whole: i64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

fn rounded(number: f64, places: i32) -> f64 {
    let scale = 10f64.powi(places);
    (number * scale).round() / scale
}
