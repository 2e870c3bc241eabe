//! `/admin/settings/defaults`: what counts for every event type that says nothing else.
//!
//! Posts to its own address: `default_duration`, `buffer_before`, `buffer_after` (minutes),
//! `daily_limit` (none when empty), `notice_value` with `notice_unit` (`minutes`, `hours`, `days`),
//! `window_days`, `seen`. A problem's field is the field's own name.

use askama::Template;

use crate::pages::{
    Page,
    admin::{
        form::Problems,
        sample,
        shell::{Done, Place, Shell},
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/defaults.html")]
pub struct DefaultSettings {
    pub page: Page,
    pub shell: Shell,
    pub form: Form,
    pub problems: Problems,
}

/// The fields, as typed.
#[derive(Debug, Clone, Default)]
pub struct Form {
    pub default_duration: String,
    pub daily_limit: String,
    pub notice_value: String,
    /// `minutes`, `hours` or `days`.
    pub notice_unit: String,
    pub window_days: String,
    pub buffer_before: String,
    pub buffer_after: String,
    /// Stands for what was stored when the form was opened.
    pub seen: String,
    /// Somebody saved since.
    pub late: bool,
}

impl DefaultSettings {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-defaults"), &self.problems)
    }

    pub fn sample() -> Self {
        let text = str::to_owned;
        let shell = sample::shell(Place::Settings);
        Self {
            page: Page::sample(),
            shell: Shell { done: Some(Done::Saved), ..shell },
            form: Form {
                default_duration: text("30"),
                daily_limit: text(""),
                notice_value: text("2"),
                notice_unit: text("hours"),
                window_days: text("60"),
                buffer_before: text("0"),
                buffer_after: text("10"),
                ..Form::default()
            },
            problems: Problems::default(),
        }
    }
}
