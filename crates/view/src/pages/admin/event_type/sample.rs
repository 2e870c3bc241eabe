//! An invented event type, stored, new and refused.

use super::{
    Defaults, EventTypeEditor, Form, Link, LinkState, Links, Location, Preview, Question, Reminder,
    Span,
};
use crate::pages::{
    Page,
    admin::{form::Problems, sample, shell::Place},
};
use crate::terms::Rule;

impl EventTypeEditor {
    pub fn sample() -> Self {
        let text = str::to_owned;
        let question = |id: &str, label: &str, kind: &str, options: &str, required| Question {
            id: text(id),
            label: text(label),
            kind: text(kind),
            options: text(options),
            required,
        };
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::EventTypes),
            id: Some(text("lesson")),
            host: None,
            url: Some(text("https://book.example.org/book/acme/ana/lesson")),
            base: text("book.example.org/book/acme/ana"),
            archived: false,
            version: 7,
            form: Form {
                name: text("Lesson"),
                slug: text("lesson"),
                description: text("One to one, at your pace. Bring what you are working on."),
                durations: vec![45, 60, 75],
                default_duration: Some(60),
                color: text("#0f9486"),
                locations: vec![
                    Location {
                        kind: text("in_person"),
                        value: text("12 Lime Street, Berlin"),
                        name: text("The studio"),
                    },
                    Location::blank(),
                ],
                buffer_after: text("15"),
                notice: Span { value: text("24"), unit: text("hours") },
                window_kind: text("days"),
                window_days: text("90"),
                interval: text("30"),
                seats: text("1"),
                questions: vec![
                    question(
                        "level",
                        "What is your level?",
                        "select",
                        "Beginner\nSome years\nFluent",
                        true,
                    ),
                    question("topic", "What would you like to work on?", "textarea", "", false),
                ],
                reminders: vec![Reminder::blank()],
                reminders_enabled: true,
                pending_blocks: true,
                access: text("public"),
                cancel_cutoff: Span { value: text("1"), unit: text("days") },
                policy: text("Move or cancel a day before, and we find another time."),
                is_active: true,
                ..Form::default()
            },
            asks_to_take_slug: false,
            preview: Preview::sample(),
            links: None,
            reminded_before: Some(3),
            schedules: vec![],
            focus: String::new(),
            defaults: Defaults {
                buffer_before: 0,
                buffer_after: 0,
                notice_minutes: 120,
                window_days: 60,
                daily_limit: None,
            },
            conflict: false,
            unsaved: false,
            problems: Problems::default(),
        }
    }

    /// One that was changed elsewhere, with a colour of its own, limits and every kind of reminder.
    pub fn sample_conflict() -> Self {
        let sample = Self::sample();
        let reminder = |timing: &str, to: &str| Reminder { timing: timing.into(), to: to.into() };
        Self {
            form: Form {
                color: "#123456".to_owned(),
                weekly_limit: "10".to_owned(),
                guest_limit: "2".to_owned(),
                reminders: vec![reminder("48h", "both"), reminder("15m", "host")],
                requires_confirmation: true,
                ..sample.form
            },
            conflict: true,
            unsaved: true,
            ..sample
        }
    }

    /// One that opens with a secret link only.
    pub fn sample_secret() -> Self {
        let sample = Self::sample();
        let link = |id: &str, note: &str, state| Link {
            id: id.to_owned(),
            note: note.to_owned(),
            created: sample::at("2026-03-02T09:00:00Z"),
            expires: Some(sample::at("2026-04-01T22:00:00Z")),
            state,
        };
        let url = "https://book.example.org/book/acme/ana/lesson?key=k7Q2".to_owned();
        let links = Links {
            reader: sample::reader(),
            made: Some(url.replace("k7Q2", "m4Xw")),
            secret: Some(url),
            rows: vec![
                link("1", "Jo Park", LinkState::Open),
                link("2", "", LinkState::Used),
                link("3", "Kim", LinkState::Over),
            ],
            note: String::new(),
            until: String::new(),
            problems: Problems::default(),
        };
        let form = Form { access: "secret".to_owned(), ..sample.form };
        Self { form, links: Some(links), ..sample }
    }

    /// A new one that came back with a taken slug.
    pub fn sample_problems() -> Self {
        let l = Page::sample().locale;
        let words = [("slug", "intro"), ("name", "Long call"), ("free", "intro-2")];
        let new = Self::sample_new();
        Self {
            form: Form { slug: "intro".to_owned(), ..new.form },
            problems: Problems::default()
                .and("name", l.t("admin-wrong-event-type-name"))
                .and("slug", l.say("error-slug-former", &words)),
            asks_to_take_slug: true,
            unsaved: true,
            ..new
        }
    }

    pub fn sample_new() -> Self {
        let sample = Self::sample();
        Self {
            id: None,
            url: None,
            version: 0,
            form: Form {
                durations: vec![30],
                color: "#4a63d8".to_owned(),
                pending_blocks: true,
                access: "public".to_owned(),
                window_kind: "default".to_owned(),
                seats: "1".to_owned(),
                is_active: true,
                ..Form::default()
            },
            ..sample
        }
    }
}

impl Preview {
    fn sample() -> Self {
        let question = |label: &str, kind: &str, options: &str| Question {
            label: label.to_owned(),
            kind: kind.to_owned(),
            options: options.to_owned(),
            ..Question::default()
        };
        Self {
            page: Page::sample(),
            host: "Ana Lima".to_owned(),
            places: vec!["The studio: 12 Lime Street, Berlin".to_owned()],
            description: "<p>One to one, at your pace.</p>".to_owned(),
            rule: Rule {
                move_cutoff: 24 * 60,
                cancel_cutoff: 24 * 60,
                words: Some("Ask early: places are few.".to_owned()),
            },
            form: Form {
                name: "Lesson".to_owned(),
                durations: vec![45, 60, 75],
                color: "#0f9486".to_owned(),
                questions: vec![
                    question("What is your level?", "select", "Beginner\nSome years\nFluent"),
                    question("I have read the house rules", "checkbox", ""),
                ],
                ..Form::default()
            },
        }
    }
}
