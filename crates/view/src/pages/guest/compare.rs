//! Move a booking: the old time beside the new one, before anything changes.

use askama::Template;
use jiff::Timestamp;

use super::{
    Event, Host,
    refused::{Refused, Why},
    sample_reader,
};
use crate::{format::Reader, pages::Page, terms::Terms};

#[derive(Debug, Clone, Template)]
#[template(path = "guest/compare.html")]
pub struct Compare {
    pub page: Page,
    pub host: Host,
    pub event: Event,
    /// The guest's clock and zone.
    pub reader: Reader,
    /// The host's zone, with the guest's language and clock.
    pub host_reader: Reader,
    /// The time the booking has.
    pub from: (Timestamp, Timestamp),
    /// The time it would get.
    pub to: (Timestamp, Timestamp),
    /// `/booking/{token}`
    pub path: String,
    /// `timezone` and `clock`, as the picker kept them.
    pub kept: Vec<(String, String)>,
    /// What was typed before, when the page comes back.
    pub reason: String,
    /// Set when the answer is 409.
    pub refused: Option<Refused>,
    /// What holds for the new time, where that does not go without saying.
    pub terms: Option<Terms>,
    pub now: Timestamp,
}

impl Compare {
    pub fn title(&self) -> String {
        let words = [("event", self.event.title.as_str()), ("host", &self.host.name)];
        self.page.say("move-title", &words)
    }

    pub fn was(&self) -> String {
        self.reader.when(self.from.0, self.from.1)
    }

    pub fn becomes(&self) -> String {
        self.reader.when(self.to.0, self.to.1)
    }

    /// The zone of either time; clocks may change between them.
    pub fn zone(&self, at: &Timestamp) -> String {
        self.reader.zone_at(*at)
    }

    pub fn host_when(&self) -> Option<String> {
        self.reader.also(&self.host.name, &self.host_reader, self.to.0, self.to.1)
    }

    pub fn terms_words(&self) -> Option<String> {
        self.terms.as_ref().map(|terms| terms.ahead(&self.reader, self.now))
    }

    pub fn keep(&self) -> String {
        self.page.with("move-keep-time", self.reader.time(self.from.0))
    }

    /// The address that compares with another time.
    pub fn href_of(&self, at: &Timestamp) -> String {
        let kept = self.kept.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let kept: Vec<(&str, &str)> = kept.collect();
        let start = at.to_string();
        let query = std::iter::once(("start", start.as_str())).chain(kept.iter().copied());
        super::address::with_query(&format!("{}/reschedule", self.path), query)
    }

    pub fn sample() -> Self {
        let at = |text: &str| text.parse::<Timestamp>().expect("an instant");
        Self {
            page: Page::sample(),
            host: Host::sample(),
            event: Event::sample(),
            reader: sample_reader("Europe/Berlin"),
            host_reader: sample_reader("America/New_York"),
            from: (at("2026-03-10T14:00:00Z"), at("2026-03-10T14:30:00Z")),
            to: (at("2026-03-12T13:00:00Z"), at("2026-03-12T13:30:00Z")),
            path: super::address::booking("sample"),
            kept: vec![("timezone".to_owned(), "Europe/Berlin".to_owned())],
            reason: String::new(),
            refused: None,
            terms: None,
            now: at("2026-03-02T10:00:00Z"),
        }
    }

    pub fn sample_taken() -> Self {
        let next = ["2026-03-12T13:30:00Z", "2026-03-12T14:00:00Z", "2026-03-13T13:00:00Z"];
        let next = next.iter().map(|at| at.parse().expect("an instant")).collect();
        let refused = Some(Refused { why: Why::Taken, next });
        Self { refused, reason: "A dentist appointment.".to_owned(), ..Self::sample() }
    }
}
