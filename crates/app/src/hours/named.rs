//! The named schedules of a host: one is the default, and an event type may pick another.

use crate::{App, Error, Once, Principal, Result, accounts::nine_to_five, entropy, outbox};
use availability::Schedule;
use jiff::Timestamp;
use model::{Action, DateNote, EventType, FieldErrors, MemberId, ScheduleId, line, say};
use serde_json::json;
use store::{
    Tx,
    schedules::{self, ScheduleRow},
};

/// More would be a mistake.
const MOST_SCHEDULES: usize = 50;

/// A schedule with the event types that name it, and, for the default, those that name none.
pub struct Listed {
    pub schedule: ScheduleRow,
    pub event_types: Vec<EventType>,
}

/// What a schedule is made of, or becomes. What is `None` stays as it is.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    pub name: Option<String>,
    pub hours: Option<Schedule>,
    /// Why dates have hours of their own.
    pub notes: Option<Vec<DateNote>>,
    pub is_default: bool,
    /// The version the editor began with; `None` overwrites whatever is there.
    pub version: Option<i64>,
    /// Makes a repeat find what the first try made.
    pub once: Option<Once>,
}

/// A host's schedules, the default first, then by name.
pub async fn list(app: &App, who: &Principal, host: Option<MemberId>) -> Result<Vec<Listed>> {
    let host = who.own_or(host)?;
    let mut tx = app.db.read(who.organization).await?;
    store::members::get(&mut tx, host).await?.ok_or(Error::NotFound)?;
    let schedules = schedules::list(&mut tx, host).await?;
    let event_types = store::event_types::list(&mut tx, Some(host)).await?;
    let of = |schedule: &ScheduleRow| {
        let picks = |event: &&EventType| match event.schedule {
            Some(id) => id == schedule.id,
            None => schedule.is_default,
        };
        event_types.iter().filter(picks).cloned().collect()
    };
    let listed = schedules.into_iter();
    Ok(listed.map(|schedule| Listed { event_types: of(&schedule), schedule }).collect())
}

/// A host's schedule by its id.
///
/// # Errors
/// `NotFound` also for what the principal may not manage, so that ids tell nothing.
pub async fn by_id(app: &App, who: &Principal, id: ScheduleId) -> Result<ScheduleRow> {
    let mut tx = app.db.read(who.organization).await?;
    managed(&mut tx, who, id).await
}

/// Makes a schedule: with the hours of the draft, or Monday to Friday, 9 to 17.
///
/// # Errors
/// Names `name` when it is missing or taken.
pub async fn create(
    app: &App,
    who: &Principal,
    host: Option<MemberId>,
    draft: Draft,
) -> Result<ScheduleRow> {
    let host = who.own_or(host)?;
    let now = app.clock.now();
    let id = ScheduleId(entropy::id(now));
    let mut tx = app.db.write(who.organization).await?;
    if let Some(once) = &draft.once
        && let Some(first) = once.claim(&mut tx, id.0, now).await?
    {
        let first = managed(&mut tx, who, ScheduleId(first)).await?;
        tx.commit().await?;
        return Ok(first);
    }
    store::diaries::touch_rules(&mut tx, host).await?;
    let member = store::members::get(&mut tx, host).await?.ok_or(Error::NotFound)?;
    let others = schedules::list(&mut tx, host).await?;
    if MOST_SCHEDULES <= others.len() {
        let words = say("error-schedules-many").word("most", MOST_SCHEDULES);
        return Err(Error::field("name", words));
    }
    let hours = draft.hours.unwrap_or_else(|| nine_to_five(&member.timezone));
    super::check(&hours)?;
    let name = free_name(draft.name.as_deref().unwrap_or(""), &others)?;
    let mut made = ScheduleRow {
        id,
        member: host,
        name,
        is_default: draft.is_default,
        hours,
        notes: draft.notes.unwrap_or_default(),
        version: 0,
    };
    made.notes = super::noted(&made);
    // One at a time is the default, so it comes as another and takes the place then.
    let plain = ScheduleRow { is_default: false, ..made.clone() };
    schedules::insert(&mut tx, &plain, now).await?;
    if made.is_default {
        schedules::make_default(&mut tx, host, id, now).await?;
    }
    log(&mut tx, who, None, &made, Action::Created, now).await?;
    tx.commit().await?;
    Ok(made)
}

/// Makes another schedule with the same hours, date overrides and travels.
pub async fn copy(
    app: &App,
    who: &Principal,
    id: ScheduleId,
    name: &str,
    once: Option<Once>,
) -> Result<ScheduleRow> {
    let original = by_id(app, who, id).await?;
    let name = Some(name.to_owned());
    let (hours, notes) = (Some(original.hours), Some(original.notes));
    let draft = Draft { name, hours, notes, once, ..Draft::default() };
    create(app, who, Some(original.member), draft).await
}

/// Changes what is given: its name, its hours, or that it is the default.
///
/// # Errors
/// `Stale` when somebody saved in between. Names `name` when it is taken, or what does not make
/// sense in the hours.
pub async fn change(
    app: &App,
    who: &Principal,
    id: ScheduleId,
    draft: Draft,
) -> Result<ScheduleRow> {
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    let host = managed(&mut tx, who, id).await?.member;
    store::diaries::touch_rules(&mut tx, host).await?;
    // Read again behind the diary's row, so that nobody changes it between the look and the deed.
    let before = managed(&mut tx, who, id).await?;
    if draft.version.is_some_and(|version| version != before.version) {
        return Err(Error::Stale);
    }
    let mut after = before.clone();
    if let Some(name) = &draft.name {
        let mut others = schedules::list(&mut tx, host).await?;
        others.retain(|other| other.id != id);
        after.name = free_name(name, &others)?;
        schedules::rename(&mut tx, id, &after.name, now).await?;
    }
    if let Some(hours) = draft.hours {
        super::check(&hours)?;
        after.hours = hours;
        after.notes = draft.notes.unwrap_or(after.notes);
        after.notes = super::noted(&after);
        let ScheduleRow { hours, notes, .. } = &after;
        if !schedules::save(&mut tx, id, before.version, hours, notes, now).await? {
            return Err(Error::Stale);
        }
        after.version += 1;
    }
    if draft.is_default {
        schedules::make_default(&mut tx, host, id, now).await?;
        after.is_default = true;
    }
    log(&mut tx, who, Some(&before), &after, Action::Updated, now).await?;
    tx.commit().await?;
    Ok(after)
}

/// # Errors
/// Names `schedule` when it is the default, or, with their names, when event types use it.
pub async fn remove(app: &App, who: &Principal, id: ScheduleId) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    let host = managed(&mut tx, who, id).await?.member;
    store::diaries::touch_rules(&mut tx, host).await?;
    let schedule = managed(&mut tx, who, id).await?;
    if schedule.is_default {
        return Err(Error::field("schedule", say("error-schedule-default")));
    }
    let event_types = store::event_types::list(&mut tx, Some(host)).await?;
    let users = event_types.iter().filter(|event| event.schedule == Some(id));
    let names: Vec<_> = users.map(|event| event.name.as_str()).collect();
    if !names.is_empty() {
        let words = say("error-schedule-used").word("names", names.join(", "));
        return Err(Error::field("schedule", words));
    }
    schedules::delete(&mut tx, id).await?;
    log(&mut tx, who, Some(&schedule), &schedule, Action::Deleted, now).await?;
    Ok(tx.commit().await?)
}

/// The schedule of one of the hosts the principal manages.
async fn managed(tx: &mut Tx, who: &Principal, id: ScheduleId) -> Result<ScheduleRow> {
    let found = schedules::get(tx, id).await?.ok_or(Error::NotFound)?;
    who.may_manage(found.member).map_err(|_| Error::NotFound)?;
    Ok(found)
}

/// A name that no other schedule of the host has, in whatever case.
fn free_name(name: &str, others: &[ScheduleRow]) -> Result<String> {
    let mut errors = FieldErrors::default();
    let name = errors.keep("name", line(name, 80)).unwrap_or_default();
    errors.check()?;
    let same = |other: &&ScheduleRow| other.name.to_lowercase() == name.to_lowercase();
    match others.iter().find(same) {
        Some(other) => {
            let words = say("error-schedule-name-taken").word("name", other.name.as_str());
            Err(Error::field("name", words))
        }
        None => Ok(name),
    }
}

async fn log(
    tx: &mut Tx,
    who: &Principal,
    before: Option<&ScheduleRow>,
    after: &ScheduleRow,
    action: Action,
    now: Timestamp,
) -> Result<()> {
    let told = |row: &ScheduleRow| json!({ "name": row.name, "isDefault": row.is_default, "hours": row.hours });
    let details = json!({ "before": before.map(told), "after": told(after) });
    outbox::log(tx, "schedule", after.id.0, action, who.actor, details, now).await
}
