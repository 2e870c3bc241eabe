//! Subjects: the verb first, then what and when, short enough for the list of a phone.

use jiff::Timestamp;

use crate::format::length;

use super::{
    letter::{Letter, News, Party},
    plain::{name, one_line},
    when,
};

/// What a phone shows of a subject, in characters.
const ROOM: usize = 60;

/// Up to how many minutes ahead a meeting is told by the time left.
const SOON: i64 = 120;

/// What is left of a title or a name at the least, so that it can still be told from others.
const LEAST: usize = 10;

/// The subject, cut in its title first and then in its name until it fits.
pub(super) fn subject(letter: &Letter) -> String {
    let (mut title, mut person) = (one_line(&letter.title), one_line(&letter.other().name));
    for part in 0..2 {
        let length = words(letter, &title, &person).chars().count();
        let cut = if part == 0 { &mut title } else { &mut person };
        *cut = shortened(cut, length.saturating_sub(ROOM));
    }
    words(letter, &title, &person)
}

fn words(letter: &Letter, title: &str, person: &str) -> String {
    let l = letter.me().reader.locale;
    let (start, person) = (moment(letter, letter.start), name(person));
    let words = [("title", title), ("name", person.as_str()), ("when", start.as_str())];
    match (&letter.news, letter.to) {
        (News::Booked | News::Restored, Party::Guest) => l.say("mail-subject-booked-guest", &words),
        (News::Booked | News::Restored, Party::Host) => l.say("mail-subject-booked-host", &words),
        (News::Requested { again: true, .. }, Party::Guest) => {
            l.say("mail-subject-again-guest", &words)
        }
        (News::Requested { .. }, Party::Guest) => l.say("mail-subject-requested-guest", &words),
        (News::Requested { until, .. }, Party::Host) => requested(letter, *until, &words),
        (News::Withdrawn { .. }, Party::Guest) => l.say("mail-subject-withdrawn-guest", &words),
        (News::Withdrawn { .. }, Party::Host) => l.say("mail-subject-withdrawn-host", &words),
        (News::Lapsed, Party::Host) => l.say("mail-subject-lapsed-host", &words),
        (News::Declined { .. } | News::Lapsed, Party::Guest) => {
            l.say("mail-subject-declined-guest", &words)
        }
        (News::Declined { .. }, Party::Host) => l.say("mail-subject-declined-host", &words),
        (News::Moved { .. }, _) => l.say("mail-subject-moved", &words),
        (News::Cancelled { .. }, _) => l.say("mail-subject-cancelled", &words),
        (News::Reminder, _) => {
            let near = near(letter);
            l.say("mail-subject-reminder", &[&words[..2], &[("when", near.as_str())]].concat())
        }
    }
}

/// `In 1 h, 15:00`, `Today 15:00`, `Tomorrow 15:00`, `Tue 10 Mar 15:00`.
fn near(letter: &Letter) -> String {
    let reader = when::first(letter);
    let time = reader.time(letter.start);
    let left = letter.start.duration_since(letter.written).as_mins();
    let say = |key: &str| reader.locale.say(key, &[("time", &time)]);
    match (reader.date(letter.start) - reader.date(letter.written)).get_days() {
        _ if (1..=SOON).contains(&left) => {
            let length = length(reader.locale, left.try_into().unwrap_or(0));
            reader.locale.say("mail-moment-soon", &[("length", &length), ("time", &time)])
        }
        0 => say("mail-moment-today"),
        1 => say("mail-moment-tomorrow"),
        _ => moment(letter, letter.start),
    }
}

fn requested(letter: &Letter, until: Option<Timestamp>, words: &[(&str, &str)]) -> String {
    let l = letter.me().reader.locale;
    // Whoever reads when it would be knows until when.
    let Some(until) = until.filter(|until| *until != letter.start) else {
        return l.say("mail-subject-requested-host", words);
    };
    let by = deadline(letter, until);
    l.say("mail-subject-requested-host-by", &[words, &[("by", by.as_str())]].concat())
}

/// `Tue 10 Mar 15:00`
fn moment(letter: &Letter, at: Timestamp) -> String {
    let reader = when::first(letter);
    let (day, time) = (reader.short_day(reader.date(at)), reader.time(at));
    reader.locale.say("mail-moment", &[("day", &day), ("time", &time)])
}

/// `17:00` today, `Mon` this week, `Mon 16 Mar` later.
fn deadline(letter: &Letter, until: Timestamp) -> String {
    let reader = &letter.host.reader;
    let (today, date) = (reader.date(letter.written), reader.date(until));
    match (date - today).get_days() {
        0 => reader.time(until),
        1..7 => reader.locale.with("weekday-short", date.weekday().to_monday_one_offset()),
        _ => reader.short_day(date),
    }
}

fn shortened(words: &str, excess: usize) -> String {
    let length = words.chars().count();
    let kept = length.saturating_sub(excess + 1).max(LEAST);
    if excess == 0 || length <= kept {
        return words.to_owned();
    }
    let start: String = words.chars().take(kept).collect();
    format!("{}…", start.trim_end())
}
