//! `/sign-in/oidc/{provider}`: to a provider and back.

use super::{
    desk::{Desk, done},
    proof::{self, Proved},
    security,
    sign_in::{entered, local},
};
use crate::{
    answer,
    error::Result,
    extract::{Fields, Knock, Query, SignedIn, Visitor},
    pages::account::note,
    pages::cookie,
};
use app::{
    App, Error,
    oidc::{self, Arrived, Brought, Started, Stranded},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use axum_extra::extract::cookie::{Cookie, CookieJar};
use model::say;
use view::pages::{
    account::{note::Kind, onward::Onward},
    admin::{form::Problems, shell::Done},
};

pub async fn start(
    State(app): State<App>,
    visitor: Visitor,
    Knock(client): Knock,
    Path(key): Path<String>,
    fields: Fields,
) -> Result {
    let next = local(fields.text("next"));
    let started = oidc::start(&app, &key, None, next, &client).await;
    on(&app, visitor, started)
}

/// A signed-in member connects a sign-in; only who has just shown who they are.
pub async fn connect(
    desk: Desk,
    visitor: Visitor,
    Knock(client): Knock,
    proved: Proved,
    Path(key): Path<String>,
) -> Result {
    if !proved.0 {
        return Ok(proof::ask(security::PATH));
    }
    let started = oidc::start(&desk.app, &key, Some(&desk.who), security::PATH, &client).await;
    on(&desk.app, visitor, started)
}

pub async fn disconnect(desk: Desk, proved: Proved, fields: Fields) -> Result {
    if !proved.0 {
        return Ok(proof::ask(security::PATH));
    }
    match oidc::disconnect(&desk.app, &desk.who, fields.text("issuer")).await {
        Ok(()) => Ok(done(security::PATH, Done::Disconnected)),
        Err(Error::Invalid(_)) => {
            let words = desk.locale().tell(&say("error-only-way-in"));
            let problems = Problems::one("issuer", words);
            security::page(&desk, StatusCode::UNPROCESSABLE_ENTITY, None, problems).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The way back, a GET by its nature: it counts once, and only in the browser that left.
pub async fn callback(
    State(app): State<App>,
    visitor: Visitor,
    before: Option<SignedIn>,
    Knock(client): Knock,
    jar: CookieJar,
    Path(key): Path<String>,
    Query(query): Query,
) -> Result {
    let token = cookie::value(&app, &jar, COOKIE).unwrap_or_default();
    let (state, code) = (query.text("state"), query.text("code"));
    let brought = Brought { state, code, error: query.text("error") };
    let who = before.as_ref().map(|before| &before.principal);
    let answer = match oidc::finish(&app, &key, token, brought, who, &client).await {
        Ok(Arrived::In { entry, next }) => {
            // A new session never takes over the name of an old one.
            if let Some(before) = before {
                app::accounts::sign_out(&app, &before.token).await?;
            }
            entered(&app, visitor, entry, local(&next))
        }
        Ok(Arrived::Connected) => done(security::PATH, Done::Connected),
        Err(stranded) => return strand(visitor, stranded),
    };
    let mut over = cookie(&app, String::new());
    over.make_removal();
    Ok((CookieJar::new().add(over), answer).into_response())
}

fn on(app: &App, visitor: Visitor, started: std::result::Result<Started, Stranded>) -> Result {
    match started {
        Ok(Started { url, name, token }) => {
            let onward = Onward { page: visitor.page(), provider: name, url };
            let page = answer::private(answer::page(&onward, &onward.page.nonce));
            Ok((CookieJar::new().add(cookie(app, token)), page).into_response())
        }
        Err(stranded) => strand(visitor, stranded),
    }
}

fn strand(visitor: Visitor, stranded: Stranded) -> Result<Response> {
    let (status, kind) = match stranded {
        Stranded::Over => (StatusCode::BAD_REQUEST, Kind::ProviderOver),
        Stranded::Denied => (StatusCode::FORBIDDEN, Kind::ProviderDenied),
        Stranded::Unknown => (StatusCode::FORBIDDEN, Kind::ProviderUnknown),
        Stranded::Taken => (StatusCode::CONFLICT, Kind::ProviderTaken),
        Stranded::Away => (StatusCode::SERVICE_UNAVAILABLE, Kind::ProviderAway),
        Stranded::Untrusted => (StatusCode::BAD_REQUEST, Kind::ProviderUntrusted),
        Stranded::Failed(error) => return Err(error.into()),
    };
    Ok(note(visitor, status, kind))
}

const COOKIE: &str = "kalends-provider";

/// Lax, since the way back begins at another site. On our side it ends after ten minutes.
fn cookie(app: &App, token: String) -> Cookie<'static> {
    cookie::passing(app, COOKIE, token, "/".to_owned())
}
