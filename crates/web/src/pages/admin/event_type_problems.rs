//! What is wrong with an event type, at the fields of its editor.

use super::{
    defaults::span_words,
    typed::{self, at},
};
use model::FieldErrors;
use view::{
    locale::Locale,
    pages::admin::{event_type::Form, form::Problems},
};

/// The fields of the form from top to bottom, each with the verb's name for it and its label.
const NAMES: [typed::Name; 23] = [
    ("name", "name", "admin-event-type-name"),
    ("slug", "slug", "admin-event-type-slug"),
    ("description", "description", "admin-description"),
    ("durations", "duration_other", "admin-length-other"),
    ("durationMinutes", "duration_other", "admin-length-other"),
    ("color", "color_own", "admin-color"),
    ("scheduleId", "schedule", "admin-schedule-of"),
    ("settingOverrides.bufferBeforeMinutes", "buffer_before", "admin-buffer-before"),
    ("settingOverrides.bufferAfterMinutes", "buffer_after", "admin-buffer-after"),
    ("settingOverrides.minimumNoticeMinutes", "notice_value", "admin-notice"),
    ("settingOverrides.dailyLimit", "daily_limit", "admin-daily-limit"),
    ("settingOverrides.bookingWindowDays", "window_days", "admin-window-ahead"),
    ("window.to", "window_until", "admin-until"),
    ("slotIntervalMinutes", "interval", "admin-interval"),
    ("settingOverrides.weeklyLimit", "weekly_limit", "admin-weekly-limit"),
    ("settingOverrides.monthlyLimit", "monthly_limit", "admin-monthly-limit"),
    ("settingOverrides.yearlyLimit", "yearly_limit", "admin-yearly-limit"),
    ("seats", "seats", "admin-seats"),
    ("guestLimit", "guest_limit", "admin-guest-limit"),
    ("redirectUrl", "redirect_url", "admin-redirect"),
    ("cancelCutoffMinutes", "cancel_cutoff_value", "admin-cancel-cutoff"),
    ("rescheduleCutoffMinutes", "reschedule_cutoff_value", "admin-reschedule-cutoff"),
    ("policy", "policy", "admin-event-policy"),
];

/// The beginnings of the fields' ids, in the order of the page.
const ORDER: [&str; 26] = [
    "name",
    "slug",
    "duration",
    "default_duration",
    "description",
    "color",
    "location",
    "schedule",
    "window",
    "notice",
    "buffer_before",
    "buffer_after",
    "interval",
    "daily_limit",
    "weekly_limit",
    "monthly_limit",
    "yearly_limit",
    "seats",
    "guest_limit",
    "question",
    "reminder",
    "redirect_url",
    "access",
    "cancel_cutoff",
    "reschedule_cutoff",
    "policy",
];

/// Everything that is wrong, each field once, from top to bottom.
pub fn problems(l: Locale, form: &Form, own: Problems, wrong: &FieldErrors) -> Problems {
    let mut problems = own;
    for error in &wrong.0 {
        let message = l.tell(&error.message);
        let (field, text) = match error.field.split_once('[') {
            Some((list, rest)) => row_problem(l, form, list, rest, &message),
            None => field_problem(l, form, &error.field, &message),
        };
        if problems.of(&field).is_none() {
            problems = problems.and(field, text);
        }
    }
    let rank =
        |id: &str| ORDER.iter().position(|start| id.starts_with(start)).unwrap_or(usize::MAX);
    let row = |id: &str| id.split('-').nth(1).and_then(|row| row.parse().ok()).unwrap_or(0usize);
    problems.0.sort_by_key(|problem| (rank(&problem.field), row(&problem.field)));
    problems
}

fn field_problem(l: Locale, form: &Form, field: &str, message: &str) -> (String, String) {
    let known = NAMES.iter().find(|(theirs, ..)| *theirs == field);
    let Some((_, ours, label)) = known else {
        // Too many places or questions: said at the first.
        let list = if field == "locations" { "location-0" } else { "question-0" };
        return (list.to_owned(), message.to_owned());
    };
    let text = match *ours {
        "name" if form.name.trim().is_empty() => l.t("admin-wrong-event-type-name"),
        "notice_value" => span_words(l, label, &form.notice.unit),
        "cancel_cutoff_value" => span_words(l, label, &form.cancel_cutoff.unit),
        "reschedule_cutoff_value" => span_words(l, label, &form.reschedule_cutoff.unit),
        _ => at(l, &l.t(label), message),
    };
    ((*ours).to_owned(), text)
}

/// `customQuestions[1].label` is `question-1` of the form.
fn row_problem(l: Locale, form: &Form, list: &str, rest: &str, message: &str) -> (String, String) {
    let (place, part) = rest.split_once("].").unwrap_or((rest, ""));
    let row: usize = place.parse().unwrap_or(0);
    let blank = |text: Option<&String>| text.is_none_or(|text| text.trim().is_empty());
    let (id, text) = match (list, part) {
        ("locations", "value") => {
            let empty = blank(form.locations.get(row).map(|location| &location.value));
            (format!("location-{row}-value"), empty.then(|| l.t("admin-wrong-place")))
        }
        ("locations", _) => (format!("location-{row}-name"), None),
        (_, "options") => {
            let empty = blank(form.questions.get(row).map(|question| &question.options));
            (format!("question-{row}-options"), empty.then(|| l.t("admin-wrong-options")))
        }
        _ => {
            let empty = blank(form.questions.get(row).map(|question| &question.label));
            (format!("question-{row}"), empty.then(|| l.t("admin-wrong-question")))
        }
    };
    let label = match list {
        "locations" => l.with("admin-nth-place", row + 1),
        _ => l.with("admin-nth-question", row + 1),
    };
    (id, at(l, &label, &text.unwrap_or_else(|| message.to_owned())))
}
