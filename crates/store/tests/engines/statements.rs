//! Every statement of the store is understood by both engines and stays inside its organization.

use std::collections::BTreeSet;

use store::{
    Dialect, args,
    sql::{Statement, statements},
};
use testkit::{fresh_postgres, fresh_sqlite};
use tokio_postgres::{NoTls, types::Type};

use crate::id;

fn statements_for(dialect: Dialect) -> impl Iterator<Item = &'static Statement> {
    statements().filter(move |statement| statement.only.is_none_or(|only| only == dialect))
}

fn place(statement: &Statement) -> String {
    format!("{}::{}", statement.module, statement.name)
}

#[test]
fn statements_are_found() {
    assert!(statements().any(|statement| place(statement) == "store::migrate::SEEN"));
}

#[tokio::test(flavor = "multi_thread")]
async fn sqlite_prepares_every_statement() {
    let db = fresh_sqlite().await;
    let connection = rusqlite::Connection::open(db.url().trim_start_matches("sqlite://")).unwrap();
    for statement in statements_for(Dialect::Sqlite) {
        let place = place(statement);
        let prepared = connection.prepare(statement.text);
        let prepared = prepared.unwrap_or_else(|error| panic!("{place}: {error}"));
        for number in 1..=prepared.parameter_count() {
            let name = format!("${number}");
            let found = prepared.parameter_index(&name).unwrap();
            assert!(found.is_some(), "{place} skips {name}");
        }
    }
}

/// The types that the layer reads and writes: an `int4` or `numeric` would fail at run time.
const KNOWN: [Type; 8] = [
    Type::UUID,
    Type::TIMESTAMPTZ,
    Type::DATE,
    Type::JSONB,
    Type::BOOL,
    Type::INT8,
    Type::TEXT,
    Type::BYTEA,
];

#[tokio::test(flavor = "multi_thread")]
async fn postgres_prepares_every_statement() {
    let db = fresh_postgres().await;
    let (client, connection) = tokio_postgres::connect(db.url(), NoTls).await.unwrap();
    tokio::spawn(connection);
    for statement in statements_for(Dialect::Postgres) {
        let place = place(statement);
        let prepared = client.prepare(statement.text).await;
        let prepared = prepared.unwrap_or_else(|error| panic!("{place}: {error:?}"));
        for kind in prepared.params() {
            assert!(KNOWN.contains(kind), "{place} takes a {kind}");
        }
        for column in prepared.columns() {
            let kind = column.type_();
            assert!(KNOWN.contains(kind), "{place} gives {} as {kind}", column.name());
        }
    }
}

/// SQLite has no row-level rules: this word in the text is the only wall between organizations.
#[tokio::test(flavor = "multi_thread")]
async fn a_statement_on_an_organizations_table_names_the_organization() {
    let db = fresh_sqlite().await;
    let mut tx = db.read(id(1)).await.unwrap();
    let walled = "
        select t.name from sqlite_schema t join pragma_table_info(t.name) c
         where t.type = 'table' and c.name = 'organization_id'";
    let tables: Vec<(String,)> = tx.all(walled, args![]).await.unwrap();
    let tables: BTreeSet<_> = tables.into_iter().map(|(name,)| name).collect();
    assert!(tables.contains("bookings"));

    for statement in statements().filter(|statement| !statement.crosses_organizations) {
        let words: BTreeSet<_> = statement
            .text
            .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
            .collect();
        let touched = tables.iter().find(|table| words.contains(table.as_str()));
        let is_walled = touched.is_none() || words.contains("organization_id");
        assert!(is_walled, "{} reads {touched:?} of every organization", place(statement));
    }
}
