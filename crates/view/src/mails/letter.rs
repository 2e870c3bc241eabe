//! What a mail is about, as plain values.

use jiff::Timestamp;

use crate::{format::Reader, terms::Terms};

/// One mail about one booking to one of its two sides.
#[derive(Debug, Clone)]
pub struct Letter {
    pub to: Party,
    pub news: News,
    /// What was booked: the name of the event type.
    pub title: String,
    pub organization: String,
    pub guest: Person,
    pub host: Person,
    pub start: Timestamp,
    pub end: Timestamp,
    /// When the mail is written. A clock change between then and the start is pointed out.
    pub written: Timestamp,
    pub place: Place,
    /// The guest's answers to the questions of the booking form, each with its question.
    pub answers: Vec<(String, String)>,
    /// Until when the guest may move or cancel.
    pub terms: Terms,
    /// What a person can say on the phone to name this booking.
    pub reference: String,
    pub links: Links,
}

/// One of the two sides of a booking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Party {
    Guest,
    Host,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum News {
    Booked,
    /// The guest asks and the host has yet to agree, by this moment if there is one. `held` where
    /// nobody else can take the time meanwhile, `again` where the host had agreed and took it back.
    Requested {
        until: Option<Timestamp>,
        held: bool,
        again: bool,
    },
    /// The guest no longer asks.
    Withdrawn {
        reason: Option<String>,
    },
    /// The host did not answer in time.
    Lapsed,
    /// It was cancelled, and its host took that back.
    Restored,
    /// The host did not agree. The other times are those the guest may like instead.
    Declined {
        reason: Option<String>,
        instead: Vec<Slot>,
    },
    Moved {
        from: (Timestamp, Timestamp),
        by: Party,
        reason: Option<String>,
    },
    Cancelled {
        by: Party,
        reason: Option<String>,
    },
    /// It is near.
    Reminder,
}

/// A free time and the page that books it.
#[derive(Debug, Clone)]
pub struct Slot {
    pub start: Timestamp,
    pub link: String,
}

#[derive(Debug, Clone)]
pub struct Person {
    pub name: String,
    pub email: String,
    pub phone: Option<String>,
    /// Their language, clock and zone.
    pub reader: Reader,
}

#[derive(Debug, Clone)]
pub struct Place {
    /// `Google Meet`, `Phone: +49 30 1234567`, `Rue de Rivoli 1, Paris`.
    pub words: String,
    /// Where to join, once there is such a link.
    pub link: Option<String>,
    /// At a venue, where the host's clock is the one on the wall, whoever reads.
    pub in_person: bool,
}

/// Pages of ours, as whole addresses. The first four are the guest's alone.
#[derive(Debug, Clone)]
pub struct Links {
    pub manage: String,
    pub reschedule: String,
    pub cancel: String,
    /// Where the same can be booked again; `None` where that needs a link of its own.
    pub book_again: Option<String>,
    /// The booking as its host sees it.
    pub admin: String,
}

impl Letter {
    /// The person who reads this mail.
    pub(super) fn me(&self) -> &Person {
        match self.to {
            Party::Guest => &self.guest,
            Party::Host => &self.host,
        }
    }

    /// The person on the other side.
    pub(super) fn other(&self) -> &Person {
        match self.to {
            Party::Guest => &self.host,
            Party::Host => &self.guest,
        }
    }

    /// Whether the meeting may yet take place.
    pub(super) fn stands(&self) -> bool {
        !matches!(
            self.news,
            News::Declined { .. } | News::Cancelled { .. } | News::Withdrawn { .. } | News::Lapsed
        )
    }

    /// Whether the meeting is agreed, and so stands in the reader's calendar.
    pub(super) fn on_calendar(&self) -> bool {
        matches!(self.news, News::Booked | News::Restored | News::Moved { .. } | News::Reminder)
    }
}
