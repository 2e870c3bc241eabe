//! Pages for people.

mod account;
pub(crate) mod admin;
pub(crate) mod cookie;
mod guest;
mod health;
mod once;
mod pictures;

use app::App;
use axum::{Router, routing::get};

pub use guest::{lead_on, site};

pub fn routes() -> Router<App> {
    Router::new()
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/pictures/{organization}/{id}", get(pictures::show))
        .merge(account::routes())
        .merge(admin::routes())
        .merge(guest::routes())
}
