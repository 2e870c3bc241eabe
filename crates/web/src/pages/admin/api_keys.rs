//! `/admin/settings/api-keys`: keys for programs, each shown once.

use super::{
    desk::{Desk, done},
    typed,
};
use crate::{error::Result, extract::Fields};
use app::{Error, keys::Draft};
use axum::{extract::Path, http::StatusCode};
use model::{ApiKeyId, Role};
use view::pages::admin::{
    api_keys::{ApiKey, ApiKeys, Form},
    form::{Choice, Problems},
    shell::{Done, Place},
};

pub async fn show(desk: Desk) -> Result {
    page(&desk, StatusCode::OK, None, Form::default(), Problems::default()).await
}

/// Answers with the page itself: the key is nowhere to be read again after a redirect.
pub async fn create(desk: Desk, fields: Fields) -> Result {
    desk.who.may_administer()?;
    let form = Form {
        name: fields.text("name").to_owned(),
        role: fields.text("role").to_owned(),
        member: fields.text("member").to_owned(),
    };
    let made = match form.role.parse::<Role>() {
        Ok(role) => {
            let organization = desk.who.organization;
            let draft = Draft { name: &form.name, role, member: form.member.parse().ok() };
            app::keys::create(&desk.app, organization, Some(&desk.who), draft).await
        }
        Err(message) => Err(Error::field("role", message)),
    };
    match made {
        Ok(key) => {
            page(&desk, StatusCode::OK, Some(key), Form::default(), Problems::default()).await
        }
        Err(Error::Invalid(wrong)) => {
            let names = [
                ("name", "name", "admin-key-name"),
                ("role", "role", "admin-key-role"),
                ("member", "member", "admin-key-member"),
            ];
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
        member: key.member.clone(),
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
            members: members(desk, &form).await?,
            form,
            roles: roles.filter(|role| *role <= desk.who.role).map(|r| r.as_str().into()).collect(),
            problems,
        },
    ))
}

/// Whom a key may be for: oneself, until another is chosen.
async fn members(desk: &Desk, form: &Form) -> app::Result<Vec<Choice>> {
    let own = desk.member.id.to_string();
    let chosen = if form.member.is_empty() { &own } else { &form.member };
    let members = app::hosts::list(&desk.app, &desk.who).await?;
    let active = members.into_iter().filter(|member| member.is_active);
    Ok(Choice::list(active.map(|one| (one.id.to_string(), one.display_name)), chosen))
}
