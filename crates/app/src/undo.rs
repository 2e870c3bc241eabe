//! A host takes back what they said of a booking: that it took place, that nobody came, or no.

use crate::{App, Error, Principal, Result, accept, book, bookings, cancel::claimed, outbox};
use model::{Action, Booking, BookingId, StatusError};

/// Takes back the last change, if the booking still stands as the asker saw it: `status` is the
/// name of what they want undone. Only mails that a yes needs go out.
///
/// # Errors
/// `Stale` where somebody changed it meanwhile, `Status` where there is nothing to take back,
/// `Slot` where the time of a declined request was given away.
pub async fn undo(app: &App, who: &Principal, id: BookingId, status: &str) -> Result<Booking> {
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    let booking = claimed(&mut tx, id).await?;
    bookings::visible_to(who, &booking)?;
    if booking.status.as_str() != status {
        return Err(Error::Stale);
    }
    let history = store::changes::history(&mut tx, id).await?;
    let (_, last) = history.last().ok_or(StatusError::NothingToUndo)?;
    let (mut booking, change) = booking.undo(last, who.actor, now)?;
    // A no gave the time away.
    if change.action == Action::Confirmed {
        booking = accept::claim(app, &mut tx, booking, now).await?;
    }
    store::bookings::save(&mut tx, &booking).await.map_err(book::overlap)?;
    outbox::write(&mut tx, &booking, &change).await?;
    tx.commit().await?;
    app.wake_worker();
    Ok(booking)
}

/// Whether the last change can be taken back, and if so what the booking would be again.
pub fn possible(seen: &bookings::Seen, app: &App) -> Option<Booking> {
    let (_, last) = seen.history.last()?;
    let undone = seen.booking.clone().undo(last, model::Actor::System, app.clock.now());
    undone.ok().map(|(booking, _)| booking)
}
