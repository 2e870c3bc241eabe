//! A job is in one pair of hands at a time, and comes free when they let go of it.

use jiff::{SignedDuration, Timestamp};
use model::JobId;
use store::{
    Db,
    jobs::{self, Which},
};
use testkit::{fresh_postgres, on_both};

use crate::{a_host, at, id};

const LEASE: SignedDuration = SignedDuration::from_secs(60);

fn now() -> Timestamp {
    at("2027-03-01T09:00:00Z").0
}

async fn a_job(db: &Db) {
    let organization = a_host(db, id(1)).await;
    let mut tx = db.write(organization).await.unwrap();
    let nothing = serde_json::json!({});
    jobs::insert(&mut tx, JobId(id(5)), "mail", "key", &nothing, now(), now()).await.unwrap();
    tx.commit().await.unwrap();
}

/// How many jobs a node gets whose clock is this far ahead.
async fn taken(db: &Db, ahead: SignedDuration, lease: SignedDuration) -> usize {
    let mut tx = db.operator_write().await.unwrap();
    let others = Which::NotOf(["calendar", "calendar-busy"]);
    let jobs = jobs::claim(&mut tx, now() + ahead, lease, 10, others).await.unwrap();
    tx.commit().await.unwrap();
    jobs.len()
}

on_both!(a_job_is_taken_once, |db| async {
    a_job(&db).await;
    assert_eq!(taken(&db, SignedDuration::ZERO, LEASE).await, 1);
    assert_eq!(taken(&db, SignedDuration::ZERO, LEASE).await, 0);
    let mut tx = db.operator_read().await.unwrap();
    assert_eq!(jobs::next_due(&mut tx, now()).await, Ok(None));
});

on_both!(a_lease_that_is_over_frees_its_job, |db| async {
    a_job(&db).await;
    assert_eq!(taken(&db, SignedDuration::ZERO, SignedDuration::ZERO).await, 1);
    let mut tx = db.operator_read().await.unwrap();
    assert_eq!(jobs::next_due(&mut tx, now()).await, Ok(Some(now())));
    drop(tx);
    assert_eq!(taken(&db, SignedDuration::ZERO, LEASE).await, 1);
});

/// Nodes may disagree about the time by more than a lease; the database's clock is the one that counts.
#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_fast_takes_nothing_from_others() {
    let db = fresh_postgres().await;
    a_job(&db).await;
    assert_eq!(taken(&db, SignedDuration::ZERO, LEASE).await, 1);
    assert_eq!(taken(&db, SignedDuration::from_mins(30), LEASE).await, 0);
}
