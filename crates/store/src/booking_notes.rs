//! What the host's side keeps to itself about a booking.

use crate::{At, Result, Tx, args, bookings, row_type, sql};
use jiff::Timestamp;
use model::{Booking, BookingId, MemberId};
use uuid::Uuid;

sql!(
    GET,
    "select text, version, member_id, updated_at from booking_notes
      where organization_id = $1 and booking_id = $2"
);
// No row is version 0; whoever read another version than the present one changes nothing.
sql!(
    SAVE,
    "insert into booking_notes (organization_id, booking_id, text, version, member_id, updated_at)
     values ($1, $2, $3, cast($4 as bigint) + 1, $5, $6)
     on conflict (organization_id, booking_id) do update
        set text = excluded.text, version = excluded.version, member_id = excluded.member_id,
            updated_at = excluded.updated_at
      where booking_notes.version = $4"
);
sql!(SEARCH, "update bookings set search = $3 where organization_id = $1 and id = $2");

row_type! {
    pub struct Note {
        text: String,
        version: i64,
        member: Option<Uuid>,
        updated_at: At,
    }
}

pub async fn get(tx: &mut Tx, booking: BookingId) -> Result<Option<Note>> {
    tx.opt(GET, args![tx.organization(), booking.0]).await
}

/// `false`, and nothing is written, when somebody else saved since `version`.
pub async fn save(
    tx: &mut Tx,
    booking: &Booking,
    text: &str,
    version: i64,
    member: Option<MemberId>,
    at: Timestamp,
) -> Result<bool> {
    let member = member.map(|id| id.0);
    let args = args![tx.organization(), booking.id.0, text, version, member, At(at)];
    if tx.exec(SAVE, args).await? == 0 {
        return Ok(false);
    }
    let found_by = bookings::search(booking, text);
    tx.exec(SEARCH, args![tx.organization(), booking.id.0, found_by]).await?;
    Ok(true)
}
