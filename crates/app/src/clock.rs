//! The one clock. Whoever needs the time reads it once at the edge and hands it down.

use jiff::{SignedDuration, Timestamp};
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

/// Gives instants cut to the microsecond, the finest the store keeps.
#[derive(Clone)]
pub struct Clock(Kind);

#[derive(Clone)]
enum Kind {
    /// The machine's clock, moved by so many microseconds.
    Running(i64),
    /// Stands still until it is told to move.
    Standing(Arc<AtomicI64>),
}

impl Clock {
    pub fn system() -> Self {
        Clock(Kind::Running(0))
    }

    /// Shows `start` now and runs on from there.
    pub fn starting_at(start: Timestamp) -> Self {
        Clock(Kind::Running(start.as_microsecond() - machine()))
    }

    /// For tests: shows `at` until [`Clock::travel`].
    pub fn standing_at(at: Timestamp) -> Self {
        Clock(Kind::Standing(Arc::new(AtomicI64::new(at.as_microsecond()))))
    }

    pub fn now(&self) -> Timestamp {
        let microseconds = match &self.0 {
            Kind::Running(shift) => machine() + shift,
            Kind::Standing(at) => at.load(Ordering::SeqCst),
        };
        Timestamp::from_microsecond(microseconds).expect("the clock shows a time within year 9999")
    }

    /// Moves a standing clock. A running one cannot be moved and stays as it is.
    pub fn travel(&self, by: SignedDuration) {
        if let Kind::Standing(at) = &self.0 {
            at.fetch_add(by.as_micros() as i64, Ordering::SeqCst);
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
fn machine() -> i64 {
    Timestamp::now().as_microsecond()
}
