//! Every statement of the store finds its rows in an index, on both engines, so that the time of a
//! request does not grow with all that has ever been kept.

use store::{
    Dialect,
    sql::{Statement, statements},
};
use testkit::{TestDatabase, empty_postgres, fresh_sqlite};
use tokio_postgres::{Client, NoTls, SimpleQueryMessage};

use crate::at;

/// What one organization gathers without end, or by the thousand: its name alone must not lead there.
const GROWING: [&str; 11] = [
    "bookings",
    "booking_links",
    "booking_notes",
    "calendar_busy",
    "calendar_events",
    "changes",
    "idempotency_keys",
    "jobs",
    "messages",
    "occupied",
    "tallies",
];

/// These may look at more than they give, and why.
const MAY_LOOK: [(&str, &str); 30] = [
    ("attempts::FORGET", "an hourly sweep of what lives for minutes"),
    ("email_changes::FORGET", "an hourly sweep of what lives for a day"),
    ("idempotency::FORGET", "an hourly sweep of what lives for a day"),
    ("invitations::FORGET", "an hourly sweep of what was not answered"),
    ("resets::FORGET", "an hourly sweep of what lives for an hour"),
    ("sessions::FORGET", "an hourly sweep of who is signed in"),
    ("tallies::FORGET", "an hourly sweep of what lives for a day"),
    ("jobs::COUNT", "what one organization has still to do"),
    ("jobs::NEXT_POSTGRES", "the first of an index that is in order"),
    ("jobs::NEXT_SQLITE", "the first of an index that is in order"),
    ("jobs::KEYS", "an hourly look for what nobody looks up"),
    ("calendar_connections::OF_ACCOUNT", "once, when a member lets a calendar go"),
    ("calendar_connections::OPEN", "an hourly look for what nobody looks up"),
    ("calendar_events::COUNT_FAILED", "an index of nothing but what failed"),
    ("calendar_events::OF_BOOKINGS_SQLITE", "a list that is given"),
    ("calendar_connections::SECRETS", "an operator's new key is for all of them"),
    ("changes::LATEST", "one page of an index that is in order"),
    ("messages::COUNT_OPEN", "an index of nothing but what is open"),
    ("messages::RECENT", "one page of an index that is in order"),
    ("event_types::COUNT_BOOKINGS", "all bookings of an organization, counted in an index alone"),
    ("organizations::ALL", "the operator's list of all"),
    ("organizations::ANY", "whether there is one"),
    ("organizations::OPEN_POSTGRES", "the list of all that are open"),
    ("organizations::OPEN_SQLITE", "the list of all that are open"),
    ("organizations::TWO", "whether there is more than one"),
    ("second_factors::SECRETS", "an operator's new key is for all of them"),
    ("leaving::ACTED", "once, when a member leaves"),
    ("leaving::LINKS", "once, when a member leaves"),
    ("leaving::MEMBER", "once, when a member leaves"),
    ("leaving::NOTED", "once, when a member leaves"),
];

fn place(statement: &Statement) -> String {
    let module = statement.module.trim_start_matches("store::");
    format!("{module}::{}", statement.name)
}

/// All but those that may look, and the migrations' own.
fn bound_statements(dialect: Dialect) -> impl Iterator<Item = &'static Statement> {
    let may_look = |place: String| MAY_LOOK.iter().any(|(other, _)| place == *other);
    statements()
        .filter(move |one| one.only.is_none_or(|only| only == dialect))
        .filter(move |one| one.module != "store::migrate" && !may_look(place(one)))
}

#[test]
fn whoever_may_look_exists() {
    for (one, _) in MAY_LOOK {
        assert!(statements().any(|statement| place(statement) == one), "{one}");
    }
}

/// Without statistics, as most files are.
#[tokio::test(flavor = "multi_thread")]
async fn sqlite_reads_no_table_whole() {
    let db = fresh_sqlite().await;
    let connection = rusqlite::Connection::open(db.url().trim_start_matches("sqlite://")).unwrap();
    let mut whole = Vec::new();
    for one in bound_statements(Dialect::Sqlite) {
        let mut plan = connection.prepare(&format!("explain query plan {}", one.text)).unwrap();
        let steps = plan.raw_query().mapped(|row| row.get(3)).collect::<Result<Vec<String>, _>>();
        let too_much = steps.unwrap().into_iter().filter(|step| sqlite_looks_too_far(step));
        whole.extend(too_much.map(|step| format!("{}: {step}", place(one))));
    }
    assert!(whole.is_empty(), "{whole:#?}");
}

/// A step such as `SEARCH changes USING INDEX changes_entity (organization_id=?)`.
fn sqlite_looks_too_far(step: &str) -> bool {
    let mut words = step.split(' ');
    let (way, table) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    let of_all = way == "SCAN" && table != "CONSTANT";
    of_all || GROWING.contains(&table) && step.ends_with("(organization_id=?)")
}

/// A connection as the role that serves, whose rows are bound by rules, to a database of whose tables
/// the planner believes that each holds ten million rows.
pub async fn huge_postgres() -> (TestDatabase, Client) {
    let db = empty_postgres().await;
    let served = store::Db::open(db.url()).await.unwrap();
    served.migrate(at("2027-03-01T09:00:00Z").0).await.unwrap();
    let (client, connection) = tokio_postgres::connect(db.url(), NoTls).await.unwrap();
    tokio::spawn(connection);
    client.batch_execute(HUGE).await.unwrap();
    client.batch_execute(SERVING).await.unwrap();
    (db, client)
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_reads_no_table_whole() {
    let (_db, client) = huge_postgres().await;
    let mut whole = Vec::new();
    for one in bound_statements(Dialect::Postgres) {
        let plan = plan(&client, one).await;
        let too_much = plan.windows(2).filter(|lines| postgres_looks_too_far(&lines[0], &lines[1]));
        whole.extend(
            too_much
                .map(|lines| format!("{}: {} {}", place(one), lines[0].trim(), lines[1].trim())),
        );
    }
    assert!(whole.is_empty(), "{whole:#?}");
}

/// One row a table, since a table without pages is known to be empty; then statistics of another size.
const HUGE: &str = "
    set session_replication_role = replica;
    do $$
    declare
        one record;
        given text;
    begin
        for one in select conrelid::regclass as owner, conname from pg_constraint
                    where contype = 'c' and connamespace = 'public'::regnamespace
        loop
            execute format('alter table %s drop constraint %I', one.owner, one.conname);
        end loop;
        for one in select oid, oid::regclass as owner from pg_class
                    where relkind = 'r' and relnamespace = 'public'::regnamespace
        loop
            select string_agg(case format_type(atttypid, null)
                                   when 'uuid' then 'gen_random_uuid()'
                                   when 'timestamp with time zone' then 'now()'
                                   when 'date' then 'current_date'
                                   when 'jsonb' then '''{}''::jsonb'
                                   when 'bytea' then '''''::bytea'
                                   when 'boolean' then 'false'
                                   when 'bigint' then '7'
                                   else '''x''' end, ', ' order by attnum)
              into given from pg_attribute
             where attrelid = one.oid and 0 < attnum and not attisdropped;
            execute format('insert into %s values (%s) on conflict do nothing', one.owner, given);
        end loop;
    end $$;
    update pg_class set reltuples = 1e7, relpages = 1
     where relkind = 'r' and relnamespace = 'public'::regnamespace";

const SERVING: &str = "
    set session_replication_role = origin;
    set enable_seqscan = off;
    set enable_bitmapscan = off;
    set plan_cache_mode = force_generic_plan;
    do $$ begin execute format('set role %I', current_database() || '_app'); end $$;
    set app.organization = '00000000-0000-0000-0000-000000000001'";

async fn plan(client: &Client, one: &Statement) -> Vec<String> {
    let name = place(one).replace("::", "_");
    let count = client.prepare(one.text).await.unwrap().params().len();
    let values = vec!["null"; count].join(", ");
    let values = if count == 0 { values } else { format!("({values})") };
    let explain =
        format!("prepare {name} as {}; explain (costs off) execute {name} {values}", one.text);
    let rows = client.simple_query(&explain).await;
    let rows = rows.unwrap_or_else(|error| panic!("{name}: {error:?}"));
    let line = |row| match row {
        SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
        _ => None,
    };
    rows.into_iter().filter_map(line).chain([String::new()]).collect()
}

/// A line such as `Index Scan using changes_entity on changes` and the one below it.
fn postgres_looks_too_far(scan: &str, below: &str) -> bool {
    let of_table = scan.contains("Index") || scan.contains("Seq Scan");
    let Some((_, table)) = scan.split_once(" on ").filter(|_| of_table) else { return false };
    let table = table.split(' ').next().unwrap_or("");
    let condition = below.trim().strip_prefix("Index Cond: ");
    let by_name_alone = condition
        .is_some_and(|text| text.starts_with("(organization_id = ") && !text.contains(" AND "));
    condition.is_none() || GROWING.contains(&table) && by_name_alone
}
