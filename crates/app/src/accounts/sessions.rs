//! Sessions: begun by whoever has proved who they are, ended by hand, by rest or by age.

use super::client::{self, Client, hex};
use crate::{App, Error, Principal, Result, entropy};
use jiff::{SignedDuration, Timestamp};
use model::{Actor, Member, MemberId, OrganizationId};
use store::sessions::{Bounds, New, SessionRow};

/// However often it is used.
const LIFE: SignedDuration = SignedDuration::from_hours(24 * 30);
/// Unused.
const REST: SignedDuration = SignedDuration::from_hours(24 * 14);
/// How exactly the last use is known.
const SEEN_EVERY: SignedDuration = SignedDuration::from_mins(5);
/// How long a sign-in counts as a proof that this is the member and not whoever found the screen.
const FRESH: SignedDuration = SignedDuration::from_mins(10);

/// A signed-in member's session.
#[derive(Debug)]
pub struct SignedIn {
    /// For the cookie.
    pub token: String,
    /// For the cookie by which the browser is known the next time.
    pub device: String,
    pub principal: Principal,
}

/// A session for a member who has just proved who they are.
pub async fn start_session(
    app: &App,
    organization: OrganizationId,
    member: MemberId,
    client: &Client,
    now: Timestamp,
) -> Result<SignedIn> {
    let token = entropy::token();
    let mut tx = app.db.write(organization).await?;
    let found = store::members::get(&mut tx, member).await?.filter(|member| member.is_active);
    let found = found.ok_or(Error::NotFound)?;
    let user_agent: String = client.user_agent.chars().take(300).collect();
    let new = New {
        token_hash: &entropy::hash(&token),
        member,
        expires: now + LIFE,
        user_agent: &user_agent,
        network: &client.network(),
    };
    store::sessions::insert(&mut tx, &new, now).await?;
    tx.commit().await?;
    let actor = Actor::Member(member);
    let principal = Principal { organization, actor, role: found.role, bound: None };
    Ok(SignedIn { token, device: client::remembered(app, &found.email), principal })
}

/// Who a session's cookie stands for, with the member; `None` when it has ended.
pub async fn session(app: &App, token: &str) -> Result<Option<(Principal, Member)>> {
    let now = app.clock.now();
    let hash = entropy::hash(token);
    let mut tx = app.db.operator_read().await?;
    let found = store::sessions::find(&mut tx, &hash, bounds(now)).await?;
    drop(tx);
    let Some(found) = found else { return Ok(None) };
    let mut tx = app.db.read(found.organization).await?;
    let member = store::members::get(&mut tx, found.member).await?;
    drop(tx);
    let Some(member) = member.filter(|member| member.is_active) else { return Ok(None) };
    if SEEN_EVERY < now.duration_since(found.last_seen_at)
        && let Err(error) = note_use(app, found.organization, &hash, now).await
    {
        // While the database takes no changes, whoever is signed in still reads.
        tracing::debug!(%error, "A session's last use was not written down");
    }
    let actor = Actor::Member(member.id);
    let organization = found.organization;
    Ok(Some((Principal { organization, actor, role: member.role, bound: None }, member)))
}

async fn note_use(
    app: &App,
    organization: OrganizationId,
    hash: &[u8],
    now: Timestamp,
) -> store::Result<()> {
    let mut tx = app.db.write(organization).await?;
    store::sessions::seen(&mut tx, hash, now).await?;
    tx.commit().await
}

/// Whether a session began a short while ago: then the member need not prove themselves again.
pub async fn is_fresh(app: &App, token: &str) -> Result<bool> {
    let now = app.clock.now();
    let mut tx = app.db.operator_read().await?;
    let found = store::sessions::find(&mut tx, &entropy::hash(token), bounds(now)).await?;
    Ok(found.is_some_and(|found| now.duration_since(found.created_at) < FRESH))
}

pub async fn sign_out(app: &App, token: &str) -> Result<()> {
    let mut tx = app.db.operator_write().await?;
    store::sessions::end_by_token(&mut tx, &entropy::hash(token)).await?;
    Ok(tx.commit().await?)
}

/// One of a member's sessions.
pub struct Session {
    /// Names it among the member's own; nobody gets in with it.
    pub id: String,
    pub user_agent: String,
    /// Roughly where it came from; empty where that is not known.
    pub network: String,
    pub created_at: Timestamp,
    pub last_seen_at: Timestamp,
    /// The one that asks.
    pub is_this: bool,
}

/// Where the member is signed in, the session used last first.
pub async fn list(app: &App, who: &Principal, token: &str) -> Result<Vec<Session>> {
    let member = who.member().ok_or(Error::Forbidden)?;
    let mut tx = app.db.read(who.organization).await?;
    let rows = store::sessions::of_member(&mut tx, member, bounds(app.clock.now())).await?;
    let this = entropy::hash(token);
    let session = |row: SessionRow| Session {
        is_this: row.token_hash == this,
        id: hex(&row.token_hash),
        user_agent: row.user_agent,
        network: row.network,
        created_at: row.created_at.0,
        last_seen_at: row.last_seen_at.0,
    };
    Ok(rows.into_iter().map(session).collect())
}

/// Ends one of the member's own sessions.
///
/// # Errors
/// `NotFound` when there is none of this name, which may be because it has ended.
pub async fn end(app: &App, who: &Principal, id: &str) -> Result<()> {
    let member = who.member().ok_or(Error::Forbidden)?;
    let hash = unhex(id).ok_or(Error::NotFound)?;
    let mut tx = app.db.write(who.organization).await?;
    if !store::sessions::end(&mut tx, member, &hash).await? {
        return Err(Error::NotFound);
    }
    Ok(tx.commit().await?)
}

/// Ends all of the member's sessions but the one of this cookie.
pub async fn end_others(app: &App, who: &Principal, token: &str) -> Result<()> {
    let member = who.member().ok_or(Error::Forbidden)?;
    let mut tx = app.db.write(who.organization).await?;
    store::sessions::end_others(&mut tx, member, &entropy::hash(token)).await?;
    Ok(tx.commit().await?)
}

/// What has ended by this moment.
pub(crate) fn bounds(now: Timestamp) -> Bounds {
    Bounds { now, idle_since: now.saturating_sub(REST).unwrap_or(now) }
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let pairs = text.as_bytes().chunks(2);
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    (text.len() == 64).then(|| pairs.map(byte).collect()).flatten()
}
