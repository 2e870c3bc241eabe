//! A page on its way out, with the headers that keep it to itself.

use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use jiff::SignedDuration;

/// Shows a page. Its nonce goes into the policy that lets no other inline script run.
pub fn page(template: &impl Template, nonce: &str) -> Response {
    page_with(StatusCode::OK, template, nonce)
}

/// The same with another status: 422 for a form with errors, 409 for a time that was taken.
pub fn page_with(status: StatusCode, template: &impl Template, nonce: &str) -> Response {
    match template.render() {
        Ok(html) => {
            let mut response = (status, Html(html)).into_response();
            let policy = format!(
                "default-src 'none'; style-src 'self'; script-src 'self' 'nonce-{nonce}'; \
                 img-src 'self' https: data:; connect-src 'self'; frame-src 'self'; \
                 form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
            );
            let fields = response.headers_mut();
            if let Ok(policy) = HeaderValue::from_str(&policy) {
                fields.insert(header::CONTENT_SECURITY_POLICY, policy);
            }
            // What a page shows changes with every booking.
            fields.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
            response
        }
        Err(error) => {
            tracing::error!(%error, "A page could not be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// Says after which wait to try again (RFC 9110 §10.2.3).
pub fn later(mut response: Response, wait: SignedDuration) -> Response {
    let seconds = HeaderValue::from(wait.as_secs().max(0) + 1);
    response.headers_mut().insert(header::RETRY_AFTER, seconds);
    response
}

/// The same for a page, which tells people the wait in minutes: as many as it says.
pub fn in_minutes(mut response: Response, wait: SignedDuration) -> Response {
    let seconds = HeaderValue::from(60 * app::Error::minutes(wait));
    response.headers_mut().insert(header::RETRY_AFTER, seconds);
    response
}

/// The same where there is a wait.
pub fn paced(response: Response, wait: Option<SignedDuration>) -> Response {
    match wait {
        Some(wait) => in_minutes(response, wait),
        None => response,
    }
}

/// Lets the page's form lead to another site in the end: browsers look at where a form is sent on
/// to as well (CSP 3 §4.2.5).
pub fn leading_to(mut response: Response, page: Option<&str>) -> Response {
    let Some(site) = page.and_then(crate::pages::site) else { return response };
    let fields = response.headers_mut();
    let policy = fields.get(header::CONTENT_SECURITY_POLICY).and_then(|text| text.to_str().ok());
    let wider = policy
        .map(|text| text.replace("form-action 'self'", &format!("form-action 'self' {site}")));
    if let Some(Ok(wider)) = wider.as_deref().map(HeaderValue::from_str) {
        fields.insert(header::CONTENT_SECURITY_POLICY, wider);
    }
    response
}

/// Lets these sites show the page in a frame.
pub fn framed_by(mut response: Response, sites: &[String]) -> Response {
    if sites.is_empty() {
        return response;
    }
    let fields = response.headers_mut();
    let policy = fields.get(header::CONTENT_SECURITY_POLICY).and_then(|text| text.to_str().ok());
    let wider = format!("frame-ancestors 'self' {}", sites.join(" "));
    let wider = policy.map(|text| text.replace("frame-ancestors 'none'", &wider));
    if let Some(Ok(wider)) = wider.as_deref().map(HeaderValue::from_str) {
        fields.insert(header::CONTENT_SECURITY_POLICY, wider);
    }
    response
}

/// For pages behind a secret link: not for search engines, shared caches or other sites' logs.
pub fn private(mut response: Response) -> Response {
    let fields = response.headers_mut();
    fields.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    fields.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    fields.insert("x-robots-tag", HeaderValue::from_static("noindex, nofollow"));
    response
}
