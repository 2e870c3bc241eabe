//! Keys of programs. Only hashes of the secrets are kept.

use crate::{At, Result, Tx, args, operator_sql, sql};
use jiff::Timestamp;
use model::{ApiKeyId, OrganizationId, Role};
use uuid::Uuid;

sql!(
    INSERT_KEY,
    "insert into api_keys (organization_id, id, name, role, token_hash, created_at)
     values ($1, $2, $3, $4, $5, $6)"
);
operator_sql!(
    FIND_KEY,
    "select organization_id, id, role from api_keys where token_hash = $1 and revoked_at is null"
);
sql!(
    LIST_KEYS,
    "select id, name, role, created_at from api_keys
      where organization_id = $1 and revoked_at is null order by created_at"
);
sql!(
    REVOKE_KEY,
    "update api_keys set revoked_at = $3
      where organization_id = $1 and id = $2 and revoked_at is null"
);

crate::row_type! {
    /// A key as its owner sees it: without the secret, which nobody has any more.
    #[derive(Clone, Debug)]
    pub struct KeyRow { id: Uuid, name: String, role: String, created_at: At }
}

pub async fn insert_key(
    tx: &mut Tx,
    id: ApiKeyId,
    name: &str,
    role: Role,
    token_hash: &[u8],
    now: Timestamp,
) -> Result<()> {
    let args = args![tx.organization(), id.0, name, role.as_str(), token_hash, At(now)];
    tx.exec(INSERT_KEY, args).await.map(drop)
}

pub async fn key(
    tx: &mut Tx,
    token_hash: &[u8],
) -> Result<Option<(OrganizationId, ApiKeyId, Role)>> {
    let row: Option<(Uuid, Uuid, String)> = tx.opt(FIND_KEY, args![token_hash]).await?;
    row.map(|(organization, id, role)| {
        let role = role.parse().map_err(|_| crate::Error::Fault(format!("role {role}")))?;
        Ok((OrganizationId(organization), ApiKeyId(id), role))
    })
    .transpose()
}

pub async fn keys(tx: &mut Tx) -> Result<Vec<KeyRow>> {
    tx.all(LIST_KEYS, args![tx.organization()]).await
}

/// Whether there was such a key to revoke.
pub async fn revoke_key(tx: &mut Tx, id: ApiKeyId, now: Timestamp) -> Result<bool> {
    Ok(tx.exec(REVOKE_KEY, args![tx.organization(), id.0, At(now)]).await? == 1)
}
