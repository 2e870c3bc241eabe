//! `/admin/availability`: the member's weekly hours.

use super::{
    fallen,
    guests_see::{Preview, preview},
    hours_desk::HoursDesk,
    state::State,
    week_form::{Action, Form, rows},
};
use crate::{
    answer,
    error::{Result, refuse_towards},
    extract::{Fields, Query},
};
use app::{Error, hours::ScheduleRow};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use view::pages::{
    admin::{
        availability::{Stored, View, WeeklyHours as Sheet},
        shell::{Done, Place},
    },
    guest::{address::with_query, problem::Kind},
};

const PATH: &str = "/admin/availability";

pub async fn show(desk: HoursDesk, Query(query): Query) -> Result {
    let stored = app::hours::get(&desk.app, &desk.who, desk.whom(), desk.which()).await?;
    let form = Form::of(&stored.hours, stored.version);
    page(&desk, &query, form, &stored, StatusCode::OK, State::Stored, false).await
}

pub async fn save(desk: HoursDesk, Query(query): Query, fields: Fields) -> Result {
    let Some(action) = Action::named(fields.get("action").unwrap_or("save")) else {
        return Ok(refuse_towards(Kind::BadRequest, desk.scope().url(PATH)));
    };
    let form = Form::posted(&fields).changed(action, &fields);
    let stored = app::hours::get(&desk.app, &desk.who, desk.whom(), desk.which()).await?;
    if action != Action::Save {
        let asked = action == Action::Preview;
        return page(&desk, &query, form, &stored, StatusCode::OK, State::Unsaved, asked).await;
    }
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let read = match form.read(&desk, stored.hours.clone()) {
        Ok(read) => read,
        Err(problems) => {
            let state = State::Wrong(problems);
            return page(&desk, &query, form, &stored, wrong, state, false).await;
        }
    };
    let (whom, which) = (desk.whom(), desk.which());
    let version = Some(form.version);
    match app::hours::save(&desk.app, &desk.who, whom, which, version, read.schedule).await {
        Ok(_) => {
            let said = if read.joined { Done::Joined } else { Done::Saved };
            Ok(Redirect::to(&here(PATH, &query, Some(said))).into_response())
        }
        Err(Error::Stale) => {
            let stored = app::hours::get(&desk.app, &desk.who, desk.whom(), desk.which()).await?;
            let form = Form { version: stored.version, ..form };
            let late = StatusCode::CONFLICT;
            page(&desk, &query, form, &stored, late, State::Conflict, false).await
        }
        Err(Error::Invalid(errors)) => {
            let problems = super::typed::problems(desk.locale(), &fields, &[], &errors);
            let state = State::Wrong(problems);
            page(&desk, &query, form, &stored, wrong, state, false).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The preview alone, of the hours as they stand in the form. Stores nothing.
pub async fn seen(desk: HoursDesk, fields: Fields) -> Result {
    let form = Form::posted(&fields).changed(Action::Preview, &fields);
    let stored = app::hours::get(&desk.app, &desk.who, desk.whom(), desk.which()).await?;
    let hours = form.imagined(&desk, stored.hours.clone());
    let Preview { guests, .. } = preview(&desk, &form, &stored, hours.as_ref()).await?;
    Ok(answer::private(answer::page(&guests, &desk.page.nonce)))
}

/// An address of this page with all it was opened with, and what was just done.
fn here(path: &str, query: &Fields, done: Option<Done>) -> String {
    let kept = query.0.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let kept = kept.filter(|(name, _)| *name != "done");
    with_query(path, kept.chain(done.map(|done| ("done", done.name()))))
}

async fn page(
    desk: &HoursDesk,
    query: &Fields,
    form: Form,
    stored: &ScheduleRow,
    status: StatusCode,
    state: State,
    previewing: bool,
) -> Result<Response> {
    let bookings = app::hours::ahead::bookings(&desk.app, &desk.who, desk.whom()).await?;
    let hours = form.imagined(desk, stored.hours.clone());
    let Preview { guests, events } = preview(desk, &form, stored, hours.as_ref()).await?;
    let theirs =
        || Stored { timezone: stored.hours.timezone.name().to_owned(), days: rows(&stored.hours) };
    let template = Sheet {
        page: desk.page.clone(),
        shell: desk.shell(Place::Availability),
        scope: desk.scope(),
        here: here(PATH, query, None),
        preview_at: here("/admin/availability/preview", query, None),
        view: View::asked(query.get("view")),
        timezone: form.timezone,
        hours_zone: form.hours_zone,
        zone_change: form.zone_change,
        days: form.days,
        version: form.version,
        conflict: state.is_conflict().then(theirs),
        unsaved: state.is_unsaved(),
        problems: state.problems(),
        outside: fallen::rows(bookings.outside(&desk.schedule)),
        reader: desk.reader(),
        events,
        preview_zone: form.preview_zone,
        guests,
        previewing,
    };
    Ok(desk.show_with(status, &template))
}
