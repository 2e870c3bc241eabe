//! Brings a database to the schema of this program: forward only, each file once, all or nothing.
//!
//! The files come in pairs, `migrations/sqlite/0001_name.sql` and `migrations/postgres/0001_name.sql`,
//! and are part of the program. A table remembers which were applied, and what they said.

use std::{path::Path, time::Duration};

use deadpool_postgres::{Object, Pool};
use jiff::Timestamp;
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use crate::{
    At, Dialect, Error, FromRow, Result, Row, Tx,
    db::{blocking, open_writer},
    operator_sql,
};

/// A migration that has just been applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    pub version: i64,
    pub name: String,
}

struct Migration {
    version: i64,
    name: &'static str,
    sqlite: &'static str,
    postgres: &'static str,
}

macro_rules! pairs {
    ($($version:literal $name:literal),* $(,)?) => {
        &[$(Migration {
            version: $version,
            name: $name,
            sqlite: include_str!(concat!("../migrations/sqlite/", $name, ".sql")),
            postgres: include_str!(concat!("../migrations/postgres/", $name, ".sql")),
        }),*]
    };
}

const MIGRATIONS: &[Migration] = pairs![
    1 "0001_first_booking",
    2 "0002_organization_settings",
    3 "0003_accounts",
    4 "0004_offer_rules",
    5 "0005_bookings_list",
    6 "0006_letters",
    7 "0007_ways_in",
    8 "0008_guest_language",
    9 "0009_time_off",
    10 "0010_passkeys",
    11 "0011_oidc",
    12 "0012_kept_cutoffs",
    13 "0013_requests",
    14 "0014_keys_of_hosts",
    15 "0015_open_messages",
    16 "0016_former_event_slugs",
    17 "0017_email_changes",
    18 "0018_old_requests",
    19 "0019_row_level_security",
    20 "0020_found_by_index",
    21 "0021_keyed_by_organization",
    22 "0022_tallies",
    23 "0023_search_without_marks",
    24 "0024_calendar_connections",
    25 "0025_calendar_events",
    26 "0026_calendar_busy",
    27 "0027_occupied_by_meeting",
    28 "0028_calendar_events_failed",
];

impl Migration {
    fn text(&self, dialect: Dialect) -> &'static str {
        dialect.pick(self.sqlite, self.postgres)
    }

    fn sha256(&self, dialect: Dialect) -> String {
        let hash = Sha256::digest(self.text(dialect));
        hash.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// A row of `_migrations`.
struct Seen {
    version: i64,
    name: String,
    sha256: String,
}

impl FromRow for Seen {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Seen { version: row.get(0)?, name: row.get(1)?, sha256: row.get(2)? })
    }
}

/// What is left to apply, or a sentence why this program must not touch this database.
fn missing(dialect: Dialect, seen: &[Seen]) -> Result<Vec<&'static Migration>> {
    for row in seen {
        let known = MIGRATIONS.iter().find(|migration| migration.version == row.version);
        let Some(known) = known else {
            return Err(Error::Refused(format!(
                "The database was made by a newer Kalends (it has migration {}, this program ends at {}); start that one, or a newer one.",
                row.name,
                MIGRATIONS.last().map_or("none", |last| last.name),
            )));
        };
        if known.sha256(dialect) != row.sha256 {
            return Err(Error::Refused(format!(
                "Migration {} was changed after it was applied to this database; put its text back and add a new migration instead.",
                known.name,
            )));
        }
    }
    let unseen = |migration: &&Migration| seen.iter().all(|row| row.version != migration.version);
    Ok(MIGRATIONS.iter().filter(unseen).collect())
}

operator_sql!(HAS_SEEN_ANY for Sqlite, "select count(*) from sqlite_schema where name = '_migrations'");
operator_sql!(HAS_SEEN_ANY_PG for Postgres, "select count(*) from pg_class where oid = to_regclass('_migrations')");
operator_sql!(SEEN, "select version, name, sha256 from _migrations order by version");

pub(crate) async fn pending(tx: &mut Tx) -> Result<usize> {
    let any = tx.dialect().pick(HAS_SEEN_ANY, HAS_SEEN_ANY_PG);
    let seen = match tx.one(any, &[]).await? {
        (0_i64,) => Vec::new(),
        _ => tx.all(SEEN, &[]).await?,
    };
    Ok(missing(tx.dialect(), &seen)?.len())
}

const SQLITE_TABLE: &str = "
    create table if not exists _migrations (
      version    integer not null primary key,
      name       text    not null,
      sha256     text    not null,
      applied_at integer not null
    ) strict";

const POSTGRES_TABLE: &str = "
    create table _migrations (
      version    bigint      not null primary key,
      name       text        not null,
      sha256     text        not null,
      applied_at timestamptz not null
    )";

operator_sql!(
    REMEMBER,
    "
    insert into _migrations (version, name, sha256, applied_at) values ($1, $2, $3, $4)"
);

/// On a connection of its own, since foreign keys are checked once at the end here: a table that
/// is rebuilt is dropped under those who refer to it (SQLite manual, lang_altertable §7).
pub(crate) fn sqlite(path: &Path, now: Timestamp) -> Result<Vec<Applied>> {
    blocking(|| {
        let connection = open_writer(path)?;
        connection.busy_timeout(Duration::from_secs(60))?;
        connection.execute_batch("pragma foreign_keys = off; begin immediate")?;
        let applied = apply_to_sqlite(&connection, now)?;
        connection.execute_batch("commit")?;
        Ok(applied)
    })
}

fn apply_to_sqlite(connection: &Connection, now: Timestamp) -> Result<Vec<Applied>> {
    connection.execute_batch(SQLITE_TABLE)?;
    let seen: Vec<Seen> = connection
        .prepare(SEEN)?
        .query_and_then([], |row| Seen::from_row(&Row::Sqlite(row)))?
        .collect::<Result<_>>()?;
    let mut applied = Vec::new();
    for migration in missing(Dialect::Sqlite, &seen)? {
        connection.execute_batch(migration.sqlite).map_err(|error| failed(migration, error))?;
        let sha256 = migration.sha256(Dialect::Sqlite);
        connection.execute(REMEMBER, (migration.version, migration.name, sha256, At(now)))?;
        applied.push(migration.into());
    }
    let dangling = connection.prepare("pragma foreign_key_check")?.exists([])?;
    match dangling {
        true => Err(Error::Refused("A migration left rows that refer to nothing.".into())),
        false => Ok(applied),
    }
}

/// The number under which several nodes queue for the same database.
const LOCK: i64 = 0x006b_616c_656e_6473;

/// Row-level rules bind the owner of the tables too, and would hide from a migration whatever it has
/// to change; so they are lifted from the owner meanwhile, within the transaction.
const LIFT: &str = "
    do $$ declare room regclass; begin
      for room in select oid from pg_class
                   where relforcerowsecurity and relkind in ('r', 'p')
                     and relnamespace = current_schema()::regnamespace loop
        execute format('alter table %s no force row level security', room);
      end loop;
    end $$";

/// All but `_migrations`, which only its owner writes.
const BIND: &str = "
    do $$ declare room regclass; begin
      for room in select oid from pg_class
                   where relrowsecurity and relkind in ('r', 'p') and relname <> '_migrations'
                     and relnamespace = current_schema()::regnamespace loop
        execute format('alter table %s force row level security', room);
      end loop;
    end $$";

pub(crate) async fn postgres(pool: &Pool, now: Timestamp) -> Result<Vec<Applied>> {
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    // As the role that signed in, which owns the tables.
    transaction.batch_execute("set local role none; set local statement_timeout = 0").await?;
    transaction.execute("select pg_advisory_xact_lock($1)", &[&LOCK]).await?;
    // Not made again where it is: a role that may not change the schema serves one up to date.
    if transaction.query_one(HAS_SEEN_ANY_PG, &[]).await?.get::<_, i64>(0) == 0 {
        transaction.batch_execute(POSTGRES_TABLE).await?;
    }
    let rows = transaction.query(SEEN, &[]).await?;
    let seen: Vec<Seen> =
        rows.iter().map(|row| Seen::from_row(&Row::Postgres(row))).collect::<Result<_>>()?;
    let missing = missing(Dialect::Postgres, &seen)?;
    if missing.is_empty() {
        return Ok(Vec::new());
    }
    transaction.batch_execute(LIFT).await?;
    let mut applied = Vec::new();
    for migration in missing {
        transaction
            .batch_execute(migration.postgres)
            .await
            .map_err(|error| failed(migration, error))?;
        let sha256 = migration.sha256(Dialect::Postgres);
        transaction
            .execute(REMEMBER, &[&migration.version, &migration.name, &sha256, &At(now)])
            .await?;
        applied.push(migration.into());
    }
    transaction.batch_execute(BIND).await?;
    transaction.commit().await?;
    // The migrations may have made the role that connections take.
    drop(Object::take(client));
    pool.retain(|_, _| false);
    Ok(applied)
}

fn failed(migration: &Migration, error: impl Into<Error>) -> Error {
    Error::Refused(format!("Migration {} could not be applied: {}.", migration.name, error.into()))
}

impl From<&Migration> for Applied {
    fn from(migration: &Migration) -> Self {
        Applied { version: migration.version, name: migration.name.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::MIGRATIONS;

    #[test]
    fn migrations_count_from_one() {
        for (migration, number) in MIGRATIONS.iter().zip(1..) {
            assert_eq!(migration.version, number, "{}", migration.name);
            assert!(migration.name.starts_with(&format!("{number:04}_")), "{}", migration.name);
        }
    }
}
