//! The times of a day, each a button that takes it.

use jiff::{Timestamp, ToSpan, civil::Date};

use super::{Choose, Start};

/// The times of a part of the day.
pub struct Part {
    pub name: String,
    pub times: Vec<Time>,
}

/// A time as a button.
pub struct Time {
    pub at: Timestamp,
    pub label: String,
    /// `–9:30`, shown when the button is pointed at.
    pub until: String,
    /// `9:00 to 9:30`, read aloud.
    pub name: String,
    /// Seats left, or that this is the booking's own time.
    pub note: Option<String>,
    /// The time of the booking that is being moved.
    pub current: bool,
}

impl Choose {
    /// `Tuesday 10 March, 6 times`.
    pub fn times_heading(&self, date: &Date) -> String {
        let count = self.count(date);
        let day = self.reader.day(*date);
        match count {
            0 => day,
            _ => {
                let times = self.page.with("times-count", count);
                self.page.say("day-name", &[("day", &day), ("times", &times)])
            }
        }
    }

    pub(super) fn on(&self, date: Date) -> impl Iterator<Item = &Start> {
        self.starts.iter().filter(move |start| self.reader.date(start.at) == date)
    }

    pub fn count(&self, date: &Date) -> usize {
        self.on(*date).count()
    }

    /// The times of a day under Morning, Afternoon and Evening.
    pub fn parts(&self, date: &Date) -> Vec<Part> {
        let times = self.times(*date);
        let part_of = |at: Timestamp| match self.reader.zone.to_datetime(at).hour() {
            ..12 => "part-morning",
            12..18 => "part-afternoon",
            _ => "part-evening",
        };
        let mut parts: Vec<(&str, Vec<Time>)> = Vec::new();
        for time in times {
            let key = part_of(time.at);
            match parts.last_mut() {
                Some((last, times)) if *last == key => times.push(time),
                _ => parts.push((key, vec![time])),
            }
        }
        parts.into_iter().map(|(key, times)| Part { name: self.page.t(key), times }).collect()
    }

    /// The times of a day in order; a booking's own time stands among them.
    pub fn times(&self, date: Date) -> Vec<Time> {
        let current = self.current().filter(|at| self.reader.date(*at) == date);
        let mut starts: Vec<Start> = self.on(date).copied().collect();
        if let Some(at) = current.filter(|at| starts.iter().all(|start| start.at != *at)) {
            let place = starts.partition_point(|start| start.at < at);
            starts.insert(place, Start { at, seats_left: None });
        }
        starts.iter().map(|start| self.time(start, current == Some(start.at))).collect()
    }

    fn time(&self, start: &Start, current: bool) -> Time {
        let end = start.at + i64::from(self.event.minutes).minutes();
        let seats = start.seats_left.map(|seats| self.page.with("seats-left", seats));
        let note = if current { Some(self.page.t("time-current")) } else { seats };
        let range = self.reader.spoken_range(start.at, end);
        let name = match &note {
            Some(note) => self.page.say("time-and", &[("time", &range), ("also", note)]),
            None => range,
        };
        Time {
            at: start.at,
            label: self.reader.time(start.at),
            until: self.page.with("time-until", self.reader.time(end)),
            name,
            note,
            current,
        }
    }

    /// The strip of soonest times, whatever their day.
    pub fn soonest(&self) -> Vec<(Timestamp, String)> {
        self.next.iter().take(5).map(|at| (*at, self.reader.brief(*at))).collect()
    }
}
