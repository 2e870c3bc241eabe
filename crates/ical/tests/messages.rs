//! The messages as files that a person, and any calendar, can read: `tests/messages/*.ics`.
//! `UPDATE=1 cargo test -p ical` writes them anew; the difference is the review.

mod sample;

use std::{env, fs, path::Path};

use ical::{Event, Method, Status, add_links, calendar};
use sample::{meeting, person};

#[test]
fn a_new_booking() {
    same("1-booked", &calendar(Method::Request, &meeting()));
}

#[test]
fn moved_twice() {
    same("2-moved", &calendar(Method::Request, &moved(1, "2026-03-12T13:00:00Z")));
    same("3-moved-again", &calendar(Method::Request, &moved(2, "2026-03-31T08:30:00Z")));
}

#[test]
fn cancelled() {
    same("4-cancelled", &calendar(Method::Cancel, &moved(3, "2026-03-31T08:30:00Z")));
}

#[test]
fn a_download_names_nobody_else() {
    let text = calendar(Method::Publish, &meeting());
    assert!(!text.contains("ATTENDEE"));
    same("download", &text);
}

#[test]
fn a_download_of_what_was_cancelled() {
    let event = Event { status: Status::Cancelled, ..meeting() };
    assert!(calendar(Method::Publish, &event).contains("STATUS:CANCELLED"));
}

#[test]
fn names_that_try_to_break_out() {
    let event = Event {
        uid: "a;b,c\r\nX-EVIL:1".into(),
        summary: "Semi;colon, comma\\ and\r\nATTENDEE:mailto:evil@example.net".into(),
        description: "첫 번째 통화입니다. 준비하실 것은 없습니다. 궁금한 점이 있으면 답장해 주세요. 감사합니다!\n\n👩‍👩‍👧 مرحبا بكم في المكالمة الأولى معنا".into(),
        location: Some("Rue de l’Église 3, 2ᵉ étage; code: 12".into()),
        url: Some("https://book.example/booking/K7Q2\r\nBEGIN:VALARM".into()),
        organizer: person("Ana \"the host\"\r\nBCC: evil@example.net", "bookings@book.example"),
        attendees: vec![
            person("Smith, Jo; or: ^caret^", "jo+calls@example.org"),
            person("", "a\r\nB:c@example.org"),
            person("Ünïcode", "jo@bücher.example"),
        ],
        ..meeting()
    };
    same("awkward", &calendar(Method::Request, &event));
}

#[test]
fn links_to_web_calendars() {
    let links = add_links(&meeting());
    let list = [links.google, links.outlook, links.office365, links.yahoo].join("\n") + "\n";
    same("links.txt", &list);
}

#[test]
fn a_link_stays_short_enough_for_a_web_server() {
    let event =
        Event { description: "長い".repeat(9000), summary: "長い".repeat(999), ..meeting() };
    let links = add_links(&event);
    assert!(links.google.len() < 8000, "{}", links.google.len());
    assert!(links.yahoo.len() < 8000, "{}", links.yahoo.len());
}

fn moved(sequence: u32, start: &str) -> Event {
    let start = start.parse().expect("an instant");
    let made = jiff::SignedDuration::from_hours(sequence.into());
    Event {
        sequence,
        dtstamp: meeting().dtstamp + made,
        start,
        end: start + jiff::SignedDuration::from_mins(30),
        ..meeting()
    }
}

/// The text equals the file of that name, or becomes it when `UPDATE` is set.
fn same(name: &str, text: &str) {
    let name = if name.contains('.') { name.to_owned() } else { format!("{name}.ics") };
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/messages").join(name);
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, text).expect("the file can be written");
    }
    let kept = fs::read_to_string(&path).expect("the file is there; UPDATE=1 makes it");
    assert_eq!(text, kept, "{} differs", path.display());
}
