//! `/setup`: from an empty database to a live link, in steps that each have an address.
//!
//! - `/setup?step=you` makes organization, owner and zone; the only step before there is an
//!   account, open while no organization exists. Posts `organization`, `display_name`, `email`,
//!   `password`, `timezone`, and optionally `slug` and `username` (made from the names when
//!   empty). Then the owner is signed in.
//! - `/setup?step=calendar` connects a calendar elsewhere, where this server is registered for that.
//!   Posts nothing: the way there is a link, and leads back to the next step, or with `?problem=`
//!   to this one.
//! - `/setup?step=hours` shows Mon–Fri 9–17, ready made. Posts nothing; the other way is a link to
//!   `/admin/availability`.
//! - `/setup?step=meeting` names the one event type. Posts `name`, `duration` (minutes).
//! - `/setup?step=link` ends on the link.
//!
//! Each POST goes to its own address and ends in a 303 to the next step.

use askama::Template;

use crate::{
    format::length,
    pages::{
        Page,
        admin::{
            calendars::{CONNECT, Offer, Wrong},
            form::Problems,
            zones::{Region, regions},
        },
        guest::address::encode,
    },
};

/// The lengths offered for a first meeting, in minutes.
const LENGTHS: [u32; 4] = [15, 30, 45, 60];

#[derive(Debug, Clone, Template)]
#[template(path = "admin/setup.html")]
pub struct Setup {
    pub page: Page,
    pub view: View,
    /// Whether there is a step for a calendar elsewhere.
    pub connects: bool,
    /// The furthest step that can be opened; those before it are done.
    pub reached: Step,
    pub problems: Problems,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    You,
    Calendar,
    Hours,
    Meeting,
    Link,
}

impl Step {
    pub const ALL: [Self; 5] = [Self::You, Self::Calendar, Self::Hours, Self::Meeting, Self::Link];

    /// The value of `?step=`.
    pub fn name(self) -> &'static str {
        match self {
            Self::You => "you",
            Self::Calendar => "calendar",
            Self::Hours => "hours",
            Self::Meeting => "meeting",
            Self::Link => "link",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.name() == name)
    }

    pub fn path(self) -> String {
        format!("/setup?step={}", self.name())
    }
}

/// What a step shows.
#[derive(Debug, Clone)]
pub enum View {
    You(Box<You>),
    Calendar {
        offer: Offer,
        /// The account that is connected already.
        account: Option<String>,
        wrong: Option<Wrong>,
    },
    Hours {
        /// The days from Monday (1) with their hours in words; closed days with an empty text.
        hours: Vec<(i8, String)>,
        /// `Berlin time`.
        zone: String,
    },
    Meeting {
        name: String,
        minutes: u32,
    },
    Link {
        /// The whole address of the event type's page.
        url: String,
        /// The event type's name.
        name: String,
    },
}

/// The first form, with what was typed. The password is never shown again.
#[derive(Debug, Clone, Default)]
pub struct You {
    pub organization: String,
    pub slug: String,
    pub display_name: String,
    pub username: String,
    pub email: String,
    pub timezone: String,
    /// Whether the zone was posted, so that the browser's own no longer replaces it.
    pub zone_chosen: bool,
    /// The address before the slug: `https://example.org/book`.
    pub base: String,
}

/// A length as a choice.
struct Length {
    minutes: u32,
    words: String,
    chosen: bool,
}

impl Setup {
    pub fn step(&self) -> Step {
        match self.view {
            View::You(_) => Step::You,
            View::Calendar { .. } => Step::Calendar,
            View::Hours { .. } => Step::Hours,
            View::Meeting { .. } => Step::Meeting,
            View::Link { .. } => Step::Link,
        }
    }

    fn steps(&self) -> Vec<Step> {
        let mut steps = Step::ALL.to_vec();
        steps.retain(|step| self.connects || *step != Step::Calendar);
        steps
    }

    fn name(&self) -> String {
        self.page.t(&format!("admin-setup-{}-title", self.step().name()))
    }

    fn about(&self) -> String {
        self.page.t(&format!("admin-setup-{}-about", self.step().name()))
    }

    fn step_name(&self, step: &Step) -> String {
        self.page.t(&format!("admin-setup-{}", step.name()))
    }

    fn sound(&self) -> bool {
        self.problems.is_empty()
    }

    fn is_done(&self, step: &Step) -> bool {
        *step < self.reached && *step != self.step()
    }

    /// The first step is over once there is an account.
    fn is_reachable(&self, step: &Step) -> bool {
        *step != self.step() && *step <= self.reached && *step != Step::You
    }

    fn regions(&self, you: &You) -> Vec<Region> {
        regions(self.page.locale, &you.timezone)
    }

    /// The addresses are folded away until there is something to say about them.
    fn addresses_open(&self) -> bool {
        self.problems.of("slug").is_some() || self.problems.of("username").is_some()
    }

    fn lengths(&self, chosen: &u32) -> Vec<Length> {
        let words = |minutes| length(self.page.locale, minutes);
        let length =
            |minutes| Length { minutes, words: words(minutes), chosen: minutes == *chosen };
        LENGTHS.map(length).into()
    }

    /// A mail with the link in it.
    fn share(&self, url: &str, name: &str) -> String {
        let body = self.page.say("admin-setup-mail-body", &[("name", name), ("url", url)]);
        format!("mailto:?subject={}&body={}", encode(name), encode(&body))
    }

    pub fn sample(step: Step) -> Self {
        let hours = |day| if day < 6 { "9:00–17:00".to_owned() } else { String::new() };
        let view = match step {
            Step::You => View::You(Box::new(You {
                timezone: "UTC".to_owned(),
                base: "https://book.example.org/book".to_owned(),
                ..You::default()
            })),
            Step::Calendar => {
                View::Calendar { offer: Offer::Open, account: None, wrong: Some(Wrong::Denied) }
            }
            Step::Hours => View::Hours {
                hours: (1..=7).map(|day| (day, hours(day))).collect(),
                zone: "Berlin time".to_owned(),
            },
            Step::Meeting => View::Meeting { name: "Intro call".to_owned(), minutes: 30 },
            Step::Link => View::Link {
                url: "https://book.example.org/book/acme/ana/intro".to_owned(),
                name: "Intro call".to_owned(),
            },
        };
        let (page, problems) = (Page::sample(), Problems::default());
        Self { page, view, connects: true, reached: step, problems }
    }
}
