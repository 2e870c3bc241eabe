//! The world outside: one folder a kind, one file a vendor.
//!
//! A vendor's own shapes stay in its file. The rest of the project sees a few plain verbs and an
//! error that says whether trying again can help. Nothing here knows the database.

pub mod calendars;
mod http;
pub mod mail;
pub mod openid;
pub mod outside;
