//! The slot case: one JSON document with everything the engine looks at.
//!
//! Tests, bug reports ("why is this time not offered?") and the command
//! `kalends slots --case FILE` share this shape. It is read strictly: what is
//! unknown or makes no sense is an error that names it. What may be left out
//! has the default of nothing: no notice, no window, no limits, no buffers.
//! Left out, `slotIntervalMinutes` is the duration, the asker's zone is UTC, a
//! booking is confirmed, and a booking or hold is with every host.

use std::collections::HashMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::text::{self, Instant, Whole};
use crate::{
    Ask, Blocked, BookingId, Calendar, EventTypeId, Grid, Hold, Host, HostId, Hosting, Interval,
    Limits, Meeting, Offer, Schedule, Slot, Status, Window, Zone,
};

/// What is wrong with a case, in one plain sentence.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct CaseError(String);

/// The answer to a case, as one line of JSON.
///
/// `{"slots": […]}` to a question from one instant to another, `{"slot": …}`
/// or `{"refusal": …, "detail": …}` to one about a single start.
pub fn answer(text: &str) -> Result<String, CaseError> {
    let case = parse(text)?;
    let (calendar, question) = case.calendar()?;
    let answer = match &question {
        Question::List(ask) => {
            let asked = calendar.asked(ask);
            let days = asked.end.duration_since(asked.start).as_secs() / crate::clocks::DAY;
            if Calendar::LONGEST_ASK_DAYS < days {
                return Err(CaseError::at("ask", "it spans more than ten years; ask for less"));
            }
            let slots = calendar.slots(ask);
            Answer::Slots { slots: slots.iter().map(|slot| case.slot(slot)).collect() }
        }
        Question::One { start, rescheduling } => match calendar.check(*start, *rescheduling) {
            Ok(slot) => Answer::Slot { slot: case.slot(&slot) },
            Err(refused) => {
                Answer::Refused { refusal: refused.refusal.as_str(), detail: refused.detail }
            }
        },
    };
    serde_json::to_string(&answer).map_err(|error| CaseError::at("the answer", error))
}

/// What a case asks.
#[derive(Clone, Debug)]
pub enum Question {
    /// All starts in a stretch of time.
    List(Ask),
    /// Whether one start may be booked.
    One { start: Timestamp, rescheduling: Option<BookingId> },
}

/// The calendar that a case describes, and what it asks. Hosts are numbered
/// from 0 in the order of the case.
pub fn read(text: &str) -> Result<(Calendar, Question), CaseError> {
    parse(text)?.calendar()
}

impl CaseError {
    /// A sentence about one place, on one line and not endless, whatever was
    /// in the text.
    fn at(place: &str, wrong: impl std::fmt::Display) -> CaseError {
        const LONGEST: usize = 400;
        let sentence = format!("{place}: {wrong}");
        let mut line: String = sentence
            .chars()
            .map(|char| if char.is_control() { ' ' } else { char })
            .take(LONGEST)
            .collect();
        if line.len() < sentence.len() {
            line.push('…');
        }
        CaseError(line)
    }
}

fn parse(text: &str) -> Result<Case, CaseError> {
    let mut json = serde_json::Deserializer::from_str(text);
    let case = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let path = error.path().to_string();
        CaseError::at(if path == "." { "the case" } else { &path }, plain(error.inner()))
    })?;
    json.end().map_err(|error| CaseError::at("the case", plain(&error)))?;
    Ok(case)
}

/// What is wrong, and then where.
fn plain(error: &serde_json::Error) -> String {
    let (line, column) = (error.line(), error.column());
    let sentence = error.to_string();
    match sentence.strip_suffix(&format!(" at line {line} column {column}")) {
        Some(wrong) => format!("{wrong} (line {line}, column {column})"),
        None => sentence,
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Case {
    now: Instant,
    hosts: Vec<CaseHost>,
    event_type: CaseEventType,
    #[serde(default, deserialize_with = "text::or_default")]
    bookings: Vec<CaseBooking>,
    #[serde(default, deserialize_with = "text::or_default")]
    holds: Vec<CaseHold>,
    ask: CaseAsk,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct CaseHost {
    id: String,
    schedule: Schedule,
    #[serde(default, deserialize_with = "text::or_default")]
    blocked: Vec<Blocked>,
    #[serde(default, deserialize_with = "text::or_default")]
    busy: Vec<CaseBusy>,
    #[serde(default, deserialize_with = "text::whole")]
    daily_limit: Option<u32>,
    #[serde(default, deserialize_with = "text::or_default")]
    fixed: bool,
    group: Option<String>,
    priority: Option<i64>,
    weight: Option<i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseBusy {
    start: Instant,
    end: Instant,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct CaseEventType {
    id: Option<String>,
    duration_minutes: Whole<1>,
    slot_interval_minutes: Option<Whole<1>>,
    #[serde(default, deserialize_with = "text::or_default")]
    grid: Grid,
    #[serde(default, deserialize_with = "text::whole")]
    buffer_before_minutes: Option<u32>,
    #[serde(default, deserialize_with = "text::whole")]
    buffer_after_minutes: Option<u32>,
    #[serde(default, deserialize_with = "text::whole")]
    minimum_notice_minutes: Option<u32>,
    window: Option<Window>,
    #[serde(default, deserialize_with = "text::or_default")]
    limits: Limits,
    #[serde(default, deserialize_with = "text::or_default")]
    limits_minutes: Limits,
    #[serde(default, deserialize_with = "text::or_default")]
    hosting: Hosting,
    seats: Option<Whole<1>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct CaseBooking {
    id: Option<String>,
    start: Instant,
    end: Instant,
    #[serde(default, deserialize_with = "text::or_default")]
    status: CaseStatus,
    event_type: Option<String>,
    hosts: Option<Vec<String>>,
    #[serde(default, deserialize_with = "text::whole")]
    buffer_before_minutes: Option<u32>,
    #[serde(default, deserialize_with = "text::whole")]
    buffer_after_minutes: Option<u32>,
    #[serde(default, deserialize_with = "text::whole")]
    seats_taken: Option<u32>,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
enum CaseStatus {
    #[default]
    Confirmed,
    Pending,
    AwaitingPayment,
    Cancelled,
    Declined,
    Rescheduled,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct CaseHold {
    start: Instant,
    end: Instant,
    until: Instant,
    hosts: Option<Vec<String>>,
    #[serde(default, deserialize_with = "text::or_default")]
    own: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct CaseAsk {
    from: Option<Instant>,
    to: Option<Instant>,
    start: Option<Instant>,
    timezone: Option<Zone>,
    rescheduling: Option<String>,
}

impl Case {
    fn calendar(&self) -> Result<(Calendar, Question), CaseError> {
        let mut host_ids: HashMap<&str, HostId> = HashMap::new();
        let mut hosts = Vec::with_capacity(self.hosts.len());
        for (number, host) in self.hosts.iter().enumerate() {
            let place = format!("hosts[{number}]");
            let id = HostId(number as u128);
            if host_ids.insert(&host.id, id).is_some() {
                let wrong = format!("another host has the id {:?} too", host.id);
                return Err(CaseError::at(&format!("{place}.id"), wrong));
            }
            let busy = host.busy.iter().enumerate().map(|(number, busy)| {
                interval(busy.start, busy.end, || format!("{place}.busy[{number}]"))
            });
            hosts.push(Host {
                id,
                schedule: host.schedule.clone(),
                blocked: host.blocked.clone(),
                busy: busy.collect::<Result<_, _>>()?,
                daily_limit: host.daily_limit,
                fixed: host.fixed,
                group: host.group.clone(),
                priority: host.priority.unwrap_or(2),
                weight: host.weight.unwrap_or(100),
            });
        }
        // A host that the case does not describe has no time to be taken.
        let with = |names: &Option<Vec<String>>| match names {
            Some(names) => {
                names.iter().filter_map(|name| host_ids.get(name.as_str()).copied()).collect()
            }
            None => hosts.iter().map(|host| host.id).collect(),
        };
        let mut event_types = Names::default();
        let offer = self.event_type.offer(&mut event_types);
        let mut booking_ids = Names::default();
        let mut meetings = Vec::with_capacity(self.bookings.len());
        for (number, booking) in self.bookings.iter().enumerate() {
            let place = || format!("bookings[{number}]");
            let event_type = booking.event_type.as_deref();
            meetings.push(Meeting {
                id: BookingId(booking_ids.number(booking.id.as_deref())),
                interval: interval(booking.start, booking.end, place)?,
                status: booking.status.into(),
                event_type: event_type.map(|name| EventTypeId(event_types.number(Some(name)))),
                hosts: with(&booking.hosts),
                buffer_before_minutes: booking.buffer_before_minutes.unwrap_or(0),
                buffer_after_minutes: booking.buffer_after_minutes.unwrap_or(0),
                seats_taken: booking.seats_taken.unwrap_or(1),
            });
        }
        let mut holds = Vec::with_capacity(self.holds.len());
        for (number, hold) in self.holds.iter().enumerate() {
            holds.push(Hold {
                interval: interval(hold.start, hold.end, || format!("holds[{number}]"))?,
                until: hold.until.0,
                hosts: with(&hold.hosts),
                own: hold.own,
            });
        }
        let question = self.ask.question(&mut booking_ids)?;
        Ok((Calendar { now: self.now.0, hosts, offer, meetings, holds }, question))
    }

    fn slot(&self, slot: &Slot) -> AnswerSlot<'_> {
        let name = |host: &HostId| self.hosts[host.0 as usize].id.as_str();
        AnswerSlot {
            start: slot.start,
            end: slot.end,
            hosts: slot.hosts.iter().map(name).collect(),
            seats_left: slot.seats_left,
        }
    }
}

fn interval(
    start: Instant,
    end: Instant,
    place: impl Fn() -> String,
) -> Result<Interval, CaseError> {
    if end.0 < start.0 {
        let wrong = format!("it ends at {} before it starts at {}", end.0, start.0);
        return Err(CaseError::at(&place(), wrong));
    }
    Ok(Interval::new(start.0, end.0))
}

impl CaseEventType {
    fn offer<'a>(&'a self, event_types: &mut Names<'a>) -> Offer {
        let duration_minutes = self.duration_minutes.0;
        Offer {
            id: EventTypeId(event_types.number(self.id.as_deref())),
            duration_minutes,
            slot_interval_minutes: self
                .slot_interval_minutes
                .as_ref()
                .map_or(duration_minutes, |interval| interval.0),
            grid: self.grid,
            buffer_before_minutes: self.buffer_before_minutes.unwrap_or(0),
            buffer_after_minutes: self.buffer_after_minutes.unwrap_or(0),
            minimum_notice_minutes: self.minimum_notice_minutes.unwrap_or(0),
            window: self.window,
            limits: self.limits,
            limits_minutes: self.limits_minutes,
            hosting: self.hosting,
            seats: self.seats.as_ref().map_or(1, |seats| seats.0),
        }
    }
}

impl CaseAsk {
    fn question<'a>(&'a self, booking_ids: &mut Names<'a>) -> Result<Question, CaseError> {
        let name = self.rescheduling.as_deref();
        let rescheduling = name.map(|name| BookingId(booking_ids.number(Some(name))));
        match (self.from, self.to, self.start) {
            (Some(from), Some(to), None) => {
                let span = interval(from, to, || "ask".to_owned())?;
                let timezone = self.timezone.clone().unwrap_or(Zone::UTC);
                Ok(Question::List(Ask { from: span.start, to: span.end, timezone, rescheduling }))
            }
            (None, None, Some(start)) => Ok(Question::One { start: start.0, rescheduling }),
            _ => Err(CaseError::at("ask", "it needs either from and to, or start")),
        }
    }
}

impl From<CaseStatus> for Status {
    fn from(status: CaseStatus) -> Status {
        match status {
            CaseStatus::Confirmed => Status::Confirmed,
            CaseStatus::Pending => Status::Pending,
            CaseStatus::AwaitingPayment => Status::AwaitingPayment,
            CaseStatus::Cancelled => Status::Cancelled,
            CaseStatus::Declined => Status::Declined,
            CaseStatus::Rescheduled => Status::Rescheduled,
        }
    }
}

/// Numbers for names; what has no name is one of a kind.
#[derive(Default)]
struct Names<'a> {
    named: HashMap<&'a str, u128>,
    given: u128,
}

impl<'a> Names<'a> {
    fn number(&mut self, name: Option<&'a str>) -> u128 {
        if let Some(&number) = name.and_then(|name| self.named.get(name)) {
            return number;
        }
        self.given += 1;
        if let Some(name) = name {
            self.named.insert(name, self.given);
        }
        self.given
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum Answer<'a> {
    Slots { slots: Vec<AnswerSlot<'a>> },
    Slot { slot: AnswerSlot<'a> },
    Refused { refusal: &'static str, detail: String },
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AnswerSlot<'a> {
    start: Timestamp,
    end: Timestamp,
    hosts: Vec<&'a str>,
    seats_left: u32,
}
