//! What breaks, and how it goes on.

use super::{
    cluster::Cluster,
    guests::{self, Seen},
    nodes::{Node, Settings},
    truth,
};
use crate::load::hosts;
use anyhow::{Result, ensure};
use clap::ValueEnum;
use std::{net::SocketAddr, path::Path, process::Command, time::Duration};
use testkit::smtp::Sink;
use tokio::time::sleep;

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Fault {
    /// One node after the other is killed and started again
    Killed,
    /// PostgreSQL crashes and comes back, twice
    Database,
    /// PostgreSQL dies; its synchronous replica takes over
    FailOver,
    /// A node stands still for longer than its leases last
    Frozen,
    /// Two nodes disagree about the time by three minutes
    Skewed,
    /// Clocks change while guests book
    ClockChange,
    /// The disk of a SQLite node is full for a while
    FullDisk,
}

const NOW: &str = "2027-03-01T08:00:00Z";

impl Fault {
    pub async fn strike(self, time: Duration, seed: u64) -> Result<()> {
        let name = self.to_possible_value().map(|value| value.get_name().to_owned());
        println!("\n{}:", name.unwrap_or_default());
        let post = Sink::start();
        match self {
            Fault::FullDisk => full_disk(&post, time, seed).await,
            _ => self.on_postgres(&post, time, seed).await,
        }
    }

    async fn on_postgres(self, post: &Sink, time: Duration, seed: u64) -> Result<()> {
        let with_replica = matches!(self, Fault::FailOver);
        let cluster = Cluster::start(with_replica)?;
        let settings = Settings::new(cluster.url(with_replica), post);
        prepare(&settings).await?;
        let mut nodes = Vec::new();
        for clock in self.clocks() {
            nodes.push(settings.start(clock).await?);
        }
        let hosts: Vec<SocketAddr> = nodes.iter().map(|node| node.host).collect();
        let guests = tokio::spawn(guests::book(hosts, time, seed));
        self.happen(&settings, &cluster, &mut nodes, time).await?;
        let seen = guests.await??;
        drop(nodes);
        end(&settings, self.later(), post, &seen).await
    }

    /// When every lease of the dead has run out.
    fn later(self) -> &'static str {
        match self {
            Fault::ClockChange => "2027-03-14T07:20:00Z",
            _ => "2027-03-01T08:20:00Z",
        }
    }

    /// Of each node.
    fn clocks(self) -> [&'static str; 3] {
        match self {
            Fault::Skewed => [NOW, "2027-03-01T08:03:00Z", "2027-03-01T07:57:00Z"],
            // New York, 2027-03-14: at 07:00 UTC the clocks go from two to three.
            Fault::ClockChange => ["2027-03-14T06:59:50Z"; 3],
            _ => [NOW; 3],
        }
    }

    async fn happen(
        self,
        settings: &Settings,
        cluster: &Cluster,
        nodes: &mut [Node],
        time: Duration,
    ) -> Result<()> {
        match self {
            Fault::Killed => {
                let count = nodes.len();
                for turn in 0..6 {
                    sleep(time / 8).await;
                    let node = &mut nodes[turn % count];
                    node.kill()?;
                    *node = settings.start_at(node.host, NOW).await?;
                }
            }
            Fault::Database => {
                for _ in 0..2 {
                    sleep(time / 4).await;
                    cluster.crash()?;
                    sleep(Duration::from_secs(2)).await;
                    cluster.restart()?;
                }
            }
            Fault::FailOver => {
                sleep(time / 3).await;
                cluster.fail_over()?;
            }
            Fault::Frozen => {
                sleep(time / 4).await;
                nodes[0].freeze(true)?;
                sleep(Duration::from_secs(135)).await;
                nodes[0].freeze(false)?;
                sleep(Duration::from_secs(5)).await;
            }
            Fault::Skewed | Fault::ClockChange | Fault::FullDisk => {}
        }
        Ok(())
    }
}

/// The demo, and a hundred hosts who are free day and night.
async fn prepare(settings: &Settings) -> Result<()> {
    ensure!(settings.command(&["demo"]).output()?.status.success(), "no demo");
    let words = ["api-key", "create", "--org", "acme", "--name", "chaos", "--role", "owner"];
    let key = String::from_utf8(settings.command(&words).output()?.stdout)?.trim().to_owned();
    let node = settings.start(NOW).await?;
    hosts::settle(node.host, &key).await
}

async fn end(settings: &Settings, later: &str, post: &Sink, seen: &Seen) -> Result<()> {
    let node = settings.start(later).await?;
    truth::check(node.host, &settings.database, post, seen).await
}

/// A small disk of its own in memory, filled up and emptied under a running node.
async fn full_disk(post: &Sink, time: Duration, seed: u64) -> Result<()> {
    let disk = Disk::mount(&tempfile::tempdir()?.keep())?;
    let database = format!("sqlite://{}/kalends.db", disk.0.display());
    let settings = Settings::new(database, post);
    prepare(&settings).await?;
    let node = settings.start(NOW).await?;
    let guests = tokio::spawn(guests::book(vec![node.host], time, seed));
    sleep(time / 4).await;
    let filler = disk.0.join("filler");
    // It ends where the disk does, which is what it is for.
    Command::new("dd")
        .args(["if=/dev/zero", "bs=64k"])
        .arg(format!("of={}", filler.display()))
        .output()?;
    sleep(time / 4).await;
    std::fs::remove_file(&filler)?;
    let seen = guests.await??;
    ensure!(0 < seen.again, "the disk was never full");
    drop(node);
    end(&settings, Fault::FullDisk.later(), post, &seen).await
}

struct Disk(std::path::PathBuf);

impl Disk {
    fn mount(folder: &Path) -> Result<Disk> {
        let words = ["-t", "tmpfs", "-o", "size=96m", "tmpfs"];
        let mounted = Command::new("mount").args(words).arg(folder).status()?.success();
        ensure!(mounted, "a small disk needs the right to mount one");
        Ok(Disk(folder.to_owned()))
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // The node that used it has ended before.
        Command::new("umount").arg(&self.0).status().ok();
        std::fs::remove_dir(&self.0).ok();
    }
}
