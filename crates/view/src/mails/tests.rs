use insta::{assert_snapshot, with_settings};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use super::{sample::letters, *};
use crate::terms::Terms;

#[test]
fn every_mail_as_its_reader_gets_it() {
    for (name, mail) in samples() {
        let text = format!("From: {}\nSubject: {}\n\n{}", mail.from, mail.subject, mail.text);
        with_settings!({ omit_expression => true }, { assert_snapshot!(name, text) });
    }
}

#[test]
fn the_page_of_a_mail() {
    let mail = render(&Letter::sample());
    with_settings!({ omit_expression => true }, { assert_snapshot!("page", mail.html) });
}

#[test]
fn the_text_has_every_link_of_the_page() {
    for (name, mail) in samples() {
        for link in mail.html.split("href=\"").skip(1) {
            let link = link.split('"').next().unwrap();
            assert!(mail.text.contains(&link.replace("&#38;", "&")), "{name} lacks {link}");
        }
    }
}

#[test]
fn pages_are_small_and_ask_nobody_for_anything() {
    for (name, mail) in samples() {
        assert!(mail.html.len() < 60_000, "{name}");
        for word in ["<img", "src=", "url(", "<script", "<link"] {
            assert!(!mail.html.contains(word), "{name} has {word}");
        }
    }
}

#[test]
fn subjects_fit_a_phone() {
    for (_, letter) in letters() {
        let title = "An introduction to everything that we do together".into();
        let mut letter = Letter { title, ..letter };
        letter.guest.name = "Maximiliane von Hohenlohe-Langenburg".into();
        letter.host.name = "Bartholomäus Featherstonehaugh-Cholmondeley".into();
        let subject = render(&letter).subject;
        assert!(subject.chars().count() <= 60, "{subject}");
        assert!(subject.contains('…'), "{subject}");
    }
}

#[test]
fn what_people_type_stays_what_it_is() {
    let evil = "<b>\"Jo\"</b>\r\nBcc: evil@example.net\u{2028}\u{202e}Reference: 1\0";
    for (name, letter) in letters() {
        let mut letter = Letter {
            title: evil.into(),
            organization: evil.into(),
            answers: vec![(evil.into(), evil.into())],
            reference: evil.into(),
            ..letter
        };
        letter.place.words = evil.into();
        letter.guest = Person { name: evil.into(), phone: Some(evil.into()), ..letter.guest };
        letter.host.name = evil.into();
        let mail = render(&letter);
        let entry = entry(&letter);
        for line in [&mail.from, &mail.subject, &entry.summary, entry.location.as_ref().unwrap()] {
            assert!(!line.contains(|character: char| character.is_control()), "{name}: {line:?}");
        }
        assert!(!mail.html.contains("<b>"), "{name}");
        for text in [&mail.text, &mail.html, &mail.subject, &entry.description] {
            assert!(!text.contains(['\u{202e}', '\r', '\0', '\u{2028}']), "{name}: {text:?}");
        }
        let mut lines = mail.text.lines();
        assert!(!lines.any(|line| line.starts_with("Bcc") || line.starts_with("Reference: 1")));
    }
}

#[test]
fn one_clock_is_told_once() {
    let mut letter = Letter::sample();
    letter.host.reader = letter.host.reader.elsewhere(zone("Europe/Paris"), "Europe/Paris");
    let text = render(&letter).text;
    assert!(
        text.contains("\n\nTuesday 10 March 2026, 15:00–15:30 · Berlin time (GMT+1)\n\n"),
        "{text}"
    );
}

#[test]
fn the_other_date_is_named() {
    let mut letter = Letter::sample();
    letter.host.reader = letter.host.reader.elsewhere(zone("Asia/Tokyo"), "Asia/Tokyo");
    letter.start = at("2026-03-10T15:30:00Z");
    letter.end = at("2026-03-10T16:00:00Z");
    let text = render(&letter).text;
    assert!(
        text.contains("\nFor Ana Lima: Wednesday 11 March, 0:30–1:00 · Tokyo time (GMT+9)\n"),
        "{text}"
    );
}

#[test]
fn a_clock_change_before_the_meeting_is_pointed_out_to_both() {
    let (start, end) = (at("2026-04-01T13:00:00Z"), at("2026-04-01T13:30:00Z"));
    let letter = Letter { start, end, ..Letter::sample() };
    let text = render(&letter).text;
    assert!(
        text.contains(
            "\nClocks change in Berlin on Sunday 29 March. \
             Clocks change in New York on Sunday 8 March. Your time stays 15:00.\n"
        ),
        "{text}"
    );
    let written = at("2026-03-30T08:00:00Z");
    let text = render(&Letter { written, ..letter }).text;
    assert!(!text.contains("Clocks change"), "{text}");
}

#[test]
fn at_a_venue_its_own_clock_leads_for_everyone() {
    let mut letter = Letter::sample().in_person();
    letter.host.reader = letter.host.reader.elsewhere(zone("Asia/Tokyo"), "Asia/Tokyo");
    for to in [Party::Guest, Party::Host] {
        let mail = render(&Letter { to, ..letter.clone() });
        assert!(mail.subject.ends_with("Tue 10 Mar 23:00"), "{}", mail.subject);
        assert!(
            mail.text.contains("23:00–23:30 at the venue · Tokyo time (GMT+9)\n"),
            "{}",
            mail.text
        );
    }
}

#[test]
fn after_the_deadline_nothing_is_offered_that_would_be_refused() {
    let letter = Letter::sample();
    let (move_until, cancel_until) = (letter.written, letter.written);
    let terms = Terms { move_until, cancel_until, ..letter.terms.clone() };
    let letter = Letter { terms, ..letter };
    let text = render(&letter).text;
    assert!(text.contains("It is too late to move or cancel online."), "{text}");
    assert!(text.contains(&letter.links.manage), "{text}");
    assert!(!text.contains(&letter.links.cancel), "{text}");
}

#[test]
fn a_request_says_by_when_to_answer() {
    let subject = |until: Option<&str>| {
        let news = News::Requested { until: until.map(at), held: true, again: false };
        render(&Letter { to: Party::Host, news, ..Letter::sample() }).subject
    };
    let asks = "Jo Park asks for Tue 10 Mar 10:00 am";
    assert_eq!(subject(None), format!("Please answer: {asks}"));
    assert_eq!(subject(Some("2026-03-02T22:00:00Z")), format!("Answer by 5:00 pm: {asks}"));
    assert_eq!(subject(Some("2026-03-06T22:00:00Z")), format!("Answer by Fri: {asks}"));
    assert_eq!(subject(Some("2026-03-09T22:00:00Z")), format!("Answer by Mon 9 Mar: {asks}"));
}

#[test]
fn a_name_keeps_its_direction() {
    let mut letter = Letter::sample();
    letter.host.name = "آنا".into();
    let subject = render(&letter).subject;
    assert_eq!(subject, "Booked: Intro call with \u{2068}آنا\u{2069}, Tue 10 Mar 15:00");
}

#[test]
fn nobody_gets_the_pages_of_the_other_side() {
    for (name, letter) in letters() {
        let mail = render(&letter);
        let entry = entry(&letter).description;
        let links = &letter.links;
        let foreign = match letter.to {
            Party::Guest => vec![&links.admin],
            Party::Host => vec![&links.manage, &links.reschedule, &links.cancel],
        };
        for link in foreign {
            for text in [&mail.text, &mail.html, &entry] {
                assert!(!text.contains(link), "{name} has {link}");
            }
        }
    }
}

#[test]
fn the_entry_in_the_calendar() {
    let letter = Letter::sample();
    let entry = entry(&letter);
    assert_eq!(entry.summary, "Intro call with Ana Lima");
    assert_eq!(entry.location.as_deref(), letter.place.link.as_deref());
    assert_eq!(
        entry.description,
        "Tuesday 10 March 2026, 15:00–15:30 · Berlin time (GMT+1)\n\
         For Ana Lima: 10:00–10:30 · New York time (GMT−4)\n\
         Google Meet\n\
         Join the call: https://meet.example/abc-defg-hij\n\
         See your booking: https://book.example/booking/Zk3v9x"
    );
}

#[test]
fn no_moment_is_too_strange_to_write() {
    let hour = SignedDuration::from_hours(1);
    for instant in [Timestamp::MIN, Timestamp::UNIX_EPOCH, Timestamp::MAX - hour] {
        let letter = Letter { start: instant, end: instant + hour, ..Letter::sample() };
        assert!(!render(&letter).text.is_empty());
    }
}

fn zone(id: &str) -> TimeZone {
    TimeZone::get(id).unwrap()
}

fn at(instant: &str) -> Timestamp {
    instant.parse().unwrap()
}
