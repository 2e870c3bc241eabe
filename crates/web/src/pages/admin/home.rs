//! `/admin`: what comes next, and the links to share.

use super::{
    bookings::{Rows, rows},
    desk::Desk,
};
use crate::error::Result;
use app::bookings::Tab;
use store::bookings::Filter;
use view::pages::admin::{
    home::{Home, Link},
    shell::Place,
};

/// How many bookings come next.
const NEXT: i64 = 6;

pub async fn show(desk: Desk) -> Result {
    let own = desk.member.id;
    let filter = Filter { host: Some(own), ..Filter::default() };
    let upcoming = Some(Tab::Upcoming);
    let next = app::bookings::list(&desk.app, &desk.who, upcoming, filter, None, NEXT).await?;
    let offered = app::event_types::list(&desk.app, &desk.who, Some(own)).await?;
    let link = |event: &model::EventType| Link {
        name: event.name.clone(),
        color: event.details.color.clone(),
        url: desk.url_of(&[desk.member.username.as_str(), event.slug.as_str()]),
    };
    Ok(desk.show(&Home {
        page: desk.page.clone(),
        shell: desk.shell(Place::Home),
        reader: desk.reader(),
        today: desk.today(),
        sending: desk.app.mailer.is_some(),
        links: offered.event_types.iter().filter(|event| event.is_open()).map(link).collect(),
        bookings: rows(&next, Rows::OfOneHost),
    }))
}
