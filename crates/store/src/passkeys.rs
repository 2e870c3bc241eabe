//! Passkeys: what is kept of the keys on members' devices.

use crate::{At, Json, Result, Tx, args, operator_sql, sql};
use jiff::Timestamp;
use model::{MemberId, OrganizationId, PasskeyId};
use serde_json::Value;
use uuid::Uuid;

sql!(
    LIST,
    "select id, credential_id, name, created_at, last_used_at from passkeys
      where organization_id = $1 and member_id = $2 order by created_at, id"
);
sql!(
    INSERT,
    "insert into passkeys
            (organization_id, id, member_id, credential_id, name, passkey, created_at)
     values ($1, $2, $3, $4, $5, $6, $7)"
);
sql!(
    RENAME,
    "update passkeys set name = $4 where organization_id = $1 and member_id = $2 and id = $3"
);
sql!(DELETE, "delete from passkeys where organization_id = $1 and member_id = $2 and id = $3");
operator_sql!(WHOSE, "select organization_id from passkeys where credential_id = $1");
sql!(
    BY_CREDENTIAL,
    "select id, passkey, uses from passkeys
      where organization_id = $1 and member_id = $2 and credential_id = $3"
);
sql!(
    USED,
    "update passkeys set passkey = $4, last_used_at = $5, uses = uses + 1
      where organization_id = $1 and id = $2 and uses = $3"
);

crate::row_type! {
    /// A passkey in its member's list.
    pub struct PasskeyRow {
        id: Uuid,
        credential_id: Vec<u8>,
        name: String,
        created_at: At,
        last_used_at: Option<At>,
    }
}

crate::row_type! {
    /// A passkey that somebody shows.
    pub struct ShownRow { id: Uuid, passkey: Json<Value>, uses: i64 }
}

/// A passkey to keep.
pub struct New<'a> {
    pub id: PasskeyId,
    pub member: MemberId,
    pub credential_id: &'a [u8],
    pub name: &'a str,
    pub passkey: &'a Value,
}

/// A member's own, the oldest first.
pub async fn list(tx: &mut Tx, member: MemberId) -> Result<Vec<PasskeyRow>> {
    tx.all(LIST, args![tx.organization(), member.0]).await
}

/// Errors when the device's key is known already: `passkeys_credential`.
pub async fn insert(tx: &mut Tx, new: &New<'_>, now: Timestamp) -> Result<()> {
    let New { id, member, credential_id, name, passkey } = new;
    let passkey = Json(*passkey);
    let args = args![tx.organization(), id.0, member.0, *credential_id, *name, passkey, At(now)];
    tx.exec(INSERT, args).await.map(drop)
}

/// Whether the member has it.
pub async fn rename(tx: &mut Tx, member: MemberId, id: PasskeyId, name: &str) -> Result<bool> {
    Ok(tx.exec(RENAME, args![tx.organization(), member.0, id.0, name]).await? == 1)
}

/// Whether the member had it.
pub async fn delete(tx: &mut Tx, member: MemberId, id: PasskeyId) -> Result<bool> {
    Ok(tx.exec(DELETE, args![tx.organization(), member.0, id.0]).await? == 1)
}

/// In which organization a device's key opens.
pub async fn whose(tx: &mut Tx, credential_id: &[u8]) -> Result<Option<OrganizationId>> {
    let row: Option<(Uuid,)> = tx.opt(WHOSE, args![credential_id]).await?;
    Ok(row.map(|(organization,)| OrganizationId(organization)))
}

pub async fn by_credential(
    tx: &mut Tx,
    member: MemberId,
    credential_id: &[u8],
) -> Result<Option<ShownRow>> {
    tx.opt(BY_CREDENTIAL, args![tx.organization(), member.0, credential_id]).await
}

/// Keeps what the device has counted; of two who show it at once, one succeeds.
pub async fn used(tx: &mut Tx, shown: &ShownRow, passkey: &Value, now: Timestamp) -> Result<bool> {
    let args = args![tx.organization(), shown.id, shown.uses, Json(passkey), At(now)];
    Ok(tx.exec(USED, args).await? == 1)
}
