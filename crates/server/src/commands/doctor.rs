//! `kalends doctor`: one plain sentence for everything that could be wrong.

use crate::config::{Config, Flags};
use anyhow::Result;
use integrations::openid::Provider;
use std::process::ExitCode;
use store::{Db, Wall};

pub async fn run(flags: &Flags) -> Result<ExitCode> {
    let config = match Config::read(flags, None) {
        Ok(config) => config,
        Err(error) => {
            println!("✗ Settings: {error:#}");
            return Ok(ExitCode::FAILURE);
        }
    };
    println!("✓ Settings make sense; guests reach this server at {}.", config.base_url);
    let mut well = database(&config).await;
    proxies(&config);
    keys(&config);
    calendars(&config);
    well &= mail(&config).await?;
    well &= sign_in(&config).await;
    Ok(if well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn database(config: &Config) -> bool {
    let db = match Db::open(&config.database).await {
        Ok(db) => db,
        Err(error) => {
            println!("✗ Database: {error}.");
            return false;
        }
    };
    match db.pending().await {
        Ok(0) => {
            println!("✓ Database: reachable, every migration applied.");
            walls(&db).await & changes(&db).await
        }
        Ok(count) => {
            println!("✗ Database: migrations to apply: {count}; run kalends migrate.");
            false
        }
        Err(error) => {
            println!("✗ Database: {error}.");
            false
        }
    }
}

/// Whether the database takes changes: a replica does not, nor one that is being moved.
async fn changes(db: &Db) -> bool {
    match db.takes_changes().await {
        Ok(true) => true,
        Ok(false) => {
            println!("✗ Database: it can be read but takes no changes; nobody can book now.");
            false
        }
        Err(error) => {
            println!("✗ Database: {error}.");
            false
        }
    }
}

/// Whether the database itself keeps organizations apart.
async fn walls(db: &Db) -> bool {
    match db.wall().await {
        Ok(Wall::Statements) => true,
        Ok(Wall::Firm) => {
            println!("✓ Row-level security: the database role can neither bypass nor change it.");
            true
        }
        Ok(Wall::Lent) => {
            println!(
                "✓ Row-level security: it binds the role that serves; the login that steps down to \
                 it could switch it off. docs/operate/scale.md tells how to part the two."
            );
            true
        }
        Ok(Wall::Owned) => {
            println!(
                "· Row-level security: it binds the database role, which owns the tables and so \
                 could switch it off; docs/operate/scale.md tells how to part the two."
            );
            true
        }
        Ok(Wall::Open) => {
            println!(
                "✗ Row-level security: the database role bypasses it and finds no role to \
                 step down to; docs/operate/scale.md tells how to let it."
            );
            false
        }
        Err(error) => {
            println!("✗ Row-level security: {error}.");
            false
        }
    }
}

/// Whether guests behind a proxy can be told apart.
fn proxies(config: &Config) {
    if config.base_url.starts_with("https://") && config.trusted_proxies.is_empty() {
        println!(
            "· Proxies: TRUSTED_PROXIES is not set; if a proxy ends TLS, all guests seem to call from \
             it and share one limit. Name its network, such as TRUSTED_PROXIES=127.0.0.1."
        );
    }
}

/// The keys that stored credentials are encrypted with.
fn keys(config: &Config) {
    match config.keys.len() {
        0 => println!(
            "· Keys: CALENDAR_TOKEN_ENCRYPTION_KEY is not set; credentials are encrypted with a \
             key of this installation, which is in its database."
        ),
        count => println!("✓ Keys: CALENDAR_TOKEN_ENCRYPTION_KEY has {count}."),
    }
}

/// Whether members may connect calendars.
fn calendars(config: &Config) {
    match (&config.google_api, config.keys.is_empty()) {
        (None, _) => println!(
            "· Calendars: GOOGLE_CLIENT_ID is not set; members cannot connect Google Calendar."
        ),
        (Some(_), true) => println!(
            "· Calendars: CALENDAR_TOKEN_ENCRYPTION_KEY is not set; without it members cannot \
             connect Google Calendar."
        ),
        (Some(_), false) => println!(
            "✓ Calendars: members may connect Google Calendar; register \
             {}/api/admin/scheduling/auth/google/callback there.",
            config.base_url
        ),
    }
}

/// The providers members may sign in with.
async fn sign_in(config: &Config) -> bool {
    let mut well = true;
    for one in &config.sign_in_with {
        match Provider::new(one.clone()).verify().await {
            Ok(()) => println!(
                "✓ Sign-in: {} answers; register {}/sign-in/oidc/{}/callback there.",
                one.name, config.base_url, one.key
            ),
            Err(error) => {
                println!("✗ Sign-in: {}: {error}.", one.name);
                well = false;
            }
        }
    }
    well
}

async fn mail(config: &Config) -> Result<bool> {
    let Some(mailer) = config.mailer()? else {
        println!("· Mail: SMTP_URL is not set; mails are kept, to be read at /admin/outbox.");
        return Ok(true);
    };
    match mailer.verify().await {
        Ok(()) => {
            println!("✓ Mail: the server takes mail from {}.", config.email_from);
            Ok(true)
        }
        Err(error) => {
            println!("✗ Mail: {error}");
            Ok(false)
        }
    }
}
