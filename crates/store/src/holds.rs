//! Slots kept for a few minutes while a guest fills in the form.

use crate::{At, FromRow, Result, Row, Tx, args, sql};
use jiff::Timestamp;
use model::{EventTypeId, HoldId, MemberId};

#[derive(Clone, Debug, PartialEq)]
pub struct Hold {
    pub id: HoldId,
    pub host: MemberId,
    pub event_type: EventTypeId,
    /// Of the secret in the guest's cookie.
    pub token_hash: Vec<u8>,
    pub start: Timestamp,
    pub end: Timestamp,
    pub until: Timestamp,
    pub renewals: i64,
}

macro_rules! columns {
    () => {
        "id, host_id, event_type_id, token_hash, starts_at, ends_at, until, renewals"
    };
}

sql!(
    OF_HOST,
    concat!(
        "select ",
        columns!(),
        " from holds
          where organization_id = $1 and host_id = $2 and $3 < until"
    )
);
sql!(
    BY_TOKEN,
    concat!("select ", columns!(), " from holds where organization_id = $1 and token_hash = $2")
);
sql!(
    PUT,
    "insert into holds (organization_id, id, host_id, event_type_id, token_hash, starts_at, ends_at,
                        until, renewals, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (organization_id, token_hash) do update
        set host_id = excluded.host_id, event_type_id = excluded.event_type_id,
            starts_at = excluded.starts_at, ends_at = excluded.ends_at, until = excluded.until,
            renewals = excluded.renewals"
);
sql!(DROP, "delete from holds where organization_id = $1 and token_hash = $2");
sql!(DROP_EXPIRED, "delete from holds where organization_id = $1 and host_id = $2 and until <= $3");

sql!(DROP_OF_EVENT_TYPE, "delete from holds where organization_id = $1 and event_type_id = $2");

impl FromRow for Hold {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Hold {
            id: HoldId(row.get(0)?),
            host: MemberId(row.get(1)?),
            event_type: EventTypeId(row.get(2)?),
            token_hash: row.get(3)?,
            start: row.get::<At>(4)?.0,
            end: row.get::<At>(5)?.0,
            until: row.get::<At>(6)?.0,
            renewals: row.get(7)?,
        })
    }
}

/// The holds on a host's time that have not run out.
pub async fn of_host(tx: &mut Tx, host: MemberId, now: Timestamp) -> Result<Vec<Hold>> {
    tx.all(OF_HOST, args![tx.organization(), host.0, At(now)]).await
}

pub async fn by_token(tx: &mut Tx, token_hash: &[u8]) -> Result<Option<Hold>> {
    tx.opt(BY_TOKEN, args![tx.organization(), token_hash]).await
}

/// Keeps the slot; a guest has one hold, so an earlier one of the same token gives way.
pub async fn put(tx: &mut Tx, hold: &Hold, now: Timestamp) -> Result<()> {
    tx.exec(
        PUT,
        args![
            tx.organization(),
            hold.id.0,
            hold.host.0,
            hold.event_type.0,
            hold.token_hash,
            At(hold.start),
            At(hold.end),
            At(hold.until),
            hold.renewals,
            At(now)
        ],
    )
    .await
    .map(drop)
}

pub async fn remove(tx: &mut Tx, token_hash: &[u8]) -> Result<()> {
    tx.exec(DROP, args![tx.organization(), token_hash]).await.map(drop)
}

pub async fn remove_of_event_type(tx: &mut Tx, event_type: EventTypeId) -> Result<()> {
    tx.exec(DROP_OF_EVENT_TYPE, args![tx.organization(), event_type.0]).await.map(drop)
}

pub async fn remove_expired(tx: &mut Tx, host: MemberId, now: Timestamp) -> Result<()> {
    tx.exec(DROP_EXPIRED, args![tx.organization(), host.0, At(now)]).await.map(drop)
}
