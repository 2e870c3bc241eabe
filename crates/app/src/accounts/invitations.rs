//! Invitations: by an admin, or asked for by whoever wants to sign up. A link by mail, good for a
//! week and for once, in exchange for an account.

use super::{
    client::Client,
    intro,
    letters::{Post, post},
    passwords,
    sessions::{SignedIn, start_session},
    settle_in,
};
use crate::{App, Error, Principal, Result, entropy, outbox};
use availability::Zone;
use jiff::{SignedDuration, Timestamp};
use model::{
    Action, Actor, EmailAddress, EventTypeId, FieldErrors, Invitation, InvitationId, Member,
    MemberId, Organization, OrganizationId, Role, Settings, Slug, line, optional_line, say,
};
use serde_json::json;
use store::{Tx, messages::Secret};
use view::{locale::Locale, mails::account::AccountNews};

pub(super) const LIFE: SignedDuration = SignedDuration::from_hours(24 * 7);

/// Whom to invite, as typed.
#[derive(Clone, Debug, Default)]
pub struct Invite {
    pub email: String,
    pub role: String,
    pub display_name: Option<String>,
}

/// Sends an invitation; to somebody who has one already, a new one in its place.
///
/// # Errors
/// Names every bad field: `email`, `role`, `displayName`. Nobody invites above themselves.
pub async fn invite(
    app: &App,
    who: &Principal,
    typed: Invite,
    locale: Locale,
) -> Result<Invitation> {
    who.may_administer()?;
    let now = app.clock.now();
    let mut errors = FieldErrors::default();
    let email = errors.keep("email", typed.email.parse::<EmailAddress>());
    let name = errors.keep("displayName", optional_line(typed.display_name.as_deref(), 120));
    let role = errors.keep("role", typed.role.parse::<Role>());
    if role.is_some_and(|role| who.role < role) {
        errors.add("role", say("error-role-reach"));
    }
    let (Some(email), Some(name), Some(role), true) = (email, name, role, errors.is_empty()) else {
        return Err(errors.into());
    };
    let mut tx = app.db.write(who.organization).await?;
    if store::members::by_email(&mut tx, &email.folded()).await?.is_some() {
        return Err(Error::field("email", say("error-email-member")));
    }
    let pending = store::invitations::pending_for(&mut tx, &email.folded()).await?;
    if pending.as_ref().is_some_and(|pending| who.role < pending.role) {
        return Err(Error::Forbidden);
    }
    let fresh = pending.is_none();
    let invitation = Invitation {
        id: pending.map_or(InvitationId(entropy::id(now)), |pending| pending.id),
        email,
        role,
        display_name: name,
        invited_by: who.member(),
        sent_at: now,
        expires_at: now + LIFE,
    };
    write(app, &mut tx, &invitation, fresh, who.actor, locale).await?;
    tx.commit().await?;
    app.wake_worker();
    Ok(invitation)
}

/// Sends it once more, with a new link; the old one is of no use from then on.
///
/// # Errors
/// `NotFound` when it was used or taken back; `Stale` when that happened just now.
pub async fn resend(app: &App, who: &Principal, id: InvitationId, locale: Locale) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    let pending = manageable(&mut tx, who, id).await?;
    let invitation = Invitation { sent_at: now, expires_at: now + LIFE, ..pending };
    write(app, &mut tx, &invitation, false, who.actor, locale).await?;
    tx.commit().await?;
    app.wake_worker();
    Ok(())
}

pub async fn revoke(app: &App, who: &Principal, id: InvitationId) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    let pending = manageable(&mut tx, who, id).await?;
    store::invitations::revoke(&mut tx, id, now).await?;
    let details = json!({ "email": pending.email });
    outbox::log(&mut tx, "invitation", id.0, Action::Deleted, who.actor, details, now).await?;
    Ok(tx.commit().await?)
}

/// A pending invitation that is not above whoever asks.
async fn manageable(tx: &mut Tx, who: &Principal, id: InvitationId) -> Result<Invitation> {
    who.may_administer()?;
    let found = store::invitations::pending_by_id(tx, id).await?.ok_or(Error::NotFound)?;
    if who.role < found.role { Err(Error::Forbidden) } else { Ok(found) }
}

/// As many as a list shows.
const MOST_LISTED: i64 = 500;

/// Those that wait for an answer: sent by members first, then the last one sent first. Some may
/// have run out.
pub async fn list(app: &App, who: &Principal) -> Result<Vec<Invitation>> {
    who.may_administer()?;
    let mut tx = app.db.read(who.organization).await?;
    Ok(store::invitations::pending(&mut tx, MOST_LISTED).await?)
}

/// Keeps the invitation under a new secret, and writes its letter.
pub(super) async fn write(
    app: &App,
    tx: &mut Tx,
    invitation: &Invitation,
    fresh: bool,
    actor: Actor,
    locale: Locale,
) -> Result<()> {
    let (now, role) = (invitation.sent_at, invitation.role);
    let token = entropy::token();
    let hash = entropy::hash(&token);
    if fresh {
        store::invitations::insert(tx, invitation, &hash).await?;
    } else if !store::invitations::renew(tx, invitation, &hash).await? {
        // They used it, or somebody took it back, at this moment.
        return Err(Error::Stale);
    }
    let action = if fresh { Action::Created } else { Action::Updated };
    let details = json!({ "email": invitation.email, "role": role });
    let change =
        outbox::note(tx, "invitation", invitation.id.0, action, actor, details, now).await?;
    let organization = store::organizations::own(tx).await?;
    let inviter = match invitation.invited_by {
        Some(member) => store::members::get(tx, member).await?,
        None => None,
    };
    let link = format!("{}/join/{token}", app.settings.base_url);
    let by = inviter.as_ref().map(|inviter| inviter.display_name.clone());
    let news = match actor {
        Actor::Guest => AccountNews::SignUp { link },
        _ => AccountNews::Invited { by, link },
    };
    let name = invitation.display_name.as_deref().unwrap_or_default();
    // Of whoever is invited nobody knows yet what they read.
    let theirs = organization.settings.language.as_deref().filter(|_| actor != Actor::Guest);
    let letter = Post {
        change,
        organization: &organization,
        to: (name, invitation.email.as_str()),
        reply_to: inviter.as_ref(),
        locale: theirs.and_then(Locale::tagged).unwrap_or(locale),
        news,
        secret: Some(Secret { text: token, until: invitation.expires_at, member: None, role }),
    };
    post(app, tx, letter, now).await
}

/// An invitation as whoever was invited sees it.
pub struct Invited {
    pub organization: Organization,
    pub invitation: Invitation,
    /// Who invited; `None` where they asked for it themselves.
    pub by: Option<String>,
}

/// What a link leads to, for its page; looking changes nothing.
///
/// # Errors
/// `NotFound` when it was used, revoked or replaced, is too old, or never was one.
pub async fn invited(app: &App, token: &str) -> Result<Invited> {
    let (now, hash) = (app.clock.now(), entropy::hash(token));
    let mut tx = app.db.read(find(app, &hash, now).await?).await?;
    let found = store::invitations::by_token(&mut tx, &hash, now).await?;
    let invitation = found.ok_or(Error::NotFound)?;
    let organization = store::organizations::own(&mut tx).await?;
    let by = match invitation.invited_by {
        Some(member) => store::members::get(&mut tx, member).await?,
        None => None,
    };
    Ok(Invited { organization, invitation, by: by.map(|member| member.display_name) })
}

async fn find(app: &App, hash: &[u8], now: Timestamp) -> Result<OrganizationId> {
    let mut tx = app.db.operator_read().await?;
    store::invitations::whose(&mut tx, hash, now).await?.ok_or(Error::NotFound)
}

/// Who joins, as typed. An empty username is made of the name.
#[derive(Clone, Debug, Default)]
pub struct Join {
    pub display_name: String,
    pub username: String,
    pub password: String,
    pub timezone: String,
    /// The tag of the language they read, if anyone knows.
    pub language: Option<String>,
}

/// Makes the account, with hours Monday to Friday 9 to 17 and an event type `intro`, and signs in.
///
/// # Errors
/// Like [`invited`]; names every bad field: `displayName`, `username`, `password`, `timezone`. A name
/// without a letter for an address makes none: whoever has it chooses one ([`UNNAMED`]).
pub async fn accept(app: &App, token: &str, typed: Join, client: &Client) -> Result<SignedIn> {
    let Invited { organization: of, invitation, .. } = invited(app, token).await?;
    let (now, token) = (app.clock.now(), entropy::hash(token));
    let organization = of.id;
    let whose = [invitation.email.as_str(), &of.name, of.slug.as_str()];
    let Newcomer { display_name, username, password, timezone, language } = read(typed, whose)?;
    let hash = passwords::hash(password).await?;
    let mut tx = app.db.write(organization).await?;
    let accepted = store::invitations::accept(&mut tx, &token, now).await?;
    let Invitation { id, email, role, .. } = accepted.ok_or(Error::NotFound)?;
    let taken = store::members::usernames(&mut tx).await?;
    let free = username.free_among(&taken);
    if free != username {
        let taken = say("error-slug-taken").word("slug", username.as_str());
        return Err(Error::field("username", taken.word("free", free.as_str())));
    }
    let member = Member {
        id: MemberId(entropy::id(now)),
        username,
        display_name,
        email,
        role,
        timezone,
        bio: String::new(),
        avatar_url: None,
        is_active: true,
        settings: Settings { language, ..Settings::default() },
    };
    settle_in(&mut tx, &member, Some(&hash), now).await?;
    let event_type = intro(member.id, EventTypeId(entropy::id(now)));
    store::event_types::insert(&mut tx, &event_type, now).await?;
    let actor = Actor::Member(member.id);
    let details = json!({ "invitation": id, "role": role });
    outbox::log(&mut tx, "member", member.id.0, Action::Created, actor, details, now).await?;
    tx.commit().await?;
    start_session(app, organization, member.id, client, now).await
}

/// A username nobody here has or had, made of a name.
pub async fn suggested_username(app: &App, at: OrganizationId, name: &str) -> Result<Slug> {
    let mut tx = app.db.read(at).await?;
    let taken = store::members::usernames(&mut tx).await?;
    Ok(model::username_of(name, &taken))
}

/// The message for a username that was left to us and cannot be made of the name.
pub const UNNAMED: &str = "admin-setup-address-unnamed";

/// What was typed, read.
struct Newcomer {
    display_name: String,
    username: Slug,
    password: String,
    timezone: Zone,
    language: Option<String>,
}

/// With what the newcomer is called otherwise, which is no password.
fn read(typed: Join, whose: [&str; 3]) -> Result<Newcomer> {
    let mut errors = FieldErrors::default();
    let display_name = errors.keep("displayName", line(&typed.display_name, 120));
    let username = match typed.username.trim() {
        "" if is_bare(&typed.display_name) => {
            errors.add("username", say(UNNAMED));
            None
        }
        "" => Some(model::username_of(&typed.display_name, &[])),
        username => errors.keep("username", model::username(username)),
    };
    let whose = [&whose[..], &[typed.display_name.as_str(), typed.username.as_str()]].concat();
    let password = errors.keep("password", passwords::check(&typed.password, &whose));
    let zone = Zone::parse(&typed.timezone).map_err(|_| say("error-zone"));
    let timezone = errors.keep("timezone", zone);
    match (display_name, username, password, timezone) {
        (Some(display_name), Some(username), Some(password), Some(timezone)) => {
            let language = typed.language;
            Ok(Newcomer { display_name, username, password, timezone, language })
        }
        _ => Err(errors.into()),
    }
}

/// Whether a name has no letter that an address could hold.
fn is_bare(name: &str) -> bool {
    !name.trim().is_empty() && model::slugify(name, "").as_str().is_empty()
}
