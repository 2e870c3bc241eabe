//! Hosts who are free day and night, and a request for each of their free times.

use super::{
    fill::{self, Size},
    hammer::Request,
};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::net::SocketAddr;
use testkit::http::{Client, json_request};

/// Enough that none is booked more often than a busy person.
const HOSTS: usize = 100;

/// Makes them, with an event type of 15 minutes each.
pub async fn settle(host: SocketAddr, key: &str) -> Result<()> {
    let mut client = Client::connect(host).await?;
    let all_day = json!([{ "start": "00:00", "end": "24:00" }]);
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let week: serde_json::Map<_, _> =
        days.iter().map(|day| ((*day).to_owned(), all_day.clone())).collect();
    for number in 0..HOSTS {
        let name = format!("host-{number}");
        let user = json!({
            "username": name, "displayName": name, "email": format!("{name}@example.com"),
        });
        let user = admin(&mut client, host, key, "POST", "/users", &user).await?;
        let id = user["id"].as_str().context("a user has an id")?.to_owned();
        let hours = json!({ "timezone": "UTC", "weeklySchedule": week, "overrides": [] });
        let path = format!("/availability?userId={id}");
        admin(&mut client, host, key, "PUT", &path, &hours).await?;
        let event = json!({
            "userId": id, "name": "Intro", "slug": "intro", "durationMinutes": 15, "durations": [15],
        });
        admin(&mut client, host, key, "POST", "/event-types", &event).await?;
    }
    Ok(())
}

async fn admin(
    client: &mut Client,
    host: SocketAddr,
    key: &str,
    method: &str,
    path: &str,
    body: &Value,
) -> Result<Value> {
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

/// Somebody who is booked: the parts of the link.
pub struct Booked {
    organization: String,
    username: String,
}

/// Those that [`settle`] makes.
pub fn settled() -> Vec<Booked> {
    (0..HOSTS).map(|number| booked("acme".into(), number)).collect()
}

/// As many of a filled database, spread over all of its organizations.
pub fn spread(size: Size) -> Vec<Booked> {
    let step = (size.hosts as usize / HOSTS).max(1);
    let numbers = (0..HOSTS).map(|number| number * step);
    numbers.map(|number| booked(format!("org-{}", number / fill::HOSTS as usize), number)).collect()
}

fn booked(organization: String, number: usize) -> Booked {
    Booked { organization, username: format!("host-{number}") }
}

impl Booked {
    fn slots(&self, days: &str, zone: &str) -> String {
        let Booked { organization, username } = self;
        format!(
            "/api/public/scheduling/{organization}/users/{username}/intro/slots\
             ?{days}&timezone={zone}"
        )
    }
}

/// One booking a free time of two months, taken in turn from the hosts.
pub async fn bookings(host: SocketAddr, hosts: &[Booked]) -> Result<Vec<Request>> {
    let mut client = Client::connect(host).await?;
    let mut by_host = Vec::new();
    for one in hosts {
        let answer = client.get(&one.slots("from=2027-03-02&to=2027-04-29", "UTC")).await?;
        ensure!(answer.status == 200, "slots answered {}", answer.status);
        by_host.push(answer.json()["slots"].as_array().cloned().unwrap_or_default());
    }
    let most = by_host.iter().map(Vec::len).max().unwrap_or(0);
    let mut requests = Vec::new();
    for place in 0..most {
        // A step that shares no factor with the count spreads the bookings over the weeks.
        let place = place * 611 % most;
        for (one, slots) in hosts.iter().zip(&by_host) {
            let Some(slot) = slots.get(place) else { continue };
            let body = json!({
                "username": one.username,
                "eventSlug": "intro",
                "start": slot["start"],
                "timezone": "Europe/Berlin",
                "invitee": { "name": "Jo Park", "email": "jo@example.com" },
            });
            let path = format!("/api/public/scheduling/{}/bookings", one.organization);
            requests.push(json_request(host, &path, &body.to_string()).into());
        }
    }
    Ok(requests)
}

/// A month of each host in zones of its own turn, more questions than a node remembers.
pub fn questions(hosts: &[Booked]) -> Vec<String> {
    let zones =
        ["UTC", "Europe/Berlin", "Asia/Tokyo", "America/Lima", "Africa/Cairo", "Asia/Kolkata"];
    let of_host =
        |host: &Booked| zones.map(|zone| host.slots("from=2027-03-01&to=2027-03-31", zone));
    hosts.iter().flat_map(of_host).collect()
}
