//! The answer to a signed-in member whose role does not reach: in the workspace, with what it takes.

use super::desk::Desk;
use app::App;
use axum::{
    extract::FromRequestParts,
    http::{StatusCode, request::Parts},
    response::Response,
};
use model::Role;
use view::pages::admin::{no_right::NoRight, shell::Place};

/// What only owners may do; all else that is closed takes an admin.
const OF_OWNERS: [&str; 2] = ["/setup", "/admin/settings/security/members/"];

/// Whether a page of the workspace was asked for.
pub fn is_of_workspace(path: &str) -> bool {
    path == "/admin" || path.starts_with("/admin/") || path == "/setup"
}

/// The page for whoever is signed in; `None` for anybody else.
pub async fn page(app: &App, mut asked: Parts) -> Option<Response> {
    let desk = Desk::from_request_parts(&mut asked, app).await.ok()?;
    let path = asked.uri.path();
    let of_owners = OF_OWNERS.iter().any(|start| path.starts_with(start));
    let page = NoRight {
        page: desk.page.clone(),
        shell: desk.shell(place(path)),
        role: desk.member.role.as_str().to_owned(),
        // An admin who is refused lacks what an owner has.
        of_owners: of_owners || Role::Admin <= desk.member.role,
    };
    Some(desk.show_with(StatusCode::FORBIDDEN, &page))
}

/// Where in the workspace it would have been.
fn place(path: &str) -> Place {
    use Place::*;
    let places = [Bookings, EventTypes, Availability, Settings, Members, Outbox];
    places.into_iter().find(|place| path.starts_with(place.path())).unwrap_or(Home)
}
