//! Until when a guest may change their mind, and what they are told about it.
//!
//! What an event type leaves open is as its organization has it.

use crate::offer::Offering;
use jiff::{SignedDuration, Timestamp};
use model::{Actor, Booking, Details, EventType, Organization, Status, StatusError};

/// What holds for one booking, or for one that would begin then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    pub cancel_until: Timestamp,
    pub move_until: Timestamp,
    /// The host's or the organization's own words.
    pub words: Option<String>,
}

/// What an event type says before anybody has chosen a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Minutes before the start after which a guest can no longer cancel; 0 for the start itself.
    pub cancel_cutoff: i64,
    /// The same for moving it.
    pub reschedule_cutoff: i64,
    /// The host's or the organization's own words.
    pub words: Option<String>,
}

impl Rule {
    pub fn of(organization: &Organization, event_type: &EventType) -> Rule {
        Rule::of_details(organization, &event_type.details)
    }

    /// The same of what is still being edited.
    pub fn of_details(organization: &Organization, details: &Details) -> Rule {
        let usual = &organization.settings.policy;
        let cancel = details.cancel_cutoff_minutes.or(usual.cancel_cutoff_minutes);
        let reschedule = details.reschedule_cutoff_minutes.or(usual.reschedule_cutoff_minutes);
        let own = Some(details.policy.clone()).filter(|own| !own.trim().is_empty());
        Rule {
            cancel_cutoff: cancel.unwrap_or(0),
            reschedule_cutoff: reschedule.unwrap_or(0),
            words: own.or_else(|| usual.policy.clone()),
        }
    }
}

/// Minutes before the start after which a guest can no longer cancel and move.
pub(crate) fn cutoffs(offering: &Offering) -> (i64, i64) {
    let rule = Rule::of(&offering.organization, &offering.event_type);
    (rule.cancel_cutoff, rule.reschedule_cutoff)
}

impl Terms {
    /// For one that is still to be booked.
    pub fn of(offering: &Offering, start: Timestamp) -> Terms {
        Terms::with(offering, start, cutoffs(offering))
    }

    /// A booking keeps the cut-offs it was booked with, whatever the event type says since. A
    /// request that nobody said yes to binds nobody: it may be changed until it would begin.
    pub fn of_booking(offering: &Offering, booking: &Booking) -> Terms {
        let cutoffs = match booking.status {
            Status::Pending => (0, 0),
            _ => (booking.cancel_cutoff, booking.reschedule_cutoff),
        };
        Terms::with(offering, booking.start, cutoffs)
    }

    fn with(offering: &Offering, start: Timestamp, (cancel, reschedule): (i64, i64)) -> Terms {
        let before = |minutes: i64| {
            start.saturating_sub(SignedDuration::from_mins(minutes)).unwrap_or(start)
        };
        Terms {
            cancel_until: before(cancel),
            move_until: before(reschedule),
            words: Rule::of(&offering.organization, &offering.event_type).words,
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
