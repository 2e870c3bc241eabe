//! `/admin/availability/travel`: dates on which the hours are meant in another zone.

use super::{fallen, hours_desk::HoursDesk, typed};
use crate::{
    error::Result,
    extract::{Fields, Query},
};
use app::Error;
use availability::{Interval, Schedule, Travel as Dates, Zone};
use axum::{extract::Path, http::StatusCode};
use jiff::civil::Date;
use view::pages::admin::{
    fallen::Fallen,
    form::Problems,
    shell::{Done, Place},
    time_off::{Entry, What, change_url},
    travel::{Draft, Travel},
};

const PATH: &str = "/admin/availability/travel";

/// The form, and what became of it.
#[derive(Default)]
struct Seen {
    draft: Draft,
    unsaved: bool,
    asked: Vec<Fallen>,
    problems: Problems,
}

/// The list, with the journey of the query in the form.
pub async fn show(desk: HoursDesk, Query(query): Query) -> Result {
    let asked = query.filled("date").and_then(typed::date);
    let stored = desk.schedule.hours.travel.iter().find(|one| Some(one.from) == asked);
    let draft = stored.map(draft_of).unwrap_or_default();
    page(&desk, StatusCode::OK, Seen { draft, ..Seen::default() })
}

pub async fn save(desk: HoursDesk, fields: Fields) -> Result {
    let draft = Draft {
        was: fields.filled("was").map(str::to_owned),
        from: fields.text("from").to_owned(),
        to: fields.text("to").to_owned(),
        timezone: fields.text("timezone").to_owned(),
    };
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let seen = |draft| Seen { draft, unsaved: true, ..Seen::default() };
    let journey = match read(&desk, &draft) {
        Ok(journey) => journey,
        Err(problems) => return page(&desk, wrong, Seen { problems, ..seen(draft) }),
    };
    let mut hours = desk.schedule.hours.clone();
    let was = draft.was.as_deref().and_then(typed::date);
    hours.travel.retain(|journey| Some(journey.from) != was);
    hours.travel.push(journey);
    let bookings = app::hours::ahead::bookings(&desk.app, &desk.who, desk.whom()).await?;
    let fallen = bookings.newly_outside(hours.clone(), &desk.schedule);
    let asked = fallen::to_tell(&fields, fallen);
    if !asked.is_empty() {
        return page(&desk, wrong, Seen { asked, ..seen(draft) });
    }
    match store(&desk, hours).await {
        Ok(()) => Ok(desk.done(PATH, Done::Saved)),
        Err(Error::Invalid(errors)) => {
            let names = [("travel", "from", "admin-from")];
            let problems = typed::problems(desk.locale(), &fields, &names, &errors);
            page(&desk, wrong, Seen { problems, ..seen(draft) })
        }
        Err(error) => Err(error.into()),
    }
}

fn draft_of(one: &Dates) -> Draft {
    Draft {
        was: Some(one.from.to_string()),
        from: one.from.to_string(),
        to: one.to.to_string(),
        timezone: one.timezone.name().to_owned(),
    }
}

/// Removes the journey that begins on this date.
pub async fn remove(desk: HoursDesk, Path(from): Path<String>) -> Result {
    let from = typed::date(&from).ok_or(Error::NotFound)?;
    let mut hours = desk.schedule.hours.clone();
    let before = hours.travel.len();
    hours.travel.retain(|journey| journey.from != from);
    if hours.travel.len() == before {
        return Ok(desk.done(PATH, Done::GoneBefore));
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
    let days = typed::Days {
        from: ("from", "admin-from", &draft.from),
        until: ("to", "admin-until", &draft.to),
    };
    let days = days.read(l, desk.today(), &mut problems);
    let timezone = Zone::parse(draft.timezone.trim());
    if timezone.is_err() {
        problems.add("timezone", l.t("admin-wrong-zone"));
    }
    match (days, timezone) {
        (Some((from, to)), Ok(timezone)) => Ok(Dates { from, to, timezone }),
        _ => Err(problems),
    }
}

fn page(desk: &HoursDesk, status: StatusCode, seen: Seen) -> Result {
    let hours = &desk.schedule.hours;
    let today = desk.today();
    let (past, ahead): (Vec<_>, Vec<_>) = hours.travel.iter().partition(|one| one.to < today);
    let row = |one: &Dates| row(desk, one);
    let Seen { draft, unsaved, asked, problems } = seen;
    let template = Travel {
        page: desk.page.clone(),
        shell: desk.shell(Place::Availability),
        scope: desk.scope(),
        reader: desk.reader(),
        home: desk.reader().zone_name(),
        journeys: ahead.into_iter().map(row).collect(),
        past: past.into_iter().rev().map(row).collect(),
        draft,
        unsaved,
        asked,
        problems,
    };
    Ok(desk.show_with(status, &template))
}

fn row(desk: &HoursDesk, one: &Dates) -> Entry {
    let from = one.from.to_string();
    let example = example(desk, &desk.schedule.hours, one, desk.today());
    Entry {
        from: one.from,
        until: one.to,
        what: What::Away(desk.reader_in(&one.timezone).zone_name(), example),
        reason: String::new(),
        show_guests: false,
        bookings: Vec::new(),
        change: change_url(&desk.scope(), PATH, &format!("date={from}")),
        remove: desk.scope().url(&format!("{PATH}/{from}/delete")),
    }
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
        let reader = desk.reader_in(zone);
        format!("{} ({})", reader.when(first.start, first.end), reader.zone_name())
    };
    Some((told(&one.timezone), told(&hours.timezone)))
}
