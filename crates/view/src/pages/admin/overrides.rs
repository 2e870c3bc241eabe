//! `/admin/availability/overrides`: dates with hours of their own.
//!
//! Posts to its own address: `action` (`save`, `add`, `remove:1`), `date`, `until` (the last of several
//! in a row), `also` (more dates), `kind` (`hours` or `closed`), `reason`, `show_guests=yes`, and
//! `start` and `end` as often as there are ranges. A date that already has hours of its own is
//! replaced; `was` is what is changed, which `date` in the query puts into the form: a date, or the
//! first and the last of some in a row, `2026-12-24_2026-12-26`. Removing posts nothing to
//! `…/overrides/{dates}/delete`; taking that back posts `version` to `…/overrides/undo`.
//!
//! A problem's field is `date` or `range-1`. Bookings that would fall outside are named first: the
//! page comes back with a `told` for each, and what posts those is saved; so are dates that have hours of
//! their own already, with a `replaces` for each. `version` is that of the schedule the form began with.

use askama::Template;
use jiff::civil::Date;

use crate::{
    format::Reader,
    pages::{
        Page,
        admin::{
            fallen::Fallen,
            form::Problems,
            range::Range,
            sample,
            scope::Scope,
            shell::{Place, Shell},
            time_off::{Entry, What},
        },
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "admin/overrides.html")]
pub struct Overrides {
    pub page: Page,
    pub shell: Shell,
    pub scope: Scope,
    /// The member, for the clock times are written on.
    pub reader: Reader,
    /// What was just removed can be taken back as long as the schedule has this version.
    pub removal: Option<i64>,
    /// From today on, in order.
    pub overrides: Vec<Entry>,
    pub past: Vec<Entry>,
    /// Public holidays of the months to come.
    pub holidays: Vec<Holiday>,
    pub draft: Draft,
    /// The draft holds something that is not stored.
    pub unsaved: bool,
    /// Dates of the draft that have hours of their own already, when it was to be saved without their
    /// being told.
    pub replaced: Vec<Entry>,
    /// Bookings the draft falls on, when it was to be saved without their being told.
    pub asked: Vec<Fallen>,
    pub problems: Problems,
}

/// A date that is closed because it is a public holiday.
#[derive(Debug, Clone)]
pub struct Holiday {
    pub date: Date,
    /// The key of the message with its name.
    pub key: String,
    pub bookings: Vec<Fallen>,
}

/// The form below the list, with what was typed.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The dates that are changed; new ones have none.
    pub was: Option<String>,
    pub date: String,
    /// The last date of several in a row.
    pub until: String,
    /// More dates with the same hours.
    pub also: [String; 4],
    pub closed: bool,
    pub ranges: Vec<Range>,
    pub reason: String,
    pub show_guests: bool,
    /// The version of the schedule the form began with; `None` is the present one.
    pub version: Option<i64>,
    /// Somebody saved since then.
    pub late: bool,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            was: None,
            date: String::new(),
            until: String::new(),
            also: Default::default(),
            closed: false,
            ranges: vec![Range::new("09:00", "17:00")],
            reason: String::new(),
            show_guests: false,
            version: None,
            late: false,
        }
    }
}

impl Overrides {
    fn title(&self) -> String {
        let l = self.page.locale;
        let is_asking = !self.asked.is_empty() || !self.replaced.is_empty();
        let key = if !is_asking { "admin-overrides" } else { "admin-time-off-ask" };
        self.shell.title(l, &l.t(key), &self.problems)
    }

    fn save_words(&self) -> String {
        self.page.locale.t(
            match (self.asked.is_empty() && self.replaced.is_empty(), &self.draft.was) {
                (false, _) => "admin-time-off-anyway",
                (true, Some(_)) => "admin-save",
                (true, None) => "admin-overrides-save",
            },
        )
    }

    /// Whether more dates are typed, so that their fields are open.
    fn has_more(&self) -> bool {
        self.draft.also.iter().any(|date| !date.is_empty())
    }

    fn blank(&self) -> Range {
        Range::default()
    }

    pub fn sample() -> Self {
        let path = "/admin/availability/overrides";
        let guest = Fallen::sample("b1", "Jo Park", "2026-04-07T08:00:00Z", "2026-04-07T08:30:00Z");
        let ranges = vec![Range::new("10:00", "14:00"), Range::new("22:00", "01:00")];
        let closed = Entry::sample(path, "2026-04-07", What::Closed, "Conference");
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Availability),
            scope: Scope::sample(),
            reader: sample::reader(),
            removal: None,
            overrides: vec![
                Entry::sample(path, "2026-03-20", What::Hours(ranges), ""),
                Entry { show_guests: true, bookings: vec![guest], ..closed },
            ],
            past: vec![Entry::sample(path, "2026-01-02", What::Closed, "")],
            holidays: vec![Holiday {
                date: sample::date("2026-04-03"),
                key: "holiday-good-friday".to_owned(),
                bookings: vec![],
            }],
            draft: Draft::default(),
            unsaved: false,
            replaced: Vec::new(),
            asked: Vec::new(),
            problems: Problems::default(),
        }
    }

    pub fn sample_asking() -> Self {
        let guest = Fallen::sample("b1", "Jo Park", "2026-04-07T08:00:00Z", "2026-04-07T08:30:00Z");
        let sample = Self::sample();
        Self {
            overrides: Vec::new(),
            draft: Draft { date: "2026-04-07".to_owned(), closed: true, ..sample.draft },
            unsaved: true,
            replaced: vec![Entry::sample(
                "/admin/availability/overrides",
                "2026-04-07",
                What::Closed,
                "Fair",
            )],
            asked: vec![guest],
            ..sample
        }
    }

    pub fn sample_removed() -> Self {
        Self { removal: Some(7), ..Self::sample() }
    }
}
