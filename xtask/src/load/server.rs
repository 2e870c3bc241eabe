//! The processes that are measured. Each is on loopback and ended by its id with its owner.

use crate::needs;
use anyhow::{Context, Result, ensure};
use std::{
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};
use testkit::http::Client;

/// A process that ends with its owner.
pub struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself; either way it is gone afterwards.
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

const NOW: &str = "2027-03-01T08:00:00Z";
const PATIENCE: Duration = Duration::from_secs(20);

/// `kalends` with a database, as a release build; rate limits off.
pub struct Kalends {
    pub database: String,
}

impl Kalends {
    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(needs::built("release", "kalends"));
        command
            .args(words)
            .args(["--database", &self.database])
            .env("RATE_LIMIT", "off")
            .env("LOG", "error");
        command
    }

    /// Fills the empty database with the demo.
    pub fn demo(&self) -> Result<()> {
        ensure!(self.command(&["demo"]).stdout(Stdio::null()).status()?.success(), "no demo");
        Ok(())
    }

    /// A key of the demo's owner.
    pub fn key(&self) -> Result<String> {
        let words = ["api-key", "create", "--org", "acme", "--name", "load", "--role", "owner"];
        Ok(String::from_utf8(self.command(&words).output()?.stdout)?.trim().to_owned())
    }

    /// Serves, from a fixed start of its clock on.
    pub async fn serve(&self) -> Result<(Running, SocketAddr)> {
        let host = free_port()?;
        let words = ["serve", "--at", NOW, "--listen", &host.to_string()];
        answering(self.command(&words).stdout(Stdio::null()), host).await
    }
}

/// The bare server that answers with so many bytes.
pub async fn bare(folder: &Path, bytes: usize) -> Result<(Running, SocketAddr)> {
    let host = free_port()?;
    let mut command = Command::new(std::env::current_exe()?);
    command
        .args(["yardstick", "--listen", &host.to_string(), "--bytes", &bytes.to_string()])
        .arg("--folder")
        .arg(folder);
    answering(&mut command, host).await
}

/// Starts it and waits until it answers.
async fn answering(command: &mut Command, host: SocketAddr) -> Result<(Running, SocketAddr)> {
    let program = command.get_program().to_string_lossy().into_owned();
    let child = command.spawn().with_context(|| format!("{program} could not be started"))?;
    let running = Running(child);
    Client::connect_within(host, PATIENCE).await?;
    Ok((running, host))
}

fn free_port() -> Result<SocketAddr> {
    Ok(std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?)
}
