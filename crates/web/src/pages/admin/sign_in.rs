//! `/sign-in` and `/sign-out`.

use super::{half_way, second_step};
use crate::{
    answer,
    error::Result,
    extract::{Fields, Knock, Query, SignedIn, Visitor, cookies, session_ended},
};
use app::{App, Error, accounts::Entry};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use model::Organization;
use view::pages::{
    account::choose::ChooseOrganization,
    admin::{form::Problems, sign_in::SignIn},
    guest::address::with_query,
};

pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    signed_in: Option<SignedIn>,
    Query(query): Query,
) -> Result {
    let next = local(query.text("next"));
    if signed_in.is_some() {
        return Ok(Redirect::to(next).into_response());
    }
    let over = query.has("over");
    page(&app, visitor, StatusCode::OK, "", next, |sign_in| {
        if over { SignIn::over(sign_in.page.locale) } else { Problems::default() }
    })
    .await
}

pub async fn sign_in(
    State(app): State<App>,
    visitor: Visitor,
    before: Option<SignedIn>,
    Knock(client): Knock,
    fields: Fields,
) -> Result {
    let (email, next) = (fields.text("email"), local(fields.text("next")));
    let password = fields.text("password");
    match app::accounts::sign_in(&app, email, password, &client).await {
        Ok(entry) => {
            // A new session never takes over the name of an old one.
            if let Some(before) = before {
                app::accounts::sign_out(&app, &before.token).await?;
            }
            Ok(entered(&app, visitor, entry, next))
        }
        Err(Error::Invalid(_)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            page(&app, visitor, status, email, next, |sign_in| SignIn::refused(sign_in.page.locale))
                .await
        }
        Err(Error::Paused { wait }) => {
            let minutes = Error::minutes(wait);
            let paused = |sign_in: &SignIn| SignIn::paused(sign_in.page.locale, minutes);
            let status = StatusCode::TOO_MANY_REQUESTS;
            let page = page(&app, visitor, status, email, next, paused).await?;
            Ok(answer::in_minutes(page, wait))
        }
        Err(error) => Err(error.into()),
    }
}

/// The answer to a right password: the workspace, or what else has to be said first.
pub fn entered(app: &App, visitor: Visitor, entry: Entry, next: &str) -> Response {
    match entry {
        Entry::In(session) => {
            let onward = answer::private(Redirect::to(next).into_response());
            (cookies(app, session), onward).into_response()
        }
        Entry::Second(token) => second_step::ask(app, token, next),
        Entry::Choose { organizations, proof } => {
            let choice = |one: Organization| (one.id.to_string(), one.name);
            let choose = ChooseOrganization {
                page: visitor.page(),
                organizations: organizations.into_iter().map(choice).collect(),
                proof,
                next: next.to_owned(),
            };
            answer::private(answer::page(&choose, &choose.page.nonce))
        }
    }
}

/// `POST /sign-in/organization`: one of several that know the address and the password.
pub async fn choose(
    State(app): State<App>,
    visitor: Visitor,
    Knock(client): Knock,
    fields: Fields,
) -> Result {
    let next = local(fields.text("next"));
    let chosen = fields.text("organization").parse().map_err(|_| Error::NotFound);
    let entry = match chosen {
        Ok(id) => app::accounts::choose(&app, fields.text("proof"), id, &client).await,
        Err(error) => Err(error),
    };
    match entry {
        Ok(entry) => Ok(entered(&app, visitor, entry, next)),
        Err(Error::NotFound) => {
            let again = with_query("/sign-in", [("next", next)]);
            Ok(Redirect::to(&again).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn sign_out(State(app): State<App>, signed_in: SignedIn) -> Result {
    app::accounts::sign_out(&app, &signed_in.token).await?;
    let jar = CookieJar::new().add(session_ended(&app)).add(half_way::over(&app));
    Ok((jar, Redirect::to("/sign-in")).into_response())
}

pub async fn page(
    app: &App,
    visitor: Visitor,
    status: StatusCode,
    email: &str,
    next: &str,
    problems: impl FnOnce(&SignIn) -> Problems,
) -> Result {
    let organizations = app::offer::organizations(app).await?;
    let organization = match &organizations[..] {
        [only] => only.name.clone(),
        _ => String::new(),
    };
    let sign_in = SignIn {
        page: visitor.page(),
        organization,
        email: email.to_owned(),
        next: next.to_owned(),
        passkeys: app::passkeys::work(app),
        providers: app::oidc::offered(app)
            .into_iter()
            .map(|one| (one.key.to_owned(), one.name))
            .collect(),
        problems: Problems::default(),
    };
    let sign_in = SignIn { problems: problems(&sign_in), ..sign_in };
    let nonce = sign_in.page.nonce.clone();
    Ok(answer::private(answer::page_with(status, &sign_in, &nonce)))
}

/// A path on this site, or the workspace. Browsers read a backslash as a slash and skip tabs and
/// line ends, so `//`, `/\` and anything unprintable would lead elsewhere.
pub fn local(next: &str) -> &str {
    let printable = next.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if printable && next.starts_with('/') && !next.starts_with("//") { next } else { "/admin" }
}

#[cfg(test)]
mod tests {
    use super::local;

    #[test]
    fn signing_in_never_leads_to_another_site() {
        assert_eq!(local("/admin/bookings?tab=past"), "/admin/bookings?tab=past");
        for next in [
            "",
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "/\t/evil.example",
            "\\\\evil.example",
            "javascript:alert(1)",
            "/\n/evil.example",
            " //evil.example",
        ] {
            assert_eq!(local(next), "/admin", "{next:?}");
        }
    }
}
