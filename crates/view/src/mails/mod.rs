//! The mails we send, each in its reader's language, clock and zone.
//!
//! A [`Letter`] holds plain values: who reads it, what happened, and the booking as it now is.
//! [`render`] decides the words and lays them out twice, as text and as HTML; both say the same.
//! [`entry`] words the calendar entry that goes along. Nothing here reads the clock.
//!
//! Text that people typed is escaped in HTML and kept on one line wherever a line break could be
//! taken for a line of ours.

pub mod account;
mod entry;
mod letter;
mod plain;
mod sample;
mod sheet;
mod subject;
#[cfg(test)]
mod tests;
mod text;
mod when;

pub use entry::{Entry, entry, shared_entry};
pub use letter::{Letter, Links, News, Party, Person, Place, Slot};
pub use sample::samples;

use askama::Template;
use sheet::Sheet;

/// A mail without its envelope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The name shown beside the address that sends: `Ana Lima via Acme Coaching`.
    pub from: String,
    /// One line, of at most 60 characters unless names leave no room.
    pub subject: String,
    pub text: String,
    pub html: String,
}

/// The mail in the words of its reader.
pub fn render(letter: &Letter) -> Rendered {
    let sheet = Sheet::of(letter);
    Rendered {
        text: text::text(&sheet),
        html: sheet.render().expect("writing into a String cannot fail"),
        subject: sheet.subject,
        from: from(letter),
    }
}

fn from(letter: &Letter) -> String {
    let other = plain::one_line(&letter.other().name);
    let organization = plain::one_line(&letter.organization);
    if other == organization {
        return other;
    }
    let words = [("name", other.as_str()), ("organization", organization.as_str())];
    letter.me().reader.locale.say("mail-from", &words)
}
