//! `kalends demo`: something to look at.

use crate::config::{Config, Flags};
use anyhow::{Result, bail};
use app::App;
use std::process::ExitCode;

pub async fn run(flags: &Flags) -> Result<ExitCode> {
    let app = Config::read(flags, None)?.app(None).await?;
    if !app::offer::organizations(&app).await?.is_empty() {
        bail!("The database is not empty; the demo only fills an empty one.");
    }
    fill(&app).await?;
    Ok(ExitCode::SUCCESS)
}

/// Fills an empty database and says how to get in; leaves any other as it is.
pub async fn fill(app: &App) -> Result<()> {
    if !app::offer::organizations(app).await?.is_empty() {
        return Ok(());
    }
    app::demo::fill(app).await?;
    let base = &app.settings.base_url;
    println!("Sign in   {base}/sign-in");
    println!("          {} · {}", app::demo::EMAIL, app::demo::PASSWORD);
    println!("Book      {base}/book/acme/ana");
    println!("          {base}/book/acme/ana/intro");
    Ok(())
}
