//! Bookings from the host's side.

use crate::world::{PUBLIC, World, booking};
use jiff::SignedDuration;
use serde_json::{Value, json};
use testkit::on_both;

on_both!(a_request_is_confirmed_or_declined, |db| async {
    let world = World::new(db).await;
    world.offer(json!({ "requiresConfirmation": true })).await;
    let made = world.book("2026-03-10T14:00:00Z").await.expect(201);
    assert_eq!(made["booking"]["status"], "pending");
    let path = format!("/bookings/{}", made["booking"]["id"].as_str().unwrap());
    let confirmed = world.admin("POST", &format!("{path}/confirm"), None).await.expect(200);
    assert_eq!(confirmed["status"], "confirmed");
    let again = world.admin("POST", &format!("{path}/confirm"), None).await.expect(409);
    assert_eq!(again["type"], "/problems/booking-not-pending");

    let made = world.book("2026-03-11T14:00:00Z").await.expect(201);
    let path = format!("/bookings/{}", made["booking"]["id"].as_str().unwrap());
    world.app.clock.travel(SignedDuration::from_mins(1));
    let no = json!({ "reason": "On leave" });
    let declined = world.admin("POST", &format!("{path}/decline"), Some(&no)).await.expect(200);
    assert_eq!(declined["status"], "cancelled");
    assert_eq!(declined["cancelledBy"], "host");
    assert_eq!(declined["cancelReason"], "On leave");
    assert_eq!(declined["history"][1]["action"], "declined");
});

on_both!(the_history_tells_who_did_what, |db| async {
    let world = World::new(db).await;
    let made = world.book("2026-03-10T14:00:00Z").await.expect(201);
    let path = format!("/bookings/{}", made["booking"]["id"].as_str().unwrap());
    world.app.clock.travel(SignedDuration::from_mins(1));
    let to = json!({ "start": "2026-03-11T14:00:00Z", "reason": "Travel" });
    world.admin("POST", &format!("{path}/reschedule"), Some(&to)).await.expect(200);
    world.app.clock.travel(SignedDuration::from_mins(1));
    world.admin("POST", &format!("{path}/cancel"), None).await.expect(200);
    let seen = world.admin("GET", &path, None).await.expect(200);
    assert_eq!(seen["rescheduledFrom"], "2026-03-10T14:00:00Z");
    let history = seen["history"].as_array().unwrap();
    let actions: Vec<_> = history.iter().map(|event| event["action"].as_str().unwrap()).collect();
    assert_eq!(actions, ["booked", "rescheduled", "cancelled"]);
    assert_eq!(history[0]["actor"], "guest");
    assert_eq!(history[0]["before"], Value::Null);
    assert_eq!(history[1]["actor"], "api_key");
    assert_eq!(history[1]["reason"], "Travel");
    assert_eq!(history[1]["at"], "2026-03-01T00:01:00Z");
    assert_eq!(history[1]["before"]["start"], "2026-03-10T14:00:00Z");
    assert_eq!(history[1]["after"]["start"], "2026-03-11T14:00:00Z");
    assert_eq!(history[2]["after"]["status"], "cancelled");
    let listed = world.admin("GET", "/bookings", None).await.expect(200);
    assert_eq!(listed["data"][0]["rescheduledFrom"], "2026-03-10T14:00:00Z");

    // The guest's own view keeps to the guest's own things.
    let token = made["manageToken"].as_str().unwrap();
    let own = world.get(&format!("{PUBLIC}/bookings/{token}")).await.expect(200);
    assert_eq!(own.get("history"), None);

    let id = made["booking"]["id"].as_str().unwrap();
    let log = world.admin("GET", &format!("/changelog?entityId={id}"), None).await.expect(200);
    let log: Vec<_> = log["data"].as_array().unwrap().iter().map(|one| &one["action"]).collect();
    assert_eq!(log, ["cancelled", "rescheduled", "booked"]);
});

on_both!(what_is_over_took_place_or_not, |db| async {
    let world = World::new(db).await;
    let made = world.book("2026-03-10T14:00:00Z").await.expect(201);
    let path = format!("/bookings/{}", made["booking"]["id"].as_str().unwrap());
    let early = world.admin("POST", &format!("{path}/complete"), None).await.expect(409);
    assert_eq!(early["type"], "/problems/booking-not-begun");
    world.app.clock.travel(SignedDuration::from_hours(24 * 10));
    let came = world.admin("POST", &format!("{path}/complete"), None).await.expect(200);
    assert_eq!(came["status"], "completed");
    let missed = world.admin("POST", &format!("{path}/no-show"), None).await.expect(200);
    assert_eq!(missed["status"], "no_show");
    let late = world.admin("POST", &format!("{path}/cancel"), None).await.expect(409);
    assert_eq!(late["type"], "/problems/booking-over");
});

on_both!(a_host_moves_no_booking_onto_another, |db| async {
    let world = World::new(db).await;
    world.book("2026-03-10T14:00:00Z").await.expect(201);
    let made = world.book("2026-03-10T15:00:00Z").await.expect(201);
    let path = format!("/bookings/{}/reschedule", made["booking"]["id"].as_str().unwrap());
    let nothing = world.admin("POST", &path, Some(&json!({}))).await.expect(422);
    assert_eq!(nothing["detail"], "start: Enter this.");
    let to = json!({ "start": "2026-03-10T14:00:00Z" });
    let taken = world.admin("POST", &path, Some(&to)).await.expect(409);
    assert_eq!(taken["type"], "/problems/slot-taken");
    assert_eq!(taken["next"].as_array().unwrap().len(), 3);
    let same = json!({ "start": "2026-03-10T15:00:00Z" });
    let same = world.admin("POST", &path, Some(&same)).await.expect(409);
    assert_eq!(same["type"], "/problems/same-time");
});

on_both!(filters_narrow_the_list, |db| async {
    let world = World::new(db).await;
    let mut ids = Vec::new();
    for (day, name) in [(10, "Jo Park"), (11, "Kim_100%"), (12, "Lee \\ Ito")] {
        let mut body = booking(&format!("2026-03-{day}T14:00:00Z"));
        body["invitee"]["name"] = json!(name);
        let made = world.post(&format!("{PUBLIC}/bookings"), &body).await.expect(201);
        ids.push(made["booking"]["id"].as_str().unwrap().to_owned());
    }
    world.admin("POST", &format!("/bookings/{}/cancel", ids[2]), None).await.expect(200);
    let event = world.acme.event_type.id;
    let host = world.acme.owner.id;
    for (query, expected) in [
        ("".to_owned(), vec![0, 1, 2]),
        ("status=confirmed".into(), vec![0, 1]),
        ("status=confirmed,cancelled".into(), vec![0, 1, 2]),
        ("status=pending".into(), vec![]),
        ("tab=upcoming".into(), vec![0, 1]),
        ("tab=cancelled".into(), vec![2]),
        ("tab=past".into(), vec![]),
        ("tab=upcoming&status=pending".into(), vec![]),
        ("from=2026-03-11".into(), vec![1, 2]),
        ("to=2026-03-11".into(), vec![0, 1]),
        ("from=2026-03-11T14:00:01Z".into(), vec![2]),
        ("to=2026-03-11T14:00:00Z".into(), vec![0]),
        ("from=2026-03-11&to=2026-03-11&timezone=Pacific/Auckland".into(), vec![0]),
        (format!("eventTypeId={event}&hostUserId={host}"), vec![0, 1, 2]),
        (format!("eventTypeId={host}"), vec![]),
        ("q=jo%20p".into(), vec![0]),
        ("q=jo@".into(), vec![0, 1, 2]),
        ("q=PARK".into(), vec![0]),
        ("q=_100%25".into(), vec![1]),
        ("q=%25".into(), vec![1]),
        ("q=%5C".into(), vec![2]),
        ("q=nobody".into(), vec![]),
        ("q=example.com".into(), vec![0, 1, 2]),
    ] {
        let listed = world.admin("GET", &format!("/bookings?{query}"), None).await.expect(200);
        let found: Vec<_> = listed["data"].as_array().unwrap().iter().map(|b| &b["id"]).collect();
        let expected: Vec<_> = expected.into_iter().map(|place: usize| &ids[place]).collect();
        assert_eq!(found, expected, "{query}");
        assert_eq!(listed["nextCursor"], Value::Null);
    }
    for (query, field) in [
        ("status=done", "status"),
        ("tab=every", "tab"),
        ("from=soon", "from"),
        ("to=2027-02-29", "to"),
        ("to=9999-12-31", "to"),
        ("from=-009999-01-01T00:00:00Z", "from"),
        ("eventTypeId=1", "eventTypeId"),
        ("hostUserId=x", "hostUserId"),
        ("limit=0", "limit"),
        ("limit=101", "limit"),
        ("limit=ten", "limit"),
        ("cursor=x", "cursor"),
        ("q=%00", "q"),
        ("timezone=Mars/Base", "timezone"),
    ] {
        let fields = world.admin("GET", &format!("/bookings?{query}"), None).await.fields();
        assert_eq!(fields, [field], "{query}");
    }
});

on_both!(a_host_moves_a_booking_where_guests_may_not_and_takes_it_back, |db| async {
    let world = World::new(db).await;
    let made = world.book("2026-03-10T14:00:00Z").await.expect(201);
    let path = format!("/bookings/{}", made["booking"]["id"].as_str().unwrap());
    world.app.clock.travel(SignedDuration::from_mins(1));
    let night = json!({ "start": "2026-03-15T03:10:00Z" });
    world.admin("POST", &format!("{path}/reschedule"), Some(&night)).await.expect(409);
    let night = json!({ "start": "2026-03-15T03:10:00Z", "anyway": true });
    let moved = world.admin("POST", &format!("{path}/reschedule"), Some(&night)).await.expect(200);
    assert_eq!(moved["start"], "2026-03-15T03:10:00Z");
    world.app.clock.travel(SignedDuration::from_mins(1));
    // What has changed since the asker looked is not taken back unseen.
    let seen = moved["history"][0]["id"].clone();
    let undo = json!({ "status": "confirmed", "change": seen });
    let late = world.admin("POST", &format!("{path}/undo"), Some(&undo)).await.expect(409);
    assert_eq!(late["type"], "/problems/stale");
    let undo = json!({ "status": "confirmed" });
    world.admin("POST", &format!("{path}/undo"), Some(&undo)).await.expect(422);
    let undo = json!({ "status": "confirmed", "change": moved["history"][1]["id"] });
    let back = world.admin("POST", &format!("{path}/undo"), Some(&undo)).await.expect(200);
    assert_eq!(back["start"], "2026-03-10T14:00:00Z");
    assert_eq!(back["history"][2]["action"], "undone");
    world.admin("POST", &format!("{path}/undo"), Some(&undo)).await.expect(409);
    let undo = json!({ "status": "confirmed", "change": back["history"][2]["id"] });
    let twice = world.admin("POST", &format!("{path}/undo"), Some(&undo)).await.expect(409);
    assert_eq!(twice["type"], "/problems/nothing-to-undo");
});

on_both!(names_a_program_was_told_once_go_on_working, |db| async {
    let world = World::new(db).await;
    world.offer(json!({ "slug": "first-call" })).await;
    let ana = world.acme.owner.id;
    let change = json!({ "username": "ana-lima" });
    world.admin("PUT", &format!("/users/{ana}"), Some(&change)).await.expect(200);
    let old = format!("{PUBLIC}/users/ana/intro");
    for rest in ["", "/slots?date=2026-03-10"] {
        let answer = world.get(&format!("{old}{rest}")).await;
        assert_eq!(answer.status, 308);
        let now = answer.headers["location"].to_str().unwrap().to_owned();
        assert_eq!(now, format!("{PUBLIC}/users/ana-lima/first-call{rest}"));
        world.get(&now).await.expect(200);
    }
    world.book("2026-03-10T14:00:00Z").await.expect(201);
    let unknown = json!({ "eventSlug": "other" });
    let mut booking = booking("2026-03-10T15:00:00Z");
    booking["eventSlug"] = unknown["eventSlug"].clone();
    world.post(&format!("{PUBLIC}/bookings"), &booking).await.expect(404);

    // The organization's old name too.
    let principal = app::Principal {
        organization: world.acme.organization.id,
        actor: model::Actor::Member(ana),
        role: model::Role::Owner,
        bound: None,
    };
    let draft = app::organization::Draft { slug: Some("apex".into()), ..Default::default() };
    app::organization::save(&world.app, &principal, draft).await.unwrap();
    world.book("2026-03-10T16:00:00Z").await.expect(201);
});

on_both!(a_former_slug_is_taken_over_when_that_is_said, |db| async {
    let world = World::new(db).await;
    world.offer(json!({ "slug": "first-call" })).await;
    let mut new = json!({ "name": "Another", "slug": "intro" });
    let refused = world.admin("POST", "/event-types", Some(&new)).await;
    assert_eq!(refused.fields(), ["slug"]);
    new["takeSlugOver"] = true.into();
    let made = world.admin("POST", "/event-types", Some(&new)).await.expect(201);
    let shown = world.get(&format!("{PUBLIC}/users/ana/intro")).await.expect(200);
    assert_eq!(shown["name"], "Another");
    // One that nobody booked goes with the addresses it had.
    let id = made["id"].as_str().unwrap();
    let moved = json!({ "slug": "second" });
    world.admin("PUT", &format!("/event-types/{id}"), Some(&moved)).await.expect(200);
    world.admin("DELETE", &format!("/event-types/{id}"), None).await.expect(204);
    world.get(&format!("{PUBLIC}/users/ana/intro")).await.expect(404);
});
