//! The mails that were written, for those who look after the organization.

use crate::{App, Error, Principal, Result};
use jiff::Timestamp;
use model::{MessageId, Role};
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
    let mails = messages::recent(&mut tx, state, cursor, limit + 1).await?;
    let mut mails = seen(mails, who, app.clock.now());
    let more = limit < mails.len() as i64;
    mails.truncate(limit as usize);
    let last = mails.last().map(|mail| Cursor { created_at: mail.created_at, id: mail.id });
    Ok(Page { mails, next: last.filter(|_| more) })
}

/// One mail, word for word, but for a secret that is not for these eyes.
pub async fn get(app: &App, who: &Principal, id: MessageId) -> Result<Message> {
    who.may_administer()?;
    let mut tx = app.db.read(who.organization).await?;
    let mail = messages::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    Ok(if may_read(who, &mail, app.clock.now()) { mail } else { mail.blotted() })
}

fn seen(mails: Vec<Message>, who: &Principal, now: Timestamp) -> Vec<Message> {
    let seen = |mail: Message| if may_read(who, &mail, now) { mail } else { mail.blotted() };
    mails.into_iter().map(seen).collect()
}

/// Whoever reads a letter that lets its bearer in could go in themselves: so it is for those who
/// it was written to, and for those who stand above what it leads to.
fn may_read(who: &Principal, mail: &Message, now: Timestamp) -> bool {
    let Some(secret) = &mail.secret else { return true };
    let own = secret.member.is_some() && secret.member == who.member();
    let above = who.role == Role::Owner || secret.role < who.role;
    now < secret.until && (own || above)
}
