//! `/admin/availability/overrides`: dates with hours of their own.

use super::{hours_desk::HoursDesk, ranges, typed};
use crate::{
    error::{Result, refuse},
    extract::Fields,
};
use app::Error;
use availability::Hours;
use axum::{extract::Path, http::StatusCode};
use jiff::civil::Date;
use view::pages::{
    admin::{
        form::Problems,
        overrides::{Draft, Override, Overrides},
        range::Range,
        shell::{Done, Place},
    },
    guest::problem::Kind,
};

const PATH: &str = "/admin/availability/overrides";

pub async fn show(desk: HoursDesk) -> Result {
    page(&desk, StatusCode::OK, Draft::default(), false, Problems::default()).await
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
    let draft = Draft {
        date: fields.text("date").to_owned(),
        closed: fields.get("kind") == Some("closed"),
        ranges: rows,
    };
    if action != "save" {
        return page(&desk, StatusCode::OK, draft, true, Problems::default()).await;
    }
    let read = read(&desk, &draft);
    let saved = match read {
        Ok((date, hours)) => {
            app::hours::set_date(&desk.app, &desk.who, desk.whom(), desk.which(), date, Some(hours))
                .await
        }
        Err(problems) => {
            return page(&desk, StatusCode::UNPROCESSABLE_ENTITY, draft, true, problems).await;
        }
    };
    match saved {
        Ok(_) => Ok(desk.done(PATH, Done::Saved)),
        Err(Error::Invalid(wrong)) => {
            let names = [("overrides", "date", "admin-date")];
            let problems = typed::problems(desk.locale(), &fields, &names, &wrong);
            page(&desk, StatusCode::UNPROCESSABLE_ENTITY, draft, true, problems).await
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn remove(desk: HoursDesk, Path(date): Path<String>) -> Result {
    let date = typed::date(&date).ok_or(Error::NotFound)?;
    app::hours::set_date(&desk.app, &desk.who, desk.whom(), desk.which(), date, None).await?;
    Ok(desk.done(PATH, Done::Removed))
}

fn read(desk: &HoursDesk, draft: &Draft) -> std::result::Result<(Date, Vec<Hours>), Problems> {
    let l = desk.locale();
    let mut problems = Problems::default();
    let date = typed::date(&draft.date);
    match date {
        None => problems = problems.and("date", l.t("admin-wrong-date")),
        Some(date) if date < desk.today() => {
            problems = problems.and("date", l.t("admin-wrong-date-past"));
        }
        Some(_) => {}
    }
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
    match date {
        Some(date) if problems.is_empty() => Ok((date, hours)),
        _ => Err(problems),
    }
}

async fn page(
    desk: &HoursDesk,
    status: StatusCode,
    draft: Draft,
    unsaved: bool,
    problems: Problems,
) -> Result {
    let stored = app::hours::get(&desk.app, &desk.who, desk.whom(), desk.which()).await?;
    let today = desk.today();
    let ahead = stored.hours.overrides.iter().filter(|one| today <= one.date);
    let one = |date: Date, hours: &[Hours]| Override {
        date,
        ranges: hours.iter().map(ranges::row).collect(),
    };
    // There is always a row to begin with.
    let rows = if draft.ranges.is_empty() { vec![Range::default()] } else { draft.ranges };
    Ok(desk.show_with(
        status,
        &Overrides {
            page: desk.page.clone(),
            shell: desk.shell(Place::Availability),
            scope: desk.scope(),
            reader: desk.reader(),
            overrides: ahead.map(|ahead| one(ahead.date, &ahead.intervals)).collect(),
            draft: Draft { ranges: rows, ..draft },
            unsaved,
            problems,
        },
    ))
}
