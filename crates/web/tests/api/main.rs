//! The JSON API told as stories, over HTTP, in process, on both databases.

mod admin;
mod analytics;
mod bookings;
mod clocks;
mod guest;
mod isolation;
mod lists;
mod nonsense;
mod once;
mod race;
mod rules;
mod world;
