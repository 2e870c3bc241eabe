//! A world to tell stories in: an organization `acme`, its host `ana` in New York, a clock that
//! stands still, and a mail server.

use app::{
    App, Clock, Error, Principal, Settings,
    accounts::{self, Found, Founded},
    book::{Asking, Book, Booked, Once, PlaceChoice},
    event_types::{self, Draft},
    limits::Counted,
    slots::Asked,
};
use availability::Zone;
use integrations::mail::Mailer;
use jiff::{SignedDuration, Timestamp};
use model::{Actor, Details, Overrides};
use std::{collections::BTreeMap, time::Duration};
use testkit::{TestDatabase, smtp::Sink};

pub struct World {
    pub app: App,
    pub founded: Founded,
    pub post: Sink,
    database: TestDatabase,
}

/// Monday, 9:00 in New York.
pub const NOW: &str = "2027-03-01T14:00:00Z";

pub fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

pub fn zone(name: &str) -> Zone {
    Zone::parse(name).expect("a zone")
}

impl World {
    pub async fn over(database: TestDatabase) -> World {
        let post = Sink::start();
        let mailer = Mailer::smtp(&post.url(), Duration::from_secs(5)).expect("a mail address");
        let settings = Settings {
            base_url: "https://book.example.org".into(),
            email_from: "bookings@example.org".into(),
            ..Settings::default()
        };
        let clock = Clock::standing_at(at(NOW));
        let app = App::new((*database).clone(), clock, settings, Some(mailer)).await.unwrap();
        let founded = accounts::found(
            &app,
            Found {
                slug: "acme".into(),
                name: "Acme".into(),
                owner_name: Some("Ana Lima".into()),
                owner_email: "ana@example.org".into(),
                owner_password: "long enough".into(),
                owner_username: Some("ana".into()),
                timezone: "America/New_York".into(),
                language: None,
            },
        )
        .await
        .unwrap();
        World { app, founded, post, database }
    }

    /// Where another process finds the same database.
    pub fn database_url(&self) -> &str {
        self.database.url()
    }

    /// The same database, for what only the owner of its tables may.
    pub async fn as_owner(&self) -> store::Db {
        self.database.as_owner().await
    }

    /// Ana, signed in.
    pub fn ana(&self) -> Principal {
        Principal {
            organization: self.founded.organization.id,
            actor: Actor::Member(self.founded.owner.id),
            role: self.founded.owner.role,
            bound: None,
        }
    }

    /// Ana changes her intro.
    pub async fn intro(&self, details: Details) {
        let draft = Draft { details: Some(details), ..Draft::default() };
        let id = self.founded.event_type.id;
        event_types::update(&self.app, &self.ana(), id, draft).await.unwrap();
    }

    /// A guest's request, still to be changed or sent.
    pub fn request(&self, start: &str) -> Book {
        Book {
            organization: "acme".into(),
            username: "ana".into(),
            event: "intro".into(),
            key: None,
            start: at(start),
            duration: None,
            guest: Asking {
                name: "Jo Park".into(),
                email: "jo@example.com".into(),
                phone: None,
                notes: None,
                timezone: "Europe/Berlin".into(),
                clock: model::Clock::H24,
                language: None,
                responses: BTreeMap::new(),
            },
            place: PlaceChoice::default(),
            hold: None,
            once: None,
            member: None,
            counted: Counted::Guest(None),
            proven: None,
            email_code: None,
        }
    }

    pub async fn book(&self, start: &str) -> Result<Booked, Error> {
        app::book::book(&self.app, self.request(start)).await
    }

    /// The starts a guest in Berlin is offered on these dates.
    pub async fn offered(&self, from: &str, to: &str) -> Vec<String> {
        let asked = Asked {
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
            zone: zone("Europe/Berlin"),
            duration: None,
        };
        let listed = app::slots::list(&self.app, "acme", "ana", "intro", &asked).await.unwrap();
        listed.slots.iter().map(|slot| slot.start.to_string()).collect()
    }

    /// Lets time pass and carries out what has become due.
    pub async fn travel(&self, minutes: i64) {
        self.app.clock.travel(SignedDuration::from_mins(minutes));
        app::worker::drain(&self.app).await.unwrap();
    }
}

/// A key with the same content for every try.
pub fn once(key: &str) -> Option<Once> {
    Some(Once { scope: "test", key: key.into(), fingerprint: [7; 32] })
}

/// Details with a notice of nothing, for stories close to now.
pub fn no_notice() -> Details {
    Details {
        setting_overrides: Overrides { minimum_notice_minutes: Some(0), ..Overrides::default() },
        ..Details::default()
    }
}
