//! `/admin/settings`: how a member appears to guests.
//!
//! Posts to its own address: `display_name`, `username`, `bio`, `timezone`, `language`,
//! `seen`. A problem's field is the field's own name. The photo has forms of its own: `POST /admin/settings/photo` with the
//! file `picture`, and `POST /admin/settings/photo/delete`.

use askama::Template;

use crate::{
    locale::Locale,
    pages::{
        Page,
        admin::{
            form::Problems,
            sample,
            shell::{Place, Shell},
            zones::{Region, regions},
        },
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/profile.html")]
pub struct Profile {
    pub page: Page,
    pub shell: Shell,
    /// The address before the username: `example.org/book/acme`.
    pub base: String,
    /// The address of the photo that is shown.
    pub photo: Option<String>,
    /// Two letters in its place.
    pub initials: String,
    pub form: Form,
    pub problems: Problems,
}

/// The fields, as typed.
#[derive(Debug, Clone, Default)]
pub struct Form {
    pub display_name: String,
    pub username: String,
    pub bio: String,
    pub timezone: String,
    /// The tag of a language, or empty for the browser's.
    pub language: String,
    /// Stands for what was stored when the form was opened.
    pub seen: String,
    /// Somebody saved since.
    pub late: bool,
}

impl Profile {
    /// Whether what stands in the form is not what is stored.
    fn is_unsaved(&self) -> bool {
        self.form.late || !self.problems.is_empty() && self.problems.of("picture").is_none()
    }

    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-profile"), &self.problems)
    }

    fn regions(&self) -> Vec<Region> {
        regions(self.page.locale, &self.form.timezone)
    }

    fn languages(&self) -> Vec<(&'static str, String)> {
        let browser = ("", self.page.t("admin-language-browser"));
        let all = Locale::all().map(|(tag, name)| (tag, name.to_owned()));
        [browser].into_iter().chain(all).collect()
    }

    pub fn sample() -> Self {
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Settings),
            base: "book.example.org/book/acme".to_owned(),
            photo: None,
            initials: "AL".to_owned(),
            form: Form {
                display_name: "Ana Lima".to_owned(),
                username: "ana".to_owned(),
                bio: "Teaches piano and improvisation.".to_owned(),
                timezone: "Europe/Berlin".to_owned(),
                language: String::new(),
                ..Form::default()
            },
            problems: Problems::default(),
        }
    }
}
