//! Until when a guest may change their mind, and what they are told about it.
//!
//! What an event type leaves open is as its organization has it.

use crate::offer::Offering;
use jiff::{SignedDuration, Timestamp};
use model::{Actor, Booking, Status, StatusError};

/// What holds for one booking, or for one that would begin then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    pub cancel_until: Timestamp,
    pub move_until: Timestamp,
    /// The host's or the organization's own words.
    pub words: Option<String>,
}

impl Terms {
    pub fn of(offering: &Offering, start: Timestamp) -> Terms {
        let details = &offering.event_type.details;
        let usual = &offering.organization.settings.policy;
        let before = |minutes: Option<i64>| {
            let cutoff = SignedDuration::from_mins(minutes.unwrap_or(0));
            start.saturating_sub(cutoff).unwrap_or(start)
        };
        let own = Some(details.policy.clone()).filter(|words| !words.is_empty());
        Terms {
            cancel_until: before(details.cancel_cutoff_minutes.or(usual.cancel_cutoff_minutes)),
            move_until: before(
                details.reschedule_cutoff_minutes.or(usual.reschedule_cutoff_minutes),
            ),
            words: own.or_else(|| usual.policy.clone()),
        }
    }

    /// A request that nobody said yes to binds nobody: it may be changed until it would begin.
    pub fn of_booking(offering: &Offering, booking: &Booking) -> Terms {
        let terms = Terms::of(offering, booking.start);
        match booking.status {
            Status::Pending => {
                Terms { cancel_until: booking.start, move_until: booking.start, ..terms }
            }
            _ => terms,
        }
    }

    /// Whether anything is said that does not go without saying.
    pub fn say_something(&self, start: Timestamp) -> bool {
        self.words.is_some() || self.cancel_until < start || self.move_until < start
    }
}

/// Hosts may cancel whenever the booking itself can be.
///
/// # Errors
/// Cancelled, over, or too late for a guest.
pub fn may_cancel(
    offering: &Offering,
    booking: &Booking,
    actor: Actor,
    now: Timestamp,
) -> Result<(), StatusError> {
    booking.clone().cancel(actor, None, now)?;
    let until = Terms::of_booking(offering, booking).cancel_until;
    in_time(actor, until, now, StatusError::TooLateToCancel)
}

/// The same for moving it.
///
/// # Errors
/// Cancelled, over, or too late for a guest.
pub fn may_move(
    offering: &Offering,
    booking: &Booking,
    actor: Actor,
    now: Timestamp,
) -> Result<(), StatusError> {
    crate::reschedule::possible(booking, actor, now)?;
    let until = Terms::of_booking(offering, booking).move_until;
    in_time(actor, until, now, StatusError::TooLateToMove)
}

fn in_time(
    actor: Actor,
    until: Timestamp,
    now: Timestamp,
    late: StatusError,
) -> Result<(), StatusError> {
    if actor == Actor::Guest && until <= now { Err(late) } else { Ok(()) }
}
