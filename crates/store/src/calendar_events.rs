//! How far bookings have come into their hosts' calendars: a row a booking, host and vendor.
//!
//! The version rises with whatever is to be written anew, so that whoever has just written an older
//! state does not take it for the present one. The lock lets one at a time write; who is too late to
//! say how it went, since the lock is over and somebody else's, says nothing.

use crate::{At, Dialect, Json, Result, Tx, args, sql};
use jiff::{SignedDuration, Timestamp};
use model::{BookingId, CalendarSync, MemberId, Vendor};
use std::collections::HashMap;
use uuid::Uuid;

sql!(
    WANT,
    "insert into calendar_events
            (organization_id, booking_id, member_id, provider, status, version, updated_at)
     values ($1, $2, $3, $4, 'pending', 1, $5)
     on conflict (organization_id, booking_id, member_id, provider) do update
        set status = 'pending', version = calendar_events.version + 1,
            updated_at = excluded.updated_at"
);
sql!(
    GET,
    "select status, version, calendar, event, error, updated_at, locked_until from calendar_events
      where organization_id = $1 and booking_id = $2 and member_id = $3 and provider = $4"
);
// When the lock ends is for one clock to say: the server's on PostgreSQL, as with jobs.
sql!(
    CLAIM_SQLITE for Sqlite,
    "update calendar_events set locked_until = $6 + $5
      where organization_id = $1 and booking_id = $2 and member_id = $3 and provider = $4
        and status in ('pending', 'failed')
        and (locked_until is null or locked_until <= $6)
      returning status, version, calendar, event, error, updated_at, locked_until"
);
sql!(
    CLAIM_POSTGRES for Postgres,
    "update calendar_events
        set locked_until = now() + cast($5 as bigint) * interval '1 microsecond'
      where organization_id = $1 and booking_id = $2 and member_id = $3 and provider = $4
        and status in ('pending', 'failed')
        and (locked_until is null or locked_until <= now())
      returning status, version, calendar, event, error, updated_at, locked_until"
);
sql!(
    WRITTEN,
    "update calendar_events
        set status = case when version = $5 then 'synced' else status end,
            error = null, calendar = $6, event = $7, locked_until = null, updated_at = $8
      where organization_id = $1 and booking_id = $2 and member_id = $3 and provider = $4
        and locked_until = $9"
);
sql!(
    FAILED,
    "update calendar_events
        set status = case when version = $5 then 'failed' else status end,
            error = $6, locked_until = null, updated_at = $7
      where organization_id = $1 and booking_id = $2 and member_id = $3 and provider = $4
        and locked_until = $8"
);
sql!(
    OF_BOOKING,
    "select provider, status, event, error, updated_at from calendar_events
      where organization_id = $1 and booking_id = $2 order by provider"
);
sql!(
    OF_BOOKINGS_SQLITE for Sqlite,
    "select booking_id, status from calendar_events
      where organization_id = $1 and booking_id in (select unhex(value) from json_each($2))"
);
sql!(
    OF_BOOKINGS_POSTGRES for Postgres,
    "select booking_id, status from calendar_events
      where organization_id = $1
        and booking_id = any(array(
              select cast(value as uuid) from jsonb_array_elements_text($2)))"
);
sql!(
    OPEN_AHEAD,
    "select e.booking_id
       from calendar_events e
       join bookings b on b.organization_id = e.organization_id and b.id = e.booking_id
      where e.organization_id = $1 and e.member_id = $2 and e.provider = $3
        and e.status <> 'synced' and b.status <> 'confirmed' and $4 < b.ends_at"
);
sql!(
    LET_GO,
    "update calendar_events
        set status = 'not_connected', version = version + 1, error = null, updated_at = $4
      where organization_id = $1 and member_id = $2 and provider = $3
        and status <> 'not_connected'"
);
sql!(
    COUNT_FAILED,
    "select count(*)
       from calendar_events e
      where e.organization_id = $1 and e.status = 'failed'
        and exists (select 1 from bookings b
                     where b.organization_id = $1 and b.id = e.booking_id and $2 < b.ends_at)"
);

crate::row_type! {
    #[derive(Clone, Debug)]
    pub struct Row {
        state: String,
        version: i64,
        calendar: Option<String>,
        event: Option<String>,
        error: Option<String>,
        updated_at: At,
        /// Whose lock it is, told by its end.
        locked_until: Option<At>,
    }
}

crate::row_type! {
    /// What a booking's page tells.
    #[derive(Clone, Debug)]
    pub struct Told {
        provider: String,
        state: String,
        event: Option<String>,
        error: Option<String>,
        updated_at: At,
    }
}

/// Which of them.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    pub booking: BookingId,
    pub member: MemberId,
    pub vendor: Vendor,
}

/// The booking is to be written there, or taken out, as it is now.
pub async fn want(tx: &mut Tx, key: Key, now: Timestamp) -> Result<()> {
    let args = args![tx.organization(), key.booking.0, key.member.0, key.vendor.as_str(), At(now)];
    tx.exec(WANT, args).await.map(drop)
}

pub async fn get(tx: &mut Tx, key: Key) -> Result<Option<Row>> {
    let args = args![tx.organization(), key.booking.0, key.member.0, key.vendor.as_str()];
    tx.opt(GET, args).await
}

/// Takes the row for that long; `None` while somebody else has it, and where nothing is to be done.
pub async fn claim(
    tx: &mut Tx,
    key: Key,
    now: Timestamp,
    lease: SignedDuration,
) -> Result<Option<Row>> {
    let (organization, vendor) = (tx.organization(), key.vendor.as_str());
    let (booking, member) = (key.booking.0, key.member.0);
    let lease = i64::try_from(lease.as_micros()).unwrap_or(i64::MAX);
    match tx.dialect() {
        Dialect::Sqlite => {
            let args = args![organization, booking, member, vendor, lease, At(now)];
            tx.opt(CLAIM_SQLITE, args).await
        }
        Dialect::Postgres => {
            let args = args![organization, booking, member, vendor, lease];
            tx.opt(CLAIM_POSTGRES, args).await
        }
    }
}

/// It is as that claim wanted it, at this place; what was wanted since is still to be done. Whether
/// the row was still the claim's.
pub async fn written(
    tx: &mut Tx,
    key: Key,
    claim: &Row,
    place: (Option<&str>, Option<&str>),
    now: Timestamp,
) -> Result<bool> {
    let (organization, vendor) = (tx.organization(), key.vendor.as_str());
    let (calendar, event) = place;
    let (booking, member) = (key.booking.0, key.member.0);
    let (version, lock) = (claim.version, claim.locked_until);
    let args =
        args![organization, booking, member, vendor, version, calendar, event, At(now), lock];
    Ok(tx.exec(WRITTEN, args).await? == 1)
}

/// It is not. Whether the row was still the claim's.
pub async fn failed(
    tx: &mut Tx,
    key: Key,
    claim: &Row,
    error: &str,
    now: Timestamp,
) -> Result<bool> {
    let (organization, vendor) = (tx.organization(), key.vendor.as_str());
    let (booking, member) = (key.booking.0, key.member.0);
    let (version, lock) = (claim.version, claim.locked_until);
    let args = args![organization, booking, member, vendor, version, error, At(now), lock];
    Ok(tx.exec(FAILED, args).await? == 1)
}

pub async fn of_booking(tx: &mut Tx, booking: BookingId) -> Result<Vec<Told>> {
    tx.all(OF_BOOKING, args![tx.organization(), booking.0]).await
}

/// Those of these bookings that are to be in a calendar.
pub async fn of_bookings(
    tx: &mut Tx,
    bookings: &[BookingId],
) -> Result<HashMap<BookingId, CalendarSync>> {
    let statement = tx.dialect().pick(OF_BOOKINGS_SQLITE, OF_BOOKINGS_POSTGRES);
    let ids: Vec<_> = bookings.iter().map(|id| id.0.simple().to_string()).collect();
    let args = args![tx.organization(), Json(ids)];
    let rows: Vec<(Uuid, String)> = tx.all(statement, args).await?;
    let row = |(booking, state): (Uuid, String)| {
        (BookingId(booking), CalendarSync::named(&state).unwrap_or_default())
    };
    Ok(rows.into_iter().map(row).collect())
}

/// What is not confirmed, is still to come, and has not been taken out.
pub async fn open_ahead(
    tx: &mut Tx,
    member: MemberId,
    vendor: Vendor,
    now: Timestamp,
) -> Result<Vec<BookingId>> {
    let args = args![tx.organization(), member.0, vendor.as_str(), At(now)];
    let rows: Vec<(Uuid,)> = tx.all(OPEN_AHEAD, args).await?;
    Ok(rows.into_iter().map(|(booking,)| BookingId(booking)).collect())
}

/// Nothing is written there any more, and nobody knows what becomes of what was.
pub async fn let_go(tx: &mut Tx, member: MemberId, vendor: Vendor, now: Timestamp) -> Result<()> {
    tx.exec(LET_GO, args![tx.organization(), member.0, vendor.as_str(), At(now)]).await.map(drop)
}

/// How many of those still to come are not as they should be.
pub async fn count_failed(tx: &mut Tx, now: Timestamp) -> Result<i64> {
    let (count,) = tx.one(COUNT_FAILED, args![tx.organization(), At(now)]).await?;
    Ok(count)
}
