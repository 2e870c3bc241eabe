//! What developers and CI run: `cargo xtask check`, `cargo xtask load`.

mod check;
mod load;
mod needs;
mod yardstick;

use anyhow::Result;
use clap::Parser;

/// The project's own chores.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
enum Chore {
    /// Install what the tests need, then run everything: format, lints, tests on both databases,
    /// licences, pages in a real browser
    Check,
    /// Measure the server beside a bare one, on this machine (release build, loopback)
    Load(load::Load),
    /// The bare server that `load` measures against
    #[command(hide = true)]
    Yardstick(yardstick::Yardstick),
}

fn main() -> Result<()> {
    match Chore::parse() {
        Chore::Check => check::run(),
        Chore::Load(load) => load.run(),
        Chore::Yardstick(yardstick) => yardstick.run(),
    }
}
