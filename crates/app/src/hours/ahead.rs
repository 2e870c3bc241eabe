//! Bookings that are still on, held against the hours: what a host closes cancels nothing, so the
//! bookings it falls on are named.

use crate::{App, Principal, Result};
use availability::{Blocked, Interval, Intervals, Schedule};
use jiff::{Timestamp, civil::Date};
use model::{EventType, EventTypeId, MemberId};
use std::collections::HashMap;
use store::{bookings, schedules::ScheduleRow};

pub use store::bookings::Ahead;

/// A host's bookings to come, and what they are of.
pub struct Bookings {
    ahead: Vec<Ahead>,
    event_types: HashMap<EventTypeId, EventType>,
    schedules: Vec<ScheduleRow>,
}

/// A booking and the name of what was booked.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    pub booking: Ahead,
    pub event_type: String,
}

pub async fn bookings(app: &App, who: &Principal, host: Option<MemberId>) -> Result<Bookings> {
    let host = who.own_or(host)?;
    let now = app.clock.now();
    let mut tx = app.db.read(who.organization).await?;
    let ahead = bookings::ahead(&mut tx, host, now).await?;
    let event_types = store::event_types::list(&mut tx, Some(host)).await?;
    let event_types = event_types.into_iter().map(|event| (event.id, event)).collect();
    let schedules = store::schedules::list(&mut tx, host).await?;
    Ok(Bookings { ahead, event_types, schedules })
}

impl Bookings {
    /// All of them.
    pub fn all(&self) -> Vec<Named> {
        self.named(|_| true)
    }

    /// Those that run into what is blocked, each read on the clocks of the schedule it is offered in.
    pub fn blocked_by(&self, dates: &Blocked) -> Vec<Named> {
        let Some(span) = self.span() else { return Vec::new() };
        let closed = |schedule: &ScheduleRow| {
            availability::closed(std::slice::from_ref(dates), &schedule.hours, span)
        };
        let closed: Vec<_> = self.schedules.iter().map(|one| (one, closed(one))).collect();
        self.named(|one| {
            let own = closed.iter().filter(|(schedule, _)| self.is_in(one, schedule));
            own.into_iter().any(|(_, closed)| closed.overlaps(&interval(one)))
        })
    }

    /// Those a block would run into, without those it ran into before it was changed.
    pub fn newly_blocked(&self, dates: &Blocked, before: Option<&Blocked>) -> Vec<Named> {
        let before = before.map(|dates| self.blocked_by(dates)).unwrap_or_default();
        without(self.blocked_by(dates), &before)
    }

    /// Those that other hours would leave outside, without those that are outside already.
    pub fn newly_outside(&self, hours: Schedule, before: &ScheduleRow) -> Vec<Named> {
        let after = ScheduleRow { hours, ..before.clone() };
        without(self.outside(&after), &self.outside(before))
    }

    /// Those that fall on a date of this schedule and outside its hours.
    pub fn outside_on(&self, date: Date, schedule: &ScheduleRow) -> Vec<Named> {
        let outside = self.outside(schedule);
        outside
            .into_iter()
            .filter(|one| schedule.hours.date_at(one.booking.start) == date)
            .collect()
    }

    /// Those outside the hours of the schedule they are offered in.
    pub fn outside(&self, schedule: &ScheduleRow) -> Vec<Named> {
        let Some(span) = self.span() else { return Vec::new() };
        let open: Intervals = availability::open(&schedule.hours, span);
        self.named(|one| self.is_in(one, schedule) && !open.covers(&interval(one)))
    }

    fn is_in(&self, one: &Ahead, schedule: &ScheduleRow) -> bool {
        let named = self.event_types.get(&one.event_type).and_then(|event| event.schedule);
        named.map_or(schedule.is_default, |named| named == schedule.id)
    }

    fn named(&self, falls: impl Fn(&Ahead) -> bool) -> Vec<Named> {
        let name = |one: &Ahead| self.event_types.get(&one.event_type).map(|event| &event.name);
        let fallen = self.ahead.iter().filter(|one| falls(one));
        let named = fallen.map(|one| Named {
            booking: one.clone(),
            event_type: name(one).cloned().unwrap_or_default(),
        });
        named.collect()
    }

    /// From the first start to the last end.
    fn span(&self) -> Option<Interval> {
        let start = self.ahead.first()?.start;
        let end = self.ahead.iter().map(|one| one.end).max().unwrap_or(Timestamp::MIN);
        Some(Interval::new(start, end))
    }
}

fn without(all: Vec<Named>, some: &[Named]) -> Vec<Named> {
    all.into_iter().filter(|one| !some.contains(one)).collect()
}

fn interval(one: &Ahead) -> Interval {
    Interval::new(one.start, one.end)
}
