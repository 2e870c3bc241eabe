//! Bookings of an address or a caller, counted in the transaction that makes them.

use crate::{At, Result, Tx, args, operator_sql, sql};
use jiff::Timestamp;

// The row is taken by the count itself, so of twenty bookings at once each sees the one before.
sql!(
    COUNT,
    "insert into tallies (organization_id, key, uses, until) values ($1, $2, 1, $3)
     on conflict (organization_id, key) do update
       set uses = case when tallies.until <= $4 then 1 else tallies.uses + 1 end,
           until = case when tallies.until <= $4 then $3 else tallies.until end
     returning uses, until"
);
operator_sql!(FORGET, "delete from tallies where until <= $1");

/// How many there are with this one, and until when they count: `until`, where it is the first.
pub async fn count(
    tx: &mut Tx,
    key: &str,
    until: Timestamp,
    now: Timestamp,
) -> Result<(i64, Timestamp)> {
    let row: (i64, At) = tx.one(COUNT, args![tx.organization(), key, At(until), At(now)]).await?;
    Ok((row.0, row.1.0))
}

/// Removes those whose time is over.
pub async fn forget(tx: &mut Tx, now: Timestamp) -> Result<()> {
    tx.exec(FORGET, args![At(now)]).await.map(drop)
}
