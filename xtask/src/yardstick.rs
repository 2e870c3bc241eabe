//! What the server is measured against: the least work that still answers the question.
//!
//! `serve` is a bare axum handler that does one indexed SQLite read and writes JSON of a given
//! size. `commits` writes one-row transactions one after the other, as durable as a booking.

use anyhow::{Context, Result};
use axum::{Router, extract::Query, http::header, routing::get};
use clap::Args;
use rusqlite::Connection;
use std::{
    cell::RefCell,
    collections::HashMap,
    net::SocketAddr,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

#[derive(Args)]
pub struct Yardstick {
    #[arg(long)]
    listen: SocketAddr,
    /// How many bytes of JSON to answer with
    #[arg(long)]
    bytes: usize,
    /// Where to keep the table that is read
    #[arg(long)]
    folder: PathBuf,
}

impl Yardstick {
    pub fn run(self) -> Result<()> {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(self.serve())
    }

    async fn serve(self) -> Result<()> {
        let file = self.folder.join("yardstick.db");
        let connection = open(&file)?;
        connection.execute_batch(
            "create table if not exists rows (id integer primary key, name text not null unique);
             insert or ignore into rows (name)
             with recursive n (i) as (select 1 union all select i + 1 from n where i < 10000)
             select 'row-' || i from n;",
        )?;
        let body: &'static str = String::leak(json(self.bytes));
        let router = Router::new().route(
            "/read",
            get(move |Query(query): Query<HashMap<String, String>>| {
                let file = file.clone();
                async move {
                    let name = query.get("name").cloned().unwrap_or_default();
                    let found = read(&file, &name).unwrap_or_default();
                    (
                        [(header::CONTENT_TYPE, "application/json")],
                        if found == 0 { "{}" } else { body },
                    )
                }
            }),
        );
        let listener = tokio::net::TcpListener::bind(self.listen).await?;
        axum::serve(listener, router).await.context("the yardstick ended")
    }
}

/// One indexed read, on a connection of the thread's own.
fn read(file: &Path, name: &str) -> Result<i64> {
    thread_local!(static CONNECTION: RefCell<Option<Connection>> = const { RefCell::new(None) });
    CONNECTION.with_borrow_mut(|connection| {
        let connection = match connection {
            Some(connection) => connection,
            None => connection.insert(open(file)?),
        };
        let mut statement = connection.prepare_cached("select id from rows where name = ?1")?;
        Ok(statement.query_row([name], |row| row.get(0))?)
    })
}

/// Commits a second: one row each, WAL, `synchronous=FULL`, one after the other.
pub fn commits(folder: &Path, time: Duration) -> Result<f64> {
    let connection = open(&folder.join("commits.db"))?;
    connection.execute_batch("create table rows (id integer primary key, text text not null)")?;
    let begun = Instant::now();
    let mut count = 0;
    while begun.elapsed() < time {
        connection.prepare_cached("begin immediate")?.execute([])?;
        let text = format!("row {count}");
        connection.prepare_cached("insert into rows (text) values (?1)")?.execute([text])?;
        connection.prepare_cached("commit")?.execute([])?;
        count += 1;
    }
    Ok(f64::from(count) / begun.elapsed().as_secs_f64())
}

fn open(file: &Path) -> Result<Connection> {
    let connection = Connection::open(file)?;
    connection.execute_batch(
        "pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000;",
    )?;
    Ok(connection)
}

/// An array of slots, cut to the size.
fn json(bytes: usize) -> String {
    let slot = "{\"start\":\"2027-03-10T09:00:00Z\",\"end\":\"2027-03-10T09:30:00Z\"},";
    let mut text = String::from("{\"slots\":[");
    while text.len() + slot.len() + 2 < bytes {
        text.push_str(slot);
    }
    text.truncate(text.len() - 1);
    text.push_str("]}");
    while text.len() < bytes {
        text.push(' ');
    }
    text
}
