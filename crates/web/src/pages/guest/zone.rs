//! `GET …/zone`: every time zone, to choose from without a script.

use super::{Address, Answer, ask::Asked, discreet, words};
use crate::{
    answer,
    error::Failure,
    extract::{Query, Visitor},
};
use app::App;
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use view::pages::{
    Page,
    guest::{address, zone::Zone},
};

pub async fn of_event(
    State(app): State<App>,
    Path(address): Path<Address>,
    Query(fields): Query,
    visitor: Visitor,
) -> Answer {
    let offering = address.offering(&app, &fields).await?;
    let asked = Asked::of_event(&fields, &visitor, &offering);
    let base = words::page(&visitor, &offering.organization);
    Ok(discreet(&offering, page(&app, base, asked, address.path())))
}

pub async fn of_booking(
    State(app): State<App>,
    Path(token): Path<String>,
    Query(fields): Query,
    visitor: Visitor,
) -> Answer {
    let seen = app::bookings::by_token(&app, &token).await;
    let seen = seen.map_err(|error| Failure(error).into_response())?;
    let visitor = visitor.of(&seen.booking);
    let asked = Asked::of_booking(&fields, &visitor, &seen.offering, &seen.booking);
    let path = format!("{}/reschedule", address::booking(&token));
    let base = words::page(&visitor, &seen.offering.organization);
    Ok(answer::private(page(&app, base, asked, path)))
}

fn page(app: &App, page: Page, asked: Asked, path: String) -> Response {
    let Asked { ask, reader, at, .. } = asked;
    let at = at.unwrap_or_else(|| app.clock.now());
    let zone = Zone { page, reader, at, path, ask };
    answer::page(&zone, &zone.page.nonce)
}
