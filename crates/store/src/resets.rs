//! Links by which a member sets a new password. Only hashes of their secrets are kept.

use crate::{At, Result, Tx, args, operator_sql, sql};
use jiff::Timestamp;
use model::{MemberId, OrganizationId};
use uuid::Uuid;

sql!(
    INSERT,
    "insert into resets (organization_id, token_hash, member_id, created_at, expires_at)
     values ($1, $2, $3, $4, $5)"
);
operator_sql!(
    FIND,
    "select organization_id, member_id from resets where token_hash = $1 and $2 < expires_at"
);
sql!(
    USE,
    "delete from resets where organization_id = $1 and token_hash = $2 and $3 < expires_at
     returning member_id"
);
sql!(DROP, "delete from resets where organization_id = $1 and member_id = $2");
operator_sql!(FORGET, "delete from resets where expires_at <= $1");

pub async fn insert(
    tx: &mut Tx,
    token_hash: &[u8],
    member: MemberId,
    now: Timestamp,
    expires: Timestamp,
) -> Result<()> {
    let args = args![tx.organization(), token_hash, member.0, At(now), At(expires)];
    tx.exec(INSERT, args).await.map(drop)
}

pub async fn find(
    tx: &mut Tx,
    token_hash: &[u8],
    now: Timestamp,
) -> Result<Option<(OrganizationId, MemberId)>> {
    let row: Option<(Uuid, Uuid)> = tx.opt(FIND, args![token_hash, At(now)]).await?;
    Ok(row.map(|(organization, member)| (OrganizationId(organization), MemberId(member))))
}

/// Whose it is, the one time it works: of two at once, one.
pub async fn use_up(tx: &mut Tx, token_hash: &[u8], now: Timestamp) -> Result<Option<MemberId>> {
    let row: Option<(Uuid,)> = tx.opt(USE, args![tx.organization(), token_hash, At(now)]).await?;
    Ok(row.map(|(member,)| MemberId(member)))
}

/// Ends every link a member was sent.
pub async fn drop_of(tx: &mut Tx, member: MemberId) -> Result<()> {
    tx.exec(DROP, args![tx.organization(), member.0]).await.map(drop)
}

pub async fn forget(tx: &mut Tx, now: Timestamp) -> Result<()> {
    tx.exec(FORGET, args![At(now)]).await.map(drop)
}
