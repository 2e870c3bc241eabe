//! A request that is sent twice acts once.

use crate::world::{ADMIN, Answer, PUBLIC, World, booking, request};
use axum::http::Method;
use serde_json::{Value, json};
use std::sync::Arc;
use testkit::on_both;

async fn keyed(world: &World, path: &str, once: &str, body: &Value) -> Answer {
    let key = path.starts_with(ADMIN).then_some(world.key.as_str());
    let mut request = request(Method::POST, path, key, Some(body));
    request.headers_mut().insert("Idempotency-Key", once.parse().unwrap());
    world.ask(request).await
}

on_both!(a_repeat_gets_the_first_answer_again, |db| async {
    let world = World::new(db).await;
    let path = format!("{PUBLIC}/bookings");
    let body = booking("2026-03-10T14:00:00Z");
    let first = keyed(&world, &path, "one", &body).await;
    let again = keyed(&world, &path, "one", &body).await;
    assert_eq!((again.status, &again.body), (201, &first.body));

    // Whatever became of it since.
    world.app.clock.travel(jiff::SignedDuration::from_hours(1));
    let token = first.json()["manageToken"].as_str().unwrap().to_owned();
    let to = json!({ "start": "2026-03-11T14:00:00Z" });
    world.post(&format!("{path}/{token}/reschedule"), &to).await.expect(200);
    world.post(&format!("{path}/{token}/cancel"), &json!({})).await.expect(200);
    world.offer(json!({ "isActive": false })).await;
    let again = keyed(&world, &path, "one", &body).await;
    assert_eq!((again.status, &again.body), (201, &first.body));

    world.offer(json!({ "isActive": true })).await;
    let other = keyed(&world, &path, "one", &booking("2026-03-12T14:00:00Z")).await.expect(422);
    assert_eq!(other["type"], "/problems/idempotency-key-reused");
});

on_both!(a_key_of_a_refused_booking_is_free_again, |db| async {
    let world = World::new(db).await;
    let path = format!("{PUBLIC}/bookings");
    world.book("2026-03-10T14:00:00Z").await.expect(201);
    keyed(&world, &path, "one", &booking("2026-03-10T14:00:00Z")).await.expect(409);
    keyed(&world, &path, "one", &booking("2026-03-10T15:00:00Z")).await.expect(201);
});

on_both!(a_key_has_a_length, |db| async {
    let world = World::new(db).await;
    let path = format!("{PUBLIC}/bookings");
    let body = booking("2026-03-10T14:00:00Z");
    for wrong in ["", &"x".repeat(256)] {
        assert_eq!(keyed(&world, &path, wrong, &body).await.fields(), ["Idempotency-Key"]);
    }
    keyed(&world, &path, &"x".repeat(255), &body).await.expect(201);
});

on_both!(twenty_repeats_at_once_make_one_booking, |db| async {
    let world = Arc::new(World::new(db).await);
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let world = world.clone();
        tasks.spawn(async move {
            let path = format!("{PUBLIC}/bookings");
            keyed(&world, &path, "race", &booking("2026-03-10T14:00:00Z")).await
        });
    }
    let answers = tasks.join_all().await;
    for answer in &answers {
        assert_eq!((answer.status, &answer.body), (201, &answers[0].body));
    }
    let bookings = world.admin("GET", "/bookings", None).await.expect(200);
    assert_eq!(bookings["data"].as_array().unwrap().len(), 1);
});

on_both!(whatever_is_made_is_made_once, |db| async {
    let world = Arc::new(World::new(db).await);
    for (path, body, list) in [
        (
            "/users",
            json!({ "username": "lee", "displayName": "Lee", "email": "lee@example.com" }),
            "/users",
        ),
        ("/event-types", json!({ "name": "Lesson" }), "/event-types"),
        ("/blocked-dates", json!({ "startDate": "2026-04-01" }), "/blocked-dates"),
    ] {
        let count = async || {
            let listed = world.admin("GET", list, None).await.expect(200);
            listed["data"].as_array().unwrap().len()
        };
        let before = count().await;
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..20 {
            let (world, body) = (world.clone(), body.clone());
            tasks
                .spawn(async move { keyed(&world, &format!("{ADMIN}{path}"), "one", &body).await });
        }
        let answers = tasks.join_all().await;
        for answer in &answers {
            assert_eq!(answer.status, 201, "{path} {}", answer.json());
            assert_eq!(answer.json()["id"], answers[0].json()["id"], "{path}");
        }
        assert_eq!(count().await, before + 1, "{path}");
        let field = match path {
            "/users" => "bio",
            "/event-types" => "description",
            _ => "reason",
        };
        let mut other = body.clone();
        other[field] = json!("Something else");
        let reused = keyed(&world, &format!("{ADMIN}{path}"), "one", &other).await.expect(422);
        assert_eq!(reused["type"], "/problems/idempotency-key-reused");
    }
});
