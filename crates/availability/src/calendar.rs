//! Everything the engine looks at, and the three questions it answers.

use std::sync::Arc;

use jiff::Timestamp;

use crate::clocks::{Clocks, DAY, Zones, date, day_number};
use crate::diary::{Diary, Entries, Opening, end, just_after};
use crate::grid::Starts;
use crate::interval::{instant, shift};
use crate::roster::Roster;
use crate::tally::Tally;
use crate::{Blocked, Interval, Intervals, Offer, Refusal, Refused, Schedule, Window, Zone};

/// A host, by a number that is the caller's to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HostId(pub u128);

/// An event type, by a number that is the caller's to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventTypeId(pub u128);

/// A booking, by a number that is the caller's to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BookingId(pub u128);

/// One event type, its hosts and what already fills their time.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// The present. The engine looks at no clock.
    pub now: Timestamp,
    /// In the order in which answers name them; no id twice.
    pub hosts: Vec<Host>,
    pub offer: Offer,
    /// Existing bookings, of this and other event types, in any order. Limits
    /// need all that start in the periods asked about.
    pub meetings: Vec<Meeting>,
    /// Times kept for guests who are still filling in a form.
    pub holds: Vec<Hold>,
}

/// One host's hours and busy time.
#[derive(Clone, Debug)]
pub struct Host {
    pub id: HostId,
    pub schedule: Schedule,
    pub blocked: Vec<Blocked>,
    /// Opaque events of the host's own calendars, without those of the
    /// meetings. [`Grid::Clock`](crate::Grid::Clock) needs what lies before the
    /// first start asked for too, back to where its run of hours begins.
    pub busy: Intervals,
    /// The most bookings of any event type on one date.
    pub daily_limit: Option<u32>,
    /// In round robin: takes part in every meeting.
    pub fixed: bool,
    /// In round robin: one of each group takes part; no group is one group.
    pub group: Option<String>,
    /// For whoever picks among the hosts of a slot; the engine does not look.
    pub priority: i64,
    /// For whoever picks among the hosts of a slot; the engine does not look.
    pub weight: i64,
}

impl Host {
    /// A host with these hours and nothing else.
    pub fn new(id: HostId, schedule: Schedule) -> Host {
        Host {
            id,
            schedule,
            blocked: Vec::new(),
            busy: Intervals::new(),
            daily_limit: None,
            fixed: false,
            group: None,
            priority: 2,
            weight: 100,
        }
    }
}

/// An existing booking.
#[derive(Clone, Debug)]
pub struct Meeting {
    pub id: BookingId,
    pub interval: Interval,
    pub status: Status,
    /// None where it belongs to no event type that could be asked about.
    pub event_type: Option<EventTypeId>,
    pub hosts: Vec<HostId>,
    pub buffer_before_minutes: u32,
    pub buffer_after_minutes: u32,
    pub seats_taken: u32,
}

/// How far a booking has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Status {
    #[default]
    Confirmed,
    Pending,
    AwaitingPayment,
    Cancelled,
    Declined,
    /// Moved; the booking at the new time is another one.
    Rescheduled,
}

impl Status {
    /// Whether it takes its hosts' time and counts towards limits.
    pub fn is_live(self) -> bool {
        matches!(self, Status::Confirmed | Status::Pending | Status::AwaitingPayment)
    }
}

/// A time kept for a guest until `until`; from that instant on it is free.
#[derive(Clone, Debug)]
pub struct Hold {
    pub interval: Interval,
    pub until: Timestamp,
    pub hosts: Vec<HostId>,
    /// The asker's own hold never stands in the asker's way.
    pub own: bool,
}

/// Which starts are asked for.
#[derive(Clone, Debug)]
pub struct Ask {
    /// The earliest start.
    pub from: Timestamp,
    /// Starts lie before it; a meeting may end after it.
    pub to: Timestamp,
    /// Who reads the clock, for [`Grid::Clock`](crate::Grid::Clock).
    pub timezone: Zone,
    /// A booking that is being moved and so does not block.
    pub rescheduling: Option<BookingId>,
}

/// A start a guest may choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    pub start: Timestamp,
    pub end: Timestamp,
    /// Who could take it (solo, round robin: the fixed ones and all who are
    /// free of the others), or must all take it (collective), in the
    /// calendar's order.
    pub hosts: Arc<[HostId]>,
    /// How many may still come to it.
    pub seats_left: u32,
}

impl Calendar {
    /// The longest ask that is answered in full; a longer one is cut there.
    pub const LONGEST_ASK_DAYS: i64 = 3660;

    /// All starts a guest may choose, in order, none twice.
    pub fn slots(&self, ask: &Ask) -> Vec<Slot> {
        let asked = self.asked(ask);
        let longest = shift(asked.start, Calendar::LONGEST_ASK_DAYS * DAY);
        let asked = Interval::new(asked.start, asked.end.min(longest));
        if asked.is_empty() || !self.can_be_offered() {
            return Vec::new();
        }
        let span = Interval::new(look_back(asked.start), end(&self.offer, shift(asked.end, DAY)));
        let mut zones = Zones::over(span);
        let starts = Starts::new(&self.offer, &ask.timezone, &mut zones);
        let entries = self.entries(ask.rescheduling);
        let openings = (0..self.hosts.len()).map(|host| {
            let clocks = zones.clocks(&self.hosts[host].schedule);
            let diary = Diary::new(&self.hosts[host], &entries[host], &self.offer, &clocks, span);
            let months = clocks.months(span);
            let openings = diary.openings(&self.offer, &months);
            clip(openings, &self.open_dates(host, &clocks, asked, ask.rescheduling))
        });
        let openings: Vec<Vec<Opening>> = openings.collect();
        Roster::new(self).slots(&openings, &starts)
    }

    /// Whether one start may be booked; the grid is left out of it.
    pub fn check(
        &self,
        start: Timestamp,
        rescheduling: Option<BookingId>,
    ) -> Result<Slot, Refused> {
        let meeting = Interval::new(start, end(&self.offer, start));
        let mut zones = Zones::over(meeting);
        let entries = self.entries(rescheduling);
        let verdicts = (0..self.hosts.len()).map(|host| {
            self.in_time(host, start)?;
            if !self.can_be_offered() {
                return Err(Refusal::OutsideHours);
            }
            let Host { schedule, .. } = &self.hosts[host];
            let clocks = zones.clocks(schedule);
            let diary =
                Diary::new(&self.hosts[host], &entries[host], &self.offer, &clocks, meeting);
            let seats_left = diary.check(&self.offer, &meeting)?;
            let tally = Tally::new(self, host, rescheduling);
            let day = day_number(schedule.date_at(start));
            if tally.has_room(self, host, day) {
                Ok(seats_left)
            } else {
                Err(Refusal::LimitReached)
            }
        });
        let verdicts: Vec<Result<u32, Refusal>> = verdicts.collect();
        Roster::new(self)
            .decide(&verdicts)
            .map(|(hosts, seats_left)| Slot { start, end: meeting.end, hosts, seats_left })
            .map_err(|refusal| Refused { refusal, detail: refusal.sentence().to_owned() })
    }

    /// Until when `slots` keeps giving the very same list if only `now` moves:
    /// for every `now` from this one until just before the answer.
    ///
    /// The first slot may leave by notice or by being past, a hold may end, and
    /// a rolling window grows at the next midnight.
    pub fn unchanged_until(&self, ask: &Ask, slots: &[Slot]) -> Timestamp {
        let first_leaves = slots.first().map(|slot| {
            let last = shift(slot.start, -60 * i64::from(self.offer.minimum_notice_minutes));
            just_after(last)
        });
        let holds = self.holds.iter().filter(|hold| !hold.own && self.now < hold.until);
        let hold_ends = holds.map(|hold| hold.until);
        let window_grows = self.hosts.iter().filter_map(|host| self.window_grows(host, ask));
        first_leaves
            .into_iter()
            .chain(hold_ends)
            .chain(window_grows)
            .min()
            .unwrap_or(Timestamp::MAX)
    }

    /// The starts that notice, window and ask leave, the window's edges not
    /// yet exact: they are dates in each host's zone.
    pub(crate) fn asked(&self, ask: &Ask) -> Interval {
        let notice = shift(self.now, 60 * i64::from(self.offer.minimum_notice_minutes));
        let window = match self.offer.window {
            None => Interval::ALWAYS,
            Some(Window::Rolling { days }) => {
                Interval::new(self.now, shift(self.now, (i64::from(days) + 3) * DAY))
            }
            Some(Window::Range { from, to }) => Interval::new(
                instant((day_number(from) - 3) * DAY),
                instant((day_number(to) + 3) * DAY),
            ),
        };
        Interval::new(ask.from.max(notice), ask.to).intersect(&window)
    }

    /// Whether its length is one that meetings can have.
    fn can_be_offered(&self) -> bool {
        (1..=LONGEST_MEETING_MINUTES).contains(&self.offer.duration_minutes)
    }

    /// What stands in each host's diary.
    fn entries(&self, rescheduling: Option<BookingId>) -> Vec<Entries<'_>> {
        let mut entries = vec![Entries::default(); self.hosts.len()];
        let mut places: Vec<(HostId, usize)> =
            self.hosts.iter().enumerate().map(|(place, host)| (host.id, place)).collect();
        places.sort_unstable();
        let place = |host: &HostId| {
            let found = places.binary_search_by_key(host, |(id, _)| *id).ok()?;
            Some(places[found].1)
        };
        for meeting in &self.meetings {
            if !meeting.status.is_live() || Some(meeting.id) == rescheduling {
                continue;
            }
            for place in meeting.hosts.iter().filter_map(place) {
                let meetings = &mut entries[place].meetings;
                if !meetings.last().is_some_and(|&last| std::ptr::eq(last, meeting)) {
                    meetings.push(meeting);
                }
            }
        }
        for hold in &self.holds {
            if hold.own || hold.until <= self.now {
                continue;
            }
            for place in hold.hosts.iter().filter_map(place) {
                entries[place].holds.push(hold);
            }
        }
        entries
    }

    /// Whether a start is neither past nor too soon nor too far for a host.
    fn in_time(&self, host: usize, start: Timestamp) -> Result<(), Refusal> {
        if start < self.now {
            return Err(Refusal::Past);
        }
        if start < shift(self.now, 60 * i64::from(self.offer.minimum_notice_minutes)) {
            return Err(Refusal::TooSoon);
        }
        let (first, last) = self.window(&self.hosts[host]);
        let day = day_number(self.hosts[host].schedule.date_at(start));
        if day < first {
            Err(Refusal::TooSoon)
        } else if last < day {
            Err(Refusal::TooFar)
        } else {
            Ok(())
        }
    }

    /// The first and the last date of the booking window.
    fn window(&self, host: &Host) -> (i64, i64) {
        match self.offer.window {
            None => (i64::MIN, i64::MAX),
            Some(Window::Rolling { days }) => {
                (i64::MIN, day_number(host.schedule.date_at(self.now)) + i64::from(days))
            }
            Some(Window::Range { from, to }) => (day_number(from), day_number(to)),
        }
    }

    /// When a host's rolling window grows into what is asked.
    fn window_grows(&self, host: &Host, ask: &Ask) -> Option<Timestamp> {
        let Some(Window::Rolling { .. }) = self.offer.window else { return None };
        let (_, last) = self.window(host);
        let inside = |start| day_number(host.schedule.date_at(start)) <= last;
        let horizon = shift(self.now, 3 * DAY);
        let clocks = Zones::over(Interval::new(self.now, horizon)).clocks(&host.schedule);
        let today = clocks.day(self.now.as_second());
        let tomorrow = clocks
            .dates(self.now.as_second(), horizon.as_second())
            .into_iter()
            .find(|date| date.day > today)
            .map(|date| instant(date.start));
        let last_asked = shift(ask.to, -1).max(ask.from);
        if inside(last_asked) { None } else { tomorrow }
    }

    /// When bookings may start: as asked, on dates of the window that have
    /// room within the limits.
    fn open_dates(
        &self,
        host: usize,
        clocks: &Clocks,
        asked: Interval,
        rescheduling: Option<BookingId>,
    ) -> Intervals {
        let (first, last) = self.window(&self.hosts[host]);
        let tally = Tally::new(self, host, rescheduling);
        if self.offer.window.is_none() && tally.is_unlimited(self, host) {
            return asked.into();
        }
        let dates = clocks.dates(asked.start.as_second(), asked.end.as_second() + 1);
        dates
            .into_iter()
            .filter(|date| first <= date.day && date.day <= last)
            .filter(|date| tally.has_room(self, host, date.day))
            .map(|date| Interval::new(instant(date.start), instant(date.end)).intersect(&asked))
            .collect()
    }
}

/// A year, and then it is no meeting any more.
const LONGEST_MEETING_MINUTES: u32 = 366 * 24 * 60;

/// From where on everything is looked at to know the grid at an instant: some
/// time before the first of its month, see [`diary`](crate::diary).
fn look_back(from: Timestamp) -> Timestamp {
    let month = date(from.as_second().div_euclid(DAY) - 1).first_of_month();
    instant((day_number(month) - 9) * DAY)
}

/// The openings whose starts are in the set.
fn clip(openings: Vec<Opening>, to: &Intervals) -> Vec<Opening> {
    let mut clipped = Vec::with_capacity(openings.len() + to.len());
    let mut open = to.as_slice();
    for opening in openings {
        while let [first, rest @ ..] = open
            && first.end <= opening.starts.start
        {
            open = rest;
        }
        let overlapping = open.iter().take_while(|open| open.start < opening.starts.end);
        clipped.extend(
            overlapping.map(|open| Opening { starts: opening.starts.intersect(open), ..opening }),
        );
    }
    clipped
}
