//! Why a start cannot be booked.

use std::fmt;

/// Why a start cannot be booked, in the order in which reasons are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Refusal {
    /// It lies before now.
    Past,
    /// Later than now, but within the minimum notice or before the window.
    TooSoon,
    /// After the booking window.
    TooFar,
    /// Not all of it lies in one run of hours.
    OutsideHours,
    /// On dates or hours the host has blocked.
    Blocked,
    /// It clashes with a meeting, its buffers or calendar busy time.
    Taken,
    /// A group meeting of this event type is there, and all its seats are taken.
    Full,
    /// Someone else is about to book it.
    Held,
    /// The day, week, month or year has all it may have.
    LimitReached,
}

impl Refusal {
    /// The word for it in answers.
    pub fn as_str(self) -> &'static str {
        match self {
            Refusal::Past => "past",
            Refusal::TooSoon => "too_soon",
            Refusal::TooFar => "too_far",
            Refusal::OutsideHours => "outside_hours",
            Refusal::Blocked => "blocked",
            Refusal::Taken => "taken",
            Refusal::Full => "full",
            Refusal::Held => "held",
            Refusal::LimitReached => "limit_reached",
        }
    }

    /// The reason as a sentence for people.
    pub(crate) fn sentence(self) -> &'static str {
        match self {
            Refusal::Past => "That time has already passed.",
            Refusal::TooSoon => "That time is too soon to be booked.",
            Refusal::TooFar => "That time is too far ahead to be booked yet.",
            Refusal::OutsideHours => "That time is outside the hours for bookings.",
            Refusal::Blocked => "No bookings are taken at that time.",
            Refusal::Taken => "That time is already taken.",
            Refusal::Full => "All seats at that time are taken.",
            Refusal::Held => "Someone else is booking that time right now.",
            Refusal::LimitReached => "No more bookings are taken in that day, week, month or year.",
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The answer that a start cannot be booked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{detail}")]
pub struct Refused {
    pub refusal: Refusal,
    /// A plain sentence for people.
    pub detail: String,
}
