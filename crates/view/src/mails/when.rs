//! The when-block: the same meeting on every clock that matters to the reader.

use jiff::{Timestamp, ToSpan, civil::Date};

use crate::format::{Reader, place};

use super::{
    letter::{Letter, Party},
    plain::name,
};

/// The times of a mail, in lines.
pub(super) struct When {
    /// The reader's clock first, or the venue's; then the other one where it differs.
    pub lines: Vec<String>,
    /// About clocks that change before the meeting.
    pub remark: Option<String>,
}

impl When {
    pub(super) fn of(letter: &Letter) -> When {
        let first = first(letter);
        let second = first.also(&second_name(letter), &second(letter), letter.start, letter.end);
        let remark = clock_changes(letter, &first, second.is_some());
        When {
            lines: [Some(in_full(letter, &first)), second].into_iter().flatten().collect(),
            remark,
        }
    }
}

/// Whose clock leads: the venue's in person, else the reader's own. Always the reader's words.
pub(super) fn first(letter: &Letter) -> Reader {
    let (me, host) = (&letter.me().reader, &letter.host.reader);
    if letter.place.in_person { me.elsewhere(host.zone.clone(), &host.zone_id) } else { me.clone() }
}

/// `Tuesday 10 March 2026, 15:00–15:30`, on the clock that leads.
pub(super) fn short(letter: &Letter, start: Timestamp, end: Timestamp) -> String {
    first(letter).when(start, end)
}

fn in_full(letter: &Letter, reader: &Reader) -> String {
    let when = reader.when(letter.start, letter.end);
    let key = if letter.place.in_person { "mail-when-venue" } else { "mail-when" };
    reader.locale.say(key, &[("when", &when), ("zone", &reader.zone_at(letter.start))])
}

/// The other clock: the guest's own at a venue, else that of the other side.
fn second(letter: &Letter) -> Reader {
    let me = &letter.me().reader;
    let other = if letter.place.in_person { &letter.guest.reader } else { &letter.other().reader };
    me.elsewhere(other.zone.clone(), &other.zone_id)
}

fn second_name(letter: &Letter) -> String {
    let guest_reads = letter.to == Party::Guest;
    if letter.place.in_person && guest_reads {
        letter.guest.reader.locale.t("mail-you")
    } else {
        name(&letter.other().name)
    }
}

/// `Clocks change in New York on Sunday 8 March. Your time stays 15:00.`
///
/// Nothing about a meeting that will not be.
fn clock_changes(letter: &Letter, first: &Reader, both: bool) -> Option<String> {
    if !letter.stands() {
        return None;
    }
    let l = first.locale;
    let readers = [Some(first.clone()), both.then(|| second(letter))];
    let changes: Vec<String> = readers
        .iter()
        .flatten()
        .filter_map(|reader| {
            let date = clock_change(reader, letter.written, letter.start)?;
            let (city, day) = (place(&reader.zone_id)?, reader.day(date));
            Some(l.say("mail-clocks-change", &[("city", &city), ("day", &day)]))
        })
        .collect();
    let stays = l.say("mail-clocks-stay", &[("time", &first.time(letter.start))]);
    (!changes.is_empty()).then(|| [changes, vec![stays]].concat().join(" "))
}

/// The date of the last clock change in between, if it left the zone with another offset.
fn clock_change(reader: &Reader, from: Timestamp, until: Timestamp) -> Option<Date> {
    if until <= from || reader.offset(from) == reader.offset(until) {
        return None;
    }
    let changes = reader.zone.preceding(until.saturating_add(1.second()).ok()?);
    let mut between = changes.map(|change| change.timestamp()).take_while(|change| from < *change);
    between
        .find(|change| reader.offset(*change - 1.second()) != reader.offset(*change))
        .map(|change| reader.date(change))
}
