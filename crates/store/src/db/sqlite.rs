//! SQLite: how a file is opened, its few readers, and how one statement runs.
//!
//! Statements run on the caller's thread: most take some ten microseconds, less than moving them.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use rusqlite::{CachedStatement, Connection, config::DbConfig};
use tokio::{
    runtime::{Handle, RuntimeFlavor},
    sync::{OwnedSemaphorePermit, Semaphore},
};

use super::{Error, FromRow, Params, Result, Row, error::classify};

const READERS: usize = 4;

/// A write that is answered is on the disk (`synchronous = full`), so it survives a power cut.
/// The page caches stay small: the file is mapped, up to what SQLite allows, and the system caches it
/// once for all. Only the writer keeps the upper pages of every index of a large file to itself.
const SETTINGS: &str = "
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma foreign_keys = on;
    pragma busy_timeout = 5000;
    pragma temp_store = memory;
    pragma mmap_size = 2147418112;
    pragma journal_size_limit = 67108864;
    pragma trusted_schema = off;";

/// The path in `sqlite://path/file.db`, its folder made if it is missing.
pub(super) fn prepare_path(rest: &str) -> Result<PathBuf> {
    if rest.is_empty() || rest.contains(":memory:") {
        return Err(Error::Refused(
            "The database address must name a file, such as sqlite://data/kalends.db; \
             a database in memory would forget every booking."
                .into(),
        ));
    }
    let path = PathBuf::from(rest);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder {
        std::fs::create_dir_all(folder).map_err(|error| {
            Error::Unavailable(format!("the folder {} cannot be made: {error}", folder.display()))
        })?;
    }
    Ok(path)
}

pub(crate) fn open_writer(path: &Path) -> Result<Connection> {
    open(path, "pragma cache_size = -32000;")
}

fn open_reader(path: &Path) -> Result<Connection> {
    open(path, "pragma cache_size = -2000; pragma query_only = on;")
}

fn open(path: &Path, more: &str) -> Result<Connection> {
    let connection = Connection::open(path)?;
    connection.execute_batch(SETTINGS)?;
    connection.execute_batch(more)?;
    // Plans that do not look at bound values, or a statement would be parsed anew at each use.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(256);
    Ok(connection)
}

/// The connections that read. Each is opened when it is first wanted, and again when it was lost.
#[derive(Clone)]
pub(super) struct Readers {
    path: Arc<Path>,
    idle: Arc<Mutex<Vec<Connection>>>,
    seats: Arc<Semaphore>,
}

impl Readers {
    pub(super) fn new(path: &Path) -> Self {
        Readers {
            path: path.into(),
            idle: Arc::default(),
            seats: Arc::new(Semaphore::new(READERS)),
        }
    }

    /// A snapshot of the file as it was at the first statement.
    pub(super) async fn begin(&self) -> Result<Reading> {
        let seat = self.seats.clone().acquire_owned().await;
        let seat = seat.map_err(|closed| Error::Unavailable(closed.to_string()))?;
        let idle = self.lock().pop();
        let connection = match idle {
            Some(connection) => connection,
            None => blocking(|| open_reader(&self.path))?,
        };
        run(&connection, "begin")?;
        Ok(Reading { connection: Some(connection), readers: self.clone(), _seat: seat })
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Connection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A reader in its transaction. Dropped, it goes back to the others.
pub(super) struct Reading {
    connection: Option<Connection>,
    readers: Readers,
    _seat: OwnedSemaphorePermit,
}

impl Reading {
    pub(super) fn connection(&self) -> &Connection {
        self.connection.as_ref().expect("held until dropped")
    }
}

impl Drop for Reading {
    fn drop(&mut self) {
        let Some(connection) = self.connection.take() else { return };
        if connection.is_autocommit() || run(&connection, "rollback").is_ok() {
            self.readers.lock().push(connection);
        }
    }
}

/// Every row of the answer. All of it is read, so that `returning` has done its whole work.
pub(super) fn all<T: FromRow>(
    connection: &Connection,
    sql: &str,
    params: Params<'_>,
) -> Result<Vec<T>> {
    let mut statement = prepare(connection, sql, params)?;
    let mut rows = statement.raw_query();
    let mut found = Vec::new();
    while let Some(row) = rows.next().map_err(|error| classify(error, connection))? {
        found.push(T::from_row(&Row::Sqlite(row))?);
    }
    Ok(found)
}

/// How many rows the statement changed.
pub(super) fn exec(connection: &Connection, sql: &str, params: Params<'_>) -> Result<u64> {
    let mut statement = prepare(connection, sql, params)?;
    let changed = statement.raw_execute().map_err(|error| classify(error, connection))?;
    Ok(changed as u64)
}

/// Binds by name, since `$2` before `$1` is the second parameter here and the first to SQLite.
fn prepare<'a>(
    connection: &'a Connection,
    sql: &str,
    params: Params<'_>,
) -> Result<CachedStatement<'a>> {
    let mut statement = connection.prepare_cached(sql)?;
    if statement.parameter_count() != params.len() {
        let wanted = statement.parameter_count();
        let text = format!("a statement takes {wanted} parameters and was given {}", params.len());
        return Err(Error::Fault(text));
    }
    for (param, name) in params.iter().zip(NAMES) {
        let place = statement.parameter_index(name)?;
        let place = place.ok_or_else(|| Error::Fault(format!("a statement has no {name}")))?;
        let value: &dyn rusqlite::ToSql = *param;
        statement.raw_bind_parameter(place, value)?;
    }
    Ok(statement)
}

/// One of our own `begin`, `savepoint`, `commit` …
pub(super) fn run(connection: &Connection, sql: &str) -> Result<()> {
    connection.prepare_cached(sql)?.execute([])?;
    Ok(())
}

/// Work that waits for a disk or a lock, with the runtime told so that others go on.
pub(crate) fn blocking<T>(work: impl FnOnce() -> T) -> T {
    match Handle::try_current().map(|runtime| runtime.runtime_flavor()) {
        Ok(RuntimeFlavor::MultiThread) => tokio::task::block_in_place(work),
        _ => work(),
    }
}

const NAMES: [&str; 64] = [
    "$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15",
    "$16", "$17", "$18", "$19", "$20", "$21", "$22", "$23", "$24", "$25", "$26", "$27", "$28",
    "$29", "$30", "$31", "$32", "$33", "$34", "$35", "$36", "$37", "$38", "$39", "$40", "$41",
    "$42", "$43", "$44", "$45", "$46", "$47", "$48", "$49", "$50", "$51", "$52", "$53", "$54",
    "$55", "$56", "$57", "$58", "$59", "$60", "$61", "$62", "$63", "$64",
];
