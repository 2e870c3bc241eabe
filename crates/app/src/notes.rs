//! What the host's side keeps to itself about a booking: no guest, mail or export ever holds it.

use crate::{App, Error, Principal, Result, bookings, outbox};
use model::{Action, BookingId, prose};
use serde_json::json;
use store::booking_notes;

pub use store::booking_notes::Note;

/// Longer than a reason, shorter than a book.
const LONGEST: usize = 10_000;

/// The note of a booking, where there is one.
pub async fn get(app: &App, who: &Principal, id: BookingId) -> Result<Option<Note>> {
    let mut tx = app.db.read(who.organization).await?;
    let booking = store::bookings::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    bookings::visible_to(who, &booking)?;
    Ok(booking_notes::get(&mut tx, id).await?)
}

/// Writes the note down for whoever may manage the booking. `version` is that of the note the
/// asker read, 0 for none.
///
/// # Errors
/// `Stale` where somebody else saved meanwhile, `Invalid` where it is too long.
pub async fn save(
    app: &App,
    who: &Principal,
    id: BookingId,
    text: &str,
    version: i64,
) -> Result<()> {
    let now = app.clock.now();
    let text = prose(text, LONGEST).map_err(|message| Error::field("note", message))?;
    let mut tx = app.db.write(who.organization).await?;
    let booking = store::bookings::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    bookings::visible_to(who, &booking)?;
    let member = who.member();
    if !booking_notes::save(&mut tx, &booking, &text, version, member, now).await? {
        // Sent twice, or somebody else wrote the same: it is saved.
        let stored = booking_notes::get(&mut tx, id).await?;
        return stored.filter(|note| note.text == text).map(drop).ok_or(Error::Stale);
    }
    // The log says that it was changed, not what it says.
    let details = json!({ "version": version + 1 });
    outbox::log(&mut tx, "booking_note", id.0, Action::Updated, who.actor, details, now).await?;
    Ok(tx.commit().await?)
}
