//! `/sign-up`: asks for a link that makes an account, where an organization lets strangers.
//!
//! Posts to its own address: `organization` (a slug), `email`.

use askama::Template;

use crate::pages::{
    Page,
    admin::form::{Choice, Problems},
};

#[derive(Debug, Clone, Template)]
#[template(path = "account/sign_up.html")]
pub struct SignUp {
    pub page: Page,
    pub organizations: Vec<Choice>,
    pub email: String,
    pub problems: Problems,
}

impl SignUp {
    fn name(&self) -> String {
        self.page.t("account-sign-up")
    }

    fn sound(&self) -> bool {
        self.problems.is_empty()
    }

    pub fn sample() -> Self {
        Self {
            page: Page::sample(),
            organizations: Choice::list([("acme", "Acme Studio"), ("blue", "Blue Door")], "acme"),
            email: String::new(),
            problems: Problems::default(),
        }
    }
}
