//! `kalends slots --case FILE`: the engine alone.

use anyhow::Result;
use std::{io::Read, process::ExitCode};

/// Prints the answer; a case that makes no sense is one sentence and exit code 2.
pub fn run(file: &str) -> Result<ExitCode> {
    let text = match read(file) {
        Ok(text) => text,
        Err(error) => return Ok(refuse(&format!("{file} cannot be read: {error}"))),
    };
    match availability::case::answer(&text) {
        Ok(answer) => {
            println!("{answer}");
            Ok(ExitCode::SUCCESS)
        }
        Err(error) => Ok(refuse(&error.to_string())),
    }
}

fn read(file: &str) -> std::io::Result<String> {
    if file != "-" {
        return std::fs::read_to_string(file);
    }
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).map(|_| text)
}

fn refuse(sentence: &str) -> ExitCode {
    crate::print::complain(format_args!("{sentence}"));
    ExitCode::from(2)
}
