//! A schedule said in another zone, so that the same instants stay open.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Weekday};
use jiff::{Timestamp, ToSpan};

use crate::clocks::{DAY as SECONDS, Offsets};
use crate::spans::{DAY, Span, fits, joined, span};
use crate::{DateOverride, Hours, Schedule, WeeklyHours, Zone};

/// A difference of two clocks that holds for less than six weeks comes of one zone changing its
/// clocks some weeks before the other, or for a month of fasting.
const SPELL: i64 = 6 * 7 * SECONDS;

impl Schedule {
    /// The hours as clocks in another zone show them: what was open stays open.
    ///
    /// Weekly hours are moved by the difference of the two clocks at `now`, since a week has no
    /// dates, or by the next one where that is a matter of weeks; after a clock change that only
    /// one of the zones makes, they are off by it. Dates with
    /// hours of their own are moved by the difference on that date. Where such hours, or those they
    /// replace, reach into a neighbouring date, that date gets hours of its own too. Journeys keep
    /// their dates and zones.
    pub fn said_in(&self, zone: &Zone, now: Timestamp) -> Schedule {
        let by = |at| difference(&self.timezone, zone, at);
        let weekly = match lasting(&self.timezone, zone, now) {
            0 => self.weekly.clone(),
            minutes => moved_week(&self.weekly, minutes),
        };
        let mut overrides = BTreeMap::new();
        for date in self.overrides.iter().map(|one| one.date).flat_map(around) {
            let shift = noon(date).map_or(0, by);
            let (with, without) =
                (self.landing(date, shift, true), self.landing(date, shift, false));
            let own = self.overrides.iter().any(|one| one.date == date);
            if own || with != without {
                overrides.insert(date, DateOverride { date, intervals: with });
            }
        }
        let overrides = overrides.into_values().collect();
        Schedule { timezone: zone.clone(), weekly, overrides, travel: self.travel.clone() }
    }

    /// The hours that start on a date once all are moved; with or without the overrides.
    fn landing(&self, date: Date, shift: i64, with_overrides: bool) -> Vec<Hours> {
        let near =
            (-1..=1).filter_map(|days: i64| Some((days, date.checked_add(days.days()).ok()?)));
        let spans = near.flat_map(|(days, other)| {
            let spans = self.spans_on(other, with_overrides);
            spans.into_iter().map(move |(start, end)| (start + days * DAY, end + days * DAY))
        });
        let pieces = spans.flat_map(|(start, end)| pieces((start + shift, end + shift)));
        joined(pieces.filter(|(start, _)| (0..DAY).contains(start)).collect())
    }

    fn spans_on(&self, date: Date, with_overrides: bool) -> Vec<Span> {
        let own: Vec<_> = self.overrides.iter().filter(|one| one.date == date).collect();
        if with_overrides && !own.is_empty() {
            let hours = own.iter().flat_map(|one| &one.intervals);
            return hours.map(|hours| span(hours.start, hours.end)).collect();
        }
        let weekly = self.weekly.iter().filter(|one| one.days.contains(&date.weekday()));
        weekly.map(|one| span(one.start, one.end)).collect()
    }
}

/// The date with the ones before and after.
fn around(date: Date) -> BTreeSet<Date> {
    [date.yesterday().ok(), Some(date), date.tomorrow().ok()].into_iter().flatten().collect()
}

fn noon(date: Date) -> Option<Timestamp> {
    let noon = date.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC);
    noon.ok().map(|noon| noon.timestamp())
}

/// How many minutes the clocks of one zone are ahead of those of another.
fn difference(from: &Zone, to: &Zone, at: Timestamp) -> i64 {
    let offset = |zone: &Zone| i64::from(zone.tz().to_offset(at).seconds());
    (offset(to) - offset(from)).div_euclid(60)
}

/// The same now, or after a spell of some weeks.
fn lasting(from: &Zone, to: &Zone, now: Timestamp) -> i64 {
    let (mut at, now) = (now.as_second() - SPELL, now.as_second());
    let until = now + SPELL;
    let (here, there) = (Offsets::new(from, at, until), Offsets::new(to, at, until));
    let (mut minutes, mut began) = (0, at);
    while at < until {
        let ((ours, one), (theirs, other)) = (here.at(at), there.at(at));
        let next = (theirs - ours).div_euclid(60);
        if next != minutes {
            // The one before holds now: it stays, unless it was a spell.
            if now < at {
                return if at - began < SPELL { next } else { minutes };
            }
            (minutes, began) = (next, at);
        }
        at = one.min(other);
    }
    minutes
}

fn moved_week(weekly: &[WeeklyHours], shift: i64) -> Vec<WeeklyHours> {
    let mut days: [Vec<Span>; 7] = Default::default();
    for one in weekly {
        let (start, end) = span(one.start, one.end);
        for day in &one.days {
            let midnight = i64::from(day.to_monday_zero_offset()) * DAY + shift;
            for (start, end) in pieces((start + midnight, end + midnight)) {
                let midnight = start.div_euclid(DAY) * DAY;
                let day = usize::try_from(start.div_euclid(DAY).rem_euclid(7)).unwrap_or(0);
                days[day].push((start - midnight, end - midnight));
            }
        }
    }
    let weekdays = std::iter::successors(Some(Weekday::Monday), |day| Some(day.next()));
    let moved = weekdays.zip(days).flat_map(|(day, spans)| {
        let hours = joined(spans).into_iter();
        hours.map(move |hours| WeeklyHours { days: vec![day], start: hours.start, end: hours.end })
    });
    moved.collect()
}

/// A whole day that no longer begins at midnight takes two rows to say.
fn pieces((start, end): Span) -> Vec<Span> {
    let midnight = (start.div_euclid(DAY) + 1) * DAY;
    if fits((start, end)) || end <= midnight {
        vec![(start, end)]
    } else {
        vec![(start, midnight), (midnight, end)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Ask, Calendar, EventTypeId, Host, HostId, Offer};

    fn zone(name: &str) -> Zone {
        Zone::parse(name).unwrap()
    }

    fn schedule(weekly: &str, overrides: &str) -> Schedule {
        let hours = |text: &str| {
            let (start, end) = text.split_once('-').unwrap();
            Hours::new(start.parse().unwrap(), end.parse().unwrap()).unwrap()
        };
        let mut schedule = Schedule::new(zone("Europe/Berlin"));
        for line in weekly.split(';').filter(|line| !line.is_empty()) {
            let (day, text) = line.split_once(' ').unwrap();
            let Hours { start, end } = hours(text);
            let days = vec![Weekday::Monday.wrapping_add(day.parse::<i64>().unwrap() - 1)];
            schedule.weekly.push(WeeklyHours { days, start, end });
        }
        for line in overrides.split(';').filter(|line| !line.is_empty()) {
            let (date, text) = line.split_once(' ').unwrap();
            let intervals = text.split_whitespace().map(hours).collect();
            schedule.overrides.push(DateOverride { date: date.parse().unwrap(), intervals });
        }
        schedule
    }

    fn told(schedule: &Schedule) -> String {
        let weekly = schedule.weekly.iter().map(|one| {
            let days: Vec<_> = one.days.iter().map(|day| day.to_monday_one_offset()).collect();
            format!("{days:?} {}-{}", one.start, one.end)
        });
        let overrides = schedule.overrides.iter().map(|one| {
            let hours = one.intervals.iter().map(|hours| format!(" {}-{}", hours.start, hours.end));
            format!("{}{}", one.date, hours.collect::<String>())
        });
        weekly.chain(overrides).collect::<Vec<_>>().join("; ")
    }

    fn starts(schedule: &Schedule) -> Vec<Timestamp> {
        let event = EventTypeId(1);
        let calendar = Calendar {
            now: "2027-03-01T08:00:00Z".parse().unwrap(),
            hosts: vec![Host::new(HostId(1), schedule.clone())],
            offer: Offer::new(event, 30),
            meetings: Vec::new(),
            holds: Vec::new(),
        };
        let ask = Ask {
            from: calendar.now,
            to: "2027-03-13T00:00:00Z".parse().unwrap(),
            timezone: Zone::UTC,
            rescheduling: None,
        };
        calendar.slots(&ask).iter().map(|slot| slot.start).collect()
    }

    fn now() -> Timestamp {
        "2027-03-01T08:00:00Z".parse().unwrap()
    }

    #[test]
    fn the_same_instants_are_open_in_every_zone() {
        let weekly =
            "1 09:00-12:00;1 20:00-24:00;2 00:00-24:00;3 00:00-24:00;5 22:00-02:00;7 18:00-09:00";
        let overrides = "2027-03-03 ;2027-03-05 10:00-11:00 23:00-01:00;2027-03-10 00:00-24:00";
        let schedule = schedule(weekly, overrides);
        let names =
            ["America/New_York", "Asia/Tokyo", "Asia/Kathmandu", "Pacific/Kiritimati", "UTC"];
        for name in names {
            let moved = schedule.said_in(&zone(name), now());
            moved.validate().unwrap();
            assert_eq!(starts(&moved), starts(&schedule), "{name}: {}", told(&moved));
        }
    }

    #[test]
    fn hours_move_to_the_day_they_start_on() {
        let moved = |weekly, overrides, name| {
            told(&schedule(weekly, overrides).said_in(&zone(name), now()))
        };
        assert_eq!(moved("1 09:00-17:00", "", "America/New_York"), "[1] 03:00-11:00");
        assert_eq!(moved("1 01:00-05:00", "", "America/New_York"), "[7] 19:00-23:00");
        assert_eq!(moved("7 20:00-23:00", "", "Asia/Tokyo"), "[1] 04:00-07:00");
        assert_eq!(
            moved("1 00:00-24:00;2 00:00-24:00", "", "America/New_York"),
            "[1] 00:00-24:00; [2] 00:00-18:00; [7] 18:00-24:00"
        );
        assert_eq!(
            moved("1 09:00-17:00", "2027-03-06 10:00-12:00", "America/New_York"),
            "[1] 03:00-11:00; 2027-03-06 04:00-06:00"
        );
        let summer = moved("", "2027-03-20 10:00-12:00", "America/New_York");
        assert_eq!(summer, "2027-03-20 05:00-07:00", "clocks differ less on that date");
        assert_eq!(moved("1 09:00-17:00", "", "Africa/Lagos"), "[1] 09:00-17:00");
    }
    #[test]
    fn a_difference_of_some_weeks_is_passed_over() {
        // New York changes its clocks two weeks before Berlin in spring, a week after it in autumn.
        let cases = [
            ("2027-01-20", "America/New_York", "03:00-11:00"),
            ("2027-03-01", "America/New_York", "03:00-11:00"),
            ("2027-03-20", "America/New_York", "03:00-11:00"),
            ("2027-04-10", "America/New_York", "03:00-11:00"),
            ("2027-11-02", "America/New_York", "03:00-11:00"),
            ("2027-01-20", "Asia/Tokyo", "17:00-01:00"),
            ("2027-06-20", "Asia/Tokyo", "16:00-24:00"),
            ("2027-10-25", "Asia/Tokyo", "16:00-24:00"),
            ("2027-11-05", "Asia/Tokyo", "17:00-01:00"),
        ];
        for (date, name, said) in cases {
            let now = format!("{date}T08:00:00Z").parse().unwrap();
            let moved = schedule("1 09:00-17:00", "").said_in(&zone(name), now);
            assert_eq!(told(&moved), format!("[1] {said}"), "{date} {name}");
        }
    }
}
