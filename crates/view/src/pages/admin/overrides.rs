//! `/admin/availability/overrides`: dates with hours of their own.
//!
//! Posts to its own address: `action` (`save`, `add`, `remove:1`), `date`, `kind` (`hours` or
//! `closed`), and `start` and `end` as often as there are ranges. A date that already has hours of
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
}

/// The form below the list, with what was typed.
#[derive(Debug, Clone)]
pub struct Draft {
    pub date: String,
    pub closed: bool,
    pub ranges: Vec<Range>,
}

impl Default for Draft {
    fn default() -> Self {
        Self { date: String::new(), closed: false, ranges: vec![Range::new("09:00", "17:00")] }
    }
}

impl Overrides {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-overrides"), &self.problems)
    }

    fn blank(&self) -> Range {
        Range::default()
    }

    pub fn sample() -> Self {
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Availability),
            scope: Scope::sample(),
            reader: sample::reader(),
            overrides: vec![
                Override {
                    date: sample::date("2026-03-20"),
                    ranges: vec![Range::new("10:00", "14:00"), Range::new("22:00", "01:00")],
                },
                Override { date: sample::date("2026-04-03"), ranges: vec![] },
            ],
            draft: Draft::default(),
            unsaved: false,
            problems: Problems::default(),
        }
    }
}
