//! Whom a provider of sign-in knows as which member: by issuer and subject, which stay the same.

use crate::{At, Result, Tx, args, operator_sql, sql};
use jiff::Timestamp;
use model::{MemberId, OrganizationId};
use uuid::Uuid;

operator_sql!(
    KNOWN,
    "select i.organization_id, i.member_id, m.is_active
       from oidc_identities i
       join members m on m.organization_id = i.organization_id and m.id = i.member_id
      where i.issuer = $1 and i.subject = $2
      order by i.created_at"
);
sql!(
    INSERT,
    "insert into oidc_identities (organization_id, member_id, issuer, subject, email, created_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing"
);
sql!(
    OF_MEMBER,
    "select issuer, email, created_at from oidc_identities
      where organization_id = $1 and member_id = $2 order by created_at, issuer"
);
sql!(
    DELETE,
    "delete from oidc_identities where organization_id = $1 and member_id = $2 and issuer = $3"
);

crate::row_type! {
    /// A sign-in that is connected to a member.
    #[derive(Clone, Debug)]
    pub struct Connected { issuer: String, email: Option<String>, created_at: At }
}

/// Whom a provider speaks of.
#[derive(Clone, Copy, Debug)]
pub struct Named<'a> {
    pub issuer: &'a str,
    pub subject: &'a str,
    pub email: Option<&'a str>,
}

/// The members of any organization this is, each with whether they are active.
pub async fn known(
    tx: &mut Tx,
    issuer: &str,
    subject: &str,
) -> Result<Vec<(OrganizationId, MemberId, bool)>> {
    let rows: Vec<(Uuid, Uuid, bool)> = tx.all(KNOWN, args![issuer, subject]).await?;
    Ok(rows.into_iter().map(|(o, m, active)| (OrganizationId(o), MemberId(m), active)).collect())
}

/// Connects a sign-in to a member; false when it is connected already, to this member or another,
/// or the member to another of the same issuer.
pub async fn insert(
    tx: &mut Tx,
    member: MemberId,
    named: Named<'_>,
    now: Timestamp,
) -> Result<bool> {
    let Named { issuer, subject, email } = named;
    let args = args![tx.organization(), member.0, issuer, subject, email, At(now)];
    Ok(tx.exec(INSERT, args).await? == 1)
}

pub async fn of_member(tx: &mut Tx, member: MemberId) -> Result<Vec<Connected>> {
    tx.all(OF_MEMBER, args![tx.organization(), member.0]).await
}

/// Whether there was one to delete.
pub async fn delete(tx: &mut Tx, member: MemberId, issuer: &str) -> Result<bool> {
    Ok(tx.exec(DELETE, args![tx.organization(), member.0, issuer]).await? == 1)
}
