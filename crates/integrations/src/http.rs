//! One way out to other servers by HTTP: no redirects, little patience, answers of a bounded size.

use openidconnect::{HttpRequest, HttpResponse, http};
use reqwest::{Client, redirect::Policy};
use rustls::crypto::CryptoProvider;
use std::time::Duration;

/// How long one answer may take, and the connection before it.
pub(crate) const PATIENCE: Duration = Duration::from_secs(8);
pub(crate) const CONNECT: Duration = Duration::from_secs(4);

/// Longer than any answer we ask for.
pub(crate) const MOST_BYTES: usize = 1024 * 1024;

#[derive(Debug, thiserror::Error)]
pub(crate) enum HttpError {
    #[error("{}", told(.0))]
    Failed(#[from] reqwest::Error),
    #[error("the answer cannot be read: {0}")]
    Unreadable(#[from] http::Error),
    #[error("the answer is too long")]
    TooLong,
}

pub(crate) fn client() -> Client {
    // The provider can be installed once; when it already is, that one serves.
    let _ = CryptoProvider::install_default(rustls::crypto::ring::default_provider());
    Client::builder()
        .redirect(Policy::none())
        .timeout(PATIENCE)
        .connect_timeout(CONNECT)
        .user_agent(concat!("kalends/", env!("CARGO_PKG_VERSION")))
        .build()
        .expect("these settings make a client")
}

pub(crate) async fn send(client: Client, request: HttpRequest) -> Result<HttpResponse, HttpError> {
    let mut answer = client.execute(request.try_into()?).await?;
    let mut response = http::Response::builder().status(answer.status());
    for (name, value) in answer.headers() {
        response = response.header(name, value);
    }
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await? {
        if MOST_BYTES < body.len() + chunk.len() {
            return Err(HttpError::TooLong);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(response.body(body)?)
}

/// The failure with what lies behind it; the address may hold secrets and is left out.
pub(crate) fn told(error: &reqwest::Error) -> String {
    let mut text =
        if error.is_timeout() { "no answer in time" } else { "no connection" }.to_owned();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}
