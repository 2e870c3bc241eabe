//! `/admin/settings/security/confirm`: showing once more who one is, before a way in changes.

use super::{desk::Desk, second_step::pace, security, sign_in::local};
use crate::{
    answer,
    error::{Failure, Result},
    extract::{Fields, Knock, Query, SignedIn},
    pages::cookie,
};
use app::{
    App,
    second_factor::Unproven,
    security::{Proof, is_fresh, prove, ways},
};
use axum::{
    extract::FromRequestParts,
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use view::pages::{
    admin::{
        confirm_it_is_you::{ConfirmItIsYou, wrong_passkey, wrong_password},
        form::Problems,
        second_step::{paused, wrong_code},
        shell::{Done, Place},
    },
    guest::address::with_query,
};

const COOKIE: &str = "kalends-proof";

/// Whether the member has shown who they are within the last minutes.
pub struct Proved(pub bool);

impl FromRequestParts<App> for Proved {
    type Rejection = Response;

    async fn from_request_parts(
        parts: &mut Parts,
        app: &App,
    ) -> std::result::Result<Self, Response> {
        let signed_in = SignedIn::from_request_parts(parts, app).await?;
        let jar = CookieJar::from_headers(&parts.headers);
        let proof = cookie::value(app, &jar, COOKIE);
        let fresh = is_fresh(app, &signed_in.principal, &signed_in.token, proof).await;
        fresh.map(Proved).map_err(|error| Failure(error).into_response())
    }
}

/// To the question, and from there to the page where it came up.
pub fn ask(next: &str) -> Response {
    let place = with_query(&format!("{}/confirm", security::PATH), [("next", next)]);
    Redirect::to(&place).into_response()
}

pub async fn show(desk: Desk, Query(query): Query) -> Result {
    page(&desk, StatusCode::OK, query.text("next"), Problems::default()).await
}

pub async fn give(desk: Desk, Knock(client): Knock, fields: Fields) -> Result {
    let next = local(fields.text("next"));
    let (proof, field) = match (fields.get("code"), fields.get("answer")) {
        (Some(code), _) => (Proof::Code(code), "code"),
        (None, Some(answer)) => {
            (Proof::Passkey { token: fields.text("token"), answer, client: &client }, "passkey")
        }
        (None, None) => (Proof::Password(fields.text("password")), "password"),
    };
    match prove(&desk.app, &desk.who, proof).await {
        Ok(token) => {
            let place = with_query(next, [("done", Done::Proved.name())]);
            let jar = CookieJar::new().add(cookie(&desk.app, token));
            Ok((jar, Redirect::to(&place)).into_response())
        }
        Err(Unproven::Failed(error)) => Err(error.into()),
        Err(unproven) => {
            let l = desk.locale();
            let (status, wait) = pace(&unproven);
            let problems = match unproven {
                Unproven::Paused { minutes } => paused(l, field, minutes),
                _ if field == "code" => wrong_code(l),
                _ if field == "passkey" => wrong_passkey(l),
                _ => wrong_password(l),
            };
            Ok(answer::paced(page(&desk, status, next, problems).await?, wait))
        }
    }
}

async fn page(desk: &Desk, status: StatusCode, next: &str, problems: Problems) -> Result {
    let ways = ways(&desk.app, &desk.who).await?;
    let template = ConfirmItIsYou {
        page: desk.page.clone(),
        shell: desk.shell(Place::Settings),
        next: local(next).to_owned(),
        has_password: ways.has_password,
        has_code: ways.second_factor.since.is_some(),
        has_passkey: ways.has_passkey,
        problems,
    };
    Ok(desk.show_with(status, &template))
}

fn cookie(app: &App, token: String) -> Cookie<'static> {
    let mut cookie = cookie::passing(app, COOKIE, token, security::PATH.to_owned());
    cookie.set_same_site(SameSite::Strict);
    cookie
}
