//! A copy to begin a similar event type from.

use super::{claimed, log, slug};
use crate::{App, Error, Once, Principal, Result, entropy};
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
    once: Option<Once>,
) -> Result<EventType> {
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    let original = claimed(&mut tx, who, id).await?;
    let new = EventTypeId(entropy::id(now));
    if let Some(once) = once
        && let Some(first) = once.claim(&mut tx, new.0, now).await?
    {
        let first = store::event_types::get(&mut tx, EventTypeId(first)).await?;
        tx.commit().await?;
        return first.ok_or(Error::NotFound);
    }
    let taken = store::event_types::slugs(&mut tx, original.member).await?;
    let name: String = name.chars().take(LONGEST_NAME).collect();
    let copy = EventType {
        id: new,
        slug: original.slug.free_among(&slug::all(&taken)),
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
