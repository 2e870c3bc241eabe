//! `/admin/settings/api-keys`: keys for programs.
//!
//! Posts to its own address: `name`, `role`, `member` (for the role `host`). The answer is the page itself with the key in it
//! (200, `Cache-Control: no-store`), the one time it is shown, since it is not kept. Revoking
//! posts nothing to `…/api-keys/{id}/revoke`.

use askama::Template;
use jiff::Timestamp;

use crate::{
    format::Reader,
    pages::{
        Page,
        admin::{
            form::{Choice, Problems},
            sample,
            shell::{Place, Shell},
        },
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/api_keys.html")]
pub struct ApiKeys {
    pub page: Page,
    pub shell: Shell,
    pub reader: Reader,
    /// The key just made, `kal_…`.
    pub fresh: Option<String>,
    /// Not revoked, latest first.
    pub keys: Vec<ApiKey>,
    pub form: Form,
    /// The roles this member may hand out: `host`, `admin`, `owner`.
    pub roles: Vec<String>,
    pub members: Vec<Choice>,
    pub problems: Problems,
}

#[derive(Debug, Clone)]
pub struct ApiKey {
    pub id: String,
    pub name: String,
    /// `host`, `admin` or `owner`.
    pub role: String,
    pub created: Timestamp,
    /// Whose things a key of role `host` is for.
    pub member: Option<String>,
}

/// The fields, as typed.
#[derive(Debug, Clone, Default)]
pub struct Form {
    pub name: String,
    pub role: String,
    pub member: String,
}

impl ApiKeys {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-keys"), &self.problems)
    }

    pub fn sample() -> Self {
        let key = |id: &str, name: &str, role: &str, at| ApiKey {
            id: id.to_owned(),
            name: name.to_owned(),
            role: role.to_owned(),
            created: sample::at(at),
            member: (role == "host").then(|| "Ana Lima".to_owned()),
        };
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Settings),
            reader: sample::reader(),
            fresh: Some("kal_sample_key_shown_once".to_owned()),
            keys: vec![
                key("k2", "Website", "host", "2026-03-02T10:00:00Z"),
                key("k1", "Accounting", "admin", "2026-01-20T10:00:00Z"),
            ],
            form: Form::default(),
            roles: ["host", "admin", "owner"].map(str::to_owned).into(),
            members: Choice::list([("m1", "Ana Lima"), ("m2", "Ben Okafor")], "m1"),
            problems: Problems::default(),
        }
    }
}
