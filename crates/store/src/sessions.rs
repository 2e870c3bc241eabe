//! Who is signed in, and where. Only hashes of the cookies are kept.

use crate::{At, Result, Tx, args, operator_sql, sql};
use jiff::Timestamp;
use model::{MemberId, OrganizationId};
use uuid::Uuid;

sql!(
    INSERT,
    "insert into sessions (organization_id, token_hash, member_id, created_at, expires_at,
                           last_seen_at, user_agent, network)
     values ($1, $2, $3, $4, $5, $4, $6, $7)"
);
operator_sql!(
    FIND,
    "select organization_id, member_id, created_at, last_seen_at from sessions
      where token_hash = $1 and $2 < expires_at and $3 < last_seen_at"
);
sql!(SEEN, "update sessions set last_seen_at = $3 where organization_id = $1 and token_hash = $2");
sql!(
    OF_MEMBER,
    "select token_hash, user_agent, network, created_at, last_seen_at from sessions
      where organization_id = $1 and member_id = $2 and $3 < expires_at and $4 < last_seen_at
      order by last_seen_at desc, created_at desc"
);
sql!(END, "delete from sessions where organization_id = $1 and member_id = $2 and token_hash = $3");
sql!(
    END_OTHERS,
    "delete from sessions where organization_id = $1 and member_id = $2 and token_hash <> $3"
);
operator_sql!(END_BY_TOKEN, "delete from sessions where token_hash = $1");
operator_sql!(FORGET, "delete from sessions where expires_at <= $1 or last_seen_at <= $2");

/// A session as it begins.
pub struct New<'a> {
    pub token_hash: &'a [u8],
    pub member: MemberId,
    pub expires: Timestamp,
    /// What the browser says of itself.
    pub user_agent: &'a str,
    /// Roughly where it came from.
    pub network: &'a str,
}

/// A session that was found by its cookie.
pub struct Found {
    pub organization: OrganizationId,
    pub member: MemberId,
    pub created_at: Timestamp,
    pub last_seen_at: Timestamp,
}

crate::row_type! {
    /// A session as its member sees it.
    #[derive(Clone, Debug)]
    pub struct SessionRow {
        token_hash: Vec<u8>, user_agent: String, network: String, created_at: At, last_seen_at: At
    }
}

/// The moments that bound a session: what expires by now, and what was last seen too long ago.
#[derive(Clone, Copy)]
pub struct Bounds {
    pub now: Timestamp,
    pub idle_since: Timestamp,
}

pub async fn insert(tx: &mut Tx, new: &New<'_>, now: Timestamp) -> Result<()> {
    let New { token_hash, member, expires, user_agent, network } = *new;
    let args =
        args![tx.organization(), token_hash, member.0, At(now), At(expires), user_agent, network];
    tx.exec(INSERT, args).await.map(drop)
}

pub async fn find(tx: &mut Tx, token_hash: &[u8], bounds: Bounds) -> Result<Option<Found>> {
    let args = args![token_hash, At(bounds.now), At(bounds.idle_since)];
    let row: Option<(Uuid, Uuid, At, At)> = tx.opt(FIND, args).await?;
    Ok(row.map(|(organization, member, created, seen)| Found {
        organization: OrganizationId(organization),
        member: MemberId(member),
        created_at: created.0,
        last_seen_at: seen.0,
    }))
}

pub async fn seen(tx: &mut Tx, token_hash: &[u8], now: Timestamp) -> Result<()> {
    tx.exec(SEEN, args![tx.organization(), token_hash, At(now)]).await.map(drop)
}

/// Those of one member that have not ended, the last one used first.
pub async fn of_member(tx: &mut Tx, member: MemberId, bounds: Bounds) -> Result<Vec<SessionRow>> {
    let args = args![tx.organization(), member.0, At(bounds.now), At(bounds.idle_since)];
    tx.all(OF_MEMBER, args).await
}

/// Whether there was such a session of this member to end.
pub async fn end(tx: &mut Tx, member: MemberId, token_hash: &[u8]) -> Result<bool> {
    Ok(tx.exec(END, args![tx.organization(), member.0, token_hash]).await? == 1)
}

/// Ends all of a member's sessions but the one of this hash, if it is one.
pub async fn end_others(tx: &mut Tx, member: MemberId, kept: &[u8]) -> Result<u64> {
    tx.exec(END_OTHERS, args![tx.organization(), member.0, kept]).await
}

pub async fn end_by_token(tx: &mut Tx, token_hash: &[u8]) -> Result<()> {
    tx.exec(END_BY_TOKEN, args![token_hash]).await.map(drop)
}

/// Removes those that have ended by themselves.
pub async fn forget(tx: &mut Tx, bounds: Bounds) -> Result<()> {
    tx.exec(FORGET, args![At(bounds.now), At(bounds.idle_since)]).await.map(drop)
}
