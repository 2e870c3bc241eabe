//! The second step after a password: the secret shared with an app, and the codes for the day the
//! app is lost.

use crate::{At, Result, Tx, args, operator_sql, sql};
use jiff::Timestamp;
use model::{MemberId, OrganizationId};
use uuid::Uuid;

sql!(
    GET,
    "select secret, confirmed_at from second_factors
      where organization_id = $1 and member_id = $2"
);
sql!(
    BEGIN,
    "insert into second_factors (organization_id, member_id, secret, created_at)
     values ($1, $2, $3, $4)
     on conflict (organization_id, member_id) do update
        set secret = excluded.secret, created_at = excluded.created_at
      where second_factors.confirmed_at is null"
);
sql!(
    CONFIRM,
    "update second_factors set confirmed_at = $3, last_step = $4
      where organization_id = $1 and member_id = $2 and confirmed_at is null"
);
sql!(
    USE_STEP,
    "update second_factors set last_step = $3
      where organization_id = $1 and member_id = $2 and confirmed_at is not null
        and last_step < $3"
);
sql!(DELETE, "delete from second_factors where organization_id = $1 and member_id = $2");
sql!(
    IN_USE,
    "select member_id from second_factors where organization_id = $1 and confirmed_at is not null"
);
sql!(
    INSERT_CODE,
    "insert into recovery_codes (organization_id, member_id, code_hash) values ($1, $2, $3)"
);
sql!(
    USE_CODE,
    "update recovery_codes set used_at = $4
      where organization_id = $1 and member_id = $2 and code_hash = $3 and used_at is null"
);
sql!(
    CODES_LEFT,
    "select count(*) from recovery_codes
      where organization_id = $1 and member_id = $2 and used_at is null"
);
sql!(DELETE_CODES, "delete from recovery_codes where organization_id = $1 and member_id = $2");
operator_sql!(SECRETS, "select organization_id, member_id, secret from second_factors");
sql!(
    RESEAL,
    "update second_factors set secret = $3
      where organization_id = $1 and member_id = $2 and secret = $4"
);

crate::row_type! {
    /// A member's secret, sealed; in use once it is confirmed.
    #[derive(Clone)]
    pub struct SecondFactor { secret: Vec<u8>, confirmed_at: Option<At> }
}

pub async fn get(tx: &mut Tx, member: MemberId) -> Result<Option<SecondFactor>> {
    tx.opt(GET, args![tx.organization(), member.0]).await
}

/// Keeps a secret that is still to be confirmed; whether there was none in use already.
pub async fn begin(tx: &mut Tx, member: MemberId, secret: &[u8], now: Timestamp) -> Result<bool> {
    let args = args![tx.organization(), member.0, secret, At(now)];
    Ok(tx.exec(BEGIN, args).await? == 1)
}

/// Puts the secret into use; of two who do, one does. The code of `step` is spent with it.
pub async fn confirm(tx: &mut Tx, member: MemberId, step: i64, now: Timestamp) -> Result<bool> {
    let args = args![tx.organization(), member.0, At(now), step];
    Ok(tx.exec(CONFIRM, args).await? == 1)
}

/// Spends the code of a time step; whether neither it nor a later one was spent before.
pub async fn use_step(tx: &mut Tx, member: MemberId, step: i64) -> Result<bool> {
    Ok(tx.exec(USE_STEP, args![tx.organization(), member.0, step]).await? == 1)
}

/// Whether there was one to delete.
pub async fn delete(tx: &mut Tx, member: MemberId) -> Result<bool> {
    delete_codes(tx, member).await?;
    Ok(tx.exec(DELETE, args![tx.organization(), member.0]).await? == 1)
}

/// The members who have it in use.
pub async fn in_use(tx: &mut Tx) -> Result<Vec<MemberId>> {
    let rows: Vec<(Uuid,)> = tx.all(IN_USE, args![tx.organization()]).await?;
    Ok(rows.into_iter().map(|(member,)| MemberId(member)).collect())
}

pub async fn insert_code(tx: &mut Tx, member: MemberId, code_hash: &[u8]) -> Result<()> {
    tx.exec(INSERT_CODE, args![tx.organization(), member.0, code_hash]).await.map(drop)
}

/// Spends a recovery code; of two who do at once, one succeeds.
pub async fn use_code(
    tx: &mut Tx,
    member: MemberId,
    code_hash: &[u8],
    now: Timestamp,
) -> Result<bool> {
    let args = args![tx.organization(), member.0, code_hash, At(now)];
    Ok(tx.exec(USE_CODE, args).await? == 1)
}

pub async fn codes_left(tx: &mut Tx, member: MemberId) -> Result<i64> {
    let (count,) = tx.one(CODES_LEFT, args![tx.organization(), member.0]).await?;
    Ok(count)
}

pub async fn delete_codes(tx: &mut Tx, member: MemberId) -> Result<()> {
    tx.exec(DELETE_CODES, args![tx.organization(), member.0]).await.map(drop)
}

/// Every sealed secret of every organization, for sealing them anew.
pub async fn secrets(tx: &mut Tx) -> Result<Vec<(OrganizationId, MemberId, Vec<u8>)>> {
    let rows: Vec<(Uuid, Uuid, Vec<u8>)> = tx.all(SECRETS, args![]).await?;
    let row =
        |(organization, member, secret)| (OrganizationId(organization), MemberId(member), secret);
    Ok(rows.into_iter().map(row).collect())
}

/// Puts the same secret there under another seal, unless it has changed meanwhile.
pub async fn reseal(tx: &mut Tx, member: MemberId, old: &[u8], new: &[u8]) -> Result<bool> {
    Ok(tx.exec(RESEAL, args![tx.organization(), member.0, new, old]).await? == 1)
}
