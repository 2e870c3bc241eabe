//! Tries to get in, counted where every node sees them.

use crate::{At, Result, Tx, args, operator_sql};
use jiff::Timestamp;

// The row is taken by the count itself, so of a hundred tries at once each sees the one before.
operator_sql!(
    COUNT,
    "insert into attempts (key, failures, until, tried_at) values ($1, 1, $2, $2)
     on conflict (key) do update set failures = attempts.failures + 1, tried_at = $2
      where attempts.until <= $2
     returning failures"
);
operator_sql!(PAUSE, "update attempts set until = $2 where key = $1");
operator_sql!(UNTIL, "select until from attempts where key = $1");
operator_sql!(FORGIVE, "delete from attempts where key = $1");
operator_sql!(
    TAKE_BACK,
    "update attempts set failures = failures - 1, until = tried_at where key = $1 and 0 < failures"
);
operator_sql!(
    TALLY,
    "insert into attempts (key, failures, until, tried_at) values ($1, 1, $2, $3)
     on conflict (key) do update
       set failures = case when attempts.until <= $3 then 1 else attempts.failures + 1 end,
           until = case when attempts.until <= $3 then $2 else attempts.until end,
           tried_at = $3
     returning failures, until"
);
operator_sql!(FORGET, "delete from attempts where tried_at <= $1");

/// How many tries there were with this one; `None` while they are paused.
pub async fn count(tx: &mut Tx, key: &str, now: Timestamp) -> Result<Option<i64>> {
    let row: Option<(i64,)> = tx.opt(COUNT, args![key, At(now)]).await?;
    Ok(row.map(|(failures,)| failures))
}

/// Lets the next try through at `until`.
pub async fn pause(tx: &mut Tx, key: &str, until: Timestamp) -> Result<()> {
    tx.exec(PAUSE, args![key, At(until)]).await.map(drop)
}

/// When the next try is let through.
pub async fn until(tx: &mut Tx, key: &str) -> Result<Option<Timestamp>> {
    let row: Option<(At,)> = tx.opt(UNTIL, args![key]).await?;
    Ok(row.map(|(until,)| until.0))
}

/// Begins anew.
pub async fn forgive(tx: &mut Tx, key: &str) -> Result<()> {
    tx.exec(FORGIVE, args![key]).await.map(drop)
}

/// The try that was counted last was a good one.
pub async fn take_back(tx: &mut Tx, key: &str) -> Result<()> {
    tx.exec(TAKE_BACK, args![key]).await.map(drop)
}

/// How many there were within one span, and when that ends: at `until`, where this is the first.
pub async fn tally(
    tx: &mut Tx,
    key: &str,
    until: Timestamp,
    now: Timestamp,
) -> Result<(i64, Timestamp)> {
    let row: (i64, At) = tx.one(TALLY, args![key, At(until), At(now)]).await?;
    Ok((row.0, row.1.0))
}

/// Removes those last tried at or before `past`.
pub async fn forget(tx: &mut Tx, past: Timestamp) -> Result<()> {
    tx.exec(FORGET, args![At(past)]).await.map(drop)
}
