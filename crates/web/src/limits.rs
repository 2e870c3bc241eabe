//! Holds back whoever sends too much to the public addresses, before anything is looked at.

use crate::{
    api::problem::Problem,
    error::{Failure, is_away, refuse, refuse_for_now},
    extract::{Fields, Knock, caller, member},
};
use app::{App, Error, Principal, limits::Counted, offer};
use axum::{
    body::{Body, to_bytes},
    extract::{FromRequestParts, Request, State},
    http::{Method, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::{convert::Infallible, result};
use view::pages::guest::problem::{Again, Kind};

/// Where strangers write. Signing in has limits of its own.
const PUBLIC: [&str; 7] =
    ["/book/", "/booking/", "/api/public/", "/sign-up", "/reset", "/join/", "/portal"];
/// The addresses that name an organization, whose own people are not held back there.
const HOMES: [&str; 2] = ["/book/", "/api/public/scheduling/"];
/// More than any form of ours holds.
const MOST_KEPT: usize = 64 * 1024;

pub async fn hold_back(State(app): State<App>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let public = PUBLIC.iter().any(|begin| path.starts_with(begin));
    let reads = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if reads || !public {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let Ok(Knock(client)) = Knock::from_request_parts(&mut parts, &app).await;
    let written = match is_own(&app, &parts).await {
        Ok(true) => {
            parts.extensions.insert(Own);
            Ok(())
        }
        Ok(false) => app::limits::write(&app, &client).await,
        Err(error) => Err(error),
    };
    match written {
        Ok(()) => next.run(Request::from_parts(parts, body)).await,
        // Nobody can be counted just now, nor can anything be written: the page itself says so, and
        // keeps what was typed.
        Err(Error::Fault(fault)) if is_away(&fault) => {
            next.run(Request::from_parts(parts, body)).await
        }
        Err(error) if parts.uri.path().starts_with("/api/") => Problem::from(error).into_response(),
        Err(Error::Limited { wait, .. }) => {
            let minutes = Error::minutes(wait);
            let again = again(&parts, body).await;
            let kind = Kind::TooMuch { minutes };
            let refused = match again {
                Some(again) => refuse_for_now(kind, again),
                None => refuse(kind),
            };
            crate::answer::in_minutes(refused, wait)
        }
        Err(error) => Failure(error).into_response(),
    }
}

/// The form as it was sent, if it can be read; nobody's password is shown again.
async fn again(parts: &Parts, body: Body) -> Option<Again> {
    let bytes = to_bytes(body, MOST_KEPT).await.ok()?;
    let text = String::from_utf8(bytes.into()).ok()?;
    let Fields(mut fields) = Fields::of_query(&text);
    fields.retain(|(name, _)| !name.contains("password"));
    // Behind a proxy the address may name a host besides, which is not for a form to say.
    Some(Again { action: parts.uri.path_and_query()?.to_string(), fields })
}

/// Whether one of the organization's own people or programs writes at its address.
async fn is_own(app: &App, parts: &Parts) -> app::Result<bool> {
    let path = parts.uri.path();
    let rest = HOMES.iter().find_map(|home| path.strip_prefix(home));
    let Some(slug) = rest.and_then(|rest| rest.split('/').next()) else { return Ok(false) };
    let Some(Principal { organization, .. }) = principal(app, parts).await? else {
        return Ok(false);
    };
    match offer::organization_id(app, slug).await {
        Ok(home) => Ok(home == organization),
        Err(Error::NotFound) => Ok(false),
        Err(error) => Err(error),
    }
}

async fn principal(app: &App, parts: &Parts) -> app::Result<Option<Principal>> {
    match caller::key(parts) {
        Some(key) => app::keys::principal(app, key).await,
        None => Ok(member::session(app, parts).await?.map(|signed_in| signed_in.principal)),
    }
}

#[derive(Clone, Copy)]
struct Own;

/// Whose bookings are counted: everybody's but those of the organization's own.
pub struct Counting(pub Counted);

impl FromRequestParts<App> for Counting {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> result::Result<Self, Infallible> {
        if parts.extensions.get::<Own>().is_some() {
            return Ok(Counting(Counted::Nobody));
        }
        let Knock(client) = Knock::from_request_parts(parts, app).await?;
        Ok(Counting(Counted::Guest(client.address)))
    }
}
