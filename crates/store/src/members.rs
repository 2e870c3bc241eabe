//! The users of an organization.

use crate::{At, FromRow, Json, Result, Row, Tx, args, operator_sql, sql};
use jiff::Timestamp;
use model::{Member, MemberId, OrganizationId};
use uuid::Uuid;

macro_rules! columns {
    () => {
        "id, username, display_name, email, role, timezone, bio, avatar_url, is_active, settings"
    };
}

sql!(BY_ID, concat!("select ", columns!(), " from members where organization_id = $1 and id = $2"));
sql!(
    BY_USERNAME,
    concat!("select ", columns!(), " from members where organization_id = $1 and username = $2")
);
sql!(
    LIST,
    concat!(
        "select ",
        columns!(),
        " from members
          where organization_id = $1 order by display_name, username"
    )
);
sql!(
    INSERT,
    "insert into members (organization_id, id, username, display_name, email, role, timezone, bio,
                          avatar_url, is_active, settings, password_hash, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13)"
);
sql!(
    UPDATE,
    "update members
        set username = $3, display_name = $4, email = $5, role = $6, timezone = $7, bio = $8,
            avatar_url = $9, is_active = $10, settings = $11, updated_at = $12
      where organization_id = $1 and id = $2"
);
sql!(
    BY_FORMER_USERNAME,
    "select username from members
      where organization_id = $1
        and id = (select member_id from former_usernames
                   where organization_id = $1 and username = $2)"
);
sql!(
    FORMER_OWNER,
    "select member_id from former_usernames where organization_id = $1 and username = $2"
);
sql!(
    KEEP_USERNAME,
    "insert into former_usernames (organization_id, username, member_id, created_at)
     values ($1, $2, $3, $4)
     on conflict (organization_id, username) do nothing"
);
operator_sql!(
    AT_ADDRESS,
    "select organization_id, id from members where email = $1 and is_active = $2 order by created_at"
);
sql!(
    BY_EMAIL,
    concat!("select ", columns!(), " from members where organization_id = $1 and email = $2")
);
sql!(
    USERNAMES,
    "select username from members where organization_id = $1
     union select username from former_usernames where organization_id = $1"
);
sql!(PASSWORD, "select password_hash from members where organization_id = $1 and id = $2");
sql!(
    SET_PASSWORD,
    "update members set password_hash = $3, updated_at = $4 where organization_id = $1 and id = $2"
);
operator_sql!(
    SIGN_IN,
    "select organization_id, id, password_hash from members
      where email = $1 and is_active = $2 and password_hash is not null
      order by created_at"
);

impl FromRow for Member {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Member {
            id: MemberId(row.get(0)?),
            username: row.parse(1)?,
            display_name: row.get(2)?,
            email: row.parse(3)?,
            role: row.parse(4)?,
            timezone: row.parse(5)?,
            bio: row.get(6)?,
            avatar_url: row.get(7)?,
            is_active: row.get(8)?,
            settings: row.get::<Json<_>>(9)?.0,
        })
    }
}

pub async fn get(tx: &mut Tx, id: MemberId) -> Result<Option<Member>> {
    tx.opt(BY_ID, args![tx.organization(), id.0]).await
}

pub async fn by_username(tx: &mut Tx, username: &str) -> Result<Option<Member>> {
    tx.opt(BY_USERNAME, args![tx.organization(), username]).await
}

pub async fn list(tx: &mut Tx) -> Result<Vec<Member>> {
    tx.all(LIST, args![tx.organization()]).await
}

/// Errors when the name or the address is taken: `members_username`, `members_email`.
pub async fn insert(
    tx: &mut Tx,
    member: &Member,
    password_hash: Option<&str>,
    now: Timestamp,
) -> Result<()> {
    tx.exec(
        INSERT,
        args![
            tx.organization(),
            member.id.0,
            member.username.as_str(),
            member.display_name,
            member.email.folded(),
            member.role.as_str(),
            member.timezone.name(),
            member.bio,
            member.avatar_url,
            member.is_active,
            Json(&member.settings),
            password_hash,
            At(now)
        ],
    )
    .await
    .map(drop)
}

/// Errors like [`insert`].
pub async fn update(tx: &mut Tx, member: &Member, now: Timestamp) -> Result<()> {
    tx.exec(
        UPDATE,
        args![
            tx.organization(),
            member.id.0,
            member.username.as_str(),
            member.display_name,
            member.email.folded(),
            member.role.as_str(),
            member.timezone.name(),
            member.bio,
            member.avatar_url,
            member.is_active,
            Json(&member.settings),
            At(now)
        ],
    )
    .await
    .map(drop)
}

/// The present username of whoever had this one.
pub async fn renamed(tx: &mut Tx, username: &str) -> Result<Option<String>> {
    let row: Option<(String,)> =
        tx.opt(BY_FORMER_USERNAME, args![tx.organization(), username]).await?;
    Ok(row.map(|(username,)| username))
}

/// Who had this username before.
pub async fn former_owner(tx: &mut Tx, username: &str) -> Result<Option<MemberId>> {
    let row: Option<(Uuid,)> = tx.opt(FORMER_OWNER, args![tx.organization(), username]).await?;
    Ok(row.map(|(id,)| MemberId(id)))
}

/// Keeps an old username for its member, so that its links go on working.
pub async fn keep_username(
    tx: &mut Tx,
    username: &str,
    member: MemberId,
    now: Timestamp,
) -> Result<()> {
    tx.exec(KEEP_USERNAME, args![tx.organization(), username, member.0, At(now)]).await.map(drop)
}

/// Everyone in any organization who signs in with this address, with the hash of the password.
pub async fn who_sign_in(
    tx: &mut Tx,
    email: &str,
) -> Result<Vec<(OrganizationId, MemberId, String)>> {
    let rows: Vec<(Uuid, Uuid, String)> = tx.all(SIGN_IN, args![email, true]).await?;
    Ok(rows.into_iter().map(|(o, m, hash)| (OrganizationId(o), MemberId(m), hash)).collect())
}

/// Everyone active in any organization with this address, with a password or without.
pub async fn at_address(tx: &mut Tx, email: &str) -> Result<Vec<(OrganizationId, MemberId)>> {
    let rows: Vec<(Uuid, Uuid)> = tx.all(AT_ADDRESS, args![email, true]).await?;
    Ok(rows.into_iter().map(|(o, m)| (OrganizationId(o), MemberId(m))).collect())
}

pub async fn by_email(tx: &mut Tx, email: &str) -> Result<Option<Member>> {
    tx.opt(BY_EMAIL, args![tx.organization(), email]).await
}

/// The hash of a member's password; `None` while they have none.
pub async fn password(tx: &mut Tx, id: MemberId) -> Result<Option<String>> {
    let (hash,) = tx.one(PASSWORD, args![tx.organization(), id.0]).await?;
    Ok(hash)
}

pub async fn set_password(tx: &mut Tx, id: MemberId, hash: &str, now: Timestamp) -> Result<()> {
    tx.exec(SET_PASSWORD, args![tx.organization(), id.0, hash, At(now)]).await.map(drop)
}

/// Every name that is or was somebody's here.
pub async fn usernames(tx: &mut Tx) -> Result<Vec<String>> {
    let rows: Vec<(String,)> = tx.all(USERNAMES, args![tx.organization()]).await?;
    Ok(rows.into_iter().map(|(name,)| name).collect())
}
