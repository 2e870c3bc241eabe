//! `/admin/event-types`: what the host offers. Posts nothing.

use askama::Template;

use crate::{
    format::length,
    locale::Locale,
    pages::{
        Page,
        admin::{
            color,
            form::Problems,
            sample,
            shell::{Place, Shell},
        },
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/event_types.html")]
pub struct EventTypes {
    pub page: Page,
    pub shell: Shell,
    /// Not archived, in the host's order.
    pub current: Vec<Card>,
    pub archived: Vec<Card>,
}

#[derive(Debug, Clone)]
pub struct Card {
    pub id: String,
    pub name: String,
    /// The stored colour, `#rrggbb`.
    pub color: String,
    /// Minutes, ascending.
    pub durations: Vec<u32>,
    /// Where it happens, in words; empty where no place is set.
    pub place: String,
    /// Named where the list holds more than one host's event types.
    pub host: Option<String>,
    /// Live bookings, past and to come.
    pub bookings: i64,
    pub is_active: bool,
    /// The whole address of its page.
    pub url: String,
}

impl Card {
    fn hue(&self) -> &'static str {
        color::hue(&self.color)
    }

    /// `30 min, 1 h`
    fn lengths(&self, l: Locale) -> String {
        let lengths: Vec<String> = self.durations.iter().map(|m| length(l, *m)).collect();
        lengths.join(&l.t("admin-list-comma"))
    }
}

impl EventTypes {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-event-types"), &Problems::default())
    }

    pub fn sample() -> Self {
        let card = |name: &str, color: &str, durations: &[u32], place: &str, slug: &str| Card {
            id: slug.to_owned(),
            name: name.to_owned(),
            color: color.to_owned(),
            durations: durations.to_vec(),
            place: place.to_owned(),
            host: None,
            bookings: 12,
            is_active: true,
            url: format!("https://book.example.org/book/acme/ana/{slug}"),
        };
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::EventTypes),
            current: vec![
                card("Intro call", "#4a63d8", &[30], "Google Meet", "intro"),
                card("Lesson", "#0f9486", &[45, 60, 90], "In person", "lesson"),
                Card {
                    is_active: false,
                    bookings: 0,
                    ..card("Portfolio review", "#e07a1f", &[60], "Phone", "portfolio-review")
                },
            ],
            archived: vec![Card {
                bookings: 41,
                ..card("Winter workshop", "#8e4ec6", &[120], "", "winter-workshop")
            }],
        }
    }

    /// Before there is anything.
    pub fn sample_empty() -> Self {
        Self { current: vec![], archived: vec![], ..Self::sample() }
    }
}
