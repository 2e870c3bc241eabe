//! Bookings counted by when they start, for whoever sums them up in a zone's days.

use crate::{At, Result, Tx, args, sql};
use jiff::Timestamp;
use model::{EventTypeId, MemberId};
use uuid::Uuid;

// Answered from the index of the list alone.
sql!(
    STARTS,
    "select starts_at, status, event_type_id, count(*) from bookings
      where organization_id = $1 and $2 <= starts_at and starts_at < $3
        and (cast($4 as uuid) is null or event_type_id = $4)
        and (cast($5 as uuid) is null or host_id = $5)
      group by starts_at, status, event_type_id"
);

/// As many bookings as share a start, a status and an event type.
#[derive(Clone, Debug)]
pub struct Starts {
    pub at: Timestamp,
    /// One of [`model::Status::NAMES`].
    pub status: String,
    pub event_type: EventTypeId,
    pub count: i64,
}

/// The bookings that start from one instant on and before another.
pub async fn starts(
    tx: &mut Tx,
    (from, to): (Timestamp, Timestamp),
    event_type: Option<EventTypeId>,
    host: Option<MemberId>,
) -> Result<Vec<Starts>> {
    let (event_type, host) = (event_type.map(|id| id.0), host.map(|id| id.0));
    let args = args![tx.organization(), At(from), At(to), event_type, host];
    let rows: Vec<(At, String, Uuid, i64)> = tx.all(STARTS, args).await?;
    let one = |(at, status, event_type, count): (At, String, Uuid, i64)| Starts {
        at: at.0,
        status,
        event_type: EventTypeId(event_type),
        count,
    };
    Ok(rows.into_iter().map(one).collect())
}
