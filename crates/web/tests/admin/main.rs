//! The host's side as a browser without scripts meets it, each story on SQLite and on PostgreSQL.

mod access;
mod accounts;
mod booking_ways;
mod bookings;
mod calendars;
mod dashboard;
mod event_types;
mod form;
mod hours;
mod nonsense;
mod organization;
mod outbox;
mod passkeys;
mod read_only;
mod reminders;
mod schedules;
mod security;
mod settings;
mod setup;
mod sign_in;
mod time_off;
mod walls;
mod world;
