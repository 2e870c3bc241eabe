//! From the editor's form to what the verb takes.

use super::{
    defaults::minutes_of,
    typed::{at, date, number},
};
use model::{
    Access, Details, LocationKind, Overrides, QuestionKind, ReminderSettings, Timing, Window,
};
use view::{
    locale::Locale,
    pages::admin::{
        event_type::{Form, Location, Question, Reminder, Span},
        form::Problems,
    },
};

/// The details that were typed over the stored ones, with what only the form can find wrong.
pub fn read(l: Locale, form: &Form, stored: Details) -> (Details, Problems) {
    let mut problems = Problems::default();
    let durations = lengths(l, form, &mut problems);
    let shortest = durations.iter().copied().min().unwrap_or(stored.duration_minutes);
    let first = form.default_duration.map_or(shortest, i64::from);
    if !durations.is_empty() && !durations.contains(&first) {
        problems = problems.and("default_duration", l.t("admin-wrong-length-first"));
    }
    let (window, booking_window_days) = window(l, form, &mut problems);
    places(l, form, &mut problems);
    let access = access(l, form, stored.access, &mut problems);
    let locations = kinds(l, PLACES, &form.locations, read_location, &mut problems);
    let custom_questions = kinds(l, QUESTIONS, &form.questions, read_question, &mut problems);
    let reminders = kinds(l, REMINDERS, &form.reminders, read_reminder, &mut problems);
    let details = Details {
        description: form.description.clone(),
        duration_minutes: first,
        durations,
        color: form.color.clone(),
        locations,
        custom_questions,
        setting_overrides: Overrides {
            minimum_notice_minutes: minutes(&form.notice),
            booking_window_days,
            buffer_before_minutes: number(&form.buffer_before),
            buffer_after_minutes: number(&form.buffer_after),
            daily_limit: number(&form.daily_limit),
            weekly_limit: number(&form.weekly_limit),
            monthly_limit: number(&form.monthly_limit),
            yearly_limit: number(&form.yearly_limit),
        },
        guest_limit: number(&form.guest_limit),
        slot_interval_minutes: number(&form.interval),
        reminder_settings: ReminderSettings {
            enabled: form.reminders_enabled && !form.reminders.is_empty(),
            reminders,
        },
        requires_confirmation: form.requires_confirmation,
        pending_blocks: form.pending_blocks,
        redirect_url: Some(form.redirect_url.clone()),
        cancel_cutoff_minutes: minutes(&form.cancel_cutoff),
        reschedule_cutoff_minutes: minutes(&form.reschedule_cutoff),
        policy: form.policy.clone(),
        access,
        seats: number(&form.seats).unwrap_or(1),
        window,
        ..stored
    };
    (details, problems)
}

/// The beginning of the ids of a list's rows, and the message with the name of one.
type Rows = (&'static str, &'static str);

const PLACES: Rows = ("location", "admin-nth-place");
const QUESTIONS: Rows = ("question", "admin-nth-question");
const REMINDERS: Rows = ("reminder", "admin-nth-reminder");

/// The rows as they are read; one of a kind that no form offers is told.
fn kinds<R, T>(
    l: Locale,
    (id, name): Rows,
    rows: &[R],
    read: impl Fn(&R) -> Option<T>,
    problems: &mut Problems,
) -> Vec<T> {
    let mut known = Vec::with_capacity(rows.len());
    for (row, typed) in rows.iter().enumerate() {
        match read(typed) {
            Some(one) => known.push(one),
            None => {
                let words = at(l, &l.with(name, row + 1), &l.t("error-listed"));
                problems.add(format!("{id}-{row}-kind"), words);
            }
        }
    }
    known
}

/// A number in its unit.
fn minutes(span: &Span) -> Option<i64> {
    number(&span.value).map(|number| number.saturating_mul(minutes_of(&span.unit)))
}

/// Who may book it; what is none of the choices is told, and changes nothing.
fn access(l: Locale, form: &Form, before: Access, problems: &mut Problems) -> Access {
    Access::named(&form.access).unwrap_or_else(|| {
        add(problems, "access", at(l, &l.t("admin-access"), &l.t("error-listed")));
        before
    })
}

/// Whom the guest calls needs a number; the verb cannot tell, since without one the host calls.
fn places(l: Locale, form: &Form, problems: &mut Problems) {
    for (row, location) in form.locations.iter().enumerate() {
        if location.kind == "phone_in" && location.value.trim().is_empty() {
            let words = at(l, &l.with("admin-nth-place", row + 1), &l.t("admin-wrong-place-phone"));
            add(problems, &format!("location-{row}-value"), words);
        }
    }
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
            let ends = [("window_from", "admin-from", from), ("window_until", "admin-until", to)];
            for (field, label, date) in ends {
                if date.is_none() {
                    add(problems, field, at(l, &l.t(label), &l.t("admin-wrong-date")));
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

/// A place as typed. What a kind has no field for is left out.
pub fn read_location(location: &Location) -> Option<model::Location> {
    let kind = match location.kind.as_str() {
        "phone_in" => LocationKind::Phone,
        kind => LocationKind::named(kind)?,
    };
    let asked = matches!(location.kind.as_str(), "phone" | "ask_guest");
    Some(model::Location {
        kind,
        value: (!asked).then(|| location.value.clone()),
        display_name: Some(location.name.clone()),
    })
}

fn read_reminder(reminder: &Reminder) -> Option<model::Reminder> {
    let (send_to_invitee, send_to_host) = match reminder.to.as_str() {
        "guest" => (true, false),
        "host" => (false, true),
        "both" => (true, true),
        _ => return None,
    };
    let timing = Timing::named(&reminder.timing)?;
    Some(model::Reminder { timing, send_to_host, send_to_invitee })
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
