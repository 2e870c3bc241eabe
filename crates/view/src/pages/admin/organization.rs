//! `/admin/settings/organization`: how the organization is called, where it is, how it looks.
//!
//! Posts to its own address: `name`, `slug`, `own_color` (a tick) with `brand_color`, `theme`,
//! `cancel_value`/`cancel_unit` and `reschedule_value`/`reschedule_unit` (empty: until the start),
//! `policy`, `language`, `embed_on`, `confirm_email` (a tick), `seen`. The logo has forms of its own: `POST …/logo` with the file `picture`, and
//! `POST …/logo/delete`. A problem's field is the field's own name.

use askama::Template;

use crate::{
    format::clock_time,
    locale::Locale,
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
#[template(path = "admin/organization.html")]
pub struct Organization {
    pub page: Page,
    pub shell: Shell,
    /// The address before the slug: `example.org/book`.
    pub base: String,
    /// The address of the logo that is shown.
    pub logo: Option<String>,
    pub form: Form,
    pub problems: Problems,
}

/// The fields, as typed.
#[derive(Debug, Clone, Default)]
pub struct Form {
    pub name: String,
    pub slug: String,
    pub own_color: bool,
    /// `#rrggbb`.
    pub brand_color: String,
    pub theme: String,
    /// A tag; empty for English.
    pub language: String,
    pub cancel_value: String,
    pub cancel_unit: String,
    pub reschedule_value: String,
    pub reschedule_unit: String,
    pub policy: String,
    /// One origin a line.
    pub embed_on: String,
    pub confirm_email: bool,
    /// Stands for what was stored when the form was opened.
    pub seen: String,
    /// Somebody saved since.
    pub late: bool,
}

impl Organization {
    /// Whether what stands in the form is not what is stored.
    fn is_unsaved(&self) -> bool {
        self.form.late || !self.problems.is_empty() && self.problems.of("picture").is_none()
    }

    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-organization"), &self.problems)
    }

    fn themes(&self) -> Vec<Choice> {
        let l = self.page.locale;
        let named = |name: &str| (name.to_owned(), l.t(&format!("admin-theme-{name}")));
        Choice::list(["auto", "light", "dark"].map(named), &self.form.theme)
    }

    fn languages(&self) -> Vec<Choice> {
        let all = Locale::all().map(|(tag, name)| (tag.to_owned(), name.to_owned()));
        let chosen = if self.form.language.is_empty() { "en" } else { &self.form.language };
        Choice::list(all, chosen)
    }

    /// The colour of the preview, six digits.
    fn shown(&self) -> String {
        let color = self.form.brand_color.trim_start_matches('#').to_ascii_lowercase();
        if self.form.own_color { color } else { String::new() }
    }

    pub fn sample() -> Self {
        let text = str::to_owned;
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Settings),
            base: text("book.example.org/book"),
            logo: None,
            form: Form {
                name: text("Acme Studio"),
                slug: text("acme"),
                own_color: true,
                brand_color: text("#1b9388"),
                theme: text("auto"),
                cancel_value: text("24"),
                cancel_unit: text("hours"),
                reschedule_unit: text("hours"),
                embed_on: text("https://www.acme.example"),
                policy: text("Cancel or move up to a day before, and it costs nothing."),
                ..Form::default()
            },
            problems: Problems::default(),
        }
    }
}

/// What the organization's colour makes of a guest's page, for the frame beside the choice.
#[derive(Debug, Clone, Template)]
#[template(path = "admin/brand.html")]
pub struct BrandPreview {
    pub page: Page,
}

impl BrandPreview {
    /// Nine in the morning, on the reader's clock.
    fn time(&self) -> String {
        let l = self.page.locale;
        clock_time(l, l.clock, 9, 0)
    }

    pub fn sample() -> Self {
        Self { page: Page { brand: Some("1b9388".to_owned()), ..Page::sample() } }
    }
}
