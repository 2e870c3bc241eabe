//! `/admin/settings/security`: the member's ways in.

use super::{
    desk::{Desk, done},
    proof::{self, Proved},
    second_step, sessions,
};
use crate::error::{Failure, Result};
use crate::{
    answer,
    extract::{Fields, SignedIn},
};
use app::{
    Error, accounts::email_change, oidc, passkeys, second_factor, second_factor::Unproven, security,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use model::{MemberId, PasskeyId};
use view::pages::admin::{
    app_setup::AppSetup,
    form::Problems,
    recovery_codes::RecoveryCodes,
    security::{Awaited, Connected, Locked, PasskeyLine, Security},
    shell::{Done, Place},
};

pub const PATH: &str = "/admin/settings/security";

pub async fn show(desk: Desk) -> Result {
    page(&desk, StatusCode::OK, None, Problems::default()).await
}

/// Draws a secret; only for whoever has just shown who they are.
pub async fn begin(desk: Desk, proved: Proved) -> Result {
    if !proved.0 {
        return Ok(proof::ask(PATH));
    }
    match second_factor::begin(&desk.app, &desk.who).await {
        Ok(()) => Ok(Redirect::to(&format!("{PATH}/second-step")).into_response()),
        Err(Error::Stale) => Ok(Redirect::to(PATH).into_response()),
        Err(error) => Err(error.into()),
    }
}

/// The secret, to whoever has just shown who they are.
pub async fn set_up(desk: Desk, proved: Proved) -> Result {
    if !proved.0 {
        return Ok(proof::ask(PATH));
    }
    set_up_page(&desk, StatusCode::OK, Problems::default()).await
}

/// Answers with the codes themselves: they are nowhere to be read again after a redirect.
pub async fn confirm(desk: Desk, signed_in: SignedIn, proved: Proved, fields: Fields) -> Result {
    if !proved.0 {
        return Ok(proof::ask(PATH));
    }
    let (session, code) = (&signed_in.token, fields.text("code"));
    match second_factor::confirm(&desk.app, &desk.who, session, code).await {
        Ok(codes) => Ok(codes_page(&desk, codes)),
        Err(Unproven::Over) => Ok(Redirect::to(PATH).into_response()),
        Err(Unproven::Failed(error)) => Err(error.into()),
        Err(unproven) => {
            let problems = second_step::problems(&desk.locale(), &unproven);
            let (status, wait) = second_step::pace(&unproven);
            Ok(answer::paced(set_up_page(&desk, status, problems).await?, wait))
        }
    }
}

/// The same as [`confirm`], for codes that take the place of older ones.
pub async fn new_codes(desk: Desk, fields: Fields) -> Result {
    match second_factor::new_codes(&desk.app, &desk.who, fields.text("code")).await {
        Ok(codes) => Ok(codes_page(&desk, codes)),
        Err(unproven) => refused(&desk, unproven).await,
    }
}

pub async fn turn_off(desk: Desk, signed_in: SignedIn, fields: Fields) -> Result {
    let (session, code) = (&signed_in.token, fields.text("code"));
    match second_factor::turn_off(&desk.app, &desk.who, session, code).await {
        Ok(()) => Ok(done(PATH, Done::SecondOff)),
        Err(unproven) => refused(&desk, unproven).await,
    }
}

/// An owner lets somebody in again who has lost their phone.
pub async fn reset(desk: Desk, proved: Proved, Path(member): Path<String>) -> Result {
    let member = member.parse::<MemberId>().map_err(|_| Failure(Error::NotFound))?;
    if !proved.0 {
        return Ok(proof::ask(PATH));
    }
    second_factor::reset(&desk.app, &desk.who, member).await?;
    Ok(done(PATH, Done::SecondReset))
}

async fn refused(desk: &Desk, unproven: Unproven) -> Result {
    match unproven {
        Unproven::Over => Ok(Redirect::to(PATH).into_response()),
        Unproven::Failed(error) => Err(error.into()),
        unproven => {
            let problems = second_step::problems(&desk.locale(), &unproven);
            let (status, wait) = second_step::pace(&unproven);
            Ok(answer::paced(page(desk, status, None, problems).await?, wait))
        }
    }
}

/// With a passkey's new name as it was typed, where that was wrong.
pub async fn page(
    desk: &Desk,
    status: StatusCode,
    typed: Option<(PasskeyId, &str)>,
    problems: Problems,
) -> Result {
    let ways = security::ways(&desk.app, &desk.who).await?;
    let members = second_factor::members(&desk.app, &desk.who).await?;
    let others = members.into_iter().filter(|member| member.id != desk.member.id);
    let connected = oidc::connected(&desk.app, &desk.who).await?;
    let mut open = oidc::offered(&desk.app);
    open.retain(|offer| connected.iter().all(|one| one.key != Some(offer.key)));
    let template = Security {
        page: desk.page.clone(),
        shell: desk.shell(Place::Settings),
        reader: desk.reader(),
        email: desk.member.email.to_string(),
        awaited: email_change::awaited(&desk.app, &desk.who)
            .await?
            .map(|one| Awaited { email: one.email, until: one.until }),
        has_password: ways.has_password,
        second_since: ways.second_factor.since,
        codes_left: ways.second_factor.codes_left,
        passkeys: own_passkeys(desk, typed).await?,
        connected: connected.into_iter().map(shown).collect(),
        connectable: open.into_iter().map(|one| (one.key.to_owned(), one.name)).collect(),
        sessions: sessions::own(desk).await?,
        members: others
            .map(|member| Locked { id: member.id.to_string(), name: member.display_name })
            .collect(),
        problems,
    };
    Ok(desk.show_with(status, &template))
}

async fn own_passkeys(
    desk: &Desk,
    typed: Option<(PasskeyId, &str)>,
) -> app::Result<Option<Vec<PasskeyLine>>> {
    if !passkeys::work(&desk.app) {
        return Ok(None);
    }
    let line = |one: passkeys::Passkey| PasskeyLine {
        id: one.id.to_string(),
        typed: typed
            .filter(|(id, _)| *id == one.id)
            .map_or(one.name.as_str(), |(_, name)| name)
            .to_owned(),
        name: one.name,
        added: one.added_at,
        used: one.last_used_at,
    };
    let own = passkeys::list(&desk.app, &desk.who).await?;
    Ok(Some(own.into_iter().map(line).collect()))
}

fn shown(one: oidc::Connected) -> Connected {
    let oidc::Connected { issuer, name, email, since, .. } = one;
    Connected { issuer, name, email, since }
}

async fn set_up_page(desk: &Desk, status: StatusCode, problems: Problems) -> Result {
    let Some(setup) = second_factor::setup(&desk.app, &desk.who).await? else {
        return Ok(Redirect::to(PATH).into_response());
    };
    let template = AppSetup {
        page: desk.page.clone(),
        shell: desk.shell(Place::Settings),
        secret: setup.secret,
        url: setup.url,
        problems,
    };
    Ok(answer::private(desk.show_with(status, &template)))
}

fn codes_page(desk: &Desk, codes: Vec<String>) -> Response {
    let (page, shell) = (desk.page.clone(), desk.shell(Place::Settings));
    answer::private(desk.show(&RecoveryCodes { page, shell, codes }))
}
