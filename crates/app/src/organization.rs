//! The organization's own name, address, look and wishes.

use crate::{
    App, Error, Principal, Result, entropy, hosts, offer, outbox,
    pictures::{self, Use},
    seen,
};
use model::{Action, FieldErrors, Organization, OrganizationSettings, PictureId, Slug, line, say};
use serde_json::json;
use store::{Tx, Word};
use view::locale::Locale;

/// As typed. What is `None` stays as it is.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    pub name: Option<String>,
    pub slug: Option<String>,
    pub settings: Option<OrganizationSettings>,
    /// The [`seen`] of what the editor began with; `None` overwrites whatever is there.
    pub seen: Option<String>,
}

/// Stands for what is edited together; the logo and the sign-up policy have forms of their own.
pub fn seen(organization: &Organization) -> String {
    let Organization { slug, name, settings, .. } = organization;
    let OrganizationSettings { brand_color, theme, policy, language, .. } = settings;
    let OrganizationSettings { embed_on, confirm_email, .. } = settings;
    seen::sign(&(slug, name, brand_color, theme, policy, language, embed_on, confirm_email))
}

/// The language of the organization at this address, or of the only one there is.
pub async fn language(app: &App, slug: Option<&str>) -> Result<Option<String>> {
    let found = match slug {
        Some(slug) => match offer::organization(app, slug).await {
            Err(Error::NotFound) => None,
            found => Some(found?),
        },
        None => store::organizations::only(&mut app.db.operator_read().await?).await?,
    };
    Ok(found.and_then(|organization| organization.settings.language))
}

pub async fn get(app: &App, who: &Principal) -> Result<Organization> {
    let mut tx = app.db.read(who.organization).await?;
    Ok(store::organizations::own(&mut tx).await?)
}

/// Saves what is given; the logo stays. Links with the old address go on working.
///
/// # Errors
/// Names every bad field: `name`, `slug`, `brandColor`, `policy`, `cancelCutoffMinutes`,
/// `rescheduleCutoffMinutes`, `language`, `embedOn`. `Forbidden` for hosts. `Stale` when somebody saved in between.
pub async fn save(app: &App, who: &Principal, draft: Draft) -> Result<Organization> {
    who.may_administer()?;
    let now = app.clock.now();
    let mut tx = app.db.write_among(who.organization).await?;
    store::diaries::touch_all_rules(&mut tx).await?;
    let before = store::organizations::own(&mut tx).await?;
    let is_late = draft.seen.as_ref().is_some_and(|sign| *sign != seen(&before));
    let after = edited(&before, draft)?;
    if is_late {
        // Sent twice, or somebody else wrote the same: it is saved.
        return if after == before { Ok(after) } else { Err(Error::Stale) };
    }
    if after.slug != before.slug {
        claim_slug(&mut tx, &before, &after.slug).await?;
        store::organizations::keep_slug(&mut tx, before.slug.as_str(), now).await?;
    }
    write(&mut tx, who, &before, &after, now).await?;
    tx.commit().await?;
    if after.slug != before.slug {
        app.memory.organizations.forget(before.slug.as_str());
        app.db.ring(Word::Slug(before.slug.as_str().to_owned()));
    }
    Ok(after)
}

/// Shows this logo on the pages of guests; none with `None`.
///
/// # Errors
/// Names `picture` when it is none. `Forbidden` for hosts.
pub async fn set_logo(app: &App, who: &Principal, bytes: Option<Vec<u8>>) -> Result<Organization> {
    who.may_administer()?;
    let picture = match bytes {
        Some(bytes) => Some(pictures::read(bytes, Use::Logo).await?),
        None => None,
    };
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    store::diaries::touch_all_rules(&mut tx).await?;
    let before = store::organizations::own(&mut tx).await?;
    let mut after = before.clone();
    after.settings.logo = picture.is_some().then(|| PictureId(entropy::id(now)));
    if let Some((id, picture)) = after.settings.logo.zip(picture) {
        store::pictures::insert(&mut tx, id, &picture, now).await?;
    }
    write(&mut tx, who, &before, &after, now).await?;
    if let Some(old) = before.settings.logo {
        store::pictures::delete(&mut tx, old).await?;
    }
    tx.commit().await?;
    Ok(after)
}

fn edited(before: &Organization, draft: Draft) -> Result<Organization> {
    let mut errors = FieldErrors::default();
    let mut after = before.clone();
    if let Some(name) = draft.name {
        after.name = errors.keep("name", line(&name, 120)).unwrap_or_default();
    }
    if let Some(slug) = draft.slug {
        after.slug =
            errors.keep("slug", slug.parse::<Slug>()).unwrap_or_else(|| before.slug.clone());
    }
    if let Some(settings) = draft.settings {
        let settings = OrganizationSettings { logo: before.settings.logo, ..settings };
        if settings.language.as_deref().is_some_and(|tag| Locale::tagged(tag).is_none()) {
            errors.add("language", hosts::unknown_language());
        }
        match settings.checked() {
            Ok(settings) => after.settings = settings,
            Err(wrong) => errors.0.extend(wrong.0),
        }
    }
    errors.check()?;
    Ok(after)
}

/// An address that belongs, or once belonged, to another organization stays theirs.
async fn claim_slug(tx: &mut Tx, before: &Organization, slug: &Slug) -> Result<()> {
    let former = store::organizations::by_former_slug(tx, slug.as_str()).await?;
    match former {
        Some(other) if other.id != before.id => Err(slug_taken()),
        _ => Ok(()),
    }
}

async fn write(
    tx: &mut Tx,
    who: &Principal,
    before: &Organization,
    after: &Organization,
    now: jiff::Timestamp,
) -> Result<()> {
    store::organizations::update(tx, after, now).await?;
    let public = |organization: &Organization| {
        let Organization { slug, name, settings, .. } = organization;
        json!({ "slug": slug, "name": name, "settings": settings })
    };
    let details = json!({ "before": public(before), "after": public(after) });
    let id = after.id.0;
    outbox::log(tx, "organization", id, Action::Updated, who.actor, details, now).await
}

pub(crate) fn slug_taken() -> Error {
    Error::field("slug", say("error-organization-taken"))
}
