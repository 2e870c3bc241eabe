//! What the catalogue must say of every table: keyed by its organization, in native types, each rule
//! under a name that somebody chose.

use store::{FromRow, args, sql::statements};
use testkit::{TestDatabase, fresh_postgres, fresh_sqlite};

use crate::id;

async fn ask<T: FromRow>(db: &TestDatabase, sql: &'static str) -> Vec<T> {
    db.read(id(1)).await.unwrap().all(sql, args![]).await.unwrap()
}

/// Not within an organization, and why.
const ACROSS: [(&str, &str); 2] = [
    ("former_slugs_pkey", "an address belongs to one organization of the whole installation"),
    (
        "passkeys_credential",
        "a device's key is one account's of the whole installation (WebAuthn 7.1)",
    ),
];

/// Keys, unique indexes and exclusions of every table that is an organization's, each with its first
/// column; for an exclusion or a foreign key the same.
const FIRST_COLUMNS: &str = "
    with bound as (select attrelid as room, attnum as number from pg_attribute
                    join pg_class on pg_class.oid = attrelid and relkind in ('r', 'p')
                     and relnamespace = 'public'::regnamespace
                   where attname = 'organization_id')
    select cast(indexrelid::regclass as text), indkey[0] = number
      from pg_index join bound on room = indrelid where indisunique or indisexclusion
    union all
    select cast(conname as text), conkey[1] = number
             and (confkey[1] = (select attnum from pg_attribute
                                 where attrelid = confrelid and attname = 'organization_id')
                  or confrelid = 'organizations'::regclass)
      from pg_constraint join bound on room = conrelid where contype = 'f'";

#[tokio::test(flavor = "multi_thread")]
async fn every_table_can_be_distributed_by_its_organization() {
    let db = fresh_postgres().await;
    let keys: Vec<(String, bool)> = ask(&db, FIRST_COLUMNS).await;
    assert!(60 < keys.len(), "{}", keys.len());
    for (name, begins_with_it) in &keys {
        let is_across = ACROSS.iter().any(|(across, _)| across == name);
        assert_eq!(*begins_with_it, !is_across, "{name}");
    }
    assert!(ACROSS.iter().all(|(across, _)| keys.iter().any(|(name, _)| name == across)));
}

/// PostgreSQL makes such names up: from the table, the columns and the kind.
const UNNAMED: &str = "
    select cast(conname as text) from pg_constraint
     where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'u', 'x')
       and conname ~ '_(fkey|key|check|excl)[0-9]*$'
    union all
    select cast(indexrelid::regclass as text) from pg_index
      join pg_class on pg_class.oid = indrelid and relnamespace = 'public'::regnamespace
     where indexrelid::regclass::text ~ '_idx[0-9]*$'";

#[tokio::test(flavor = "multi_thread")]
async fn every_rule_has_a_name_that_somebody_chose() {
    let unnamed: Vec<(String,)> = ask(&fresh_postgres().await, UNNAMED).await;
    assert_eq!(unnamed, []);
    // Of a foreign key SQLite never says the name; of the others it does.
    let texts = "select sql from sqlite_schema where type = 'table' and sql is not null";
    for (text,) in ask::<(String,)>(&fresh_sqlite().await, texts).await {
        let words: Vec<_> = text.split_whitespace().collect();
        for rule in words.windows(3).filter(|three| three[2].starts_with("check")) {
            assert_eq!(rule[0], "constraint", "{rule:?} of {text}");
        }
        assert!(!text.contains("unique"), "{text}");
    }
}

/// Columns by what their name says they hold, and the type that is for.
const NATIVE: &str = "
    select table_name || '.' || column_name || ' ' || data_type
      from information_schema.columns
     where table_schema = 'public'
       and data_type <> case
         when column_name ~ '(_at|^until|_until)$' then 'timestamp with time zone'
         when column_name ~ '_date$' then 'date'
         when column_name ~ '^(id|[a-z_]+_id|[a-z_]+_by)$' and column_name not in ('credential_id', 'cancelled_by') then 'uuid'
         when column_name ~ '(_hash|^bytes)$' and column_name <> 'password_hash' then 'bytea'
         when column_name ~ '^(is_|show_|blocks$|cancelled_request$)' then 'boolean'
         when column_name in ('settings', 'details', 'hours', 'notes', 'payload', 'responses', 'location',
                              'state', 'passkey', 'excluded', 'calendars')
              and table_name <> 'messages' then 'jsonb'
         when column_name ~ '(version|sequence|position|attempts|renewals|tries|failures|uses|_cutoff|buffer_[a-z]+|_number|_step)$'
              then 'bigint'
         when data_type in ('text', 'bytea') then data_type
         else 'a type of ours' end";

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_reads_native_types() {
    let odd: Vec<(String,)> = ask(&fresh_postgres().await, NATIVE).await;
    assert_eq!(odd, []);
    let loose = "select name from pragma_table_list
                  where schema = 'main' and type = 'table' and not strict and name not like 'sqlite!_%' escape '!'";
    let loose: Vec<(String,)> = ask(&fresh_sqlite().await, loose).await;
    assert_eq!(loose, []);
}

/// Whose rows keep a member from being removed, instead of going with them: `leaving::is_named`. What
/// is occupied, and how far a calendar has it, stands beside a booking.
const KEPT: [&str; 4] = ["bookings", "booking_notes", "occupied", "calendar_events"];

/// Every table that refers to a member, or to what goes with one.
const HANGING: &str = "
    select distinct cast(conrelid::regclass as text) from pg_constraint
     where contype = 'f' and conrelid <> confrelid
       and confrelid in ('members'::regclass, 'event_types'::regclass, 'schedules'::regclass)";

#[tokio::test(flavor = "multi_thread")]
async fn whatever_hangs_on_a_member_goes_with_them_or_keeps_them() {
    let hanging: Vec<(String,)> = ask(&fresh_postgres().await, HANGING).await;
    assert!(15 < hanging.len(), "{hanging:?}");
    for (table,) in hanging {
        let says = |verb: &str| {
            statements().any(|one| {
                one.module == "store::leaving" && one.text.contains(&format!("{verb} {table} "))
            })
        };
        let goes = says("delete from") || says("update");
        assert!(
            goes || KEPT.contains(&table.as_str()),
            "what becomes of {table} when a member is removed? See store::leaving"
        );
    }
}
