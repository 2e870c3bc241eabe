//! Invitations into an organization. Only hashes of their secrets are kept.

use crate::{At, FromRow, Result, Row, Tx, args, operator_sql, sql};
use jiff::Timestamp;
use model::{Invitation, InvitationId, MemberId, OrganizationId};
use uuid::Uuid;

macro_rules! columns {
    () => {
        "id, email, role, display_name, invited_by, sent_at, expires_at"
    };
}

sql!(
    INSERT,
    "insert into invitations (organization_id, id, email, role, display_name, invited_by, sent_at,
                              expires_at, token_hash, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $7)"
);
sql!(
    RENEW,
    "update invitations
        set role = $3, display_name = $4, invited_by = $5, sent_at = $6, expires_at = $7,
            token_hash = $8
      where organization_id = $1 and id = $2 and accepted_at is null and revoked_at is null"
);
sql!(
    PENDING,
    concat!(
        "select ",
        columns!(),
        " from invitations
          where organization_id = $1 and accepted_at is null and revoked_at is null
          order by case when invited_by is null then 1 else 0 end, sent_at desc, id
          limit $2"
    )
);
sql!(
    PENDING_FOR,
    concat!(
        "select ",
        columns!(),
        " from invitations
          where organization_id = $1 and email = $2 and accepted_at is null and revoked_at is null"
    )
);
sql!(
    PENDING_BY_ID,
    concat!(
        "select ",
        columns!(),
        " from invitations
          where organization_id = $1 and id = $2 and accepted_at is null and revoked_at is null"
    )
);
operator_sql!(
    WHOSE,
    "select organization_id from invitations
      where token_hash = $1 and $2 < expires_at and accepted_at is null and revoked_at is null"
);
sql!(
    BY_TOKEN,
    concat!(
        "select ",
        columns!(),
        " from invitations
          where organization_id = $1 and token_hash = $2 and $3 < expires_at
            and accepted_at is null and revoked_at is null"
    )
);
sql!(
    ACCEPT,
    concat!(
        "update invitations set accepted_at = $3
          where organization_id = $1 and token_hash = $2 and $3 < expires_at
            and accepted_at is null and revoked_at is null
         returning ",
        columns!()
    )
);
sql!(
    REVOKE,
    "update invitations set revoked_at = $3
      where organization_id = $1 and id = $2 and accepted_at is null and revoked_at is null"
);

operator_sql!(
    FORGET,
    "delete from invitations
      where expires_at <= $1 and invited_by is null and accepted_at is null
        and revoked_at is null"
);

impl FromRow for Invitation {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Invitation {
            id: InvitationId(row.get(0)?),
            email: row.parse(1)?,
            role: row.parse(2)?,
            display_name: row.get(3)?,
            invited_by: row.get::<Option<Uuid>>(4)?.map(MemberId),
            sent_at: row.get::<At>(5)?.0,
            expires_at: row.get::<At>(6)?.0,
        })
    }
}

/// Errors when somebody of this address is invited already: `invitations_open`.
pub async fn insert(tx: &mut Tx, invitation: &Invitation, token_hash: &[u8]) -> Result<()> {
    let Invitation { id, email, role, display_name, invited_by, sent_at, expires_at } = invitation;
    let args = args![
        tx.organization(),
        id.0,
        email.folded(),
        role.as_str(),
        display_name.as_deref(),
        invited_by.map(|member| member.0),
        At(*sent_at),
        At(*expires_at),
        token_hash
    ];
    tx.exec(INSERT, args).await.map(drop)
}

/// Sent again, with a new secret; the old one is of no use any more. Whether it was still pending.
pub async fn renew(tx: &mut Tx, invitation: &Invitation, token_hash: &[u8]) -> Result<bool> {
    let Invitation { id, role, display_name, invited_by, sent_at, expires_at, .. } = invitation;
    let args = args![
        tx.organization(),
        id.0,
        role.as_str(),
        display_name.as_deref(),
        invited_by.map(|member| member.0),
        At(*sent_at),
        At(*expires_at),
        token_hash
    ];
    Ok(tx.exec(RENEW, args).await? == 1)
}

/// Neither accepted nor revoked: those of members before those that people asked for themselves,
/// the last one sent first. Some may have run out.
pub async fn pending(tx: &mut Tx, most: i64) -> Result<Vec<Invitation>> {
    tx.all(PENDING, args![tx.organization(), most]).await
}

pub async fn pending_for(tx: &mut Tx, email: &str) -> Result<Option<Invitation>> {
    tx.opt(PENDING_FOR, args![tx.organization(), email]).await
}

pub async fn pending_by_id(tx: &mut Tx, id: InvitationId) -> Result<Option<Invitation>> {
    tx.opt(PENDING_BY_ID, args![tx.organization(), id.0]).await
}

/// The organization a secret leads into.
pub async fn whose(
    tx: &mut Tx,
    token_hash: &[u8],
    now: Timestamp,
) -> Result<Option<OrganizationId>> {
    let row: Option<(Uuid,)> = tx.opt(WHOSE, args![token_hash, At(now)]).await?;
    Ok(row.map(|(organization,)| OrganizationId(organization)))
}

pub async fn by_token(
    tx: &mut Tx,
    token_hash: &[u8],
    now: Timestamp,
) -> Result<Option<Invitation>> {
    tx.opt(BY_TOKEN, args![tx.organization(), token_hash, At(now)]).await
}

/// The invitation, the one time it works: of two at once, one.
pub async fn accept(tx: &mut Tx, token_hash: &[u8], now: Timestamp) -> Result<Option<Invitation>> {
    tx.opt(ACCEPT, args![tx.organization(), token_hash, At(now)]).await
}

/// Whether there was one to revoke.
pub async fn revoke(tx: &mut Tx, id: InvitationId, now: Timestamp) -> Result<bool> {
    Ok(tx.exec(REVOKE, args![tx.organization(), id.0, At(now)]).await? == 1)
}

/// Those that nobody in the organization sent, once they have run out: strangers ask for them.
pub async fn forget(tx: &mut Tx, now: Timestamp) -> Result<()> {
    tx.exec(FORGET, args![At(now)]).await.map(drop)
}
