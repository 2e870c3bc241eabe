//! What can go wrong with a statement, told the same way for both engines.

use rusqlite::{Connection, ErrorCode};
use tokio_postgres::error::SqlState;

pub type Result<T> = std::result::Result<T, Error>;

/// Why a statement or a transaction failed. Texts name tables and rules, never stored values.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    #[error("that time is already taken")]
    Overlap,
    /// The name of the unique index that holds the value already.
    #[error("{0} holds this value already")]
    Unique(String),
    #[error("a row it refers to is missing, or it is still referred to")]
    ForeignKey,
    /// The name of the `check` that says no.
    #[error("{0} does not allow this value")]
    Check(String),
    /// Another transaction was in the way: the whole transaction may be tried again.
    #[error("the database is busy with another change")]
    Busy,
    #[error("not found")]
    NotFound,
    #[error("the database cannot be reached: {0}")]
    Unavailable(String),
    #[error("an earlier statement of this transaction did not succeed")]
    Poisoned,
    /// A setting or a migration that stops the start, as one sentence for the operator.
    #[error("{0}")]
    Refused(String),
    /// A stored value that this program does not understand.
    #[error("a stored value is not understood: {0}")]
    Corrupt(String),
    #[error("the database answered: {0}")]
    Fault(String),
}

impl Error {
    /// Whether the unique index of this name refused the row.
    ///
    /// Unique indexes are made by name: `create unique index members_username on members (…)`.
    /// Primary keys answer to `{table}_pkey`.
    pub fn is_unique(&self, index: &str) -> bool {
        matches!(self, Error::Unique(name) if name == index)
    }

    /// Whether the same transaction may succeed when tried again from its start.
    pub fn is_retryable(&self) -> bool {
        matches!(self, Error::Busy)
    }
}

/// A PostgreSQL error in our words, by its SQLSTATE class (PostgreSQL manual, appendix A).
impl From<tokio_postgres::Error> for Error {
    fn from(error: tokio_postgres::Error) -> Self {
        let Some(answer) = error.as_db_error() else {
            return undelivered(&error);
        };
        let code = answer.code();
        let constraint = || answer.constraint().unwrap_or_default().to_owned();
        match code {
            _ if *code == SqlState::EXCLUSION_VIOLATION => Error::Overlap,
            _ if *code == SqlState::UNIQUE_VIOLATION => unique(constraint()),
            _ if *code == SqlState::FOREIGN_KEY_VIOLATION => Error::ForeignKey,
            _ if *code == SqlState::CHECK_VIOLATION => Error::Check(constraint()),
            _ if *code == SqlState::T_R_SERIALIZATION_FAILURE
                || *code == SqlState::T_R_DEADLOCK_DETECTED
                || *code == SqlState::LOCK_NOT_AVAILABLE
                || *code == SqlState::QUERY_CANCELED =>
            {
                Error::Busy
            }
            // A replica that has not taken over yet.
            _ if *code == SqlState::READ_ONLY_SQL_TRANSACTION => {
                Error::Unavailable(answer.message().to_owned())
            }
            _ if is_connection_class(code.code()) => {
                Error::Unavailable(answer.message().to_owned())
            }
            _ => Error::Fault(format!("{} ({})", answer.message(), code.code())),
        }
    }
}

/// Two rows of one host with the same start overlap, whichever rule PostgreSQL looks at first.
fn unique(index: String) -> Error {
    match index.as_str() {
        "occupied_pkey" => Error::Overlap,
        _ => Error::Unique(index),
    }
}

/// Connection lost (08), wrong password (28), no such database (3D), no room (53), shut down (57P).
fn is_connection_class(code: &str) -> bool {
    ["08", "28", "3D", "53", "57P"].iter().any(|class| code.starts_with(class))
}

/// An error that did not come from the server: the line is down, or a value does not fit its type.
fn undelivered(error: &tokio_postgres::Error) -> Error {
    const LINE_IS_DOWN: [&str; 6] = [
        "error connecting",
        "error communicating",
        "error performing TLS",
        "authentication error",
        "connection closed",
        "timeout waiting",
    ];
    let text = with_causes(error);
    match LINE_IS_DOWN.iter().any(|start| text.starts_with(start)) {
        true => Error::Unavailable(text),
        false => Error::Fault(text),
    }
}

fn with_causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        text = format!("{text}: {inner}");
        cause = inner.source();
    }
    text
}

impl From<deadpool_postgres::PoolError> for Error {
    fn from(error: deadpool_postgres::PoolError) -> Self {
        match error {
            deadpool_postgres::PoolError::Backend(error) => error.into(),
            other => Error::Unavailable(other.to_string()),
        }
    }
}

/// A SQLite error in our words. Constraint names are looked up, since its messages list columns.
pub(super) fn classify(error: rusqlite::Error, connection: &Connection) -> Error {
    let place = match &error {
        rusqlite::Error::SqliteFailure(_, Some(message)) => {
            message.strip_prefix("UNIQUE constraint failed: ")
        }
        _ => None,
    };
    match place {
        Some(place) => unique(unique_name(place, connection)),
        None => error.into(),
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let rusqlite::Error::SqliteFailure(failure, message) = &error else {
            return Error::Fault(error.to_string());
        };
        let message = message.clone().unwrap_or_else(|| failure.to_string());
        match failure.code {
            ErrorCode::ConstraintViolation => violated(&message),
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Error::Busy,
            ErrorCode::CannotOpen
            | ErrorCode::DiskFull
            | ErrorCode::SystemIoFailure
            | ErrorCode::PermissionDenied
            | ErrorCode::ReadOnly
            | ErrorCode::NotADatabase => Error::Unavailable(message),
            _ => Error::Fault(message),
        }
    }
}

fn violated(message: &str) -> Error {
    if message.ends_with("_no_overlap") {
        Error::Overlap
    } else if message.starts_with("FOREIGN KEY") {
        Error::ForeignKey
    } else if let Some(name) = message.strip_prefix("CHECK constraint failed: ") {
        Error::Check(name.to_owned())
    } else {
        Error::Fault(message.to_owned())
    }
}

/// The unique index behind `members.organization_id, members.username` or `index 'members_username'`.
fn unique_name(place: &str, connection: &Connection) -> String {
    if let Some(name) = place.strip_prefix("index '") {
        return name.trim_end_matches('\'').to_owned();
    }
    let table = place.split('.').next().unwrap_or(place);
    let columns = place.replace(&format!("{table}."), "");
    let by_columns = "
        select name
          from (select l.seq, l.origin,
                       case l.origin when 'c' then l.name
                                     when 'pk' then ?1 || '_pkey'
                                     else ?1 || '_' || replace(?2, ', ', '_') || '_key' end as name,
                       (select group_concat(i.name, ', ' order by i.seqno)
                          from pragma_index_info(l.name) i) as columns
                  from pragma_index_list(?1) l
                 where l.\"unique\")
         where columns = ?2
         order by origin = 'c' desc, seq desc
         limit 1";
    connection
        .query_row(by_columns, [table, &columns], |row| row.get(0))
        // A rowid key has no index of its own, so nothing is listed for it.
        .unwrap_or_else(|_| format!("{table}_pkey"))
}
