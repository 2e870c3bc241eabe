//! One meeting, as a calendar needs to know it.

use jiff::Timestamp;

/// A single meeting (RFC 5545 §3.6.1, VEVENT).
///
/// `uid` and `sequence` carry the meeting's identity through its life: the same `uid` from the
/// first message to the last, and a `sequence` that rises with every change that is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Globally unique and never made anew: not by a move, another host or a download.
    pub uid: String,
    /// 0 in the first message, one more in each changed one; a repeat of a message keeps it.
    pub sequence: u32,
    /// When this version was made, not when it is sent, so that a repeat has the same bytes.
    pub dtstamp: Timestamp,
    /// Inclusive. Written to the second, as RFC 5545 has no smaller unit.
    pub start: Timestamp,
    /// Exclusive, and later than `start`.
    pub end: Timestamp,
    pub summary: String,
    /// Plain text, lines separated by `\n`. Left out when empty.
    pub description: String,
    /// The address of the room, or the link of the call.
    pub location: Option<String>,
    /// A page about this meeting.
    pub url: Option<String>,
    /// The mailbox that sends the messages, under the name of the host.
    ///
    /// Never the recipient's own address: Outlook then says that an organizer need not respond.
    pub organizer: Person,
    /// Everyone who comes, the host included. All have agreed already.
    pub attendees: Vec<Person>,
    pub status: Status,
}

/// A name and the address behind it. The name may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub name: String,
    pub email: String,
}

/// Whether the meeting takes place (RFC 5545 §3.8.1.11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    Tentative,
    Confirmed,
    Cancelled,
}

impl Status {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Status::Tentative => "TENTATIVE",
            Status::Confirmed => "CONFIRMED",
            Status::Cancelled => "CANCELLED",
        }
    }
}
