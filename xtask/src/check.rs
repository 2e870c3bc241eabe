//! `cargo xtask check`: everything that has to hold, in the order of how soon it tells.

use crate::needs;
use anyhow::Result;
use std::{process::Command, time::Instant};

const STEPS: [(&str, &[&str]); 6] = [
    ("cargo", &["fmt", "--all", "--check"]),
    ("cargo", &["deny", "--log-level", "error", "check", "bans", "licenses", "sources"]),
    ("cargo", &["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"]),
    ("cargo", &["test", "--workspace", "--quiet"]),
    ("cargo", &["build", "--package", "server", "--quiet"]),
    ("node", &["e2e/run.mjs", "target/debug/kalends"]),
];

pub fn run() -> Result<()> {
    let begun = Instant::now();
    needs::install()?;
    for (program, words) in STEPS {
        let program = if program == "node" { needs::node()? } else { program.into() };
        needs::run(Command::new(program).args(words))?;
    }
    println!("\nEverything holds; it took {} s.", begun.elapsed().as_secs());
    Ok(())
}
