//! A booking takes a time of its own: a request that left it to others when the host says yes, and
//! what was moved or cancelled when that is taken back.

use crate::{App, Error, Result, book, diary, entropy, offer, reschedule, slots};
use availability::{BookingId as EngineBooking, Interval};
use jiff::Timestamp;
use model::{Booking, MeetingId};
use store::Tx;

/// The booking with a meeting of its own time, or the refusal that somebody was faster. Guests who
/// are still filling in a form do not stand in the way of a host who has decided.
///
/// # Errors
/// `Slot` when the time is taken.
pub(crate) async fn claim(
    app: &App,
    tx: &mut Tx,
    booking: Booking,
    now: Timestamp,
) -> Result<Booking> {
    let offering = offer::of_booking(app, tx, &booking).await?;
    let duration = slots::minutes(&booking);
    let span = Interval { start: booking.start, end: booking.end };
    let mut calendar = diary::read(tx, &offering, duration, span, None, now).await?;
    reschedule::relax(&mut calendar);
    calendar.holds.clear();
    calendar.offer.buffer_before_minutes = u32::try_from(booking.buffer_before).unwrap_or(0);
    calendar.offer.buffer_after_minutes = u32::try_from(booking.buffer_after).unwrap_or(0);
    let itself = EngineBooking(booking.id.0.as_u128());
    if let Err(refused) = calendar.check(booking.start, Some(itself)) {
        let (refusal, detail) = (refused.refusal, refused.detail);
        return Err(Error::Slot { refusal, detail, next: Vec::new() });
    }
    let meeting = book::meeting(tx, &offering, span, MeetingId(entropy::id(now))).await?;
    Ok(Booking { meeting, ..booking })
}
