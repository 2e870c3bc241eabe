//! What a transaction keeps, what it drops, and who sees it.

use std::time::Duration;

use store::{Db, Error, args};
use testkit::{fresh_postgres, fresh_sqlite, on_both};
use tokio::time::{sleep, timeout};
use uuid::Uuid;

use crate::{WRITE_NOTE, id, note_ids, notes};

on_both!(a_committed_transaction_stays, |db| async {
    notes(&db).await;
    let mut tx = db.write(id(5)).await.unwrap();
    assert_eq!(tx.organization(), id(5));
    tx.exec(WRITE_NOTE, args![1_i64, "kept"]).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(note_ids(&db).await, [1]);
});

on_both!(a_dropped_transaction_leaves_nothing_behind, |db| async {
    notes(&db).await;
    // More often than there are connections, so that each must have come back.
    for n in 0..40_i64 {
        let mut tx = db.write(id(1)).await.unwrap();
        tx.exec(WRITE_NOTE, args![n, "dropped"]).await.unwrap();
    }
    assert_eq!(note_ids(&db).await, [0_i64; 0]);
});

on_both!(a_request_that_goes_away_half_way_leaves_nothing_behind, |db| async {
    notes(&db).await;
    for n in 0..40_i64 {
        let request = async {
            let mut tx = db.write(id(1)).await.unwrap();
            tx.exec(WRITE_NOTE, args![n, "half"]).await.unwrap();
            sleep(Duration::from_secs(60)).await;
            tx.commit().await.unwrap();
        };
        timeout(Duration::from_millis(5), request).await.unwrap_err();
    }
    let mut tx = db.write(id(1)).await.unwrap();
    tx.exec(WRITE_NOTE, args![1_i64, "kept"]).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(note_ids(&db).await, [1]);
});

on_both!(a_panic_half_way_leaves_nothing_behind, |db| async {
    notes(&db).await;
    let shared: Db = db.clone();
    let panicking = tokio::spawn(async move {
        let mut tx = shared.write(id(1)).await.unwrap();
        tx.exec(WRITE_NOTE, args![1_i64, "half"]).await.unwrap();
        panic!("on purpose");
    });
    assert!(panicking.await.unwrap_err().is_panic());
    assert_eq!(note_ids(&db).await, [0_i64; 0]);
    assert!(db.write(id(1)).await.is_ok());
});

on_both!(a_statement_dropped_half_way_poisons, |db| async {
    notes(&db).await;
    let mut tx = db.write(id(1)).await.unwrap();
    // Polled once at most: SQLite has done it by then, PostgreSQL has only been asked.
    let finished =
        timeout(Duration::ZERO, tx.exec(WRITE_NOTE, args![1_i64, "asked"])).await.is_ok();
    let committed = tx.commit().await;
    assert_eq!(committed, if finished { Ok(()) } else { Err(Error::Poisoned) });
    assert_eq!(note_ids(&db).await.len(), usize::from(finished));
});

on_both!(a_reader_sees_one_moment, |db| async {
    notes(&db).await;
    let count = "select count(*) from notes";
    let mut reader = db.read(id(1)).await.unwrap();
    assert_eq!(reader.one::<(i64,)>(count, args![]).await, Ok((0,)));
    let mut writer = db.write(id(1)).await.unwrap();
    writer.exec(WRITE_NOTE, args![1_i64, "later"]).await.unwrap();
    writer.commit().await.unwrap();
    assert_eq!(reader.one::<(i64,)>(count, args![]).await, Ok((0,)));
    drop(reader);
    assert_eq!(note_ids(&db).await, [1]);
});

on_both!(readers_beyond_the_pool_wait_and_go_on, |db| async {
    notes(&db).await;
    let readers: Vec<_> = (0..100)
        .map(|_| {
            let db: Db = db.clone();
            tokio::spawn(async move { note_ids(&db).await })
        })
        .collect();
    for reader in readers {
        assert_eq!(reader.await.unwrap(), [0_i64; 0]);
    }
});

on_both!(an_operators_transaction_has_no_organization, |db| async {
    assert_eq!(db.operator_read().await.unwrap().organization(), Uuid::nil());
    assert_eq!(db.operator_write().await.unwrap().organization(), Uuid::nil());
});

on_both!(the_database_answers, |db| async {
    assert_eq!(db.ping().await, Ok(()));
});

/// A confirmed booking survives a power cut only with these.
#[tokio::test(flavor = "multi_thread")]
async fn sqlite_keeps_what_it_answered() {
    let db = fresh_sqlite().await;
    let mut writer = db.write(id(1)).await.unwrap();
    let full = 2_i64;
    assert_eq!(writer.one("pragma synchronous", args![]).await, Ok((full,)));
    assert_eq!(writer.one("pragma foreign_keys", args![]).await, Ok((1_i64,)));
    assert_eq!(writer.one("pragma busy_timeout", args![]).await, Ok((5000_i64,)));
    assert_eq!(writer.one("pragma journal_mode", args![]).await, Ok(("wal".to_owned(),)));
}

/// The organization reaches PostgreSQL's row-level rules, and the tests' role is bound by them.
#[tokio::test(flavor = "multi_thread")]
async fn postgres_knows_the_organization_of_a_transaction() {
    let db = fresh_postgres().await;
    let mut tx = db.operator_write().await.unwrap();
    for step in [
        "create table walled (organization_id uuid not null)",
        "alter table walled enable row level security",
        "alter table walled force row level security",
        "create policy walled on walled
          using (organization_id = nullif(current_setting('app.organization', true), '')::uuid)",
    ] {
        tx.exec(step, args![]).await.unwrap();
    }
    tx.commit().await.unwrap();

    let mut tx = db.write(id(1)).await.unwrap();
    tx.exec("insert into walled values ($1)", args![id(1)]).await.unwrap();
    tx.commit().await.unwrap();

    let count = "select count(*) from walled";
    let seen_by = [Some(id(1)), Some(id(2)), None];
    for (organization, rows) in seen_by.into_iter().zip([1_i64, 0, 0]) {
        let tx = match organization {
            Some(organization) => db.read(organization).await,
            None => db.operator_read().await,
        };
        assert_eq!(tx.unwrap().one(count, args![]).await, Ok((rows,)), "{organization:?}");
    }
    let mut tx = db.write(id(2)).await.unwrap();
    tx.exec("insert into walled values ($1)", args![id(1)]).await.unwrap_err();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_connection_is_unavailable_and_the_next_one_works() {
    let db = fresh_postgres().await;
    let mut lost = db.write(id(1)).await.unwrap();
    let (pid,): (i64,) =
        lost.one("select cast(pg_backend_pid() as bigint)", args![]).await.unwrap();
    let mut other = db.write(id(1)).await.unwrap();
    let kill = "select pg_terminate_backend(cast($1 as bigint)::int, 5000)";
    assert_eq!(other.one(kill, args![pid]).await, Ok((true,)));
    let answer = lost.exec("select 1", args![]).await;
    assert!(matches!(answer, Err(Error::Unavailable(_))), "{answer:?}");
    drop(lost);
    assert_eq!(db.ping().await, Ok(()));
}

/// Another node may migrate while this one has its statements prepared.
#[tokio::test(flavor = "multi_thread")]
async fn a_statement_outlives_a_change_of_its_table() {
    let db = fresh_postgres().await;
    let look = "select label from labels";
    let mut tx = db.write(id(1)).await.unwrap();
    tx.exec("create table labels (label bigint)", args![]).await.unwrap();
    tx.all::<(i64,)>(look, args![]).await.unwrap();
    tx.exec("alter table labels alter label type text", args![]).await.unwrap();
    tx.commit().await.unwrap();

    let mut tx = db.write(id(1)).await.unwrap();
    let answer = tx.all::<(String,)>(look, args![]).await;
    assert!(matches!(&answer, Err(error) if error.is_retryable()), "{answer:?}");
    drop(tx);
    let mut tx = db.write(id(1)).await.unwrap();
    assert_eq!(tx.all::<(String,)>(look, args![]).await, Ok(vec![]));
}
