//! `/sign-up`: a link that makes an account, where an organization lets strangers.

use super::note;
use crate::{
    answer,
    error::Result,
    extract::{Fields, Knock, Query, Visitor},
    pages::admin::problems,
};
use app::{App, Error, accounts::sign_up};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use model::Organization;
use view::pages::{
    account::{note::Kind, sign_up::SignUp},
    admin::form::{Choice, Problems},
};

pub async fn show(State(app): State<App>, visitor: Visitor, Query(query): Query) -> Result {
    if app::offer::is_empty(&app).await? {
        return Ok(Redirect::to("/setup").into_response());
    }
    let open = sign_up::open(&app).await?;
    if open.is_empty() {
        return Ok(note(visitor, StatusCode::OK, Kind::SignUpClosed));
    }
    Ok(page(visitor, StatusCode::OK, &open, &query, Problems::default()))
}

pub async fn ask(
    State(app): State<App>,
    visitor: Visitor,
    Knock(client): Knock,
    fields: Fields,
) -> Result {
    let (slug, email) = (fields.text("organization"), fields.text("email"));
    match sign_up::ask(&app, slug, email, visitor.locale, &client).await {
        Ok(()) => Ok(note(visitor, StatusCode::OK, Kind::SignUpSent)),
        Err(Error::Invalid(wrong)) => {
            let names = [("email", "email", "admin-email")];
            let problems = problems(visitor.locale, &fields, &names, &wrong);
            let open = sign_up::open(&app).await?;
            Ok(page(visitor, StatusCode::UNPROCESSABLE_ENTITY, &open, &fields, problems))
        }
        Err(Error::NotFound) => Ok(note(visitor, StatusCode::NOT_FOUND, Kind::SignUpClosed)),
        Err(error) => Err(error.into()),
    }
}

fn page(
    visitor: Visitor,
    status: StatusCode,
    open: &[Organization],
    typed: &Fields,
    problems: Problems,
) -> Response {
    let pairs = open.iter().map(|one| (one.slug.as_str(), one.name.as_str()));
    let sign_up = SignUp {
        page: visitor.page(),
        organizations: Choice::list(pairs, typed.text("organization")),
        email: typed.text("email").to_owned(),
        problems,
    };
    answer::private(answer::page_with(status, &sign_up, &sign_up.page.nonce))
}
