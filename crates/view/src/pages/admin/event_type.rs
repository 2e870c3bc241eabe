//! `/admin/event-types/new` and `/admin/event-types/{id}`: one event type, on one page.
//!
//! Posts to its own address. Archiving posts nothing to `…/{id}/archive`, taking it back nothing
//! to `…/{id}/restore`.
//!
//! - `action`: `save`, `preview`, `fragment` (the preview alone), and for each list of rows
//!   (`location`, `question`, `reminder`) `add-question`, `remove-question:1`, `up-question:1`,
//!   `down-question:1` (places from 0; reminders keep no order); `version`
//! - `name`, `slug` (made from the name when empty), `take_slug=yes` (also one that another had
//!   before), `description`
//! - `duration` once for each ticked length, `duration_other`, `default_duration` (the shortest
//!   when empty); minutes
//! - `color`: `#rrggbb`, or `own` with `color_own`
//! - `location_kind` (one of [`LOCATIONS`]), `location_value`, `location_name`, all three as often
//!   as there are places
//! - `schedule`: an id, the host's default schedule when empty
//! - `buffer_before`, `buffer_after` (minutes), `notice_value` with `notice_unit` (`minutes`,
//!   `hours`, `days`), `daily_limit`; the host's defaults where empty
//! - `weekly_limit`, `monthly_limit`, `yearly_limit`, `guest_limit`: none where empty
//! - `window_kind` (`default`, `days`, `range`), `window_days`, `window_from`, `window_until`
//! - `interval` (minutes; the length when empty), `seats` (1 when empty)
//! - `question_id`, `question_label`, `question_kind` (one of [`QUESTION_KINDS`]),
//!   `question_options` (one a line), all four as often as there are questions, and
//!   `question_required` with the `question_id` of each required one. A new question's id is
//!   `new_…` (no stored id has an underscore); the stored id is made from its label.
//! - `reminders=yes`, `reminder_timing` (one of [`TIMINGS`]), `reminder_to` (one of [`RECEIVERS`])
//! - `requires_confirmation=yes`, `pending_blocks=yes`, `redirect_url`
//! - `is_active=yes`, `access` (one of [`ACCESS`])
//! - `cancel_cutoff_value`, `cancel_cutoff_unit`, `reschedule_cutoff_value`,
//!   `reschedule_cutoff_unit`, `policy`
//!
//! Questions without any words are no questions. A problem's field is the field's name, or
//! `location-1-value`, `question-1` (its label), `question-1-options`.

mod form;
mod links;
mod preview;
mod sample;

pub use form::{Form, Location, Question, Reminder, Span};
pub use links::{Link, LinkState, Links};
pub use preview::Preview;

use askama::Template;

use crate::{
    format::length,
    pages::{
        Page,
        admin::{
            color,
            form::{Choice, Problems},
            shell::Shell,
        },
        guest::address::with_query,
    },
};

/// Kinds of places, as the JSON API names them; `phone_in` is `phone` with a number, which the
/// guest calls.
pub const LOCATIONS: [&str; 8] =
    ["google_meet", "teams", "zoom", "phone", "phone_in", "in_person", "ask_guest", "custom"];

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

/// How long before the start a reminder goes out, as the JSON API names it.
pub const TIMINGS: [&str; 6] = ["48h", "24h", "2h", "1h", "30m", "15m"];

/// Who may book, as the JSON API names it.
pub const ACCESS: [&str; 3] = ["public", "secret", "single_use"];

/// Who gets a reminder.
pub const RECEIVERS: [&str; 3] = ["guest", "host", "both"];

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
    /// The slug was another's, and can be taken over.
    pub asks_to_take_slug: bool,
    pub preview: Preview,
    /// The ways in beside the open one; none while it is new or open to everyone.
    pub links: Option<Links>,
    /// How many bookings ahead keep other reminders, right after these were changed.
    pub reminded_before: Option<usize>,
    /// The host's schedules; none where there is only one.
    pub schedules: Vec<Choice>,
    /// The id of the field that is to be typed in next, after a button that changed the form.
    pub focus: String,
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
        match &self.id {
            Some(id) => format!("/admin/event-types/{id}"),
            None => self.of_host("/admin/event-types/new"),
        }
    }

    fn delete_path(&self) -> String {
        format!("{}/delete", self.action())
    }

    /// The list this one stands in.
    fn list(&self) -> String {
        self.of_host("/admin/event-types")
    }

    fn of_host(&self, path: &str) -> String {
        with_query(path, self.host.iter().map(|host| ("host", host.username.as_str())))
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

    fn swatches(&self) -> Vec<Swatch> {
        let swatch = |(value, hue): (&str, &'static str)| Swatch {
            value: value.to_owned(),
            hue,
            chosen: value.eq_ignore_ascii_case(&self.form.color),
        };
        color::PRESETS.into_iter().map(swatch).collect()
    }

    fn has_own_color(&self) -> bool {
        self.swatches().iter().all(|swatch| !swatch.chosen)
    }

    fn hue(&self) -> &'static str {
        color::hue(&self.form.color)
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
}
