//! The ways into what is listed nowhere: a key that can be drawn anew, and links that are good for
//! one booking.

use crate::{App, Error, Once, Principal, Result, entropy, entry, event_types, offer, outbox};
use jiff::Timestamp;
use model::{
    Access, Action, BookingLink, BookingLinkId, EventType, EventTypeId, Member, Organization,
    optional_line, say,
};
use serde_json::json;
use store::Tx;

/// As many of the newest links as a list shows.
pub const MOST_LISTED: i64 = 200;

/// A link to be made: for whom, and until when.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    pub note: Option<String>,
    pub expires_at: Option<Timestamp>,
    /// Makes a repeat find what the first try made.
    pub once: Option<Once>,
}

/// A link, and its address, which is told once: a repeat has none.
#[derive(Debug)]
pub struct Made {
    pub link: BookingLink,
    pub url: Option<String>,
}

/// The page guests book it on, with the key where there is one to have.
pub fn address(
    app: &App,
    organization: &Organization,
    host: &Member,
    event_type: &EventType,
) -> String {
    let page = app.whole_url(&offer::page(organization, host, event_type));
    match event_type.details.access {
        Access::Secret => {
            let key = entry::key_of(organization.id, event_type).seal(&app.secret);
            format!("{page}?key={key}")
        }
        Access::Public | Access::SingleUse => page,
    }
}

/// A new link for one booking, whatever may book the event type at present.
///
/// # Errors
/// Names `note` or `expiresAt`.
pub async fn make(app: &App, who: &Principal, id: EventTypeId, wish: Wish) -> Result<Made> {
    let now = app.clock.now();
    let note = optional_line(wish.note.as_deref(), 200);
    let note = note.map_err(|message| Error::field("note", message))?;
    if wish.expires_at.is_some_and(|end| end <= now) {
        return Err(Error::field("expiresAt", say("error-link-expiry")));
    }
    let mut tx = app.db.write(who.organization).await?;
    let event_type = mine(&mut tx, who, id).await?;
    let link_id = BookingLinkId(entropy::id(now));
    if let Some(once) = &wish.once
        && let Some(first) = once.claim(&mut tx, link_id.0, now).await?
    {
        let link = store::links::get(&mut tx, BookingLinkId(first)).await?;
        tx.commit().await?;
        return Ok(Made { link: link.ok_or(Error::NotFound)?, url: None });
    }
    let link = BookingLink {
        id: link_id,
        event_type: id,
        note: note.unwrap_or_default(),
        created_at: now,
        expires_at: wish.expires_at,
        revoked_at: None,
        used: None,
    };
    let token = entropy::token();
    store::links::insert(&mut tx, &link, &entropy::hash(&token)).await?;
    log(&mut tx, who, &link, Action::Created, now).await?;
    let organization = store::organizations::own(&mut tx).await?;
    let host = store::members::get(&mut tx, event_type.member).await?.ok_or(Error::NotFound)?;
    tx.commit().await?;
    let page = app.whole_url(&offer::page(&organization, &host, &event_type));
    Ok(Made { link, url: Some(format!("{page}?key={token}")) })
}

/// The newest links, the last made first.
pub async fn list(app: &App, who: &Principal, id: EventTypeId) -> Result<Vec<BookingLink>> {
    let mut tx = app.db.read(who.organization).await?;
    mine(&mut tx, who, id).await?;
    Ok(store::links::list(&mut tx, id, MOST_LISTED).await?)
}

/// Ends a link. One that was used or ended before stays as it is.
pub async fn revoke(
    app: &App,
    who: &Principal,
    id: EventTypeId,
    link: BookingLinkId,
) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    mine(&mut tx, who, id).await?;
    let found = store::links::get(&mut tx, link).await?.ok_or(Error::NotFound)?;
    if found.event_type != id {
        return Err(Error::NotFound);
    }
    if store::links::revoke(&mut tx, link, now).await? {
        log(&mut tx, who, &found, Action::Deleted, now).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Draws a new key; the links that were given out open nothing from here on.
pub async fn draw_key(app: &App, who: &Principal, id: EventTypeId) -> Result<EventType> {
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    let before = event_types::claimed(&mut tx, who, id).await?;
    let after = EventType { key_number: before.key_number + 1, ..before.clone() };
    store::event_types::draw_key(&mut tx, id, after.key_number).await?;
    event_types::log(&mut tx, who, Some(&before), &after, Action::Updated, now).await?;
    tx.commit().await?;
    Ok(after)
}

async fn mine(tx: &mut Tx, who: &Principal, id: EventTypeId) -> Result<EventType> {
    let event_type = store::event_types::get(tx, id).await?.ok_or(Error::NotFound)?;
    who.may_manage(event_type.member).map(|()| event_type)
}

async fn log(
    tx: &mut Tx,
    who: &Principal,
    link: &BookingLink,
    action: Action,
    now: Timestamp,
) -> Result<()> {
    let told = json!({
        "eventTypeId": link.event_type,
        "note": link.note,
        "expiresAt": link.expires_at,
    });
    outbox::log(tx, "booking_link", link.id.0, action, who.actor, told, now).await
}
