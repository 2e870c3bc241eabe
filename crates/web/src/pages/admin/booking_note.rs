//! `/admin/bookings/{id}/note`: what the host's side keeps to itself about a booking.

use super::{
    booking::{find, page, path},
    desk::{Desk, done},
    typed,
};
use crate::{error::Result, extract::Fields};
use app::Error;
use axum::{extract::Path, http::StatusCode};
use view::pages::admin::{
    booking::{BookingDetail, Note},
    form::Problems,
    shell::Done,
};

pub async fn save(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result {
    let (seen, mails) = find(&desk, &id).await?;
    let (id, text) = (seen.booking.id, fields.text("note-text"));
    let version = fields.text("version").parse().unwrap_or_default();
    let saved = app::notes::save(&desk.app, &desk.who, id, text, version).await;
    let (status, problems, stale) = match saved {
        Ok(()) => return Ok(done(&path(id), Done::Saved)),
        Err(Error::Stale) => (StatusCode::CONFLICT, Problems::default(), true),
        Err(Error::Invalid(wrong)) => {
            let names = [("note", "note-text", "admin-note-yours")];
            let problems = typed::problems(desk.locale(), &fields, &names, &wrong);
            (StatusCode::UNPROCESSABLE_ENTITY, problems, false)
        }
        Err(error) => return Err(error.into()),
    };
    let note = app::notes::get(&desk.app, &desk.who, id).await?;
    let page = page(&desk, &seen, &mails, note.as_ref()).await?;
    let other = Some(page.note.text.clone()).filter(|_| stale);
    // Who saw the other's words may replace them; until then the form keeps the version it had.
    let version = if stale { page.note.version } else { version };
    let note = Note { text: text.to_owned(), version, other, ..page.note.clone() };
    Ok(desk.show_with(status, &BookingDetail { note, problems, ..page }))
}
