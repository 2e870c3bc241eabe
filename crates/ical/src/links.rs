//! Links that open the reader's own web calendar with the meeting filled in.

use jiff::Timestamp;

use crate::event::Event;
use crate::write::{clean, instant, percent};

/// One address for each web calendar. What they add is a copy that later messages cannot update.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddLinks {
    pub google: String,
    pub outlook: String,
    pub office365: String,
    pub yahoo: String,
}

/// The links for this event. Long descriptions are cut, as web servers refuse long addresses.
pub fn add_links(event: &Event) -> AddLinks {
    AddLinks {
        google: google(event),
        outlook: microsoft("https://outlook.live.com", event),
        office365: microsoft("https://outlook.office.com", event),
        yahoo: yahoo(event),
    }
}

fn google(event: &Event) -> String {
    let span = format!("{}/{}", instant(event.start), instant(event.end));
    address(
        "https://calendar.google.com/calendar/render",
        &[
            ("action", "TEMPLATE"),
            ("text", &event.summary),
            ("dates", &span),
            ("details", &event.description),
            ("location", location(event)),
        ],
    )
}

fn microsoft(site: &str, event: &Event) -> String {
    address(
        &format!("{site}/calendar/deeplink/compose"),
        &[
            ("path", "/calendar/action/compose"),
            ("rru", "addevent"),
            ("startdt", &rfc3339(event.start)),
            ("enddt", &rfc3339(event.end)),
            ("subject", &event.summary),
            ("body", &event.description),
            ("location", location(event)),
        ],
    )
}

fn yahoo(event: &Event) -> String {
    address(
        "https://calendar.yahoo.com/",
        &[
            ("v", "60"),
            ("TITLE", &event.summary),
            ("ST", &instant(event.start)),
            ("ET", &instant(event.end)),
            ("DESC", &event.description),
            ("in_loc", location(event)),
        ],
    )
}

fn location(event: &Event) -> &str {
    event.location.as_deref().unwrap_or_default()
}

fn rfc3339(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Spaces are `%20`, since Outlook shows a plus as a plus. Empty fields are left out.
fn address(page: &str, fields: &[(&str, &str)]) -> String {
    let mut address = page.to_owned();
    for (name, words) in fields.iter().filter(|(_, words)| !words.is_empty()) {
        address.push(if address.contains('?') { '&' } else { '?' });
        address.push_str(name);
        address.push('=');
        percent(&mut address, cut(&clean(words)), b"-._~");
    }
    address
}

/// The most octets of one field before encoding: the whole then stays under 8 KB at its worst.
const FIELD: usize = 800;

fn cut(words: &str) -> &str {
    &words[..words.floor_char_boundary(FIELD)]
}
