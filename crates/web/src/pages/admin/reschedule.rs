//! `/admin/bookings/{id}/reschedule`: another time for a booking, from the free ones or any other.

use super::{
    booking::{find, meeting},
    compare,
    desk::Desk,
    refused, typed,
};
use crate::{
    error::Result,
    extract::{Fields, Query},
    pages::guest::instant,
};
use app::{Error, bookings::Seen, reschedule, slots::Asked};
use availability::Refusal;
use axum::{extract::Path, http::StatusCode};
use jiff::{Timestamp, ToSpan, civil::Date, tz::AmbiguousOffset};
use view::{
    locale::Locale,
    pages::admin::{
        form::Problems,
        reschedule::{Exact, Reschedule},
        shell::Place,
    },
};

/// How far ahead the next free time is looked for, in days.
const AHEAD: i32 = 60;

/// The picker, or the comparison once a time is chosen.
pub async fn show(desk: Desk, Path(id): Path<String>, Query(query): Query) -> Result {
    let (seen, _) = find(&desk, &id).await?;
    if let Err(why) = reschedule::possible(&seen.booking, desk.who.actor, desk.now) {
        return refused::answer(&desk, &id, why.into()).await;
    }
    match chosen(&desk, &query) {
        Some(Ok(start)) => compare::ask(&desk, &seen, start, &query).await,
        Some(Err(problems)) => again(&desk, &seen, &query, problems).await,
        None => {
            let page = page(&desk, &seen, &query, unread(desk.locale(), &query)).await?;
            Ok(desk.show(&page))
        }
    }
}

/// What the address asks for and nobody could understand.
fn unread(l: Locale, query: &Fields) -> Problems {
    let date = query.filled("date").is_some_and(|date| typed::date(date).is_none());
    let start = query.filled("start").is_some_and(|start| instant(start).is_none());
    match (date, start) {
        (true, _) => Problems::one("date", l.t("admin-wrong-date")),
        (_, true) => Problems::one("date", l.t("admin-wrong-unlisted")),
        _ => Problems::default(),
    }
}

/// The time that was pressed or typed. Whoever asks for the times of a date has chosen none.
fn chosen(desk: &Desk, query: &Fields) -> Option<std::result::Result<Timestamp, Problems>> {
    if query.has("date") {
        return None;
    }
    let exact = query.has("exact_date").then(|| exact_start(desk, query));
    exact.or_else(|| query.get("start").and_then(instant).map(Ok))
}

/// The picker again, with what was typed.
pub async fn again(desk: &Desk, seen: &Seen, fields: &Fields, problems: Problems) -> Result {
    let page = page(desk, seen, fields, problems).await?;
    Ok(desk.show_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

/// The date and time typed, on the member's clock; of a repeated hour the first.
fn exact_start(desk: &Desk, fields: &Fields) -> std::result::Result<Timestamp, Problems> {
    let l = desk.locale();
    let date = typed::date(fields.text("exact_date"));
    let time = typed::time(fields.text("exact_time")).filter(|time| time.minutes() < 24 * 60);
    let (Some(date), Some(time)) = (date, time) else {
        let mut problems = Problems::default();
        if date.is_none() {
            problems = problems.and("exact_date", l.t("admin-wrong-date"));
        }
        if time.is_none() {
            problems = problems.and("exact_time", l.t("admin-wrong-time"));
        }
        return Err(problems);
    };
    let local = date.at(0, 0, 0, 0).checked_add(i64::from(time.minutes()).minutes());
    let unknown = || Problems::one("exact_date", l.t("admin-wrong-date"));
    let local = local.map_err(|_| unknown())?;
    let zoned = desk.member.timezone.tz().to_ambiguous_timestamp(local);
    if matches!(zoned.offset(), AmbiguousOffset::Gap { .. }) {
        return Err(Problems::one("exact_time", l.t("admin-wrong-time-skipped")));
    }
    zoned.earlier().map_err(|_| unknown())
}

pub fn refusal_words(l: Locale, refusal: Refusal) -> String {
    l.t(match refusal {
        Refusal::Past => "admin-wrong-time-past",
        Refusal::TooSoon => "admin-wrong-time-soon",
        Refusal::TooFar => "admin-wrong-time-far",
        Refusal::OutsideHours => "admin-wrong-time-outside",
        Refusal::Blocked => "admin-wrong-time-blocked",
        Refusal::Taken => "admin-wrong-time-taken",
        Refusal::Full => "admin-wrong-time-full",
        Refusal::Held => "admin-wrong-time-held",
        Refusal::LimitReached => "admin-wrong-time-limit",
    })
}

async fn page(
    desk: &Desk,
    seen: &Seen,
    fields: &Fields,
    problems: Problems,
) -> app::Result<Reschedule> {
    let date = date(desk, seen, fields);
    let free = free(desk, seen, date, date).await?;
    let next_free = if free.is_empty() { next(desk, seen, date).await? } else { None };
    let exact = Exact {
        date: fields.get("exact_date").map_or_else(|| date.to_string(), str::to_owned),
        time: fields.text("exact_time").to_owned(),
    };
    Ok(Reschedule {
        page: desk.page.clone(),
        shell: desk.shell(Place::Bookings),
        reader: desk.reader(),
        id: seen.booking.id.to_string(),
        meeting: meeting(seen),
        date,
        free,
        next_free,
        reason: fields.text("reason").to_owned(),
        exact,
        problems,
    })
}

/// The date asked for, or that of the time that was chosen; else when the booking is.
fn date(desk: &Desk, seen: &Seen, fields: &Fields) -> Date {
    let asked = typed::date(fields.text("date")).or_else(|| typed::date(fields.text("exact_date")));
    let pressed = instant(fields.text("start")).map(|at| desk.reader().date(at));
    let own = || desk.reader().date(seen.booking.start).max(desk.today());
    asked.or(pressed).unwrap_or_else(own)
}

/// The first free time after a date without one.
async fn next(desk: &Desk, seen: &Seen, date: Date) -> app::Result<Option<Timestamp>> {
    let from = date.max(desk.today()).tomorrow();
    let to = from.clone().and_then(|from| from.checked_add(AHEAD.days()));
    match (from, to) {
        (Ok(from), Ok(to)) => Ok(free(desk, seen, from, to).await?.first().copied()),
        _ => Ok(None),
    }
}

/// What a guest could choose on these dates, apart from the time the booking has.
async fn free(desk: &Desk, seen: &Seen, from: Date, to: Date) -> app::Result<Vec<Timestamp>> {
    let asked = Asked { from, to, zone: desk.member.timezone.clone(), duration: None };
    let moving = Some(&seen.booking);
    match app::slots::own(&desk.app, &seen.offering, &asked, None, moving).await {
        Ok(slots) => {
            let starts = slots.iter().map(|slot| slot.start);
            Ok(starts.filter(|start| *start != seen.booking.start).collect())
        }
        // A date at the end of time has no times.
        Err(Error::Invalid(_)) => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}
