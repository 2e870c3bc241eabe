//! The text itself: content lines, their folding, and values that cannot break out of their line.

use std::fmt::Write;

use jiff::Timestamp;

/// The most octets a line may hold before its CRLF (RFC 5545 §3.1).
const LINE: usize = 75;

pub(crate) struct Writer {
    text: String,
}

impl Writer {
    pub(crate) fn new() -> Self {
        Writer { text: String::new() }
    }

    /// A property without parameters. The value is already safe: see the functions below.
    pub(crate) fn line(&mut self, property: &str, value: &str) {
        self.line_with(property, &[], value);
    }

    pub(crate) fn line_with(&mut self, property: &str, parameters: &[(&str, &str)], value: &str) {
        let mut line = property.to_owned();
        for (name, words) in parameters {
            line.push_str(&format!(";{name}={}", parameter(words)));
        }
        line.push(':');
        line.push_str(value);
        self.fold(&line);
    }

    pub(crate) fn finish(self) -> String {
        self.text
    }

    /// A long line goes on in the next one, after a space that counts. Characters stay whole.
    fn fold(&mut self, line: &str) {
        let mut room = LINE;
        for character in line.chars() {
            if room < character.len_utf8() {
                self.text.push_str("\r\n ");
                room = LINE - 1;
            }
            self.text.push(character);
            room -= character.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}

/// A TEXT value (RFC 5545 §3.3.11).
pub(crate) fn text(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for character in clean(words).chars() {
        match character {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            _ => escaped.push(character),
        }
    }
    escaped
}

/// A parameter value: quoted where it must be (RFC 5545 §3.2), with the quotes, carets and line
/// breaks that quoting cannot hold in the caret encoding of RFC 6868.
fn parameter(words: &str) -> String {
    let encoded = clean(words).replace('^', "^^").replace('\n', "^n").replace('"', "^'");
    if encoded.contains([':', ';', ',']) { format!("\"{encoded}\"") } else { encoded }
}

/// A DATE-TIME in UTC (RFC 5545 §3.3.5, form 2).
pub(crate) fn instant(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A URI, which knows no white space, so that any found in it goes.
pub(crate) fn uri(address: &str) -> String {
    clean(address).chars().filter(|character| !character.is_whitespace()).collect()
}

/// A CAL-ADDRESS: the mail address as a URI (RFC 6068 §2).
pub(crate) fn mailto(email: &str) -> String {
    let mut address = "mailto:".to_owned();
    percent(&mut address, &uri(email), b"-._~!$'()*+,:@");
    address
}

/// Adds the text to an address, with every octet but letters, digits and the kept ones as `%XX`.
pub(crate) fn percent(address: &mut String, words: &str, kept: &[u8]) {
    for octet in words.bytes() {
        if octet.is_ascii_alphanumeric() || kept.contains(&octet) {
            address.push(octet.into());
        } else {
            // Writing into a String cannot fail.
            let _ = write!(address, "%{octet:02X}");
        }
    }
}

/// The text with one kind of line break and no other control characters.
///
/// Every break Unicode knows becomes `\n`, because some readers split lines at all of them.
pub(crate) fn clean(words: &str) -> String {
    words
        .replace("\r\n", "\n")
        .replace(['\r', '\u{0b}', '\u{0c}', '\u{85}', '\u{2028}', '\u{2029}'], "\n")
        .replace(|character: char| character.is_control() && !"\n\t".contains(character), "")
}
