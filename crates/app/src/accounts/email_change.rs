//! Another address for a member's account: asked for on a page, theirs once the link that went to
//! it is pressed. Until then everything stays as it is.

use super::{
    letters::{Post, evenly, post, read_by, tell},
    resets::LETTERS,
    slowing::{self, Key},
};
use crate::{App, Error, Principal, Result, entropy, hosts, outbox};
use jiff::{SignedDuration, Timestamp};
use model::{Action, Actor, EmailAddress, Member, Organization, say};
use serde_json::json;
use store::{Tx, email_changes, messages::Secret};
use view::{locale::Locale, mails::account::AccountNews};

const LIFE: SignedDuration = SignedDuration::from_hours(24);

/// What a member waits for.
pub struct Awaited {
    pub email: String,
    pub until: Timestamp,
}

/// Sends a link to the new address and a notice to the old one. The answer is the same, in words
/// and in time, where the address is somebody else's here; nothing goes there then.
///
/// Only for whoever has just shown who they are ([`crate::security::is_fresh`]): with the address
/// goes the account.
///
/// # Errors
/// Names the field `email` when it is none, or the present one. `Paused` after too many letters.
pub async fn ask(app: &App, who: &Principal, email: &str, locale: Locale) -> Result<()> {
    let now = app.clock.now();
    let id = who.member().ok_or(Error::Forbidden)?;
    let email: EmailAddress = email.parse().map_err(|message| Error::field("email", message))?;
    let mut tx = app.db.read(who.organization).await?;
    let member = store::members::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    drop(tx);
    if email.folded() == member.email.folded() {
        return Err(Error::field("email", say("error-email-same")));
    }
    slowing::count(app, &[Key::of("email-change", &id.to_string(), LETTERS)], now).await?;
    evenly(send(app, who, &member, &email.folded(), locale, now)).await
}

async fn send(
    app: &App,
    who: &Principal,
    member: &Member,
    email: &str,
    locale: Locale,
    now: Timestamp,
) -> Result<()> {
    let (token, until) = (entropy::token(), now + LIFE);
    let mut tx = app.db.write(who.organization).await?;
    let organization = store::organizations::own(&mut tx).await?;
    let is_taken = store::members::by_email(&mut tx, email).await?.is_some();
    email_changes::put(&mut tx, member.id, &entropy::hash(&token), email, now, until).await?;
    let details = json!({ "email": email });
    let id = member.id.0;
    let change = outbox::note(&mut tx, "email", id, Action::Created, who.actor, details, now);
    let change = change.await?;
    let security = format!("{}/admin/settings/security", app.settings.base_url);
    let news = AccountNews::EmailAsked { now: email.to_owned(), security };
    tell(app, &mut tx, change, member, news, now).await?;
    if !is_taken {
        let link = format!("{}/email/{token}", app.settings.base_url);
        // A letter of its own: of one change each side gets one.
        let sent = json!({ "link": "sent" });
        let change = outbox::note(&mut tx, "email", id, Action::Updated, who.actor, sent, now);
        let letter = Post {
            change: change.await?,
            organization: &organization,
            to: (&member.display_name, email),
            reply_to: None,
            locale: read_by(member, locale),
            news: AccountNews::EmailLink { name: member.display_name.clone(), link },
            secret: Some(Secret { text: token, until, member: None, role: member.role }),
        };
        post(app, &mut tx, letter, now).await?;
    }
    tx.commit().await?;
    app.wake_worker();
    Ok(())
}

/// The address the member waits for.
pub async fn awaited(app: &App, who: &Principal) -> Result<Option<Awaited>> {
    let member = who.member().ok_or(Error::Forbidden)?;
    let mut tx = app.db.read(who.organization).await?;
    let found = email_changes::of_member(&mut tx, member, app.clock.now()).await?;
    Ok(found.map(|(email, until)| Awaited { email, until }))
}

/// Has the link do nothing any more.
pub async fn withdraw(app: &App, who: &Principal) -> Result<()> {
    let member = who.member().ok_or(Error::Forbidden)?;
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    email_changes::drop_of(&mut tx, member).await?;
    let details = json!({});
    outbox::log(&mut tx, "email", member.0, Action::Deleted, who.actor, details, now).await?;
    Ok(tx.commit().await?)
}

/// What a link is about, for its page; looking changes nothing.
pub struct Offered {
    pub email: String,
    pub member: Member,
    pub organization: Organization,
}

/// # Errors
/// `NotFound` when it was used, withdrawn or replaced, is too old, or never was one.
pub async fn offered(app: &App, token: &str) -> Result<Offered> {
    let found = find(app, token).await?;
    let mut tx = app.db.read(found.organization).await?;
    let member = store::members::get(&mut tx, found.member).await?;
    let member = member.filter(|member| member.is_active).ok_or(Error::NotFound)?;
    let organization = store::organizations::own(&mut tx).await?;
    Ok(Offered { email: found.email, member, organization })
}

async fn find(app: &App, token: &str) -> Result<email_changes::Found> {
    let mut tx = app.db.operator_read().await?;
    let found = email_changes::find(&mut tx, &entropy::hash(token), app.clock.now()).await?;
    found.ok_or(Error::NotFound)
}

/// Makes the address the account's. Sessions stay: whoever pressed has shown that it is theirs.
///
/// # Errors
/// Like [`offered`], also when somebody else here has taken the address meanwhile.
pub async fn confirm(app: &App, token: &str) -> Result<()> {
    let now = app.clock.now();
    let found = find(app, token).await?;
    let mut tx = app.db.write(found.organization).await?;
    // The diary first, as whoever changes a member does.
    store::diaries::touch_rules(&mut tx, found.member).await?;
    let used = email_changes::use_up(&mut tx, &entropy::hash(token), now).await?;
    let (id, email) = used.ok_or(Error::NotFound)?;
    let before = store::members::get(&mut tx, id).await?.filter(|member| member.is_active);
    let before = before.ok_or(Error::NotFound)?;
    readdress(app, &mut tx, &before, &email, now).await?;
    tx.commit().await?;
    app.wake_worker();
    Ok(())
}

async fn readdress(
    app: &App,
    tx: &mut Tx,
    before: &Member,
    email: &str,
    now: Timestamp,
) -> Result<()> {
    let email = email.parse().map_err(|message| Error::field("email", message))?;
    let after = Member { email, ..before.clone() };
    let updated = store::members::update(tx, &after, now).await;
    updated.map_err(|error| {
        if error.is_unique("members_email") { Error::NotFound } else { error.into() }
    })?;
    store::resets::drop_of(tx, before.id).await?;
    let actor = Actor::Member(before.id);
    let details = json!({ "before": before.email, "after": after.email });
    let id = before.id.0;
    let change = outbox::note(tx, "email", id, Action::Updated, actor, details, now).await?;
    hosts::tell_old_address(app, tx, change, before, &after, now).await
}
