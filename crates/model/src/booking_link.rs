//! A link that is good for one booking.

use crate::{BookingId, BookingLinkId, EventTypeId};
use jiff::Timestamp;

#[derive(Clone, Debug, PartialEq)]
pub struct BookingLink {
    pub id: BookingLinkId,
    pub event_type: EventTypeId,
    /// For whom it is, for the host to know.
    pub note: String,
    pub created_at: Timestamp,
    pub expires_at: Option<Timestamp>,
    pub revoked_at: Option<Timestamp>,
    /// When it was used, and what came of it.
    pub used: Option<(Timestamp, BookingId)>,
}

/// Why a link opens nothing any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkOver {
    #[error("This link was good for one booking, which has been made.")]
    Used,
    #[error("This link is no longer valid.")]
    Expired,
}

impl LinkOver {
    /// The last part of the problem's type, which programs may rely on.
    pub fn code(self) -> &'static str {
        match self {
            LinkOver::Used => "link-used",
            LinkOver::Expired => "link-expired",
        }
    }
}

impl BookingLink {
    /// # Errors
    /// Used, revoked, or past its end.
    pub fn check(&self, now: Timestamp) -> Result<(), LinkOver> {
        if self.used.is_some() {
            Err(LinkOver::Used)
        } else if self.revoked_at.is_some() || self.expires_at.is_some_and(|end| end <= now) {
            Err(LinkOver::Expired)
        } else {
            Ok(())
        }
    }
}
