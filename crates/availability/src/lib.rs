//! The slot engine: hours minus busy is free, and free gives slots.
//!
//! A [`Calendar`] holds everything there is to look at: one event type, its
//! hosts, what fills their time, and the present. It answers three questions:
//! which starts may be chosen ([`Calendar::slots`]), whether one start may be
//! booked ([`Calendar::check`]), and until when a list stays as it is
//! ([`Calendar::unchanged_until`]). Booking asks the very code that listed.
//!
//! Pure: nothing here reads a clock, a file or the network. Instants are
//! [`jiff::Timestamp`]s, hours are civil times in a [`Zone`], and intervals are
//! half-open, so that neighbours touch without clashing.
//!
//! # How it works
//!
//! 1. `hours` lays a [`Schedule`] over real dates with the help of `clocks`,
//!    which turns civil times into instants, gaps and folds included.
//! 2. `diary` keeps, for one host, a set of [`Intervals`] for each reason not to
//!    meet: blocked, taken, held. Busy time is grown by the buffers first. What
//!    is left of the hours are the host's openings.
//! 3. `tally` closes the dates that are at a limit; the window closes others.
//! 4. `roster` picks the starts: those on the `grid` of the time that a whole
//!    selection of hosts has in common.
//!
//! # Where the rules leave a choice
//!
//! - Hours are all instants at which the clock shows a time within them. From
//!   01:30 to 03:00 on a night with two hours from one to two is half an hour,
//!   a break, and an hour and a half.
//! - Several overrides of one date add up. Of several journeys on one date the
//!   first counts. Hours past midnight are read in the zone of the date they
//!   start on, to their end.
//! - The date of an instant is that of a journey if it is one of the journey's
//!   own dates, and the date at home if not.
//! - Hours without a break for a week begin their grid anew on the first of the
//!   month; a list is then the same whichever dates are asked for.
//! - Notice, window, ask and present take starts away and never move a grid.
//! - Blocked hours are blocked on each of the dates. They take starts away as
//!   busy time does: on [`Grid::Hours`] they move nothing.
//! - An interval without length takes no time.
//! - A hold blocks like calendar busy time, also a seat of a group meeting.
//! - Limits of the event type count its bookings with whichever host, by the
//!   dates of the schedule of the host in question; a booking counts in whole
//!   where it starts. At a limit nobody can join a group meeting either.
//! - A group meeting is one of the same event type, start and end. Several
//!   bookings of it add up. Off the grid it can be booked but is not listed.
//! - Round robin lists the starts of every selection there can be, each counted
//!   from where that selection's common time begins. The hosts of a slot are
//!   all who could take it, whoever's grid it is on. Its seats are the most
//!   that one selection has left.
//! - Solo with several hosts is any one of them.
//! - A refusal gives the reason that comes first in [`Refusal`]. Where any host
//!   of a group would do, it gives the last: that of who came nearest.

pub mod case;

mod calendar;
mod clocks;
mod diary;
mod grid;
mod hours;
mod interval;
mod offer;
mod refusal;
mod rezone;
mod roster;
mod schedule;
mod spans;
mod tally;
mod text;
mod time_of_day;
mod zone;

pub use calendar::{
    Ask, BookingId, Calendar, EventTypeId, Hold, Host, HostId, Meeting, Slot, Status,
};
pub use hours::{closed, open};
pub use interval::{Interval, Intervals};
pub use offer::{Grid, Hosting, Limits, Offer, Window};
pub use refusal::{Refusal, Refused};
pub use schedule::{Blocked, DateOverride, Hours, Schedule, ScheduleError, Travel, WeeklyHours};
pub use time_of_day::{NotATimeOfDay, TimeOfDay};
pub use zone::{UnknownZone, Zone};
