//! A host's defaults for every event type that says nothing else.

use super::whose;
use crate::{
    api::{
        body::{Body, given},
        described::OfUser,
        params::Params,
        problem::Problem,
    },
    extract::Caller,
};
use app::{App, hosts};
use axum::{Json, extract::State};
use model::{Notifications, Settings};
use serde::Deserialize;
use utoipa::ToSchema;

/// Defaults as sent: what is left out stays as it is.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = SettingsChange, example = json!({ "bufferAfterMinutes": 10, "dailyLimit": 6 }))]
pub struct Change {
    minimum_notice_minutes: Option<i64>,
    booking_window_days: Option<i64>,
    buffer_before_minutes: Option<i64>,
    buffer_after_minutes: Option<i64>,
    /// Null for no limit.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<i64>)]
    daily_limit: Option<Option<i64>>,
    default_duration: Option<i64>,
    notifications: Option<NotificationsChange>,
    /// The tag of the language of the workspace and of mails; null for the browser's.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    language: Option<Option<String>>,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NotificationsChange {
    booked: Option<bool>,
    requested: Option<bool>,
    rescheduled: Option<bool>,
    cancelled: Option<bool>,
    reminders: Option<bool>,
}

impl Change {
    pub fn applied(self, to: Settings) -> Settings {
        let told = to.notifications;
        let notifications = match self.notifications {
            None => told,
            Some(change) => Notifications {
                booked: change.booked.unwrap_or(told.booked),
                requested: change.requested.unwrap_or(told.requested),
                rescheduled: change.rescheduled.unwrap_or(told.rescheduled),
                cancelled: change.cancelled.unwrap_or(told.cancelled),
                reminders: change.reminders.unwrap_or(told.reminders),
            },
        };
        Settings {
            minimum_notice_minutes: self
                .minimum_notice_minutes
                .unwrap_or(to.minimum_notice_minutes),
            booking_window_days: self.booking_window_days.unwrap_or(to.booking_window_days),
            buffer_before_minutes: self.buffer_before_minutes.unwrap_or(to.buffer_before_minutes),
            buffer_after_minutes: self.buffer_after_minutes.unwrap_or(to.buffer_after_minutes),
            daily_limit: self.daily_limit.unwrap_or(to.daily_limit),
            default_duration: self.default_duration.unwrap_or(to.default_duration),
            notifications,
            language: self.language.unwrap_or(to.language),
        }
    }
}

/// A host's defaults
#[utoipa::path(
    get, path = "/api/admin/scheduling/settings", tag = "settings", operation_id = "getSettings",
    params(OfUser),
    responses((status = 200, body = inline(Settings))),
    security(("key" = [])),
)]
pub async fn show(
    State(app): State<App>,
    Caller(who): Caller,
    mut params: Params,
) -> Result<Json<Settings>, Problem> {
    let named = params.user();
    params.check()?;
    let host = whose(&app, &who, named).await?;
    Ok(Json(hosts::settings(&app, &who, Some(host)).await?))
}

/// Change a host's defaults
#[utoipa::path(
    put, path = "/api/admin/scheduling/settings", tag = "settings",
    operation_id = "updateSettings",
    params(OfUser),
    request_body = Change,
    responses((status = 200, body = inline(Settings))),
    security(("key" = [])),
)]
pub async fn update(
    State(app): State<App>,
    Caller(who): Caller,
    mut params: Params,
    Body(change): Body<Change>,
) -> Result<Json<Settings>, Problem> {
    let named = params.user();
    params.check()?;
    let host = whose(&app, &who, named).await?;
    let change = |settings| change.applied(settings);
    Ok(Json(hosts::change_settings(&app, &who, Some(host), change).await?))
}
