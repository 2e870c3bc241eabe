//! The server as the network meets it: slow, greedy and cut off; and what it writes down of anybody.

use std::{
    net::{SocketAddr, TcpListener},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use tempfile::TempDir;
use testkit::{
    http::{Client, json_request},
    smtp::Sink,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

const PATIENCE: Duration = Duration::from_secs(30);
const SLOTS: &str = "/api/public/scheduling/acme/users/ana/intro/slots\
                     ?from=2027-03-02&to=2027-03-03&timezone=UTC";
const BOOKINGS: &str = "/api/public/scheduling/acme/bookings";

struct Server {
    child: Child,
    host: SocketAddr,
    post: Sink,
    folder: TempDir,
}

impl Drop for Server {
    fn drop(&mut self) {
        // Gone already is as good as killed.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

impl Server {
    async fn start() -> Server {
        let folder = tempfile::tempdir().unwrap();
        let database = format!("sqlite://{}", folder.path().join("kalends.db").display());
        Server::over(&database, folder).await
    }

    async fn over(database: &str, folder: TempDir) -> Server {
        let post = Sink::start();
        let host = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let log = std::fs::File::create(folder.path().join("log")).unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_kalends"))
            .args(["serve", "--demo", "--at", "2027-03-01T08:00:00Z"])
            .args(["--listen", &host.to_string(), "--database", database])
            .env("SMTP_URL", post.url())
            .env("EMAIL_FROM", "bookings@example.org")
            .env("LOG", "debug")
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("the server starts");
        let server = Server { child, host, post, folder };
        server.client().await;
        server
    }

    async fn client(&self) -> Client {
        Client::connect_within(self.host, PATIENCE).await.unwrap()
    }

    async fn raw(&self, bytes: &[u8]) -> TcpStream {
        let mut stream = TcpStream::connect(self.host).await.unwrap();
        stream.write_all(bytes).await.unwrap();
        stream
    }

    async fn wanted(&self) -> serde_json::Value {
        let free = self.client().await.get(SLOTS).await.unwrap().json();
        serde_json::json!({
            "username": "ana", "eventSlug": "intro", "start": free["slots"][0]["start"],
            "timezone": "Europe/Berlin",
            "invitee": { "name": "Zebulon Quist", "email": "zebulon.quist@example.com" },
        })
    }
}

/// What comes until the other side closes.
async fn rest(mut stream: TcpStream) -> String {
    let mut bytes = Vec::new();
    // A reset ends it as well.
    tokio::time::timeout(PATIENCE, stream.read_to_end(&mut bytes)).await.expect("an end").ok();
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test]
async fn nothing_of_a_guest_is_in_the_log_on_sqlite() {
    nothing_of_a_guest_is_in_the_log(Server::start().await).await;
}

#[tokio::test]
async fn nothing_of_a_guest_is_in_the_log_on_postgres() {
    let database = testkit::empty_postgres().await;
    let server = Server::over(database.url(), tempfile::tempdir().unwrap()).await;
    nothing_of_a_guest_is_in_the_log(server).await;
}

async fn nothing_of_a_guest_is_in_the_log(server: Server) {
    let mut client = server.client().await;
    let made = client.post_json(BOOKINGS, &server.wanted().await).await.unwrap();
    assert_eq!(made.status, 201);
    let token = made.json()["manageToken"].as_str().unwrap().to_owned();
    for page in ["", "/reschedule", "/cancel", "/calendar.ics"] {
        assert_eq!(client.get(&format!("/booking/{token}{page}")).await.unwrap().status, 200);
    }
    let again = server.wanted().await;
    let taken = serde_json::json!({ "start": made.json()["booking"]["start"], "reason": "Quist" });
    client.post_json(&format!("{BOOKINGS}/{token}/reschedule"), &taken).await.unwrap();
    let wrong = serde_json::json!({ "email": "zebulon.quist@example.com", "start": "x" });
    client.post_json(BOOKINGS, &wrong).await.unwrap();
    client.post_json(BOOKINGS, &again).await.unwrap();
    let none = serde_json::json!({});
    let over = client.post_json(&format!("{BOOKINGS}/{token}/cancel"), &none).await.unwrap();
    assert_eq!(over.status, 200);
    for _ in 0..10 {
        client.post_json(BOOKINGS, &wrong).await.unwrap();
    }
    let began = Instant::now();
    while server.post.mails().len() < 2 && began.elapsed() < PATIENCE {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(2 <= server.post.mails().len());
    let log = std::fs::read_to_string(server.folder.path().join("log")).unwrap();
    for secret in [&token, "zebulon", "Quist", "example.com", "127.0.0.1:"] {
        let found: Vec<_> = log.lines().filter(|line| line.contains(secret)).collect();
        assert!(found.is_empty(), "{secret} is in the log: {found:?}");
    }
}

#[tokio::test]
async fn whoever_is_slow_or_sends_too_much_is_cut_off() {
    let server = Server::start().await;
    let began = Instant::now();
    // One letter a second of a head that never ends.
    let mut slow = server.raw(b"GET / HTTP/1.1\r\nhost: x\r\nx-slow: ").await;
    let silent = server.raw(b"").await;
    let undecided = server.raw(b"PRI * HT").await;
    let host = server.host;
    let half = json_request(host, BOOKINGS, &"x".repeat(1000));
    let half = server.raw(&half[..half.len() - 900]).await;

    let long = format!("GET / HTTP/1.1\r\nhost: x\r\nx-long: {}\r\n\r\n", "x".repeat(100_000));
    assert!(rest(server.raw(long.as_bytes()).await).await.starts_with("HTTP/1.1 431"));
    let far = format!("GET /{} HTTP/1.1\r\nhost: x\r\n\r\n", "x".repeat(100_000));
    let far = rest(server.raw(far.as_bytes()).await).await;
    assert!(far.starts_with("HTTP/1.1 4"), "{far}");
    let mut client = server.client().await;
    let large = client.send(&json_request(host, BOOKINGS, &"x".repeat(600_000))).await.unwrap();
    assert_eq!(large.status, 413);
    assert_eq!(large.json()["type"], "/problems/too-large");

    while began.elapsed() < Duration::from_secs(20) && slow.write_all(b"x").await.is_ok() {
        tokio::time::sleep(Duration::from_secs(1)).await;
        // Others are answered all the while.
        assert_eq!(server.client().await.get("/healthz").await.unwrap().status, 200);
    }
    assert!(began.elapsed() < Duration::from_secs(15), "{:?}", began.elapsed());
    rest(silent).await;
    rest(undecided).await;
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
    let half = rest(half).await;
    assert!(half.starts_with("HTTP/1.1 408"), "{half}");
    assert!(began.elapsed() < Duration::from_secs(28), "{:?}", began.elapsed());
}

#[tokio::test]
async fn a_server_that_is_told_to_stop_finishes_what_it_has_begun() {
    let mut server = Server::start().await;
    let request = json_request(server.host, BOOKINGS, &server.wanted().await.to_string());
    let (begun, to_come) = request.split_at(request.len() - 10);
    let mut guest = server.raw(begun).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    let pid = server.child.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
    let began = Instant::now();
    while TcpStream::connect(server.host).await.is_ok() {
        assert!(began.elapsed() < Duration::from_secs(5), "new guests are still let in");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    guest.write_all(to_come).await.unwrap();
    assert!(rest(guest).await.starts_with("HTTP/1.1 201"));
    assert!(server.child.wait().unwrap().success());
}
