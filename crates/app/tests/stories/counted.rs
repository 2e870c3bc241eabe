//! Strangers make no more bookings than they may, however many nodes they ask at once.

use crate::{
    story,
    world::{World, at, no_notice, once},
};
use app::{
    App, Error, Settings,
    book::{self, Book},
    limits::{Counted, Limit, Limits, Reached},
};
use jiff::SignedDuration;
use std::net::IpAddr;
use store::Db;
use tokio::task::JoinSet;

/// A node of its own over the same database, where limits are on.
async fn node(world: &World, limits: Limits) -> App {
    let db = Db::open(world.database_url()).await.unwrap();
    let settings = Settings { limits, ..Settings::clone(&world.app.settings) };
    App::new(db, world.app.clock.clone(), settings, None).await.unwrap()
}

fn from(request: Book, address: &str) -> Book {
    let address: IpAddr = address.parse().unwrap();
    Book { counted: Counted::Guest(Some(address)), ..request }
}

fn reached<T>(result: Result<T, Error>) -> Option<Reached> {
    match result {
        Ok(_) => None,
        Err(Error::Limited { reached, wait }) => {
            assert!(SignedDuration::ZERO < wait && wait <= SignedDuration::from_hours(24));
            Some(reached)
        }
        Err(error) => panic!("{error}"),
    }
}

story!(of_twenty_at_once_with_one_address_three_are_made, |world| {
    let nodes = [node(&world, Limits::usual()).await, node(&world, Limits::usual()).await];
    let mut guests = JoinSet::new();
    for n in 0..20 {
        let start = at("2027-03-02T15:00:00Z") + SignedDuration::from_hours(24 * (n / 5) + n % 5);
        let mut request = from(world.request("2027-03-02T15:00:00Z"), &format!("192.0.2.{n}"));
        request.start = start;
        request.guest.email = ["Jo+a@example.com", "jo@Example.com"][n as usize % 2].to_owned();
        let app = nodes[n as usize / 2 % 2].clone();
        guests.spawn(async move { reached(book::book(&app, request).await) });
    }
    let said = guests.join_all().await;
    assert_eq!(said.iter().filter(|said| said.is_none()).count(), 3, "{said:?}");
    assert_eq!(said.iter().filter(|said| **said == Some(Reached::BookingsOfEmail)).count(), 17);

    let other = || from(world.request("2027-03-10T15:00:00Z"), "192.0.2.99");
    assert_eq!(reached(book::book(&nodes[0], other()).await), Some(Reached::BookingsOfEmail));
    world.travel(24 * 60).await;
    assert_eq!(reached(book::book(&nodes[0], other()).await), None);
});

story!(a_caller_is_a_household_and_pays_only_for_what_was_booked, |world| {
    world.intro(no_notice()).await;
    let limits = Limits { bookings_of_email: None, ..Limits::usual() };
    let app = node(&world, limits).await;
    let book = async |start: &str, address: &str| {
        reached(book::book(&app, from(world.request(start), address)).await)
    };
    for hour in 15..20 {
        let start = format!("2027-03-02T{hour}:00:00Z");
        assert_eq!(book(&start, &format!("2001:db8:1:2::{hour}")).await, None);
        // The time is taken by now: no booking, and none counted.
        let again = from(world.request(&start), "2001:db8:1:2::1");
        assert!(matches!(book::book(&app, again).await, Err(Error::Slot { .. })));
    }
    let full = Some(Reached::BookingsOfCaller);
    assert_eq!(book("2027-03-03T15:00:00Z", "2001:db8:1:2:ffff::1").await, full);
    assert_eq!(book("2027-03-03T15:00:00Z", "2001:db8:1:3::1").await, None);
    let own = Book { counted: Counted::Nobody, ..world.request("2027-03-03T16:00:00Z") };
    assert_eq!(reached(book::book(&app, own).await), None);
    world.travel(60).await;
    assert_eq!(book("2027-03-03T17:00:00Z", "2001:db8:1:2::1").await, None);
});

story!(a_repeat_finds_its_booking_and_counts_for_nothing, |world| {
    let limits = Limits::usual();
    let most = Some(Limit { most: 1, within: SignedDuration::from_hours(1) });
    let app = node(&world, Limits { bookings_of_caller: most, ..limits }).await;
    let request =
        || Book { once: once("form"), ..from(world.request("2027-03-02T15:00:00Z"), "192.0.2.1") };
    for _ in 0..3 {
        book::book(&app, request()).await.unwrap();
    }
    let other = from(world.request("2027-03-02T16:00:00Z"), "::ffff:192.0.2.1");
    assert_eq!(reached(book::book(&app, other).await), Some(Reached::BookingsOfCaller));
    // What is over is swept away.
    world.travel(60).await;
    app::worker::tidy(&app).await.unwrap();
    let other = from(world.request("2027-03-02T16:00:00Z"), "192.0.2.1");
    assert_eq!(reached(book::book(&app, other).await), None);
});
