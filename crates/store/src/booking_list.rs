//! Bookings among many: narrowed, counted, a page at a time.
//!
//! Every statement is bounded by starts on both sides, so that the index of the list leads it; who
//! asks for no bound gets the ends of the calendar.

use crate::{
    At, Result, Tx, args,
    bookings::{begun, columns},
    db::{Param, Params},
    sql,
};
use jiff::{SignedDuration, Timestamp};
use model::{Booking, BookingId, EventTypeId, MeetingId, MemberId, Status, folded};
use uuid::Uuid;

// Filters that are null let everything through. Words stand apart: they alone are in no index.
macro_rules! filtered {
    () => {
        " from bookings
         where organization_id = $1 and $2 <= starts_at and starts_at < $3
           and $4 < ends_at and ends_at <= $5
           and (cast($6 as text) is null or $6 like '%,' || status || ',%')
           and (cast($7 as uuid) is null or event_type_id = $7)
           and (cast($8 as uuid) is null or host_id = $8)"
    };
}

// What became of the cancelled ones is in no index, either.
macro_rules! ended {
    ($n:literal) => {
        concat!(
            " and (cast(",
            $n,
            " as text) is null or status <> 'cancelled' or ",
            $n,
            " like '%,' ||
               case when not cancelled_request then 'called_off'
                    when cancelled_by = 'host' then 'declined'
                    when cancelled_by = 'guest' then 'withdrawn'
                    else 'lapsed' end || ',%')"
        )
    };
}

sql!(
    SOONEST_FIRST,
    concat!(
        "select ",
        columns!(),
        filtered!(),
        ended!("$13"),
        " and (cast($9 as text) is null or search like $9 escape '\\' or search like $14)
          and (starts_at, id) > ($10, $11) order by starts_at, id limit $12"
    )
);
sql!(
    LATEST_FIRST,
    concat!(
        "select ",
        columns!(),
        filtered!(),
        ended!("$13"),
        " and (cast($9 as text) is null or search like $9 escape '\\' or search like $14)
          and (starts_at, id) < ($10, $11) order by starts_at desc, id desc limit $12"
    )
);
sql!(COUNT, concat!("select count(*)", filtered!()));
// One pass for all tabs: to come, waiting for an answer, past, cancelled, and all of them.
macro_rules! counts {
    () => {
        concat!(
            "select count(*) filter (where status in ('confirmed', 'awaiting_payment') and $9 < ends_at),
                count(*) filter (where status = 'pending' and $9 < ends_at),
                count(*) filter (where status <> 'cancelled' and ends_at <= $9),
                count(*) filter (where status = 'cancelled'),
                count(*)",
            filtered!()
        )
    };
}
sql!(COUNTS, counts!());
sql!(
    COUNTS_OF_WORDS,
    concat!(counts!(), ended!("$11"), " and (search like $10 escape '\\' or search like $12)")
);
sql!(
    SEATS,
    "select meeting_id, count(*) from bookings
      where organization_id = $1 and $2 <= starts_at and starts_at <= $3 and status <> 'cancelled' and blocks
      group by meeting_id"
);
sql!(
    LENGTHS,
    "select status, starts_at, ends_at from bookings
      where organization_id = $1 and $2 <= starts_at and starts_at < $3
        and (cast($4 as uuid) is null or host_id = $4)"
);

/// Which bookings to list. What is `None` does not narrow.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Those of [`model::Status::NAMES`]; for some only of the cancelled, of [`model::Status::ENDINGS`].
    pub statuses: Option<Vec<&'static str>>,
    /// Starts at or after.
    pub from: Option<Timestamp>,
    /// Starts before.
    pub to: Option<Timestamp>,
    pub event_type: Option<EventTypeId>,
    pub host: Option<MemberId>,
    pub ends_after: Option<Timestamp>,
    pub ends_by: Option<Timestamp>,
    /// Part of the guest's name, address, phone, message or answers, of the reference or the note.
    pub words: Option<String>,
}

/// A place in the list: a start, and the booking there.
#[derive(Clone, Copy, Debug)]
pub struct Cursor {
    pub start: Timestamp,
    pub id: BookingId,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    SoonestFirst,
    LatestFirst,
}

impl Order {
    pub fn reversed(self) -> Order {
        match self {
            Order::SoonestFirst => Order::LatestFirst,
            Order::LatestFirst => Order::SoonestFirst,
        }
    }
}

/// The first and the last instant that both engines can tell apart from all others.
fn ends_of_time() -> (Timestamp, Timestamp) {
    let at = |second| Timestamp::from_second(second).unwrap_or_default();
    (at(-62_135_596_800), at(253_402_000_000))
}

impl Filter {
    fn statuses(&self) -> Option<String> {
        let names = self.statuses.as_ref()?;
        let ended = names.iter().any(|name| Status::ENDINGS.contains(name));
        let cancelled = if ended { "cancelled," } else { "" };
        Some(format!(",{},{cancelled}", names.join(",")))
    }

    /// What became of the cancelled ones, where not all of them are asked for.
    fn endings(&self) -> Option<String> {
        let names = self.statuses.as_ref().filter(|names| !names.contains(&"cancelled"))?;
        let ended = names.iter().any(|name| Status::ENDINGS.contains(name));
        ended.then(|| format!(",{},", names.join(",")))
    }

    /// Starts from and before, ends after and by: the tightest that follow from one another.
    fn bounds(&self) -> [At; 4] {
        let (first, last) = ends_of_time();
        let clamped = |at: Option<Timestamp>, or: Timestamp| at.unwrap_or(or).clamp(first, last);
        let (from, to) = (clamped(self.from, first), clamped(self.to, last));
        let (after, by) = (clamped(self.ends_after, first), clamped(self.ends_by, last));
        let earliest = begun(after).max(first);
        [At(from.max(earliest)), At(to.min(by)), At(after), At(by)]
    }

    fn folded_words(&self) -> String {
        let words = folded(self.words.as_deref().unwrap_or(""));
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn pattern(&self) -> Option<String> {
        let words = self.folded_words();
        let mut pattern = String::from("%");
        for c in words.chars() {
            if matches!(c, '%' | '_' | '\\') {
                pattern.push('\\');
            }
            pattern.push(c);
        }
        Some(pattern + "%").filter(|_| !words.is_empty())
    }
}

/// The digits of what may be a phone number, which is kept with nothing between them too; zeros
/// that are dialled before it depend on where one is.
fn number(words: &str) -> Option<String> {
    let digits: String = words.chars().filter(char::is_ascii_digit).collect();
    let others = words.chars().all(|c| c.is_ascii_digit() || " +-()/.".contains(c));
    let significant = digits.trim_start_matches('0');
    (others && 6 <= digits.len() && !significant.is_empty()).then(|| significant.to_owned())
}

/// The values that `filtered!` takes.
struct Narrowed {
    organization: Uuid,
    bounds: [At; 4],
    statuses: Option<String>,
    event_type: Option<Uuid>,
    host: Option<Uuid>,
    pattern: Option<String>,
    /// The same as a phone number, where it may be one.
    number: Option<String>,
    endings: Option<String>,
}

impl Narrowed {
    fn by(filter: &Filter, tx: &Tx) -> Narrowed {
        Narrowed {
            organization: tx.organization(),
            bounds: filter.bounds(),
            statuses: filter.statuses(),
            event_type: filter.event_type.map(|id| id.0),
            host: filter.host.map(|id| id.0),
            pattern: filter.pattern(),
            number: number(&filter.folded_words()).map(|digits| format!("%{digits}%")),
            endings: filter.endings(),
        }
    }

    /// In the order of `filtered!`, and what the statement takes besides.
    fn and<'a>(&'a self, more: Params<'a>) -> Vec<&'a dyn Param> {
        let [from, to, after, by] = &self.bounds;
        let Narrowed { organization, statuses, event_type, host, .. } = self;
        let own = args![*organization, *from, *to, *after, *by, *statuses, *event_type, *host];
        own.iter().chain(more).copied().collect()
    }
}

/// Up to `limit` bookings after `cursor`, in that order.
pub async fn list(
    tx: &mut Tx,
    filter: &Filter,
    order: Order,
    cursor: Option<Cursor>,
    limit: i64,
) -> Result<Vec<Booking>> {
    let (first, last) = ends_of_time();
    let (statement, edge, id) = match order {
        Order::SoonestFirst => (SOONEST_FIRST, first, Uuid::nil()),
        Order::LatestFirst => (LATEST_FIRST, last, Uuid::max()),
    };
    let (start, id) = cursor.map_or((edge, id), |cursor| (cursor.start, cursor.id.0));
    let start = start.clamp(first, last);
    let mut narrowed = Narrowed::by(filter, tx);
    let [from, to, ..] = &mut narrowed.bounds;
    match order {
        Order::SoonestFirst => from.0 = from.0.max(start),
        Order::LatestFirst => to.0 = to.0.min(start + SignedDuration::from_micros(1)),
    }
    tx.all(
        statement,
        &narrowed.and(args![
            narrowed.pattern,
            At(start),
            id,
            limit,
            narrowed.endings,
            narrowed.number
        ]),
    )
    .await
}

/// How many pass the filter, whatever their words and what became of them.
pub async fn count(tx: &mut Tx, filter: &Filter) -> Result<i64> {
    let narrowed = Narrowed::by(filter, tx);
    let (count,) = tx.one(COUNT, &narrowed.and(&[])).await?;
    Ok(count)
}

/// How many are to come, wait for an answer, are past or cancelled, and how many there are.
pub async fn counts(tx: &mut Tx, filter: &Filter, now: Timestamp) -> Result<[i64; 5]> {
    let narrowed = Narrowed::by(filter, tx);
    let Narrowed { pattern, number, endings, .. } = &narrowed;
    let (upcoming, pending, past, cancelled, all) = match pattern.is_some() || endings.is_some() {
        true => {
            let words = pattern.as_deref().unwrap_or("%");
            tx.one(COUNTS_OF_WORDS, &narrowed.and(args![At(now), words, *endings, *number])).await?
        }
        false => tx.one(COUNTS, &narrowed.and(args![At(now)])).await?,
    };
    Ok([upcoming, pending, past, cancelled, all])
}

/// How many seats are taken in each meeting that starts within these instants, both included.
pub async fn seats(
    tx: &mut Tx,
    first: Timestamp,
    last: Timestamp,
) -> Result<Vec<(MeetingId, i64)>> {
    let args = args![tx.organization(), At(first), At(last)];
    let rows: Vec<(Uuid, i64)> = tx.all(SEATS, args).await?;
    Ok(rows.into_iter().map(|(meeting, taken)| (MeetingId(meeting), taken)).collect())
}

/// The status and length of each booking that starts between two instants.
pub async fn lengths(
    tx: &mut Tx,
    host: Option<MemberId>,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<(String, SignedDuration)>> {
    let args = args![tx.organization(), At(from), At(to), host.map(|id| id.0)];
    let rows: Vec<(String, At, At)> = tx.all(LENGTHS, args).await?;
    Ok(rows
        .into_iter()
        .map(|(status, start, end)| (status, start.0.duration_until(end.0)))
        .collect())
}
