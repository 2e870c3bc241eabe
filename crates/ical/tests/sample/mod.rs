//! An ordinary meeting, to be changed by each test as it likes.

use ical::{Event, Person, Status};

pub fn meeting() -> Event {
    Event {
        uid: "0199a6d2-5a3c-7e10-8a44-0f6c7f1f2b11@book.example".into(),
        sequence: 0,
        dtstamp: "2026-03-02T08:00:00Z".parse().expect("an instant"),
        start: "2026-03-10T14:00:00Z".parse().expect("an instant"),
        end: "2026-03-10T14:30:00Z".parse().expect("an instant"),
        summary: "Intro call with the host".into(),
        description: "Join: https://meet.example/abc\n\nTuesday 10 March 2026, 15:00–15:30 · Berlin time (GMT+1)\nMove or cancel: https://book.example/booking/K7Q2".into(),
        location: Some("https://meet.example/abc".into()),
        url: Some("https://book.example/booking/K7Q2".into()),
        organizer: person("The host", "bookings@book.example"),
        attendees: vec![person("A guest", "guest@example.org"), person("The host", "host@example.com")],
        status: Status::Confirmed,
    }
}

pub fn person(name: &str, email: &str) -> Person {
    Person { name: name.into(), email: email.into() }
}
