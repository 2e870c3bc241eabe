//! Very many organizations, hosts and bookings, written by the databases themselves.
//!
//! Every organization has a hundred hosts, copies of the demo's with the same hours and event type;
//! nine tenths of each one's bookings are past, the others on the coming days.

use anyhow::{Context, Result};
use rusqlite::Connection;
use tokio_postgres::{Client, NoTls};

/// A connection for the operator's own work.
pub async fn connect(url: &str) -> Result<Client> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

/// How much.
#[derive(Clone, Copy)]
pub struct Size {
    pub hosts: u64,
    pub bookings: u64,
}

/// Hosts of an organization.
pub const HOSTS: u64 = 100;
/// 2027-03-01T00:00:00Z in microseconds.
const TODAY: u64 = 1_803_859_200_000_000;
const MINUTE: u64 = 60_000_000;

/// The few words in which the engines differ.
struct Words {
    /// An id of a kind and a number.
    id: fn(u8, &str) -> String,
    /// The numbers from 0, as column `i`.
    numbers: fn(u64) -> String,
    /// Microseconds since 1970 as an instant.
    at: fn(&str) -> String,
    json: &'static str,
    yes: &'static str,
}

const SQLITE: Words = Words {
    id: |kind, n| format!("unhex(printf('%016x%016x', {kind}, {n}))"),
    numbers: |many| {
        format!(
            "(with recursive n (i) as (select 0 union all select i + 1 from n where i < {many} - 1) \
             select i from n limit {many})"
        )
    },
    at: |micros| micros.to_owned(),
    json: "",
    yes: "1",
};

const POSTGRES: Words = Words {
    id: |kind, n| {
        format!(
            "(lpad(to_hex({kind}), 16, '0') || lpad(to_hex(cast({n} as bigint)), 16, '0'))::uuid"
        )
    },
    numbers: |many| format!("(select generate_series(0, {many}::bigint - 1) as i)"),
    at: |micros| format!("to_timestamp(0) + ({micros}) * interval '1 microsecond'"),
    json: "::jsonb",
    yes: "true",
};

/// Fills a database that holds the demo: `sqlite://…`, or `postgres://…` as a superuser, whom
/// row-level rules do not bind.
pub async fn fill(database: &str, size: Size) -> Result<()> {
    match database.strip_prefix("sqlite://") {
        Some(file) => {
            let connection = Connection::open(file)?;
            connection.execute_batch(
                "pragma journal_mode = wal; pragma synchronous = off; pragma cache_size = -400000",
            )?;
            for statement in statements(&SQLITE, size) {
                connection.execute_batch(&statement).context(statement)?;
            }
            connection.execute_batch("analyze; pragma wal_checkpoint(truncate)")?;
        }
        None => {
            let client = connect(database).await?;
            for statement in statements(&POSTGRES, size) {
                client.batch_execute(&statement).await.context(statement)?;
            }
            client.batch_execute("vacuum analyze").await?;
            client.batch_execute("checkpoint").await?;
        }
    }
    Ok(())
}

fn statements(words: &Words, size: Size) -> Vec<String> {
    let Words { id, numbers, at, json, yes } = words;
    let Size { hosts, bookings } = size;
    let organizations = hosts.div_ceil(HOSTS);
    let each = (bookings / hosts.max(1)).max(1);
    let (host, own) = (format!("i / {each}"), format!("i % {each}"));
    let of_host = format!("i / {HOSTS}");
    // Hosts meet at different hours; a booking a day, from as many days ago as leave a tenth.
    let day = format!("({own} - {each} * 9 / 10)");
    let start = format!("{TODAY} + ({day} * 1440 + 840 + ({host}) % 8 * 60) * {MINUTE}");
    let end = format!("{start} + 30 * {MINUTE}");
    vec![
        format!(
            "insert into organizations (id, slug, name, settings, created_at, updated_at)
             select {}, 'org-' || i, 'Organization ' || i, a.settings, a.created_at, a.created_at
               from {} n, organizations a where a.slug = 'acme'",
            id(1, "i"), numbers(organizations),
        ),
        format!(
            "insert into members (organization_id, id, username, display_name, email, role, timezone,
                                  settings, created_at, updated_at)
             select {}, {}, 'host-' || i, 'Host ' || i, 'host-' || i || '@example.com', 'host',
                    a.timezone, a.settings, a.created_at, a.created_at
               from {} n, members a where a.username = 'ana'",
            id(1, &of_host), id(2, "i"), numbers(hosts),
        ),
        format!(
            "insert into schedules (organization_id, id, member_id, name, is_default, hours,
                                    created_at, updated_at)
             select {}, {}, {}, a.name, {yes}, a.hours, a.created_at, a.created_at
               from {} n, schedules a join members m on m.id = a.member_id where m.username = 'ana'",
            id(1, &of_host), id(3, "i"), id(2, "i"), numbers(hosts),
        ),
        format!(
            "insert into event_types (organization_id, id, member_id, slug, name, details, created_at,
                                      updated_at)
             select {}, {}, {}, a.slug, a.name, a.details, a.created_at, a.created_at
               from {} n, event_types a join members m on m.id = a.member_id
              where m.username = 'ana' and a.slug = 'intro'",
            id(1, &of_host), id(4, "i"), id(2, "i"), numbers(hosts),
        ),
        format!(
            "insert into diaries (organization_id, host_id) select {}, {} from {} n",
            id(1, &of_host), id(2, "i"), numbers(hosts),
        ),
        format!(
            "insert into bookings (organization_id, id, uid, reference, event_type_id, host_id,
                                   meeting_id, status, starts_at, ends_at, guest_name, guest_email,
                                   guest_timezone, guest_clock, responses, location, search,
                                   created_at, updated_at)
             select {}, {}, i || '@example.org', 'B' || i, {}, {}, {}, 'confirmed', {}, {},
                    'Guest ' || i, 'guest-' || i || '@example.org', 'Europe/Berlin', '24', '[]'{json},
                    '{{\"type\":\"google_meet\",\"value\":null,\"displayName\":null,\"meetLink\":null}}'{json},
                    'guest ' || i || ' guest-' || i || '@example.org', {}, {}
               from {} n",
            id(1, &format!("{host} / {HOSTS}")), id(5, "i"), id(4, &host), id(2, &host), id(5, "i"),
            at(&start), at(&end), at(&TODAY.to_string()), at(&TODAY.to_string()), numbers(bookings),
        ),
    ]
}
