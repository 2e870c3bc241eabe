//! Links to an organization, a host or an event type that was renamed since lead on to the present
//! address.

use crate::extract::Fields;
use app::{
    App,
    renamed::{self, Names},
};
use axum::{
    extract::{Request, State},
    http::{StatusCode, Uri, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// Answers what is not found with a permanent redirect (RFC 9110 §15.4.9: the method and the form
/// go along), if the names in the address were changed. Nobody keeps it: a name may come back.
pub async fn lead_on(State(app): State<App>, request: Request, next: Next) -> Response {
    let uri = request.uri().clone();
    let response = next.run(request).await;
    if response.status() != StatusCode::NOT_FOUND {
        return response;
    }
    match present(&app, &uri).await {
        Some(path) => {
            let onward = [(header::LOCATION, path.as_str()), (header::CACHE_CONTROL, "no-store")];
            (StatusCode::PERMANENT_REDIRECT, onward).into_response()
        }
        None => response,
    }
}

/// The same address with the names of today, if they are other ones.
async fn present(app: &App, uri: &Uri) -> Option<String> {
    let mut parts: Vec<&str> = uri.path().split('/').collect();
    // Where the names stand in it.
    let (organization, username, event) = match parts[..] {
        ["", "book", _] => (2, None, None),
        ["", "book", _, _] => (2, Some(3), None),
        ["", "book", _, _, _, ..] => (2, Some(3), Some(4)),
        ["", "api", "public", "scheduling", _, "users", _] => (4, Some(6), None),
        ["", "api", "public", "scheduling", _, "users", _, _, ..] => (4, Some(6), Some(7)),
        ["", "api", "public", "scheduling", _, "bookings", ..] => (4, None, None),
        _ => return None,
    };
    let query = Fields::of_query(uri.query().unwrap_or(""));
    let names = Names {
        organization: parts[organization],
        username: username.map(|place: usize| parts[place]),
        event: event.map(|place: usize| parts[place]),
        key: query.filled("key"),
    };
    let now = renamed::present(app, names).await.ok().flatten()?;
    parts[organization] = &now.organization;
    for (place, name) in [(username, &now.username), (event, &now.event)] {
        if let Some((place, name)) = place.zip(name.as_deref()) {
            parts[place] = name;
        }
    }
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    Some(format!("{}{query}", parts.join("/")))
}
