//! What a host wants for every event type that says nothing else.

use crate::{FieldErrors, MAX_MINUTES, say};
use serde::{Deserialize, Serialize};

/// A host's defaults. Minutes, days, and bookings a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Settings {
    pub minimum_notice_minutes: i64,
    pub booking_window_days: i64,
    pub buffer_before_minutes: i64,
    pub buffer_after_minutes: i64,
    /// The most bookings a day over all event types.
    pub daily_limit: Option<i64>,
    pub default_duration: i64,
    pub notifications: Notifications,
    /// The tag of the language of the workspace and mails; else the browser's, and English mails.
    pub language: Option<String>,
}

/// Which mails the host wants. Guests always get theirs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Notifications {
    pub booked: bool,
    /// Somebody asks for a time, or nobody answered them.
    pub requested: bool,
    pub rescheduled: bool,
    pub cancelled: bool,
    /// The reminders that event types send to their host.
    pub reminders: bool,
}

impl Default for Notifications {
    fn default() -> Self {
        Self { booked: true, requested: true, rescheduled: true, cancelled: true, reminders: true }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            minimum_notice_minutes: 120,
            booking_window_days: 60,
            buffer_before_minutes: 0,
            buffer_after_minutes: 0,
            daily_limit: None,
            default_duration: 30,
            notifications: Notifications::default(),
            language: None,
        }
    }
}

impl Settings {
    pub fn check(&self) -> Result<(), FieldErrors> {
        let mut errors = FieldErrors::default();
        let mut between = |field: &str, value: i64, least: i64, most: i64| {
            if !(least..=most).contains(&value) {
                errors.add(field, say("error-between").word("least", least).word("most", most));
            }
        };
        between("minimumNoticeMinutes", self.minimum_notice_minutes, 0, 525_600);
        between("bookingWindowDays", self.booking_window_days, 1, 730);
        between("bufferBeforeMinutes", self.buffer_before_minutes, 0, MAX_MINUTES);
        between("bufferAfterMinutes", self.buffer_after_minutes, 0, MAX_MINUTES);
        between("dailyLimit", self.daily_limit.unwrap_or(1), 1, 1_000);
        between("defaultDuration", self.default_duration, 1, MAX_MINUTES);
        errors.check()
    }
}
