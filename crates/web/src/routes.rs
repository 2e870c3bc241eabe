//! The table of contents, and what every answer goes through.

use crate::{api, assets, error, headers, limits, pages};
use app::App;
use axum::{Router, extract::DefaultBodyLimit, http::StatusCode, middleware, routing::get};
use std::time::Duration;
use tower::ServiceBuilder;
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, csrf::CsrfLayer,
    timeout::TimeoutLayer,
};

/// More than any form or request of ours needs.
const MOST_BYTES: usize = 512 * 1024;
/// For a whole request, its body with it: who sends slowly does not keep a place for long.
const PATIENCE: Duration = Duration::from_secs(20);

/// The whole site over these verbs.
pub fn router(app: App) -> Router {
    let secure = app.settings.base_url.starts_with("https://");
    // Behind a proxy that rewrites Host, a browser's Origin still names the address it sees.
    let csrf = CsrfLayer::new()
        .add_trusted_origin(&app.settings.base_url)
        .unwrap_or_else(|_| CsrfLayer::new());
    let lead_on = middleware::from_fn_with_state(app.clone(), pages::lead_on);
    let hold_back = middleware::from_fn_with_state(app.clone(), limits::hold_back);
    let dress = middleware::from_fn_with_state(app.clone(), error::dress);
    let router = Router::new()
        .merge(pages::routes())
        .merge(api::routes())
        .route("/assets/{hash}/{*path}", get(assets::serve))
        .route("/favicon.ico", get(assets::icon))
        .with_state(app)
        .fallback(|| async { StatusCode::NOT_FOUND })
        .layer(
            ServiceBuilder::new()
                .layer(CompressionLayer::new())
                .layer(middleware::from_fn(error::say_when))
                .layer(dress)
                .layer(CatchPanicLayer::new())
                .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, PATIENCE))
                .layer(csrf)
                .layer(hold_back)
                .layer(lead_on)
                .layer(DefaultBodyLimit::max(MOST_BYTES)),
        );
    match secure {
        true => router.layer(middleware::from_fn(headers::write_secure)),
        false => router.layer(middleware::from_fn(headers::write)),
    }
}
