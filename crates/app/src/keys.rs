//! Keys for programs. The secret is shown once; only its hash is kept.

use crate::{App, Error, Principal, Result, entropy, outbox};
use model::{Action, Actor, ApiKeyId, OrganizationId, Role, line};
use store::credentials::{self, KeyRow};

/// What a key begins with, so that people and scanners know one when they see it.
const PREFIX: &str = "kal_";

/// Makes a key and gives its secret, the only time it is seen.
///
/// # Errors
/// Names the field `name`. Nobody makes a key that may do more than they may.
pub async fn create(
    app: &App,
    organization: OrganizationId,
    by: Option<&Principal>,
    name: &str,
    role: Role,
) -> Result<String> {
    let now = app.clock.now();
    let name = line(name, 100).map_err(|message| Error::field("name", message))?;
    if let Some(by) = by {
        by.may_administer()?;
        if by.role < role {
            return Err(Error::Forbidden);
        }
    }
    let key = format!("{PREFIX}{}", entropy::token());
    let id = ApiKeyId(entropy::id(now));
    let mut tx = app.db.write(organization).await?;
    credentials::insert_key(&mut tx, id, &name, role, &entropy::hash(&key), now).await?;
    let actor = by.map_or(Actor::System, |by| by.actor);
    let details = serde_json::json!({ "name": name, "role": role });
    outbox::log(&mut tx, "api_key", id.0, Action::Created, actor, details, now).await?;
    tx.commit().await?;
    Ok(key)
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
    Ok(found.map(|(organization, id, role)| Principal {
        organization,
        actor: Actor::ApiKey(id),
        role,
    }))
}
