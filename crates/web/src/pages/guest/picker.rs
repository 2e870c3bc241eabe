//! The page where a time is chosen, for a new booking and for one that moves.

use super::{
    ask::Asked,
    times::{Search, Times},
    words,
};
use crate::extract::Visitor;
use app::{App, Result, offer::Offering, slots};
use availability::Refusal;
use jiff::{
    Timestamp,
    civil::{Date, Weekday},
};
use model::{Booking, Reason};
use view::pages::guest::{
    choose::{self, Away, Choose, Closed, Purpose},
    refused::Refused,
};

/// Everything the page is made of.
pub struct Picker<'a> {
    pub app: &'a App,
    pub visitor: Visitor,
    pub offering: &'a Offering,
    pub asked: Asked,
    /// The page's own address.
    pub path: String,
    pub purpose: Purpose,
    pub hold: Option<String>,
    pub moving: Option<&'a Booking>,
    /// The time that was pressed and cannot be had.
    pub refused: Option<(Timestamp, Refused)>,
}

impl Picker<'_> {
    pub async fn page(self) -> Result<Choose> {
        let Picker { app, visitor, offering, asked, path, purpose, hold, moving, refused } = self;
        let now = app.clock.now();
        let minutes = moving.map(booking_minutes).or(asked.duration());
        let (first, last) = offering.dates(&asked.zone, now);
        let search = Search {
            app,
            offering,
            zone: &asked.zone,
            duration: asked.duration(),
            hold: hold.as_deref(),
            moving,
            first,
            last,
        };
        let week_start = visitor.locale.week_start;
        let Times { last, month, date, starts, next, next_after } =
            search.times(asked.month, asked.date, week_start, asked.ask.week).await?;
        let is_empty =
            |date: &Date| !starts.iter().any(|start| asked.reader.date(start.at) == *date);
        let closed = match date.filter(is_empty) {
            Some(date) if moving.is_none() && !asked.ask.week => {
                why_closed(app, offering, &asked, date).await?
            }
            _ => None,
        };
        let away = parts_away(offering, &asked, month, date, week_start)?;
        let details = &offering.event_type.details;
        let durations = match moving {
            Some(_) => Vec::new(),
            None => details.durations.iter().filter_map(|m| u32::try_from(*m).ok()).collect(),
        };
        Ok(Choose {
            page: words::page(&visitor, &offering.organization),
            purpose,
            host: words::host(app, &offering.host),
            event: words::offered(visitor.locale, offering, minutes),
            // A booking that moves has its own terms; its page tells them.
            rule: words::rule(offering).filter(|_| moving.is_none()),
            reader: asked.reader,
            zone: asked.zone_from,
            path,
            ask: asked.ask,
            now,
            first,
            last,
            month,
            date,
            durations,
            starts,
            next,
            next_after,
            refused,
            closed,
            away,
            contact: Some(offering.host.email.to_string()),
        })
    }
}

/// How long a booking is.
pub fn booking_minutes(booking: &Booking) -> i64 {
    booking.start.duration_until(booking.end).as_mins()
}

/// Why the date has no times, where one rule alone is the reason.
async fn why_closed(
    app: &App,
    offering: &Offering,
    asked: &Asked,
    date: Date,
) -> Result<Option<Closed>> {
    let day =
        slots::Asked { from: date, to: date, zone: asked.zone.clone(), duration: asked.duration() };
    Ok(match slots::why_none(app, offering, &day).await? {
        Some(Refusal::TooSoon) => Some(Closed::TooLate { minutes: offering.notice_minutes() }),
        Some(Refusal::LimitReached) => Some(Closed::Full(date)),
        Some(_) => Some(Closed::Away { date, reason: reason(offering, asked, date) }),
        None => None,
    })
}

/// When the host is away for a part of the days shown, where guests may read why.
fn parts_away(
    offering: &Offering,
    asked: &Asked,
    month: Date,
    date: Option<Date>,
    week_start: Weekday,
) -> Result<Vec<Away>> {
    let (from, to) = choose::span(month, date, week_start);
    let days = slots::Asked { from, to, zone: asked.zone.clone(), duration: None };
    let away = offering.parts_away(&days)?.into_iter();
    Ok(away.map(|(part, reason)| Away { start: part.start, end: part.end, reason }).collect())
}

/// What guests may read about the date, which is the host's at noon of the guest's.
fn reason(offering: &Offering, asked: &Asked, date: Date) -> Option<String> {
    let noon = date.at(12, 0, 0, 0).to_zoned(asked.zone.tz().clone()).ok()?;
    let told = offering.reason_on(offering.schedule.date_at(noon.timestamp()))?;
    Some(match told {
        Reason::Words(words) => words,
        Reason::Holiday(key) => asked.reader.locale.t(key),
    })
}
