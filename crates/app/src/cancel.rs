//! A booking is called off, by either side.

use crate::{
    App, Error, Result,
    offer::{self, Offering},
    outbox, policy,
};
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
/// `Status` when it was cancelled before, is over, or too late to cancel for a guest.
pub async fn cancel(app: &App, asked: CallOff) -> Result<Booking> {
    call_off(app, asked, Booking::cancel, policy::may_cancel).await
}

/// The host says no to a request.
///
/// # Errors
/// `Status` when it is not waiting for an answer.
pub async fn decline(app: &App, asked: CallOff) -> Result<Booking> {
    call_off(app, asked, Booking::decline, |_, _, _, _| Ok(())).await
}

type Decision = fn(
    Booking,
    Actor,
    Option<String>,
    Timestamp,
) -> std::result::Result<(Booking, BookingChange), StatusError>;

type Allowed = fn(&Offering, &Booking, Actor, Timestamp) -> std::result::Result<(), StatusError>;

async fn call_off(
    app: &App,
    asked: CallOff,
    decide: Decision,
    allowed: Allowed,
) -> Result<Booking> {
    let now = app.clock.now();
    let CallOff { organization, booking, reason, actor } = asked;
    let reason = optional_prose(reason.as_deref(), 1_000)
        .map_err(|message| Error::field("reason", message))?;
    let mut tx = app.db.write(organization).await?;
    let booking = claimed(&mut tx, booking).await?;
    let offering = offer::of_booking(app, &mut tx, &booking).await?;
    allowed(&offering, &booking, actor, now)?;
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
    store::diaries::claim(tx, found.host).await?.ok_or(Error::NotFound)?;
    store::bookings::get(tx, id).await?.ok_or(Error::NotFound)
}
