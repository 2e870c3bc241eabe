//! How many bookings there were, of what, and when: counted by the days on which they start.

use crate::{App, Error, Principal, Result, bookings::visible, hosts};
use availability::Zone;
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};
use model::{EventTypeId, FieldErrors, MemberId, say};
use std::collections::BTreeMap;
use store::{analytics::Starts, bookings::Filter};

/// More days at once would be a mistake.
const MOST_DAYS: i64 = 366;
/// How far back it looks where nobody says, today included.
const USUAL_DAYS: i64 = 30;

/// What is asked. What is `None` does not narrow; dates are those of `zone`, or else of the host's.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub from: Option<Date>,
    pub to: Option<Date>,
    pub zone: Option<Zone>,
    pub event_type: Option<EventTypeId>,
    pub host: Option<MemberId>,
}

/// Bookings that start on these dates, both included.
#[derive(Clone, Debug)]
pub struct Analytics {
    pub from: Date,
    pub to: Date,
    pub zone: Zone,
    pub total: i64,
    /// Confirmed, and what became of those: they took place, or nobody came.
    pub confirmed: i64,
    pub completed: i64,
    pub no_shows: i64,
    /// Requests that were declined, withdrawn or lapsed among them.
    pub cancelled: i64,
    /// Of the confirmed, those that have begun: what a share of no-shows is a share of.
    pub begun: i64,
    /// From here on the cancelled are left out. The most booked first.
    pub by_event_type: Vec<(EventTypeId, String, i64)>,
    /// From Monday on.
    pub by_weekday: [i64; 7],
    pub by_hour: [i64; 24],
    /// Every date, those without bookings too.
    pub by_date: Vec<(Date, i64)>,
}

/// Counts the bookings the principal may see.
///
/// # Errors
/// Names `from` or `to` when the dates make no sense.
pub async fn look(app: &App, who: &Principal, asked: Asked) -> Result<Analytics> {
    let filter = visible(who, Filter { host: asked.host, ..Filter::default() })?;
    let zone = match asked.zone.clone() {
        Some(zone) => zone,
        None => home(app, who, filter.host).await?,
    };
    let now = app.clock.now();
    let (from, to) = dates(&asked, now.to_zoned(zone.tz().clone()).date())?;
    let midnight = |date: Date| {
        let midnight = date.to_zoned(zone.tz().clone()).map(|midnight| midnight.timestamp());
        midnight.map_err(|_| Error::field("to", say("error-dates-reach")))
    };
    let after = to.tomorrow().map_err(|_| Error::field("to", say("error-dates-reach")))?;
    let span = (midnight(from)?, midnight(after)?);
    let mut tx = app.db.read(who.organization).await?;
    let rows = store::analytics::starts(&mut tx, span, asked.event_type, filter.host).await?;
    let names = store::event_types::list(&mut tx, None).await?;
    let names = names.into_iter().map(|event| (event.id, event.name)).collect();
    Ok(Analytics::of(&rows, &names, (from, to, zone), now))
}

/// The zone of the host who is meant; where it is none, of the organization's owner.
async fn home(app: &App, who: &Principal, host: Option<MemberId>) -> Result<Zone> {
    let host = match host.or(who.host()) {
        Some(host) => host,
        None => hosts::first_owner(app, who).await?,
    };
    Ok(hosts::get(app, who, host).await?.timezone)
}

/// The first and the last date, the last 30 days where nothing is said.
fn dates(asked: &Asked, today: Date) -> Result<(Date, Date)> {
    let earlier = |date: Date| date.saturating_sub((USUAL_DAYS - 1).days());
    let to = asked.to.unwrap_or_else(|| asked.from.map_or(today, |from| from.max(today)));
    let from = asked.from.unwrap_or_else(|| earlier(to));
    let mut errors = FieldErrors::default();
    if to < from {
        errors.add("to", say("error-dates-order"));
    } else if MOST_DAYS <= from.duration_until(to).as_hours() / 24 {
        errors.add("to", say("error-days-many").word("most", MOST_DAYS));
    }
    errors.check()?;
    Ok((from, to))
}

impl Analytics {
    /// Sums up the rows; rows outside the dates there are none.
    fn of(
        rows: &[Starts],
        names: &BTreeMap<EventTypeId, String>,
        (from, to, zone): (Date, Date, Zone),
        now: Timestamp,
    ) -> Analytics {
        let days = from.series(1.day()).take_while(|date| *date <= to);
        let mut by_date: BTreeMap<Date, i64> = days.map(|date| (date, 0)).collect();
        let mut by_event_type: BTreeMap<EventTypeId, i64> = BTreeMap::new();
        let (mut by_weekday, mut by_hour) = ([0; 7], [0; 24]);
        let of = |names: &[&str]| {
            let wanted = rows.iter().filter(|row| names.contains(&row.status.as_str()));
            wanted.map(|row| row.count).sum()
        };
        for row in rows.iter().filter(|row| row.status != "cancelled") {
            let wall = row.at.to_zoned(zone.tz().clone());
            *by_date.entry(wall.date()).or_default() += row.count;
            *by_event_type.entry(row.event_type).or_default() += row.count;
            by_weekday[usize::from(wall.weekday().to_monday_zero_offset().unsigned_abs())] +=
                row.count;
            by_hour[usize::from(wall.hour().unsigned_abs())] += row.count;
        }
        let named = |(id, count)| (id, names.get(&id).cloned().unwrap_or_default(), count);
        let mut by_event_type: Vec<_> = by_event_type.into_iter().map(named).collect();
        by_event_type.sort_by(|(_, a, most), (_, b, more)| more.cmp(most).then(a.cmp(b)));
        let stands = |row: &&Starts| HELD.contains(&row.status.as_str()) && row.at <= now;
        Analytics {
            total: rows.iter().map(|row| row.count).sum(),
            confirmed: of(&HELD),
            completed: of(&["completed"]),
            no_shows: of(&["no_show"]),
            cancelled: of(&["cancelled"]),
            begun: rows.iter().filter(stands).map(|row| row.count).sum(),
            by_event_type,
            by_weekday,
            by_hour,
            by_date: by_date.into_iter().collect(),
            from,
            to,
            zone,
        }
    }

    /// Bookings that stand, or were held.
    pub fn booked(&self) -> i64 {
        self.total - self.cancelled
    }

    /// The weeks that the dates make, parts of one too.
    pub fn weeks(&self) -> f64 {
        let span: SignedDuration = self.from.duration_until(self.to);
        (span.as_hours() / 24 + 1) as f64 / 7.0
    }
}

/// The statuses of what was confirmed.
const HELD: [&str; 3] = ["confirmed", "completed", "no_show"];
