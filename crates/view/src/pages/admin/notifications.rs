//! `/admin/settings/notifications`: which mails a host gets.
//!
//! Posts to its own address: `notify` once for each name of [`KINDS`] that is wanted,
//! `seen`.

use askama::Template;

use crate::pages::{
    Page,
    admin::{
        form::Problems,
        sample,
        shell::{Place, Shell},
    },
};

/// Every kind of mail one can do without.
pub const KINDS: [&str; 5] = ["booked", "requested", "rescheduled", "cancelled", "reminders"];

#[derive(Debug, Clone, Template)]
#[template(path = "admin/notifications.html")]
pub struct Notifications {
    pub page: Page,
    pub shell: Shell,
    /// The address they go to.
    pub email: String,
    /// The kinds that are wanted.
    pub wanted: Vec<&'static str>,
    /// Stands for what was stored when the form was opened.
    pub seen: String,
    /// Somebody saved since.
    pub late: bool,
}

impl Notifications {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-notify"), &Problems::default())
    }

    /// Each kind with its words, what it is good for, and whether it is wanted.
    fn kinds(&self) -> Vec<(&'static str, String, String, bool)> {
        let words = |kind: &str| self.page.t(&format!("admin-notify-{kind}"));
        let note = |kind: &str| self.page.t(&format!("admin-notify-{kind}-note"));
        let line = |kind| (kind, words(kind), note(kind), self.wanted.contains(&kind));
        KINDS.map(line).into()
    }

    pub fn sample() -> Self {
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Settings),
            email: "ana@example.org".to_owned(),
            wanted: vec!["booked", "requested", "cancelled"],
            seen: String::new(),
            late: false,
        }
    }
}
