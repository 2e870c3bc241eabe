//! `/admin/settings`: how the member appears to guests.

use super::{
    desk::{Desk, done},
    picture::Picture,
    typed::{Name, problems},
};
use crate::{error::Result, extract::Fields};
use app::Error;
use axum::{http::StatusCode, response::Response};
use model::{Member, Settings};
use view::{
    locale::Locale,
    pages::{
        admin::{
            form::Problems,
            profile::{Form, Profile},
            shell::{Done, Place},
        },
        guest::initials,
    },
};

const NAMES: [Name; 4] = [
    ("displayName", "display_name", "admin-display-name"),
    ("username", "username", "admin-username"),
    ("bio", "bio", "admin-bio"),
    ("timezone", "timezone", "admin-zone"),
];

pub async fn show(desk: Desk) -> Result {
    let form = stored(&desk.member);
    Ok(page(&desk, StatusCode::OK, form, Problems::default()))
}

fn stored(member: &Member) -> Form {
    Form {
        display_name: member.display_name.clone(),
        username: member.username.to_string(),
        bio: member.bio.clone(),
        timezone: member.timezone.name().to_owned(),
        language: member.settings.language.clone().unwrap_or_default(),
    }
}

/// The member's settings with the language that was chosen; an unknown one changes nothing.
fn in_language(member: &Member, chosen: Option<&str>) -> Settings {
    let before = member.settings.clone();
    match chosen {
        Some("") => Settings { language: None, ..before },
        Some(tag) if Locale::tagged(tag).is_some() => {
            Settings { language: Some(tag.to_owned()), ..before }
        }
        _ => before,
    }
}

pub async fn set_photo(desk: Desk, Picture(bytes): Picture) -> Result {
    let set = match bytes {
        Ok(bytes) => app::photo::set(&desk.app, &desk.who, desk.member.id, Some(bytes)).await,
        Err(error) => Err(error),
    };
    match set {
        Ok(_) => Ok(done("/admin/settings", Done::Saved)),
        Err(Error::Invalid(wrong)) => {
            let names = [("picture", "picture", "admin-photo")];
            let problems = problems(desk.locale(), &Fields::default(), &names, &wrong);
            let form = stored(&desk.member);
            Ok(page(&desk, StatusCode::UNPROCESSABLE_ENTITY, form, problems))
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn remove_photo(desk: Desk) -> Result {
    app::photo::set(&desk.app, &desk.who, desk.member.id, None).await?;
    Ok(done("/admin/settings", Done::Removed))
}

pub async fn save(desk: Desk, fields: Fields) -> Result {
    let text = |name| fields.get(name).map(str::to_owned);
    let profile = app::hosts::Profile {
        display_name: text("display_name"),
        username: text("username"),
        bio: text("bio"),
        timezone: text("timezone"),
        settings: Some(in_language(&desk.member, fields.get("language"))),
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
                language: fields.text("language").to_owned(),
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
        photo: desk.member.avatar_url.clone(),
        initials: initials(&desk.member.display_name),
        form,
        problems,
    };
    desk.show_with(status, &template)
}
