//! SQLite's writers share commits: each hears of its own, and no one undoes another's.

use std::{pin::Pin, time::Duration};

use store::{Db, Error, Result, Tx, args};
use testkit::{fresh_sqlite, on_both};
use tokio::time::timeout;

use crate::{WRITE_NOTE, id, note_ids, notes};

async fn write_note(tx: &mut Tx, note: i64) {
    tx.exec(WRITE_NOTE, args![note, "note"]).await.unwrap();
}

on_both!(two_hundred_writers_are_all_kept, |db| async {
    notes(&db).await;
    let writers: Vec<_> = (0..200)
        .map(|note| {
            let db: Db = db.clone();
            tokio::spawn(async move {
                let mut tx = db.write(id(1)).await.unwrap();
                write_note(&mut tx, note).await;
                tx.commit().await.unwrap();
                // Answered means kept: a reader sees it at once.
                let kept = "select count(*) from notes where id = $1";
                let mut tx = db.read(id(1)).await.unwrap();
                assert_eq!(tx.one(kept, args![note]).await, Ok((1_i64,)));
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    assert_eq!(note_ids(&db).await, (0..200).collect::<Vec<_>>());
});

on_both!(whoever_leaves_in_whichever_way_leaves_the_others_alone, |db| async {
    notes(&db).await;
    let writers: Vec<_> = (0..300)
        .map(|note: i64| {
            let db: Db = db.clone();
            let writer = tokio::spawn(async move {
                let mut tx = db.write(id(1)).await.unwrap();
                write_note(&mut tx, note).await;
                match note % 6 {
                    0 => drop(tx),
                    1 => assert!(tx.exec(WRITE_NOTE, args![note, "again"]).await.is_err()),
                    2 => panic!("on purpose"),
                    3 => {
                        tokio::task::yield_now().await;
                        tx.commit().await.unwrap();
                    }
                    _ => tx.commit().await.unwrap(),
                }
            });
            if note % 6 == 5 {
                // Gone while waiting, while writing or while committing: any is its right.
                let stop = writer.abort_handle();
                tokio::spawn(async move {
                    tokio::time::sleep(Duration::from_micros(note as u64 * 20)).await;
                    stop.abort();
                });
            }
            (note, writer)
        })
        .collect();
    let mut kept = Vec::new();
    let mut perhaps = Vec::new();
    for (note, writer) in writers {
        let answered = writer.await.is_ok();
        match note % 6 {
            3 | 4 => kept.push(note),
            5 if answered => kept.push(note),
            5 => perhaps.push(note),
            _ => {}
        }
    }
    let found = note_ids(&db).await;
    assert!(kept.iter().all(|note| found.contains(note)));
    assert!(found.iter().all(|note| kept.contains(note) || perhaps.contains(note)));
    // The line still moves.
    let mut tx = db.write(id(1)).await.unwrap();
    write_note(&mut tx, 1000).await;
    tx.commit().await.unwrap();
});

type Commit = Pin<Box<dyn Future<Output = Result<()>> + Send>>;

/// A first member whose commit waits for the second, and the second, still writing.
///
/// The first is taken alone when this thread was held up longer than a group may last; then
/// another pair is tried.
async fn a_group_of_two(db: &Db, mut first_writes: impl AsyncFnMut(&mut Tx)) -> (Commit, Tx) {
    loop {
        let mut first = db.write(id(1)).await.unwrap();
        first_writes(&mut first).await;
        let shared = db.clone();
        let mut second: Pin<Box<dyn Future<Output = Result<Tx>> + Send>> =
            Box::pin(async move { shared.write(id(1)).await });
        assert!(timeout(Duration::ZERO, &mut second).await.is_err(), "it queues");
        let mut commit: Commit = Box::pin(first.commit());
        let alone = timeout(Duration::ZERO, &mut commit).await.is_ok();
        let second = second.await.unwrap();
        if !alone {
            return (commit, second);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rollback_in_a_group_undoes_itself_alone() {
    let db = fresh_sqlite().await;
    notes(&db).await;
    let mut note = 0;
    let (first, mut second) = a_group_of_two(&db, async |tx| {
        note += 1;
        write_note(tx, note).await;
    })
    .await;
    write_note(&mut second, 1000).await;
    assert!(!note_ids(&db).await.contains(&note), "not answered, not yet kept");
    drop(second);
    assert_eq!(first.await, Ok(()));
    assert_eq!(note_ids(&db).await, (1..=note).collect::<Vec<_>>());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failing_commit_is_told_to_all_who_share_it() {
    let db = fresh_sqlite().await;
    let mut tx = db.write(id(1)).await.unwrap();
    tx.exec("create table parents (id integer primary key)", args![]).await.unwrap();
    let late = "create table children (id bigint, parent integer references parents deferrable initially deferred)";
    tx.exec(late, args![]).await.unwrap();
    tx.commit().await.unwrap();

    let (first, mut second) = a_group_of_two(&db, async |tx| {
        tx.exec("insert into children values (1, null)", args![]).await.unwrap();
    })
    .await;
    let shared = db.clone();
    let mut third: Pin<Box<dyn Future<Output = Result<Tx>> + Send>> =
        Box::pin(async move { shared.write(id(1)).await });
    let orphan = "insert into children values (2, 77)";
    second.exec(orphan, args![]).await.unwrap();
    assert_eq!(second.commit().await, Err(Error::ForeignKey));
    assert_eq!(first.await, Err(Error::ForeignKey));

    // Nothing of it is left, and the next one writes as if nothing had been.
    assert!(timeout(Duration::from_secs(5), &mut third).await.unwrap().is_ok());
    let orphans = "select count(*) from children where parent = 77";
    let mut tx = db.read(id(1)).await.unwrap();
    assert_eq!(tx.one(orphans, args![]).await, Ok((0_i64,)));
}

/// As when the disk is full: SQLite then ends the whole transaction, not only the statement.
#[tokio::test(flavor = "multi_thread")]
async fn a_transaction_that_is_lost_is_lost_to_all_who_share_it() {
    let db = fresh_sqlite().await;
    notes(&db).await;
    let mut tx = db.write(id(1)).await.unwrap();
    let full = "create trigger full before insert on notes when new.text = 'too much'
        begin select raise(rollback, 'disk full'); end";
    tx.exec(full, args![]).await.unwrap();
    tx.commit().await.unwrap();

    let mut note = 0;
    let (first, mut second) = a_group_of_two(&db, async |tx| {
        note += 1;
        write_note(tx, note).await;
    })
    .await;
    second.exec(WRITE_NOTE, args![1000_i64, "too much"]).await.unwrap_err();
    drop(second);
    assert!(matches!(first.await, Err(Error::Unavailable(_))));
    assert!(!note_ids(&db).await.contains(&note));

    let mut tx = db.write(id(1)).await.unwrap();
    write_note(&mut tx, 1000).await;
    tx.commit().await.unwrap();
    assert!(note_ids(&db).await.contains(&1000));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_stops_waiting_is_passed_over() {
    let db = fresh_sqlite().await;
    notes(&db).await;
    let holder = db.write(id(1)).await.unwrap();
    for _ in 0..10 {
        assert!(timeout(Duration::ZERO, db.write(id(1))).await.is_err());
    }
    let shared = db.clone();
    let patient = tokio::spawn(async move {
        let mut tx = shared.write(id(1)).await.unwrap();
        write_note(&mut tx, 1).await;
        tx.commit().await.unwrap();
    });
    holder.commit().await.unwrap();
    timeout(Duration::from_secs(5), patient).await.unwrap().unwrap();
    assert_eq!(note_ids(&db).await, [1]);
}

/// The turn is delivered to a future that is never polled again, and then dropped.
#[tokio::test(flavor = "multi_thread")]
async fn a_turn_that_nobody_picks_up_goes_on() {
    let db = fresh_sqlite().await;
    notes(&db).await;
    let mut note = 0;
    for _ in 0..20 {
        let mut first = db.write(id(1)).await.unwrap();
        note += 1;
        write_note(&mut first, note).await;
        let mut gone: Pin<Box<dyn Future<Output = Result<Tx>> + Send + '_>> =
            Box::pin(db.write(id(1)));
        assert!(timeout(Duration::ZERO, &mut gone).await.is_err());
        let commit = tokio::spawn(first.commit());
        tokio::time::sleep(Duration::from_millis(1)).await;
        drop(gone);
        timeout(Duration::from_secs(5), commit).await.unwrap().unwrap().unwrap();
    }
    assert_eq!(note_ids(&db).await.len(), 20);
}

#[tokio::test]
async fn one_thread_is_enough() {
    let db = fresh_sqlite().await;
    notes(&db).await;
    let writers: Vec<_> = (0..50)
        .map(|note| {
            let db: Db = db.clone();
            tokio::spawn(async move {
                let mut tx = db.write(id(1)).await.unwrap();
                write_note(&mut tx, note).await;
                tx.commit().await.unwrap();
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    assert_eq!(note_ids(&db).await.len(), 50);
}
