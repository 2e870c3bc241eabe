//! Mails to look at, each as its reader would get it.

use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use crate::{
    format::{Clock, Reader},
    locale::Locale,
    terms::Terms,
};

use super::{Letter, Links, News, Party, Person, Place, Rendered, Slot, render};

impl Letter {
    /// A guest in Berlin has booked a call with a host in New York.
    pub fn sample() -> Letter {
        Letter {
            to: Party::Guest,
            news: News::Booked,
            title: "Intro call".into(),
            organization: "Acme Coaching".into(),
            guest: Person::sample("Jo Park", "jo@example.org", "Europe/Berlin", Clock::H24),
            host: Person::sample("Ana Lima", "ana@example.com", "America/New_York", Clock::H12),
            start: at("2026-03-10T14:00:00Z"),
            end: at("2026-03-10T14:30:00Z"),
            written: at("2026-03-02T08:00:00Z"),
            place: Place {
                words: "Google Meet".into(),
                link: Some("https://meet.example/abc-defg-hij".into()),
                in_person: false,
            },
            answers: vec![
                ("What would you like to talk about?".into(), "Changing careers.\nMy CV".into()),
                ("How did you find us?".into(), "A friend".into()),
            ],
            terms: Terms::sample(),
            reference: "K7Q2-9F".into(),
            links: Links {
                manage: "https://book.example/booking/Zk3v9x".into(),
                reschedule: "https://book.example/booking/Zk3v9x/reschedule".into(),
                cancel: "https://book.example/booking/Zk3v9x/cancel".into(),
                book_again: Some("https://book.example/book/acme/ana/intro".into()),
                admin: "https://book.example/admin/bookings/17".into(),
            },
        }
    }

    /// The same meeting at a venue in the host's city.
    pub(super) fn in_person(self) -> Letter {
        let words = "Rue de Rivoli 1, Paris".into();
        Letter {
            place: Place { words, link: None, in_person: true },
            host: Person::sample("Ana Lima", "ana@example.com", "Europe/Paris", Clock::H24),
            guest: Person::sample("Jo Park", "jo@example.org", "Europe/London", Clock::H24),
            ..self
        }
    }
}

impl Person {
    fn sample(name: &str, email: &str, zone: &str, clock: Clock) -> Person {
        let rules = TimeZone::get(zone).expect("a zone of the database");
        Person {
            name: name.into(),
            email: email.into(),
            phone: Some("+49 30 1234567".into()),
            reader: Reader::new(Locale::english(), rules, zone).on(clock),
        }
    }
}

/// Every mail there is, to either side, for the gallery and for tests.
pub fn samples() -> Vec<(&'static str, Rendered)> {
    letters().into_iter().map(|(name, letter)| (name, render(&letter))).collect()
}

pub(super) fn letters() -> Vec<(&'static str, Letter)> {
    use Party::{Guest, Host};
    let letter = |to, news| Letter { to, news, ..Letter::sample() };
    vec![
        ("booked-guest", letter(Guest, News::Booked)),
        ("booked-host", letter(Host, News::Booked)),
        ("booked-guest-in-person", letter(Guest, News::Booked).in_person()),
        ("booked-host-in-person", letter(Host, News::Booked).in_person()),
        ("requested-guest", letter(Guest, requested())),
        ("requested-host", letter(Host, requested())),
        ("requested-guest-open", letter(Guest, open())),
        ("requested-host-open", letter(Host, open())),
        ("again-guest", letter(Guest, again())),
        ("again-host", letter(Host, again())),
        ("withdrawn-guest", letter(Guest, News::Withdrawn { reason: None })),
        ("withdrawn-host", letter(Host, News::Withdrawn { reason: None })),
        ("lapsed-guest", letter(Guest, News::Lapsed)),
        ("lapsed-host", letter(Host, News::Lapsed)),
        ("restored-guest", letter(Guest, News::Restored)),
        ("restored-host", letter(Host, News::Restored)),
        ("declined-guest", letter(Guest, declined())),
        ("declined-host", letter(Host, declined())),
        ("moved-guest", letter(Guest, moved(Host))),
        ("moved-host", letter(Host, moved(Guest))),
        ("cancelled-guest", letter(Guest, cancelled(Guest))),
        ("cancelled-host", letter(Host, cancelled(Guest))),
        ("reminder-guest", near(letter(Guest, News::Reminder), 24)),
        ("reminder-host", near(letter(Host, News::Reminder), 1)),
    ]
}

/// Written so many hours before the start.
fn near(letter: Letter, hours: i64) -> Letter {
    Letter { written: letter.start - SignedDuration::from_hours(hours), ..letter }
}

fn requested() -> News {
    News::Requested { until: Some(at("2026-03-04T08:00:00Z")), held: true, again: false }
}

/// Others may take the time meanwhile.
fn open() -> News {
    News::Requested { until: Some(at("2026-03-10T14:00:00Z")), held: false, again: false }
}

/// The host had said yes.
fn again() -> News {
    News::Requested { until: Some(at("2026-03-10T14:00:00Z")), held: true, again: true }
}

fn declined() -> News {
    let day = SignedDuration::from_hours(24);
    let slot = |days| Slot {
        start: at("2026-03-10T14:00:00Z") + day * days,
        link: format!("https://book.example/book/acme/ana/intro?date=2026-03-{}", 10 + days),
    };
    News::Declined {
        reason: Some("I am away that week.".into()),
        instead: (7..10).map(slot).collect(),
    }
}

fn moved(by: Party) -> News {
    let from = (at("2026-03-05T09:00:00Z"), at("2026-03-05T09:30:00Z"));
    News::Moved { from, by, reason: Some("A train strike.".into()) }
}

fn cancelled(by: Party) -> News {
    News::Cancelled { by, reason: Some("Found another time elsewhere.".into()) }
}

fn at(instant: &str) -> Timestamp {
    instant.parse().expect("an instant")
}
