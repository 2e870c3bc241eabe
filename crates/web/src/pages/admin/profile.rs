//! `/admin/settings`: how the member appears to guests.

use super::{
    desk::{Desk, done},
    typed::{Name, problems},
};
use crate::{error::Result, extract::Fields};
use app::Error;
use axum::{http::StatusCode, response::Response};
use view::pages::admin::{
    form::Problems,
    profile::{Form, Profile},
    shell::{Done, Place},
};

const NAMES: [Name; 4] = [
    ("displayName", "display_name", "admin-display-name"),
    ("username", "username", "admin-username"),
    ("bio", "bio", "admin-bio"),
    ("timezone", "timezone", "admin-zone"),
];

pub async fn show(desk: Desk) -> Result {
    let form = Form {
        display_name: desk.member.display_name.clone(),
        username: desk.member.username.to_string(),
        bio: desk.member.bio.clone(),
        timezone: desk.member.timezone.name().to_owned(),
    };
    Ok(page(&desk, StatusCode::OK, form, Problems::default()))
}

pub async fn save(desk: Desk, fields: Fields) -> Result {
    let text = |name| fields.get(name).map(str::to_owned);
    let profile = app::hosts::Profile {
        display_name: text("display_name"),
        username: text("username"),
        bio: text("bio"),
        timezone: text("timezone"),
        ..app::hosts::Profile::default()
    };
    match app::hosts::update(&desk.app, &desk.who, desk.member.id, profile).await {
        Ok(_) => Ok(done("/admin/settings", Done::Saved)),
        Err(Error::Invalid(wrong)) => {
            let problems = problems(desk.locale(), &fields, &NAMES, &wrong);
            let form = Form {
                display_name: fields.text("display_name").to_owned(),
                username: fields.text("username").to_owned(),
                bio: fields.text("bio").to_owned(),
                timezone: fields.text("timezone").to_owned(),
            };
            Ok(page(&desk, StatusCode::UNPROCESSABLE_ENTITY, form, problems))
        }
        Err(error) => Err(error.into()),
    }
}

fn page(desk: &Desk, status: StatusCode, form: Form, problems: Problems) -> Response {
    let template = Profile {
        page: desk.page.clone(),
        shell: desk.shell(Place::Settings),
        base: desk.short_url_of(&[]),
        form,
        problems,
    };
    desk.show_with(status, &template)
}
