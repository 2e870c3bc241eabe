//! The ways into an event type that is listed nowhere: a secret link, and links for one booking.

use crate::{format::Reader, pages::admin::form::Problems};
use jiff::Timestamp;

/// Posts nothing to `…/{id}/key` (a new key), `link_note` and `link_until` (a date, may be empty)
/// to `…/{id}/links`, and nothing to `…/{id}/links/{link}/revoke`.
#[derive(Debug, Clone)]
pub struct Links {
    pub reader: Reader,
    /// The address with its key, where a key opens it.
    pub secret: Option<String>,
    /// The link that was just made: its address is told once.
    pub made: Option<String>,
    pub rows: Vec<Link>,
    pub note: String,
    pub until: String,
    pub problems: Problems,
}

#[derive(Debug, Clone)]
pub struct Link {
    pub id: String,
    pub note: String,
    pub created: Timestamp,
    pub expires: Option<Timestamp>,
    pub state: LinkState,
}

impl Link {
    /// From when on, and until when where it has an end.
    pub fn when(&self, reader: &Reader) -> String {
        let from = reader.brief(self.created);
        let Some(end) = self.expires else { return from };
        let words = [("from", from.as_str()), ("until", &last(reader, end))];
        reader.locale.say("admin-dates", &words)
    }
}

/// The last day of what ends with it, as it was chosen; the moment otherwise.
fn last(reader: &Reader, end: Timestamp) -> String {
    let next = reader.date(end);
    let midnight = next.to_zoned(reader.zone.clone());
    match next.yesterday() {
        Ok(day) if midnight.is_ok_and(|start| start.timestamp() == end) => reader.short_day(day),
        _ => reader.brief(end),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkState {
    Open,
    Used,
    /// Revoked, or past its end.
    Over,
}

impl LinkState {
    pub const ALL: [Self; 3] = [Self::Open, Self::Used, Self::Over];

    pub fn key(self) -> String {
        let name = match self {
            Self::Open => "open",
            Self::Used => "used",
            Self::Over => "over",
        };
        format!("admin-link-{name}")
    }
}
