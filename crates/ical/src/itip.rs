//! A meeting as a scheduling message (RFC 5546).

use std::fmt;

use crate::event::{Event, Person, Status};
use crate::write::{Writer, clean, instant, mailto, text, uri};

/// What a message asks of the calendar that reads it (RFC 5546 §1.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Enter this meeting, or change the one of the same UID.
    Request,
    /// Take this meeting out again.
    Cancel,
    /// A copy to keep, as in a download: nobody is invited and nobody answers.
    Publish,
}

impl fmt::Display for Method {
    /// The word for the METHOD property and for the `method` of a mail's Content-Type, which
    /// must agree (RFC 6047 §2.4).
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Method::Request => "REQUEST",
            Method::Cancel => "CANCEL",
            Method::Publish => "PUBLISH",
        })
    }
}

/// The whole calendar, ready for a mail or a download: CRLF lines of at most 75 octets.
///
/// The same event gives the same bytes. A cancellation says STATUS:CANCELLED whatever the
/// event's own status. A published copy names no attendees (RFC 5546 §3.2.1). There is no
/// alarm, because the reader's own default is better, and no X-WR-CALNAME, which makes Outlook
/// open a calendar of its own for a single event.
pub fn calendar(method: Method, event: &Event) -> String {
    let mut writer = Writer::new();
    writer.line("BEGIN", "VCALENDAR");
    writer.line("VERSION", "2.0");
    writer.line("PRODID", "-//Kalends//Kalends//EN");
    writer.line("METHOD", &method.to_string());
    meeting(&mut writer, method, event);
    writer.line("END", "VCALENDAR");
    writer.finish()
}

fn meeting(writer: &mut Writer, method: Method, event: &Event) {
    writer.line("BEGIN", "VEVENT");
    writer.line("UID", &text(&event.uid));
    writer.line("SEQUENCE", &event.sequence.to_string());
    writer.line("DTSTAMP", &instant(event.dtstamp));
    writer.line("DTSTART", &instant(event.start));
    writer.line("DTEND", &instant(event.end));
    writer.line("SUMMARY", &text(&event.summary));
    if !event.description.is_empty() {
        writer.line("DESCRIPTION", &text(&event.description));
    }
    if let Some(location) = &event.location {
        writer.line("LOCATION", &text(location));
    }
    if let Some(url) = &event.url {
        writer.line("URL", &uri(url));
    }
    person(writer, "ORGANIZER", &event.organizer, &[]);
    if method != Method::Publish {
        for attendee in &event.attendees {
            person(writer, "ATTENDEE", attendee, AGREED);
        }
    }
    writer.line("STATUS", status(method, event).word());
    writer.line("TRANSP", "OPAQUE");
    writer.line("END", "VEVENT");
}

/// Nobody is asked to accept what they chose themselves.
const AGREED: &[(&str, &str)] = &[
    ("CUTYPE", "INDIVIDUAL"),
    ("ROLE", "REQ-PARTICIPANT"),
    ("PARTSTAT", "ACCEPTED"),
    ("RSVP", "FALSE"),
];

fn person(writer: &mut Writer, property: &str, person: &Person, parameters: &[(&str, &str)]) {
    let name = clean(&person.name);
    let name = (!name.is_empty()).then_some(("CN", name.as_str()));
    let parameters: Vec<_> = name.into_iter().chain(parameters.iter().copied()).collect();
    writer.line_with(property, &parameters, &mailto(&person.email));
}

fn status(method: Method, event: &Event) -> Status {
    match method {
        Method::Cancel => Status::Cancelled,
        Method::Request | Method::Publish => event.status,
    }
}
