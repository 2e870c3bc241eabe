//! `/admin/availability`: a host's weekly hours, as a list and as a grid drawn over it.
//!
//! Posts to its own address, with the query it was opened with: `action`, `version`, `timezone`,
//! and for each day, in order and as often as there are ranges,
//! `monday_start=09:00&monday_end=12:00&monday_start=…` (see [`Range`] for midnight and the next
//! day; a pair of empty fields is no range). `action` is `save`, `preview`, `add:monday`,
//! `remove:monday:1` (the range at that place, from 0), `copy:monday` with `copy_monday=tuesday`
//! for each ticked day, `copy-weekdays:monday`, `copy-all:monday`, `weekdays` (Mon–Fri 9–17 and
//! nothing else) or `clear`.
//!
//! `hours_zone` is the zone in which the rows were entered. Where `timezone` is another one,
//! `zone_change` has to say what stays: `clock` times or `instants`. `preview_event` and
//! `preview_zone` choose what [`GuestsSee`] shows, which `/admin/availability/preview` answers
//! alone to the same fields.
//!
//! A `version` that is no longer the stored one answers 409 with [`WeeklyHours::conflict`], what
//! was typed, and the stored version in the field, so that a second Save goes through.
//!
//! A problem's field is `timezone`, `zone_change`, or `monday-1` for the day's range at that place.

use askama::Template;

use crate::{
    format::{Reader, length, place},
    pages::{
        Page,
        admin::{
            fallen::Fallen,
            form::{Choice, Problems},
            grid,
            guests_see::GuestsSee,
            range::{self, Range},
            sample,
            scope::Scope,
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
    pub scope: Scope,
    /// This page's own address with what it was opened with.
    pub here: String,
    /// The same for the answer that is only the preview.
    pub preview_at: String,
    pub view: View,
    pub timezone: String,
    /// The zone in which the rows were entered.
    pub hours_zone: String,
    /// What stays when the zone changes, as chosen: `clock`, `instants`, or nothing yet.
    pub zone_change: String,
    /// The ranges of each day from Monday, as typed.
    pub days: [Vec<Range>; 7],
    pub version: i64,
    /// What is stored, where the hours were changed elsewhere since this form was opened.
    pub conflict: Option<Stored>,
    /// What is shown is not what is stored.
    pub unsaved: bool,
    pub problems: Problems,
    /// Bookings outside the hours as they are stored.
    pub outside: Vec<Fallen>,
    pub reader: Reader,
    /// What uses these hours, for the preview.
    pub events: Vec<Choice>,
    /// The guest's zone of the preview; empty is the host's.
    pub preview_zone: String,
    pub guests: GuestsSee,
    /// The preview is what was asked for.
    pub previewing: bool,
}

/// How the hours are shown where a script runs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum View {
    /// The grid where there is room for it.
    #[default]
    Auto,
    Grid,
    List,
}

impl View {
    /// The view a query asks for.
    pub fn asked(value: Option<&str>) -> Self {
        match value {
            Some("grid") => Self::Grid,
            Some("list") => Self::List,
            _ => Self::Auto,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Grid => "grid",
            Self::List => "list",
        }
    }
}

/// The hours somebody else saved.
#[derive(Debug, Clone)]
pub struct Stored {
    pub timezone: String,
    pub days: [Vec<Range>; 7],
}

/// One line of what is stored beside what was typed.
struct Difference {
    label: String,
    stored: String,
    typed: String,
}

/// A day's fieldset.
struct Day<'a> {
    name: &'static str,
    /// 1 is Monday.
    number: usize,
    ranges: &'a [Range],
}

/// `Berlin`, or the zone as it is spelt where it names no place.
fn zone_place(id: &str) -> String {
    place(id).unwrap_or_else(|| id.to_owned())
}

impl WeeklyHours {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-hours-weekly"), &self.problems)
    }

    fn regions(&self) -> Vec<Region> {
        regions(self.page.locale, &self.timezone)
    }

    fn preview_regions(&self) -> Vec<Region> {
        regions(self.page.locale, &self.preview_zone)
    }

    /// The days in the order of the reader's week.
    fn week(&self) -> Vec<Day<'_>> {
        let first = self.page.locale.week_start.to_monday_zero_offset();
        let place = |day: i8| usize::try_from((day + first).rem_euclid(7)).unwrap_or(0);
        let day = |place: usize| {
            let ranges = self.days[place].as_slice();
            Day { name: DAYS[place], number: place + 1, ranges }
        };
        (0..7).map(place).map(day).collect()
    }

    fn blank(&self) -> Range {
        Range::default()
    }

    /// All hours of the week in words; what overlaps counts once.
    fn total(&self) -> String {
        length(self.page.locale, range::week_minutes(&self.days))
    }

    fn zone_changes(&self) -> bool {
        self.timezone != self.hours_zone
    }

    /// `Keep the clock times: 9:00 in Berlin becomes 9:00 in Lisbon`, as a pattern for the script.
    fn zone_pattern(&self, key: &str) -> String {
        let names = [("old", "{old}"), ("new", "{new}")];
        self.page.locale.say(key, &names)
    }

    fn zone_words(&self, key: &str) -> String {
        let (old, new) = (zone_place(&self.hours_zone), zone_place(&self.timezone));
        self.page.locale.say(key, &[("old", &old), ("new", &new)])
    }

    /// What the grid's script says.
    fn grid(&self) -> String {
        let days: Vec<_> = self.week().iter().map(|day| (day.name, day.number)).collect();
        grid::data(self.page.locale, &days)
    }

    fn differences(&self, stored: &Stored) -> Vec<Difference> {
        let l = self.page.locale;
        let zone = Difference {
            label: l.t("admin-hours-zone"),
            stored: zone_place(&stored.timezone),
            typed: zone_place(&self.timezone),
        };
        let days = self.week().into_iter().map(|day| {
            let theirs = &stored.days[day.number - 1];
            let words = |ranges: &[Range]| range::list(l, ranges);
            let label = l.with("weekday", day.number);
            Difference { label, stored: words(theirs), typed: words(day.ranges) }
        });
        std::iter::once(zone).chain(days).filter(|one| one.stored != one.typed).collect()
    }

    pub fn sample() -> Self {
        let nine_to_five = vec![Range::new("09:00", "17:00")];
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Availability),
            scope: Scope::sample(),
            here: "/admin/availability".to_owned(),
            preview_at: "/admin/availability/preview".to_owned(),
            view: View::Auto,
            timezone: "Europe/Berlin".to_owned(),
            hours_zone: "Europe/Berlin".to_owned(),
            zone_change: String::new(),
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
            conflict: None,
            unsaved: false,
            problems: Problems::default(),
            outside: Vec::new(),
            reader: sample::reader(),
            events: Choice::list([("1", "Intro call"), ("2", "Lesson")], "1"),
            preview_zone: String::new(),
            guests: GuestsSee::sample(),
            previewing: false,
        }
    }

    /// Somebody else saved a shorter Monday in between.
    pub fn sample_conflict() -> Self {
        let mut days = Self::sample().days;
        days[0].truncate(1);
        let stored = Stored { timezone: "Europe/Berlin".to_owned(), days };
        Self { conflict: Some(stored), unsaved: true, ..Self::sample() }
    }

    /// Another zone was chosen and nothing said about what stays.
    pub fn sample_zone_change() -> Self {
        let sample = Self::sample();
        let text = sample.page.t("admin-wrong-zone-change");
        Self {
            timezone: "Europe/Lisbon".to_owned(),
            unsaved: true,
            problems: Problems::one("zone_change", text),
            ..sample
        }
    }
}
