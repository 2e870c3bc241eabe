//! `/admin/settings/security/passkeys`: what the member's device is asked, the answer to a bare
//! POST there.
//!
//! Posts to `…/passkeys/add`: `token`, `name`, `answer` (what the browser's script has written of
//! the device's). What does not fit comes back with status 422 and another challenge.

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
#[template(path = "admin/passkey.html")]
pub struct NewPasskey {
    pub page: Page,
    pub shell: Shell,
    pub token: String,
    /// `PublicKeyCredentialCreationOptionsJSON`.
    pub options: String,
    pub name: String,
    pub problems: Problems,
}

impl NewPasskey {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-passkey-add"), &self.problems)
    }

    pub fn sample() -> Self {
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Settings),
            token: "token".to_owned(),
            options: "{}".to_owned(),
            name: "My device".to_owned(),
            problems: Problems::default(),
        }
    }
}
