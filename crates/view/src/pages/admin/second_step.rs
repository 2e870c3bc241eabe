//! `/sign-in/second`: what is asked after the password, of members who have switched it on.
//!
//! Posts to its own address: `code` (of the app, or a recovery code), `next`. A wrong code comes
//! back with status 422; a wait that is over leads to `/sign-in`. A passkey goes to
//! `/sign-in/passkey`, being as good as both steps.

use askama::Template;

use crate::{
    locale::Locale,
    pages::{Page, admin::form::Problems},
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/second_step.html")]
pub struct SecondStep {
    pub page: Page,
    pub next: String,
    /// Whether the member has any.
    pub passkeys: bool,
    pub problems: Problems,
}

impl SecondStep {
    pub fn sample() -> Self {
        let (page, next) = (Page::sample(), "/admin".to_owned());
        Self { page, next, passkeys: true, problems: Problems::default() }
    }

    fn name(&self) -> String {
        self.page.locale.t("admin-second-step")
    }

    fn sound(&self) -> bool {
        self.problems.is_empty()
    }
}

/// The problem of a code that does not fit.
pub fn wrong_code(l: Locale) -> Problems {
    Problems::one("code", l.t("admin-code-wrong"))
}

/// The problem of too many tries that did not, with the minutes to wait.
pub fn paused(l: Locale, field: &str, minutes: u32) -> Problems {
    Problems::one(field, l.with("admin-code-paused", minutes))
}
