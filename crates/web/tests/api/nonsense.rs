//! Nonsense is refused in plain words, and nothing of it is kept.

use crate::world::{ADMIN, PUBLIC, World, booking, request};
use axum::{
    body::Body,
    http::{Method, Request, header},
};
use serde_json::{Value, json};
use testkit::on_both;

fn raw(method: Method, path: &str, key: Option<&str>, body: impl Into<Body>) -> Request<Body> {
    let mut request = request(method, path, key, None);
    *request.body_mut() = body.into();
    let json = header::HeaderValue::from_static("application/json");
    request.headers_mut().insert(header::CONTENT_TYPE, json);
    request
}

/// How much there is of everything.
async fn counts(world: &World) -> Vec<usize> {
    let mut counts = Vec::new();
    for path in ["/users", "/event-types", "/blocked-dates", "/bookings", "/changelog"] {
        let listed = world.admin("GET", &format!("{path}?limit=100"), None).await.expect(200);
        counts.push(listed["data"].as_array().unwrap().len());
    }
    counts
}

on_both!(what_is_not_json_is_refused, |db| async {
    let world = World::new(db).await;
    let before = counts(&world).await;
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let nested = format!("{}1{}", "{\"a\":".repeat(10_000), "}".repeat(10_000));
    for (method, path) in [
        (Method::POST, format!("{PUBLIC}/bookings")),
        (Method::POST, format!("{ADMIN}/users")),
        (Method::PUT, format!("{ADMIN}/availability")),
    ] {
        let key = path.starts_with(ADMIN).then_some(world.key.as_str());
        let ask = async |body: Vec<u8>| world.ask(raw(method.clone(), &path, key, body)).await;
        for body in [
            b"{".to_vec(),
            b"hello".to_vec(),
            b"{\"username\": \"\xff\"}".to_vec(),
            b"{\"username\": \"\\ud800\"}".to_vec(),
            b"{\"start\": 1e999}".to_vec(),
            b"{} {}".to_vec(),
            deep.clone().into_bytes(),
            nested.clone().into_bytes(),
        ] {
            let problem = ask(body).await.expect(400);
            assert_eq!(problem["type"], "/problems/malformed-json");
        }
        for body in ["[]", "5", "null", "\"text\""] {
            assert_eq!(ask(body.into()).await.fields(), ["body"]);
        }
        let large = json!({ "username": "x".repeat(10_000_000) });
        let problem = ask(large.to_string().into_bytes()).await.expect(413);
        assert_eq!(problem["type"], "/problems/too-large");
        let mut form = raw(method.clone(), &path, key, "username=ana");
        let kind = header::HeaderValue::from_static("application/x-www-form-urlencoded");
        form.headers_mut().insert(header::CONTENT_TYPE, kind);
        world.ask(form).await.expect(415);
    }
    let wrong = world.ask(request(Method::DELETE, &format!("{PUBLIC}/bookings"), None, None)).await;
    assert_eq!(wrong.headers[header::ALLOW], "POST");
    wrong.expect(405);
    assert_eq!(counts(&world).await, before);
});

on_both!(a_nonsense_booking_names_its_fields, |db| async {
    let world = World::new(db).await;
    let before = counts(&world).await;
    let with = |pointer: &str, value: Value| {
        let mut body = booking("2026-03-10T14:00:00Z");
        let (parent, field) = pointer.rsplit_once('/').unwrap();
        body.pointer_mut(parent).unwrap()[field] = value;
        body
    };
    for (body, expected) in [
        (with("/start", json!("2027-02-29T14:00:00Z")), "start"),
        (with("/start", json!("2026-03-10")), "start"),
        (with("/start", json!("2026-03-10T14:00:00")), "start"),
        (with("/start", json!("-009999-01-01T00:00:00Z")), "start"),
        (with("/start", json!("99999-01-01T00:00:00Z")), "start"),
        (with("/start", json!(1_773_151_200)), "start"),
        (with("/start", Value::Null), "start"),
        (with("/timezone", json!("Mars/Base")), "timezone"),
        (with("/timezone", json!("")), "timezone"),
        (with("/timezone", json!("x".repeat(10_000))), "timezone"),
        (with("/duration", json!("30")), "duration"),
        (with("/duration", json!(30.5)), "duration"),
        (with("/duration", json!(31)), "duration"),
        (with("/duration", json!(u64::MAX)), "duration"),
        (with("/duration", json!(-1)), "duration"),
        (with("/invitee/name", json!("x".repeat(10_000))), "invitee.name"),
        (with("/invitee/name", json!("")), "invitee.name"),
        (with("/invitee/name", json!("Jo\r\nBcc: evil@example.com")), "invitee.name"),
        (with("/invitee/name", json!("Jo\u{0}")), "invitee.name"),
        (with("/invitee/name", json!(5)), "invitee.name"),
        (with("/invitee/email", json!("jo")), "invitee.email"),
        (with("/invitee/email", json!("jo@example.com\r\nBcc: a@b.io")), "invitee.email"),
        (with("/invitee/email", json!("jo@example.com, a@b.io")), "invitee.email"),
        (with("/invitee/email", json!("jo\u{0}@example.com")), "invitee.email"),
        (with("/invitee/phone", json!("call me")), "invitee.phone"),
        (with("/invitee/notes", json!("a\u{0}b")), "invitee.notes"),
        (with("/invitee/notes", json!("x".repeat(100_000))), "invitee.notes"),
        (with("/invitee/responses", json!({ "none": "x" })), "invitee.responses.none"),
        (with("/invitee/responses", json!({ "a\u{0}b": "x" })), "invitee.responses.ab"),
        (with("/invitee/more", json!(1)), "invitee.more"),
        (with("/invitee", json!("Jo")), "invitee"),
        (with("/location", json!({ "index": -1 })), "location.index"),
        (with("/location", json!({ "index": u64::MAX.to_string() })), "location.index"),
        (with("/clock", json!("13")), "clock"),
        (with("/username", json!("")), "username"),
        (with("/username", json!(["ana"])), "username"),
        (with("/eventSlug", json!("intro\u{0}")), "eventSlug"),
        (with("/more", json!({})), "more"),
    ] {
        let answer = world.post(&format!("{PUBLIC}/bookings"), &body).await;
        let fields = answer.fields();
        assert!(fields.contains(&expected.to_owned()), "{expected} of {body}: {fields:?}");
    }
    let nothing = world.post(&format!("{PUBLIC}/bookings"), &json!({})).await.fields();
    assert!(nothing.contains(&"start".to_owned()) && nothing.contains(&"username".to_owned()));
    let stranger = with("/username", json!("ana' or 1=1 --"));
    world.post(&format!("{PUBLIC}/bookings"), &stranger).await.expect(404);
    assert_eq!(counts(&world).await, before);
});

on_both!(every_script_is_text_and_nothing_else, |db| async {
    let world = World::new(db).await;
    let names = [
        "<script>alert(1)</script>",
        "محمد علي",
        "שלום",
        "👩‍👩‍👧‍👦 Family",
        "Zoë \u{202e}gnirts",
        "'; drop table bookings; --",
        "{{7*7}} ${x} %s",
    ];
    for (hour, name) in names.iter().enumerate() {
        let mut body = booking(&format!("2026-03-10T{}:00:00Z", 14 + hour));
        body["invitee"]["name"] = json!(name);
        body["invitee"]["notes"] = json!(format!("{name}\n{name}"));
        let made = world.post(&format!("{PUBLIC}/bookings"), &body).await.expect(201);
        // A name turns nothing round that stands beside it.
        assert_eq!(made["booking"]["invitee"]["name"], name.replace('\u{202e}', ""));
        let token = made["manageToken"].as_str().unwrap();
        let seen = world.get(&format!("{PUBLIC}/bookings/{token}")).await.expect(200);
        assert_eq!(seen["invitee"]["notes"], format!("{name}\n{name}"));
    }
});

on_both!(a_nul_is_refused_wherever_text_is_taken, |db| async {
    let world = World::new(db).await;
    let made = world.book("2026-03-10T14:00:00Z").await.expect(201);
    let token = made["manageToken"].as_str().unwrap();
    let id = made["booking"]["id"].as_str().unwrap();
    let reason = json!({ "reason": "a\u{0}b" });
    let moved = json!({ "start": "2026-03-11T14:00:00Z", "reason": "a\u{0}b" });
    let own = format!("{PUBLIC}/bookings/{token}");
    assert_eq!(world.post(&format!("{own}/cancel"), &reason).await.fields(), ["reason"]);
    assert_eq!(world.post(&format!("{own}/reschedule"), &moved).await.fields(), ["reason"]);
    for (path, body) in [
        (format!("/bookings/{id}/cancel"), &reason),
        (format!("/bookings/{id}/decline"), &reason),
        (format!("/bookings/{id}/reschedule"), &moved),
    ] {
        assert_eq!(world.admin("POST", &path, Some(body)).await.fields(), ["reason"], "{path}");
    }
    let user = format!("/users/{}", world.acme.owner.id);
    for field in ["username", "displayName", "email", "timezone", "avatarUrl", "bio", "role"] {
        let body = json!({ field: "a\u{0}b" });
        assert_eq!(world.admin("PUT", &user, Some(&body)).await.fields(), [field]);
    }
    let event = format!("/event-types/{}", world.acme.event_type.id);
    for field in ["name", "slug", "description", "color"] {
        let body = json!({ field: "a\u{0}b" });
        assert_eq!(world.admin("PUT", &event, Some(&body)).await.fields(), [field]);
    }
    for (body, field) in [
        (json!({ "locations": [{ "type": "custom", "value": "\u{0}" }] }), "locations[0].value"),
        (
            json!({ "locations": [{ "type": "custom", "displayName": "\u{0}" }] }),
            "locations[0].displayName",
        ),
        (
            json!({ "customQuestions": [
                { "label": "Q", "type": "select", "options": ["a", "\u{0}"] },
            ]}),
            "customQuestions[0].options[1]",
        ),
        (
            json!({ "customQuestions": [{ "id": "\u{0}", "label": "Q", "type": "text" }] }),
            "customQuestions[0].id",
        ),
    ] {
        assert_eq!(world.admin("PUT", &event, Some(&body)).await.fields(), [field], "{body}");
    }
    for query in ["/changelog?entityType=%00", "/users?cursor=%00", "/settings?userId=%00"] {
        world.admin("GET", query, None).await.fields();
    }
    for path in ["/users/%00", "/event-types/a%00b", "/bookings/%00", "/blocked-dates/%00"] {
        world.admin("GET", path, None).await.expect(404);
    }
});
