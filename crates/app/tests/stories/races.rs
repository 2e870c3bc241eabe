//! Many guests at once: each time is booked once, whoever asks and however often.

use crate::{
    story,
    world::{World, at, once},
};
use app::{Error, book::book, reschedule::Reschedule};
use jiff::SignedDuration;
use model::{Actor, Details};
use store::bookings::Filter;
use tokio::task::JoinSet;

/// What everybody got: how many bookings, how many refusals of the slot.
async fn all(mut guests: JoinSet<Result<(), Error>>) -> (usize, usize) {
    let (mut booked, mut refused) = (0, 0);
    while let Some(ended) = guests.join_next().await {
        match ended.unwrap() {
            Ok(()) => booked += 1,
            Err(Error::Slot { .. }) => refused += 1,
            Err(error) => panic!("{error}"),
        }
    }
    (booked, refused)
}

/// Every live booking's time, in order.
async fn taken(world: &World) -> Vec<(jiff::Timestamp, jiff::Timestamp)> {
    let ana = world.ana();
    let page = app::bookings::list(&world.app, &ana, None, Filter::default(), None, 100).await;
    let live = page.unwrap().bookings;
    live.iter().filter(|b| b.status.is_open()).map(|b| (b.start, b.end)).collect()
}

story!(fifty_guests_want_one_time, |world| {
    let mut guests = JoinSet::new();
    for _ in 0..50 {
        let (app, request) = (world.app.clone(), world.request("2027-03-02T15:00:00Z"));
        guests.spawn(async move { book(&app, request).await.map(drop) });
    }
    assert_eq!(all(guests).await, (1, 49));
    assert_eq!(taken(&world).await.len(), 1);
});

story!(overlapping_times_never_both_stand, |world| {
    world.intro(Details { durations: vec![15, 30, 60], ..Details::default() }).await;
    let mut guests = JoinSet::new();
    for number in 0..40 {
        let (app, mut request) = (world.app.clone(), world.request("2027-03-02T15:00:00Z"));
        request.start += SignedDuration::from_mins(number * 7 % 60);
        request.duration = Some([15, 30, 60][number as usize % 3]);
        guests.spawn(async move { book(&app, request).await.map(drop) });
    }
    let (booked, _) = all(guests).await;
    let taken = taken(&world).await;
    assert_eq!(taken.len(), booked);
    assert!(taken.windows(2).all(|pair| pair[0].1 <= pair[1].0), "{taken:?}");
});

story!(the_last_seats_are_not_oversold, |world| {
    world.intro(Details { seats: 5, ..Details::default() }).await;
    let mut guests = JoinSet::new();
    for _ in 0..20 {
        let (app, request) = (world.app.clone(), world.request("2027-03-02T15:00:00Z"));
        guests.spawn(async move { book(&app, request).await.map(drop) });
    }
    assert_eq!(all(guests).await, (5, 15));
});

story!(a_repeated_request_finds_the_first_booking, |world| {
    let mut tries = JoinSet::new();
    for _ in 0..20 {
        let (app, mut request) = (world.app.clone(), world.request("2027-03-02T15:00:00Z"));
        request.once = once("key-1");
        tries.spawn(async move { book(&app, request).await.map(|booked| booked.booking.id) });
    }
    let mut ids = Vec::new();
    while let Some(ended) = tries.join_next().await {
        ids.push(ended.unwrap().unwrap());
    }
    ids.dedup();
    assert_eq!(ids.len(), 1);
    let mut other = world.request("2027-03-02T16:00:00Z");
    other.once = once("key-1").map(|once| app::book::Once { fingerprint: [8; 32], ..once });
    assert!(matches!(book(&world.app, other).await, Err(Error::KeyReused)));
});

story!(two_bookings_that_move_to_one_time, |world| {
    let mut moves = JoinSet::new();
    for start in ["2027-03-02T15:00:00Z", "2027-03-02T16:00:00Z", "2027-03-02T17:00:00Z"] {
        let booking = world.book(start).await.unwrap().booking;
        let app = world.app.clone();
        let asked = Reschedule {
            organization: booking.organization,
            booking: booking.id,
            start: at("2027-03-03T15:00:00Z"),
            reason: None,
            actor: Actor::Guest,
        };
        moves.spawn(async move { app::reschedule::reschedule(&app, asked).await.map(drop) });
    }
    assert_eq!(all(moves).await, (1, 2));
    assert_eq!(taken(&world).await.len(), 3);
});

/// A row like an existing booking, written past all code, at another distance in minutes.
async fn copied(world: &World, booking: &model::Booking, minutes: i64) -> store::Result<()> {
    let shift = SignedDuration::from_mins(minutes);
    let mut tx = world.app.db.write(booking.organization).await?;
    let copy = model::Booking {
        id: model::BookingId(uuid::Uuid::from_u128(7)),
        uid: "copy".into(),
        start: booking.start + shift,
        end: booking.end + shift,
        ..booking.clone()
    };
    store::bookings::insert(&mut tx, &copy).await?;
    tx.commit().await
}

story!(the_schema_refuses_a_copy_of_a_booking, |world| {
    let booking = world.book("2027-03-02T15:00:00Z").await.unwrap().booking;
    for minutes in [0, 10, 144_000] {
        assert!(copied(&world, &booking, minutes).await.is_err(), "{minutes} minutes away");
    }
    assert_eq!(taken(&world).await.len(), 1);

    world.intro(Details { seats: 2, ..Details::default() }).await;
    let group = world.book("2027-03-03T15:00:00Z").await.unwrap().booking;
    assert!(copied(&world, &group, 10).await.is_err(), "a group has one time");
    copied(&world, &group, 0).await.unwrap();
    assert_eq!(taken(&world).await.len(), 3);
});
