//! `/admin/settings/calendars`: a member's calendar elsewhere, which keeps guests away and takes
//! bookings in.
//!
//! Connecting begins at [`CONNECT`], a link. Posts to its own address: `checked` once for each
//! calendar that keeps guests away, `write_to`, `seen`; nothing to [`DISCONNECT`].

use askama::Template;
use jiff::Timestamp;

use crate::{
    format::Reader,
    pages::{
        Page,
        admin::{
            form::{Choice, Problems},
            sample,
            shell::{Place, Shell},
        },
    },
};

pub const CONNECT: &str = "/api/admin/scheduling/auth/google";
pub const DISCONNECT: &str = "/api/admin/scheduling/auth/google/disconnect";

#[derive(Debug, Clone, Template)]
#[template(path = "admin/calendars.html")]
pub struct Calendars {
    pub page: Page,
    pub shell: Shell,
    pub reader: Reader,
    pub offer: Offer,
    pub own: Option<Own>,
    /// Those of others, for whoever looks after them.
    pub others: Vec<Other>,
    /// Why one was not connected.
    pub wrong: Option<Wrong>,
    /// Somebody saved since.
    pub late: bool,
    pub problems: Problems,
}

/// Whether calendars can be connected on this server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    Open,
    NotSetUp,
    NoKey,
}

impl Offer {
    /// Why not.
    pub fn key(self) -> Option<&'static str> {
        match self {
            Self::Open => None,
            Self::NotSetUp => Some("admin-calendars-not-set-up"),
            Self::NoKey => Some("admin-calendars-no-key"),
        }
    }
}

/// Why a calendar was not connected. The value of `?problem=`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    Denied,
    Partly,
    Over,
    Away,
    Untrusted,
    Off,
}

impl Wrong {
    pub const ALL: [Self; 6] =
        [Self::Denied, Self::Partly, Self::Over, Self::Away, Self::Untrusted, Self::Off];

    pub fn name(self) -> &'static str {
        match self {
            Self::Denied => "denied",
            Self::Partly => "partly",
            Self::Over => "over",
            Self::Away => "away",
            Self::Untrusted => "untrusted",
            Self::Off => "off",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|wrong| wrong.name() == name)
    }

    pub fn key(self) -> String {
        format!("admin-calendars-wrong-{}", self.name())
    }
}

/// The member's own.
#[derive(Debug, Clone)]
pub struct Own {
    pub account: String,
    pub since: Timestamp,
    pub lost_since: Option<Timestamp>,
    pub silent_since: Option<Timestamp>,
    pub checked_at: Option<Timestamp>,
    /// All of the account's, those chosen that keep guests away.
    pub checked: Vec<Choice>,
    /// Those that can be written to.
    pub write_to: Vec<Choice>,
    pub seen: String,
}

#[derive(Debug, Clone)]
pub struct Other {
    pub name: String,
    pub account: String,
    pub lost_since: Option<Timestamp>,
    pub silent_since: Option<Timestamp>,
}

impl Calendars {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-calendars"), &self.problems)
    }

    /// A sentence about a moment.
    fn told(&self, key: &str, at: &Timestamp) -> String {
        self.page.with(key, self.reader.brief(*at))
    }

    /// How one of the others is doing.
    fn standing(&self, other: &Other) -> String {
        let (key, since) = match (other.lost_since, other.silent_since) {
            (Some(since), _) => ("admin-calendars-needs", since),
            (None, Some(since)) => ("admin-calendars-silent-other", since),
            _ => return self.page.t("admin-calendars-fine"),
        };
        self.page.with(key, self.reader.brief(since))
    }

    pub fn sample() -> Self {
        let calendars = [("ana@example.org", "Ana Lima"), ("family", "Family")];
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Settings),
            reader: sample::reader(),
            offer: Offer::Open,
            own: Some(Own {
                account: "ana@example.org".to_owned(),
                since: sample::at("2026-03-01T09:00:00Z"),
                lost_since: None,
                silent_since: Some(sample::at("2026-03-08T15:20:00Z")),
                checked_at: Some(sample::at("2026-03-08T15:16:00Z")),
                checked: Choice::list(calendars, "ana@example.org"),
                write_to: Choice::list(calendars, "ana@example.org"),
                seen: String::new(),
            }),
            others: vec![Other {
                name: "Ben Okafor".to_owned(),
                account: "ben@example.org".to_owned(),
                lost_since: Some(sample::at("2026-03-07T09:00:00Z")),
                silent_since: None,
            }],
            wrong: None,
            late: false,
            problems: Problems::default(),
        }
    }

    /// Google lets us in no more.
    pub fn sample_lost() -> Self {
        let sample = Self::sample();
        let own = sample.own.clone().map(|own| Own {
            lost_since: Some(sample::at("2026-03-08T15:20:00Z")),
            silent_since: None,
            ..own
        });
        let lost = Some("Sun 8 Mar, 16:20".to_owned());
        let shell = Shell { calendar_lost: lost, ..sample.shell.clone() };
        Self { own, shell, ..sample }
    }

    /// The member said no at Google.
    pub fn sample_denied() -> Self {
        Self { own: None, wrong: Some(Wrong::Denied), others: Vec::new(), ..Self::sample() }
    }

    pub fn sample_off(offer: Offer) -> Self {
        Self { offer, own: None, others: Vec::new(), ..Self::sample() }
    }
}
