//! A host's hours: a week, and the dates that differ from it.

use super::whose;
use crate::{
    api::{
        bad_fields::BadFields,
        body::Body,
        described::OfUser,
        params::{self, Params},
        problem::Problem,
    },
    extract::Caller,
};
use app::{
    App,
    hours::{self, ScheduleRow},
};
use availability::{DateOverride, Hours, Schedule, TimeOfDay, Travel, WeeklyHours};
use axum::{Json, extract::State};
use jiff::civil::{Date, Weekday};
use model::DateNote;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A host's hours, in the zone they are meant in.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Availability)]
pub struct Shape {
    pub timezone: String,
    pub weekly_schedule: Week,
    pub overrides: Vec<Override>,
    pub travel: Vec<Journey>,
}

/// Hours as sent: what is left out stays as it is.
#[derive(Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = AvailabilityChange, example = json!({
    "timezone": "Europe/Paris",
    "weeklySchedule": {
        "monday": [{ "start": "09:00", "end": "12:00" }, { "start": "13:00", "end": "17:00" }],
    },
    "overrides": [{ "date": "2026-12-24", "intervals": [], "reason": "Family" }],
}))]
pub struct Change {
    pub timezone: Option<String>,
    pub weekly_schedule: Option<Week>,
    pub overrides: Option<Vec<Override>>,
    pub travel: Option<Vec<Journey>>,
}

/// A whole week: a day left out is closed.
#[derive(Default, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Week {
    monday: Vec<Span>,
    tuesday: Vec<Span>,
    wednesday: Vec<Span>,
    thursday: Vec<Span>,
    friday: Vec<Span>,
    saturday: Vec<Span>,
    sunday: Vec<Span>,
}

/// Civil times. `end` may be `24:00`, or earlier than `start` for past midnight.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = TimeSpan)]
struct Span {
    start: String,
    end: String,
}

/// What a date has instead of its weekly hours; with no intervals it is closed.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = DateOverride)]
pub struct Override {
    #[schema(format = Date)]
    date: String,
    intervals: Vec<Span>,
    /// The host's own note; left out, that of the date stays.
    reason: Option<String>,
    /// Whether guests read the reason; they do not if left out beside one.
    show_guests: Option<bool>,
}

/// Dates, both included, on which the hours are meant in another zone.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Travel)]
pub struct Journey {
    #[schema(format = Date)]
    from: String,
    #[schema(format = Date)]
    to: String,
    timezone: String,
}

impl Week {
    fn days(&self) -> [(Weekday, &'static str, &Vec<Span>); 7] {
        [
            (Weekday::Monday, "monday", &self.monday),
            (Weekday::Tuesday, "tuesday", &self.tuesday),
            (Weekday::Wednesday, "wednesday", &self.wednesday),
            (Weekday::Thursday, "thursday", &self.thursday),
            (Weekday::Friday, "friday", &self.friday),
            (Weekday::Saturday, "saturday", &self.saturday),
            (Weekday::Sunday, "sunday", &self.sunday),
        ]
    }

    fn of(weekly: &[WeeklyHours]) -> Week {
        let on = |day: Weekday| {
            let mut spans: Vec<(TimeOfDay, TimeOfDay)> = weekly
                .iter()
                .filter(|hours| hours.days.contains(&day))
                .map(|hours| (hours.start, hours.end))
                .collect();
            spans.sort();
            spans.into_iter().map(|(start, end)| Span::of(start, end)).collect()
        };
        Week {
            monday: on(Weekday::Monday),
            tuesday: on(Weekday::Tuesday),
            wednesday: on(Weekday::Wednesday),
            thursday: on(Weekday::Thursday),
            friday: on(Weekday::Friday),
            saturday: on(Weekday::Saturday),
            sunday: on(Weekday::Sunday),
        }
    }

    /// One entry for the same hours on several days; those that overlap on a day are made one, as
    /// in the form.
    fn read(&self, errors: &mut BadFields) -> Vec<WeeklyHours> {
        let mut weekly: Vec<WeeklyHours> = Vec::new();
        for (day, name, spans) in self.days() {
            for Hours { start, end } in Span::all(spans, &format!("weeklySchedule.{name}"), errors)
            {
                match weekly.iter_mut().find(|hours| (hours.start, hours.end) == (start, end)) {
                    Some(hours) => hours.days.push(day),
                    None => weekly.push(WeeklyHours { days: vec![day], start, end }),
                }
            }
        }
        weekly
    }
}

impl Span {
    fn of(start: TimeOfDay, end: TimeOfDay) -> Span {
        Span { start: start.to_string(), end: end.to_string() }
    }

    /// The hours of one day.
    fn all(spans: &[Span], field: &str, errors: &mut BadFields) -> Vec<Hours> {
        let read = |(index, span): (usize, &Span)| span.read(&format!("{field}[{index}]"), errors);
        Hours::joined(&spans.iter().enumerate().filter_map(read).collect::<Vec<_>>())
    }

    fn read(&self, field: &str, errors: &mut BadFields) -> Option<Hours> {
        let time = |text: &str| {
            let wrong = "Write a time from 00:00 to 24:00, like 09:30.";
            text.parse::<TimeOfDay>().map_err(|_| wrong.to_owned())
        };
        let start = errors.keep(&format!("{field}.start"), time(&self.start));
        let end = errors.keep(&format!("{field}.end"), time(&self.end));
        let hours = Hours::new(start?, end?).map_err(|error| params::sentence(&error));
        errors.keep(&format!("{field}.end"), hours)
    }
}

impl Override {
    fn of(dated: &DateOverride, notes: &[DateNote]) -> Override {
        let note = notes.iter().find(|note| note.date == dated.date);
        let mut spans: Vec<_> =
            dated.intervals.iter().map(|hours| (hours.start, hours.end)).collect();
        spans.sort();
        let intervals = spans.into_iter().map(|(start, end)| Span::of(start, end)).collect();
        Override {
            date: dated.date.to_string(),
            intervals,
            reason: Some(note.map(|note| note.reason.clone()).unwrap_or_default()),
            show_guests: Some(note.is_some_and(|note| note.show_guests)),
        }
    }

    fn read(&self, field: &str, errors: &mut BadFields) -> Option<DateOverride> {
        let date = errors.keep(&format!("{field}.date"), params::date(&self.date));
        let intervals = Span::all(&self.intervals, &format!("{field}.intervals"), errors);
        Some(DateOverride { date: date?, intervals })
    }

    /// Why, if anything is to be said, and `before` where nothing is sent.
    fn note(
        &self,
        date: Date,
        field: &str,
        before: &[DateNote],
        errors: &mut BadFields,
    ) -> Option<DateNote> {
        let before = before.iter().find(|note| note.date == date);
        let reason = match self.reason.as_deref() {
            None => before.map(|note| note.reason.clone()).unwrap_or_default(),
            Some(typed) => {
                errors.keep(&format!("{field}.reason"), hours::reason_of(typed)).unwrap_or_default()
            }
        };
        let shown = match (&self.reason, before) {
            (None, Some(before)) => before.show_guests,
            _ => false,
        };
        let show_guests = self.show_guests.unwrap_or(shown);
        (!reason.is_empty()).then_some(DateNote { date, reason, show_guests })
    }
}

impl Journey {
    fn read(&self, field: &str, errors: &mut BadFields) -> Option<Travel> {
        let mut date = |name: &str, text: &str| -> Option<Date> {
            errors.keep(&format!("{field}.{name}"), params::date(text))
        };
        let (from, to) = (date("from", &self.from), date("to", &self.to));
        let timezone = errors.keep(&format!("{field}.timezone"), params::zone(&self.timezone));
        let (from, to, timezone) = (from?, to?, timezone?);
        if to < from {
            errors.add(format!("{field}.to"), "The last date must not be before the first.");
            return None;
        }
        Some(Travel { from, to, timezone })
    }
}

impl From<&ScheduleRow> for Shape {
    fn from(row: &ScheduleRow) -> Self {
        let schedule = &row.hours;
        let told = |dated| Override::of(dated, &row.notes);
        let mut overrides: Vec<_> = schedule.overrides.iter().map(told).collect();
        overrides.sort_by(|one, other| one.date.cmp(&other.date));
        Shape {
            timezone: schedule.timezone.name().to_owned(),
            weekly_schedule: Week::of(&schedule.weekly),
            overrides,
            travel: schedule
                .travel
                .iter()
                .map(|travel| Journey {
                    from: travel.from.to_string(),
                    to: travel.to.to_string(),
                    timezone: travel.timezone.name().to_owned(),
                })
                .collect(),
        }
    }
}

impl Change {
    /// What the hours and the reasons of their dates become.
    pub fn applied(
        &self,
        mut next: Schedule,
        mut notes: Vec<DateNote>,
    ) -> Result<(Schedule, Vec<DateNote>), BadFields> {
        let mut errors = BadFields::default();
        if let Some(name) = &self.timezone
            && let Some(zone) = errors.keep("timezone", params::zone(name))
        {
            next.timezone = zone;
        }
        if let Some(week) = &self.weekly_schedule {
            next.weekly = week.read(&mut errors);
        }
        if let Some(overrides) = &self.overrides {
            next.overrides.clear();
            let before = std::mem::take(&mut notes);
            for (index, dated) in overrides.iter().enumerate() {
                let field = format!("overrides[{index}]");
                let sent = dated;
                let Some(dated) = sent.read(&field, &mut errors) else { continue };
                notes.extend(sent.note(dated.date, &field, &before, &mut errors));
                if next.overrides.iter().any(|other| other.date == dated.date) {
                    errors.add(format!("{field}.date"), "This date is there twice.");
                }
                next.overrides.push(dated);
            }
        }
        if let Some(travel) = &self.travel {
            let read = |(index, journey): (usize, &Journey)| {
                journey.read(&format!("travel[{index}]"), &mut errors)
            };
            next.travel = travel.iter().enumerate().filter_map(read).collect();
        }
        errors.check().map(|()| (next, notes))
    }
}

/// A host's hours
#[utoipa::path(
    get, path = "/api/admin/scheduling/availability", tag = "availability",
    operation_id = "getAvailability",
    params(
        OfUser,
        ("scheduleId" = Option<uuid::Uuid>, Query,
            description = "Which of their schedules; the default if left out"),
    ),
    responses((status = 200, body = Shape)),
    security(("key" = [])),
)]
pub async fn show(
    State(app): State<App>,
    Caller(who): Caller,
    mut params: Params,
) -> Result<Json<Shape>, Problem> {
    let (named, schedule) = (params.user(), params.schedule());
    params.check()?;
    let host = whose(&app, &who, named).await?;
    Ok(Json(Shape::from(&hours::get(&app, &who, Some(host), schedule).await?)))
}

/// Change a host's hours
#[utoipa::path(
    put, path = "/api/admin/scheduling/availability", tag = "availability",
    operation_id = "updateAvailability",
    params(
        OfUser,
        ("scheduleId" = Option<uuid::Uuid>, Query,
            description = "Which of their schedules; the default if left out"),
    ),
    request_body = Change,
    responses((status = 200, body = Shape)),
    security(("key" = [])),
)]
pub async fn update(
    State(app): State<App>,
    Caller(who): Caller,
    mut params: Params,
    Body(change): Body<Change>,
) -> Result<Json<Shape>, Problem> {
    let (named, schedule) = (params.user(), params.schedule());
    params.check()?;
    let host = Some(whose(&app, &who, named).await?);
    let before = hours::get(&app, &who, host, schedule).await?;
    let next = change.applied(before.hours, before.notes).map_err(Problem::invalid)?;
    let version = Some(before.version);
    let saved = hours::save_noted(&app, &who, host, schedule, version, next).await?;
    Ok(Json(Shape::from(&saved)))
}
