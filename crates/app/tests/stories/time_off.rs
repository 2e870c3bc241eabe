//! Slots follow journeys, public holidays and dates with hours of their own.

use crate::{
    story,
    world::{World, zone},
};
use app::hours::{self, Dates, holidays, named};
use availability::{Blocked, Hours, Schedule, Travel};
use jiff::civil::{Date, date};
use model::{Reason, holidays::Holidays};

/// The first start a guest in Berlin is offered on a date, and how many there are.
async fn first(world: &World, day: &str) -> (String, usize) {
    let offered = world.offered(day, day).await;
    (offered.first().cloned().unwrap_or_default(), offered.len())
}

async fn off(world: &World, excluded: &[&str]) {
    let excluded = excluded.iter().map(|&name| name.to_owned()).collect();
    let chosen = Holidays { country: "US".into(), region: None, excluded };
    holidays::set(&world.app, &world.ana(), None, Some(chosen), None).await.unwrap();
}

async fn reason(world: &World, day: Date) -> Option<Reason> {
    let door =
        app::entry::Door { organization: "acme", username: "ana", event: "intro", key: None };
    let offering = app::entry::open(&world.app, door).await.unwrap();
    offering.reason_on(day)
}

// New York changes its clocks on 14 March 2027, Paris two weeks later.
story!(a_journey_moves_the_hours_across_a_clock_change, |world| {
    let stored = hours::get(&world.app, &world.ana(), None, None).await.unwrap();
    let mut away = stored.hours.clone();
    away.travel = vec![Travel {
        from: date(2027, 3, 25),
        to: date(2027, 3, 30),
        timezone: zone("Europe/Paris"),
    }];
    hours::save(&world.app, &world.ana(), None, None, None, away.clone()).await.unwrap();
    let nine = |text: &str| (text.to_owned(), 16);
    assert_eq!(first(&world, "2027-03-24").await, nine("2027-03-24T13:00:00Z"), "New York");
    assert_eq!(first(&world, "2027-03-26").await, nine("2027-03-26T08:00:00Z"), "Paris, winter");
    assert_eq!(first(&world, "2027-03-29").await, nine("2027-03-29T07:00:00Z"), "Paris, summer");
    assert_eq!(first(&world, "2027-03-31").await, nine("2027-03-31T13:00:00Z"), "home again");

    let (from, to) = (date(2027, 3, 30), date(2027, 4, 2));
    away.travel.push(Travel { from, to, timezone: zone("Asia/Tokyo") });
    let error = hours::save(&world.app, &world.ana(), None, None, None, away).await.unwrap_err();
    assert!(error.to_string().contains("error-travel-overlap"), "{error}");
});

story!(a_public_holiday_is_a_day_off, |world| {
    let memorial = "2027-05-31";
    let before = first(&world, memorial).await;
    assert_eq!(before.1, 0, "beyond the window");
    world.travel(60 * 24 * 80).await;
    assert_eq!(first(&world, memorial).await.1, 16);
    off(&world, &[]).await;
    assert_eq!(first(&world, memorial).await.1, 0);
    assert_eq!(first(&world, "2027-06-01").await.1, 16);
    let told = reason(&world, date(2027, 5, 31)).await;
    assert_eq!(told, Some(Reason::Holiday("holiday-memorial")));
    off(&world, &["holiday-memorial"]).await;
    assert_eq!(first(&world, memorial).await.1, 16, "Ana works on that one");
    assert_eq!(reason(&world, date(2027, 5, 31)).await, None);
    off(&world, &[]).await;
    holidays::set(&world.app, &world.ana(), None, None, None).await.unwrap();
    assert_eq!(first(&world, memorial).await.1, 16, "switched off");
    let nowhere = Holidays { country: "XX".into(), ..Holidays::default() };
    let refused = holidays::set(&world.app, &world.ana(), None, Some(nowhere), None).await;
    assert!(matches!(refused, Err(app::Error::Invalid(_))));
});

story!(dates_with_hours_of_their_own_keep_their_reason, |world| {
    let days = [date(2027, 3, 2), date(2027, 3, 4)];
    let hours = |text: &str| {
        let (start, end) = text.split_once('-').unwrap();
        Hours::new(start.parse().unwrap(), end.parse().unwrap()).unwrap()
    };
    let set = Dates {
        dates: days.to_vec(),
        hours: vec![hours("10:00-11:00")],
        reason: "Fair".into(),
        ..Dates::default()
    };
    hours::set_dates(&world.app, &world.ana(), None, None, set.clone()).await.unwrap();
    assert_eq!(first(&world, "2027-03-02").await, ("2027-03-02T15:00:00Z".into(), 2));
    assert_eq!(first(&world, "2027-03-04").await.1, 2);
    assert_eq!(first(&world, "2027-03-03").await.1, 16);
    assert_eq!(reason(&world, days[0]).await, None, "private unless shown");

    let shown = Dates { hours: Vec::new(), show_guests: true, dates: vec![days[0]], ..set };
    hours::set_dates(&world.app, &world.ana(), None, None, shown).await.unwrap();
    assert_eq!(first(&world, "2027-03-02").await.1, 0);
    assert_eq!(reason(&world, days[0]).await, Some(Reason::Words("Fair".into())));
    // Saving the week keeps the reasons of dates, and those of dates that go, go.
    let stored = hours::get(&world.app, &world.ana(), None, None).await.unwrap();
    let saved = hours::save(&world.app, &world.ana(), None, None, None, stored.hours).await;
    assert_eq!(saved.unwrap().notes.len(), 2);
    let ana = world.ana();
    let only = (days[0], days[0]);
    let left = hours::remove_dates(&world.app, &ana, None, None, only).await.unwrap();
    assert_eq!(left.notes.len(), 1);
    // Taken back, both are as they were; pressed twice, they stay so; after another change, no more.
    for _ in 0..2 {
        let back = hours::put_back(&world.app, &ana, None, None, left.version).await.unwrap();
        assert_eq!((back.hours.overrides.len(), back.notes.len()), (2, 2));
    }
    let both = (days[0], days[1]);
    let none = hours::remove_dates(&world.app, &ana, None, None, both).await.unwrap();
    assert_eq!((none.hours.overrides.len(), none.notes.len()), (0, 0));
    hours::save(&world.app, &ana, None, None, None, Schedule::new(zone("Asia/Tokyo")))
        .await
        .unwrap();
    let late = hours::put_back(&world.app, &ana, None, None, none.version).await;
    assert!(matches!(late, Err(app::Error::Stale)));
});

story!(bookings_on_closed_time_are_named_and_stay, |world| {
    let booked = world.book("2027-03-02T15:00:00Z").await.unwrap().booking;
    let bookings = hours::ahead::bookings(&world.app, &world.ana(), None).await.unwrap();
    let before = hours::get(&world.app, &world.ana(), None, None).await.unwrap();
    assert!(bookings.outside(&before).is_empty());
    let set = Dates { dates: vec![date(2027, 3, 2)], ..Dates::default() };
    let after = hours::set_dates(&world.app, &world.ana(), None, None, set).await.unwrap();
    let named = bookings.outside_on(date(2027, 3, 2), &after);
    assert_eq!(named.len(), 1);
    assert_eq!(named[0].booking.id, booked.id);
    assert_eq!(
        (named[0].event_type.as_str(), named[0].booking.guest.as_str()),
        ("Intro call", "Jo Park")
    );
    let still = app::bookings::get(&world.app, &world.ana(), booked.id).await.unwrap();
    assert_eq!(still.0.booking.status.as_str(), "confirmed");
});

// Ana's usual hours are in New York; this schedule is in Tokyo, where the date is another one.
story!(a_booking_is_held_against_a_block_on_the_clocks_of_its_own_schedule, |world| {
    let tokyo = Schedule::new(zone("Asia/Tokyo"));
    let draft =
        named::Draft { name: Some("Tokyo".into()), hours: Some(tokyo), ..named::Draft::default() };
    let schedule = named::create(&world.app, &world.ana(), None, draft).await.unwrap();
    let booked = world.book("2027-03-02T15:30:00Z").await.unwrap().booking;
    let day =
        |day| Blocked { from: date(2027, 3, day), to: date(2027, 3, day), start: None, end: None };
    let bookings = hours::ahead::bookings(&world.app, &world.ana(), None).await.unwrap();
    assert_eq!((bookings.blocked_by(&day(2)).len(), bookings.blocked_by(&day(3)).len()), (1, 0));

    let in_tokyo = app::event_types::Draft {
        schedule: Some(Some(schedule.id)),
        ..app::event_types::Draft::default()
    };
    let event = booked.event_type;
    app::event_types::update(&world.app, &world.ana(), event, in_tokyo).await.unwrap();
    let bookings = hours::ahead::bookings(&world.app, &world.ana(), None).await.unwrap();
    assert_eq!((bookings.blocked_by(&day(2)).len(), bookings.blocked_by(&day(3)).len()), (0, 1));
});

story!(time_off_years_ahead_is_a_slip, |world| {
    let dates = Blocked { from: date(2027, 3, 2), to: date(9999, 12, 31), start: None, end: None };
    let refused = hours::block(&world.app, &world.ana(), None, dates, "").await.unwrap_err();
    assert!(refused.to_string().contains("error-date-far"), "{refused}");
});
