//! Lists come in pages that lead through all of it once.

use crate::world::World;
use serde_json::{Value, json};
use testkit::on_both;

async fn walked(world: &World, path: &str, limit: usize) -> Vec<Value> {
    let mut found = Vec::new();
    let mut cursor = String::new();
    loop {
        let gap = if path.contains('?') { '&' } else { '?' };
        let page = format!("{path}{gap}limit={limit}{cursor}");
        let page = world.admin("GET", &page, None).await.expect(200);
        let data = page["data"].as_array().unwrap();
        assert!(data.len() <= limit);
        found.extend(data.iter().cloned());
        match page["nextCursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return found,
        }
    }
}

on_both!(every_list_is_walked_page_by_page, |db| async {
    let world = World::new(db).await;
    for number in 1..=7 {
        let name = format!("host-{number}");
        let email = format!("{name}@example.com");
        let user = json!({ "username": name, "displayName": name, "email": email });
        world.admin("POST", "/users", Some(&user)).await.expect(201);
        let event = json!({ "name": format!("Lesson {number}") });
        world.admin("POST", "/event-types", Some(&event)).await.expect(201);
        let blocked = json!({ "startDate": format!("2026-05-0{number}") });
        world.admin("POST", "/blocked-dates", Some(&blocked)).await.expect(201);
        world.book(&format!("2026-03-1{}T14:00:00Z", 6 + number % 4)).await;
    }
    for path in [
        "/users",
        "/event-types",
        "/blocked-dates",
        "/bookings",
        "/bookings?tab=upcoming",
        "/bookings?tab=cancelled",
        "/changelog",
    ] {
        let whole = walked(&world, path, 100).await;
        for limit in [1, 2, 3, 50] {
            assert_eq!(walked(&world, path, limit).await, whole, "{path} by {limit}");
        }
    }
    assert_eq!(walked(&world, "/users", 3).await.len(), 8);
    assert_eq!(walked(&world, "/bookings", 3).await.len(), 4);
});

on_both!(a_page_goes_on_where_its_last_entry_was_taken_away, |db| async {
    let world = World::new(db).await;
    for number in 1..=6 {
        let blocked = json!({ "startDate": format!("2026-05-0{number}") });
        world.admin("POST", "/blocked-dates", Some(&blocked)).await.expect(201);
    }
    let page = world.admin("GET", "/blocked-dates?limit=3", None).await.expect(200);
    let last = page["data"][2]["id"].as_str().unwrap();
    let gone = world.admin("DELETE", &format!("/blocked-dates/{last}"), None).await;
    assert_eq!(gone.status, 204);
    let cursor = page["nextCursor"].as_str().unwrap();
    let next = format!("/blocked-dates?limit=3&cursor={cursor}");
    let next = world.admin("GET", &next, None).await.expect(200);
    assert!(2 <= next["data"].as_array().unwrap().len());
});

on_both!(a_place_in_a_list_that_is_none_is_named, |db| async {
    let world = World::new(db).await;
    // As long as one, and beyond all time.
    let beyond = "f_________8AAAAAAAAAAAAAAAAAAAAA";
    for query in ["cursor=zzz", &format!("cursor={beyond}"), "tab=zzz", "limit=zzz", "status=zzz"] {
        let answer = world.admin("GET", &format!("/bookings?{query}"), None).await;
        assert_eq!(answer.fields(), [query.split('=').next().unwrap()], "{query}");
    }
    for list in ["users", "event-types", "blocked-dates", "changelog"] {
        let answer = world.admin("GET", &format!("/{list}?cursor=zzz"), None).await;
        assert_eq!(answer.fields(), ["cursor"], "{list}");
    }
});
