//! `/admin/bookings/{id}/cancel` and `/admin/bookings/{id}/decline`: asks once, with a reason.
//!
//! Posts `reason` to its own address, with `back` and `next` where it was come to from a list.

use askama::Template;
use jiff::Timestamp;

use crate::{
    format::Reader,
    pages::{
        Page,
        admin::{
            form::Problems,
            sample,
            shell::{Place, Shell},
        },
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/booking_end.html")]
pub struct BookingEnd {
    pub page: Page,
    pub shell: Shell,
    pub reader: Reader,
    pub id: String,
    pub ending: Ending,
    pub meeting: Meeting,
    /// The list to come back to, and the row to go on with there.
    pub back: Option<String>,
    pub next: String,
    /// What was typed.
    pub reason: String,
    pub problems: Problems,
}

/// A booking in two lines.
#[derive(Debug, Clone)]
pub struct Meeting {
    pub event_type: String,
    pub guest: String,
    pub start: Timestamp,
    pub end: Timestamp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    Cancel,
    Decline,
}

impl Ending {
    /// The last segment of the address.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cancel => "cancel",
            Self::Decline => "decline",
        }
    }
}

impl Meeting {
    pub(super) fn sample() -> Self {
        Self {
            event_type: "Intro call".to_owned(),
            guest: "Jo Park".to_owned(),
            start: sample::at("2026-03-12T13:00:00Z"),
            end: sample::at("2026-03-12T13:30:00Z"),
        }
    }
}

impl BookingEnd {
    fn title(&self) -> String {
        self.shell.title(self.page.locale, &self.words("title"), &self.problems)
    }

    /// The page this one was come to from.
    fn behind(&self) -> String {
        self.back.clone().unwrap_or_else(|| format!("/admin/bookings/{}", self.id))
    }

    /// The words of this ending: `title`, `about`, `keep`, `do`.
    fn words(&self, part: &str) -> String {
        self.page.t(&format!("admin-{}-{part}", self.ending.name()))
    }

    pub fn sample(ending: Ending) -> Self {
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Bookings),
            reader: sample::reader(),
            id: "0197".to_owned(),
            ending,
            meeting: Meeting::sample(),
            back: None,
            next: String::new(),
            reason: String::new(),
            problems: Problems::default(),
        }
    }
}
