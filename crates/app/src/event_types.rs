//! What hosts offer: made, edited, archived.

mod duplicate;
mod order;
mod slug;

pub use duplicate::duplicate;
pub use order::{Step, step};

use crate::{App, Error, Once, Principal, Result, entropy, outbox, reminders};
use model::{
    Action, Details, EventType, EventTypeId, FieldErrors, Member, MemberId, Organization,
    ScheduleId, line, say, slugify,
};
use serde_json::json;
use std::collections::HashMap;
use store::{Tx, event_types::TakenSlug};

/// An event type as typed. What is `None` stays as it is, or takes its default.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    pub name: Option<String>,
    pub slug: Option<String>,
    /// Whether the slug may be one that another had before: old links then lead here.
    pub takes_slug_over: bool,
    pub details: Option<Details>,
    /// The hours it is offered in; the host's default ones for `Some(None)`.
    pub schedule: Option<Option<ScheduleId>>,
    pub is_active: Option<bool>,
    /// Takes it out of the archive, or puts it there.
    pub archived: Option<bool>,
    /// The version the editor began with; `None` overwrites whatever is there.
    pub version: Option<i64>,
    /// Makes a repeat find what the first try made.
    pub once: Option<Once>,
}

/// What a list of event types shows.
pub struct Listed {
    pub organization: Organization,
    pub event_types: Vec<EventType>,
    pub members: HashMap<MemberId, Member>,
    /// Not counting cancelled ones.
    pub bookings: HashMap<EventTypeId, i64>,
}

/// Those the principal may see, or one host's of them.
pub async fn list(app: &App, who: &Principal, host: Option<MemberId>) -> Result<Listed> {
    let host = if who.manages_all() { host } else { Some(who.own_or(host)?) };
    let mut tx = app.db.read(who.organization).await?;
    let event_types = store::event_types::list(&mut tx, host).await?;
    let bookings = store::event_types::booking_counts(&mut tx).await?;
    let members = store::members::list(&mut tx).await?;
    let members = members.into_iter().map(|member| (member.id, member)).collect();
    let organization = store::organizations::own(&mut tx).await?;
    Ok(Listed { organization, event_types, members, bookings })
}

pub async fn get(app: &App, who: &Principal, id: EventTypeId) -> Result<EventType> {
    let mut tx = app.db.read(who.organization).await?;
    let found = store::event_types::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    who.may_manage(found.member).map(|()| found)
}

/// An event type with whose it is, and how many bookings it has that were not cancelled.
pub struct Seen {
    pub organization: Organization,
    pub host: Member,
    pub event_type: EventType,
    pub bookings: i64,
}

pub async fn see(app: &App, who: &Principal, id: EventTypeId) -> Result<Seen> {
    let mut tx = app.db.read(who.organization).await?;
    let event_type = store::event_types::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    who.may_manage(event_type.member)?;
    let organization = store::organizations::own(&mut tx).await?;
    let host = store::members::get(&mut tx, event_type.member).await?.ok_or(Error::NotFound)?;
    let bookings = store::event_types::booking_counts(&mut tx).await?;
    let bookings = bookings.get(&id).copied().unwrap_or(0);
    Ok(Seen { organization, host, event_type, bookings })
}

/// Offers something new. A slug that is left out is made of the name.
///
/// # Errors
/// Names every bad field; `slug` with a free one when it is taken.
pub async fn create(
    app: &App,
    who: &Principal,
    host: Option<MemberId>,
    draft: Draft,
) -> Result<EventType> {
    let host = who.own_or(host)?;
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    let member = store::members::get(&mut tx, host).await?.ok_or(Error::NotFound)?;
    let id = EventTypeId(entropy::id(now));
    if let Some(once) = &draft.once
        && let Some(first) = once.claim(&mut tx, id.0, now).await?
    {
        let first = store::event_types::get(&mut tx, EventTypeId(first)).await?;
        tx.commit().await?;
        return first.ok_or(Error::NotFound);
    }
    // The diary first, so that nobody takes the same slug between the look and the deed.
    store::diaries::touch_rules(&mut tx, host).await?;
    let taken = store::event_types::slugs(&mut tx, host).await?;
    let minutes = member.settings.default_duration;
    let blank = EventType {
        id,
        member: host,
        schedule: None,
        slug: slugify(draft.name.as_deref().unwrap_or(""), "meeting")
            .free_among(&slug::all(&taken)),
        name: String::new(),
        is_active: true,
        archived_at: None,
        details: Details {
            duration_minutes: minutes,
            durations: vec![minutes],
            ..Details::default()
        },
        key_number: 0,
        version: 0,
    };
    let name = draft.name.clone().unwrap_or_default();
    let slug = draft.slug.clone().filter(|slug| !slug.trim().is_empty());
    check_schedule(&mut tx, host, draft.schedule.flatten()).await?;
    let event_type = edited(blank, Draft { name: Some(name), slug, ..draft }, &taken, now)?;
    store::event_types::insert(&mut tx, &event_type, now).await?;
    log(&mut tx, who, None, &event_type, Action::Created, now).await?;
    tx.commit().await?;
    Ok(event_type)
}

/// Changes what is given. Bookings that were made stay as they were booked. A slug that is left
/// empty is made of the name.
///
/// # Errors
/// `Stale` when somebody saved in between. Names every bad field.
pub async fn update(
    app: &App,
    who: &Principal,
    id: EventTypeId,
    draft: Draft,
) -> Result<EventType> {
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    let before = claimed(&mut tx, who, id).await?;
    let is_late = draft.version.is_some_and(|version| version != before.version);
    let taken = store::event_types::slugs(&mut tx, before.member).await?;
    let others: Vec<_> = taken.into_iter().filter(|slug| slug.event_type != id).collect();
    check_schedule(&mut tx, before.member, draft.schedule.flatten()).await?;
    let draft = match &draft.slug {
        Some(slug) if slug.trim().is_empty() => {
            let made = slugify(draft.name.as_deref().unwrap_or(&before.name), "meeting");
            let free = made.free_among(&slug::all(&others));
            Draft { slug: Some(free.to_string()), ..draft }
        }
        _ => draft,
    };
    let after = edited(before.clone(), draft, &others, now);
    if is_late {
        // Sent twice, or somebody else wrote the same: it is saved.
        return after.ok().filter(|after| *after == before).ok_or(Error::Stale);
    }
    let after = after?;
    if after.slug != before.slug {
        store::event_types::keep_slug(&mut tx, &before, now).await?;
    }
    if !store::event_types::update(&mut tx, &after, now).await? {
        return Err(Error::Stale);
    }
    log(&mut tx, who, Some(&before), &after, deed(&before, &after), now).await?;
    tx.commit().await?;
    Ok(EventType { version: after.version + 1, ..after })
}

/// How many confirmed bookings are ahead.
pub async fn ahead(app: &App, who: &Principal, id: EventTypeId) -> Result<usize> {
    let mut tx = app.db.read(who.organization).await?;
    let found = store::event_types::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    who.may_manage(found.member)?;
    Ok(store::bookings::confirmed_ahead(&mut tx, id, app.clock.now()).await?.len())
}

/// Gives the confirmed bookings ahead the reminders it has now. Answers how many there are.
pub async fn apply_reminders(app: &App, who: &Principal, id: EventTypeId) -> Result<usize> {
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    let event_type = store::event_types::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    who.may_manage(event_type.member)?;
    // The diary first, so that no booking is made or moved between the look and the deed.
    store::diaries::claim(&mut tx, event_type.member).await?.ok_or(Error::NotFound)?;
    let applied = reminders::apply(&mut tx, &event_type, now).await?;
    tx.commit().await?;
    app.wake_worker();
    Ok(applied)
}

/// What becomes of an event type that was ever booked, when it is to go: its bookings need it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum IfBooked {
    Archive,
    Keep,
}

/// Takes it away for good, with its links, unless it was ever booked. `true` when it is gone.
pub async fn remove(
    app: &App,
    who: &Principal,
    id: EventTypeId,
    if_booked: IfBooked,
) -> Result<bool> {
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    let before = claimed(&mut tx, who, id).await?;
    let booked = store::event_types::has_bookings(&mut tx, id).await?;
    if booked && if_booked == IfBooked::Keep {
        return Ok(false);
    }
    if booked {
        let after = EventType { archived_at: before.archived_at.or(Some(now)), ..before.clone() };
        if !store::event_types::update(&mut tx, &after, now).await? {
            return Err(Error::Stale);
        }
        log(&mut tx, who, Some(&before), &after, Action::Archived, now).await?;
    } else {
        store::holds::remove_of_event_type(&mut tx, id).await?;
        store::links::remove_of_event_type(&mut tx, id).await?;
        store::event_types::delete(&mut tx, id).await?;
        log(&mut tx, who, Some(&before), &before, Action::Deleted, now).await?;
    }
    tx.commit().await?;
    Ok(!booked)
}

/// Whether it was ever booked, also where the booking was cancelled.
pub async fn was_booked(app: &App, who: &Principal, id: EventTypeId) -> Result<bool> {
    let mut tx = app.db.read(who.organization).await?;
    let found = store::event_types::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    who.may_manage(found.member)?;
    Ok(store::event_types::has_bookings(&mut tx, id).await?)
}

/// The event type as it is now that nobody else can change or book it. The diary first, as whoever
/// books does: two who take the same rows in turn never lock.
pub(crate) async fn claimed(tx: &mut Tx, who: &Principal, id: EventTypeId) -> Result<EventType> {
    let found = store::event_types::get(tx, id).await?.ok_or(Error::NotFound)?;
    who.may_manage(found.member)?;
    store::diaries::touch_rules(tx, found.member).await?;
    store::event_types::get(tx, id).await?.ok_or(Error::NotFound)
}

/// Whether the hours named are the host's own.
async fn check_schedule(tx: &mut Tx, host: MemberId, named: Option<ScheduleId>) -> Result<()> {
    let Some(id) = named else { return Ok(()) };
    let found = store::schedules::get(tx, id).await?;
    match found.filter(|schedule| schedule.member == host) {
        Some(_) => Ok(()),
        None => Err(Error::field("scheduleId", say("error-no-schedule"))),
    }
}

fn edited(
    event_type: EventType,
    draft: Draft,
    taken: &[TakenSlug],
    now: jiff::Timestamp,
) -> Result<EventType> {
    let mut errors = FieldErrors::default();
    let mut next = event_type;
    if let Some(name) = draft.name {
        next.name = errors.keep("name", line(&name, 120)).unwrap_or_default();
    }
    if let Some(typed) = draft.slug {
        let slug = slug::free(&typed, taken, draft.takes_slug_over);
        next.slug = errors.keep("slug", slug).unwrap_or(next.slug);
    }
    if let Some(details) = draft.details {
        match details.checked() {
            Ok(details) => next.details = details,
            Err(wrong) => errors.0.extend(wrong.0),
        }
    }
    if let Some(schedule) = draft.schedule {
        next.schedule = schedule;
    }
    if let Some(active) = draft.is_active {
        next.is_active = active;
    }
    match draft.archived {
        Some(true) => next.archived_at = next.archived_at.or(Some(now)),
        Some(false) => next.archived_at = None,
        None => {}
    }
    errors.check()?;
    Ok(next)
}

/// What an edit comes to.
fn deed(before: &EventType, after: &EventType) -> Action {
    match (before.archived_at, after.archived_at) {
        (None, Some(_)) => Action::Archived,
        (Some(_), None) => Action::Restored,
        _ => Action::Updated,
    }
}

pub(crate) async fn log(
    tx: &mut Tx,
    who: &Principal,
    before: Option<&EventType>,
    after: &EventType,
    action: Action,
    now: jiff::Timestamp,
) -> Result<()> {
    let told = |event: &EventType| {
        json!({
            "slug": event.slug,
            "name": event.name,
            "isActive": event.is_active,
            "archivedAt": event.archived_at,
            "scheduleId": event.schedule,
            "keyNumber": event.key_number,
            "details": event.details,
        })
    };
    let details = json!({ "before": before.map(told), "after": told(after) });
    outbox::log(tx, "event_type", after.id.0, action, who.actor, details, now).await
}
