//! How many bookings, and how many minutes of them, each period has.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::clocks::{date, day_number};
use crate::{BookingId, Calendar, EventTypeId, HostId, Limits, Meeting, Offer};

/// The bookings that limits count for one host, by the date of their start on
/// the schedule's clocks.
///
/// `limits` belong to the event type and count its bookings with whichever
/// host; `dailyLimit` belongs to the host and counts all of the host's.
pub(crate) struct Tally {
    periods: HashMap<Period, Count>,
    daily: HashMap<i64, u32>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Period {
    Day(i64),
    Week(i16, i8),
    Month(i16, i8),
    Year(i16),
}

#[derive(Clone, Copy, Default)]
struct Count {
    bookings: u32,
    seconds: i64,
}

impl Tally {
    /// Counts what the limits of the offer and of this host ask for.
    pub(crate) fn new(calendar: &Calendar, host: usize, rescheduling: Option<BookingId>) -> Tally {
        let (host, offer) = (&calendar.hosts[host], &calendar.offer);
        let mut tally = Tally { periods: HashMap::new(), daily: HashMap::new() };
        let counts_all = host.daily_limit.is_some();
        let counts_type = !(offer.limits.is_empty() && offer.limits_minutes.is_empty());
        if !counts_all && !counts_type {
            return tally;
        }
        for meeting in &calendar.meetings {
            if !meeting.status.is_live() || Some(meeting.id) == rescheduling {
                continue;
            }
            let of_type = counts_type && is_of(meeting, offer.id);
            let of_host = counts_all && has(meeting, host.id);
            if !of_type && !of_host {
                continue;
            }
            let day = host.schedule.date_at(meeting.interval.start);
            if of_type {
                tally.add(day, meeting);
            }
            if of_host {
                *tally.daily.entry(day_number(day)).or_default() += 1;
            }
        }
        tally
    }

    fn add(&mut self, day: Date, meeting: &Meeting) {
        let (start, end) = (meeting.interval.start, meeting.interval.end);
        let seconds = end.duration_since(start).as_secs().max(0);
        for period in periods(day) {
            let count = self.periods.entry(period).or_default();
            count.bookings = count.bookings.saturating_add(1);
            count.seconds = count.seconds.saturating_add(seconds);
        }
    }

    /// Whether nothing limits bookings at all.
    pub(crate) fn is_unlimited(&self, calendar: &Calendar, host: usize) -> bool {
        let Offer { limits, limits_minutes, .. } = &calendar.offer;
        let daily = calendar.hosts[host].daily_limit;
        daily.is_none() && limits.is_empty() && limits_minutes.is_empty()
    }

    /// Whether one more booking of the offer may start on this date.
    pub(crate) fn has_room(&self, calendar: &Calendar, host: usize, day: i64) -> bool {
        let offer = &calendar.offer;
        if let Some(limit) = calendar.hosts[host].daily_limit
            && limit <= self.daily.get(&day).copied().unwrap_or(0)
        {
            return false;
        }
        if offer.limits.is_empty() && offer.limits_minutes.is_empty() {
            return true;
        }
        let new = 60 * i64::from(offer.duration_minutes);
        let (bookings, minutes) = (of_periods(&offer.limits), of_periods(&offer.limits_minutes));
        periods(date(day)).iter().zip(bookings.iter().zip(minutes)).all(
            |(period, (bookings, minutes))| {
                let count = self.periods.get(period).copied().unwrap_or_default();
                bookings.is_none_or(|limit| count.bookings < limit)
                    && minutes.is_none_or(|limit| count.seconds + new <= 60 * i64::from(limit))
            },
        )
    }
}

fn periods(day: Date) -> [Period; 4] {
    let week = day.iso_week_date();
    [
        Period::Day(day_number(day)),
        Period::Week(week.year(), week.week()),
        Period::Month(day.year(), day.month()),
        Period::Year(day.year()),
    ]
}

fn of_periods(limits: &Limits) -> [Option<u32>; 4] {
    [limits.day, limits.week, limits.month, limits.year]
}

fn is_of(meeting: &Meeting, event_type: EventTypeId) -> bool {
    meeting.event_type == Some(event_type)
}

fn has(meeting: &Meeting, host: HostId) -> bool {
    meeting.hosts.contains(&host)
}
