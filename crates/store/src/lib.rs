//! One store for SQLite and PostgreSQL: an organization-scoped transaction and the queries.
//!
//! A statement is one text for both engines. Nothing here reads the clock or makes up an id.

pub mod analytics;
pub mod attempts;
mod booking_list;
pub mod booking_notes;
pub mod bookings;
pub mod calendar_busy;
pub mod calendar_connections;
pub mod calendar_events;
pub mod ceremonies;
pub mod changes;
pub mod credentials;
pub mod db;
pub mod dialect;
pub mod diaries;
pub mod email_changes;
pub mod event_types;
pub mod holds;
pub mod holidays;
pub mod idempotency;
pub mod instance;
pub mod invitations;
pub mod jobs;
pub mod leaving;
pub mod links;
pub mod members;
pub mod messages;
pub mod migrate;
pub mod oidc_identities;
pub mod organizations;
pub mod passkeys;
pub mod pictures;
pub mod resets;
pub mod schedules;
pub mod second_factors;
pub mod sessions;
pub mod sql;
pub mod tallies;
mod walls;

pub use db::{At, Date, Db, Error, FromRow, Json, Param, Params, Result, Row, Tx, Word};
pub use dialect::Dialect;
pub use migrate::Applied;
pub use walls::Wall;

#[doc(hidden)]
pub use inventory;
