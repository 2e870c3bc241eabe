//! A mail as values, and as the bytes that travel (RFC 5322, RFC 2045, RFC 6047).

use std::time::SystemTime;

use ical::Method;
use jiff::Timestamp;
use lettre::{
    Address,
    address::Envelope,
    message::{
        Attachment, Body, Mailbox as Sender, MultiPart, SinglePart,
        header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue},
    },
};

use super::SendError;

/// A mail to one person.
///
/// Any text in any field is safe: a line break in a name or a subject becomes a space, and no
/// text can end the part it stands in.
#[derive(Debug, Clone)]
pub struct Message {
    /// The left side of the Message-ID, the same for each attempt at the same mail.
    pub id: String,
    /// When this mail was written, so that a later attempt has the same bytes.
    pub date: Timestamp,
    pub from: Mailbox,
    /// Where an answer goes, if not to `from`.
    pub reply_to: Option<Mailbox>,
    pub to: Mailbox,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub calendar: Option<Calendar>,
}

/// An address and the name shown for it. The name may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox {
    pub name: String,
    pub email: String,
}

/// A scheduling message (RFC 5546) that goes along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// As in the METHOD property of the text.
    pub method: Method,
    pub text: String,
}

impl Message {
    /// The mail as it travels, the same bytes for the same values.
    ///
    /// The calendar stands inside the alternatives, where Outlook and Gmail look for an
    /// invitation, and once more as a file for everyone else.
    ///
    /// A mail without a calendar is marked as sent by a program (RFC 3834 §5), which keeps
    /// out-of-office replies away. An invitation is not: it is a person's own doing, and calendar
    /// servers that read mail for their users pass over what is marked so.
    ///
    /// # Errors
    /// [`SendError::Fail`] when an address is not one.
    pub fn bytes(&self) -> Result<Vec<u8>, SendError> {
        let from = self.from.parse()?;
        let mut builder = lettre::Message::builder()
            .message_id(Some(format!("<{}@{}>", token(&self.id), from.email.domain())))
            .date(SystemTime::from(self.date))
            .from(from)
            .to(self.to.parse()?)
            .subject(one_line(&self.subject))
            .raw_header(header("X-Auto-Response-Suppress", "All"));
        if self.calendar.is_none() {
            builder = builder.raw_header(header("Auto-Submitted", "auto-generated"));
        }
        if let Some(reply_to) = &self.reply_to {
            builder = builder.reply_to(reply_to.parse()?);
        }
        let message = builder
            .multipart(self.parts())
            .map_err(|error| SendError::Fail(format!("the mail cannot be written: {error}")))?;
        Ok(message.formatted())
    }

    /// Who sends to whom, for the server.
    pub(super) fn envelope(&self) -> Result<Envelope, SendError> {
        let (from, to) = (self.from.parse()?, self.to.parse()?);
        Envelope::new(Some(from.email), vec![to.email])
            .map_err(|error| SendError::Fail(format!("the mail cannot be addressed: {error}")))
    }

    fn parts(&self) -> MultiPart {
        let mut alternatives = MultiPart::alternative()
            .boundary(self.boundary("alternative"))
            .singlepart(part(ContentType::TEXT_PLAIN, &self.text))
            .singlepart(part(ContentType::TEXT_HTML, &self.html));
        let Some(Calendar { method, text }) = &self.calendar else {
            return alternatives;
        };
        let invitation = content(&format!("text/calendar; charset=utf-8; method={method}"));
        alternatives = alternatives.singlepart(part(invitation, text));
        MultiPart::mixed().boundary(self.boundary("mixed")).multipart(alternatives).singlepart(
            Attachment::new("invite.ics".to_owned())
                .body(encoded(text), content("application/ics")),
        )
    }

    /// A line that no part can hold: parts are in quoted-printable or base64, and neither has a
    /// `=_` in it (RFC 2045 §6.7).
    fn boundary(&self, kind: &str) -> String {
        let id: String = token(&self.id).chars().take(40).collect();
        format!("=_{kind}_{id}")
    }
}

impl Mailbox {
    fn parse(&self) -> Result<Sender, SendError> {
        let email: Address = self.email.parse().map_err(|_| {
            SendError::Fail(format!("“{}” is not a mail address", one_line(&self.email)))
        })?;
        let name = one_line(&self.name);
        Ok(Sender::new((!name.is_empty()).then_some(name), email))
    }
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

fn content(kind: &str) -> ContentType {
    ContentType::parse(kind).expect("our own content types are well-formed")
}

fn part(kind: ContentType, text: &str) -> SinglePart {
    SinglePart::builder().header(kind).body(encoded(text))
}

/// The text in quoted-printable, or in base64 where that is shorter; never as it is.
fn encoded(text: &str) -> Body {
    let body = Body::new(text.to_owned());
    if body.encoding() == ContentTransferEncoding::Base64 {
        return body;
    }
    Body::new_with_encoding(text.to_owned(), ContentTransferEncoding::QuotedPrintable)
        .expect("quoted-printable holds any text")
}

/// Only what may stand on the left of a Message-ID and in a boundary.
fn token(id: &str) -> String {
    id.replace(
        |character: char| !(character.is_ascii_alphanumeric() || "-.".contains(character)),
        "-",
    )
}

/// The words on one line, for a header.
fn one_line(words: &str) -> String {
    words
        .split(|character: char| character.is_whitespace() || character.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
