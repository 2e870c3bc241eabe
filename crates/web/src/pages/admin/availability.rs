//! `/admin/availability`: the member's weekly hours, as a list of ranges.

use super::{
    desk::{Desk, done},
    ranges,
    state::State,
};
use crate::{
    error::{Result, refuse},
    extract::Fields,
};
use app::Error;
use availability::{Hours, Schedule, WeeklyHours, Zone};
use axum::{http::StatusCode, response::Response};
use jiff::civil::Weekday;
use std::array;
use view::pages::{
    admin::{
        availability::{DAYS, WeeklyHours as Sheet},
        form::Problems,
        range::Range,
        shell::{Done, Place},
    },
    guest::problem::Kind,
};

pub async fn show(desk: Desk) -> Result {
    let stored = app::hours::get(&desk.app, &desk.who, None).await?;
    let form = Form {
        timezone: stored.hours.timezone.name().to_owned(),
        days: week(&stored.hours).map(|day| day.iter().map(ranges::row).collect()),
        version: stored.version,
    };
    Ok(form.page(&desk, StatusCode::OK, State::Stored))
}

pub async fn save(desk: Desk, fields: Fields) -> Result {
    let form = Form::posted(&fields);
    let Some(action) = Action::named(fields.get("action").unwrap_or("save")) else {
        return Ok(refuse(Kind::BadRequest));
    };
    if action != Action::Save {
        return Ok(form.changed(action, &fields).page(&desk, StatusCode::OK, State::Unsaved));
    }
    let form = form.changed(Action::Save, &fields);
    let before = app::hours::get(&desk.app, &desk.who, None).await?;
    let (hours, joined) = match form.read(&desk, before.hours) {
        Ok(read) => read,
        Err(problems) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(form.page(&desk, status, State::Wrong(problems)));
        }
    };
    match app::hours::save(&desk.app, &desk.who, None, Some(form.version), hours).await {
        Ok(_) => {
            let said = if joined { Done::Joined } else { Done::Saved };
            Ok(done("/admin/availability", said))
        }
        Err(Error::Stale) => {
            let stored = app::hours::get(&desk.app, &desk.who, None).await?;
            let form = Form { version: stored.version, ..form };
            Ok(form.page(&desk, StatusCode::CONFLICT, State::Conflict))
        }
        Err(Error::Invalid(wrong)) => {
            let wrong = super::typed::problems(desk.locale(), &fields, &[], &wrong);
            Ok(form.page(&desk, StatusCode::UNPROCESSABLE_ENTITY, State::Wrong(wrong)))
        }
        Err(error) => Err(error.into()),
    }
}

/// The hours that start on each day from Monday, in order.
pub fn week(schedule: &Schedule) -> [Vec<Hours>; 7] {
    array::from_fn(|day| {
        let weekly = schedule.weekly.iter().filter(|weekly| weekly.days.contains(&weekday(day)));
        let mut hours: Vec<_> =
            weekly.map(|weekly| Hours { start: weekly.start, end: weekly.end }).collect();
        hours.sort_unstable_by_key(|hours| (hours.start, hours.end));
        hours
    })
}

fn weekday(day: usize) -> Weekday {
    Weekday::Monday.wrapping_add(day as i64)
}

/// What a pressed button asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Action {
    Save,
    Add(usize),
    Remove(usize, usize),
    Copy(usize),
    Weekdays,
    Clear,
}

impl Action {
    fn named(text: &str) -> Option<Action> {
        let day = |name: &str| DAYS.iter().position(|day| *day == name);
        match text.split(':').collect::<Vec<_>>()[..] {
            ["save"] => Some(Action::Save),
            ["weekdays"] => Some(Action::Weekdays),
            ["clear"] => Some(Action::Clear),
            ["add", name] => day(name).map(Action::Add),
            ["copy", name] => day(name).map(Action::Copy),
            ["remove", name, row] => Some(Action::Remove(day(name)?, row.parse().ok()?)),
            _ => None,
        }
    }
}

/// What stands in the form.
struct Form {
    timezone: String,
    days: [Vec<Range>; 7],
    version: i64,
}

impl Form {
    fn posted(fields: &Fields) -> Form {
        let day =
            |name: &str| ranges::posted(fields, &format!("{name}_start"), &format!("{name}_end"));
        Form {
            timezone: fields.text("timezone").to_owned(),
            days: DAYS.map(day),
            // A form without a version is older than anything that is stored.
            version: fields.text("version").parse().unwrap_or(-1),
        }
    }

    /// The form after a button that changes it. Rows nobody filled in go, but the new one stays.
    fn changed(self, action: Action, fields: &Fields) -> Form {
        let mut place = 0;
        let mut days = self.days.map(|ranges| {
            let day = place;
            place += 1;
            match action {
                Action::Add(added) if added == day => ranges::with_one_more(ranges),
                Action::Remove(from, row) if from == day => ranges::without(ranges, row),
                _ => ranges::filled(ranges),
            }
        });
        match action {
            Action::Copy(from) => {
                let copied = days[from].clone();
                let ticked: Vec<_> = fields.all(COPY[from]).collect();
                for (day, name) in days.iter_mut().zip(DAYS) {
                    if ticked.contains(&name) {
                        day.clone_from(&copied);
                    }
                }
            }
            Action::Weekdays => {
                days = array::from_fn(|day| match day {
                    0..5 => vec![Range::new("09:00", "17:00")],
                    _ => Vec::new(),
                });
            }
            Action::Clear => days = array::from_fn(|_| Vec::new()),
            Action::Save | Action::Add(_) | Action::Remove(..) => {}
        }
        Form { days, ..self }
    }

    /// The schedule that was typed, with the date overrides of the stored one, and whether any
    /// ranges became one.
    fn read(
        &self,
        desk: &Desk,
        stored: Schedule,
    ) -> std::result::Result<(Schedule, bool), Problems> {
        let l = desk.locale();
        let mut problems = Problems::default();
        let timezone = Zone::parse(self.timezone.trim());
        if timezone.is_err() {
            problems = problems.and("timezone", l.t("admin-wrong-zone"));
        }
        let mut weekly = Vec::new();
        let mut joined = false;
        for (day, ranges) in self.days.iter().enumerate() {
            match ranges::read(l, ranges, DAYS[day], &l.with("weekday", day + 1)) {
                Ok(hours) => {
                    let merged = ranges::merged(&hours);
                    joined |= merged.len() < hours.len();
                    weekly.extend(merged.iter().map(|hours| {
                        let (start, end) = (hours.start, hours.end);
                        WeeklyHours { days: vec![weekday(day)], start, end }
                    }));
                }
                Err(wrong) => problems.0.extend(wrong.0),
            }
        }
        match timezone {
            Ok(timezone) if problems.is_empty() => {
                Ok((Schedule { timezone, weekly, ..stored }, joined))
            }
            _ => Err(problems),
        }
    }

    fn page(self, desk: &Desk, status: StatusCode, state: State) -> Response {
        let template = Sheet {
            page: desk.page.clone(),
            shell: desk.shell(Place::Availability),
            timezone: self.timezone,
            days: self.days,
            version: self.version,
            conflict: state.is_conflict(),
            unsaved: state.is_unsaved(),
            problems: state.problems(),
        };
        desk.show_with(status, &template)
    }
}

/// The boxes of each day's copy menu.
const COPY: [&str; 7] = [
    "copy_monday",
    "copy_tuesday",
    "copy_wednesday",
    "copy_thursday",
    "copy_friday",
    "copy_saturday",
    "copy_sunday",
];
