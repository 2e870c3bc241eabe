//! The desk of the availability pages: whose hours, and which schedule of theirs. Both stand in
//! the query, `?schedule=ID&host=USERNAME`, so every link and form of these pages carries them.

use super::desk::{Desk, done};
use crate::{error::Failure, extract::Fields};
use app::{
    App, Error,
    hours::{ScheduleRow, named},
};
use availability::Zone;
use axum::{
    extract::FromRequestParts,
    http::request::Parts,
    response::{IntoResponse, Response},
};
use jiff::civil::Date;
use model::ScheduleId;
use std::ops::Deref;
use view::{
    format::Reader,
    pages::admin::{form::Choice, scope::Scope, shell::Done},
};

pub struct HoursDesk {
    pub desk: Desk,
    /// Every schedule of the host, the default first.
    pub schedules: Vec<named::Listed>,
    /// The one that is chosen.
    pub schedule: ScheduleRow,
    scope: Scope,
}

impl Deref for HoursDesk {
    type Target = Desk;

    fn deref(&self) -> &Desk {
        &self.desk
    }
}

impl FromRequestParts<App> for HoursDesk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let desk = Desk::from_request_parts(parts, app).await?;
        let query = Fields::of_query(parts.uri.query().unwrap_or(""));
        opened(desk, &query).await.map_err(|error| Failure(error).into_response())
    }
}

/// # Errors
/// `NotFound` for a host who is not administered, and for a schedule that is not theirs.
async fn opened(desk: Desk, query: &Fields) -> app::Result<HoursDesk> {
    let desk = desk.acting_for(query.filled("host")).await?;
    let schedules = named::list(&desk.app, &desk.who, desk.whom()).await?;
    let chosen = match query.filled("schedule") {
        None => schedules.iter().find(|one| one.schedule.is_default),
        Some(id) => {
            let id: ScheduleId = id.parse().map_err(|_| Error::NotFound)?;
            schedules.iter().find(|one| one.schedule.id == id)
        }
    };
    let schedule = chosen.ok_or(Error::NotFound)?.schedule.clone();
    let scope = scope(&desk, &schedules, &schedule).await?;
    Ok(HoursDesk { desk, schedules, schedule, scope })
}

async fn scope(
    desk: &Desk,
    schedules: &[named::Listed],
    schedule: &ScheduleRow,
) -> app::Result<Scope> {
    let mut hosts = app::hosts::list(&desk.app, &desk.who).await?;
    hosts.retain(|host| host.is_active || host.id == desk.host.id);
    let hosts = if hosts.len() < 2 { Vec::new() } else { hosts };
    let hosts = hosts.iter().map(|host| (host.username.as_str(), host.display_name.as_str()));
    let names =
        schedules.iter().map(|one| (one.schedule.id.to_string(), one.schedule.name.clone()));
    Ok(Scope {
        hosts: Choice::list(hosts, desk.host.username.as_str()),
        host: desk.is_acting().then(|| desk.host.username.to_string()),
        acting_for: desk.is_acting().then(|| desk.host.display_name.clone()),
        schedules: Choice::list(names, &schedule.id.to_string()),
        schedule: (!schedule.is_default).then(|| schedule.id.to_string()),
    })
}

impl HoursDesk {
    /// The schedule that is chosen, for a verb.
    pub fn which(&self) -> Option<ScheduleId> {
        Some(self.schedule.id)
    }

    /// What the head of the page shows, and what its links carry.
    pub fn scope(&self) -> Scope {
        self.scope.clone()
    }

    /// Times are read on the clocks the hours are meant in, whoever looks.
    pub fn reader(&self) -> Reader {
        self.reader_in(&self.schedule.hours.timezone)
    }

    /// The date on the clocks the hours are meant in, whoever looks.
    pub fn today(&self) -> Date {
        self.schedule.hours.date_at(self.desk.now)
    }

    pub fn reader_in(&self, zone: &Zone) -> Reader {
        self.desk.reader().elsewhere(zone.tz().clone(), zone.name())
    }

    /// The page to see after a POST, of the same host and schedule.
    pub fn done(&self, path: &str, what: Done) -> Response {
        done(&self.scope.url(path), what)
    }
}
