//! What Google writes and reads, as far as we need it.

use super::super::{Busy, Entry, Listed};
use jiff::{Timestamp, civil, tz::TimeZone};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::HashMap;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Calendars {
    #[serde(default)]
    pub items: Vec<Calendar>,
    pub next_page_token: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Calendar {
    id: String,
    summary: Option<String>,
    summary_override: Option<String>,
    #[serde(default)]
    primary: bool,
    #[serde(default)]
    access_role: String,
}

impl From<Calendar> for Listed {
    fn from(calendar: Calendar) -> Self {
        let Calendar { id, summary, summary_override, primary, access_role } = calendar;
        let name = summary_override.or(summary).unwrap_or_else(|| id.clone());
        let writable = ["writer", "owner"].contains(&&*access_role);
        Listed { id, name, primary, writable }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FreeBusyQuery<'a> {
    pub time_min: Timestamp,
    pub time_max: Timestamp,
    pub items: Vec<Item<'a>>,
}

#[derive(Serialize)]
pub struct Item<'a> {
    pub id: &'a str,
}

#[derive(Deserialize)]
pub struct FreeBusy {
    pub calendars: HashMap<String, Free>,
}

#[derive(Deserialize)]
pub struct Free {
    #[serde(default)]
    pub busy: Vec<Span>,
    #[serde(default)]
    pub errors: Vec<Wrong>,
}

#[derive(Deserialize)]
pub struct Span {
    pub start: Timestamp,
    pub end: Timestamp,
}

#[derive(Deserialize)]
pub struct Wrong {
    #[serde(default)]
    pub reason: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Events {
    #[serde(default)]
    pub items: Vec<Event>,
    pub next_page_token: Option<String>,
    time_zone: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Event {
    #[serde(default)]
    pub id: String,
    #[serde(rename = "iCalUID")]
    uid: Option<String>,
    status: Option<String>,
    transparency: Option<String>,
    event_type: Option<String>,
    start: Option<When>,
    end: Option<When>,
    #[serde(default)]
    attendees: Vec<Attendee>,
}

/// A moment, or a whole day.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct When {
    date: Option<civil::Date>,
    date_time: Option<Timestamp>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Attendee {
    #[serde(default, rename = "self")]
    is_self: bool,
    #[serde(default)]
    response_status: String,
}

impl Events {
    /// The zone in which the calendar's whole days are meant.
    pub fn zone(&self) -> TimeZone {
        let named = self.time_zone.as_deref().and_then(|name| TimeZone::get(name).ok());
        named.unwrap_or(TimeZone::UTC)
    }
}

impl Event {
    /// The time it takes, unless it takes none: called off, shown as free, or declined.
    pub fn busy(&self, zone: &TimeZone) -> Option<Busy> {
        let declined = |one: &Attendee| one.is_self && one.response_status == "declined";
        let free = self.status.as_deref() == Some("cancelled")
            || self.transparency.as_deref() == Some("transparent")
            || self.event_type.as_deref() == Some("workingLocation")
            || self.attendees.iter().any(declined);
        let (start, end) = (self.start.as_ref()?.at(zone)?, self.end.as_ref()?.at(zone)?);
        (!free && start < end).then(|| Busy { start, end, uid: self.uid.clone() })
    }
}

impl When {
    fn at(&self, zone: &TimeZone) -> Option<Timestamp> {
        let midnight = |date: civil::Date| date.to_zoned(zone.clone()).ok();
        self.date_time.or_else(|| self.date.and_then(midnight).map(|zoned| zoned.timestamp()))
    }
}

/// A new event. Whom else the host asks to it later, and how often it is changed there, is Google's
/// to keep: only a new event tells either.
#[derive(Serialize)]
pub struct Written {
    #[serde(rename = "iCalUID")]
    uid: String,
    sequence: i64,
    attendees: [Value; 1],
    #[serde(flatten)]
    rest: Value,
}

impl Written {
    pub fn new(entry: &Entry) -> Self {
        let (name, email) = &entry.guest;
        let guest = json!({ "email": email, "displayName": name, "responseStatus": "accepted" });
        let (uid, sequence) = (entry.uid.clone(), entry.sequence);
        Written { uid, sequence, attendees: [guest], rest: revived(entry) }
    }
}

/// The same for one that is there, whatever was done to it.
pub fn revived(entry: &Entry) -> Value {
    let at = |at: Timestamp| json!({ "dateTime": at, "timeZone": "UTC" });
    json!({
        "status": "confirmed",
        "transparency": "opaque",
        "start": at(entry.start),
        "end": at(entry.end),
        "summary": entry.summary,
        "description": entry.description,
        "location": entry.location,
        "source": { "title": entry.summary, "url": entry.url },
        "guestsCanModify": false,
    })
}

/// Google's word for what was wrong.
pub fn reason(body: &[u8]) -> String {
    let told: Value = serde_json::from_slice(body).unwrap_or_default();
    let inner = &told["error"]["errors"][0]["reason"];
    let word = inner.as_str().or(told["error"]["status"].as_str()).unwrap_or("no reason given");
    word.chars().take(80).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_takes_time_is_busy() {
        let list: Events = serde_json::from_value(json!({
            "timeZone": "Europe/Berlin",
            "items": [
                { "iCalUID": "a", "start": { "dateTime": "2027-03-02T10:00:00+01:00" },
                  "end": { "dateTime": "2027-03-02T11:00:00+01:00" } },
                { "iCalUID": "day", "start": { "date": "2027-03-03" }, "end": { "date": "2027-03-04" } },
                { "iCalUID": "free", "transparency": "transparent",
                  "start": { "date": "2027-03-03" }, "end": { "date": "2027-03-04" } },
                { "iCalUID": "no", "attendees": [{ "self": true, "responseStatus": "declined" }],
                  "start": { "date": "2027-03-03" }, "end": { "date": "2027-03-04" } },
                { "iCalUID": "gone", "status": "cancelled" },
            ],
        }))
        .unwrap();
        let busy: Vec<_> = list.items.iter().filter_map(|one| one.busy(&list.zone())).collect();
        let told =
            |one: &Busy| format!("{} {}–{}", one.uid.as_deref().unwrap(), one.start, one.end);
        assert_eq!(
            busy.iter().map(told).collect::<Vec<_>>(),
            [
                "a 2027-03-02T09:00:00Z–2027-03-02T10:00:00Z",
                "day 2027-03-02T23:00:00Z–2027-03-03T23:00:00Z"
            ]
        );
    }

    #[test]
    fn a_reason_is_told_from_nonsense() {
        let told = br#"{"error":{"errors":[{"reason":"rateLimitExceeded"}],"code":403}}"#;
        assert_eq!(reason(told), "rateLimitExceeded");
        assert_eq!(reason(b"<html>"), "no reason given");
    }
}
