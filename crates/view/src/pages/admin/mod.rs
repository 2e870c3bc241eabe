//! What hosts and admins see: signing in, the first run, and the workspace under `/admin`.
//!
//! Every page works with scripts off. A form posts to the address it is shown at (or one named in
//! its file) as plain urlencoded fields; a POST that succeeds ends in a 303, most often to a page
//! with `?done=…` ([`shell::Done`]); one that does not shows the same page again with what was
//! typed, its [`form::Problems`] and status 422. Each file says which fields its form posts.
//! Buttons named `action` that are not `save` change the form and store nothing: the answer is the
//! same page, 200, with `unsaved` set and one row more, fewer or elsewhere.

pub mod api_keys;
pub mod app_setup;
pub mod availability;
pub mod blocked;
pub mod booking;
pub mod booking_end;
pub mod bookings;
pub mod calendars;
pub mod color;
pub mod compare;
pub mod confirm_it_is_you;
pub mod defaults;
pub mod email_change;
pub mod event_type;
pub mod event_type_end;
pub mod event_types;
pub mod fallen;
pub mod form;
pub mod grid;
pub mod guests_see;
pub mod holidays;
pub mod home;
pub mod mail;
pub mod member_leaves;
pub mod members;
pub mod no_right;
pub mod notifications;
pub mod organization;
pub mod outbox;
pub mod overrides;
pub mod passkey;
pub mod profile;
pub mod range;
pub mod recovery_codes;
pub mod reschedule;
pub mod row;
pub mod said;
mod sample;
pub mod schedules;
pub mod scope;
pub mod second_step;
pub mod security;
pub mod sessions;
pub mod setup;
pub mod shell;
pub mod sign_in;
pub mod time_off;
pub mod travel;
pub mod zones;

pub use sample::samples;
