//! `/admin/availability/blocked`: dates on which nothing is offered, whole or in part.

use super::{hours_desk::HoursDesk, typed};
use crate::{error::Result, extract::Fields};
use app::Error;
use availability::{Blocked as Dates, TimeOfDay};
use axum::{extract::Path, http::StatusCode};
use model::BlockedDateId;
use store::schedules::BlockedDate;
use view::pages::admin::{
    blocked::{Blocked, BlockedDates, Draft},
    form::Problems,
    range::Range,
    shell::{Done, Place},
};

const PATH: &str = "/admin/availability/blocked";

pub async fn show(desk: HoursDesk) -> Result {
    page(&desk, StatusCode::OK, Draft::default(), Problems::default()).await
}

pub async fn save(desk: HoursDesk, fields: Fields) -> Result {
    let draft = Draft {
        start_date: fields.text("start_date").to_owned(),
        end_date: fields.text("end_date").to_owned(),
        is_all_day: fields.has("is_all_day"),
        start_time: fields.text("start_time").to_owned(),
        end_time: fields.text("end_time").to_owned(),
        reason: fields.text("reason").to_owned(),
    };
    let blocked = match read(&desk, &draft) {
        Ok(dates) => {
            app::hours::block(&desk.app, &desk.who, desk.whom(), dates, &draft.reason).await
        }
        Err(problems) => {
            return page(&desk, StatusCode::UNPROCESSABLE_ENTITY, draft, problems).await;
        }
    };
    match blocked {
        Ok(_) => Ok(desk.done(PATH, Done::Saved)),
        Err(Error::Invalid(wrong)) => {
            let names = [
                ("endDate", "end_date", "admin-until"),
                ("endTime", "end_time", "admin-end"),
                ("reason", "reason", "admin-reason"),
            ];
            let problems = typed::problems(desk.locale(), &fields, &names, &wrong);
            page(&desk, StatusCode::UNPROCESSABLE_ENTITY, draft, problems).await
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn remove(desk: HoursDesk, Path(id): Path<String>) -> Result {
    let id: BlockedDateId = id.parse().map_err(|_| Error::NotFound)?;
    app::hours::unblock(&desk.app, &desk.who, id).await?;
    Ok(desk.done(PATH, Done::Removed))
}

fn read(desk: &HoursDesk, draft: &Draft) -> std::result::Result<Dates, Problems> {
    let l = desk.locale();
    let mut problems = Problems::default();
    let from = typed::date(&draft.start_date);
    let to = if draft.end_date.trim().is_empty() { from } else { typed::date(&draft.end_date) };
    if from.is_none() {
        problems = problems.and("start_date", l.t("admin-wrong-date"));
    }
    match (from, to) {
        (_, None) if from.is_some() => {
            problems = problems.and("end_date", l.t("admin-wrong-date"));
        }
        (Some(from), Some(to)) if to < from => {
            problems = problems.and("end_date", l.t("admin-wrong-dates-order"));
        }
        (_, Some(to)) if to < desk.today() => {
            problems = problems.and("start_date", l.t("admin-wrong-date-past"));
        }
        _ => {}
    }
    let (mut start, mut end) = (None, None);
    if !draft.is_all_day {
        start = typed::time(&draft.start_time);
        end = typed::time(&draft.end_time).map(|end| {
            // Midnight at the end of a day is typed as 00:00 too.
            if end == TimeOfDay::MIDNIGHT { TimeOfDay::END_OF_DAY } else { end }
        });
        if start.is_none() || end.is_none() {
            let field = if start.is_none() { "start_time" } else { "end_time" };
            problems = problems.and(field, l.t("admin-wrong-range"));
        }
    }
    match (from, to) {
        (Some(from), Some(to)) if problems.is_empty() => Ok(Dates { from, to, start, end }),
        _ => Err(problems),
    }
}

async fn page(desk: &HoursDesk, status: StatusCode, draft: Draft, problems: Problems) -> Result {
    let ahead = app::hours::blocked_ahead(&desk.app, &desk.who, desk.whom()).await?;
    Ok(desk.show_with(
        status,
        &BlockedDates {
            page: desk.page.clone(),
            shell: desk.shell(Place::Availability),
            scope: desk.scope(),
            reader: desk.reader(),
            blocked: ahead.iter().map(|(one, bookings)| row(one, *bookings)).collect(),
            draft,
            problems,
        },
    ))
}

fn row(one: &BlockedDate, bookings: usize) -> Blocked {
    let dates = &one.dates;
    let part = (dates.start.is_some() || dates.end.is_some()).then(|| {
        let start = dates.start.unwrap_or(TimeOfDay::MIDNIGHT);
        let end = dates.end.unwrap_or(TimeOfDay::END_OF_DAY);
        Range::new(&start.to_string(), &end.to_string())
    });
    Blocked {
        id: one.id.to_string(),
        from: dates.from,
        until: dates.to,
        part,
        reason: one.reason.clone(),
        bookings: i64::try_from(bookings).unwrap_or(i64::MAX),
    }
}
