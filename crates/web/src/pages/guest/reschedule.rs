//! `/booking/{token}/reschedule`: another time is chosen, compared with the present one, and taken.

use super::{
    Answer,
    ask::Asked,
    booking::{find, refuse, refuse_form},
    cookies, instant,
    picker::{Picker, booking_minutes},
    refused, words,
};
use crate::{
    answer,
    extract::{Fields, Query, Visitor},
};
use app::{App, Error, bookings::Seen, reschedule::Reschedule};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use axum_extra::extract::cookie::CookieJar;
use jiff::{SignedDuration, Timestamp};
use model::{Actor, StatusError, say};
use view::pages::guest::{address, choose::Purpose, compare::Compare, manage::Just};

/// The picker, or the comparison once a time is chosen.
pub async fn show(
    State(app): State<App>,
    Path(token): Path<String>,
    Query(fields): Query,
    visitor: Visitor,
) -> Answer {
    let seen = find(&app, &token).await?;
    let visitor = visitor.of(&seen.booking);
    let now = app.clock.now();
    let possible = app::policy::may_move(&seen.offering, &seen.booking, Actor::Guest, now);
    possible.map_err(|error| refuse(error.into(), &token))?;
    let asked = Asked::of_booking(&fields, &visitor, &seen.offering, &seen.booking);
    let start = fields.get("start").and_then(instant);
    if let Some(start) = start.filter(|start| *start != seen.booking.start) {
        let page = compare(&app, visitor, &seen, &token, asked, start);
        return Ok(answer::private(answer::page(&page, &page.page.nonce)));
    }
    // Unasked, it opens where the booking is now.
    let date = asked.date.or(asked.month.is_none().then(|| asked.reader.date(seen.booking.start)));
    let back = address::booking(&token);
    let picker = Picker {
        app: &app,
        visitor,
        offering: &seen.offering,
        asked: Asked { date, ..asked },
        path: format!("{back}/reschedule"),
        purpose: Purpose::Move { current: seen.booking.start, back },
        hold: None,
        moving: Some(&seen.booking),
        refused: None,
    };
    let page = picker.page().await.map_err(|error| refuse(error, &token))?;
    Ok(answer::private(answer::page(&page, &page.page.nonce)))
}

pub async fn reschedule(
    State(app): State<App>,
    Path(token): Path<String>,
    visitor: Visitor,
    jar: CookieJar,
    fields: Fields,
) -> Answer {
    let seen = find(&app, &token).await?;
    let visitor = visitor.asking(&fields).of(&seen.booking);
    let start = instant(fields.text("start"));
    let start = start.ok_or_else(|| refuse(Error::field("start", say("error-time")), &token))?;
    let reschedule = Reschedule {
        organization: seen.booking.organization,
        booking: seen.booking.id,
        start,
        reason: fields.filled("reason").map(str::to_owned),
        actor: Actor::Guest,
    };
    match app::reschedule::reschedule(&app, reschedule).await {
        // The same time once more is the second press of the button.
        Ok(_) | Err(Error::Status(StatusError::SameTime)) => {
            let path = address::booking(&token);
            let just = cookies::set_just(&app, Just::Moved, path.clone());
            Ok((jar.add(just), Redirect::to(&visitor.onward(&path))).into_response())
        }
        Err(Error::Slot { refusal, next, .. }) => {
            let asked = Asked::of_booking(&fields, &visitor, &seen.offering, &seen.booking);
            let page = Compare {
                refused: Some(refused(refusal, next)),
                reason: fields.text("reason").to_owned(),
                ..compare(&app, visitor, &seen, &token, asked, start)
            };
            let page = answer::page_with(StatusCode::CONFLICT, &page, &page.page.nonce);
            Ok(answer::private(page))
        }
        Err(error) => Err(refuse_form(error, &token, "reschedule", fields)),
    }
}

/// The present time beside the chosen one.
fn compare(
    app: &App,
    visitor: Visitor,
    seen: &Seen,
    token: &str,
    asked: Asked,
    start: Timestamp,
) -> Compare {
    let Seen { booking, offering, .. } = seen;
    let minutes = booking_minutes(booking);
    let host = &offering.host.timezone;
    Compare {
        page: words::page(&visitor, &offering.organization),
        host: words::host(app, &offering.host),
        event: words::offered(visitor.locale, offering, Some(minutes)),
        host_reader: asked.reader.elsewhere(host.tz().clone(), host.name()),
        reader: asked.reader,
        from: (booking.start, booking.end),
        to: (start, start + SignedDuration::from_mins(minutes)),
        path: address::booking(token),
        kept: asked.ask.kept(),
        reason: String::new(),
        refused: None,
        terms: words::terms_ahead(offering, start),
        now: app.clock.now(),
    }
}
