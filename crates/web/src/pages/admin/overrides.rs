//! `/admin/availability/overrides`: dates with hours of their own.

use super::{fallen, hours_desk::HoursDesk, ranges, typed};
use crate::{
    error::{Result, refuse_towards},
    extract::{Fields, Query},
};
use app::{
    Error,
    hours::{Dates, ScheduleRow, ahead::Bookings},
};
use availability::{Blocked, DateOverride, Hours};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use jiff::{ToSpan, civil::Date};
use model::DateNote;
use std::array;
use view::pages::{
    admin::{
        fallen::Fallen,
        form::Problems,
        overrides::{Draft, Holiday, Overrides},
        range::Range,
        shell::{Done, Place, Shell},
        time_off::{Entry, What, change_url},
    },
    guest::{address::with_query, problem::Kind},
};

const PATH: &str = "/admin/availability/overrides";
/// More dates at once would be a mistake.
const MOST_DAYS: usize = 366;
/// How far the list of public holidays looks ahead.
const MONTHS: i32 = 6;

/// The form, and what became of it.
#[derive(Default)]
struct Seen {
    draft: Draft,
    unsaved: bool,
    replaced: Vec<Date>,
    asked: Vec<Fallen>,
    problems: Problems,
    /// The version that came of a removal, which can be taken back.
    removal: Option<i64>,
}

/// The list, with the dates of the query in the form.
pub async fn show(desk: HoursDesk, Query(query): Query) -> Result {
    let asked = query.filled("date").and_then(span);
    let overrides = &desk.schedule.hours.overrides;
    let stored = asked.and_then(|(from, _)| overrides.iter().find(|one| one.date == from));
    let draft = stored.zip(asked).map(|(one, (_, until))| draft_of(&desk.schedule, one, until));
    let removed = query.filled("undo").and_then(|version| version.parse().ok());
    let removal = removed.filter(|version| *version == desk.schedule.version);
    let seen = Seen { draft: draft.unwrap_or_default(), removal, ..Seen::default() };
    page(&desk, StatusCode::OK, seen).await
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
        _ => return Ok(refuse_towards(Kind::BadRequest, desk.scope().url(PATH))),
    };
    let draft = posted(&fields, rows);
    let seen = |draft| Seen { draft, unsaved: true, ..Seen::default() };
    if action != "save" {
        return page(&desk, StatusCode::OK, seen(draft)).await;
    }
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let set = match read(&desk, &draft) {
        Ok(set) => set,
        Err(problems) => return page(&desk, wrong, Seen { problems, ..seen(draft) }).await,
    };
    let bookings = app::hours::ahead::bookings(&desk.app, &desk.who, desk.whom()).await?;
    let after = set.laid_over(&desk.schedule.hours);
    let asked = fallen::to_tell(&fields, bookings.newly_outside(after, &desk.schedule));
    let replaced = replaced(&desk, &fields, &set);
    if !asked.is_empty() || !replaced.is_empty() {
        return page(&desk, wrong, Seen { asked, replaced, ..seen(draft) }).await;
    }
    match app::hours::set_dates(&desk.app, &desk.who, desk.whom(), desk.which(), set).await {
        Ok(_) => Ok(desk.done(PATH, Done::Saved)),
        Err(Error::Invalid(errors)) => {
            let names = [("overrides", "date", "admin-date"), ("reason", "reason", "admin-reason")];
            let problems = typed::problems(desk.locale(), &fields, &names, &errors);
            page(&desk, wrong, Seen { problems, ..seen(draft) }).await
        }
        Err(Error::Stale) => {
            let mut desk = desk;
            let (whom, which) = (desk.whom(), desk.which());
            desk.schedule = app::hours::get(&desk.app, &desk.who, whom, which).await?;
            let draft = Draft { version: None, late: true, ..draft };
            page(&desk, StatusCode::CONFLICT, seen(draft)).await
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn remove(desk: HoursDesk, Path(dates): Path<String>) -> Result {
    let dates = span(&dates).ok_or(Error::NotFound)?;
    let (whom, which) = (desk.whom(), desk.which());
    let left = match app::hours::remove_dates(&desk.app, &desk.who, whom, which, dates).await {
        // Pressed twice, or removed by somebody else since the page came.
        Err(Error::NotFound) => return Ok(desk.done(PATH, Done::GoneBefore)),
        left => left?,
    };
    let (done, version) = (Done::Removed.name(), left.version.to_string());
    let told = [("done", done), ("undo", version.as_str())];
    Ok(Redirect::to(&with_query(&desk.scope().url(PATH), told)).into_response())
}

/// Takes a removal back.
pub async fn put_back(desk: HoursDesk, fields: Fields) -> Result {
    let version = fields.text("version").parse().map_err(|_| Error::NotFound)?;
    app::hours::put_back(&desk.app, &desk.who, desk.whom(), desk.which(), version).await?;
    Ok(desk.done(PATH, Done::Undone))
}

/// Dates as addresses and the form name them: one, or the first and the last of several in a row,
/// `2027-12-24_2027-12-26`.
fn span(text: &str) -> Option<(Date, Date)> {
    let (from, until) = text.split_once('_').unwrap_or((text, text));
    Some((typed::date(from)?, typed::date(until)?))
}

fn name_of((from, until): (Date, Date)) -> String {
    if from == until { from.to_string() } else { format!("{from}_{until}") }
}

/// Dates that have hours of their own already, all of them when the form does not say that each was
/// told.
fn replaced(desk: &HoursDesk, fields: &Fields, set: &Dates) -> Vec<Date> {
    let own = desk.schedule.hours.overrides.iter().map(|one| one.date);
    let replaced: Vec<_> =
        own.filter(|date| set.dates.contains(date) && !set.stands_for(*date)).collect();
    let told: Vec<_> = fields.all("replaces").filter_map(typed::date).collect();
    if replaced.iter().all(|date| told.contains(date)) { Vec::new() } else { replaced }
}

fn posted(fields: &Fields, ranges: Vec<Range>) -> Draft {
    let also: Vec<_> = fields.all("also").map(str::to_owned).collect();
    Draft {
        was: fields.filled("was").map(str::to_owned),
        date: fields.text("date").to_owned(),
        until: fields.text("until").to_owned(),
        also: array::from_fn(|place| also.get(place).cloned().unwrap_or_default()),
        closed: fields.get("kind") == Some("closed"),
        ranges,
        reason: fields.text("reason").to_owned(),
        show_guests: fields.has("show_guests"),
        // A form without it is older than anything that is stored.
        version: Some(fields.text("version").parse().unwrap_or(-1)),
        late: false,
    }
}

fn draft_of(schedule: &ScheduleRow, one: &DateOverride, until: Date) -> Draft {
    let note = note_of(schedule, one);
    let usual = Draft::default();
    Draft {
        was: Some(name_of((one.date, until))),
        date: one.date.to_string(),
        until: if until == one.date { String::new() } else { until.to_string() },
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
            Ok(read) if read.is_empty() => problems.add("range-0", l.t("admin-wrong-hours")),
            Ok(read) => hours = Hours::joined(&read),
            Err(wrong) => problems.0.extend(wrong.0),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let instead_of = draft.was.as_deref().and_then(span);
    let reason = draft.reason.clone();
    let (show_guests, version) = (draft.show_guests, draft.version);
    Ok(Dates { dates, instead_of, hours, reason, show_guests, version })
}

/// Every date that was typed, once.
fn dates(desk: &HoursDesk, draft: &Draft, problems: &mut Problems) -> Vec<Date> {
    let (l, today) = (desk.locale(), desk.today());
    let days = typed::Days {
        from: ("date", "admin-from", &draft.date),
        until: ("until", "admin-until", &draft.until),
    };
    let mut dates: Vec<Date> = match days.read(l, today, problems) {
        None => Vec::new(),
        Some((first, last)) => {
            let days = first.series(1.day()).take_while(|date| *date <= last);
            days.take(MOST_DAYS + 1).collect()
        }
    };
    if MOST_DAYS < dates.len() {
        problems.add("until", l.with("admin-wrong-dates-many", MOST_DAYS));
    }
    if dates.first().is_some_and(|first| *first < today) {
        problems.add("date", l.t("admin-wrong-date-past"));
    }
    for (place, text) in draft.also.iter().enumerate().filter(|(_, text)| !text.trim().is_empty()) {
        let field = format!("also-{place}");
        let label = l.with("admin-overrides-also-n", place + 1);
        let mut wrong = |key| problems.add(&field, typed::at(l, &label, &l.t(key)));
        match typed::date(text) {
            None => wrong("admin-wrong-date"),
            Some(date) if date < today => wrong("admin-wrong-date-past"),
            Some(date) => dates.push(date),
        }
    }
    dates.sort_unstable();
    dates.dedup();
    dates
}

async fn page(desk: &HoursDesk, status: StatusCode, seen: Seen) -> Result {
    let bookings = app::hours::ahead::bookings(&desk.app, &desk.who, desk.whom()).await?;
    let holidays = holidays(desk, &bookings).await?;
    let today = desk.today();
    let (past, ahead): (Vec<_>, Vec<_>) =
        desk.schedule.hours.overrides.iter().partition(|one| one.date < today);
    let row = |alike: &[&DateOverride]| row(desk, alike, &bookings);
    let Seen { mut draft, unsaved, replaced, asked, problems, removal } = seen;
    draft.version = draft.version.or(Some(desk.schedule.version));
    let overrides = &desk.schedule.hours.overrides;
    let replaced = overrides.iter().filter(|one| replaced.contains(&one.date));
    let replaced = replaced.map(|one| row(&[one])).collect();
    let shell = desk.shell(Place::Availability);
    let shell = Shell { done: shell.done.filter(|_| removal.is_none()), ..shell };
    // There is always a row to begin with.
    if draft.ranges.is_empty() {
        draft.ranges.push(Range::default());
    }
    Ok(desk.show_with(
        status,
        &Overrides {
            page: desk.page.clone(),
            shell,
            scope: desk.scope(),
            reader: desk.reader(),
            removal,
            overrides: in_rows(&desk.schedule, ahead).iter().map(|alike| row(alike)).collect(),
            past: in_rows(&desk.schedule, past).iter().rev().map(|alike| row(alike)).collect(),
            holidays,
            draft,
            unsaved,
            replaced,
            asked,
            problems,
        },
    ))
}

/// Dates in a row that are alike in hours and reason are one entry of the list.
fn in_rows<'a>(
    schedule: &ScheduleRow,
    mut dates: Vec<&'a DateOverride>,
) -> Vec<Vec<&'a DateOverride>> {
    dates.sort_by_key(|one| one.date);
    let said =
        |one: &DateOverride| note_of(schedule, one).map(|note| (&note.reason, note.show_guests));
    let mut rows: Vec<Vec<&DateOverride>> = Vec::new();
    for one in dates {
        let follows = |last: &&DateOverride| {
            let next = last.date.tomorrow().is_ok_and(|next| next == one.date);
            next && last.intervals == one.intervals && said(last) == said(one)
        };
        match rows.last_mut().filter(|row| row.last().is_some_and(follows)) {
            Some(row) => row.push(one),
            None => rows.push(vec![one]),
        }
    }
    rows
}

fn note_of<'a>(schedule: &'a ScheduleRow, one: &DateOverride) -> Option<&'a DateNote> {
    schedule.notes.iter().find(|note| note.date == one.date)
}

fn row(desk: &HoursDesk, alike: &[&DateOverride], bookings: &Bookings) -> Entry {
    let schedule = &desk.schedule;
    let (one, last) = (alike[0], alike[alike.len() - 1]);
    let note = note_of(schedule, one);
    let dates = name_of((one.date, last.date));
    let fallen = alike.iter().flat_map(|one| bookings.outside_on(one.date, schedule));
    Entry {
        from: one.date,
        until: last.date,
        what: match one.intervals.is_empty() {
            true => What::Closed,
            false => What::Hours(one.intervals.iter().map(ranges::row).collect()),
        },
        reason: note.map(|note| note.reason.clone()).unwrap_or_default(),
        show_guests: note.is_some_and(|note| note.show_guests),
        bookings: fallen::rows(fallen.collect()),
        change: change_url(&desk.scope(), PATH, &format!("date={dates}")),
        remove: desk.scope().url(&format!("{PATH}/{dates}/delete")),
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
        let bookings = fallen::rows(bookings.blocked_by(&closed));
        Holiday { date, key: holiday.name.to_owned(), bookings }
    };
    Ok(days.into_iter().map(day).collect())
}
