//! A guest's program: look, book, come back, move, cancel.

use crate::world::{ADMIN, Answer, PUBLIC, World, booking, request, starts};
use axum::http::{Method, header};
use serde_json::{Value, json};
use testkit::on_both;

on_both!(a_guest_sees_who_can_be_booked_and_nothing_private, |db| async {
    let world = World::new(db).await;
    world
        .offer(json!({ "locations": [
            { "type": "in_person", "value": "Bryant Park" },
            { "type": "phone", "value": "+1 212 555 0100" },
            { "type": "custom", "value": "https://meet.example.com/secret", "displayName": "Room" },
        ]}))
        .await;
    let profile = world.get(&format!("{PUBLIC}/users/ana")).await.expect(200);
    assert_eq!(profile["displayName"], "Ana Lima");
    assert_eq!(profile["eventTypes"][0]["slug"], "intro");
    assert_eq!(profile["eventTypes"][0]["bookingUrl"], "http://kalends.test/book/acme/ana/intro");
    let offer = world.get(&format!("{PUBLIC}/users/ana/intro")).await.expect(200);
    assert_eq!(offer["host"]["username"], "ana");
    assert_eq!(offer["locations"][0]["value"], "Bryant Park");
    assert_eq!(offer["locations"][1]["value"], Value::Null);
    assert_eq!(offer["locations"][2]["displayName"], "Room");
    let text = format!("{profile}{offer}");
    for private in ["example.com", "settings", "role", "555"] {
        assert!(!text.contains(private), "{private} in {text}");
    }
});

on_both!(slots_come_in_the_asked_zone_and_follow_bookings, |db| async {
    let world = World::new(db).await;
    let path = format!("{PUBLIC}/users/ana/intro/slots");
    let home = world.get(&format!("{path}?date=2026-03-02")).await.expect(200);
    assert_eq!(home["timezone"], "America/New_York");
    assert_eq!(starts(&home).first().map(String::as_str), Some("2026-03-02T14:00:00Z"));
    assert_eq!(home["slots"][0]["end"], "2026-03-02T14:30:00Z");
    assert_eq!(home["slots"][0].get("seatsLeft"), None);
    assert_eq!(starts(&home).len(), 16);

    let tokyo = format!("{path}?from=2026-03-03&to=2026-03-03&timezone=Asia/Tokyo");
    let asked = world.get(&tokyo).await.expect(200);
    assert_eq!(asked["timezone"], "Asia/Tokyo");
    assert_eq!(starts(&asked).first().map(String::as_str), Some("2026-03-02T15:00:00Z"));

    let before = starts(&world.get(&tokyo).await.expect(200));
    world.book("2026-03-02T15:00:00Z").await.expect(201);
    let after = starts(&world.get(&tokyo).await.expect(200));
    assert_eq!(before[1..], after[..]);
});

on_both!(a_bad_question_for_slots_names_its_field, |db| async {
    let world = World::new(db).await;
    let long = "x".repeat(5_000);
    for (query, field) in [
        ("", "from"),
        ("from=2026-03-02", "to"),
        ("to=2026-03-02", "from"),
        ("date=2027-02-29", "date"),
        ("date=2026-3-2", "date"),
        ("from=-9999-01-01&to=2026-03-01", "from"),
        ("from=-009999-01-01&to=2026-03-01", "from"),
        ("from=2026-03-02&to=2026-03-01", "to"),
        ("from=2026-03-01&to=2026-05-02", "to"),
        ("date=9999-12-31", "from"),
        ("date=10000-01-01", "date"),
        ("date=2026-03-02&timezone=Mars/Base", "timezone"),
        ("date=2026-03-02&timezone=%00", "timezone"),
        ("date=2026-03-02&timezone=Europe/Paris%00", "timezone"),
        (&format!("date=2026-03-02&timezone={long}"), "timezone"),
        ("date=2026-03-02&duration=31", "duration"),
        ("date=2026-03-02&duration=x", "duration"),
        ("date=2026-03-02&duration=99999999999999999999", "duration"),
        ("date=2026-03-02&duration=-30", "duration"),
    ] {
        let path = format!("{PUBLIC}/users/ana/intro/slots?{query}");
        let fields = world.get(&path).await.fields();
        assert!(fields.contains(&field.to_owned()), "{query}: {fields:?}");
    }
    let whole = format!("{PUBLIC}/users/ana/intro/slots?from=2026-03-01&to=2026-05-01");
    world.get(&whole).await.expect(200);
    let early = format!("{PUBLIC}/users/ana/intro/slots?date=0001-01-01&timezone=Asia/Tokyo");
    assert!(starts(&world.get(&early).await.expect(200)).is_empty());
});

on_both!(a_guest_books_comes_back_moves_and_cancels, |db| async {
    let world = World::new(db).await;
    let made = world.book("2026-03-10T14:00:00Z").await.expect(201);
    let token = made["manageToken"].as_str().unwrap();
    assert_eq!(made["manageUrl"], format!("http://kalends.test/booking/{token}"));
    let booking = &made["booking"];
    assert_eq!(booking["status"], "confirmed");
    assert_eq!(booking["start"], "2026-03-10T14:00:00Z");
    assert_eq!(booking["end"], "2026-03-10T14:30:00Z");
    assert_eq!(booking["invitee"]["timezone"], "Europe/Paris");
    assert_eq!(booking["hosts"][0]["username"], "ana");
    assert_eq!(booking["calendarSyncStatus"], "not_connected");
    assert_eq!(booking["manageUrl"], made["manageUrl"]);

    let path = format!("{PUBLIC}/bookings/{token}");
    assert_eq!(&world.get(&path).await.expect(200), booking);

    world.app.clock.travel(jiff::SignedDuration::from_secs(60));
    let to = json!({ "start": "2026-03-11T10:00:00-04:00", "reason": "A clash" });
    let moved = world.post(&format!("{path}/reschedule"), &to).await.expect(200);
    assert_eq!(moved["start"], "2026-03-11T14:00:00Z");
    assert_eq!(moved["rescheduledFrom"], "2026-03-10T14:00:00Z");
    assert_eq!(moved["updatedAt"], "2026-03-01T00:01:00Z");
    for same in ["id", "uid", "manageUrl", "createdAt", "status"] {
        assert_eq!(moved[same], booking[same], "{same}");
    }
    world.book("2026-03-10T14:00:00Z").await.expect(201);

    let why = json!({ "reason": "I am <b>ill</b> 🤧" });
    let cancelled = world.post(&format!("{path}/cancel"), &why).await.expect(200);
    assert_eq!(cancelled["status"], "cancelled");
    assert_eq!(cancelled["cancelledBy"], "guest");
    assert_eq!(cancelled["cancelReason"], "I am <b>ill</b> 🤧");
    let again = world.post(&format!("{path}/cancel"), &json!({})).await.expect(409);
    assert_eq!(again["type"], "/problems/booking-cancelled");
    world.book("2026-03-11T14:00:00Z").await.expect(201);
});

on_both!(a_cancel_needs_no_body, |db| async {
    let world = World::new(db).await;
    let made = world.book("2026-03-10T14:00:00Z").await.expect(201);
    let path = format!("{PUBLIC}/bookings/{}/cancel", made["manageToken"].as_str().unwrap());
    let cancelled = world.ask(request(Method::POST, &path, None, None)).await.expect(200);
    assert_eq!(cancelled["cancelReason"], Value::Null);
});

on_both!(a_taken_time_comes_with_others, |db| async {
    let world = World::new(db).await;
    world.book("2026-03-10T14:00:00Z").await.expect(201);
    let taken = world.book("2026-03-10T14:00:00Z").await.expect(409);
    assert_eq!(taken["type"], "/problems/slot-taken");
    assert_eq!(taken["status"], 409);
    let next = taken["next"].as_array().unwrap();
    assert_eq!(next.len(), 3);
    for start in next {
        world.book(start.as_str().unwrap()).await.expect(201);
    }
    let night = world.book("2026-03-10T05:00:00Z").await.expect(409);
    assert_eq!(night["type"], "/problems/outside-hours");
    let past = world.book("2020-03-10T14:00:00Z").await.expect(409);
    assert_eq!(past["type"], "/problems/past");
    let far = world.book("9999-12-30T14:00:00Z").await.expect(409);
    assert_eq!(far["type"], "/problems/too-far");
});

on_both!(answers_are_kept_with_the_ids_of_their_questions, |db| async {
    let world = World::new(db).await;
    world
        .offer(json!({ "customQuestions": [
            { "label": "Topic", "type": "text", "required": true },
            { "id": "guests", "label": "How many?", "type": "number" },
            { "id": "days", "label": "Days", "type": "multi_select", "options": ["Mon", "Tue"] },
            { "id": "terms", "label": "Terms", "type": "checkbox" },
        ]}))
        .await;
    let fields = world.book("2026-03-10T14:00:00Z").await.fields();
    assert_eq!(fields, ["invitee.responses.topic"]);
    let mut body = booking("2026-03-10T14:00:00Z");
    body["invitee"]["responses"] =
        json!({ "topic": "Rust", "guests": 2.5, "days": ["Mon", "Tue"], "terms": true });
    let made = world.post(&format!("{PUBLIC}/bookings"), &body).await.expect(201);
    assert_eq!(made["booking"]["invitee"]["responses"], body["invitee"]["responses"]);
    body["invitee"]["responses"] = json!({ "topic": { "a": 1 }, "typo": "x" });
    let fields = world.post(&format!("{PUBLIC}/bookings"), &body).await.fields();
    assert_eq!(fields, ["invitee.responses.topic"]);
});

on_both!(a_group_shares_a_time_until_its_seats_are_gone, |db| async {
    let world = World::new(db).await;
    world.offer(json!({ "seats": 2 })).await;
    let path = format!("{PUBLIC}/users/ana/intro/slots?date=2026-03-10");
    let slots = world.get(&path).await.expect(200);
    assert_eq!(slots["slots"][0]["seatsLeft"], 2);
    let first = slots["slots"][0]["start"].as_str().unwrap().to_owned();
    world.book(&first).await.expect(201);
    assert_eq!(world.get(&path).await.expect(200)["slots"][0]["seatsLeft"], 1);
    world.book(&first).await.expect(201);
    assert_eq!(world.book(&first).await.expect(409)["type"], "/problems/slot-taken");
    assert!(!starts(&world.get(&path).await.expect(200)).contains(&first));
});

on_both!(unknown_tokens_and_names_are_all_alike, |db| async {
    let world = World::new(db).await;
    let made = world.book("2026-03-10T14:00:00Z").await.expect(201);
    let token = made["manageToken"].as_str().unwrap();
    let mut wrong = token.to_owned();
    wrong.replace_range(63..64, if token.ends_with('A') { "B" } else { "A" });
    let nothing = world.get(&format!("{PUBLIC}/bookings/x")).await;
    assert_eq!(nothing.status, 404);
    for path in [
        format!("{PUBLIC}/bookings/{wrong}"),
        format!("{PUBLIC}/bookings/{}", &token[..40]),
        format!("{PUBLIC}/bookings/{token}{token}"),
        format!("{PUBLIC}/bookings/%00"),
        format!("{PUBLIC}/bookings/{}", "x".repeat(7_000)),
        format!("{PUBLIC}/users/ana%00"),
        format!("{PUBLIC}/users/nobody"),
        format!("{PUBLIC}/users/ana/none"),
        format!("{PUBLIC}/users/ana/none/slots?date=2026-03-10"),
        format!("{PUBLIC}/users/%F0%9F%98%80"),
        "/api/public/scheduling/other/users/ana".to_owned(),
        format!("/api/public/scheduling/other/bookings/{token}"),
        format!("{ADMIN}/nothing"),
    ] {
        let answer = world.get(&path).await;
        assert_eq!((answer.status, &answer.body), (404, &nothing.body), "{path}");
    }
});

on_both!(a_closed_event_type_takes_no_bookings, |db| async {
    let world = World::new(db).await;
    world.offer(json!({ "isActive": false })).await;
    let closed = world.book("2026-03-10T14:00:00Z").await.expect(410);
    assert_eq!(closed["type"], "/problems/event-type-closed");
    world.get(&format!("{PUBLIC}/users/ana/intro")).await.expect(410);
    world.get(&format!("{PUBLIC}/users/ana/intro/slots?date=2026-03-10")).await.expect(410);
    let profile = world.get(&format!("{PUBLIC}/users/ana")).await.expect(200);
    assert_eq!(profile["eventTypes"], json!([]));
});

on_both!(any_site_may_read_and_none_may_write, |db| async {
    let world = World::new(db).await;
    let open = |answer: &Answer| {
        answer.headers.get(header::ACCESS_CONTROL_ALLOW_ORIGIN).map(|value| value.to_owned())
    };
    let slots = world.get(&format!("{PUBLIC}/users/ana/intro/slots?date=2026-03-10")).await;
    assert_eq!(open(&slots).unwrap(), "*");
    assert_eq!(open(&world.get(&format!("{PUBLIC}/users/none")).await).unwrap(), "*");
    assert_eq!(open(&world.book("2026-03-10T14:00:00Z").await), None);
    assert_eq!(open(&world.admin("GET", "/users", None).await), None);

    let path = format!("{PUBLIC}/bookings");
    let mut foreign = request(Method::POST, &path, None, Some(&booking("2026-03-11T14:00:00Z")));
    foreign.headers_mut().insert(header::ORIGIN, "https://evil.example".parse().unwrap());
    foreign.headers_mut().insert("sec-fetch-site", "cross-site".parse().unwrap());
    world.ask(foreign).await.expect(403);
    let mut preflight = request(Method::OPTIONS, &path, None, None);
    preflight.headers_mut().insert(header::ORIGIN, "https://evil.example".parse().unwrap());
    let allowed = world.ask(preflight).await;
    assert_eq!(allowed.headers[header::ACCESS_CONTROL_ALLOW_METHODS], "GET, HEAD");
});
