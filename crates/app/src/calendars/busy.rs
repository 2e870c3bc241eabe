//! When calendars are busy, looked up every few minutes. What was known last holds while the vendor
//! is away.

use super::{Account, ENTITY, connect, look_now};
use crate::{App, Result, outbox};
use anyhow::anyhow;
use availability::{Interval, Intervals};
use integrations::calendars::{Busy, CalendarError, Look, google::Google};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date, tz::TimeZone};
use model::{Action, Actor, KnownCalendar, MemberId, OrganizationId, Vendor};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::HashSet;
use store::{
    Tx, calendar_busy,
    calendar_connections::{self as connections, Connection},
    jobs::Job,
};

pub(crate) const KIND: &str = "calendar-busy";

/// How often it is looked.
pub(crate) const EVERY: SignedDuration = SignedDuration::from_mins(4);
/// How far ahead it is looked, whatever guests are offered.
const LEAST_DAYS: i64 = 31;
const MOST_DAYS: i64 = 730;
const SPARE_DAYS: i64 = 16;

#[derive(Serialize, Deserialize)]
struct Payload {
    member: MemberId,
    vendor: String,
}

pub(super) fn key(member: MemberId, vendor: Vendor) -> String {
    format!("{KIND}:{member}:{}", vendor.as_str())
}

pub(super) fn payload(member: MemberId, vendor: Vendor) -> Value {
    json!(Payload { member, vendor: vendor.as_str().to_owned() })
}

/// Looks, keeps what was found, and goes on in a few minutes; ends with the connection.
pub(crate) async fn refresh(app: &App, job: &Job) -> Result<()> {
    let payload: Payload = serde_json::from_value(job.payload.clone())
        .map_err(|error| anyhow!("calendar job {}: {error}", job.id))?;
    let (member, organization) = (payload.member, job.organization);
    let vendor = Vendor::named(&payload.vendor).ok_or_else(|| anyhow!("no such vendor"))?;
    let account = Account::open(app, organization, member, vendor).await?;
    let account = account.filter(|account| account.connection.is_open());
    let Some(mut account) = account else { return over(app, job).await };
    // Another node may know the vendor.
    let Some(google) = &app.google else { return again(app, job).await };
    let now = app.clock.now();
    let until = horizon(app, organization, member, now).await?;
    let found = look(app, google, &mut account, now, until).await;
    if let Err(CalendarError::Locked(words)) = &found {
        // Where other keys have come meanwhile nothing is lost: the next look tries those.
        account.lost(app, words).await?;
        return again(app, job).await;
    }
    // One calendar that is gone must not keep the others from being looked into.
    let left = match &found {
        Ok(_) => None,
        Err(_) => left(app, google, &mut account).await,
    };
    let mut tx = app.db.write(organization).await?;
    let before = &account.connection;
    let mut next = now + EVERY;
    match (found, left) {
        (Ok(busy), _) => keep(&mut tx, member, vendor, before, busy, now).await?,
        (Err(_), Some((calendars, write_to))) => {
            if is_as_before(&mut tx, member, vendor, before).await? {
                connections::choose(&mut tx, member, vendor, &calendars, &write_to).await?;
                let details =
                    json!({ "provider": vendor.as_str(), "gone": gone(before, &calendars) });
                let actor = Actor::System;
                outbox::log(&mut tx, ENTITY, member.0, Action::Updated, actor, details, now)
                    .await?;
                next = now;
            }
        }
        (Err(error), None) => {
            tracing::warn!(%error, "A calendar's busy times could not be looked up");
            if is_as_before(&mut tx, member, vendor, before).await? {
                connections::silent(&mut tx, member, vendor, &error.to_string(), now).await?;
            }
        }
    }
    store::jobs::again(&mut tx, job.id, &job.payload, next).await?;
    Ok(tx.commit().await?)
}

/// The choice without the calendars that the account no longer has; `None` where it has them all, or
/// the vendor does not say.
async fn left(
    app: &App,
    google: &Google,
    account: &mut Account,
) -> Option<(Vec<KnownCalendar>, String)> {
    let key = account.key(app).await.ok()?;
    let listed = google.calendars(&key).await.ok()?;
    let before = &account.connection;
    let (calendars, write_to) = connect::choose(&listed, Some(before))?;
    (!gone(before, &calendars).is_empty()).then_some((calendars, write_to))
}

/// The names of those that were there.
fn gone(before: &Connection, now: &[KnownCalendar]) -> Vec<String> {
    let is_gone = |one: &&KnownCalendar| now.iter().all(|other| other.id != one.id);
    before.calendars.0.iter().filter(is_gone).map(|one| one.name.clone()).collect()
}

/// Another account or choice has its own look coming.
async fn is_as_before(
    tx: &mut Tx,
    member: MemberId,
    vendor: Vendor,
    before: &Connection,
) -> Result<bool> {
    let now = connections::get(tx, member, vendor).await?;
    Ok(now.is_some_and(|now| {
        (&now.account, &now.calendars.0) == (&before.account, &before.calendars.0)
    }))
}

/// Has every open connection looked up that nobody looks up, whatever became of its job.
pub(crate) async fn revive(app: &App) -> Result<()> {
    let mut tx = app.db.operator_read().await?;
    let open = connections::open(&mut tx).await?;
    let kept: HashSet<_> = store::jobs::keys(&mut tx, KIND).await?.into_iter().collect();
    drop(tx);
    let now = app.clock.now();
    for (organization, member, vendor) in open {
        if !kept.contains(&(organization, key(member, vendor))) {
            let mut tx = app.db.write(organization).await?;
            look_now(&mut tx, member, vendor, now).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}

/// In a few minutes; ends then, where the connection has ended.
async fn again(app: &App, job: &Job) -> Result<()> {
    let next = app.clock.now() + EVERY;
    let mut tx = app.db.write(job.organization).await?;
    store::jobs::again(&mut tx, job.id, &job.payload, next).await?;
    Ok(tx.commit().await?)
}

async fn over(app: &App, job: &Job) -> Result<()> {
    let mut tx = app.db.write(job.organization).await?;
    store::jobs::done(&mut tx, job.id).await?;
    Ok(tx.commit().await?)
}

async fn look(
    app: &App,
    google: &Google,
    account: &mut Account,
    from: Timestamp,
    to: Timestamp,
) -> std::result::Result<Vec<Busy>, CalendarError> {
    let checked = account.connection.calendars.0.iter().filter(|one| one.checked);
    // Bookings were written to some that can be written to: there, each event tells its name.
    let (ours, others): (Vec<_>, Vec<_>) = checked.partition(|one| one.writable);
    let ids = |of: Vec<&KnownCalendar>| -> Vec<String> {
        of.into_iter().map(|one| one.id.clone()).collect()
    };
    let (ours, others) = (ids(ours), ids(others));
    let look = Look { others: &others, ours: &ours, from, to };
    let key = account.key(app).await?;
    match google.busy(&key, &look).await {
        Err(CalendarError::Locked(_)) => {
            let key = account.another_key(app).await?;
            google.busy(&key, &look).await
        }
        found => found,
    }
}

/// Puts what was found in the place of what was known. Bookings of our own stand in the diary
/// already, where they do not stand in their own way. A diary that is as it was is not touched.
async fn keep(
    tx: &mut Tx,
    member: MemberId,
    vendor: Vendor,
    before: &Connection,
    busy: Vec<Busy>,
    now: Timestamp,
) -> Result<()> {
    let own: HashSet<String> =
        calendar_busy::own_uids(tx, member, now).await?.into_iter().collect();
    let others =
        busy.into_iter().filter(|one| !one.uid.as_ref().is_some_and(|uid| own.contains(uid)));
    let spans: Intervals = others
        .filter(|one| one.start < one.end)
        .map(|one| Interval { start: one.start, end: one.end })
        .collect();
    let spans: Vec<_> = spans.iter().map(|span| (span.start, span.end)).collect();
    let is_news = calendar_busy::known(tx, member, vendor).await? != spans;
    if is_news {
        // The diary before the connection, as whoever chooses or disconnects takes them.
        store::diaries::claim(tx, member).await?;
    }
    if !is_as_before(tx, member, vendor, before).await? {
        return Ok(());
    }
    if is_news {
        calendar_busy::replace(tx, member, vendor, &spans).await?;
    }
    Ok(connections::checked(tx, member, vendor, now).await?)
}

/// The end of the last day on which guests may book the host, and two weeks more: so far each new
/// day is known while the vendor is away.
async fn horizon(
    app: &App,
    organization: OrganizationId,
    member: MemberId,
    now: Timestamp,
) -> Result<Timestamp> {
    let mut tx = app.db.read(organization).await?;
    let settings = store::members::get(&mut tx, member).await?.map(|member| member.settings);
    let usual = settings.map_or(LEAST_DAYS, |settings| settings.booking_window_days);
    let today = TimeZone::UTC.to_datetime(now).date();
    let days = |to: Date| today.until(to).map_or(0, |span| i64::from(span.get_days()));
    let ahead = store::event_types::list(&mut tx, Some(member)).await?;
    let ahead = ahead.iter().map(|event| match &event.details.window {
        Some(window) => days(window.to),
        None => event.details.setting_overrides.booking_window_days.unwrap_or(usual),
    });
    let days = ahead.max().unwrap_or(usual).clamp(LEAST_DAYS, MOST_DAYS) + SPARE_DAYS;
    Ok(now.checked_add((24 * days).hours()).unwrap_or(Timestamp::MAX))
}
