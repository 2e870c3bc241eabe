//! `/admin/availability/blocked`: dates on which nothing is offered, whole or in part.

use super::{fallen, hours_desk::HoursDesk, typed};
use crate::{
    error::{Result, refuse_towards},
    extract::{Fields, Query},
    pages::once,
};
use app::{
    Error,
    hours::{Block, ahead::Bookings},
};
use availability::{Blocked as Dates, TimeOfDay};
use axum::{extract::Path, http::StatusCode};
use model::BlockedDateId;
use store::schedules::BlockedDate;
use view::locale::Locale;
use view::pages::admin::{
    blocked::{BlockedDates, Draft},
    fallen::Fallen,
    form::Problems,
    range::Range,
    shell::{Done, Place},
    time_off::{Entry, What, change_url},
};
use view::pages::guest::problem::Kind;

const PATH: &str = "/admin/availability/blocked";

/// The form, and what became of it.
#[derive(Default)]
struct Seen {
    draft: Draft,
    unsaved: bool,
    asked: Vec<Fallen>,
    problems: Problems,
}

/// The list, with the one of the query in the form.
pub async fn show(desk: HoursDesk, Query(query): Query) -> Result {
    let draft = match query.filled("id") {
        Some(id) => draft_of(&one(&desk, id).await?),
        None => Draft::default(),
    };
    page(&desk, StatusCode::OK, Seen { draft, ..Seen::default() }).await
}

pub async fn save(desk: HoursDesk, fields: Fields) -> Result {
    let draft = posted(&fields);
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let seen = |draft| Seen { draft, unsaved: true, ..Seen::default() };
    let dates = match read(&desk, &draft) {
        Ok(dates) => dates,
        Err(problems) => return page(&desk, wrong, Seen { problems, ..seen(draft) }).await,
    };
    let before = match &draft.id {
        Some(id) => Some(one(&desk, id).await?),
        None => None,
    };
    let bookings = app::hours::ahead::bookings(&desk.app, &desk.who, desk.whom()).await?;
    let was = before.as_ref().map(|before| &before.dates);
    let fallen = bookings.newly_blocked(&dates, was);
    let asked = fallen::to_tell(&fields, fallen);
    if !asked.is_empty() {
        return page(&desk, wrong, Seen { asked, ..seen(draft) }).await;
    }
    let (reason, show_guests) = (draft.reason.clone(), draft.show_guests);
    let seen_then = before.is_some().then(|| draft.seen.clone());
    let block = Block { dates, reason, show_guests, seen: seen_then };
    let blocked = match before {
        Some(before) => app::hours::reblock(&desk.app, &desk.who, before.id, block).await,
        None => {
            let once = once::of(&fields, "blocked-date-form");
            app::hours::block_once(&desk.app, &desk.who, desk.whom(), block, once).await
        }
    };
    match blocked {
        Ok(_) => Ok(desk.done(PATH, Done::Saved)),
        Err(Error::Invalid(errors)) => {
            let names = [
                ("endDate", "end_date", "admin-until"),
                ("endTime", "end_time", "admin-end"),
                ("reason", "reason", "admin-reason"),
            ];
            let problems = typed::problems(desk.locale(), &fields, &names, &errors);
            page(&desk, wrong, Seen { problems, ..seen(draft) }).await
        }
        Err(Error::Stale) => {
            let since = one(&desk, draft.id.as_deref().unwrap_or("")).await?;
            let sign = app::hours::blocked_seen(&since);
            let draft = Draft { seen: sign, late: true, ..draft };
            page(&desk, StatusCode::CONFLICT, seen(draft)).await
        }
        Err(error) => Err(error.into()),
    }
}

fn posted(fields: &Fields) -> Draft {
    Draft {
        id: fields.filled("id").map(str::to_owned),
        seen: fields.text("seen").to_owned(),
        late: false,
        start_date: fields.text("start_date").to_owned(),
        end_date: fields.text("end_date").to_owned(),
        is_all_day: fields.has("is_all_day"),
        start_time: fields.text("start_time").to_owned(),
        end_time: fields.text("end_time").to_owned(),
        overnight: fields.has("overnight"),
        reason: fields.text("reason").to_owned(),
        show_guests: fields.has("show_guests"),
    }
}

/// One of this host's, by its id.
async fn one(desk: &HoursDesk, id: &str) -> app::Result<BlockedDate> {
    let id: BlockedDateId = id.parse().map_err(|_| Error::NotFound)?;
    let blocked = app::hours::blocked(&desk.app, &desk.who, desk.whom(), None).await?;
    blocked.into_iter().find(|one| one.id == id).ok_or(Error::NotFound)
}

fn draft_of(one: &BlockedDate) -> Draft {
    let part = part(&one.dates);
    Draft {
        id: Some(one.id.to_string()),
        seen: app::hours::blocked_seen(one),
        late: false,
        start_date: one.dates.from.to_string(),
        end_date: one.dates.to.to_string(),
        is_all_day: part.is_none(),
        start_time: part.as_ref().map(|part| part.start.clone()).unwrap_or_default(),
        end_time: part.map(|part| part.end).unwrap_or_default(),
        overnight: is_overnight(one.dates.start, one.dates.end),
        reason: one.reason.clone(),
        show_guests: one.show_guests,
    }
}

pub async fn remove(desk: HoursDesk, Path(id): Path<String>) -> Result {
    let id: BlockedDateId = id.parse().map_err(|_| Error::NotFound)?;
    match app::hours::unblock(&desk.app, &desk.who, id).await {
        // Somebody else's is not there either, and there is a way back.
        Err(Error::NotFound) => Ok(refuse_towards(Kind::NotFound, desk.scope().url(PATH))),
        left => left.map(|()| desk.done(PATH, Done::Removed)).map_err(Into::into),
    }
}

fn read(desk: &HoursDesk, draft: &Draft) -> std::result::Result<Dates, Problems> {
    let l = desk.locale();
    let mut problems = Problems::default();
    let days = typed::Days {
        from: ("start_date", "admin-from", &draft.start_date),
        until: ("end_date", "admin-until", &draft.end_date),
    };
    let days = days.read(l, desk.today(), &mut problems);
    let (start, end) = match draft.is_all_day {
        true => (None, None),
        false => part_of_day(l, draft, &mut problems),
    };
    match days {
        Some((from, to)) if problems.is_empty() => Ok(Dates { from, to, start, end }),
        _ => Err(problems),
    }
}

/// The times of each day. An end before the start is a slip, unless it is said to be on the next day.
fn part_of_day(
    l: Locale,
    draft: &Draft,
    problems: &mut Problems,
) -> (Option<TimeOfDay>, Option<TimeOfDay>) {
    let start = typed::time(&draft.start_time);
    // Midnight at the end of a day is typed as 00:00 too.
    let midnight = |end| if end == TimeOfDay::MIDNIGHT { TimeOfDay::END_OF_DAY } else { end };
    let end = typed::time(&draft.end_time).map(midnight);
    let past_midnight = is_overnight(start, end) || end == Some(TimeOfDay::END_OF_DAY);
    let missing = |typed: &str| match typed.trim() {
        "" => "admin-wrong-range",
        _ => "admin-wrong-range-times",
    };
    let wrong = match (start, end) {
        (None, _) => Some(("start_time", missing(&draft.start_time))),
        (_, None) => Some(("end_time", missing(&draft.end_time))),
        _ if is_overnight(start, end) && !draft.overnight => {
            Some(("end_time", "admin-wrong-overnight"))
        }
        _ if draft.overnight && !past_midnight => Some(("end_time", "admin-wrong-overnight-long")),
        _ => None,
    };
    if let Some((field, key)) = wrong {
        problems.add(field, l.t(key));
    }
    (start, end)
}

fn is_overnight(start: Option<TimeOfDay>, end: Option<TimeOfDay>) -> bool {
    start.zip(end).is_some_and(|(start, end)| end < start)
}

async fn page(desk: &HoursDesk, status: StatusCode, seen: Seen) -> Result {
    let bookings = app::hours::ahead::bookings(&desk.app, &desk.who, desk.whom()).await?;
    let blocked = app::hours::blocked(&desk.app, &desk.who, desk.whom(), None).await?;
    let today = desk.today();
    let (past, ahead): (Vec<_>, Vec<_>) = blocked.iter().partition(|one| one.dates.to < today);
    let row = |one: &BlockedDate| row(desk, one, &bookings);
    let Seen { draft, unsaved, asked, problems } = seen;
    Ok(desk.show_with(
        status,
        &BlockedDates {
            page: desk.page.clone(),
            shell: desk.shell(Place::Availability),
            scope: desk.scope(),
            reader: desk.reader(),
            blocked: ahead.into_iter().map(row).collect(),
            past: past.into_iter().rev().map(row).collect(),
            draft,
            unsaved,
            asked,
            problems,
        },
    ))
}

fn row(desk: &HoursDesk, one: &BlockedDate, bookings: &Bookings) -> Entry {
    let id = one.id.to_string();
    Entry {
        from: one.dates.from,
        until: one.dates.to,
        what: part(&one.dates).map_or(What::AllDay, |part| What::Hours(vec![part])),
        reason: one.reason.clone(),
        show_guests: one.show_guests,
        bookings: fallen::rows(bookings.blocked_by(&one.dates)),
        change: change_url(&desk.scope(), PATH, &format!("id={id}")),
        remove: desk.scope().url(&format!("{PATH}/{id}/delete")),
    }
}

/// The hours of each day, where it is not the whole day.
fn part(dates: &Dates) -> Option<Range> {
    (dates.start.is_some() || dates.end.is_some()).then(|| {
        let start = dates.start.unwrap_or(TimeOfDay::MIDNIGHT);
        let end = dates.end.unwrap_or(TimeOfDay::END_OF_DAY);
        Range::new(&start.to_string(), &end.to_string())
    })
}
