//! `/admin/availability/schedules`: the named schedules of a host.

use super::{desk::Desk, hours_desk::HoursDesk, typed};
use crate::{error::Result, extract::Fields, pages::once};
use app::{Error, hours::named};
use axum::{extract::Path, http::StatusCode};
use model::{FieldErrors, ScheduleId};
use view::pages::admin::{
    form::{Choice, Problems},
    schedules::{Schedule, Schedules},
    shell::{Done, Place},
};

const PATH: &str = "/admin/availability/schedules";

pub async fn show(desk: HoursDesk) -> Result {
    page(&desk, StatusCode::OK, Typed::default(), Problems::default())
}

/// Makes one: usual hours, or a copy.
pub async fn create(desk: HoursDesk, fields: Fields) -> Result {
    let name = fields.text("name").to_owned();
    let once = once::of(&fields, "schedule-form");
    let made = match fields.filled("from") {
        Some(id) => {
            let id = of_host(&desk, id)?;
            named::copy(&desk.app, &desk.who, id, &name, once).await
        }
        None => {
            let draft = named::Draft { name: Some(name.clone()), once, ..named::Draft::default() };
            named::create(&desk.app, &desk.who, desk.whom(), draft).await
        }
    };
    let typed = Typed { name, from: fields.text("from").to_owned(), renamed: None };
    after(&desk, &fields, made.map(drop), "name", typed, Done::Added)
}

pub async fn rename(desk: HoursDesk, Path(id): Path<String>, fields: Fields) -> Result {
    let id = of_host(&desk, &id)?;
    let name = fields.text("name").to_owned();
    let draft = named::Draft { name: Some(name.clone()), ..named::Draft::default() };
    let changed = named::change(&desk.app, &desk.who, id, draft).await;
    let place = desk.schedules.iter().position(|one| one.schedule.id == id).unwrap_or(0);
    let typed = Typed { renamed: Some((id, name)), ..Typed::default() };
    after(&desk, &fields, changed.map(drop), &format!("name-{place}"), typed, Done::Saved)
}

pub async fn make_default(desk: HoursDesk, Path(id): Path<String>) -> Result {
    let id = of_host(&desk, &id)?;
    let draft = named::Draft { is_default: true, ..named::Draft::default() };
    named::change(&desk.app, &desk.who, id, draft).await?;
    Ok(desk.done(PATH, Done::Saved))
}

pub async fn remove(desk: HoursDesk, Path(id): Path<String>, fields: Fields) -> Result {
    let id = of_host(&desk, &id)?;
    let removed = named::remove(&desk.app, &desk.who, id).await;
    // The page of a schedule that is gone is nowhere; the next one shows the default.
    if removed.is_ok() && desk.schedule.id == id {
        let scope = view::pages::admin::scope::Scope { schedule: None, ..desk.scope() };
        return Ok(super::desk::done(&scope.url(PATH), Done::Removed));
    }
    after(&desk, &fields, removed, "list-title", Typed::default(), Done::Removed)
}

/// What stands in the forms.
#[derive(Default)]
struct Typed {
    name: String,
    from: String,
    renamed: Option<(ScheduleId, String)>,
}

/// One of this host's schedules.
fn of_host(desk: &HoursDesk, id: &str) -> app::Result<ScheduleId> {
    let id: ScheduleId = id.parse().map_err(|_| Error::NotFound)?;
    let found = desk.schedules.iter().any(|one| one.schedule.id == id);
    if found { Ok(id) } else { Err(Error::NotFound) }
}

/// The list again, or the form with what was wrong at `field`.
fn after(
    desk: &HoursDesk,
    fields: &Fields,
    did: app::Result<()>,
    field: &str,
    typed: Typed,
    done: Done,
) -> Result {
    match did {
        Ok(()) => Ok(desk.done(PATH, done)),
        Err(Error::Invalid(wrong)) => {
            let problems = problems(desk, fields, field, &wrong);
            page(desk, StatusCode::UNPROCESSABLE_ENTITY, typed, problems)
        }
        Err(error) => Err(error.into()),
    }
}

fn problems(desk: &Desk, fields: &Fields, field: &str, wrong: &FieldErrors) -> Problems {
    let names = [("name", "name", "admin-schedules-name")];
    let mut problems = typed::problems(desk.locale(), fields, &names, wrong);
    problems.0.iter_mut().for_each(|problem| field.clone_into(&mut problem.field));
    problems
}

fn page(desk: &HoursDesk, status: StatusCode, typed: Typed, problems: Problems) -> Result {
    let copies = desk.schedules.iter();
    let copies = copies.map(|one| (one.schedule.id.to_string(), one.schedule.name.clone()));
    let row = |one: &named::Listed| {
        let named::Listed { schedule, event_types } = one;
        let renamed = typed.renamed.as_ref().filter(|(id, _)| *id == schedule.id);
        Schedule {
            id: schedule.id.to_string(),
            title: schedule.name.clone(),
            name: renamed.map_or(schedule.name.clone(), |(_, name)| name.clone()),
            is_default: schedule.is_default,
            timezone: desk.reader_in(&schedule.hours.timezone).zone_name(),
            event_types: event_types.iter().map(|event| event.name.clone()).collect(),
        }
    };
    let template = Schedules {
        page: desk.page.clone(),
        shell: desk.shell(Place::Availability),
        scope: desk.scope(),
        schedules: desk.schedules.iter().map(row).collect(),
        copies: Choice::list(copies, &typed.from),
        name: typed.name,
        problems,
    };
    Ok(desk.show_with(status, &template))
}
