//! How long the list of bookings takes among very many: figures, not promises, so it runs when asked.
//!
//! `cargo test --release -p app --test stories long_list -- --ignored --nocapture --test-threads 1`

use crate::world::*;
use app::bookings::{self, Filter, Tab, Turn};
use availability::Zone;
use jiff::SignedDuration;
use model::{
    Answer, Booking, BookingId, Clock, Guest, LocationKind, MeetingId, Place, Response, Status,
};
use std::time::{Duration, Instant};
use store::Dialect;
use uuid::Uuid;

const SIZES: [i64; 2] = [10_000, 100_000];

/// The `n`th of `many`: one an hour, nine tenths of them past.
fn number(n: i64, many: i64) -> Booking {
    let start = at(NOW) + SignedDuration::from_hours(n - many * 9 / 10);
    let status = match n % 20 {
        0 => Status::Cancelled { at: start, by: model::Party::Guest, reason: None, request: false },
        1 => Status::NoShow,
        2 => Status::Pending,
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
        cancel_cutoff: 0,
        reschedule_cutoff: 0,
        blocks: true,
        guest: Guest {
            language: None,
            name: format!("Guest {n}"),
            email: format!("guest.{n}@example.org").parse().unwrap(),
            phone: Some(format!("+1 212 {n:07}")),
            notes: Some("I would like to talk about where I am and where I want to go.".into()),
            timezone: Zone::parse("Asia/Tokyo").unwrap(),
            clock: Clock::H24,
            responses: vec![Response {
                id: "topic".into(),
                label: "Topic".into(),
                answer: Answer::Text(format!("Chapter {n}")),
            }],
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

async fn fill(world: &World, many: i64) {
    let (organization, host) = (world.founded.organization.id, world.founded.owner.id);
    let event_type = world.founded.event_type.id;
    let mut tx = world.app.db.write(organization).await.unwrap();
    for n in 0..many {
        let booking = Booking { organization, host, event_type, ..number(n, many) };
        store::bookings::insert(&mut tx, &booking).await.unwrap();
    }
    tx.commit().await.unwrap();
    // What PostgreSQL does by itself soon after; the servers of tests do not.
    let mut tx = world.as_owner().await.write(organization).await.unwrap();
    if tx.dialect() == Dialect::Postgres {
        tx.exec("analyze bookings", store::args![]).await.unwrap();
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

async fn measure(world: World, many: i64) {
    fill(&world, many).await;
    let plain = median!(page(&world, Tab::All, &Filter::default(), Turn::First).await);
    println!("{many} bookings, the plain page: {plain:?}");
    let mut slowest = Duration::ZERO;
    for (name, tab, filter, turn) in asked(&world, many) {
        let time = median!(page(&world, tab, &filter, turn).await);
        let ratio = time.as_secs_f64() / plain.as_secs_f64();
        println!("{name:>20}: {time:>10.1?}, {ratio:.1} times the plain page");
        slowest = slowest.max(time);
    }
    assert!(10_000 < many || slowest < Duration::from_millis(50), "{slowest:?}");
}

fn asked(world: &World, many: i64) -> Vec<(&'static str, Tab, Filter, Turn)> {
    let every = Filter::default;
    let words = |words: &str| Filter { words: Some(words.into()), ..every() };
    let host = Filter { host: Some(world.founded.owner.id), ..every() };
    let event_type = Filter { event_type: Some(world.founded.event_type.id), ..every() };
    let no_shows = Filter { statuses: Some(vec!["no_show"]), ..every() };
    let day = SignedDuration::from_hours(24);
    let week = Filter { from: Some(at(NOW) - day * 28), to: Some(at(NOW) - day * 21), ..every() };
    let middle = number(many / 2, many);
    let deep = Turn::After(bookings::Cursor { start: middle.start, id: middle.id });
    vec![
        ("upcoming", Tab::Upcoming, every(), Turn::First),
        ("pending", Tab::Pending, every(), Turn::First),
        ("past", Tab::Past, every(), Turn::First),
        ("cancelled", Tab::Cancelled, every(), Turn::First),
        ("all", Tab::All, every(), Turn::First),
        ("all, deep inside", Tab::All, every(), deep),
        ("one host", Tab::Past, host, Turn::First),
        ("one event type", Tab::Past, event_type, Turn::First),
        ("no-shows", Tab::Past, no_shows, Turn::First),
        ("one week", Tab::All, week, Turn::First),
        ("a word all have", Tab::All, words("example"), Turn::First),
        ("a name", Tab::All, words("Guest 4711"), Turn::First),
        ("an address", Tab::All, words("guest.4711@"), Turn::First),
        ("a reference", Tab::All, words("004711"), Turn::First),
        ("an answer", Tab::All, words("chapter 4711"), Turn::First),
        ("a word none has", Tab::All, words("zebra"), Turn::First),
    ]
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measurement"]
async fn sqlite() {
    for many in SIZES {
        measure(World::over(testkit::fresh_sqlite().await).await, many).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measurement"]
async fn postgres() {
    for many in SIZES {
        measure(World::over(testkit::fresh_postgres().await).await, many).await;
    }
}
