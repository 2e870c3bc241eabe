//! A copy to begin a similar event type from.

use super::{free, log};
use crate::{App, Error, Principal, Result, entropy};
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
    let original = store::event_types::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    who.may_manage(original.member)?;
    // The diary first, as in every verb that writes what a host offers.
    store::diaries::touch_rules(&mut tx, original.member).await?;
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
