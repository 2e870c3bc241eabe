//! What belongs to one organization does not exist for another; what a host may not touch is refused.

use crate::world::{World, found, key, request};
use axum::http::Method;
use model::Role;
use serde_json::json;
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
        ("POST", format!("/bookings/{booking}/undo"), Some(json!({ "status": "confirmed" }))),
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

on_both!(a_hosts_key_may_not_run_the_organization, |db| async {
    let world = World::new(db).await;
    let made = world.book("2026-03-10T14:00:00Z").await.expect(201);
    let booking = made["booking"]["id"].as_str().unwrap();
    let user = world.acme.owner.id;
    let host = key(&world.app, &world.acme, Role::Host).await;
    let new = json!({ "username": "lee", "displayName": "Lee", "email": "lee@example.com" });
    for (method, path, body) in [
        ("POST", "/users".to_owned(), Some(&new)),
        ("GET", format!("/users/{user}"), None),
        ("GET", format!("/settings?userId={user}"), None),
        ("GET", "/settings".to_owned(), None),
        ("GET", "/availability".to_owned(), None),
        ("GET", "/bookings".to_owned(), None),
        ("GET", format!("/bookings/{booking}"), None),
        ("POST", format!("/bookings/{booking}/cancel"), None),
        ("DELETE", format!("/event-types/{}", world.acme.event_type.id), None),
        ("GET", "/changelog".to_owned(), None),
    ] {
        let answer = world.admin_as(&host, method, &path, body).await;
        // A booking that is not the host's does not exist for them.
        let refusal = if path.contains("/bookings/") { 404 } else { 403 };
        assert_eq!(answer.status, refusal, "{method} {path}: {}", answer.json());
    }
    let users = world.admin_as(&host, "GET", "/users", None).await.expect(200);
    assert_eq!(users["data"], json!([]));
});
