//! After `/sign-in`, where several organizations know the address and the password.
//!
//! Posts to `/sign-in/organization`: `organization` (an id), `proof`, `next`.

use askama::Template;

use crate::pages::Page;

#[derive(Debug, Clone, Template)]
#[template(path = "account/choose.html")]
pub struct ChooseOrganization {
    pub page: Page,
    /// Ids with names.
    pub organizations: Vec<(String, String)>,
    pub proof: String,
    pub next: String,
}

impl ChooseOrganization {
    fn name(&self) -> String {
        self.page.t("account-choose")
    }

    fn sound(&self) -> bool {
        true
    }

    pub fn sample() -> Self {
        let organization = |id: &str, name: &str| (id.to_owned(), name.to_owned());
        Self {
            page: Page::sample(),
            organizations: vec![organization("o1", "Acme Studio"), organization("o2", "Blue Door")],
            proof: "sample".to_owned(),
            next: "/admin".to_owned(),
        }
    }
}
