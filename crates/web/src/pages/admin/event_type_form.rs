//! The editor's form: from what is stored, from what was posted, and after a button that changes it.

use super::defaults::in_units;
use crate::extract::Fields;
use model::{Details, LocationKind, QuestionKind};
use view::pages::admin::event_type::{Form, Location, Question};

/// What a pressed button asks for; places in a list are counted from 0.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Action {
    Save,
    AddLocation,
    RemoveLocation(usize),
    AddQuestion,
    RemoveQuestion(usize),
    QuestionUp(usize),
    QuestionDown(usize),
}

impl Action {
    pub fn named(text: &str) -> Option<Action> {
        match text.split_once(':') {
            None => match text {
                "save" => Some(Action::Save),
                "add-location" => Some(Action::AddLocation),
                "add-question" => Some(Action::AddQuestion),
                _ => None,
            },
            Some((name, place)) => {
                let place = place.parse().ok()?;
                match name {
                    "remove-location" => Some(Action::RemoveLocation(place)),
                    "remove-question" => Some(Action::RemoveQuestion(place)),
                    "up-question" => Some(Action::QuestionUp(place)),
                    "down-question" => Some(Action::QuestionDown(place)),
                    _ => None,
                }
            }
        }
    }
}

/// The form of what is stored; name, slug and state are the caller's.
pub fn stored(details: &Details) -> Form {
    let text = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    let small = |number: i64| u32::try_from(number).ok();
    let overrides = &details.setting_overrides;
    let notice = overrides.minimum_notice_minutes.map(in_units);
    let range = details.window.as_ref();
    Form {
        description: details.description.clone(),
        durations: details.durations.iter().filter_map(|minutes| small(*minutes)).collect(),
        default_duration: small(details.duration_minutes).filter(|_| 1 < details.durations.len()),
        color: details.color.clone(),
        locations: details.locations.iter().map(location).collect(),
        buffer_before: text(overrides.buffer_before_minutes),
        buffer_after: text(overrides.buffer_after_minutes),
        notice_value: text(notice.map(|(number, _)| number)),
        notice_unit: notice.map_or("hours", |(_, unit)| unit).to_owned(),
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
        seats: details.seats.to_string(),
        requires_confirmation: details.requires_confirmation,
        questions: details.custom_questions.iter().map(question).collect(),
        ..Form::default()
    }
}

fn location(location: &model::Location) -> Location {
    Location {
        kind: location.kind.as_str().to_owned(),
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

/// The form as it was posted. An id that is none of the stored questions' is a new question's.
pub fn posted(fields: &Fields, stored: &[model::Question]) -> Form {
    let text = |name| fields.text(name).to_owned();
    let all = |name| fields.all(name).map(str::to_owned).collect::<Vec<_>>();
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
    Form {
        name: text("name"),
        slug: text("slug"),
        description: text("description"),
        durations: fields.all("duration").filter_map(|minutes| minutes.parse().ok()).collect(),
        duration_other: text("duration_other"),
        default_duration: fields.text("default_duration").parse().ok(),
        color: text("color"),
        locations: locations.collect(),
        buffer_before: text("buffer_before"),
        buffer_after: text("buffer_after"),
        notice_value: text("notice_value"),
        notice_unit: text("notice_unit"),
        window_kind: text("window_kind"),
        window_days: text("window_days"),
        window_from: text("window_from"),
        window_until: text("window_until"),
        interval: text("interval"),
        daily_limit: text("daily_limit"),
        seats: text("seats"),
        requires_confirmation: fields.has("requires_confirmation"),
        questions: questions.collect(),
        is_active: fields.has("is_active"),
    }
}

/// The form after a button that adds, removes or moves a row.
pub fn changed(mut form: Form, action: Action) -> Form {
    let text = str::to_owned;
    match action {
        Action::Save => {}
        Action::AddLocation => {
            let kind = text(LocationKind::GoogleMeet.as_str());
            form.locations.push(Location { kind, value: String::new(), name: String::new() });
        }
        Action::RemoveLocation(place) if place < form.locations.len() => {
            form.locations.remove(place);
        }
        Action::AddQuestion => form.questions.push(Question {
            id: String::new(),
            label: String::new(),
            kind: text(QuestionKind::Text.as_str()),
            options: String::new(),
            required: false,
        }),
        Action::RemoveQuestion(place) if place < form.questions.len() => {
            form.questions.remove(place);
        }
        Action::QuestionUp(place) if 0 < place && place < form.questions.len() => {
            form.questions.swap(place, place - 1);
        }
        Action::QuestionDown(place) if place.saturating_add(1) < form.questions.len() => {
            form.questions.swap(place, place + 1);
        }
        _ => {}
    }
    form
}

/// A question nobody wrote anything for is no question.
pub fn without_blank_rows(mut form: Form) -> Form {
    let blank = |text: &str| text.trim().is_empty();
    form.questions.retain(|question| !blank(&question.label) || !blank(&question.options));
    form
}
