//! What somebody lets us do in their name at a provider: granted, renewed, given back (RFC 6749
//! §6, RFC 7009).

use super::{OpenIdError, Provider};
use crate::http::send;
use openidconnect::{
    HttpRequest, OAuth2TokenResponse, RefreshToken, RequestTokenError,
    core::{CoreErrorResponseType, CoreTokenType},
    http::{self, header},
};
use std::{fmt, time::Duration};
use url::form_urlencoded::Serializer;

/// What to ask for besides a name.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wish<'a> {
    pub scopes: &'a [&'a str],
    /// What this provider wants to be told besides.
    pub params: &'a [(&'a str, &'a str)],
}

/// The keys to what was granted.
#[derive(Clone, PartialEq, Eq)]
pub struct Grant {
    pub access: String,
    /// Left out where the one from before goes on.
    pub refresh: Option<String>,
    pub lives: Option<Duration>,
    /// What was granted, where the provider says so; all that was asked for otherwise.
    pub scopes: Option<Vec<String>>,
}

impl Grant {
    pub(super) fn of(tokens: &impl OAuth2TokenResponse<TokenType = CoreTokenType>) -> Self {
        let scopes = tokens.scopes();
        let scopes = scopes.map(|all| all.iter().map(|scope| scope.to_string()).collect());
        Grant {
            access: tokens.access_token().secret().clone(),
            refresh: tokens.refresh_token().map(|token| token.secret().clone()),
            lives: tokens.expires_in(),
            scopes,
        }
    }
}

impl fmt::Debug for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Grant").field("scopes", &self.scopes).finish_non_exhaustive()
    }
}

impl Provider {
    /// A new key for an old grant.
    ///
    /// # Errors
    /// `Untrusted` where the grant holds no more.
    pub async fn renew(&self, refresh: &str) -> Result<Grant, OpenIdError> {
        let known = self.known().await?;
        // Nobody comes back from this; the address is only what a client has.
        let client = self.client(&known.metadata, &self.registration.issuer)?;
        let http = |request: HttpRequest| send(self.http.clone(), request);
        let tokens = client
            .exchange_refresh_token(&RefreshToken::new(refresh.to_owned()))
            .map_err(|error| OpenIdError::Away(error.to_string()))?
            .request_async(&http)
            .await
            .map_err(|error| match error {
                RequestTokenError::ServerResponse(answer)
                    if *answer.error() == CoreErrorResponseType::InvalidGrant =>
                {
                    OpenIdError::Untrusted(format!("the access was taken back: {answer}"))
                }
                RequestTokenError::Request(error) => OpenIdError::Away(error.to_string()),
                error => OpenIdError::Away(format!("no new key: {error}")),
            })?;
        Ok(Grant::of(&tokens))
    }

    /// Gives a grant back; a provider without a place for that keeps it.
    pub async fn revoke(&self, token: &str) -> Result<(), OpenIdError> {
        let known = self.known().await?;
        let Some(place) = &known.revocation else { return Ok(()) };
        let away = |error: String| OpenIdError::Away(format!("{place}: {error}"));
        let body = Serializer::new(String::new())
            .append_pair("token", token)
            .append_pair("client_id", &self.registration.client_id)
            .append_pair("client_secret", &self.registration.client_secret)
            .finish();
        let request = http::Request::post(place)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body.into_bytes())
            .map_err(|error| away(error.to_string()))?;
        let answer =
            send(self.http.clone(), request).await.map_err(|error| away(error.to_string()))?;
        // A token that is not known any more is as good as given back.
        match answer.status().as_u16() {
            200 | 400 => Ok(()),
            _ => Err(away(format!("the answer is {}", answer.status()))),
        }
    }
}
