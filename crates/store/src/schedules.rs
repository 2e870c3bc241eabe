//! Weekly hours with their exceptions, and the dates a host blocks.

use crate::{At, Date, FromRow, Json, Result, Row, Tx, args, sql};
use availability::{Blocked, Schedule, TimeOfDay};
use jiff::{Timestamp, civil};
use model::{BlockedDateId, DateNote, MemberId, ScheduleId};

/// A named schedule of one host.
#[derive(Clone, Debug, PartialEq)]
pub struct ScheduleRow {
    pub id: ScheduleId,
    pub member: MemberId,
    pub name: String,
    pub is_default: bool,
    pub hours: Schedule,
    /// Why dates have hours of their own, by date.
    pub notes: Vec<DateNote>,
    pub version: i64,
}

/// Dates on which a host takes no bookings, whole or in part.
#[derive(Clone, Debug, PartialEq)]
pub struct BlockedDate {
    pub id: BlockedDateId,
    pub member: MemberId,
    pub dates: Blocked,
    /// The host's own note.
    pub reason: String,
    /// Whether guests read it too.
    pub show_guests: bool,
}

macro_rules! columns {
    () => {
        "id, member_id, name, is_default, hours, notes, version"
    };
}

sql!(
    DEFAULT,
    concat!(
        "select ",
        columns!(),
        " from schedules
          where organization_id = $1 and member_id = $2 and is_default"
    )
);
sql!(
    BY_ID,
    concat!("select ", columns!(), " from schedules where organization_id = $1 and id = $2")
);
sql!(
    LIST,
    concat!(
        "select ",
        columns!(),
        " from schedules
          where organization_id = $1 and member_id = $2
          order by is_default desc, lower(name), id"
    )
);
sql!(
    RENAME,
    "update schedules set name = $3, updated_at = $4 where organization_id = $1 and id = $2"
);
sql!(
    NO_DEFAULT,
    "update schedules set is_default = $3, updated_at = $4
      where organization_id = $1 and member_id = $2 and is_default"
);
sql!(
    SET_DEFAULT,
    "update schedules set is_default = $3, updated_at = $4 where organization_id = $1 and id = $2"
);
sql!(DELETE, "delete from schedules where organization_id = $1 and id = $2");
sql!(
    INSERT,
    "insert into schedules (organization_id, id, member_id, name, is_default, hours, notes,
                            version, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)"
);
sql!(
    SAVE,
    "update schedules set hours = $3, notes = $6, version = version + 1, updated_at = $5
      where organization_id = $1 and id = $2 and version = $4"
);
sql!(
    BLOCKED,
    "select id, member_id, start_date, end_date, start_time, end_time, reason, show_guests
       from blocked_dates
      where organization_id = $1 and member_id = $2 and $3 <= end_date
      order by start_date, start_time"
);
sql!(
    INSERT_BLOCKED,
    "insert into blocked_dates (organization_id, id, member_id, start_date, end_date, start_time,
                                end_time, reason, show_guests, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
);
sql!(
    BLOCKED_BY_ID,
    "select id, member_id, start_date, end_date, start_time, end_time, reason, show_guests
       from blocked_dates
      where organization_id = $1 and id = $2"
);
sql!(
    UPDATE_BLOCKED,
    "update blocked_dates
        set start_date = $3, end_date = $4, start_time = $5, end_time = $6, reason = $7,
            show_guests = $8
      where organization_id = $1 and id = $2"
);
sql!(DELETE_BLOCKED, "delete from blocked_dates where organization_id = $1 and id = $2");

impl FromRow for ScheduleRow {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(ScheduleRow {
            id: ScheduleId(row.get(0)?),
            member: MemberId(row.get(1)?),
            name: row.get(2)?,
            is_default: row.get(3)?,
            hours: row.get::<Json<_>>(4)?.0,
            notes: row.get::<Json<_>>(5)?.0,
            version: row.get(6)?,
        })
    }
}

impl FromRow for BlockedDate {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        let time = |place| match row.get::<Option<String>>(place)? {
            None => Ok(None),
            Some(_) => row.parse(place).map(Some),
        };
        Ok(BlockedDate {
            id: BlockedDateId(row.get(0)?),
            member: MemberId(row.get(1)?),
            dates: Blocked {
                from: row.get::<Date>(2)?.0,
                to: row.get::<Date>(3)?.0,
                start: time(4)?,
                end: time(5)?,
            },
            reason: row.get(6)?,
            show_guests: row.get(7)?,
        })
    }
}

/// The schedule of event types that name none.
pub async fn default_of(tx: &mut Tx, member: MemberId) -> Result<Option<ScheduleRow>> {
    tx.opt(DEFAULT, args![tx.organization(), member.0]).await
}

pub async fn get(tx: &mut Tx, id: ScheduleId) -> Result<Option<ScheduleRow>> {
    tx.opt(BY_ID, args![tx.organization(), id.0]).await
}

pub async fn insert(tx: &mut Tx, row: &ScheduleRow, now: Timestamp) -> Result<()> {
    let ScheduleRow { id, member, name, is_default, hours, notes, version } = row;
    let (hours, notes) = (Json(hours), Json(notes));
    let organization = tx.organization();
    tx.exec(
        INSERT,
        args![organization, id.0, member.0, name, is_default, hours, notes, version, At(now)],
    )
    .await
    .map(drop)
}

/// A host's schedules, the default first.
pub async fn list(tx: &mut Tx, member: MemberId) -> Result<Vec<ScheduleRow>> {
    tx.all(LIST, args![tx.organization(), member.0]).await
}

pub async fn rename(tx: &mut Tx, id: ScheduleId, name: &str, now: Timestamp) -> Result<()> {
    tx.exec(RENAME, args![tx.organization(), id.0, name, At(now)]).await.map(drop)
}

/// Makes it its host's only default.
pub async fn make_default(
    tx: &mut Tx,
    member: MemberId,
    id: ScheduleId,
    now: Timestamp,
) -> Result<()> {
    tx.exec(NO_DEFAULT, args![tx.organization(), member.0, false, At(now)]).await?;
    tx.exec(SET_DEFAULT, args![tx.organization(), id.0, true, At(now)]).await.map(drop)
}

/// Errors when an event type names it: `event_types_schedule`.
pub async fn delete(tx: &mut Tx, id: ScheduleId) -> Result<()> {
    tx.exec(DELETE, args![tx.organization(), id.0]).await.map(drop)
}

/// Whether it was still at `version`, and so was saved.
pub async fn save(
    tx: &mut Tx,
    id: ScheduleId,
    version: i64,
    hours: &Schedule,
    notes: &[DateNote],
    now: Timestamp,
) -> Result<bool> {
    let args = args![tx.organization(), id.0, Json(hours), version, At(now), Json(notes)];
    Ok(tx.exec(SAVE, args).await? == 1)
}

/// What is blocked on `from` and after, in order.
pub async fn blocked(tx: &mut Tx, member: MemberId, from: civil::Date) -> Result<Vec<BlockedDate>> {
    tx.all(BLOCKED, args![tx.organization(), member.0, Date(from)]).await
}

pub async fn blocked_by_id(tx: &mut Tx, id: BlockedDateId) -> Result<Option<BlockedDate>> {
    tx.opt(BLOCKED_BY_ID, args![tx.organization(), id.0]).await
}

pub async fn insert_blocked(tx: &mut Tx, blocked: &BlockedDate, now: Timestamp) -> Result<()> {
    let BlockedDate { id, member, dates, reason, show_guests } = blocked;
    let text = |time: Option<TimeOfDay>| time.map(|time| time.to_string());
    tx.exec(
        INSERT_BLOCKED,
        args![
            tx.organization(),
            id.0,
            member.0,
            Date(dates.from),
            Date(dates.to),
            text(dates.start),
            text(dates.end),
            reason,
            show_guests,
            At(now)
        ],
    )
    .await
    .map(drop)
}

pub async fn update_blocked(tx: &mut Tx, blocked: &BlockedDate) -> Result<()> {
    let BlockedDate { id, dates, reason, show_guests, .. } = blocked;
    let text = |time: Option<TimeOfDay>| time.map(|time| time.to_string());
    let (from, to) = (Date(dates.from), Date(dates.to));
    let (start, end) = (text(dates.start), text(dates.end));
    let args = args![tx.organization(), id.0, from, to, start, end, reason, show_guests];
    tx.exec(UPDATE_BLOCKED, args).await.map(drop)
}

pub async fn delete_blocked(tx: &mut Tx, id: BlockedDateId) -> Result<()> {
    tx.exec(DELETE_BLOCKED, args![tx.organization(), id.0]).await.map(drop)
}
