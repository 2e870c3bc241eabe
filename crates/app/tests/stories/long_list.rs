//! How long the list of bookings takes among very many: figures, not promises, so it runs when asked.
//!
//! `cargo test --release -p app --test stories long_list -- --ignored --nocapture --test-threads 1`

use crate::world::*;
use app::bookings::{self, Filter, Tab, Turn};
use availability::Zone;
use jiff::SignedDuration;
use model::{Booking, BookingId, Clock, Guest, LocationKind, MeetingId, Place, Status};
use std::time::{Duration, Instant};
use uuid::Uuid;

/// Most of them past, one an hour.
const BOOKINGS: i64 = 10_000;

fn number(n: i64) -> Booking {
    let start = at("2027-03-01T14:00:00Z") + SignedDuration::from_hours(n - BOOKINGS * 9 / 10);
    let status = match n % 20 {
        0 => Status::Cancelled { at: start, by: model::Party::Guest, reason: None },
        1 => Status::NoShow,
        _ => Status::Confirmed,
    };
    let id = Uuid::from_u128(n as u128 + 1);
    Booking {
        id: BookingId(id),
        organization: model::OrganizationId(Uuid::nil()),
        uid: format!("{id}@example.org"),
        reference: format!("{n:06}"),
        event_type: model::EventTypeId(Uuid::nil()),
        host: model::MemberId(Uuid::nil()),
        meeting: MeetingId(id),
        status,
        start,
        end: start + SignedDuration::from_mins(30),
        buffer_before: 0,
        buffer_after: 0,
        blocks: true,
        guest: Guest {
            language: None,
            name: format!("Guest {n}"),
            email: format!("guest.{n}@example.org").parse().unwrap(),
            phone: Some(format!("+1 212 {n:07}")),
            notes: Some("I would like to talk about where I am and where I want to go.".into()),
            timezone: Zone::parse("Asia/Tokyo").unwrap(),
            clock: Clock::H24,
            responses: vec![],
        },
        place: Place {
            kind: LocationKind::Custom,
            value: None,
            display_name: None,
            meet_link: None,
        },
        sequence: 0,
        created_at: start,
        updated_at: start,
    }
}

async fn fill(world: &World) {
    let (organization, host) = (world.founded.organization.id, world.founded.owner.id);
    let event_type = world.founded.event_type.id;
    let mut tx = world.app.db.write(organization).await.unwrap();
    for n in 0..BOOKINGS {
        let booking = Booking { organization, host, event_type, ..number(n) };
        store::bookings::insert(&mut tx, &booking).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// The middle of seven.
macro_rules! median {
    ($work:expr) => {{
        let mut times = Vec::new();
        for _ in 0..7 {
            let begun = Instant::now();
            $work;
            times.push(begun.elapsed());
        }
        times.sort();
        times[3]
    }};
}

async fn page(world: &World, tab: Tab, filter: &Filter, turn: Turn) -> usize {
    let (app, who) = (&world.app, world.ana());
    bookings::counts(app, &who, filter.clone()).await.unwrap();
    let found = bookings::list(app, &who, Some(tab), filter.clone(), turn, 25).await.unwrap();
    found.bookings.len()
}

async fn measure(world: World) {
    fill(&world).await;
    let id = BookingId(Uuid::from_u128(4711));
    let one = median!(bookings::get(&world.app, &world.ana(), id).await.unwrap());
    println!("one booking: {one:?}");
    let words = |words: &str| Filter { words: Some(words.into()), ..Filter::default() };
    let statuses = |name| Filter { statuses: Some(vec![name]), ..Filter::default() };
    let (host, event_type) = (world.founded.owner.id, world.founded.event_type.id);
    let (from, to) = (at("2027-02-01T00:00:00Z"), at("2027-02-08T00:00:00Z"));
    let deep = Turn::After(bookings::Cursor { start: number(BOOKINGS / 2).start, id });
    let asked = [
        ("upcoming", Tab::Upcoming, Filter::default(), Turn::First),
        ("past", Tab::Past, Filter::default(), Turn::First),
        ("all, deep inside", Tab::All, Filter::default(), deep),
        ("one host", Tab::Past, Filter { host: Some(host), ..Filter::default() }, Turn::First),
        (
            "one event type",
            Tab::Past,
            Filter { event_type: Some(event_type), ..Filter::default() },
            Turn::First,
        ),
        ("no-shows", Tab::Past, statuses("no_show"), Turn::First),
        (
            "one week",
            Tab::All,
            Filter { from: Some(from), to: Some(to), ..Filter::default() },
            Turn::First,
        ),
        ("a word all have", Tab::All, words("example"), Turn::First),
        ("a word one has", Tab::All, words("guest.4711@"), Turn::First),
        ("a word none has", Tab::All, words("zebra"), Turn::First),
    ];
    let mut slowest = Duration::ZERO;
    for (name, tab, filter, turn) in asked {
        let time = median!(page(&world, tab, &filter, turn).await);
        let ratio = time.as_secs_f64() / one.as_secs_f64();
        println!("{name:>20}: {time:>10.1?}, {ratio:.1} times one booking");
        slowest = slowest.max(time);
    }
    assert!(slowest < Duration::from_millis(300), "{slowest:?}");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measurement"]
async fn sqlite() {
    measure(World::over(testkit::fresh_sqlite().await).await).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measurement"]
async fn postgres() {
    measure(World::over(testkit::fresh_postgres().await).await).await;
}
