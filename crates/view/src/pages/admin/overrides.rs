//! `/admin/availability/overrides`: dates with hours of their own.
//!
//! Posts to its own address: `action` (`save`, `add`, `remove:1`), `date`, `until` (the last of several
//! in a row), `also` (more dates), `kind` (`hours` or `closed`), `reason`, `show_guests=yes`, and `start` and `end` as often as there are ranges. A date that already has hours of
//! its own is replaced. Removing posts nothing to `…/overrides/{date}/delete`.
//!
//! A problem's field is `date` or `range-1`.

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
    /// From today on, in order.
    pub overrides: Vec<Override>,
    pub past: Vec<Override>,
    /// Public holidays of the months to come.
    pub holidays: Vec<Holiday>,
    pub draft: Draft,
    /// The draft holds something that is not stored.
    pub unsaved: bool,
    pub problems: Problems,
}

/// A date's own hours; none is a closed day.
#[derive(Debug, Clone)]
pub struct Override {
    pub date: Date,
    pub ranges: Vec<Range>,
    pub reason: String,
    /// Whether guests read the reason.
    pub show_guests: bool,
    /// Bookings of that date outside these hours, which stay.
    pub bookings: Vec<Fallen>,
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
    pub date: String,
    /// The last date of several in a row.
    pub until: String,
    /// More dates with the same hours.
    pub also: [String; 4],
    pub closed: bool,
    pub ranges: Vec<Range>,
    pub reason: String,
    pub show_guests: bool,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            date: String::new(),
            until: String::new(),
            also: Default::default(),
            closed: false,
            ranges: vec![Range::new("09:00", "17:00")],
            reason: String::new(),
            show_guests: false,
        }
    }
}

impl Overrides {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-overrides"), &self.problems)
    }

    /// The page with one of them in its form.
    fn change_url(&self, one: &Override) -> String {
        let page = self.scope.url("/admin/availability/overrides");
        let mark = if page.contains('?') { '&' } else { '?' };
        format!("{page}{mark}date={}", one.date)
    }

    /// Whether more dates are typed, so that their fields are open.
    fn has_more(&self) -> bool {
        self.draft.also.iter().any(|date| !date.is_empty())
    }

    fn blank(&self) -> Range {
        Range::default()
    }

    pub fn sample() -> Self {
        let guest = Fallen::sample("b1", "Jo Park", "2026-04-07T08:00:00Z", "2026-04-07T08:30:00Z");
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Availability),
            scope: Scope::sample(),
            reader: sample::reader(),
            overrides: vec![
                Override {
                    date: sample::date("2026-03-20"),
                    ranges: vec![Range::new("10:00", "14:00"), Range::new("22:00", "01:00")],
                    reason: String::new(),
                    show_guests: false,
                    bookings: vec![],
                },
                Override {
                    date: sample::date("2026-04-07"),
                    ranges: vec![],
                    reason: "Conference".to_owned(),
                    show_guests: true,
                    bookings: vec![guest],
                },
            ],
            past: vec![],
            holidays: vec![Holiday {
                date: sample::date("2026-04-03"),
                key: "holiday-good-friday".to_owned(),
                bookings: vec![],
            }],
            draft: Draft::default(),
            unsaved: false,
            problems: Problems::default(),
        }
    }
}
