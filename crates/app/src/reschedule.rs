//! A booking moves to another time, in place: same id, same link, same calendar entry.

use crate::{App, Error, Result, book, cancel, diary, entropy, offer, outbox, policy, slots};
use availability::{
    BookingId as EngineBooking, Calendar, Interval, Intervals, Limits, Schedule, TimeOfDay,
    WeeklyHours, Zone,
};
use jiff::{Timestamp, civil::Weekday};
use model::{
    Actor, Booking, BookingChange, BookingId, MeetingId, OrganizationId, StatusError,
    optional_prose,
};
use store::Tx;

/// To when, by whom, and why.
pub struct Reschedule {
    pub organization: OrganizationId,
    pub booking: BookingId,
    pub start: Timestamp,
    pub reason: Option<String>,
    pub actor: Actor,
}

/// Moves the booking. A repeat that asks for the time it has by now finds it moved.
///
/// # Errors
/// `Status` when it was cancelled, is over or too late to move for a guest; `Slot` when the time cannot be had.
pub async fn reschedule(app: &App, asked: Reschedule) -> Result<Booking> {
    go(app, asked, |_| {}).await
}

/// The same for a host, who may take a time that guests are not offered: outside the hours, too
/// soon, too far ahead, above a limit, busy in their own calendar. What is booked stays booked.
///
/// # Errors
/// Like [`reschedule`].
pub async fn anywhere(app: &App, asked: Reschedule) -> Result<Booking> {
    go(app, asked, relax).await
}

/// Only what is booked stands in the way.
pub(crate) fn relax(calendar: &mut Calendar) {
    calendar.offer.minimum_notice_minutes = 0;
    calendar.offer.window = None;
    calendar.offer.limits = Limits::default();
    for host in &mut calendar.hosts {
        host.blocked.clear();
        host.busy = Intervals::new();
        host.daily_limit = None;
        host.schedule = always(host.schedule.timezone.clone());
    }
}

/// Open round the clock.
fn always(zone: Zone) -> Schedule {
    let days = Weekday::Monday.cycle_forward().take(7).collect();
    let (start, end) = (TimeOfDay::MIDNIGHT, TimeOfDay::END_OF_DAY);
    let mut schedule = Schedule::new(zone);
    schedule.weekly.push(WeeklyHours { days, start, end });
    schedule
}

/// Says no where [`reschedule`] would by now, and changes nothing.
///
/// # Errors
/// Like [`reschedule`].
pub async fn look(app: &App, asked: Reschedule) -> Result<()> {
    let mut tx = app.db.read(asked.organization).await?;
    let booking = store::bookings::get(&mut tx, asked.booking).await?.ok_or(Error::NotFound)?;
    decided(app, &mut tx, booking, asked, |_| {}).await.map(drop)
}

async fn go(app: &App, asked: Reschedule, relax: impl FnOnce(&mut Calendar)) -> Result<Booking> {
    let mut tx = app.db.write(asked.organization).await?;
    let booking = cancel::claimed(&mut tx, asked.booking).await?;
    let (booking, change) = decided(app, &mut tx, booking, asked, relax).await?;
    store::bookings::save(&mut tx, &booking).await?;
    outbox::write(&mut tx, &booking, &change).await?;
    tx.commit().await?;
    app.wake_worker();
    Ok(booking)
}

/// The booking at its new time, unless something stands in the way there.
async fn decided(
    app: &App,
    tx: &mut Tx,
    booking: Booking,
    asked: Reschedule,
    relax: impl FnOnce(&mut Calendar),
) -> Result<(Booking, BookingChange)> {
    let now = app.clock.now();
    let Reschedule { start, reason, actor, .. } = asked;
    let reason = optional_prose(reason.as_deref(), 1_000)
        .map_err(|message| Error::field("reason", message))?;
    let offering = offer::of_booking(app, tx, &booking).await?;
    let duration = slots::minutes(&booking);
    let span = Interval { start, end: book::end_of(start, duration)? };
    let fresh = MeetingId(entropy::id(now));
    let meeting = book::meeting(tx, &offering, span, fresh).await?;
    let own = booking.clone();
    let (booking, change) = booking.reschedule(start, meeting, actor, reason, now)?;
    policy::may_move(&offering, &own, actor, now)?;

    let mut calendar = diary::read(tx, &offering, duration, span, None, now).await?;
    relax(&mut calendar);
    let itself = EngineBooking(booking.id.0.as_u128());
    if let Err(refused) = calendar.check(start, Some(itself)) {
        let next = slots::near(tx, &offering, duration, start, Some(&own), now).await?;
        return Err(Error::Slot { refusal: refused.refusal, detail: refused.detail, next });
    }
    Ok((booking, change))
}

/// Whether the booking could move at all, for showing or hiding the way to it.
pub fn possible(
    booking: &Booking,
    actor: Actor,
    now: Timestamp,
) -> std::result::Result<(), StatusError> {
    let elsewhere = booking.start + jiff::SignedDuration::from_mins(1);
    booking.clone().reschedule(elsewhere, booking.meeting, actor, None, now).map(drop)
}
