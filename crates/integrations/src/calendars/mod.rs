//! Calendars elsewhere, whoever keeps them: when somebody is busy, and events put in and taken out.
//!
//! A vendor is a file with these verbs: `calendars`, `busy`, `put`, `remove`.

pub mod google;

use jiff::Timestamp;

/// One calendar of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub id: String,
    pub name: String,
    /// The account's own, where it has one.
    pub primary: bool,
    /// Whether events can be put there.
    pub writable: bool,
}

/// Time somebody is not free.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Busy {
    pub start: Timestamp,
    pub end: Timestamp,
    /// The event's name in every calendar, where the vendor tells it.
    pub uid: Option<String>,
}

/// Which calendars to look into, and from when to when.
#[derive(Clone, Copy, Debug)]
pub struct Look<'a> {
    /// Calendars that hold only others' events.
    pub others: &'a [String],
    /// Those that may hold ours too, so that each event has to tell its name.
    pub ours: &'a [String],
    pub from: Timestamp,
    pub to: Timestamp,
}

/// An event to put into a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name in every calendar: whatever is tried again finds it by this.
    pub uid: String,
    pub sequence: i64,
    pub start: Timestamp,
    pub end: Timestamp,
    pub summary: String,
    pub description: String,
    pub location: String,
    /// The page about it.
    pub url: String,
    /// Name and address of whoever comes.
    pub guest: (String, String),
}

/// Where an event is, as far as we know.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    pub calendar: &'a str,
    /// The vendor's own name for it.
    pub event: Option<&'a str>,
}

/// Why it did not work out, in words for the person who runs this server.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// The vendor is away or busy: trying again can help.
    #[error("{0}")]
    Away(String),
    /// The key opens nothing any more.
    #[error("{0}")]
    Locked(String),
    /// There is no such calendar any more.
    #[error("{0}")]
    Gone(String),
    /// It was understood and refused.
    #[error("{0}")]
    Refused(String),
}

pub type Result<T> = std::result::Result<T, CalendarError>;
