//! `/admin/settings/security/sessions` and `…/password`: where one is signed in, and the
//! password. Both are shown on the page of the ways in.

use super::{
    desk::{Desk, done},
    proof::{self, Proved},
    security::{self, PATH},
    typed::problems,
};
use crate::{
    error::Result,
    extract::{Fields, Knock, cookies},
};
use app::{
    Error,
    accounts::{self, NewPassword},
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use view::pages::admin::{sessions::Session, shell::Done};

/// For links that were kept.
pub async fn show() -> Redirect {
    Redirect::permanent(PATH)
}

pub async fn end(desk: Desk, fields: Fields) -> Result {
    match fields.text("action") {
        "others" => accounts::end_others(&desk.app, &desk.who, &desk.session).await?,
        _ => match accounts::end(&desk.app, &desk.who, fields.text("session")).await {
            // It ended by itself meanwhile, which is what was wanted.
            Err(Error::NotFound) => {}
            ended => ended?,
        },
    }
    Ok(done(PATH, Done::SignedOut))
}

/// Who has no password yet has no field for it, and is asked in another way who they are.
pub async fn change_password(
    desk: Desk,
    Proved(is_proved): Proved,
    Knock(client): Knock,
    fields: Fields,
) -> Result {
    if fields.get("current").is_none() && !is_proved {
        return Ok(proof::ask(PATH));
    }
    let text = |name| fields.text(name).to_owned();
    let typed = NewPassword { current: text("current"), new: text("password"), is_proved };
    match accounts::change_password(&desk.app, &desk.who, &desk.session, typed, &client).await {
        Ok(session) => {
            Ok((cookies(&desk.app, session), done(PATH, Done::NewPassword)).into_response())
        }
        Err(Error::Invalid(wrong)) => {
            let names = [
                ("current", "current", "account-current-password"),
                ("password", "password", "account-new-password"),
            ];
            let problems = problems(desk.locale(), &fields, &names, &wrong);
            security::page(&desk, StatusCode::UNPROCESSABLE_ENTITY, None, problems).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Where the member is signed in.
pub async fn own(desk: &Desk) -> app::Result<Vec<Session>> {
    let sessions = accounts::list(&desk.app, &desk.who, &desk.session).await?;
    let session = |one: accounts::Session| Session {
        id: one.id,
        user_agent: one.user_agent,
        network: one.network,
        begun: one.created_at,
        seen: one.last_seen_at,
        is_this: one.is_this,
    };
    Ok(sessions.into_iter().map(session).collect())
}
