//! `/sign-in/second`: the code after the password.

use super::sign_in::local;
use crate::{
    answer,
    error::Result,
    extract::{Fields, Knock, Query, Visitor, cookies},
    pages::cookie,
};
use app::{App, accounts::SignedIn, second_factor::Unproven, second_step};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::{Cookie, CookieJar};
use jiff::SignedDuration;
use view::pages::{
    admin::{
        form::Problems,
        second_step::{SecondStep, paused, wrong_code},
    },
    guest::address::with_query,
};

/// To the second step, with what stands for the first.
pub fn ask(app: &App, token: String, next: &str) -> Response {
    let jar = CookieJar::new().add(cookie(app, token));
    let second = with_query("/sign-in/second", [("next", next)]);
    (jar, answer::private(Redirect::to(&second).into_response())).into_response()
}

pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    jar: CookieJar,
    Query(query): Query,
) -> Result {
    let next = local(query.text("next"));
    if !second_step::is_waiting(&app, token(&app, &jar)).await? {
        return Ok(back(next));
    }
    page(&app, visitor, StatusCode::OK, token(&app, &jar), next, Problems::default()).await
}

pub async fn give(
    State(app): State<App>,
    visitor: Visitor,
    Knock(client): Knock,
    jar: CookieJar,
    fields: Fields,
) -> Result {
    let next = local(fields.text("next"));
    let given = second_step::finish(&app, token(&app, &jar), fields.text("code"), &client).await;
    match given {
        Ok(signed_in) => Ok(enter(&app, signed_in, next)),
        Err(Unproven::Over) => Ok(back(next)),
        Err(Unproven::Failed(error)) => Err(error.into()),
        Err(unproven) => {
            let problems = problems(&visitor.page().locale, &unproven);
            let ((status, wait), token) = (pace(&unproven), token(&app, &jar));
            let page = page(&app, visitor, status, token, next, problems).await?;
            Ok(answer::paced(page, wait))
        }
    }
}

/// The words for a code that did not open.
pub fn problems(l: &view::locale::Locale, unproven: &Unproven) -> Problems {
    match unproven {
        Unproven::Paused { minutes } => paused(*l, "code", *minutes),
        _ => wrong_code(*l),
    }
}

/// How a refused proof is answered, and after which wait another one is looked at.
pub fn pace(unproven: &Unproven) -> (StatusCode, Option<SignedDuration>) {
    match unproven {
        Unproven::Paused { minutes } => {
            (StatusCode::TOO_MANY_REQUESTS, Some(SignedDuration::from_mins((*minutes).into())))
        }
        _ => (StatusCode::UNPROCESSABLE_ENTITY, None),
    }
}

/// Begins the session in this browser, and ends the waiting.
pub fn enter(app: &App, signed_in: SignedIn, next: &str) -> Response {
    let mut ended = cookie(app, String::new());
    ended.make_removal();
    let jar = cookies(app, signed_in).add(ended);
    (jar, answer::private(Redirect::to(next).into_response())).into_response()
}

async fn page(
    app: &App,
    visitor: Visitor,
    status: StatusCode,
    token: &str,
    next: &str,
    problems: Problems,
) -> Result {
    let passkeys = second_step::has_passkey(app, token).await?;
    let step = SecondStep { page: visitor.page(), next: next.to_owned(), passkeys, problems };
    let nonce = step.page.nonce.clone();
    Ok(answer::private(answer::page_with(status, &step, &nonce)))
}

/// Nobody waits any more: from the beginning.
fn back(next: &str) -> Response {
    let place = with_query("/sign-in", [("over", "1"), ("next", next)]);
    Redirect::to(&place).into_response()
}

const COOKIE: &str = "kalends-second";

/// Ends with the browser; on our side after ten minutes.
fn cookie(app: &App, token: String) -> Cookie<'static> {
    cookie::passing(app, COOKIE, token, "/".to_owned())
}

pub fn token<'a>(app: &App, jar: &'a CookieJar) -> &'a str {
    cookie::value(app, jar, COOKIE).unwrap_or_default()
}
