//! Where the starts of a list lie.

use std::rc::Rc;

use crate::clocks::{Offsets, Zones};
use crate::{Grid, Offer, Zone};

/// The starts that follow from a beginning, in whole Unix seconds.
pub(crate) enum Starts {
    /// The beginning, and then at equal steps of elapsed time.
    Steps { step: i64 },
    /// The same, each moved on to the next round time of the asker's clock.
    Rounded { step: i64, round: i64, clock: Rc<Offsets> },
}

impl Starts {
    pub(crate) fn new(offer: &Offer, asker: &Zone, zones: &mut Zones) -> Starts {
        let minutes = i64::from(offer.slot_interval_minutes.max(1));
        let step = 60 * minutes;
        match offer.grid {
            Grid::Hours => Starts::Steps { step },
            Grid::Clock => {
                let round = [60, 30, 20, 15, 10, 5].into_iter().find(|round| minutes % round == 0);
                Starts::Rounded {
                    step,
                    round: 60 * round.unwrap_or(1),
                    clock: zones.offsets(asker),
                }
            }
        }
    }

    /// The first start that is not before `second`.
    pub(crate) fn at_or_after(&self, beginning: i64, second: i64) -> i64 {
        match self {
            Starts::Steps { step } => beginning + steps(second - beginning, *step),
            Starts::Rounded { step, round, clock } => {
                let mut start = round_up(beginning, *round, clock);
                while start < second {
                    // Steps stay on the clock until it is set anew.
                    let (_, until) = clock.at(start);
                    start += steps(second.min(until) - start, *step);
                    if until <= start {
                        start = round_up(start, *round, clock);
                    }
                }
                start
            }
        }
    }

    /// The start after this one.
    pub(crate) fn next(&self, start: i64) -> i64 {
        match self {
            Starts::Steps { step } => start + step,
            Starts::Rounded { step, round, clock } => round_up(start + step, *round, clock),
        }
    }

    /// Whether a time is one of the starts that follow from the beginning.
    pub(crate) fn has(&self, beginning: i64, second: i64) -> bool {
        beginning <= second && self.at_or_after(beginning, second) == second
    }
}

/// The least whole number of steps that is not below `seconds`, and not below none.
fn steps(seconds: i64, step: i64) -> i64 {
    let whole = seconds.max(0).div_euclid(step) * step;
    if whole < seconds { whole + step } else { whole }
}

/// The first second from this one on at which the clock shows a multiple of `round`.
fn round_up(second: i64, round: i64, clock: &Offsets) -> i64 {
    let mut second = second;
    loop {
        let (offset, until) = clock.at(second);
        let rounded = second + (-(second + offset)).rem_euclid(round);
        if rounded < until {
            return rounded;
        }
        second = until;
    }
}
