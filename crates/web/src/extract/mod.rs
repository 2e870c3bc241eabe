//! What a request says about who asks, read before the handler begins.

mod caller;
mod form;
mod member;
mod visitor;

pub use caller::Caller;
pub use form::{Fields, Query};
pub use member::{SignedIn, session_cookie, session_ended};
pub use visitor::Visitor;
