//! `/admin/settings/organization`: name, address, look and policy of the whole organization.

use super::{
    defaults::{in_units, minutes_of},
    desk::{Desk, done},
    picture::Picture,
    typed::{self, Name},
};
use crate::{
    answer,
    error::Result,
    extract::{Fields, Query},
};
use app::{Error, organization::Draft};
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use model::{Organization, OrganizationSettings, Policy, is_color};
use view::pages::{
    Page, Theme,
    admin::{
        color::PRESETS,
        form::Problems,
        organization::{BrandPreview, Form, Organization as Sheet},
        shell::{Done, Place},
    },
};

const PATH: &str = "/admin/settings/organization";

const NAMES: [Name; 9] = [
    ("picture", "picture", "admin-logo"),
    ("name", "name", "admin-organization-name"),
    ("slug", "slug", "admin-organization-slug"),
    ("language", "language", "admin-organization-language"),
    ("brandColor", "brand_color", "admin-brand-color"),
    ("cancelCutoffMinutes", "cancel_value", "admin-policy-cancel"),
    ("rescheduleCutoffMinutes", "reschedule_value", "admin-policy-move"),
    ("policy", "policy", "admin-policy-words"),
    ("embedOn", "embed_on", "admin-embed-on"),
];

pub async fn show(desk: Desk) -> Result {
    let organization = administered(&desk).await?;
    let form = stored(&organization);
    Ok(page(&desk, StatusCode::OK, &organization, form, Problems::default()))
}

pub async fn save(desk: Desk, fields: Fields) -> Result {
    let organization = administered(&desk).await?;
    let draft = Draft {
        name: Some(fields.text("name").to_owned()),
        slug: Some(fields.text("slug").to_owned()),
        settings: Some(read(&fields, &organization.settings)),
        // A form without it is older than anything that is stored.
        seen: Some(fields.text("seen").to_owned()),
    };
    match app::organization::save(&desk.app, &desk.who, draft).await {
        Ok(_) => Ok(done(PATH, Done::Saved)),
        Err(Error::Invalid(wrong)) => {
            let problems = typed::problems(desk.locale(), &fields, &NAMES, &wrong);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(page(&desk, status, &organization, posted(&fields), problems))
        }
        Err(Error::Stale) => {
            let since = administered(&desk).await?;
            let form =
                Form { seen: app::organization::seen(&since), late: true, ..posted(&fields) };
            Ok(page(&desk, StatusCode::CONFLICT, &since, form, Problems::default()))
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn set_logo(desk: Desk, Picture(bytes): Picture) -> Result {
    let organization = administered(&desk).await?;
    let set = match bytes {
        Ok(bytes) => app::organization::set_logo(&desk.app, &desk.who, Some(bytes)).await,
        Err(error) => Err(error),
    };
    match set {
        Ok(_) => Ok(done(PATH, Done::Saved)),
        Err(Error::Invalid(wrong)) => {
            let problems = typed::problems(desk.locale(), &Fields::default(), &NAMES, &wrong);
            let form = stored(&organization);
            Ok(page(&desk, StatusCode::UNPROCESSABLE_ENTITY, &organization, form, problems))
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn remove_logo(desk: Desk) -> Result {
    app::organization::set_logo(&desk.app, &desk.who, None).await?;
    Ok(done(PATH, Done::Removed))
}

/// A guest's buttons and links in a colour that is not saved yet, to be framed by the page above.
pub async fn preview(desk: Desk, Query(query): Query) -> Response {
    let color = Some(query.text("color").to_ascii_lowercase());
    let theme = match query.text("theme") {
        "dark" => Theme::Dark,
        _ => Theme::Light,
    };
    let brand = color.filter(|color| is_color(&format!("#{color}")));
    let preview = BrandPreview { page: Page { theme, brand, ..desk.page } };
    let mut response = answer::private(answer::page(&preview, &preview.page.nonce));
    let policy = HeaderValue::from_static(
        "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'self'",
    );
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    response
}

async fn administered(desk: &Desk) -> app::Result<Organization> {
    desk.who.may_administer()?;
    app::organization::get(&desk.app, &desk.who).await
}

fn stored(organization: &Organization) -> Form {
    let OrganizationSettings { brand_color, theme, policy, .. } = &organization.settings;
    let (cancel_value, cancel_unit) = cutoff(policy.cancel_cutoff_minutes);
    let (reschedule_value, reschedule_unit) = cutoff(policy.reschedule_cutoff_minutes);
    Form {
        name: organization.name.clone(),
        slug: organization.slug.to_string(),
        own_color: brand_color.is_some(),
        brand_color: brand_color.clone().unwrap_or_else(|| PRESETS[0].0.to_owned()),
        theme: theme.as_str().to_owned(),
        language: organization.settings.language.clone().unwrap_or_default(),
        cancel_value,
        cancel_unit,
        reschedule_value,
        reschedule_unit,
        policy: policy.policy.clone().unwrap_or_default(),
        embed_on: organization.settings.embed_on.join("\n"),
        confirm_email: organization.settings.confirm_email,
        seen: app::organization::seen(organization),
        late: false,
    }
}

fn cutoff(minutes: Option<i64>) -> (String, String) {
    let (value, unit) = minutes.map_or((None, "hours"), |minutes| {
        let (value, unit) = in_units(minutes);
        (Some(value), unit)
    });
    (value.map(|value| value.to_string()).unwrap_or_default(), unit.to_owned())
}

fn posted(fields: &Fields) -> Form {
    let text = |name| fields.text(name).to_owned();
    Form {
        name: text("name"),
        slug: text("slug"),
        own_color: fields.has("own_color"),
        brand_color: text("brand_color"),
        theme: text("theme"),
        language: text("language"),
        cancel_value: text("cancel_value"),
        cancel_unit: text("cancel_unit"),
        reschedule_value: text("reschedule_value"),
        reschedule_unit: text("reschedule_unit"),
        policy: text("policy"),
        embed_on: text("embed_on"),
        confirm_email: fields.has("confirm_email"),
        seen: text("seen"),
        late: false,
    }
}

/// What was typed; what the form does not show stays as it is.
fn read(fields: &Fields, before: &OrganizationSettings) -> OrganizationSettings {
    let cutoff = |value: &str, unit: &str| {
        let unit = minutes_of(fields.text(unit));
        typed::number(fields.text(value)).map(|value| value.saturating_mul(unit))
    };
    OrganizationSettings {
        brand_color: fields.has("own_color").then(|| fields.text("brand_color").to_owned()),
        language: Some(fields.text("language").to_owned()).filter(|tag| !tag.is_empty()),
        theme: model::Theme::named(fields.text("theme")).unwrap_or_default(),
        policy: Policy {
            cancel_cutoff_minutes: cutoff("cancel_value", "cancel_unit"),
            reschedule_cutoff_minutes: cutoff("reschedule_value", "reschedule_unit"),
            policy: Some(fields.text("policy").to_owned()),
        },
        // What was typed is read, and found wanting, with the rest.
        embed_on: Some(fields.text("embed_on").to_owned())
            .filter(|text| !text.is_empty())
            .into_iter()
            .collect(),
        confirm_email: fields.has("confirm_email"),
        ..before.clone()
    }
}

fn page(
    desk: &Desk,
    status: StatusCode,
    organization: &Organization,
    form: Form,
    problems: Problems,
) -> Response {
    let base = desk.short_url_of(&[]);
    let base = base.rsplit_once('/').map_or(base.clone(), |(base, _)| base.to_owned());
    let logo = organization.settings.logo.map(|id| app::photo::path(organization.id, id));
    let template = Sheet {
        page: desk.page.clone(),
        shell: desk.shell(Place::Settings),
        base,
        logo,
        form,
        problems,
    };
    desk.show_with(status, &template)
}
