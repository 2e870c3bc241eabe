//! When a host takes bookings: weekly hours, their exceptions, and blocked dates.

use crate::{App, Error, Principal, Result, entropy, outbox};
use availability::{Blocked, Schedule};
use jiff::civil::Date;
use model::{Action, BlockedDateId, FieldErrors, MemberId, line};
use serde_json::json;
use store::schedules::{self, BlockedDate, ScheduleRow};

/// More would be a mistake, and would slow every page.
const MOST_OVERRIDES: usize = 1_000;

/// A host's default schedule.
pub async fn get(app: &App, who: &Principal, host: Option<MemberId>) -> Result<ScheduleRow> {
    let host = who.own_or(host)?;
    let mut tx = app.db.read(who.organization).await?;
    schedules::default_of(&mut tx, host).await?.ok_or(Error::NotFound)
}

/// Saves the default schedule as a whole. `version` is the one the editor began with; `None`
/// overwrites whatever is there.
///
/// # Errors
/// `Stale` when somebody saved in between. Names what does not make sense.
pub async fn save(
    app: &App,
    who: &Principal,
    host: Option<MemberId>,
    version: Option<i64>,
    hours: Schedule,
) -> Result<ScheduleRow> {
    let host = who.own_or(host)?;
    hours.validate().map_err(|error| Error::field("weeklySchedule", sentence(&error)))?;
    if MOST_OVERRIDES < hours.overrides.len() {
        let words = format!("Keep at most {MOST_OVERRIDES} date overrides.");
        return Err(Error::field("overrides", words));
    }
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    let before = schedules::default_of(&mut tx, host).await?.ok_or(Error::NotFound)?;
    let version = version.unwrap_or(before.version);
    if !schedules::save(&mut tx, before.id, version, &hours, now).await? {
        return Err(Error::Stale);
    }
    store::diaries::touch_rules(&mut tx, host).await?;
    let details = json!({ "before": before.hours, "after": hours });
    outbox::log(&mut tx, "schedule", before.id.0, Action::Updated, who.actor, details, now).await?;
    tx.commit().await?;
    Ok(ScheduleRow { hours, version: version + 1, ..before })
}

/// A host's blocked dates, all or from a date on.
pub async fn blocked(
    app: &App,
    who: &Principal,
    host: Option<MemberId>,
    from: Option<Date>,
) -> Result<Vec<BlockedDate>> {
    let host = who.own_or(host)?;
    let mut tx = app.db.read(who.organization).await?;
    Ok(schedules::blocked(&mut tx, host, from.unwrap_or(FIRST)).await?)
}

/// Before any date that is kept, and one that both databases can spell.
pub(crate) const FIRST: Date = jiff::civil::date(1, 1, 1);

/// Takes no bookings on these dates. Bookings that are there already stay.
///
/// # Errors
/// Names the bad field.
pub async fn block(
    app: &App,
    who: &Principal,
    host: Option<MemberId>,
    dates: Blocked,
    reason: &str,
) -> Result<BlockedDate> {
    let host = who.own_or(host)?;
    let mut errors = FieldErrors::default();
    if let Err(error) = dates.validate() {
        let field = if dates.to < dates.from { "endDate" } else { "endTime" };
        errors.add(field, sentence(&error));
    }
    let reason = if reason.trim().is_empty() { Ok(String::new()) } else { line(reason, 200) };
    let reason = errors.keep("reason", reason).unwrap_or_default();
    errors.check()?;
    let now = app.clock.now();
    let blocked = BlockedDate { id: BlockedDateId(entropy::id(now)), member: host, dates, reason };
    let mut tx = app.db.write(who.organization).await?;
    schedules::insert_blocked(&mut tx, &blocked, now).await?;
    store::diaries::touch_rules(&mut tx, host).await?;
    let details = json!({ "after": blocked.dates });
    let id = blocked.id.0;
    outbox::log(&mut tx, "blocked_date", id, Action::Created, who.actor, details, now).await?;
    tx.commit().await?;
    Ok(blocked)
}

pub async fn unblock(app: &App, who: &Principal, id: BlockedDateId) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    let blocked = schedules::blocked_by_id(&mut tx, id).await?.ok_or(Error::NotFound)?;
    who.may_manage(blocked.member)?;
    schedules::delete_blocked(&mut tx, id).await?;
    store::diaries::touch_rules(&mut tx, blocked.member).await?;
    let details = json!({ "before": blocked.dates });
    outbox::log(&mut tx, "blocked_date", id.0, Action::Deleted, who.actor, details, now).await?;
    Ok(tx.commit().await?)
}

/// An error's words as a sentence of their own.
fn sentence(error: &impl std::fmt::Display) -> String {
    let text = error.to_string();
    let mut letters = text.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}
