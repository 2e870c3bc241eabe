//! A request that nobody answers ends when its time comes, and both sides are told.

use crate::{Result, cancel::claimed, entropy, outbox};
use jiff::Timestamp;
use model::{Booking, BookingId, ChangeId, JobId, Status};
use serde_json::json;
use store::{Tx, jobs::Job};

pub(crate) const KIND: &str = "lapse";

/// Has somebody look when the time to answer is over. A request that moves is looked at again then;
/// one that was answered is left alone.
pub(crate) async fn follow(
    tx: &mut Tx,
    booking: &Booking,
    change: ChangeId,
    now: Timestamp,
) -> Result<()> {
    if booking.status != Status::Pending {
        return Ok(());
    }
    let (id, key) = (JobId(entropy::id(now)), format!("{KIND}:{change}"));
    let payload = json!({ "booking": booking.id });
    Ok(store::jobs::insert(tx, id, KIND, &key, &payload, booking.answer_by(), now).await?)
}

/// Ends the request, if it still waits and its time has come.
pub(crate) async fn wake(tx: &mut Tx, job: &Job, now: Timestamp) -> Result<()> {
    let id: BookingId = serde_json::from_value(job.payload["booking"].clone())
        .map_err(|error| anyhow::anyhow!("lapse job {}: {error}", job.id))?;
    if let Ok((booking, change)) = claimed(tx, id).await?.lapse(now) {
        store::bookings::save(tx, &booking).await?;
        outbox::write(tx, &booking, &change).await?;
    }
    Ok(store::jobs::done(tx, job.id).await?)
}
