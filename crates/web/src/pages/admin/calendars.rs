//! `/admin/settings/calendars`: a member's calendar elsewhere.

use super::{
    desk::{Desk, done},
    typed,
};
use crate::{
    error::Result,
    extract::{Fields, Query},
};
use app::{
    Error,
    calendars::{self, Choice, Connected},
};
use axum::http::StatusCode;
use view::pages::admin::{
    calendars::{Calendars, Offer, Other, Own, Wrong},
    form::{self, Problems},
    shell::{Done, Place},
};

pub const PATH: &str = "/admin/settings/calendars";

pub async fn show(desk: Desk, Query(query): Query) -> Result {
    let own = calendars::own(&desk.app, &desk.who).await?.map(|own| shown(own, None));
    let wrong = query.get("problem").and_then(Wrong::named);
    page(&desk, StatusCode::OK, own, wrong, Problems::default()).await
}

pub async fn save(desk: Desk, fields: Fields) -> Result {
    let choice = Choice {
        checked: fields.all("checked").map(str::to_owned).collect(),
        write_to: fields.text("write_to").to_owned(),
        seen: fields.text("seen").to_owned(),
    };
    let status = match calendars::choose(&desk.app, &desk.who, choice.clone()).await {
        Ok(()) => return Ok(done(PATH, Done::Saved)),
        Err(Error::Invalid(wrong)) => {
            let names = [("write_to", "write_to", "admin-calendars-write")];
            let problems = typed::problems(desk.locale(), &fields, &names, &wrong);
            (StatusCode::UNPROCESSABLE_ENTITY, problems)
        }
        Err(Error::Stale) => (StatusCode::CONFLICT, Problems::default()),
        Err(error) => return Err(error.into()),
    };
    let own = calendars::own(&desk.app, &desk.who).await?;
    let own = own.map(|own| shown(own, Some(&choice)));
    page(&desk, status.0, own, None, status.1).await
}

/// Whether calendars can be connected here, in the page's words.
pub fn offer(app: &app::App) -> Offer {
    match calendars::offer(app) {
        calendars::Offer::Open => Offer::Open,
        calendars::Offer::NotSetUp => Offer::NotSetUp,
        calendars::Offer::NoKey => Offer::NoKey,
    }
}

/// With what was chosen in the form, where it comes back.
fn shown(own: Connected, typed: Option<&Choice>) -> Own {
    let stored: Vec<_> =
        own.calendars.iter().filter(|one| one.checked).map(|one| one.id.clone()).collect();
    let checked = typed.map_or(stored, |choice| choice.checked.clone());
    let write_to = typed.map_or(own.write_to.clone(), |choice| choice.write_to.clone());
    let choice = |one: &model::KnownCalendar, chosen: bool| form::Choice {
        value: one.id.clone(),
        label: one.name.clone(),
        chosen,
    };
    let calendars = own.calendars.iter();
    let writable = own.calendars.iter().filter(|one| one.writable);
    Own {
        checked: calendars.map(|one| choice(one, checked.contains(&one.id))).collect(),
        write_to: writable.map(|one| choice(one, one.id == write_to)).collect(),
        account: own.account,
        since: own.since,
        lost_since: own.lost_since,
        silent_since: own.silent_since,
        checked_at: own.checked_at,
        seen: own.seen,
    }
}

async fn page(
    desk: &Desk,
    status: StatusCode,
    own: Option<Own>,
    wrong: Option<Wrong>,
    problems: Problems,
) -> Result {
    let others = calendars::of_others(&desk.app, &desk.who).await?;
    let other = |one: calendars::Standing| Other {
        name: one.name,
        account: one.account,
        lost_since: one.lost_since,
        silent_since: one.silent_since,
    };
    let sheet = Calendars {
        page: desk.page.clone(),
        shell: desk.shell(Place::Settings),
        reader: desk.reader(),
        offer: offer(&desk.app),
        own,
        others: others.into_iter().map(other).collect(),
        wrong,
        late: status == StatusCode::CONFLICT,
        problems,
    };
    Ok(desk.show_with(status, &sheet))
}
