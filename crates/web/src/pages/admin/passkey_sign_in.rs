//! `/sign-in/passkey`: a device's key in place of address, password and second step.

use super::sign_in::{entered, local, page};
use crate::{
    answer,
    error::{Failure, Result},
    extract::{Fields, Knock, SignedIn, Visitor},
};
use app::{App, accounts::Entry, passkeys, second_factor::Unproven};
use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use jiff::SignedDuration;
use serde_json::json;
use view::pages::admin::sign_in::SignIn;

/// What the page's script asks the device.
pub async fn ask(
    State(app): State<App>,
    Knock(client): Knock,
) -> std::result::Result<Response, Failure> {
    let challenge = passkeys::ask(&app, &client).await?;
    let body = json!({ "token": challenge.token, "options": challenge.options });
    Ok(answer::private(Json(body).into_response()))
}

/// What the device has answered.
pub async fn sign_in(
    State(app): State<App>,
    visitor: Visitor,
    before: Option<SignedIn>,
    Knock(client): Knock,
    fields: Fields,
) -> Result {
    let next = local(fields.text("next"));
    match passkeys::sign_in(&app, fields.text("token"), fields.text("answer"), &client).await {
        Ok(session) => {
            if let Some(before) = before {
                app::accounts::sign_out(&app, &before.token).await?;
            }
            Ok(entered(&app, visitor, Entry::In(session), next))
        }
        Err(Unproven::Failed(error)) => Err(error.into()),
        Err(Unproven::Paused { minutes }) => {
            let paused = |page: &SignIn| SignIn::paused(page.page.locale, minutes);
            let status = StatusCode::TOO_MANY_REQUESTS;
            let page = page(&app, visitor, status, "", next, paused).await?;
            Ok(answer::in_minutes(page, SignedDuration::from_mins(minutes.into())))
        }
        Err(_) => {
            let refused = |page: &SignIn| SignIn::passkey_refused(page.page.locale);
            page(&app, visitor, StatusCode::UNPROCESSABLE_ENTITY, "", next, refused).await
        }
    }
}
