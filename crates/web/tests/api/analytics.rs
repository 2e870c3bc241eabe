//! Bookings in figures, and what each of them becomes.

use crate::world::{World, found, key, key_of};
use jiff::SignedDuration;
use model::Role;
use serde_json::{Value, json};
use testkit::on_both;

const MARCH: &str = "/analytics?from=2026-03-09&to=2026-03-15";

async fn look(world: &World, path: &str) -> Value {
    world.admin("GET", path, None).await.expect(200)
}

on_both!(bookings_are_counted_by_type_day_and_hour, |db| async {
    let world = World::new(db).await;
    // Two at ten in New York, one at three in the afternoon of Thursday, one that is called off.
    for start in ["2026-03-10T14:00:00Z", "2026-03-11T14:00:00Z", "2026-03-12T19:00:00Z"] {
        world.book(start).await.expect(201);
    }
    let made = world.book("2026-03-13T14:00:00Z").await.expect(201);
    let cancel = format!("/bookings/{}/cancel", made["booking"]["id"].as_str().unwrap());
    world.admin("POST", &cancel, None).await.expect(200);

    let seen = look(&world, MARCH).await;
    assert_eq!(seen["timezone"], "America/New_York");
    assert_eq!(
        seen["summary"],
        json!({
            "totalBookings": 4, "confirmedBookings": 3, "completedBookings": 0,
            "noShowBookings": 0, "cancelledBookings": 1, "cancelRate": 0.25, "noShowRate": 0.0,
            "avgBookingsPerWeek": 4.0,
        })
    );
    let intro = &seen["byEventType"][0];
    assert_eq!((&intro["count"], &intro["percentage"]), (&json!(3), &json!(100.0)));
    assert_eq!(intro["eventTypeId"], world.acme.event_type.id.to_string());
    let week = json!({ "mon": 0, "tue": 1, "wed": 1, "thu": 1, "fri": 0, "sat": 0, "sun": 0 });
    assert_eq!(seen["byDayOfWeek"], week);
    let hours = seen["byHourOfDay"].as_array().unwrap();
    assert_eq!((hours.len(), &hours[10], &hours[15]), (24, &json!(2), &json!(1)));
    let trend = seen["trend"].as_array().unwrap();
    assert_eq!(trend.len(), 7);
    assert_eq!(trend[1], json!({ "date": "2026-03-10", "count": 1 }));
    assert_eq!(trend[4], json!({ "date": "2026-03-13", "count": 0 }));
    assert_eq!(seen["funnel"], json!({ "viewed": null, "started": null, "completed": 4 }));

    // In another zone it is another hour, and late in the day another date.
    let tokyo = look(&world, &format!("{MARCH}&timezone=Asia/Tokyo")).await;
    assert_eq!(tokyo["byHourOfDay"][23], 2);
    assert_eq!(tokyo["trend"][4], json!({ "date": "2026-03-13", "count": 1 }));
    let none = look(&world, "/analytics").await;
    assert_eq!((&none["from"], &none["to"]), (&json!("2026-01-30"), &json!("2026-02-28")));
    assert_eq!(none["summary"]["totalBookings"], 0);
});

on_both!(a_missed_booking_counts_until_that_is_taken_back, |db| async {
    let world = World::new(db).await;
    let made = world.book("2026-03-10T14:00:00Z").await.expect(201);
    world.book("2026-03-11T14:00:00Z").await.expect(201);
    let path = format!("/bookings/{}", made["booking"]["id"].as_str().unwrap());
    world.app.clock.travel(SignedDuration::from_hours(24 * 14));
    let figures = async || {
        let summary = look(&world, MARCH).await["summary"].clone();
        let number = |name: &str| summary[name].as_f64().unwrap();
        (number("noShowBookings"), number("noShowRate"), number("completedBookings"))
    };
    let minute = || world.app.clock.travel(SignedDuration::from_mins(1));
    let undo = async |status: &str| {
        minute();
        let history = world.admin("GET", &path, None).await.expect(200)["history"].clone();
        let last = history.as_array().unwrap().last().unwrap()["id"].clone();
        let asked = json!({ "status": status, "change": last });
        world.admin("POST", &format!("{path}/undo"), Some(&asked)).await.expect(200);
    };
    assert_eq!(figures().await, (0.0, 0.0, 0.0));
    world.admin("POST", &format!("{path}/no-show"), None).await.expect(200);
    assert_eq!(figures().await, (1.0, 0.5, 0.0));
    undo("no_show").await;
    assert_eq!(figures().await, (0.0, 0.0, 0.0));
    minute();
    world.admin("POST", &format!("{path}/complete"), None).await.expect(200);
    assert_eq!(figures().await, (0.0, 0.0, 1.0));
    undo("completed").await;
    assert_eq!(figures().await, (0.0, 0.0, 0.0));
});

on_both!(figures_are_of_what_one_may_see, |db| async {
    let world = World::new(db).await;
    world.book("2026-03-10T14:00:00Z").await.expect(201);
    let guest = json!({ "username": "ben", "displayName": "Ben", "email": "ben@example.com" });
    let ben = world.admin("POST", "/users", Some(&guest)).await.expect(201);
    let ben: model::MemberId = ben["id"].as_str().unwrap().parse().unwrap();
    let host = key_of(&world.app, &world.acme, Role::Host, ben).await;
    let own = world.admin_as(&host, "GET", MARCH, None).await.expect(200);
    assert_eq!(own["summary"]["totalBookings"], 0);
    let ana = world.acme.owner.id;
    let others = format!("{MARCH}&hostUserId={ana}");
    world.admin_as(&host, "GET", &others, None).await.expect(403);
    assert_eq!(look(&world, &others).await["summary"]["totalBookings"], 1);
    let bens = look(&world, &format!("{MARCH}&hostUserId={ben}")).await;
    assert_eq!(bens["summary"]["totalBookings"], 0);
    let other = uuid::Uuid::nil();
    let none = look(&world, &format!("{MARCH}&eventTypeId={other}")).await;
    assert_eq!(none["summary"]["totalBookings"], 0);

    let globex = found(&world.app, "globex", "Europe/Berlin").await;
    let stranger = key(&world.app, &globex, Role::Owner).await;
    let theirs = world.admin_as(&stranger, "GET", MARCH, None).await.expect(200);
    assert_eq!(theirs["summary"]["totalBookings"], 0);
    world.admin_as(&stranger, "GET", &others, None).await.expect(404);
});

on_both!(nonsense_in_the_dates_is_named, |db| async {
    let world = World::new(db).await;
    for (query, field) in [
        ("from=soon", "from"),
        ("to=2026-02-30", "to"),
        ("from=2026-03-10&to=2026-03-09", "to"),
        ("from=2025-03-10&to=2026-03-11", "to"),
        ("to=9999-12-31", "to"),
        ("timezone=Mars", "timezone"),
        ("eventTypeId=7", "eventTypeId"),
        ("hostUserId=ana", "hostUserId"),
    ] {
        let answer = world.admin("GET", &format!("/analytics?{query}"), None).await;
        assert_eq!(answer.fields(), [field], "{query}");
    }
});
