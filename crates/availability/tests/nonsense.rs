//! Whatever a file holds, reading it ends in an answer or in one plain
//! sentence: no panic, and no work without end.

use std::path::Path;
use std::sync::LazyLock;

use availability::case;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

fn check(text: &str) {
    match case::answer(text) {
        Ok(line) => assert!(!line.contains('\n')),
        Err(error) => {
            let sentence = error.to_string();
            assert!(!sentence.is_empty() && sentence.chars().count() <= 401, "{sentence}");
            assert!(!sentence.chars().any(char::is_control), "{sentence:?}");
        }
    }
}

/// The cases of the pages beside this, as text.
static CASES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    files
        .map(|file| {
            let page: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
            page["case"].to_string()
        })
        .collect()
});

/// The richest case: every field there is.
fn full() -> Value {
    json!({
        "now": "2026-03-01T00:00:00Z",
        "hosts": [{
            "id": "ana",
            "schedule": {
                "timezone": "America/New_York",
                "weekly": [{ "days": ["mon", "fri"], "start": "09:00", "end": "17:00" }],
                "overrides": [{ "date": "2026-03-14",
                                "intervals": [{ "start": "10:00", "end": "12:00" }] }],
                "travel": [{ "from": "2026-04-01", "to": "2026-04-10", "timezone": "Europe/Paris" }]
            },
            "blocked": [{ "from": "2026-03-23", "to": "2026-03-23", "start": "12:00", "end": "14:00" }],
            "busy": [{ "start": "2026-03-10T15:00:00Z", "end": "2026-03-10T16:00:00Z" }],
            "dailyLimit": 5, "fixed": false, "group": "a", "priority": 2, "weight": 100
        }],
        "eventType": {
            "id": "intro", "durationMinutes": 30, "slotIntervalMinutes": 30, "grid": "clock",
            "bufferBeforeMinutes": 0, "bufferAfterMinutes": 15, "minimumNoticeMinutes": 120,
            "window": { "type": "rolling", "days": 60 },
            "limits": { "day": 3, "week": 10, "month": 30, "year": 200 },
            "limitsMinutes": { "day": 240 }, "hosting": "roundRobin", "seats": 2
        },
        "bookings": [{ "id": "b1", "start": "2026-03-09T13:00:00Z", "end": "2026-03-09T13:30:00Z",
                       "status": "confirmed", "eventType": "intro", "hosts": ["ana"],
                       "bufferBeforeMinutes": 0, "bufferAfterMinutes": 15, "seatsTaken": 1 }],
        "holds": [{ "start": "2026-03-13T13:00:00Z", "end": "2026-03-13T13:30:00Z",
                    "until": "2026-03-01T00:05:00Z", "hosts": ["ana"], "own": false }],
        "ask": { "from": "2026-03-09T00:00:00Z", "to": "2026-03-16T00:00:00Z",
                 "timezone": "Europe/Berlin", "rescheduling": "b1" }
    })
}

fn nonsense() -> impl Strategy<Value = Value> {
    let values = vec![
        json!(null),
        json!(true),
        json!(0),
        json!(1),
        json!(-1),
        json!(4_294_967_295u32),
        json!(4_294_967_296u64),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(1e300),
        json!(0.5),
        json!(""),
        json!("24:00"),
        json!("00:00"),
        json!("99:99"),
        json!("0000-01-01"),
        json!("9999-12-31"),
        json!("2027-02-29"),
        json!("-009999-01-01"),
        json!("0000-01-01T00:00:00Z"),
        json!("9999-12-31T23:59:59Z"),
        json!("2026-03-09T00:00:60+23:59"),
        json!("Mars/Base"),
        json!("Pacific/Apia"),
        json!("collective"),
        json!("\u{202e}\u{1f980}\u{0}\r\nBcc: x"),
        json!("x".repeat(10_000)),
        json!([]),
        json!({}),
        json!([[[[[[]]]]]]),
    ];
    select(values)
}

/// Every place in a document, by its JSON pointer.
fn places(value: &Value, at: &str, into: &mut Vec<String>) {
    into.push(at.to_owned());
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                places(item, &format!("{at}/{index}"), into);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                places(field, &format!("{at}/{name}"), into);
            }
        }
        _ => {}
    }
}

proptest! {
    #[test]
    fn any_text(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn a_case_with_a_few_characters_changed(
        which in any::<Index>(),
        changes in prop::collection::vec((any::<Index>(), any::<Option<char>>()), 1..6),
    ) {
        let mut text: Vec<char> = which.get(&CASES).chars().collect();
        for (place, change) in changes {
            let place = place.index(text.len());
            match change {
                Some(char) => text[place] = char,
                None => drop(text.remove(place)),
            }
        }
        check(&text.iter().collect::<String>());
    }

    #[test]
    fn a_case_with_nonsense_in_its_places(
        changes in prop::collection::vec((any::<Index>(), nonsense()), 1..4),
    ) {
        let mut case = full();
        for (place, nonsense) in changes {
            let mut all = Vec::new();
            places(&case, "", &mut all);
            *case.pointer_mut(&all[place.index(all.len())]).unwrap() = nonsense;
        }
        check(&case.to_string());
    }
}

#[test]
fn every_place_of_a_case_with_every_nonsense_at_its_edges() {
    let mut all = Vec::new();
    places(&full(), "", &mut all);
    for place in all {
        for nonsense in
            [json!(0), json!(u32::MAX), json!("9999-12-31T23:59:59Z"), json!("9999-12-31")]
        {
            let mut case = full();
            *case.pointer_mut(&place).unwrap() = nonsense;
            check(&case.to_string());
        }
    }
}

#[test]
fn depth_without_end() {
    check(&"[".repeat(1_000_000));
    check(&format!("{{\"hosts\": {}", "[{\"schedule\":".repeat(100_000)));
}

#[test]
fn text_after_the_case() {
    let error = case::answer(&format!("{} {{}}", full())).unwrap_err();
    assert!(error.to_string().starts_with("the case: trailing characters"), "{error}");
}

#[test]
fn the_largest_of_everything_is_answered() {
    let mut case = full();
    case["eventType"] = json!({
        "durationMinutes": u32::MAX, "slotIntervalMinutes": u32::MAX,
        "bufferBeforeMinutes": u32::MAX, "bufferAfterMinutes": u32::MAX,
        "minimumNoticeMinutes": u32::MAX, "window": { "type": "rolling", "days": u32::MAX },
        "seats": u32::MAX
    });
    case["bookings"][0]["seatsTaken"] = json!(u32::MAX);
    assert_eq!(case::answer(&case.to_string()).unwrap(), r#"{"slots":[]}"#);
    case["ask"] = json!({ "start": "9999-12-31T23:59:59Z", "timezone": "UTC" });
    assert!(case::answer(&case.to_string()).unwrap().contains(r#""refusal":"outside_hours""#));
}

#[test]
fn the_last_days_of_the_calendar_are_answered() {
    let mut case = full();
    case["now"] = json!("9999-12-28T00:00:00Z");
    case["eventType"]["minimumNoticeMinutes"] = json!(0);
    case["hosts"][0]["schedule"]["weekly"][0]["days"] =
        json!(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);
    case["ask"] = json!({ "from": "9999-12-01T00:00:00Z", "to": "9999-12-31T23:59:59Z" });
    let answer = case::answer(&case.to_string()).unwrap();
    assert!(answer.contains("9999-12-29T14:00:00Z"), "{answer}");
}
