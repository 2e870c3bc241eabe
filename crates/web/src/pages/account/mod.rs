//! On the way to an account: an invitation, signing up, a new password. A link in a mail shows a
//! page; only its button does anything, since mail scanners open links.

mod email;
mod join;
mod reset;
mod sign_up;

use crate::{answer, extract::Visitor};
use app::App;
use axum::{Router, http::StatusCode, response::Response, routing::get};
use view::pages::account::note::{Kind, Note};

pub fn routes() -> Router<App> {
    Router::new()
        .route("/email/{token}", get(email::show).post(email::take))
        .route("/join/{token}", get(join::show).post(join::accept))
        .route("/reset", get(reset::show).post(reset::ask))
        .route("/reset/{token}", get(reset::open).post(reset::set))
        .route("/sign-up", get(sign_up::show).post(sign_up::ask))
}

/// A page that says what happened to a link or a request.
pub fn note(visitor: Visitor, status: StatusCode, kind: Kind) -> Response {
    let note = Note { page: visitor.page(), kind };
    answer::private(answer::page_with(status, &note, &note.page.nonce))
}
