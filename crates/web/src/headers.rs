//! What every answer says to browsers and caches, whichever route it came from.

use axum::{
    extract::Request,
    http::{HeaderName, HeaderValue, Uri, header},
    middleware::Next,
    response::Response,
};

/// Under these, answers are somebody's own: no cache keeps them, no search engine lists them.
const PRIVATE: [&str; 12] = [
    "/admin",
    "/api/admin",
    "/booking/",
    "/email/",
    "/join/",
    "/portal",
    "/readyz",
    "/reset",
    "/setup",
    "/sign-in",
    "/sign-out",
    "/sign-up",
];
/// Under these, the address itself is a secret, which no other site is told.
const SECRET: [&str; 5] = ["/booking/", "/email/", "/join/", "/portal", "/reset"];

/// What holds for whatever says nothing else.
const USUAL: [(HeaderName, &str); 5] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "strict-origin-when-cross-origin"),
    (header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
];

pub async fn write(request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let under = |begins: &[&str]| begins.iter().any(|begin| path.starts_with(begin));
    let is_bearer = is_bearer(request.uri());
    let (is_private, is_secret) = (is_bearer || under(&PRIVATE), is_bearer || under(&SECRET));
    let mut response = next.run(request).await;
    let fields = response.headers_mut();
    if is_private {
        let kept = fields.get(header::CACHE_CONTROL).and_then(|told| told.to_str().ok());
        if !kept.is_some_and(|told| told.contains("no-store")) {
            let none = HeaderValue::from_static("private, no-store");
            fields.insert(header::CACHE_CONTROL, none);
        }
        let unlisted = HeaderValue::from_static("noindex, nofollow");
        fields.insert("x-robots-tag", unlisted);
    }
    if is_secret {
        fields.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    }
    for (name, value) in USUAL {
        fields.entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// Whether a public address lets its bearer in: to one booking, or by a private link.
fn is_bearer(uri: &Uri) -> bool {
    let is_booking = uri.path().starts_with("/api/public/") && uri.path().contains("/bookings/");
    let query = uri.query().unwrap_or("");
    is_booking || query.split('&').any(|part| part.starts_with("key="))
}

/// That browsers come back by TLS only.
pub async fn write_secure(request: Request, next: Next) -> Response {
    let mut response = write(request, next).await;
    let year = HeaderValue::from_static("max-age=31536000");
    response.headers_mut().insert(header::STRICT_TRANSPORT_SECURITY, year);
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_lets_its_bearer_in_is_told_from_others() {
        let bearer = |address: &str| is_bearer(&address.parse().unwrap());
        assert!(bearer("/api/public/scheduling/acme/bookings/secret"));
        assert!(bearer("/book/acme/ana/intro?month=2027-03&key=secret"));
        assert!(!bearer("/api/public/scheduling/acme/bookings"));
        assert!(!bearer("/book/acme/ana/intro?monkey=no"));
    }
}
