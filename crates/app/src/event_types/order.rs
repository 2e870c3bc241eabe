//! The order in which a host's event types are listed, to the host and to guests.

use super::claimed;
use crate::{App, Principal, Result, outbox};
use model::{Action, EventType, EventTypeId};
use serde_json::json;

/// One place in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Up,
    Down,
}

/// Changes places with the neighbour among the host's event types that are not archived. At the
/// end of the list nothing happens, and the answer is `false`.
pub async fn step(app: &App, who: &Principal, id: EventTypeId, step: Step) -> Result<bool> {
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    let moved = claimed(&mut tx, who, id).await?;
    let mut all = store::event_types::list(&mut tx, Some(moved.member)).await?;
    let before = order_of(&all);
    if !swap(&mut all, id, step) {
        return Ok(false);
    }
    for (position, event_type) in all.iter().enumerate() {
        store::event_types::place(&mut tx, event_type.id, position as i64).await?;
    }
    let details = json!({ "before": { "order": before }, "after": { "order": order_of(&all) } });
    outbox::log(&mut tx, "event_type", id.0, Action::Updated, who.actor, details, now).await?;
    tx.commit().await?;
    Ok(true)
}

fn order_of(all: &[EventType]) -> Vec<String> {
    all.iter().map(|event_type| event_type.slug.to_string()).collect()
}

/// Whether there was a neighbour to change places with.
fn swap(all: &mut [EventType], id: EventTypeId, step: Step) -> bool {
    let shown: Vec<usize> =
        (0..all.len()).filter(|place| all[*place].archived_at.is_none()).collect();
    let Some(from) = shown.iter().position(|place| all[*place].id == id) else { return false };
    let to = match step {
        Step::Up => from.checked_sub(1),
        Step::Down => Some(from + 1),
    };
    let Some(other) = to.and_then(|to| shown.get(to)) else { return false };
    all.swap(shown[from], *other);
    true
}
