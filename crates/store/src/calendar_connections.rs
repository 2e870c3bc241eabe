//! Members' calendars elsewhere: the account, the sealed keys to it, and whether they still open it.

use crate::{At, Json, Result, Tx, args, operator_sql, sql};
use jiff::Timestamp;
use model::{KnownCalendar, MemberId, OrganizationId, Reach, Vendor};
use uuid::Uuid;

sql!(
    GET,
    "select account, tokens, calendars, write_to, status, status_at, error, silent_at,
            looked_at, created_at
       from calendar_connections
      where organization_id = $1 and member_id = $2 and provider = $3"
);
sql!(
    IS_KEPT,
    "select provider from calendar_connections
      where organization_id = $1 and member_id = $2 and provider = $3"
);
sql!(
    PUT,
    "insert into calendar_connections
            (organization_id, member_id, provider, account, tokens, scopes, calendars, write_to,
             status, status_at, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'connected', $9, $9)
     on conflict (organization_id, member_id, provider) do update
        set account = excluded.account, tokens = excluded.tokens, scopes = excluded.scopes,
            calendars = excluded.calendars, write_to = excluded.write_to,
            status = excluded.status, status_at = excluded.status_at,
            error = null, silent_at = null"
);
sql!(
    RENEW,
    "update calendar_connections set tokens = $4
      where organization_id = $1 and member_id = $2 and provider = $3 and tokens = $5"
);
sql!(
    LOSE,
    "update calendar_connections
        set status = 'needs_reconnecting', status_at = $4, error = $5
      where organization_id = $1 and member_id = $2 and provider = $3 and status = 'connected'
        and tokens = $6"
);
sql!(
    CHECKED,
    "update calendar_connections set looked_at = $4, silent_at = null, error = null
      where organization_id = $1 and member_id = $2 and provider = $3 and status = 'connected'"
);
sql!(
    SILENT,
    "update calendar_connections set silent_at = coalesce(silent_at, $4), error = $5
      where organization_id = $1 and member_id = $2 and provider = $3 and status = 'connected'"
);
sql!(
    CHOOSE,
    "update calendar_connections set calendars = $4, write_to = $5
      where organization_id = $1 and member_id = $2 and provider = $3"
);
sql!(
    DELETE,
    "delete from calendar_connections
      where organization_id = $1 and member_id = $2 and provider = $3"
);
sql!(
    ALL,
    "select member_id, provider, account, status, status_at, silent_at
       from calendar_connections where organization_id = $1 order by created_at, member_id"
);
operator_sql!(
    OPEN,
    "select organization_id, member_id, provider from calendar_connections
      where status = 'connected'"
);
operator_sql!(
    OF_ACCOUNT,
    "select count(*) from calendar_connections where provider = $1 and account = $2"
);
operator_sql!(
    SECRETS,
    "select organization_id, member_id, provider, tokens from calendar_connections"
);

crate::row_type! {
    /// A connection with its sealed keys.
    #[derive(Clone)]
    pub struct Connection {
        account: String,
        tokens: Vec<u8>,
        calendars: Json<Vec<KnownCalendar>>,
        write_to: String,
        state: String,
        state_since: At,
        error: Option<String>,
        silent_since: Option<At>,
        checked_at: Option<At>,
        created_at: At,
    }
}

crate::row_type! {
    /// What others may know of one.
    #[derive(Clone, Debug)]
    pub struct Standing {
        member_id: Uuid,
        provider: String,
        account: String,
        state: String,
        state_since: At,
        silent_since: Option<At>,
    }
}

impl Connection {
    pub fn is_open(&self) -> bool {
        self.state == Reach::Connected.as_str()
    }
}

impl Standing {
    pub fn is_open(&self) -> bool {
        self.state == Reach::Connected.as_str()
    }
}

/// A connection to keep.
pub struct New<'a> {
    pub account: &'a str,
    pub tokens: &'a [u8],
    pub scopes: &'a str,
    pub calendars: &'a [KnownCalendar],
    pub write_to: &'a str,
}

pub async fn get(tx: &mut Tx, member: MemberId, vendor: Vendor) -> Result<Option<Connection>> {
    tx.opt(GET, args![tx.organization(), member.0, vendor.as_str()]).await
}

pub async fn is_kept(tx: &mut Tx, member: MemberId, vendor: Vendor) -> Result<bool> {
    let row: Option<(String,)> =
        tx.opt(IS_KEPT, args![tx.organization(), member.0, vendor.as_str()]).await?;
    Ok(row.is_some())
}

/// Keeps it, in place of the one before.
pub async fn put(
    tx: &mut Tx,
    member: MemberId,
    vendor: Vendor,
    new: &New<'_>,
    now: Timestamp,
) -> Result<()> {
    let New { account, tokens, scopes, calendars, write_to } = *new;
    let (vendor, calendars) = (vendor.as_str(), Json(calendars));
    let organization = tx.organization();
    let args = args![
        organization,
        member.0,
        vendor,
        account,
        tokens,
        scopes,
        calendars,
        write_to,
        At(now)
    ];
    tx.exec(PUT, args).await.map(drop)
}

/// Puts other keys in the place of these, unless they have changed meanwhile.
pub async fn renew(
    tx: &mut Tx,
    member: MemberId,
    vendor: Vendor,
    old: &[u8],
    new: &[u8],
) -> Result<bool> {
    let args = args![tx.organization(), member.0, vendor.as_str(), new, old];
    Ok(tx.exec(RENEW, args).await? == 1)
}

/// These keys open nothing more. Whether nobody had said so, or put others there.
pub async fn lose(
    tx: &mut Tx,
    member: MemberId,
    vendor: Vendor,
    tokens: &[u8],
    error: &str,
    now: Timestamp,
) -> Result<bool> {
    let args = args![tx.organization(), member.0, vendor.as_str(), At(now), error, tokens];
    Ok(tx.exec(LOSE, args).await? == 1)
}

/// The vendor has answered.
pub async fn checked(tx: &mut Tx, member: MemberId, vendor: Vendor, now: Timestamp) -> Result<()> {
    let args = args![tx.organization(), member.0, vendor.as_str(), At(now)];
    tx.exec(CHECKED, args).await.map(drop)
}

/// The vendor has not answered, as perhaps it has not for a while.
pub async fn silent(
    tx: &mut Tx,
    member: MemberId,
    vendor: Vendor,
    error: &str,
    now: Timestamp,
) -> Result<()> {
    let args = args![tx.organization(), member.0, vendor.as_str(), At(now), error];
    tx.exec(SILENT, args).await.map(drop)
}

pub async fn choose(
    tx: &mut Tx,
    member: MemberId,
    vendor: Vendor,
    calendars: &[KnownCalendar],
    write_to: &str,
) -> Result<()> {
    let args = args![tx.organization(), member.0, vendor.as_str(), Json(calendars), write_to];
    tx.exec(CHOOSE, args).await.map(drop)
}

/// Whether there was one.
pub async fn delete(tx: &mut Tx, member: MemberId, vendor: Vendor) -> Result<bool> {
    Ok(tx.exec(DELETE, args![tx.organization(), member.0, vendor.as_str()]).await? == 1)
}

/// Everybody's, without the keys.
pub async fn all(tx: &mut Tx) -> Result<Vec<Standing>> {
    tx.all(ALL, args![tx.organization()]).await
}

/// Everybody's that opens the account, in every organization.
pub async fn open(tx: &mut Tx) -> Result<Vec<(OrganizationId, MemberId, Vendor)>> {
    let rows: Vec<(Uuid, Uuid, String)> = tx.all(OPEN, args![]).await?;
    let row = |(organization, member, vendor): (Uuid, Uuid, String)| {
        Some((OrganizationId(organization), MemberId(member), Vendor::named(&vendor)?))
    };
    Ok(rows.into_iter().filter_map(row).collect())
}

/// Whether anybody of any organization has connected this account.
pub async fn is_used(tx: &mut Tx, vendor: Vendor, account: &str) -> Result<bool> {
    let (count,): (i64,) = tx.one(OF_ACCOUNT, args![vendor.as_str(), account]).await?;
    Ok(0 < count)
}

/// Every sealed key of every organization, for sealing them anew.
pub async fn secrets(tx: &mut Tx) -> Result<Vec<(OrganizationId, MemberId, String, Vec<u8>)>> {
    let rows: Vec<(Uuid, Uuid, String, Vec<u8>)> = tx.all(SECRETS, args![]).await?;
    let row = |(organization, member, vendor, tokens)| {
        (OrganizationId(organization), MemberId(member), vendor, tokens)
    };
    Ok(rows.into_iter().map(row).collect())
}
