//! What a repeated request finds: the key its first try wrote, and what that made.

use crate::{At, Result, Tx, args, operator_sql, sql};
use jiff::Timestamp;
use uuid::Uuid;

sql!(
    FIND,
    "select fingerprint, entity_id from idempotency_keys
      where organization_id = $1 and scope = $2 and key = $3"
);
sql!(
    CLAIM,
    "insert into idempotency_keys (organization_id, scope, key, fingerprint, entity_id, created_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (organization_id, scope, key) do nothing"
);
operator_sql!(FORGET, "delete from idempotency_keys where created_at < $1");

/// The fingerprint of the first request with this key, and what it made.
pub async fn find(tx: &mut Tx, scope: &str, key: &str) -> Result<Option<(Vec<u8>, Uuid)>> {
    tx.opt(FIND, args![tx.organization(), scope, key]).await
}

/// Whether the key was free, and is now taken. Where another transaction is just taking it, this
/// waits until that one ends.
pub async fn claim(
    tx: &mut Tx,
    scope: &str,
    key: &str,
    fingerprint: &[u8],
    entity: Uuid,
    now: Timestamp,
) -> Result<bool> {
    let args = args![tx.organization(), scope, key, fingerprint, entity, At(now)];
    Ok(tx.exec(CLAIM, args).await? == 1)
}

pub async fn forget(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    tx.exec(FORGET, args![At(before)]).await
}
