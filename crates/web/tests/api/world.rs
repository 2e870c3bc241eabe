//! A site over a throw-away database, with one organization or several.

use app::{
    App, Clock, Settings,
    accounts::{self, Found, Founded},
};
use axum::{
    Router,
    body::{Body, Bytes, to_bytes},
    http::{HeaderMap, Method, Request, header},
};
use jiff::Timestamp;
use model::{MemberId, Role};
use serde_json::{Value, json};
use testkit::TestDatabase;
use tower::ServiceExt;

pub const PUBLIC: &str = "/api/public/scheduling/acme";
pub const ADMIN: &str = "/api/admin/scheduling";

/// Acme with its host ana in New York, on the first of March 2026, and a key of its owner.
pub struct World {
    pub app: App,
    pub key: String,
    pub acme: Founded,
    router: Router,
    _db: TestDatabase,
}

#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }

    /// The body of an answer that must have this status.
    #[track_caller]
    pub fn expect(self, status: u16) -> Value {
        let text = String::from_utf8_lossy(&self.body).into_owned();
        assert_eq!(self.status, status, "{text}");
        if 400 <= status {
            assert_eq!(self.headers[header::CONTENT_TYPE], "application/problem+json", "{text}");
        }
        self.json()
    }

    /// The fields that a 422 names.
    #[track_caller]
    pub fn fields(self) -> Vec<String> {
        let problem = self.expect(422);
        let errors = problem["errors"].as_array().cloned().unwrap_or_default();
        errors.iter().map(|error| error["field"].as_str().unwrap_or_default().into()).collect()
    }
}

impl World {
    pub async fn new(db: TestDatabase) -> World {
        let now: Timestamp = "2026-03-01T00:00:00Z".parse().expect("an instant");
        let settings = Settings {
            base_url: "http://kalends.test".into(),
            email_from: "Kalends <kalends@example.com>".into(),
            ..Settings::default()
        };
        let clock = Clock::standing_at(now);
        let app = App::new(db.clone(), clock, settings, None).await.expect("an app");
        let acme = found(&app, "acme", "America/New_York").await;
        let key = key(&app, &acme, Role::Owner).await;
        let router = web::router(app.clone());
        World { app, key, acme, router, _db: db }
    }

    pub async fn ask(&self, request: Request<Body>) -> Answer {
        let answer = self.router.clone().oneshot(request).await.expect("an answer");
        let (head, body) = answer.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a body");
        Answer { status: head.status.as_u16(), headers: head.headers, body }
    }

    /// As a guest: no key.
    pub async fn get(&self, path: &str) -> Answer {
        self.ask(request(Method::GET, path, None, None)).await
    }

    pub async fn post(&self, path: &str, body: &Value) -> Answer {
        self.ask(request(Method::POST, path, None, Some(body))).await
    }

    /// With the owner's key, under the admin API.
    pub async fn admin(&self, method: &str, path: &str, body: Option<&Value>) -> Answer {
        self.admin_as(&self.key, method, path, body).await
    }

    pub async fn admin_as(
        &self,
        key: &str,
        method: &str,
        path: &str,
        body: Option<&Value>,
    ) -> Answer {
        let method = method.parse().expect("a method");
        self.ask(request(method, &format!("{ADMIN}{path}"), Some(key), body)).await
    }

    /// Books ana's intro.
    pub async fn book(&self, start: &str) -> Answer {
        self.post(&format!("{PUBLIC}/bookings"), &booking(start)).await
    }

    /// The only event type there is, changed.
    pub async fn offer(&self, change: Value) -> Value {
        let id = self.acme.event_type.id;
        self.admin("PUT", &format!("/event-types/{id}"), Some(&change)).await.expect(200)
    }
}

pub async fn found(app: &App, slug: &str, timezone: &str) -> Founded {
    let found = Found {
        slug: slug.into(),
        name: slug.into(),
        owner_name: Some("Ana Lima".into()),
        owner_email: format!("ana@{slug}.example.com"),
        owner_password: "correct horse".into(),
        owner_username: Some("ana".into()),
        timezone: timezone.into(),
        language: None,
    };
    accounts::found(app, found).await.expect("an organization")
}

pub async fn key(app: &App, organization: &Founded, role: Role) -> String {
    key_of(app, organization, role, organization.owner.id).await
}

/// A key of that role; as a host's it is for this member.
pub async fn key_of(app: &App, organization: &Founded, role: Role, member: MemberId) -> String {
    let draft = app::keys::Draft { name: "test", role, member: Some(member) };
    app::keys::create(app, organization.organization.id, None, draft).await.expect("a key")
}

pub fn request(
    method: Method,
    path: &str,
    key: Option<&str>,
    body: Option<&Value>,
) -> Request<Body> {
    let mut request = Request::builder().method(method).uri(path);
    if let Some(key) = key {
        request = request.header(header::AUTHORIZATION, format!("Bearer {key}"));
    }
    let Some(body) = body else { return request.body(Body::empty()).expect("a request") };
    let request = request.header(header::CONTENT_TYPE, "application/json");
    request.body(body.to_string().into()).expect("a request")
}

/// What a guest sends to book ana's intro.
pub fn booking(start: &str) -> Value {
    json!({
        "username": "ana",
        "eventSlug": "intro",
        "start": start,
        "timezone": "Europe/Paris",
        "invitee": { "name": "Jo Park", "email": "jo@example.com" },
    })
}

/// The starts of a list of slots.
pub fn starts(slots: &Value) -> Vec<String> {
    let slots = slots["slots"].as_array().cloned().unwrap_or_default();
    slots.iter().map(|slot| slot["start"].as_str().unwrap_or_default().to_owned()).collect()
}
