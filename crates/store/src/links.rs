//! Links that are good for one booking. Only a hash of their secret is kept.

use crate::{At, FromRow, Result, Row, Tx, args, sql};
use jiff::Timestamp;
use model::{BookingId, BookingLink, BookingLinkId, EventTypeId};
use uuid::Uuid;

macro_rules! columns {
    () => {
        "id, event_type_id, note, created_at, expires_at, revoked_at, used_at, booking_id"
    };
}

sql!(
    INSERT,
    "insert into booking_links (organization_id, id, event_type_id, token_hash, note, expires_at,
                                created_at)
     values ($1, $2, $3, $4, $5, $6, $7)"
);
sql!(
    BY_ID,
    concat!("select ", columns!(), " from booking_links where organization_id = $1 and id = $2")
);
sql!(
    BY_TOKEN,
    concat!(
        "select ",
        columns!(),
        " from booking_links
          where organization_id = $1 and event_type_id = $2 and token_hash = $3"
    )
);
sql!(
    LIST,
    concat!(
        "select ",
        columns!(),
        " from booking_links
          where organization_id = $1 and event_type_id = $2
          order by created_at desc, id desc limit $3"
    )
);
sql!(
    USE_UP,
    "update booking_links set used_at = $3, booking_id = $4
      where organization_id = $1 and id = $2 and used_at is null and revoked_at is null"
);
sql!(
    REVOKE,
    "update booking_links set revoked_at = $3
      where organization_id = $1 and id = $2 and revoked_at is null and used_at is null"
);
sql!(
    DROP_OF_EVENT_TYPE,
    "delete from booking_links where organization_id = $1 and event_type_id = $2"
);

impl FromRow for BookingLink {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        let used_at = row.get::<Option<At>>(6)?.map(|at| at.0);
        let booking = row.get::<Option<Uuid>>(7)?.map(BookingId);
        Ok(BookingLink {
            id: BookingLinkId(row.get(0)?),
            event_type: EventTypeId(row.get(1)?),
            note: row.get(2)?,
            created_at: row.get::<At>(3)?.0,
            expires_at: row.get::<Option<At>>(4)?.map(|at| at.0),
            revoked_at: row.get::<Option<At>>(5)?.map(|at| at.0),
            used: used_at.zip(booking),
        })
    }
}

pub async fn insert(tx: &mut Tx, link: &BookingLink, token_hash: &[u8]) -> Result<()> {
    tx.exec(
        INSERT,
        args![
            tx.organization(),
            link.id.0,
            link.event_type.0,
            token_hash,
            link.note,
            link.expires_at.map(At),
            At(link.created_at)
        ],
    )
    .await
    .map(drop)
}

pub async fn get(tx: &mut Tx, id: BookingLinkId) -> Result<Option<BookingLink>> {
    tx.opt(BY_ID, args![tx.organization(), id.0]).await
}

/// The link of this event type with this secret.
pub async fn by_token(
    tx: &mut Tx,
    event_type: EventTypeId,
    token_hash: &[u8],
) -> Result<Option<BookingLink>> {
    tx.opt(BY_TOKEN, args![tx.organization(), event_type.0, token_hash]).await
}

/// The newest first.
pub async fn list(tx: &mut Tx, event_type: EventTypeId, most: i64) -> Result<Vec<BookingLink>> {
    tx.all(LIST, args![tx.organization(), event_type.0, most]).await
}

/// Whether it was still good for a booking, and so now belongs to this one.
pub async fn use_up(
    tx: &mut Tx,
    id: BookingLinkId,
    booking: BookingId,
    now: Timestamp,
) -> Result<bool> {
    let changed = tx.exec(USE_UP, args![tx.organization(), id.0, At(now), booking.0]).await?;
    Ok(changed == 1)
}

/// Whether it was still good for something.
pub async fn revoke(tx: &mut Tx, id: BookingLinkId, now: Timestamp) -> Result<bool> {
    Ok(tx.exec(REVOKE, args![tx.organization(), id.0, At(now)]).await? == 1)
}

pub async fn remove_of_event_type(tx: &mut Tx, event_type: EventTypeId) -> Result<()> {
    tx.exec(DROP_OF_EVENT_TYPE, args![tx.organization(), event_type.0]).await.map(drop)
}
