//! What is remembered of somebody between two requests in which they prove who they are. The
//! browser holds a token; the database its hash, and the state under it, for minutes.

use crate::{App, Result, entropy};
use jiff::{SignedDuration, Timestamp};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use store::ceremonies;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The password was right; the second step is to come.
    SecondStep,
    /// A signed-in member has just proved once more who they are.
    Proof,
    /// A member's device was asked to make a passkey.
    NewPasskey,
    /// Somebody's device was asked to show one.
    Passkey,
    /// Somebody is at a provider to sign in there.
    Provider,
    /// A member is at a vendor to connect a calendar.
    Calendar,
    /// A guest was sent a code, to show that an address is theirs. The name under which it is found
    /// is no secret.
    EmailCode,
}

impl Kind {
    fn as_str(self) -> &'static str {
        match self {
            Kind::SecondStep => "second_step",
            Kind::Proof => "proof",
            Kind::NewPasskey => "new_passkey",
            Kind::Passkey => "passkey",
            Kind::Provider => "provider",
            Kind::Calendar => "calendar",
            Kind::EmailCode => "email_code",
        }
    }
}

/// How long one may take.
const PATIENCE: SignedDuration = SignedDuration::from_mins(10);

/// How often a code may be tried under one token.
const MOST_TRIES: i64 = 5;

/// Remembers the state, and gives the token that finds it again.
pub(crate) async fn begin(app: &App, kind: Kind, state: &impl Serialize) -> Result<String> {
    let token = entropy::token();
    let state = serde_json::to_value(state).map_err(anyhow::Error::from)?;
    let expires = app.clock.now() + PATIENCE;
    let mut tx = app.db.operator_write().await?;
    ceremonies::insert(&mut tx, &entropy::hash(&token), kind.as_str(), &state, expires).await?;
    tx.commit().await?;
    Ok(token)
}

/// Remembers the state under a name of its own, in place of what was there; until when.
pub(crate) async fn replace(
    app: &App,
    kind: Kind,
    name: &str,
    state: &impl Serialize,
) -> Result<Timestamp> {
    let state = serde_json::to_value(state).map_err(anyhow::Error::from)?;
    let (hash, now) = (entropy::hash(name), app.clock.now());
    let expires = now + PATIENCE;
    let mut tx = app.db.operator_write().await?;
    ceremonies::replace(&mut tx, &hash, kind.as_str(), &state, expires).await?;
    tx.commit().await?;
    Ok(expires)
}

pub(crate) async fn look<T: DeserializeOwned>(
    app: &App,
    kind: Kind,
    token: &str,
) -> Result<Option<T>> {
    let mut tx = app.db.operator_read().await?;
    let (hash, now) = (entropy::hash(token), app.clock.now());
    read(ceremonies::look(&mut tx, &hash, kind.as_str(), now).await?)
}

/// The same for a try that may be wrong; nothing after too many.
pub(crate) async fn attempt<T: DeserializeOwned>(
    app: &App,
    kind: Kind,
    token: &str,
) -> Result<Option<T>> {
    let mut tx = app.db.operator_write().await?;
    let (hash, now) = (entropy::hash(token), app.clock.now());
    let state = ceremonies::attempt(&mut tx, &hash, kind.as_str(), now, MOST_TRIES).await?;
    tx.commit().await?;
    read(state)
}

/// Ends it: whoever comes second with the same token finds nothing.
pub(crate) async fn take<T: DeserializeOwned>(
    app: &App,
    kind: Kind,
    token: &str,
) -> Result<Option<T>> {
    let mut tx = app.db.operator_write().await?;
    let (hash, now) = (entropy::hash(token), app.clock.now());
    let state = ceremonies::take(&mut tx, &hash, kind.as_str(), now).await?;
    tx.commit().await?;
    read(state)
}

fn read<T: DeserializeOwned>(state: Option<Value>) -> Result<Option<T>> {
    let state = state.map(serde_json::from_value).transpose();
    Ok(state.map_err(anyhow::Error::from)?)
}
