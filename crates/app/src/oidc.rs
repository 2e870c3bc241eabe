//! Signing in at a provider (OpenID Connect), and connecting such a sign-in to an account.
//!
//! The provider is talked to before and after the transactions, never in one.

mod link;

pub use link::{Connected, connected, disconnect};

use crate::{
    App, Error, Principal,
    accounts::{Client, Entry, enter_one_of, slowing},
    ceremony::{self, Kind},
    entropy,
};
pub use integrations::openid::Person;
use integrations::openid::{Departure, OpenIdError, Provider};
use model::{MemberId, OrganizationId};
use serde::{Deserialize, Serialize};

/// Why nobody gets in this way.
#[derive(Debug, thiserror::Error)]
pub enum Stranded {
    /// The state is used up, too old, another browser's, or was never ours.
    #[error("this sign-in is over")]
    Over,
    /// The person said no, or the provider did.
    #[error("the provider refused")]
    Denied,
    /// No active account goes with this sign-in.
    #[error("no account uses this sign-in")]
    Unknown,
    /// The sign-in belongs to another account, or the account has another of this provider.
    #[error("the sign-in is connected elsewhere")]
    Taken,
    #[error("the provider is away")]
    Away,
    /// What the provider says does not hold.
    #[error("the provider's answer cannot be trusted")]
    Untrusted,
    #[error(transparent)]
    Failed(#[from] Error),
}

impl From<OpenIdError> for Stranded {
    fn from(error: OpenIdError) -> Self {
        tracing::warn!(%error, "A sign-in at a provider did not work out");
        match error {
            OpenIdError::Away(_) => Stranded::Away,
            OpenIdError::Untrusted(_) => Stranded::Untrusted,
        }
    }
}

/// A provider somebody may choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    pub key: &'static str,
    pub name: String,
}

/// On the way to the provider.
pub struct Started {
    pub url: String,
    pub name: String,
    /// For a cookie: only the browser that left may come back.
    pub token: String,
}

/// Back from the provider.
pub enum Arrived {
    In { entry: Entry, next: String },
    Connected,
}

/// What is kept of somebody who is at a provider.
#[derive(Serialize, Deserialize)]
struct Away {
    provider: String,
    /// Only a hash: the state itself comes back by way of the browser.
    state: [u8; 32],
    nonce: String,
    verifier: String,
    next: String,
    /// Who connects a sign-in; nobody who signs in.
    member: Option<(OrganizationId, MemberId)>,
}

/// What the provider sent the browser back with.
#[derive(Clone, Copy, Debug)]
pub struct Brought<'a> {
    pub state: &'a str,
    pub code: &'a str,
    pub error: &'a str,
}

pub fn offered(app: &App) -> Vec<Offered> {
    let offer = |provider: &Provider| Offered {
        key: provider.registration.key,
        name: provider.registration.name.clone(),
    };
    app.providers.iter().map(offer).collect()
}

/// Sends somebody to a provider to sign in, or a member to connect a sign-in there.
///
/// # Errors
/// `NotFound` for a provider that is not set up, `Paused` after too many that came to nothing.
pub async fn start(
    app: &App,
    key: &str,
    who: Option<&Principal>,
    next: &str,
    client: &Client,
) -> Result<Started, Stranded> {
    let provider = provider(app, key)?;
    slowing::count(app, &tries(client), app.clock.now()).await?;
    let Departure { url, state, nonce, verifier } = provider.depart(&callback(app, key)).await?;
    let member = match who {
        Some(who) => Some((who.organization, who.member().ok_or(Error::Forbidden)?)),
        None => None,
    };
    let (provider_key, state) = (key.to_owned(), entropy::hash(&state));
    let next = next.to_owned();
    let away = Away { provider: provider_key, state, nonce, verifier, next, member };
    let token = ceremony::begin(app, Kind::Provider, &away).await?;
    Ok(Started { url, name: provider.registration.name.clone(), token })
}

/// Takes somebody back who left with this token; each token is good for one return.
pub async fn finish(
    app: &App,
    key: &str,
    token: &str,
    brought: Brought<'_>,
    who: Option<&Principal>,
    client: &Client,
) -> Result<Arrived, Stranded> {
    let provider = provider(app, key)?;
    let waiting = ceremony::look::<Away>(app, Kind::Provider, token).await?;
    let ours = |away: &Away| away.provider == key && away.state == entropy::hash(brought.state);
    waiting.filter(ours).ok_or(Stranded::Over)?;
    let taken = ceremony::take::<Away>(app, Kind::Provider, token).await?;
    let Away { nonce, verifier, next, member, .. } = taken.ok_or(Stranded::Over)?;
    if brought.code.is_empty() || !brought.error.is_empty() {
        return Err(Stranded::Denied);
    }
    let person = provider.arrive(&callback(app, key), brought.code, &nonce, &verifier).await?;
    slowing::forgive(app, &tries(client)).await?;
    match member {
        None => {
            let vouched = provider.registration.vouches_for_addresses;
            let entry = sign_in(app, &person, vouched, client).await?;
            Ok(Arrived::In { entry, next })
        }
        Some(member) => {
            let who =
                who.filter(|who| Some(member) == who.member().map(|id| (who.organization, id)));
            link::connect(app, who.ok_or(Stranded::Over)?, &person).await?;
            Ok(Arrived::Connected)
        }
    }
}

/// Lets in the accounts of a person whom a provider has named. `vouched` says whether this
/// provider checks the addresses it calls verified.
pub async fn sign_in(
    app: &App,
    person: &Person,
    vouched: bool,
    client: &Client,
) -> Result<Entry, Stranded> {
    let mut found = link::known(app, person).await?;
    if found.is_none() && vouched && person.email_verified {
        link::by_address(app, person).await?;
        found = link::known(app, person).await?;
    }
    let found = found.filter(|found| !found.is_empty()).ok_or(Stranded::Unknown)?;
    Ok(enter_one_of(app, &found, client, app.clock.now()).await?)
}

fn provider<'a>(app: &'a App, key: &str) -> Result<&'a Provider, Error> {
    app.providers.iter().find(|one| one.registration.key == key).ok_or(Error::NotFound)
}

/// Where the provider sends people back to; the operator registers it there.
fn callback(app: &App, key: &str) -> String {
    app.whole_url(&format!("/sign-in/oidc/{key}/callback"))
}

fn tries(client: &Client) -> Vec<slowing::Key> {
    slowing::Key::network("provider", client, slowing::NETWORK).into_iter().collect()
}
