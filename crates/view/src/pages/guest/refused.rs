//! A time that was chosen and cannot be had: why, and the nearest ones that can.

use jiff::Timestamp;

use crate::{format::Reader, locale::Rich, pages::Page};

/// The answer of a page with status 409; with 503 where it is only not now.
#[derive(Debug, Clone)]
pub struct Refused {
    pub why: Why,
    /// Free starts near it, three at most, in order.
    pub next: Vec<Timestamp>,
}

/// What stands between the guest and the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Somebody was quicker.
    Taken,
    /// It is past, or within the minimum notice.
    TooLate,
    /// It was never on offer, or no longer is.
    Closed,
    /// Nothing can be booked at this moment: the database takes no changes.
    NotNow,
}

impl Refused {
    /// `Tue 10 Mar, 9:00 was just taken.`
    pub fn words(&self, page: &Page, reader: &Reader, at: &Timestamp) -> Rich {
        let key = match self.why {
            Why::Taken => "refused-taken",
            Why::TooLate => "refused-late",
            Why::Closed => "refused-closed",
            Why::NotNow => "refused-not-now",
        };
        page.rich(key, &[("time", &reader.brief(*at))])
    }

    /// `Choose another time:`, where there is one near.
    pub fn invitation(&self, page: &Page) -> String {
        match self.why {
            Why::NotNow => page.t("refused-again"),
            _ if self.next.is_empty() => page.t("refused-last"),
            _ => page.t("refused-choose"),
        }
    }

    /// Whether the time is out of reach for good.
    pub fn is_gone(&self) -> bool {
        self.why != Why::NotNow
    }

    /// The other times as buttons say them.
    pub fn others(&self, reader: &Reader) -> Vec<(Timestamp, String)> {
        self.next.iter().take(3).map(|at| (*at, reader.brief(*at))).collect()
    }
}
