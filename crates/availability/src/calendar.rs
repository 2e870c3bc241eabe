//! Everything the engine looks at, and the three questions it answers.

use std::sync::Arc;

use jiff::Timestamp;

use crate::{Blocked, Interval, Intervals, Offer, Refused, Schedule, Zone};

/// A host, by a number that is the caller's to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HostId(pub u128);

/// An event type, by a number that is the caller's to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventTypeId(pub u128);

/// A booking, by a number that is the caller's to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BookingId(pub u128);

/// One event type, its hosts and what already fills their time.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// The present. The engine looks at no clock.
    pub now: Timestamp,
    /// In the order in which answers name them; no id twice.
    pub hosts: Vec<Host>,
    pub offer: Offer,
    /// Existing bookings, of this and other event types, in any order. Limits
    /// need all that start in the periods asked about.
    pub meetings: Vec<Meeting>,
    /// Times kept for guests who are still filling in a form.
    pub holds: Vec<Hold>,
}

/// One host's hours and busy time.
#[derive(Clone, Debug)]
pub struct Host {
    pub id: HostId,
    pub schedule: Schedule,
    pub blocked: Vec<Blocked>,
    /// Opaque events of the host's own calendars.
    pub busy: Intervals,
    /// The most bookings of any event type on one date.
    pub daily_limit: Option<u32>,
    /// In round robin: takes part in every meeting.
    pub fixed: bool,
    /// In round robin: one of each group takes part; no group is one group.
    pub group: Option<String>,
    /// For whoever picks among the hosts of a slot; the engine does not look.
    pub priority: i64,
    /// For whoever picks among the hosts of a slot; the engine does not look.
    pub weight: i64,
}

impl Host {
    /// A host with these hours and nothing else.
    pub fn new(id: HostId, schedule: Schedule) -> Host {
        Host {
            id,
            schedule,
            blocked: Vec::new(),
            busy: Intervals::new(),
            daily_limit: None,
            fixed: false,
            group: None,
            priority: 2,
            weight: 100,
        }
    }
}

/// An existing booking.
#[derive(Clone, Debug)]
pub struct Meeting {
    pub id: BookingId,
    pub interval: Interval,
    pub status: Status,
    /// None where it belongs to no event type that could be asked about.
    pub event_type: Option<EventTypeId>,
    pub hosts: Vec<HostId>,
    pub buffer_before_minutes: u32,
    pub buffer_after_minutes: u32,
    pub seats_taken: u32,
}

/// How far a booking has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Status {
    #[default]
    Confirmed,
    Pending,
    AwaitingPayment,
    Cancelled,
    Declined,
    /// Moved; the booking at the new time is another one.
    Rescheduled,
}

impl Status {
    /// Whether it takes its hosts' time and counts towards limits.
    pub fn is_live(self) -> bool {
        matches!(self, Status::Confirmed | Status::Pending | Status::AwaitingPayment)
    }
}

/// A time kept for a guest until `until`; from that instant on it is free.
#[derive(Clone, Debug)]
pub struct Hold {
    pub interval: Interval,
    pub until: Timestamp,
    pub hosts: Vec<HostId>,
    /// The asker's own hold never stands in the asker's way.
    pub own: bool,
}

/// Which starts are asked for.
#[derive(Clone, Debug)]
pub struct Ask {
    /// The earliest start.
    pub from: Timestamp,
    /// Starts lie before it; a meeting may end after it.
    pub to: Timestamp,
    /// Who reads the clock, for [`Grid::Clock`](crate::Grid::Clock).
    pub timezone: Zone,
    /// A booking that is being moved and so does not block.
    pub rescheduling: Option<BookingId>,
}

/// A start a guest may choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    pub start: Timestamp,
    pub end: Timestamp,
    /// Who could take it (solo, round robin: the fixed ones and all who are
    /// free of the others), or must all take it (collective), in the
    /// calendar's order.
    pub hosts: Arc<[HostId]>,
    /// How many may still come to it.
    pub seats_left: u32,
}

impl Calendar {
    /// The longest ask that is answered in full; a longer one is cut there.
    pub const LONGEST_ASK_DAYS: i64 = 3660;

    /// All starts a guest may choose, in order, none twice.
    pub fn slots(&self, _ask: &Ask) -> Vec<Slot> {
        Vec::new()
    }

    /// Whether one start may be booked; the grid is left out of it.
    pub fn check(
        &self,
        _start: Timestamp,
        _rescheduling: Option<BookingId>,
    ) -> Result<Slot, Refused> {
        Err(Refused { refusal: crate::Refusal::OutsideHours, detail: String::new() })
    }

    /// Until when `slots` keeps giving the very same list if only `now` moves:
    /// for every `now` from this one until just before the answer.
    pub fn unchanged_until(&self, _ask: &Ask, _slots: &[Slot]) -> Timestamp {
        self.now
    }
}
