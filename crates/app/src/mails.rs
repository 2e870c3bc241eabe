//! The mails that were written, for those who look after the organization.

use crate::{App, Error, Principal, Result};
use model::MessageId;
use store::messages::{self, Cursor, Message};

/// What can have become of a mail.
pub const STATES: [&str; 4] = ["waiting", "sent", "kept", "failed"];

/// A page of mails, the latest first.
pub struct Page {
    pub mails: Vec<Message>,
    pub next: Option<Cursor>,
}

/// The mails of one state, or of all.
///
/// # Errors
/// `Forbidden` to hosts: mails tell of everybody's bookings.
pub async fn list(
    app: &App,
    who: &Principal,
    state: Option<&str>,
    cursor: Option<Cursor>,
    limit: i64,
) -> Result<Page> {
    who.may_administer()?;
    let mut tx = app.db.read(who.organization).await?;
    let mut mails = messages::recent(&mut tx, state, cursor, limit + 1).await?;
    let more = limit < mails.len() as i64;
    mails.truncate(limit as usize);
    let last = mails.last().map(|mail| Cursor { created_at: mail.created_at, id: mail.id });
    Ok(Page { mails, next: last.filter(|_| more) })
}

/// One mail, word for word.
pub async fn get(app: &App, who: &Principal, id: MessageId) -> Result<Message> {
    who.may_administer()?;
    let mut tx = app.db.read(who.organization).await?;
    messages::get(&mut tx, id).await?.ok_or(Error::NotFound)
}
