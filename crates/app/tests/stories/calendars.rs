//! A host's calendar at Google: bookings are written there once and follow, busy times keep guests
//! away, and nothing of it ever stands in a booking's way.

use crate::{
    story,
    world::{World, at},
};
use app::{
    App,
    calendars::{self, Choice, Opened},
    cancel::{self, CallOff},
    reschedule::{self, Reschedule},
};
use integrations::{
    calendars::google,
    openid::{Grant, Provider, Registration},
};
use model::{Actor, Booking, CalendarSync, JobId};
use serde_json::json;
use std::time::Duration;
use testkit::google::{Google, Mood};
use uuid::Uuid;

const KEY: [u8; 32] = [7; 32];
const NINE: &str = "2027-03-03T14:00:00Z";
const TEN: &str = "2027-03-03T15:00:00Z";

fn provider(google: &Google) -> Provider {
    Provider::new(Registration {
        key: "google",
        name: "Google".into(),
        issuer: google.url.clone(),
        client_id: "kalends".into(),
        client_secret: "secret".into(),
        vouches_for_addresses: true,
    })
}

/// The same application, registered with this Google.
fn registered(app: &App, google: &Google) -> App {
    let app = app.clone().with_keys(&[KEY]).with_providers(vec![provider(google)]);
    app.with_google(google::Google::new(&google.url))
}

/// Ana has just said yes at Google.
async fn connect(app: &App, world: &World, google: &Google) {
    connect_by(app, world, google, "first").await;
}

async fn connect_by(app: &App, world: &World, google: &Google, key: &str) {
    let calendars = google::Google::new(&google.url).calendars(key).await.unwrap();
    let grant = Grant {
        access: key.into(),
        refresh: Some("lasting secret".into()),
        lives: Some(Duration::from_secs(3600)),
        scopes: None,
    };
    let opened = Opened { account: "ana@example.org".into(), grant, calendars };
    calendars::keep(app, &world.ana(), opened).await.unwrap();
    app::worker::drain(app).await.unwrap();
}

async fn booked(app: &App, world: &World, start: &str) -> Booking {
    app::book::book(app, world.request(start)).await.unwrap().booking
}

async fn sync(app: &App, booking: &Booking) -> CalendarSync {
    let mut tx = app.db.read(booking.organization).await.unwrap();
    let booking = store::bookings::get(&mut tx, booking.id).await.unwrap().unwrap();
    drop(tx);
    let states = calendars::states(app, booking.organization, [&booking]).await.unwrap();
    states.get(&booking.id).copied().unwrap_or_default()
}

async fn moves(app: &App, booking: &Booking, start: &str) -> Booking {
    let (organization, booking, start) = (booking.organization, booking.id, at(start));
    let asked = Reschedule { organization, booking, start, reason: None, actor: Actor::Guest };
    reschedule::reschedule(app, asked).await.unwrap()
}

async fn cancels(app: &App, booking: &Booking) -> Booking {
    let (organization, booking) = (booking.organization, booking.id);
    let asked = CallOff { organization, booking, reason: None, actor: Actor::Guest };
    cancel::cancel(app, asked).await.unwrap()
}

story!(a_booking_is_written_follows_its_moves_and_is_taken_out, |world| {
    let google = Google::start().await;
    let app = registered(&world.app, &google);
    connect(&app, &world, &google).await;
    let booking = booked(&app, &world, NINE).await;
    assert_eq!(sync(&app, &booking).await, CalendarSync::Pending);
    app::worker::drain(&app).await.unwrap();
    assert_eq!(sync(&app, &booking).await, CalendarSync::Synced);
    let [event] = <[_; 1]>::try_from(google.live()).unwrap();
    assert_eq!(event["iCalUID"], booking.uid);
    assert_eq!(event["calendar"], "ana@example.org");
    assert_eq!(event["start"]["dateTime"], NINE);
    assert_eq!(event["attendees"][0]["email"], "jo@example.com");

    moves(&app, &booking, TEN).await;
    app::worker::drain(&app).await.unwrap();
    let [moved] = <[_; 1]>::try_from(google.live()).unwrap();
    assert_eq!((&moved["id"], &moved["start"]["dateTime"]), (&event["id"], &TEN.into()));

    cancels(&app, &booking).await;
    app::worker::drain(&app).await.unwrap();
    assert!(google.live().is_empty());
    assert_eq!(sync(&app, &booking).await, CalendarSync::Synced);
});

story!(an_answer_that_is_lost_makes_no_second_event, |world| {
    let google = Google::start().await;
    let app = registered(&world.app, &google);
    connect(&app, &world, &google).await;
    google.kept().mood = Mood::Forgetful;
    let booking = booked(&app, &world, NINE).await;
    app::worker::drain(&app).await.unwrap();
    assert_eq!(sync(&app, &booking).await, CalendarSync::Failed);
    google.kept().mood = Mood::Well;
    calendars::retry(&app, &world.ana(), booking.id).await.unwrap();
    assert_eq!(sync(&app, &booking).await, CalendarSync::Synced);
    assert_eq!(google.kept().events.len(), 1);
});

story!(two_workers_write_one_event, |world| {
    let google = Google::start().await;
    let app = registered(&world.app, &google);
    connect(&app, &world, &google).await;
    let booking = booked(&app, &world, NINE).await;
    moves(&app, &booking, TEN).await;
    let other = app.clone();
    let (one, two) = tokio::join!(app::worker::drain(&app), app::worker::drain(&other));
    one.and(two).unwrap();
    world.app.clock.travel(jiff::SignedDuration::from_secs(10));
    app::worker::drain(&app).await.unwrap();
    assert_eq!(google.kept().asked_for_new, 1);
    assert_eq!(google.live()[0]["start"]["dateTime"], TEN);
    assert_eq!(sync(&app, &booking).await, CalendarSync::Synced);
});

story!(what_the_host_does_in_the_calendar_stays, |world| {
    let google = Google::start().await;
    let app = registered(&world.app, &google);
    connect(&app, &world, &google).await;
    let booking = booked(&app, &world, NINE).await;
    app::worker::drain(&app).await.unwrap();
    // Dragged about, and a colleague is asked to come along.
    let colleague = serde_json::json!({ "email": "bo@example.org" });
    google.kept().events[0]["sequence"] = 7.into();
    google.kept().events[0]["attendees"].as_array_mut().unwrap().push(colleague.clone());
    moves(&app, &booking, TEN).await;
    app::worker::drain(&app).await.unwrap();
    assert_eq!(sync(&app, &booking).await, CalendarSync::Synced);
    let [moved] = <[_; 1]>::try_from(google.live()).unwrap();
    assert_eq!((&moved["start"]["dateTime"], &moved["attendees"][1]), (&TEN.into(), &colleague));
});

story!(what_cannot_be_taken_out_of_a_calendar_is_told, |world| {
    let google = Google::start().await;
    let app = registered(&world.app, &google);
    connect(&app, &world, &google).await;
    let first = booked(&app, &world, NINE).await;
    let second = booked(&app, &world, TEN).await;
    app::worker::drain(&app).await.unwrap();
    let own = calendars::own(&app, &world.ana()).await.unwrap().unwrap();
    let choice = Choice { checked: Vec::new(), write_to: "team".into(), seen: own.seen };
    calendars::choose(&app, &world.ana(), choice).await.unwrap();

    google.kept().read_only.push("ana@example.org".into());
    cancels(&app, &first).await;
    moves(&app, &second, "2027-03-03T17:00:00Z").await;
    app::worker::drain(&app).await.unwrap();
    for booking in [&first, &second] {
        let told = calendars::of_booking(&app, &world.ana(), booking).await.unwrap().unwrap();
        assert_eq!((told.sync, told.error.as_deref()), (CalendarSync::Failed, Some("refused")));
        assert!(told.was_there);
    }
    assert_eq!(google.kept().events.len(), 2, "none is written anew elsewhere");

    // Where the calendar itself is no more, what stands is written to the one that is chosen now.
    google.kept().gone.push("ana@example.org".into());
    for booking in [&first, &second] {
        calendars::retry(&app, &world.ana(), booking.id).await.unwrap();
        assert_eq!(sync(&app, booking).await, CalendarSync::Synced);
    }
    let events = google.live();
    let anew: Vec<_> = events.iter().filter(|event| event["calendar"] == "team").collect();
    assert_eq!(anew.len(), 1);
    assert_eq!(anew[0]["iCalUID"], second.uid);
});

story!(a_full_calendar_is_learnt, |world| {
    let google = Google::start().await;
    for number in 0..300 {
        google.add(&format!("old{number}"), "2027-03-02T08:00:00Z", "2027-03-02T09:00:00Z");
    }
    google.add("dentist", "2027-03-03T17:00:00Z", "2027-03-03T18:00:00Z");
    let app = registered(&world.app, &google);
    connect(&app, &world, &google).await;
    let own = calendars::own(&app, &world.ana()).await.unwrap().unwrap();
    assert_eq!(own.silent_since, None);
    let day = "2027-03-03";
    assert!(!world.offered(day, day).await.contains(&"2027-03-03T17:00:00Z".to_owned()));
});

story!(google_away_stops_no_booking_and_is_tried_again, |world| {
    let google = Google::start().await;
    let app = registered(&world.app, &google);
    connect(&app, &world, &google).await;
    google.kept().mood = Mood::Away;
    let booking = booked(&app, &world, NINE).await;
    app::worker::drain(&app).await.unwrap();
    let told = calendars::of_booking(&app, &world.ana(), &booking).await.unwrap().unwrap();
    assert_eq!((told.sync, told.error.as_deref()), (CalendarSync::Failed, Some("away")));
    let health = app::dashboard::health(&app, &world.ana()).await.unwrap();
    assert_eq!((health.calendars, health.events_failed), (1, 1));
    google.kept().mood = Mood::Well;
    world.app.clock.travel(jiff::SignedDuration::from_mins(1));
    app::worker::drain(&app).await.unwrap();
    assert_eq!(sync(&app, &booking).await, CalendarSync::Synced);
});

story!(a_key_that_is_over_is_renewed_and_a_grant_taken_back_is_told, |world| {
    let google = Google::start().await;
    let app = registered(&world.app, &google);
    connect(&app, &world, &google).await;
    google.forget_keys();
    let first = booked(&app, &world, NINE).await;
    app::worker::drain(&app).await.unwrap();
    assert_eq!(sync(&app, &first).await, CalendarSync::Synced);

    google.kept().revoked = true;
    let second = booked(&app, &world, TEN).await;
    app::worker::drain(&app).await.unwrap();
    let own = calendars::own(&app, &world.ana()).await.unwrap().unwrap();
    assert_eq!(own.lost_since, Some(app.clock.now()));
    assert_eq!(sync(&app, &second).await, CalendarSync::Failed);
    let health = app::dashboard::health(&app, &world.ana()).await.unwrap();
    assert_eq!(health.calendars_lost, 1);

    google.kept().revoked = false;
    let key = provider(&google).renew("lasting secret").await.unwrap().access;
    connect_by(&app, &world, &google, &key).await;
    assert_eq!(sync(&app, &second).await, CalendarSync::Synced);
    assert_eq!(google.live().len(), 2);
});

story!(busy_times_keep_guests_away_and_ones_own_events_do_not, |world| {
    let google = Google::start().await;
    let app = registered(&world.app, &google);
    let booking = booked(&app, &world, NINE).await;
    let day = "2027-03-03";
    google.add("dentist", "2027-03-03T12:00:00-05:00", "2027-03-03T13:00:00-05:00");
    let busy = ("2027-03-03T18:00:00Z".to_owned(), "2027-03-03T19:00:00Z".to_owned());
    google.kept().busy.insert("boss".into(), vec![busy]);
    assert!(world.offered(day, day).await.contains(&"2027-03-03T17:00:00Z".to_owned()));
    connect(&app, &world, &google).await;
    let offered = world.offered(day, day).await;
    assert!(!offered.contains(&"2027-03-03T17:00:00Z".to_owned()), "{offered:?}");
    assert!(!offered.contains(&"2027-03-03T17:30:00Z".to_owned()));
    assert!(offered.contains(&"2027-03-03T18:00:00Z".to_owned()), "the boss is not looked at");
    let refused = app::book::book(&app, world.request("2027-03-03T17:00:00Z")).await;
    assert!(matches!(refused, Err(app::Error::Slot { .. })));

    // What was booked before is written now, and may move over itself.
    assert_eq!(sync(&app, &booking).await, CalendarSync::Synced);
    world.travel(5).await;
    app::worker::drain(&app).await.unwrap();
    moves(&app, &booking, "2027-03-03T14:30:00Z").await;

    let own = calendars::own(&app, &world.ana()).await.unwrap().unwrap();
    let checked = vec!["ana@example.org".to_owned(), "boss".to_owned()];
    let choice = Choice { checked, write_to: own.write_to, seen: own.seen };
    calendars::choose(&app, &world.ana(), choice.clone()).await.unwrap();
    app::worker::drain(&app).await.unwrap();
    assert!(!world.offered(day, day).await.contains(&"2027-03-03T18:00:00Z".to_owned()));
    let other = Choice { checked: Vec::new(), ..choice };
    let late = calendars::choose(&app, &world.ana(), other).await;
    assert!(matches!(late, Err(app::Error::Stale)));

    // While Google is away, what was known holds; when it is back, what is free is offered.
    google.kept().mood = Mood::Away;
    google.kept().busy.clear();
    world.app.clock.travel(jiff::SignedDuration::from_mins(5));
    app::worker::drain(&app).await.unwrap();
    assert!(!world.offered(day, day).await.contains(&"2027-03-03T18:00:00Z".to_owned()));
    let own = calendars::own(&app, &world.ana()).await.unwrap().unwrap();
    assert_eq!(own.silent_since, Some(app.clock.now()));
    google.kept().mood = Mood::Well;
    world.app.clock.travel(jiff::SignedDuration::from_mins(5));
    app::worker::drain(&app).await.unwrap();
    assert!(world.offered(day, day).await.contains(&"2027-03-03T18:00:00Z".to_owned()));
    let own = calendars::own(&app, &world.ana()).await.unwrap().unwrap();
    assert_eq!(own.silent_since, None);
});

async fn checked_at(app: &App, world: &World) -> Option<jiff::Timestamp> {
    calendars::own(app, &world.ana()).await.unwrap().unwrap().checked_at
}

story!(a_calendar_that_is_gone_does_not_hide_the_others, |world| {
    let google = Google::start().await;
    let app = registered(&world.app, &google);
    connect(&app, &world, &google).await;
    let own = calendars::own(&app, &world.ana()).await.unwrap().unwrap();
    let checked = vec!["ana@example.org".to_owned(), "team".to_owned()];
    let choice = Choice { checked, write_to: "team".into(), seen: own.seen };
    calendars::choose(&app, &world.ana(), choice).await.unwrap();
    app::worker::drain(&app).await.unwrap();

    google.kept().gone.push("team".into());
    google.add("dentist", "2027-03-03T12:00:00-05:00", "2027-03-03T13:00:00-05:00");
    world.app.clock.travel(jiff::SignedDuration::from_mins(5));
    app::worker::drain(&app).await.unwrap();
    let offered = world.offered("2027-03-03", "2027-03-03").await;
    assert!(!offered.contains(&"2027-03-03T17:00:00Z".to_owned()), "{offered:?}");
    let own = calendars::own(&app, &world.ana()).await.unwrap().unwrap();
    assert_eq!((own.silent_since, own.write_to.as_str()), (None, "ana@example.org"));
    assert!(own.calendars.iter().all(|one| one.name != "Team"));
});

story!(busy_times_are_looked_up_again_whatever_became_of_the_look, |world| {
    let google = Google::start().await;
    let app = registered(&world.app, &google);
    connect(&app, &world, &google).await;
    let later = jiff::SignedDuration::from_mins(5);
    // A node that has no Google, and one that has not the key.
    for other in [[KEY; 1], [[9; 32]; 1]] {
        for _ in 0..14 {
            app.clock.travel(later);
            app::worker::drain(&world.app.clone().with_keys(&other)).await.unwrap();
        }
        app.clock.travel(later);
        app::worker::drain(&app).await.unwrap();
        assert_eq!(checked_at(&app, &world).await, Some(app.clock.now()));
    }
    // The job is gone.
    let mut tx = app.db.write(world.ana().organization).await.unwrap();
    let key = format!("calendar-busy:{}:google", world.ana().member().unwrap());
    assert!(store::jobs::payload(&mut tx, &key).await.unwrap().is_some());
    store::jobs::remove(&mut tx, &key).await.unwrap();
    tx.commit().await.unwrap();
    app.clock.travel(later);
    app::worker::tidy(&app).await.unwrap();
    app::worker::drain(&app).await.unwrap();
    assert_eq!(checked_at(&app, &world).await, Some(app.clock.now()));
});

story!(a_calendar_that_hangs_holds_no_mail_up, |world| {
    let google = Google::start().await;
    let app = registered(&world.app, &google);
    connect(&app, &world, &google).await;
    let deaf = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", deaf.local_addr().unwrap());
    let app = app.with_google(google::Google::new(&address));
    let mut tx = app.db.write(world.ana().organization).await.unwrap();
    let payload = json!({ "member": world.ana().member(), "vendor": "google" });
    let long_due = at("2027-03-01T08:00:00Z");
    for n in 0..100_u128 {
        let (id, key) = (JobId(Uuid::from_u128(n)), format!("look {n}"));
        let kind = "calendar-busy";
        let done = store::jobs::insert(&mut tx, id, kind, &key, &payload, long_due, long_due);
        done.await.unwrap();
    }
    tx.commit().await.unwrap();
    booked(&app, &world, NINE).await;
    let before = world.post.mails().len();
    let worker = tokio::spawn(app::worker::run(app, std::future::pending()));
    let sent = async {
        while world.post.mails().len() < before + 2 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let sent = tokio::time::timeout(Duration::from_secs(6), sent).await;
    worker.abort();
    assert!(sent.is_ok(), "mails waited for calendars");
});

story!(keys_are_sealed_rotated_and_given_back, |world| {
    let google = Google::start().await;
    let app = registered(&world.app, &google);
    connect(&app, &world, &google).await;
    google.add("dentist", "2027-03-03T12:00:00-05:00", "2027-03-03T13:00:00-05:00");
    let mut tx = app.db.operator_read().await.unwrap();
    let kept = store::calendar_connections::secrets(&mut tx).await.unwrap();
    drop(tx);
    assert!(!kept[0].3.windows(7).any(|part| part == b"lasting"), "a key in the clear");

    let newer = registered(&world.app, &google).with_keys(&[[8; 32], KEY]);
    assert_eq!(app::keyring::rotate(&newer).await.unwrap(), 1);
    let newest = registered(&world.app, &google).with_keys(&[[8; 32]]);
    let booking = booked(&newest, &world, NINE).await;
    app::worker::drain(&newest).await.unwrap();
    assert_eq!(sync(&newest, &booking).await, CalendarSync::Synced);

    calendars::disconnect(&newest, &world.ana()).await.unwrap();
    assert_eq!(sync(&newest, &booking).await, CalendarSync::NotConnected);
    assert_eq!(google.kept().given_back, ["lasting secret"]);
    assert!(calendars::own(&newest, &world.ana()).await.unwrap().is_none());
    let later = booked(&newest, &world, "2027-03-03T17:00:00Z").await;
    app::worker::drain(&newest).await.unwrap();
    assert_eq!(sync(&newest, &later).await, CalendarSync::NotConnected);
});

story!(without_a_key_of_the_operators_nothing_is_connected, |world| {
    let google = Google::start().await;
    assert_eq!(calendars::offer(&world.app), calendars::Offer::NotSetUp);
    let app = world.app.clone().with_google(google::Google::new(&google.url));
    assert_eq!(calendars::offer(&app), calendars::Offer::NoKey);
});
