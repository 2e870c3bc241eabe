//! A booking is called off, by either side.

use crate::{App, Error, Result, outbox};
use jiff::Timestamp;
use model::{
    Actor, Booking, BookingChange, BookingId, OrganizationId, StatusError, optional_prose,
};

/// Which booking, by whom, and why.
pub struct CallOff {
    pub organization: OrganizationId,
    pub booking: BookingId,
    pub reason: Option<String>,
    pub actor: Actor,
}

/// Cancels; its time is free again at once.
///
/// # Errors
/// `Status` when it was cancelled before or is over.
pub async fn cancel(app: &App, asked: CallOff) -> Result<Booking> {
    call_off(app, asked, Booking::cancel).await
}

/// The host says no to a request.
///
/// # Errors
/// `Status` when it is not waiting for an answer.
pub async fn decline(app: &App, asked: CallOff) -> Result<Booking> {
    call_off(app, asked, Booking::decline).await
}

type Decision = fn(
    Booking,
    Actor,
    Option<String>,
    Timestamp,
) -> std::result::Result<(Booking, BookingChange), StatusError>;

async fn call_off(app: &App, asked: CallOff, decide: Decision) -> Result<Booking> {
    let now = app.clock.now();
    let CallOff { organization, booking, reason, actor } = asked;
    let reason = optional_prose(reason.as_deref(), 1_000)
        .map_err(|message| Error::field("reason", message))?;
    let mut tx = app.db.write(organization).await?;
    let booking = claimed(&mut tx, booking).await?;
    let (booking, change) = decide(booking, actor, reason, now)?;
    store::bookings::save(&mut tx, &booking).await?;
    outbox::write(&mut tx, &booking, &change).await?;
    tx.commit().await?;
    app.wake_worker();
    Ok(booking)
}

/// The booking as it is now that nobody else can change it.
pub(crate) async fn claimed(tx: &mut store::Tx, id: BookingId) -> Result<Booking> {
    let found = store::bookings::get(tx, id).await?.ok_or(Error::NotFound)?;
    store::diaries::claim(tx, found.host).await?;
    store::bookings::get(tx, id).await?.ok_or(Error::NotFound)
}
