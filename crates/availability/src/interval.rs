//! Half-open intervals of instants, and the sorted set of them.
//!
//! `[start, end)` everywhere, so that neighbours touch without clashing.

use jiff::Timestamp;

/// The time from `start` until just before `end`.
///
/// One whose end is not after its start holds no time at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Interval {
    pub start: Timestamp,
    pub end: Timestamp,
}

impl Interval {
    /// All of time.
    pub const ALWAYS: Interval = Interval { start: Timestamp::MIN, end: Timestamp::MAX };

    pub fn new(start: Timestamp, end: Timestamp) -> Interval {
        Interval { start, end }
    }

    /// Whether there is no instant in it.
    pub fn is_empty(&self) -> bool {
        self.end <= self.start
    }

    /// Whether the instant lies in it; the end does not.
    pub fn contains(&self, instant: Timestamp) -> bool {
        self.start <= instant && instant < self.end
    }

    /// Whether the two share an instant. Neighbours that touch do not.
    pub fn overlaps(&self, other: &Interval) -> bool {
        !self.intersect(other).is_empty()
    }

    /// The time in both, possibly empty.
    pub fn intersect(&self, other: &Interval) -> Interval {
        Interval { start: self.start.max(other.start), end: self.end.min(other.end) }
    }

    /// The interval grown by whole minutes at either side, held within the
    /// years an instant can be in.
    pub fn widen(&self, at_start: u32, at_end: u32) -> Interval {
        Interval {
            start: shift(self.start, -60 * i64::from(at_start)),
            end: shift(self.end, 60 * i64::from(at_end)),
        }
    }
}

/// The instant `seconds` later (earlier when negative), held within the years
/// an instant can be in.
pub(crate) fn shift(instant: Timestamp, seconds: i64) -> Timestamp {
    let second = instant.as_second().saturating_add(seconds);
    match Timestamp::new(second, instant.subsec_nanosecond()) {
        Ok(shifted) => shifted,
        Err(_) => edge(second),
    }
}

/// The instant of a Unix second, held within the years an instant can be in.
pub(crate) fn instant(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap_or_else(|_| edge(second))
}

fn edge(second: i64) -> Timestamp {
    if second < 0 { Timestamp::MIN } else { Timestamp::MAX }
}

/// A set of instants, kept as sorted intervals that neither touch nor overlap.
///
/// Build it with `collect`, in any order; empty intervals vanish and
/// neighbours are joined.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Intervals(Vec<Interval>);

impl Intervals {
    pub fn new() -> Intervals {
        Intervals::default()
    }

    /// The intervals in order.
    pub fn as_slice(&self) -> &[Interval] {
        &self.0
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Interval> {
        self.0.iter()
    }

    /// How many intervals there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the instant is in the set.
    pub fn contains(&self, instant: Timestamp) -> bool {
        self.around(instant).is_some()
    }

    /// The one interval that holds the instant.
    pub fn around(&self, instant: Timestamp) -> Option<Interval> {
        let after = self.0.partition_point(|interval| interval.end <= instant);
        self.0.get(after).copied().filter(|interval| interval.contains(instant))
    }

    /// Whether one interval of the set holds all of the given one.
    pub fn covers(&self, whole: &Interval) -> bool {
        self.around(whole.start).is_some_and(|interval| whole.end <= interval.end)
    }

    /// Whether any instant of the given interval is in the set.
    pub fn overlaps(&self, other: &Interval) -> bool {
        let after = self.0.partition_point(|interval| interval.end <= other.start);
        self.0.get(after).is_some_and(|interval| interval.overlaps(other))
    }

    /// The intervals that share an instant with the given one.
    pub(crate) fn within(&self, other: &Interval) -> &[Interval] {
        let first = self.0.partition_point(|interval| interval.end <= other.start);
        let last = self.0.partition_point(|interval| interval.start < other.end);
        &self.0[first..last.max(first)]
    }

    /// The last end that is not after the instant; the beginning of time if none.
    pub(crate) fn end_before(&self, instant: Timestamp) -> Timestamp {
        let after = self.0.partition_point(|interval| interval.end <= instant);
        self.0[..after].last().map_or(Timestamp::MIN, |interval| interval.end)
    }

    /// What is in either set.
    pub fn union(&self, other: &Intervals) -> Intervals {
        self.iter().chain(other.iter()).copied().collect()
    }

    /// What is in this set and not in the other.
    pub fn subtract(&self, other: &Intervals) -> Intervals {
        let mut left = Vec::with_capacity(self.len() + other.len());
        let mut next = 0;
        for &interval in self {
            let mut start = interval.start;
            while other.0.get(next).is_some_and(|gone| gone.end <= start) {
                next += 1;
            }
            for gone in other.0[next..].iter().take_while(|gone| gone.start < interval.end) {
                if start < gone.start {
                    left.push(Interval { start, end: gone.start });
                }
                start = gone.end;
            }
            if start < interval.end {
                left.push(Interval { start, end: interval.end });
            }
        }
        Intervals(left)
    }

    /// What is in both sets.
    pub fn intersect(&self, other: &Intervals) -> Intervals {
        let mut both = Vec::with_capacity(self.len().max(other.len()));
        let (mut mine, mut theirs) = (0, 0);
        while let (Some(a), Some(b)) = (self.0.get(mine), other.0.get(theirs)) {
            let shared = a.intersect(b);
            if !shared.is_empty() {
                both.push(shared);
            }
            if a.end <= b.end {
                mine += 1;
            } else {
                theirs += 1;
            }
        }
        Intervals(both)
    }

    /// The set grown by whole minutes: every interval begins `at_start` earlier
    /// and ends `at_end` later.
    ///
    /// For busy time the sides swap: a meeting needs its `after` buffer free
    /// *before* the next busy block, so blocks grow by `after` at their start
    /// and by `before` at their end.
    pub fn widen(&self, at_start: u32, at_end: u32) -> Intervals {
        self.iter().map(|interval| interval.widen(at_start, at_end)).collect()
    }
}

impl FromIterator<Interval> for Intervals {
    fn from_iter<I: IntoIterator<Item = Interval>>(intervals: I) -> Intervals {
        let mut sorted: Vec<Interval> =
            intervals.into_iter().filter(|interval| !interval.is_empty()).collect();
        if !sorted.is_sorted_by_key(|interval| interval.start) {
            sorted.sort_unstable_by_key(|interval| interval.start);
        }
        sorted.dedup_by(|next, last| {
            let joined = next.start <= last.end;
            if joined {
                last.end = last.end.max(next.end);
            }
            joined
        });
        Intervals(sorted)
    }
}

impl<'a> IntoIterator for &'a Intervals {
    type Item = &'a Interval;
    type IntoIter = std::slice::Iter<'a, Interval>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl From<Interval> for Intervals {
    fn from(interval: Interval) -> Intervals {
        Intervals::from_iter([interval])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(intervals: &[(i64, i64)]) -> Intervals {
        intervals.iter().map(|&(start, end)| Interval::new(instant(start), instant(end))).collect()
    }

    #[test]
    fn a_set_is_sorted_joined_and_without_empties() {
        assert_eq!(set(&[(5, 7), (1, 3), (3, 4), (6, 9), (9, 9)]), set(&[(1, 4), (5, 9)]));
        assert_eq!(set(&[(1, 10), (2, 3)]), set(&[(1, 10)]));
        assert_eq!(set(&[(4, 2)]), Intervals::new());
    }

    #[test]
    fn subtracting_leaves_the_pieces_between() {
        let day = set(&[(0, 10), (20, 30)]);
        assert_eq!(
            day.subtract(&set(&[(2, 3), (8, 22), (29, 40)])),
            set(&[(0, 2), (3, 8), (22, 29)])
        );
        assert_eq!(day.subtract(&set(&[(0, 30)])), Intervals::new());
        assert_eq!(day.subtract(&set(&[(10, 20)])), day);
    }

    #[test]
    fn intersecting_keeps_what_both_have() {
        let both = set(&[(0, 10), (20, 30)]).intersect(&set(&[(5, 22), (25, 26), (30, 31)]));
        assert_eq!(both, set(&[(5, 10), (20, 22), (25, 26)]));
    }

    #[test]
    fn widening_joins_what_grows_together_and_stops_at_the_ends_of_time() {
        let busy = set(&[(0, 600), (1200, 1800)]);
        assert_eq!(busy.widen(5, 5), set(&[(-300, 2100)]));
        let ever = Intervals::from(Interval::ALWAYS).widen(u32::MAX, u32::MAX);
        assert_eq!(ever, Intervals::from(Interval::ALWAYS));
    }

    #[test]
    fn questions_about_one_interval() {
        let set = set(&[(0, 10), (20, 30)]);
        let interval = |start, end| Interval::new(instant(start), instant(end));
        assert!(set.covers(&interval(0, 10)) && !set.covers(&interval(5, 11)));
        assert!(!set.overlaps(&interval(10, 20)) && set.overlaps(&interval(9, 20)));
        assert!(set.contains(instant(29)) && !set.contains(instant(30)));
    }
}
