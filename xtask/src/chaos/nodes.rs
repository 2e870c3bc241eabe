//! Kalends nodes over one database, each with its worker.

use crate::needs;
use anyhow::{Context, Result};
use std::{
    net::{SocketAddr, TcpListener},
    process::{Child, Command, Stdio},
    time::Duration,
};
use testkit::{http::Client, smtp::Sink};

const PATIENCE: Duration = Duration::from_secs(40);

pub struct Node {
    pub host: SocketAddr,
    child: Child,
}

/// What every node is started with.
pub struct Settings {
    pub database: String,
    pub post: String,
}

impl Settings {
    pub fn new(database: String, post: &Sink) -> Settings {
        Settings { database, post: post.url() }
    }

    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(needs::built("release", "kalends"));
        command
            .args(words)
            .args(["--database", &self.database])
            .env("SMTP_URL", &self.post)
            .env("EMAIL_FROM", "bookings@example.org")
            .env("RATE_LIMIT", "off")
            .env("LOG", "off");
        command
    }

    /// A node whose clock starts at this instant; ready when it answers.
    pub async fn start(&self, at: &str) -> Result<Node> {
        let host = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        self.start_at(host, at).await
    }

    pub async fn start_at(&self, host: SocketAddr, at: &str) -> Result<Node> {
        let words = ["serve", "--at", at, "--listen", &host.to_string()];
        let child = self.command(&words).stdout(Stdio::null()).spawn();
        let node = Node { host, child: child.context("kalends")? };
        Client::connect_within(host, PATIENCE).await?;
        Ok(node)
    }
}

impl Node {
    /// As by `kill -9`.
    pub fn kill(&mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Stops it in its tracks, or lets it go on.
    pub fn freeze(&self, is_frozen: bool) -> Result<()> {
        let signal = if is_frozen { "-STOP" } else { "-CONT" };
        let id = self.child.id().to_string();
        Command::new("kill").args([signal, &id]).status()?;
        Ok(())
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        // A frozen one is killed as well; one that is gone stays gone.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
