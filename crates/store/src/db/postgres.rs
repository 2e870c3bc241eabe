//! PostgreSQL: the pool, and a transaction that begins in one round trip.

use std::time::Duration;

use deadpool_postgres::{
    Hook, HookError, Manager, ManagerConfig, Object, Pool, RecyclingMethod, Runtime,
};
use tokio_postgres::{NoTls, error::SqlState, types::ToSql};

use super::{Error, FromRow, Params, Result, Row, tls::Address, tx::Scope};

const CONNECTIONS: usize = 16;
const PATIENCE: Duration = Duration::from_secs(10);

/// A statement that takes longer than any of ours should, or a transaction left lying, is ended: a node
/// that stands still must not keep a host's diary from the others.
/// The connection steps down to the role that row-level rules bind, where there is one.
const SETTINGS: &str = "
    set statement_timeout = '15s';
    set idle_in_transaction_session_timeout = '5s';
    set time zone 'UTC';
    select set_config('role', rolname, false) from pg_roles
     where rolname = current_database() || '_app' and pg_has_role(current_user, oid, 'member')
       and has_table_privilege(oid, to_regclass('bookings'), 'select')";

pub(super) fn open(url: &str) -> Result<Pool> {
    let Address { mut config, tls } = Address::parse(url)?;
    if config.get_application_name().is_none() {
        config.application_name("kalends");
    }
    config.connect_timeout(PATIENCE);
    let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
    let manager = match tls {
        Some(tls) => Manager::from_config(config, tls, recycling),
        None => Manager::from_config(config, NoTls, recycling),
    };
    let settings = Hook::async_fn(|client, _| {
        Box::pin(async move { client.batch_execute(SETTINGS).await.map_err(HookError::Backend) })
    });
    Pool::builder(manager)
        .max_size(CONNECTIONS)
        .wait_timeout(Some(PATIENCE))
        .create_timeout(Some(PATIENCE))
        .runtime(Runtime::Tokio1)
        .post_create(settings)
        .build()
        .map_err(|error| Error::Fault(error.to_string()))
}

/// A transaction on its own connection. Dropped, it is rolled back and the connection returns.
pub(super) struct Session {
    client: Option<Object>,
}

impl Session {
    /// Begins and tells the row-level rules whose rows it is about, in one message.
    ///
    /// Formatting the id into the text is safe: it is a `Uuid`.
    pub(super) async fn begin(pool: &Pool, how: &str, scope: Scope) -> Result<Self> {
        let session = Session { client: Some(pool.get().await?) };
        let mut text = how.to_owned();
        if let Some(id) = scope.organization() {
            text.push_str(&format!("; set local app.organization = '{id}'"));
        }
        if scope.looks_across() {
            text.push_str("; set local app.operator = 'on'");
        }
        session.client()?.batch_execute(&text).await?;
        Ok(session)
    }

    fn client(&self) -> Result<&Object> {
        self.client.as_ref().ok_or(Error::Poisoned)
    }

    pub(super) async fn all<T: FromRow>(&self, sql: &str, params: Params<'_>) -> Result<Vec<T>> {
        let client = self.client()?;
        let statement = client.prepare_cached(sql).await?;
        let rows = client.query(&statement, &bound(params)).await;
        let rows = rows.map_err(|error| self.failed(error))?;
        rows.iter().map(|row| T::from_row(&Row::Postgres(row))).collect()
    }

    pub(super) async fn exec(&self, sql: &str, params: Params<'_>) -> Result<u64> {
        let client = self.client()?;
        let statement = client.prepare_cached(sql).await?;
        client.execute(&statement, &bound(params)).await.map_err(|error| self.failed(error))
    }

    /// A migration may have changed what a statement gives since it was prepared. PostgreSQL then
    /// refuses the old plan (0A000); with the plans forgotten, the same transaction goes through.
    fn failed(&self, error: tokio_postgres::Error) -> Error {
        match (error.code(), &self.client) {
            (Some(&SqlState::FEATURE_NOT_SUPPORTED), Some(client)) => {
                client.statement_cache.clear();
                Error::Busy
            }
            _ => error.into(),
        }
    }

    pub(super) async fn commit(mut self) -> Result<()> {
        self.client()?.batch_execute("commit").await?;
        drop(self.client.take());
        Ok(())
    }
}

fn bound<'a>(params: Params<'a>) -> Vec<&'a (dyn ToSql + Sync)> {
    params.iter().map(|param| *param as &(dyn ToSql + Sync)).collect()
}

impl Drop for Session {
    fn drop(&mut self) {
        let Some(client) = self.client.take() else { return };
        let Ok(runtime) = tokio::runtime::Handle::try_current() else {
            // Nobody is left to send `rollback`; closing the connection says the same.
            return drop(Object::take(client));
        };
        runtime.spawn(async move {
            // A connection that cannot even roll back is of no use to the next one.
            if client.batch_execute("rollback").await.is_err() {
                drop(Object::take(client));
            }
        });
    }
}
