//! Mails as they were made: kept word for word, so that a second try sends the same bytes.

use crate::{At, FromRow, Result, Row, Tx, args, sql};
use jiff::Timestamp;
use model::{BookingId, ChangeId, MessageId};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    pub id: MessageId,
    pub booking: Option<BookingId>,
    pub change: ChangeId,
    /// `guest` or `host`.
    pub recipient: String,
    pub to_name: String,
    pub to_address: String,
    pub from_name: String,
    pub reply_to_name: String,
    pub reply_to: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    /// The method and the text of the calendar part (RFC 6047 §2.4).
    pub calendar: Option<(String, String)>,
    /// `waiting`, `sent`, `kept` (no mail setting) or `failed`.
    pub state: String,
    pub error: Option<String>,
    pub created_at: Timestamp,
    pub sent_at: Option<Timestamp>,
}

macro_rules! columns {
    () => {
        "id, booking_id, change_id, recipient, to_name, to_address, from_name, reply_to_name, reply_to,
         subject, text, html, calendar_method, calendar, state, error, created_at, sent_at"
    };
}

sql!(
    OF_CHANGE,
    concat!(
        "select ",
        columns!(),
        " from messages
          where organization_id = $1 and change_id = $2 and recipient = $3"
    )
);
sql!(
    BY_ID,
    concat!("select ", columns!(), " from messages where organization_id = $1 and id = $2")
);
sql!(
    RECENT,
    concat!(
        "select ",
        columns!(),
        " from messages
          where organization_id = $1
            and (cast($2 as text) is null or state = $2)
            and (cast($3 as timestamptz) is null or created_at < $3
                 or ($3 = created_at and id < $4))
          order by created_at desc, id desc limit $5"
    )
);
sql!(
    OF_BOOKING,
    concat!(
        "select ",
        columns!(),
        " from messages
          where organization_id = $1 and booking_id = $2 order by created_at, id"
    )
);
sql!(
    INSERT,
    concat!(
        "insert into messages (organization_id, ",
        columns!(),
        ")
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
                 $19)"
    )
);
sql!(
    MARK,
    "update messages set state = $3, error = $4, sent_at = $5
      where organization_id = $1 and id = $2"
);
sql!(COUNT, "select count(*) from messages where organization_id = $1 and state = $2");

impl FromRow for Message {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Message {
            id: MessageId(row.get(0)?),
            booking: row.get::<Option<Uuid>>(1)?.map(BookingId),
            change: ChangeId(row.get(2)?),
            recipient: row.get(3)?,
            to_name: row.get(4)?,
            to_address: row.get(5)?,
            from_name: row.get(6)?,
            reply_to_name: row.get(7)?,
            reply_to: row.get(8)?,
            subject: row.get(9)?,
            text: row.get(10)?,
            html: row.get(11)?,
            calendar: row.get::<Option<String>>(12)?.zip(row.get(13)?),
            state: row.get(14)?,
            error: row.get(15)?,
            created_at: row.get::<At>(16)?.0,
            sent_at: row.get::<Option<At>>(17)?.map(|at| at.0),
        })
    }
}

pub async fn insert(tx: &mut Tx, message: &Message) -> Result<()> {
    let (method, calendar) = message.calendar.clone().unzip();
    tx.exec(
        INSERT,
        args![
            tx.organization(),
            message.id.0,
            message.booking.map(|id| id.0),
            message.change.0,
            message.recipient,
            message.to_name,
            message.to_address,
            message.from_name,
            message.reply_to_name,
            message.reply_to,
            message.subject,
            message.text,
            message.html,
            method,
            calendar,
            message.state,
            message.error,
            At(message.created_at),
            message.sent_at.map(At)
        ],
    )
    .await
    .map(drop)
}

/// The mail that an earlier try made of this change for this side.
pub async fn of_change(tx: &mut Tx, change: ChangeId, recipient: &str) -> Result<Option<Message>> {
    tx.opt(OF_CHANGE, args![tx.organization(), change.0, recipient]).await
}

pub async fn get(tx: &mut Tx, id: MessageId) -> Result<Option<Message>> {
    tx.opt(BY_ID, args![tx.organization(), id.0]).await
}

/// The last mail of the page before.
#[derive(Clone, Copy, Debug)]
pub struct Cursor {
    pub created_at: Timestamp,
    pub id: MessageId,
}

/// The latest first; of every state when `state` is `None`.
pub async fn recent(
    tx: &mut Tx,
    state: Option<&str>,
    cursor: Option<Cursor>,
    limit: i64,
) -> Result<Vec<Message>> {
    let before = cursor.map(|cursor| At(cursor.created_at));
    let id = cursor.map_or(Uuid::nil(), |cursor| cursor.id.0);
    tx.all(RECENT, args![tx.organization(), state, before, id, limit]).await
}

pub async fn of_booking(tx: &mut Tx, booking: BookingId) -> Result<Vec<Message>> {
    tx.all(OF_BOOKING, args![tx.organization(), booking.0]).await
}

/// How many are in one state.
pub async fn count(tx: &mut Tx, state: &str) -> Result<i64> {
    let (count,) = tx.one(COUNT, args![tx.organization(), state]).await?;
    Ok(count)
}

pub async fn mark(
    tx: &mut Tx,
    id: MessageId,
    state: &str,
    error: Option<&str>,
    sent_at: Option<Timestamp>,
) -> Result<()> {
    let args = args![tx.organization(), id.0, state, error, sent_at.map(At)];
    tx.exec(MARK, args).await.map(drop)
}
