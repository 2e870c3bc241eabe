//! On the way to a provider: a page that goes on by itself, since a browser that follows a form to
//! another site would ask our policy and be told no.

use askama::Template;

use crate::pages::Page;

#[derive(Debug, Clone, Template)]
#[template(path = "account/onward.html")]
pub struct Onward {
    pub page: Page,
    /// The provider.
    pub provider: String,
    pub url: String,
}

impl Onward {
    fn name(&self) -> String {
        self.page.with("account-onward", self.provider.as_str())
    }

    fn sound(&self) -> bool {
        true
    }

    pub fn sample() -> Self {
        Self {
            page: Page::sample(),
            provider: "Google".to_owned(),
            url: "https://accounts.example.org/authorize?client_id=kalends".to_owned(),
        }
    }
}
