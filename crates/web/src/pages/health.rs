//! For load balancers and supervisors.

use app::App;
use axum::{extract::State, http::StatusCode};

/// The process answers.
pub async fn alive() -> &'static str {
    "alive\n"
}

/// The database answers and has every migration.
pub async fn ready(State(app): State<App>) -> (StatusCode, &'static str) {
    match app.db.pending().await {
        Ok(0) => (StatusCode::OK, "ready\n"),
        Ok(_) => (StatusCode::SERVICE_UNAVAILABLE, "migrations are waiting\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database cannot be reached\n"),
    }
}
