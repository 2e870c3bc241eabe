//! The slot engine: hours minus busy is free, and free gives slots.
//!
//! Pure: nothing here reads a clock, a file or the network. Instants are
//! [`jiff::Timestamp`]s, hours are civil times in a [`Zone`], intervals are
//! half-open, and what has no answer of its own is taken from the slot case's
//! rules as [`Calendar`] tells them.

pub mod case;

mod calendar;
mod clocks;
mod diary;
mod grid;
mod hours;
mod interval;
mod offer;
mod refusal;
mod roster;
mod schedule;
mod tally;
mod text;
mod time_of_day;
mod zone;

pub use calendar::{
    Ask, BookingId, Calendar, EventTypeId, Hold, Host, HostId, Meeting, Slot, Status,
};
pub use interval::{Interval, Intervals};
pub use offer::{Grid, Hosting, Limits, Offer, Window};
pub use refusal::{Refusal, Refused};
pub use schedule::{Blocked, DateOverride, Hours, Schedule, ScheduleError, Travel, WeeklyHours};
pub use time_of_day::{NotATimeOfDay, TimeOfDay};
pub use zone::{UnknownZone, Zone};
