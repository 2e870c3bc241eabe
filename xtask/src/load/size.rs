//! The same questions among very many hosts and bookings as among few hosts and none.

use super::{
    fill::{Size, fill},
    hammer::{Hammer, Request},
    hosts,
    server::{Kalends, Running},
};
use anyhow::Result;
use std::{
    net::SocketAddr,
    path::Path,
    time::{Duration, Instant},
};
use testkit::postgres::Cluster;

/// As many organizations as are asked in the full one: what differs is how much else there is.
const SMALL: Size = Size { hosts: 100 * super::fill::HOSTS, bookings: 0 };

/// What its manual advises for a server of its own: a good part of the memory, and seldom a checkpoint.
const POSTGRES: [&str; 3] = ["shared_buffers=4GB", "max_wal_size=8GB", "autovacuum=on"];

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// Each engine empty and full, one after the other; prints what is left of the rate.
pub async fn measure(
    hammer: Hammer,
    folder: &Path,
    size: Size,
    only: Option<Engine>,
) -> Result<()> {
    if only != Some(Engine::Postgres) {
        let file = |name: &str| format!("sqlite://{}/{name}.db", folder.display());
        compare("SQLite", hammer, &file("small"), &file("large"), size).await?;
        std::fs::remove_file(folder.join("large.db"))?;
    }
    if only != Some(Engine::Sqlite) {
        let cluster = Cluster::start_with(&POSTGRES).map_err(anyhow::Error::msg)?;
        for name in ["small", "large"] {
            let client = super::fill::connect(&cluster.url("postgres")).await?;
            client.batch_execute(&format!("create database {name}")).await?;
        }
        compare("PostgreSQL", hammer, &cluster.url("small"), &cluster.url("large"), size).await?;
    }
    Ok(())
}

async fn compare(engine: &str, hammer: Hammer, small: &str, large: &str, size: Size) -> Result<()> {
    println!(
        "\n{engine}, {} hosts with {} bookings beside {} hosts with none:",
        size.hosts, size.bookings, SMALL.hosts
    );
    let mut small = Side::start(small, SMALL).await?;
    let mut large = Side::start(large, size).await?;
    println!("  filled in {:.0} s", large.filled.as_secs_f64());
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        rounds.push([small.rates(hammer).await?, large.rates(hammer).await?]);
    }
    for (place, what) in ASKED.into_iter().enumerate() {
        let small = median(rounds.iter().map(|[small, _]| small[place]));
        let large = median(rounds.iter().map(|[_, large]| large[place]));
        println!("  {what:<28} {large:>9.0} a second to {small:>9.0}   {:.2} of it", large / small);
    }
    Ok(())
}

const ASKED: [&str; 3] = ["GET slots, remembered", "GET slots, each anew", "POST bookings"];
/// By turns, so that what else the machine does falls on both.
const ROUNDS: usize = 5;

/// A server over its database, and what is left to book there.
struct Side {
    _running: Running,
    host: SocketAddr,
    filled: Duration,
    asked: Vec<String>,
    left: Vec<Request>,
    a_round: usize,
}

impl Side {
    async fn start(database: &str, size: Size) -> Result<Self> {
        let kalends = Kalends { database: database.to_owned() };
        kalends.demo()?;
        let begun = Instant::now();
        fill(database, size).await?;
        let filled = begun.elapsed();
        let (running, host) = kalends.serve().await?;
        let hosts = hosts::spread(size);
        let left = hosts::bookings(host, &hosts).await?;
        let a_round = left.len() / ROUNDS;
        let asked = hosts::questions(&hosts);
        Ok(Side { _running: running, host, filled, asked, left, a_round })
    }

    /// Of what is [asked](ASKED), one after the other.
    async fn rates(&mut self, hammer: Hammer) -> Result<[f64; 3]> {
        let requests = self.left.split_off(self.left.len() - self.a_round);
        Ok([
            hammer.gets(self.host, &self.asked[..1]).await?,
            hammer.gets(self.host, &self.asked).await?,
            hammer.posts(self.host, requests).await?,
        ])
    }
}

fn median(figures: impl Iterator<Item = f64>) -> f64 {
    let mut figures: Vec<_> = figures.collect();
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
