//! What went wrong, for programs: problem details (RFC 9457). A `type` never changes.

use super::{
    bad_fields::{BadFields, English},
    instant::Instant,
};
use app::{Code, Error};
use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use jiff::SignedDuration;
use serde::Serialize;
use utoipa::ToSchema;

/// Problem details. `errors` names bad fields; `next` gives other times that are free.
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// Stable, `/problems/slot-taken`.
    #[serde(rename = "type")]
    #[schema(value_type = String)]
    pub kind: Box<str>,
    pub title: &'static str,
    pub status: u16,
    pub detail: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<BadField>,
    /// Free starts near the one that could not be had, up to three.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub next: Option<Vec<Instant>>,
    /// Seconds to wait, for `Retry-After`.
    #[serde(skip)]
    pub wait: Option<u32>,
}

/// One bad field and what is wrong with it.
#[derive(Debug, Serialize, ToSchema)]
pub struct BadField {
    pub field: String,
    pub message: String,
}

impl Problem {
    pub fn new(status: StatusCode, code: &str, title: &'static str, detail: &str) -> Self {
        Problem {
            kind: format!("/problems/{code}").into(),
            title,
            status: status.as_u16(),
            detail: detail.to_owned(),
            errors: Vec::new(),
            next: None,
            wait: None,
        }
    }

    pub fn unauthorized() -> Self {
        Problem::new(
            StatusCode::UNAUTHORIZED,
            "unauthorized",
            "Who are you?",
            "Send a key of this organization as Authorization: Bearer kal_….",
        )
    }

    pub fn invalid(errors: impl Into<BadFields>) -> Self {
        let BadFields(errors) = errors.into();
        let detail =
            errors.first().map_or(String::new(), |(field, text)| format!("{field}: {text}"));
        let title = "Something in the request cannot be taken";
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        let errors =
            errors.into_iter().map(|(field, message)| BadField { field, message }).collect();
        Problem { errors, ..Problem::new(status, "invalid", title, &detail) }
    }

    /// One bad field.
    pub fn field(field: &str, message: impl English) -> Self {
        Problem::invalid(BadFields::one(field, message))
    }
}

/// A refusal of the framework's, in our words.
pub fn bare(status: StatusCode) -> Problem {
    let (code, title, detail) = match status {
        StatusCode::FORBIDDEN => (
            "forbidden",
            "Not allowed",
            "The request came from another site, or the right is missing.",
        ),
        StatusCode::NOT_FOUND => ("not-found", "Not found", "There is nothing at this address."),
        StatusCode::METHOD_NOT_ALLOWED => {
            ("method-not-allowed", "Wrong method", "This address does not take this method.")
        }
        StatusCode::PAYLOAD_TOO_LARGE => ("too-large", "Too large", "Send less at once."),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => {
            ("unsupported-media-type", "Not JSON", "Send JSON with Content-Type: application/json.")
        }
        StatusCode::REQUEST_TIMEOUT | StatusCode::SERVICE_UNAVAILABLE => {
            ("unavailable", "Not now", "Try again in a moment.")
        }
        status if status.is_client_error() => {
            ("bad-request", "Bad request", "The request could not be understood.")
        }
        _ => ("fault", "Our fault", "Something went wrong here. Try again."),
    };
    Problem::new(status, code, title, detail)
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        let detail = error.to_string();
        match error {
            Error::Invalid(errors) => Problem::invalid(errors),
            Error::NotFound => bare(StatusCode::NOT_FOUND),
            Error::Forbidden => {
                Problem::new(StatusCode::FORBIDDEN, "forbidden", "Not allowed", &detail)
            }
            Error::Closed => {
                Problem::new(StatusCode::GONE, "event-type-closed", "Not taking bookings", &detail)
            }
            Error::Link(over) => {
                Problem::new(StatusCode::GONE, over.code(), "This link is over", &detail)
            }
            Error::Slot { refusal, detail, next } => {
                let code = match refusal.as_str() {
                    "taken" | "held" | "full" => "slot-taken".to_owned(),
                    other => other.replace('_', "-"),
                };
                let title = "That time cannot be booked";
                let problem = Problem::new(StatusCode::CONFLICT, &code, title, &detail);
                let next = next.into_iter().map(Instant).collect();
                Problem { next: Some(next), ..problem }
            }
            Error::GuestLimit { .. } => {
                let title = "That is as many as one guest may have";
                Problem::new(StatusCode::CONFLICT, "guest-limit", title, &detail)
            }
            Error::Status(error) => Problem::new(
                StatusCode::CONFLICT,
                error.code(),
                "The booking cannot be changed this way",
                &detail,
            ),
            Error::Stale => {
                Problem::new(StatusCode::CONFLICT, "stale", "Changed elsewhere", &detail)
            }
            Error::Paused { wait } => {
                let status = StatusCode::TOO_MANY_REQUESTS;
                let problem = Problem::new(status, "too-many-tries", "Too many tries", &detail);
                let seconds = u32::try_from(wait.as_secs()).unwrap_or(0);
                Problem { wait: Some(seconds), ..problem }
            }
            Error::EmailCode(code) => {
                let wrong = code == Code::Wrong;
                let code = if wrong { "email-code-wrong" } else { "email-code-needed" };
                let title = "The e-mail address is not confirmed";
                let status = StatusCode::UNPROCESSABLE_ENTITY;
                let field = BadField { field: "emailCode".to_owned(), message: detail.clone() };
                Problem { errors: vec![field], ..Problem::new(status, code, title, &detail) }
            }
            Error::Limited { wait, .. } => {
                let status = StatusCode::TOO_MANY_REQUESTS;
                let title = "Too many requests";
                let problem = Problem::new(status, "too-many-requests", title, &detail);
                let seconds = u32::try_from(wait.as_secs()).unwrap_or(0);
                Problem { wait: Some(seconds), ..problem }
            }
            Error::KeyReused => Problem::new(
                StatusCode::UNPROCESSABLE_ENTITY,
                "idempotency-key-reused",
                "This Idempotency-Key was used before",
                &detail,
            ),
            Error::Fault(error) => match crate::error::fault(&error) {
                view::pages::guest::problem::Kind::Unavailable => {
                    bare(StatusCode::SERVICE_UNAVAILABLE)
                }
                _ => bare(StatusCode::INTERNAL_SERVER_ERROR),
            },
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let wait = self.wait;
        let mut response = (status, Json(self)).into_response();
        if let Some(wait) = wait {
            response = crate::answer::later(response, SignedDuration::from_secs(wait.into()));
        }
        let fields = response.headers_mut();
        let kind = HeaderValue::from_static("application/problem+json");
        fields.insert(header::CONTENT_TYPE, kind);
        if status == StatusCode::UNAUTHORIZED {
            fields.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if status == StatusCode::SERVICE_UNAVAILABLE {
            fields.insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
        }
        response
    }
}
