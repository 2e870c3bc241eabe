//! The form of weekly hours: what stands in it, what its buttons do to it, and what it means.

use super::{desk::Desk, ranges};
use crate::extract::Fields;
use availability::{Hours, Schedule, WeeklyHours, Zone};
use jiff::civil::Weekday;
use std::array;
use view::pages::admin::{availability::DAYS, form::Problems, range::Range};

/// What a pressed button asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Action {
    Save,
    Preview,
    Add(usize),
    Remove(usize, usize),
    Copy(usize, To),
    Weekdays,
    Clear,
}

/// The days a day is copied to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum To {
    Ticked,
    Weekdays,
    All,
}

impl Action {
    pub fn named(text: &str) -> Option<Action> {
        let day = |name: &str| DAYS.iter().position(|day| *day == name);
        let copy = |name: &str, to| day(name).map(|day| Action::Copy(day, to));
        match text.split(':').collect::<Vec<_>>()[..] {
            ["save"] => Some(Action::Save),
            ["preview"] => Some(Action::Preview),
            ["weekdays"] => Some(Action::Weekdays),
            ["clear"] => Some(Action::Clear),
            ["add", name] => day(name).map(Action::Add),
            ["copy", name] => copy(name, To::Ticked),
            ["copy-weekdays", name] => copy(name, To::Weekdays),
            ["copy-all", name] => copy(name, To::All),
            ["remove", name, row] => Some(Action::Remove(day(name)?, row.parse().ok()?)),
            _ => None,
        }
    }
}

/// What stands in the form.
#[derive(Clone)]
pub struct Form {
    pub timezone: String,
    /// The zone in which the rows were entered.
    pub hours_zone: String,
    pub zone_change: String,
    pub days: [Vec<Range>; 7],
    pub version: i64,
    pub preview_event: String,
    pub preview_zone: String,
}

/// A form that makes sense.
pub struct Read {
    pub schedule: Schedule,
    /// Ranges of one day ran into each other and are one.
    pub joined: bool,
}

impl Form {
    /// The form of what is stored.
    pub fn of(hours: &Schedule, version: i64) -> Form {
        Form {
            timezone: hours.timezone.name().to_owned(),
            hours_zone: hours.timezone.name().to_owned(),
            zone_change: String::new(),
            days: rows(hours),
            version,
            preview_event: String::new(),
            preview_zone: String::new(),
        }
    }

    pub fn posted(fields: &Fields) -> Form {
        let day =
            |name: &str| ranges::posted(fields, &format!("{name}_start"), &format!("{name}_end"));
        let text = |name: &str| fields.text(name).to_owned();
        Form {
            timezone: text("timezone"),
            hours_zone: fields.filled("hours_zone").unwrap_or(fields.text("timezone")).to_owned(),
            zone_change: text("zone_change"),
            days: DAYS.map(day),
            // A form without a version is older than anything that is stored.
            version: fields.text("version").parse().unwrap_or(-1),
            preview_event: text("preview_event"),
            preview_zone: text("preview_zone"),
        }
    }

    /// The form after a button that changes it. Rows nobody filled in go, but the new one stays.
    pub fn changed(self, action: Action, fields: &Fields) -> Form {
        let mut place = 0;
        let mut days = self.days.map(|ranges| {
            let day = place;
            place += 1;
            match action {
                Action::Add(added) if added == day => ranges::with_one_more(ranges),
                Action::Remove(from, row) if from == day => ranges::without(ranges, row),
                _ => ranges::filled(ranges),
            }
        });
        match action {
            Action::Copy(from, to) => {
                let copied = days[from].clone();
                let ticked: Vec<_> = fields.all(COPY[from]).collect();
                for (day, name) in DAYS.into_iter().enumerate() {
                    let meant = match to {
                        To::Ticked => ticked.contains(&name),
                        To::Weekdays => day < 5,
                        To::All => true,
                    };
                    if meant {
                        days[day].clone_from(&copied);
                    }
                }
            }
            Action::Weekdays => {
                days = array::from_fn(|day| match day {
                    0..5 => vec![Range::new("09:00", "17:00")],
                    _ => Vec::new(),
                });
            }
            Action::Clear => days = array::from_fn(|_| Vec::new()),
            Action::Save | Action::Preview | Action::Add(_) | Action::Remove(..) => {}
        }
        Form { days, ..self }
    }

    /// The hours to preview: while nobody has said what stays in a new zone, the clock times do.
    pub fn imagined(&self, desk: &Desk, stored: Schedule) -> Option<Schedule> {
        let answered = !self.zone_change.is_empty();
        let zone_change = if answered { self.zone_change.clone() } else { "clock".to_owned() };
        let form = Form { zone_change, ..self.clone() };
        form.read(desk, stored).ok().map(|read| read.schedule)
    }

    /// The schedule that was typed, with the dates of the stored one.
    pub fn read(&self, desk: &Desk, stored: Schedule) -> Result<Read, Problems> {
        let (weekly, zone) = (self.weekly(desk), self.zone(desk));
        let (read, (timezone, entered)) = match (weekly, zone) {
            (Ok(weekly), Ok(zone)) => (weekly, zone),
            (weekly, zone) => {
                let problems = zone.err().into_iter().chain(weekly.err());
                return Err(Problems(problems.flat_map(|problems| problems.0).collect()));
            }
        };
        let (weekly, joined) = read;
        let schedule = match entered {
            Some(entered) => {
                let typed = Schedule { timezone: entered, weekly, ..stored };
                typed.said_in(&timezone, desk.now)
            }
            None => Schedule { timezone, weekly, ..stored },
        };
        Ok(Read { schedule, joined })
    }

    /// The zone to save; and the one the rows are in, where it is another and instants stay.
    fn zone(&self, desk: &Desk) -> Result<(Zone, Option<Zone>), Problems> {
        let l = desk.locale();
        let wrong = |_| Problems::one("timezone", l.t("admin-wrong-zone"));
        let timezone = Zone::parse(self.timezone.trim()).map_err(wrong)?;
        let entered = Zone::parse(self.hours_zone.trim()).map_err(wrong)?;
        match self.zone_change.as_str() {
            _ if timezone == entered => Ok((timezone, None)),
            "clock" => Ok((timezone, None)),
            "instants" => Ok((timezone, Some(entered))),
            _ => Err(Problems::one("zone_change", l.t("admin-wrong-zone-change"))),
        }
    }

    /// The rows as hours, and whether any became one.
    fn weekly(&self, desk: &Desk) -> Result<(Vec<WeeklyHours>, bool), Problems> {
        let l = desk.locale();
        let (mut weekly, mut joined) = (Vec::new(), false);
        let mut problems = Problems::default();
        for (day, ranges) in self.days.iter().enumerate() {
            match ranges::read(l, ranges, DAYS[day], &l.with("weekday", day + 1)) {
                Ok(hours) => {
                    let merged = Hours::joined(&hours);
                    joined |= merged.len() < hours.len();
                    weekly.extend(merged.iter().map(|hours| {
                        let (start, end) = (hours.start, hours.end);
                        WeeklyHours { days: vec![weekday(day)], start, end }
                    }));
                }
                Err(wrong) => problems.0.extend(wrong.0),
            }
        }
        if problems.is_empty() { Ok((weekly, joined)) } else { Err(problems) }
    }
}

/// The rows of a stored schedule.
pub fn rows(hours: &Schedule) -> [Vec<Range>; 7] {
    week(hours).map(|day| day.iter().map(ranges::row).collect())
}

/// The hours that start on each day from Monday, in order.
pub fn week(schedule: &Schedule) -> [Vec<Hours>; 7] {
    array::from_fn(|day| {
        let weekly = schedule.weekly.iter().filter(|weekly| weekly.days.contains(&weekday(day)));
        let mut hours: Vec<_> =
            weekly.map(|weekly| Hours { start: weekly.start, end: weekly.end }).collect();
        hours.sort_unstable_by_key(|hours| (hours.start, hours.end));
        hours
    })
}

fn weekday(day: usize) -> Weekday {
    Weekday::Monday.wrapping_add(day as i64)
}

/// The boxes of each day's copy menu.
const COPY: [&str; 7] = [
    "copy_monday",
    "copy_tuesday",
    "copy_wednesday",
    "copy_thursday",
    "copy_friday",
    "copy_saturday",
    "copy_sunday",
];
