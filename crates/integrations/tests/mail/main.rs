//! Mail as it leaves: the bytes, and the conversation with a real server over real TCP.

mod bytes;
mod conversation;
mod server;

use ical::Method;
use integrations::mail::{Calendar, Mailbox, Message};

const INVITATION: &str = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";

/// An ordinary mail, to be changed by each test as it likes.
fn mail() -> Message {
    Message {
        id: "0199a6d2.confirmed.guest".into(),
        date: "2026-03-02T08:00:00Z".parse().expect("an instant"),
        from: mailbox("The host via Acme", "bookings@book.example"),
        reply_to: Some(mailbox("The host", "host@example.com")),
        to: mailbox("A guest", "guest@example.org"),
        subject: "Booked: Intro call, Tue 10 Mar 15:00".into(),
        text: "Tuesday 10 March 2026, 15:00–15:30\n.\nSee you then.\n".into(),
        html: "<p>Tuesday 10 March 2026, 15:00–15:30</p>\n".into(),
        calendar: Some(Calendar { method: Method::Request, text: INVITATION.into() }),
    }
}

fn mailbox(name: &str, email: &str) -> Mailbox {
    Mailbox { name: name.into(), email: email.into() }
}
