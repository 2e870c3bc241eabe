//! `/reset`: a new password by a link in a mail.

use super::note;
use crate::{
    answer,
    error::Result,
    extract::{Fields, Knock, Visitor},
    pages::admin::{entered, problems},
};
use app::{App, Error, accounts::resets};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use view::pages::{
    account::{
        note::Kind,
        reset::{Reset, Step},
    },
    admin::form::Problems,
};

pub async fn show(visitor: Visitor) -> Response {
    page(visitor, StatusCode::OK, Step::Ask { email: String::new() }, Problems::default())
}

pub async fn ask(
    State(app): State<App>,
    visitor: Visitor,
    Knock(client): Knock,
    fields: Fields,
) -> Result {
    let email = fields.text("email");
    match resets::ask(&app, email, visitor.locale, &client).await {
        Ok(()) => Ok(note(visitor, StatusCode::OK, Kind::ResetSent)),
        Err(Error::Invalid(wrong)) => {
            let names = [("email", "email", "admin-email")];
            let problems = problems(visitor.locale, &fields, &names, &wrong);
            let step = Step::Ask { email: email.to_owned() };
            Ok(page(visitor, StatusCode::UNPROCESSABLE_ENTITY, step, problems))
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn open(State(app): State<App>, visitor: Visitor, Path(token): Path<String>) -> Result {
    match resets::whose(&app, &token).await {
        Ok(member) => {
            let step = Step::Set { token, email: member.email.to_string() };
            Ok(page(visitor, StatusCode::OK, step, Problems::default()))
        }
        Err(Error::NotFound) => Ok(note(visitor, StatusCode::NOT_FOUND, Kind::ResetOver)),
        Err(error) => Err(error.into()),
    }
}

pub async fn set(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
    Knock(client): Knock,
    fields: Fields,
) -> Result {
    match resets::set(&app, &token, fields.text("password"), &client).await {
        Ok(entry) => Ok(entered(&app, visitor, entry, "/admin")),
        Err(Error::Invalid(wrong)) => {
            let names = [("password", "password", "account-new-password")];
            let problems = problems(visitor.locale, &fields, &names, &wrong);
            let email = resets::whose(&app, &token).await?.email.to_string();
            let step = Step::Set { token, email };
            Ok(page(visitor, StatusCode::UNPROCESSABLE_ENTITY, step, problems))
        }
        Err(Error::NotFound) => Ok(note(visitor, StatusCode::NOT_FOUND, Kind::ResetOver)),
        Err(error) => Err(error.into()),
    }
}

fn page(visitor: Visitor, status: StatusCode, step: Step, problems: Problems) -> Response {
    let reset = Reset { page: visitor.page(), step, problems };
    answer::private(answer::page_with(status, &reset, &reset.page.nonce))
}
