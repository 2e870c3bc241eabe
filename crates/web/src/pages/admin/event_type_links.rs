//! The links into an event type that is listed nowhere: the secret one, and those for one booking.

use super::{
    desk::{Desk, done},
    event_type,
    event_types::{own, path},
    typed,
};
use crate::{error::Result, extract::Fields};
use app::{
    Error,
    links::{self, Wish},
};
use axum::{extract::Path, http::StatusCode};
use jiff::Timestamp;
use model::{Access, BookingLink, BookingLinkId, EventType, FieldErrors, LinkOver, say};
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

/// Makes a link for one booking and shows it, this once.
pub async fn make(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result {
    let event = own(&desk, &id).await?;
    let (status, made, problems) = match wanted(&desk, &fields, &event).await {
        Ok(url) => (StatusCode::OK, url, Problems::default()),
        Err(Error::Invalid(wrong)) => {
            let problems = typed::problems(desk.locale(), &fields, &NAMES, &wrong);
            (StatusCode::UNPROCESSABLE_ENTITY, None, problems)
        }
        Err(error) => return Err(error.into()),
    };
    let kept = |name: &str| match made {
        Some(_) => String::new(),
        None => fields.text(name).to_owned(),
    };
    let links = of(&desk, Some(&event)).await?.map(|links| Links {
        note: kept("link_note"),
        until: kept("link_until"),
        made: made.clone(),
        problems,
        ..links
    });
    event_type::with_links(&desk, &event, status, links).await
}

async fn wanted(desk: &Desk, fields: &Fields, event: &EventType) -> app::Result<Option<String>> {
    let expires_at = fields.filled("link_until").map(|text| end_of(desk, text)).transpose()?;
    let note = Some(fields.text("link_note").to_owned());
    let wish = Wish { note, expires_at, once: None };
    links::make(&desk.app, &desk.who, event.id, wish).await.map(|made| made.url)
}

/// The end of that day, on the member's wall.
fn end_of(desk: &Desk, text: &str) -> app::Result<Timestamp> {
    let next = typed::date(text).and_then(|date| date.tomorrow().ok());
    let end = next.and_then(|date| date.to_zoned(desk.member.timezone.tz().clone()).ok());
    let wrong = || Error::Invalid(FieldErrors::one("expiresAt", say("error-link-expiry")));
    end.map(|end| end.timestamp()).ok_or_else(wrong)
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
