//! A page or a deed of the workspace that takes another role, with 403.

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
#[template(path = "admin/no_right.html")]
pub struct NoRight {
    pub page: Page,
    pub shell: Shell,
    /// The member's own role: `host`, `admin` or `owner`.
    pub role: String,
    /// Whether it takes an owner; an admin does otherwise.
    pub of_owners: bool,
}

impl NoRight {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("problem-forbidden"), &Problems::default())
    }

    fn words(&self) -> String {
        let key = if self.of_owners { "admin-no-right-owner" } else { "admin-no-right-admin" };
        let role = self.page.t(&format!("admin-role-{}", self.role));
        let words = [("organization", self.shell.organization.as_str()), ("role", &role)];
        self.page.say(key, &words)
    }

    pub fn sample() -> Self {
        Self {
            page: Page::sample(),
            shell: Shell { administers: false, ..sample::shell(Place::Home) },
            role: "host".to_owned(),
            of_owners: false,
        }
    }
}
