//! A member connects a calendar: to the vendor, and back in the same browser and session.

use super::{
    ENTITY, Offer,
    account::{self, PATIENCE, Tokens, label},
    look_now, offer, write_ahead,
};
use crate::{
    App, Error, Principal, Result,
    ceremony::{self, Kind},
    entropy, outbox,
};
use integrations::{
    calendars::{CalendarError, Listed, google},
    openid::{Departure, Grant, OpenIdError, Wish},
};
use model::{Action, KnownCalendar, MemberId, OrganizationId, Vendor};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::calendar_connections::{self as connections, New};
use tokio::time::{error::Elapsed, timeout};

/// Why it is not connected.
#[derive(Debug, thiserror::Error)]
pub enum Stranded {
    /// Members cannot connect calendars on this server.
    #[error("calendars cannot be connected here")]
    Off,
    /// The state is used up, too old, another browser's or session's, or was never ours.
    #[error("this attempt is over")]
    Over,
    #[error("access was denied")]
    Denied,
    /// Less was allowed than is needed.
    #[error("not all of the access was allowed")]
    Partly,
    #[error("the vendor is away")]
    Away,
    /// What the vendor says does not hold.
    #[error("the vendor's answer cannot be used")]
    Untrusted,
    #[error(transparent)]
    Failed(#[from] Error),
}

impl From<OpenIdError> for Stranded {
    fn from(error: OpenIdError) -> Self {
        tracing::warn!(%error, "A calendar was not connected");
        match error {
            OpenIdError::Away(_) => Stranded::Away,
            OpenIdError::Untrusted(_) => Stranded::Untrusted,
        }
    }
}

impl From<Elapsed> for Stranded {
    fn from(_: Elapsed) -> Self {
        tracing::warn!("A calendar was not connected: its vendor did not answer in time");
        Stranded::Away
    }
}

impl From<CalendarError> for Stranded {
    fn from(error: CalendarError) -> Self {
        tracing::warn!(%error, "A calendar was not connected");
        match error {
            CalendarError::Away(_) => Stranded::Away,
            CalendarError::Locked(_) | CalendarError::Gone(_) | CalendarError::Refused(_) => {
                Stranded::Untrusted
            }
        }
    }
}

/// Where somebody left from, and comes back to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Back {
    Setup,
    Settings,
}

/// On the way.
pub struct Started {
    pub url: String,
    /// For a cookie: only the browser that left may come back.
    pub token: String,
}

/// What the vendor sent the browser back with.
#[derive(Clone, Copy, Debug)]
pub struct Brought<'a> {
    pub state: &'a str,
    pub code: &'a str,
    pub error: &'a str,
}

pub struct Finished {
    pub back: Back,
    pub outcome: std::result::Result<(), Stranded>,
}

/// What is kept of a member who is at the vendor.
#[derive(Serialize, Deserialize)]
struct Away {
    organization: OrganizationId,
    member: MemberId,
    /// Only a hash: the state itself comes back by way of the browser.
    state: [u8; 32],
    nonce: String,
    verifier: String,
    back: Back,
}

const CALLBACK: &str = "/api/admin/scheduling/auth/google/callback";

pub async fn start(
    app: &App,
    who: &Principal,
    back: Back,
) -> std::result::Result<Started, Stranded> {
    let member = who.member().ok_or(Error::Forbidden)?;
    if offer(app) != Offer::Open {
        return Err(Stranded::Off);
    }
    let wish = Wish { scopes: &google::SCOPES, params: &google::PARAMS };
    let provider = account::provider(app)?;
    let redirect = app.whole_url(CALLBACK);
    let departure = timeout(PATIENCE, provider.depart_with(&redirect, &wish)).await??;
    let Departure { url, state, nonce, verifier } = departure;
    let (organization, state) = (who.organization, entropy::hash(&state));
    let away = Away { organization, member, state, nonce, verifier, back };
    let token = ceremony::begin(app, Kind::Calendar, &away).await?;
    Ok(Started { url, token })
}

/// Takes somebody back who left with this token; each token is good for one return.
pub async fn finish(app: &App, who: &Principal, token: &str, brought: Brought<'_>) -> Finished {
    let away = match taken(app, who, token, brought.state).await {
        Ok(away) => away,
        Err(stranded) => return Finished { back: Back::Settings, outcome: Err(stranded) },
    };
    let back = away.back;
    Finished { back, outcome: arrive(app, who, away, brought).await }
}

async fn taken(
    app: &App,
    who: &Principal,
    token: &str,
    state: &str,
) -> std::result::Result<Away, Stranded> {
    let ours = |away: &Away| {
        away.state == entropy::hash(state)
            && (away.organization, Some(away.member)) == (who.organization, who.member())
    };
    let waiting = ceremony::look::<Away>(app, Kind::Calendar, token).await?;
    waiting.filter(ours).ok_or(Stranded::Over)?;
    ceremony::take::<Away>(app, Kind::Calendar, token).await?.ok_or(Stranded::Over)
}

async fn arrive(
    app: &App,
    who: &Principal,
    away: Away,
    brought: Brought<'_>,
) -> std::result::Result<(), Stranded> {
    if brought.code.is_empty() || !brought.error.is_empty() {
        return Err(Stranded::Denied);
    }
    let opened = timeout(PATIENCE, opened(app, away, brought.code)).await??;
    keep(app, who, opened).await
}

/// What the vendor opens for this code.
async fn opened(app: &App, away: Away, code: &str) -> std::result::Result<Opened, Stranded> {
    let google = app.google.as_ref().ok_or(Stranded::Off)?;
    let provider = account::provider(app)?;
    let (redirect, Away { nonce, verifier, .. }) = (app.whole_url(CALLBACK), away);
    let (person, grant) = provider.arrive_with(&redirect, code, &nonce, &verifier).await?;
    let allowed = |scope: &&str| match &grant.scopes {
        Some(scopes) => scopes.iter().any(|one| one == scope),
        None => true,
    };
    if !google::SCOPES.iter().all(allowed) {
        return Err(Stranded::Partly);
    }
    let calendars = google.calendars(&grant.access).await?;
    let account = person.email.unwrap_or(person.subject);
    Ok(Opened { account, grant, calendars })
}

/// An account that was opened to us.
pub struct Opened {
    pub account: String,
    pub grant: Grant,
    pub calendars: Vec<Listed>,
}

/// Keeps the keys sealed, in place of those from before; bookings ahead are written, busy times
/// looked up.
pub async fn keep(app: &App, who: &Principal, opened: Opened) -> std::result::Result<(), Stranded> {
    let (member, vendor) = (who.member().ok_or(Error::Forbidden)?, Vendor::Google);
    let now = app.clock.now();
    let tokens = Tokens::of(&opened.grant, None, now).ok_or(Stranded::Untrusted)?;
    let sealed = tokens.seal(app, &label(who.organization, member, vendor))?;
    let mut tx = app.db.write(who.organization).await.map_err(Error::from)?;
    // Who books this host waits, and writes to the calendar then.
    let diary = store::diaries::claim(&mut tx, member).await.map_err(Error::from)?;
    diary.ok_or(Error::NotFound)?;
    let before = connections::get(&mut tx, member, vendor).await.map_err(Error::from)?;
    let before = before.filter(|before| before.account == opened.account);
    let (calendars, write_to) =
        choose(&opened.calendars, before.as_ref()).ok_or(Stranded::Partly)?;
    let new = New {
        account: &opened.account,
        tokens: &sealed,
        scopes: &google::SCOPES.join(" "),
        calendars: &calendars,
        write_to: &write_to,
    };
    let kept: Result<()> = async {
        connections::put(&mut tx, member, vendor, &new, now).await?;
        let details = json!({ "provider": vendor.as_str(), "account": opened.account });
        let action = if before.is_some() { Action::Updated } else { Action::Created };
        outbox::log(&mut tx, ENTITY, member.0, action, who.actor, details, now).await?;
        write_ahead(&mut tx, member, vendor, now).await?;
        look_now(&mut tx, member, vendor, now).await?;
        Ok(tx.commit().await?)
    }
    .await;
    kept?;
    app.wake_worker();
    Ok(())
}

/// What was chosen before, as far as it is still there; at first the account's own calendar. `None`
/// where there is none to write to.
pub(super) fn choose(
    listed: &[Listed],
    before: Option<&connections::Connection>,
) -> Option<(Vec<KnownCalendar>, String)> {
    let own = listed.iter().find(|one| one.primary && one.writable);
    let own = own.or(listed.iter().find(|one| one.writable))?;
    let known =
        |id: &str| before.and_then(|before| before.calendars.0.iter().find(|one| one.id == id));
    let calendar = |one: &Listed| KnownCalendar {
        id: one.id.clone(),
        name: one.name.clone(),
        writable: one.writable,
        checked: known(&one.id).map_or(one.id == own.id, |known| known.checked),
    };
    let kept = before.map(|before| before.write_to.as_str());
    let kept = kept.filter(|kept| listed.iter().any(|one| one.writable && one.id == *kept));
    Some((listed.iter().map(calendar).collect(), kept.unwrap_or(&own.id).to_owned()))
}
