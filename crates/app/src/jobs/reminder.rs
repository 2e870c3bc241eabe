//! The mail that a booking is near, to one of its sides.

use super::mail::{self, Cause};
use crate::{App, Result, offer};
use jiff::Timestamp;
use model::{BookingId, ChangeId, Status};
use serde::Deserialize;
use store::{Tx, jobs::Job, messages::Message as Kept};
use view::mails::{Letter, News, Party};

#[derive(Deserialize)]
struct Payload {
    booking: BookingId,
    start: Timestamp,
    to: String,
}

/// `None` when there is nothing left to remind of: it was moved, called off, or has begun; or when
/// the host does not want it.
pub(crate) async fn make(
    app: &App,
    tx: &mut Tx,
    job: &Job,
    now: Timestamp,
) -> Result<Option<Kept>> {
    let payload: Payload = serde_json::from_value(job.payload.clone())
        .map_err(|error| anyhow::anyhow!("reminder job {}: {error}", job.id))?;
    // No change stands behind a reminder: its job does.
    let cause = Cause { change: ChangeId(job.id.0), at: now, to: &payload.to };
    if let Some(kept) = store::messages::of_change(tx, cause.change, cause.to).await? {
        return Ok(Some(kept));
    }
    let Some(booking) = store::bookings::get(tx, payload.booking).await? else { return Ok(None) };
    let is_ahead = booking.start == payload.start && now < booking.start;
    if booking.status != Status::Confirmed || !is_ahead {
        return Ok(None);
    }
    let history = store::changes::history(tx, booking.id).await?;
    let (_, last) =
        history.last().ok_or_else(|| anyhow::anyhow!("no history of {}", booking.id))?;
    let offering = offer::of_booking(app, tx, &booking).await?;
    let wants = &offering.host.settings.notifications;
    if cause.party() == Party::Host && !wants.reminders {
        return Ok(None);
    }
    let change = model::BookingChange { at: now, after: booking.moment(), ..last.clone() };
    let letter = mail::letter(app, &booking, &change, &offering, cause.party());
    let letter = Letter { news: News::Reminder, ..letter };
    mail::keep(app, tx, &cause, booking.id, &letter, None).await.map(Some)
}
