//! A signed-in member at work: who asks, and what every page of the workspace shows round itself.

use super::half_way;
use crate::{
    answer,
    error::Failure,
    extract::{Fields, SignedIn, Visitor},
};
use app::{App, Principal, workspace::Workspace};
use askama::Template;
use axum::{
    extract::FromRequestParts,
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::CookieJar;
use jiff::{Timestamp, civil::Date};
use model::{Access, Details, EventType, Member, MemberId, Role};
use view::{
    format::Reader,
    locale::Locale,
    pages::{
        Page,
        admin::{
            setup::Step,
            shell::{Done, Place, Shell},
        },
        guest::address::with_query,
    },
};

pub struct Desk {
    pub app: App,
    pub who: Principal,
    pub member: Member,
    /// The session's token.
    pub session: String,
    /// Whose work is done here: the member's own, or that of a host who is administered.
    pub host: Member,
    pub page: Page,
    pub now: Timestamp,
    workspace: Workspace,
    done: Option<Done>,
    setup: Option<Step>,
}

impl FromRequestParts<App> for Desk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let SignedIn { principal: who, member, token: session, .. } =
            SignedIn::from_request_parts(parts, app).await?;
        let Ok(visitor) = Visitor::from_request_parts(parts, app).await;
        let workspace = app::workspace::look(app, &who).await;
        let workspace = workspace.map_err(|error| Failure(error).into_response())?;
        let theirs = workspace.organization.settings.language.as_deref();
        let visitor = visitor.otherwise(theirs).member(&member);
        let query = Fields::of_query(parts.uri.query().unwrap_or(""));
        let done = query.get("done").and_then(Done::named);
        let owns = member.role == Role::Owner;
        let setup = half_way::step(app, &CookieJar::from_headers(&parts.headers)).filter(|_| owns);
        let (page, now) = (visitor.page(), app.clock.now());
        let host = member.clone();
        Ok(Desk { app: app.clone(), who, member, session, host, page, now, workspace, done, setup })
    }
}

impl Desk {
    /// The same desk with the work of the host of this username on it, or one's own.
    ///
    /// # Errors
    /// `NotFound` for a host the member may not manage.
    pub async fn acting_for(self, username: Option<&str>) -> app::Result<Desk> {
        let Some(username) = username else { return Ok(self) };
        let host = app::hosts::by_username(&self.app, &self.who, username).await?;
        Ok(Desk { host, ..self })
    }

    /// Whose things a verb is about.
    pub fn whom(&self) -> Option<MemberId> {
        Some(self.host.id)
    }

    /// Whether it is somebody else's work.
    pub fn is_acting(&self) -> bool {
        self.host.id != self.member.id
    }

    pub fn locale(&self) -> Locale {
        self.page.locale
    }

    /// The member, as somebody who reads times.
    pub fn reader(&self) -> Reader {
        let zone = &self.member.timezone;
        Reader::new(self.locale(), zone.tz().clone(), zone.name())
    }

    /// The date on the member's wall.
    pub fn today(&self) -> Date {
        self.reader().date(self.now)
    }

    pub fn shell(&self, place: Place) -> Shell {
        let organization = &self.workspace.organization;
        Shell {
            organization: organization.name.clone(),
            member: self.member.display_name.clone(),
            booking_page: Some(self.url_of(&[self.member.username.as_str()])),
            place,
            pending: self.workspace.pending,
            administers: self.who.manages_all(),
            done: self.done,
            setup: self.setup,
            calendar_lost: self.workspace.calendar_lost.map(|since| self.reader().brief(since)),
        }
    }

    /// What the POST before this page did.
    pub fn done(&self) -> Option<Done> {
        self.done
    }

    /// The whole address of the organization's page, or of one below it.
    pub fn url_of(&self, parts: &[&str]) -> String {
        let mut url =
            format!("{}/book/{}", self.app.settings.base_url, self.workspace.organization.slug);
        for part in parts {
            url.push('/');
            url.push_str(part);
        }
        url
    }

    /// The same without its scheme, as people read it.
    pub fn short_url_of(&self, parts: &[&str]) -> String {
        let url = self.url_of(parts);
        url.split_once("://").map_or(url.clone(), |(_, rest)| rest.to_owned())
    }

    /// The address of an event type to hand out, with its key where it has one; none where each
    /// guest needs a link of their own.
    pub fn link_to(&self, host: &Member, event: &EventType) -> Option<String> {
        let is_shared = event.details.access != Access::SingleUse;
        let organization = &self.workspace.organization;
        is_shared.then(|| app::links::address(&self.app, organization, host, event))
    }

    /// What guests would be told about changing their mind, if an event type were like this.
    pub fn rule_of(&self, details: &Details) -> app::policy::Rule {
        app::policy::Rule::of_details(&self.workspace.organization, details)
    }

    pub fn show(&self, template: &impl Template) -> Response {
        self.show_with(StatusCode::OK, template)
    }

    /// The same with another status: 422 for a form with problems, 409 for one that came too late.
    pub fn show_with(&self, status: StatusCode, template: &impl Template) -> Response {
        answer::private(answer::page_with(status, template, &self.page.nonce))
    }
}

/// The same with the focus on what it was done to, or on the heading where that is gone.
pub fn done_at(path: &str, done: Done, place: &str) -> Response {
    let page = with_query(path, [("done", done.name())]);
    Redirect::to(&format!("{page}#{place}")).into_response()
}

/// The page to see after a POST, with what it did.
pub fn done(path: &str, done: Done) -> Response {
    Redirect::to(&with_query(path, [("done", done.name())])).into_response()
}
