//! Until when a guest may change their mind, in words: before booking, on the booking's page, in
//! mails.

use crate::{
    format::{Reader, length},
    locale::Locale,
};
use jiff::Timestamp;

/// What holds for a booking that begins at `start`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    pub start: Timestamp,
    pub move_until: Timestamp,
    pub cancel_until: Timestamp,
    /// The policy in the host's own words.
    pub words: Option<String>,
}

impl Terms {
    pub fn may_move(&self, now: Timestamp) -> bool {
        now < self.move_until
    }

    pub fn may_cancel(&self, now: Timestamp) -> bool {
        now < self.cancel_until
    }

    /// What can still be done, and until when; `None` when it is too late for either.
    pub fn until(&self, reader: &Reader, now: Timestamp) -> Option<String> {
        let l = reader.locale;
        let (moves, cancels) = (reader.moment(self.move_until), reader.moment(self.cancel_until));
        let both = self.move_until == self.cancel_until;
        Some(match (self.may_move(now), self.may_cancel(now)) {
            (true, true) if both => l.say("terms-both", &[("until", &moves)]),
            (true, true) => l.say("terms-each", &[("move", &moves), ("cancel", &cancels)]),
            (true, false) => l.say("terms-move", &[("until", &moves)]),
            (false, true) => l.say("terms-cancel", &[("until", &cancels)]),
            (false, false) => return None,
        })
    }

    /// The same before booking, where being too late is worth a warning.
    pub fn ahead(&self, reader: &Reader, now: Timestamp) -> String {
        self.until(reader, now).unwrap_or_else(|| reader.locale.t("terms-neither"))
    }

    /// Whether it may be changed until the very start.
    pub fn is_open(&self) -> bool {
        self.move_until == self.start && self.cancel_until == self.start
    }

    /// A day before the samples' meeting.
    pub fn sample() -> Self {
        let at = |text: &str| text.parse::<Timestamp>().expect("an instant");
        let until = at("2026-03-09T14:00:00Z");
        let start = at("2026-03-10T14:00:00Z");
        Self { start, move_until: until, cancel_until: until, words: None }
    }
}

/// What holds for whatever time is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Minutes before the start; 0 for the start itself.
    pub move_cutoff: u32,
    pub cancel_cutoff: u32,
    /// The policy in the host's own words.
    pub words: Option<String>,
}

impl Rule {
    /// Until when, where that is earlier than the start.
    pub fn until(&self, l: Locale) -> Option<String> {
        let (moves, cancels) = (span(l, self.move_cutoff), span(l, self.cancel_cutoff));
        match (self.move_cutoff, self.cancel_cutoff) {
            (0, 0) => None,
            (moved, cancelled) if moved == cancelled => Some(l.with("rule-both", moves)),
            (0, _) => Some(l.with("rule-cancel", cancels)),
            (_, 0) => Some(l.with("rule-move", moves)),
            _ => Some(l.say("rule-each", &[("move", &moves), ("cancel", &cancels)])),
        }
    }
}

/// `2 days`, `36 hours`, `1 h 30 min`.
fn span(l: Locale, minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (hours, 0) if 48 <= hours && hours % 24 == 0 => l.with("days-long", hours / 24),
        (hours, 0) => l.with("hours-before", hours),
        _ => length(l, minutes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;
    use jiff::{SignedDuration, tz::TimeZone};

    #[test]
    fn only_what_is_still_possible_is_promised() {
        let reader = Reader::new(Locale::english(), TimeZone::UTC, "UTC");
        let day = SignedDuration::from_hours(24);
        let even = Terms::sample();
        let early = even.cancel_until - day;
        assert!(even.until(&reader, early).unwrap().starts_with("You can move or cancel this"));
        let uneven = Terms { cancel_until: even.cancel_until - day, ..even.clone() };
        let both = uneven.until(&reader, early - day).unwrap();
        assert!(both.contains("Monday 9 March") && both.contains("Sunday 8 March"), "{both}");
        assert!(uneven.until(&reader, uneven.cancel_until).unwrap().contains("move"));
        assert_eq!(uneven.until(&reader, uneven.move_until), None);
        let other = Terms { move_until: even.move_until - day, ..even };
        assert!(other.until(&reader, other.move_until).unwrap().contains("cancel"));
    }

    #[test]
    fn a_rule_is_told_before_a_time_is_chosen() {
        let rule = |moved, cancelled| {
            let rule = Rule { move_cutoff: moved, cancel_cutoff: cancelled, words: None };
            rule.until(Locale::english())
        };
        assert_eq!(rule(0, 0), None);
        let both = "You can move or cancel until 24 hours before the start.";
        assert_eq!(rule(1440, 1440).unwrap(), both);
        let each = "You can move until 90 min before the start and cancel until 2 days before it.";
        assert_eq!(rule(90, 2880).unwrap().replace("1 h 30 min", "90 min"), each);
        assert!(rule(0, 60).unwrap().starts_with("You can cancel until 1 hour before the start"));
        assert!(rule(60, 0).unwrap().starts_with("You can move until 1 hour before the start"));
    }
}
