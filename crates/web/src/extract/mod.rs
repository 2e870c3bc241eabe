//! What a request says about who asks, read before the handler begins.

pub mod caller;
mod client;
mod form;
pub mod member;
mod visitor;

pub use caller::Caller;
pub use client::Knock;
pub use form::{Fields, Query};
pub use member::{SignedIn, cookies, session_ended};
pub use visitor::Visitor;
