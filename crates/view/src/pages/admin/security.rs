//! `/admin/settings/security`: how a member gets in.
//!
//! Posts, each to its own address below it: `second-step` (nothing; leads to [`AppSetup`]),
//! `codes` and `second-step/off` (`code`), `members/{id}/reset` (nothing).
//!
//! [`AppSetup`]: super::app_setup::AppSetup

use askama::Template;
use jiff::Timestamp;

use crate::{
    format::Reader,
    pages::{
        Page,
        admin::{
            form::Problems,
            sample,
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
    pub has_password: bool,
    /// Since when a second step is asked for.
    pub second_since: Option<Timestamp>,
    pub codes_left: i64,
    /// Members whose second step this owner may reset.
    pub members: Vec<Locked>,
    pub problems: Problems,
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

    fn since(&self) -> Option<String> {
        self.second_since.map(|at| self.reader.brief(at))
    }

    pub fn sample() -> Self {
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Settings),
            reader: sample::reader(),
            has_password: true,
            second_since: Some(sample::at("2026-02-02T09:00:00Z")),
            codes_left: 8,
            members: vec![Locked { id: "m2".to_owned(), name: "Ben Okafor".to_owned() }],
            problems: Problems::default(),
        }
    }

    pub fn sample_off() -> Self {
        Self { second_since: None, codes_left: 0, members: Vec::new(), ..Self::sample() }
    }
}
