//! `/admin/settings/security/confirm`: asked before a way in changes, unless the member has just
//! signed in.
//!
//! Posts to its own address: `password`, or `code`, or `token` and `answer` of a passkey; `next`. What
//! is right leads to `next`, and counts for ten minutes.

use askama::Template;

use crate::{
    locale::Locale,
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
#[template(path = "admin/confirm_it_is_you.html")]
pub struct ConfirmItIsYou {
    pub page: Page,
    pub shell: Shell,
    pub next: String,
    pub has_password: bool,
    pub has_code: bool,
    pub has_passkey: bool,
    pub problems: Problems,
}

/// The problem of a password that is another's.
pub fn wrong_password(l: Locale) -> Problems {
    Problems::one("password", l.t("admin-password-wrong"))
}

/// The problem of a passkey that is another's, or came too late.
pub fn wrong_passkey(l: Locale) -> Problems {
    Problems::one("passkey", l.t("admin-passkey-wrong"))
}

impl ConfirmItIsYou {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-confirm-you"), &self.problems)
    }

    pub fn sample() -> Self {
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Settings),
            next: "/admin/settings/security".to_owned(),
            has_password: true,
            has_code: true,
            has_passkey: true,
            problems: Problems::default(),
        }
    }
}
