//! Bookings that fall on what a host closed: named, with links, since nothing cancels them.

use jiff::Timestamp;

use crate::pages::admin::sample;

/// One booking in a short list.
#[derive(Debug, Clone)]
pub struct Fallen {
    pub id: String,
    pub event_type: String,
    pub guest: String,
    pub start: Timestamp,
    pub end: Timestamp,
}

impl Fallen {
    pub fn sample(id: &str, guest: &str, start: &str, end: &str) -> Self {
        Self {
            id: id.to_owned(),
            event_type: "Intro call".to_owned(),
            guest: guest.to_owned(),
            start: sample::at(start),
            end: sample::at(end),
        }
    }
}
