//! `cargo xtask check`: everything that has to hold, in the order of how soon it tells.

use crate::needs;
use anyhow::Result;
use std::{process::Command, time::Instant};

const STEPS: [(&str, &[&str]); 5] = [
    ("cargo", &["fmt", "--all", "--check"]),
    ("cargo", &["deny", "--log-level", "error", "check", "bans", "licenses", "sources"]),
    ("cargo", &["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"]),
    ("cargo", &["test", "--workspace", "--quiet"]),
    ("cargo", &["build", "--package", "server", "--quiet"]),
];

pub fn run() -> Result<()> {
    let begun = Instant::now();
    needs::install()?;
    for (program, words) in STEPS {
        needs::run(Command::new(program).args(words))?;
    }
    let server = needs::built("debug", "kalends");
    needs::run(Command::new(needs::node()?).arg("e2e/run.mjs").arg(server))?;
    println!("\nEverything holds; it took {} s.", begun.elapsed().as_secs());
    Ok(())
}
