//! Who calls the JSON API: a program with a key, or the signed-in member's own page.

use super::member;
use crate::api::problem::Problem;
use app::{App, Principal};
use axum::{
    extract::{FromRef, FromRequestParts},
    http::{header, request::Parts},
};

pub struct Caller(pub Principal);

impl<S: Send + Sync> FromRequestParts<S> for Caller
where
    App: FromRef<S>,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let app = App::from_ref(state);
        let principal = match parts.headers.contains_key(header::AUTHORIZATION) {
            true => {
                let key = key(parts).ok_or_else(Problem::unauthorized)?;
                app::keys::principal(&app, key).await?
            }
            false => member::session(&app, parts).await?.map(|signed_in| signed_in.principal),
        };
        principal.map(Caller).ok_or_else(Problem::unauthorized)
    }
}

/// The key that came with the request.
pub fn key(parts: &Parts) -> Option<&str> {
    parts.headers.get(header::AUTHORIZATION)?.to_str().ok().and_then(bearer)
}

/// The token of `Bearer kal_…` (RFC 6750 §2.1); the scheme in any case (RFC 9110 §11.1).
fn bearer(value: &str) -> Option<&str> {
    let (scheme, token) = value.trim().split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}
