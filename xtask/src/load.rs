//! `cargo xtask load`: how fast the server is beside the yardstick, both measured in one run on
//! one machine. Everything is on loopback, bounded in time, and ended by its process id.

use crate::{needs, yardstick};
use anyhow::{Context, Result, ensure};
use clap::Args;
use std::{
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};
use testkit::http::{Client, json_request};

#[derive(Args)]
pub struct Load {
    /// Seconds for each figure
    #[arg(long, default_value_t = 5)]
    seconds: u64,
    /// Connections at once
    #[arg(long, default_value_t = 16)]
    connections: usize,
    /// Both sides are release builds already
    #[arg(long, hide = true)]
    built: bool,
}

/// A process that ends with its owner.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself; either way it is gone afterwards.
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// Enough that none is booked more often than a busy person.
const HOSTS: usize = 100;
const NOW: &str = "2027-03-01T08:00:00Z";
const SLOTS: &str = "/api/public/scheduling/acme/users/ana/intro/slots\
                     ?from=2027-03-01&to=2027-03-31&timezone=Europe/Berlin";

impl Load {
    pub fn run(self) -> Result<()> {
        if !self.built {
            // Both sides of the comparison, and what asks them, as release builds.
            let packages = ["--package", "server", "--package", "xtask"];
            needs::run(Command::new("cargo").args(["build", "--release"]).args(packages))?;
            let words = [self.seconds.to_string(), self.connections.to_string()];
            return needs::run(Command::new("target/release/xtask").args([
                "load",
                "--built",
                "--seconds",
                &words[0],
                "--connections",
                &words[1],
            ]));
        }
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(self.measure())
    }

    async fn measure(self) -> Result<()> {
        let folder = tempfile::tempdir()?;
        let time = Duration::from_secs(self.seconds);
        let (server, host, key) = kalends(folder.path())?;
        let mut client = Client::connect_within(host, Duration::from_secs(20)).await?;
        let sample = client.get(SLOTS).await?;
        ensure!(sample.status == 200, "slots answered {}", sample.status);
        let bytes = sample.body.len();
        let (bare, bare_host) = bare(folder.path(), bytes)?;
        Client::connect_within(bare_host, Duration::from_secs(20)).await?;

        println!("\nA month of slots, {bytes} bytes, {} connections:", self.connections);
        let read = self.gets(bare_host, "/read?name=row-4711", time).await?;
        let slots = self.gets(host, SLOTS, time).await?;
        println!("  bare handler, one indexed read   {read:>9.0} a second");
        println!(
            "  GET slots                        {slots:>9.0} a second   {:.2} of it",
            slots / read
        );
        drop(bare);

        println!("\nBookings on SQLite, {} connections:", self.connections);
        let commits = yardstick::commits(folder.path(), time)?;
        let mut client = Client::connect(host).await?;
        settle(&mut client, host, &key).await?;
        let booked = self.bookings(host, time).await?;
        println!("  bare one-row commits             {commits:>9.0} a second");
        println!(
            "  POST bookings                    {booked:>9.0} a second   {:.2} of it",
            booked / commits
        );
        drop(server);
        Ok(())
    }

    /// Answers a second.
    async fn gets(&self, host: SocketAddr, path: &str, time: Duration) -> Result<f64> {
        let request: Arc<[u8]> =
            format!("GET {path} HTTP/1.1\r\nhost: {host}\r\n\r\n").into_bytes().into();
        self.hammer(host, time, 200, move |_| Some(request.clone())).await
    }

    /// Bookings a second, each of another free time of one of many hosts.
    async fn bookings(&self, host: SocketAddr, time: Duration) -> Result<f64> {
        let mut client = Client::connect(host).await?;
        let requests: Arc<[Arc<[u8]>]> = requests(&mut client, host).await?.into();
        let total = requests.len();
        let rate = self.hammer(host, time, 201, move |turn| requests.get(turn).cloned()).await?;
        let most = total as f64 / time.as_secs_f64();
        ensure!(rate < most * 0.98, "the free times ran out; measure for less time");
        Ok(rate)
    }

    /// Requests a second until the time is up or `request` has no more; every answer must have the
    /// status.
    async fn hammer(
        &self,
        host: SocketAddr,
        time: Duration,
        status: u16,
        request: impl Fn(usize) -> Option<Arc<[u8]>> + Send + Sync + 'static,
    ) -> Result<f64> {
        let (request, turn) = (Arc::new(request), Arc::new(AtomicUsize::new(0)));
        let mut clients = tokio::task::JoinSet::new();
        let begun = Instant::now();
        for _ in 0..self.connections {
            let (request, turn) = (request.clone(), turn.clone());
            clients.spawn(async move {
                let mut client = Client::connect(host).await?;
                let mut answered = 0;
                while begun.elapsed() < time {
                    let Some(bytes) = request(turn.fetch_add(1, Ordering::Relaxed)) else { break };
                    let answer = client.send(&bytes).await?;
                    ensure!(
                        answer.status == status,
                        "answered {}: {}",
                        answer.status,
                        String::from_utf8_lossy(&answer.body)
                    );
                    answered += 1;
                }
                Ok(answered)
            });
        }
        let mut answered = 0;
        while let Some(client) = clients.join_next().await {
            answered += client??;
        }
        Ok(f64::from(answered) / begun.elapsed().as_secs_f64())
    }
}

/// The server over a fresh database with the demo, rate limits off, at a fixed start; and a key.
fn kalends(folder: &Path) -> Result<(Running, SocketAddr, String)> {
    let host = free_port()?;
    let command = |words: &[&str]| {
        let mut command = Command::new("target/release/kalends");
        command
            .args(words)
            .args(["--database", &format!("sqlite://{}/kalends.db", folder.display())])
            .env("RATE_LIMIT", "off")
            .env("LOG", "error");
        command
    };
    ensure!(command(&["demo"]).stdout(Stdio::null()).status()?.success(), "the demo failed");
    let words = ["api-key", "create", "--org", "acme", "--name", "load", "--role", "owner"];
    let key = String::from_utf8(command(&words).output()?.stdout)?.trim().to_owned();
    let child = command(&["serve", "--at", NOW, "--listen", &host.to_string()])
        .stdout(Stdio::null())
        .spawn()
        .context("target/release/kalends could not be started")?;
    Ok((Running(child), host, key))
}

fn bare(folder: &Path, bytes: usize) -> Result<(Running, SocketAddr)> {
    let host = free_port()?;
    let child = Command::new(std::env::current_exe()?)
        .args(["yardstick", "--listen", &host.to_string(), "--bytes", &bytes.to_string()])
        .arg("--folder")
        .arg(folder)
        .spawn()?;
    Ok((Running(child), host))
}

fn free_port() -> Result<SocketAddr> {
    Ok(std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?)
}

/// One request a free time, taken in turn from all hosts.
async fn requests(client: &mut Client, host: SocketAddr) -> Result<Vec<Arc<[u8]>>> {
    let mut by_host = Vec::new();
    for number in 0..HOSTS {
        let path = format!(
            "/api/public/scheduling/acme/users/host-{number}/intro/slots\
             ?from=2027-03-02&to=2027-04-29&timezone=UTC"
        );
        let answer = client.get(&path).await?;
        ensure!(answer.status == 200, "slots answered {}", answer.status);
        let slots = answer.json()["slots"].as_array().cloned().unwrap_or_default();
        by_host.push(slots);
    }
    let most = by_host.iter().map(Vec::len).max().unwrap_or(0);
    let mut requests: Vec<Arc<[u8]>> = Vec::new();
    for place in 0..most {
        // A step that shares no factor with the count spreads the bookings over the weeks.
        let place = place * 611 % most;
        for (number, slots) in by_host.iter().enumerate() {
            let Some(slot) = slots.get(place) else { continue };
            let body = serde_json::json!({
                "username": format!("host-{number}"),
                "eventSlug": "intro",
                "start": slot["start"],
                "timezone": "Europe/Berlin",
                "invitee": { "name": "Jo Park", "email": "jo@example.com" },
            });
            let path = "/api/public/scheduling/acme/bookings";
            requests.push(json_request(host, path, &body.to_string()).into());
        }
    }
    Ok(requests)
}

/// Hosts who are free day and night, with an event type of 15 minutes each.
async fn settle(client: &mut Client, host: SocketAddr, key: &str) -> Result<()> {
    let all_day = serde_json::json!([{ "start": "00:00", "end": "24:00" }]);
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let week: serde_json::Map<_, _> =
        days.iter().map(|day| ((*day).to_owned(), all_day.clone())).collect();
    for number in 0..HOSTS {
        let name = format!("host-{number}");
        let user = serde_json::json!({
            "username": name, "displayName": name, "email": format!("{name}@example.com"),
        });
        let user = admin(client, host, key, "POST", "/users", &user).await?;
        let id = user["id"].as_str().context("a user has an id")?.to_owned();
        let hours =
            serde_json::json!({ "timezone": "UTC", "weeklySchedule": week, "overrides": [] });
        admin(client, host, key, "PUT", &format!("/availability?userId={id}"), &hours).await?;
        let event = serde_json::json!({
            "userId": id, "name": "Intro", "slug": "intro", "durationMinutes": 15, "durations": [15],
        });
        admin(client, host, key, "POST", "/event-types", &event).await?;
    }
    Ok(())
}

async fn admin(
    client: &mut Client,
    host: SocketAddr,
    key: &str,
    method: &str,
    path: &str,
    body: &serde_json::Value,
) -> Result<serde_json::Value> {
    let body = body.to_string();
    let request = format!(
        "{method} /api/admin/scheduling{path} HTTP/1.1\r\nhost: {host}\r\n\
         authorization: Bearer {key}\r\ncontent-type: application/json\r\n\
         content-length: {}\r\n\r\n{body}",
        body.len()
    );
    let answer = client.send(request.as_bytes()).await?;
    ensure!(
        (200..300).contains(&answer.status),
        "{method} {path} answered {}: {}",
        answer.status,
        String::from_utf8_lossy(&answer.body)
    );
    Ok(answer.json())
}
