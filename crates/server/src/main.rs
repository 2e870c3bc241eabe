//! The `kalends` binary: settings in, commands out.

#[macro_use]
mod print;

mod commands;
mod config;
mod crowd;
mod impatient;
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
            print::complain(format_args!("kalends: {}", told(&error)));
            ExitCode::FAILURE
        }
    }
}

/// What went wrong as the operator reads it; what was typed wrong, field by field.
fn told(error: &anyhow::Error) -> String {
    match error.downcast_ref() {
        Some(app::Error::Invalid(wrong)) => {
            let english = view::locale::Locale::english();
            let line = |error: &model::FieldError| {
                format!("{}: {}", error.field, english.tell(&error.message))
            };
            wrong.0.iter().map(line).collect::<Vec<_>>().join("\n")
        }
        _ => format!("{error:#}"),
    }
}
