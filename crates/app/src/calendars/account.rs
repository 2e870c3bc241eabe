//! The keys to a calendar: opened, renewed, lost, given back.

use super::ENTITY;
use crate::{App, Result, keyring::Label, outbox};
use integrations::{
    calendars::CalendarError,
    openid::{Grant, OpenIdError, Provider},
};
use jiff::{SignedDuration, Timestamp};
use model::{Action, Actor, MemberId, OrganizationId, Vendor};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::time::Duration;
use store::{
    Tx,
    calendar_connections::{self as connections, Connection},
};

/// How long before its end a key is renewed.
const EARLY: SignedDuration = SignedDuration::from_secs(90);
/// How long one lasts whose vendor does not say.
const USUAL: SignedDuration = SignedDuration::from_mins(50);

/// How long somebody at a page waits for the vendor; a whole request may take twice as long.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

/// What opens the account. Sealed wherever it rests.
#[derive(Serialize, Deserialize)]
pub(crate) struct Tokens {
    access: String,
    refresh: String,
    over: Timestamp,
}

/// A connected account, opened.
pub(crate) struct Account {
    organization: OrganizationId,
    member: MemberId,
    vendor: Vendor,
    pub connection: Connection,
    tokens: Tokens,
}

/// What a connection's keys are sealed with.
pub(crate) fn label(organization: OrganizationId, member: MemberId, vendor: Vendor) -> Label {
    let purpose = match vendor {
        Vendor::Google => "calendar google",
    };
    Label { organization, member, purpose }
}

impl Tokens {
    /// The keys of a grant; one that brings no lasting key goes on with the one from before.
    pub fn of(grant: &Grant, before: Option<&str>, now: Timestamp) -> Option<Self> {
        let lives = grant.lives.and_then(|lives| SignedDuration::try_from(lives).ok());
        Some(Tokens {
            access: grant.access.clone(),
            refresh: grant.refresh.clone().or(before.map(str::to_owned))?,
            over: now.saturating_add(lives.unwrap_or(USUAL)).unwrap_or(now),
        })
    }

    pub fn seal(&self, app: &App, label: &Label) -> Result<Vec<u8>> {
        let plain = serde_json::to_vec(self).map_err(anyhow::Error::from)?;
        app.keyring.seal(label, &plain)
    }
}

impl Account {
    pub async fn open(
        app: &App,
        organization: OrganizationId,
        member: MemberId,
        vendor: Vendor,
    ) -> Result<Option<Account>> {
        let mut tx = app.db.read(organization).await?;
        Account::read(app, &mut tx, member, vendor).await
    }

    pub async fn read(
        app: &App,
        tx: &mut Tx,
        member: MemberId,
        vendor: Vendor,
    ) -> Result<Option<Account>> {
        let organization = OrganizationId(tx.organization());
        let Some(connection) = connections::get(tx, member, vendor).await? else {
            return Ok(None);
        };
        let plain = app.keyring.open(&label(organization, member, vendor), &connection.tokens)?;
        let tokens = serde_json::from_slice(&plain).map_err(anyhow::Error::from)?;
        Ok(Some(Account { organization, member, vendor, connection, tokens }))
    }

    /// A key that opens the account now.
    pub async fn key(&mut self, app: &App) -> std::result::Result<String, CalendarError> {
        match self.tokens.over.duration_since(app.clock.now()) {
            left if EARLY < left => Ok(self.tokens.access.clone()),
            _ => self.another_key(app).await,
        }
    }

    /// A new key, since the one from before is over or opened nothing.
    pub async fn another_key(&mut self, app: &App) -> std::result::Result<String, CalendarError> {
        let provider = provider(app)?;
        let grant = provider.renew(&self.tokens.refresh).await.map_err(|error| match error {
            OpenIdError::Away(words) => CalendarError::Away(words),
            OpenIdError::Untrusted(words) => CalendarError::Locked(words),
        })?;
        let fresh = Tokens::of(&grant, Some(&self.tokens.refresh), app.clock.now());
        self.tokens = fresh.ok_or_else(|| CalendarError::Locked("no lasting key".into()))?;
        let kept = self.keep(app).await;
        kept.map_err(|error| CalendarError::Away(error.to_string()))?;
        Ok(self.tokens.access.clone())
    }

    async fn keep(&mut self, app: &App) -> Result<()> {
        let sealed = self.tokens.seal(app, &label(self.organization, self.member, self.vendor))?;
        let mut tx = app.db.write(self.organization).await?;
        let old = &self.connection.tokens;
        connections::renew(&mut tx, self.member, self.vendor, old, &sealed).await?;
        tx.commit().await?;
        self.connection.tokens = sealed;
        Ok(())
    }

    /// Notes that it lets us in no more, until its owner allows it anew.
    pub async fn lost(&self, app: &App, words: &str) -> Result<()> {
        let now = app.clock.now();
        let (member, tokens) = (self.member, &self.connection.tokens);
        let mut tx = app.db.write(self.organization).await?;
        if connections::lose(&mut tx, member, self.vendor, tokens, words, now).await? {
            let details = json!({ "provider": self.vendor.as_str(), "lost": true });
            let system = Actor::System;
            outbox::log(&mut tx, ENTITY, member.0, Action::Updated, system, details, now).await?;
        }
        Ok(tx.commit().await?)
    }

    /// Gives the grant back once nobody uses it: a vendor takes all keys of an account with it. What
    /// cannot be reached keeps it, as the account's owner can see there.
    pub async fn give_back(&self, app: &App) -> Result<()> {
        let Ok(provider) = provider(app) else { return Ok(()) };
        let mut tx = app.db.operator_read().await?;
        let is_used = connections::is_used(&mut tx, self.vendor, &self.connection.account).await?;
        drop(tx);
        if is_used {
            return Ok(());
        }
        let revoked = tokio::time::timeout(PATIENCE, provider.revoke(&self.tokens.refresh)).await;
        if let Ok(Err(error)) = revoked {
            tracing::warn!(%error, "A grant could not be given back");
        }
        Ok(())
    }
}

/// Who grants keys to Google's calendars.
pub(super) fn provider(app: &App) -> std::result::Result<&Provider, CalendarError> {
    let google = app.providers.iter().find(|one| one.registration.key == Vendor::Google.as_str());
    google.ok_or_else(|| CalendarError::Away("Google is not set up on this server".into()))
}
