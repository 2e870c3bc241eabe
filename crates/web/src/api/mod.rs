//! The JSON API: the same verbs with plain answers, for programs.

pub mod problem;

use app::App;
use axum::Router;

pub fn routes() -> Router<App> {
    Router::new()
}
