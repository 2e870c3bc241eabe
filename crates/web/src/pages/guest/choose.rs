//! `GET /book/{org}/{username}/{event}`: a month of days, and the times of one.

use super::{Address, Answer, ask::Asked, cookies, discreet, picker::Picker};
use crate::{
    answer,
    extract::{Query, SignedIn, Visitor},
};
use app::{App, offer::Offering};
use axum::extract::{Path, State};
use axum_extra::extract::cookie::CookieJar;
use view::pages::guest::choose::Purpose;

pub async fn choose(
    State(app): State<App>,
    Path(address): Path<Address>,
    Query(fields): Query,
    visitor: Visitor,
    signed_in: Option<SignedIn>,
    jar: CookieJar,
) -> Answer {
    let offering = address.offering(&app, &fields).await?;
    let picker = Picker {
        app: &app,
        asked: Asked::of_event(&fields, &visitor, &offering),
        visitor,
        offering: &offering,
        path: address.path(),
        purpose: match preview(&app, &offering, signed_in.as_ref()) {
            Some(link) => Purpose::Preview { link },
            None => Purpose::Book,
        },
        hold: cookies::hold(&app, &jar),
        moving: None,
        refused: None,
    };
    let page = picker.page().await.map_err(|error| address.refuse(error))?;
    Ok(discreet(&offering, answer::page(&page, &page.page.nonce)))
}

/// The page's full address, when its own host reads it and so cannot book.
pub fn preview(app: &App, offering: &Offering, reader: Option<&SignedIn>) -> Option<String> {
    let is_host = reader.is_some_and(|reader| reader.member.id == offering.host.id);
    let Offering { organization, host, event_type, .. } = offering;
    is_host.then(|| app::links::address(app, organization, host, event_type))
}
