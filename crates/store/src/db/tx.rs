//! One transaction of one organization.

use uuid::Uuid;

use super::{Error, FromRow, Params, Result, postgres, sqlite, writer};
use crate::{Dialect, sql};

/// Whose rows a transaction is about.
#[derive(Clone, Copy)]
pub(super) enum Scope {
    Organization(Uuid),
    /// Looks across organizations, by the statements that are declared for it.
    Operator,
    /// Writes in one organization and looks across all: a name must be nobody else's.
    Among(Uuid),
}

impl Scope {
    pub(super) fn organization(self) -> Option<Uuid> {
        match self {
            Scope::Organization(id) | Scope::Among(id) => Some(id),
            Scope::Operator => None,
        }
    }

    pub(super) fn looks_across(self) -> bool {
        !matches!(self, Scope::Organization(_))
    }
}

/// One transaction. Dropped without `commit`, at any point, it rolls back.
///
/// After a statement that did not succeed only dropping is left: further statements and `commit`
/// answer [`Error::Poisoned`]. On SQLite others may be waiting for this transaction to end, so
/// nothing but the database may be awaited while it is held.
pub struct Tx {
    engine: Engine,
    scope: Scope,
    poisoned: bool,
}

pub(super) enum Engine {
    SqliteReader(sqlite::Reading),
    SqliteWriter(writer::Writing),
    Postgres(postgres::Session),
}

impl Tx {
    pub(super) fn new(engine: Engine, scope: Scope) -> Self {
        Tx { engine, scope, poisoned: false }
    }

    /// The organization it belongs to; the nil id in an operator's transaction.
    pub fn organization(&self) -> Uuid {
        self.scope.organization().unwrap_or_default()
    }

    pub fn dialect(&self) -> Dialect {
        match self.engine {
            Engine::SqliteReader(_) | Engine::SqliteWriter(_) => Dialect::Sqlite,
            Engine::Postgres(_) => Dialect::Postgres,
        }
    }

    /// Every row of the answer.
    pub async fn all<T: FromRow>(
        &mut self,
        sql: &'static str,
        params: Params<'_>,
    ) -> Result<Vec<T>> {
        self.enter(sql)?;
        let rows = match &self.engine {
            Engine::SqliteReader(reading) => sqlite::all(reading.connection(), sql, params),
            Engine::SqliteWriter(writing) => sqlite::all(writing.connection()?, sql, params),
            Engine::Postgres(session) => session.all(sql, params).await,
        }?;
        self.poisoned = false;
        Ok(rows)
    }

    /// The first row, if there is one.
    pub async fn opt<T: FromRow>(
        &mut self,
        sql: &'static str,
        params: Params<'_>,
    ) -> Result<Option<T>> {
        Ok(self.all(sql, params).await?.into_iter().next())
    }

    /// The first row, or [`Error::NotFound`], which leaves the transaction sound.
    pub async fn one<T: FromRow>(&mut self, sql: &'static str, params: Params<'_>) -> Result<T> {
        self.opt(sql, params).await?.ok_or(Error::NotFound)
    }

    /// How many rows the statement changed.
    pub async fn exec(&mut self, sql: &'static str, params: Params<'_>) -> Result<u64> {
        self.enter(sql)?;
        let changed = match &self.engine {
            Engine::SqliteReader(reading) => sqlite::exec(reading.connection(), sql, params),
            Engine::SqliteWriter(writing) => sqlite::exec(writing.connection()?, sql, params),
            Engine::Postgres(session) => session.exec(sql, params).await,
        }?;
        self.poisoned = false;
        Ok(changed)
    }

    /// Returns when the work is kept for good; any error means it may not be.
    pub async fn commit(self) -> Result<()> {
        if self.poisoned {
            return Err(Error::Poisoned);
        }
        match self.engine {
            Engine::SqliteReader(_) => Ok(()),
            Engine::SqliteWriter(writing) => writing.commit().await,
            Engine::Postgres(session) => session.commit().await,
        }
    }

    /// Poisoned until the statement has succeeded: also when it is dropped half way.
    fn enter(&mut self, sql: &'static str) -> Result<()> {
        debug_assert!(
            self.scope.looks_across() || !sql::crosses_organizations(sql),
            "in a transaction of one organization, this would see less than it asks for: {sql}"
        );
        match std::mem::replace(&mut self.poisoned, true) {
            true => Err(Error::Poisoned),
            false => Ok(()),
        }
    }
}
