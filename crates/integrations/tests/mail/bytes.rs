//! What stands in the mail.

use ical::Method;
use integrations::mail::{Calendar, Message, SendError};

use crate::{mail, mailbox};

#[test]
fn the_shape_that_calendars_look_for() {
    let text = text(&mail());
    let kinds = text.lines().filter_map(|line| line.strip_prefix("Content-Type: "));
    let kinds: Vec<_> = kinds.filter_map(|kind| kind.split("; boundary").next()).collect();
    assert_eq!(
        kinds,
        [
            "multipart/mixed",
            "multipart/alternative;",
            "text/plain; charset=utf-8",
            "text/html; charset=utf-8",
            "text/calendar; charset=utf-8; method=REQUEST",
            "application/ics",
        ]
    );
    assert!(text.contains("Content-Disposition: attachment; filename=\"invite.ics\""), "{text}");
}

#[test]
fn the_headers_of_a_mail_nobody_typed() {
    let text = text(&mail());
    for line in [
        "Message-ID: <0199a6d2.confirmed.guest@book.example>",
        "Date: Mon, 02 Mar 2026 08:00:00 +0000",
        "From: \"The host via Acme\" <bookings@book.example>",
        "To: \"A guest\" <guest@example.org>",
        "Reply-To: \"The host\" <host@example.com>",
        "Subject: Booked: Intro call, Tue 10 Mar 15:00",
        "X-Auto-Response-Suppress: All",
        "MIME-Version: 1.0",
    ] {
        assert!(text.lines().any(|found| found == line), "{line} is not in\n{text}");
    }
}

#[test]
fn the_method_is_that_of_the_calendar() {
    let calendar = Some(Calendar { method: Method::Cancel, text: String::new() });
    assert!(text(&Message { calendar, ..mail() }).contains("method=CANCEL"));
}

#[test]
fn a_mail_without_a_calendar_is_two_alternatives() {
    let text = text(&Message { calendar: None, ..mail() });
    assert!(text.contains("Content-Type: multipart/alternative;"));
    assert!(!text.contains("mixed") && !text.contains("calendar"));
}

#[test]
fn an_invitation_is_not_marked_as_sent_by_a_program() {
    let mark = "\r\nAuto-Submitted: auto-generated\r\n";
    assert!(headers(&Message { calendar: None, ..mail() }).contains(mark));
    assert!(!headers(&mail()).contains("Auto-Submitted"));
}

#[test]
fn another_attempt_has_the_same_bytes() {
    assert_eq!(mail().bytes(), mail().bytes());
}

#[test]
fn names_and_subjects_cannot_add_a_header() {
    let evil = "Jo\r\nBcc: evil@example.net\r\n\r\n\u{85}body\u{2028}\0";
    let headers = headers(&Message {
        id: evil.into(),
        from: mailbox(evil, "bookings@book.example"),
        reply_to: Some(mailbox(evil, "host@example.com")),
        to: mailbox(evil, "guest@example.org"),
        subject: evil.into(),
        ..mail()
    });
    assert!(!headers.lines().any(|line| line.starts_with("Bcc")), "{headers}");
    assert!(headers.contains("Subject: Jo Bcc: evil@example.net body\r\n"), "{headers}");
    let count = |headers: &str| headers.lines().filter(|line| !line.starts_with(' ')).count();
    assert_eq!(count(&headers), count(&self::headers(&mail())));
}

#[test]
fn an_address_that_is_not_one_is_refused_for_good() {
    for email in
        ["", "guest", "a b@example.org", "a@b.example\r\nBcc: c@d.example", "\"a\r\nb\"@b.example"]
    {
        let message = Message { to: mailbox("A guest", email), ..mail() };
        assert!(matches!(message.bytes(), Err(SendError::Fail(_))), "{email:?}");
    }
}

#[test]
fn no_text_can_end_the_part_it_stands_in() {
    let whole = text(&mail());
    let boundary = |kind: &str| {
        let from = whole.find(&format!("=_{kind}")).expect("there is a boundary");
        whole[from..].split('"').next().expect("it ends").to_owned()
    };
    let (mixed, alternative) = (boundary("mixed"), boundary("alternative"));
    let evil = format!(
        "before\r\n--{alternative}--\r\n--{mixed}\r\nContent-Type: text/plain\r\n\r\nafter\r\n"
    );
    let calendar = Some(Calendar { method: Method::Request, text: evil.clone() });
    let whole = text(&Message { text: evil.clone(), html: evil, calendar, ..mail() });
    let lines = |line: String| whole.lines().filter(|found| **found == line).count();
    assert_eq!(lines(format!("--{mixed}")), 2);
    assert_eq!(lines(format!("--{alternative}")), 3);
    assert_eq!(lines(format!("--{mixed}--")), 1);
    assert_eq!(lines(format!("--{alternative}--")), 1);
}

#[test]
fn any_script_travels_as_ascii() {
    let message = Message {
        from: mailbox("آنا", "bookings@book.example"),
        to: mailbox("Jó Ünïcode \"Jo\"", "guest@example.org"),
        subject: "予約完了: はじめての通話 🎉".into(),
        text: "あ".repeat(5000),
        ..mail()
    };
    let bytes = message.bytes().expect("a mail");
    assert!(bytes.is_ascii());
    assert!(bytes.split(|byte| *byte == b'\n').all(|line| line.len() <= 998));
}

fn text(message: &Message) -> String {
    String::from_utf8(message.bytes().expect("a mail")).expect("ASCII")
}

fn headers(message: &Message) -> String {
    text(message).split("\r\n\r\n").next().expect("there are headers").to_owned()
}
