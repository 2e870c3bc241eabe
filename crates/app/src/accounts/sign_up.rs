//! Signing up: whoever may, asks for an invitation; nothing else exists until its link is used.

use super::{
    client::Client,
    invitations::{self, LIFE},
    letters::{Post, evenly, post, read_by},
    resets::{ASKS, LETTERS},
    slowing::{self, Key},
};
use crate::{App, Error, Result, entropy, outbox};
use jiff::Timestamp;
use model::{
    Action, Actor, EmailAddress, Invitation, InvitationId, Member, Organization, Role, say,
};
use serde_json::json;
use store::Tx;
use view::{locale::Locale, mails::account::AccountNews};

/// More than anybody looks through.
const MOST_OPEN: i64 = 100;

/// The organizations strangers may sign up to, as many as a form can list.
pub async fn open(app: &App) -> Result<Vec<Organization>> {
    let mut tx = app.db.operator_read().await?;
    Ok(store::organizations::open_to_strangers(&mut tx, MOST_OPEN).await?)
}

/// Sends a link that makes the account. The answer is the same to somebody who has one already, in
/// words and in time; they are sent the way in.
///
/// # Errors
/// `NotFound` where nobody may sign up. Names the field `email` when it is none, or not of the
/// domains the organization takes. `Paused` for a caller who asks too often.
pub async fn ask(
    app: &App,
    slug: &str,
    email: &str,
    locale: Locale,
    client: &Client,
) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.operator_read().await?;
    let organization = store::organizations::by_slug(&mut tx, slug).await?;
    drop(tx);
    let organization = organization.filter(|one| one.settings.sign_up.is_open);
    let organization = organization.ok_or(Error::NotFound)?;
    let email: EmailAddress = email.parse().map_err(|message| Error::field("email", message))?;
    let sign_up = &organization.settings.sign_up;
    if !sign_up.takes(&email) {
        let domains = sign_up.domains.join(", ");
        return Err(Error::field("email", say("error-sign-up-domain").word("domains", domains)));
    }
    let caller: Vec<Key> = Key::network("sign-up-by", client, ASKS).into_iter().collect();
    slowing::count(app, &caller, now).await?;
    match evenly(send(app, &organization, email, locale, now)).await {
        // They were invited, or used their invitation, at this moment: a way in they have.
        Err(Error::Stale) => Ok(()),
        sent => sent,
    }
}

async fn send(
    app: &App,
    organization: &Organization,
    email: EmailAddress,
    locale: Locale,
    now: Timestamp,
) -> Result<()> {
    match slowing::count(app, &[Key::of("sign-up-to", &email.folded(), LETTERS)], now).await {
        Err(Error::Paused { .. }) => return Ok(()),
        counted => counted?,
    }
    let mut tx = app.db.write(organization.id).await?;
    match store::members::by_email(&mut tx, &email.folded()).await? {
        Some(member) => known(app, &mut tx, organization, &member, locale, now).await?,
        None => {
            let pending = store::invitations::pending_for(&mut tx, &email.folded()).await?;
            let fresh = pending.is_none();
            let id = pending.as_ref().map_or_else(|| InvitationId(entropy::id(now)), |one| one.id);
            // An admin's invitation stays what it is, while it is good.
            let live = pending.filter(|pending| now < pending.expires_at);
            let invitation = live.unwrap_or(Invitation {
                id,
                email,
                role: Role::Host,
                display_name: None,
                invited_by: None,
                sent_at: now,
                expires_at: now,
            });
            let invitation = Invitation { sent_at: now, expires_at: now + LIFE, ..invitation };
            invitations::write(app, &mut tx, &invitation, fresh, Actor::Guest, locale).await?;
        }
    }
    tx.commit().await?;
    app.wake_worker();
    Ok(())
}

/// The way in for somebody who forgot that they have an account.
async fn known(
    app: &App,
    tx: &mut Tx,
    organization: &Organization,
    member: &Member,
    locale: Locale,
    now: Timestamp,
) -> Result<()> {
    let (id, details) = (member.id.0, json!({}));
    let change = outbox::note(tx, "sign_up", id, Action::Created, Actor::Guest, details, now);
    let base = &app.settings.base_url;
    let letter = Post {
        change: change.await?,
        organization,
        to: (&member.display_name, member.email.as_str()),
        reply_to: None,
        locale: read_by(member, locale),
        news: AccountNews::Known {
            sign_in: format!("{base}/sign-in"),
            reset: format!("{base}/reset"),
        },
        secret: None,
    };
    post(app, tx, letter, now).await
}
