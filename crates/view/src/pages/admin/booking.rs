//! `/admin/bookings/{id}`: everything about one booking.
//!
//! Posts nothing, to `…/confirm`, `…/complete` and `…/no-show`; `status`, what the booking is, to
//! `…/undo`; `note` and `version` to `…/note`. Declining and cancelling have a page of their own
//! ([`super::booking_end`]), moving too ([`super::reschedule`]).

use askama::Template;
use jiff::Timestamp;

use crate::{
    format::Reader,
    pages::{
        Page,
        admin::{
            fallen::Fallen,
            form::Problems,
            row::{Allowed, MailRow, MailState, Status},
            said::Said,
            sample,
            shell::{Place, Shell},
        },
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/booking.html")]
pub struct BookingDetail {
    pub page: Page,
    pub shell: Shell,
    /// The member.
    pub reader: Reader,
    pub id: String,
    pub event_type: String,
    pub status: Status,
    /// What guest and host call it by: `K7Q2-9F`.
    pub reference: String,
    pub start: Timestamp,
    pub end: Timestamp,
    /// Where it happens, in words; empty where nothing was said.
    pub place: String,
    /// The address to join at, `https:` only: it becomes a link.
    pub join: Option<String>,
    /// The hosts' names.
    pub hosts: Vec<String>,
    pub guest: Guest,
    /// The answers to the host's questions: label and answer in words.
    pub answers: Vec<(String, String)>,
    /// Who cancelled it and why, in a sentence.
    pub cancelled: Option<String>,
    pub allowed: Allowed,
    /// Until when a request waits for an answer, and whether it keeps its time until then.
    pub answer: Option<(Timestamp, bool)>,
    /// What taking back the last thing done would make of it again, and when it would be.
    pub undo: Option<(Status, Timestamp)>,
    /// The last change, by its id.
    pub last: String,
    /// Why what was asked was not done.
    pub refused: Option<Refused>,
    /// Where the guest can be booked anew, once it is cancelled.
    pub book_again: Option<String>,
    /// How far it has come into the host's calendar; none where none is connected.
    pub calendar: Option<Calendar>,
    pub note: Note,
    pub problems: Problems,
    pub said: Option<Said>,
    /// Latest first.
    pub history: Vec<Change>,
    pub mails: Vec<MailRow>,
    /// The whole address of the guest's own page.
    pub manage_url: String,
}

/// What was asked and not done: why, what stands in the way, and whether another time would help.
#[derive(Debug, Clone)]
pub struct Refused {
    pub words: String,
    pub clashes: Vec<Fallen>,
    pub movable: bool,
}

/// How far a booking has come into the host's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Calendar {
    Pending,
    Written,
    /// Called off, and taken out.
    TakenOut,
    /// Not there, and why.
    Failed(CalendarFault),
    /// There as it was before, and why.
    Behind(CalendarFault),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalendarFault {
    Away,
    Locked,
    Refused,
}

impl CalendarFault {
    pub const ALL: [Self; 3] = [Self::Away, Self::Locked, Self::Refused];

    pub fn key(self) -> &'static str {
        match self {
            Self::Away => "admin-calendar-away",
            Self::Locked => "admin-calendar-locked",
            Self::Refused => "admin-calendar-refused",
        }
    }
}

#[derive(Debug, Clone)]
pub struct Guest {
    pub name: String,
    pub email: String,
    pub phone: String,
    pub notes: String,
    /// The guest's clock and zone.
    pub reader: Reader,
}

/// What the host's side keeps to itself.
#[derive(Debug, Clone, Default)]
pub struct Note {
    pub text: String,
    /// Of the note that was read; 0 for none.
    pub version: i64,
    /// Who changed it last and when, in words.
    pub changed: Option<String>,
    /// What somebody else saved meanwhile.
    pub other: Option<String>,
}

/// One line of the history.
#[derive(Debug, Clone)]
pub struct Change {
    /// The action as stored: `booked`, `rescheduled`, `no_show` …
    pub action: String,
    /// In words: a member's or the guest's name.
    pub who: String,
    pub at: Timestamp,
    pub details: Vec<Detail>,
}

/// What was before and what is since, in words; empty where there was nothing.
#[derive(Debug, Clone)]
pub struct Detail {
    pub name: String,
    pub before: String,
    pub after: String,
}

impl Change {
    fn key(&self) -> String {
        format!("admin-change-{}", self.action)
    }
}

impl BookingDetail {
    fn title(&self) -> String {
        self.shell.title(self.page.locale, &self.heading(), &self.problems)
    }

    fn heading(&self) -> String {
        let words = [("event", self.event_type.as_str()), ("guest", &self.guest.name)];
        self.page.say("admin-booking-heading", &words)
    }

    /// The guest's number as a link dials it (RFC 3966 §3).
    fn dial(&self) -> String {
        let dialled = |c: &char| c.is_ascii_digit() || *c == '+';
        self.guest.phone.chars().filter(dialled).collect()
    }

    /// The same moment for the guest, where their clock differs.
    fn for_guest(&self) -> Option<String> {
        self.reader.also(&self.guest.name, &self.guest.reader, self.start, self.end)
    }

    /// Until when to answer, and what happens otherwise.
    fn answer_words(&self, by: &Timestamp, held: &bool) -> String {
        let key = if *held { "admin-answer-held" } else { "admin-answer-open" };
        let until = self.reader.moment(*by);
        self.page.say(key, &[("until", &until), ("guest", &self.guest.name)])
    }

    /// A request has no calendar file: nothing is agreed.
    fn has_file(&self) -> bool {
        use Status::*;
        !matches!(self.status, Pending | AwaitingPayment | Declined | Withdrawn | Lapsed)
    }

    /// The words of the button that takes back what was said.
    fn undo_words(&self) -> String {
        match (self.status, self.undo) {
            (Status::Declined, Some((Status::Confirmed, _))) => self.page.t("admin-undo-declined"),
            (_, Some((_, start))) if start != self.start => {
                self.page.with("admin-undo-move", self.reader.brief(start))
            }
            (_, Some((again, _))) => self.page.with("admin-undo-to", self.page.t(&again.key())),
            _ => self.page.t("admin-undo"),
        }
    }

    fn hosts(&self) -> String {
        self.hosts.join(&self.page.t("admin-list-comma"))
    }

    pub fn sample() -> Self {
        let reader = sample::reader();
        let (start, end) = (sample::at("2026-03-12T13:00:00Z"), sample::at("2026-03-12T13:30:00Z"));
        let was = sample::at("2026-03-10T08:00:00Z");
        let change = |action: &str, who: &str, at, details| Change {
            action: action.to_owned(),
            who: who.to_owned(),
            at: sample::at(at),
            details,
        };
        let moved = Detail {
            name: reader.locale.t("admin-when"),
            before: reader.brief(was),
            after: reader.brief(start),
        };
        let mail = |id: &str, subject: &str, to: &str, at, state| MailRow {
            id: id.to_owned(),
            subject: subject.to_owned(),
            to: to.to_owned(),
            at: sample::at(at),
            state,
        };
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Bookings),
            id: "0197".to_owned(),
            event_type: "Intro call".to_owned(),
            status: Status::Confirmed,
            reference: "K7Q2-9F".to_owned(),
            start,
            end,
            place: "Google Meet".to_owned(),
            join: Some("https://meet.example.org/abc".to_owned()),
            hosts: vec!["Ana Lima".to_owned()],
            guest: Guest {
                name: "Jo Park".to_owned(),
                email: "jo@example.org".to_owned(),
                phone: "+1 212 555 0100".to_owned(),
                notes: "Looking forward to it.\nI have a few drafts to show.".to_owned(),
                reader: sample::elsewhere(),
            },
            answers: vec![
                ("What is your level?".to_owned(), "Some years".to_owned()),
                (
                    "What would you like to work on?".to_owned(),
                    "Scales, then improvising".to_owned(),
                ),
            ],
            cancelled: None,
            answer: None,
            allowed: Allowed { answer: false, change: true, conclude: false },
            undo: None,
            last: "0198".to_owned(),
            refused: None,
            book_again: None,
            calendar: Some(Calendar::Failed(CalendarFault::Away)),
            note: Note {
                text: "Met at the fair. Prefers mornings.".to_owned(),
                version: 1,
                changed: Some("Ana Lima, Sun 8 Mar, 16:30".to_owned()),
                other: None,
            },
            problems: Problems::default(),
            said: None,
            history: vec![
                change("rescheduled", "Jo Park", "2026-03-08T15:20:00Z", vec![moved]),
                change("booked", "Jo Park", "2026-03-06T09:41:00Z", vec![]),
            ],
            mails: vec![
                mail(
                    "m2",
                    "Moved: Intro call with Ana Lima, now Thu 12 Mar 9:00",
                    "jo@example.org",
                    "2026-03-08T15:20:00Z",
                    MailState::Sent,
                ),
                mail(
                    "m1",
                    "Booked: Intro call with Ana Lima, Tue 10 Mar 4:00",
                    "jo@example.org",
                    "2026-03-06T09:41:00Z",
                    MailState::Sent,
                ),
            ],
            manage_url: "https://book.example.org/booking/3f9c1b7a".to_owned(),
            reader,
        }
    }

    /// A request that waits for the host.
    pub fn sample_pending() -> Self {
        let sample = Self::sample();
        let booked = Change { action: "requested".to_owned(), ..sample.history[1].clone() };
        Self {
            status: Status::Pending,
            allowed: Allowed { answer: true, change: true, conclude: false },
            answer: Some((sample.start, true)),
            history: vec![booked],
            mails: vec![],
            ..sample
        }
    }

    /// The request clashes with a booking, and the host pressed Accept.
    pub fn sample_refused() -> Self {
        let sample = Self::sample_pending();
        let words = sample.page.t("admin-wrong-time-taken");
        let clash = Fallen::sample("1", "Kim Lee", "2026-03-12T13:00:00Z", "2026-03-12T13:30:00Z");
        Self { refused: Some(Refused { words, clashes: vec![clash], movable: true }), ..sample }
    }

    /// One that is over and done with.
    pub fn sample_cancelled() -> Self {
        let sample = Self::sample();
        let l = sample.page.locale;
        let words = [("who", "Jo Park"), ("reason", "I caught a cold")];
        Self {
            status: Status::Cancelled,
            cancelled: Some(l.say("admin-cancelled-by", &words)),
            allowed: Allowed::default(),
            calendar: Some(Calendar::TakenOut),
            book_again: Some("https://book.example.org/book/acme/ana/intro".to_owned()),
            ..sample
        }
    }

    /// One that was held, and whose note two people wrote at once.
    pub fn sample_no_show() -> Self {
        let sample = Self::sample();
        let other = Some("Prefers evenings.".to_owned());
        Self {
            status: Status::NoShow,
            allowed: Allowed { answer: false, change: false, conclude: true },
            undo: Some((Status::Confirmed, sample.start)),
            said: Some(Said::sample(&sample.reader)),
            note: Note { other, ..sample.note.clone() },
            ..sample
        }
    }
}
