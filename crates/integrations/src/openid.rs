//! Signing in at a provider that speaks OpenID Connect: the code flow with PKCE, state and nonce.

mod answer;
mod grant;

use answer::Client;
pub use grant::{Grant, Wish};
use openidconnect::{
    AuthType, AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret, CsrfToken,
    HttpRequest, IssuerUrl, Nonce, OAuth2TokenResponse as _, PkceCodeChallenge, PkceCodeVerifier,
    RedirectUrl, RequestTokenError, Scope, SignatureVerificationError, TokenResponse as _,
    core::{CoreAuthenticationFlow, CoreClientAuthMethod, CoreJsonWebKeySet, CoreProviderMetadata},
    http,
};
use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::time::Instant;

use crate::http::{client, send};

/// How long a provider's description of itself is believed, its keys with it.
const KNOWN_FOR: Duration = Duration::from_secs(60 * 60);

/// How the operator introduces a provider.
#[derive(Clone)]
pub struct Registration {
    /// In our own addresses: `google`.
    pub key: &'static str,
    /// On the button.
    pub name: String,
    pub issuer: String,
    pub client_id: String,
    pub client_secret: String,
    /// Whether the provider itself has checked who reads an address it calls verified.
    pub vouches_for_addresses: bool,
}

/// A provider, with what it last said of itself.
pub struct Provider {
    pub registration: Registration,
    http: reqwest::Client,
    known: Mutex<Option<(Instant, Arc<Known>)>>,
}

/// What a provider says of itself.
struct Known {
    metadata: CoreProviderMetadata,
    /// Where a grant is given back (RFC 8414 §2).
    revocation: Option<String>,
}

/// The part of the description that the metadata of sign-in has no word for.
#[derive(serde::Deserialize)]
struct Beside {
    revocation_endpoint: Option<String>,
}

/// On the way to the provider. All but the address stays with us until the way back.
#[derive(Debug)]
pub struct Departure {
    pub url: String,
    pub state: String,
    pub nonce: String,
    pub verifier: String,
}

/// Who came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// With the subject, the only name that stays the same.
    pub issuer: String,
    pub subject: String,
    pub email: Option<String>,
    pub email_verified: bool,
}

/// Why nobody came back, in words for the person who runs this server.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenIdError {
    /// The provider is away, or has broken down.
    #[error("{0}")]
    Away(String),
    /// The provider refused, or its answer cannot be trusted.
    #[error("{0}")]
    Untrusted(String),
}

impl Provider {
    pub fn new(registration: Registration) -> Self {
        Provider { registration, http: client(), known: Mutex::default() }
    }

    /// Whether the description can be had and is this issuer's.
    pub async fn verify(&self) -> Result<(), OpenIdError> {
        self.discover().await.map(drop)
    }

    /// Whether identities of this issuer come from here.
    pub fn speaks_for(&self, issuer: &str) -> bool {
        answer::is_issuer(&self.registration.issuer, issuer)
    }

    /// Where to send somebody who wants to sign in, to come back to `redirect`.
    pub async fn depart(&self, redirect: &str) -> Result<Departure, OpenIdError> {
        self.depart_with(redirect, &Wish::default()).await
    }

    /// The same, asking for more than a name.
    pub async fn depart_with(
        &self,
        redirect: &str,
        wish: &Wish<'_>,
    ) -> Result<Departure, OpenIdError> {
        let client = self.client(&self.known().await?.metadata, redirect)?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let flow = CoreAuthenticationFlow::AuthorizationCode;
        let mut asked = client
            .authorize_url(flow, CsrfToken::new_random, Nonce::new_random)
            .add_scope(Scope::new("email".into()))
            .add_scopes(wish.scopes.iter().map(|scope| Scope::new((*scope).to_owned())))
            .set_pkce_challenge(challenge);
        for (name, value) in wish.params {
            asked = asked.add_extra_param(*name, *value);
        }
        let (url, state, nonce) = asked.url();
        Ok(Departure {
            url: url.into(),
            state: state.into_secret(),
            nonce: nonce.secret().clone(),
            verifier: verifier.into_secret(),
        })
    }

    /// Who the code stands for, once everything in the answer has been checked.
    pub async fn arrive(
        &self,
        redirect: &str,
        code: &str,
        nonce: &str,
        verifier: &str,
    ) -> Result<Person, OpenIdError> {
        self.arrive_with(redirect, code, nonce, verifier).await.map(|(person, _)| person)
    }

    /// The same, with what was granted besides.
    pub async fn arrive_with(
        &self,
        redirect: &str,
        code: &str,
        nonce: &str,
        verifier: &str,
    ) -> Result<(Person, Grant), OpenIdError> {
        let known = self.known().await?;
        let client = self.client(&known.metadata, redirect)?;
        let http = |request: HttpRequest| send(self.http.clone(), request);
        let tokens = client
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .map_err(|error| OpenIdError::Away(error.to_string()))?
            .set_pkce_verifier(PkceCodeVerifier::new(verifier.to_owned()))
            .request_async(&http)
            .await
            .map_err(|error| match error {
                RequestTokenError::ServerResponse(answer) => {
                    OpenIdError::Untrusted(format!("the code was refused: {answer}"))
                }
                RequestTokenError::Request(error) => OpenIdError::Away(error.to_string()),
                error => OpenIdError::Away(format!("the code was not taken: {error}")),
            })?;
        let told = tokens
            .id_token()
            .ok_or_else(|| OpenIdError::Untrusted("the answer names nobody".into()))?;
        let nonce = Nonce::new(nonce.to_owned());
        let person =
            match answer::read(&client, &known.metadata, told, tokens.access_token(), &nonce) {
                // The provider may have begun to sign with a new key.
                Err(ClaimsVerificationError::SignatureVerification(
                    SignatureVerificationError::NoMatchingKey,
                )) => {
                    let known = self.discover().await?;
                    let client = self.client(&known.metadata, redirect)?;
                    answer::read(&client, &known.metadata, told, tokens.access_token(), &nonce)
                }
                read => read,
            };
        let person = person.map_err(|error| OpenIdError::Untrusted(answer::words(&error)))?;
        Ok((person, Grant::of(&tokens)))
    }

    fn client(
        &self,
        metadata: &CoreProviderMetadata,
        redirect: &str,
    ) -> Result<Client, OpenIdError> {
        let id = ClientId::new(self.registration.client_id.clone());
        let secret = ClientSecret::new(self.registration.client_secret.clone());
        let redirect = RedirectUrl::new(redirect.to_owned())
            .map_err(|error| OpenIdError::Untrusted(error.to_string()))?;
        let client =
            openidconnect::Client::from_provider_metadata(metadata.clone(), id, Some(secret));
        let ways = metadata.token_endpoint_auth_methods_supported();
        let basic = ways.is_none_or(|ways| ways.contains(&CoreClientAuthMethod::ClientSecretBasic));
        let way = if basic { AuthType::BasicAuth } else { AuthType::RequestBody };
        Ok(client.set_redirect_uri(redirect).set_auth_type(way))
    }

    async fn known(&self) -> Result<Arc<Known>, OpenIdError> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner).clone();
        match known {
            Some((since, known)) if since.elapsed() < KNOWN_FOR => Ok(known),
            _ => self.discover().await,
        }
    }

    /// Asks the provider for its description and keys (OpenID Connect Discovery 1.0 §4).
    async fn discover(&self) -> Result<Arc<Known>, OpenIdError> {
        let issuer = &self.registration.issuer;
        let place = format!("{}/.well-known/openid-configuration", issuer.trim_end_matches('/'));
        let request = http::Request::get(&place)
            .header(http::header::ACCEPT, "application/json")
            .body(Vec::new())
            .map_err(|error| OpenIdError::Away(format!("{issuer} is no address: {error}")))?;
        let away = |error: String| OpenIdError::Away(format!("{place}: {error}"));
        let answer =
            send(self.http.clone(), request).await.map_err(|error| away(error.to_string()))?;
        if answer.status() != http::StatusCode::OK {
            return Err(away(format!("the answer is {}", answer.status())));
        }
        let metadata: CoreProviderMetadata = serde_json::from_slice(answer.body())
            .map_err(|error| away(format!("no description of a provider: {error}")))?;
        let Beside { revocation_endpoint: revocation } = serde_json::from_slice(answer.body())
            .map_err(|error| away(format!("no description of a provider: {error}")))?;
        let told: &IssuerUrl = metadata.issuer();
        if !answer::describes(issuer, told) {
            let text = format!("{place} speaks for {}, not for {issuer}", told.as_str());
            return Err(OpenIdError::Untrusted(text));
        }
        let http = |request: HttpRequest| send(self.http.clone(), request);
        let keys = CoreJsonWebKeySet::fetch_async(metadata.jwks_uri(), &http)
            .await
            .map_err(|error| away(format!("its keys: {error}")))?;
        let known = Arc::new(Known { metadata: metadata.set_jwks(keys), revocation });
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) =
            Some((Instant::now(), known.clone()));
        Ok(known)
    }
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Provider").field("key", &self.registration.key).finish_non_exhaustive()
    }
}
