//! Pages for people.

mod admin;
mod guest;
mod health;

use app::App;
use axum::{Router, routing::get};

pub fn routes() -> Router<App> {
    Router::new()
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .merge(admin::routes())
        .merge(guest::routes())
}
