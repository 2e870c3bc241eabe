//! Dates on which a host takes no bookings, whole or in part.

use super::FIRST;
use crate::{App, Error, Once, Principal, Result, entropy, outbox, seen};
use availability::Blocked;
use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};
use model::{Action, BlockedDateId, FieldErrors, MemberId, line, say};
use serde_json::json;
use store::schedules::{self, BlockedDate};

/// Nobody plans time off further ahead.
pub const MOST_YEARS: i64 = 10;

/// What is to be blocked, as typed.
#[derive(Clone, Debug)]
pub struct Block {
    pub dates: Blocked,
    pub reason: String,
    /// Whether guests read the reason too.
    pub show_guests: bool,
    /// The [`seen`] of what the editor began with; `None` overwrites whatever is there.
    pub seen: Option<String>,
}

/// A sign of what a block is now, for a form to hand back.
pub fn seen(blocked: &BlockedDate) -> String {
    let BlockedDate { dates, reason, show_guests, .. } = blocked;
    seen::sign(&(dates, reason, show_guests))
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

/// One of the blocked dates of the hosts the principal manages.
///
/// # Errors
/// `NotFound` also for those of others, so that ids tell nothing.
pub async fn blocked_by_id(app: &App, who: &Principal, id: BlockedDateId) -> Result<BlockedDate> {
    let mut tx = app.db.read(who.organization).await?;
    let found = schedules::blocked_by_id(&mut tx, id).await?.ok_or(Error::NotFound)?;
    who.may_manage(found.member).map_err(|_| Error::NotFound)?;
    Ok(found)
}

/// Takes no bookings on these dates, for a reason of the host's own. Bookings that are there
/// already stay.
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
    let block = Block { dates, reason: reason.to_owned(), show_guests: false, seen: None };
    block_once(app, who, host, block, None).await
}

/// The same for a request that may be repeated.
pub async fn block_once(
    app: &App,
    who: &Principal,
    host: Option<MemberId>,
    block: Block,
    once: Option<Once>,
) -> Result<BlockedDate> {
    let host = who.own_or(host)?;
    let now = app.clock.now();
    let blocked = block.of(BlockedDateId(entropy::id(now)), host, now)?;
    let mut tx = app.db.write(who.organization).await?;
    if let Some(once) = once
        && let Some(first) = once.claim(&mut tx, blocked.id.0, now).await?
    {
        let first = schedules::blocked_by_id(&mut tx, BlockedDateId(first)).await?;
        tx.commit().await?;
        return first.ok_or(Error::NotFound);
    }
    store::members::get(&mut tx, host).await?.ok_or(Error::NotFound)?;
    schedules::insert_blocked(&mut tx, &blocked, now).await?;
    store::diaries::touch_rules(&mut tx, host).await?;
    let details = json!({ "after": blocked.dates });
    let id = blocked.id.0;
    outbox::log(&mut tx, "blocked_date", id, Action::Created, who.actor, details, now).await?;
    tx.commit().await?;
    Ok(blocked)
}

/// Changes what was blocked.
///
/// # Errors
/// `Stale` when somebody changed it in between. Names the bad field.
pub async fn reblock(
    app: &App,
    who: &Principal,
    id: BlockedDateId,
    block: Block,
) -> Result<BlockedDate> {
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    let host = schedules::blocked_by_id(&mut tx, id).await?.ok_or(Error::NotFound)?.member;
    who.may_manage(host)?;
    store::diaries::touch_rules(&mut tx, host).await?;
    // Read again behind the diary's row, so that nobody changes it between the look and the deed.
    let before = schedules::blocked_by_id(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let is_late = block.seen.as_ref().is_some_and(|sign| *sign != seen(&before));
    let after = block.of(id, host, now)?;
    if is_late {
        // Sent twice, or somebody else wrote the same: it is saved.
        return if after == before { Ok(after) } else { Err(Error::Stale) };
    }
    schedules::update_blocked(&mut tx, &after).await?;
    let details = json!({ "before": before.dates, "after": after.dates });
    outbox::log(&mut tx, "blocked_date", id.0, Action::Updated, who.actor, details, now).await?;
    tx.commit().await?;
    Ok(after)
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

impl Block {
    fn of(self, id: BlockedDateId, member: MemberId, now: Timestamp) -> Result<BlockedDate> {
        let Block { dates, reason, show_guests, .. } = self;
        let mut errors = FieldErrors::default();
        if let Err(error) = dates.validate() {
            let field = if dates.to < dates.from { "endDate" } else { "endTime" };
            errors.add(field, error.into());
        } else if is_far(dates.to, now) {
            errors.add("endDate", say("error-date-far").word("n", MOST_YEARS));
        }
        let reason = errors.keep("reason", reason_of(&reason)).unwrap_or_default();
        errors.check()?;
        Ok(BlockedDate { id, member, dates, reason, show_guests })
    }
}

/// Whether a date is so far ahead that its year must be a slip.
fn is_far(date: Date, now: Timestamp) -> bool {
    TimeZone::UTC.to_datetime(now).date().saturating_add(MOST_YEARS.years()) < date
}

/// A reason as it is kept: one line, or none.
pub fn reason_of(typed: &str) -> std::result::Result<String, model::Sentence> {
    if typed.trim().is_empty() { Ok(String::new()) } else { line(typed, 200) }
}
