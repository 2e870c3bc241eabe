//! How a verb says no. A refusal is an answer somebody can act on; a fault is ours.

use crate::{limits::Reached, schema};
use availability::Refusal;
use jiff::{SignedDuration, Timestamp};
use model::{FieldErrors, LinkOver, Sentence, StatusError};
use std::fmt;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// What was typed cannot be taken.
    #[error(transparent)]
    Invalid(#[from] FieldErrors),
    /// There is no such thing, or it is another organization's, which is the same to the asker.
    #[error("There is nothing at this address.")]
    NotFound,
    #[error("You may not do this.")]
    Forbidden,
    /// The offer exists but takes no bookings.
    #[error("This booking page is not taking bookings.")]
    Closed,
    /// The link was good for one booking and is used, or it is over.
    #[error(transparent)]
    Link(#[from] LinkOver),
    /// The time cannot be booked; these others can.
    #[error("{detail}")]
    Slot { refusal: Refusal, detail: String, next: Vec<Timestamp> },
    /// The guest has as many upcoming bookings of this as one may have.
    #[error(
        "This e-mail address already has {upcoming} upcoming here, the most one guest may have."
    )]
    GuestLimit { upcoming: i64 },
    /// The booking has moved on.
    #[error(transparent)]
    Status(#[from] StatusError),
    /// Somebody else saved first.
    #[error("This was changed elsewhere since you opened it.")]
    Stale,
    /// Too many tries; the next is let through after this wait.
    #[error("Too many tries.")]
    Paused { wait: SignedDuration },
    /// The guest has yet to show that the address is theirs: a code is on its way there.
    #[error("{0}")]
    EmailCode(Code),
    /// As much as one address or caller may do; more after this wait.
    #[error("{reached}")]
    Limited { reached: Reached, wait: SignedDuration },
    /// The same idempotency key came with another request.
    #[error("This Idempotency-Key was used for another request.")]
    KeyReused,
    #[error(transparent)]
    Fault(anyhow::Error),
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::NotFound => Error::NotFound,
            error => schema::refusal(&error).unwrap_or_else(|| Error::Fault(error.into())),
        }
    }
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Self {
        Error::Fault(error)
    }
}

impl Error {
    /// One bad field.
    pub fn field(field: &str, message: Sentence) -> Self {
        Error::Invalid(FieldErrors::one(field, message))
    }

    /// The minutes of a pause, for people: whole ones, and never none.
    pub fn minutes(wait: SignedDuration) -> u32 {
        u32::try_from((wait.as_secs() + 59).div_euclid(60).max(1)).unwrap_or(u32::MAX)
    }
}

/// Where it stands with the code that a guest is to bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// It is on its way.
    Sent,
    /// What came was not it.
    Wrong,
    /// The one that came is good no more, and another is on its way.
    Anew,
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Code::Sent => {
                "A code of six digits was sent to this e-mail address. Send the request again with it \
                 as emailCode, within ten minutes."
            }
            Code::Wrong => "That is not the code that was last sent to this e-mail address.",
            Code::Anew => {
                "That code is good no more. A new one was sent to this e-mail address: send the \
                 request again with it as emailCode, within ten minutes."
            }
        })
    }
}
