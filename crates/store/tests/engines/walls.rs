//! PostgreSQL keeps organizations apart by itself: every table has its rules, and the role that
//! serves requests can neither break them nor take them down.

use std::collections::{BTreeMap, BTreeSet};

use store::{
    Db, Error, Wall, args,
    sql::{Statement, statements},
};
use testkit::{empty_postgres, fresh_postgres, fresh_sqlite};

use crate::{a_host, at, id};

/// Every table of the catalogue: whether its rules stand, also for its owner.
const TABLES: &str = "
    select relname, relrowsecurity, relforcerowsecurity from pg_class
     where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by relname";

const POLICIES: &str = "
    select tablename, policyname, cmd, coalesce(qual, '') from pg_policies
     where schemaname = 'public' order by tablename, policyname";

#[tokio::test(flavor = "multi_thread")]
async fn every_table_has_its_wall() {
    let db = fresh_postgres().await;
    let mut tx = db.read(id(1)).await.unwrap();
    let tables: Vec<(String, bool, bool)> = tx.all(TABLES, args![]).await.unwrap();
    let policies: Vec<(String, String, String, String)> = tx.all(POLICIES, args![]).await.unwrap();
    let keyed = "
        select table_name from information_schema.columns
         where table_schema = 'public' and column_name = 'organization_id'";
    let keyed: Vec<(String,)> = tx.all(keyed, args![]).await.unwrap();
    assert!(20 < keyed.len() && keyed.len() < tables.len());
    for (table, stands, binds_the_owner) in tables {
        assert!(stands, "{table} has no row-level rules");
        assert!(binds_the_owner || table == "_migrations", "{table} is open to its owner");
        let own: Vec<_> = policies.iter().filter(|(of, ..)| *of == table).collect();
        assert!(!own.is_empty(), "nobody may look at {table}");
        if keyed.iter().any(|(name,)| *name == table) {
            let walled = own.iter().any(|(_, name, verb, rule)| {
                name == "organization"
                    && verb == "ALL"
                    && rule.contains("organization_id =")
                    && rule.contains("app.organization")
            });
            assert!(walled, "{table} is not walled by its organization: {own:?}");
        }
        for (_, name, _, rule) in own {
            let known = rule.contains("app.organization") || rule.contains("app.operator");
            assert!(known || table == "_migrations", "{table}: {name} lets anybody in");
        }
    }
}

/// Only what a statement across organizations asks for is open to the operator's transactions.
#[tokio::test(flavor = "multi_thread")]
async fn the_operator_sees_what_an_operators_statement_names() {
    let db = fresh_postgres().await;
    let mut tx = db.read(id(1)).await.unwrap();
    let policies: Vec<(String, String, String, String)> = tx.all(POLICIES, args![]).await.unwrap();
    let mut open = BTreeMap::<String, BTreeSet<String>>::new();
    for (table, _, verb, _) in policies.into_iter().filter(|one| one.3.contains("app.operator")) {
        open.entry(table).or_default().insert(verb.to_lowercase());
    }
    assert!(!open.contains_key("bookings") && !open.contains_key("changes"), "{open:?}");
    for (table, verbs) in open {
        for verb in verbs.iter().filter(|verb| verb.as_str() != "all") {
            let named = statements().any(|one| {
                let mut words =
                    one.text.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
                let reads = verb == "select" || one.text.contains(verb.as_str());
                one.crosses_organizations && reads && words.any(|word| word == table)
            });
            assert!(named, "no statement needs to {verb} {table} of every organization");
        }
    }
}

/// And everything it asks for is: without a policy it would find nothing, and say nothing.
#[tokio::test(flavor = "multi_thread")]
async fn the_operator_sees_all_that_its_statements_name() {
    let db = fresh_postgres().await;
    let mut tx = db.read(id(1)).await.unwrap();
    let tables: Vec<(String, bool, bool)> = tx.all(TABLES, args![]).await.unwrap();
    let policies: Vec<(String, String, String, String)> = tx.all(POLICIES, args![]).await.unwrap();
    let is_open = |table: &str, verb: &str| {
        policies.iter().any(|(of, _, open, rule)| {
            of == table
                && rule.contains("app.operator")
                && (open == "ALL" || open.eq_ignore_ascii_case(verb))
        })
    };
    let others = |one: &&Statement| !["store::migrate", "store::walls"].contains(&one.module);
    for one in statements().filter(|one| one.crosses_organizations).filter(others) {
        let words: Vec<_> =
            one.text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').collect();
        let verb = words.iter().find(|word| !word.is_empty()).expect("a verb");
        for (table, ..) in tables.iter().filter(|(table, ..)| words.contains(&table.as_str())) {
            for verb in ["select", verb] {
                assert!(
                    is_open(table, verb),
                    "{}::{} may not {verb} {table}",
                    one.module,
                    one.name
                );
            }
        }
    }
}

/// A statement that forgot its organization finds nothing of another, and writes nothing there.
#[tokio::test(flavor = "multi_thread")]
async fn a_forgetful_statement_stays_in_its_room() {
    let db = fresh_postgres().await;
    for n in [1, 2] {
        a_host(&db, id(n)).await;
    }
    let everybody = "select id from members";
    let mut tx = db.write(id(1)).await.unwrap();
    assert_eq!(tx.all(everybody, args![]).await, Ok(vec![(id(1),)]));
    assert_eq!(tx.exec("update members set bio = 'mine'", args![]).await, Ok(1));
    assert_eq!(tx.exec("delete from members where id = $1", args![id(2)]).await, Ok(0));
    let move_out = "update members set organization_id = $1";
    let refused = tx.exec(move_out, args![id(2)]).await.unwrap_err();
    assert!(matches!(&refused, Error::Fault(words) if words.contains("row-level")), "{refused:?}");
    drop(tx);

    let mut operator = db.operator_write().await.unwrap();
    assert_eq!(operator.all::<(uuid::Uuid,)>(everybody, args![]).await.unwrap().len(), 2);
    assert_eq!(operator.exec("update members set bio = 'ours'", args![]).await, Ok(0));
    assert_eq!(operator.all::<(uuid::Uuid,)>("select id from bookings", args![]).await, Ok(vec![]));
}

/// Migrated by a superuser, served by a role that rules bind.
#[tokio::test(flavor = "multi_thread")]
async fn a_superuser_steps_down() {
    let empty = empty_postgres().await;
    let db = Db::open(empty.url()).await.unwrap();
    db.migrate(at("2027-03-01T09:00:00Z").0).await.unwrap();
    for n in [1, 2] {
        a_host(&db, id(n)).await;
    }
    let mut tx = db.write(id(1)).await.unwrap();
    let who = "select current_user = current_database() || '_app', rolsuper or rolbypassrls from pg_roles where rolname = current_user";
    assert_eq!(tx.one(who, args![]).await, Ok((true, false)));
    assert_eq!(tx.all("select id from members", args![]).await, Ok(vec![(id(1),)]));
    assert_eq!(db.wall().await, Ok(Wall::Lent));
    let take_down = "alter table members disable row level security";
    tx.exec(take_down, args![]).await.unwrap_err();
    drop(tx);
    let mut tx = db.write(id(1)).await.unwrap();
    let out_of_reach = "
        select relname::text from pg_class
         where relkind = 'r' and relnamespace = 'public'::regnamespace
           and not has_table_privilege(current_user, oid, 'delete')";
    let tables: Vec<(String,)> = tx.all(out_of_reach, args![]).await.unwrap();
    assert_eq!(tables, [("_migrations".to_owned(),)]);
    tx.exec("update _migrations set name = 'another'", args![]).await.unwrap_err();
    drop(tx);
    // A second start has nothing to do, and needs no right to do it.
    assert_eq!(db.migrate(at("2027-03-01T10:00:00Z").0).await, Ok(vec![]));
}

/// What `kalends doctor` tells.
#[tokio::test(flavor = "multi_thread")]
async fn a_database_knows_how_firm_its_walls_are() {
    assert_eq!(fresh_sqlite().await.wall().await, Ok(Wall::Statements));
    let served = fresh_postgres().await;
    assert_eq!(served.wall().await, Ok(Wall::Firm));
    assert_eq!(served.as_owner().await.wall().await, Ok(Wall::Owned));
    // Nobody has migrated it: there is nothing yet for a role that steps down.
    assert_eq!(empty_postgres().await.wall().await, Ok(Wall::Open));
}
