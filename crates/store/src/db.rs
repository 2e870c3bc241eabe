//! The database behind an address, and the transactions it gives.

mod bell;
mod error;
mod postgres;
mod row;
mod sqlite;
mod tls;
mod tx;
mod values;
mod writer;

use std::{path::PathBuf, sync::Arc};

use jiff::Timestamp;
use tokio::sync::broadcast;
use uuid::Uuid;

pub(crate) use self::sqlite::{blocking, open_writer};
use self::{
    bell::Bell,
    postgres::Session,
    sqlite::Readers,
    tx::{Engine, Scope},
    writer::Writer,
};
pub use self::{
    bell::Word,
    error::{Error, Result},
    row::{FromRow, Row},
    tx::Tx,
    values::{At, Column, Date, Json, Param, Params},
};
use crate::{Applied, Dialect, Wall, migrate, walls};

/// A database. Cloning it is cheap and shares the connections.
#[derive(Clone)]
pub struct Db {
    kind: Kind,
    bell: Arc<Bell>,
}

#[derive(Clone)]
enum Kind {
    Sqlite { path: PathBuf, readers: Readers, writer: Writer },
    Postgres { pool: deadpool_postgres::Pool, url: Arc<str> },
}

impl Db {
    /// Opens `sqlite://path/file.db`, made with its folder if missing, or `postgres://…`.
    ///
    /// A PostgreSQL server is not asked yet: [`Db::ping`] tells whether it answers.
    pub async fn open(url: &str) -> Result<Db> {
        let kind = if let Some(rest) = url.strip_prefix("sqlite:") {
            let path = sqlite::prepare_path(rest.strip_prefix("//").unwrap_or(rest))?;
            Kind::Sqlite { readers: Readers::new(&path), writer: Writer::open(&path)?, path }
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            Kind::Postgres { pool: postgres::open(url)?, url: url.into() }
        } else {
            return Err(Error::Refused(
                "The database address must start with sqlite:// or postgres://.".into(),
            ));
        };
        Ok(Db { kind, bell: Bell::new() })
    }

    pub fn dialect(&self) -> Dialect {
        match self.kind {
            Kind::Sqlite { .. } => Dialect::Sqlite,
            Kind::Postgres { .. } => Dialect::Postgres,
        }
    }

    /// Applies the migrations that are missing and names them. Safe to call from several nodes.
    pub async fn migrate(&self, now: Timestamp) -> Result<Vec<Applied>> {
        match &self.kind {
            Kind::Sqlite { path, .. } => migrate::sqlite(path, now),
            Kind::Postgres { pool, .. } => migrate::postgres(pool, now).await,
        }
    }

    /// How many migrations this program knows and the database has not seen.
    pub async fn pending(&self) -> Result<usize> {
        migrate::pending(&mut self.operator_read().await?).await
    }

    /// A view of one moment, in which nothing can be written.
    pub async fn read(&self, organization: impl Into<Uuid>) -> Result<Tx> {
        self.begin_read(Scope::Organization(organization.into())).await
    }

    /// A transaction that writes. On SQLite it waits for its turn.
    pub async fn write(&self, organization: impl Into<Uuid>) -> Result<Tx> {
        self.begin_write(Scope::Organization(organization.into())).await
    }

    /// As `write`, with a look across organizations: for names that must be nobody else's.
    pub async fn write_among(&self, organization: impl Into<Uuid>) -> Result<Tx> {
        self.begin_write(Scope::Among(organization.into())).await
    }

    /// As `read`, across organizations: for the statements declared by `operator_sql!` only.
    pub async fn operator_read(&self) -> Result<Tx> {
        self.begin_read(Scope::Operator).await
    }

    /// As `write`, across organizations: for the statements declared by `operator_sql!` only.
    pub async fn operator_write(&self) -> Result<Tx> {
        self.begin_write(Scope::Operator).await
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<()> {
        let mut tx = self.operator_read().await?;
        tx.one::<(bool,)>("select 1 = 1", &[]).await.map(drop)
    }

    /// How firmly the database itself keeps organizations apart.
    pub async fn wall(&self) -> Result<Wall> {
        walls::look(&mut self.operator_read().await?).await
    }

    /// Whether it can be changed just now; a replica of PostgreSQL, or one set to be read, cannot.
    pub async fn takes_changes(&self) -> Result<bool> {
        walls::takes_changes(&mut self.operator_read().await?).await
    }

    /// Tells this process, and the other nodes it is linked to, that something has changed; said
    /// after the commit. It may be lost: see [`Word`].
    pub fn ring(&self, word: Word) {
        self.bell.ring(word);
    }

    /// What is rung from now on. One who is slow misses words, and is told that.
    pub fn hear(&self) -> broadcast::Receiver<Word> {
        self.bell.hear()
    }

    /// Lets this process and the other nodes of a PostgreSQL database hear each other, from soon on
    /// and for as long as it is open. On SQLite a process hears only itself.
    pub fn link(&self) {
        if let Kind::Postgres { url, .. } = &self.kind {
            self.bell.link(url);
        }
    }

    /// Whether other nodes are heard at this moment.
    pub fn is_linked(&self) -> bool {
        self.bell.is_linked()
    }

    async fn begin_read(&self, scope: Scope) -> Result<Tx> {
        let engine = match &self.kind {
            Kind::Sqlite { readers, .. } => Engine::SqliteReader(readers.begin().await?),
            Kind::Postgres { pool, .. } => {
                let how = "begin isolation level repeatable read read only";
                Engine::Postgres(Session::begin(pool, how, scope).await?)
            }
        };
        Ok(Tx::new(engine, scope))
    }

    async fn begin_write(&self, scope: Scope) -> Result<Tx> {
        let engine = match &self.kind {
            Kind::Sqlite { writer, .. } => Engine::SqliteWriter(writer.begin().await?),
            Kind::Postgres { pool, .. } => {
                Engine::Postgres(Session::begin(pool, "begin", scope).await?)
            }
        };
        Ok(Tx::new(engine, scope))
    }
}
