//! `/admin/settings/sessions`: where one is signed in, and the password.

use super::{
    desk::{Desk, done},
    typed::problems,
};
use crate::{
    error::Result,
    extract::{Fields, Knock, SignedIn, cookies},
};
use app::{
    Error,
    accounts::{self, NewPassword},
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use view::pages::admin::{
    form::Problems,
    sessions::{Session, Sessions},
    shell::{Done, Place},
};

const PATH: &str = "/admin/settings/sessions";

pub async fn show(desk: Desk, signed_in: SignedIn) -> Result {
    page(&desk, &signed_in, StatusCode::OK, Problems::default()).await
}

pub async fn end(desk: Desk, signed_in: SignedIn, fields: Fields) -> Result {
    match fields.text("action") {
        "others" => accounts::end_others(&desk.app, &desk.who, &signed_in.token).await?,
        _ => match accounts::end(&desk.app, &desk.who, fields.text("session")).await {
            // It ended by itself meanwhile, which is what was wanted.
            Err(Error::NotFound) => {}
            ended => ended?,
        },
    }
    Ok(done(PATH, Done::SignedOut))
}

pub async fn change_password(
    desk: Desk,
    signed_in: SignedIn,
    Knock(client): Knock,
    fields: Fields,
) -> Result {
    let text = |name| fields.text(name).to_owned();
    let typed = NewPassword { current: text("current"), new: text("password") };
    let token = &signed_in.token;
    match accounts::change_password(&desk.app, &desk.who, token, typed, &client).await {
        Ok(session) => {
            Ok((cookies(&desk.app, session), done(PATH, Done::NewPassword)).into_response())
        }
        Err(Error::Invalid(wrong)) => {
            let names = [
                ("current", "current", "account-current-password"),
                ("password", "password", "account-new-password"),
            ];
            let problems = problems(desk.locale(), &fields, &names, &wrong);
            page(&desk, &signed_in, StatusCode::UNPROCESSABLE_ENTITY, problems).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn page(
    desk: &Desk,
    signed_in: &SignedIn,
    status: StatusCode,
    problems: Problems,
) -> Result<Response> {
    let sessions = accounts::list(&desk.app, &desk.who, &signed_in.token).await?;
    let session = |one: accounts::Session| Session {
        id: one.id,
        user_agent: one.user_agent,
        network: one.network,
        begun: one.created_at,
        seen: one.last_seen_at,
        is_this: one.is_this,
    };
    Ok(desk.show_with(
        status,
        &Sessions {
            page: desk.page.clone(),
            shell: desk.shell(Place::Settings),
            reader: desk.reader(),
            sessions: sessions.into_iter().map(session).collect(),
            email: desk.member.email.to_string(),
            problems,
        },
    ))
}
