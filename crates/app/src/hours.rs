//! When a host takes bookings: weekly hours, their exceptions, and blocked dates.

use crate::{App, Error, Principal, Result, outbox};
use availability::{Schedule, Travel};
use jiff::civil::Date;
use model::{Action, DateNote, MemberId, ScheduleId, say};
use serde_json::json;
use store::{Tx, schedules};

pub mod ahead;
mod blocked;
mod dates;
pub mod holidays;
pub mod named;

pub use blocked::{
    Block, MOST_YEARS, block, block_once, blocked, blocked_by_id, reason_of, reblock,
    seen as blocked_seen, unblock,
};
pub use dates::{Dates, put_back, remove_dates, set_dates};
pub use store::schedules::{BlockedDate, ScheduleRow};

/// More would be a mistake, and would slow every page.
const MOST_OVERRIDES: usize = 1_000;
const MOST_JOURNEYS: usize = 200;
/// A range every half hour.
const MOST_A_DAY: usize = 48;
const MOST_WEEKLY: usize = 7 * MOST_A_DAY;

/// One of a host's schedules: the default where none is named.
///
/// # Errors
/// `NotFound` also for a schedule of another host.
pub async fn get(
    app: &App,
    who: &Principal,
    host: Option<MemberId>,
    schedule: Option<ScheduleId>,
) -> Result<ScheduleRow> {
    let host = who.own_or(host)?;
    let mut tx = app.db.read(who.organization).await?;
    of_host(&mut tx, host, schedule).await
}

async fn of_host(tx: &mut Tx, host: MemberId, schedule: Option<ScheduleId>) -> Result<ScheduleRow> {
    let found = match schedule {
        Some(id) => schedules::get(tx, id).await?.filter(|found| found.member == host),
        None => schedules::default_of(tx, host).await?,
    };
    found.ok_or(Error::NotFound)
}

/// Saves a schedule as a whole. `version` is the one the editor began with; `None` overwrites
/// whatever is there.
///
/// # Errors
/// `Stale` when somebody saved in between. Names what does not make sense.
pub async fn save(
    app: &App,
    who: &Principal,
    host: Option<MemberId>,
    schedule: Option<ScheduleId>,
    version: Option<i64>,
    hours: Schedule,
) -> Result<ScheduleRow> {
    save_with(app, who, host, schedule, version, |before| (hours, before.notes.clone())).await
}

/// The same with the reasons of dates that have hours of their own.
pub async fn save_noted(
    app: &App,
    who: &Principal,
    host: Option<MemberId>,
    schedule: Option<ScheduleId>,
    version: Option<i64>,
    (hours, notes): (Schedule, Vec<DateNote>),
) -> Result<ScheduleRow> {
    save_with(app, who, host, schedule, version, |_| (hours, notes)).await
}

/// The same for what the schedule becomes from what it is.
async fn save_with(
    app: &App,
    who: &Principal,
    host: Option<MemberId>,
    schedule: Option<ScheduleId>,
    version: Option<i64>,
    change: impl FnOnce(&ScheduleRow) -> (Schedule, Vec<DateNote>),
) -> Result<ScheduleRow> {
    let host = who.own_or(host)?;
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    store::diaries::touch_rules(&mut tx, host).await?;
    let before = of_host(&mut tx, host, schedule).await?;
    let (hours, notes) = change(&before);
    check(&hours)?;
    let is_late = version.is_some_and(|version| version != before.version);
    if is_late && hours == before.hours && notes == before.notes {
        // Sent twice, or somebody else wrote the same: it is saved.
        return Ok(before);
    }
    let version = version.unwrap_or(before.version);
    let after = ScheduleRow { hours, notes, version: version + 1, ..before.clone() };
    let after = ScheduleRow { notes: noted(&after), ..after };
    if !schedules::save(&mut tx, after.id, version, &after.hours, &after.notes, now).await? {
        return Err(Error::Stale);
    }
    let (version, notes) = (after.version, &before.notes);
    let (was, is) = (&before.hours, &after.hours);
    let details = json!({ "before": was, "after": is, "version": version, "notes": notes });
    outbox::log(&mut tx, "schedule", before.id.0, Action::Updated, who.actor, details, now).await?;
    tx.commit().await?;
    Ok(after)
}

/// The reasons of dates that still have hours of their own, in order.
fn noted(schedule: &ScheduleRow) -> Vec<DateNote> {
    let has = |note: &&DateNote| schedule.hours.overrides.iter().any(|one| one.date == note.date);
    let mut notes: Vec<_> = schedule.notes.iter().filter(has).cloned().collect();
    notes.sort_by_key(|note| note.date);
    notes
}

/// Before any date that is kept, and one that both databases can spell.
pub(crate) const FIRST: Date = jiff::civil::date(1, 1, 1);

/// Whether every part of it makes sense, and there is not too much of it.
fn check(hours: &Schedule) -> Result<()> {
    hours.validate().map_err(|error| Error::field("weeklySchedule", error.into()))?;
    let weekly = hours.weekly.iter().map(|weekly| weekly.days.len().max(1)).sum();
    let a_day = hours.overrides.iter().map(|date| date.intervals.len()).max().unwrap_or(0);
    for (field, words, many, most) in [
        ("weeklySchedule", "error-weekly-many", weekly, MOST_WEEKLY),
        ("overrides", "error-overrides-many", hours.overrides.len(), MOST_OVERRIDES),
        ("overrides", "error-date-many", a_day, MOST_A_DAY),
        ("travel", "error-travel-many", hours.travel.len(), MOST_JOURNEYS),
    ] {
        if most < many {
            return Err(Error::field(field, say(words).word("most", most)));
        }
    }
    let mut journeys: Vec<_> = hours.travel.iter().collect();
    journeys.sort_by_key(|journey| journey.from);
    if let Some(two) = journeys.windows(2).find(|two| two[1].from <= two[0].to) {
        let Travel { from, to, .. } = two[0];
        let words = say("error-travel-overlap");
        let words = words.word("from", from.to_string()).word("until", to.to_string());
        return Err(Error::field("travel", words));
    }
    Ok(())
}
