//! What hosts offer.

use crate::{At, FromRow, Json, Result, Row, Tx, args, sql};
use jiff::Timestamp;
use model::{EventType, EventTypeId, MemberId, ScheduleId};
use std::collections::HashMap;
use uuid::Uuid;

macro_rules! columns {
    () => {
        "id, member_id, schedule_id, slug, name, is_active, archived_at, details, version, key_number"
    };
}

sql!(
    BY_ID,
    concat!("select ", columns!(), " from event_types where organization_id = $1 and id = $2")
);
sql!(
    BY_SLUG,
    concat!(
        "select ",
        columns!(),
        " from event_types
          where organization_id = $1 and member_id = $2 and slug = $3"
    )
);
sql!(
    LIST,
    concat!(
        "select ",
        columns!(),
        " from event_types
          where organization_id = $1 and (cast($2 as uuid) is null or member_id = $2)
          order by position, created_at, id"
    )
);
sql!(
    INSERT,
    "insert into event_types (organization_id, id, member_id, schedule_id, slug, name, is_active,
                              archived_at, details, version, created_at, updated_at, position)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11,
             (select coalesce(max(position) + 1, 0) from event_types
               where organization_id = $1 and member_id = $3))"
);
sql!(
    UPDATE,
    "update event_types
        set schedule_id = $3, slug = $4, name = $5, is_active = $6, archived_at = $7, details = $8,
            version = version + 1, updated_at = $10
      where organization_id = $1 and id = $2 and version = $9"
);
sql!(PLACE, "update event_types set position = $3 where organization_id = $1 and id = $2");
sql!(DRAW_KEY, "update event_types set key_number = $3 where organization_id = $1 and id = $2");
sql!(DELETE, "delete from event_types where organization_id = $1 and id = $2");
sql!(
    COUNT_BOOKINGS,
    "select event_type_id, count(*) from bookings
      where organization_id = $1 and status <> 'cancelled' group by event_type_id"
);
sql!(
    HAS_BOOKINGS,
    "select event_type_id from bookings where organization_id = $1 and event_type_id = $2 limit 1"
);
sql!(
    SLUGS,
    "select slug, id, name, false from event_types where organization_id = $1 and member_id = $2
     union all
     select f.slug, e.id, e.name, true
       from former_event_slugs f
       join event_types e on e.organization_id = f.organization_id and e.id = f.event_type_id
      where f.organization_id = $1 and f.member_id = $2"
);
sql!(
    BY_FORMER_SLUG,
    concat!(
        "select ",
        columns!(),
        " from event_types
          where organization_id = $1
            and id = (select event_type_id from former_event_slugs
                       where organization_id = $1 and member_id = $2 and slug = $3)"
    )
);
sql!(
    KEEP_SLUG,
    "insert into former_event_slugs (organization_id, member_id, slug, event_type_id, created_at)
     values ($1, $2, $3, $4, $5)
     on conflict (organization_id, member_id, slug)
     do update set event_type_id = excluded.event_type_id, created_at = excluded.created_at"
);
sql!(
    DROP_FORMER_SLUGS,
    "delete from former_event_slugs where organization_id = $1 and event_type_id = $2"
);

impl FromRow for EventType {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(EventType {
            id: EventTypeId(row.get(0)?),
            member: MemberId(row.get(1)?),
            schedule: row.get::<Option<Uuid>>(2)?.map(ScheduleId),
            slug: row.parse(3)?,
            name: row.get(4)?,
            is_active: row.get(5)?,
            archived_at: row.get::<Option<At>>(6)?.map(|at| at.0),
            details: row.get::<Json<_>>(7)?.0,
            version: row.get(8)?,
            key_number: row.get(9)?,
        })
    }
}

pub async fn get(tx: &mut Tx, id: EventTypeId) -> Result<Option<EventType>> {
    tx.opt(BY_ID, args![tx.organization(), id.0]).await
}

pub async fn by_slug(tx: &mut Tx, member: MemberId, slug: &str) -> Result<Option<EventType>> {
    tx.opt(BY_SLUG, args![tx.organization(), member.0, slug]).await
}

/// All of the organization, or of one host.
pub async fn list(tx: &mut Tx, member: Option<MemberId>) -> Result<Vec<EventType>> {
    tx.all(LIST, args![tx.organization(), member.map(|id| id.0)]).await
}

/// At the end of its host's list. Errors when the slug is taken: `event_types_slug`.
pub async fn insert(tx: &mut Tx, event_type: &EventType, now: Timestamp) -> Result<()> {
    tx.exec(
        INSERT,
        args![
            tx.organization(),
            event_type.id.0,
            event_type.member.0,
            event_type.schedule.map(|id| id.0),
            event_type.slug.as_str(),
            event_type.name,
            event_type.is_active,
            event_type.archived_at.map(At),
            Json(&event_type.details),
            event_type.version,
            At(now)
        ],
    )
    .await
    .map(drop)
}

/// Whether it was still at its version, and so was saved. Errors like [`insert`].
pub async fn update(tx: &mut Tx, event_type: &EventType, now: Timestamp) -> Result<bool> {
    let changed = tx
        .exec(
            UPDATE,
            args![
                tx.organization(),
                event_type.id.0,
                event_type.schedule.map(|id| id.0),
                event_type.slug.as_str(),
                event_type.name,
                event_type.is_active,
                event_type.archived_at.map(At),
                Json(&event_type.details),
                event_type.version,
                At(now)
            ],
        )
        .await?;
    Ok(changed == 1)
}

/// Gives it a place among its host's event types, counted from 0.
pub async fn place(tx: &mut Tx, id: EventTypeId, position: i64) -> Result<()> {
    tx.exec(PLACE, args![tx.organization(), id.0, position]).await.map(drop)
}

pub async fn draw_key(tx: &mut Tx, id: EventTypeId, number: i64) -> Result<()> {
    tx.exec(DRAW_KEY, args![tx.organization(), id.0, number]).await.map(drop)
}

/// With the addresses it had.
pub async fn delete(tx: &mut Tx, id: EventTypeId) -> Result<()> {
    tx.exec(DROP_FORMER_SLUGS, args![tx.organization(), id.0]).await?;
    tx.exec(DELETE, args![tx.organization(), id.0]).await.map(drop)
}

/// How many bookings each has that were not cancelled.
pub async fn booking_counts(tx: &mut Tx) -> Result<HashMap<EventTypeId, i64>> {
    let rows: Vec<(Uuid, i64)> = tx.all(COUNT_BOOKINGS, args![tx.organization()]).await?;
    Ok(rows.into_iter().map(|(id, count)| (EventTypeId(id), count)).collect())
}

/// Whether it was ever booked; then it may be archived but not deleted.
pub async fn has_bookings(tx: &mut Tx, id: EventTypeId) -> Result<bool> {
    let row: Option<(Uuid,)> = tx.opt(HAS_BOOKINGS, args![tx.organization(), id.0]).await?;
    Ok(row.is_some())
}

/// An address that is or was an event type's.
pub struct TakenSlug {
    pub slug: String,
    pub event_type: EventTypeId,
    /// What the event type is called.
    pub name: String,
    /// Only old links lead there.
    pub is_former: bool,
}

impl FromRow for TakenSlug {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(TakenSlug {
            slug: row.get(0)?,
            event_type: EventTypeId(row.get(1)?),
            name: row.get(2)?,
            is_former: row.get(3)?,
        })
    }
}

/// Every slug that is or was an event type's of the host.
pub async fn slugs(tx: &mut Tx, member: MemberId) -> Result<Vec<TakenSlug>> {
    tx.all(SLUGS, args![tx.organization(), member.0]).await
}

/// Which event type of the host had this slug last.
pub async fn by_former_slug(
    tx: &mut Tx,
    member: MemberId,
    slug: &str,
) -> Result<Option<EventType>> {
    tx.opt(BY_FORMER_SLUG, args![tx.organization(), member.0, slug]).await
}

/// Keeps the slug an event type had, so that its links go on working.
pub async fn keep_slug(tx: &mut Tx, event_type: &EventType, now: Timestamp) -> Result<()> {
    let EventType { id, member, slug, .. } = event_type;
    tx.exec(KEEP_SLUG, args![tx.organization(), member.0, slug.as_str(), id.0, At(now)])
        .await
        .map(drop)
}
