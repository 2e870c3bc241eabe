//! The editor's form: from what is stored, from what was posted, and to what the verb takes.

use super::{
    defaults::{in_units, minutes_of},
    typed::{self, at, date, number},
};
use crate::extract::Fields;
use model::{Details, FieldErrors, LocationKind, Overrides, QuestionKind, Window};
use view::{
    locale::Locale,
    pages::admin::{
        event_type::{Form, Location, Question},
        form::Problems,
    },
};

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

/// The details that were typed over the stored ones, with what only the form can find wrong.
/// `None` for kinds that no form offers.
pub fn read(l: Locale, form: &Form, stored: Details) -> Option<(Details, Problems)> {
    let mut problems = Problems::default();
    let durations = lengths(l, form, &mut problems);
    let shortest = durations.iter().copied().min().unwrap_or(stored.duration_minutes);
    let first = form.default_duration.map_or(shortest, i64::from);
    if !durations.is_empty() && !durations.contains(&first) {
        problems = problems.and("default_duration", l.t("admin-wrong-length-first"));
    }
    let (window, booking_window_days) = window(l, form, &mut problems);
    let unit = minutes_of(&form.notice_unit);
    let details = Details {
        description: form.description.clone(),
        duration_minutes: first,
        durations,
        color: form.color.clone(),
        locations: form.locations.iter().map(read_location).collect::<Option<_>>()?,
        custom_questions: form.questions.iter().map(read_question).collect::<Option<_>>()?,
        setting_overrides: Overrides {
            minimum_notice_minutes: number(&form.notice_value)
                .map(|number| number.saturating_mul(unit)),
            booking_window_days,
            buffer_before_minutes: number(&form.buffer_before),
            buffer_after_minutes: number(&form.buffer_after),
            daily_limit: number(&form.daily_limit),
        },
        slot_interval_minutes: number(&form.interval),
        requires_confirmation: form.requires_confirmation,
        seats: number(&form.seats).unwrap_or(1),
        window,
        ..stored
    };
    Some((details, problems))
}

/// The lengths ticked, and the other one.
fn lengths(l: Locale, form: &Form, problems: &mut Problems) -> Vec<i64> {
    let ticked = form.durations.iter().map(|minutes| i64::from(*minutes));
    let lengths: Vec<i64> = ticked.chain(number(&form.duration_other)).collect();
    if lengths.is_empty() {
        add(problems, "duration", l.t("admin-wrong-lengths"));
    }
    lengths
}

/// Dates between which it can be booked, or the number of days ahead.
fn window(l: Locale, form: &Form, problems: &mut Problems) -> (Option<Window>, Option<i64>) {
    match form.window_kind.as_str() {
        "days" => {
            let days = number(&form.window_days);
            if days.is_none() {
                let label = l.t("admin-window-ahead");
                add(problems, "window_days", l.with("admin-wrong-missing", label));
            }
            (None, days)
        }
        "range" => {
            let (from, to) = (date(&form.window_from), date(&form.window_until));
            for (field, date) in [("window_from", from), ("window_until", to)] {
                if date.is_none() {
                    add(problems, field, l.t("admin-wrong-date"));
                }
            }
            (from.zip(to).map(|(from, to)| Window { from, to }), None)
        }
        _ => (None, None),
    }
}

fn add(problems: &mut Problems, field: &str, text: String) {
    *problems = std::mem::take(problems).and(field, text);
}

fn read_location(location: &Location) -> Option<model::Location> {
    Some(model::Location {
        kind: LocationKind::named(&location.kind)?,
        value: Some(location.value.clone()),
        display_name: Some(location.name.clone()),
    })
}

fn read_question(question: &Question) -> Option<model::Question> {
    Some(model::Question {
        id: question.id.clone(),
        label: question.label.clone(),
        kind: QuestionKind::named(&question.kind)?,
        required: question.required,
        options: question.options.lines().map(str::to_owned).collect(),
    })
}

/// The fields of the form from top to bottom, each with the verb's name for it and its label.
const NAMES: [typed::Name; 14] = [
    ("name", "name", "admin-event-type-name"),
    ("slug", "slug", "admin-event-type-slug"),
    ("description", "description", "admin-description"),
    ("durations", "duration_other", "admin-length-other"),
    ("durationMinutes", "duration_other", "admin-length-other"),
    ("color", "color", "admin-color"),
    ("settingOverrides.bufferBeforeMinutes", "buffer_before", "admin-buffer-before"),
    ("settingOverrides.bufferAfterMinutes", "buffer_after", "admin-buffer-after"),
    ("settingOverrides.minimumNoticeMinutes", "notice_value", "admin-notice"),
    ("settingOverrides.dailyLimit", "daily_limit", "admin-daily-limit"),
    ("settingOverrides.bookingWindowDays", "window_days", "admin-window-ahead"),
    ("window.to", "window_until", "admin-until"),
    ("slotIntervalMinutes", "interval", "admin-interval"),
    ("seats", "seats", "admin-seats"),
];

/// The beginnings of the fields' ids, in the order of the page.
const ORDER: [&str; 15] = [
    "name",
    "slug",
    "description",
    "duration",
    "default_duration",
    "color",
    "location",
    "buffer_before",
    "buffer_after",
    "notice",
    "daily_limit",
    "window",
    "interval",
    "seats",
    "question",
];

/// Everything that is wrong, each field once, from top to bottom.
pub fn problems(l: Locale, form: &Form, own: Problems, wrong: &FieldErrors) -> Problems {
    let mut problems = own;
    for error in &wrong.0 {
        let (field, text) = match error.field.split_once('[') {
            Some((list, rest)) => row_problem(l, form, list, rest, &error.message),
            None => field_problem(l, form, &error.field, &error.message),
        };
        if problems.of(&field).is_none() {
            problems = problems.and(field, text);
        }
    }
    let rank =
        |id: &str| ORDER.iter().position(|start| id.starts_with(start)).unwrap_or(usize::MAX);
    problems.0.sort_by_key(|problem| rank(&problem.field));
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
        "notice_value" => super::defaults::notice_words(l, &form.notice_unit),
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
