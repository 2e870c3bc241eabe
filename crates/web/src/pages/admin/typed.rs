//! What people type into the workspace's forms, and the words for what is wrong with it.

use crate::extract::Fields;
use app::hours::MOST_YEARS;
use availability::TimeOfDay;
use jiff::{ToSpan, civil::Date};
use model::FieldErrors;
use view::{locale::Locale, pages::admin::form::Problems};

/// A field of a form: the verb's name for it, the form's, and the message with its label.
pub type Name = (&'static str, &'static str, &'static str);

/// What a verb found wrong, in the order of the form.
pub fn problems(l: Locale, fields: &Fields, names: &[Name], wrong: &FieldErrors) -> Problems {
    let mut problems = Problems::default();
    for (theirs, ours, label) in names {
        for error in wrong.0.iter().filter(|error| error.field == *theirs) {
            let label = l.t(label);
            let text = if fields.get(ours).is_some_and(|typed| typed.trim().is_empty()) {
                l.with("admin-wrong-missing", label)
            } else {
                at(l, &label, &l.tell(&error.message))
            };
            problems = problems.and(*ours, text);
        }
    }
    let known = |field: &str| names.iter().any(|(theirs, ..)| *theirs == field);
    for error in wrong.0.iter().filter(|error| !known(&error.field)) {
        problems = problems.and(error.field.clone(), l.tell(&error.message));
    }
    problems
}

/// A sentence with the name of its field, so that it can be told from others in a list.
pub fn at(l: Locale, label: &str, message: &str) -> String {
    l.say("admin-wrong-at", &[("field", label), ("text", message)])
}

/// A whole number, `None` for an empty field. What is no number becomes one that is out of any
/// reach, so that the verb's own check says which numbers it takes.
pub fn number(text: &str) -> Option<i64> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.parse().unwrap_or(i64::MIN))
}

/// A date as `<input type=date>` sends it, `YYYY-MM-DD`.
pub fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    let plain = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let date = plain.then(|| text.parse::<Date>().ok()).flatten()?;
    (1 <= date.year()).then_some(date)
}

/// A date of a form: the name of its field, the message with its label, and what was typed.
pub type Day<'a> = (&'static str, &'static str, &'a str);

/// Two dates of a form.
pub struct Days<'a> {
    pub from: Day<'a>,
    /// Left out for a single day.
    pub until: Day<'a>,
}

impl Days<'_> {
    /// From the first to the last, unless that is over, or years away.
    pub fn read(&self, l: Locale, today: Date, problems: &mut Problems) -> Option<(Date, Date)> {
        let (from, until) = (date(self.from.2), date(self.until.2));
        let until = if self.until.2.trim().is_empty() { from } else { until };
        let far = today.saturating_add(MOST_YEARS.years());
        let ((field, label, _), key) = match (from, until) {
            (None, _) => (self.from, "admin-wrong-date"),
            (_, None) => (self.until, "admin-wrong-date"),
            (Some(from), Some(until)) if until < from => (self.until, "admin-wrong-dates-order"),
            (_, Some(until)) if until < today => (self.from, "admin-wrong-date-past"),
            (_, Some(until)) if far < until => (self.until, "error-date-far"),
            (Some(from), Some(until)) => return Some((from, until)),
        };
        problems.add(field, at(l, &l.t(label), &l.with(key, MOST_YEARS)));
        None
    }
}

/// A time as `<input type=time>` sends it, `HH:MM` or `HH:MM:SS`, or as people write it where the
/// browser has no such field: `9`, `9:30`, `9.30`, `5 pm`.
pub fn time(text: &str) -> Option<TimeOfDay> {
    let text = text.trim().to_ascii_lowercase();
    let half = ["am", "pm"].into_iter().find_map(|half| Some((half, text.strip_suffix(half)?)));
    let clock = half.map_or(text.as_str(), |(_, clock)| clock.trim_end());
    let (hour, rest) = clock.split_once([':', '.']).unwrap_or((clock, "00"));
    let minute = rest.strip_suffix(":00").unwrap_or(rest);
    let time: TimeOfDay = match hour.len() {
        0 => None,
        _ => format!("{hour:0>2}:{minute}").parse().ok(),
    }?;
    let Some((half, _)) = half else { return Some(time) };
    let (hour, minute) = (time.minutes() / 60, time.minutes() % 60);
    let noon = if half == "pm" { 12 } else { 0 };
    (1..=12).contains(&hour).then(|| TimeOfDay::new(hour % 12 + noon, minute)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_times_are_read_as_forms_send_them() {
        let written = |text| time(text).map(|time| time.to_string());
        assert_eq!(written("09:30").as_deref(), Some("09:30"));
        assert_eq!(written("9:30:00").as_deref(), Some("09:30"));
        assert_eq!(written("24:00").as_deref(), Some("24:00"));
        let people = [("9", "09:00"), ("17", "17:00"), ("9.30", "09:30"), ("5 pm", "17:00")];
        let noons = [("12 AM", "00:00"), ("12:15pm", "12:15"), ("9:30 PM", "21:30")];
        for (text, meant) in people.into_iter().chain(noons) {
            assert_eq!(written(text).as_deref(), Some(meant), "{text}");
        }
        for text in ["", "9:3", "25:00", "-1:00", "009:00", "09:30:30", "13 pm", "0 am", "pm", "99"]
        {
            assert_eq!(written(text), None, "{text}");
        }
        assert!(date("2028-02-29").is_some());
        for text in ["", "2027-02-29", "20270201", "-00001-01-01", "0000-01-01", "tomorrow"] {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn no_number_is_a_number_out_of_reach() {
        assert_eq!(number(" 15 "), Some(15));
        assert_eq!(number(""), None);
        assert_eq!(number("soon"), Some(i64::MIN));
        assert_eq!(number("1.5"), Some(i64::MIN));
    }
}
