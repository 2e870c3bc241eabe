//! A mail server that speaks SMTP (RFC 5321), with submission over TLS (RFC 8314).

use std::{
    fmt,
    net::IpAddr,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use lettre::transport::smtp::{
    Error,
    authentication::{Credentials, DEFAULT_MECHANISMS},
    client::{AsyncSmtpConnection, TlsParameters},
    commands::Mail,
    extension::ClientId,
};
use percent_encoding::percent_decode_str;
use rustls::crypto::CryptoProvider;
use tokio::time::{Instant, timeout};
use url::Url;

use super::{Message, SendError};

/// Connections kept open between two mails, and for how long. Servers hang up after minutes.
const KEPT: usize = 4;
const KEPT_FOR: Duration = Duration::from_secs(30);

/// A mail server, with the connections to it that are open and idle.
///
/// The connections are our own affair rather than the library's pool, because a mail that takes
/// too long is given up in the middle, and a connection left in the middle must never be used
/// again: the answers on it would belong to another mail.
pub struct Smtp {
    host: String,
    port: u16,
    security: Security,
    credentials: Option<Credentials>,
    hello: ClientId,
    patience: Duration,
    idle: Mutex<Vec<Idle>>,
}

enum Security {
    /// Nothing is encrypted.
    Plain,
    /// Encrypted if the server offers it.
    Opportunistic(TlsParameters),
    /// Begun in the open, then encrypted, or given up.
    StartTls(TlsParameters),
    /// Encrypted from the first octet.
    Tls(TlsParameters),
}

struct Idle {
    connection: AsyncSmtpConnection,
    since: Instant,
}

/// What is wrong with the address of a mail server, in one sentence without its password.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "the mail server's address {0}; it looks like smtp://user:password@host:587 or smtps://user:password@host"
)]
pub struct BadSmtpUrl(String);

impl Smtp {
    /// The server at `smtp://` (encrypted by STARTTLS, or plain on this machine) or `smtps://`
    /// (encrypted from the start). `?tls=` says otherwise: `required`, `opportunistic` or `none`.
    /// Special characters in the user or password are percent-encoded.
    pub(super) fn at(url: &str, patience: Duration) -> Result<Smtp, BadSmtpUrl> {
        let url = Url::parse(url).map_err(|error| bad(format!("cannot be read ({error})")))?;
        let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        if host.is_empty() {
            return Err(bad("names no host"));
        }
        let security = security(&url, &host)?;
        let port = match security {
            Security::Tls(_) => 465,
            Security::Plain => 25,
            Security::StartTls(_) | Security::Opportunistic(_) => 587,
        };
        Ok(Smtp {
            port: url.port().unwrap_or(port),
            host,
            security,
            credentials: credentials(&url)?,
            hello: ClientId::default(),
            patience,
            idle: Mutex::default(),
        })
    }

    pub(super) async fn send(&self, message: &Message) -> Result<(), SendError> {
        let (envelope, bytes) = (message.envelope()?, message.bytes()?);
        // The library ends the last line itself.
        let bytes = bytes.strip_suffix(b"\r\n").unwrap_or(&bytes);
        self.in_time(async {
            let mut connection = self.connection().await?;
            connection.send(&envelope, bytes).await.map_err(|error| refused(message, &error))?;
            self.keep(connection);
            Ok(())
        })
        .await
    }

    pub(super) async fn verify(&self) -> Result<(), SendError> {
        self.in_time(async {
            let mut connection = self.connect().await?;
            // A sender is named only to learn whether we had to sign in; who it is may be refused.
            if let Err(error) = connection.command(Mail::new(None, vec![])).await
                && wants_sign_in(&error)
            {
                return Err(away(&error));
            }
            connection.quit().await.map(drop).map_err(|error| away(&error))
        })
        .await
    }

    async fn in_time(
        &self,
        work: impl Future<Output = Result<(), SendError>>,
    ) -> Result<(), SendError> {
        timeout(self.patience, work).await.unwrap_or_else(|_| {
            let seconds = self.patience.as_secs_f32();
            Err(SendError::Retry(format!("the mail server did not finish within {seconds} s")))
        })
    }

    /// An idle connection that still answers, or else a new one.
    async fn connection(&self) -> Result<AsyncSmtpConnection, SendError> {
        while let Some(mut idle) = self.take() {
            let fresh = idle.since.elapsed() < KEPT_FOR;
            if fresh && idle.connection.test_connected().await {
                return Ok(idle.connection);
            }
        }
        self.connect().await
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, SendError> {
        self.greet().await.map_err(|error| away(&error))
    }

    async fn greet(&self) -> Result<AsyncSmtpConnection, Error> {
        let tls = match &self.security {
            Security::Tls(parameters) => Some(parameters.clone()),
            Security::Plain | Security::Opportunistic(_) | Security::StartTls(_) => None,
        };
        let server = (self.host.as_str(), self.port);
        let mut connection =
            AsyncSmtpConnection::connect_tokio1(server, None, &self.hello, tls, None).await?;
        match &self.security {
            Security::StartTls(parameters) => {
                connection.starttls(parameters.clone(), &self.hello).await?;
            }
            Security::Opportunistic(parameters) if connection.can_starttls() => {
                connection.starttls(parameters.clone(), &self.hello).await?;
            }
            Security::Plain | Security::Opportunistic(_) | Security::Tls(_) => {}
        }
        if let Some(credentials) = &self.credentials {
            connection.auth(DEFAULT_MECHANISMS, credentials).await?;
        }
        Ok(connection)
    }

    fn take(&self) -> Option<Idle> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop()
    }

    fn keep(&self, connection: AsyncSmtpConnection) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < KEPT {
            idle.push(Idle { connection, since: Instant::now() });
        }
    }
}

impl fmt::Debug for Smtp {
    /// Without the password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Smtp({}:{})", self.host, self.port)
    }
}

fn security(url: &Url, host: &str) -> Result<Security, BadSmtpUrl> {
    let asked = url.query_pairs().find(|(name, _)| name == "tls").map(|(_, value)| value);
    let tls = || {
        // The provider can be installed once; when it already is, that one serves.
        let _ = CryptoProvider::install_default(rustls::crypto::ring::default_provider());
        TlsParameters::new(host.to_owned()).map_err(|_| bad("names a host that TLS cannot check"))
    };
    match (url.scheme(), asked.as_deref()) {
        ("smtps", None | Some("required")) => Ok(Security::Tls(tls()?)),
        ("smtp", Some("required")) => Ok(Security::StartTls(tls()?)),
        ("smtp", Some("opportunistic")) => Ok(Security::Opportunistic(tls()?)),
        ("smtp", Some("none")) => Ok(Security::Plain),
        ("smtp", None) if on_this_machine(host) => Ok(Security::Plain),
        ("smtp", None) => Ok(Security::StartTls(tls()?)),
        ("smtp" | "smtps", Some(other)) => Err(bad(format!(
            "asks for tls={other}, which is none of required, opportunistic and none"
        ))),
        (other, _) => Err(bad(format!("begins with {other}://"))),
    }
}

fn on_this_machine(host: &str) -> bool {
    host == "localhost" || host.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}

fn credentials(url: &Url) -> Result<Option<Credentials>, BadSmtpUrl> {
    let plain = |words: &str| {
        let decoded = percent_decode_str(words).decode_utf8();
        decoded.map(|words| words.into_owned()).map_err(|_| bad("has a password that is not UTF-8"))
    };
    match (url.username(), url.password()) {
        ("", None) => Ok(None),
        (_, None) => Err(bad("has a user without a password")),
        (user, Some(password)) => Ok(Some(Credentials::new(plain(user)?, plain(password)?))),
    }
}

fn bad(what: impl Into<String>) -> BadSmtpUrl {
    BadSmtpUrl(what.into())
}

/// Before a message is offered nothing is said about it: whatever goes wrong is ours or the
/// server's, and is worth another try.
fn away(error: &Error) -> SendError {
    SendError::Retry(words("the mail server cannot be used", error))
}

/// A 5xx answer to a message is final (RFC 5321 §4.2.1), unless it asks us to sign in.
fn refused(message: &Message, error: &Error) -> SendError {
    let unwritable = error.is_client() && !message.to.email.is_ascii();
    if (error.is_permanent() && !wants_sign_in(error)) || unwritable {
        SendError::Fail(words("the mail server refused", error))
    } else {
        SendError::Retry(words("the mail server did not take it", error))
    }
}

/// The server takes mail from those who signed in or encrypt (RFC 4954 §6, RFC 3207 §4).
fn wants_sign_in(error: &Error) -> bool {
    error.status().is_some_and(|code| code.to_string() == "530")
}

/// `the mail server refused: 550 no such user`
fn words(what: &str, error: &Error) -> String {
    let source = std::error::Error::source(error).map(ToString::to_string);
    match (error.status(), source) {
        (Some(code), Some(answer)) => format!("{what}: {code} {}", answer.trim()),
        (Some(code), None) => format!("{what}: {code}"),
        (None, Some(reason)) => format!("{what}: {reason}"),
        (None, None) => format!("{what}: {error}"),
    }
}
