//! Guests who book until the time is up. Each tries again, at the next node and with the same
//! Idempotency-Key, until somebody answers.

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};
use testkit::http::{Answer, Client};
use tokio::task::JoinSet;

const GUESTS: usize = 12;
const HOSTS: usize = 100;
/// How long one request may take before the guest gives up on that node.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long a guest goes on trying after the time is up.
const AT_LAST: Duration = Duration::from_secs(120);

/// A booking that was answered with 201.
#[derive(Clone, Debug)]
pub struct Promise {
    pub token: String,
    pub host: usize,
    pub start: String,
}

/// What the guests have seen.
#[derive(Default)]
pub struct Seen {
    pub promises: Vec<Promise>,
    /// Times that somebody else had.
    pub taken: usize,
    /// Requests that came to nothing and were sent again.
    pub again: usize,
    /// The longest a guest waited for an answer, trying again included.
    pub longest: Duration,
}

/// Books on all nodes; two guests want each time.
pub async fn book(nodes: Vec<SocketAddr>, time: Duration, seed: u64) -> Result<Seen> {
    let until = Instant::now() + time;
    let mut guests = JoinSet::new();
    for guest in 0..GUESTS {
        guests.spawn(one(nodes.clone(), guest, until, seed));
    }
    let mut seen = Seen::default();
    while let Some(guest) = guests.join_next().await {
        let own = guest??;
        seen.promises.extend(own.promises);
        seen.taken += own.taken;
        seen.again += own.again;
        seen.longest = seen.longest.max(own.longest);
    }
    Ok(seen)
}

async fn one(nodes: Vec<SocketAddr>, guest: usize, until: Instant, seed: u64) -> Result<Seen> {
    let mut seen = Seen::default();
    let mut node = guest;
    // Each pair of guests has hosts of its own and wants the same times of them.
    let pair = guest / 2;
    for turn in 0.. {
        if until <= Instant::now() {
            return Ok(seen);
        }
        let host = pair + GUESTS / 2 * (turn % (HOSTS / GUESTS * 2));
        let quarter = (turn / (HOSTS / GUESTS * 2) * 7 + seed as usize % 5) % 3_600;
        let start = start(quarter);
        let key = format!("{seed}-{guest}-{turn}");
        let begun = Instant::now();
        let answer = loop {
            ensure!(Instant::now() < until + AT_LAST, "nobody answers guest {guest}");
            match ask(nodes[node % nodes.len()], host, &start, &key).await {
                Ok(answer) if answer.status < 500 => break answer,
                _ => {
                    seen.again += 1;
                    node += 1;
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            }
        };
        seen.longest = seen.longest.max(begun.elapsed());
        match answer.status {
            201 => {
                let token = answer.json()["manageToken"].as_str().unwrap_or_default().to_owned();
                seen.promises.push(Promise { token, host, start });
            }
            409 => seen.taken += 1,
            status => anyhow::bail!("{status}: {}", answer.json()),
        }
    }
    Ok(seen)
}

/// The n-th quarter of an hour from the middle of March on, when every clock of these faults is past.
fn start(quarter: usize) -> String {
    let (day, quarter) = (16 + quarter / 96, quarter % 96);
    let (month, day) = if day <= 31 { (3, day) } else { (4, day - 31) };
    format!("2027-{month:02}-{day:02}T{:02}:{:02}:00Z", quarter / 4, quarter % 4 * 15)
}

async fn ask(node: SocketAddr, host: usize, start: &str, key: &str) -> Result<Answer> {
    let body: Value = json!({
        "username": format!("host-{host}"), "eventSlug": "intro", "start": start,
        "timezone": "Europe/Berlin",
        "invitee": { "name": "Jo Park", "email": "jo@example.com" },
    });
    let body = body.to_string();
    let request = format!(
        "POST /api/public/scheduling/acme/bookings HTTP/1.1\r\nhost: {node}\r\n\
         idempotency-key: {key}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    let asked = async { Client::connect(node).await?.send(request.as_bytes()).await };
    Ok(tokio::time::timeout(PATIENCE, asked).await??)
}
