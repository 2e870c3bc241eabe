//! The free times a picker shows, found with as few questions as will do.

use app::{
    App, Result,
    offer::Offering,
    slots::{self, MOST_DAYS},
};
use availability::{Slot, Zone};
use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Weekday},
};
use model::Booking;
use view::pages::guest::choose::{self, Start};

/// How many of the soonest times a page names.
const SOONEST: usize = 5;
/// How often a page asks before it says that there is nothing: two years.
const MOST_ASKS: usize = 12;

/// Whose times, and in which zone their dates are.
pub struct Search<'a> {
    pub app: &'a App,
    pub offering: &'a Offering,
    pub zone: &'a Zone,
    pub duration: Option<i64>,
    /// The guest's own hold, which hides nothing from them.
    pub hold: Option<&'a str>,
    /// The booking that is being moved, which does not stand in its own way.
    pub moving: Option<&'a Booking>,
    /// The dates that can be asked about.
    pub first: Date,
    pub last: Date,
}

/// What a page shows of it.
pub struct Times {
    pub last: Date,
    pub month: Date,
    pub date: Option<Date>,
    pub starts: Vec<Start>,
    pub next: Vec<Timestamp>,
    pub next_after: Option<Timestamp>,
}

impl Search<'_> {
    /// The month and date asked for, or the first with a free time, and the times around it.
    pub async fn times(
        mut self,
        month: Option<Date>,
        date: Option<Date>,
        week_start: Weekday,
        is_week: bool,
    ) -> Result<Times> {
        self.last = self.last_used().await?;
        let (ahead, known) = self.ahead(self.first, SOONEST).await?;
        let soonest = ahead.first().map(|slot| self.date(slot));
        let (month, date) = choose::shown(month, date, soonest, self.first, self.last);
        let (from, to) = choose::span(month, date, week_start);
        let (from, to) = (from.max(self.first), to.min(self.last));
        let slots = if to <= known {
            let inside = |slot: &&Slot| (from..=to).contains(&self.date(slot));
            ahead.iter().filter(inside).cloned().collect()
        } else {
            self.between(from, to).await?
        };
        let shown = match date {
            Some(_) if is_week => (from, to),
            Some(date) => (date, date),
            None => (month.first_of_month(), month.last_of_month()),
        };
        let next = ahead.iter().take(SOONEST).map(|slot| slot.start).collect();
        let next_after = self.after(shown, &slots).await?;
        let starts = self.starts(&slots);
        Ok(Times { last: self.last, month, date, starts, next, next_after })
    }

    /// The last date, unless it begins another month in the guest's zone only, without a time.
    async fn last_used(&self) -> Result<Date> {
        let eve = self.last.saturating_sub(1.day());
        let begins = self.last.day() == 1 && self.first <= eve;
        let is_idle = begins && self.between(self.last, self.last).await?.is_empty();
        Ok(if is_idle { eve } else { self.last })
    }

    /// The first free time after the dates shown, if they have none themselves.
    async fn after(&self, (from, to): (Date, Date), slots: &[Slot]) -> Result<Option<Timestamp>> {
        if slots.iter().any(|slot| (from..=to).contains(&self.date(slot))) {
            return Ok(None);
        }
        let tomorrow = to.saturating_add(1.day()).max(self.first);
        let (ahead, _) = self.ahead(tomorrow, 1).await?;
        Ok(ahead.first().map(|slot| slot.start))
    }

    /// The free times from a date on: whole spans of days until there are so many, and the last
    /// date they cover.
    async fn ahead(&self, from: Date, enough: usize) -> Result<(Vec<Slot>, Date)> {
        let mut slots = Vec::new();
        let mut known = from.saturating_sub(1.day());
        for _ in 0..MOST_ASKS {
            if enough <= slots.len() || self.last <= known {
                break;
            }
            let from = known.saturating_add(1.day());
            known = from.saturating_add((MOST_DAYS - 1).days()).min(self.last);
            slots.extend(self.between(from, known).await?);
        }
        Ok((slots, known))
    }

    async fn between(&self, from: Date, to: Date) -> Result<Vec<Slot>> {
        if to < from {
            return Ok(Vec::new());
        }
        let asked = slots::Asked { from, to, zone: self.zone.clone(), duration: self.duration };
        if self.hold.is_some() || self.moving.is_some() {
            return slots::own(self.app, self.offering, &asked, self.hold, self.moving).await;
        }
        let listed = slots::list_of(self.app, self.offering, &asked).await?;
        Ok(listed.slots.clone())
    }

    fn date(&self, slot: &Slot) -> Date {
        self.zone.tz().to_datetime(slot.start).date()
    }

    fn starts(&self, slots: &[Slot]) -> Vec<Start> {
        let is_group = 1 < self.offering.event_type.details.seats;
        let start =
            |slot: &Slot| Start { at: slot.start, seats_left: is_group.then_some(slot.seats_left) };
        slots.iter().map(start).collect()
    }
}
