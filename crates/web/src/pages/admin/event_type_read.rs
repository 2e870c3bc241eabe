//! From the editor's form to what the verb takes.

use super::{
    defaults::minutes_of,
    typed::{date, number},
};
use model::{Details, LocationKind, Overrides, QuestionKind, Window};
use view::{
    locale::Locale,
    pages::admin::{
        event_type::{Form, Location, Question},
        form::Problems,
    },
};

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
            ..stored.setting_overrides
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
