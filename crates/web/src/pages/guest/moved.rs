//! Links to an organization or a host that was renamed since lead on to the present address.

use app::App;
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
    let (organization, username) = match parts[..] {
        ["", "book", _] => (2, None),
        ["", "book", _, _, ..] => (2, Some(3)),
        ["", "api", "public", "scheduling", _, "users", _, ..] => (4, Some(6)),
        _ => return None,
    };
    let asked = username.map(|place| parts[place]);
    let renamed = app::offer::renamed(app, parts[organization], asked).await.ok().flatten();
    let (slug, name) = renamed?;
    parts[organization] = &slug;
    if let Some((place, name)) = username.zip(name.as_deref()) {
        parts[place] = name;
    }
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    Some(format!("{}{query}", parts.join("/")))
}
