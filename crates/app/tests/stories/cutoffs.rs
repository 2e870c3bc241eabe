//! Until when a guest may change their mind.

use crate::{
    story,
    world::{World, no_notice},
};
use app::{Error, cancel::CallOff, policy::Terms, reschedule::Reschedule};
use jiff::SignedDuration;
use model::{Actor, Booking, Details, StatusError};

/// Tomorrow, 24 hours and a half from now.
const START: &str = "2027-03-02T14:30:00Z";

async fn cancel(world: &World, booking: &Booking, actor: Actor) -> Result<Booking, Error> {
    let (organization, booking) = (booking.organization, booking.id);
    let call_off = CallOff { organization, booking, reason: None, actor };
    app::cancel::cancel(&world.app, call_off).await
}

async fn later(world: &World, booking: &Booking, actor: Actor) -> Result<Booking, Error> {
    let asked = Reschedule {
        organization: booking.organization,
        booking: booking.id,
        start: booking.start + SignedDuration::from_hours(1),
        reason: None,
        actor,
    };
    app::reschedule::reschedule(&world.app, asked).await
}

story!(after_the_cut_off_only_the_host_can_change_it, |world| {
    let details = Details {
        cancel_cutoff_minutes: Some(1_440),
        reschedule_cutoff_minutes: Some(720),
        ..no_notice()
    };
    world.intro(details).await;
    let early = world.book(START).await.unwrap().booking;
    let late = world.book("2027-03-02T17:00:00Z").await.unwrap().booking;
    cancel(&world, &early, Actor::Guest).await.unwrap();
    let early = world.book(START).await.unwrap().booking;

    world.app.clock.travel(SignedDuration::from_mins(30));
    let refused = cancel(&world, &early, Actor::Guest).await;
    assert!(matches!(refused, Err(Error::Status(StatusError::TooLateToCancel))));
    let early = later(&world, &early, Actor::Guest).await.unwrap();

    world.app.clock.travel(SignedDuration::from_hours(15));
    let refused = later(&world, &late, Actor::Guest).await;
    assert!(matches!(refused, Err(Error::Status(StatusError::TooLateToMove))));
    let ana = world.ana().actor;
    later(&world, &late, ana).await.unwrap();
    cancel(&world, &early, ana).await.unwrap();
    // Cancelled is what a second press is told, not too late.
    let again = cancel(&world, &early, Actor::Guest).await;
    assert!(matches!(again, Err(Error::Status(StatusError::Cancelled))));
});

story!(a_request_can_be_taken_back_until_it_would_begin, |world| {
    let cut_off = Some(10_000);
    let details = Details {
        requires_confirmation: true,
        cancel_cutoff_minutes: cut_off,
        reschedule_cutoff_minutes: cut_off,
        ..no_notice()
    };
    world.intro(details).await;
    let request = world.book(START).await.unwrap().booking;
    let request = later(&world, &request, Actor::Guest).await.unwrap();
    cancel(&world, &request, Actor::Guest).await.unwrap();
});

story!(what_an_event_type_leaves_open_is_the_organizations, |world| {
    let mut booked = world.book(START).await.unwrap();
    let offering = std::sync::Arc::make_mut(&mut booked.offering);
    let start = booked.booking.start;
    assert!(!Terms::of(offering, start).say_something(start));
    offering.organization.settings.policy.cancel_cutoff_minutes = Some(60);
    offering.organization.settings.policy.policy = Some("House rules.".into());
    let terms = Terms::of(offering, start);
    assert_eq!(terms.cancel_until, start - SignedDuration::from_mins(60));
    assert_eq!(terms.move_until, start);
    assert_eq!(terms.words.as_deref(), Some("House rules."));
    offering.event_type.details.cancel_cutoff_minutes = Some(0);
    offering.event_type.details.policy = "Mine.".into();
    let terms = Terms::of(offering, start);
    assert_eq!((terms.cancel_until, terms.words.as_deref()), (start, Some("Mine.")));
});

story!(a_booking_keeps_the_cut_offs_it_was_made_with, |world| {
    world.intro(no_notice()).await;
    let free = world.book(START).await.unwrap().booking;
    let day = Some(1_440);
    let strict =
        Details { cancel_cutoff_minutes: day, reschedule_cutoff_minutes: day, ..no_notice() };
    world.intro(strict).await;
    let bound = world.book("2027-03-02T17:00:00Z").await.unwrap().booking;
    world.intro(no_notice()).await;
    world.app.clock.travel(SignedDuration::from_hours(3));
    let moved = later(&world, &free, Actor::Guest).await.unwrap();
    cancel(&world, &moved, Actor::Guest).await.unwrap();
    let late = cancel(&world, &bound, Actor::Guest).await;
    assert!(matches!(late, Err(Error::Status(StatusError::TooLateToCancel))));
    let late = later(&world, &bound, Actor::Guest).await;
    assert!(matches!(late, Err(Error::Status(StatusError::TooLateToMove))));
});
