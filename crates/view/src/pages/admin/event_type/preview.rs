//! What guests will see of an event type that is being edited. Only to look at: nothing in it can
//! be filled in, and what is linked opens elsewhere.

use super::form::{Form, Question};
use crate::{
    format::length,
    pages::{Page, admin::color},
    terms::Rule,
};
use askama::Template;

#[derive(Debug, Clone, Template)]
#[template(path = "admin/event_type_preview.html")]
pub struct Preview {
    pub page: Page,
    pub host: String,
    /// Places in words, as the guest reads them.
    pub places: Vec<String>,
    /// The description as markup that is safe to show.
    pub description: String,
    /// What holds for changing one's mind, with what the organization says where this is silent.
    pub rule: Rule,
    pub form: Form,
}

impl Preview {
    fn hue(&self) -> &'static str {
        color::hue(&self.form.color)
    }

    fn name(&self) -> String {
        match self.form.name.trim() {
            "" => self.page.t("admin-sketch-unnamed"),
            name => name.to_owned(),
        }
    }

    /// Until when guests may move or cancel, where that is earlier than the start.
    fn until(&self) -> Option<String> {
        self.rule.until(self.page.locale)
    }

    /// The shortest first.
    fn lengths(&self) -> Vec<String> {
        let mut minutes = self.form.durations.clone();
        minutes.extend(self.form.duration_other.trim().parse::<u32>());
        minutes.sort_unstable();
        minutes.dedup();
        minutes.into_iter().map(|minutes| length(self.page.locale, minutes)).collect()
    }

    fn questions(&self) -> impl Iterator<Item = &Question> {
        self.form.questions.iter().filter(|question| !question.label.trim().is_empty())
    }
}

impl Question {
    /// The choices, where there are some.
    fn choices(&self) -> Vec<&str> {
        let chosen = self.kind == "select" || self.kind == "multi_select";
        let lines = self.options.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.filter(|_| chosen).collect()
    }
}
