//! Bookings and messages as rows of a list.

use jiff::{Timestamp, civil::Date};

use crate::{
    format::Reader,
    pages::{admin::color, guest::address::with_query},
};

/// Where a booking stands. The names are those of the JSON API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    AwaitingPayment,
    Pending,
    Confirmed,
    Cancelled,
    /// Cancelled, where nobody had said yes to it: by its host, by the guest, by nobody in time.
    Declined,
    Withdrawn,
    Lapsed,
    Completed,
    NoShow,
}

impl Status {
    pub const ALL: [Self; 9] = [
        Self::AwaitingPayment,
        Self::Pending,
        Self::Confirmed,
        Self::Completed,
        Self::NoShow,
        Self::Cancelled,
        Self::Declined,
        Self::Withdrawn,
        Self::Lapsed,
    ];

    /// One word each, also for those that the API calls cancelled.
    pub fn word(self) -> &'static str {
        match self {
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
            Self::Lapsed => "lapsed",
            status => status.name(),
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::AwaitingPayment => "awaiting_payment",
            Self::Pending => "pending",
            Self::Confirmed => "confirmed",
            Self::Cancelled | Self::Declined | Self::Withdrawn | Self::Lapsed => "cancelled",
            Self::Completed => "completed",
            Self::NoShow => "no_show",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.word() == name)
    }

    pub fn key(self) -> String {
        format!("admin-status-{}", self.word())
    }

    /// The icon beside the word, so that the state is never told by colour alone.
    pub fn icon(self) -> &'static str {
        match self {
            Self::AwaitingPayment => "price",
            Self::Pending => "wait",
            Self::Confirmed | Self::Completed => "check",
            Self::Cancelled | Self::Declined | Self::Withdrawn | Self::Lapsed => "cross",
            Self::NoShow => "none",
        }
    }
}

/// One booking in a list.
#[derive(Debug, Clone)]
pub struct BookingRow {
    pub id: String,
    pub event_type: String,
    /// The event type's stored colour, `#rrggbb`.
    pub color: String,
    pub guest: String,
    /// Named where the list holds more than one host's bookings.
    pub host: Option<String>,
    pub start: Timestamp,
    pub end: Timestamp,
    pub status: Status,
    /// Taken and all seats of a group.
    pub seats: Option<(i64, i64)>,
    /// The address to join at, `https:` only.
    pub join: Option<String>,
    /// The whole address of the guest's own page.
    pub manage_url: String,
    /// The guest's clock and zone.
    pub there: Reader,
    pub allowed: Allowed,
}

/// What the member may do with a booking now.
#[derive(Debug, Clone, Copy, Default)]
pub struct Allowed {
    /// Accept or decline.
    pub answer: bool,
    /// Move or cancel.
    pub change: bool,
    /// Mark as kept or missed; true once it has begun.
    pub conclude: bool,
}

impl BookingRow {
    pub fn hue(&self) -> &'static str {
        color::hue(&self.color)
    }

    /// The address to join at, while it is still to be held.
    pub(super) fn to_join(&self) -> Option<&String> {
        self.join.as_ref().filter(|_| self.status == Status::Confirmed && self.allowed.change)
    }

    /// The page that asks before `deed` is done, and comes back.
    pub(super) fn ask_url(&self, deed: &str, back: &str, next: &str) -> String {
        let path = format!("/admin/bookings/{}/{deed}", self.id);
        with_query(&path, [("back", back), ("next", next)])
    }

    /// `9:00–9:30`, or with the date where the guest's is another than the one it stands under.
    pub fn range_there(&self, here: &Reader) -> String {
        let range = self.there.range(self.start, self.end);
        let date = self.there.date(self.start);
        if date == here.date(self.start) {
            return range;
        }
        let words = [("day", self.there.short_day(date)), ("time", range)];
        here.locale.say("moment", &words.each_ref().map(|(name, word)| (*name, word.as_str())))
    }
}

/// The bookings of one date on the reader's wall.
#[derive(Debug, Clone)]
pub struct Day<'a> {
    pub date: Date,
    pub bookings: Vec<&'a BookingRow>,
}

/// Rows in the order given, cut where the reader's date changes.
pub fn days<'a>(reader: &Reader, rows: &'a [BookingRow]) -> Vec<Day<'a>> {
    rows.chunk_by(|a, b| reader.date(a.start) == reader.date(b.start))
        .map(|day| Day { date: reader.date(day[0].start), bookings: day.iter().collect() })
        .collect()
}

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailState {
    Waiting,
    Sent,
    /// Written, but there is no mail setting to send it with.
    Kept,
    Failed,
}

impl MailState {
    pub const ALL: [Self; 4] = [Self::Waiting, Self::Sent, Self::Kept, Self::Failed];

    pub fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Sent => "sent",
            Self::Kept => "kept",
            Self::Failed => "failed",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }

    pub fn key(self) -> String {
        format!("admin-mail-{}", self.name())
    }
}

/// One message in a list.
#[derive(Debug, Clone)]
pub struct MailRow {
    pub id: String,
    pub subject: String,
    pub to: String,
    /// When it was written.
    pub at: Timestamp,
    pub state: MailState,
}
