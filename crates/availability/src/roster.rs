//! Who takes part: each host's openings become the slots of all.
//!
//! A slot needs a selection of hosts: all that are fixed, and one of each
//! group. Solo is one group of all hosts, collective is all hosts fixed. The
//! starts of a list are those on the grid of some selection's *common* time:
//! it begins where the last of them begins, and ends where the first ends.

use std::sync::Arc;

use crate::diary::{Opening, end};
use crate::grid::Starts;
use crate::interval::instant;
use crate::{Calendar, HostId, Hosting, Offer, Refusal, Slot};

pub(crate) struct Roster<'a> {
    offer: &'a Offer,
    /// Each host in the calendar's order, with the part it has.
    parts: Vec<(HostId, Part)>,
    groups: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Fixed,
    Group(usize),
}

impl<'a> Roster<'a> {
    pub(crate) fn new(calendar: &'a Calendar) -> Roster<'a> {
        let mut groups: Vec<Option<&str>> = Vec::new();
        let mut place = |group: Option<&'a str>| {
            let known = groups.iter().position(|known| *known == group);
            Part::Group(known.unwrap_or_else(|| {
                groups.push(group);
                groups.len() - 1
            }))
        };
        let parts = calendar.hosts.iter().map(|host| {
            let part = match calendar.offer.hosting {
                Hosting::Solo => place(None),
                Hosting::Collective => Part::Fixed,
                Hosting::RoundRobin if host.fixed => Part::Fixed,
                Hosting::RoundRobin => place(host.group.as_deref()),
            };
            (host.id, part)
        });
        let parts = parts.collect();
        Roster { offer: &calendar.offer, parts, groups: groups.len() }
    }

    /// The starts of a list from the hosts' openings, in order, none twice.
    pub(crate) fn slots(&self, openings: &[Vec<Opening>], starts: &Starts) -> Vec<Slot> {
        let mut candidates = Vec::new();
        for openings in openings {
            push_starts(openings, starts, &mut candidates);
        }
        if openings.len() > 1 {
            candidates.sort();
            candidates.dedup();
        }
        let mut slots = Vec::with_capacity(candidates.len());
        let mut left: Vec<&[Opening]> = openings.iter().map(Vec::as_slice).collect();
        let mut selection = Selection::new(self.groups);
        let mut hosts: Arc<[HostId]> = Arc::new([]);
        for second in candidates {
            let start = instant(second);
            selection.clear();
            for (&(host, part), left) in self.parts.iter().zip(&mut left) {
                while let [first, rest @ ..] = *left
                    && first.starts.end <= start
                {
                    *left = rest;
                }
                match left.first().filter(|first| first.starts.start <= start) {
                    Some(opening) => selection.add(host, part, opening),
                    None if part == Part::Fixed => selection.missing = true,
                    None => {}
                }
            }
            if !selection.is_complete() || !selection.has_start(second, starts) {
                continue;
            }
            if *hosts != *selection.hosts {
                hosts = Arc::from(selection.hosts.as_slice());
            }
            slots.push(Slot {
                start,
                end: end(self.offer, start),
                hosts: Arc::clone(&hosts),
                seats_left: selection.seats_left(),
            });
        }
        slots
    }

    /// Who could take one start and how many seats it has left, or why it
    /// cannot be, given each host's own answer.
    ///
    /// All parts must be filled, so the reason looked for first is given; in a
    /// group any one host will do, so there the one looked for last.
    pub(crate) fn decide(
        &self,
        verdicts: &[Result<u32, Refusal>],
    ) -> Result<(Arc<[HostId]>, u32), Refusal> {
        let mut hosts = Vec::new();
        let mut fixed: Result<u32, Refusal> = Ok(u32::MAX);
        let mut groups: Vec<Option<Result<u32, Refusal>>> = vec![None; self.groups];
        for (&(host, part), &verdict) in self.parts.iter().zip(verdicts) {
            if verdict.is_ok() {
                hosts.push(host);
            }
            match part {
                Part::Fixed => fixed = both(fixed, verdict),
                Part::Group(group) => {
                    groups[group] = Some(groups[group].map_or(verdict, |one| either(one, verdict)));
                }
            }
        }
        let seats_left = groups.into_iter().flatten().fold(fixed, both)?;
        if hosts.is_empty() {
            return Err(Refusal::OutsideHours);
        }
        Ok((hosts.into(), seats_left))
    }
}

fn both(one: Result<u32, Refusal>, other: Result<u32, Refusal>) -> Result<u32, Refusal> {
    match (one, other) {
        (Ok(one), Ok(other)) => Ok(one.min(other)),
        (Err(one), Err(other)) => Err(one.min(other)),
        (Err(refusal), Ok(_)) | (Ok(_), Err(refusal)) => Err(refusal),
    }
}

fn either(one: Result<u32, Refusal>, other: Result<u32, Refusal>) -> Result<u32, Refusal> {
    match (one, other) {
        (Ok(one), Ok(other)) => Ok(one.max(other)),
        (Err(one), Err(other)) => Err(one.max(other)),
        (Ok(left), Err(_)) | (Err(_), Ok(left)) => Ok(left),
    }
}

/// Adds the starts of one host's openings that lie on the host's own grid.
fn push_starts(openings: &[Opening], starts: &Starts, candidates: &mut Vec<i64>) {
    for opening in openings {
        let until = whole_second(opening.starts.end);
        let first = whole_second(opening.starts.start);
        let mut start = starts.at_or_after(whole_second(opening.beginning), first);
        while start < until {
            candidates.push(start);
            start = starts.next(start);
        }
    }
}

/// The first whole second that is not before the instant.
fn whole_second(instant: jiff::Timestamp) -> i64 {
    let second = instant.as_second();
    if instant.subsec_nanosecond() > 0 { second + 1 } else { second }
}

/// The hosts that could take one start, and where their times begin.
struct Selection {
    hosts: Vec<HostId>,
    /// When each of them is open from, and the group it is in.
    beginnings: Vec<i64>,
    /// Where the common time of all fixed hosts begins.
    fixed_from: i64,
    fixed_left: u32,
    /// A fixed host cannot.
    missing: bool,
    groups: Vec<Group>,
}

#[derive(Clone, Copy)]
struct Group {
    earliest: i64,
    seats_left: u32,
}

const NOBODY: Group = Group { earliest: i64::MAX, seats_left: 0 };

impl Selection {
    fn new(groups: usize) -> Selection {
        Selection {
            hosts: Vec::new(),
            beginnings: Vec::new(),
            fixed_from: i64::MIN,
            fixed_left: u32::MAX,
            missing: false,
            groups: vec![NOBODY; groups],
        }
    }

    fn clear(&mut self) {
        self.hosts.clear();
        self.beginnings.clear();
        self.fixed_from = i64::MIN;
        self.fixed_left = u32::MAX;
        self.missing = false;
        self.groups.fill(NOBODY);
    }

    fn add(&mut self, host: HostId, part: Part, opening: &Opening) {
        let from = whole_second(opening.beginning);
        self.hosts.push(host);
        match part {
            Part::Fixed => {
                self.fixed_from = self.fixed_from.max(from);
                self.fixed_left = self.fixed_left.min(opening.seats_left);
            }
            Part::Group(group) => {
                self.beginnings.push(from);
                let group = &mut self.groups[group];
                group.earliest = group.earliest.min(from);
                group.seats_left = group.seats_left.max(opening.seats_left);
            }
        }
    }

    fn is_complete(&self) -> bool {
        !self.missing && self.groups.iter().all(|group| group.earliest < i64::MAX)
    }

    /// Whether the start is on the grid of some selection's common time.
    ///
    /// That time begins with the last of its hosts. With the earliest host of
    /// each group it begins at `soonest`; with any later host it begins there.
    fn has_start(&self, second: i64, starts: &Starts) -> bool {
        let earliest = self.groups.iter().map(|group| group.earliest);
        let soonest = earliest.fold(self.fixed_from, i64::max);
        let later = self.beginnings.iter().copied().filter(|&from| soonest < from);
        std::iter::once(soonest).chain(later).any(|from| starts.has(from, second))
    }

    fn seats_left(&self) -> u32 {
        let groups = self.groups.iter().map(|group| group.seats_left);
        groups.fold(self.fixed_left, u32::min)
    }
}
