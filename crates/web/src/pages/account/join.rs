//! `/join/{token}`: an invitation becomes an account.

use super::note;
use crate::{
    answer,
    error::Result,
    extract::{Fields, Knock, Visitor, cookies},
    pages::admin::{at, problems},
};
use app::{
    App, Error,
    accounts::invitations::{self, Invited},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use model::FieldError;
use view::pages::{
    account::{
        join::{Form, Join},
        note::Kind,
    },
    admin::form::Problems,
};

pub async fn show(State(app): State<App>, visitor: Visitor, Path(token): Path<String>) -> Result {
    let invited = match invitations::invited(&app, &token).await {
        Ok(invited) => invited,
        Err(Error::NotFound) => return Ok(note(visitor, StatusCode::NOT_FOUND, Kind::JoinOver)),
        Err(error) => return Err(error.into()),
    };
    let display_name = invited.invitation.display_name.clone().unwrap_or_default();
    let username = match display_name.as_str() {
        "" => String::new(),
        name => {
            let at = invited.organization.id;
            invitations::suggested_username(&app, at, name).await?.to_string()
        }
    };
    let form = Form { display_name, username, timezone: "UTC".to_owned(), zone_chosen: false };
    Ok(page(&app, visitor, StatusCode::OK, token, invited, form, Problems::default()))
}

pub async fn accept(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
    Knock(client): Knock,
    fields: Fields,
) -> Result {
    let typed = invitations::Join {
        display_name: fields.text("display_name").to_owned(),
        username: fields.text("username").to_owned(),
        password: fields.text("password").to_owned(),
        timezone: fields.text("timezone").to_owned(),
        language: Some(visitor.locale.tag()),
    };
    match invitations::accept(&app, &token, typed, &client).await {
        Ok(session) => {
            let onward = answer::private(Redirect::to("/admin").into_response());
            Ok((cookies(&app, session), onward).into_response())
        }
        Err(Error::Invalid(mut wrong)) => {
            let is_unnamed = |error: &FieldError| error.message.key == invitations::UNNAMED;
            let unnamed = wrong.0.iter().any(is_unnamed);
            wrong.0.retain(|error| !is_unnamed(error));
            let names = [
                ("displayName", "display_name", "admin-display-name"),
                ("username", "username", "admin-username"),
                ("password", "password", "admin-password"),
                ("timezone", "timezone", "admin-zone"),
            ];
            let l = visitor.locale;
            let mut problems = problems(l, &fields, &names, &wrong);
            let invited = invitations::invited(&app, &token).await?;
            let mut username = fields.text("username").to_owned();
            if unnamed {
                // Links are for good, so whoever gets an address of ours chooses or confirms it.
                let (here, name) = (invited.organization.id, fields.text("display_name"));
                username = invitations::suggested_username(&app, here, name).await?.to_string();
                let words = l.with(invitations::UNNAMED, username.as_str());
                problems.add("username", at(l, &l.t("admin-username"), &words));
            }
            let form = Form {
                display_name: fields.text("display_name").to_owned(),
                username,
                timezone: fields.text("timezone").to_owned(),
                zone_chosen: fields.has("timezone"),
            };
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(page(&app, visitor, status, token, invited, form, problems))
        }
        Err(Error::NotFound) => Ok(note(visitor, StatusCode::NOT_FOUND, Kind::JoinOver)),
        Err(error) => Err(error.into()),
    }
}

fn page(
    app: &App,
    visitor: Visitor,
    status: StatusCode,
    token: String,
    invited: Invited,
    form: Form,
    problems: Problems,
) -> Response {
    let url = &app.settings.base_url;
    let base = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
    let join = Join {
        page: visitor.page(),
        token,
        base: format!("{base}/book/{}", invited.organization.slug),
        organization: invited.organization.name,
        by: invited.by.unwrap_or_default(),
        email: invited.invitation.email.to_string(),
        form,
        problems,
    };
    answer::private(answer::page_with(status, &join, &join.page.nonce))
}
