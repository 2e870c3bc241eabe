//! `/admin/settings/api-keys`: keys for programs, each shown once.

use super::{
    desk::{Desk, done},
    typed,
};
use crate::{error::Result, extract::Fields};
use app::Error;
use axum::{extract::Path, http::StatusCode};
use model::{ApiKeyId, Role};
use view::pages::admin::{
    api_keys::{ApiKey, ApiKeys, Form},
    form::Problems,
    shell::{Done, Place},
};

pub async fn show(desk: Desk) -> Result {
    page(&desk, StatusCode::OK, None, Form::default(), Problems::default()).await
}

/// Answers with the page itself: the key is nowhere to be read again after a redirect.
pub async fn create(desk: Desk, fields: Fields) -> Result {
    desk.who.may_administer()?;
    let form = Form { name: fields.text("name").to_owned(), role: fields.text("role").to_owned() };
    let made = match form.role.parse::<Role>() {
        Ok(role) => {
            let organization = desk.who.organization;
            app::keys::create(&desk.app, organization, Some(&desk.who), &form.name, role).await
        }
        Err(message) => Err(Error::field("role", message)),
    };
    match made {
        Ok(key) => {
            page(&desk, StatusCode::OK, Some(key), Form::default(), Problems::default()).await
        }
        Err(Error::Invalid(wrong)) => {
            let names = [("name", "name", "admin-key-name"), ("role", "role", "admin-key-role")];
            let problems = typed::problems(desk.locale(), &fields, &names, &wrong);
            page(&desk, StatusCode::UNPROCESSABLE_ENTITY, None, form, problems).await
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn revoke(desk: Desk, Path(id): Path<String>) -> Result {
    let id: ApiKeyId = id.parse().map_err(|_| Error::NotFound)?;
    app::keys::revoke(&desk.app, &desk.who, id).await?;
    Ok(done("/admin/settings/api-keys", Done::Revoked))
}

async fn page(
    desk: &Desk,
    status: StatusCode,
    fresh: Option<String>,
    form: Form,
    problems: Problems,
) -> Result {
    let keys = app::keys::list(&desk.app, &desk.who).await?;
    let key = |key: &store::credentials::KeyRow| ApiKey {
        id: key.id.to_string(),
        name: key.name.clone(),
        role: key.role.clone(),
        created: key.created_at.0,
    };
    let roles = [Role::Host, Role::Admin, Role::Owner].into_iter();
    Ok(desk.show_with(
        status,
        &ApiKeys {
            page: desk.page.clone(),
            shell: desk.shell(Place::Settings),
            reader: desk.reader(),
            fresh,
            keys: keys.iter().rev().map(key).collect(),
            form,
            roles: roles.filter(|role| *role <= desk.who.role).map(|r| r.as_str().into()).collect(),
            problems,
        },
    ))
}
