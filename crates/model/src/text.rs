//! Text that strangers send, read once and trusted afterwards.

use crate::{Sentence, say};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A single line: trimmed, not empty, at most `max` characters, no control characters. What would
/// turn the letters around it, or hide among them, is taken out.
pub fn line(text: &str, max: usize) -> Result<String, Sentence> {
    let text = text.replace(misleads, "");
    let text = text.trim();
    if text.chars().all(is_unseen) {
        return Err(say("error-empty"));
    }
    if text.chars().any(breaks_a_line) {
        return Err(say("error-one-line"));
    }
    within(text, max)
}

/// A single line that may be left empty.
pub fn optional_line(text: Option<&str>, max: usize) -> Result<Option<String>, Sentence> {
    match text.map(str::trim) {
        None | Some("") => Ok(None),
        Some(text) => line(text, max).map(Some),
    }
}

/// Several lines, possibly none: line ends become `\n`, other control characters are refused.
pub fn prose(text: &str, max: usize) -> Result<String, Sentence> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        return Err(say("error-plain-text"));
    }
    within(text.trim(), max)
}

/// Several lines, `None` when there are none.
pub fn optional_prose(text: Option<&str>, max: usize) -> Result<Option<String>, Sentence> {
    Ok(Some(prose(text.unwrap_or(""), max)?).filter(|text| !text.is_empty()))
}

fn within(text: &str, max: usize) -> Result<String, Sentence> {
    match text.chars().count() {
        count if max < count => Err(say("error-long-by").word("most", max).word("count", count)),
        _ => Ok(text.to_owned()),
    }
}

/// White space and the marks that only steer other letters (Unicode's default ignorables in use).
fn is_unseen(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{3164}')
}

/// The marks that write letters in another order than they stand in, also beyond their line, and
/// those of no width. Joiners stay: Persian and emoji are written with them.
fn misleads(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Control characters, and the separators that some programs take for a line end.
fn breaks_a_line(c: char) -> bool {
    c.is_control() || c == '\u{2028}' || c == '\u{2029}'
}

/// The part of an address that names a thing: lower-case letters, digits and single hyphens.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Slug(String);

impl Slug {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same with a number behind it, for a suggestion: `intro` gives `intro-2`.
    pub fn numbered(&self, number: usize) -> Slug {
        let keep = self.0.len().min(56);
        Slug(format!("{}-{number}", self.0[..keep].trim_end_matches('-')))
    }

    /// The same if it is not among those taken, or with the first number that makes it free.
    pub fn free_among(&self, taken: &[String]) -> Slug {
        let is_free = |slug: &Slug| taken.iter().all(|other| other != slug.as_str());
        let numbered = (2..).map(|number| self.numbered(number));
        std::iter::once(self.clone()).chain(numbered).find(is_free).unwrap_or_else(|| self.clone())
    }
}

impl FromStr for Slug {
    type Err = Sentence;
    fn from_str(text: &str) -> Result<Self, Sentence> {
        let text = text.trim();
        let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if text.is_empty() {
            return Err(say("error-empty"));
        }
        if 60 < text.len() {
            return Err(say("error-long").word("most", 60_usize));
        }
        if !text.chars().all(good) || text.starts_with('-') || text.ends_with('-') {
            return Err(say("error-slug"));
        }
        Ok(Slug(text.to_owned()))
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Slug {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// A slug made of a title; `fallback` where the title has no letter a slug can hold.
pub fn slugify(title: &str, fallback: &str) -> Slug {
    let mut slug = String::new();
    for c in spelt_out(&title.to_lowercase()).chars() {
        if c.is_ascii_lowercase() || c.is_ascii_digit() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(50);
    let slug = slug.trim_end_matches('-');
    Slug(if slug.is_empty() { fallback } else { slug }.to_owned())
}

/// Latin letters beyond ASCII as those who have no key for them write them.
fn spelt_out(lower: &str) -> String {
    let mut plain = String::with_capacity(lower.len());
    for c in lower.chars() {
        match c {
            'à' | 'á' | 'â' | 'ã' | 'å' | 'ā' | 'ă' | 'ą' => plain.push('a'),
            'ä' | 'æ' => plain.push_str("ae"),
            'ç' | 'ć' | 'č' => plain.push('c'),
            'ď' | 'đ' | 'ð' => plain.push('d'),
            'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => plain.push('e'),
            'ğ' | 'ģ' => plain.push('g'),
            'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => plain.push('i'),
            'ł' | 'ļ' | 'ľ' => plain.push('l'),
            'ñ' | 'ń' | 'ň' | 'ņ' => plain.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ō' | 'ő' | 'ø' => plain.push('o'),
            'ö' | 'œ' => plain.push_str("oe"),
            'ř' => plain.push('r'),
            'ś' | 'š' | 'ş' | 'ș' => plain.push('s'),
            'ß' => plain.push_str("ss"),
            'ť' | 'ţ' | 'ț' => plain.push('t'),
            'ù' | 'ú' | 'û' | 'ū' | 'ů' | 'ű' | 'ų' => plain.push('u'),
            'ü' => plain.push_str("ue"),
            'ý' | 'ÿ' => plain.push('y'),
            'ź' | 'ż' | 'ž' => plain.push('z'),
            '\u{300}'..='\u{36f}' => {} // An accent that stands behind its letter.
            other => plain.push(other),
        }
    }
    plain
}

/// A mail address a server will take, its domain in lower case (RFC 5321 §4.1.2, §2.3.11).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct EmailAddress(String);

impl EmailAddress {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands behind the @, in lower case.
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }

    /// The form two spellings of one mailbox share, for comparing and signing in.
    pub fn folded(&self) -> String {
        self.0.to_lowercase()
    }

    /// The form that the spellings one mailbox takes share, for counting: without `+tag`, and at
    /// Google's, which looks at no dots, without those. Never for finding or writing to anybody.
    pub fn counted(&self) -> String {
        let folded = self.folded();
        let Some((local, domain)) = folded.rsplit_once('@') else { return folded };
        let own = local.split_once('+').map_or(local, |(own, _)| own);
        let own = if own.is_empty() { local } else { own };
        match domain {
            "gmail.com" | "googlemail.com" => format!("{}@gmail.com", own.replace('.', "")),
            _ => format!("{own}@{domain}"),
        }
    }
}

impl FromStr for EmailAddress {
    type Err = Sentence;
    fn from_str(text: &str) -> Result<Self, Sentence> {
        let wrong = || say("error-email");
        let text = text.trim();
        if text.is_empty() {
            return Err(say("error-email-empty"));
        }
        let (local, domain) = text.rsplit_once('@').ok_or_else(wrong)?;
        let atom = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~-.".contains(c);
        let local_good = (1..=64).contains(&local.len())
            && local.chars().all(atom)
            && !local.starts_with('.')
            && !local.ends_with('.')
            && !local.contains("..");
        let label_good = |label: &str| {
            (1..=63).contains(&label.len())
                && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        let domain_good = domain.contains('.') && domain.split('.').all(label_good);
        if !local_good || !domain_good || 254 < text.len() {
            return Err(wrong());
        }
        Ok(EmailAddress(format!("{local}@{}", domain.to_ascii_lowercase())))
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for EmailAddress {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_would_break_a_header_is_refused() {
        for bad in [
            "",
            "jo",
            "jo@",
            "@x.io",
            "jo@x",
            "jo@x.io\r\nBcc: a@b.io",
            "jo bo@x.io",
            "jo@x..io",
            "jo@-x.io",
            ".jo@x.io",
            "jo@x.io>",
            "a@b@c.io ",
            "\"jo\"@x.io",
        ] {
            assert!(bad.parse::<EmailAddress>().is_err(), "{bad:?}");
        }
        assert_eq!("Jo+a@X.IO".parse::<EmailAddress>().unwrap().as_str(), "Jo+a@x.io");
    }

    #[test]
    fn spellings_of_one_mailbox_are_counted_together() {
        let counted = |text: &str| text.parse::<EmailAddress>().unwrap().counted();
        assert_eq!(counted("Jo.Park+a@Example.org"), "jo.park@example.org");
        assert_eq!(counted("Jo.Park+b@googlemail.com"), "jopark@gmail.com");
        assert_eq!(counted("+a@example.org"), "+a@example.org");
        assert_ne!(counted("jo.park@example.org"), counted("jopark@example.org"));
    }

    #[test]
    fn a_name_turns_no_letters_but_its_own() {
        assert_eq!(
            line("Jo\u{202e}nhoJ \u{2066}Park\u{200b}\u{feff} ", 20).unwrap(),
            "JonhoJ Park"
        );
        assert!(line("\u{202e}\u{200b}", 20).is_err());
        for name in ["\u{645}\u{6cc}\u{200c}\u{62e}", "\u{1f469}\u{200d}\u{1f4bb}"] {
            assert_eq!(line(name, 20).unwrap(), name);
        }
    }

    #[test]
    fn a_title_becomes_a_slug() {
        assert_eq!(slugify("Intro call: 30 min!", "meeting").as_str(), "intro-call-30-min");
        assert_eq!(slugify("Straße & Söhne", "meeting").as_str(), "strasse-soehne");
        assert_eq!(slugify("Café İzmir, Łódź", "meeting").as_str(), "cafe-izmir-lodz");
        assert_eq!(slugify("수업", "meeting").as_str(), "meeting");
    }

    #[test]
    fn a_line_keeps_every_script_and_refuses_a_second_line() {
        assert_eq!(line(" مرحبا 👋 ", 20).unwrap(), "مرحبا 👋");
        assert!(line("a\nb", 20).is_err());
        assert!(line("\u{200b}", 20).is_err());
        assert!(line(&"x".repeat(21), 20).is_err());
    }
}
