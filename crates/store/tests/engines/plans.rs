//! The list of bookings and its counts are led by an index on both engines, and never sorted. What
//! pages ask of one host or event type is led by theirs.

use store::{
    Dialect,
    sql::{Statement, statements},
};
use testkit::fresh_sqlite;

use crate::indexes::huge_postgres;

/// The statements of the list.
const LED: [&str; 5] = ["SOONEST_FIRST", "LATEST_FIRST", "COUNT", "COUNTS", "COUNTS_OF_WORDS"];
/// Those that read nothing else.
const COUNTED: [&str; 2] = ["COUNT", "COUNTS"];
const INDEX: &str = "bookings_list";

fn of_the_list() -> impl Iterator<Item = &'static Statement> {
    statements().filter(|one| one.module == "store::booking_list" && LED.contains(&one.name))
}

#[test]
fn the_statements_are_found() {
    assert_eq!(of_the_list().count(), LED.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn sqlite_seeks_the_list_in_its_index() {
    let db = fresh_sqlite().await;
    assert_eq!(db.dialect(), Dialect::Sqlite);
    let connection = rusqlite::Connection::open(db.url().trim_start_matches("sqlite://")).unwrap();
    for Statement { name, text, .. } in of_the_list() {
        let mut plan = connection.prepare(&format!("explain query plan {text}")).unwrap();
        let steps = plan.raw_query().mapped(|row| row.get(3)).collect::<Result<Vec<String>, _>>();
        let steps = steps.unwrap();
        let [step] = &steps[..] else { panic!("{name}: {steps:?}") };
        let covering = if COUNTED.contains(name) { "COVERING " } else { "" };
        let bounds = format!(
            "USING {covering}INDEX {INDEX} (organization_id=? AND starts_at>? AND starts_at<?)"
        );
        assert!(step.starts_with("SEARCH bookings") && step.ends_with(&bounds), "{name}: {step}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_seeks_the_list_in_its_index() {
    let (_db, client) = huge_postgres().await;
    for Statement { name, text, .. } in of_the_list() {
        let values = vec!["null"; client.prepare(text).await.unwrap().params().len()].join(", ");
        client.batch_execute(&format!("prepare {name} as {text}")).await.unwrap();
        let explain = format!("explain (costs off) execute {name} ({values})");
        let plan = client.simple_query(&explain).await.unwrap();
        let plan = format!("{plan:?}");
        assert!(plan.contains(INDEX), "{name}: {plan}");
        assert!(
            plan.contains("(organization_id = $1) AND (starts_at >= $2) AND (starts_at < $3)"),
            "{name}: {plan}"
        );
        assert!(!plan.contains("Sort") && !plan.contains("Seq Scan"), "{name}: {plan}");
        let alone = plan.contains("Index Only Scan");
        assert_eq!(alone, COUNTED.contains(name), "{name}: {plan}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mails_that_did_not_go_out_are_counted_in_their_own_index() {
    let db = fresh_sqlite().await;
    let connection = rusqlite::Connection::open(db.url().trim_start_matches("sqlite://")).unwrap();
    let steps = steps(&connection, "store::messages", "COUNT_OPEN");
    assert!(steps.contains("COVERING INDEX messages_open"), "{steps}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hosts_bookings_are_read_by_their_time() {
    let db = fresh_sqlite().await;
    let connection = rusqlite::Connection::open(db.url().trim_start_matches("sqlite://")).unwrap();
    for (name, index, column) in [
        ("AHEAD", "bookings_host", "host_id"),
        ("OF_HOST", "bookings_host", "host_id"),
        ("OF_EVENT_TYPE", "bookings_event_type", "event_type_id"),
        ("UPCOMING_OF_GUEST", "bookings_event_type", "event_type_id"),
    ] {
        let steps = steps(&connection, "store::bookings", name);
        let wanted = format!("{index} (organization_id=? AND {column}=? AND starts_at>?");
        assert!(steps.contains(&wanted), "{name}: {steps}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn figures_are_counted_in_the_index_of_the_list() {
    let db = fresh_sqlite().await;
    let connection = rusqlite::Connection::open(db.url().trim_start_matches("sqlite://")).unwrap();
    let steps = steps(&connection, "store::analytics", "STARTS");
    assert!(
        steps.contains(&format!("COVERING INDEX {INDEX} (organization_id=? AND starts_at>?")),
        "{steps}"
    );
}

/// How SQLite goes about a statement.
fn steps(connection: &rusqlite::Connection, module: &str, name: &str) -> String {
    let mut found = statements().filter(|one| one.module == module && one.name == name);
    let text = found.next().unwrap_or_else(|| panic!("{module}::{name}")).text;
    let mut plan = connection.prepare(&format!("explain query plan {text}")).unwrap();
    let steps = plan.raw_query().mapped(|row| row.get(3)).collect::<Result<Vec<String>, _>>();
    steps.unwrap().join("; ")
}
