//! `/admin/event-types/new` and `/admin/event-types/{id}`: one event type, on one page.
//!
//! Posts to its own address. Archiving posts nothing to `…/{id}/archive`, taking it back nothing
//! to `…/{id}/restore`.
//!
//! - `action`: `save`, `add-location`, `remove-location:1`, `add-question`, `remove-question:1`,
//!   `up-question:1`, `down-question:1` (places from 0); `version`
//! - `name`, `slug` (made from the name when empty), `description`
//! - `duration` once for each ticked length, `duration_other`, `default_duration` (the shortest
//!   when empty); minutes
//! - `color`, `#rrggbb`
//! - `location_kind` (one of [`LOCATIONS`]), `location_value`, `location_name`, all three as often
//!   as there are places
//! - `buffer_before`, `buffer_after` (minutes), `notice_value` with `notice_unit` (`minutes`,
//!   `hours`, `days`), `daily_limit`; the host's defaults where empty
//! - `window_kind` (`default`, `days`, `range`), `window_days`, `window_from`, `window_until`
//! - `interval` (minutes; the length when empty), `seats` (1 when empty),
//!   `requires_confirmation=yes`
//! - `question_id`, `question_label`, `question_kind` (one of [`QUESTION_KINDS`]),
//!   `question_options` (one a line), all four as often as there are questions, and
//!   `question_required` with the `question_id` of each required one. A new question's id is
//!   `new_…` (no stored id has an underscore); the stored id is made from its label.
//! - `is_active=yes`
//!
//! Places and questions without any words are no places and questions. A problem's field is the
//! field's name, or `location-1-value`, `question-1` (its label), `question-1-options`.

use askama::Template;

use crate::{
    format::length,
    pages::{
        Page,
        admin::{
            color,
            form::{Choice, Problems},
            sample,
            shell::{Place, Shell},
        },
    },
};

/// Kinds of places, as the JSON API names them.
pub const LOCATIONS: [&str; 7] =
    ["google_meet", "teams", "zoom", "phone", "in_person", "ask_guest", "custom"];

/// Kinds of questions, as the JSON API names them.
pub const QUESTION_KINDS: [&str; 10] = [
    "text",
    "textarea",
    "number",
    "select",
    "multi_select",
    "checkbox",
    "phone",
    "email",
    "url",
    "date",
];

/// Lengths that can be ticked; others are typed. Minutes.
const LENGTHS: [u32; 7] = [15, 20, 30, 45, 60, 90, 120];

/// Steps from one start to the next that can be chosen. Minutes.
const INTERVALS: [u32; 8] = [5, 10, 15, 20, 30, 45, 60, 120];

#[derive(Debug, Clone, Template)]
#[template(path = "admin/event_type.html")]
pub struct EventTypeEditor {
    pub page: Page,
    pub shell: Shell,
    /// Absent while it is new.
    pub id: Option<String>,
    /// Whose it is, where it is not the reader's own.
    pub host: Option<Host>,
    /// The whole address of its page, where it is open to guests.
    pub url: Option<String>,
    /// The address before the slug: `https://example.org/book/acme/ana`.
    pub base: String,
    pub archived: bool,
    pub version: i64,
    pub form: Form,
    /// What counts where a field is left empty.
    pub defaults: Defaults,
    /// It was changed elsewhere since this form was opened; see [`super::availability`].
    pub conflict: bool,
    /// What is shown is not what is stored.
    pub unsaved: bool,
    pub problems: Problems,
}

/// Another host, for whom an administrator acts.
#[derive(Debug, Clone)]
pub struct Host {
    pub username: String,
    pub name: String,
}

/// The fields, as typed.
#[derive(Debug, Clone, Default)]
pub struct Form {
    pub name: String,
    pub slug: String,
    pub description: String,
    /// Minutes; those among [`LENGTHS`] are ticks, any other joins them.
    pub durations: Vec<u32>,
    pub duration_other: String,
    pub default_duration: Option<u32>,
    /// `#rrggbb`
    pub color: String,
    pub locations: Vec<Location>,
    pub buffer_before: String,
    pub buffer_after: String,
    pub notice_value: String,
    /// `minutes`, `hours` or `days`.
    pub notice_unit: String,
    /// `default`, `days` or `range`.
    pub window_kind: String,
    pub window_days: String,
    pub window_from: String,
    pub window_until: String,
    pub interval: String,
    pub daily_limit: String,
    pub seats: String,
    pub requires_confirmation: bool,
    pub questions: Vec<Question>,
    pub is_active: bool,
}

#[derive(Debug, Clone)]
pub struct Location {
    /// One of [`LOCATIONS`].
    pub kind: String,
    pub value: String,
    pub name: String,
}

#[derive(Debug, Clone)]
pub struct Question {
    /// Empty for a new one.
    pub id: String,
    pub label: String,
    /// One of [`QUESTION_KINDS`].
    pub kind: String,
    /// One a line.
    pub options: String,
    pub required: bool,
}

/// The host's defaults: minutes, days, bookings a day.
#[derive(Debug, Clone)]
pub struct Defaults {
    pub buffer_before: u32,
    pub buffer_after: u32,
    pub notice_minutes: u32,
    pub window_days: u32,
    pub daily_limit: Option<u32>,
}

/// A length as a tick and as the one offered first.
struct Length {
    minutes: u32,
    words: String,
    chosen: bool,
    first: bool,
}

/// A colour as a radio button.
struct Swatch {
    value: String,
    hue: &'static str,
    chosen: bool,
}

impl EventTypeEditor {
    fn title(&self) -> String {
        self.shell.title(self.page.locale, &self.heading(), &self.problems)
    }

    fn heading(&self) -> String {
        match (&self.id, self.form.name.as_str()) {
            (None, _) => self.page.t("admin-event-type-new"),
            (Some(_), "") => self.page.t("admin-event-type"),
            (Some(_), name) => name.to_owned(),
        }
    }

    fn action(&self) -> String {
        match (&self.id, &self.host) {
            (Some(id), _) => format!("/admin/event-types/{id}"),
            (None, Some(host)) => format!("/admin/event-types/new?host={}", host.username),
            (None, None) => "/admin/event-types/new".to_owned(),
        }
    }

    /// The list this one stands in.
    fn list(&self) -> String {
        match &self.host {
            Some(host) => format!("/admin/event-types?host={}", host.username),
            None => "/admin/event-types".to_owned(),
        }
    }

    fn lengths(&self) -> Vec<Length> {
        let mut minutes: Vec<u32> =
            LENGTHS.into_iter().chain(self.form.durations.clone()).collect();
        minutes.sort_unstable();
        minutes.dedup();
        let length = |minutes| Length {
            minutes,
            words: length(self.page.locale, minutes),
            chosen: self.form.durations.contains(&minutes),
            first: self.form.default_duration == Some(minutes),
        };
        minutes.into_iter().map(length).collect()
    }

    /// The presets, and the present colour where it is none of them.
    fn swatches(&self) -> Vec<Swatch> {
        let present = self.form.color.as_str();
        let preset = color::PRESETS.iter().any(|(value, _)| value.eq_ignore_ascii_case(present));
        let own = (!preset && !present.is_empty()).then_some((present, color::hue(present)));
        let swatch = |(value, hue): (&str, &'static str)| Swatch {
            value: value.to_owned(),
            hue,
            chosen: value.eq_ignore_ascii_case(present),
        };
        color::PRESETS.into_iter().chain(own).map(swatch).collect()
    }

    fn intervals(&self) -> Vec<Choice> {
        let l = self.page.locale;
        let own = self.form.interval.parse().ok().filter(|minutes| !INTERVALS.contains(minutes));
        let step = |minutes: u32| (minutes.to_string(), length(l, minutes));
        let first = (String::new(), l.t("admin-interval-length"));
        let steps = INTERVALS.into_iter().chain(own).map(step);
        Choice::list(std::iter::once(first).chain(steps), &self.form.interval)
    }

    fn default_note(&self, minutes: &u32) -> String {
        self.page.with("admin-default-is", length(self.page.locale, *minutes))
    }

    fn default_limit(&self) -> String {
        match self.defaults.daily_limit {
            Some(limit) => self.page.with("admin-default-is", limit),
            None => self.page.t("admin-default-no-limit"),
        }
    }

    fn blank_location(&self) -> Location {
        Location { kind: "google_meet".to_owned(), value: String::new(), name: String::new() }
    }

    fn blank_question(&self) -> Question {
        let empty = String::new;
        Question {
            id: empty(),
            label: empty(),
            kind: "text".to_owned(),
            options: empty(),
            required: false,
        }
    }

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
                    Location { kind: text("google_meet"), value: text(""), name: text("") },
                ],
                buffer_after: text("15"),
                notice_value: text("24"),
                notice_unit: text("hours"),
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
                is_active: true,
                ..Form::default()
            },
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

    /// A new one that came back with a taken slug.
    pub fn sample_problems() -> Self {
        let l = Page::sample().locale;
        let words = [("slug", "intro"), ("suggestion", "intro-2")];
        let new = Self::sample_new();
        Self {
            form: Form { slug: "intro".to_owned(), ..new.form },
            problems: Problems::default()
                .and("name", l.t("admin-wrong-event-type-name"))
                .and("slug", l.say("admin-wrong-slug-taken", &words)),
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
                notice_unit: "hours".to_owned(),
                window_kind: "default".to_owned(),
                seats: "1".to_owned(),
                is_active: true,
                ..Form::default()
            },
            ..sample
        }
    }
}
