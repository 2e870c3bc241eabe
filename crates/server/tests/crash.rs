//! The plug is pulled in a stream of bookings: what was answered is there, with its mails, once.

use std::{
    collections::{BTreeMap, BTreeSet},
    net::{SocketAddr, TcpListener},
    process::{Child, Command, Stdio},
    time::Duration,
};
use testkit::{http::Client, smtp::Sink};

/// A server that is killed, not asked, when it goes out of scope.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        // Gone already is as good as killed.
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// The most mails a worker has under way at once.
const UNDER_WAY: usize = 32;

fn start(host: SocketAddr, database: &str, post: &Sink, at: &str) -> Server {
    let child = Command::new(env!("CARGO_BIN_EXE_kalends"))
        .args(["serve", "--demo", "--at", at])
        .args(["--listen", &host.to_string(), "--database", database])
        .env("SMTP_URL", post.url())
        .env("EMAIL_FROM", "bookings@example.org")
        .env("RATE_LIMIT", "off")
        .env("LOG", "error")
        .stdout(Stdio::null())
        .spawn();
    Server(child.expect("the server starts"))
}

async fn survives(database: &str) {
    let post = Sink::start();
    let host = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let patience = Duration::from_secs(30);
    let mut answered = BTreeMap::new();
    for _ in 0..3 {
        let server = start(host, database, &post, "2027-03-01T08:00:00Z");
        let mut client = Client::connect_within(host, patience).await.unwrap();
        let path = "/api/public/scheduling/acme/users/ana/intro/slots\
                    ?from=2027-03-02&to=2027-04-20&timezone=UTC";
        let free = client.get(path).await.unwrap().json()["slots"].clone();
        let mut guests = tokio::task::JoinSet::new();
        for guest in 0..8 {
            let starts: Vec<_> =
                free.as_array().unwrap().iter().skip(guest).step_by(8).cloned().collect();
            guests.spawn(async move {
                let mut client = Client::connect_within(host, patience).await.unwrap();
                let mut booked = Vec::new();
                for slot in starts {
                    let body = serde_json::json!({
                        "username": "ana", "eventSlug": "intro", "start": slot["start"],
                        "timezone": "Europe/Berlin",
                        "invitee": { "name": "Jo Park", "email": "jo@example.com" },
                    });
                    // The plug: an error here is the server's death, and the end of the guest.
                    let path = "/api/public/scheduling/acme/bookings";
                    let Ok(answer) = client.post_json(path, &body).await else { break };
                    assert_eq!(answer.status, 201, "{:?}", answer.json());
                    let json = answer.json();
                    booked.push((json["manageToken"].clone(), slot["start"].clone()));
                }
                booked
            });
        }
        tokio::time::sleep(Duration::from_millis(700)).await;
        drop(server);
        while let Some(guest) = guests.join_next().await {
            for (token, start) in guest.unwrap() {
                answered.insert(token.as_str().unwrap().to_owned(), start);
            }
        }
    }
    assert!(10 < answered.len(), "only {} were answered", answered.len());

    // Ten minutes later every lease of the dead has run out; PostgreSQL's own clock takes one.
    let _server = start(host, database, &post, "2027-03-01T08:10:00Z");
    let mut client = Client::connect_within(host, patience).await.unwrap();
    let mut starts = BTreeSet::new();
    for (token, start) in &answered {
        let seen =
            client.get(&format!("/api/public/scheduling/acme/bookings/{token}")).await.unwrap();
        assert_eq!(seen.status, 200);
        assert_eq!(seen.json()["start"], *start);
        assert!(starts.insert(start.to_string()), "{start} was booked twice");
    }
    // Each booking has its two mails. What was under way when the plug was pulled may have been
    // taken by the mail server without our hearing of it; it comes again under the same id.
    let mut ids = post.ids();
    for _ in 0..450 {
        if answered.len() * 2 <= ids.iter().collect::<BTreeSet<_>>().len() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
        ids = post.ids();
    }
    let distinct: BTreeSet<_> = ids.iter().collect();
    assert!(answered.len() * 2 <= distinct.len(), "{} of {}", distinct.len(), answered.len() * 2);
    let again = ids.len() - distinct.len();
    assert!(again <= 3 * UNDER_WAY, "{again} mails came twice");
}

#[tokio::test(flavor = "multi_thread")]
async fn on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    survives(&format!("sqlite://{}/kalends.db", folder.path().display())).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_postgres() {
    let database = testkit::fresh_postgres().await;
    survives(database.url()).await;
}
