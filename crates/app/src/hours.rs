//! When a host takes bookings: weekly hours, their exceptions, and blocked dates.

use crate::{App, Error, Once, Principal, Result, entropy, outbox};
use availability::{Blocked, DateOverride, Hours, Schedule, TimeOfDay, Travel};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use model::{Action, BlockedDateId, FieldErrors, MemberId, ScheduleId, line, say};
use serde_json::json;
use store::{Tx, schedules};

pub mod named;

pub use store::schedules::{BlockedDate, ScheduleRow};

/// More would be a mistake, and would slow every page.
const MOST_OVERRIDES: usize = 1_000;

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
    let host = who.own_or(host)?;
    check(&hours)?;
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    store::diaries::touch_rules(&mut tx, host).await?;
    let before = of_host(&mut tx, host, schedule).await?;
    let version = version.unwrap_or(before.version);
    if !schedules::save(&mut tx, before.id, version, &hours, now).await? {
        return Err(Error::Stale);
    }
    let details = json!({ "before": before.hours, "after": hours });
    outbox::log(&mut tx, "schedule", before.id.0, Action::Updated, who.actor, details, now).await?;
    tx.commit().await?;
    Ok(ScheduleRow { hours, version: version + 1, ..before })
}

/// Whether every part of it makes sense, and there is not too much of it.
fn check(hours: &Schedule) -> Result<()> {
    hours.validate().map_err(|error| Error::field("weeklySchedule", error.into()))?;
    if MOST_OVERRIDES < hours.overrides.len() {
        let words = say("error-overrides-many").word("most", MOST_OVERRIDES);
        return Err(Error::field("overrides", words));
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

/// Gives one date hours of its own in place of the weekly ones: none is a closed day, `None` takes
/// them away again.
///
/// # Errors
/// `NotFound` when there were none to take away. Names `overrides` when there are too many.
pub async fn set_date(
    app: &App,
    who: &Principal,
    host: Option<MemberId>,
    schedule: Option<ScheduleId>,
    date: Date,
    hours: Option<Vec<Hours>>,
) -> Result<ScheduleRow> {
    let before = get(app, who, host, schedule).await?;
    let mut next = before.hours.clone();
    next.overrides.retain(|other| other.date != date);
    let kept = next.overrides.len() == before.hours.overrides.len();
    match hours {
        Some(intervals) => next.overrides.push(DateOverride { date, intervals }),
        None if kept => return Err(Error::NotFound),
        None => {}
    }
    next.overrides.sort_by_key(|other| other.date);
    save(app, who, host, schedule, Some(before.version), next).await
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
    block_once(app, who, host, dates, reason, None).await
}

/// The same for a request that may be repeated.
pub async fn block_once(
    app: &App,
    who: &Principal,
    host: Option<MemberId>,
    dates: Blocked,
    reason: &str,
    once: Option<Once>,
) -> Result<BlockedDate> {
    let host = who.own_or(host)?;
    let mut errors = FieldErrors::default();
    if let Err(error) = dates.validate() {
        let field = if dates.to < dates.from { "endDate" } else { "endTime" };
        errors.add(field, error.into());
    }
    let reason = if reason.trim().is_empty() { Ok(String::new()) } else { line(reason, 200) };
    let reason = errors.keep("reason", reason).unwrap_or_default();
    errors.check()?;
    let now = app.clock.now();
    let blocked = BlockedDate { id: BlockedDateId(entropy::id(now)), member: host, dates, reason };
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

/// A host's blocked dates that are not over, each with the number of bookings still on in it.
pub async fn blocked_ahead(
    app: &App,
    who: &Principal,
    host: Option<MemberId>,
) -> Result<Vec<(BlockedDate, usize)>> {
    let host = who.own_or(host)?;
    let now = app.clock.now();
    let mut tx = app.db.read(who.organization).await?;
    let schedule = schedules::default_of(&mut tx, host).await?.ok_or(Error::NotFound)?.hours;
    let today = schedule.date_at(now);
    let blocked = schedules::blocked(&mut tx, host, today).await?;
    let taken = store::bookings::of_host(&mut tx, host, now - LONGEST, Timestamp::MAX).await?;
    let ahead = || taken.iter().filter(|taken| now < taken.end);
    let count = |one: &BlockedDate| {
        ahead().filter(|taken| touches(&one.dates, &schedule, taken.start, taken.end)).count()
    };
    Ok(blocked.iter().map(|one| (one.clone(), count(one))).collect())
}

/// No booking is longer.
const LONGEST: jiff::SignedDuration = jiff::SignedDuration::from_mins(model::MAX_MINUTES);

/// Whether the meeting runs into what is blocked on any of the dates.
fn touches(blocked: &Blocked, schedule: &Schedule, start: Timestamp, end: Timestamp) -> bool {
    let first = schedule.date_at(start);
    // A block past midnight reaches into the next date, and a meeting may begin the day before.
    let near = [first.yesterday(), Ok(first), first.tomorrow()];
    near.into_iter().flatten().filter(|date| (blocked.from..=blocked.to).contains(date)).any(
        |date| {
            let zone = schedule.zone_on(date).tz();
            let from = blocked.start.unwrap_or(TimeOfDay::MIDNIGHT);
            let until = blocked.end.unwrap_or(TimeOfDay::END_OF_DAY);
            let last = if until < from { date.tomorrow().unwrap_or(date) } else { date };
            let (from, until) = (moment(date, from, zone), moment(last, until, zone));
            from.is_some_and(|from| from < end) && until.is_some_and(|until| start < until)
        },
    )
}

fn moment(date: Date, time: TimeOfDay, zone: &TimeZone) -> Option<Timestamp> {
    let midnight = date.to_zoned(zone.clone()).ok()?.date();
    let civil = midnight.at(0, 0, 0, 0).checked_add(jiff::Span::new().minutes(time.minutes()));
    Some(civil.ok()?.to_zoned(zone.clone()).ok()?.timestamp())
}
