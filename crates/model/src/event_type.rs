//! What a host offers: how long, where, by which rules, with which questions.

use crate::{
    Access, EventTypeId, FieldErrors, MemberId, Question, QuestionKind, ScheduleId, Slug, address,
    names::names, say, slugify, text,
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The longest meeting and the longest buffer: a day.
pub const MAX_MINUTES: i64 = 1_440;

#[derive(Clone, Debug, PartialEq)]
pub struct EventType {
    pub id: EventTypeId,
    pub member: MemberId,
    /// The hours it is offered in; the host's default schedule when `None`.
    pub schedule: Option<ScheduleId>,
    pub slug: Slug,
    pub name: String,
    pub is_active: bool,
    pub archived_at: Option<Timestamp>,
    pub details: Details,
    /// How often its secret key was drawn anew.
    pub key_number: i64,
    /// Rises with every edit, so that two editors do not overwrite each other unseen.
    pub version: i64,
}

impl EventType {
    /// Whether guests may book it.
    pub fn is_open(&self) -> bool {
        self.is_active && self.archived_at.is_none()
    }
}

/// Everything of an event type that no query looks into. Spelled as the JSON API spells it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Details {
    pub description: String,
    /// What a guest gets who chooses nothing; one of `durations`.
    pub duration_minutes: i64,
    pub durations: Vec<i64>,
    pub color: String,
    pub locations: Vec<Location>,
    pub custom_questions: Vec<Question>,
    pub reminder_settings: ReminderSettings,
    pub setting_overrides: Overrides,
    /// Minutes from one start to the next; the duration when `None`.
    pub slot_interval_minutes: Option<i64>,
    pub requires_confirmation: bool,
    pub seats: i64,
    pub price: Option<Price>,
    /// Dates between which it can be booked, instead of the next so many days.
    pub window: Option<Window>,
    /// The most upcoming bookings of one guest's address; any number when `None`.
    pub guest_limit: Option<i64>,
    /// Whether a request that waits for the host's answer keeps its time from others.
    pub pending_blocks: bool,
    pub access: Access,
    /// How long before the start a guest may no longer cancel; until the start when `None`.
    pub cancel_cutoff_minutes: Option<i64>,
    /// The same for moving it.
    pub reschedule_cutoff_minutes: Option<i64>,
    /// What the host says about cancelling and moving, in plain words.
    pub policy: String,
    /// Where a guest goes once they have booked, instead of the page of their booking.
    pub redirect_url: Option<String>,
}

impl Default for Details {
    fn default() -> Self {
        Self {
            description: String::new(),
            duration_minutes: 30,
            durations: vec![30],
            color: "#4a63d8".into(),
            locations: Vec::new(),
            custom_questions: Vec::new(),
            reminder_settings: ReminderSettings::default(),
            setting_overrides: Overrides::default(),
            slot_interval_minutes: None,
            requires_confirmation: false,
            seats: 1,
            price: None,
            window: None,
            guest_limit: None,
            pending_blocks: true,
            access: Access::Public,
            cancel_cutoff_minutes: None,
            reschedule_cutoff_minutes: None,
            policy: String::new(),
            redirect_url: None,
        }
    }
}

/// A host's defaults, said otherwise for one event type.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Overrides {
    pub minimum_notice_minutes: Option<i64>,
    pub booking_window_days: Option<i64>,
    pub buffer_before_minutes: Option<i64>,
    pub buffer_after_minutes: Option<i64>,
    /// The most bookings of this event type a day; the host's own limit counts besides.
    pub daily_limit: Option<i64>,
    /// The same for a week from Monday on, a month and a year.
    pub weekly_limit: Option<i64>,
    pub monthly_limit: Option<i64>,
    pub yearly_limit: Option<i64>,
}

/// The first and the last date on which it can be booked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Window {
    #[cfg_attr(feature = "schema", schema(value_type = String, format = Date))]
    pub from: Date,
    #[cfg_attr(feature = "schema", schema(value_type = String, format = Date))]
    pub to: Date,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Price {
    pub amount_cents: i64,
    pub currency: String,
}

/// A place a guest may choose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Location {
    #[serde(rename = "type")]
    pub kind: LocationKind,
    /// The address, number or link; empty where the guest or a provider gives it.
    #[serde(default)]
    pub value: Option<String>,
    /// The host's own words for it.
    #[serde(default)]
    pub display_name: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum LocationKind {
    GoogleMeet,
    Teams,
    Zoom,
    /// The guest calls `value`; without one the host calls the guest.
    Phone,
    InPerson,
    Custom,
    AskGuest,
}

names!(LocationKind {
    GoogleMeet = "google_meet",
    Teams = "teams",
    Zoom = "zoom",
    Phone = "phone",
    InPerson = "in_person",
    Custom = "custom",
    AskGuest = "ask_guest",
});

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct ReminderSettings {
    pub enabled: bool,
    pub reminders: Vec<Reminder>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Reminder {
    pub timing: Timing,
    #[serde(default)]
    pub send_to_host: bool,
    #[serde(default)]
    pub send_to_invitee: bool,
}

/// How long before the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Timing {
    #[serde(rename = "48h")]
    TwoDays,
    #[serde(rename = "24h")]
    OneDay,
    #[serde(rename = "2h")]
    TwoHours,
    #[serde(rename = "1h")]
    OneHour,
    #[serde(rename = "30m")]
    HalfHour,
    #[serde(rename = "15m")]
    QuarterHour,
}

names!(Timing {
    TwoDays = "48h",
    OneDay = "24h",
    TwoHours = "2h",
    OneHour = "1h",
    HalfHour = "30m",
    QuarterHour = "15m",
});

impl Timing {
    /// How long that is.
    pub fn minutes(self) -> i64 {
        match self {
            Timing::TwoDays => 2 * 24 * 60,
            Timing::OneDay => 24 * 60,
            Timing::TwoHours => 2 * 60,
            Timing::OneHour => 60,
            Timing::HalfHour => 30,
            Timing::QuarterHour => 15,
        }
    }
}

impl Details {
    /// The same with ids for new questions and the default duration among the durations, or every
    /// field that does not hold together.
    pub fn checked(mut self) -> Result<Details, FieldErrors> {
        let mut errors = FieldErrors::default();
        if let Some(text) = errors.keep("description", text::prose(&self.description, 5_000)) {
            self.description = text;
        }
        self.check_durations(&mut errors);
        if !is_color(&self.color) {
            errors.add("color", say("error-color"));
        }
        self.check_locations(&mut errors);
        self.check_questions(&mut errors);
        self.check_rules(&mut errors);
        self.check_promises(&mut errors);
        errors.check().map(|()| self)
    }

    fn check_durations(&mut self, errors: &mut FieldErrors) {
        let reach = say("error-minutes").word("most", MAX_MINUTES);
        if !(1..=MAX_MINUTES).contains(&self.duration_minutes) {
            errors.add("durationMinutes", reach.clone());
        }
        if 12 < self.durations.len() {
            errors.add("durations", say("error-durations-many").word("most", 12_usize));
        }
        if self.durations.iter().any(|minutes| !(1..=MAX_MINUTES).contains(minutes)) {
            errors.add("durations", reach);
        }
        self.durations.push(self.duration_minutes);
        self.durations = BTreeSet::from_iter(self.durations.drain(..)).into_iter().collect();
    }

    fn check_locations(&mut self, errors: &mut FieldErrors) {
        if 10 < self.locations.len() {
            errors.add("locations", say("error-places-many").word("most", 10_usize));
        }
        for (index, location) in self.locations.iter_mut().enumerate() {
            let field = |name| format!("locations[{index}].{name}");
            let value = text::optional_line(location.value.as_deref(), 500);
            if let Some(value) = errors.keep(&field("value"), value) {
                location.value = value;
            }
            let name = text::optional_line(location.display_name.as_deref(), 100);
            if let Some(name) = errors.keep(&field("displayName"), name) {
                location.display_name = name;
            }
            let needs = matches!(location.kind, LocationKind::InPerson | LocationKind::Custom);
            if needs && location.value.is_none() && location.display_name.is_none() {
                errors.add(field("value"), say("error-where"));
            }
        }
        for (index, location) in self.locations.iter().enumerate() {
            if self.locations[..index].contains(location) {
                errors.add(format!("locations[{index}].value"), say("error-place-twice"));
            }
        }
    }

    fn check_questions(&mut self, errors: &mut FieldErrors) {
        if 30 < self.custom_questions.len() {
            errors.add("customQuestions", say("error-questions-many").word("most", 30_usize));
        }
        let mut taken: BTreeSet<String> = BTreeSet::new();
        for (index, question) in self.custom_questions.iter_mut().enumerate() {
            let field = |name| format!("customQuestions[{index}].{name}");
            if let Some(label) = errors.keep(&field("label"), text::line(&question.label, 300)) {
                question.label = label;
            }
            if question.id.is_empty() {
                question.id = free_id(&question.label, index, &taken);
            } else if question.id.parse::<Slug>().is_err() || taken.contains(&question.id) {
                errors.add(field("id"), say("error-question-id"));
            }
            taken.insert(question.id.clone());
            question.options.retain(|option| !option.trim().is_empty());
            for option in &mut question.options {
                *option = option.trim().to_owned();
            }
            let options = &question.options;
            if question.kind.has_options() && options.is_empty() {
                errors.add(field("options"), say("error-options"));
            }
            if 100 < options.len() || options.iter().any(|option| text::line(option, 200).is_err())
            {
                errors.add(field("options"), say("error-options-many").word("most", 100_usize));
            }
            if !question.kind.has_options() {
                question.options.clear();
            }
        }
    }

    fn check_rules(&self, errors: &mut FieldErrors) {
        let mut between = |field: &str, value: Option<i64>, least: i64, most: i64| {
            if value.is_some_and(|value| !(least..=most).contains(&value)) {
                errors.add(field, say("error-between").word("least", least).word("most", most));
            }
        };
        let overrides = &self.setting_overrides;
        let name = "settingOverrides.";
        between(
            &format!("{name}minimumNoticeMinutes"),
            overrides.minimum_notice_minutes,
            0,
            525_600,
        );
        between(&format!("{name}bookingWindowDays"), overrides.booking_window_days, 1, 730);
        between(
            &format!("{name}bufferBeforeMinutes"),
            overrides.buffer_before_minutes,
            0,
            MAX_MINUTES,
        );
        between(
            &format!("{name}bufferAfterMinutes"),
            overrides.buffer_after_minutes,
            0,
            MAX_MINUTES,
        );
        for (limit, value, most) in [
            ("dailyLimit", overrides.daily_limit, 1_000),
            ("weeklyLimit", overrides.weekly_limit, 5_000),
            ("monthlyLimit", overrides.monthly_limit, 20_000),
            ("yearlyLimit", overrides.yearly_limit, 100_000),
        ] {
            between(&format!("{name}{limit}"), value, 1, most);
        }
        between("guestLimit", self.guest_limit, 1, 1_000);
        between("cancelCutoffMinutes", self.cancel_cutoff_minutes, 0, 525_600);
        between("rescheduleCutoffMinutes", self.reschedule_cutoff_minutes, 0, 525_600);
        between("slotIntervalMinutes", self.slot_interval_minutes, 1, MAX_MINUTES);
        between("seats", Some(self.seats), 1, 1_000);
        if self.window.as_ref().is_some_and(|window| window.to < window.from) {
            errors.add("window.to", say("error-dates-order"));
        }
        if self.price.is_some() {
            errors.add("price", say("error-price"));
        }
    }
}

impl Details {
    /// What guests are told beforehand, and where they are led afterwards.
    fn check_promises(&mut self, errors: &mut FieldErrors) {
        if let Some(words) = errors.keep("policy", text::prose(&self.policy, 1_000)) {
            self.policy = words;
        }
        let onward = address::optional_https(self.redirect_url.as_deref());
        if let Some(onward) = errors.keep("redirectUrl", onward) {
            self.redirect_url = onward;
        }
    }
}

fn free_id(label: &str, index: usize, taken: &BTreeSet<String>) -> String {
    let slug = slugify(label, &format!("question-{}", index + 1));
    let numbered = (2..).map(|number| slug.numbered(number));
    std::iter::once(slug.clone())
        .chain(numbered)
        .map(|slug| slug.to_string())
        .find(|id| !taken.contains(id))
        .unwrap_or_default()
}

/// Whether it is a colour like `#4a63d8` (CSS Color 4 §5.2).
pub fn is_color(text: &str) -> bool {
    text.len() == 7 && text.starts_with('#') && text[1..].chars().all(|c| c.is_ascii_hexdigit())
}

impl Question {
    /// The kinds a guest answers by choosing.
    pub fn is_choice(&self) -> bool {
        matches!(self.kind, QuestionKind::Select | QuestionKind::MultiSelect)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn details_are_completed_or_every_fault_is_named() {
        let question = |label: &str| Question {
            id: String::new(),
            label: label.into(),
            kind: QuestionKind::Text,
            required: false,
            options: vec![],
        };
        let details = Details {
            duration_minutes: 45,
            durations: vec![60, 30, 30],
            custom_questions: vec![question("Topic"), question("Topic!")],
            ..Details::default()
        };
        let good = details.clone().checked().unwrap();
        assert_eq!(good.durations, [30, 45, 60]);
        assert_eq!(good.custom_questions[1].id, "topic-2");

        let zoom = Location { kind: LocationKind::Zoom, value: None, display_name: None };
        let twice = Details { locations: vec![zoom.clone(), zoom], ..details.clone() };
        assert_eq!(twice.checked().unwrap_err().0[0].field, "locations[1].value");

        let bad = Details { duration_minutes: 0, color: "red".into(), seats: 0, ..details };
        let fields: Vec<_> =
            bad.checked().unwrap_err().0.into_iter().map(|error| error.field).collect();
        assert_eq!(fields, ["durationMinutes", "color", "seats"]);
    }
}
