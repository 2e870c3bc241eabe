//! What a host says of a booking: yes to a request, it took place, nobody came.

use crate::{App, Result, accept, cancel::claimed, outbox};
use jiff::Timestamp;
use model::{Actor, Booking, BookingChange, BookingId, OrganizationId, Status, StatusError};

/// Accepts a request; both sides get the confirmation.
///
/// # Errors
/// `Status` when it is not waiting for an answer, or its time has passed; `Slot` when it left its
/// time to others and one of them has it.
pub async fn confirm(
    app: &App,
    organization: OrganizationId,
    booking: BookingId,
    actor: Actor,
) -> Result<Booking> {
    let now = app.clock.now();
    let mut tx = app.db.write(organization).await?;
    let booking = claimed(&mut tx, booking).await?;
    let kept_its_time = booking.blocks;
    let (mut booking, change) = booking.confirm(actor, now)?;
    if !kept_its_time {
        booking = accept::claim(app, &mut tx, booking, now).await?;
    }
    store::bookings::save(&mut tx, &booking).await?;
    outbox::write(&mut tx, &booking, &change).await?;
    tx.commit().await?;
    app.wake_worker();
    Ok(booking)
}

/// # Errors
/// `Status` when it was never confirmed or has not begun.
pub async fn complete(
    app: &App,
    organization: OrganizationId,
    booking: BookingId,
    actor: Actor,
) -> Result<Booking> {
    say(app, organization, booking, actor, Status::Completed, Booking::complete).await
}

/// # Errors
/// `Status` when it was never confirmed or has not begun.
pub async fn no_show(
    app: &App,
    organization: OrganizationId,
    booking: BookingId,
    actor: Actor,
) -> Result<Booking> {
    say(app, organization, booking, actor, Status::NoShow, Booking::no_show).await
}

type Decision =
    fn(Booking, Actor, Timestamp) -> std::result::Result<(Booking, BookingChange), StatusError>;

async fn say(
    app: &App,
    organization: OrganizationId,
    booking: BookingId,
    actor: Actor,
    said: Status,
    decide: Decision,
) -> Result<Booking> {
    let now = app.clock.now();
    let mut tx = app.db.write(organization).await?;
    let booking = claimed(&mut tx, booking).await?;
    // Said before: the second press of the button.
    if booking.status == said {
        return Ok(booking);
    }
    let (booking, change) = decide(booking, actor, now)?;
    store::bookings::save(&mut tx, &booking).await?;
    outbox::write(&mut tx, &booking, &change).await?;
    tx.commit().await?;
    app.wake_worker();
    Ok(booking)
}
