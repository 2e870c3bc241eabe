//! What is offered follows what happens, remembered or not.

use crate::{
    story,
    world::{World, at, no_notice},
};
use app::{
    Error,
    cancel::CallOff,
    event_types::{self, IfBooked},
    hold::{self, Keep},
    hours,
    slots::Asked,
};
use jiff::SignedDuration;
use model::{Actor, Details};

fn keep(start: &str, token: Option<String>) -> Keep {
    Keep {
        organization: "acme".into(),
        username: "ana".into(),
        event: "intro".into(),
        key: None,
        start: at(start),
        duration: None,
        token,
    }
}

const NINE: &str = "2027-03-02T14:00:00Z";
const TEN: &str = "2027-03-02T15:00:00Z";

story!(a_list_follows_every_change, |world| {
    let before = world.offered("2027-03-02", "2027-03-02").await;
    assert_eq!(before.len(), 16, "{before:?}");
    assert_eq!(before[0], NINE);

    let booking = world.book(TEN).await.unwrap().booking;
    let booked = world.offered("2027-03-02", "2027-03-02").await;
    assert_eq!(booked.len(), 15);
    assert!(!booked.contains(&TEN.to_owned()));

    let asked = CallOff {
        organization: booking.organization,
        booking: booking.id,
        reason: None,
        actor: Actor::Guest,
    };
    app::cancel::cancel(&world.app, asked).await.unwrap();
    assert_eq!(world.offered("2027-03-02", "2027-03-02").await, before);

    let saved = hours::get(&world.app, &world.ana(), None, None).await.unwrap();
    let mut changed = saved.hours.clone();
    changed.weekly.clear();
    hours::save(&world.app, &world.ana(), None, None, None, changed).await.unwrap();
    assert!(world.offered("2027-03-02", "2027-03-02").await.is_empty());
    hours::save(&world.app, &world.ana(), None, None, None, saved.hours).await.unwrap();
    assert_eq!(world.offered("2027-03-02", "2027-03-02").await, before);

    world.intro(Details { durations: vec![60], duration_minutes: 60, ..Details::default() }).await;
    assert_eq!(world.offered("2027-03-02", "2027-03-02").await.len(), 8);
});

story!(a_remembered_list_ages_with_the_clock, |world| {
    world.intro(no_notice()).await;
    let today = world.offered("2027-03-01", "2027-03-01").await;
    assert_eq!(today[0], "2027-03-01T14:00:00Z", "a start exactly now is still offered");
    world.app.clock.travel(SignedDuration::from_micros(1));
    let later = world.offered("2027-03-01", "2027-03-01").await;
    assert_eq!(later, today[1..]);
    world.app.clock.travel(SignedDuration::from_hours(9));
    assert!(world.offered("2027-03-01", "2027-03-01").await.is_empty());
});

story!(a_held_time_is_its_holders_alone, |world| {
    let held = hold::keep(&world.app, keep(TEN, None)).await.unwrap();
    assert!(!world.offered("2027-03-02", "2027-03-02").await.contains(&TEN.to_owned()));
    assert!(matches!(world.book(TEN).await, Err(Error::Slot { next, .. }) if next.len() == 3));

    let offering = app::entry::open(
        &world.app,
        app::entry::Door { organization: "acme", username: "ana", event: "intro", key: None },
    )
    .await
    .unwrap();
    let day = "2027-03-02".parse().unwrap();
    let zone = crate::world::zone("Europe/Berlin");
    let asked = Asked { from: day, to: day, zone, duration: None };
    let own = app::slots::own(&world.app, &offering, &asked, Some(&held.token), None);
    assert!(own.await.unwrap().iter().any(|slot| slot.start == at(TEN)));

    let mut mine = world.request(TEN);
    mine.hold = Some(held.token.clone());
    app::book::book(&world.app, mine).await.unwrap();

    let other = hold::keep(&world.app, keep(NINE, None)).await.unwrap();
    world.app.clock.travel(SignedDuration::from_mins(4));
    assert!(hold::renew(&world.app, "acme", &other.token).await.unwrap().is_some());
    world.app.clock.travel(SignedDuration::from_mins(4));
    assert!(!world.offered("2027-03-02", "2027-03-02").await.contains(&NINE.to_owned()));
    world.app.clock.travel(SignedDuration::from_mins(2));
    assert!(world.offered("2027-03-02", "2027-03-02").await.contains(&NINE.to_owned()));
    assert!(hold::renew(&world.app, "acme", &other.token).await.unwrap().is_none());
});

story!(what_is_archived_takes_no_bookings, |world| {
    world.book(TEN).await.unwrap();
    let id = world.founded.event_type.id;
    assert!(!event_types::remove(&world.app, &world.ana(), id, IfBooked::Archive).await.unwrap());
    assert!(matches!(world.book(NINE).await, Err(Error::Closed)));
});

story!(every_offered_time_is_bookable, |world| {
    // The weeks in which New York and Berlin change their clocks.
    for start in world.offered("2027-03-11", "2027-03-31").await {
        world.book(&start).await.unwrap_or_else(|error| panic!("{start}: {error}"));
    }
    assert!(world.offered("2027-03-11", "2027-03-31").await.is_empty());
});
