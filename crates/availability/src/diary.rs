//! One host's availability and busy time, laid over a stretch of real time.

use jiff::{SignedDuration, Timestamp};

use crate::clocks::{Clocks, DAY};
use crate::interval::shift;
use crate::{Grid, Hold, Host, Interval, Intervals, Meeting, Offer, Refusal, hours};

/// What is open and what is not, each for its own reason.
pub(crate) struct Diary {
    hours: Intervals,
    blocked: Intervals,
    /// Calendar busy time and meetings, with buffers.
    taken: Intervals,
    /// Meetings of the offer's own event type and length, by start.
    sessions: Vec<Session>,
    /// Others' holds, with buffers.
    held: Intervals,
}

/// The bookings of one host that share event type, start and end: one meeting
/// that others may join while there are seats.
struct Session {
    meeting: Interval,
    /// The meeting with buffers.
    block: Interval,
    seats_taken: u32,
}

/// Starts that a host can take, from the first until just before the end.
#[derive(Clone, Copy)]
pub(crate) struct Opening {
    pub(crate) starts: Interval,
    /// Where the run of time begins from which a grid counts its starts.
    pub(crate) beginning: Timestamp,
    pub(crate) seats_left: u32,
}

/// What stands in a host's diary besides hours: live meetings and holds of others.
#[derive(Clone, Default)]
pub(crate) struct Entries<'a> {
    pub(crate) meetings: Vec<&'a Meeting>,
    pub(crate) holds: Vec<&'a Hold>,
}

impl Diary {
    pub(crate) fn new(
        host: &Host,
        entries: &Entries<'_>,
        offer: &Offer,
        clocks: &Clocks,
        span: Interval,
    ) -> Diary {
        let widen = |busy: &Interval, before: u32, after: u32| {
            busy.widen(
                before.saturating_add(offer.buffer_after_minutes),
                after.saturating_add(offer.buffer_before_minutes),
            )
        };
        let mut sessions: Vec<Session> = Vec::new();
        let reach = span.widen(offer.buffer_before_minutes, offer.buffer_after_minutes);
        let busy = host.busy.within(&reach);
        let mut taken: Vec<Interval> = Vec::with_capacity(busy.len() + entries.meetings.len());
        taken.extend(busy.iter().map(|busy| widen(busy, 0, 0)));
        for meeting in &entries.meetings {
            let block = widen(
                &meeting.interval,
                meeting.buffer_before_minutes,
                meeting.buffer_after_minutes,
            );
            if meeting.interval.is_empty() || !block.overlaps(&span) {
                continue;
            }
            let same_length = meeting.interval.end == end(offer, meeting.interval.start);
            if same_length && meeting.event_type == Some(offer.id) {
                sessions.push(Session {
                    meeting: meeting.interval,
                    block,
                    seats_taken: meeting.seats_taken,
                });
            } else {
                taken.push(block);
            }
        }
        sessions.sort_by_key(|session| session.meeting.start);
        sessions.dedup_by(|next, first| {
            let same = next.meeting == first.meeting;
            if same {
                first.block.start = first.block.start.min(next.block.start);
                first.block.end = first.block.end.max(next.block.end);
                first.seats_taken = first.seats_taken.saturating_add(next.seats_taken);
            }
            same
        });
        let held = entries.holds.iter().map(|hold| hold.interval);
        Diary {
            hours: hours::hours(&host.schedule, clocks, span),
            blocked: hours::blocked(&host.blocked, clocks, span),
            taken: taken.into_iter().collect(),
            sessions,
            held: held
                .filter(|held| !held.is_empty())
                .map(|held| widen(&held, 0, 0))
                .filter(|held| held.overlaps(&span))
                .collect(),
        }
    }

    /// The starts that hours and busy time allow, in order.
    ///
    /// `months` are the beginnings of months, see [`beginning`].
    pub(crate) fn openings(&self, offer: &Offer, months: &[Timestamp]) -> Vec<Opening> {
        let others: Intervals =
            self.blocked.iter().chain(&self.taken).chain(&self.held).copied().collect();
        let sessions: Intervals = self.sessions.iter().map(|session| session.block).collect();
        let free = match sessions.is_empty() {
            true => self.hours.subtract(&others),
            false => self.hours.subtract(&others.union(&sessions)),
        };
        let mut openings = Vec::with_capacity(free.len());
        let mut runs = self.hours.iter().peekable();
        for time in &free {
            while runs.next_if(|run| run.end <= time.start).is_some() {}
            let run = match (offer.grid, runs.peek()) {
                (Grid::Hours, Some(run)) => run.start,
                _ => time.start,
            };
            push_openings(time, run, offer, months, &mut openings);
        }
        self.join(&others, offer, months, &mut openings);
        openings
    }

    /// Adds the sessions that have seats left and nothing else in their way.
    fn join(
        &self,
        others: &Intervals,
        offer: &Offer,
        months: &[Timestamp],
        openings: &mut Vec<Opening>,
    ) {
        let own = openings.len();
        let mut later = vec![Timestamp::MAX; self.sessions.len() + 1];
        for (index, session) in self.sessions.iter().enumerate().rev() {
            later[index] = later[index + 1].min(session.block.start);
        }
        let mut earlier = Timestamp::MIN;
        for (index, session) in self.sessions.iter().enumerate() {
            // All sessions are as long as each other, so those before this one
            // clash with it by the ends of their blocks, those after by the starts.
            let (before, after) = (earlier, later[index + 1]);
            earlier = earlier.max(session.block.end);
            let Interval { start, end } = session.meeting;
            let seats_left = offer.seats.saturating_sub(session.seats_taken);
            let clear = before <= start && end <= after && !others.overlaps(&session.meeting);
            let Some(run) = self.hours.around(start).filter(|run| end <= run.end) else { continue };
            if seats_left == 0 || !clear {
                continue;
            }
            let free_from = match offer.grid {
                Grid::Hours => run.start,
                Grid::Clock => run.start.max(before).max(others.end_before(start)),
            };
            openings.push(Opening {
                starts: Interval::new(start, just_after(start)),
                beginning: beginning(free_from, start, months),
                seats_left,
            });
        }
        if own < openings.len() {
            openings.sort_by_key(|opening| opening.starts.start);
        }
    }

    /// How many seats one meeting of the offer would have left, or why it
    /// cannot be.
    pub(crate) fn check(&self, offer: &Offer, meeting: &Interval) -> Result<u32, Refusal> {
        let others = self.sessions.iter().filter(|session| session.meeting != *meeting);
        let session = self.sessions.iter().find(|session| session.meeting == *meeting);
        let left = offer.seats.saturating_sub(session.map_or(0, |session| session.seats_taken));
        if !self.hours.covers(meeting) {
            Err(Refusal::OutsideHours)
        } else if self.blocked.overlaps(meeting) {
            Err(Refusal::Blocked)
        } else if self.taken.overlaps(meeting)
            || others.map(|session| session.block).any(|block| block.overlaps(meeting))
        {
            Err(Refusal::Taken)
        } else if left == 0 {
            Err(if offer.seats > 1 { Refusal::Full } else { Refusal::Taken })
        } else if self.held.overlaps(meeting) {
            Err(Refusal::Held)
        } else {
            Ok(left)
        }
    }
}

/// Adds the starts of meetings that lie wholly in a free time, split where a
/// grid begins anew.
fn push_openings(
    free: &Interval,
    run: Timestamp,
    offer: &Offer,
    months: &[Timestamp],
    openings: &mut Vec<Opening>,
) {
    let last = shift(free.end, -60 * i64::from(offer.duration_minutes));
    if last < free.start {
        return;
    }
    let end = just_after(last);
    let mut start = free.start;
    let mut push = |start: Timestamp, end: Timestamp| {
        openings.push(Opening {
            starts: Interval { start, end },
            beginning: beginning(run, start, months),
            seats_left: offer.seats,
        });
    };
    for &month in months {
        if start < month && month < end && restarts(run, month) {
            push(start, month);
            start = month;
        }
    }
    push(start, end);
}

/// Where the grid that holds `at` begins, in a run of time that begins at `run`.
///
/// Usually that is the run's own beginning. Time that has been open for a week
/// without a break may never have begun at all, so there the grid begins anew
/// with each month; a list is then the same whichever dates are asked for.
fn beginning(run: Timestamp, at: Timestamp, months: &[Timestamp]) -> Timestamp {
    let passed = months.partition_point(|&month| month <= at);
    let month = months[..passed].last().copied();
    month.filter(|&month| restarts(run, month)).unwrap_or(run)
}

fn restarts(run: Timestamp, month: Timestamp) -> bool {
    shift(run, 7 * DAY) <= month
}

/// The next instant there is, so that `[start, just_after(last))` ends with `last`.
pub(crate) fn just_after(last: Timestamp) -> Timestamp {
    last.checked_add(SignedDuration::from_nanos(1)).unwrap_or(last)
}

/// When a meeting of the offer ends.
pub(crate) fn end(offer: &Offer, start: Timestamp) -> Timestamp {
    shift(start, 60 * i64::from(offer.duration_minutes))
}
