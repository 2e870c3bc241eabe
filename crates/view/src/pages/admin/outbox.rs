//! `/admin/outbox`: every message written, and what became of it. Posts nothing.
//!
//! The query: `state` (`waiting`, `sent`, `kept`, `failed`; all when absent) and `cursor`.

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
        guest::address::with_query,
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/outbox.html")]
pub struct Outbox {
    pub page: Page,
    pub shell: Shell,
    pub reader: Reader,
    /// Whether mail is set up, so that messages leave.
    pub sending: bool,
    /// The one state listed; all when absent.
    pub state: Option<MailState>,
    /// Latest first.
    pub mails: Vec<MailRow>,
    /// The cursor of the page after, where there is one.
    pub next: Option<String>,
    /// What the address asks for and there is not.
    pub problems: Problems,
}

impl Outbox {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-outbox"), &self.problems)
    }

    fn shows(&self, state: &MailState) -> bool {
        self.state.as_ref() == Some(state)
    }

    fn next_url(&self, cursor: &str) -> String {
        let state = self.state.map(|state| ("state", state.name()));
        with_query("/admin/outbox", state.into_iter().chain([("cursor", cursor)]))
    }

    pub fn sample() -> Self {
        let mail = |id: &str, subject: &str, to: &str, at, state| MailRow {
            id: id.to_owned(),
            subject: subject.to_owned(),
            to: to.to_owned(),
            at: sample::at(at),
            state,
        };
        let (guest, host) = ("jo@example.org", "ana@example.org");
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Outbox),
            reader: sample::reader(),
            sending: false,
            state: None,
            mails: vec![
                mail(
                    "m4",
                    "Moved: Intro call with Ana Lima, now Thu 12 Mar 9:00",
                    guest,
                    "2026-03-08T15:20:00Z",
                    MailState::Waiting,
                ),
                mail(
                    "m3",
                    "Moved: Jo Park, now Thu 12 Mar 14:00",
                    host,
                    "2026-03-08T15:20:00Z",
                    MailState::Failed,
                ),
                mail(
                    "m2",
                    "New booking: Jo Park, Tue 10 Mar 9:00",
                    host,
                    "2026-03-06T09:41:00Z",
                    MailState::Kept,
                ),
                mail(
                    "m1",
                    "Booked: Intro call with Ana Lima, Tue 10 Mar 4:00",
                    guest,
                    "2026-03-06T09:41:00Z",
                    MailState::Sent,
                ),
            ],
            next: None,
            problems: Problems::default(),
        }
    }
}
