//! Both engines tell what went wrong in the same words.

use store::{Error, args};
use testkit::on_both;

use crate::{a_host, at, id};

const RENAME: &str = "update members set username = $2 where organization_id = $1";
const COPY: &str = "
    insert into members (organization_id, id, username, display_name, email, role, timezone,
                         settings, created_at, updated_at)
    select organization_id, $2, $3, display_name, $4, $5, timezone, settings, created_at, updated_at
      from members where organization_id = $1";

on_both!(a_unique_index_is_known_by_its_name, |db| async {
    let org = a_host(&db, id(1)).await;
    let mut tx = db.write(org).await.unwrap();
    let same_username = args![org, id(2), "ana", "other@example.org", "host"];
    let error = tx.exec(COPY, same_username).await.unwrap_err();
    assert!(error.is_unique("members_username"), "{error:?}");
    drop(tx);

    let mut tx = db.write(org).await.unwrap();
    let same_email = args![org, id(2), "bea", "ana@example.org", "host"];
    let error = tx.exec(COPY, same_email).await.unwrap_err();
    assert!(error.is_unique("members_email"), "{error:?}");
    drop(tx);

    let mut tx = db.write(org).await.unwrap();
    let same_id = args![org, id(1), "bea", "bea@example.org", "host"];
    let error = tx.exec(COPY, same_id).await.unwrap_err();
    assert!(error.is_unique("members_pkey"), "{error:?}");
});

on_both!(a_partial_and_a_computed_index_are_known_by_name, |db| async {
    let mut tx = db.write(id(1)).await.unwrap();
    tx.exec("create table t (a bigint, b text, c text unique)", args![]).await.unwrap();
    tx.exec("create unique index t_live on t (a) where b is null", args![]).await.unwrap();
    tx.exec("create unique index t_folded on t (lower(b))", args![]).await.unwrap();
    tx.exec("insert into t values (1, null, 'c'), (2, 'B', null)", args![]).await.unwrap();
    tx.commit().await.unwrap();
    let clashes = [
        ("t_live", "insert into t values (1, null, null)"),
        ("t_folded", "insert into t values (3, 'b', null)"),
        ("t_c_key", "insert into t values (4, 'd', 'c')"),
    ];
    for (index, clash) in clashes {
        let mut tx = db.write(id(1)).await.unwrap();
        let error = tx.exec(clash, args![]).await.unwrap_err();
        assert!(error.is_unique(index), "{index}: {error:?}");
    }
});

on_both!(a_check_is_known_by_its_name, |db| async {
    let org = a_host(&db, id(1)).await;
    let mut tx = db.write(org).await.unwrap();
    let error =
        tx.exec(COPY, args![org, id(2), "bea", "bea@example.org", "queen"]).await.unwrap_err();
    assert_eq!(error, Error::Check("members_role".into()));
});

on_both!(a_row_that_refers_to_nothing_is_refused, |db| async {
    let mut tx = db.write(id(9)).await.unwrap();
    let orphan = "
        insert into api_keys (organization_id, id, name, role, token_hash, created_at)
        values ($1, $1, 'key', 'host', $2, $3)";
    let params = args![id(9), vec![1_u8], at("2027-03-01T09:00:00Z")];
    assert_eq!(tx.exec(orphan, params).await.unwrap_err(), Error::ForeignKey);
});

on_both!(a_row_that_is_referred_to_stays, |db| async {
    let org = a_host(&db, id(1)).await;
    let mut tx = db.write(org).await.unwrap();
    let error = tx.exec("delete from organizations where id = $1", args![org]).await.unwrap_err();
    assert_eq!(error, Error::ForeignKey);
});

on_both!(an_absent_row_leaves_the_transaction_sound, |db| async {
    let org = a_host(&db, id(1)).await;
    let mut tx = db.write(org).await.unwrap();
    let absent = "select username from members where organization_id = $1 and username = $2";
    let answer = tx.one::<(String,)>(absent, args![org, "nobody"]).await;
    assert_eq!(answer, Err(Error::NotFound));
    assert_eq!(tx.exec(RENAME, args![org, "anna"]).await, Ok(1));
    assert_eq!(tx.commit().await, Ok(()));
});

on_both!(after_an_error_the_transaction_is_poisoned, |db| async {
    let org = a_host(&db, id(1)).await;
    let mut tx = db.write(org).await.unwrap();
    tx.exec(RENAME, args![org, "anna"]).await.unwrap();
    tx.exec("select * from no_such_table", args![]).await.unwrap_err();
    assert_eq!(tx.exec(RENAME, args![org, "anne"]).await, Err(Error::Poisoned));
    assert_eq!(tx.commit().await, Err(Error::Poisoned));

    let mut tx = db.read(org).await.unwrap();
    let (name,): (String,) = tx
        .one("select username from members where organization_id = $1", args![org])
        .await
        .unwrap();
    assert_eq!(name, "ana");
});

on_both!(a_reader_cannot_write, |db| async {
    let org = a_host(&db, id(1)).await;
    let mut tx = db.read(org).await.unwrap();
    assert!(tx.exec(RENAME, args![org, "anna"]).await.is_err());
});

#[tokio::test(flavor = "multi_thread")]
async fn an_address_is_refused_in_one_sentence() {
    for url in ["sqlite::memory:", "sqlite://", "mysql://localhost/x", "postgres://?sslmode=maybe"]
    {
        let refused = store::Db::open(url).await.map(drop);
        assert!(
            matches!(&refused, Err(Error::Refused(text)) if text.ends_with('.')),
            "{refused:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_not_there_is_unavailable() {
    let db = store::Db::open("postgres://nobody@127.0.0.1:1/none").await.unwrap();
    let answer = db.ping().await;
    assert!(matches!(answer, Err(Error::Unavailable(_))), "{answer:?}");
}

/// While one server fails and the other has not taken over: not now, and not our fault.
#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_only_reads_is_unavailable_for_changes() {
    let db = testkit::fresh_postgres().await;
    let org = a_host(&db, id(1)).await;
    let mut tx = db.write(org).await.unwrap();
    tx.exec("set transaction read only", args![]).await.unwrap();
    let refused = tx.exec(RENAME, args![org, "anna"]).await.unwrap_err();
    assert!(matches!(refused, Error::Unavailable(_)), "{refused:?}");
}
