//! `/admin/settings/security/email`: another address; only for whoever has just shown who they are.

use super::{
    desk::{Desk, done},
    proof::{self, Proved},
    security,
    typed::problems,
};
use crate::{
    error::Result,
    extract::{Fields, Query},
};
use app::{Error, accounts::email_change, oidc};
use axum::http::StatusCode;
use view::pages::{
    admin::shell::Place,
    admin::{email_change::EmailChange, form::Problems, shell::Done},
    guest::address::with_query,
};

const PATH: &str = "/admin/settings/security/email";

pub async fn show(desk: Desk, proved: Proved, Query(query): Query) -> Result {
    let email = query.text("email");
    if !proved.0 {
        return Ok(ask_first(email));
    }
    page(&desk, StatusCode::OK, email, Problems::default()).await
}

/// To the question who they are, and back with what was typed.
fn ask_first(email: &str) -> axum::response::Response {
    match email {
        "" => proof::ask(PATH),
        email => proof::ask(&with_query(PATH, [("email", email)])),
    }
}

pub async fn save(desk: Desk, proved: Proved, fields: Fields) -> Result {
    let email = fields.text("email");
    if !proved.0 {
        return Ok(ask_first(email));
    }
    match email_change::ask(&desk.app, &desk.who, email, desk.locale()).await {
        Ok(()) => Ok(done(security::PATH, Done::AddressAsked)),
        Err(Error::Invalid(wrong)) => {
            let names = [("email", "email", "admin-email-new")];
            let problems = problems(desk.locale(), &fields, &names, &wrong);
            page(&desk, StatusCode::UNPROCESSABLE_ENTITY, email, problems).await
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn withdraw(desk: Desk) -> Result {
    email_change::withdraw(&desk.app, &desk.who).await?;
    Ok(done(security::PATH, Done::AddressKept))
}

async fn page(desk: &Desk, status: StatusCode, email: &str, problems: Problems) -> Result {
    let ways = app::security::ways(&desk.app, &desk.who).await?;
    let connected = oidc::connected(&desk.app, &desk.who).await?;
    let template = EmailChange {
        page: desk.page.clone(),
        shell: desk.shell(Place::Settings),
        now: desk.member.email.to_string(),
        email: email.to_owned(),
        has_password: ways.has_password,
        providers: connected.into_iter().map(|one| one.name).collect(),
        problems,
    };
    Ok(desk.show_with(status, &template))
}
