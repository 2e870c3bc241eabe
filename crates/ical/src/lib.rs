//! iCalendar text (RFC 5545) and the scheduling messages made of it (RFC 5546), from plain values.
//!
//! Writing is total: any text in a name, a title or a description gives a well-formed calendar,
//! so nothing here returns an error. Reading, and recurring events, are deliberately absent.
//! Nothing here reads a clock: every instant is an argument, and is written in UTC.

mod event;
mod itip;
mod links;
mod write;

pub use event::{Event, Person, Status};
pub use itip::{Method, calendar};
pub use links::{AddLinks, add_links};
