//! The commands of the binary; `kalends` alone is `kalends serve`.

mod demo;
mod doctor;
mod organization;
mod run;
mod slots;

use crate::config::Flags;
use anyhow::Result;
use clap::{Args, Parser, Subcommand};
use std::process::ExitCode;

/// Kalends lets people be booked.
#[derive(Parser)]
#[command(name = "kalends", version)]
pub struct Command {
    #[command(subcommand)]
    verb: Option<Verb>,
    #[command(flatten)]
    flags: Flags,
}

#[derive(Subcommand)]
enum Verb {
    /// Web server and background worker; migrates on start
    Serve(run::Serve),
    /// Only the background worker, for more nodes
    Worker,
    /// Apply the migrations
    Migrate,
    /// Check settings, database, keys and mail; exit 1 if something is wrong
    Doctor,
    /// Fill an empty database with an organization worth looking at
    Demo,
    /// Organizations
    Org {
        #[command(subcommand)]
        verb: OrganizationVerb,
    },
    /// Keys for programs
    ApiKey {
        #[command(subcommand)]
        verb: KeyVerb,
    },
    /// Print a link that sets a new password once, within the hour, for who gets no mail
    Password(organization::Password),
    /// Keys that stored credentials are encrypted with
    Keys {
        #[command(subcommand)]
        verb: KeysVerb,
    },
    /// The slot engine alone: reads a case, prints the answer as JSON
    Slots(CaseFile),
}

#[derive(Subcommand)]
enum OrganizationVerb {
    /// Make an organization with its owner, hours and one event type; prints JSON
    Create(organization::Create),
}

#[derive(Subcommand)]
enum KeyVerb {
    /// Make a key; prints it once
    Create(organization::CreateKey),
}

#[derive(Subcommand)]
enum KeysVerb {
    /// Encrypt every stored credential anew under the newest key
    Rotate,
}

#[derive(Args)]
struct CaseFile {
    /// The case, or - for standard input
    #[arg(long, value_name = "FILE")]
    case: String,
}

impl Command {
    pub async fn run(self) -> Result<ExitCode> {
        let Command { verb, flags } = self;
        match verb.unwrap_or_else(|| Verb::Serve(run::Serve::default())) {
            Verb::Serve(serve) => serve.run(&flags).await,
            Verb::Worker => run::worker(&flags).await,
            Verb::Migrate => run::migrate(&flags).await,
            Verb::Doctor => doctor::run(&flags).await,
            Verb::Demo => demo::run(&flags).await,
            Verb::Org { verb: OrganizationVerb::Create(create) } => create.run(&flags).await,
            Verb::ApiKey { verb: KeyVerb::Create(create) } => create.run(&flags).await,
            Verb::Password(password) => password.run(&flags).await,
            Verb::Keys { verb: KeysVerb::Rotate } => run::rotate_keys(&flags).await,
            Verb::Slots(CaseFile { case }) => slots::run(&case),
        }
    }
}
