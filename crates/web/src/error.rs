//! Refusals and faults as a person sees them; what a program sees is in `api::problem`.

use crate::{answer, extract::Visitor, pages::admin};
use app::App;
use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use view::pages::guest::problem::{Again, Kind, Problem};

/// A verb's no that the page itself has no words for.
pub struct Failure(pub app::Error);

pub type Result<T = Response> = std::result::Result<T, Failure>;

impl<E: Into<app::Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Failure(error.into())
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let kind = match self.0 {
            app::Error::Paused { wait } => {
                let minutes = app::Error::minutes(wait);
                return answer::in_minutes(refuse(Kind::TooMany { minutes }), wait);
            }
            app::Error::Limited { wait, .. } => {
                let minutes = app::Error::minutes(wait);
                return answer::in_minutes(refuse(Kind::TooMuch { minutes }), wait);
            }
            app::Error::NotFound => Kind::NotFound,
            app::Error::Forbidden => Kind::Forbidden,
            app::Error::Closed => Kind::Gone,
            app::Error::Link(model::LinkOver::Used) => Kind::LinkUsed,
            app::Error::Link(model::LinkOver::Expired) => Kind::LinkExpired,
            app::Error::Status(_) | app::Error::Stale => Kind::Unchangeable,
            app::Error::Slot { .. } => Kind::Taken,
            app::Error::GuestLimit { .. } | app::Error::EmailCode(_) => Kind::Forbidden,
            app::Error::Invalid(_) | app::Error::KeyReused => Kind::BadRequest,
            app::Error::Fault(error) => fault(&error),
        };
        refuse(kind)
    }
}

/// An answer that [`dress`] turns into a page in the visitor's language.
pub fn refuse(kind: Kind) -> Response {
    undressed(Undressed { kind, onward: None, again: None })
}

/// The same with the form that was sent, to be sent again.
pub fn refuse_for_now(kind: Kind, again: Again) -> Response {
    undressed(Undressed { kind, onward: None, again: Some(again) })
}

/// The same with a way on: the host's page, the picker, the booking's own page.
pub fn refuse_towards(kind: Kind, onward: String) -> Response {
    undressed(Undressed { kind, onward: Some(onward), again: None })
}

fn undressed(undressed: Undressed) -> Response {
    let status = StatusCode::from_u16(undressed.kind.status());
    let mut response = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR).into_response();
    response.extensions_mut().insert(undressed);
    response
}

/// Whether it is only that the database takes nothing at this moment.
pub fn is_away(error: &anyhow::Error) -> bool {
    let error = error.downcast_ref::<store::Error>();
    matches!(error, Some(store::Error::Unavailable(_) | store::Error::Busy))
}

/// Logs what went wrong, once, and says it in the words for it: the database away, or our fault.
pub fn fault(error: &anyhow::Error) -> Kind {
    let reference = app::reference();
    tracing::error!(reference, error = format!("{error:#}"), "A request did not work out");
    if is_away(error) { Kind::Unavailable } else { Kind::Fault { reference } }
}

#[derive(Clone)]
struct Undressed {
    kind: Kind,
    onward: Option<String>,
    again: Option<Again>,
}

/// A page that keeps what was typed says when to try again, as every other 503 does.
pub async fn say_when(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if response.status() == StatusCode::SERVICE_UNAVAILABLE {
        let soon = HeaderValue::from_static("5");
        response.headers_mut().entry(header::RETRY_AFTER).or_insert(soon);
    }
    response
}

/// Gives every bare refusal, ours or the framework's, its page; programs get problem details.
pub async fn dress(State(app): State<App>, request: Request, next: Next) -> Response {
    let is_api = request.uri().path().starts_with("/api/");
    let (mut parts, body) = request.into_parts();
    // Most answers are not dressed: nothing is asked of the database for them.
    let Ok(visitor) = Visitor::from_request_parts(&mut parts, &()).await;
    let path = parts.uri.path().to_owned();
    let in_workspace = admin::is_of_workspace(parts.uri.path()).then(|| parts.clone());
    let mut response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status();
    let told = response.headers().get(header::CONTENT_TYPE);
    let plain = told.is_none_or(|kind| kind.as_bytes().starts_with(b"text/plain"));
    let refused = status.is_client_error() || status.is_server_error();
    if !refused || !plain {
        return response;
    }
    let told = [header::ALLOW, header::RETRY_AFTER];
    let told = told.map(|name| response.headers_mut().remove(&name).map(|value| (name, value)));
    let keep = |mut dressed: Response| {
        dressed.headers_mut().extend(told.into_iter().flatten());
        dressed
    };
    if is_api {
        return keep(crate::api::problem::bare(status).into_response());
    }
    let undressed = response.extensions_mut().remove::<Undressed>();
    let Undressed { kind, onward, again } = undressed.unwrap_or_else(|| {
        let kind = match status {
            // Nothing of ours: the same-origin check in front of the routes.
            StatusCode::FORBIDDEN => Kind::Elsewhere,
            StatusCode::NOT_FOUND => Kind::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => Kind::MethodNotAllowed,
            StatusCode::PAYLOAD_TOO_LARGE => Kind::TooLarge,
            StatusCode::SERVICE_UNAVAILABLE | StatusCode::REQUEST_TIMEOUT => Kind::Unavailable,
            status if status.is_client_error() => Kind::BadRequest,
            _ => Kind::Fault { reference: app::reference() },
        };
        Undressed { kind, onward: None, again: None }
    });
    if kind == Kind::Forbidden
        && let Some(asked) = in_workspace
        && let Some(page) = admin::no_right(&app, asked).await
    {
        return keep(page);
    }
    let status = match kind {
        Kind::BadRequest => status,
        _ => StatusCode::from_u16(kind.status()).unwrap_or(status),
    };
    let visitor = match kind {
        // Whoever cannot be reached is not asked either.
        Kind::Unavailable => visitor,
        _ => visitor.at_home(&app, &path).await,
    };
    let page = visitor.page();
    let nonce = page.nonce.clone();
    let problem = Problem { page, kind, onward, again, contact: None };
    keep(answer::page_with(status, &problem, &nonce))
}
