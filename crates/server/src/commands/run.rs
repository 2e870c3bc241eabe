//! The commands that run until they are told to stop, and `migrate`.

use super::demo;
use crate::{
    config::{Config, Flags},
    crowd::Crowd,
    serve,
};
use anyhow::{Context, Result};
use clap::Args;
use jiff::Timestamp;
use std::{process::ExitCode, str::FromStr};
use store::Db;
use tokio::{net::TcpListener, sync::watch};
use tracing_subscriber::{EnvFilter, filter::Directive};

#[derive(Args, Default)]
pub struct Serve {
    /// Address and port [LISTEN] [default: 127.0.0.1:3000]
    #[arg(long, value_name = "ADDR")]
    listen: Option<String>,
    /// Start the clock at this instant and let it run, for development and checks
    #[arg(long, value_name = "INSTANT")]
    at: Option<String>,
    /// Leave the background worker to other processes
    #[arg(long)]
    no_worker: bool,
    /// Fill an empty database with an organization worth looking at
    #[arg(long)]
    demo: bool,
}

impl Serve {
    pub async fn run(self, flags: &Flags) -> Result<ExitCode> {
        log();
        let config = Config::read(flags, self.listen)?;
        let at = self.at.map(|text| {
            text.parse::<Timestamp>().map_err(|_| {
                anyhow::anyhow!("--at must be an instant like 2026-03-10T09:00:00Z, not “{text}”.")
            })
        });
        let at = at.transpose()?;
        if let Some(at) = at {
            tracing::warn!("The clock does not show the real time: it started at {at}");
        }
        if !config.rate_limit {
            tracing::warn!("Rate limits are off: anyone may ask as often as they like");
        }
        let app = config.app(at).await?;
        if self.demo {
            demo::fill(&app).await?;
        }
        let listener = TcpListener::bind(config.listen)
            .await
            .with_context(|| format!("LISTEN: cannot listen on {}", config.listen))?;
        let (stop, stopped) = stop();
        app.db.link();
        let attending = app.clone();
        let attendant = tokio::spawn(async move { attending.attend().await });
        let worker = (!self.no_worker)
            .then(|| tokio::spawn(app::worker::run(app.clone(), until(stopped.clone()))));
        println!("Kalends is ready at {}", config.base_url);
        let crowd = Crowd::new(&app.settings);
        serve::serve(listener, web::router(app), crowd, until(stopped)).await;
        // Also where the server ended for another reason than the signal.
        stop.send_replace(true);
        attendant.abort();
        if let Some(worker) = worker {
            worker.await?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

pub async fn worker(flags: &Flags) -> Result<ExitCode> {
    log();
    let app = Config::read(flags, None)?.app(None).await?;
    let (_stop, stopped) = stop();
    app.db.link();
    println!("The worker is ready");
    app::worker::run(app, until(stopped)).await;
    Ok(ExitCode::SUCCESS)
}

pub async fn migrate(flags: &Flags) -> Result<ExitCode> {
    let config = Config::read(flags, None)?;
    let db = Db::open(&config.database).await?;
    let applied = db.migrate(app::Clock::system().now()).await?;
    match applied.len() {
        0 => println!("The database is up to date."),
        count => println!("Applied {count} migration{}.", if count == 1 { "" } else { "s" }),
    }
    Ok(ExitCode::SUCCESS)
}

pub async fn rotate_keys(flags: &Flags) -> Result<ExitCode> {
    let app = Config::read(flags, None)?.app(None).await?;
    let count = app::keyring::rotate(&app).await?;
    println!("Credentials encrypted anew: {count}. Keys that stood after the first can go.");
    Ok(ExitCode::SUCCESS)
}

/// Turns true at the first SIGINT or SIGTERM.
fn stop() -> (watch::Sender<bool>, watch::Receiver<bool>) {
    let (sender, receiver) = watch::channel(false);
    let told = sender.clone();
    tokio::spawn(async move {
        signal().await;
        tracing::info!("Stopping; requests under way may end");
        told.send_replace(true);
    });
    (sender, receiver)
}

async fn until(mut stopped: watch::Receiver<bool>) {
    // An error means that nobody can stop us any more, which is the end as well.
    stopped.wait_for(|stopped| *stopped).await.ok();
}

#[cfg(unix)]
async fn signal() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
        }
        Err(_) => ctrl_c().await,
    }
}

#[cfg(not(unix))]
async fn signal() {
    ctrl_c().await;
}

async fn ctrl_c() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// They tell what they are given, word for word: values of statements, lines of mails.
const TALKATIVE: [&str; 6] = ["tokio_postgres", "lettre", "reqwest", "hyper", "hyper_util", "h2"];

/// Sentences on standard error; `LOG=debug` for more, `LOG_FORMAT=json` for programs. What our
/// libraries tell of a guest is never among them.
fn log() {
    let filter = EnvFilter::try_from_env("LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    let quiet = |target| Directive::from_str(&format!("{target}=warn")).ok();
    let filter = TALKATIVE.into_iter().filter_map(quiet).fold(filter, EnvFilter::add_directive);
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if std::env::var("LOG_FORMAT").is_ok_and(|format| format == "json") {
        builder.json().init();
    } else {
        builder.with_target(false).init();
    }
}
