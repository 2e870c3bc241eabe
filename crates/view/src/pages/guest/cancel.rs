//! Cancel a booking: what would be cancelled, on what terms, and one question.

use askama::Template;
use jiff::Timestamp;

use super::{Event, Host, sample_reader};
use crate::{format::Reader, pages::Page};

#[derive(Debug, Clone, Template)]
#[template(path = "guest/cancel.html")]
pub struct Cancel {
    pub page: Page,
    pub host: Host,
    pub event: Event,
    pub reader: Reader,
    /// Whether it was only asked for so far.
    pub request: bool,
    pub start: Timestamp,
    pub end: Timestamp,
    /// `/booking/{token}`
    pub path: String,
    /// What happens to money or credits, in the organization's words.
    pub policy: Option<String>,
    /// What was typed before, when the page comes back.
    pub reason: String,
}

impl Cancel {
    pub fn title(&self) -> String {
        let words = [("event", self.event.title.as_str()), ("host", &self.host.name)];
        self.page.say(if self.request { "withdraw-title" } else { "cancel-title" }, &words)
    }

    pub fn when(&self) -> String {
        self.reader.when(self.start, self.end)
    }

    pub fn zone(&self) -> String {
        self.reader.zone_at(self.start)
    }

    pub fn sample() -> Self {
        Self {
            page: Page::sample(),
            host: Host::sample(),
            event: Event::sample(),
            reader: sample_reader("Europe/Berlin"),
            request: false,
            start: "2026-03-10T14:00:00Z".parse().expect("an instant"),
            end: "2026-03-10T14:30:00Z".parse().expect("an instant"),
            path: super::address::booking("sample"),
            policy: None,
            reason: String::new(),
        }
    }
}
