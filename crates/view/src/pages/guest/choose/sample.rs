//! The page with made-up hours, for the gallery and the tests.

use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Weekday},
};

use super::{Away, Choose, Purpose, Start, ZoneFrom};
use crate::{
    format::Clock,
    pages::{
        Page,
        guest::{
            Event, Host,
            address::{self, Ask},
            sample_reader,
        },
    },
    terms::Rule,
};

impl Choose {
    /// A month with Ana's hours, 9 to 17 in New York, read in Berlin.
    pub fn sample() -> Self {
        let host_zone = sample_reader("America/New_York").zone;
        let day = |text: &str| text.parse::<Date>().expect("a date");
        let now: Timestamp = "2026-03-02T10:00:00Z".parse().expect("an instant");
        let open = |date: &Date| !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
        let days = day("2026-03-03").series(1.day()).take_while(|date| *date <= day("2026-04-02"));
        let starts: Vec<Start> = days
            .filter(open)
            .filter(|date| date.day() % 9 != 0)
            .flat_map(|date| (9..17).flat_map(move |hour| [(date, hour, 0), (date, hour, 30)]))
            .filter(|(date, hour, _)| (i32::from(date.day()) * 7 + i32::from(*hour)) % 5 != 0)
            .filter_map(|(date, hour, minute)| {
                let at = date.at(hour, minute, 0, 0).to_zoned(host_zone.clone()).ok()?;
                Some(Start { at: at.timestamp(), seats_left: None })
            })
            .collect();
        Self {
            page: Page::sample(),
            purpose: Purpose::Book,
            host: Host::sample(),
            event: Event::sample(),
            rule: None,
            reader: sample_reader("Europe/Berlin"),
            zone: ZoneFrom::Guest,
            path: address::event("acme", "ana", "intro"),
            ask: Ask { timezone: Some("Europe/Berlin".to_owned()), ..Ask::default() },
            now,
            first: day("2026-03-02"),
            last: day("2026-05-01"),
            month: day("2026-03-01"),
            date: Some(day("2026-03-10")),
            durations: Vec::new(),
            next: starts.iter().take(5).map(|start| start.at).collect(),
            starts,
            next_after: None,
            refused: None,
            closed: None,
            away: vec![Away {
                start: "2026-03-10T11:00:00Z".parse().expect("an instant"),
                end: "2026-03-10T13:00:00Z".parse().expect("an instant"),
                reason: "Dentist".to_owned(),
            }],
            contact: Some("ana@example.org".to_owned()),
        }
    }

    /// A month without a free time, before one that has some.
    pub fn sample_empty() -> Self {
        let sample = Self::sample();
        let next: Vec<Timestamp> = sample.next.iter().map(|at| *at + 744.hours()).collect();
        Self { starts: Vec::new(), date: None, next_after: next.first().copied(), next, ..sample }
    }

    /// Several lengths and a policy, a 12-hour clock and the week side by side.
    pub fn sample_week() -> Self {
        let sample = Self::sample();
        let ask = Ask { week: true, clock: Some(Clock::H12), ..sample.ask };
        let reader = sample.reader.on(Clock::H12);
        let words = Some("If you are late by ten minutes, we find another day.".to_owned());
        let rule = Some(Rule { move_cutoff: 720, cancel_cutoff: 2880, words });
        Self { ask, reader, rule, durations: vec![15, 30, 60], ..sample }
    }

    /// The same month when a booking is moved.
    pub fn sample_move() -> Self {
        let sample = Self::sample();
        let back = address::booking("sample");
        let current = "2026-03-10T14:00:00Z".parse().expect("an instant");
        let path = format!("{back}/reschedule");
        Self { purpose: Purpose::Move { current, back }, path, ..sample }
    }
}
