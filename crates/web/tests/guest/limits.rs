//! Whoever sends too much is told when to go on, and loses nothing of what they typed.

use crate::{
    browser::Browser,
    world::{INTRO, TUESDAY, World, book, filled, take},
};
use app::{Settings, limits::Limits};
use axum::{Extension, body::Body, extract::ConnectInfo, http::Request};
use std::{net::SocketAddr, sync::Arc};
use testkit::on_both;
use tower::ServiceExt;

/// The same site with limits, called from this address.
pub fn called_from(world: &World, address: &str) -> axum::Router {
    let proxies = vec!["10.0.0.0/8".parse().unwrap()];
    let limits = Limits::usual();
    let settings =
        Settings { limits, trusted_proxies: proxies, ..Settings::clone(&world.app.settings) };
    let mut app = world.app.clone();
    app.settings = Arc::new(settings);
    let peer = SocketAddr::new(address.parse().unwrap(), 4711);
    web::router(app).layer(Extension(ConnectInfo(peer)))
}

on_both!(a_fourth_booking_with_one_address_waits_a_day, |db| async {
    let world = World::over(db).await;
    for (n, start) in ["15", "16", "17"].iter().enumerate() {
        let router = called_from(&world, &format!("192.0.2.{n}"));
        book(&mut Browser::new(router), &format!("2027-03-02T{start}:00:00Z")).await;
    }
    let mut guest = Browser::new(called_from(&world, "192.0.2.9"));
    let details = take(&mut guest, "timezone=Europe/Berlin", "2027-03-02T18:00:00Z").await;
    let form = filled(&details).fill("email", "JO+x@example.com").fill("notes", "As agreed");
    let late = guest.press(&form, "start", "2027-03-02T18:00:00Z").await;
    late.is(429).says("Please try again after Tuesday 2 March 2027, 15:00");
    assert_eq!(late.header("retry-after"), "86401");
    let again = late.form(&format!("{INTRO}/bookings"));
    assert_eq!((again.value("email"), again.value("notes")), ("JO+x@example.com", "As agreed"));
    world.travel(24 * 60);
    guest
        .press(&again.fill("email", "jo@example.com"), "start", "2027-03-03T18:00:00Z")
        .await
        .is(303);
});

on_both!(a_sixth_booking_from_one_address_waits_an_hour, |db| async {
    let world = World::over(db).await;
    let mut guest = Browser::new(called_from(&world, "192.0.2.1"));
    for hour in 15..21 {
        let start = format!("2027-03-02T{hour}:00:00Z");
        let details = take(&mut guest, "timezone=Europe/Berlin", &start).await;
        let form = filled(&details).fill("email", &format!("guest{hour}@example.com"));
        let answer = guest.press(&form, "start", &start).await;
        if hour < 20 {
            answer.is(303);
        } else {
            answer.is(429).says("press again after Monday 1 March 2027, 16:");
            let again = answer.form(&format!("{INTRO}/bookings"));
            assert_eq!(again.value("email"), "guest20@example.com");
        }
        world.travel(1);
    }
});

on_both!(an_eleventh_write_in_a_minute_is_kept_to_be_sent_again, |db| async {
    let world = World::over(db).await;
    let mut guest = Browser::new(called_from(&world, "192.0.2.1"));
    for _ in 0..10 {
        guest.post(&format!("{INTRO}/holds"), &[("start", "nonsense")]).await.is(400);
    }
    let details = guest.get(&format!("{INTRO}/details?start={TUESDAY}")).await;
    let late = guest.press(&filled(&details).fill("name", "Jo <Park>"), "start", TUESDAY).await;
    late.is(429).says("Nothing you typed is lost. Please try again in 1 minute");
    assert_eq!(late.header("retry-after"), "60", "as long as the words say");
    let again = late.form(&format!("{INTRO}/bookings"));
    assert_eq!(again.value("name"), "Jo <Park>");
    // What is too long to be kept is not promised to be.
    let long = filled(&details).fill("notes", &"x".repeat(70_000));
    let late = guest.press(&long, "start", TUESDAY).await;
    late.is(429).says("in a short time. Please try again in 1 minute");
    assert!(!late.body.contains("notes"));
    // Others are not held back, and pages can be read.
    let mut other = Browser::new(called_from(&world, "192.0.2.2"));
    other.post(&format!("{INTRO}/holds"), &[("start", "nonsense")]).await.is(400);
    guest.get(INTRO).await.is(200);
    world.travel(1);
    guest.press(&again, "timezone", "Europe/Berlin").await.is(303);
    // A new password is asked for, never shown.
    for _ in 0..10 {
        guest.post("/reset", &[("email", "")]).await;
    }
    let late = guest.post("/join/x", &[("name", "Jo"), ("password", "geheim")]).await;
    late.is(429);
    assert!(!late.body.contains("geheim"));
});

on_both!(programs_are_told_as_programs_and_own_keys_are_not_counted, |db| async {
    let world = World::over(db).await;
    let draft = app::keys::Draft { name: "own", role: model::Role::Admin, member: None };
    let key =
        app::keys::create(&world.app, world.founded.organization.id, None, draft).await.unwrap();
    let ask = async |router: axum::Router, told: &str, key: &str| {
        let request = Request::post("/api/public/scheduling/acme/bookings")
            .header("content-type", "application/json")
            .header("x-forwarded-for", told)
            .header("authorization", key)
            .body(Body::from("{}"))
            .unwrap();
        router.oneshot(request).await.unwrap()
    };
    let stranger = "Bearer kal_nobody";
    let behind = called_from(&world, "10.0.0.1");
    for _ in 0..10 {
        assert_eq!(ask(behind.clone(), "6.6.6.6, 203.0.113.7", stranger).await.status(), 422);
    }
    let late = ask(behind.clone(), "7.7.7.7, 203.0.113.7", stranger).await;
    assert_eq!(late.status(), 429);
    assert_eq!(late.headers()["content-type"], "application/problem+json");
    assert!(late.headers().contains_key("retry-after"));
    assert_eq!(ask(behind.clone(), "203.0.113.8", stranger).await.status(), 422);
    let own = format!("Bearer {key}");
    assert_eq!(ask(behind.clone(), "203.0.113.7", &own).await.status(), 422);
    // Nobody but a proxy of ours is believed.
    let liar = called_from(&world, "198.51.100.1");
    for n in 0..10 {
        assert_eq!(ask(liar.clone(), &format!("203.0.113.{n}"), stranger).await.status(), 422);
    }
    assert_eq!(ask(liar, "203.0.113.99", stranger).await.status(), 429);
});

on_both!(what_no_person_sends_is_asked_to_be_sent_again, |db| async {
    let world = World::over(db).await;
    let mut guest = Browser::new(called_from(&world, "192.0.2.1"));
    let details = format!("{INTRO}/details?timezone=Europe/Berlin&start={TUESDAY}");
    let details = guest.get(&details).await;
    let form = filled(&details).fill("notes", "As agreed");
    let hasty = guest.press(&form, "start", TUESDAY).await;
    hasty.is(422).says("Please press once more");
    let again = hasty.form(&format!("{INTRO}/bookings"));
    assert_eq!((again.value("name"), again.value("notes")), ("Jo Park", "As agreed"));
    world.app.clock.travel(jiff::SignedDuration::from_secs(1));
    // A form that was never shown, or says so of itself.
    guest.press(&again.clone().fill("shown", ""), "start", TUESDAY).await.is(422);
    guest.press(&again.clone().fill("shown", "AAAA"), "start", TUESDAY).await.is(422);
    guest.press(&again.clone().fill("subject", "Cheap!"), "start", TUESDAY).await.is(422);
    guest.press(&again, "start", TUESDAY).await.is(303);
});
