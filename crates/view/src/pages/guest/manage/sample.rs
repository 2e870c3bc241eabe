//! The page with a made-up booking, for the gallery and the tests.

use jiff::Timestamp;

use super::{Answer, By, Just, Manage, State};
use crate::pages::{
    Page,
    guest::{Event, Host, Place, PlaceKind, Price, address, host, sample_reader},
};
use crate::terms::Terms;

impl Manage {
    pub fn sample() -> Self {
        let at = |text: &str| text.parse::<Timestamp>().expect("an instant");
        Self {
            page: Page::sample(),
            state: State::Confirmed,
            just: Some(Just::Booked),
            host: Host::sample(),
            event: Event::sample(),
            reader: sample_reader("Europe/Berlin"),
            other: sample_reader("America/New_York"),
            in_person: false,
            start: at("2026-03-10T14:00:00Z"),
            end: at("2026-03-10T14:30:00Z"),
            now: at("2026-03-02T10:00:00Z"),
            place: Some(Place { kind: PlaceKind::Video, name: "Google Meet".to_owned() }),
            join: Some("https://meet.google.com/abc-defg-hij".to_owned()),
            reference: "K7Q2-9F".to_owned(),
            guest_name: "Jo Park".to_owned(),
            guest_email: "jo@example.org".to_owned(),
            answers: vec![Answer {
                label: "What is it about?".to_owned(),
                value: "A new project".to_owned(),
            }],
            was: None,
            path: address::booking("sample"),
            link: "https://book.example.org/booking/sample".to_owned(),
            terms: Terms::sample(),
            mailed: true,
            reminders: vec![1440, 60],
            contact: Some("ana@example.org".to_owned()),
            again: Some(address::event("acme", "ana", "intro")),
        }
    }

    pub fn sample_pending() -> Self {
        let event = Event { on_request: true, ..Event::sample() };
        let sample = Self::sample();
        let state = State::Pending { until: sample.start, held: true };
        Self { state, event, join: None, ..sample }
    }

    pub fn sample_moved() -> Self {
        let sample = Self::sample();
        let was = Some((sample.start, sample.end));
        let days = jiff::SignedDuration::from_hours(48);
        Self {
            was,
            start: sample.start + days,
            end: sample.end + days,
            just: Some(Just::Moved),
            ..sample
        }
    }

    pub fn sample_cancelled() -> Self {
        let reason = Some("The train does not run that day.".to_owned());
        let state = State::Cancelled { by: By::Guest, reason, refund: None, request: false };
        Self { state, just: Some(Just::Cancelled), ..Self::sample() }
    }

    /// The host said no.
    pub fn sample_declined() -> Self {
        let state = State::Cancelled { by: By::Host, reason: None, refund: None, request: true };
        Self { state, just: None, ..Self::sample_pending() }
    }

    pub fn sample_awaiting_payment() -> Self {
        let price = Price { amount: 4000, currency: "EUR".to_owned() };
        let until = "2026-03-02T10:30:00Z".parse().expect("an instant");
        let pay = "/booking/sample/pay".to_owned();
        let event = host::review();
        Self {
            state: State::AwaitingPayment { until, price, pay },
            place: event.places.first().cloned(),
            event,
            join: None,
            just: None,
            ..Self::sample()
        }
    }

    pub fn sample_past() -> Self {
        let now = "2026-03-11T10:00:00Z".parse().expect("an instant");
        Self { now, just: None, ..Self::sample() }
    }

    /// The last moment to change has gone by.
    pub fn sample_closed() -> Self {
        let now = "2026-03-10T09:00:00Z".parse().expect("an instant");
        Self { now, just: None, ..Self::sample() }
    }
}
