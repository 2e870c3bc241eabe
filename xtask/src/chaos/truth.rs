//! What must be true when everything is over: every promise stands, nothing is there twice, and the
//! work that follows is done.

use super::guests::Seen;
use anyhow::{Context, Result, ensure};
use rusqlite::{Connection, OpenFlags};
use std::{collections::BTreeSet, net::SocketAddr, time::Duration};
use testkit::{http::Client, smtp::Sink};
use tokio_postgres::NoTls;

/// One number of the tables.
async fn count(database: &str, sql: &str) -> Result<i64> {
    match database.strip_prefix("sqlite://") {
        Some(file) => {
            let read_only = OpenFlags::SQLITE_OPEN_READ_ONLY;
            Ok(Connection::open_with_flags(file, read_only)?
                .query_row(sql, [], |row| row.get(0))?)
        }
        None => {
            let (client, connection) = tokio_postgres::connect(database, NoTls).await?;
            tokio::spawn(connection);
            Ok(client.query_one(sql, &[]).await?.get(0))
        }
    }
}

const BOOKINGS: &str = "select count(*) from bookings";
const TIMES: &str =
    "select count(*) from (select distinct host_id, starts_at from occupied) as times";
const CHANGES: &str = "select count(*) from changes where entity_type = 'booking'";
const WAITING: &str = "select count(*) from jobs where kind = 'mail'";
const MESSAGES: &str = "select count(*) from messages where booking_id is not null";

/// Checks, and gives the lines of a report.
pub async fn check(node: SocketAddr, database: &str, post: &Sink, seen: &Seen) -> Result<()> {
    let mut client = Client::connect(node).await?;
    let mut times = BTreeSet::new();
    for promise in &seen.promises {
        let path = format!("/api/public/scheduling/acme/bookings/{}", promise.token);
        let found = client.get(&path).await?;
        ensure!(found.status == 200, "{promise:?} answers {}", found.status);
        ensure!(
            found.json()["start"] == *promise.start,
            "{promise:?} is at {}",
            found.json()["start"]
        );
        ensure!(times.insert((promise.host, promise.start.clone())), "{promise:?} was given twice");
    }
    let promised = seen.promises.len() as i64;
    ensure!(0 < promised, "nobody was answered");
    for (what, sql) in [("bookings", BOOKINGS), ("times", TIMES), ("changes", CHANGES)] {
        let found = count(database, sql).await?;
        ensure!(found == promised, "{found} {what}, and {promised} promises");
    }
    drained(database).await?;
    let messages = count(database, MESSAGES).await?;
    ensure!(messages == 2 * promised, "{messages} mails for {promised} bookings");
    let ids = post.ids();
    let distinct = ids.iter().collect::<BTreeSet<_>>().len() as i64;
    ensure!(distinct == messages, "{distinct} of {messages} mails arrived");
    println!(
        "  {promised} bookings promised and kept, {} refused as taken, {} tries again, longest wait {:.1} s",
        seen.taken,
        seen.again,
        seen.longest.as_secs_f64()
    );
    println!(
        "  {messages} mails arrived, {} of them twice under one id",
        ids.len() as i64 - messages
    );
    Ok(())
}

async fn drained(database: &str) -> Result<()> {
    for _ in 0..600 {
        if count(database, WAITING).await.context("jobs")? == 0 {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    anyhow::bail!("{} mails still wait", count(database, WAITING).await?)
}
