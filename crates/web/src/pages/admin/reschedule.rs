//! `/admin/bookings/{id}/reschedule`: another time for a booking, from the free ones or any other.

use super::{
    booking::{find, meeting, path},
    desk::{Desk, done},
    fallen, refused, typed,
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
use model::StatusError;
use view::{
    locale::Locale,
    pages::admin::{
        form::Problems,
        reschedule::{Exact, Reschedule},
        shell::{Done, Place},
    },
};

/// How far ahead the next free time is looked for, in days.
const AHEAD: i32 = 60;

pub async fn show(desk: Desk, Path(id): Path<String>, Query(query): Query) -> Result {
    let (seen, _) = find(&desk, &id).await?;
    if let Err(why) = reschedule::possible(&seen.booking, desk.who.actor, desk.now) {
        return refused::answer(&desk, &id, why.into()).await;
    }
    let date = typed::date(query.text("date"));
    let date = date.unwrap_or_else(|| desk.reader().date(seen.booking.start).max(desk.today()));
    let exact = Exact { date: date.to_string(), ..Exact::default() };
    Ok(desk.show(&page(&desk, &seen, date, "", exact, Problems::default()).await?))
}

pub async fn save(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result {
    let (seen, _) = find(&desk, &id).await?;
    let exact = fields.get("action") == Some("exact");
    let start = if exact { exact_start(&desk, &fields) } else { listed_start(&desk, &fields) };
    let start = match start {
        Ok(start) => start,
        Err(problems) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return again(&desk, status, &seen, &fields, problems, None).await;
        }
    };
    let anyway = exact && fields.get("anyway") == Some(&told(&fields));
    let reason = if exact { "exact_reason" } else { "reason" };
    let asked = reschedule::Reschedule {
        organization: seen.booking.organization,
        booking: seen.booking.id,
        start,
        reason: fields.get(reason).map(str::to_owned),
        actor: desk.who.actor,
    };
    let moved = match anyway {
        true => reschedule::anywhere(&desk.app, asked).await,
        false => reschedule::reschedule(&desk.app, asked).await,
    };
    let at = if exact { "exact_time" } else { "free-times" };
    let l = desk.locale();
    let (status, problems) = match moved {
        Ok(booking) => return Ok(done(&path(booking.id), Done::Moved)),
        Err(Error::Slot { refusal, .. }) if exact && may_be_passed_over(refusal) => {
            let warning = Some(l.t(&format!("admin-move-warn-{refusal}")));
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return again(&desk, status, &seen, &fields, Problems::default(), warning).await;
        }
        Err(Error::Slot { refusal, .. }) => {
            (StatusCode::CONFLICT, Problems::one(at, refusal_words(l, refusal)))
        }
        Err(Error::Status(StatusError::SameTime)) => {
            (StatusCode::UNPROCESSABLE_ENTITY, Problems::one(at, l.t("admin-wrong-time-same")))
        }
        Err(Error::Invalid(wrong)) => {
            let names = [("reason", reason, "admin-reason"), ("start", at, "admin-time")];
            let problems = typed::problems(l, &fields, &names, &wrong);
            (StatusCode::UNPROCESSABLE_ENTITY, problems)
        }
        Err(error) => return refused::answer(&desk, &id, error).await,
    };
    again(&desk, status, &seen, &fields, problems, None).await
}

/// The exact time as it was typed, for the form to say which one the host was warned about.
fn told(fields: &Fields) -> String {
    format!("{} {}", fields.text("exact_date"), fields.text("exact_time"))
}

/// Rules for guests, which a host is told of and may pass over. Time that is taken is no rule.
fn may_be_passed_over(refusal: Refusal) -> bool {
    use Refusal::*;
    matches!(refusal, OutsideHours | Blocked | TooSoon | TooFar | LimitReached)
}

/// The page again, with what was typed.
async fn again(
    desk: &Desk,
    status: StatusCode,
    seen: &Seen,
    fields: &Fields,
    problems: Problems,
    warning: Option<String>,
) -> Result {
    let asked = instant(fields.text("start")).map(|at| desk.reader().date(at));
    let date = asked.or_else(|| typed::date(fields.text("exact_date")));
    let date = date.unwrap_or_else(|| desk.reader().date(seen.booking.start).max(desk.today()));
    let exact = match fields.get("exact_date") {
        Some(date) => Exact {
            date: date.to_owned(),
            time: fields.text("exact_time").to_owned(),
            reason: fields.text("exact_reason").to_owned(),
        },
        None => Exact { date: date.to_string(), ..Exact::default() },
    };
    let reason = fields.text("reason");
    let mut page = page(desk, seen, date, reason, exact, problems).await?;
    if status == StatusCode::CONFLICT
        && let Some(start) = instant(fields.text("start")).or(exact_start(desk, fields).ok())
    {
        let clashes = app::clash::with(&desk.app, &desk.who, &seen.booking, start).await?;
        page.clashes = fallen::rows(clashes);
    }
    Ok(desk.show_with(status, &Reschedule { warning, ..page }))
}

fn listed_start(desk: &Desk, fields: &Fields) -> std::result::Result<Timestamp, Problems> {
    let words = || Problems::one("free-times", desk.locale().t("admin-wrong-unlisted"));
    instant(fields.text("start")).ok_or_else(words)
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
    date: Date,
    reason: &str,
    exact: Exact,
    problems: Problems,
) -> app::Result<Reschedule> {
    let free = free(desk, seen, date, date).await?;
    let next_free = if free.is_empty() { next(desk, seen, date).await? } else { None };
    Ok(Reschedule {
        page: desk.page.clone(),
        shell: desk.shell(Place::Bookings),
        reader: desk.reader(),
        id: seen.booking.id.to_string(),
        meeting: meeting(seen),
        date,
        free,
        next_free,
        reason: reason.to_owned(),
        exact,
        warning: None,
        clashes: Vec::new(),
        problems,
    })
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
