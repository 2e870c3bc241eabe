//! Old links: the present names behind those that an organization, a host or an event type had.

use crate::{
    App, Error, Result,
    entry::{self, Door},
};
use model::{EventType, Member, Organization};
use store::Tx;

/// The names in an address, from the left as far as it has them.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    pub organization: &'a str,
    pub username: Option<&'a str>,
    pub event: Option<&'a str>,
    /// The key in it, for an event type that is not open to everyone.
    pub key: Option<&'a str>,
}

/// The names of today, as many as were asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Present {
    pub organization: String,
    pub username: Option<String>,
    pub event: Option<String>,
}

/// The present names; `None` where one of them was nobody's, or all are as they were. Where an
/// unlisted event type is now is told to whoever brings what opens it.
pub async fn present(app: &App, names: Names<'_>) -> Result<Option<Present>> {
    let Some(organization) = organization(app, names.organization).await? else { return Ok(None) };
    let mut tx = app.db.read(organization.id).await?;
    let mut present =
        Present { organization: organization.slug.to_string(), username: None, event: None };
    if let Some(username) = names.username {
        let Some(host) = host(&mut tx, username).await? else { return Ok(None) };
        if let Some(slug) = names.event {
            let found = event_type(&mut tx, &host, slug).await?;
            let Some(event_type) = found else { return Ok(None) };
            present.event = Some(event_type.slug.to_string());
        }
        present.username = Some(host.username.to_string());
    }
    let is_same = present.organization == names.organization
        && present.username.as_deref() == names.username
        && present.event.as_deref() == names.event;
    drop(tx);
    let leads = !is_same && is_shown(app, &present, names.key).await?;
    Ok(leads.then_some(present))
}

async fn organization(app: &App, slug: &str) -> Result<Option<Organization>> {
    let mut tx = app.db.operator_read().await?;
    match store::organizations::by_slug(&mut tx, slug).await? {
        Some(organization) => Ok(Some(organization)),
        None => Ok(store::organizations::by_former_slug(&mut tx, slug).await?),
    }
}

async fn host(tx: &mut Tx, username: &str) -> Result<Option<Member>> {
    if let Some(host) = store::members::by_username(tx, username).await? {
        return Ok(Some(host));
    }
    match store::members::former_owner(tx, username).await? {
        Some(id) => Ok(store::members::get(tx, id).await?),
        None => Ok(None),
    }
}

async fn event_type(tx: &mut Tx, host: &Member, slug: &str) -> Result<Option<EventType>> {
    match store::event_types::by_slug(tx, host.id, slug).await? {
        Some(event_type) => Ok(Some(event_type)),
        None => Ok(store::event_types::by_former_slug(tx, host.id, slug).await?),
    }
}

/// Whether the present address shows whoever asks more than that nothing is there.
async fn is_shown(app: &App, present: &Present, key: Option<&str>) -> Result<bool> {
    let Present { organization, username: Some(username), event: Some(event) } = present else {
        return Ok(true);
    };
    match entry::open(app, Door { organization, username, event, key }).await {
        Err(Error::NotFound) => Ok(false),
        // What is off, and a link that is used or over, say so there.
        Ok(_) | Err(Error::Closed | Error::Link(_)) => Ok(true),
        Err(error) => Err(error),
    }
}
