//! What a guest finds behind a link: a host, one of their event types, and the hours behind it.

use crate::{App, Error, Result};
use availability::{Interval, Schedule, Window, Zone};
use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Time},
};
use model::{
    Access, DateNote, EventType, EventTypeId, Member, MemberId, Organization, OrganizationId,
    Reason, holidays::Holidays, say,
};
use std::sync::Arc;
use store::{
    Tx,
    diaries::{self, Found},
    schedules::{BlockedDate, ScheduleRow},
};

/// Everything that decides a host's slots apart from the time already taken.
#[derive(Clone, Debug)]
pub struct Offering {
    pub organization: Organization,
    pub host: Member,
    pub event_type: EventType,
    pub schedule: Schedule,
    pub blocked: Vec<BlockedDate>,
    /// Why dates have hours of their own.
    pub notes: Vec<DateNote>,
    /// The public holidays the host takes off.
    pub holidays: Option<Holidays>,
    /// Of the diary, when this was read.
    pub(crate) rules_version: i64,
}

impl Offering {
    /// The minutes a guest gets: those asked for, if they are offered, or the usual ones.
    ///
    /// # Errors
    /// Names the field `duration`.
    pub fn duration(&self, asked: Option<i64>) -> Result<i64> {
        let details = &self.event_type.details;
        match asked {
            None => Ok(details.duration_minutes),
            Some(minutes) if details.durations.contains(&minutes) => Ok(minutes),
            Some(_) if details.durations.len() == 1 => {
                let message = say("error-duration").word("minutes", details.duration_minutes);
                Err(Error::field("duration", message))
            }
            Some(_) => {
                let offered: Vec<_> = details.durations.iter().map(i64::to_string).collect();
                let message = say("error-duration-choice").word("offered", offered.join(", "));
                Err(Error::field("duration", message))
            }
        }
    }

    /// How long before its start a time can no longer be booked.
    pub fn notice_minutes(&self) -> u32 {
        crate::diary::offer_of(self, self.event_type.details.duration_minutes)
            .minimum_notice_minutes
    }

    /// The zone of the host's hours.
    pub fn zone(&self) -> &Zone {
        &self.schedule.timezone
    }

    /// The first and the last date of the booking window, read in a zone. Before the first there is
    /// only the past.
    pub fn dates(&self, zone: &Zone, now: Timestamp) -> (Date, Date) {
        let window = crate::diary::offer_of(self, self.event_type.details.duration_minutes).window;
        let today = self.zone().tz().to_datetime(now).date();
        let (from, to) = match window {
            Some(Window::Range { from, to }) => (from.max(today), to),
            Some(Window::Rolling { days }) => (today, today.saturating_add(i64::from(days).days())),
            None => (today, today.saturating_add(1.year())),
        };
        let read = |date: Date, time: Time| {
            let there = date.to_datetime(time).to_zoned(self.zone().tz().clone());
            there.map_or(date, |there| zone.tz().to_datetime(there.timestamp()).date())
        };
        let first = zone.tz().to_datetime(now).date().max(read(from, Time::MIN));
        (first, read(to, Time::MAX))
    }

    /// What guests may read about a date of the host's without times.
    pub fn reason_on(&self, date: Date) -> Option<Reason> {
        let closed = |one: &&BlockedDate| (one.dates.from..=one.dates.to).contains(&date);
        let blocked = self.blocked.iter().filter(closed);
        let shown = blocked.filter(|one| one.show_guests).map(|one| &one.reason);
        let noted = self.notes.iter().filter(|note| note.date == date && note.show_guests);
        let words = shown.chain(noted.map(|note| &note.reason)).find(|words| !words.is_empty());
        let holiday = || self.holidays.as_ref()?.between(date, date).first().copied();
        match words {
            Some(words) => Some(Reason::Words(words.clone())),
            None => holiday().map(|holiday| Reason::Holiday(holiday.name)),
        }
    }

    /// The parts of these days that are blocked for a reason guests may read, in order.
    pub fn parts_away(&self, days: &crate::slots::Asked) -> Result<Vec<(Interval, String)>> {
        let span = days.span()?;
        let in_part = |one: &&BlockedDate| one.dates.start.is_some() || one.dates.end.is_some();
        let told = self.blocked.iter().filter(|one| one.show_guests && !one.reason.is_empty());
        let parts = told.filter(in_part).flat_map(|one| {
            let closed =
                availability::closed(std::slice::from_ref(&one.dates), &self.schedule, span);
            let within: Vec<_> =
                closed.iter().filter(|part| part.overlaps(&span)).copied().collect();
            within.into_iter().map(|part| (part, one.reason.clone()))
        });
        let mut parts: Vec<_> = parts.collect();
        parts.sort_by_key(|(part, _)| part.start);
        Ok(parts)
    }

    /// Where guests find it.
    pub fn path(&self) -> String {
        let Offering { organization, host, event_type, .. } = self;
        page(organization, host, event_type)
    }

    /// Whether everyone finds it, so that pages and mails may lead there.
    pub fn is_listed(&self) -> bool {
        self.event_type.details.access == Access::Public
    }

    /// # Errors
    /// `Closed` when it was switched off or archived, or its host was.
    pub(crate) fn check_open(&self) -> Result<()> {
        if self.host.is_active && self.event_type.is_open() { Ok(()) } else { Err(Error::Closed) }
    }
}

/// The page guests book an event type on, as a path of this site.
pub fn page(organization: &Organization, host: &Member, event_type: &EventType) -> String {
    let (slug, username) = (organization.slug.as_str(), host.username.as_str());
    view::pages::guest::address::event(slug, username, event_type.slug.as_str())
}

/// The organization of this slug.
pub async fn organization(app: &App, slug: &str) -> Result<Organization> {
    let id = organization_id(app, slug).await?;
    let mut tx = app.db.read(id).await?;
    Ok(store::organizations::own(&mut tx).await?)
}

/// Every organization here, for the first page.
pub async fn organizations(app: &App) -> Result<Vec<Organization>> {
    let mut tx = app.db.operator_read().await?;
    Ok(store::organizations::all(&mut tx).await?)
}

/// Whether there is none yet.
pub async fn is_empty(app: &App) -> Result<bool> {
    Ok(!store::organizations::any(&mut app.db.operator_read().await?).await?)
}

/// The organization of this slug, by its id.
pub async fn organization_id(app: &App, slug: &str) -> Result<OrganizationId> {
    if let Some(id) = app.memory.organizations.get(slug) {
        return Ok(id);
    }
    let mut tx = app.db.operator_read().await?;
    let found = store::organizations::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    app.memory.organizations.put(slug.to_owned(), found.id);
    Ok(found.id)
}

/// Whether everyone may find it at present.
fn is_shown(event_type: &EventType) -> bool {
    event_type.is_open() && event_type.details.access == Access::Public
}

/// Hosts that can be booked, each with what they offer; hosts without an open offer are left out.
pub async fn hosts(app: &App, slug: &str) -> Result<(Organization, Vec<(Member, Vec<EventType>)>)> {
    let id = organization_id(app, slug).await?;
    let mut tx = app.db.read(id).await?;
    let organization = store::organizations::own(&mut tx).await?;
    let members = store::members::list(&mut tx).await?;
    let mut offered = store::event_types::list(&mut tx, None).await?;
    offered.retain(is_shown);
    let hosts = members
        .into_iter()
        .filter(|member| member.is_active)
        .map(|member| {
            let own = offered.iter().filter(|offer| offer.member == member.id).cloned().collect();
            (member, own)
        })
        .filter(|(_, own): &(Member, Vec<EventType>)| !own.is_empty())
        .collect();
    Ok((organization, hosts))
}

/// A host's public page: who they are and what can be booked.
pub async fn host(
    app: &App,
    slug: &str,
    username: &str,
) -> Result<(Organization, Member, Vec<EventType>)> {
    let id = organization_id(app, slug).await?;
    let mut tx = app.db.read(id).await?;
    let organization = store::organizations::own(&mut tx).await?;
    let member = store::members::by_username(&mut tx, username).await?;
    let member = member.filter(|member| member.is_active).ok_or(Error::NotFound)?;
    let mut offered = store::event_types::list(&mut tx, Some(member.id)).await?;
    offered.retain(is_shown);
    Ok((organization, member, offered))
}

/// The offering a diary's versions speak of: remembered, or read in this transaction.
pub(crate) async fn remembered(
    app: &App,
    tx: &mut Tx,
    organization: OrganizationId,
    found: &Found,
) -> Result<Arc<Offering>> {
    let key = (organization, found.event_type);
    if let Some(offering) = app.memory.offers.get(&key)
        && offering.rules_version == found.versions.rules
    {
        return Ok(offering);
    }
    let offering = read(tx, found.host, found.event_type, found.versions.rules).await?;
    let offering = Arc::new(offering);
    app.memory.offers.put(key, offering.clone());
    Ok(offering)
}

/// The offering as this transaction sees it.
pub(crate) async fn read(
    tx: &mut Tx,
    host: MemberId,
    event_type: EventTypeId,
    rules_version: i64,
) -> Result<Offering> {
    let organization = store::organizations::own(tx).await?;
    let host = store::members::get(tx, host).await?.ok_or(Error::NotFound)?;
    let event_type = store::event_types::get(tx, event_type).await?.ok_or(Error::NotFound)?;
    let schedule = match event_type.schedule {
        Some(id) => store::schedules::get(tx, id).await?,
        None => store::schedules::default_of(tx, host.id).await?,
    };
    let schedule = schedule.ok_or_else(|| anyhow::anyhow!("host {} has no schedule", host.id))?;
    let blocked = store::schedules::blocked(tx, host.id, crate::hours::FIRST).await?;
    let holidays = store::holidays::of(tx, host.id).await?;
    let ScheduleRow { hours: schedule, notes, .. } = schedule;
    Ok(Offering {
        organization,
        host,
        event_type,
        schedule,
        blocked,
        notes,
        holidays,
        rules_version,
    })
}

/// The offering of a booking, open or not: what was booked stays manageable.
pub(crate) async fn of_booking(
    app: &App,
    tx: &mut Tx,
    booking: &model::Booking,
) -> Result<Arc<Offering>> {
    let versions = diaries::versions(tx, booking.host).await?;
    let found = Found { host: booking.host, event_type: booking.event_type, versions };
    remembered(app, tx, booking.organization, &found).await
}
