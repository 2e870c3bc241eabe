//! `/email/{token}`: another address for an account, offered to whoever reads its mail.
//!
//! A bare POST to its own address takes it.

use askama::Template;

use crate::pages::Page;

#[derive(Debug, Clone, Template)]
#[template(path = "account/email.html")]
pub struct UseEmail {
    pub page: Page,
    pub token: String,
    /// The new address.
    pub email: String,
    /// The one it takes the place of.
    pub old: String,
    /// Whose account it is.
    pub member: String,
    pub organization: String,
}

impl UseEmail {
    fn name(&self) -> String {
        self.page.t("account-email")
    }

    fn about(&self) -> String {
        let words = [
            ("name", self.member.as_str()),
            ("organization", &self.organization),
            ("email", &self.email),
            ("old", &self.old),
        ];
        self.page.locale.say("account-email-about", &words)
    }

    fn sound(&self) -> bool {
        true
    }

    pub fn sample() -> Self {
        Self {
            page: Page::sample(),
            token: "sample".to_owned(),
            email: "ana@new.example".to_owned(),
            old: "ana@example.org".to_owned(),
            member: "Ana Lima".to_owned(),
            organization: "Acme Studio".to_owned(),
        }
    }
}
