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
    /// The date that is changed: it follows the week again unless it is among the dates.
    pub instead_of: Option<Date>,
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

    fn replaces(&self, date: Date) -> bool {
        self.dates.contains(&date) || self.instead_of == Some(date)
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

/// Takes a date's own hours away again.
///
/// # Errors
/// `NotFound` when it had none.
pub async fn remove_date(
    app: &App,
    who: &Principal,
    host: Option<MemberId>,
    schedule: Option<ScheduleId>,
    date: Date,
) -> Result<ScheduleRow> {
    let before = super::get(app, who, host, schedule).await?;
    if !before.hours.overrides.iter().any(|other| other.date == date) {
        return Err(Error::NotFound);
    }
    save_with(app, who, host, schedule, None, |before| {
        let mut hours = before.hours.clone();
        hours.overrides.retain(|other| other.date != date);
        (hours, before.notes.clone())
    })
    .await
}
