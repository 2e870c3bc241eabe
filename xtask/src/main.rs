//! What developers and CI run: `cargo xtask check`, `cargo xtask load`, `cargo xtask chaos`.

mod chaos;
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
    /// Pull plugs under load and look whether everything that was promised is there (release build,
    /// loopback)
    Chaos(chaos::Chaos),
    /// The bare server that `load` measures against
    #[command(hide = true)]
    Yardstick(yardstick::Yardstick),
}

fn main() -> Result<()> {
    match Chore::parse() {
        Chore::Check => check::run(),
        Chore::Load(load) => load.run(),
        Chore::Chaos(chaos) => chaos.run(),
        Chore::Yardstick(yardstick) => yardstick.run(),
    }
}
