//! `/admin/settings/security`: how a member gets in, and where they are in.
//!
//! Posts, each to its own address below it: `password` (`current`, `password`), `sessions` (`session`,
//! an id, or `action=others`), `email/withdraw` and `second-step` (nothing; leads to [`AppSetup`]),
//! `codes` and `second-step/off` (`code`), `members/{id}/reset` (nothing), `passkeys` (nothing; leads
//! to [`NewPasskey`]), `passkeys/{id}/rename` (`name`), `passkeys/{id}/remove` and `providers/{key}`
//! (nothing), `disconnect` (`issuer`).
//!
//! [`AppSetup`]: super::app_setup::AppSetup
//! [`NewPasskey`]: super::passkey::NewPasskey

use askama::Template;
use jiff::Timestamp;

use crate::{
    format::Reader,
    pages::{
        Page,
        admin::{
            form::Problems,
            sample,
            sessions::Session,
            shell::{Place, Shell},
        },
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/security.html")]
pub struct Security {
    pub page: Page,
    pub shell: Shell,
    pub reader: Reader,
    /// The member's address.
    pub email: String,
    /// The address that waits for its link to be pressed.
    pub awaited: Option<Awaited>,
    pub has_password: bool,
    /// Since when a second step is asked for.
    pub second_since: Option<Timestamp>,
    pub codes_left: i64,
    /// `None` where they cannot be used: at an address that is a number.
    pub passkeys: Option<Vec<PasskeyLine>>,
    /// Sign-ins at providers that open this account.
    pub connected: Vec<Connected>,
    /// Providers where one can still be connected: keys with names.
    pub connectable: Vec<(String, String)>,
    pub sessions: Vec<Session>,
    /// Members whose second step this owner may reset.
    pub members: Vec<Locked>,
    pub problems: Problems,
}

/// Another address, until when its link works.
#[derive(Debug, Clone)]
pub struct Awaited {
    pub email: String,
    pub until: Timestamp,
}

/// A key on one of the member's devices.
#[derive(Debug, Clone)]
pub struct PasskeyLine {
    pub id: String,
    pub name: String,
    /// What stands in the field for another name.
    pub typed: String,
    pub added: Timestamp,
    pub used: Option<Timestamp>,
}

/// A sign-in at a provider.
#[derive(Debug, Clone)]
pub struct Connected {
    pub issuer: String,
    pub name: String,
    pub email: String,
    pub since: Timestamp,
}

/// Somebody else with a second step.
#[derive(Debug, Clone)]
pub struct Locked {
    pub id: String,
    pub name: String,
}

impl Security {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-security"), &self.problems)
    }

    fn when(&self, passkey: &PasskeyLine) -> String {
        let l = self.page.locale;
        let added = self.reader.brief(passkey.added);
        match passkey.used {
            Some(at) => {
                let used = self.reader.brief(at);
                l.say("admin-passkey-used", &[("added", added.as_str()), ("used", used.as_str())])
            }
            None => l.with("admin-passkey-unused", added),
        }
    }

    fn awaiting(&self) -> Option<String> {
        let Awaited { email, until } = self.awaited.as_ref()?;
        let until = self.reader.brief(*until);
        let words = [("email", email.as_str()), ("until", until.as_str())];
        Some(self.page.locale.say("admin-email-awaited", &words))
    }

    fn device(&self, session: &Session) -> String {
        session.device(self.page.locale)
    }

    fn since(&self) -> Option<String> {
        self.second_since.map(|at| self.reader.brief(at))
    }

    pub fn sample() -> Self {
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Settings),
            reader: sample::reader(),
            email: "ana@example.org".to_owned(),
            awaited: Some(Awaited {
                email: "ana@new.example".to_owned(),
                until: sample::at("2026-03-10T10:00:00Z"),
            }),
            has_password: true,
            second_since: Some(sample::at("2026-02-02T09:00:00Z")),
            codes_left: 8,
            passkeys: Some(vec![PasskeyLine::sample()]),
            connected: vec![Connected {
                issuer: "https://accounts.google.com".to_owned(),
                name: "Google".to_owned(),
                email: "ana@example.com".to_owned(),
                since: sample::at("2026-02-02T09:00:00Z"),
            }],
            connectable: vec![("microsoft".to_owned(), "Microsoft".to_owned())],
            sessions: Session::samples(),
            members: vec![Locked { id: "m2".to_owned(), name: "Ben Okafor".to_owned() }],
            problems: Problems::default(),
        }
    }

    pub fn sample_off() -> Self {
        Self {
            awaited: None,
            second_since: None,
            codes_left: 0,
            passkeys: Some(Vec::new()),
            connected: Vec::new(),
            connectable: Vec::new(),
            members: Vec::new(),
            ..Self::sample()
        }
    }
}

impl PasskeyLine {
    fn sample() -> Self {
        Self {
            id: "p1".to_owned(),
            name: "Work laptop".to_owned(),
            typed: "Work laptop".to_owned(),
            added: sample::at("2026-02-02T09:00:00Z"),
            used: Some(sample::at("2026-02-20T14:30:00Z")),
        }
    }
}
