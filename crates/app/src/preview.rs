//! What guests would be offered if hours that nobody saved yet were saved.

use crate::{App, Error, Principal, Result, diary, offer, slots::Asked};
use availability::{Ask, Schedule, Slot, Zone};
use jiff::ToSpan;
use model::EventTypeId;

/// How many days are looked ahead, from today.
pub const DAYS: i32 = 7;

/// The starts of an event type on the next days, the engine's own answer: bookings, buffers and
/// blocked dates count as they do for guests.
///
/// # Errors
/// `NotFound`, or `Forbidden` where it is another host's.
pub async fn slots(
    app: &App,
    who: &Principal,
    event_type: EventTypeId,
    hours: &Schedule,
    zone: &Zone,
) -> Result<Vec<Slot>> {
    let now = app.clock.now();
    let mut tx = app.db.read(who.organization).await?;
    let found = store::event_types::get(&mut tx, event_type).await?.ok_or(Error::NotFound)?;
    who.may_manage(found.member)?;
    let mut offering = offer::read(&mut tx, found.member, event_type, 0).await?;
    offering.schedule = hours.clone();
    let from = zone.tz().to_datetime(now).date();
    let to = from.saturating_add((DAYS - 1).days());
    let span = Asked { from, to, zone: zone.clone(), duration: None }.span()?;
    let duration = offering.duration(None)?;
    let calendar = diary::read(&mut tx, &offering, duration, span, None, now).await?;
    let ask = Ask { from: span.start, to: span.end, timezone: zone.clone(), rescheduling: None };
    Ok(calendar.slots(&ask))
}
