//! Whatever is sent, a page or a clear no comes back, and nothing is stored.

use crate::world::{INTRO, TUESDAY, World, filled, take};
use axum::http::Method;
use testkit::on_both;

on_both!(a_link_with_nonsense_shows_the_page_without_it, |db| async {
    let world = World::over(db).await;
    let mut guest = world.guest();
    let long = format!("name={}", "x".repeat(10_000));
    let plain = guest.get(INTRO).await.text();
    for query in [
        "date=2027-02-29",
        "date=tomorrow",
        "month=13",
        "month=2027-13",
        "timezone=Mars/Base",
        "timezone=../../etc/passwd",
        "timezone=",
        "clock=25",
        "duration=-1",
        "duration=99999999999999999999",
        "view=sideways",
        "date=%FF%FE&month=%00",
        "%%%=&&&==",
        &long,
    ] {
        let page = guest.get(&format!("{INTRO}?{query}")).await;
        assert_eq!(page.is(200).text(), plain, "{query}");
    }
    assert_eq!(guest.get(&format!("{INTRO}/zone?date=9999-99-99&timezone=Mars")).await.status, 200);
});

on_both!(a_start_that_is_none_is_refused, |db| async {
    let world = World::over(db).await;
    let mut guest = world.guest();
    for start in [
        "",
        "nonsense",
        "2027-02-29T10:00:00Z",
        "9999-12-30T22:00:00Z",
        "-009999-01-01T00:00:00Z",
        "2027-03-02T15:00:00.5Z",
        "1e9",
    ] {
        guest.get(&format!("{INTRO}/details?start={start}")).await.is(400).says("Start again");
        let fields = [("start", start), ("name", "Jo"), ("email", "jo@example.com")];
        guest.post(&format!("{INTRO}/holds"), &fields).await.is(400);
        guest.post(&format!("{INTRO}/bookings"), &fields).await.is(400);
    }
    for start in ["1999-01-01T10:00:00Z", "2027-03-02T03:00:00Z", "6000-01-01T10:00:00Z"] {
        guest.get(&format!("{INTRO}/details?start={start}")).await.is(409);
        let fields = [("start", start), ("name", "Jo"), ("email", "jo@example.com")];
        guest.post(&format!("{INTRO}/holds"), &fields).await.is(409);
        guest.post(&format!("{INTRO}/bookings"), &fields).await.is(409);
    }
    for wrong in [("timezone", "Mars/Base"), ("duration", "31"), ("duration", "x")] {
        let fields = [("start", TUESDAY), ("name", "Jo"), ("email", "jo@example.com"), wrong];
        guest.post(&format!("{INTRO}/bookings"), &fields).await.is(400);
    }
    assert!(world.bookings().await.is_empty());
});

on_both!(names_in_every_script_are_kept_and_harmless, |db| async {
    let world = World::over(db).await;
    let starts = ["2027-03-02T15:00:00Z", "2027-03-02T16:00:00Z", "2027-03-02T17:00:00Z"];
    let names = ["👩‍👩‍👧 박지원", "\u{202e}مرحبا", "<script>alert(1)</script> O'Neil & \"Co\""];
    for (start, name) in starts.iter().zip(names) {
        let mut guest = world.guest();
        let details = take(&mut guest, "timezone=Europe/Berlin", start).await;
        let booked = guest.press(&filled(&details).fill("name", name), "start", start).await;
        let page = guest.follow(&booked).await;
        // A name turns nothing round that stands beside it.
        page.says(&name.replace('\u{202e}', ""));
        assert!(!page.body.contains("<script>alert"));
    }
    let mut guest = world.guest();
    let details = take(&mut guest, "timezone=Europe/Berlin", "2027-03-03T15:00:00Z").await;
    let form = filled(&details);
    for (field, value) in [
        ("name", "x".repeat(10_000)),
        ("name", "Jo\r\nBcc: all@example.org".to_owned()),
        ("name", "   ".to_owned()),
        ("email", "jo@example.com\r\nBcc: all@example.org".to_owned()),
        ("email", format!("{}@example.com", "x".repeat(10_000))),
        ("phone", "call me".to_owned()),
        ("notes", "x".repeat(10_000)),
        ("notes", "bell \u{7}".to_owned()),
    ] {
        let form = form.clone().fill(field, &value);
        let answer = guest.press(&form, "start", "2027-03-03T15:00:00Z").await;
        answer.is(422).says("There is a problem");
        if field != "notes" {
            assert_eq!(answer.form(&form.action).value(field), value);
        }
    }
    assert_eq!(world.bookings().await.len(), 3);
});

on_both!(only_forms_are_read, |db| async {
    let world = World::over(db).await;
    let mut guest = world.guest();
    let path = crate::world::book(&mut guest, TUESDAY).await;
    for address in [
        format!("{INTRO}/holds"),
        format!("{INTRO}/bookings"),
        format!("{path}/cancel"),
        format!("{path}/reschedule"),
    ] {
        for (kind, body) in [
            ("application/json", "{\"start\": \"2027-03-03T15:00:00Z\"}"),
            ("text/plain", "start=2027-03-03T15:00:00Z"),
            ("multipart/form-data; boundary=x", "--x--"),
        ] {
            let answer = guest.post_as(&address, kind, body).await;
            assert!(answer.status.is_client_error(), "{address} {kind}: {}", answer.status);
        }
        let large = format!("reason={}", "x".repeat(600 * 1024));
        let kind = "application/x-www-form-urlencoded";
        guest.post_as(&address, kind, &large).await.is(413);
        for method in [Method::PUT, Method::DELETE, Method::PATCH] {
            guest.ask(method, &address).await.is(405);
        }
    }
    guest.ask(Method::POST, &path).await.is(405);
    guest.get(&format!("{INTRO}/holds")).await.is(405);
    let booking = &world.bookings().await[0];
    assert_eq!((booking.status.as_str(), booking.sequence), ("confirmed", 0));
});
