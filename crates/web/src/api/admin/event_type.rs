//! An event type's JSON: as it is told, and as it is sent.

use crate::api::{body::given, instant::Instant};
use app::{App, event_types::Draft, links};
use model::{
    Access, Details, EventType, Location, Member, Organization, Overrides, Price, Question,
    Reminder, ReminderSettings, ScheduleId, Window,
};
use serde::{Deserialize, Serialize, de::IgnoredAny};
use utoipa::ToSchema;
use uuid::Uuid;

/// What a host offers.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = EventType)]
pub struct Shape {
    pub id: Uuid,
    user_id: Uuid,
    name: String,
    slug: String,
    description: String,
    duration_minutes: i64,
    durations: Vec<i64>,
    color: String,
    locations: Vec<Location>,
    custom_questions: Vec<Question>,
    reminder_settings: ReminderSettings,
    setting_overrides: Overrides,
    #[schema(required)]
    slot_interval_minutes: Option<i64>,
    requires_confirmation: bool,
    seats: i64,
    #[schema(required)]
    price: Option<Price>,
    /// Dates between which it can be booked, instead of the next so many days.
    #[schema(required)]
    window: Option<Window>,
    /// The hours it is offered in; null for the host's default schedule.
    #[schema(required)]
    schedule_id: Option<Uuid>,
    /// The most upcoming bookings of one guest's address.
    #[schema(required)]
    guest_limit: Option<i64>,
    /// Whether a request that waits for an answer keeps its time from others.
    pending_blocks: bool,
    access: Access,
    /// How long before the start a guest may no longer cancel; null for until the start.
    #[schema(required)]
    cancel_cutoff_minutes: Option<i64>,
    /// The same for moving it.
    #[schema(required)]
    reschedule_cutoff_minutes: Option<i64>,
    /// What guests are told about cancelling and moving, before and after booking.
    policy: String,
    /// Where a guest's browser goes after booking.
    #[schema(required)]
    redirect_url: Option<String>,
    is_active: bool,
    #[schema(required)]
    archived_at: Option<Instant>,
    /// Cancelled ones not counted.
    booking_count: i64,
    /// The page on which a person books it, with its key where it has one.
    booking_url: String,
}

/// An event type as sent: what is left out stays as it is, or takes its default. `id`,
/// `bookingCount` and `bookingUrl` are read-only, and `userId` is for new ones.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = EventTypeChange, example = json!({
    "name": "Intro call", "durationMinutes": 30,
    "locations": [{ "type": "in_person", "value": "Bryant Park, New York" }],
}))]
pub struct Change {
    #[serde(rename = "id")]
    #[schema(read_only, value_type = Option<Uuid>)]
    _id: Option<IgnoredAny>,
    /// Whose; your own if left out, and for a key the owner's.
    pub user_id: Option<Uuid>,
    name: Option<String>,
    slug: Option<String>,
    /// Whether the slug may be one that another event type of the host had before. Its old links
    /// then lead here.
    #[serde(default)]
    take_slug_over: bool,
    description: Option<String>,
    duration_minutes: Option<i64>,
    durations: Option<Vec<i64>>,
    color: Option<String>,
    locations: Option<Vec<Location>>,
    custom_questions: Option<Vec<Question>>,
    reminder_settings: Option<RemindersChange>,
    setting_overrides: Option<OverridesChange>,
    /// Null for the duration.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<i64>)]
    slot_interval_minutes: Option<Option<i64>>,
    requires_confirmation: Option<bool>,
    seats: Option<i64>,
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<Price>)]
    price: Option<Option<Price>>,
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<Window>)]
    window: Option<Option<Window>>,
    /// Null for the host's default schedule.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<Uuid>)]
    schedule_id: Option<Option<Uuid>>,
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<i64>)]
    guest_limit: Option<Option<i64>>,
    pending_blocks: Option<bool>,
    access: Option<Access>,
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<i64>)]
    cancel_cutoff_minutes: Option<Option<i64>>,
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<i64>)]
    reschedule_cutoff_minutes: Option<Option<i64>>,
    policy: Option<String>,
    /// It begins with `https://`.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    redirect_url: Option<Option<String>>,
    is_active: Option<bool>,
    /// Null takes it out of the archive, an instant puts it there.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<Instant>)]
    archived_at: Option<Option<Instant>>,
    #[serde(rename = "bookingCount")]
    #[schema(read_only, value_type = Option<i64>)]
    _booking_count: Option<IgnoredAny>,
    #[serde(rename = "bookingUrl")]
    #[schema(read_only, value_type = Option<String>)]
    _booking_url: Option<IgnoredAny>,
}

#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RemindersChange {
    enabled: Option<bool>,
    reminders: Option<Vec<Reminder>>,
}

/// Null falls back to the host's default.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct OverridesChange {
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<i64>)]
    minimum_notice_minutes: Option<Option<i64>>,
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<i64>)]
    booking_window_days: Option<Option<i64>>,
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<i64>)]
    buffer_before_minutes: Option<Option<i64>>,
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<i64>)]
    buffer_after_minutes: Option<Option<i64>>,
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<i64>)]
    daily_limit: Option<Option<i64>>,
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<i64>)]
    weekly_limit: Option<Option<i64>>,
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<i64>)]
    monthly_limit: Option<Option<i64>>,
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<i64>)]
    yearly_limit: Option<Option<i64>>,
}

impl Shape {
    pub fn of(
        app: &App,
        organization: &Organization,
        host: &Member,
        event_type: EventType,
        bookings: i64,
    ) -> Self {
        let booking_url = links::address(app, organization, host, &event_type);
        let EventType { id, member, schedule, slug, name, is_active, archived_at, details, .. } =
            event_type;
        Shape {
            id: id.0,
            user_id: member.0,
            name,
            slug: slug.to_string(),
            description: details.description,
            duration_minutes: details.duration_minutes,
            durations: details.durations,
            color: details.color,
            locations: details.locations,
            custom_questions: details.custom_questions,
            reminder_settings: details.reminder_settings,
            setting_overrides: details.setting_overrides,
            slot_interval_minutes: details.slot_interval_minutes,
            requires_confirmation: details.requires_confirmation,
            seats: details.seats,
            price: details.price,
            window: details.window,
            schedule_id: schedule.map(|id| id.0),
            guest_limit: details.guest_limit,
            pending_blocks: details.pending_blocks,
            access: details.access,
            cancel_cutoff_minutes: details.cancel_cutoff_minutes,
            reschedule_cutoff_minutes: details.reschedule_cutoff_minutes,
            policy: details.policy,
            redirect_url: details.redirect_url,
            is_active,
            archived_at: archived_at.map(Instant),
            booking_count: bookings,
            booking_url,
        }
    }
}

impl Change {
    /// The draft that makes a new one for a host whose meetings usually last so many minutes.
    pub fn on_blank(self, minutes: i64) -> Draft {
        let blank =
            Details { duration_minutes: minutes, durations: vec![minutes], ..Details::default() };
        self.draft(blank)
    }

    /// The draft that changes what is there, unless somebody else did meanwhile.
    pub fn on(self, event_type: EventType) -> Draft {
        let version = Some(event_type.version);
        Draft { version, ..self.draft(event_type.details) }
    }

    fn draft(self, details: Details) -> Draft {
        Draft {
            name: self.name.clone(),
            slug: self.slug.clone(),
            takes_slug_over: self.take_slug_over,
            is_active: self.is_active,
            schedule: self.schedule_id.map(|id| id.map(ScheduleId)),
            archived: self.archived_at.map(|archived| archived.is_some()),
            details: Some(self.details(details)),
            version: None,
            once: None,
        }
    }

    fn details(self, to: Details) -> Details {
        let (duration_minutes, durations) = match (self.duration_minutes, self.durations) {
            // The only duration changes; one of several stands beside the others.
            (Some(minutes), None) if to.durations.len() < 2 => (minutes, vec![minutes]),
            (Some(minutes), None) => (minutes, to.durations),
            (None, Some(durations)) if durations.contains(&to.duration_minutes) => {
                (to.duration_minutes, durations)
            }
            (None, Some(durations)) => {
                (durations.first().copied().unwrap_or(to.duration_minutes), durations)
            }
            (Some(minutes), Some(durations)) => (minutes, durations),
            (None, None) => (to.duration_minutes, to.durations),
        };
        Details {
            description: self.description.unwrap_or(to.description),
            duration_minutes,
            durations,
            color: self.color.unwrap_or(to.color),
            locations: self.locations.unwrap_or(to.locations),
            custom_questions: self.custom_questions.unwrap_or(to.custom_questions),
            reminder_settings: match self.reminder_settings {
                Some(change) => change.applied(to.reminder_settings),
                None => to.reminder_settings,
            },
            setting_overrides: match self.setting_overrides {
                Some(change) => change.applied(&to.setting_overrides),
                None => to.setting_overrides,
            },
            slot_interval_minutes: self.slot_interval_minutes.unwrap_or(to.slot_interval_minutes),
            requires_confirmation: self.requires_confirmation.unwrap_or(to.requires_confirmation),
            seats: self.seats.unwrap_or(to.seats),
            price: self.price.unwrap_or(to.price),
            window: self.window.unwrap_or(to.window),
            guest_limit: self.guest_limit.unwrap_or(to.guest_limit),
            pending_blocks: self.pending_blocks.unwrap_or(to.pending_blocks),
            access: self.access.unwrap_or(to.access),
            cancel_cutoff_minutes: self.cancel_cutoff_minutes.unwrap_or(to.cancel_cutoff_minutes),
            reschedule_cutoff_minutes: self
                .reschedule_cutoff_minutes
                .unwrap_or(to.reschedule_cutoff_minutes),
            policy: self.policy.unwrap_or(to.policy),
            redirect_url: self.redirect_url.unwrap_or(to.redirect_url),
        }
    }
}

impl RemindersChange {
    fn applied(self, to: ReminderSettings) -> ReminderSettings {
        ReminderSettings {
            enabled: self.enabled.unwrap_or(to.enabled),
            reminders: self.reminders.unwrap_or(to.reminders),
        }
    }
}

impl OverridesChange {
    fn applied(self, to: &Overrides) -> Overrides {
        Overrides {
            minimum_notice_minutes: self
                .minimum_notice_minutes
                .unwrap_or(to.minimum_notice_minutes),
            booking_window_days: self.booking_window_days.unwrap_or(to.booking_window_days),
            buffer_before_minutes: self.buffer_before_minutes.unwrap_or(to.buffer_before_minutes),
            buffer_after_minutes: self.buffer_after_minutes.unwrap_or(to.buffer_after_minutes),
            daily_limit: self.daily_limit.unwrap_or(to.daily_limit),
            weekly_limit: self.weekly_limit.unwrap_or(to.weekly_limit),
            monthly_limit: self.monthly_limit.unwrap_or(to.monthly_limit),
            yearly_limit: self.yearly_limit.unwrap_or(to.yearly_limit),
        }
    }
}
