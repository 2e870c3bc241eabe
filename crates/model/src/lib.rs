//! The domain: who takes bookings, what is offered, and what became of it.
//!
//! Pure values and decisions. Nothing here reads the clock, draws a random number or knows a
//! database; a method that changes something returns the next value.

mod access;
mod address;
mod booking;
mod booking_link;
mod calendar;
mod change;
mod event_type;
mod field;
mod fold;
pub mod holidays;
mod ids;
mod invitation;
mod key;
mod member;
mod names;
mod network;
mod organization;
mod question;
mod sentence;
mod settings;
mod text;
mod time_off;
mod token;
mod username;

pub use access::Access;
pub use booking::{Booking, Clock, Guest, Party, Place, Status, StatusError};
pub use booking_link::{BookingLink, LinkOver};
pub use calendar::{CalendarSync, KnownCalendar, Reach, Vendor};
pub use change::{Action, Actor, BookingChange, Change, Moment};
pub use event_type::{
    Details, EventType, Location, LocationKind, MAX_MINUTES, Overrides, Price, Reminder,
    ReminderSettings, Timing, Window, is_color,
};
pub use field::{FieldError, FieldErrors};
pub use fold::folded;
pub use ids::*;
pub use invitation::Invitation;
pub use key::EventKey;
pub use member::{Member, Role};
pub use network::Network;
pub use organization::{Organization, OrganizationSettings, Policy, SignUp, Theme};
pub use question::{Answer, Question, QuestionKind, Response, phone, read_answers, url};
pub use sentence::{Sentence, Word, say};
pub use settings::{Notifications, Settings};
pub use text::{EmailAddress, Slug, line, optional_line, optional_prose, prose, slugify};
pub use time_off::{DateNote, Reason};
pub use token::ManageToken;
pub use username::{username, username_of};
