//! What stands in a booking's way at a time, for its host to see.

use crate::{App, Principal, Result, bookings::visible_to, hours::ahead::Named};
use jiff::{SignedDuration, Timestamp};
use model::Booking;

/// The bookings of the same host that take the time, or the pauses round it, if `booking` began at
/// `start`.
pub async fn with(
    app: &App,
    who: &Principal,
    booking: &Booking,
    start: Timestamp,
) -> Result<Vec<Named>> {
    visible_to(who, booking)?;
    let mut tx = app.db.read(who.organization).await?;
    let end = start.saturating_add(booking.start.duration_until(booking.end)).unwrap_or(start);
    let (from, to) = padded(start, end, booking.buffer_before, booking.buffer_after);
    let taken = store::bookings::of_host(&mut tx, booking.host, from - LONGEST, to).await?;
    let taken: Vec<_> = taken
        .iter()
        .filter(|other| other.id != booking.id)
        .filter(|other| {
            let (first, last) =
                padded(other.start, other.end, other.buffer_before, other.buffer_after);
            first < to && from < last
        })
        .map(|other| other.id)
        .collect();
    let mut named = Vec::new();
    for one in store::bookings::ahead(&mut tx, booking.host, app.clock.now()).await? {
        if taken.contains(&one.id) {
            let event_type = store::event_types::get(&mut tx, one.event_type).await?;
            let event_type = event_type.map_or(String::new(), |event| event.name);
            named.push(Named { booking: one, event_type });
        }
    }
    Ok(named)
}

/// No meeting is longer, pauses included.
const LONGEST: SignedDuration = SignedDuration::from_hours(72);

fn padded(start: Timestamp, end: Timestamp, before: i64, after: i64) -> (Timestamp, Timestamp) {
    let minutes = SignedDuration::from_mins;
    let from = start.saturating_sub(minutes(before)).unwrap_or(start);
    (from, end.saturating_add(minutes(after)).unwrap_or(end))
}
