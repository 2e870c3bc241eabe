//! A new password for somebody who lost theirs: a link by mail, good for an hour and for once.

use super::{
    client::Client,
    letters::{Post, evenly, post, read_by, tell},
    passwords,
    sign_in::{Entry, enter},
    slowing::{self, Key, Pace},
};
use crate::{App, Error, Result, entropy, outbox};
use jiff::{SignedDuration, Timestamp};
use model::{Action, Actor, EmailAddress, Member, MemberId, OrganizationId, Slug};
use serde_json::json;
use store::{Tx, messages::Secret};
use view::{locale::Locale, mails::account::AccountNews};

const LIFE: SignedDuration = SignedDuration::from_hours(1);

/// Letters to one address. Never paused for longer than a link works, so that whoever is told to
/// look into their mail has one there, however often strangers ask.
pub(crate) const LETTERS: Pace = Pace { free: 3, first: SignedDuration::from_mins(20), most: LIFE };
/// Asks of one caller.
pub(super) const ASKS: Pace =
    Pace { free: 20, first: SignedDuration::from_secs(30), most: SignedDuration::from_mins(30) };

/// Sends a link to everyone of this address. The answer is the same when there is nobody, in words
/// and in time.
///
/// # Errors
/// Names the field `email` when it is none. `Paused` for a caller who asks too often.
pub async fn ask(app: &App, email: &str, locale: Locale, client: &Client) -> Result<()> {
    let now = app.clock.now();
    let email: EmailAddress = email.parse().map_err(|message| Error::field("email", message))?;
    let caller: Vec<Key> = Key::network("reset-by", client, ASKS).into_iter().collect();
    slowing::count(app, &caller, now).await?;
    evenly(send(app, &email.folded(), locale, now)).await
}

async fn send(app: &App, email: &str, locale: Locale, now: Timestamp) -> Result<()> {
    match slowing::count(app, &[Key::of("reset-to", email, LETTERS)], now).await {
        // The first letters are on their way; more of them would only fill a box.
        Err(Error::Paused { .. }) => return Ok(()),
        counted => counted?,
    }
    let mut tx = app.db.operator_read().await?;
    let members = store::members::at_address(&mut tx, email).await?;
    drop(tx);
    for (organization, member) in members {
        let mut tx = app.db.write(organization).await?;
        write(app, &mut tx, member, locale, now).await?;
        tx.commit().await?;
    }
    app.wake_worker();
    Ok(())
}

/// A link for everyone of this address, with the organization's slug: for the operator to hand on
/// where no mail would arrive.
///
/// # Errors
/// Names the field `email` when it is none.
pub async fn links(app: &App, email: &str) -> Result<Vec<(Slug, String)>> {
    let now = app.clock.now();
    let email: EmailAddress = email.parse().map_err(|message| Error::field("email", message))?;
    let mut tx = app.db.operator_read().await?;
    let members = store::members::at_address(&mut tx, &email.folded()).await?;
    drop(tx);
    let mut links = Vec::new();
    for (organization, member) in members {
        let mut tx = app.db.write(organization).await?;
        let (token, _) = draw(&mut tx, member, now).await?;
        let details = json!({ "reset": "printed" });
        let (id, actor) = (member.0, Actor::System);
        outbox::log(&mut tx, "password", id, Action::Created, actor, details, now).await?;
        let organization = store::organizations::own(&mut tx).await?;
        tx.commit().await?;
        links.push((organization.slug, link(app, &token)));
    }
    Ok(links)
}

/// A fresh secret of a link, and until when it works.
async fn draw(tx: &mut Tx, member: MemberId, now: Timestamp) -> Result<(String, Timestamp)> {
    let (token, until) = (entropy::token(), now + LIFE);
    store::resets::insert(tx, &entropy::hash(&token), member, now, until).await?;
    Ok((token, until))
}

async fn write(
    app: &App,
    tx: &mut Tx,
    member: MemberId,
    locale: Locale,
    now: Timestamp,
) -> Result<()> {
    let member = store::members::get(tx, member).await?.ok_or(Error::NotFound)?;
    let organization = store::organizations::own(tx).await?;
    let (token, until) = draw(tx, member.id, now).await?;
    let details = json!({ "reset": "sent" });
    let change =
        outbox::note(tx, "password", member.id.0, Action::Created, Actor::System, details, now);
    let letter = Post {
        change: change.await?,
        organization: &organization,
        to: (&member.display_name, member.email.as_str()),
        reply_to: None,
        locale: read_by(&member, locale),
        news: AccountNews::Reset { link: link(app, &token) },
        secret: Some(Secret { text: token, until, member: Some(member.id), role: member.role }),
    };
    post(app, tx, letter, now).await
}

fn link(app: &App, token: &str) -> String {
    format!("{}/reset/{token}", app.settings.base_url)
}

/// Whose password a link sets, for its page; looking changes nothing.
///
/// # Errors
/// `NotFound` when it was used, is too old, or never was one.
pub async fn whose(app: &App, token: &str) -> Result<Member> {
    let (organization, member) = find(app, token).await?;
    let mut tx = app.db.read(organization).await?;
    let member = store::members::get(&mut tx, member).await?;
    member.filter(|member| member.is_active).ok_or(Error::NotFound)
}

async fn find(app: &App, token: &str) -> Result<(OrganizationId, MemberId)> {
    let mut tx = app.db.operator_read().await?;
    let found = store::resets::find(&mut tx, &entropy::hash(token), app.clock.now()).await?;
    found.ok_or(Error::NotFound)
}

/// Sets the password, ends every session and every other link, and goes on as after a sign-in.
///
/// # Errors
/// Like [`whose`]; names the field `password`.
pub async fn set(app: &App, token: &str, password: &str, client: &Client) -> Result<Entry> {
    let now = app.clock.now();
    let (organization, member) = find(app, token).await?;
    let mut tx = app.db.read(organization).await?;
    let member = store::members::get(&mut tx, member).await?.ok_or(Error::NotFound)?;
    let of = store::organizations::own(&mut tx).await?;
    drop(tx);
    let password = passwords::check_of(password, &member, &of)
        .map_err(|message| Error::field("password", message))?;
    let hash = passwords::hash(password).await?;
    let mut tx = app.db.write(organization).await?;
    let member = store::resets::use_up(&mut tx, &entropy::hash(token), now).await?;
    let member = store::members::get(&mut tx, member.ok_or(Error::NotFound)?).await?;
    let member = member.filter(|member| member.is_active).ok_or(Error::NotFound)?;
    replace(app, &mut tx, &member, &hash, &[], now).await?;
    tx.commit().await?;
    app.wake_worker();
    slowing::forgive(app, &slowing::sign_in(app, &member.email.folded(), client)).await?;
    enter(app, organization, member.id, client, now).await
}

/// Puts a new password in place, ends every session but `kept` and every link on its way, and tells
/// the member.
pub(super) async fn replace(
    app: &App,
    tx: &mut Tx,
    member: &Member,
    hash: &str,
    kept: &[u8],
    now: Timestamp,
) -> Result<()> {
    store::members::set_password(tx, member.id, hash, now).await?;
    store::resets::drop_of(tx, member.id).await?;
    store::email_changes::drop_of(tx, member.id).await?;
    store::sessions::end_others(tx, member.id, kept).await?;
    let (id, actor) = (member.id.0, Actor::Member(member.id));
    let change = outbox::note(tx, "password", id, Action::Updated, actor, json!({}), now).await?;
    let reset = format!("{}/reset", app.settings.base_url);
    tell(app, tx, change, member, AccountNews::PasswordChanged { reset }, now).await
}
