//! Keys of programs. Only hashes of the secrets are kept.

use crate::{At, FromRow, Result, Row, Tx, args, operator_sql, sql};
use jiff::Timestamp;
use model::{ApiKeyId, MemberId, OrganizationId, Role};
use uuid::Uuid;

sql!(
    INSERT_KEY,
    "insert into api_keys (organization_id, id, name, role, member_id, token_hash, created_at)
     values ($1, $2, $3, $4, $5, $6, $7)"
);
// What a member could not do any more, a key made for them cannot either.
operator_sql!(
    FIND_KEY,
    "select k.organization_id, k.id, k.role, k.member_id
       from api_keys k
       left join members m on m.organization_id = k.organization_id and m.id = k.member_id
      where k.token_hash = $1 and k.revoked_at is null and (k.member_id is null or m.is_active)"
);
sql!(
    LIST_KEYS,
    "select k.id, k.name, k.role, k.created_at, m.display_name
       from api_keys k
       left join members m on m.organization_id = k.organization_id and m.id = k.member_id
      where k.organization_id = $1 and k.revoked_at is null order by k.created_at"
);
sql!(
    REVOKE_KEY,
    "update api_keys set revoked_at = $3
      where organization_id = $1 and id = $2 and revoked_at is null"
);

crate::row_type! {
    /// A key as its owner sees it: without the secret, which nobody has any more.
    #[derive(Clone, Debug)]
    pub struct KeyRow {
        id: Uuid,
        name: String,
        role: String,
        created_at: At,
        /// What the member it was made for is called.
        member: Option<String>,
    }
}

pub struct NewKey<'a> {
    pub id: ApiKeyId,
    pub name: &'a str,
    pub role: Role,
    pub member: Option<MemberId>,
    pub token_hash: &'a [u8],
}

pub async fn insert_key(tx: &mut Tx, key: NewKey<'_>, now: Timestamp) -> Result<()> {
    let NewKey { id, name, role, member, token_hash } = key;
    let member = member.map(|member| member.0);
    let args = args![tx.organization(), id.0, name, role.as_str(), member, token_hash, At(now)];
    tx.exec(INSERT_KEY, args).await.map(drop)
}

/// What a key that is in use may do.
pub struct Found {
    pub organization: OrganizationId,
    pub id: ApiKeyId,
    pub role: Role,
    pub member: Option<MemberId>,
}

impl FromRow for Found {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Found {
            organization: OrganizationId(row.get(0)?),
            id: ApiKeyId(row.get(1)?),
            role: row.parse(2)?,
            member: row.get::<Option<Uuid>>(3)?.map(MemberId),
        })
    }
}

pub async fn key(tx: &mut Tx, token_hash: &[u8]) -> Result<Option<Found>> {
    tx.opt(FIND_KEY, args![token_hash]).await
}

pub async fn keys(tx: &mut Tx) -> Result<Vec<KeyRow>> {
    tx.all(LIST_KEYS, args![tx.organization()]).await
}

/// Whether there was such a key to revoke.
pub async fn revoke_key(tx: &mut Tx, id: ApiKeyId, now: Timestamp) -> Result<bool> {
    Ok(tx.exec(REVOKE_KEY, args![tx.organization(), id.0, At(now)]).await? == 1)
}
