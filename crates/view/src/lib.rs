//! What people read: pages and mails in their language, clock and zone.
//!
//! A page is a typed context (`pages/`) with a template of the same name (`templates/`). A context
//! takes plain values and decides the words; it knows no database, no request and no model type,
//! so every page can be shown with sample data (`examples/gallery.rs`).
//! Nothing here reads the clock.

pub mod brand;
pub mod format;
pub mod locale;
pub mod mails;
pub mod markdown;
pub mod pages;
pub mod place;
pub mod terms;
pub mod zones;
