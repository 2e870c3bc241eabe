//! Keys for programs. The secret is shown once; only its hash is kept.
//!
//! A key of role `host` is made for a member, and sees and changes what that member could as a host.

use crate::{App, Error, Principal, Result, entropy, hosts, outbox};
use model::{Action, Actor, ApiKeyId, MemberId, OrganizationId, Role, line, say};
use store::{
    Tx,
    credentials::{self, KeyRow, NewKey},
};

/// What a key begins with, so that people and scanners know one when they see it.
const PREFIX: &str = "kal_";

/// A key to be made.
pub struct Draft<'a> {
    pub name: &'a str,
    pub role: Role,
    /// Whose things a key of role `host` is for; the others are for everyone's.
    pub member: Option<MemberId>,
}

/// Makes a key and gives its secret, the only time it is seen.
///
/// # Errors
/// Names the fields `name` and `member`. Nobody makes a key that may do more than they may.
pub async fn create(
    app: &App,
    organization: OrganizationId,
    by: Option<&Principal>,
    draft: Draft<'_>,
) -> Result<String> {
    let now = app.clock.now();
    let role = draft.role;
    let name = line(draft.name, 100).map_err(|message| Error::field("name", message))?;
    if let Some(by) = by {
        by.may_administer()?;
        if by.role < role {
            return Err(Error::Forbidden);
        }
    }
    let key = format!("{PREFIX}{}", entropy::token());
    let id = ApiKeyId(entropy::id(now));
    let mut tx = app.db.write(organization).await?;
    let member = bound(&mut tx, &draft).await?;
    let token_hash = &entropy::hash(&key);
    let new = NewKey { id, name: &name, role, member, token_hash };
    credentials::insert_key(&mut tx, new, now).await?;
    let actor = by.map_or(Actor::System, |by| by.actor);
    let details = serde_json::json!({ "name": name, "role": role, "member": member });
    outbox::log(&mut tx, "api_key", id.0, Action::Created, actor, details, now).await?;
    tx.commit().await?;
    Ok(key)
}

/// The member of this username; without one, the organization's first owner.
///
/// # Errors
/// Names the field `member`.
pub async fn member(
    app: &App,
    organization: OrganizationId,
    username: Option<&str>,
) -> Result<MemberId> {
    let mut tx = app.db.read(organization).await?;
    let Some(username) = username else { return hosts::first_owner_of(&mut tx).await };
    let found = store::members::by_username(&mut tx, username).await?;
    found.map(|member| member.id).ok_or_else(unknown)
}

/// Whom a key of role `host` is for: an active member.
async fn bound(tx: &mut Tx, draft: &Draft<'_>) -> Result<Option<MemberId>> {
    if draft.role != Role::Host {
        return Ok(None);
    }
    let found = match draft.member {
        Some(id) => store::members::get(tx, id).await?.filter(|member| member.is_active),
        None => None,
    };
    found.map(|member| Some(member.id)).ok_or_else(unknown)
}

fn unknown() -> Error {
    Error::field("member", say("error-key-member"))
}

/// The keys that are in use.
pub async fn list(app: &App, who: &Principal) -> Result<Vec<KeyRow>> {
    who.may_administer()?;
    let mut tx = app.db.read(who.organization).await?;
    Ok(credentials::keys(&mut tx).await?)
}

pub async fn revoke(app: &App, who: &Principal, id: ApiKeyId) -> Result<()> {
    who.may_administer()?;
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    if !credentials::revoke_key(&mut tx, id, now).await? {
        return Err(Error::NotFound);
    }
    let details = serde_json::Value::Null;
    outbox::log(&mut tx, "api_key", id.0, Action::Deleted, who.actor, details, now).await?;
    Ok(tx.commit().await?)
}

/// Who a key stands for; `None` for anything that is no key of ours.
pub async fn principal(app: &App, key: &str) -> Result<Option<Principal>> {
    if !key.starts_with(PREFIX) {
        return Ok(None);
    }
    let mut tx = app.db.operator_read().await?;
    let found = credentials::key(&mut tx, &entropy::hash(key)).await?;
    Ok(found.map(|key| Principal {
        organization: key.organization,
        actor: Actor::ApiKey(key.id),
        role: key.role,
        bound: key.member,
    }))
}
