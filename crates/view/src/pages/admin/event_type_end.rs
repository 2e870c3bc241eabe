//! `/admin/event-types/{id}/delete`: asks once, or says why it can only be archived.
//!
//! Posts nothing to its own address, or to `…/archive`.

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
#[template(path = "admin/event_type_end.html")]
pub struct EventTypeEnd {
    pub page: Page,
    pub shell: Shell,
    pub id: String,
    pub name: String,
    /// Its bookings, cancelled ones too, need it.
    pub was_booked: bool,
    pub archived: bool,
}

impl EventTypeEnd {
    fn title(&self) -> String {
        self.shell.title(self.page.locale, &self.heading(), &Problems::default())
    }

    fn heading(&self) -> String {
        self.page.with("admin-delete-title", self.name.as_str())
    }

    fn action(&self) -> String {
        format!("/admin/event-types/{}", self.id)
    }

    pub fn sample() -> Self {
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::EventTypes),
            id: "lesson".to_owned(),
            name: "Lesson".to_owned(),
            was_booked: false,
            archived: false,
        }
    }

    pub fn sample_booked() -> Self {
        Self { was_booked: true, ..Self::sample() }
    }

    pub fn sample_archived() -> Self {
        Self { archived: true, ..Self::sample_booked() }
    }
}
