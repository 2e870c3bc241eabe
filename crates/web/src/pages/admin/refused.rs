//! What a host asked of a booking and cannot have: its page again, with why and what is in the way.

use super::{
    booking::{find, page},
    desk::Desk,
    fallen,
    reschedule::refusal_words,
};
use crate::error::Result;
use app::Error;
use axum::http::StatusCode;
use model::StatusError;
use view::{
    locale::Locale,
    pages::admin::booking::{BookingDetail, Refused},
};

/// The booking as it stands by now, with 409.
pub async fn answer(desk: &Desk, id: &str, error: Error) -> Result {
    let l = desk.locale();
    let (words, asked_time) = match &error {
        Error::Slot { refusal, .. } => (refusal_words(l, *refusal), true),
        Error::Status(why) => (status_words(l, *why), false),
        Error::Stale => (l.t("admin-refused-stale"), false),
        _ => return Err(error.into()),
    };
    let (seen, mails) = find(desk, id).await?;
    let clashes = if asked_time {
        app::clash::with(&desk.app, &desk.who, &seen.booking, seen.booking.start).await?
    } else {
        Vec::new()
    };
    let note = app::notes::get(&desk.app, &desk.who, seen.booking.id).await?;
    let page = page(desk, &seen, &mails, note.as_ref()).await?;
    let movable = asked_time && page.allowed.change;
    let refused = Some(Refused { words, clashes: fallen::rows(clashes), movable });
    Ok(desk.show_with(StatusCode::CONFLICT, &BookingDetail { refused, ..page }))
}

fn status_words(l: Locale, why: StatusError) -> String {
    l.t(match why {
        StatusError::Cancelled => "admin-refused-cancelled",
        StatusError::NotBegun => "admin-refused-not-begun",
        StatusError::NotPending => "admin-refused-not-pending",
        StatusError::NotConfirmed => "admin-refused-not-confirmed",
        StatusError::SameTime => "admin-wrong-time-same",
        StatusError::NothingToUndo => "admin-refused-nothing",
        StatusError::Over | StatusError::TooLateToCancel | StatusError::TooLateToMove => {
            "admin-refused-over"
        }
    })
}
