//! `/admin/availability/travel`: dates on which the hours are meant in another zone.

use super::{hours_desk::HoursDesk, typed};
use crate::{error::Result, extract::Fields};
use app::Error;
use availability::{Interval, Schedule, Travel as Dates, Zone};
use axum::{extract::Path, http::StatusCode};
use jiff::civil::Date;
use view::{
    format::Reader,
    pages::admin::{
        form::Problems,
        shell::{Done, Place},
        travel::{Draft, Journey, Travel},
    },
};

const PATH: &str = "/admin/availability/travel";

pub async fn show(desk: HoursDesk) -> Result {
    page(&desk, StatusCode::OK, Draft::default(), Problems::default())
}

pub async fn save(desk: HoursDesk, fields: Fields) -> Result {
    let draft = Draft {
        from: fields.text("from").to_owned(),
        to: fields.text("to").to_owned(),
        timezone: fields.text("timezone").to_owned(),
    };
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let journey = match read(&desk, &draft) {
        Ok(journey) => journey,
        Err(problems) => return page(&desk, wrong, draft, problems),
    };
    let mut hours = desk.schedule.hours.clone();
    hours.travel.push(journey);
    match store(&desk, hours).await {
        Ok(()) => Ok(desk.done(PATH, Done::Saved)),
        Err(Error::Invalid(errors)) => {
            let names = [("travel", "from", "admin-from")];
            let problems = typed::problems(desk.locale(), &fields, &names, &errors);
            page(&desk, wrong, draft, problems)
        }
        Err(error) => Err(error.into()),
    }
}

/// Removes the journey that begins on this date.
pub async fn remove(desk: HoursDesk, Path(from): Path<String>) -> Result {
    let from = typed::date(&from).ok_or(Error::NotFound)?;
    let mut hours = desk.schedule.hours.clone();
    let before = hours.travel.len();
    hours.travel.retain(|journey| journey.from != from);
    if hours.travel.len() == before {
        return Err(Error::NotFound.into());
    }
    store(&desk, hours).await?;
    Ok(desk.done(PATH, Done::Removed))
}

async fn store(desk: &HoursDesk, mut hours: Schedule) -> app::Result<()> {
    hours.travel.sort_by_key(|journey| journey.from);
    let version = Some(desk.schedule.version);
    let (whom, which) = (desk.whom(), desk.which());
    app::hours::save(&desk.app, &desk.who, whom, which, version, hours).await.map(drop)
}

fn read(desk: &HoursDesk, draft: &Draft) -> std::result::Result<Dates, Problems> {
    let l = desk.locale();
    let mut problems = Problems::default();
    let from = typed::date(&draft.from);
    let to = if draft.to.trim().is_empty() { from } else { typed::date(&draft.to) };
    if from.is_none() {
        problems = problems.and("from", l.t("admin-wrong-date"));
    }
    match (from, to) {
        (Some(_), None) => problems = problems.and("to", l.t("admin-wrong-date")),
        (Some(from), Some(to)) if to < from => {
            problems = problems.and("to", l.t("admin-wrong-dates-order"));
        }
        (Some(_), Some(to)) if to < desk.today() => {
            problems = problems.and("from", l.t("admin-wrong-date-past"));
        }
        _ => {}
    }
    let timezone = Zone::parse(draft.timezone.trim());
    if timezone.is_err() {
        problems = problems.and("timezone", l.t("admin-wrong-zone"));
    }
    match (from, to, timezone) {
        (Some(from), Some(to), Ok(timezone)) if problems.is_empty() => {
            Ok(Dates { from, to, timezone })
        }
        _ => Err(problems),
    }
}

fn page(desk: &HoursDesk, status: StatusCode, draft: Draft, problems: Problems) -> Result {
    let hours = &desk.schedule.hours;
    let today = desk.today();
    let (past, ahead): (Vec<_>, Vec<_>) = hours.travel.iter().partition(|one| one.to < today);
    let row = |one: &Dates| Journey {
        from: one.from,
        until: one.to,
        timezone: one.timezone.name().to_owned(),
        example: example(desk, hours, one, today),
    };
    let template = Travel {
        page: desk.page.clone(),
        shell: desk.shell(Place::Availability),
        scope: desk.scope(),
        reader: desk.reader(),
        home: hours.timezone.name().to_owned(),
        journeys: ahead.into_iter().map(row).collect(),
        past: past.into_iter().rev().map(row).collect(),
        draft,
        problems,
    };
    Ok(desk.show_with(status, &template))
}

/// The first open hours of a journey, on its clocks and on those at home.
fn example(
    desk: &HoursDesk,
    hours: &Schedule,
    one: &Dates,
    today: Date,
) -> Option<(String, String)> {
    let midnight = |date: Date| date.to_zoned(one.timezone.tz().clone()).ok();
    let from = midnight(one.from.max(today))?.timestamp();
    let until = midnight(one.to.tomorrow().ok()?)?.timestamp();
    let open = availability::open(hours, Interval::new(from, until));
    let first = open.iter().find(|run| from <= run.start && run.start < until)?;
    let told = |zone: &Zone| {
        let reader = Reader::new(desk.locale(), zone.tz().clone(), zone.name());
        let when = reader.when(first.start, first.end);
        format!("{when} ({})", zone.name())
    };
    Some((told(&one.timezone), told(&hours.timezone)))
}
