//! A host takes back what they did with a booking: accepted, declined, moved or cancelled it, or said
//! that it took place or nobody came.

use crate::{App, Error, Principal, Result, accept, bookings, cancel::claimed, offer, outbox};
use model::{Action, Booking, BookingId, ChangeId, Status, StatusError};
use store::Tx;

/// What the asker saw: the name of the status, and the last change.
pub struct Undo<'a> {
    pub status: &'a str,
    pub change: ChangeId,
}

/// Takes back the last change, if the booking still stands as the asker saw it. The guest gets a
/// mail of all but what is the host's own affair.
///
/// # Errors
/// `Stale` where somebody changed it meanwhile, `Status` where there is nothing to take back,
/// `Slot` where the time was given away.
pub async fn undo(app: &App, who: &Principal, id: BookingId, asked: Undo<'_>) -> Result<Booking> {
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    let booking = claimed(&mut tx, id).await?;
    bookings::visible_to(who, &booking)?;
    let history = store::changes::history(&mut tx, id).await?;
    let (last_id, last) = history.last().ok_or(StatusError::NothingToUndo)?;
    if booking.status.as_str() != asked.status || asked.change != *last_id {
        return Err(Error::Stale);
    }
    let (mut booking, change) = booking.undo(last, who.actor, now)?;
    if last.action == Action::Confirmed {
        booking.blocks = keeps_its_time(app, &mut tx, &booking).await?;
    }
    // A no gave the time away, and so did a move.
    let gave_way = change.moves() || last.after.status == "cancelled";
    if gave_way && (booking.blocks || booking.status != Status::Pending) {
        booking = accept::claim(app, &mut tx, booking, now).await?;
    }
    store::bookings::save(&mut tx, &booking).await?;
    outbox::write(&mut tx, &booking, &change).await?;
    tx.commit().await?;
    app.wake_worker();
    Ok(booking)
}

/// Whether a request for this keeps its time, by what holds now.
async fn keeps_its_time(app: &App, tx: &mut Tx, booking: &Booking) -> Result<bool> {
    let offering = offer::of_booking(app, tx, booking).await?;
    Ok(offering.event_type.details.pending_blocks)
}

/// Whether the last change can be taken back, and if so what the booking would be again.
pub fn possible(seen: &bookings::Seen, app: &App) -> Option<Booking> {
    let (_, last) = seen.history.last()?;
    let undone = seen.booking.clone().undo(last, model::Actor::System, app.clock.now());
    undone.ok().map(|(booking, _)| booking)
}
