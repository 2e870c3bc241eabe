//! The times a guest may choose.

use crate::{
    App, Error, Result, diary,
    entry::{self, Door},
    memory::ListKey,
    offer,
};
use availability::{Ask, BookingId, Calendar, Interval, Limits, Refusal, Slot, Zone};
use jiff::{Timestamp, civil::Date};
use model::{Booking, say};
use std::{
    any::Any,
    sync::{Arc, OnceLock},
};
use store::{
    Tx,
    diaries::{self, Found, Versions},
};

/// The most days one answer covers.
pub const MOST_DAYS: i32 = 62;

/// Which slots. Dates are in `zone`, both inclusive.
#[derive(Clone, Debug)]
pub struct Asked {
    pub from: Date,
    pub to: Date,
    pub zone: Zone,
    pub duration: Option<i64>,
}

/// An answer, as long as the diary and the clock leave it true.
pub struct Listed {
    pub slots: Vec<Slot>,
    pub zone: Zone,
    /// Whether a time is shared by several guests, so that the seats left are worth telling.
    pub is_group: bool,
    diary: i64,
    until: Timestamp,
    /// What the asker made of it (a page's or a program's text), to serve again as it is.
    pub rendered: OnceLock<Box<dyn Any + Send + Sync>>,
}

impl Asked {
    /// # Errors
    /// Names `from` or `to` when the dates are turned round, too many, or at the end of time.
    pub(crate) fn span(&self) -> Result<Interval> {
        if self.to < self.from {
            return Err(Error::field("to", say("error-dates-order")));
        }
        let days = self.from.until(self.to).map_or(i32::MAX, |span| span.get_days());
        if MOST_DAYS <= days {
            return Err(Error::field(
                "to",
                say("error-days-many").word("most", i64::from(MOST_DAYS)),
            ));
        }
        let midnight = |date: Date| date.to_zoned(self.zone.tz().clone());
        let (start, end) = (midnight(self.from), self.to.tomorrow().and_then(midnight));
        match (start, end) {
            (Ok(start), Ok(end)) => Ok(Interval { start: start.timestamp(), end: end.timestamp() }),
            _ => Err(Error::field("from", say("error-dates-reach"))),
        }
    }
}

/// The free times of an event type.
///
/// One read of the database when nothing changed since the same question was last answered here.
///
/// # Errors
/// `NotFound`, `Closed`, or a bad date or duration.
pub async fn list(
    app: &App,
    slug: &str,
    username: &str,
    event: &str,
    asked: &Asked,
) -> Result<Arc<Listed>> {
    let door = Door { organization: slug, username, event, key: None };
    list_for(app, door, |_| asked.clone()).await
}

/// The same for an offer that was opened before.
pub async fn list_of(app: &App, offering: &offer::Offering, asked: &Asked) -> Result<Arc<Listed>> {
    let mut tx = app.db.read(offering.organization.id).await?;
    let (host, event_type) = (offering.host.id, offering.event_type.id);
    let versions = diaries::versions(&mut tx, host).await?;
    let found = Found { host, event_type, versions };
    let organization = offering.organization.id;
    let offering = offer::remembered(app, &mut tx, organization, &found).await?;
    remembered(app, &mut tx, &offering, versions, asked.clone()).await
}

/// The same for a question that depends on the zone of the host's hours.
pub async fn list_for(
    app: &App,
    door: Door<'_>,
    ask: impl FnOnce(&Zone) -> Asked,
) -> Result<Arc<Listed>> {
    let organization = offer::organization_id(app, door.organization).await?;
    let mut tx = app.db.read(organization).await?;
    let found = diaries::find(&mut tx, door.username, door.event).await?.ok_or(Error::NotFound)?;
    let offering = offer::remembered(app, &mut tx, organization, &found).await?;
    entry::check(app, &mut tx, &offering, door.key, app.clock.now()).await?;
    let asked = ask(offering.zone());
    remembered(app, &mut tx, &offering, found.versions, asked).await
}

/// The answer as it was last worked out, while it still holds.
async fn remembered(
    app: &App,
    tx: &mut Tx,
    offering: &offer::Offering,
    versions: Versions,
    asked: Asked,
) -> Result<Arc<Listed>> {
    offering.check_open()?;
    let now = app.clock.now();
    let duration = offering.duration(asked.duration)?;
    let key = ListKey {
        organization: offering.organization.id,
        event_type: offering.event_type.id,
        duration,
        from: asked.from,
        to: asked.to,
        zone: asked.zone.name().to_owned(),
    };
    if let Some(listed) = app.memory.lists.get(&key)
        && listed.diary == versions.any
        && now < listed.until
    {
        return Ok(listed);
    }
    let span = asked.span()?;
    let calendar = diary::read(tx, offering, duration, span, None, now).await?;
    let ask =
        Ask { from: span.start, to: span.end, timezone: asked.zone.clone(), rescheduling: None };
    let slots = calendar.slots(&ask);
    let until = calendar.unchanged_until(&ask, &slots);
    let listed = Arc::new(Listed {
        slots,
        zone: asked.zone,
        is_group: 1 < offering.event_type.details.seats,
        diary: versions.any,
        until,
        rendered: OnceLock::new(),
    });
    app.memory.lists.put(key, listed.clone());
    Ok(listed)
}

/// The free times as one guest sees them: their own hold does not hide its time, and the booking
/// they are moving does not stand in its own way. Never remembered.
pub async fn own(
    app: &App,
    offering: &offer::Offering,
    asked: &Asked,
    hold: Option<&str>,
    moving: Option<&Booking>,
) -> Result<Vec<Slot>> {
    let now = app.clock.now();
    let duration = match moving {
        Some(booking) => minutes(booking),
        None => offering.duration(asked.duration)?,
    };
    let hold = hold.map(crate::entropy::hash);
    let span = asked.span()?;
    let mut tx = app.db.read(offering.organization.id).await?;
    let own_hold = hold.as_ref().map(<[u8; 32]>::as_slice);
    let calendar = diary::read(&mut tx, offering, duration, span, own_hold, now).await?;
    let rescheduling = moving.map(|booking| BookingId(booking.id.0.as_u128()));
    let ask = Ask { from: span.start, to: span.end, timezone: asked.zone.clone(), rescheduling };
    Ok(calendar.slots(&ask))
}

/// The rule that alone keeps the times asked for from being free: the minimum notice, a limit, or
/// dates that the host took out. `None` when there are times, or when more than one rule is in the
/// way.
pub async fn why_none(
    app: &App,
    offering: &offer::Offering,
    asked: &Asked,
) -> Result<Option<Refusal>> {
    let now = app.clock.now();
    let duration = offering.duration(asked.duration)?;
    let span = asked.span()?;
    let mut tx = app.db.read(offering.organization.id).await?;
    let calendar = diary::read(&mut tx, offering, duration, span, None, now).await?;
    let timezone = asked.zone.clone();
    let ask = Ask { from: span.start, to: span.end, timezone, rescheduling: None };
    if !calendar.slots(&ask).is_empty() {
        return Ok(None);
    }
    type Lift = fn(&mut Calendar);
    let lifting: [(Refusal, Lift); 3] = [
        (Refusal::TooSoon, |calendar| calendar.offer.minimum_notice_minutes = 0),
        (Refusal::LimitReached, |calendar| {
            calendar.offer.limits = Limits::default();
            calendar.hosts.iter_mut().for_each(|host| host.daily_limit = None);
        }),
        (Refusal::Blocked, |calendar| {
            for host in &mut calendar.hosts {
                host.blocked.clear();
                host.schedule.overrides.retain(|date| !date.intervals.is_empty());
            }
        }),
    ];
    let alone = lifting.into_iter().find(|(_, lift)| {
        let mut calendar = calendar.clone();
        lift(&mut calendar);
        !calendar.slots(&ask).is_empty()
    });
    Ok(alone.map(|(refusal, _)| refusal))
}

/// Up to three free starts near one that cannot be had, in order.
pub(crate) async fn near(
    tx: &mut Tx,
    offering: &offer::Offering,
    duration: i64,
    start: Timestamp,
    moving: Option<&Booking>,
    now: Timestamp,
) -> Result<Vec<Timestamp>> {
    let start = start.max(now);
    let day = jiff::SignedDuration::from_hours(24);
    let span = Interval {
        start: start.saturating_sub(day).unwrap_or(start),
        end: start.saturating_add(day * 30).unwrap_or(Timestamp::MAX),
    };
    let calendar = diary::read(tx, offering, duration, span, None, now).await?;
    let rescheduling = moving.map(|booking| BookingId(booking.id.0.as_u128()));
    let timezone = offering.zone().clone();
    let ask = Ask { from: span.start, to: span.end, timezone, rescheduling };
    let own = moving.map(|booking| booking.start);
    let mut starts: Vec<_> = calendar
        .slots(&ask)
        .iter()
        .map(|slot| slot.start)
        .filter(|free| Some(*free) != own && *free != start)
        .collect();
    starts.sort_by_key(|free| (free.duration_since(start).abs(), *free));
    starts.truncate(3);
    starts.sort();
    Ok(starts)
}

/// How long a booking is.
pub(crate) fn minutes(booking: &Booking) -> i64 {
    booking.start.duration_until(booking.end).as_mins()
}
