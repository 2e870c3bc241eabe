//! `/admin/bookings/{id}/reschedule?start=`: the old time beside the new one, and the move itself.

use super::{
    booking::{find, path, there},
    desk::{Desk, done},
    fallen, refused,
    reschedule::{again, refusal_words},
    typed,
};
use crate::{error::Result, extract::Fields, pages::guest::instant};
use app::{Error, bookings::Seen, reschedule};
use availability::Refusal;
use axum::{extract::Path, http::StatusCode};
use jiff::Timestamp;
use model::StatusError;
use view::pages::admin::{
    compare::{Compare, Refused},
    form::Problems,
    shell::{Done, Place},
};

/// Asks whether the booking shall move to this time.
pub async fn ask(desk: &Desk, seen: &Seen, start: Timestamp, query: &Fields) -> Result {
    let asked = reschedule::Reschedule { reason: None, ..asked(desk, seen, start, query) };
    let page = compare(desk, seen, start, query);
    match reschedule::look(&desk.app, asked).await {
        Ok(()) => Ok(desk.show(&page)),
        Err(error) => other(desk, seen, page, query, StatusCode::OK, error).await,
    }
}

pub async fn save(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result {
    let (seen, _) = find(&desk, &id).await?;
    let Some(start) = instant(fields.text("start")) else {
        let problems = Problems::one("free-times", desk.locale().t("admin-wrong-unlisted"));
        return again(&desk, &seen, &fields, problems).await;
    };
    let asked = asked(&desk, &seen, start, &fields);
    let moved = match instant(fields.text("anyway")) == Some(start) {
        true => reschedule::anywhere(&desk.app, asked).await,
        false => reschedule::reschedule(&desk.app, asked).await,
    };
    match moved {
        // The same time once more is the second press of the button.
        Ok(_) | Err(Error::Status(StatusError::SameTime)) => {
            Ok(done(&path(seen.booking.id), Done::Moved))
        }
        Err(error) => {
            let page = compare(&desk, &seen, start, &fields);
            other(&desk, &seen, page, &fields, StatusCode::UNPROCESSABLE_ENTITY, error).await
        }
    }
}

/// The page with what stands against the time; `warned` is the status where the host may pass over
/// it. A time that means nothing goes back to the picker.
async fn other(
    desk: &Desk,
    seen: &Seen,
    page: Compare,
    fields: &Fields,
    warned: StatusCode,
    error: Error,
) -> Result {
    let l = desk.locale();
    match error {
        Error::Slot { refusal, .. } if may_be_passed_over(refusal) => {
            let warning = Some(l.t(&format!("admin-move-warn-{refusal}")));
            Ok(desk.show_with(warned, &Compare { warning, ..page }))
        }
        Error::Slot { refusal, next, .. } => {
            let (who, start) = (&desk.who, page.to.0);
            let clashes = app::clash::with(&desk.app, who, &seen.booking, start).await?;
            let (words, clashes) = (refusal_words(l, refusal), fallen::rows(clashes));
            let refused = Some(Refused { words, clashes, next });
            Ok(desk.show_with(StatusCode::CONFLICT, &Compare { refused, ..page }))
        }
        Error::Status(StatusError::SameTime) => {
            let problems = Problems::one("exact_time", l.t("admin-wrong-time-same"));
            again(desk, seen, fields, problems).await
        }
        Error::Invalid(wrong) if wrong.0.iter().any(|error| error.field == "reason") => {
            let problems =
                typed::problems(l, fields, &[("reason", "reason", "admin-reason")], &wrong);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(desk.show_with(status, &Compare { problems, ..page }))
        }
        Error::Invalid(_) => {
            let problems = Problems::one("exact_date", l.t("admin-wrong-date"));
            again(desk, seen, fields, problems).await
        }
        error => refused::answer(desk, &page.id, error).await,
    }
}

/// Rules for guests, which a host is told of and may pass over. Time that is taken is no rule.
fn may_be_passed_over(refusal: Refusal) -> bool {
    use Refusal::*;
    matches!(refusal, OutsideHours | Blocked | TooSoon | TooFar | LimitReached)
}

fn asked(desk: &Desk, seen: &Seen, start: Timestamp, fields: &Fields) -> reschedule::Reschedule {
    reschedule::Reschedule {
        organization: seen.booking.organization,
        booking: seen.booking.id,
        start,
        reason: fields.get("reason").map(str::to_owned),
        actor: desk.who.actor,
    }
}

fn compare(desk: &Desk, seen: &Seen, start: Timestamp, fields: &Fields) -> Compare {
    let booking = &seen.booking;
    let length = booking.start.duration_until(booking.end);
    Compare {
        page: desk.page.clone(),
        shell: desk.shell(Place::Bookings),
        reader: desk.reader(),
        id: booking.id.to_string(),
        event_type: seen.offering.event_type.name.clone(),
        guest: booking.guest.name.clone(),
        there: there(&desk.reader(), booking),
        from: (booking.start, booking.end),
        to: (start, start.saturating_add(length).unwrap_or(start)),
        reason: fields.text("reason").to_owned(),
        warning: None,
        refused: None,
        problems: Problems::default(),
    }
}
