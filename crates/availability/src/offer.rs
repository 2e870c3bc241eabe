//! What is offered: the rules of an event type, as far as the engine cares.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::EventTypeId;
use crate::schedule::check_dates;
use crate::text;

/// The rules of the event type being booked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub id: EventTypeId,
    /// How long a meeting is. One of no minutes, or of more than a year, is
    /// never offered.
    pub duration_minutes: u32,
    /// From one start to the next, in elapsed time.
    pub slot_interval_minutes: u32,
    pub grid: Grid,
    /// Kept free of other meetings before the start.
    pub buffer_before_minutes: u32,
    /// Kept free of other meetings after the end.
    pub buffer_after_minutes: u32,
    /// How long before its start a booking must be made.
    pub minimum_notice_minutes: u32,
    /// On which dates bookings are taken; without one, on all that come.
    pub window: Option<Window>,
    /// How many bookings of this event type a period may have.
    pub limits: Limits,
    /// How many minutes of them a period may have, the new one included.
    pub limits_minutes: Limits,
    pub hosting: Hosting,
    /// How many may come to one meeting.
    pub seats: u32,
}

impl Offer {
    /// An event type of this length with nothing else to it: a start every
    /// `duration_minutes`, one seat, one host, no buffers, notice or limits.
    pub fn new(id: EventTypeId, duration_minutes: u32) -> Offer {
        Offer {
            id,
            duration_minutes,
            slot_interval_minutes: duration_minutes,
            grid: Grid::default(),
            buffer_before_minutes: 0,
            buffer_after_minutes: 0,
            minimum_notice_minutes: 0,
            window: None,
            limits: Limits::default(),
            limits_minutes: Limits::default(),
            hosting: Hosting::default(),
            seats: 1,
        }
    }
}

/// Where the starts of a list lie.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Grid {
    /// Counted from the start of each run of hours; busy time leaves holes but
    /// moves nothing.
    #[default]
    Hours,
    /// On round times of the asker's clock, anew after each busy block.
    Clock,
}

/// Who takes a booking.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Hosting {
    /// The host; of several, any one of them.
    #[default]
    Solo,
    /// All hosts together.
    Collective,
    /// All fixed hosts, and one of each group of the others.
    RoundRobin,
}

/// On which dates bookings are taken, in the schedule's zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawWindow", tag = "type", rename_all = "camelCase")]
pub enum Window {
    /// Today and the next `days` days.
    Rolling { days: u32 },
    /// These dates, both included.
    Range {
        #[serde(serialize_with = "text::date::serialize")]
        from: Date,
        #[serde(serialize_with = "text::date::serialize")]
        to: Date,
    },
}

/// The most that a day, an ISO week, a month and a year may have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    #[serde(default, deserialize_with = "text::whole", skip_serializing_if = "Option::is_none")]
    pub day: Option<u32>,
    #[serde(default, deserialize_with = "text::whole", skip_serializing_if = "Option::is_none")]
    pub week: Option<u32>,
    #[serde(default, deserialize_with = "text::whole", skip_serializing_if = "Option::is_none")]
    pub month: Option<u32>,
    #[serde(default, deserialize_with = "text::whole", skip_serializing_if = "Option::is_none")]
    pub year: Option<u32>,
}

impl Limits {
    /// Whether no period has a limit.
    pub fn is_empty(&self) -> bool {
        *self == Limits::default()
    }
}

#[derive(Deserialize)]
#[serde(rename = "Window", deny_unknown_fields)]
struct RawWindow {
    r#type: WindowType,
    #[serde(default, deserialize_with = "text::whole")]
    days: Option<u32>,
    #[serde(default, deserialize_with = "optional_date")]
    from: Option<Date>,
    #[serde(default, deserialize_with = "optional_date")]
    to: Option<Date>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum WindowType {
    Rolling,
    Range,
}

fn optional_date<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
    #[derive(Deserialize)]
    struct Strict(#[serde(with = "text::date")] Date);
    Ok(Option::<Strict>::deserialize(from)?.map(|strict| strict.0))
}

impl TryFrom<RawWindow> for Window {
    type Error = String;

    fn try_from(raw: RawWindow) -> Result<Window, String> {
        match raw {
            RawWindow { r#type: WindowType::Rolling, days: Some(days), from: None, to: None } => {
                Ok(Window::Rolling { days })
            }
            RawWindow { r#type: WindowType::Rolling, .. } => {
                Err("a rolling window has days, and nothing else".to_owned())
            }
            RawWindow { r#type: WindowType::Range, days: None, from: Some(from), to: Some(to) } => {
                check_dates(from, to).map_err(|error| error.to_string())?;
                Ok(Window::Range { from, to })
            }
            RawWindow { r#type: WindowType::Range, .. } => {
                Err("a range window has from and to, and nothing else".to_owned())
            }
        }
    }
}
