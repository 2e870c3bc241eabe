//! `/admin/settings/security/email`: another address, for whoever has just shown who they are.
//!
//! Posts to its own address: `email`.

use askama::Template;

use crate::pages::{
    Page,
    admin::{
        form::Problems,
        sample,
        shell::{Place, Shell},
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/email_change.html")]
pub struct EmailChange {
    pub page: Page,
    pub shell: Shell,
    /// The present address.
    pub now: String,
    /// As typed.
    pub email: String,
    pub has_password: bool,
    /// Names of the providers that open the account.
    pub providers: Vec<String>,
    pub problems: Problems,
}

impl EmailChange {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-email-change"), &self.problems)
    }

    /// What becomes of the ways in.
    fn after(&self) -> String {
        let l = self.page.locale;
        match (self.has_password, self.providers.is_empty()) {
            (true, _) => l.t("admin-email-after-password"),
            (false, true) => l.t("admin-email-after-passkey"),
            (false, false) => l.with("admin-email-after-provider", self.providers.join(", ")),
        }
    }

    pub fn sample() -> Self {
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Settings),
            now: "ana@example.org".to_owned(),
            email: String::new(),
            has_password: true,
            providers: vec!["Google".to_owned()],
            problems: Problems::default(),
        }
    }

    /// Of somebody who signs in elsewhere.
    pub fn sample_provider() -> Self {
        Self { has_password: false, ..Self::sample() }
    }
}
