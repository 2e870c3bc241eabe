//! The tenants. Found by slug before any transaction can be theirs, hence the operator's queries.

use crate::{At, FromRow, Json, Result, Row, Tx, args, operator_sql, sql};
use jiff::Timestamp;
use model::{Organization, OrganizationId};

macro_rules! columns {
    () => {
        "id, slug, name, settings"
    };
}

operator_sql!(BY_SLUG, concat!("select ", columns!(), " from organizations where slug = $1"));
sql!(BY_ID, concat!("select ", columns!(), " from organizations where id = $1"));
operator_sql!(ALL, concat!("select ", columns!(), " from organizations order by name, slug"));
operator_sql!(TWO, concat!("select ", columns!(), " from organizations order by id limit 2"));
operator_sql!(ANY, "select exists (select 1 from organizations)");
operator_sql!(
    OPEN_SQLITE for Sqlite,
    concat!(
        "select ", columns!(), " from organizations
          where json_extract(settings, '$.signUp.isOpen') order by name, slug limit $1"
    )
);
operator_sql!(
    OPEN_POSTGRES for Postgres,
    concat!(
        "select ", columns!(), " from organizations
          where settings #>> '{signUp,isOpen}' = 'true' order by name, slug limit $1"
    )
);
sql!(
    INSERT,
    "insert into organizations (id, slug, name, settings, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $5)"
);

sql!(
    UPDATE,
    "update organizations set slug = $2, name = $3, settings = $4, updated_at = $5 where id = $1"
);
sql!(CLAIM, "update organizations set updated_at = updated_at where id = $1");
operator_sql!(
    BY_FORMER_SLUG,
    "select o.id, o.slug, o.name, o.settings
       from former_slugs f join organizations o on o.id = f.organization_id
      where f.slug = $1"
);
sql!(
    KEEP_SLUG,
    "insert into former_slugs (organization_id, slug, created_at) values ($1, $2, $3)
     on conflict (slug) do nothing"
);

impl FromRow for Organization {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Organization {
            id: OrganizationId(row.get(0)?),
            slug: row.parse(1)?,
            name: row.get(2)?,
            settings: row.get::<Json<_>>(3)?.0,
        })
    }
}

pub async fn by_slug(tx: &mut Tx, slug: &str) -> Result<Option<Organization>> {
    tx.opt(BY_SLUG, args![slug]).await
}

pub async fn by_id(tx: &mut Tx, id: OrganizationId) -> Result<Option<Organization>> {
    tx.opt(BY_ID, args![id.0]).await
}

/// The organization this transaction belongs to.
pub async fn own(tx: &mut Tx) -> Result<Organization> {
    tx.one(BY_ID, args![tx.organization()]).await
}

pub async fn all(tx: &mut Tx) -> Result<Vec<Organization>> {
    tx.all(ALL, args![]).await
}

/// The one there is; none where there are several.
pub async fn only(tx: &mut Tx) -> Result<Option<Organization>> {
    let mut two: Vec<Organization> = tx.all(TWO, args![]).await?;
    Ok(two.pop().filter(|_| two.is_empty()))
}

/// Whether there is one at all.
pub async fn any(tx: &mut Tx) -> Result<bool> {
    let (any,) = tx.one(ANY, args![]).await?;
    Ok(any)
}

/// Up to `most` that strangers may sign up to, by name.
pub async fn open_to_strangers(tx: &mut Tx, most: i64) -> Result<Vec<Organization>> {
    let statement = tx.dialect().pick(OPEN_SQLITE, OPEN_POSTGRES);
    tx.all(statement, args![most]).await
}

/// Errors when the slug is taken: `organizations_slug`.
pub async fn insert(tx: &mut Tx, organization: &Organization, now: Timestamp) -> Result<()> {
    let Organization { id, slug, name, settings } = organization;
    tx.exec(INSERT, args![id.0, slug.as_str(), name, Json(settings), At(now)]).await.map(drop)
}

/// Errors like [`insert`].
pub async fn update(tx: &mut Tx, organization: &Organization, now: Timestamp) -> Result<()> {
    let Organization { slug, name, settings, .. } = organization;
    let args = args![tx.organization(), slug.as_str(), name, Json(settings), At(now)];
    tx.exec(UPDATE, args).await.map(drop)
}

/// Takes the organization's row until the transaction ends. After the diaries, never before: two
/// who take the same rows in turn never lock.
pub async fn claim(tx: &mut Tx) -> Result<()> {
    tx.exec(CLAIM, args![tx.organization()]).await.map(drop)
}

/// The organization that had this slug before.
pub async fn by_former_slug(tx: &mut Tx, slug: &str) -> Result<Option<Organization>> {
    tx.opt(BY_FORMER_SLUG, args![slug]).await
}

/// Keeps an old slug for the transaction's organization, so that its links go on working.
pub async fn keep_slug(tx: &mut Tx, slug: &str, now: Timestamp) -> Result<()> {
    tx.exec(KEEP_SLUG, args![tx.organization(), slug, At(now)]).await.map(drop)
}
