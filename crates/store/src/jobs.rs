//! Work that follows a change, one row each, written in the change's own transaction.

use crate::{At, Dialect, FromRow, Json, Result, Row, Tx, args, operator_sql, sql};
use jiff::{SignedDuration, Timestamp};
use model::{JobId, OrganizationId};
use uuid::Uuid;

sql!(
    INSERT,
    "insert into jobs (organization_id, id, kind, key, payload, run_at, created_at)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (organization_id, key) do nothing"
);
// One statement takes the oldest due jobs and leases them; nobody else sees them until then. When
// a lease ends is for one clock to say: the server's on PostgreSQL, since those of nodes may differ.
operator_sql!(
    CLAIM_SQLITE for Sqlite,
    "update jobs set locked_until = $1 + $2, attempts = attempts + 1
      where (organization_id, id) in (
        select organization_id, id from jobs
         where not is_dead and run_at <= $1 and (locked_until is null or locked_until <= $1)
           and (kind in ($4, $5)) = $6
         order by run_at limit $3)
      returning organization_id, id, kind, payload, attempts, run_at"
);
operator_sql!(
    CLAIM_POSTGRES for Postgres,
    "update jobs set locked_until = now() + cast($2 as bigint) * interval '1 microsecond',
                     attempts = attempts + 1
      where (organization_id, id) in (
        select organization_id, id from jobs
         where not is_dead and run_at <= $1 and (locked_until is null or locked_until <= now())
           and (kind in ($4, $5)) = $6
         order by run_at limit $3 for update skip locked)
      returning organization_id, id, kind, payload, attempts, run_at"
);
operator_sql!(
    NEXT_SQLITE for Sqlite,
    "select run_at from jobs
      where not is_dead and (locked_until is null or locked_until <= $1) order by run_at limit 1"
);
operator_sql!(
    NEXT_POSTGRES for Postgres,
    "select run_at from jobs
      where not is_dead and (locked_until is null or locked_until <= now()) order by run_at limit 1"
);
sql!(DONE, "delete from jobs where organization_id = $1 and id = $2");
sql!(
    LATER,
    "update jobs set run_at = $3, locked_until = null, error = $4
      where organization_id = $1 and id = $2 and attempts = $5"
);
sql!(
    BURY,
    "update jobs set is_dead = $3, locked_until = null, error = $4
      where organization_id = $1 and id = $2 and attempts = $5"
);
sql!(
    UNTRIED,
    "update jobs set run_at = $3, locked_until = null, attempts = attempts - 1
      where organization_id = $1 and id = $2 and attempts = $4"
);

sql!(
    AGAIN,
    "update jobs set payload = $3, run_at = $4, attempts = 0, locked_until = null, error = null
      where organization_id = $1 and id = $2"
);
sql!(PAYLOAD, "select payload from jobs where organization_id = $1 and key = $2");
operator_sql!(KEYS, "select organization_id, key from jobs where kind = $1 and not is_dead");
sql!(REMOVE, "delete from jobs where organization_id = $1 and key = $2");
sql!(
    COUNT,
    "select count(*) filter (where not is_dead and run_at <= $2), count(*) filter (where is_dead)
       from jobs where organization_id = $1"
);

/// A job as whoever took it sees it. `attempt` counts from 1.
#[derive(Clone, Debug)]
pub struct Job {
    pub organization: OrganizationId,
    pub id: JobId,
    pub kind: String,
    pub payload: serde_json::Value,
    pub attempt: i64,
    pub run_at: Timestamp,
}

impl FromRow for Job {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Job {
            organization: OrganizationId(row.get(0)?),
            id: JobId(row.get(1)?),
            kind: row.get(2)?,
            payload: row.get::<Json<_>>(3)?.0,
            attempt: row.get(4)?,
            run_at: row.get::<At>(5)?.0,
        })
    }
}

/// Writes the job down; one with the same key is there already and stays as it is.
pub async fn insert(
    tx: &mut Tx,
    id: JobId,
    kind: &str,
    key: &str,
    payload: &serde_json::Value,
    run_at: Timestamp,
    now: Timestamp,
) -> Result<()> {
    let args = args![tx.organization(), id.0, kind, key, Json(payload), At(run_at), At(now)];
    tx.exec(INSERT, args).await.map(drop)
}

/// Which jobs somebody takes: those of two kinds, or all others.
#[derive(Clone, Copy, Debug)]
pub enum Which {
    Of([&'static str; 2]),
    NotOf([&'static str; 2]),
}

/// Up to `limit` due jobs, oldest first, ours for as long as the lease.
pub async fn claim(
    tx: &mut Tx,
    now: Timestamp,
    lease: SignedDuration,
    limit: i64,
    which: Which,
) -> Result<Vec<Job>> {
    let statement = tx.dialect().pick(CLAIM_SQLITE, CLAIM_POSTGRES);
    let lease = i64::try_from(lease.as_micros()).unwrap_or(i64::MAX);
    let ([one, two], is_of) = match which {
        Which::Of(kinds) => (kinds, true),
        Which::NotOf(kinds) => (kinds, false),
    };
    let args = args![At(now), lease, limit, one, two, is_of];
    let mut jobs: Vec<Job> = tx.all(statement, args).await?;
    jobs.sort_by_key(|job| (job.run_at, job.id));
    Ok(jobs)
}

/// When the next job is due that nobody has in hand.
pub async fn next_due(tx: &mut Tx, now: Timestamp) -> Result<Option<Timestamp>> {
    let row: Option<(At,)> = match tx.dialect() {
        Dialect::Sqlite => tx.opt(NEXT_SQLITE, args![At(now)]).await?,
        Dialect::Postgres => tx.opt(NEXT_POSTGRES, args![]).await?,
    };
    Ok(row.map(|(due,)| due.0))
}

pub async fn done(tx: &mut Tx, id: JobId) -> Result<()> {
    tx.exec(DONE, args![tx.organization(), id.0]).await.map(drop)
}

/// The same row goes on with what is left of its work, at `run_at`.
pub async fn again(
    tx: &mut Tx,
    id: JobId,
    payload: &serde_json::Value,
    run_at: Timestamp,
) -> Result<()> {
    tx.exec(AGAIN, args![tx.organization(), id.0, Json(payload), At(run_at)]).await.map(drop)
}

/// What the job of this key carries, while there is one.
pub async fn payload(tx: &mut Tx, key: &str) -> Result<Option<serde_json::Value>> {
    let row: Option<(Json<serde_json::Value>,)> =
        tx.opt(PAYLOAD, args![tx.organization(), key]).await?;
    Ok(row.map(|(payload,)| payload.0))
}

/// The keys of all jobs of this kind that somebody will carry out.
pub async fn keys(tx: &mut Tx, kind: &str) -> Result<Vec<(OrganizationId, String)>> {
    let rows: Vec<(Uuid, String)> = tx.all(KEYS, args![kind]).await?;
    Ok(rows.into_iter().map(|(organization, key)| (OrganizationId(organization), key)).collect())
}

/// Takes the job of this key away, whoever may have it in hand.
pub async fn remove(tx: &mut Tx, key: &str) -> Result<()> {
    tx.exec(REMOVE, args![tx.organization(), key]).await.map(drop)
}

/// Tries again at `run_at`; unless somebody else has taken it since, whose it is then.
pub async fn later(tx: &mut Tx, job: &Job, run_at: Timestamp, error: &str) -> Result<()> {
    let args = args![tx.organization(), job.id.0, At(run_at), error, job.attempt];
    tx.exec(LATER, args).await.map(drop)
}

/// Gives it back for `run_at`: nothing has been tried.
pub async fn untried(tx: &mut Tx, job: &Job, run_at: Timestamp) -> Result<()> {
    let args = args![tx.organization(), job.id.0, At(run_at), job.attempt];
    tx.exec(UNTRIED, args).await.map(drop)
}

/// How many are due and not done, and how many were given up.
pub async fn count(tx: &mut Tx, now: Timestamp) -> Result<(i64, i64)> {
    tx.one(COUNT, args![tx.organization(), At(now)]).await
}

/// Gives up, and keeps the row with its error for the operator; unless somebody else has taken it.
pub async fn bury(tx: &mut Tx, job: &Job, error: &str) -> Result<()> {
    let args = args![tx.organization(), job.id.0, true, error, job.attempt];
    tx.exec(BURY, args).await.map(drop)
}
