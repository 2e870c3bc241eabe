//! `/admin/settings`: how the member appears to guests.

use super::{
    desk::{Desk, done},
    picture::Picture,
    typed::{Name, problems},
};
use crate::{error::Result, extract::Fields};
use app::Error;
use axum::{http::StatusCode, response::Response};
use model::Member;
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
        seen: app::hosts::seen(member),
        late: false,
    }
}

/// The language that was chosen; an unknown one changes nothing.
fn language(chosen: Option<&str>) -> Option<Option<String>> {
    match chosen? {
        "" => Some(None),
        tag => Locale::tagged(tag).map(|_| Some(tag.to_owned())),
    }
}

fn posted(fields: &Fields) -> Form {
    let text = |name| fields.text(name).to_owned();
    Form {
        display_name: text("display_name"),
        username: text("username"),
        bio: text("bio"),
        timezone: text("timezone"),
        language: text("language"),
        seen: text("seen"),
        late: false,
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
        language: language(fields.get("language")),
        // A form without it is older than anything that is stored.
        seen: Some(fields.text("seen").to_owned()),
        ..app::hosts::Profile::default()
    };
    match app::hosts::update(&desk.app, &desk.who, desk.member.id, profile).await {
        Ok(_) => Ok(done("/admin/settings", Done::Saved)),
        Err(Error::Invalid(wrong)) => {
            let problems = problems(desk.locale(), &fields, &NAMES, &wrong);
            Ok(page(&desk, StatusCode::UNPROCESSABLE_ENTITY, posted(&fields), problems))
        }
        Err(Error::Stale) => {
            let since = app::hosts::get(&desk.app, &desk.who, desk.member.id).await?;
            let form = Form { seen: app::hosts::seen(&since), late: true, ..posted(&fields) };
            Ok(page(&desk, StatusCode::CONFLICT, form, Problems::default()))
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
