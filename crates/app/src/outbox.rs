//! From a change to the work that follows it: one row a thing to do, in the change's transaction.

use crate::{Result, calendars, entropy, lapse, reminders};
use model::{Action, Actor, Booking, BookingChange, ChangeId, JobId, Party, Status};
use serde_json::json;
use store::Tx;

/// Writes the change down, with the jobs that follow it.
pub(crate) async fn write(tx: &mut Tx, booking: &Booking, change: &BookingChange) -> Result<()> {
    let id = ChangeId(entropy::id(change.at));
    store::changes::insert_of_booking(tx, id, booking.id, change).await?;
    for party in readers(change, &booking.status) {
        let to = party.as_str();
        send(tx, id, to, change.at).await?;
    }
    lapse::follow(tx, booking, id, change.at).await?;
    calendars::follow(tx, booking, change).await?;
    reminders::follow(tx, booking, change).await
}

/// Who gets a mail of it.
fn readers(change: &BookingChange, status: &Status) -> &'static [Party] {
    match change.action {
        Action::Booked if *status == Status::AwaitingPayment => &[],
        Action::Booked
        | Action::Confirmed
        | Action::Rescheduled
        | Action::Cancelled
        | Action::Lapsed => &[Party::Guest, Party::Host],
        Action::Declined => &[Party::Guest],
        Action::Undone if change.is_told() => &[Party::Guest, Party::Host],
        _ => &[],
    }
}

/// Has a mail of a change sent: the letter that is written already, or else one that the worker makes.
pub(crate) async fn send(
    tx: &mut Tx,
    change: ChangeId,
    recipient: &str,
    now: jiff::Timestamp,
) -> Result<()> {
    let job = JobId(entropy::id(now));
    let payload = json!({ "change": change, "to": recipient });
    let key = format!("mail:{change}:{recipient}");
    Ok(store::jobs::insert(tx, job, "mail", &key, &payload, now, now).await?)
}

/// Writes down a change of something that is no booking.
pub(crate) async fn log(
    tx: &mut Tx,
    entity_type: &str,
    entity_id: uuid::Uuid,
    action: Action,
    actor: Actor,
    details: serde_json::Value,
    at: jiff::Timestamp,
) -> Result<()> {
    note(tx, entity_type, entity_id, action, actor, details, at).await.map(drop)
}

/// The same for a change that letters follow: gives its id.
pub(crate) async fn note(
    tx: &mut Tx,
    entity_type: &str,
    entity_id: uuid::Uuid,
    action: Action,
    actor: Actor,
    details: serde_json::Value,
    at: jiff::Timestamp,
) -> Result<ChangeId> {
    let id = ChangeId(entropy::id(at));
    let entity_type = entity_type.to_owned();
    let change = model::Change { id, entity_type, entity_id, action, actor, details, at };
    store::changes::insert(tx, &change).await?;
    Ok(id)
}
