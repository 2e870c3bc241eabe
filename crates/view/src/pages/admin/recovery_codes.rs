//! The answer to switching the second step on, and to asking for new codes: the one time they are
//! shown (`Cache-Control: no-store`), since only their hashes are kept.

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
#[template(path = "admin/recovery_codes.html")]
pub struct RecoveryCodes {
    pub page: Page,
    pub shell: Shell,
    pub codes: Vec<String>,
}

impl RecoveryCodes {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-codes"), &Problems::default())
    }

    fn all(&self) -> String {
        self.codes.join("\n")
    }

    pub fn sample() -> Self {
        let code = |n: u32| format!("k{n}7x-2m9q-hv4t-8d{n}w");
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Settings),
            codes: (0..10).map(code).collect(),
        }
    }
}
