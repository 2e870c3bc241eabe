//! Why a host's date differs from the usual.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What a host says about a date with hours of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DateNote {
    pub date: Date,
    pub reason: String,
    /// Whether guests read it too.
    pub show_guests: bool,
}

/// What guests read about a day without times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The host's own words.
    Words(String),
    /// The key of the message with a holiday's name.
    Holiday(&'static str),
}
