//! No more than a period may have, no more than one guest may have.

use crate::{
    story,
    world::{World, at},
};
use app::{Error, cancel::CallOff};
use availability::Refusal;
use model::{Actor, Details, Overrides};
use tokio::task::JoinSet;

fn limited(limits: Overrides) -> Details {
    Details {
        setting_overrides: Overrides {
            minimum_notice_minutes: Some(0),
            booking_window_days: Some(700),
            ..limits
        },
        ..Details::default()
    }
}

async fn is_at_limit(world: &World, start: &str) -> bool {
    match world.book(start).await {
        Err(Error::Slot { refusal: Refusal::LimitReached, .. }) => true,
        Err(error) => panic!("{start}: {error}"),
        Ok(_) => false,
    }
}

async fn cancel(world: &World, booking: &model::Booking) {
    let call_off = CallOff {
        organization: booking.organization,
        booking: booking.id,
        reason: None,
        actor: Actor::Guest,
    };
    app::cancel::cancel(&world.app, call_off).await.unwrap();
}

story!(a_year_has_no_more_than_its_limit, |world| {
    world.intro(limited(Overrides { yearly_limit: Some(2), ..Overrides::default() })).await;
    let first = world.book("2027-03-02T15:00:00Z").await.unwrap().booking;
    assert!(!world.offered("2027-06-01", "2027-06-04").await.is_empty());
    world.book("2027-12-30T15:00:00Z").await.unwrap();
    assert!(world.offered("2027-06-01", "2027-06-04").await.is_empty());
    assert!(is_at_limit(&world, "2027-06-01T15:00:00Z").await);
    // The last minutes of the year in New York are the next year's elsewhere.
    assert!(!is_at_limit(&world, "2028-01-03T15:00:00Z").await);
    cancel(&world, &first).await;
    assert!(!world.offered("2027-06-01", "2027-06-04").await.is_empty());
    assert!(!is_at_limit(&world, "2027-06-01T15:00:00Z").await);
});

story!(months_and_weeks_are_counted_whole, |world| {
    world.intro(limited(Overrides { monthly_limit: Some(1), ..Overrides::default() })).await;
    world.book("2027-04-30T15:00:00Z").await.unwrap();
    assert!(is_at_limit(&world, "2027-04-01T15:00:00Z").await);
    assert!(world.offered("2027-04-01", "2027-04-29").await.is_empty());
    assert!(!is_at_limit(&world, "2027-05-03T15:00:00Z").await);

    world.intro(limited(Overrides { weekly_limit: Some(1), ..Overrides::default() })).await;
    // Monday to Sunday, over the turn of the month.
    assert!(is_at_limit(&world, "2027-04-26T15:00:00Z").await);
    assert!(is_at_limit(&world, "2027-05-07T15:00:00Z").await);
    assert!(!is_at_limit(&world, "2027-04-23T15:00:00Z").await);
    assert!(is_at_limit(&world, "2027-04-19T15:00:00Z").await);
});

story!(a_limit_holds_when_many_ask_at_once, |world| {
    world.intro(limited(Overrides { monthly_limit: Some(3), ..Overrides::default() })).await;
    let mut guests = JoinSet::new();
    for day in 1..=12 {
        let request = world.request(&format!("2027-04-{day:02}T15:00:00Z"));
        let app = world.app.clone();
        guests.spawn(async move { app::book::book(&app, request).await.is_ok() });
    }
    let booked = guests.join_all().await.into_iter().filter(|booked| *booked).count();
    assert_eq!(booked, 3);
});

story!(a_guest_has_no_more_than_their_limit, |world| {
    let details = limited(Overrides::default());
    world.intro(Details { guest_limit: Some(2), ..details }).await;
    let mut tries = JoinSet::new();
    for day in 2..=6 {
        let mut request = world.request(&format!("2027-03-{:02}T15:00:00Z", day + 6));
        request.guest.email = if day % 2 == 0 { "Jo@Example.com" } else { "jO@example.COM" }.into();
        let app = world.app.clone();
        tries.spawn(async move { app::book::book(&app, request).await });
    }
    let mut booked = Vec::new();
    for ended in tries.join_all().await {
        match ended {
            Ok(done) => booked.push(done.booking),
            Err(Error::GuestLimit { upcoming: 2 }) => {}
            Err(error) => panic!("{error}"),
        }
    }
    assert_eq!(booked.len(), 2);
    let mut other = world.request("2027-03-15T15:00:00Z");
    other.guest.email = "lee@example.com".into();
    app::book::book(&world.app, other).await.unwrap();
    cancel(&world, &booked[0]).await;
    world.book("2027-03-16T15:00:00Z").await.unwrap();
    assert!(matches!(
        world.book("2027-03-17T15:00:00Z").await,
        Err(Error::GuestLimit { upcoming: 2 })
    ));
    // What is over counts no more.
    world.app.clock.travel(at("2027-03-16T16:00:00Z").duration_since(at(crate::world::NOW)));
    world.book("2027-03-17T15:00:00Z").await.unwrap();
});
