//! `/admin/members/{id}/leave`: what is still to come for a member, before they are switched off or
//! removed.

use super::{
    desk::{Desk, done},
    fallen,
    members::{PATH, changed},
    typed::problems,
};
use crate::{error::Result, extract::Fields};
use app::{Error, hosts::Profile, leaving};
use axum::{extract::Path, http::StatusCode};
use model::{FieldErrors, MemberId};
use view::pages::admin::{
    form::Problems,
    member_leaves::MemberLeaves,
    shell::{Done, Place},
};

/// As many bookings as one looks through; the list has the others.
const FIRST: usize = 10;

pub async fn show(desk: Desk, Path(id): Path<String>) -> Result {
    page(&desk, StatusCode::OK, parsed(&id)?, Problems::default()).await
}

/// Switches a member off, after this page, or on.
pub async fn active(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result {
    let id = parsed(&id)?;
    let is_active = match fields.text("active") {
        "yes" => true,
        "no" => false,
        _ => return Err(Error::NotFound.into()),
    };
    if !is_active {
        leaving::look(&desk.app, &desk.who, id).await?;
    }
    let profile = Profile { is_active: Some(is_active), ..Profile::default() };
    match changed(&desk, id, profile).await {
        Err(Error::Invalid(wrong)) => refused(&desk, id, &fields, &wrong).await,
        changed => Ok(changed?),
    }
}

pub async fn remove(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result {
    let id = parsed(&id)?;
    match leaving::remove(&desk.app, &desk.who, id).await {
        Ok(()) => Ok(done(PATH, Done::Removed)),
        Err(Error::Invalid(wrong)) => refused(&desk, id, &fields, &wrong).await,
        Err(error) => Err(error.into()),
    }
}

fn parsed(id: &str) -> app::Result<MemberId> {
    id.parse().map_err(|_| Error::NotFound)
}

async fn refused(desk: &Desk, id: MemberId, fields: &Fields, wrong: &FieldErrors) -> Result {
    let names = [("isActive", "off", "admin-members"), ("member", "remove", "admin-members")];
    let problems = problems(desk.locale(), fields, &names, wrong);
    page(desk, StatusCode::UNPROCESSABLE_ENTITY, id, problems).await
}

async fn page(desk: &Desk, status: StatusCode, id: MemberId, problems: Problems) -> Result {
    let leaving = leaving::look(&desk.app, &desk.who, id).await?;
    let count = leaving.ahead.len();
    let first = leaving.ahead.into_iter().take(FIRST).collect();
    let template = MemberLeaves {
        page: desk.page.clone(),
        shell: desk.shell(Place::Members),
        reader: desk.reader(),
        id: id.to_string(),
        name: leaving.member.display_name,
        is_active: leaving.member.is_active,
        is_named: leaving.is_named,
        count,
        first: fallen::rows(first),
        problems,
    };
    Ok(desk.show_with(status, &template))
}
