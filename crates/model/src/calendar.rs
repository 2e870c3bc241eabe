//! A member's calendar elsewhere, and how far bookings have come into it.

use crate::names::names;
use serde::{Deserialize, Serialize};

/// Who keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Vendor {
    Google,
}

names!(Vendor { Google = "google" });

/// One of the account's calendars, and what it is good for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownCalendar {
    pub id: String,
    pub name: String,
    /// Whether bookings can be written there.
    pub writable: bool,
    /// Whether its busy times keep guests away.
    pub checked: bool,
}

/// Whether the calendar can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    Connected,
    /// It lets us in no more; its owner has to allow it anew.
    NeedsReconnecting,
}

names!(Reach { Connected = "connected", NeedsReconnecting = "needs_reconnecting" });

/// How far a booking has come into its host's calendar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CalendarSync {
    #[default]
    NotConnected,
    Pending,
    Synced,
    Failed,
}

names!(CalendarSync {
    NotConnected = "not_connected",
    Pending = "pending",
    Synced = "synced",
    Failed = "failed",
});
