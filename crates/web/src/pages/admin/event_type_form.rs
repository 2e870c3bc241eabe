//! The editor's form: of what is stored, and of what was posted.

use super::defaults::in_units;
use crate::extract::Fields;
use model::{Details, LocationKind};
use view::pages::admin::event_type::{Form, Location, Question, Reminder, Span};

/// The form of what is stored; name, slug and state are the caller's.
pub fn stored(details: &Details) -> Form {
    let text = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    let small = |number: i64| u32::try_from(number).ok();
    let overrides = &details.setting_overrides;
    let range = details.window.as_ref();
    Form {
        description: details.description.clone(),
        durations: details.durations.iter().filter_map(|minutes| small(*minutes)).collect(),
        default_duration: small(details.duration_minutes).filter(|_| 1 < details.durations.len()),
        color: details.color.clone(),
        locations: details.locations.iter().map(location).collect(),
        buffer_before: text(overrides.buffer_before_minutes),
        buffer_after: text(overrides.buffer_after_minutes),
        notice: span(overrides.minimum_notice_minutes),
        window_kind: match (range, overrides.booking_window_days) {
            (Some(_), _) => "range",
            (None, Some(_)) => "days",
            (None, None) => "default",
        }
        .to_owned(),
        window_days: text(overrides.booking_window_days),
        window_from: range.map(|range| range.from.to_string()).unwrap_or_default(),
        window_until: range.map(|range| range.to.to_string()).unwrap_or_default(),
        interval: text(details.slot_interval_minutes),
        daily_limit: text(overrides.daily_limit),
        weekly_limit: text(overrides.weekly_limit),
        monthly_limit: text(overrides.monthly_limit),
        yearly_limit: text(overrides.yearly_limit),
        guest_limit: text(details.guest_limit),
        seats: details.seats.to_string(),
        questions: details.custom_questions.iter().map(question).collect(),
        reminders: details.reminder_settings.reminders.iter().map(reminder).collect(),
        // An empty list is switched on, so that the first row counts.
        reminders_enabled: details.reminder_settings.enabled
            || details.reminder_settings.reminders.is_empty(),
        requires_confirmation: details.requires_confirmation,
        pending_blocks: details.pending_blocks,
        redirect_url: details.redirect_url.clone().unwrap_or_default(),
        access: details.access.as_str().to_owned(),
        cancel_cutoff: span(details.cancel_cutoff_minutes),
        reschedule_cutoff: span(details.reschedule_cutoff_minutes),
        policy: details.policy.clone(),
        ..Form::default()
    }
}

fn span(minutes: Option<i64>) -> Span {
    let Some((number, unit)) = minutes.map(in_units) else { return Span::default() };
    Span { value: number.to_string(), unit: unit.to_owned() }
}

fn location(location: &model::Location) -> Location {
    let kind = match location.kind {
        LocationKind::Phone if location.value.is_some() => "phone_in",
        kind => kind.as_str(),
    };
    Location {
        kind: kind.to_owned(),
        value: location.value.clone().unwrap_or_default(),
        name: location.display_name.clone().unwrap_or_default(),
    }
}

fn question(question: &model::Question) -> Question {
    Question {
        id: question.id.clone(),
        label: question.label.clone(),
        kind: question.kind.as_str().to_owned(),
        options: question.options.join("\n"),
        required: question.required,
    }
}

fn reminder(reminder: &model::Reminder) -> Reminder {
    let to = match (reminder.send_to_invitee, reminder.send_to_host) {
        (true, true) => "both",
        (false, true) => "host",
        _ => "guest",
    };
    Reminder { timing: reminder.timing.as_str().to_owned(), to: to.to_owned() }
}

/// The form as it was posted. An id that is none of the stored questions' is a new question's.
pub fn posted(fields: &Fields, stored: &[model::Question]) -> Form {
    // Browsers send lines of a text with both signs of their end.
    let plain = |text: &str| text.replace("\r\n", "\n");
    let text = |name: &str| plain(fields.text(name));
    let all = |name| fields.all(name).map(plain).collect::<Vec<_>>();
    let required = all("question_required");
    let known = |id: &String| stored.iter().any(|question| question.id == *id);
    let (ids, labels) = (all("question_id"), all("question_label"));
    let (kinds, options) = (all("question_kind"), all("question_options"));
    let nth = |list: &[String], place: usize| list.get(place).cloned().unwrap_or_default();
    let questions = ids.iter().enumerate().map(|(place, id)| Question {
        id: Some(id).filter(|id| known(id)).cloned().unwrap_or_default(),
        label: nth(&labels, place),
        kind: nth(&kinds, place),
        options: nth(&options, place),
        required: required.contains(id),
    });
    let (values, names) = (all("location_value"), all("location_name"));
    let locations = all("location_kind").into_iter().enumerate().map(|(place, kind)| Location {
        kind,
        value: nth(&values, place),
        name: nth(&names, place),
    });
    let receivers = all("reminder_to");
    let reminders = all("reminder_timing").into_iter().enumerate();
    let reminders =
        reminders.map(|(place, timing)| Reminder { timing, to: nth(&receivers, place) });
    let span = |name: &str| Span {
        value: text(&format!("{name}_value")),
        unit: text(&format!("{name}_unit")),
    };
    let color = if fields.text("color") == "own" { "color_own" } else { "color" };
    Form {
        name: text("name"),
        slug: text("slug"),
        take_slug: fields.has("take_slug"),
        description: text("description"),
        durations: fields.all("duration").filter_map(|minutes| minutes.parse().ok()).collect(),
        duration_other: text("duration_other"),
        default_duration: fields.text("default_duration").parse().ok(),
        color: text(color),
        locations: locations.collect(),
        buffer_before: text("buffer_before"),
        buffer_after: text("buffer_after"),
        schedule: text("schedule"),
        notice: span("notice"),
        window_kind: text("window_kind"),
        window_days: text("window_days"),
        window_from: text("window_from"),
        window_until: text("window_until"),
        interval: text("interval"),
        daily_limit: text("daily_limit"),
        weekly_limit: text("weekly_limit"),
        monthly_limit: text("monthly_limit"),
        yearly_limit: text("yearly_limit"),
        guest_limit: text("guest_limit"),
        seats: text("seats"),
        questions: questions.collect(),
        reminders: reminders.collect(),
        reminders_enabled: fields.has("reminders"),
        requires_confirmation: fields.has("requires_confirmation"),
        pending_blocks: fields.has("pending_blocks"),
        redirect_url: text("redirect_url"),
        is_active: fields.has("is_active"),
        access: text("access"),
        cancel_cutoff: span("cancel_cutoff"),
        reschedule_cutoff: span("reschedule_cutoff"),
        policy: text("policy"),
    }
}

/// A question nobody wrote anything for is no question.
pub fn without_blank_rows(mut form: Form) -> Form {
    let blank = |text: &str| text.trim().is_empty();
    form.questions.retain(|question| !blank(&question.label) || !blank(&question.options));
    form
}
