//! As many requests as a server answers in a while.

use anyhow::{Result, ensure};
use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};
use testkit::http::Client;

/// A request as it goes over the wire.
pub type Request = Arc<[u8]>;

/// How long, and with how many connections at once.
#[derive(Clone, Copy)]
pub struct Hammer {
    pub time: Duration,
    pub connections: usize,
}

impl Hammer {
    /// Requests a second until the time is up or `request` has no more; every answer must have the
    /// status.
    pub async fn rate(
        self,
        host: SocketAddr,
        status: u16,
        request: impl Fn(usize) -> Option<Request> + Send + Sync + 'static,
    ) -> Result<f64> {
        let (request, turn) = (Arc::new(request), Arc::new(AtomicUsize::new(0)));
        let mut clients = tokio::task::JoinSet::new();
        let begun = Instant::now();
        for _ in 0..self.connections {
            let (request, turn) = (request.clone(), turn.clone());
            clients.spawn(async move {
                let mut client = Client::connect(host).await?;
                let mut answered = 0;
                while begun.elapsed() < self.time {
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

    /// The same of requests in turn, over and over.
    pub async fn gets(self, host: SocketAddr, paths: &[String]) -> Result<f64> {
        let request = |path: &String| -> Request {
            format!("GET {path} HTTP/1.1\r\nhost: {host}\r\n\r\n").into_bytes().into()
        };
        let requests: Arc<[Request]> = paths.iter().map(request).collect();
        self.rate(host, 200, move |turn| requests.get(turn % requests.len()).cloned()).await
    }

    /// The same of requests of which each counts once.
    pub async fn posts(self, host: SocketAddr, requests: Vec<Request>) -> Result<f64> {
        let most = requests.len() as f64 / self.time.as_secs_f64();
        let rate = self.rate(host, 201, move |turn| requests.get(turn).cloned()).await?;
        ensure!(rate < most * 0.98, "the free times ran out; measure for less time");
        Ok(rate)
    }
}
