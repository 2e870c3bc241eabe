//! A site in this process, and browsers that walk it: they keep cookies, follow nothing by
//! themselves, run no script.

use crate::form::Form;
use app::{
    App, Clock, Principal, Settings,
    accounts::{self, Found, Founded},
    book::{Asking, Book, PlaceChoice},
    hosts::{self, Profile},
    limits::Counted,
};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use jiff::Timestamp;
use model::{Actor, Booking, Member, MemberId, OrganizationId};
use std::collections::BTreeMap;
use testkit::TestDatabase;
use tower::ServiceExt;

/// Monday, 9:00 in Berlin.
pub const NOW: &str = "2027-03-01T08:00:00Z";
pub const PASSWORD: &str = "correct horse";

pub struct World {
    pub app: App,
    router: Router,
    _database: TestDatabase,
}

pub fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

impl World {
    /// An empty database.
    pub async fn empty(database: TestDatabase) -> World {
        let settings = Settings {
            base_url: "http://localhost:3000".into(),
            email_from: "bookings@example.org".into(),
            ..Settings::default()
        };
        let clock = Clock::standing_at(at(NOW));
        let app = App::new((*database).clone(), clock, settings, None).await.unwrap();
        World { router: web::router(app.clone()), app, _database: database }
    }

    /// The same site of another making, over the same database.
    pub fn with_app(self, app: App) -> World {
        World { router: web::router(app.clone()), app, ..self }
    }

    /// An organization `acme` with its owner `ana` in Berlin, who is signed in.
    pub async fn acme(database: TestDatabase) -> (World, Founded, Browser) {
        let world = World::empty(database).await;
        let founded = world.found("acme", "ana@example.org").await;
        let browser = world.signed_in("ana@example.org").await;
        (world, founded, browser)
    }

    /// Another organization, its owner called by the address.
    pub async fn found(&self, slug: &str, email: &str) -> Founded {
        let asked = Found {
            slug: slug.into(),
            name: format!("{slug} & sons"),
            owner_name: Some("Ana Lima".into()),
            owner_email: email.into(),
            owner_password: PASSWORD.into(),
            owner_username: Some("ana".into()),
            timezone: "Europe/Berlin".into(),
            language: None,
        };
        accounts::found(&self.app, asked).await.unwrap()
    }

    /// Another host of an organization, signed in; they cannot have a password yet.
    pub async fn host(&self, owner: &Founded, username: &str) -> (Member, Browser) {
        let profile = Profile {
            username: Some(username.into()),
            display_name: Some(username.into()),
            email: Some(format!("{username}@example.org")),
            timezone: Some("Europe/Berlin".into()),
            ..Profile::default()
        };
        let member = hosts::create(&self.app, &principal(owner), profile).await.unwrap();
        let browser = self.session(owner.organization.id, member.id).await;
        (member, browser)
    }

    pub async fn session(&self, organization: OrganizationId, member: MemberId) -> Browser {
        let now = self.app.clock.now();
        let client = accounts::Client::default();
        let session = accounts::start_session(&self.app, organization, member, &client, now);
        let session = session.await.unwrap();
        self.holding(&session.token)
    }

    /// Somebody whose session's cookie is this.
    pub fn holding(&self, token: &str) -> Browser {
        let mut browser = self.stranger();
        browser.cookies.insert("kalends-session".into(), token.to_owned());
        browser
    }

    /// Another node on the same database, opened anew.
    pub async fn beside(&self, url: &str) -> Node {
        let database = store::Db::open(url).await.unwrap();
        let (clock, settings) = (self.app.clock.clone(), self.app.settings.clone());
        let app = App::new(database, clock, (*settings).clone(), None).await.unwrap();
        Node { router: web::router(app.clone()), app }
    }

    /// The site itself.
    pub fn router(&self) -> Router {
        self.router.clone()
    }

    pub fn stranger(&self) -> Browser {
        Browser { router: self.router.clone(), cookies: BTreeMap::new(), headers: BTreeMap::new() }
    }

    /// Through the sign-in page.
    pub async fn signed_in(&self, email: &str) -> Browser {
        let mut browser = self.stranger();
        let answer = browser.post("/sign-in", &[("email", email), ("password", PASSWORD)]).await;
        answer.leads_to("/admin");
        browser
    }

    /// A guest books an event type of `ana`.
    pub async fn book(&self, event: &str, start: &str) -> Booking {
        self.book_with(event, start, |_| {}).await
    }

    pub async fn book_with(
        &self,
        event: &str,
        start: &str,
        change: impl FnOnce(&mut Book),
    ) -> Booking {
        let mut book = Book {
            organization: "acme".into(),
            username: "ana".into(),
            event: event.into(),
            key: None,
            start: at(start),
            duration: None,
            guest: Asking {
                name: "Jo Park".into(),
                email: "jo@example.com".into(),
                phone: Some("+1 212 555 0100".into()),
                notes: Some("Looking forward to it.".into()),
                timezone: "America/New_York".into(),
                clock: model::Clock::H12,
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
        };
        change(&mut book);
        app::book::book(&self.app, book).await.unwrap().booking
    }

    /// The starts a guest in Berlin is offered on a date: `09:00 09:30`.
    pub async fn offered(&self, event: &str, date: &str) -> String {
        let zone = availability::Zone::parse("Europe/Berlin").unwrap();
        let (from, to) = (date.parse().unwrap(), date.parse().unwrap());
        let asked = app::slots::Asked { from, to, zone: zone.clone(), duration: None };
        let listed = app::slots::list(&self.app, "acme", "ana", event, &asked).await.unwrap();
        let starts = listed.slots.iter();
        let starts =
            starts.map(|slot| zone.tz().to_datetime(slot.start).strftime("%H:%M").to_string());
        starts.collect::<Vec<_>>().join(" ")
    }

    pub fn travel(&self, hours: i64) {
        self.app.clock.travel(jiff::SignedDuration::from_hours(hours));
    }
}

/// A node beside the world's own.
pub struct Node {
    pub app: App,
    router: Router,
}

impl Node {
    pub fn stranger(&self) -> Browser {
        Browser { router: self.router.clone(), cookies: BTreeMap::new(), headers: BTreeMap::new() }
    }

    pub fn travel(&self, hours: i64) {
        self.app.clock.travel(jiff::SignedDuration::from_hours(hours));
    }
}

/// The owner, as the verbs know them.
pub fn principal(founded: &Founded) -> Principal {
    Principal {
        organization: founded.organization.id,
        actor: Actor::Member(founded.owner.id),
        role: founded.owner.role,
        bound: None,
    }
}

pub struct Browser {
    router: Router,
    cookies: BTreeMap<String, String>,
    /// Sent with every request.
    headers: BTreeMap<&'static str, String>,
}

#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Browser {
    /// The same browser at another node.
    pub fn over(self, node: &Node) -> Browser {
        Browser { router: node.router.clone(), ..self }
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), Body::empty()).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = fields.iter().map(|(name, value)| format!("{}={}", code(name), code(value)));
        let body = body.collect::<Vec<_>>().join("&");
        let request =
            Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(body)).await
    }

    /// Calls the JSON API as the member's own page does.
    pub async fn put_json(&mut self, path: &str, body: &str) -> Answer {
        let request = Request::put(path).header(header::CONTENT_TYPE, "application/json");
        self.send(request, Body::from(body.to_owned())).await
    }

    /// Sends a form with one file in it, as a browser does (RFC 7578).
    pub async fn upload(&mut self, path: &str, field: &str, bytes: &[u8]) -> Answer {
        let head = format!(
            "--edge\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"me.svg\"\r\n\
             content-type: image/svg+xml\r\n\r\n"
        );
        let body = [head.as_bytes(), bytes, b"\r\n--edge--\r\n"].concat();
        let request =
            Request::post(path).header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge");
        self.send(request, Body::from(body)).await
    }

    /// Any request, with a form or JSON in it.
    pub async fn ask(
        &mut self,
        method: &Method,
        path: &str,
        is_json: bool,
        sent: String,
    ) -> Answer {
        let kind = if is_json { "application/json" } else { "application/x-www-form-urlencoded" };
        let request = Request::builder().method(method).uri(path);
        let request =
            if sent.is_empty() { request } else { request.header(header::CONTENT_TYPE, kind) };
        self.send(request, Body::from(sent)).await
    }

    /// Opens a page and reads the form that posts to `action`.
    pub async fn form(&mut self, path: &str, action: &str) -> Form {
        let answer = self.get(path).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.body);
        answer.form(action)
    }

    /// Presses one of a form's buttons.
    pub async fn press(&mut self, form: &Form, button: &str) -> Answer {
        let mut fields = form.fields();
        if !button.is_empty() {
            fields.push(("action", button));
        }
        self.post(&form.action, &fields).await
    }

    async fn send(&mut self, request: axum::http::request::Builder, body: Body) -> Answer {
        let jar = self.cookies.iter().map(|(name, value)| format!("{name}={value}"));
        let request = request.header(header::COOKIE, jar.collect::<Vec<_>>().join("; "));
        let told = self.headers.iter();
        let request = told.fold(request, |request, (name, value)| request.header(*name, value));
        let response =
            self.router.clone().oneshot(request.body(body).unwrap()).await.expect("an answer");
        let (status, headers) = (response.status(), response.headers().clone());
        for set in headers.get_all(header::SET_COOKIE) {
            let pair = set.to_str().unwrap().split(';').next().unwrap_or("");
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            match value {
                "" => self.cookies.remove(name),
                value => self.cookies.insert(name.to_owned(), value.to_owned()),
            };
        }
        let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        Answer { status, headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }

    /// From now on it sends this header too.
    pub fn with(&mut self, name: &'static str, value: &str) -> &mut Self {
        self.headers.insert(name, value.to_owned());
        self
    }

    /// Brings along what another browser was given.
    pub fn take_cookie(&mut self, other: &Browser, name: &str) {
        self.cookies.extend(other.cookies.get(name).map(|value| (name.to_owned(), value.clone())));
    }

    pub fn has_session(&self) -> bool {
        self.cookies.contains_key("kalends-session")
    }
}

impl Answer {
    /// Everything it says, also beside the text.
    pub fn told(&self) -> String {
        format!("{} {:?} {}", self.status, self.headers, self.body)
    }

    pub fn location(&self) -> &str {
        self.header("location")
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    #[track_caller]
    pub fn leads_to(&self, place: &str) -> &Self {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.text());
        assert_eq!(self.location(), place);
        self
    }

    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.text());
        self
    }

    #[track_caller]
    pub fn says(&self, words: &str) -> &Self {
        assert!(self.text().contains(words), "{words:?} is not in {}", self.text());
        self
    }

    #[track_caller]
    pub fn does_not_say(&self, words: &str) -> &Self {
        assert!(!self.text().contains(words), "{words:?} is in {}", self.text());
        self
    }

    /// What a reader sees, with single spaces.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let mut rest = self.body.as_str();
        while let Some((before, tag)) = rest.split_once('<') {
            text.push_str(before);
            text.push(' ');
            let skipped =
                ["template", "script", "style"].iter().find(|name| tag.starts_with(**name));
            rest = match skipped {
                Some(name) => tag.split_once(&format!("</{name}>")).map_or("", |(_, rest)| rest),
                None => tag.split_once('>').map_or("", |(_, rest)| rest),
            };
        }
        text.push_str(rest);
        crate::form::plain(&text).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[track_caller]
    pub fn form(&self, action: &str) -> Form {
        Form::read(&self.body, action)
            .unwrap_or_else(|| panic!("no form posts to {action}: {}", self.text()))
    }

    /// Whether the summary of problems leads to this field, and the field is there.
    #[track_caller]
    pub fn blames(&self, field: &str) -> &Self {
        let linked = self.body.contains(&format!("<a href=\"#{field}\">"));
        assert!(linked, "nothing is wrong with {field}: {}", self.text());
        assert!(self.body.contains(&format!("id=\"{field}\"")), "no field {field}");
        self
    }
}

/// Percent-encoded for a form.
fn code(text: &str) -> String {
    let letter = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => {
            char::from(byte).to_string()
        }
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(letter).collect()
}
