//! A copy to begin a similar event type from.

use super::{claimed, free, log};
use crate::{App, Principal, Result, entropy};
use model::{Action, EventType, EventTypeId, line};

/// Longer names are cut.
const LONGEST_NAME: usize = 120;

/// Makes the same again under another name and a free slug, switched off, so that no guest meets
/// it before somebody has looked it over.
pub async fn duplicate(
    app: &App,
    who: &Principal,
    id: EventTypeId,
    name: &str,
) -> Result<EventType> {
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    let original = claimed(&mut tx, who, id).await?;
    let taken = store::event_types::slugs(&mut tx, original.member).await?;
    let name: String = name.chars().take(LONGEST_NAME).collect();
    let copy = EventType {
        id: EventTypeId(entropy::id(now)),
        slug: free(&original.slug, &taken),
        name: line(&name, LONGEST_NAME).unwrap_or(original.name),
        is_active: false,
        archived_at: None,
        version: 0,
        ..original
    };
    store::event_types::insert(&mut tx, &copy, now).await?;
    log(&mut tx, who, None, &copy, Action::Created, now).await?;
    tx.commit().await?;
    Ok(copy)
}
