//! `/admin/availability/overrides`: dates with hours of their own.

use super::{fallen, hours_desk::HoursDesk, ranges, typed};
use crate::{
    error::{Result, refuse},
    extract::{Fields, Query},
};
use app::{
    Error,
    hours::{Dates, ScheduleRow, ahead::Bookings},
};
use availability::{Blocked, DateOverride, Hours};
use axum::{extract::Path, http::StatusCode};
use jiff::{ToSpan, civil::Date};
use std::array;
use view::pages::{
    admin::{
        form::Problems,
        overrides::{Draft, Holiday, Override, Overrides},
        range::Range,
        shell::{Done, Place},
    },
    guest::problem::Kind,
};

const PATH: &str = "/admin/availability/overrides";
/// More dates at once would be a mistake.
const MOST_DAYS: usize = 366;
/// How far the list of public holidays looks ahead.
const MONTHS: i32 = 6;

/// The list, with the date of the query in the form.
pub async fn show(desk: HoursDesk, Query(query): Query) -> Result {
    let asked = query.filled("date").and_then(typed::date);
    let stored = desk.schedule.hours.overrides.iter().find(|one| Some(one.date) == asked);
    let draft = stored.map(|one| draft_of(&desk.schedule, one));
    page(&desk, StatusCode::OK, draft.unwrap_or_default(), false, Problems::default()).await
}

pub async fn save(desk: HoursDesk, fields: Fields) -> Result {
    let rows = ranges::posted(&fields, "start", "end");
    let action = fields.get("action").unwrap_or("save");
    let rows = match action.split_once(':') {
        None if action == "save" => ranges::filled(rows),
        None if action == "add" => ranges::with_one_more(rows),
        Some(("remove", row)) if row.parse::<usize>().is_ok() => {
            ranges::without(rows, row.parse().unwrap_or(usize::MAX))
        }
        _ => return Ok(refuse(Kind::BadRequest)),
    };
    let draft = posted(&fields, rows);
    if action != "save" {
        return page(&desk, StatusCode::OK, draft, true, Problems::default()).await;
    }
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let set = match read(&desk, &draft) {
        Ok(set) => set,
        Err(problems) => return page(&desk, wrong, draft, true, problems).await,
    };
    match app::hours::set_dates(&desk.app, &desk.who, desk.whom(), desk.which(), set).await {
        Ok(_) => Ok(desk.done(PATH, Done::Saved)),
        Err(Error::Invalid(errors)) => {
            let names = [("overrides", "date", "admin-date"), ("reason", "reason", "admin-reason")];
            let problems = typed::problems(desk.locale(), &fields, &names, &errors);
            page(&desk, wrong, draft, true, problems).await
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn remove(desk: HoursDesk, Path(date): Path<String>) -> Result {
    let date = typed::date(&date).ok_or(Error::NotFound)?;
    app::hours::remove_date(&desk.app, &desk.who, desk.whom(), desk.which(), date).await?;
    Ok(desk.done(PATH, Done::Removed))
}

fn posted(fields: &Fields, ranges: Vec<Range>) -> Draft {
    let also: Vec<_> = fields.all("also").map(str::to_owned).collect();
    Draft {
        date: fields.text("date").to_owned(),
        until: fields.text("until").to_owned(),
        also: array::from_fn(|place| also.get(place).cloned().unwrap_or_default()),
        closed: fields.get("kind") == Some("closed"),
        ranges,
        reason: fields.text("reason").to_owned(),
        show_guests: fields.has("show_guests"),
    }
}

fn draft_of(schedule: &ScheduleRow, one: &DateOverride) -> Draft {
    let note = schedule.notes.iter().find(|note| note.date == one.date);
    let usual = Draft::default();
    Draft {
        date: one.date.to_string(),
        closed: one.intervals.is_empty(),
        ranges: match one.intervals.is_empty() {
            true => usual.ranges,
            false => one.intervals.iter().map(ranges::row).collect(),
        },
        reason: note.map(|note| note.reason.clone()).unwrap_or_default(),
        show_guests: note.is_some_and(|note| note.show_guests),
        ..usual
    }
}

fn read(desk: &HoursDesk, draft: &Draft) -> std::result::Result<Dates, Problems> {
    let l = desk.locale();
    let mut problems = Problems::default();
    let dates = dates(desk, draft, &mut problems);
    let mut hours = Vec::new();
    if !draft.closed {
        match ranges::read(l, &draft.ranges, "range", &l.t("admin-overrides-kind")) {
            Ok(read) if read.is_empty() => {
                problems = problems.and("range-0", l.t("admin-wrong-hours"));
            }
            Ok(read) => hours = ranges::merged(&read),
            Err(wrong) => problems.0.extend(wrong.0),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let reason = draft.reason.clone();
    Ok(Dates { dates, hours, reason, show_guests: draft.show_guests })
}

/// Every date that was typed, once.
fn dates(desk: &HoursDesk, draft: &Draft, problems: &mut Problems) -> Vec<Date> {
    let l = desk.locale();
    let mut dates: Vec<Date> = Vec::new();
    let mut wrong = |field: String, key: &'static str| {
        *problems = std::mem::take(problems).and(field, l.t(key));
    };
    let first = typed::date(&draft.date);
    match first {
        None => wrong("date".into(), "admin-wrong-date"),
        Some(date) if date < desk.today() => wrong("date".into(), "admin-wrong-date-past"),
        Some(date) => dates.push(date),
    }
    match (first, draft.until.trim(), typed::date(&draft.until)) {
        (_, "", _) => {}
        (_, _, None) => wrong("until".into(), "admin-wrong-date"),
        (Some(first), _, Some(last)) if last < first => {
            wrong("until".into(), "admin-wrong-dates-order");
        }
        (Some(first), _, Some(last)) => {
            let all = first.series(1.day()).take_while(|date| *date <= last);
            dates.extend(all.skip(1).take(MOST_DAYS));
        }
        (None, ..) => {}
    }
    for (place, text) in draft.also.iter().enumerate().filter(|(_, text)| !text.trim().is_empty()) {
        match typed::date(text) {
            None => wrong(format!("also-{place}"), "admin-wrong-date"),
            Some(date) if date < desk.today() => {
                wrong(format!("also-{place}"), "admin-wrong-date-past");
            }
            Some(date) => dates.push(date),
        }
    }
    dates.sort_unstable();
    dates.dedup();
    dates
}

async fn page(
    desk: &HoursDesk,
    status: StatusCode,
    draft: Draft,
    unsaved: bool,
    problems: Problems,
) -> Result {
    let bookings = app::hours::ahead::bookings(&desk.app, &desk.who, desk.whom()).await?;
    let holidays = holidays(desk, &bookings).await?;
    let schedule = &desk.schedule;
    let today = desk.today();
    let (past, ahead): (Vec<_>, Vec<_>) =
        schedule.hours.overrides.iter().partition(|one| one.date < today);
    let row = |one: &DateOverride| row(schedule, one, &bookings);
    // There is always a row to begin with.
    let rows = if draft.ranges.is_empty() { vec![Range::default()] } else { draft.ranges };
    Ok(desk.show_with(
        status,
        &Overrides {
            page: desk.page.clone(),
            shell: desk.shell(Place::Availability),
            scope: desk.scope(),
            reader: desk.reader(),
            overrides: ahead.into_iter().map(row).collect(),
            past: past.into_iter().rev().map(row).collect(),
            holidays,
            draft: Draft { ranges: rows, ..draft },
            unsaved,
            problems,
        },
    ))
}

fn row(schedule: &ScheduleRow, one: &DateOverride, bookings: &Bookings) -> Override {
    let note = schedule.notes.iter().find(|note| note.date == one.date);
    let hours: &[Hours] = &one.intervals;
    Override {
        date: one.date,
        ranges: hours.iter().map(ranges::row).collect(),
        reason: note.map(|note| note.reason.clone()).unwrap_or_default(),
        show_guests: note.is_some_and(|note| note.show_guests),
        bookings: fallen::rows(bookings.outside_on(one.date, schedule)),
    }
}

/// The public holidays of the next months.
async fn holidays(desk: &HoursDesk, bookings: &Bookings) -> app::Result<Vec<Holiday>> {
    let chosen = app::hours::holidays::get(&desk.app, &desk.who, desk.whom()).await?;
    let Some(chosen) = chosen else { return Ok(Vec::new()) };
    let today = desk.today();
    let days = chosen.between(today, today.saturating_add(MONTHS.months()));
    let day = |holiday: model::holidays::Holiday| {
        let date = holiday.date;
        let closed = Blocked { from: date, to: date, start: None, end: None };
        let bookings = fallen::rows(bookings.blocked_by(&closed, &desk.schedule.hours));
        Holiday { date, key: holiday.name.to_owned(), bookings }
    };
    Ok(days.into_iter().map(day).collect())
}
