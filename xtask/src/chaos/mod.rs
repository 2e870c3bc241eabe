//! `cargo xtask chaos`: faults under load. Guests book on several nodes and try again, with the same
//! key, until they are answered; meanwhile something breaks. Afterwards every answer must stand, once.
//! Everything is on loopback, bounded in time, and ends only what it started.

mod cluster;
mod faults;
mod guests;
mod nodes;
mod truth;

use crate::needs;
use anyhow::Result;
use clap::{Args, ValueEnum};
use faults::Fault;
use std::time::Duration;

#[derive(Args)]
pub struct Chaos {
    /// Only this fault
    #[arg(long)]
    only: Option<Fault>,
    /// Seconds of load for each
    #[arg(long, default_value_t = 20)]
    seconds: u64,
    /// Where the dice of the guests begin
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The release build is there
    #[arg(long, hide = true)]
    built: bool,
}

impl Chaos {
    pub fn run(self) -> Result<()> {
        if !self.built {
            return needs::again_in_release();
        }
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        let all = Fault::value_variants();
        let faults = self.only.as_ref().map_or(all, std::slice::from_ref);
        for fault in faults {
            runtime.block_on(fault.strike(Duration::from_secs(self.seconds), self.seed))?;
        }
        Ok(())
    }
}
