//! What an organization's own programs and pages may ask and change.

mod analytics;
mod availability;
mod blocked_dates;
mod bookings;
mod changelog;
mod decide;
mod event_type;
mod event_types;
mod holidays;
mod links;
mod schedules;
mod settings;
mod users;

use super::problem::Problem;
use app::{App, Principal};
use model::MemberId;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::default()
        .routes(routes!(users::list, users::create))
        .routes(routes!(users::show, users::update))
        .routes(routes!(settings::show, settings::update))
        .routes(routes!(event_types::list, event_types::create))
        .routes(routes!(event_types::show, event_types::update, event_types::remove))
        .routes(routes!(links::list, links::create))
        .routes(routes!(links::revoke))
        .routes(routes!(links::draw_key))
        .routes(routes!(availability::show, availability::update))
        .routes(routes!(schedules::list, schedules::create))
        .routes(routes!(schedules::show, schedules::update, schedules::remove))
        .routes(routes!(blocked_dates::list, blocked_dates::create))
        .routes(routes!(blocked_dates::show, blocked_dates::update, blocked_dates::remove))
        .routes(routes!(holidays::show, holidays::update))
        .routes(routes!(holidays::countries))
        .routes(routes!(bookings::list))
        .routes(routes!(bookings::show))
        .routes(routes!(decide::cancel))
        .routes(routes!(decide::reschedule))
        .routes(routes!(decide::confirm))
        .routes(routes!(decide::decline))
        .routes(routes!(decide::no_show))
        .routes(routes!(decide::complete))
        .routes(routes!(decide::undo))
        .routes(routes!(decide::note))
        .routes(routes!(analytics::show))
        .routes(routes!(changelog::list))
}

/// Whose things are meant: those of the user named, else one's own. A key that was made for
/// nobody means those of the organization's owner.
async fn whose(app: &App, who: &Principal, named: Option<MemberId>) -> Result<MemberId, Problem> {
    match (named, who.host()) {
        (Some(host), _) | (None, Some(host)) => Ok(host),
        (None, None) => Ok(app::hosts::first_owner(app, who).await?),
    }
}
