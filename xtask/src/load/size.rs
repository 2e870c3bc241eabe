//! The same questions among very many hosts and bookings as among a hundred hosts and none.

use super::{
    fill::{Size, fill},
    hammer::Hammer,
    hosts,
    server::Kalends,
};
use anyhow::Result;
use std::{path::Path, time::Instant};
use testkit::postgres::Cluster;

const SMALL: Size = Size { hosts: super::fill::HOSTS, bookings: 0 };

/// Each engine empty and full, one after the other; prints what is left of the rate.
pub async fn measure(hammer: Hammer, folder: &Path, size: Size) -> Result<()> {
    let file = |name: &str| format!("sqlite://{}/{name}.db", folder.display());
    compare("SQLite", hammer, &file("small"), &file("large"), size).await?;
    let cluster = Cluster::start().map_err(anyhow::Error::msg)?;
    for name in ["small", "large"] {
        let client = super::fill::connect(&cluster.url("postgres")).await?;
        client.batch_execute(&format!("create database {name}")).await?;
    }
    compare("PostgreSQL", hammer, &cluster.url("small"), &cluster.url("large"), size).await
}

async fn compare(engine: &str, hammer: Hammer, small: &str, large: &str, size: Size) -> Result<()> {
    println!(
        "\n{engine}, {} hosts with {} bookings beside {} hosts with none:",
        size.hosts, size.bookings, SMALL.hosts
    );
    let of_small = rates(hammer, small, SMALL).await?;
    let of_large = rates(hammer, large, size).await?;
    for ((what, small), (_, large)) in of_small.into_iter().zip(of_large) {
        println!("  {what:<28} {large:>9.0} a second to {small:>9.0}   {:.2} of it", large / small);
    }
    Ok(())
}

async fn rates(hammer: Hammer, database: &str, size: Size) -> Result<[(&'static str, f64); 3]> {
    let kalends = Kalends { database: database.to_owned() };
    kalends.demo()?;
    let begun = Instant::now();
    fill(database, size).await?;
    if 0 < size.bookings {
        println!("  filled in {:.0} s", begun.elapsed().as_secs_f64());
    }
    let (_running, host) = kalends.serve().await?;
    let asked = hosts::questions("org-0");
    Ok([
        ("GET slots, remembered", hammer.gets(host, &asked[..1]).await?),
        ("GET slots, each anew", hammer.gets(host, &asked).await?),
        ("POST bookings", hammer.posts(host, hosts::bookings(host, "org-0").await?).await?),
    ])
}
