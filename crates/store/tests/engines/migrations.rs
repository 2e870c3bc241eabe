//! Migrations apply once, from one node, and never over a history that is not theirs.

use jiff::Timestamp;
use store::{Db, Error, Result, args};
use tempfile::TempDir;
use testkit::on_both;

use crate::{at, id};

async fn an_empty_file() -> (TempDir, Db) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new").join("folder").join("kalends.db");
    let db = Db::open(&format!("sqlite://{}", path.display())).await.unwrap();
    (folder, db)
}

fn now() -> Timestamp {
    at("2027-03-01T09:00:00Z").0
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_database_is_brought_up_to_date() {
    let (_folder, db) = an_empty_file().await;
    let pending = db.pending().await.unwrap();
    assert!(pending > 0);
    let applied = db.migrate(now()).await.unwrap();
    assert_eq!(applied.len(), pending);
    assert_eq!(applied[0].name, "0001_first_booking");
    assert_eq!(db.pending().await, Ok(0));
}

on_both!(a_second_run_changes_nothing, |db| async {
    assert_eq!(db.pending().await, Ok(0));
    assert_eq!(db.migrate(now()).await, Ok(vec![]));
});

on_both!(two_nodes_that_start_together_take_turns, |db| async {
    let db = db.as_owner().await;
    let mut tx = db.operator_write().await.unwrap();
    // As if nothing had been applied: the schema is taken away, and both nodes find it missing.
    let dialect = tx.dialect();
    if dialect == store::Dialect::Postgres {
        tx.exec("drop schema public cascade", args![]).await.unwrap();
        tx.exec("create schema public", args![]).await.unwrap();
        tx.commit().await.unwrap();
        both_migrate(&db).await;
    } else {
        drop(tx);
        let (_folder, db) = an_empty_file().await;
        both_migrate(&db).await;
    }
});

async fn both_migrate(db: &Db) {
    let pending = db.pending().await.unwrap();
    let nodes: Vec<_> = (0..2)
        .map(|_| {
            let db = db.clone();
            tokio::spawn(async move { db.migrate(now()).await.unwrap().len() })
        })
        .collect();
    let mut applied = Vec::new();
    for node in nodes {
        applied.push(node.await.unwrap());
    }
    applied.sort();
    assert_eq!(applied, [0, pending]);
}

on_both!(a_changed_migration_is_refused, |db| async {
    let change = "update _migrations set sha256 = 'other' where version = 1";
    refused(&db.as_owner().await, change, "0001_first_booking was changed").await.unwrap();
});

on_both!(a_newer_database_is_refused, |db| async {
    let newer = "
        insert into _migrations (version, name, sha256, applied_at)
        select 9999, '9999_from_the_future', sha256, applied_at from _migrations where version = 1";
    refused(&db.as_owner().await, newer, "newer Kalends").await.unwrap();
});

async fn refused(db: &Db, change: &'static str, reason: &str) -> Result<()> {
    let mut tx = db.operator_write().await?;
    tx.exec(change, args![]).await?;
    tx.commit().await?;
    for answer in [db.migrate(now()).await.map(drop), db.pending().await.map(drop)] {
        let Err(Error::Refused(sentence)) = answer else { panic!("{answer:?}") };
        assert!(sentence.contains(reason) && sentence.ends_with('.'), "{sentence}");
    }
    Ok(())
}

on_both!(what_was_applied_is_written_down, |db| async {
    let mut tx = db.read(id(1)).await.unwrap();
    let rows: Vec<(i64, String, String, store::At)> = tx
        .all("select version, name, sha256, applied_at from _migrations order by version", args![])
        .await
        .unwrap();
    for ((version, name, sha256, applied_at), expected) in rows.into_iter().zip(1..) {
        assert_eq!(version, expected);
        assert!(name.starts_with(&format!("{expected:04}_")), "{name}");
        assert_eq!(sha256.len(), 64);
        assert_eq!(applied_at.0, Timestamp::UNIX_EPOCH);
    }
});

/// A file that is not listed in the program would never be applied.
#[tokio::test(flavor = "multi_thread")]
async fn the_files_are_pairs_and_each_is_known() {
    let (_folder, db) = an_empty_file().await;
    let known: Vec<_> = db.migrate(now()).await.unwrap();
    let known: Vec<_> = known.into_iter().map(|applied| format!("{}.sql", applied.name)).collect();
    for engine in ["sqlite", "postgres"] {
        let folder = format!("{}/migrations/{engine}", env!("CARGO_MANIFEST_DIR"));
        let entries = std::fs::read_dir(folder).unwrap();
        let mut files: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        files.sort();
        assert_eq!(files, known, "{engine}");
    }
}

/// What was written before is found like what is written now.
mod search_without_marks {
    use model::folded;
    use testkit::{fresh_postgres, fresh_sqlite};
    use tokio_postgres::NoTls;

    /// The small letters of European languages that a search takes the marks off.
    fn letters() -> String {
        let small = ('ß'..='ž').chain('ș'..='ț').filter(|c| c.is_lowercase());
        small.filter(|c| folded(&c.to_string()).chars().all(|c| c.is_ascii_lowercase())).collect()
    }

    const TABLE: &str = "create temp table bookings (search text, reference text)";
    const ROW: &str = "insert into bookings values ($1, 'K7Q2-9F')";

    #[tokio::test(flavor = "multi_thread")]
    async fn in_sqlite() {
        let db = fresh_sqlite().await;
        let path = db.url().trim_start_matches("sqlite://");
        let connection = rusqlite::Connection::open(path).unwrap();
        connection.execute_batch(TABLE).unwrap();
        connection.execute(ROW, [letters()]).unwrap();
        let migration = include_str!("../../migrations/sqlite/0023_search_without_marks.sql");
        connection.execute_batch(migration).unwrap();
        let found = connection.query_row("select search from bookings", [], |row| row.get(0));
        assert_eq!(found, Ok(format!("{}\nk7q29f", folded(&letters()))));
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn in_postgres() {
        let db = fresh_postgres().await;
        let (client, connection) = tokio_postgres::connect(db.url(), NoTls).await.unwrap();
        tokio::spawn(connection);
        client.batch_execute(TABLE).await.unwrap();
        client.execute(ROW, &[&letters()]).await.unwrap();
        let migration = include_str!("../../migrations/postgres/0023_search_without_marks.sql");
        client.batch_execute(migration).await.unwrap();
        let found: String =
            client.query_one("select search from bookings", &[]).await.unwrap().get(0);
        assert_eq!(found, format!("{}\nk7q29f", folded(&letters())));
    }
}
