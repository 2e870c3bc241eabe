//! The verbs. Each decides with pure values and writes its decision and the jobs that follow in
//! one transaction. No network inside a transaction, nothing after a commit that could be lost.

pub mod accounts;
pub mod analytics;
pub mod attend;
pub mod book;
pub mod bookings;
pub mod calendars;
pub mod cancel;
pub mod changelog;
pub mod clash;
pub mod dashboard;
pub mod demo;
mod email_code;
pub mod entry;
pub mod event_types;
pub mod hold;
pub mod hosts;
pub mod hours;
pub mod keyring;
pub mod keys;
pub mod leaving;
pub mod limits;
pub mod links;
pub mod mails;
pub mod notes;
pub mod offer;
pub mod oidc;
pub mod organization;
pub mod passkeys;
pub mod photo;
pub mod pictures;
pub mod policy;
pub mod preview;
pub mod renamed;
pub mod reschedule;
pub mod schema;
pub mod second_factor;
pub mod second_step;
pub mod security;
pub mod slots;
pub mod undo;
pub mod worker;
pub mod workspace;

mod accept;
mod access;
mod ceremony;
mod clock;
mod crockford;
mod diary;
mod entropy;
mod error;
mod jobs;
mod lapse;
mod memory;
mod once;
mod outbox;
mod reminders;
mod seal;
mod seen;

pub use access::Principal;
pub use clock::Clock;
pub use error::{Code, Error, Result};
pub use model::Network;
pub use once::Once;

use integrations::{calendars::google::Google, mail::Mailer, openid::Provider};
use keyring::Keyring;
use limits::Limits;
use memory::Memory;
use model::{Booking, ManageToken};
use std::sync::Arc;
use store::{Db, Word};
use tokio::sync::broadcast::error::RecvError;

/// A short random name, for a fault in the log or a page's nonce.
pub fn reference() -> String {
    entropy::token()[..16].to_owned()
}

/// Everything a verb needs. Cheap to clone.
#[derive(Clone)]
pub struct App {
    pub db: Db,
    pub clock: Clock,
    pub settings: Arc<Settings>,
    /// Where mail goes; without one it is kept.
    pub mailer: Option<Arc<Mailer>>,
    /// Where members may sign in instead of here.
    providers: Arc<[Provider]>,
    /// Where Google keeps calendars, if members may connect theirs.
    google: Option<Arc<Google>>,
    secret: Arc<[u8]>,
    keyring: Arc<Keyring>,
    memory: Arc<Memory>,
}

/// What the operator says about this installation.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where guests reach it, without a slash at the end: `https://book.example.org`.
    pub base_url: String,
    /// The mailbox mails come from.
    pub email_from: String,
    /// Whether tries are counted and slowed.
    pub rate_limit: bool,
    /// What is allowed where they are counted; without end unless somebody says so.
    pub limits: Limits,
    /// The networks whose `X-Forwarded-For` counts.
    pub trusted_proxies: Vec<Network>,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            base_url: "http://localhost:3000".into(),
            email_from: "bookings@kalends.invalid".into(),
            rate_limit: true,
            limits: Limits::NONE,
            trusted_proxies: Vec::new(),
        }
    }
}

impl Settings {
    /// The host of the base URL, which ends every `uid`.
    pub fn domain(&self) -> &str {
        let rest = self.base_url.split_once("://").map_or(self.base_url.as_str(), |(_, rest)| rest);
        let host = rest.split(['/', '?']).next().unwrap_or(rest);
        match host.rsplit_once(':') {
            Some((name, port)) if port.chars().all(|c| c.is_ascii_digit()) => name,
            _ => host,
        }
    }
}

impl App {
    /// Over a migrated database. Draws the installation's secret if it has none yet.
    pub async fn new(
        db: Db,
        clock: Clock,
        settings: Settings,
        mailer: Option<Mailer>,
    ) -> Result<Self> {
        let mut tx = db.operator_write().await?;
        let secret = store::instance::value(&mut tx, "secret", &entropy::secret()).await?;
        tx.commit().await?;
        Ok(App {
            db,
            clock,
            settings: Arc::new(settings),
            mailer: mailer.map(Arc::new),
            providers: Arc::new([]),
            google: None,
            keyring: Arc::new(Keyring::new(&[], &secret)),
            secret: secret.into(),
            memory: Arc::default(),
        })
    }

    /// The same, with the operator's own keys for stored credentials, newest first.
    pub fn with_keys(self, keys: &[[u8; 32]]) -> Self {
        App { keyring: Arc::new(Keyring::new(keys, &self.secret)), ..self }
    }

    /// The same, with these ways to sign in.
    pub fn with_providers(self, providers: Vec<Provider>) -> Self {
        App { providers: providers.into(), ..self }
    }

    /// The same, with Google's calendars to connect; the keys to them are granted by the provider
    /// `google` among the ways to sign in.
    pub fn with_google(self, google: Google) -> Self {
        App { google: Some(Arc::new(google)), ..self }
    }

    /// The secret part of a booking's manage link.
    pub fn manage_token(&self, booking: &Booking) -> String {
        ManageToken { organization: booking.organization, booking: booking.id }.seal(&self.secret)
    }

    /// The guest's page for a booking, for life.
    pub fn manage_url(&self, booking: &Booking) -> String {
        format!("{}/booking/{}", self.settings.base_url, self.manage_token(booking))
    }

    /// The whole address of a path on this site; other addresses stay as they are.
    pub fn whole_url(&self, path: &str) -> String {
        match path.starts_with('/') {
            true => format!("{}{path}", self.settings.base_url),
            false => path.to_owned(),
        }
    }

    /// Tells the workers, here and on other nodes, that there is something to do.
    fn wake_worker(&self) {
        self.db.ring(Word::Jobs);
    }

    /// Forgets what other nodes have changed, for as long as it runs.
    pub async fn attend(&self) {
        let mut words = self.db.hear();
        loop {
            match words.recv().await {
                Ok(Word::Jobs) => {}
                Ok(Word::Slug(slug)) => self.memory.organizations.forget(slug.as_str()),
                Ok(Word::Anything) | Err(RecvError::Lagged(_)) => self.memory.organizations.clear(),
                Err(RecvError::Closed) => return,
            }
        }
    }
}
