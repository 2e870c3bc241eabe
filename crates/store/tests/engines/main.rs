//! What the store promises, on SQLite and on PostgreSQL.

mod bell;
mod catalogue;
mod errors;
mod group_commit;
mod indexes;
mod leases;
mod migrations;
mod overlap;
mod plans;
mod schema;
mod statements;
mod transactions;
mod values;
mod walls;

use store::{At, Db, args};
use uuid::Uuid;

/// The n-th id of a test.
fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

fn at(text: &str) -> At {
    At(text.parse().expect("an instant"))
}

/// An organization with one host, both of this id.
async fn a_host(db: &Db, id: Uuid) -> Uuid {
    let now = at("2027-03-01T09:00:00Z");
    let mut tx = db.write(id).await.unwrap();
    let organization = "
        insert into organizations (id, slug, name, created_at, updated_at)
        values ($1, $2, 'Acme', $3, $3)";
    tx.exec(organization, args![id, id.to_string(), now]).await.unwrap();
    let host = "
        insert into members (organization_id, id, username, display_name, email, role, timezone,
                             settings, created_at, updated_at)
        values ($1, $1, 'ana', 'Ana', 'ana@example.org', 'host', 'Europe/Paris', $2, $3, $3)";
    tx.exec(host, args![id, store::Json(serde_json::json!({})), now]).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// A table of this test alone: `notes (id, text)`.
async fn notes(db: &Db) {
    let mut tx = db.write(Uuid::nil()).await.unwrap();
    let table = "create table notes (id bigint not null primary key, text text not null)";
    tx.exec(table, args![]).await.unwrap();
    tx.commit().await.unwrap();
}

const WRITE_NOTE: &str = "insert into notes (id, text) values ($1, $2)";

async fn note_ids(db: &Db) -> Vec<i64> {
    let mut tx = db.read(Uuid::nil()).await.unwrap();
    let rows: Vec<(i64,)> = tx.all("select id from notes order by id", args![]).await.unwrap();
    rows.into_iter().map(|(id,)| id).collect()
}
