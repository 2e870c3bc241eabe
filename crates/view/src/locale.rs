//! Who reads: the language, and the habits of the region that go with it.
//!
//! Every word a person sees is a message in `messages/{language}.ftl` (Project Fluent syntax).
//! A new language is one more file; a message it lacks is read from English. What a region says
//! differently stands in a file of its own, `en-US.ftl`. Times and dates are written by
//! [`crate::format`].

mod language;
mod region;
mod rich;

use std::{borrow::Cow, fmt};

use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil::Weekday;
use model::{Sentence, Word};
use unic_langid::{LanguageIdentifier, subtags::Region};

use self::language::{Language, Messages};
pub use self::rich::{Rich, escape};
use crate::format::Clock;

/// Left to right, or right to left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    Ltr,
    Rtl,
}

/// A reader's language with the clock, week and digits of the region. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Locale {
    language: &'static Language,
    region: Option<Region>,
    dialect: Option<&'static Messages>,
    /// Whether numbers are written in the language's own digits.
    own_digits: bool,
    /// Which clock the region reads; a reader's own choice wins over it.
    pub clock: Clock,
    /// The first column of a month.
    pub week_start: Weekday,
    pub direction: Direction,
}

impl Locale {
    /// English without a region: a 24-hour clock and weeks from Monday.
    pub fn english() -> Self {
        Self::spoken(language::english(), None)
    }

    /// The best match for an `Accept-Language` header (RFC 9110 §12.5.4); English when none fits.
    pub fn accepted(header: &str) -> Self {
        Self::named(header).unwrap_or_else(Self::english)
    }

    /// The same, if any of its languages is spoken here.
    pub fn named(header: &str) -> Option<Self> {
        preferred(header).find_map(Self::tagged)
    }

    /// The language a reader has chosen, with the region their browser names for it if it does.
    pub fn chosen(language: &str, header: &str) -> Option<Self> {
        let chosen = Self::tagged(language)?;
        let mut accepted = preferred(header).filter_map(Self::tagged);
        let same = accepted.find(|accepted| accepted.language() == chosen.language());
        Some(same.filter(|_| chosen.region.is_none()).unwrap_or(chosen))
    }

    /// The locale of a language tag such as `en-GB`, when its language is spoken here.
    pub fn tagged(tag: &str) -> Option<Self> {
        let tag: LanguageIdentifier = tag.parse().ok()?;
        let language = language::all().iter().find(|known| tag.language == known.tag.as_str())?;
        Some(Self::spoken(language, tag.region))
    }

    /// Every language spoken here, its tag with its own name for itself, in the order of the tags.
    pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
        language::all().iter().map(|language| (language.tag.as_str(), language.name.as_str()))
    }

    fn spoken(language: &'static Language, region: Option<Region>) -> Self {
        let habits = region.as_ref().map_or(language.region.as_str(), Region::as_str);
        Self {
            language,
            region,
            dialect: region.as_ref().and_then(|region| language.dialect(region.as_str())),
            own_digits: region.is_some_and(|region| language.has_own_digits(region.as_str())),
            clock: region::clock(habits),
            week_start: region::week_start(habits),
            direction: language.direction,
        }
    }

    /// The language tag for `<html lang>`.
    pub fn language(&self) -> &'static str {
        &self.language.tag
    }

    /// The language with the region, as [`Locale::tagged`] reads it back: `ar-EG`.
    pub fn tag(&self) -> String {
        match self.region {
            Some(region) => format!("{}-{region}", self.language.tag),
            None => self.language.tag.clone(),
        }
    }

    /// `ltr` or `rtl`, for `<html dir>`.
    pub fn dir(&self) -> &'static str {
        match self.direction {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }

    /// A number or a time in the digits of the language: `9:30` is `٩:٣٠` in Egypt.
    pub fn digits<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if self.own_digits { self.language.digits(text).into() } else { text.into() }
    }

    /// The ten digits, `0123456789`, for scripts that write numbers themselves.
    pub fn ten_digits(&self) -> String {
        self.digits("0123456789").into_owned()
    }

    /// The message `key`.
    pub fn t(&self, key: &str) -> String {
        self.message(key, None)
    }

    /// The message `key` about one number or word, `$n` in the file: `l.with("times-count", 6)`.
    pub fn with<'a>(&self, key: &str, n: impl Into<FluentValue<'a>>) -> String {
        let mut arguments = FluentArgs::new();
        arguments.set(
            "n",
            match n.into() {
                FluentValue::String(word) => self.apart(&word).into_owned().into(),
                number => self.language.counted(number),
            },
        );
        self.message(key, Some(&arguments))
    }

    /// The message `key` with named words: `l.say("subject", &[("event", title), ("host", name)])`.
    pub fn say(&self, key: &str, words: &[(&str, &str)]) -> String {
        let mut arguments = FluentArgs::new();
        for (name, word) in words {
            arguments.set(*name, self.apart(word));
        }
        self.message(key, Some(&arguments))
    }

    /// A sentence of the lower rooms, in this language.
    pub fn tell(&self, sentence: &Sentence) -> String {
        let mut arguments = FluentArgs::new();
        for (name, word) in &sentence.words {
            match word {
                Word::Number(number) => {
                    arguments.set(*name, self.language.counted((*number).into()));
                }
                Word::Text(text) => arguments.set(*name, self.apart(text)),
            }
        }
        self.message(sentence.key, Some(&arguments))
    }

    /// The message `key` as markup. The words are escaped; the message itself may hold
    /// `<strong>…</strong>` and one `<a>…</a>`, which gets the address given to [`Rich::link`].
    pub fn rich(&self, key: &str, words: &[(&str, &str)]) -> Rich {
        let escaped: Vec<(&str, String)> = words.iter().map(|(k, v)| (*k, escape(v))).collect();
        let words: Vec<(&str, &str)> = escaped.iter().map(|(k, v)| (*k, v.as_str())).collect();
        Rich(self.say(key, &words))
    }

    fn message(&self, key: &str, arguments: Option<&FluentArgs>) -> String {
        let own = self.language.message(self.dialect, key, arguments, self.own_digits);
        let english = || language::english().message(None, key, arguments, self.own_digits);
        let said = own.or_else(english);
        debug_assert!(said.is_some(), "no message {key}");
        said.unwrap_or_else(|| key.to_owned())
    }

    /// A word as it goes into a sentence: a bare number in the reader's digits, and what is
    /// written in the other direction kept from mixing with its neighbours (UAX #9 §2.4).
    pub fn apart<'a>(&self, word: &'a str) -> Cow<'a, str> {
        if !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit()) {
            return self.digits(word);
        }
        if word.starts_with('\u{2068}') {
            return word.into();
        }
        let turns = match self.direction {
            // `{name}` is a hole that the page's script fills, and isolates then.
            Direction::Rtl => !word.starts_with('{') && word.contains(is_latin),
            Direction::Ltr => word.contains(is_right_to_left),
        };
        if turns { format!("\u{2068}{word}\u{2069}").into() } else { word.into() }
    }
}

/// The tags of an `Accept-Language` header, the most wanted first.
fn preferred(header: &str) -> impl Iterator<Item = &str> {
    let mut wanted: Vec<(f32, &str)> = header
        .split(',')
        .filter_map(|part| {
            let (tag, rest) = part.split_once(';').unwrap_or((part, ""));
            let quality = rest.trim().strip_prefix("q=").map_or(Some(1.0), |q| q.parse().ok());
            Some((quality?, tag.trim()))
        })
        .collect();
    wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
    wanted.into_iter().map(|(_, tag)| tag)
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic()
}

/// The letters of Hebrew, Arabic and their neighbours.
fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({}, {:?})", self.language(), self.clock)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_spoken_language_wins() {
        let locale = Locale::accepted("xx, en-GB;q=0.8, en-US;q=0.5");
        assert_eq!((locale.language(), locale.clock), ("en", Clock::H24));
        let locale = Locale::accepted("en-US,en;q=0.9");
        assert_eq!((locale.clock, locale.week_start), (Clock::H12, Weekday::Sunday));
        let locale = Locale::accepted("*;q=nonsense,,;");
        assert_eq!((locale.clock, locale.week_start), (Clock::H24, Weekday::Monday));
    }

    #[test]
    fn a_chosen_language_keeps_the_region_of_the_browser() {
        let locale = Locale::chosen("ar", "de-DE,ar-EG;q=0.5").unwrap();
        assert_eq!((locale.tag().as_str(), &*locale.digits("10")), ("ar-EG", "١٠"));
        assert_eq!(Locale::chosen("ar", "de-DE").unwrap().with("times-count", 11), "11 وقتًا");
        assert_eq!(locale.with("times-count", 11), "١١ وقتًا");
        assert_eq!(locale.with("times-count", 103), "١٠٣ أوقات");
        assert_eq!(Locale::chosen("ko-KR", "ko-US").unwrap().tag(), "ko-KR");
        assert!(Locale::chosen("xx", "de").is_none());
    }

    #[test]
    fn regions_have_their_clocks_and_weeks() {
        let habits = |tag: &str| {
            let locale = Locale::tagged(tag).unwrap();
            (locale.clock, locale.week_start, locale.direction)
        };
        assert_eq!(habits("de"), (Clock::H24, Weekday::Monday, Direction::Ltr));
        assert_eq!(habits("ko"), (Clock::H12, Weekday::Sunday, Direction::Ltr));
        assert_eq!(habits("ar"), (Clock::H12, Weekday::Saturday, Direction::Rtl));
        assert_eq!(habits("ar-AE"), (Clock::H12, Weekday::Monday, Direction::Rtl));
    }

    #[test]
    fn what_reads_the_other_way_is_kept_apart() {
        let of = |tag: &str, name| Locale::tagged(tag).unwrap().with("host-title", name);
        assert_eq!(of("en", "Ana"), "Book a time with Ana");
        assert_eq!(of("en", "ليلى"), "Book a time with \u{2068}ليلى\u{2069}");
        assert_eq!(of("ar", "Ana"), "احجز موعدًا مع \u{2068}Ana\u{2069}");
        assert_eq!(of("ar", "ليلى"), "احجز موعدًا مع ليلى");
    }

    #[test]
    fn words_are_escaped_inside_markup() {
        let text = Locale::english().rich("no-times-day", &[("day", "<b>"), ("next", "A & B")]);
        let text = text.link("/?a=1&b=\"").to_string();
        assert!(text.contains("&lt;b&gt;") && text.contains("A &amp; B"), "{text}");
        assert!(text.contains("<a href=\"/?a=1&amp;b=&quot;\">"), "{text}");
    }
}
