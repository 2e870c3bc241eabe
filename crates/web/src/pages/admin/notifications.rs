//! `/admin/settings/notifications`: which mails a host gets.

use super::desk::{Desk, done};
use crate::{error::Result, extract::Fields};
use axum::response::Response;
use model::{Notifications, Settings};
use view::pages::admin::{
    notifications::Notifications as Sheet,
    shell::{Done, Place},
};

const PATH: &str = "/admin/settings/notifications";

pub async fn show(desk: Desk) -> Response {
    let Notifications { booked, requested, rescheduled, cancelled, reminders } =
        desk.member.settings.notifications.clone();
    let kinds = [
        ("booked", booked),
        ("requested", requested),
        ("rescheduled", rescheduled),
        ("cancelled", cancelled),
        ("reminders", reminders),
    ];
    desk.show(&Sheet {
        page: desk.page.clone(),
        shell: desk.shell(Place::Settings),
        email: desk.member.email.to_string(),
        wanted: kinds.into_iter().filter(|(_, is_on)| *is_on).map(|(kind, _)| kind).collect(),
    })
}

pub async fn save(desk: Desk, fields: Fields) -> Result {
    let wants = |name| fields.all("notify").any(|ticked| ticked == name);
    let notifications = Notifications {
        booked: wants("booked"),
        requested: wants("requested"),
        rescheduled: wants("rescheduled"),
        cancelled: wants("cancelled"),
        reminders: wants("reminders"),
    };
    let change = |settings: Settings| Settings { notifications, ..settings };
    app::hosts::change_settings(&desk.app, &desk.who, None, change).await?;
    Ok(done(PATH, Done::Saved))
}
