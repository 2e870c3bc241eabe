//! `POST …/holds`: a time is pressed and kept for five minutes; `renew` keeps it five more.

use super::{Address, Answer, ask::Asked, cookies, discreet, instant, picker::Picker, refused};
use crate::{
    answer,
    extract::{Fields, Visitor},
};
use app::{App, hold::Keep};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use axum_extra::extract::cookie::CookieJar;
use view::pages::guest::choose::Purpose;

pub async fn hold(
    State(app): State<App>,
    Path(address): Path<Address>,
    visitor: Visitor,
    jar: CookieJar,
    fields: Fields,
) -> Answer {
    let token = cookies::hold(&app, &jar);
    if fields.has("renew") {
        return renew(&app, &address, token).await;
    }
    let visitor = visitor.asking(&fields);
    let offering = address.offering(&app, &fields).await?;
    let asked = Asked::of_event(&fields, &visitor, &offering);
    let start = instant(fields.text("start")).filter(|_| asked.has_length_of(&fields));
    let start = start.ok_or_else(|| address.unreadable())?;
    let keep = Keep {
        organization: address.organization.clone(),
        username: address.username.clone(),
        event: address.event.clone(),
        key: asked.ask.key.clone(),
        start,
        duration: asked.duration(),
        token: token.clone(),
    };
    let (refusal, next) = match app::hold::keep(&app, keep).await {
        Ok(held) => {
            let details = format!("{}/details", address.path());
            let onward = asked.ask.href(&details, &[("start", &start.to_string())]);
            let cookie = cookies::set_hold(&app, held.token);
            return Ok((jar.add(cookie), Redirect::to(&onward)).into_response());
        }
        Err(app::Error::Slot { refusal, next, .. }) => (refusal, next),
        Err(error) => return Err(address.refuse(error)),
    };
    let date = Some(asked.reader.date(start));
    let picker = Picker {
        app: &app,
        visitor,
        offering: &offering,
        asked: Asked { date, ..asked },
        path: address.path(),
        purpose: Purpose::Book,
        hold: token,
        moving: None,
        refused: Some((start, refused(refusal, next))),
    };
    let page = picker.page().await.map_err(|error| address.refuse(error))?;
    let page = answer::page_with(StatusCode::CONFLICT, &page, &page.page.nonce);
    Ok(discreet(&offering, page))
}

/// For the script of the details page, which looks at nothing but whether it was heard.
async fn renew(app: &App, address: &Address, token: Option<String>) -> Answer {
    let until = match token {
        Some(token) => app::hold::renew(app, &address.organization, &token).await,
        None => Ok(None),
    };
    let until = until.map_err(|error| address.refuse(error))?;
    Ok(if until.is_some() { StatusCode::NO_CONTENT } else { StatusCode::GONE }.into_response())
}
