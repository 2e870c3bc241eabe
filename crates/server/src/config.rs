//! Settings: flags first, then the environment, then `kalends.toml`. A bad one stops the start
//! with a sentence that names it.

mod providers;

use anyhow::{Context, Result, bail, ensure};
use app::{
    App, Clock, Network, Settings,
    limits::{Limit, Limits},
};
use clap::Args;
use integrations::{
    calendars::google::Google,
    mail::Mailer,
    openid::{Provider, Registration},
};
use jiff::Timestamp;
use std::{
    collections::BTreeMap,
    env,
    net::{IpAddr, SocketAddr},
    time::Duration,
};
use store::Db;

/// The settings that many commands take as flags.
#[derive(Args, Clone, Debug, Default)]
pub struct Flags {
    /// The database: sqlite://data/kalends.db or postgres://user:password@host/name [DATABASE_URL]
    #[arg(long, global = true, value_name = "URL")]
    database: Option<String>,
    /// Where guests reach this server: https://book.example.org [BASE_URL]
    #[arg(long, global = true, value_name = "URL")]
    base_url: Option<String>,
}

/// Every setting, checked.
pub struct Config {
    pub database: String,
    pub listen: SocketAddr,
    pub base_url: String,
    pub email_from: String,
    smtp_url: Option<String>,
    pub rate_limit: bool,
    limits: Limits,
    pub trusted_proxies: Vec<Network>,
    /// Where members may sign in instead of here.
    pub sign_in_with: Vec<Registration>,
    /// Where Google's calendars are, if members may connect theirs.
    pub google_api: Option<String>,
    /// What stored credentials are encrypted with, newest first.
    pub keys: Vec<[u8; 32]>,
}

/// Names that `kalends.toml` may set, each also in the environment, in capitals.
const KNOWN: [&str; 39] = [
    "database_url",
    "base_url",
    "listen",
    "calendar_token_encryption_key",
    "google_client_id",
    "google_client_secret",
    "microsoft_client_id",
    "microsoft_client_secret",
    "zoom_client_id",
    "zoom_client_secret",
    "stripe_secret_key",
    "stripe_webhook_secret",
    "resend_api_key",
    "smtp_url",
    "email_from",
    "twilio_account_sid",
    "twilio_auth_token",
    "twilio_from",
    "discord_bot_token",
    "calcom_webhook_secret",
    "google_api_url",
    "google_oauth_url",
    "microsoft_graph_url",
    "microsoft_login_url",
    "resend_api_url",
    "stripe_api_url",
    "zoom_api_url",
    "zoom_oauth_url",
    "twilio_api_url",
    "discord_api_url",
    "oidc_issuer",
    "oidc_client_id",
    "oidc_client_secret",
    "oidc_name",
    "rate_limit",
    "limit_bookings_per_email",
    "limit_bookings_per_address",
    "limit_writes_per_address",
    "trusted_proxies",
];

/// How the names of the providers' addresses end.
const PROVIDERS: [&str; 4] = ["_api_url", "_oauth_url", "_graph_url", "_login_url"];

/// Where Google's calendars are.
const GOOGLE_API: &str = "https://www.googleapis.com";

/// How long one mail may take.
const MAIL_PATIENCE: Duration = Duration::from_secs(30);

impl Config {
    pub fn read(flags: &Flags, listen: Option<String>) -> Result<Self> {
        let file = file()?;
        let setting = |flag: Option<&String>, name: &str| {
            let from_environment = env::var(name.to_uppercase()).ok();
            let given = flag.cloned().or(from_environment).or(file.get(name).cloned());
            given.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
        };
        let listen = setting(listen.as_ref(), "listen").unwrap_or("127.0.0.1:3000".into());
        let listen: SocketAddr = listen.parse().ok().with_context(|| {
            format!("LISTEN must be an address with a port, like 127.0.0.1:3000, not “{listen}”.")
        })?;
        let database = setting(flags.database.as_ref(), "database_url")
            .unwrap_or("sqlite://data/kalends.db".into());
        let known = ["sqlite://", "postgres://", "postgresql://"];
        ensure!(
            known.iter().any(|scheme| database.starts_with(scheme)),
            "DATABASE_URL must begin with sqlite:// or postgres://."
        );
        let base_url = match setting(flags.base_url.as_ref(), "base_url") {
            Some(url) => checked_base_url(&url)?,
            None => default_base_url(listen),
        };
        let smtp_url = setting(None, "smtp_url");
        if let Some(url) = &smtp_url {
            Mailer::smtp(url, MAIL_PATIENCE)
                .map_err(|error| anyhow::anyhow!("SMTP_URL: {error}"))?;
        }
        let default_from = || {
            let settings = Settings { base_url: base_url.clone(), ..Settings::default() };
            let domain = settings.domain().to_owned();
            let named = domain.contains('.') && domain.parse::<IpAddr>().is_err();
            format!("bookings@{}", if named { domain.as_str() } else { "kalends.invalid" })
        };
        let email_from = match setting(None, "email_from") {
            None => default_from(),
            Some(text) => address(&text)?,
        };
        let keys = setting(None, "calendar_token_encryption_key").unwrap_or_default();
        let keys = keys.split(',').filter(|key| !key.trim().is_empty()).map(key);
        let keys: Vec<[u8; 32]> = keys.collect::<Option<_>>().context(
            "CALENDAR_TOKEN_ENCRYPTION_KEY must be 64 hex digits, or several of them with commas; \
             openssl rand -hex 32 makes one.",
        )?;
        for name in KNOWN.iter().filter(|name| PROVIDERS.iter().any(|end| name.ends_with(end))) {
            if let Some(url) = setting(None, name) {
                let name = name.to_uppercase();
                ensure!(is_url(&url), "{name} must be an address like https://api.example.org.");
            }
        }
        let sign_in_with = providers::read(|name| setting(None, name))?;
        let google = sign_in_with.iter().any(|one| one.key == "google");
        let google_api = setting(None, "google_api_url").unwrap_or_else(|| GOOGLE_API.into());
        let trusted_proxies = setting(None, "trusted_proxies").unwrap_or_default();
        let trusted_proxies = networks(&trusted_proxies)
            .context("TRUSTED_PROXIES must be networks with commas, like 10.0.0.0/8,::1.")?;
        let rate_limit = match setting(None, "rate_limit").as_deref() {
            None | Some("on") => true,
            Some("off") => false,
            Some(other) => bail!("RATE_LIMIT must be on or off, not “{other}”."),
        };
        let limit = |name: &str, usual| limit(name, setting(None, name), usual);
        let usual = Limits::usual();
        let limits = Limits {
            bookings_of_email: limit("limit_bookings_per_email", usual.bookings_of_email)?,
            bookings_of_caller: limit("limit_bookings_per_address", usual.bookings_of_caller)?,
            writes_of_caller: limit("limit_writes_per_address", usual.writes_of_caller)?,
            ..usual
        };
        Ok(Config {
            database,
            listen,
            base_url,
            email_from,
            smtp_url,
            rate_limit,
            limits,
            trusted_proxies,
            sign_in_with,
            google_api: google.then_some(google_api),
            keys,
        })
    }

    /// The mail server, where one is set.
    pub fn mailer(&self) -> Result<Option<Mailer>> {
        let smtp = self.smtp_url.as_ref().map(|url| Mailer::smtp(url, MAIL_PATIENCE));
        smtp.transpose().map_err(|error| anyhow::anyhow!("SMTP_URL: {error}"))
    }

    /// The verbs over a migrated database.
    pub async fn app(&self, at: Option<Timestamp>) -> Result<App> {
        let clock = at.map_or_else(Clock::system, Clock::starting_at);
        let db = Db::open(&self.database).await.context("DATABASE_URL")?;
        db.migrate(clock.now()).await.context("DATABASE_URL")?;
        let settings = Settings {
            base_url: self.base_url.clone(),
            email_from: self.email_from.clone(),
            rate_limit: self.rate_limit,
            limits: self.limits.clone(),
            trusted_proxies: self.trusted_proxies.clone(),
        };
        let app = App::new(db, clock, settings, self.mailer()?).await?;
        let providers = self.sign_in_with.iter().cloned().map(Provider::new).collect();
        let app = app.with_keys(&self.keys).with_providers(providers);
        Ok(match &self.google_api {
            Some(url) => app.with_google(Google::new(url)),
            None => app,
        })
    }
}

/// The mailbox of `bookings@example.org` or `Kalends <bookings@example.org>`.
fn address(text: &str) -> Result<String> {
    let inner = text.strip_suffix('>').and_then(|text| text.rsplit_once('<'));
    let address = inner.map_or(text, |(_, address)| address);
    let address = address.parse::<model::EmailAddress>().map_err(|_| {
        anyhow::anyhow!("EMAIL_FROM must be a mail address, like bookings@example.org.")
    })?;
    Ok(address.to_string())
}

/// 32 bytes in hex.
fn key(text: &str) -> Option<[u8; 32]> {
    let digits: Option<Vec<u8>> =
        text.trim().chars().map(|digit| digit.to_digit(16).map(|digit| digit as u8)).collect();
    let bytes = digits?
        .chunks(2)
        .map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit))
        .collect::<Vec<u8>>();
    (text.trim().len() == 64).then(|| bytes.try_into().ok()).flatten()
}

/// A limit like `5/hour`; `off` for none.
fn limit(name: &str, text: Option<String>, usual: Option<Limit>) -> Result<Option<Limit>> {
    match text.as_deref() {
        None => Ok(usual),
        Some("off") => Ok(None),
        Some(text) => match text.parse() {
            Ok(limit) => Ok(Some(limit)),
            Err(error) => bail!("{}: {error}", name.to_uppercase()),
        },
    }
}

fn is_url(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/')) && !url.contains(' ')
}

/// Networks with commas between them.
fn networks(text: &str) -> Option<Vec<Network>> {
    let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| part.parse().ok()).collect()
}

fn checked_base_url(url: &str) -> Result<String> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let host = rest.unwrap_or("").trim_end_matches('/');
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._:[]".contains(c);
    ensure!(
        !host.is_empty() && host.chars().all(plain),
        "BASE_URL must be an address like https://book.example.org, without a path, not “{url}”."
    );
    Ok(url.trim_end_matches('/').to_owned())
}

fn default_base_url(listen: SocketAddr) -> String {
    let host = if listen.ip().is_unspecified() || listen.ip().is_loopback() {
        "localhost".to_owned()
    } else {
        listen.ip().to_string()
    };
    format!("http://{host}:{}", listen.port())
}

/// `kalends.toml` in the current folder: a flat list of settings.
fn file() -> Result<BTreeMap<String, String>> {
    let text = match std::fs::read_to_string("kalends.toml") {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        Err(error) => bail!("kalends.toml cannot be read: {error}."),
    };
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
        let line = error.span().map_or(1, |span| text[..span.start].lines().count().max(1));
        anyhow::anyhow!("kalends.toml, line {line}: {}.", error.message())
    })?;
    let mut settings = BTreeMap::new();
    for (name, value) in table {
        ensure!(KNOWN.contains(&name.as_str()), "kalends.toml: there is no setting “{name}”.");
        let text = match value {
            toml::Value::String(text) => text,
            toml::Value::Boolean(flag) => if flag { "on" } else { "off" }.to_owned(),
            toml::Value::Integer(number) => number.to_string(),
            _ => bail!("kalends.toml: {name} must be a text."),
        };
        settings.insert(name, text);
    }
    Ok(settings)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_told_from_nonsense() {
        assert_eq!(networks("10.0.0.0/8, ::1").map(|found| found.len()), Some(2));
        assert!(networks("10.0.0.0/33").is_none());
        assert_eq!(key(&"0f".repeat(32)), Some([15; 32]));
        assert!(key("0f").is_none() && key(&"0g".repeat(32)).is_none());
        assert!(is_url("http://127.0.0.1:4000") && !is_url("127.0.0.1:4000"));
        assert_eq!(address("Kalends <a@b.example>").unwrap(), "a@b.example");
        assert!(address("Kalends").is_err());
    }

    #[test]
    fn a_base_url_is_an_address_without_a_path() {
        assert_eq!(checked_base_url("https://a.example/").unwrap(), "https://a.example");
        for bad in ["", "a.example", "ftp://a.example", "https://a.example/x", "https://"] {
            assert!(checked_base_url(bad).is_err(), "{bad}");
        }
    }
}
