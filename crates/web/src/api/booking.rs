//! A booking as programs see it, guests' and hosts' alike.

use super::instant::Instant;
use app::{App, bookings};
use model::{Booking, BookingChange, CalendarSync, ChangeId, Member, Moment, Place, Price, Status};
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;
use uuid::Uuid;

/// One event type taken by one guest. Moving it keeps its `id`, `uid` and `manageUrl`.
#[derive(Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Booking)]
pub struct Shape {
    pub id: Uuid,
    /// Names it in every calendar, for life.
    pub uid: String,
    #[schema(value_type = StatusName)]
    pub status: &'static str,
    pub event_type_id: Uuid,
    pub event_type_name: String,
    pub hosts: Vec<HostName>,
    pub invitee: Invitee,
    pub start: Instant,
    pub end: Instant,
    /// The zone the guest reads times in.
    pub timezone: String,
    #[schema(inline)]
    pub location: Place,
    #[schema(required)]
    pub price: Option<Price>,
    #[schema(required, value_type = Option<Object>)]
    pub payment: Option<Value>,
    /// How far it has come into its host's calendar.
    #[schema(value_type = CalendarSyncName)]
    pub calendar_sync_status: &'static str,
    /// `guest`, `host` or `system`.
    #[schema(required)]
    pub cancelled_by: Option<&'static str>,
    #[schema(required)]
    pub cancel_reason: Option<String>,
    /// The start before the last move.
    #[schema(required)]
    pub rescheduled_from: Option<Instant>,
    /// The guest's own page for it, for life. Whoever has it may move and cancel.
    pub manage_url: String,
    pub created_at: Instant,
    pub updated_at: Instant,
}

/// How far a booking has come.
#[derive(ToSchema)]
#[schema(as = BookingStatus, rename_all = "snake_case")]
#[expect(dead_code, reason = "describes the names that model::Status gives")]
pub enum StatusName {
    AwaitingPayment,
    Pending,
    Confirmed,
    Cancelled,
    Completed,
    NoShow,
}

/// How far a booking has come into its host's calendar.
#[derive(ToSchema)]
#[schema(as = CalendarSyncStatus, rename_all = "snake_case")]
#[expect(dead_code, reason = "describes the names that model::CalendarSync gives")]
pub enum CalendarSyncName {
    NotConnected,
    Pending,
    Synced,
    Failed,
}

#[derive(Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = BookingHost)]
pub struct HostName {
    pub id: Uuid,
    pub username: String,
    pub display_name: String,
    pub email: String,
}

/// Who booked, in their own words.
#[derive(Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Invitee {
    pub name: String,
    pub email: String,
    #[schema(required)]
    pub phone: Option<String>,
    #[schema(required)]
    pub notes: Option<String>,
    pub timezone: String,
    /// The answers by the ids of the questions.
    #[schema(value_type = Object)]
    pub responses: Map<String, Value>,
}

/// Something that happened to a booking.
#[derive(Serialize, ToSchema)]
#[schema(as = BookingChange)]
pub struct Event {
    pub id: Uuid,
    /// `booked`, `confirmed`, `declined`, `rescheduled`, `cancelled`, `lapsed`,
    /// `completed`, `no_show` or `undone`.
    pub action: &'static str,
    /// `guest`, `member`, `api_key` or `system`.
    pub actor: &'static str,
    pub at: Instant,
    #[schema(required)]
    pub before: Option<Standing>,
    pub after: Standing,
    #[schema(required)]
    pub reason: Option<String>,
}

/// When and where a booking was at one point of its history.
#[derive(Serialize, ToSchema)]
#[schema(as = BookingMoment)]
pub struct Standing {
    pub start: Instant,
    pub end: Instant,
    #[schema(value_type = StatusName)]
    pub status: String,
    #[schema(inline)]
    pub location: Place,
}

impl Shape {
    pub fn of(
        app: &App,
        booking: &Booking,
        host: &Member,
        event_type_name: &str,
        moved_from: Option<jiff::Timestamp>,
    ) -> Self {
        let (cancelled_by, cancel_reason) = match &booking.status {
            Status::Cancelled { by, reason, .. } => (Some(by.as_str()), reason.clone()),
            _ => (None, None),
        };
        let guest = &booking.guest;
        let timezone = guest.timezone.name().to_owned();
        Shape {
            id: booking.id.0,
            uid: booking.uid.clone(),
            status: booking.status.as_str(),
            event_type_id: booking.event_type.0,
            event_type_name: event_type_name.to_owned(),
            hosts: vec![HostName {
                id: host.id.0,
                username: host.username.to_string(),
                display_name: host.display_name.clone(),
                email: host.email.to_string(),
            }],
            invitee: Invitee {
                name: guest.name.clone(),
                email: guest.email.to_string(),
                phone: guest.phone.clone(),
                notes: guest.notes.clone(),
                timezone: timezone.clone(),
                responses: guest
                    .responses
                    .iter()
                    .map(|response| {
                        let answer = serde_json::to_value(&response.answer).unwrap_or_default();
                        (response.id.clone(), answer)
                    })
                    .collect(),
            },
            start: Instant(booking.start),
            end: Instant(booking.end),
            timezone,
            location: booking.place.clone(),
            price: None,
            payment: None,
            calendar_sync_status: CalendarSync::NotConnected.as_str(),
            cancelled_by,
            cancel_reason,
            rescheduled_from: moved_from.map(Instant),
            manage_url: app.manage_url(booking),
            created_at: Instant(booking.created_at),
            updated_at: Instant(booking.updated_at),
        }
    }

    pub async fn seen(app: &App, seen: &bookings::Seen) -> app::Result<Self> {
        let (booking, offering) = (&seen.booking, &seen.offering);
        let moved_from = bookings::moved_from(&seen.history);
        let shape = Shape::of(app, booking, &offering.host, &offering.event_type.name, moved_from);
        let sync = app::calendars::states(app, booking.organization, [booking]).await?;
        Ok(shape.synced(sync.get(&booking.id).copied().unwrap_or_default()))
    }

    pub fn synced(self, sync: CalendarSync) -> Self {
        Shape { calendar_sync_status: sync.as_str(), ..self }
    }
}

impl From<(ChangeId, BookingChange)> for Event {
    fn from((id, change): (ChangeId, BookingChange)) -> Self {
        Event {
            id: id.0,
            action: change.action.as_str(),
            actor: change.actor.as_str(),
            at: Instant(change.at),
            before: change.before.map(Standing::from),
            after: change.after.into(),
            reason: change.reason,
        }
    }
}

impl From<Moment> for Standing {
    fn from(moment: Moment) -> Self {
        let Moment { start, end, status, place } = moment;
        Standing { start: Instant(start), end: Instant(end), status, location: place }
    }
}
