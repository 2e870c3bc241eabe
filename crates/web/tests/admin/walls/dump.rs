//! All that an organization has in the database, row by row, as text.

use model::OrganizationId;
use std::collections::{BTreeMap, BTreeSet};
use store::{Db, Dialect, args};

/// The rows of each table.
pub type Dump = BTreeMap<String, BTreeSet<String>>;

const TABLES: [&str; 2] = [
    "select t.name, group_concat('quote(\"' || c.name || '\")', ' || ''|'' || ') from sqlite_schema t
       join pragma_table_info(t.name) c
      where t.type = 'table'
        and (t.name = 'organizations'
             or exists (select 1 from pragma_table_info(t.name) where name = 'organization_id'))
      group by t.name",
    "select cast(c.table_name as text), 'cast(one as text)' from information_schema.columns c
      where c.table_schema = 'public'
        and (c.column_name = 'organization_id'
             or c.table_name = 'organizations' and c.column_name = 'id')",
];

pub async fn of(db: &Db, organization: OrganizationId) -> Dump {
    let mut tx = db.read(organization).await.unwrap();
    let tables = tx.dialect().pick(TABLES[0], TABLES[1]);
    let tables: Vec<(String, String)> = tx.all(tables, args![]).await.unwrap();
    let mut dump = Dump::new();
    for (table, row) in tables {
        let key = if table == "organizations" { "id" } else { "organization_id" };
        let text = format!("select {row} from {table} as one where {key} = $1");
        // A statement is text of the program; this one is made of the catalogue, in a test.
        let rows = tx.all(text.leak(), args![organization.0]).await.unwrap();
        dump.insert(table, rows.into_iter().map(|(row,): (String,)| row).collect());
    }
    dump
}

/// An id as the dump writes it.
pub fn id(db: &Db, id: uuid::Uuid) -> String {
    match db.dialect() {
        Dialect::Sqlite => id.simple().to_string().to_uppercase(),
        Dialect::Postgres => id.to_string(),
    }
}
