//! What a guest sees; the table of addresses is in `view::pages::guest`.
//!
//! Nothing here changes anything on a GET. A link with nonsense in it shows the page without the
//! nonsense; a form with nonsense is refused.

mod ask;
mod book;
mod booking;
mod cancel;
mod choose;
mod cookies;
mod details;
mod front;
mod hold;
mod moved;
mod onward;
mod picker;
mod reschedule;
mod times;
mod words;
mod zone;

pub use moved::lead_on;
pub use onward::site;

use crate::{
    answer,
    error::{self, Failure},
    extract::Fields,
};
use app::{App, entry::Door, offer::Offering};
use axum::{
    Router,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use std::sync::Arc;
use view::pages::guest::{
    address,
    problem::Kind,
    refused::{Refused, Why},
};

pub fn routes() -> Router<App> {
    let event = "/book/{organization}/{username}/{event}";
    let booking = "/booking/{token}";
    Router::new()
        .route("/", get(front::front))
        .route("/book/{organization}", get(front::landing))
        .route("/book/{organization}/{username}", get(front::host))
        .route(event, get(choose::choose))
        .route(&format!("{event}/zone"), get(zone::of_event))
        .route(&format!("{event}/holds"), post(hold::hold))
        .route(&format!("{event}/details"), get(details::details))
        .route(&format!("{event}/bookings"), post(book::book))
        .route(booking, get(booking::show))
        .route(&format!("{booking}/calendar.ics"), get(booking::file))
        .route(&format!("{booking}/reschedule"), get(reschedule::show).post(reschedule::reschedule))
        .route(&format!("{booking}/reschedule/zone"), get(zone::of_booking))
        .route(&format!("{booking}/cancel"), get(cancel::show).post(cancel::cancel))
}

/// The page, or the page that says why there is none.
type Answer = Result<Response, Response>;

/// The parts of an event type's address.
#[derive(Clone, Debug, Deserialize)]
struct Address {
    organization: String,
    username: String,
    event: String,
}

impl Address {
    fn path(&self) -> String {
        address::event(&self.organization, &self.username, &self.event)
    }

    /// With the key that came with a link or form.
    fn door<'a>(&'a self, fields: &'a Fields) -> Door<'a> {
        let Address { organization, username, event } = self;
        Door { organization, username, event, key: fields.filled("key") }
    }

    async fn offering(&self, app: &App, fields: &Fields) -> Result<Arc<Offering>, Response> {
        let found = app::entry::open(app, self.door(fields)).await;
        found.map_err(|error| self.refuse(error))
    }

    /// What the event type's own pages have no words for, with the way to the host's other ones.
    fn refuse(&self, error: app::Error) -> Response {
        match error {
            app::Error::Closed => {
                let host = address::host(&self.organization, &self.username);
                error::refuse_towards(Kind::Gone, host)
            }
            app::Error::Invalid(_) => self.unreadable(),
            error => Failure(error).into_response(),
        }
    }

    /// The form or link says something that cannot be; the picker is where to start again.
    fn unreadable(&self) -> Response {
        error::refuse_towards(Kind::BadRequest, self.path())
    }
}

/// A page behind a secret address tells other sites, caches and search engines nothing of it. The
/// organization's own sites may frame any.
fn discreet(offering: &Offering, response: Response) -> Response {
    let response = answer::framed_by(response, &offering.organization.settings.embed_on);
    if offering.is_listed() { response } else { answer::private(response) }
}

/// The instant a form or link names: a whole second, in a century that bookings are made in.
pub(super) fn instant(text: &str) -> Option<Timestamp> {
    let at: Timestamp = text.parse().ok()?;
    let far = SignedDuration::from_hours(24 * 365 * 5_000);
    let near = Timestamp::UNIX_EPOCH <= at && at <= Timestamp::UNIX_EPOCH + far;
    (near && at.subsec_nanosecond() == 0).then_some(at)
}

/// A refused time as the page tells it.
fn refused(refusal: availability::Refusal, next: Vec<Timestamp>) -> Refused {
    use availability::Refusal::{Full, Held, Past, Taken, TooSoon};
    let why = match refusal {
        Taken | Full | Held => Why::Taken,
        Past | TooSoon => Why::TooLate,
        _ => Why::Closed,
    };
    Refused { why, next }
}
