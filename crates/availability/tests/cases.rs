//! Pages a host could read: each file in `cases/` is a case with its answer,
//! and its name says what it proves.
//!
//! An answer lists the starts, each also as the first host's clock shows it,
//! or is the refusal or error. `UPDATE=1` writes what the engine answers now;
//! the diff is the review.

use std::fmt::Write as _;
use std::path::Path;

use availability::{Zone, case};
use jiff::Timestamp;
use serde_json::Value;

#[test]
fn every_case_has_its_answer() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> =
        std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 60, "only {} cases", files.len());
    let mut wrong = String::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let page: Value = serde_json::from_str(&text).expect("a case file is JSON");
        let answer = readable(&page["case"]);
        if page["answer"] == answer {
            continue;
        }
        if std::env::var_os("UPDATE").is_some() {
            let (case, _) = text.rsplit_once("\n\"answer\":").expect("an answer to write anew");
            let answer = serde_json::to_string_pretty(&answer).unwrap();
            std::fs::write(&file, format!("{case}\n\"answer\": {answer}\n}}\n")).unwrap();
        } else {
            writeln!(wrong, "{}: {answer:#}", file.display()).unwrap();
        }
    }
    assert!(wrong.is_empty(), "these cases have other answers:\n{wrong}");
}

/// The answer for a reader: one line a start.
fn readable(case: &Value) -> Value {
    let answer = match case::answer(&case.to_string()) {
        Ok(line) => serde_json::from_str::<Value>(&line).unwrap(),
        Err(error) => return serde_json::json!({ "error": error.to_string() }),
    };
    let lines = |slots: &Value| {
        slots.as_array().unwrap().iter().map(|slot| line(case, slot)).collect::<Vec<_>>()
    };
    match &answer {
        Value::Object(fields) if fields.contains_key("slots") => lines(&answer["slots"]).into(),
        Value::Object(fields) if fields.contains_key("slot") => line(case, &answer["slot"]).into(),
        _ => answer,
    }
}

fn line(case: &Value, slot: &Value) -> String {
    let instant = |value: &Value| value.as_str().unwrap().parse::<Timestamp>().unwrap();
    let (start, end) = (instant(&slot["start"]), instant(&slot["end"]));
    let minutes = case["eventType"]["durationMinutes"].as_i64().unwrap();
    assert_eq!(end.duration_since(start).as_secs(), 60 * minutes, "the length of {slot}");
    let zone = case["hosts"][0]["schedule"]["timezone"].as_str().unwrap();
    let local = start.to_zoned(Zone::parse(zone).unwrap().tz().clone());
    let hosts: Vec<&str> =
        slot["hosts"].as_array().unwrap().iter().map(|host| host.as_str().unwrap()).collect();
    let seats = match (&case["eventType"]["seats"], &slot["seatsLeft"]) {
        (Value::Null, left) => {
            assert_eq!(left, 1);
            String::new()
        }
        (_, left) => format!(", {left} left"),
    };
    format!("{start} = {}, {}{seats}", local.strftime("%a %H:%M%:z"), hosts.join(" "))
}
