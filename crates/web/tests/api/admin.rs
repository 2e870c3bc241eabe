//! Users, settings, event types, hours and blocked dates.

use crate::world::{PUBLIC, World, starts};
use serde_json::{Value, json};
use testkit::on_both;

on_both!(a_user_is_added_changed_and_booked, |db| async {
    let world = World::new(db).await;
    let new = json!({ "username": "lee", "displayName": "Lee", "email": "Lee@Example.com" });
    let user = world.admin("POST", "/users", Some(&new)).await.expect(201);
    assert_eq!(user["role"], "host");
    assert_eq!(user["timezone"], "UTC");
    assert_eq!(user["isActive"], true);
    assert_eq!(user["avatarUrl"], Value::Null);
    assert_eq!(user["settings"]["bookingWindowDays"], 60);
    let path = format!("/users/{}", user["id"].as_str().unwrap());
    assert_eq!(world.admin("GET", &path, None).await.expect(200), user);

    // A full object and a part of one are both taken.
    let mut full = user.clone();
    full["displayName"] = json!("لي 🦊");
    full["avatarUrl"] = json!("https://example.com/lee.png");
    let saved = world.admin("PUT", &path, Some(&full)).await.expect(200);
    assert_eq!(saved, full);
    let part = json!({ "timezone": "Asia/Tokyo", "settings": { "dailyLimit": 3 } });
    let saved = world.admin("PUT", &path, Some(&part)).await.expect(200);
    assert_eq!(saved["displayName"], full["displayName"]);
    assert_eq!(saved["timezone"], "Asia/Tokyo");
    assert_eq!(saved["settings"]["dailyLimit"], 3);
    assert_eq!(saved["settings"]["bookingWindowDays"], 60);
    let none = json!({ "avatarUrl": null, "settings": { "dailyLimit": null } });
    let saved = world.admin("PUT", &path, Some(&none)).await.expect(200);
    assert_eq!(saved["avatarUrl"], Value::Null);
    assert_eq!(saved["settings"]["dailyLimit"], Value::Null);

    let event = json!({ "userId": user["id"], "name": "Chat" });
    let event = world.admin("POST", "/event-types", Some(&event)).await.expect(201);
    assert_eq!(event["bookingUrl"], "http://kalends.test/book/acme/lee/chat");
    let slots = format!("{PUBLIC}/users/lee/chat/slots?date=2026-03-10");
    assert_eq!(starts(&world.get(&slots).await.expect(200)).len(), 16);
});

on_both!(a_wrong_user_names_every_field, |db| async {
    let world = World::new(db).await;
    let nobody = world.admin("POST", "/users", Some(&json!({}))).await.fields();
    assert_eq!(nobody, ["username", "displayName", "email"]);
    let taken = json!({ "username": "ana", "displayName": "A", "email": "b@example.com" });
    assert_eq!(world.admin("POST", "/users", Some(&taken)).await.fields(), ["username"]);
    let path = format!("/users/{}", world.acme.owner.id);
    let wrong = json!({
        "username": "An A", "displayName": "x".repeat(10_000), "email": "a@b.io\r\nBcc: c@d.io",
        "timezone": "Mars/Base", "avatarUrl": "javascript:alert(1)", "bio": "\u{7}",
        "settings": { "bookingWindowDays": 0 },
    });
    let mut fields = world.admin("PUT", &path, Some(&wrong)).await.fields();
    fields.sort();
    let all = [
        "avatarUrl",
        "bio",
        "displayName",
        "email",
        "settings.bookingWindowDays",
        "timezone",
        "username",
    ];
    assert_eq!(fields, all);
    for (body, expected) in [
        (json!({ "name": "x" }), vec!["name"]),
        (json!({ "bio": 5, "isActive": "yes", "more": 1 }), vec!["bio", "isActive", "more"]),
        (json!({ "role": "king" }), vec!["role"]),
        (json!({ "settings": { "dailyLimit": "3" } }), vec!["settings.dailyLimit"]),
        (json!({ "settings": { "colour": 1 } }), vec!["settings.colour"]),
    ] {
        let mut fields = world.admin("PUT", &path, Some(&body)).await.fields();
        fields.sort();
        assert_eq!(fields, expected, "{body}");
    }
});

on_both!(settings_change_in_part, |db| async {
    let world = World::new(db).await;
    let before = world.admin("GET", "/settings", None).await.expect(200);
    assert_eq!(before["minimumNoticeMinutes"], 120);
    assert_eq!(before["notifications"]["booked"], true);
    let change = json!({ "minimumNoticeMinutes": 0, "notifications": { "booked": false } });
    let after = world.admin("PUT", "/settings", Some(&change)).await.expect(200);
    assert_eq!(after["minimumNoticeMinutes"], 0);
    assert_eq!(after["notifications"]["booked"], false);
    assert_eq!(after["notifications"]["cancelled"], true);
    assert_eq!(after["defaultDuration"], before["defaultDuration"]);
    assert_eq!(world.admin("PUT", "/settings", Some(&after)).await.expect(200), after);
    let owner = world.acme.owner.id;
    let own = world.admin("GET", &format!("/settings?userId={owner}"), None).await.expect(200);
    assert_eq!(own, after);
    let german = json!({ "language": "de" });
    let german = world.admin("PUT", "/settings", Some(&german)).await.expect(200);
    assert_eq!(german["language"], "de");
    let wrong = json!({ "language": "tlh" });
    assert_eq!(world.admin("PUT", "/settings", Some(&wrong)).await.fields(), ["language"]);
    let wrong = json!({ "dailyLimit": 0, "bufferBeforeMinutes": 99_999_999_999_i64 });
    let fields = world.admin("PUT", "/settings", Some(&wrong)).await.fields();
    assert_eq!(fields, ["bufferBeforeMinutes", "dailyLimit"]);
});

on_both!(an_event_type_is_made_changed_and_taken_away, |db| async {
    let world = World::new(db).await;
    let new = json!({
        "name": "Lesson",
        "durationMinutes": 60,
        "locations": [{ "type": "zoom" }],
        "customQuestions": [{ "label": "Your level", "type": "select", "options": ["A", "B"] }],
        "reminderSettings": { "enabled": true, "reminders": [
            { "timing": "24h", "sendToHost": true, "sendToInvitee": true },
        ]},
        "settingOverrides": { "minimumNoticeMinutes": 0 },
        "slotIntervalMinutes": 15,
    });
    let made = world.admin("POST", "/event-types", Some(&new)).await.expect(201);
    assert_eq!(made["slug"], "lesson");
    assert_eq!(made["durations"], json!([60]));
    assert_eq!(made["customQuestions"][0]["id"], "your-level");
    assert_eq!(made["userId"], json!(world.acme.owner.id));
    assert_eq!(made["bookingCount"], 0);
    assert_eq!(made["price"], Value::Null);
    assert_eq!(made["settingOverrides"]["minimumNoticeMinutes"], 0);
    let path = format!("/event-types/{}", made["id"].as_str().unwrap());
    assert_eq!(world.admin("GET", &path, None).await.expect(200), made);
    assert_eq!(world.admin("PUT", &path, Some(&made)).await.expect(200), made);

    let part = json!({ "durationMinutes": 45, "settingOverrides": { "dailyLimit": 2 } });
    let part = world.admin("PUT", &path, Some(&part)).await.expect(200);
    assert_eq!(part["durations"], json!([45]));
    assert_eq!(part["settingOverrides"]["minimumNoticeMinutes"], 0);
    assert_eq!(part["settingOverrides"]["dailyLimit"], 2);
    assert_eq!(part["customQuestions"], made["customQuestions"]);
    let cleared =
        json!({ "slotIntervalMinutes": null, "settingOverrides": { "dailyLimit": null } });
    let cleared = world.admin("PUT", &path, Some(&cleared)).await.expect(200);
    assert_eq!(cleared["slotIntervalMinutes"], Value::Null);
    assert_eq!(cleared["settingOverrides"]["dailyLimit"], Value::Null);

    let archived = json!({ "archivedAt": "2026-03-01T00:00:00Z" });
    let archived = world.admin("PUT", &path, Some(&archived)).await.expect(200);
    assert_eq!(archived["archivedAt"], "2026-03-01T00:00:00Z");
    let back = json!({ "archivedAt": null });
    let back = world.admin("PUT", &path, Some(&back)).await.expect(200);
    assert_eq!(back["archivedAt"], Value::Null);

    assert_eq!(world.admin("DELETE", &path, None).await.status, 204);
    world.admin("GET", &path, None).await.expect(404);

    world.book("2026-03-10T14:00:00Z").await.expect(201);
    let intro = format!("/event-types/{}", world.acme.event_type.id);
    let kept = world.admin("DELETE", &intro, None).await.expect(200);
    assert_eq!(kept["archivedAt"], "2026-03-01T00:00:00Z");
    assert_eq!(kept["bookingCount"], 1);
    world.book("2026-03-10T15:00:00Z").await.expect(410);
});

on_both!(a_wrong_event_type_names_every_field, |db| async {
    let world = World::new(db).await;
    for (body, expected) in [
        (json!({}), vec!["name"]),
        (json!({ "name": "A", "slug": "intro" }), vec!["slug"]),
        (json!({ "name": "A", "slug": "No Slug" }), vec!["slug"]),
        (
            json!({ "name": "A", "durationMinutes": 0, "color": "red" }),
            vec!["durationMinutes", "durations", "color"],
        ),
        (json!({ "name": "A", "durationMinutes": "30" }), vec!["durationMinutes"]),
        (json!({ "name": "A", "durations": [30, "x"] }), vec!["durations[1]"]),
        (json!({ "name": "A", "locations": [{ "type": "moon" }] }), vec!["locations[0].type"]),
        (
            json!({ "name": "A", "locations": [{ "type": "in_person" }] }),
            vec!["locations[0].value"],
        ),
        (
            json!({ "name": "A", "customQuestions": [{ "type": "text" }] }),
            vec!["customQuestions[0].label"],
        ),
        (
            json!({ "name": "A", "customQuestions": [{ "label": "a\u{0}", "type": "text" }] }),
            vec!["customQuestions[0].label"],
        ),
        (json!({ "name": "A", "settingOverrides": { "x": 1 } }), vec!["settingOverrides.x"]),
        (
            json!({ "name": "A", "reminderSettings": { "reminders": [{ "timing": "1y" }] } }),
            vec!["reminderSettings.reminders[0].timing"],
        ),
        (json!({ "name": "A", "price": { "amountCents": 1, "currency": "EUR" } }), vec!["price"]),
        (
            json!({ "name": "A", "window": { "from": "2026-03-02", "to": "2026-03-01" } }),
            vec!["window.to"],
        ),
        (
            json!({ "name": "A", "window": { "from": "2027-02-29", "to": "2027-03-01" } }),
            vec!["window.from"],
        ),
        (json!({ "name": "A", "userId": "me" }), vec!["userId"]),
    ] {
        let fields = world.admin("POST", "/event-types", Some(&body)).await.fields();
        assert_eq!(fields, expected, "{body}");
    }
    let listed = world.admin("GET", "/event-types", None).await.expect(200);
    assert_eq!(listed["data"].as_array().unwrap().len(), 1);
});

on_both!(hours_change_in_part_and_as_a_whole, |db| async {
    let world = World::new(db).await;
    let before = world.admin("GET", "/availability", None).await.expect(200);
    assert_eq!(before["timezone"], "America/New_York");
    assert_eq!(before["weeklySchedule"]["monday"], json!([{ "start": "09:00", "end": "17:00" }]));
    assert_eq!(before["weeklySchedule"]["sunday"], json!([]));
    assert_eq!(before["overrides"], json!([]));

    let change = json!({
        "timezone": "Europe/Paris",
        "weeklySchedule": {
            "monday": [{ "start": "13:00", "end": "17:00" }, { "start": "09:00", "end": "12:00" }],
            "saturday": [{ "start": "22:00", "end": "02:00" }],
            "sunday": [{ "start": "12:00", "end": "24:00" }],
        },
        "overrides": [
            { "date": "2026-03-16", "intervals": [{ "start": "10:00", "end": "11:00" }] },
            { "date": "2026-03-09", "intervals": [], "reason": "Fair", "showGuests": true },
        ],
        "travel": [{ "from": "2026-04-01", "to": "2026-04-07", "timezone": "Asia/Tokyo" }],
    });
    let saved = world.admin("PUT", "/availability", Some(&change)).await.expect(200);
    let ninth =
        json!({ "date": "2026-03-09", "intervals": [], "reason": "Fair", "showGuests": true });
    assert_eq!(saved["overrides"][0], ninth);
    assert_eq!(saved["overrides"][1]["reason"], "");
    assert_eq!(saved["weeklySchedule"]["monday"][0]["start"], "09:00");
    assert_eq!(saved["weeklySchedule"]["tuesday"], json!([]));
    assert_eq!(saved["overrides"][0]["date"], "2026-03-09");
    assert_eq!(world.admin("GET", "/availability", None).await.expect(200), saved);
    let day = |date| format!("{PUBLIC}/users/ana/intro/slots?date={date}");
    assert!(starts(&world.get(&day("2026-03-09")).await.expect(200)).is_empty());
    let sixteenth = starts(&world.get(&day("2026-03-16")).await.expect(200));
    assert_eq!(sixteenth, ["2026-03-16T09:00:00Z", "2026-03-16T09:30:00Z"]);

    // What is left out stays, journeys too.
    let zone = json!({ "timezone": "Asia/Kathmandu" });
    let zone = world.admin("PUT", "/availability", Some(&zone)).await.expect(200);
    assert_eq!(zone["weeklySchedule"], saved["weeklySchedule"]);
    assert_eq!(zone["overrides"], saved["overrides"]);
    assert_eq!(zone["travel"], change["travel"]);
    assert_eq!(world.admin("PUT", "/availability", Some(&zone)).await.expect(200), zone);

    // A program that knows of no reasons keeps those that are there; an empty one takes it away.
    let dates = json!({ "overrides": [{ "date": "2026-03-09", "intervals": [] }] });
    let dates = world.admin("PUT", "/availability", Some(&dates)).await.expect(200);
    assert_eq!(dates["overrides"], json!([ninth]));
    let dates = json!({ "overrides": [{ "date": "2026-03-09", "intervals": [], "reason": "" }] });
    let dates = world.admin("PUT", "/availability", Some(&dates)).await.expect(200);
    assert_eq!(
        (&dates["overrides"][0]["reason"], &dates["overrides"][0]["showGuests"]),
        (&json!(""), &json!(false))
    );
    assert_eq!(world.admin("PUT", "/availability", Some(&zone)).await.expect(200), zone);

    for (body, expected) in [
        (json!({ "timezone": "Mars/Base" }), "timezone"),
        (json!({ "weeklySchedule": { "funday": [] } }), "weeklySchedule.funday"),
        (json!({ "weeklySchedule": { "monday": "9-5" } }), "weeklySchedule.monday"),
        (
            json!({ "weeklySchedule": { "monday": [{ "start": "9:00", "end": "17:00" }] } }),
            "weeklySchedule.monday[0].start",
        ),
        (
            json!({ "weeklySchedule": { "monday": [{ "start": "09:00", "end": "09:00" }] } }),
            "weeklySchedule.monday[0].end",
        ),
        (
            json!({ "weeklySchedule": { "monday": [{ "start": "09:00" }] } }),
            "weeklySchedule.monday[0].end",
        ),
        (json!({ "overrides": [{ "date": "2027-02-29", "intervals": [] }] }), "overrides[0].date"),
        (json!({ "overrides": [{ "date": "2026-03-01" }] }), "overrides[0].intervals"),
        (
            json!({ "overrides": [
                { "date": "2026-03-01", "intervals": [], "reason": "x".repeat(300) },
            ]}),
            "overrides[0].reason",
        ),
        (
            json!({ "travel": [
                { "from": "2026-04-02", "to": "2026-04-01", "timezone": "UTC" },
            ]}),
            "travel[0].to",
        ),
        (json!({ "hours": [] }), "hours"),
    ] {
        let fields = world.admin("PUT", "/availability", Some(&body)).await.fields();
        assert_eq!(fields, [expected], "{body}");
    }
    assert_eq!(world.admin("GET", "/availability", None).await.expect(200), zone);
});

on_both!(blocked_dates_close_days_and_hours, |db| async {
    let world = World::new(db).await;
    let day = json!({ "startDate": "2026-03-10", "reason": "Fair" });
    let day = world.admin("POST", "/blocked-dates", Some(&day)).await.expect(201);
    assert_eq!(day["endDate"], "2026-03-10");
    assert_eq!(day["isAllDay"], true);
    assert_eq!(day["startTime"], Value::Null);
    let hours = json!({
        "startDate": "2026-03-11", "endDate": "2026-03-12", "isAllDay": false,
        "startTime": "09:00", "endTime": "16:00", "reason": "",
    });
    let hours = world.admin("POST", "/blocked-dates", Some(&hours)).await.expect(201);
    assert_eq!(hours["isAllDay"], false);
    assert_eq!(hours["endTime"], "16:00");
    let count = async |date: &str| {
        let path = format!("{PUBLIC}/users/ana/intro/slots?date={date}");
        starts(&world.get(&path).await.expect(200)).len()
    };
    assert_eq!((count("2026-03-10").await, count("2026-03-11").await), (0, 2));
    assert_eq!(world.book("2026-03-10T14:00:00Z").await.expect(409)["type"], "/problems/blocked");
    let listed = world.admin("GET", "/blocked-dates", None).await.expect(200);
    assert_eq!(listed["data"], json!([day, hours]));
    let path = format!("/blocked-dates/{}", hours["id"].as_str().unwrap());
    assert_eq!(world.admin("GET", &path, None).await.expect(200), hours);
    let later = json!({ "endTime": "15:00", "reason": "Fair", "showGuests": true });
    let later = world.admin("PUT", &path, Some(&later)).await.expect(200);
    assert_eq!((&later["endTime"], &later["startTime"]), (&json!("15:00"), &json!("09:00")));
    assert_eq!((&later["endDate"], &later["reason"]), (&json!("2026-03-12"), &json!("Fair")));
    assert_eq!(world.admin("PUT", &path, Some(&later)).await.expect(200), later);
    let whole = world.admin("PUT", &path, Some(&json!({ "isAllDay": true }))).await.expect(200);
    assert_eq!((&whole["isAllDay"], &whole["startTime"]), (&json!(true), &Value::Null));
    let wrong = world.admin("PUT", &path, Some(&json!({ "endDate": "2026-03-10" }))).await;
    assert_eq!(wrong.fields(), ["endDate"]);
    assert_eq!(world.admin("PUT", &path, Some(&hours)).await.expect(200), hours);
    let later = world.admin("GET", "/blocked-dates?from=2026-03-12", None).await.expect(200);
    assert_eq!(later["data"], json!([hours]));
    let path = format!("/blocked-dates/{}", day["id"].as_str().unwrap());
    assert_eq!(world.admin("DELETE", &path, None).await.status, 204);
    world.admin("DELETE", &path, None).await.expect(404);
    assert_eq!(count("2026-03-10").await, 16);

    for (body, expected) in [
        (json!({}), "startDate"),
        (json!({ "startDate": "2027-02-29" }), "startDate"),
        (json!({ "startDate": "-009999-01-01" }), "startDate"),
        (json!({ "startDate": "2026-03-10", "endDate": "2026-03-09" }), "endDate"),
        (json!({ "startDate": "2026-03-10", "isAllDay": false }), "startTime"),
        (json!({ "startDate": "2026-03-10", "startTime": "25:00" }), "startTime"),
        (json!({ "startDate": "2026-03-10", "startTime": "09:00", "endTime": "09:00" }), "endTime"),
        (json!({ "startDate": "2026-03-10", "reason": "a\u{0}b" }), "reason"),
        (json!({ "startDate": "2026-03-10", "reason": "x".repeat(10_000) }), "reason"),
    ] {
        let fields = world.admin("POST", "/blocked-dates", Some(&body)).await.fields();
        assert_eq!(fields, [expected], "{body}");
    }
});

on_both!(holidays_are_taken_off_and_worked_on, |db| async {
    let world = World::new(db).await;
    let none = world.admin("GET", "/holidays", None).await.expect(200);
    assert_eq!(none, json!({ "country": null, "region": null, "excluded": [], "days": [] }));
    let known = world.admin("GET", "/holidays/countries", None).await.expect(200);
    let germany = known["data"].as_array().unwrap().iter().find(|one| one["code"] == "DE").unwrap();
    assert_eq!(germany["name"], "Germany");
    assert!(germany["regions"].to_string().contains("BY"), "{germany}");

    let change = json!({ "country": "DE", "region": "BY", "excluded": ["good-friday"] });
    let set = world.admin("PUT", "/holidays", Some(&change)).await.expect(200);
    let day = |name: &str| {
        let days = set["days"].as_array().unwrap();
        days.iter().find(|one| one["id"] == name).cloned().unwrap_or_default()
    };
    let easter = json!({ "date": "2026-04-06", "id": "easter-monday", "name": "Easter Monday", "isOff": true });
    assert_eq!(day("easter-monday"), easter);
    assert_eq!(day("good-friday")["isOff"], false);
    assert_eq!(world.admin("GET", "/holidays", None).await.expect(200), set);
    assert_eq!(world.admin("PUT", "/holidays", Some(&set)).await.expect(200), set);
    let slots = async |date: &str| {
        let path = format!("{PUBLIC}/users/ana/intro/slots?date={date}");
        starts(&world.get(&path).await.expect(200)).len()
    };
    assert_eq!((slots("2026-04-03").await, slots("2026-04-06").await), (16, 0));

    // What is left out stays; another country begins anew.
    let everywhere = world.admin("PUT", "/holidays", Some(&json!({ "region": null }))).await;
    assert_eq!(everywhere.expect(200)["excluded"], json!(["good-friday"]));
    let france = world.admin("PUT", "/holidays", Some(&json!({ "country": "FR" }))).await;
    assert_eq!(france.expect(200)["excluded"], json!([]));
    for (body, expected) in [
        (json!({ "country": "XX" }), "country"),
        (json!({ "country": "DE", "region": "XX" }), "region"),
        (json!({ "excluded": ["payday"] }), "excluded"),
        (json!({ "land": "DE" }), "land"),
    ] {
        let fields = world.admin("PUT", "/holidays", Some(&body)).await.fields();
        assert_eq!(fields, [expected], "{body}");
    }
    let off = world.admin("PUT", "/holidays", Some(&json!({ "country": null }))).await.expect(200);
    assert_eq!(off, none);
    assert_eq!(slots("2026-04-06").await, 16);
});

on_both!(hours_that_overlap_are_stored_as_one_as_in_the_form, |db| async {
    let world = World::new(db).await;
    let span = |start: &str, end: &str| json!({ "start": start, "end": end });
    let morning = [span("11:00", "13:00"), span("09:00", "12:00"), span("11:00", "13:00")];
    let change = json!({
        "weeklySchedule": { "monday": morning, "tuesday": [span("09:00", "13:00")] },
        "overrides": [{ "date": "2026-03-10", "intervals": [span("10:00", "11:00"), span("10:30", "12:00")] }],
    });
    let saved = world.admin("PUT", "/availability", Some(&change)).await.expect(200);
    assert_eq!(saved["weeklySchedule"]["monday"], json!([span("09:00", "13:00")]));
    assert_eq!(saved["weeklySchedule"]["tuesday"], json!([span("09:00", "13:00")]));
    assert_eq!(saved["overrides"][0]["intervals"], json!([span("10:00", "12:00")]));
});
