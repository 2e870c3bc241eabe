//! The `kalends` binary: settings in, commands out.

mod commands;
mod config;
mod serve;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let command = commands::Command::parse();
    let ended = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(anyhow::Error::from)
        .and_then(|runtime| runtime.block_on(command.run()));
    match ended {
        Ok(code) => code,
        Err(error) => {
            eprintln!("kalends: {error:#}");
            ExitCode::FAILURE
        }
    }
}
