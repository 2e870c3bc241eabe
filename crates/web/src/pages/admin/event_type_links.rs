//! The links into an event type that is listed nowhere: the secret one, and those for one booking.

use super::{
    desk::{Desk, done},
    event_type,
    event_types::{own, path},
    typed,
};
use crate::{
    error::Result,
    extract::Fields,
    pages::{cookie, once},
};
use app::{
    Error,
    links::{self, Wish},
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use axum_extra::extract::cookie::{Cookie, CookieJar};
use jiff::Timestamp;
use model::{
    Access, BookingLink, BookingLinkId, EventType, EventTypeId, FieldErrors, LinkOver, say,
};
use view::pages::admin::{
    event_type::{Link, LinkState, Links},
    form::Problems,
    shell::Done,
};

const NAMES: [typed::Name; 2] =
    [("note", "link_note", "admin-link-note"), ("expiresAt", "link_until", "admin-link-until")];

/// The links of what is stored; none where everyone may book, or while it is new.
pub async fn of(desk: &Desk, event: Option<&EventType>) -> app::Result<Option<Links>> {
    let Some(event) = event.filter(|event| event.details.access != Access::Public) else {
        return Ok(None);
    };
    let secret = match event.details.access {
        Access::Secret => {
            let seen = app::event_types::see(&desk.app, &desk.who, event.id).await?;
            Some(links::address(&desk.app, &seen.organization, &seen.host, &seen.event_type))
        }
        _ => None,
    };
    let listed = links::list(&desk.app, &desk.who, event.id).await?;
    Ok(Some(Links {
        reader: desk.reader(),
        secret,
        made: None,
        rows: listed.iter().map(|link| row(desk, link)).collect(),
        note: String::new(),
        until: String::new(),
        problems: Problems::default(),
    }))
}

/// The link that was made on the page before, which shows it this once.
const MADE: &str = "kalends-link";

/// How long the page may take to come.
const MADE_MINUTES: i64 = 5;

/// Makes a link for one booking. A repeat finds the first one, whose address was told. What was
/// typed into the editor meanwhile comes along, and stands in it afterwards.
pub async fn make(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result {
    let event = own(&desk, &id).await?;
    let wanted = wanted(&desk, &fields, &event).await;
    if let Ok(url) = &wanted {
        let links = of(&desk, Some(&event)).await?;
        let links = links.map(|links| Links { made: url.clone(), ..links });
        let page = event_type::unsaved_with_links(&desk, &event, &fields, StatusCode::OK, links);
        if let Some(page) = page.await {
            return page;
        }
    }
    match wanted {
        Ok(Some(url)) => {
            let onward = Redirect::to(&format!("{}#made", path(event.id)));
            let jar =
                CookieJar::new().add(cookie::lasting(made(&desk, event.id, url), MADE_MINUTES));
            Ok((jar, onward).into_response())
        }
        Ok(None) => Ok(Redirect::to(&format!("{}#links", path(event.id))).into_response()),
        Err(Error::Invalid(wrong)) => {
            let problems = typed::problems(desk.locale(), &fields, &NAMES, &wrong);
            let links = of(&desk, Some(&event)).await?.map(|links| Links {
                note: fields.text("link_note").to_owned(),
                until: fields.text("link_until").to_owned(),
                problems,
                ..links
            });
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            let typed = event_type::unsaved_with_links;
            match typed(&desk, &event, &fields, status, links.clone()).await {
                Some(page) => page,
                None => event_type::with_links(&desk, &event, status, links).await,
            }
        }
        Err(error) => Err(error.into()),
    }
}

/// The address that is still to be told.
pub fn just_made(desk: &Desk, jar: &CookieJar) -> Option<String> {
    cookie::value(&desk.app, jar, MADE).map(str::to_owned)
}

/// It was told.
pub fn told(desk: &Desk, event: EventTypeId) -> CookieJar {
    CookieJar::new().add(cookie::over(made(desk, event, String::new())))
}

fn made(desk: &Desk, event: EventTypeId, url: String) -> Cookie<'static> {
    cookie::passing(&desk.app, MADE, url, path(event))
}

async fn wanted(desk: &Desk, fields: &Fields, event: &EventType) -> app::Result<Option<String>> {
    let expires_at = fields.filled("link_until").map(|text| end_of(desk, text)).transpose()?;
    let note = Some(fields.text("link_note").to_owned());
    let wish = Wish { note, expires_at, once: once::of(fields, "booking-link-form") };
    links::make(&desk.app, &desk.who, event.id, wish).await.map(|made| made.url)
}

/// The end of that day, on the member's wall.
fn end_of(desk: &Desk, text: &str) -> app::Result<Timestamp> {
    let wrong = |key| Error::Invalid(FieldErrors::one("expiresAt", say(key)));
    let last = typed::date(text).ok_or_else(|| wrong("admin-wrong-date"))?;
    if last < desk.today() {
        return Err(wrong("admin-wrong-date-past"));
    }
    let end = last.tomorrow().and_then(|next| next.to_zoned(desk.member.timezone.tz().clone()));
    end.map(|end| end.timestamp()).map_err(|_| wrong("error-dates-reach"))
}

pub async fn revoke(desk: Desk, Path((id, link)): Path<(String, String)>) -> Result {
    let event = own(&desk, &id).await?;
    let link: BookingLinkId = link.parse().map_err(|_| Error::NotFound)?;
    links::revoke(&desk.app, &desk.who, event.id, link).await?;
    Ok(done(&path(event.id), Done::Removed))
}

/// Draws a new key for the secret link.
pub async fn renew(desk: Desk, Path(id): Path<String>) -> Result {
    let event = own(&desk, &id).await?;
    links::draw_key(&desk.app, &desk.who, event.id).await?;
    Ok(done(&path(event.id), Done::Saved))
}

fn row(desk: &Desk, link: &BookingLink) -> Link {
    Link {
        id: link.id.to_string(),
        note: link.note.clone(),
        created: link.created_at,
        expires: link.expires_at,
        state: match link.check(desk.now) {
            Ok(()) => LinkState::Open,
            Err(LinkOver::Used) => LinkState::Used,
            Err(LinkOver::Expired) => LinkState::Over,
        },
    }
}
