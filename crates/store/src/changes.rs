//! The change log: what happened, written with the change itself and never altered.

use crate::{At, FromRow, Json, Result, Row, Tx, args, db::Param, sql};
use model::{Action, Actor, BookingChange, BookingId, Change, ChangeId, Moment};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! columns {
    () => {
        "id, entity_type, entity_id, action, actor, actor_id, details, created_at"
    };
}

sql!(
    INSERT,
    concat!(
        "insert into changes (organization_id, ",
        columns!(),
        ")
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    )
);
sql!(BY_ID, concat!("select ", columns!(), " from changes where organization_id = $1 and id = $2"));
sql!(
    OF_ENTITY,
    concat!(
        "select ",
        columns!(),
        " from changes
          where organization_id = $1 and entity_id = $2 order by created_at, id"
    )
);
// As many as a page of a list shows; a shorter one fills up with ids nothing has.
const AT_ONCE: usize = 25;
sql!(
    MOVES,
    concat!(
        "select ",
        columns!(),
        " from changes
          where organization_id = $1 and entity_type = 'booking' and action = 'rescheduled'
            and entity_id in ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
                              $17, $18, $19, $20, $21, $22, $23, $24, $25, $26)
          order by created_at, id"
    )
);

sql!(
    LATEST,
    concat!(
        "select ",
        columns!(),
        " from changes
          where organization_id = $1 and (cast($2 as text) is null or entity_type = $2)
            and (cast($3 as uuid) is null or id < $3)
          order by id desc limit $4"
    )
);
// Led by what is of the one thing; created_at is in that index's order and rises with the id.
sql!(
    LATEST_OF_ENTITY,
    concat!(
        "select ",
        columns!(),
        " from changes
          where organization_id = $1 and (cast($2 as text) is null or entity_type = $2)
            and (cast($3 as uuid) is null or id < $3) and entity_id = $5
          order by created_at desc, id desc limit $4"
    )
);

impl FromRow for Change {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        let corrupt = || crate::Error::Fault("change with an unknown action or actor".into());
        Ok(Change {
            id: ChangeId(row.get(0)?),
            entity_type: row.get(1)?,
            entity_id: row.get(2)?,
            action: Action::named(&row.get::<String>(3)?).ok_or_else(corrupt)?,
            actor: Actor::read(&row.get::<String>(4)?, row.get(5)?).ok_or_else(corrupt)?,
            details: row.get::<Json<_>>(6)?.0,
            at: row.get::<At>(7)?.0,
        })
    }
}

/// What of a booking's change goes into `details`.
#[derive(Debug, Serialize, Deserialize)]
struct BookingDetails {
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<Moment>,
    after: Moment,
    sequence: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

pub async fn insert(tx: &mut Tx, change: &Change) -> Result<()> {
    tx.exec(
        INSERT,
        args![
            tx.organization(),
            change.id.0,
            change.entity_type,
            change.entity_id,
            change.action.as_str(),
            change.actor.as_str(),
            change.actor.id(),
            Json(&change.details),
            At(change.at)
        ],
    )
    .await
    .map(drop)
}

pub async fn insert_of_booking(
    tx: &mut Tx,
    id: ChangeId,
    booking: BookingId,
    change: &BookingChange,
) -> Result<()> {
    let BookingChange { action, actor, at, before, after, sequence, reason } = change.clone();
    let details = BookingDetails { before, after, sequence, reason };
    let organization = tx.organization();
    tx.exec(
        INSERT,
        args![
            organization,
            id.0,
            "booking",
            booking.0,
            action.as_str(),
            actor.as_str(),
            actor.id(),
            Json(&details),
            At(at)
        ],
    )
    .await
    .map(drop)
}

/// A booking's change by its id, with the booking it happened to.
pub async fn of_booking(tx: &mut Tx, id: ChangeId) -> Result<Option<(BookingId, BookingChange)>> {
    let row: Option<Change> = tx.opt(BY_ID, args![tx.organization(), id.0]).await?;
    row.map(|change| Ok((BookingId(change.entity_id), booking_change(change)?))).transpose()
}

/// A booking's whole history, oldest first.
pub async fn history(tx: &mut Tx, booking: BookingId) -> Result<Vec<(ChangeId, BookingChange)>> {
    let rows: Vec<Change> = of_entity(tx, booking.0).await?;
    let own = rows.into_iter().filter(|change| change.entity_type == "booking");
    own.map(|change| Ok((change.id, booking_change(change)?))).collect()
}

/// Every move of these bookings, oldest first.
pub async fn moves(tx: &mut Tx, bookings: &[BookingId]) -> Result<Vec<(BookingId, BookingChange)>> {
    let mut moves = Vec::new();
    for some in bookings.chunks(AT_ONCE) {
        let mut ids = [Uuid::nil(); AT_ONCE];
        ids.iter_mut().zip(some).for_each(|(id, booking)| *id = booking.0);
        let organization = tx.organization();
        let mut args: Vec<&dyn Param> = vec![&organization];
        args.extend(ids.iter().map(|id| id as &dyn Param));
        let rows: Vec<Change> = tx.all(MOVES, &args).await?;
        for change in rows {
            moves.push((BookingId(change.entity_id), booking_change(change)?));
        }
    }
    Ok(moves)
}

/// Everything that happened to one thing, oldest first.
pub async fn of_entity(tx: &mut Tx, entity: Uuid) -> Result<Vec<Change>> {
    tx.all(OF_ENTITY, args![tx.organization(), entity]).await
}

/// The latest first, of one kind of thing or of one thing; `before` is the last one of the page
/// before. Ids rise with time.
pub async fn latest(
    tx: &mut Tx,
    entity_type: Option<&str>,
    entity: Option<Uuid>,
    before: Option<ChangeId>,
    limit: i64,
) -> Result<Vec<Change>> {
    let before = before.map(|id| id.0);
    match entity {
        None => tx.all(LATEST, args![tx.organization(), entity_type, before, limit]).await,
        Some(entity) => {
            let args = args![tx.organization(), entity_type, before, limit, entity];
            tx.all(LATEST_OF_ENTITY, args).await
        }
    }
}

fn booking_change(change: Change) -> Result<BookingChange> {
    let BookingDetails { before, after, sequence, reason } = serde_json::from_value(change.details)
        .map_err(|error| crate::Error::Fault(format!("booking change: {error}")))?;
    let Change { action, actor, at, .. } = change;
    Ok(BookingChange { action, actor, at, before, after, sequence, reason })
}
