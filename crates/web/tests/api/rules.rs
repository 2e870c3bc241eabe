//! The rules of an event type as programs set them, and what guests meet of them.

use serde_json::{Value, json};
use testkit::on_both;

use crate::world::{PUBLIC, World, booking};

on_both!(every_rule_is_kept_as_it_was_sent, |db| async {
    let world = World::new(db).await;
    let path = format!("/event-types/{}", world.acme.event_type.id);
    let plain = world.admin("GET", &path, None).await.expect(200);
    assert_eq!(plain["pendingBlocks"], true);
    assert_eq!(plain["access"], "public");
    for field in ["guestLimit", "cancelCutoffMinutes", "redirectUrl", "scheduleId"] {
        assert_eq!(plain[field], Value::Null, "{field}");
    }
    let rules = json!({
        "settingOverrides": { "weeklyLimit": 5, "monthlyLimit": 12, "yearlyLimit": 100 },
        "guestLimit": 2,
        "pendingBlocks": false,
        "cancelCutoffMinutes": 1440,
        "rescheduleCutoffMinutes": 720,
        "policy": "Tell me a day before.",
        "redirectUrl": "https://example.org/thanks",
    });
    let saved = world.offer(rules.clone()).await;
    for (field, value) in rules.as_object().unwrap() {
        match value {
            Value::Object(parts) => {
                for (part, value) in parts {
                    assert_eq!(&saved[field][part], value, "{part}");
                }
            }
            value => assert_eq!(&saved[field], value, "{field}"),
        }
    }
    let cleared = json!({ "guestLimit": null, "redirectUrl": null, "cancelCutoffMinutes": null });
    let cleared = world.offer(cleared).await;
    assert_eq!(cleared["guestLimit"], Value::Null);
    assert_eq!(cleared["redirectUrl"], Value::Null);
    assert_eq!(cleared["policy"], "Tell me a day before.");

    let wrong = json!({
        "settingOverrides": { "weeklyLimit": 0 },
        "guestLimit": 0,
        "cancelCutoffMinutes": -1,
        "redirectUrl": "http://example.org",
        "policy": "x".repeat(1_001),
    });
    let fields = world.admin("PUT", &path, Some(&wrong)).await.fields();
    let named = ["settingOverrides.weeklyLimit", "guestLimit", "cancelCutoffMinutes"];
    assert_eq!(fields, [&named[..], &["policy", "redirectUrl"]].concat());
    let stranger = json!({ "scheduleId": world.acme.event_type.id });
    assert_eq!(world.admin("PUT", &path, Some(&stranger)).await.fields(), ["scheduleId"]);
});

on_both!(a_guests_limit_and_the_cut_offs_are_told_by_type, |db| async {
    let world = World::new(db).await;
    world.offer(json!({ "guestLimit": 1, "cancelCutoffMinutes": 525_600 })).await;
    let made = world.book("2026-03-10T14:00:00Z").await.expect(201);
    let refused = world.book("2026-03-11T14:00:00Z").await.expect(409);
    assert_eq!(refused["type"], "/problems/guest-limit");

    let token = made["manageToken"].as_str().unwrap();
    let own = format!("/api/public/scheduling/acme/bookings/{token}");
    let refused = world.post(&format!("{own}/cancel"), &json!({})).await.expect(409);
    assert_eq!(refused["type"], "/problems/too-late-to-cancel");
    let moved = json!({ "start": "2026-03-11T14:00:00Z" });
    world.post(&format!("{own}/reschedule"), &moved).await.expect(200);
    world.offer(json!({ "rescheduleCutoffMinutes": 525_600 })).await;
    // What it was booked with goes on to hold; what is booked from now on has the new one.
    let moved = json!({ "start": "2026-03-12T14:00:00Z" });
    world.post(&format!("{own}/reschedule"), &moved).await.expect(200);
    let id = made["booking"]["id"].as_str().unwrap();
    let cancel = format!("/bookings/{id}/cancel");
    world.admin("POST", &cancel, Some(&json!({}))).await.expect(200);
    let made = world.book("2026-03-13T14:00:00Z").await.expect(201);
    let own =
        format!("/api/public/scheduling/acme/bookings/{}", made["manageToken"].as_str().unwrap());
    let refused = world.post(&format!("{own}/reschedule"), &moved).await.expect(409);
    assert_eq!(refused["type"], "/problems/too-late-to-reschedule");
});

on_both!(a_request_whose_time_is_gone_cannot_be_confirmed, |db| async {
    let world = World::new(db).await;
    world.offer(json!({ "requiresConfirmation": true, "pendingBlocks": false })).await;
    let mut ids = Vec::new();
    for _ in 0..2 {
        let made = world.book("2026-03-10T14:00:00Z").await.expect(201);
        assert_eq!(made["booking"]["status"], "pending");
        ids.push(made["booking"]["id"].as_str().unwrap().to_owned());
    }
    let confirm = |id: &String| format!("/bookings/{id}/confirm");
    world.admin("POST", &confirm(&ids[1]), None).await.expect(200);
    let refused = world.admin("POST", &confirm(&ids[0]), None).await.expect(409);
    assert_eq!(refused["type"], "/problems/slot-taken");
});

const INTRO: &str = "/api/public/scheduling/acme/users/ana/intro";

on_both!(a_secret_is_told_to_whoever_has_its_key, |db| async {
    let world = World::new(db).await;
    let told = world.offer(json!({ "access": "secret" })).await;
    let url = told["bookingUrl"].as_str().unwrap().to_owned();
    let key = url.split_once("?key=").unwrap().1.to_owned();
    let slots = |key: &str| format!("{INTRO}/slots?date=2026-03-10&key={key}");
    world.get(INTRO).await.expect(404);
    world.get(&slots("wrong")).await.expect(404);
    world.book("2026-03-10T14:00:00Z").await.expect(404);
    let profile = world.get("/api/public/scheduling/acme/users/ana").await.expect(200);
    assert_eq!(profile["eventTypes"], json!([]));
    let open = world.get(&format!("{INTRO}?key={key}")).await.expect(200);
    assert_eq!(open["bookingUrl"], url.as_str());
    let free = world.get(&slots(&key)).await.expect(200);
    assert!(!free["slots"].as_array().unwrap().is_empty());
    let mut wanted = booking("2026-03-10T14:00:00Z");
    wanted["key"] = json!(key);
    world.post(&format!("{PUBLIC}/bookings"), &wanted).await.expect(201);

    let path = format!("/event-types/{}/key", world.acme.event_type.id);
    let drawn = world.admin("POST", &path, Some(&json!({}))).await.expect(200);
    assert_ne!(drawn["bookingUrl"], url.as_str());
    world.get(&slots(&key)).await.expect(404);
});

on_both!(the_cut_offs_and_the_policy_are_public, |db| async {
    let world = World::new(db).await;
    let told = world.get(INTRO).await.expect(200);
    assert_eq!(told["cancelCutoffMinutes"], 0);
    assert_eq!(told["policy"], Value::Null);
    world.offer(json!({ "cancelCutoffMinutes": 2880, "policy": "Two days, please." })).await;
    let told = world.get(INTRO).await.expect(200);
    assert_eq!(told["cancelCutoffMinutes"], 2880);
    assert_eq!(told["rescheduleCutoffMinutes"], 0);
    assert_eq!(told["policy"], "Two days, please.");
});

on_both!(no_user_is_called_by_a_word_of_the_site, |db| async {
    let world = World::new(db).await;
    let new = json!({ "username": "admin", "displayName": "Kim", "email": "kim@example.org" });
    assert_eq!(world.admin("POST", "/users", Some(&new)).await.fields(), ["username"]);
    let ana = format!("/users/{}", world.acme.owner.id);
    let change = json!({ "username": "api" });
    assert_eq!(world.admin("PUT", &ana, Some(&change)).await.fields(), ["username"]);
});

on_both!(links_are_made_used_and_ended, |db| async {
    let world = World::new(db).await;
    world.offer(json!({ "access": "single_use" })).await;
    let path = format!("/event-types/{}/links", world.acme.event_type.id);
    let new = json!({ "note": "For Jo", "expiresAt": "2026-03-02T00:00:00Z" });
    let made = world.admin("POST", &path, Some(&new)).await.expect(201);
    assert_eq!(made["note"], "For Jo");
    let url = made["url"].as_str().unwrap();
    let mut wanted = booking("2026-03-10T14:00:00Z");
    wanted["key"] = json!(url.split_once("?key=").unwrap().1);
    let booked = world.post(&format!("{PUBLIC}/bookings"), &wanted).await.expect(201);
    wanted["start"] = json!("2026-03-10T15:00:00Z");
    let used = world.post(&format!("{PUBLIC}/bookings"), &wanted).await.expect(410);
    assert_eq!(used["type"], "/problems/link-used");

    let listed = world.admin("GET", &path, None).await.expect(200);
    assert_eq!(listed["data"][0]["url"], Value::Null);
    assert_eq!(listed["data"][0]["bookingId"], booked["booking"]["id"]);
    let other = world.admin("POST", &path, Some(&json!({}))).await.expect(201);
    let one = format!("{path}/{}", other["id"].as_str().unwrap());
    assert_eq!(world.admin("DELETE", &one, None).await.status, 204);
    wanted["key"] = json!(other["url"].as_str().unwrap().split_once("?key=").unwrap().1);
    let ended = world.post(&format!("{PUBLIC}/bookings"), &wanted).await.expect(410);
    assert_eq!(ended["type"], "/problems/link-expired");
    let past = json!({ "expiresAt": "2026-02-01T00:00:00Z" });
    assert_eq!(world.admin("POST", &path, Some(&past)).await.fields(), ["expiresAt"]);
    world.admin("DELETE", &format!("{path}/nonsense"), None).await.expect(404);
});
