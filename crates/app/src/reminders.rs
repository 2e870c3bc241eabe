//! Reminders: planned with the booking, gone with its time.
//!
//! A confirmed booking has one job that knows what is still to come and wakes for the next. What
//! was planned stays, whatever becomes of the event type: [`apply`] plans anew where a host asks.
//! When it wakes it writes one job a reader; [`crate::jobs::reminder`] makes the mails of those.

use crate::{Result, entropy};
use jiff::{Timestamp, ToSpan};
use model::{
    Booking, BookingChange, BookingId, EventType, JobId, Party, Reminder, ReminderSettings, Status,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{Tx, jobs::Job};

/// What the job of a booking carries: the reminders still to come, the next one first.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Plan {
    booking: BookingId,
    start: Timestamp,
    left: Vec<Reminder>,
}

/// Plans anew when a change moved the booking, or made or ended it.
pub(crate) async fn follow(tx: &mut Tx, booking: &Booking, change: &BookingChange) -> Result<()> {
    let stands = |moment: &model::Moment| (moment.status.clone(), moment.start);
    if change.before.as_ref().map(stands) == Some(stands(&change.after)) {
        return Ok(());
    }
    if change.before.is_some() {
        store::jobs::remove(tx, &key(booking.id)).await?;
    }
    if booking.status != Status::Confirmed {
        return Ok(());
    }
    let event_type = store::event_types::get(tx, booking.event_type).await?;
    match event_type {
        Some(event) => plan(tx, booking, &event.details.reminder_settings, change.at).await,
        None => Ok(()),
    }
}

/// Gives the bookings ahead the reminders that the event type has now. Answers how many there are.
pub(crate) async fn apply(tx: &mut Tx, event_type: &EventType, now: Timestamp) -> Result<usize> {
    let ahead = store::bookings::confirmed_ahead(tx, event_type.id, now).await?;
    for booking in &ahead {
        store::jobs::remove(tx, &key(booking.id)).await?;
        plan(tx, booking, &event_type.details.reminder_settings, now).await?;
    }
    Ok(ahead.len())
}

/// Minutes before the start at which the guest still gets reminders, the next one first.
pub(crate) async fn ahead_of_guest(tx: &mut Tx, booking: BookingId) -> Result<Vec<u32>> {
    let Some(plan) = store::jobs::payload(tx, &key(booking)).await? else { return Ok(Vec::new()) };
    let plan: Plan = serde_json::from_value(plan).map_err(anyhow::Error::from)?;
    let guests = plan.left.iter().filter(|reminder| reminder.send_to_invitee);
    Ok(guests.filter_map(|reminder| reminder.timing.minutes().try_into().ok()).collect())
}

/// Hands over what has become due, and sleeps until the next.
pub(crate) async fn wake(tx: &mut Tx, job: &Job, now: Timestamp) -> Result<()> {
    let plan: Plan = serde_json::from_value(job.payload.clone()).map_err(anyhow::Error::from)?;
    let (due, left) = split(plan.left, plan.start, now);
    for party in [Party::Guest, Party::Host] {
        // After an outage several may be overdue; nobody wants more than the nearest.
        let nearest = due.iter().rfind(|reminder| is_for(reminder, party));
        if let Some(reminder) = nearest {
            remind(tx, &plan.booking, plan.start, reminder, party, now).await?;
        }
    }
    match left.first() {
        None => store::jobs::done(tx, job.id).await?,
        Some(next) => {
            let run_at = due_at(next, plan.start);
            let plan = json!(Plan { left, ..plan });
            store::jobs::again(tx, job.id, &plan, run_at).await?;
        }
    }
    Ok(())
}

async fn plan(
    tx: &mut Tx,
    booking: &Booking,
    settings: &ReminderSettings,
    now: Timestamp,
) -> Result<()> {
    let mut left = if settings.enabled { settings.reminders.clone() } else { Vec::new() };
    left.sort_by_key(|reminder| -reminder.timing.minutes());
    // What lies before the booking itself would only say again what its own mail says.
    let (_, left) = split(left, booking.start, now);
    let Some(next) = left.first() else { return Ok(()) };
    let run_at = due_at(next, booking.start);
    let plan = json!(Plan { booking: booking.id, start: booking.start, left });
    let job = JobId(entropy::id(now));
    Ok(store::jobs::insert(tx, job, "reminders", &key(booking.id), &plan, run_at, now).await?)
}

async fn remind(
    tx: &mut Tx,
    booking: &BookingId,
    start: Timestamp,
    reminder: &Reminder,
    to: Party,
    now: Timestamp,
) -> Result<()> {
    let (to, timing) = (to.as_str(), reminder.timing.as_str());
    let payload = json!({ "booking": booking, "start": start, "to": to });
    let key = format!("reminder:{booking}:{start}:{timing}:{to}");
    let job = JobId(entropy::id(now));
    Ok(store::jobs::insert(tx, job, "reminder", &key, &payload, now, now).await?)
}

/// Those that are due, and those still to come.
fn split(
    reminders: Vec<Reminder>,
    start: Timestamp,
    now: Timestamp,
) -> (Vec<Reminder>, Vec<Reminder>) {
    reminders.into_iter().partition(|reminder| due_at(reminder, start) <= now)
}

fn due_at(reminder: &Reminder, start: Timestamp) -> Timestamp {
    start.saturating_sub(reminder.timing.minutes().minutes()).unwrap_or(start)
}

fn is_for(reminder: &Reminder, party: Party) -> bool {
    match party {
        Party::Guest => reminder.send_to_invitee,
        Party::Host => reminder.send_to_host,
        Party::System => false,
    }
}

fn key(booking: BookingId) -> String {
    format!("reminders:{booking}")
}
