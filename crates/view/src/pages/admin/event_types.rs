//! `/admin/event-types`: what the host offers; whoever runs the organization sees everybody's, or
//! those of `?host=USERNAME`.
//!
//! Each event type has forms of one button that post to `/admin/event-types/{id}/…`: `up`, `down`,
//! `on`, `off`, `duplicate`, `archive`, `restore`; `host` says which list to come back to.

use askama::Template;

use crate::{
    format::length,
    locale::Locale,
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

#[derive(Debug, Clone, Template)]
#[template(path = "admin/event_types.html")]
pub struct EventTypes {
    pub page: Page,
    pub shell: Shell,
    /// Not archived; a group a host, in the host's order.
    pub groups: Vec<Group>,
    pub archived: Vec<Card>,
    /// The hosts whose event types can be looked at, by username; none where there is one.
    pub hosts: Vec<Choice>,
    /// The username of the host it is narrowed to.
    pub host: Option<String>,
}

/// What one host offers.
#[derive(Debug, Clone)]
pub struct Group {
    pub host: String,
    /// Where a new one is made for this host.
    pub new: String,
    /// The whole address of the host's page.
    pub url: String,
    pub cards: Vec<Card>,
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
    /// Named in the archive of several hosts.
    pub host: Option<String>,
    /// Live bookings, past and to come.
    pub bookings: i64,
    pub is_active: bool,
    /// Open to guests, but listed nowhere.
    pub unlisted: bool,
    /// The whole address of its page; empty where each guest has a link of their own.
    pub url: String,
    /// The same as people read it: before the slug, and the slug.
    pub base: String,
    pub slug: String,
}

impl Card {
    fn hue(&self) -> &'static str {
        color::hue(&self.color)
    }

    fn action(&self, deed: &str) -> String {
        format!("/admin/event-types/{}/{deed}", self.id)
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

    /// The username of the list to come back to.
    fn back(&self) -> &str {
        self.host.as_deref().unwrap_or("")
    }

    fn create_path(&self) -> String {
        match &self.host {
            Some(host) => format!("/admin/event-types/new?host={host}"),
            None => "/admin/event-types/new".to_owned(),
        }
    }

    /// Whether the groups are told apart by their host.
    fn is_grouped(&self) -> bool {
        1 < self.groups.len() || !self.hosts.is_empty()
    }

    /// The level of an event type's heading.
    fn level(&self) -> u8 {
        if self.is_grouped() { 3 } else { 2 }
    }

    fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.archived.is_empty()
    }

    pub fn sample() -> Self {
        let text = str::to_owned;
        let card = |name: &str, color: &str, durations: &[u32], place: &str, slug: &str| Card {
            id: text(slug),
            name: text(name),
            color: text(color),
            durations: durations.to_vec(),
            place: text(place),
            host: None,
            bookings: 12,
            is_active: true,
            unlisted: false,
            url: format!("https://book.example.org/book/acme/ana/{slug}"),
            base: text("book.example.org/book/acme/ana"),
            slug: text(slug),
        };
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::EventTypes),
            groups: vec![Group {
                host: text("Ana Lima"),
                new: text("/admin/event-types/new?host=ana"),
                url: text("https://book.example.org/book/acme/ana"),
                cards: vec![
                    card("Intro call", "#4a63d8", &[30], "Google Meet", "intro"),
                    card("Lesson", "#0f9486", &[45, 60, 90], "In person", "lesson"),
                    Card { unlisted: true, ..card("Mentors", "#8e4ec6", &[60], "", "mentors") },
                    Card {
                        is_active: false,
                        bookings: 0,
                        ..card("Portfolio review", "#e07a1f", &[60], "Phone", "portfolio-review")
                    },
                ],
            }],
            archived: vec![Card {
                bookings: 41,
                ..card("Winter workshop", "#8e4ec6", &[120], "", "winter-workshop")
            }],
            hosts: Vec::new(),
            host: None,
        }
    }

    /// Everybody's, to whoever runs the organization.
    pub fn sample_hosts() -> Self {
        let sample = Self::sample();
        let ben = Group {
            host: "Ben Okafor".to_owned(),
            new: "/admin/event-types/new?host=ben".to_owned(),
            url: "https://book.example.org/book/acme/ben".to_owned(),
            cards: vec![sample.groups[0].cards[0].clone()],
        };
        let ben = Group {
            cards: ben.cards.into_iter().map(|card| Card { id: "talk".into(), ..card }).collect(),
            ..ben
        };
        let hosts = [("", "All"), ("ana", "Ana Lima"), ("ben", "Ben Okafor")];
        let groups = sample.groups.into_iter().chain([ben]).collect();
        Self { groups, hosts: Choice::list(hosts, ""), ..sample }
    }

    /// Before there is anything.
    pub fn sample_empty() -> Self {
        Self { groups: vec![], archived: vec![], ..Self::sample() }
    }
}
