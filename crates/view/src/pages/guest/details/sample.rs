//! The page with a made-up booking, for the gallery and the tests.

use super::{Details, Hold, Places, Question, fields};
use crate::pages::{
    Page,
    form::{Kind, Wrong},
    guest::{
        Event, Host,
        address::{self, Ask},
        refused::{Refused, Why},
        sample_reader,
    },
};
use crate::terms::Terms;

impl Details {
    pub fn sample() -> Self {
        let page = Page::sample();
        let question = |id: &str, label: &str, kind, required| Question {
            id: id.to_owned(),
            label: label.to_owned(),
            kind,
            required,
        };
        let options =
            |options: &[&str]| options.iter().map(|option| (*option).to_owned()).collect();
        let questions = [
            question(
                "topic",
                "What is it about?",
                Kind::Choice(options(&["A new project", "A review", "Something else"])),
                true,
            ),
            question(
                "tools",
                "Which tools do you use?",
                Kind::Several(options(&["Pen and paper", "A whiteboard", "Code"])),
                false,
            ),
            question("people", "How many of you will come?", Kind::Number, false),
            question("site", "Your site", Kind::Url, false),
            question("deadline", "When must it be done?", Kind::Date, false),
            question("goal", "What would make this call a good one?", Kind::Long, false),
            question("news", "Write to me about the next workshop", Kind::Checkbox, false),
        ];
        Self {
            fields: fields(&page, &Places::default(), &questions, &[], &[]),
            page,
            host: Host::sample(),
            event: Event::sample(),
            reader: sample_reader("Europe/Berlin"),
            path: address::event("acme", "ana", "intro"),
            ask: Ask { timezone: Some("Europe/Berlin".to_owned()), ..Ask::default() },
            start: "2026-03-10T08:00:00Z".parse().expect("an instant"),
            hold: Hold::Kept,
            once: "sample-key".to_owned(),
            refused: None,
            notice: None,
            shown: "sealed".into(),
            terms: Some(Terms::sample()),
            now: "2026-03-02T10:00:00Z".parse().expect("an instant"),
            seller: "Acme Studio".to_owned(),
            preview: None,
        }
    }

    /// The form as it comes back with problems.
    pub fn sample_refused() -> Self {
        let sample = Self::sample();
        let posted =
            [("name".to_owned(), "Jo Park".to_owned()), ("email".to_owned(), "jo@".to_owned())];
        let wrong =
            [("email".to_owned(), Wrong::Unreadable), ("q_topic".to_owned(), Wrong::Missing)];
        let fields = sample.fields.into_iter().map(|field| field.filled(&posted, &wrong)).collect();
        Self { fields, hold: Hold::Lapsed, ..sample }
    }

    /// The form after somebody else was quicker.
    pub fn sample_taken() -> Self {
        let sample = Self::sample();
        let posted = [
            ("name".to_owned(), "Jo Park".to_owned()),
            ("email".to_owned(), "jo@example.org".to_owned()),
            ("q_topic".to_owned(), "A review".to_owned()),
        ];
        let fields = sample.fields.into_iter().map(|field| field.filled(&posted, &[])).collect();
        let next = ["2026-03-10T09:00:00Z", "2026-03-10T09:30:00Z", "2026-03-11T08:00:00Z"];
        let next = next.iter().map(|at| at.parse().expect("an instant")).collect();
        Self {
            fields,
            hold: Hold::None,
            refused: Some(Refused { why: Why::Taken, next }),
            ..sample
        }
    }
}
