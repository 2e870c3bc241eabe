//! What belongs to one organization does not exist for another; what a host may not touch is refused.

use crate::world::{PUBLIC, World, booking, found, key, key_of, request};
use axum::http::Method;
use model::{MemberId, Role};
use serde_json::{Value, json};
use testkit::on_both;

on_both!(another_organizations_things_do_not_exist, |db| async {
    let world = World::new(db).await;
    let made = world.book("2026-03-10T14:00:00Z").await.expect(201);
    let blocked = json!({ "startDate": "2026-04-01" });
    let blocked = world.admin("POST", "/blocked-dates", Some(&blocked)).await.expect(201);
    let evenings = world.admin("POST", "/schedules", Some(&json!({ "name": "Evenings" }))).await;
    let schedule = evenings.expect(201)["id"].as_str().unwrap().to_owned();
    let other = found(&world.app, "other", "Europe/Paris").await;
    let theirs = key(&world.app, &other, Role::Owner).await;

    let user = world.acme.owner.id;
    let event = world.acme.event_type.id;
    let booking = made["booking"]["id"].as_str().unwrap();
    let blocked = blocked["id"].as_str().unwrap();
    for (method, path, body) in [
        ("GET", format!("/users/{user}"), None),
        ("PUT", format!("/users/{user}"), Some(json!({ "bio": "mine" }))),
        ("GET", format!("/settings?userId={user}"), None),
        ("PUT", format!("/settings?userId={user}"), Some(json!({ "dailyLimit": 1 }))),
        ("GET", format!("/availability?userId={user}"), None),
        ("PUT", format!("/availability?userId={user}"), Some(json!({ "overrides": [] }))),
        ("GET", format!("/availability?scheduleId={schedule}"), None),
        ("PUT", format!("/availability?scheduleId={schedule}"), Some(json!({ "overrides": [] }))),
        ("GET", format!("/schedules?userId={user}"), None),
        ("GET", format!("/schedules/{schedule}"), None),
        ("PUT", format!("/schedules/{schedule}"), Some(json!({ "name": "Mine" }))),
        ("DELETE", format!("/schedules/{schedule}"), None),
        ("GET", format!("/event-types/{event}"), None),
        ("PUT", format!("/event-types/{event}"), Some(json!({ "name": "Mine" }))),
        ("DELETE", format!("/event-types/{event}"), None),
        ("POST", "/event-types".into(), Some(json!({ "name": "Mine", "userId": user }))),
        (
            "POST",
            format!("/blocked-dates?userId={user}"),
            Some(json!({ "startDate": "2026-04-01" })),
        ),
        ("GET", format!("/blocked-dates/{blocked}"), None),
        ("PUT", format!("/blocked-dates/{blocked}"), Some(json!({ "reason": "mine" }))),
        ("DELETE", format!("/blocked-dates/{blocked}"), None),
        ("GET", format!("/holidays?userId={user}"), None),
        ("PUT", format!("/holidays?userId={user}"), Some(json!({ "country": "DE" }))),
        ("GET", format!("/bookings/{booking}"), None),
        ("POST", format!("/bookings/{booking}/cancel"), Some(json!({}))),
        (
            "POST",
            format!("/bookings/{booking}/reschedule"),
            Some(json!({ "start": "2026-03-11T14:00:00Z" })),
        ),
        ("POST", format!("/bookings/{booking}/confirm"), None),
        ("POST", format!("/bookings/{booking}/decline"), None),
        ("POST", format!("/bookings/{booking}/no-show"), None),
        ("POST", format!("/bookings/{booking}/complete"), None),
        (
            "POST",
            format!("/bookings/{booking}/undo"),
            Some(json!({ "status": "confirmed", "change": booking })),
        ),
        ("PUT", format!("/bookings/{booking}/note"), Some(json!({ "note": "x", "version": 0 }))),
    ] {
        let answer = world.admin_as(&theirs, method, &path, body.as_ref()).await;
        assert_eq!(answer.status, 404, "{method} {path}: {}", answer.json());
    }
    for path in [
        "/bookings".to_owned(),
        format!("/bookings?hostUserId={user}"),
        format!("/bookings?eventTypeId={event}"),
        format!("/blocked-dates?userId={user}"),
        format!("/event-types?userId={user}"),
        format!("/changelog?entityId={booking}"),
    ] {
        let listed = world.admin_as(&theirs, "GET", &path, None).await.expect(200);
        assert_eq!(listed["data"], json!([]), "{path}");
    }
    for path in ["/users", "/event-types", "/changelog"] {
        let listed = world.admin_as(&theirs, "GET", path, None).await.expect(200);
        let text = listed.to_string();
        assert!(!text.contains(&user.to_string()), "{path}: {text}");
        assert!(!text.contains(&event.to_string()), "{path}: {text}");
    }
    // And nothing of it happened.
    let after = world.admin("GET", &format!("/bookings/{booking}"), None).await.expect(200);
    assert_eq!(after["status"], "confirmed");
    assert_eq!(after["history"].as_array().unwrap().len(), 1);
    let event = world.admin("GET", &format!("/event-types/{event}"), None).await.expect(200);
    assert_eq!(event["name"], "Intro call");
});

on_both!(without_a_key_nothing_is_told, |db| async {
    let world = World::new(db).await;
    let paths = ["/users", "/settings", "/event-types", "/availability", "/bookings", "/changelog"];
    for path in paths {
        let full = format!("/api/admin/scheduling{path}");
        let answer = world.get(&full).await;
        assert_eq!(answer.headers["www-authenticate"], "Bearer");
        answer.expect(401);
        for key in ["", "kal_", "kal_wrong", &format!("{}x", world.key), "\u{e9}"] {
            let answer = world.ask(request(Method::GET, &full, Some(key), None)).await;
            answer.expect(401);
        }
    }
    // Who may not ask learns nothing of what would have been wrong.
    let wrong = json!({ "nonsense": true });
    world.post("/api/admin/scheduling/users", &wrong).await.expect(401);
});

/// A member of acme beside its owner, and a key of role host made for them.
async fn ben(world: &World) -> (MemberId, String) {
    let new = json!({ "username": "ben", "displayName": "Ben", "email": "ben@example.com" });
    let ben = world.admin("POST", "/users", Some(&new)).await.expect(201);
    let ben: MemberId = ben["id"].as_str().unwrap().parse().unwrap();
    (ben, key_of(&world.app, &world.acme, Role::Host, ben).await)
}

on_both!(a_hosts_key_may_not_run_the_organization, |db| async {
    let world = World::new(db).await;
    let made = world.book("2026-03-10T14:00:00Z").await.expect(201);
    let booking = made["booking"]["id"].as_str().unwrap();
    let user = world.acme.owner.id;
    let (ben, key) = ben(&world).await;
    let new = json!({ "username": "lee", "displayName": "Lee", "email": "lee@example.com" });
    for (method, path, body) in [
        ("POST", "/users".to_owned(), Some(&new)),
        ("GET", format!("/users/{user}"), None),
        ("PUT", format!("/users/{user}"), Some(&new)),
        ("GET", format!("/settings?userId={user}"), None),
        ("GET", format!("/availability?userId={user}"), None),
        ("GET", format!("/bookings?hostUserId={user}"), None),
        ("GET", format!("/bookings/{booking}"), None),
        ("POST", format!("/bookings/{booking}/cancel"), None),
        ("DELETE", format!("/event-types/{}", world.acme.event_type.id), None),
        ("GET", "/changelog".to_owned(), None),
    ] {
        let answer = world.admin_as(&key, method, &path, body).await;
        // A booking that is not the host's does not exist for them.
        let refusal = if path.contains("/bookings/") { 404 } else { 403 };
        assert_eq!(answer.status, refusal, "{method} {path}: {}", answer.json());
    }
    let raised = json!({ "role": "owner" });
    let raised = world.admin_as(&key, "PUT", &format!("/users/{ben}"), Some(&raised)).await;
    assert_eq!(raised.fields(), ["role"]);
    // Made for the owner it is a host's key still: who holds it cannot take the account over.
    let owners = key_of(&world.app, &world.acme, Role::Host, user).await;
    let taken = json!({ "email": "eve@example.com" });
    let taken = world.admin_as(&owners, "PUT", &format!("/users/{user}"), Some(&taken)).await;
    taken.expect(403);
});

on_both!(a_hosts_key_sees_and_changes_what_its_member_could, |db| async {
    let world = World::new(db).await;
    world.book("2026-03-10T14:00:00Z").await.expect(201);
    let (ben, key) = ben(&world).await;
    let ask = async |method, path: &str, body| {
        world.admin_as(&key, method, path, body).await.expect(if method == "POST" {
            201
        } else {
            200
        })
    };
    let ids = |list: &Value| -> Vec<String> {
        let all = list["data"].as_array().unwrap().iter();
        all.map(|one| one["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(ids(&ask("GET", "/users", None).await), [ben.to_string()]);
    assert_eq!(ids(&ask("GET", "/event-types", None).await), [""; 0]);
    let talk = json!({ "name": "Talk", "slug": "talk", "durationMinutes": 30 });
    let talk = ask("POST", "/event-types", Some(&talk)).await;
    assert_eq!(talk["userId"], ben.to_string());
    let settings = ask("GET", "/settings", None).await;
    ask("PUT", "/settings", Some(&settings)).await;
    let hours = ask("GET", "/availability", None).await;
    ask("PUT", "/availability", Some(&hours)).await;
    let bio = json!({ "bio": "Talks." });
    assert_eq!(ask("PUT", &format!("/users/{ben}"), Some(&bio)).await["bio"], "Talks.");

    let mut asked = booking("2026-03-11T14:00:00Z");
    (asked["username"], asked["eventSlug"]) = (json!("ben"), json!("talk"));
    let made = world.post(&format!("{PUBLIC}/bookings"), &asked).await.expect(201);
    let booked = made["booking"]["id"].as_str().unwrap();
    assert_eq!(ids(&ask("GET", "/bookings", None).await), [booked]);
    let cancel = format!("/bookings/{booked}/cancel");
    world.admin_as(&key, "POST", &cancel, Some(&json!({}))).await.expect(200);

    // What the member may no longer do, their key may not either.
    let gone = json!({ "isActive": false });
    world.admin("PUT", &format!("/users/{ben}"), Some(&gone)).await.expect(200);
    world.admin_as(&key, "GET", "/bookings", None).await.expect(401);
});
