//! The two schemas are one: same tables, columns, keys, rules and indexes, each in native types.

use std::collections::BTreeSet;

use store::{Db, FromRow, Row, args};
use testkit::{databases, fresh_sqlite};

use crate::id;

/// One fact of a schema, as a line that can be compared and read.
struct Fact(String);

impl FromRow for Fact {
    fn from_row(row: &Row<'_>) -> store::Result<Self> {
        Ok(Fact(row.get(0)?))
    }
}

async fn facts(db: &Db, sql: &'static str) -> BTreeSet<String> {
    let mut tx = db.read(id(1)).await.unwrap();
    let rows: Vec<Fact> = tx.all(sql, args![]).await.unwrap();
    rows.into_iter().map(|fact| fact.0).collect()
}

async fn same(sqlite_sql: &'static str, postgres_sql: &'static str) {
    let [sqlite, postgres] = databases().await;
    let sqlite = facts(&sqlite, sqlite_sql).await;
    let postgres = facts(&postgres, postgres_sql).await;
    assert!(!sqlite.is_empty());
    let only_sqlite: Vec<_> = sqlite.difference(&postgres).collect();
    let only_postgres: Vec<_> = postgres.difference(&sqlite).collect();
    let one_sided = (only_sqlite, only_postgres);
    assert!(one_sided.0.is_empty() && one_sided.1.is_empty(), "{one_sided:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn tables_and_columns() {
    same(
        "select t.name || '.' || c.name || ' ' || c.type
                || case when c.\"notnull\" then ' not null' else '' end
                || case when c.dflt_value is null then '' else ' default' end
           from sqlite_schema t join pragma_table_info(t.name) c
          where t.type = 'table' and t.name not like 'sqlite!_%' escape '!'",
        "select table_name || '.' || column_name || ' '
                || case data_type
                     when 'uuid' then 'BLOB' when 'bytea' then 'BLOB'
                     when 'bigint' then 'INTEGER' when 'boolean' then 'INTEGER'
                     when 'timestamp with time zone' then 'INTEGER'
                     when 'text' then 'TEXT' when 'jsonb' then 'TEXT' when 'date' then 'TEXT'
                     else data_type end
                || case is_nullable when 'NO' then ' not null' else '' end
                || case when column_default is null then '' else ' default' end
           from information_schema.columns where table_schema = 'public'",
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn primary_keys() {
    same(
        "select t.name || ' (' || (select group_concat(name, ', ' order by pk)
                                     from pragma_table_info(t.name) where pk > 0) || ')'
           from sqlite_schema t where t.type = 'table' and t.name not like 'sqlite!_%' escape '!'",
        "select conrelid::regclass || ' (' || columns || ')'
           from pg_constraint c,
                lateral (select string_agg(attname, ', ' order by place) as columns
                           from unnest(c.conkey) with ordinality k (number, place)
                           join pg_attribute on attrelid = c.conrelid and attnum = number) k
          where contype = 'p' and connamespace = 'public'::regnamespace",
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn indexes() {
    same(
        "select l.name || ' on ' || t.name || ' (' || (select group_concat(coalesce(name, '…'), ', ' order by seqno)
                                                         from pragma_index_info(l.name)) || ')'
                || case when l.\"unique\" then ' unique' else '' end
                || case when l.partial then ' partial' else '' end
           from sqlite_schema t join pragma_index_list(t.name) l
          where t.type = 'table' and l.origin = 'c'",
        "select indexrelid::regclass || ' on ' || indrelid::regclass || ' (' || columns || ')'
                || case when indisunique then ' unique' else '' end
                || case when indpred is not null then ' partial' else '' end
           from pg_index i,
                lateral (select string_agg(coalesce(attname, '…'), ', ' order by place) as columns
                           from unnest(i.indkey) with ordinality k (number, place)
                           left join pg_attribute on attrelid = i.indrelid and attnum = number) k
          where indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
            and not exists (select 1 from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))",
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_keys() {
    same(
        "select t.name || ' (' || group_concat(f.\"from\", ', ' order by f.seq) || ') to '
                || f.\"table\" || ' (' || group_concat(f.\"to\", ', ' order by f.seq) || ') '
                || lower(f.on_delete) || ' ' || lower(f.on_update)
           from sqlite_schema t join pragma_foreign_key_list(t.name) f
          where t.type = 'table' group by t.name, f.id",
        "select conrelid::regclass || ' (' || own || ') to ' || confrelid::regclass || ' (' || other || ') '
                || case confdeltype when 'a' then 'no action' when 'c' then 'cascade' when 'n' then 'set null' else 'other' end
                || ' '
                || case confupdtype when 'a' then 'no action' when 'c' then 'cascade' when 'n' then 'set null' else 'other' end
           from pg_constraint c,
                lateral (select string_agg(a.attname, ', ' order by place) as own,
                                string_agg(b.attname, ', ' order by place) as other
                           from unnest(c.conkey, c.confkey) with ordinality k (number, target, place)
                           join pg_attribute a on a.attrelid = c.conrelid and a.attnum = number
                           join pg_attribute b on b.attrelid = c.confrelid and b.attnum = target) k
          where contype = 'f' and connamespace = 'public'::regnamespace",
    )
    .await;
}

/// The names by which code and logs speak of a rule. A key to the organization is made inside its
/// column, where SQLite, which never says the name of a foreign key, has none.
#[tokio::test(flavor = "multi_thread")]
async fn named_rules() {
    let [sqlite, postgres] = databases().await;
    let texts =
        facts(&sqlite, "select sql from sqlite_schema where type = 'table' and sql is not null")
            .await;
    let sqlite: BTreeSet<_> =
        texts.iter().flat_map(|text| names_after(text, "constraint")).collect();
    let postgres = facts(
        &postgres,
        "select cast(conname as text) from pg_constraint
          where connamespace = 'public'::regnamespace and contype <> 'x'
            and contype <> 'p' and confrelid <> coalesce(to_regclass('organizations'), 0)",
    )
    .await;
    assert_eq!(sqlite, postgres);
}

fn names_after(text: &str, keyword: &str) -> Vec<String> {
    let words: Vec<_> = text.split_whitespace().collect();
    let pairs = words.windows(2).filter(|pair| pair[0].eq_ignore_ascii_case(keyword));
    pairs.map(|pair| pair[1].to_owned()).collect()
}

/// What PostgreSQL excludes, SQLite refuses by two triggers of that name.
#[tokio::test(flavor = "multi_thread")]
async fn triggers_and_exclusions() {
    same(
        "select name || ' on ' || tbl_name from sqlite_schema where type = 'trigger'",
        "select t.tgname || ' on ' || t.tgrelid::regclass from pg_trigger t
           join pg_class c on c.oid = t.tgrelid and c.relnamespace = 'public'::regnamespace
          where not t.tgisinternal
         union all
         select conname || moment || ' on ' || conrelid::regclass
           from pg_constraint, (values ('_insert'), ('_update')) as moments (moment)
          where contype = 'x' and connamespace = 'public'::regnamespace",
    )
    .await;
}

/// A key checked only at the commit would fail the commit of everyone who shares it.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_checked_as_late_as_the_commit() {
    let db = fresh_sqlite().await;
    let texts = facts(&db, "select sql from sqlite_schema where sql is not null").await;
    assert!(texts.iter().all(|text| !text.to_lowercase().contains("deferrable")));
}
