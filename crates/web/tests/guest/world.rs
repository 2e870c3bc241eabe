//! A site in this process: an organization `acme` with its host `ana` in New York.

use crate::browser::{Answer, Browser, Form};
use app::{
    App, Clock, Principal, Settings,
    accounts::{self, Found, Founded},
    event_types::{self, Draft},
};
use axum::Router;
use jiff::{SignedDuration, Timestamp};
use model::{Actor, Booking, Details, EventType};
use store::bookings::Filter;
use testkit::TestDatabase;

/// Monday, 9:00 in New York, 15:00 in Berlin; New York changes its clocks on Sunday the 14th.
pub const NOW: &str = "2027-03-01T14:00:00Z";
/// Tuesday, 10:00 in New York, 16:00 in Berlin.
pub const TUESDAY: &str = "2027-03-02T15:00:00Z";
pub const INTRO: &str = "/book/acme/ana/intro";

pub struct World {
    pub app: App,
    pub founded: Founded,
    router: Router,
    _database: TestDatabase,
}

pub fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

impl World {
    pub async fn over(database: TestDatabase) -> World {
        World::at_address(database, "http://localhost:3000").await
    }

    pub async fn at_address(database: TestDatabase, base_url: &str) -> World {
        let app = empty(&database, base_url).await;
        let founded = found(&app, "acme").await;
        World { router: web::router(app.clone()), app, founded, _database: database }
    }

    pub fn guest(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    /// Ana at her own pages.
    pub async fn ana(&self) -> Browser {
        self.guest().with("kalends-session", &self.session().await)
    }

    /// The secret of a session of Ana's.
    pub async fn session(&self) -> String {
        let (organization, member) = (self.founded.organization.id, self.founded.owner.id);
        let (client, now) = (accounts::Client::default(), self.app.clock.now());
        let session = accounts::start_session(&self.app, organization, member, &client, now).await;
        session.unwrap().token
    }

    pub fn principal(&self) -> Principal {
        Principal {
            organization: self.founded.organization.id,
            actor: Actor::Member(self.founded.owner.id),
            role: self.founded.owner.role,
            bound: None,
        }
    }

    /// Ana changes what she offers as `intro`.
    pub async fn intro(&self, details: Details) -> EventType {
        let draft = Draft { details: Some(details), ..Draft::default() };
        let id = self.founded.event_type.id;
        event_types::update(&self.app, &self.principal(), id, draft).await.unwrap()
    }

    pub fn travel(&self, minutes: i64) {
        self.app.clock.travel(SignedDuration::from_mins(minutes));
    }

    /// Every booking there is, soonest first.
    pub async fn bookings(&self) -> Vec<Booking> {
        let filter = Filter::default();
        let all = app::bookings::list(&self.app, &self.principal(), None, filter, None, 100).await;
        all.unwrap().bookings
    }
}

pub async fn empty(database: &TestDatabase, base_url: &str) -> App {
    let settings = Settings { base_url: base_url.to_owned(), ..Settings::default() };
    App::new((**database).clone(), Clock::standing_at(at(NOW)), settings, None).await.unwrap()
}

pub async fn found(app: &App, slug: &str) -> Founded {
    let asked = Found {
        slug: slug.to_owned(),
        name: format!("{slug} & sons"),
        owner_name: Some("Ana Lima".to_owned()),
        owner_email: format!("ana@{slug}.example"),
        owner_password: "correct horse".to_owned(),
        owner_username: Some("ana".to_owned()),
        timezone: "America/New_York".to_owned(),
        language: None,
    };
    accounts::found(app, asked).await.unwrap()
}

/// Presses a time on the picker: the details page it leads to.
pub async fn take(guest: &mut Browser, query: &str, start: &str) -> Answer {
    let picker = guest.get(&format!("{INTRO}?{query}")).await;
    let held = guest.press(&picker.form(&format!("{INTRO}/holds")), "start", start).await;
    guest.follow(&held).await
}

/// The details form, with the two answers it cannot do without.
pub fn filled(details: &Answer) -> Form {
    let form = details.form(&format!("{INTRO}/bookings"));
    form.fill("name", "Jo Park").fill("email", "jo@example.com")
}

/// A guest in Berlin books a time: the address of the booking's page.
pub async fn book(guest: &mut Browser, start: &str) -> String {
    let details = take(guest, "timezone=Europe/Berlin", start).await;
    let booked = guest.press(&filled(&details), "start", start).await;
    booked.leads().to_owned()
}
