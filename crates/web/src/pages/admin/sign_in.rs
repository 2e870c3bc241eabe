//! `/sign-in` and `/sign-out`.

use crate::{
    answer,
    error::Result,
    extract::{Fields, Query, SignedIn, Visitor, session_cookie, session_ended},
};
use app::{App, Error};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use view::pages::admin::{form::Problems, sign_in::SignIn};

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
    page(&app, visitor, StatusCode::OK, "", next, |_| Problems::default()).await
}

pub async fn sign_in(State(app): State<App>, visitor: Visitor, fields: Fields) -> Result {
    let (email, next) = (fields.text("email"), local(fields.text("next")));
    match enter(&app, email, fields.text("password"), next).await {
        Err(Error::Invalid(_)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            page(&app, visitor, status, email, next, |sign_in| SignIn::refused(sign_in.page.locale))
                .await
        }
        entered => Ok(entered?),
    }
}

/// Signs in and goes on to `next`.
pub async fn enter(app: &App, email: &str, password: &str, next: &str) -> app::Result<Response> {
    let signed_in = app::accounts::sign_in(app, email, password).await?;
    let jar = CookieJar::new().add(session_cookie(app, signed_in.token));
    Ok((jar, answer::private(Redirect::to(next).into_response())).into_response())
}

pub async fn sign_out(State(app): State<App>, signed_in: SignedIn) -> Result {
    app::accounts::sign_out(&app, &signed_in.token).await?;
    let jar = CookieJar::new().add(session_ended(&app));
    Ok((jar, Redirect::to("/sign-in")).into_response())
}

async fn page(
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
        problems: Problems::default(),
    };
    let sign_in = SignIn { problems: problems(&sign_in), ..sign_in };
    let nonce = sign_in.page.nonce.clone();
    Ok(answer::private(answer::page_with(status, &sign_in, &nonce)))
}

/// A path on this site, or the workspace. Browsers read a backslash as a slash and skip tabs and
/// line ends, so `//`, `/\` and anything unprintable would lead elsewhere.
fn local(next: &str) -> &str {
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
