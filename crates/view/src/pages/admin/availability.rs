//! `/admin/availability`: a host's weekly hours, as a list.
//!
//! Posts to its own address: `action`, `version`, `timezone`, and for each day, in order and as
//! often as there are ranges, `monday_start=09:00&monday_end=12:00&monday_start=…` (see
//! [`Range`] for midnight and the next day; a pair of empty fields is no range). `action` is
//! `save`, `add:monday`, `remove:monday:1` (the range at that place, from 0), `copy:monday` with
//! `copy_monday=tuesday` for each ticked day, `weekdays` (Mon–Fri 9–17 and nothing else) or
//! `clear`. A `version` that is no longer the stored one answers 409 with [`WeeklyHours::conflict`]
//! set, what was typed, and the stored version in the field, so that a second Save goes through.
//!
//! A problem's field is `timezone`, or `monday-1` for the day's range at that place.

use askama::Template;

use crate::{
    format::length,
    pages::{
        Page,
        admin::{
            form::Problems,
            range::Range,
            sample,
            shell::{Place, Shell},
            zones::{Region, regions},
        },
    },
};

/// The days from Monday as forms and the JSON API name them.
pub const DAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

#[derive(Debug, Clone, Template)]
#[template(path = "admin/availability.html")]
pub struct WeeklyHours {
    pub page: Page,
    pub shell: Shell,
    pub timezone: String,
    /// The ranges of each day from Monday, as typed.
    pub days: [Vec<Range>; 7],
    pub version: i64,
    /// The hours were changed elsewhere since this form was opened.
    pub conflict: bool,
    /// What is shown is not what is stored.
    pub unsaved: bool,
    pub problems: Problems,
}

/// A day's fieldset.
struct Day<'a> {
    name: &'static str,
    /// 1 is Monday.
    number: usize,
    ranges: &'a [Range],
}

impl WeeklyHours {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-hours-weekly"), &self.problems)
    }

    fn regions(&self) -> Vec<Region> {
        regions(self.page.locale, &self.timezone)
    }

    fn week(&self) -> Vec<Day<'_>> {
        let days = DAYS.into_iter().zip(&self.days).enumerate();
        days.map(|(place, (name, ranges))| Day { name, number: place + 1, ranges }).collect()
    }

    fn blank(&self) -> Range {
        Range::default()
    }

    /// All hours of the week in words, overlaps counted twice: a guide, not a sum to rely on.
    fn total(&self) -> String {
        length(self.page.locale, self.days.iter().flatten().map(Range::length).sum())
    }

    pub fn sample() -> Self {
        let nine_to_five = vec![Range::new("09:00", "17:00")];
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Availability),
            timezone: "Europe/Berlin".to_owned(),
            days: [
                vec![Range::new("09:00", "12:00"), Range::new("13:00", "17:00")],
                nine_to_five.clone(),
                nine_to_five.clone(),
                vec![Range::new("09:00", "12:00"), Range::new("20:00", "24:00")],
                vec![Range::new("22:00", "02:00")],
                vec![],
                vec![],
            ],
            version: 3,
            conflict: false,
            unsaved: false,
            problems: Problems::default(),
        }
    }
}
