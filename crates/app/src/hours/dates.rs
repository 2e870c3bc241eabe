//! Dates with hours of their own, in place of the weekly ones.

use super::{blocked::reason_of, save_with};
use crate::{App, Error, Principal, Result};
use availability::{DateOverride, Hours, Schedule};
use jiff::civil::Date;
use model::{DateNote, FieldErrors, MemberId, ScheduleId};
use store::schedules::ScheduleRow;

/// The same hours for some dates: none closes them.
#[derive(Clone, Debug, Default)]
pub struct Dates {
    pub dates: Vec<Date>,
    /// The first and the last of the dates that are changed: those not among the dates follow the
    /// week again.
    pub instead_of: Option<(Date, Date)>,
    pub hours: Vec<Hours>,
    pub reason: String,
    /// Whether guests read the reason too.
    pub show_guests: bool,
    /// The version of the schedule the editor began with; `None` overwrites whatever is there.
    pub version: Option<i64>,
}

impl Dates {
    /// A schedule with these dates in it.
    pub fn laid_over(&self, before: &Schedule) -> Schedule {
        let mut hours = before.clone();
        hours.overrides.retain(|other| !self.replaces(other.date));
        let own = |&date: &Date| DateOverride { date, intervals: self.hours.clone() };
        hours.overrides.extend(self.dates.iter().map(own));
        hours.overrides.sort_by_key(|other| other.date);
        hours
    }

    /// Whether this date is among those that are changed.
    pub fn stands_for(&self, date: Date) -> bool {
        self.instead_of.is_some_and(|(from, until)| from <= date && date <= until)
    }

    fn replaces(&self, date: Date) -> bool {
        self.dates.contains(&date) || self.stands_for(date)
    }
}

/// Gives dates hours of their own; those they had go.
///
/// # Errors
/// `Stale` when somebody saved in between. Names `reason`, or `overrides` when there are too many.
pub async fn set_dates(
    app: &App,
    who: &Principal,
    host: Option<MemberId>,
    schedule: Option<ScheduleId>,
    set: Dates,
) -> Result<ScheduleRow> {
    let mut errors = FieldErrors::default();
    let reason = errors.keep("reason", reason_of(&set.reason)).unwrap_or_default();
    errors.check()?;
    save_with(app, who, host, schedule, set.version, |before| {
        let mut notes = before.notes.clone();
        notes.retain(|other| !set.replaces(other.date));
        if !reason.is_empty() {
            let show_guests = set.show_guests;
            let note = |&date: &Date| DateNote { date, reason: reason.clone(), show_guests };
            notes.extend(set.dates.iter().map(note));
        }
        (set.laid_over(&before.hours), notes)
    })
    .await
}

/// Takes the own hours of these dates, both included, away again.
///
/// # Errors
/// `NotFound` when none had any.
pub async fn remove_dates(
    app: &App,
    who: &Principal,
    host: Option<MemberId>,
    schedule: Option<ScheduleId>,
    (from, until): (Date, Date),
) -> Result<ScheduleRow> {
    let among = |date: Date| from <= date && date <= until;
    let before = super::get(app, who, host, schedule).await?;
    if !before.hours.overrides.iter().any(|other| among(other.date)) {
        return Err(Error::NotFound);
    }
    save_with(app, who, host, schedule, None, |before| {
        let mut hours = before.hours.clone();
        hours.overrides.retain(|other| !among(other.date));
        (hours, before.notes.clone())
    })
    .await
}

/// Gives dates back the hours they had before the schedule got this version, as long as nobody saved
/// since.
///
/// # Errors
/// `NotFound` when nothing is known of that version, `Stale` when somebody saved since.
pub async fn put_back(
    app: &App,
    who: &Principal,
    host: Option<MemberId>,
    schedule: Option<ScheduleId>,
    version: i64,
) -> Result<ScheduleRow> {
    let present = super::get(app, who, host, schedule).await?;
    let mut tx = app.db.read(who.organization).await?;
    let id = Some(present.id.0);
    let changes = store::changes::latest(&mut tx, Some("schedule"), id, None, LOOKED_AT).await?;
    drop(tx);
    let made = changes.into_iter().find(|change| change.details["version"] == version);
    let mut details = made.ok_or(Error::NotFound)?.details;
    let was: Schedule =
        serde_json::from_value(details["before"].take()).map_err(anyhow::Error::from)?;
    let notes = serde_json::from_value(details["notes"].take()).map_err(anyhow::Error::from)?;
    save_with(app, who, host, schedule, Some(version), |before| {
        (Schedule { overrides: was.overrides, ..before.hours.clone() }, notes)
    })
    .await
}

/// As many changes of a schedule as may lie after one that is taken back: it was renamed, say.
const LOOKED_AT: i64 = 20;
