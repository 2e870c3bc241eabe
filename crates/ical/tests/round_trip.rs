//! Whatever people type comes back out of the text, and no line is longer than it may be.

mod sample;

use ical::{Event, Method, Status, calendar};
use jiff::Timestamp;
use proptest::prelude::*;
use sample::{meeting, person};

proptest! {
    #[test]
    fn any_words_come_back(words in awkward(), name in awkward(), place in awkward()) {
        let event = Event {
            summary: words.clone(),
            description: format!("{words}\n{place}"),
            location: Some(place.clone()),
            organizer: person(&name, "bookings@book.example"),
            attendees: vec![person(&name, "guest@example.org"), person("", "host@example.com")],
            ..meeting()
        };
        let lines = read(&calendar(Method::Request, &event));
        prop_assert_eq!(value(&lines, "SUMMARY"), plain(&words));
        prop_assert_eq!(value(&lines, "DESCRIPTION"), plain(&format!("{words}\n{place}")));
        prop_assert_eq!(value(&lines, "LOCATION"), plain(&place));
        prop_assert_eq!(names(&lines, "ORGANIZER"), some(plain(&name)));
        prop_assert_eq!(names(&lines, "ATTENDEE"), some(plain(&name)));
    }

    #[test]
    fn every_line_is_short_and_nothing_is_added(
        words in awkward(),
        name in awkward(),
        email in awkward(),
        url in awkward(),
        method in prop_oneof![Just(Method::Request), Just(Method::Cancel), Just(Method::Publish)],
    ) {
        let event = Event {
            uid: words.clone(),
            summary: words.clone(),
            description: words.repeat(3),
            location: Some(words),
            url: Some(url),
            organizer: person(&name, &email),
            attendees: vec![person(&name, &email)],
            ..meeting()
        };
        let text = calendar(method, &event);
        prop_assert!(text.ends_with("END:VCALENDAR\r\n"));
        prop_assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
        for line in text.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line}", line.len());
        }
        let plain = calendar(method, &Event { url: Some("x".into()), description: "x".into(), ..meeting_of(1) });
        let expected: Vec<_> = read(&plain).into_iter().map(|line| line.property).collect();
        let found: Vec<_> = read(&text).into_iter().map(|line| line.property).collect();
        if event.description.is_empty() {
            prop_assert_eq!(found.len() + 1, expected.len());
        } else {
            prop_assert_eq!(found, expected);
        }
    }

    #[test]
    fn instants_come_back_to_the_second(start in 0i64..4_102_444_800, length in 1i64..100_000) {
        let at = |second| Timestamp::from_second(second).expect("an instant");
        let event = Event { start: at(start), end: at(start + length), ..meeting() };
        let lines = read(&calendar(Method::Request, &event));
        prop_assert_eq!(instant(&value(&lines, "DTSTART")), event.start);
        prop_assert_eq!(instant(&value(&lines, "DTEND")), event.end);
    }
}

#[test]
fn a_cancellation_says_so_whatever_the_event_says() {
    let event = Event { status: Status::Confirmed, ..meeting() };
    let lines = read(&calendar(Method::Cancel, &event));
    assert_eq!(value(&lines, "STATUS"), "CANCELLED");
    assert_eq!(value(&lines, "METHOD"), "CANCEL");
}

#[test]
fn the_same_event_gives_the_same_bytes() {
    assert_eq!(calendar(Method::Request, &meeting()), calendar(Method::Request, &meeting()));
}

/// Text as unkind people type it: any character, and more than a fair share of the special ones.
fn awkward() -> impl Strategy<Value = String> {
    let special = prop::sample::select(
        "\r\n\t\0\u{7f}\u{85}\u{2028}\\;,:\"^'n N=é한👩‍👧عمان".chars().collect::<Vec<_>>(),
    );
    prop::collection::vec(prop_oneof![special, any::<char>()], 0..120)
        .prop_map(|characters| characters.into_iter().collect())
}

fn meeting_of(attendees: usize) -> Event {
    let mut event = meeting();
    event.attendees.truncate(attendees);
    event
}

/// The words as a calendar may keep them: one kind of line break, no control characters.
fn plain(words: &str) -> String {
    let mut kept = String::new();
    let mut before = ' ';
    for character in words.chars() {
        match character {
            '\n' if before == '\r' => {}
            '\r' | '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => kept.push('\n'),
            '\t' => kept.push('\t'),
            _ if character.is_control() => {}
            _ => kept.push(character),
        }
        before = character;
    }
    kept
}

fn some(name: String) -> Vec<String> {
    if name.is_empty() { vec![] } else { vec![name] }
}

// A reader made for these tests alone, from the grammar of RFC 5545 §3.1 and RFC 6868 §3.

struct Line {
    property: String,
    parameters: Vec<(String, String)>,
    value: String,
}

fn read(text: &str) -> Vec<Line> {
    text.replace("\r\n ", "").split_terminator("\r\n").map(line).collect()
}

fn line(text: &str) -> Line {
    let mut quoted = false;
    let mut parts = vec![String::new()];
    let mut characters = text.chars();
    for character in characters.by_ref() {
        match character {
            '"' => quoted = !quoted,
            ':' if !quoted => break,
            ';' if !quoted => parts.push(String::new()),
            _ => parts.last_mut().expect("there is one").push(character),
        }
    }
    let property = parts.remove(0);
    let parameters = parts
        .iter()
        .map(|part| part.split_once('=').expect("a parameter has a value"))
        .map(|(name, words)| (name.to_owned(), unescape(words, '^', &[('n', '\n'), ('\'', '"')])))
        .collect();
    Line { property, parameters, value: characters.collect() }
}

fn unescape(words: &str, sign: char, meanings: &[(char, char)]) -> String {
    let mut plain = String::new();
    let mut characters = words.chars();
    while let Some(character) = characters.next() {
        let escaped = if character == sign { characters.next() } else { None };
        plain.push(match escaped {
            None => character,
            Some(code) => {
                meanings.iter().find(|(from, _)| *from == code).map_or(code, |(_, to)| *to)
            }
        });
    }
    plain
}

fn value(lines: &[Line], property: &str) -> String {
    let line = lines.iter().find(|line| line.property == property);
    line.map_or(String::new(), |line| unescape(&line.value, '\\', &[('n', '\n'), ('N', '\n')]))
}

fn names(lines: &[Line], property: &str) -> Vec<String> {
    let of_property = lines.iter().filter(|line| line.property == property);
    let parameters = of_property.flat_map(|line| &line.parameters);
    parameters.filter(|(name, _)| name == "CN").map(|(_, words)| words.clone()).collect()
}

fn instant(value: &str) -> Timestamp {
    Timestamp::strptime("%Y%m%dT%H%M%S%z", value.replace('Z', "+0000")).expect("a UTC instant")
}
