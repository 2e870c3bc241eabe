//! `/reset` asks for an address, `/reset/{token}` for the new password.
//!
//! Posts to its own address: `email`, or `password`. The answer to the first is the same whether
//! or not the address is known.

use askama::Template;

use crate::pages::{Page, admin::form::Problems};

#[derive(Debug, Clone, Template)]
#[template(path = "account/reset.html")]
pub struct Reset {
    pub page: Page,
    pub step: Step,
    pub problems: Problems,
}

#[derive(Debug, Clone)]
pub enum Step {
    Ask {
        email: String,
    },
    Set {
        token: String,
        /// Whose password it is.
        email: String,
    },
}

impl Reset {
    fn name(&self) -> String {
        self.page.t("account-reset")
    }

    fn sound(&self) -> bool {
        self.problems.is_empty()
    }

    pub fn sample() -> Self {
        let step = Step::Ask { email: String::new() };
        Self { page: Page::sample(), step, problems: Problems::default() }
    }

    pub fn sample_set() -> Self {
        let step = Step::Set { token: "sample".to_owned(), email: "ana@example.org".to_owned() };
        Self { step, ..Self::sample() }
    }
}
