//! `/email/{token}`: the link in the letter to a member's new address.

use super::note;
use crate::{answer, error::Result, extract::Visitor};
use app::{App, Error, accounts::email_change};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use view::pages::account::{email::UseEmail, note::Kind};

pub async fn show(State(app): State<App>, visitor: Visitor, Path(token): Path<String>) -> Result {
    match email_change::offered(&app, &token).await {
        Ok(offered) => {
            let page = UseEmail {
                page: visitor.page(),
                token,
                email: offered.email,
                old: offered.member.email.to_string(),
                member: offered.member.display_name,
                organization: offered.organization.name,
            };
            Ok(answer::private(answer::page(&page, &page.page.nonce)))
        }
        Err(Error::NotFound) => Ok(note(visitor, StatusCode::NOT_FOUND, Kind::EmailOver)),
        Err(error) => Err(error.into()),
    }
}

pub async fn take(State(app): State<App>, visitor: Visitor, Path(token): Path<String>) -> Result {
    match email_change::confirm(&app, &token).await {
        Ok(()) => Ok(note(visitor, StatusCode::OK, Kind::EmailChanged)),
        Err(Error::NotFound) => Ok(note(visitor, StatusCode::NOT_FOUND, Kind::EmailOver)),
        Err(error) => Err(error.into()),
    }
}
