//! Other addresses that members asked for, one each. Only hashes of the links' secrets are kept.

use crate::{At, Result, Tx, args, operator_sql, sql};
use jiff::Timestamp;
use model::{MemberId, OrganizationId};
use uuid::Uuid;

sql!(
    PUT,
    "insert into email_changes (organization_id, member_id, token_hash, email, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (organization_id, member_id) do update
        set token_hash = excluded.token_hash, email = excluded.email,
            created_at = excluded.created_at, expires_at = excluded.expires_at"
);
sql!(
    OF_MEMBER,
    "select email, expires_at from email_changes
      where organization_id = $1 and member_id = $2 and $3 < expires_at"
);
operator_sql!(
    FIND,
    "select organization_id, member_id, email from email_changes
      where token_hash = $1 and $2 < expires_at"
);
sql!(
    USE,
    "delete from email_changes where organization_id = $1 and token_hash = $2 and $3 < expires_at
     returning member_id, email"
);
sql!(DROP, "delete from email_changes where organization_id = $1 and member_id = $2");
operator_sql!(FORGET, "delete from email_changes where expires_at <= $1");

/// Whose, and which.
pub struct Found {
    pub organization: OrganizationId,
    pub member: MemberId,
    pub email: String,
}

/// In place of an earlier one, whose link is of no use from then on.
pub async fn put(
    tx: &mut Tx,
    member: MemberId,
    token_hash: &[u8],
    email: &str,
    now: Timestamp,
    expires: Timestamp,
) -> Result<()> {
    let args = args![tx.organization(), member.0, token_hash, email, At(now), At(expires)];
    tx.exec(PUT, args).await.map(drop)
}

/// The address a member waits for, and until when.
pub async fn of_member(
    tx: &mut Tx,
    member: MemberId,
    now: Timestamp,
) -> Result<Option<(String, Timestamp)>> {
    let row: Option<(String, At)> =
        tx.opt(OF_MEMBER, args![tx.organization(), member.0, At(now)]).await?;
    Ok(row.map(|(email, expires)| (email, expires.0)))
}

pub async fn find(tx: &mut Tx, token_hash: &[u8], now: Timestamp) -> Result<Option<Found>> {
    let row: Option<(Uuid, Uuid, String)> = tx.opt(FIND, args![token_hash, At(now)]).await?;
    Ok(row.map(|(organization, member, email)| Found {
        organization: OrganizationId(organization),
        member: MemberId(member),
        email,
    }))
}

/// Whose it is and which, the one time it works: of two at once, one.
pub async fn use_up(
    tx: &mut Tx,
    token_hash: &[u8],
    now: Timestamp,
) -> Result<Option<(MemberId, String)>> {
    let row: Option<(Uuid, String)> =
        tx.opt(USE, args![tx.organization(), token_hash, At(now)]).await?;
    Ok(row.map(|(member, email)| (MemberId(member), email)))
}

/// Ends what a member asked for.
pub async fn drop_of(tx: &mut Tx, member: MemberId) -> Result<()> {
    tx.exec(DROP, args![tx.organization(), member.0]).await.map(drop)
}

pub async fn forget(tx: &mut Tx, now: Timestamp) -> Result<()> {
    tx.exec(FORGET, args![At(now)]).await.map(drop)
}
