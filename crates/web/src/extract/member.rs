//! The signed-in member of a page request.

use crate::{error::Failure, pages::cookie};
use app::{App, Principal};
use axum::{
    extract::{FromRef, FromRequestParts, OptionalFromRequestParts},
    http::{HeaderMap, Method, Uri, header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::{Cookie, CookieJar};
use model::Member;

/// A member with a session. Without one the request ends at the sign-in page, which comes back.
pub struct SignedIn {
    pub principal: Principal,
    pub member: Member,
    /// The session's own secret, for ending it.
    pub token: String,
}

const SESSION: &str = "kalends-session";

/// The cookies of a new session: its own, and the one by which the browser is known later.
pub fn cookies(app: &App, session: app::accounts::SignedIn) -> CookieJar {
    CookieJar::new().add(session_cookie(app, session.token)).add(device_cookie(app, session.device))
}

fn session_cookie(app: &App, token: String) -> Cookie<'static> {
    // The session ends by itself, on our side; the cookie need not.
    secret(app, SESSION, token, "/")
}

const DEVICE: &str = "kalends-device";

/// Only the sign-in page asks for it.
fn device_cookie(app: &App, device: String) -> Cookie<'static> {
    secret(app, DEVICE, device, "/sign-in")
}

/// What the browser was given when somebody signed in with it.
pub fn device(app: &App, headers: &HeaderMap) -> Option<String> {
    cookie::value(app, &CookieJar::from_headers(headers), DEVICE).map(str::to_owned)
}

fn secret(app: &App, name: &'static str, value: String, path: &str) -> Cookie<'static> {
    let mut cookie = cookie::passing(app, name, value, path.to_owned());
    cookie.make_permanent();
    cookie
}

/// What makes the browser forget it.
pub fn session_ended(app: &App) -> Cookie<'static> {
    let mut cookie = session_cookie(app, String::new());
    cookie.make_removal();
    cookie
}

/// Who the request's session cookie stands for, if anyone.
pub async fn session(app: &App, parts: &Parts) -> app::Result<Option<SignedIn>> {
    let jar = CookieJar::from_headers(&parts.headers);
    let Some(token) = cookie::value(app, &jar, SESSION) else { return Ok(None) };
    let token = token.to_owned();
    let found = app::accounts::session(app, &token).await?;
    Ok(found.map(|(principal, member)| SignedIn { principal, member, token }))
}

impl<S: Send + Sync> FromRequestParts<S> for SignedIn
where
    App: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let app = App::from_ref(state);
        match session(&app, parts).await {
            Ok(Some(signed_in)) => Ok(signed_in),
            Ok(None) => Err(Redirect::to(&sign_in(parts)).into_response()),
            Err(error) => Err(Failure(error).into_response()),
        }
    }
}

/// Whoever is signed in, on a page for everyone.
impl<S: Send + Sync> OptionalFromRequestParts<S> for SignedIn
where
    App: FromRef<S>,
{
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Option<Self>, Failure> {
        Ok(session(&App::from_ref(state), parts).await?)
    }
}

/// The sign-in page, with the way back to a page that can be opened again: this one, or the one whose
/// form was sent.
fn sign_in(parts: &Parts) -> String {
    let here = || parts.uri.path_and_query().map(ToString::to_string);
    let next = if parts.method == Method::GET { here() } else { page_before(parts) };
    match next.and_then(|next| serde_urlencoded::to_string([("next", next)]).ok()) {
        Some(query) => format!("/sign-in?{query}"),
        None => "/sign-in".to_owned(),
    }
}

/// The page of ours that a form was on, by what the browser says of itself.
fn page_before(parts: &Parts) -> Option<String> {
    let before: Uri = parts.headers.get(header::REFERER)?.to_str().ok()?.parse().ok()?;
    let host = parts.headers.get(header::HOST)?.to_str().ok()?;
    let ours = before.authority().is_some_and(|theirs| theirs.as_str() == host);
    let place = before.path_and_query().filter(|place| ours && place.path().starts_with("/admin"));
    place.map(ToString::to_string)
}
