//! `/join/{token}`: an invitation becomes an account.
//!
//! Posts to its own address: `display_name`, `username` (made of the name when empty), `password`,
//! `timezone`.

use askama::Template;

use crate::pages::{
    Page,
    admin::{
        form::Problems,
        zones::{Region, regions},
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "account/join.html")]
pub struct Join {
    pub page: Page,
    pub token: String,
    pub organization: String,
    /// Who invited; empty where they asked for it themselves.
    pub by: String,
    pub email: String,
    /// The address before the username.
    pub base: String,
    pub form: Form,
    pub problems: Problems,
}

/// The fields, as typed; the password is never shown again.
#[derive(Debug, Clone, Default)]
pub struct Form {
    pub display_name: String,
    pub username: String,
    pub timezone: String,
    /// Whether the zone was posted, so that the browser's own no longer replaces it.
    pub zone_chosen: bool,
}

impl Join {
    fn name(&self) -> String {
        self.page.say("account-join", &[("organization", &self.organization)])
    }

    fn sound(&self) -> bool {
        self.problems.is_empty()
    }

    fn regions(&self) -> Vec<Region> {
        regions(self.page.locale, &self.form.timezone)
    }

    pub fn sample() -> Self {
        Self {
            page: Page::sample(),
            token: "sample".to_owned(),
            organization: "Acme Studio".to_owned(),
            by: "Ana Lima".to_owned(),
            email: "ben@example.org".to_owned(),
            base: "book.example.org/book/acme".to_owned(),
            form: Form { timezone: "UTC".to_owned(), ..Form::default() },
            problems: Problems::default(),
        }
    }
}
