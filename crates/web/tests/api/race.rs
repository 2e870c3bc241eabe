//! Many guests at once.

use crate::world::{PUBLIC, World, booking};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::sync::Arc;
use testkit::on_both;

on_both!(of_fifty_guests_for_one_time_one_gets_it, |db| async {
    let world = Arc::new(World::new(db).await);
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let world = world.clone();
        tasks.spawn(async move { world.book("2026-03-10T14:00:00Z").await.status });
    }
    let mut statuses = tasks.join_all().await;
    statuses.sort();
    assert_eq!(statuses[0], 201);
    assert_eq!(statuses[1..], [409; 49]);
});

on_both!(twenty_starts_that_overlap_never_do, |db| async {
    let world = Arc::new(World::new(db).await);
    world.offer(json!({ "durations": [15, 30, 45, 60] })).await;
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..20_i64 {
        let world = world.clone();
        tasks.spawn(async move {
            let first: Timestamp = "2026-03-10T14:00:00Z".parse().unwrap();
            let start = first + jiff::SignedDuration::from_mins(7 * number);
            let mut body = booking(&start.to_string());
            body["duration"] = json!(15 * (1 + number % 4));
            world.post(&format!("{PUBLIC}/bookings"), &body).await.status
        });
    }
    let statuses = tasks.join_all().await;
    assert!(statuses.iter().all(|status| [201, 409].contains(status)), "{statuses:?}");
    let booked = statuses.iter().filter(|status| **status == 201).count();
    assert!(2 <= booked);
    let listed = world.admin("GET", "/bookings", None).await.expect(200);
    let listed = listed["data"].as_array().unwrap();
    assert_eq!(listed.len(), booked);
    let at = |booking: &Value, edge: &str| booking[edge].as_str().unwrap().to_owned();
    for pair in listed.windows(2) {
        assert!(at(&pair[0], "end") <= at(&pair[1], "start"), "{pair:?}");
    }
});

on_both!(moves_and_bookings_at_once_never_overlap, |db| async {
    let world = Arc::new(World::new(db).await);
    let mut tokens = Vec::new();
    for hour in 14..20 {
        let made = world.book(&format!("2026-03-10T{hour}:00:00Z")).await.expect(201);
        tokens.push(made["manageToken"].as_str().unwrap().to_owned());
    }
    let mut tasks = tokio::task::JoinSet::new();
    for token in tokens {
        let (mover, booker) = (world.clone(), world.clone());
        tasks.spawn(async move {
            let to = json!({ "start": "2026-03-11T14:00:00Z" });
            mover.post(&format!("{PUBLIC}/bookings/{token}/reschedule"), &to).await.status
        });
        tasks.spawn(async move { booker.book("2026-03-11T14:10:00Z").await.status });
    }
    let statuses = tasks.join_all().await;
    let made = statuses.iter().filter(|status| **status < 300).count();
    assert_eq!(made, 1, "{statuses:?}");
});
