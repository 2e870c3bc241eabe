//! What guests' programs may ask, without a key.

mod bookings;
mod event_type;
mod host;
mod manage;
mod slots;

pub use manage::Reason;

use app::App;
use axum::{
    extract::Request,
    http::{HeaderValue, Method, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
};
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::default()
        .routes(routes!(host::show))
        .routes(routes!(event_type::show))
        .routes(routes!(slots::list))
        .routes(routes!(bookings::create))
        .routes(routes!(manage::show))
        .routes(routes!(manage::cancel))
        .routes(routes!(manage::reschedule))
        .layer(middleware::from_fn(open_to_reading))
}

/// Pages of any site may read here (Fetch §3.2); only our own may write.
async fn open_to_reading(request: Request, next: Next) -> Response {
    let everyone = (header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    match *request.method() {
        Method::GET | Method::HEAD => {
            let mut response = next.run(request).await;
            response.headers_mut().insert(everyone.0, everyone.1);
            response
        }
        Method::OPTIONS if request.headers().contains_key(header::ORIGIN) => {
            let methods = HeaderValue::from_static("GET, HEAD");
            let fields = [everyone, (header::ACCESS_CONTROL_ALLOW_METHODS, methods)];
            (StatusCode::NO_CONTENT, axum::response::AppendHeaders(fields)).into_response()
        }
        _ => next.run(request).await,
    }
}
