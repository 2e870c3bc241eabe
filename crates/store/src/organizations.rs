//! The tenants. Found by slug before any transaction can be theirs, hence the operator's queries.

use crate::{At, FromRow, Result, Row, Tx, args, operator_sql};
use jiff::Timestamp;
use model::{Organization, OrganizationId};

operator_sql!(BY_SLUG, "select id, slug, name from organizations where slug = $1");
operator_sql!(BY_ID, "select id, slug, name from organizations where id = $1");
operator_sql!(ALL, "select id, slug, name from organizations order by name, slug");
operator_sql!(
    INSERT,
    "insert into organizations (id, slug, name, created_at, updated_at) values ($1, $2, $3, $4, $4)"
);

impl FromRow for Organization {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Organization { id: OrganizationId(row.get(0)?), slug: row.parse(1)?, name: row.get(2)? })
    }
}

pub async fn by_slug(tx: &mut Tx, slug: &str) -> Result<Option<Organization>> {
    tx.opt(BY_SLUG, args![slug]).await
}

/// The organization this transaction belongs to.
pub async fn own(tx: &mut Tx) -> Result<Organization> {
    tx.one(BY_ID, args![tx.organization()]).await
}

pub async fn all(tx: &mut Tx) -> Result<Vec<Organization>> {
    tx.all(ALL, args![]).await
}

/// Errors when the slug is taken: `organizations_slug`.
pub async fn insert(tx: &mut Tx, organization: &Organization, now: Timestamp) -> Result<()> {
    let Organization { id, slug, name } = organization;
    tx.exec(INSERT, args![id.0, slug.as_str(), name, At(now)]).await.map(drop)
}
