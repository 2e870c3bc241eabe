//! From rows to the engine's values: one host's hours and what is taken.

use crate::{Result, offer::Offering};
use availability::{
    Blocked, BookingId, Calendar, EventTypeId, Hold, Host, HostId, Interval, Limits, Meeting,
    Offer, Status, Window,
};
use jiff::{
    SignedDuration, Timestamp, ToSpan,
    civil::{Date, Time},
    tz::TimeZone,
};
use store::{
    Tx,
    bookings::{Counted, Taken},
};

/// What the engine looks at, with everything taken that could touch a start within the span.
///
/// `own_hold` is the hash of the asking guest's hold, which does not stand in their own way.
pub(crate) async fn read(
    tx: &mut Tx,
    offering: &Offering,
    duration: i64,
    span: Interval,
    own_hold: Option<&[u8]>,
    now: Timestamp,
) -> Result<Calendar> {
    let host = offering.host.id;
    let counted = counted(offering, span);
    let span = widened(offering, span);
    let taken = store::bookings::of_host(tx, host, span.start, span.end).await?;
    let beyond = match counted {
        Some(counted) => {
            let (wide, known) = ((counted.start, counted.end), (span.start, span.end));
            store::bookings::of_event_type(tx, offering.event_type.id, wide, known).await?
        }
        None => Vec::new(),
    };
    let holds = store::holds::of_host(tx, host, now).await?;
    let busy = store::calendar_busy::of_host(tx, host, span.start, span.end).await?;
    let busy = busy.into_iter().map(|(start, end)| Interval { start, end }).collect();
    let engine_host = HostId(host.0.as_u128());
    let meetings = taken.iter().map(|taken| meeting_of(taken, engine_host));
    let event_type = EventTypeId(offering.event_type.id.0.as_u128());
    let beyond = beyond.into_iter().map(|counted| counted_as(counted, event_type));
    Ok(Calendar {
        now,
        hosts: vec![Host { busy, ..host_of(offering, span) }],
        offer: offer_of(offering, duration),
        meetings: meetings.chain(beyond).collect(),
        holds: holds
            .iter()
            .map(|hold| Hold {
                interval: Interval { start: hold.start, end: hold.end },
                until: hold.until,
                hosts: vec![engine_host],
                own: own_hold.is_some_and(|own| own == hold.token_hash),
            })
            .collect(),
    })
}

/// The span in which a booking can matter: its length and buffers reach a few days, a daily limit
/// counts whole days in any zone.
fn widened(offering: &Offering, span: Interval) -> Interval {
    let limited = offering.host.settings.daily_limit.is_some()
        || offering.event_type.details.setting_overrides.daily_limit.is_some();
    let days = if limited { 6 } else { 4 };
    let reach = SignedDuration::from_hours(24 * days);
    Interval {
        start: span.start.saturating_sub(reach).unwrap_or(Timestamp::MIN),
        end: span.end.saturating_add(reach).unwrap_or(Timestamp::MAX),
    }
}

/// All of the weeks, months or years that the span touches, in any zone, where a limit counts them;
/// the event type's own bookings in it are as few as the limit allows.
fn counted(offering: &Offering, span: Interval) -> Option<Interval> {
    let limits = &offering.event_type.details.setting_overrides;
    let utc = |at: Timestamp| TimeZone::UTC.to_datetime(at).date();
    let first = utc(span.start).saturating_sub(2.days());
    let last = utc(span.end).saturating_add(2.days());
    let (first, last) = if limits.yearly_limit.is_some() {
        (first.first_of_year(), last.last_of_year())
    } else if limits.monthly_limit.is_some() {
        (first.first_of_month(), last.last_of_month())
    } else if limits.weekly_limit.is_some() {
        (first, last)
    } else {
        return None;
    };
    // A week reaches into the months and years beside it.
    let midnight = |date: Date| TimeZone::UTC.to_timestamp(date.to_datetime(Time::MIN)).ok();
    Some(Interval {
        start: midnight(first.saturating_sub(8.days())).unwrap_or(Timestamp::MIN),
        end: midnight(last.saturating_add(8.days())).unwrap_or(Timestamp::MAX),
    })
}

fn host_of(offering: &Offering, span: Interval) -> Host {
    let id = HostId(offering.host.id.0.as_u128());
    let blocked = offering.blocked.iter().map(|blocked| blocked.dates.clone());
    Host {
        blocked: blocked.chain(holidays(offering, span)).collect(),
        daily_limit: offering.host.settings.daily_limit.map(small),
        ..Host::new(id, offering.schedule.clone())
    }
}

/// The public holidays that touch the span, as dates the host has blocked.
fn holidays(offering: &Offering, span: Interval) -> Vec<Blocked> {
    let Some(holidays) = &offering.holidays else { return Vec::new() };
    let utc = |at: Timestamp| TimeZone::UTC.to_datetime(at).date();
    let first = utc(span.start).saturating_sub(2.days());
    let last = utc(span.end).saturating_add(2.days());
    let days = holidays.between(first, last).into_iter().map(|holiday| holiday.date);
    days.map(|date| Blocked { from: date, to: date, start: None, end: None }).collect()
}

/// The event type's rules, the host's defaults where it says nothing.
pub(crate) fn offer_of(offering: &Offering, duration: i64) -> Offer {
    let settings = &offering.host.settings;
    let details = &offering.event_type.details;
    let overrides = &details.setting_overrides;
    let window = match &details.window {
        Some(window) => Window::Range { from: window.from, to: window.to },
        None => {
            let days = overrides.booking_window_days.unwrap_or(settings.booking_window_days);
            Window::Rolling { days: small(days) }
        }
    };
    Offer {
        slot_interval_minutes: small(details.slot_interval_minutes.unwrap_or(duration)),
        buffer_before_minutes: small(
            overrides.buffer_before_minutes.unwrap_or(settings.buffer_before_minutes),
        ),
        buffer_after_minutes: small(
            overrides.buffer_after_minutes.unwrap_or(settings.buffer_after_minutes),
        ),
        minimum_notice_minutes: small(
            overrides.minimum_notice_minutes.unwrap_or(settings.minimum_notice_minutes),
        ),
        window: Some(window),
        limits: Limits {
            day: overrides.daily_limit.map(small),
            week: overrides.weekly_limit.map(small),
            month: overrides.monthly_limit.map(small),
            year: overrides.yearly_limit.map(small),
        },
        seats: small(details.seats),
        ..Offer::new(EventTypeId(offering.event_type.id.0.as_u128()), small(duration))
    }
}

fn meeting_of(taken: &Taken, host: HostId) -> Meeting {
    Meeting {
        id: BookingId(taken.id.0.as_u128()),
        interval: Interval { start: taken.start, end: taken.end },
        status: match taken.status.as_str() {
            "pending" => Status::Pending,
            "awaiting_payment" => Status::AwaitingPayment,
            _ => Status::Confirmed,
        },
        event_type: Some(EventTypeId(taken.event_type.0.as_u128())),
        hosts: vec![host],
        buffer_before_minutes: small(taken.buffer_before),
        buffer_after_minutes: small(taken.buffer_after),
        seats_taken: 1,
    }
}

/// Too far away to take anybody's time: what limits count, and nothing else.
fn counted_as(counted: Counted, event_type: EventTypeId) -> Meeting {
    Meeting {
        id: BookingId(counted.id.0.as_u128()),
        interval: Interval { start: counted.start, end: counted.end },
        status: Status::Confirmed,
        event_type: Some(event_type),
        hosts: Vec::new(),
        buffer_before_minutes: 0,
        buffer_after_minutes: 0,
        seats_taken: 1,
    }
}

/// Settings are checked when they are saved, so none is negative or large.
fn small(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(0)
}
