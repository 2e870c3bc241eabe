//! `/api/admin/scheduling/auth/google`: to Google for access to a calendar, and back.
//!
//! Beside the JSON API by its address, but a person's way: it takes a signed-in member in a browser.

use super::{calendars::PATH, desk::done};
use crate::{
    answer,
    error::Result,
    extract::{Query, SignedIn},
    pages::cookie,
};
use app::{
    App,
    calendars::{self, Back, Brought, Finished, Started, Stranded},
};
use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::{Cookie, CookieJar};
use view::pages::{
    admin::{calendars::Wrong, setup::Step, shell::Done},
    guest::address::with_query,
};

/// `?return=setup` comes back to the first run.
pub async fn start(State(app): State<App>, signed_in: SignedIn, Query(query): Query) -> Result {
    let back = if query.text("return") == "setup" { Back::Setup } else { Back::Settings };
    match calendars::start(&app, &signed_in.principal, back).await {
        Ok(Started { url, token }) => {
            let jar = CookieJar::new().add(cookie(&app, token));
            Ok(answer::private((jar, Redirect::to(&url)).into_response()))
        }
        Err(stranded) => strand(back, stranded),
    }
}

/// The way back, a GET by its nature: it counts once, and only in the browser and session that left.
pub async fn callback(
    State(app): State<App>,
    signed_in: SignedIn,
    jar: CookieJar,
    Query(query): Query,
) -> Result {
    let token = cookie::value(&app, &jar, CALENDAR).unwrap_or_default();
    let (state, code) = (query.text("state"), query.text("code"));
    let brought = Brought { state, code, error: query.text("error") };
    let finished = calendars::finish(&app, &signed_in.principal, token, brought).await;
    let Finished { back, outcome } = finished;
    let answer = match (outcome, back) {
        (Ok(()), Back::Setup) => Redirect::to(&Step::Hours.path()).into_response(),
        (Ok(()), Back::Settings) => done(PATH, Done::CalendarConnected),
        (Err(stranded), back) => strand(back, stranded)?,
    };
    let over = cookie::over(cookie(&app, String::new()));
    Ok((CookieJar::new().add(over), answer).into_response())
}

pub async fn disconnect(State(app): State<App>, signed_in: SignedIn) -> Result {
    calendars::disconnect(&app, &signed_in.principal).await?;
    Ok(done(PATH, Done::CalendarDisconnected))
}

/// To the page it began at, with the reason.
fn strand(back: Back, stranded: Stranded) -> Result<Response> {
    let wrong = match stranded {
        Stranded::Off => Wrong::Off,
        Stranded::Over => Wrong::Over,
        Stranded::Denied => Wrong::Denied,
        Stranded::Partly => Wrong::Partly,
        Stranded::Away => Wrong::Away,
        Stranded::Untrusted => Wrong::Untrusted,
        Stranded::Failed(error) => return Err(error.into()),
    };
    let place = match back {
        Back::Setup => Step::Calendar.path(),
        Back::Settings => PATH.to_owned(),
    };
    Ok(Redirect::to(&with_query(&place, [("problem", wrong.name())])).into_response())
}

const CALENDAR: &str = "kalends-calendar";

/// Lax, since the way back begins at another site. On our side it ends after ten minutes.
fn cookie(app: &App, token: String) -> Cookie<'static> {
    cookie::passing(app, CALENDAR, token, "/".to_owned())
}
