//! Mails as they were made: kept word for word, so that a second try sends the same bytes.

use crate::{At, FromRow, Result, Row, Tx, args, operator_sql, sql};
use jiff::Timestamp;
use model::{BookingId, ChangeId, MemberId, MessageId, Role};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    pub id: MessageId,
    pub booking: Option<BookingId>,
    pub change: ChangeId,
    /// `guest`, `host`, or `member` where it is about an account.
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
    /// Set as long as the text holds one.
    pub secret: Option<Secret>,
}

/// The part of a letter that lets its bearer in.
#[derive(Clone, Debug, PartialEq)]
pub struct Secret {
    pub text: String,
    pub until: Timestamp,
    /// Who gets in with it, if they are a member yet.
    pub member: Option<MemberId>,
    /// As what.
    pub role: Role,
}

/// Stands where a secret stood.
pub const BLOT: &str = "…";

impl Message {
    /// The same without its secret, for everyone else's eyes.
    pub fn blotted(mut self) -> Self {
        if let Some(secret) = self.secret.take() {
            self.subject = self.subject.replace(&secret.text, BLOT);
            self.text = self.text.replace(&secret.text, BLOT);
            self.html = self.html.replace(&secret.text, BLOT);
        }
        self
    }
}

macro_rules! columns {
    () => {
        "id, booking_id, change_id, recipient, to_name, to_address, from_name, reply_to_name, reply_to,
         subject, text, html, calendar_method, calendar, state, error, created_at, sent_at,
         secret, secret_until, secret_member_id, secret_role"
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
                 $19, $20, $21, $22, $23)"
    )
);
sql!(
    MARK,
    "update messages set state = $3, error = $4, sent_at = $5
      where organization_id = $1 and id = $2"
);
sql!(
    BLOT_OUT,
    "update messages
        set subject = replace(subject, secret, $3), text = replace(text, secret, $3),
            html = replace(html, secret, $3), secret = null, secret_until = null
      where organization_id = $1 and id = $2 and secret is not null"
);
operator_sql!(
    BLOT_OVER,
    "update messages
        set subject = replace(subject, secret, $2), text = replace(text, secret, $2),
            html = replace(html, secret, $2), secret = null, secret_until = null
      where secret_until <= $1 and secret is not null"
);
// The states stand in the text, so that the index of them alone is found to fit.
sql!(
    COUNT_OPEN,
    "select count(*) filter (where state = 'waiting'), count(*) filter (where state = 'failed')
       from messages
      where organization_id = $1 and state in ('waiting', 'failed')"
);

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
            secret: secret(row)?,
        })
    }
}

fn secret(row: &Row<'_>) -> Result<Option<Secret>> {
    let Some(text) = row.get::<Option<String>>(18)? else { return Ok(None) };
    let until = row.get::<At>(19)?.0;
    let member = row.get::<Option<Uuid>>(20)?.map(MemberId);
    Ok(Some(Secret { text, until, member, role: row.parse(21)? }))
}

pub async fn insert(tx: &mut Tx, message: &Message) -> Result<()> {
    let (method, calendar) = message.calendar.clone().unzip();
    let secret = message.secret.as_ref();
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
            message.sent_at.map(At),
            secret.map(|secret| secret.text.as_str()),
            secret.map(|secret| At(secret.until)),
            secret.and_then(|secret| secret.member).map(|member| member.0),
            secret.map(|secret| secret.role.as_str())
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

/// How many wait to be sent, and how many were given up.
pub async fn count_open(tx: &mut Tx) -> Result<(i64, i64)> {
    tx.one(COUNT_OPEN, args![tx.organization()]).await
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

/// Takes the secret out of the stored text, once the letter is out of our hands.
pub async fn blot(tx: &mut Tx, id: MessageId) -> Result<()> {
    tx.exec(BLOT_OUT, args![tx.organization(), id.0, BLOT]).await.map(drop)
}

/// Takes out every secret that no longer opens anything.
pub async fn blot_over(tx: &mut Tx, now: Timestamp) -> Result<()> {
    tx.exec(BLOT_OVER, args![At(now), BLOT]).await.map(drop)
}
