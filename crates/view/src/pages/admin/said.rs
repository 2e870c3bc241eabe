//! What was just done with a booking, and the way to take it back.

use crate::{
    format::Reader,
    pages::admin::{row::Status, sample, shell::Done},
};

/// A notice on the page that follows the deed.
#[derive(Debug, Clone)]
pub struct Said {
    pub done: Done,
    pub id: String,
    pub guest: String,
    /// In a few characters.
    pub when: String,
    /// What the booking is now, where that can be taken back.
    pub undo: Option<Status>,
    /// The change that is taken back, by its id.
    pub change: String,
    /// The page to come back to.
    pub back: String,
    /// Whether it takes the focus: nothing else on the page does.
    pub focused: bool,
}

impl Said {
    /// The word on the button that takes it back.
    pub fn undo_key(&self) -> &'static str {
        match self.done {
            Done::Declined => "admin-undo-declined",
            _ => "admin-undo",
        }
    }

    pub(super) fn sample(reader: &Reader) -> Self {
        Self {
            done: Done::NoShow,
            id: "0197".to_owned(),
            guest: "Jo Park".to_owned(),
            when: reader.brief(sample::at("2026-03-10T08:00:00Z")),
            undo: Some(Status::NoShow),
            change: "0198".to_owned(),
            back: "/admin/bookings".to_owned(),
            focused: true,
        }
    }
}
