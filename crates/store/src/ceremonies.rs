//! What the server remembers between two requests of somebody who proves who they are: a password
//! given and the second step to come, a passkey's challenge, a way to a provider and back.
//!
//! Rows belong to no organization: often it is the proof that tells which one is meant.

use crate::{At, Json, Result, Tx, args, operator_sql};
use jiff::Timestamp;
use serde_json::Value;

operator_sql!(
    INSERT,
    "insert into ceremonies (token_hash, kind, state, expires_at) values ($1, $2, $3, $4)"
);
operator_sql!(
    REPLACE,
    "insert into ceremonies (token_hash, kind, state, expires_at) values ($1, $2, $3, $4)
     on conflict (token_hash) do update
        set kind = excluded.kind, state = excluded.state, expires_at = excluded.expires_at, tries = 0"
);
operator_sql!(
    LOOK,
    "select state from ceremonies where token_hash = $1 and kind = $2 and $3 < expires_at"
);
operator_sql!(
    ATTEMPT,
    "update ceremonies set tries = tries + 1
      where token_hash = $1 and kind = $2 and $3 < expires_at and tries < $4
     returning state"
);
operator_sql!(
    TAKE,
    "delete from ceremonies where token_hash = $1 and kind = $2 and $3 < expires_at
     returning state"
);
operator_sql!(FORGET, "delete from ceremonies where expires_at < $1");

pub async fn insert(
    tx: &mut Tx,
    token_hash: &[u8],
    kind: &str,
    state: &Value,
    expires: Timestamp,
) -> Result<()> {
    tx.exec(INSERT, args![token_hash, kind, Json(state), At(expires)]).await.map(drop)
}

/// The same in place of what is there.
pub async fn replace(
    tx: &mut Tx,
    token_hash: &[u8],
    kind: &str,
    state: &Value,
    expires: Timestamp,
) -> Result<()> {
    tx.exec(REPLACE, args![token_hash, kind, Json(state), At(expires)]).await.map(drop)
}

pub async fn look(
    tx: &mut Tx,
    token_hash: &[u8],
    kind: &str,
    now: Timestamp,
) -> Result<Option<Value>> {
    state(tx.opt(LOOK, args![token_hash, kind, At(now)]).await?)
}

/// The same, counted; nothing once there were `most` tries.
pub async fn attempt(
    tx: &mut Tx,
    token_hash: &[u8],
    kind: &str,
    now: Timestamp,
    most: i64,
) -> Result<Option<Value>> {
    state(tx.opt(ATTEMPT, args![token_hash, kind, At(now), most]).await?)
}

/// Ends it: of two who ask at once, one gets it.
pub async fn take(
    tx: &mut Tx,
    token_hash: &[u8],
    kind: &str,
    now: Timestamp,
) -> Result<Option<Value>> {
    state(tx.opt(TAKE, args![token_hash, kind, At(now)]).await?)
}

pub async fn forget(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    tx.exec(FORGET, args![At(before)]).await
}

fn state(row: Option<(Json<Value>,)>) -> Result<Option<Value>> {
    Ok(row.map(|(state,)| state.0))
}
