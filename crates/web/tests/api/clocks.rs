//! Every time that is offered while clocks change can be booked.

use crate::world::{PUBLIC, World, starts};
use serde_json::json;
use testkit::on_both;

/// Hosts, and the eve of each of their clock changes within reach.
const CHANGES: [(&str, [&str; 2]); 6] = [
    ("America/New_York", ["2026-03-07", "2026-10-31"]),
    ("Europe/Paris", ["2026-03-28", "2026-10-24"]),
    ("Australia/Sydney", ["2026-04-04", "2026-10-03"]),
    ("America/Santiago", ["2026-04-04", "2026-09-05"]),
    ("Africa/Cairo", ["2026-04-23", "2026-10-29"]),
    ("Australia/Lord_Howe", ["2026-04-04", "2026-10-03"]),
];

const GUESTS: [&str; 5] =
    ["America/New_York", "Europe/Paris", "Asia/Kathmandu", "Africa/Cairo", "America/Santiago"];

on_both!(every_time_offered_over_a_clock_change_can_be_booked, |db| async {
    let world = World::new(db).await;
    let settings = json!({ "minimumNoticeMinutes": 0, "bookingWindowDays": 730 });
    world.admin("PUT", "/settings", Some(&settings)).await.expect(200);
    world.offer(json!({ "durationMinutes": 60 })).await;
    let all_day = json!([{ "start": "00:00", "end": "24:00" }]);
    let week = json!({
        "monday": all_day, "tuesday": all_day, "wednesday": all_day, "thursday": all_day,
        "friday": all_day, "saturday": all_day, "sunday": all_day,
    });
    // Five guests over twelve changes, three times round: every host meets every guest.
    let mut guests = GUESTS.iter().cycle();
    let rounds = CHANGES.iter().cycle().take(3 * CHANGES.len());
    for (host, eves) in rounds {
        let hours = json!({ "timezone": host, "weeklySchedule": week });
        world.admin("PUT", "/availability", Some(&hours)).await.expect(200);
        for eve in eves {
            let guest = guests.next().unwrap();
            let from: jiff::civil::Date = eve.parse().unwrap();
            let to = from.tomorrow().unwrap();
            let query = format!("from={from}&to={to}&timezone={guest}");
            let path = format!("{PUBLIC}/users/ana/intro/slots?{query}");
            let offered = starts(&world.get(&path).await.expect(200));
            assert!((46..=50).contains(&offered.len()), "{host} {query}: {}", offered.len());
            let mut tokens = Vec::new();
            for start in &offered {
                let body = json!({
                    "username": "ana", "eventSlug": "intro", "start": start, "timezone": guest,
                    "invitee": { "name": "Jo", "email": "jo@example.com" },
                });
                let answer = world.post(&format!("{PUBLIC}/bookings"), &body).await;
                assert_eq!(answer.status, 201, "{host} {guest} {start} {}", answer.json());
                tokens.push(answer.json()["manageToken"].as_str().unwrap().to_owned());
            }
            assert_eq!(starts(&world.get(&path).await.expect(200)), [""; 0]);
            for token in tokens {
                let path = format!("{PUBLIC}/bookings/{token}/cancel");
                world.post(&path, &json!({})).await.expect(200);
            }
        }
    }
});

on_both!(hours_as_people_keep_them_stay_bookable_too, |db| async {
    let world = World::new(db).await;
    let settings = json!({ "minimumNoticeMinutes": 0, "bookingWindowDays": 730 });
    world.admin("PUT", "/settings", Some(&settings)).await.expect(200);
    world.offer(json!({ "durations": [25, 90], "slotIntervalMinutes": 20 })).await;
    let night = json!([{ "start": "22:00", "end": "04:30" }, { "start": "09:00", "end": "12:00" }]);
    let week = json!({ "friday": night, "saturday": night, "sunday": night, "thursday": night });
    for (host, eves) in CHANGES {
        let hours = json!({ "timezone": host, "weeklySchedule": week });
        world.admin("PUT", "/availability", Some(&hours)).await.expect(200);
        for eve in eves {
            let from: jiff::civil::Date = eve.parse().unwrap();
            let to = from.tomorrow().unwrap();
            let query = format!("from={from}&to={to}&timezone=Asia/Kathmandu&duration=90");
            let path = format!("{PUBLIC}/users/ana/intro/slots?{query}");
            let offered = starts(&world.get(&path).await.expect(200));
            assert!(10 < offered.len(), "{host} {query}: {}", offered.len());
            for start in &offered {
                let body = json!({
                    "username": "ana", "eventSlug": "intro", "start": start, "duration": 90,
                    "timezone": "Asia/Kathmandu",
                    "invitee": { "name": "Jo", "email": "jo@example.com" },
                });
                let made = world.post(&format!("{PUBLIC}/bookings"), &body).await;
                assert_eq!(made.status, 201, "{host} {start} {}", made.json());
                let token = made.json()["manageToken"].as_str().unwrap().to_owned();
                let path = format!("{PUBLIC}/bookings/{token}/cancel");
                world.post(&path, &json!({})).await.expect(200);
            }
        }
    }
});
