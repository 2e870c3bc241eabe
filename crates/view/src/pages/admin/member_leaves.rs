//! `/admin/members/{id}/leave`: what to know before a member is switched off or removed.
//!
//! Posts to `…/active`: `active` (`no`), and to `…/remove`: nothing.

use askama::Template;

use crate::{
    format::Reader,
    pages::{
        Page,
        admin::{
            fallen::Fallen,
            form::Problems,
            sample,
            shell::{Place, Shell},
        },
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/member_leaves.html")]
pub struct MemberLeaves {
    pub page: Page,
    pub shell: Shell,
    pub reader: Reader,
    pub id: String,
    pub name: String,
    pub is_active: bool,
    /// Whether a booking or its history names them.
    pub is_named: bool,
    /// How many bookings they have to come, and the first of them.
    pub count: usize,
    pub first: Vec<Fallen>,
    pub problems: Problems,
}

impl MemberLeaves {
    fn heading(&self) -> String {
        self.page.with("admin-leave", self.name.as_str())
    }

    fn title(&self) -> String {
        self.shell.title(self.page.locale, &self.heading(), &self.problems)
    }

    fn has_more(&self) -> bool {
        self.first.len() < self.count
    }

    /// The list of all their bookings to come.
    fn all(&self) -> String {
        format!("/admin/bookings?host={}", self.id)
    }

    pub fn sample() -> Self {
        let (start, end) = ("2026-03-12T14:00:00Z", "2026-03-12T14:30:00Z");
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Members),
            reader: sample::reader(),
            id: "2".to_owned(),
            name: "Ben Okafor".to_owned(),
            is_active: true,
            is_named: true,
            count: 12,
            first: vec![Fallen::sample("b1", "Jo Park", start, end)],
            problems: Problems::default(),
        }
    }

    /// Of somebody who never took a booking.
    pub fn sample_new() -> Self {
        Self { is_named: false, count: 0, first: Vec::new(), ..Self::sample() }
    }
}
