//! The JSON API: the same verbs with plain answers, for programs.
//!
//! One file a resource, each with its shapes. The OpenAPI document is made of the handlers.

mod admin;
mod bad_fields;
mod body;
mod booking;
mod described;
mod docs;
mod id;
mod instant;
mod list;
mod params;
pub mod problem;
mod public;
mod refusals;

use app::App;
use axum::{
    Router,
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::get,
};
use utoipa::openapi::OpenApi;
use utoipa_axum::router::OpenApiRouter;

pub fn routes() -> Router<App> {
    let (router, _) = described().split_for_parts();
    router
        .route("/api/openapi.json", get(docs::document))
        .route("/api/docs", get(docs::page))
        .route("/api/docs/try", get(docs::go))
        .layer(middleware::from_fn(guard))
}

/// The OpenAPI document of what [`routes`] answers.
pub fn openapi() -> OpenApi {
    refusals::add(described().split_for_parts().1)
}

fn described() -> OpenApiRouter<App> {
    docs::begin().merge(public::routes()).merge(admin::routes())
}

/// An address with a NUL names nothing, and PostgreSQL would not even look for it. Answers tell of
/// people, so no cache keeps one that does not say it may.
async fn guard(request: Request, next: Next) -> Response {
    if request.uri().path().contains("%00") {
        return problem::bare(StatusCode::NOT_FOUND).into_response();
    }
    let mut response = next.run(request).await;
    let unsaid = HeaderValue::from_static("no-store");
    response.headers_mut().entry(header::CACHE_CONTROL).or_insert(unsaid);
    response
}
