//! `/booking/{token}/cancel`: asked once, then called off.

use super::{
    Answer,
    ask::Asked,
    booking::{find, refuse, refuse_form},
    cookies,
    picker::booking_minutes,
    words,
};
use crate::{
    answer,
    extract::{Fields, Visitor},
};
use app::{App, Error, cancel::CallOff, policy::Terms};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect},
};
use axum_extra::extract::cookie::CookieJar;
use model::{Actor, StatusError};
use view::pages::guest::{address, cancel::Cancel, manage::Just};

pub async fn show(State(app): State<App>, Path(token): Path<String>, visitor: Visitor) -> Answer {
    let seen = find(&app, &token).await?;
    let visitor = visitor.of(&seen.booking);
    let (booking, offering) = (&seen.booking, &seen.offering);
    let possible = app::policy::may_cancel(offering, booking, Actor::Guest, app.clock.now());
    possible.map_err(|error| refuse(error.into(), &token))?;
    let minutes = Some(booking_minutes(booking));
    let page = Cancel {
        page: words::page(&visitor, &offering.organization),
        host: words::host(&app, &offering.host),
        event: words::offered(visitor.locale, offering, minutes),
        reader: Asked::of_booking(&Fields::default(), &visitor, offering, booking).reader,
        request: booking.status == model::Status::Pending,
        start: booking.start,
        end: booking.end,
        path: address::booking(&token),
        policy: Terms::of_booking(offering, booking).words,
        reason: String::new(),
    };
    Ok(answer::private(answer::page(&page, &page.page.nonce)))
}

pub async fn cancel(
    State(app): State<App>,
    Path(token): Path<String>,
    visitor: Visitor,
    jar: CookieJar,
    fields: Fields,
) -> Answer {
    let seen = find(&app, &token).await?;
    let call_off = CallOff {
        organization: seen.booking.organization,
        booking: seen.booking.id,
        reason: fields.filled("reason").map(str::to_owned),
        actor: Actor::Guest,
    };
    match app::cancel::cancel(&app, call_off).await {
        // Cancelled before: the second press of the button.
        Ok(_) | Err(Error::Status(StatusError::Cancelled)) => {
            let path = address::booking(&token);
            let just = cookies::set_just(&app, Just::Cancelled, path.clone());
            Ok((jar.add(just), Redirect::to(&visitor.onward(&path))).into_response())
        }
        Err(error) => Err(refuse_form(error, &token, "cancel", fields)),
    }
}
