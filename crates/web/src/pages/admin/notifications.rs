//! `/admin/settings/notifications`: which mails a host gets.

use super::desk::{Desk, done};
use crate::{error::Result, extract::Fields};
use app::Error;
use axum::{http::StatusCode, response::Response};
use model::{Notifications, Settings};
use view::pages::admin::{
    notifications::Notifications as Sheet,
    shell::{Done, Place},
};

const PATH: &str = "/admin/settings/notifications";

pub async fn show(desk: Desk) -> Response {
    let settings = &desk.member.settings;
    let seen = app::hosts::notifications_seen(settings);
    page(&desk, StatusCode::OK, &settings.notifications, seen)
}

pub async fn save(desk: Desk, fields: Fields) -> Result {
    let wants = |name| fields.all("notify").any(|ticked| ticked == name);
    let wanted = Notifications {
        booked: wants("booked"),
        requested: wants("requested"),
        rescheduled: wants("rescheduled"),
        cancelled: wants("cancelled"),
        reminders: wants("reminders"),
    };
    let is_same = |now: &Settings| app::hosts::notifications_seen(now) == fields.text("seen");
    let change = |settings| Settings { notifications: wanted.clone(), ..settings };
    match app::hosts::change_seen_settings(&desk.app, &desk.who, None, is_same, change).await {
        Ok(_) => Ok(done(PATH, Done::Saved)),
        Err(Error::Stale) => {
            let since = app::hosts::settings(&desk.app, &desk.who, None).await?;
            let seen = app::hosts::notifications_seen(&since);
            Ok(page(&desk, StatusCode::CONFLICT, &wanted, seen))
        }
        Err(error) => Err(error.into()),
    }
}

/// What is ticked; a conflict tells that somebody saved since.
fn page(desk: &Desk, status: StatusCode, ticked: &Notifications, seen: String) -> Response {
    let Notifications { booked, requested, rescheduled, cancelled, reminders } = ticked;
    let kinds = [
        ("booked", booked),
        ("requested", requested),
        ("rescheduled", rescheduled),
        ("cancelled", cancelled),
        ("reminders", reminders),
    ];
    let sheet = Sheet {
        page: desk.page.clone(),
        shell: desk.shell(Place::Settings),
        email: desk.member.email.to_string(),
        wanted: kinds.into_iter().filter(|(_, is_on)| **is_on).map(|(kind, _)| kind).collect(),
        seen,
        late: status == StatusCode::CONFLICT,
    };
    desk.show_with(status, &sheet)
}
