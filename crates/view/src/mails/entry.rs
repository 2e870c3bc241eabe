//! The words of the calendar entry that goes along with a mail.

use super::{
    letter::{Letter, Party},
    plain::{name, one_line},
    when::When,
};

/// What stands in the reader's calendar. Times and people are the business of the event itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub summary: String,
    pub description: String,
    /// The link to join, or else the place.
    pub location: Option<String>,
}

/// The calendar entry for the reader of this letter: their clock first, and their own page.
pub fn entry(letter: &Letter) -> Entry {
    let l = letter.me().reader.locale;
    let page = match letter.to {
        Party::Guest => format!("{}: {}", l.t("mail-manage"), letter.links.manage),
        Party::Host => format!("{}: {}", l.t("mail-open"), letter.links.admin),
    };
    with_page(letter, Some(page))
}

/// The same for an entry that both sides see, with nobody's own page.
pub fn shared_entry(letter: &Letter) -> Entry {
    with_page(letter, None)
}

fn with_page(letter: &Letter, page: Option<String>) -> Entry {
    let l = letter.me().reader.locale;
    let (title, other) = (one_line(&letter.title), name(&letter.other().name));
    let join = letter.place.link.as_ref().map(|link| format!("{}: {link}", l.t("mail-join")));
    let place = one_line(&letter.place.words);
    let when = When::of(letter).lines;
    let lines = when.into_iter().chain([place.clone()]).chain(join).chain(page);
    let location = letter.place.link.clone().unwrap_or(place);
    Entry {
        summary: l.say("mail-entry", &[("title", &title), ("name", &other)]),
        description: lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"),
        location: (!location.is_empty()).then_some(location),
    }
}
