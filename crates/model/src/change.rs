//! What happened, to whom it happened, and who did it: written once, never altered.

use crate::{ApiKeyId, ChangeId, MemberId, Party, Place, Status, names::names};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    Booked,
    Confirmed,
    Declined,
    Rescheduled,
    Cancelled,
    /// Nobody answered a request in time.
    Lapsed,
    Completed,
    NoShow,
    Undone,
    Created,
    Updated,
    Archived,
    Restored,
    Deleted,
}

names!(Action {
    Booked = "booked",
    Confirmed = "confirmed",
    Declined = "declined",
    Rescheduled = "rescheduled",
    Cancelled = "cancelled",
    Lapsed = "lapsed",
    Completed = "completed",
    NoShow = "no_show",
    Undone = "undone",
    Created = "created",
    Updated = "updated",
    Archived = "archived",
    Restored = "restored",
    Deleted = "deleted",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    Guest,
    Member(MemberId),
    ApiKey(ApiKeyId),
    System,
}

impl Actor {
    /// Members and the organization's programs speak for the host.
    pub fn party(self) -> Party {
        match self {
            Actor::Guest => Party::Guest,
            Actor::Member(_) | Actor::ApiKey(_) => Party::Host,
            Actor::System => Party::System,
        }
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Actor::Guest => "guest",
            Actor::Member(_) => "member",
            Actor::ApiKey(_) => "api_key",
            Actor::System => "system",
        }
    }

    pub fn id(self) -> Option<Uuid> {
        match self {
            Actor::Member(id) => Some(id.0),
            Actor::ApiKey(id) => Some(id.0),
            Actor::Guest | Actor::System => None,
        }
    }

    /// The actor that `as_str` and `id` describe.
    pub fn read(name: &str, id: Option<Uuid>) -> Option<Actor> {
        match (name, id) {
            ("guest", _) => Some(Actor::Guest),
            ("system", _) => Some(Actor::System),
            ("member", Some(id)) => Some(Actor::Member(MemberId(id))),
            ("api_key", Some(id)) => Some(Actor::ApiKey(ApiKeyId(id))),
            _ => None,
        }
    }
}

/// When and where a booking was at one point of its history.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Moment {
    pub start: Timestamp,
    pub end: Timestamp,
    pub status: String,
    pub place: Place,
}

impl Moment {
    /// The status it had, where it was still open.
    pub fn open_status(&self) -> Option<Status> {
        match self.status.as_str() {
            "awaiting_payment" => Some(Status::AwaitingPayment),
            "pending" => Some(Status::Pending),
            "confirmed" => Some(Status::Confirmed),
            _ => None,
        }
    }

    /// Whether it waited for its host's answer.
    pub fn is_request(&self) -> bool {
        self.open_status() == Some(Status::Pending)
    }
}

/// One thing that happened to a booking. Its mails are made from this, not from the booking as it
/// has become since, so that a late mail still tells the truth of its moment.
#[derive(Clone, Debug, PartialEq)]
pub struct BookingChange {
    pub action: Action,
    pub actor: Actor,
    pub at: Timestamp,
    pub before: Option<Moment>,
    pub after: Moment,
    pub sequence: i64,
    pub reason: Option<String>,
}

impl BookingChange {
    /// Whether it brought another time.
    pub fn moves(&self) -> bool {
        self.before.as_ref().is_some_and(|before| before.start != self.after.start)
    }

    /// Whether both sides have to hear that it was taken back: that nobody came is the host's
    /// own affair.
    pub fn is_told(&self) -> bool {
        let was = self.before.as_ref().map_or("", |before| before.status.as_str());
        self.moves() || was == "cancelled" || self.after.status == "pending"
    }
}

/// A row of the change log, about anything.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub id: ChangeId,
    pub entity_type: String,
    pub entity_id: Uuid,
    pub action: Action,
    pub actor: Actor,
    pub details: serde_json::Value,
    pub at: Timestamp,
}
