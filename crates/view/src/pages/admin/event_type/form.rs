//! What stands in the editor's fields, as typed.

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Form {
    pub name: String,
    pub slug: String,
    /// The slug may be one that another had before.
    pub take_slug: bool,
    pub description: String,
    /// Minutes; those among the usual lengths are ticks, any other joins them.
    pub durations: Vec<u32>,
    pub duration_other: String,
    pub default_duration: Option<u32>,
    /// `#rrggbb`
    pub color: String,
    pub locations: Vec<Location>,
    /// The id of a schedule; the host's default one when empty.
    pub schedule: String,
    pub buffer_before: String,
    pub buffer_after: String,
    pub notice: Span,
    /// `default`, `days` or `range`.
    pub window_kind: String,
    pub window_days: String,
    pub window_from: String,
    pub window_until: String,
    pub interval: String,
    pub daily_limit: String,
    pub weekly_limit: String,
    pub monthly_limit: String,
    pub yearly_limit: String,
    pub guest_limit: String,
    pub seats: String,
    pub questions: Vec<Question>,
    pub reminders: Vec<Reminder>,
    pub reminders_enabled: bool,
    pub requires_confirmation: bool,
    pub pending_blocks: bool,
    pub redirect_url: String,
    pub is_active: bool,
    /// `public`, `secret` or `single_use`.
    pub access: String,
    pub cancel_cutoff: Span,
    pub reschedule_cutoff: Span,
    pub policy: String,
}

/// A number and its unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    pub value: String,
    /// `minutes`, `hours` or `days`.
    pub unit: String,
}

impl Default for Span {
    fn default() -> Self {
        Self { value: String::new(), unit: "hours".to_owned() }
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Location {
    /// One of [`LOCATIONS`](super::LOCATIONS).
    pub kind: String,
    pub value: String,
    pub name: String,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Question {
    /// Empty for a new one.
    pub id: String,
    pub label: String,
    /// One of [`QUESTION_KINDS`](super::QUESTION_KINDS).
    pub kind: String,
    /// One a line.
    pub options: String,
    pub required: bool,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reminder {
    /// One of [`TIMINGS`](super::TIMINGS).
    pub timing: String,
    /// `guest`, `host` or `both`.
    pub to: String,
}

impl Location {
    pub fn blank() -> Self {
        Self { kind: "google_meet".to_owned(), ..Self::default() }
    }
}

impl Question {
    pub fn blank() -> Self {
        Self { kind: "text".to_owned(), ..Self::default() }
    }
}

impl Reminder {
    pub fn blank() -> Self {
        Self { timing: "24h".to_owned(), to: "guest".to_owned() }
    }
}
