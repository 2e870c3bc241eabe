//! `cargo xtask load`: how fast the server is beside a yardstick, both measured in one run on one
//! machine. Everything is on loopback, bounded in time, and ended by its process id.

mod fill;
mod hammer;
pub mod hosts;
pub mod server;
mod size;

use crate::{needs, yardstick};
use anyhow::{Result, ensure};
use clap::Args;
use hammer::Hammer;
use server::Kalends;
use std::{path::Path, time::Duration};
use testkit::http::Client;

#[derive(Args)]
pub struct Load {
    /// Seconds for each figure
    #[arg(long, default_value_t = 5)]
    seconds: u64,
    /// Connections at once
    #[arg(long, default_value_t = 16)]
    connections: usize,
    /// Instead: an empty database beside one with so many bookings, on both engines
    #[arg(long)]
    bookings: Option<u64>,
    /// Hosts among whom those bookings are
    #[arg(long, default_value_t = 100_000)]
    hosts: u64,
    /// Only on this one of the engines
    #[arg(long, value_enum, requires = "bookings")]
    engine: Option<size::Engine>,
    /// Both sides are release builds already
    #[arg(long, hide = true)]
    built: bool,
}

const SLOTS: &str = "/api/public/scheduling/acme/users/ana/intro/slots\
                     ?from=2027-03-01&to=2027-03-31&timezone=Europe/Berlin";

impl Load {
    pub fn run(self) -> Result<()> {
        if !self.built {
            return needs::again_in_release();
        }
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(self.measure())
    }

    async fn measure(self) -> Result<()> {
        let folder = tempfile::tempdir()?;
        let time = Duration::from_secs(self.seconds);
        let hammer = Hammer { time, connections: self.connections };
        match self.bookings {
            Some(bookings) => {
                let size = fill::Size { hosts: self.hosts, bookings };
                size::measure(hammer, folder.path(), size, self.engine).await
            }
            None => beside_yardsticks(hammer, folder.path()).await,
        }
    }
}

async fn beside_yardsticks(hammer: Hammer, folder: &Path) -> Result<()> {
    let kalends = Kalends { database: format!("sqlite://{}/kalends.db", folder.display()) };
    kalends.demo()?;
    let key = kalends.key()?;
    let (_server, host) = kalends.serve().await?;
    let sample = Client::connect(host).await?.get(SLOTS).await?;
    ensure!(sample.status == 200, "slots answered {}", sample.status);
    let bytes = sample.body.len();
    let (bare, bare_host) = server::bare(folder, bytes).await?;

    println!("\nA month of slots, {bytes} bytes, {} connections:", hammer.connections);
    let read = hammer.gets(bare_host, &["/read?name=row-4711".into()]).await?;
    let slots = hammer.gets(host, &[SLOTS.into()]).await?;
    println!("  bare handler, one indexed read   {read:>9.0} a second");
    println!(
        "  GET slots                        {slots:>9.0} a second   {:.2} of it",
        slots / read
    );
    drop(bare);

    println!("\nBookings on SQLite, {} connections:", hammer.connections);
    let commits = yardstick::commits(folder, hammer.time)?;
    hosts::settle(host, &key).await?;
    let booked = hammer.posts(host, hosts::bookings(host, &hosts::settled()).await?).await?;
    println!("  bare one-row commits             {commits:>9.0} a second");
    println!(
        "  POST bookings                    {booked:>9.0} a second   {:.2} of it",
        booked / commits
    );
    Ok(())
}
