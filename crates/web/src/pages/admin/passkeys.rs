//! `/admin/settings/security/passkeys`: the keys on a member's devices.

use super::{
    desk::{Desk, done},
    proof::{self, Proved},
    security::{self, PATH},
    typed,
};
use crate::{
    answer,
    error::{Failure, Result},
    extract::Fields,
};
use app::{Error, passkeys};
use axum::{extract::Path, http::StatusCode};
use model::{FieldErrors, PasskeyId};
use view::pages::admin::{
    form::Problems,
    passkey::NewPasskey,
    shell::{Done, Place},
};

/// Asks for a new one; only of whoever has just shown who they are.
pub async fn begin(desk: Desk, proved: Proved) -> Result {
    if !proved.0 {
        return Ok(proof::ask(PATH));
    }
    let name = desk.locale().t("admin-passkey-name-first");
    page(&desk, StatusCode::OK, name, Problems::default()).await
}

/// Keeps it; only for whoever has just shown who they are.
pub async fn add(desk: Desk, proved: Proved, fields: Fields) -> Result {
    if !proved.0 {
        return Ok(proof::ask(PATH));
    }
    let (token, name) = (fields.text("token"), fields.text("name"));
    match passkeys::add(&desk.app, &desk.who, token, fields.text("answer"), name).await {
        Ok(_) => Ok(done(PATH, Done::PasskeyAdded)),
        Err(Error::Invalid(wrong)) => {
            let problems = problems(&desk, &fields, &wrong);
            page(&desk, StatusCode::UNPROCESSABLE_ENTITY, name.to_owned(), problems).await
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn rename(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result {
    let (id, name) = (parsed(&id)?, fields.text("name"));
    match passkeys::rename(&desk.app, &desk.who, id, name).await {
        Ok(()) => Ok(done(PATH, Done::Saved)),
        Err(Error::Invalid(wrong)) => {
            let own = passkeys::list(&desk.app, &desk.who).await?;
            let place = own.iter().position(|one| one.id == id).ok_or(Error::NotFound)?;
            let mut problems = problems(&desk, &fields, &wrong);
            problems.0.iter_mut().for_each(|problem| problem.field = format!("name-{place}"));
            let typed = Some((id, name));
            security::page(&desk, StatusCode::UNPROCESSABLE_ENTITY, typed, problems).await
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn remove(desk: Desk, proved: Proved, Path(id): Path<String>) -> Result {
    let id = parsed(&id)?;
    if !proved.0 {
        return Ok(proof::ask(PATH));
    }
    passkeys::remove(&desk.app, &desk.who, id).await?;
    Ok(done(PATH, Done::PasskeyRemoved))
}

fn parsed(id: &str) -> std::result::Result<PasskeyId, Failure> {
    id.parse().map_err(|_| Failure(Error::NotFound))
}

fn problems(desk: &Desk, fields: &Fields, wrong: &FieldErrors) -> Problems {
    typed::problems(desk.locale(), fields, &[("name", "name", "admin-passkey-name")], wrong)
}

async fn page(desk: &Desk, status: StatusCode, name: String, problems: Problems) -> Result {
    let challenge = match passkeys::begin(&desk.app, &desk.who).await {
        Err(Error::Invalid(wrong)) => {
            let problems = self::problems(desk, &Fields::default(), &wrong);
            return security::page(desk, StatusCode::UNPROCESSABLE_ENTITY, None, problems).await;
        }
        begun => begun?,
    };
    let template = NewPasskey {
        page: desk.page.clone(),
        shell: desk.shell(Place::Settings),
        token: challenge.token,
        options: challenge.options.to_string(),
        name,
        problems,
    };
    Ok(answer::private(desk.show_with(status, &template)))
}
