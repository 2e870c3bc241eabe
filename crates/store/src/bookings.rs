//! Bookings, and the few ways they are looked at.

use crate::{At, FromRow, Json, Result, Row, Tx, args, sql};
use jiff::{SignedDuration, Timestamp};
use model::{
    Booking, BookingId, Clock, EventTypeId, Guest, MAX_MINUTES, MeetingId, MemberId,
    OrganizationId, Party, Status, folded,
};
use uuid::Uuid;

macro_rules! columns {
    () => {
        "organization_id, id, uid, reference, event_type_id, host_id, meeting_id, status, starts_at,
         ends_at, buffer_before, buffer_after, guest_name, guest_email, guest_phone, guest_notes,
         guest_timezone, guest_clock, responses, location, sequence, cancelled_at, cancelled_by,
         cancel_reason, created_at, updated_at, blocks, guest_language,
         cancel_cutoff, reschedule_cutoff, cancelled_request"
    };
}

pub(crate) use columns;

pub use crate::booking_list::{Cursor, Filter, Order, count, counts, lengths, list, seats};

sql!(
    BY_ID,
    concat!("select ", columns!(), " from bookings where organization_id = $1 and id = $2")
);
sql!(
    INSERT,
    concat!(
        "insert into bookings (",
        columns!(),
        ", search)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
                 $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32)"
    )
);
sql!(
    SAVE,
    "update bookings
        set meeting_id = $3, status = $4, starts_at = $5, ends_at = $6, location = $7,
            sequence = $8, cancelled_at = $9, cancelled_by = $10, cancel_reason = $11,
            updated_at = $12, blocks = $13, cancelled_request = $14
      where organization_id = $1 and id = $2"
);
sql!(
    AHEAD,
    "select id, event_type_id, guest_name, starts_at, ends_at from bookings
      where organization_id = $1 and host_id = $2 and $3 < starts_at and $4 < ends_at
        and status in ('awaiting_payment', 'pending', 'confirmed')
      order by starts_at"
);
sql!(
    OF_HOST,
    "select id, event_type_id, meeting_id, status, starts_at, ends_at, buffer_before, buffer_after
       from bookings
      where organization_id = $1 and host_id = $2 and $3 < starts_at and starts_at < $4
        and status <> 'cancelled' and blocks
      order by starts_at"
);
// What limits count beyond that: an event type's own bookings of a longer span, as few columns as
// counting takes.
sql!(
    OF_EVENT_TYPE,
    "select id, starts_at, ends_at from bookings
      where organization_id = $1 and event_type_id = $2 and $3 < starts_at and starts_at < $4
        and not ($5 < starts_at and starts_at < $6) and status <> 'cancelled' and blocks"
);
sql!(
    CONFIRMED_AHEAD,
    concat!(
        "select ",
        columns!(),
        " from bookings
          where organization_id = $1 and event_type_id = $2 and status = 'confirmed' and $3 < starts_at
          order by starts_at, id"
    )
);
sql!(
    CONFIRMED_OF_HOST,
    "select id from bookings
      where organization_id = $1 and host_id = $2 and status = 'confirmed' and $3 < starts_at
      order by starts_at, id"
);
sql!(
    UPCOMING_OF_GUEST,
    "select count(*) from bookings
      where organization_id = $1 and event_type_id = $2 and lower(guest_email) = $3
        and status in ('pending', 'awaiting_payment', 'confirmed')
        and $4 < starts_at and $5 < ends_at"
);

impl FromRow for Booking {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Booking {
            organization: OrganizationId(row.get(0)?),
            id: BookingId(row.get(1)?),
            uid: row.get(2)?,
            reference: row.get(3)?,
            event_type: EventTypeId(row.get(4)?),
            host: MemberId(row.get(5)?),
            meeting: MeetingId(row.get(6)?),
            status: status(row)?,
            start: row.get::<At>(8)?.0,
            end: row.get::<At>(9)?.0,
            buffer_before: row.get(10)?,
            buffer_after: row.get(11)?,
            guest: Guest {
                name: row.get(12)?,
                email: row.parse(13)?,
                phone: row.get(14)?,
                notes: row.get(15)?,
                timezone: row.parse(16)?,
                clock: Clock::named(&row.get::<String>(17)?).unwrap_or(Clock::H24),
                language: row.get(27)?,
                responses: row.get::<Json<_>>(18)?.0,
            },
            place: row.get::<Json<_>>(19)?.0,
            sequence: row.get(20)?,
            created_at: row.get::<At>(24)?.0,
            updated_at: row.get::<At>(25)?.0,
            blocks: row.get(26)?,
            cancel_cutoff: row.get(28)?,
            reschedule_cutoff: row.get(29)?,
        })
    }
}

fn status(row: &Row<'_>) -> Result<Status> {
    let name: String = row.get(7)?;
    let wrong = || crate::Error::Fault(format!("booking status {name}"));
    Ok(match name.as_str() {
        "awaiting_payment" => Status::AwaitingPayment,
        "pending" => Status::Pending,
        "confirmed" => Status::Confirmed,
        "completed" => Status::Completed,
        "no_show" => Status::NoShow,
        "cancelled" => Status::Cancelled {
            at: row.get::<At>(21)?.0,
            by: Party::named(&row.get::<String>(22)?).ok_or_else(wrong)?,
            reason: row.get(23)?,
            request: row.get(30)?,
        },
        _ => return Err(wrong()),
    })
}

/// When, by whom and why, where it was cancelled; and whether it was a request until then.
fn cancellation(status: &Status) -> (Option<At>, Option<&'static str>, Option<&str>, bool) {
    match status {
        Status::Cancelled { at, by, reason, request } => {
            (Some(At(*at)), Some(by.as_str()), reason.as_deref(), *request)
        }
        _ => (None, None, None, false),
    }
}

pub async fn get(tx: &mut Tx, id: BookingId) -> Result<Option<Booking>> {
    tx.opt(BY_ID, args![tx.organization(), id.0]).await
}

/// Errors with `Overlap` when the host is taken at that time.
pub async fn insert(tx: &mut Tx, booking: &Booking) -> Result<()> {
    let guest = &booking.guest;
    let (cancelled_at, cancelled_by, cancel_reason, request) = cancellation(&booking.status);
    tx.exec(
        INSERT,
        args![
            tx.organization(),
            booking.id.0,
            booking.uid,
            booking.reference,
            booking.event_type.0,
            booking.host.0,
            booking.meeting.0,
            booking.status.as_str(),
            At(booking.start),
            At(booking.end),
            booking.buffer_before,
            booking.buffer_after,
            guest.name,
            guest.email.as_str(),
            guest.phone,
            guest.notes,
            guest.timezone.name(),
            guest.clock.as_str(),
            Json(&guest.responses),
            Json(&booking.place),
            booking.sequence,
            cancelled_at,
            cancelled_by,
            cancel_reason,
            At(booking.created_at),
            At(booking.updated_at),
            booking.blocks,
            guest.language,
            booking.cancel_cutoff,
            booking.reschedule_cutoff,
            request,
            search(booking, "")
        ],
    )
    .await
    .map(drop)
}

/// What a booking is found by, [`folded`]; `note` is what its host keeps about it.
pub fn search(booking: &Booking, note: &str) -> String {
    let guest = &booking.guest;
    let phone = guest.phone.as_deref().unwrap_or("");
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let (reference, plain) = (&booking.reference, booking.reference.replace('-', ""));
    let fixed = [&guest.name, guest.email.as_str(), reference, &plain, phone, &digits];
    let answers = guest.responses.iter().map(|response| response.answer.words());
    let words = fixed.into_iter().map(str::to_owned).chain(answers);
    let words = words.chain([guest.notes.clone().unwrap_or_default(), note.to_owned()]);
    folded(&words.filter(|words| !words.is_empty()).collect::<Vec<_>>().join("\n"))
}

/// What a change may change. Errors like [`insert`].
pub async fn save(tx: &mut Tx, booking: &Booking) -> Result<()> {
    let (cancelled_at, cancelled_by, cancel_reason, request) = cancellation(&booking.status);
    tx.exec(
        SAVE,
        args![
            tx.organization(),
            booking.id.0,
            booking.meeting.0,
            booking.status.as_str(),
            At(booking.start),
            At(booking.end),
            Json(&booking.place),
            booking.sequence,
            cancelled_at,
            cancelled_by,
            cancel_reason,
            At(booking.updated_at),
            booking.blocks,
            request
        ],
    )
    .await
    .map(drop)
}

/// A booking as the engine sees it.
#[derive(Clone, Debug)]
pub struct Taken {
    pub id: BookingId,
    pub event_type: EventTypeId,
    pub meeting: MeetingId,
    pub status: String,
    pub start: Timestamp,
    pub end: Timestamp,
    pub buffer_before: i64,
    pub buffer_after: i64,
}

impl FromRow for Taken {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Taken {
            id: BookingId(row.get(0)?),
            event_type: EventTypeId(row.get(1)?),
            meeting: MeetingId(row.get(2)?),
            status: row.get(3)?,
            start: row.get::<At>(4)?.0,
            end: row.get::<At>(5)?.0,
            buffer_before: row.get(6)?,
            buffer_after: row.get(7)?,
        })
    }
}

/// A booking that only limits count.
#[derive(Clone, Copy, Debug)]
pub struct Counted {
    pub id: BookingId,
    pub start: Timestamp,
    pub end: Timestamp,
}

impl FromRow for Counted {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        let (start, end) = (row.get::<At>(1)?.0, row.get::<At>(2)?.0);
        Ok(Counted { id: BookingId(row.get(0)?), start, end })
    }
}

/// A booking that is still to come, as a line of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Ahead {
    pub id: BookingId,
    pub event_type: EventTypeId,
    pub guest: String,
    pub start: Timestamp,
    pub end: Timestamp,
}

impl FromRow for Ahead {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Ahead {
            id: BookingId(row.get(0)?),
            event_type: EventTypeId(row.get(1)?),
            guest: row.get(2)?,
            start: row.get::<At>(3)?.0,
            end: row.get::<At>(4)?.0,
        })
    }
}

/// A host's bookings that are not over and still on, by their start.
pub async fn ahead(tx: &mut Tx, host: MemberId, now: Timestamp) -> Result<Vec<Ahead>> {
    let args = args![tx.organization(), host.0, At(begun(now)), At(now)];
    let mut ahead: Vec<Ahead> = tx.all(AHEAD, args).await?;
    // Not in SQL: SQLite would take the index that has this order, and every host's bookings.
    ahead.sort_by_key(|one| (one.start, one.id.0));
    Ok(ahead)
}

/// What a host has on between two instants, by its start; cancelled bookings left out, and requests
/// that leave their time to others.
pub async fn of_host(
    tx: &mut Tx,
    host: MemberId,
    after: Timestamp,
    before: Timestamp,
) -> Result<Vec<Taken>> {
    tx.all(OF_HOST, args![tx.organization(), host.0, At(after), At(before)]).await
}

/// The bookings of an event type that [`of_host`] would give for `wide` and not for `known`.
pub async fn of_event_type(
    tx: &mut Tx,
    event_type: EventTypeId,
    wide: (Timestamp, Timestamp),
    known: (Timestamp, Timestamp),
) -> Result<Vec<Counted>> {
    let [first, last, known_first, known_last] = [wide.0, wide.1, known.0, known.1].map(At);
    let organization = tx.organization();
    let args = args![organization, event_type.0, first, last, known_first, known_last];
    tx.all(OF_EVENT_TYPE, args).await
}

/// The confirmed bookings of an event type that have not begun, by their start.
pub async fn confirmed_ahead(
    tx: &mut Tx,
    event_type: EventTypeId,
    now: Timestamp,
) -> Result<Vec<Booking>> {
    tx.all(CONFIRMED_AHEAD, args![tx.organization(), event_type.0, At(now)]).await
}

/// The same of a host, by id.
pub async fn confirmed_of_host(
    tx: &mut Tx,
    host: MemberId,
    now: Timestamp,
) -> Result<Vec<BookingId>> {
    let rows: Vec<(Uuid,)> =
        tx.all(CONFIRMED_OF_HOST, args![tx.organization(), host.0, At(now)]).await?;
    Ok(rows.into_iter().map(|(id,)| BookingId(id)).collect())
}

/// How many bookings of an event type that are not over a guest has, by the folded address.
pub async fn upcoming_of_guest(
    tx: &mut Tx,
    event_type: EventTypeId,
    email: &str,
    now: Timestamp,
) -> Result<i64> {
    let args = args![tx.organization(), event_type.0, email, At(begun(now)), At(now)];
    let (count,) = tx.one(UPCOMING_OF_GUEST, args).await?;
    Ok(count)
}

/// A start so early that every meeting with it is over, so that the index, which knows starts, need
/// not look back further.
pub(crate) fn begun(now: Timestamp) -> Timestamp {
    let longest = SignedDuration::from_mins(MAX_MINUTES + 1);
    now.saturating_sub(longest).unwrap_or(Timestamp::MIN)
}
