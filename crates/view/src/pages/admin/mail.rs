//! `/admin/outbox/{id}`: one message, part by part. Posts nothing.
//!
//! Beside it: `…/{id}/html`, the HTML part alone, for the sandboxed frame (served with
//! `Content-Security-Policy: sandbox`), and `…/{id}/invite.ics`, the calendar part to download.

use askama::Template;

use crate::{
    format::Reader,
    pages::{
        Page,
        admin::{
            form::Problems,
            row::{MailRow, MailState},
            sample,
            shell::{Place, Shell},
        },
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/mail.html")]
pub struct MailDetail {
    pub page: Page,
    pub shell: Shell,
    pub reader: Reader,
    pub mail: MailRow,
    /// Why it failed, or what the server said last; empty otherwise.
    pub error: String,
    /// `From`, `To`, `Reply-To` …, in order.
    pub headers: Vec<(String, String)>,
    pub text: String,
    /// The calendar part; empty where there is none.
    pub calendar: String,
}

impl MailDetail {
    fn title(&self) -> String {
        self.shell.title(self.page.locale, &self.mail.subject, &Problems::default())
    }

    pub fn sample() -> Self {
        let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Outbox),
            reader: sample::reader(),
            mail: MailRow {
                id: "m1".to_owned(),
                subject: "Booked: Intro call with Ana Lima, Tue 10 Mar 4:00".to_owned(),
                to: "jo@example.org".to_owned(),
                at: sample::at("2026-03-06T09:41:00Z"),
                state: MailState::Kept,
            },
            error: String::new(),
            headers: vec![
                header("From", "Ana Lima via Acme Studio <bookings@example.org>"),
                header("To", "Jo Park <jo@example.org>"),
                header("Reply-To", "Ana Lima <ana@example.org>"),
            ],
            text: "Booked: Intro call with Ana Lima\n\nTuesday 10 March 2026, 4:00–4:30\n\
                   New York time (GMT−4)\n\nMove or cancel: https://book.example.org/booking/3f9c1b7a\n"
                .to_owned(),
            calendar: "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nSEQUENCE:0\n\
                       DTSTART:20260310T080000Z\nDTEND:20260310T083000Z\nEND:VEVENT\nEND:VCALENDAR\n"
                .to_owned(),
        }
    }
}
