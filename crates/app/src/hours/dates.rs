//! Dates with hours of their own, in place of the weekly ones.

use super::{blocked::reason_of, save_with};
use crate::{App, Error, Principal, Result};
use availability::{DateOverride, Hours};
use jiff::civil::Date;
use model::{DateNote, FieldErrors, MemberId, ScheduleId};
use store::schedules::ScheduleRow;

/// The same hours for some dates: none closes them.
#[derive(Clone, Debug, Default)]
pub struct Dates {
    pub dates: Vec<Date>,
    pub hours: Vec<Hours>,
    pub reason: String,
    /// Whether guests read the reason too.
    pub show_guests: bool,
}

/// Gives dates hours of their own; those they had go.
///
/// # Errors
/// Names `reason`, or `overrides` when there are too many.
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
    let Dates { dates, hours: intervals, show_guests, .. } = set;
    save_with(app, who, host, schedule, None, |before| {
        let mut hours = before.hours.clone();
        hours.overrides.retain(|other| !dates.contains(&other.date));
        let own = dates.iter().map(|&date| DateOverride { date, intervals: intervals.clone() });
        hours.overrides.extend(own);
        hours.overrides.sort_by_key(|other| other.date);
        let mut notes = before.notes.clone();
        notes.retain(|other| !dates.contains(&other.date));
        if !reason.is_empty() {
            let note = |&date: &Date| DateNote { date, reason: reason.clone(), show_guests };
            notes.extend(dates.iter().map(note));
        }
        (hours, notes)
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
