//! Who reads: the language, and the habits of the region that go with it.
//!
//! Every word a person sees is a message in `messages/{language}.ftl` (Project Fluent syntax).
//! A new language is one more file and one more line in [`LANGUAGES`]; a message it lacks is
//! read from English. Times and dates are written by [`crate::format`].

use std::{fmt, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use jiff::civil::Weekday;
use model::{Sentence, Word};
use unic_langid::LanguageIdentifier;

use crate::format::Clock;

/// Languages we speak, each with its file. The first is read where another lacks a message.
const LANGUAGES: [(&str, &str); 1] = [("en", include_str!("../messages/en.ftl"))];

/// Scripts written from right to left, by language.
const RIGHT_TO_LEFT: [&str; 5] = ["ar", "fa", "he", "ps", "ur"];

/// Regions that read times on a twelve-hour clock (CLDR `timeData`, the widely used ones).
const TWELVE_HOUR: [&str; 24] = [
    "AE", "AU", "BD", "CA", "CO", "EG", "HK", "IN", "JO", "KR", "KW", "LB", "MX", "MY", "NZ", "OM",
    "PH", "PK", "QA", "SA", "SG", "SY", "US", "VE",
];

/// Regions whose week begins on Sunday, and on Saturday (CLDR `weekData`, the widely used ones).
const SUNDAY_FIRST: [&str; 21] = [
    "BR", "CA", "CO", "GT", "HK", "ID", "IL", "IN", "JM", "JP", "KR", "MX", "PE", "PH", "PK", "SA",
    "TH", "TW", "US", "VE", "ZA",
];
const SATURDAY_FIRST: [&str; 10] = ["AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LY", "OM", "QA"];

type Messages = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<Vec<Messages>> =
    LazyLock::new(|| LANGUAGES.iter().map(|(tag, text)| bundle(tag, text)).collect());

/// Left to right, or right to left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    Ltr,
    Rtl,
}

/// A reader's language with the clock and week of the region. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Locale {
    language: usize,
    /// Which clock the region reads; a reader's own choice wins over it.
    pub clock: Clock,
    /// The first column of a month.
    pub week_start: Weekday,
    pub direction: Direction,
}

impl Locale {
    /// English without a region: a 24-hour clock and weeks from Monday.
    pub fn english() -> Self {
        Self::spoken(0, None)
    }

    /// The best match for an `Accept-Language` header (RFC 9110 §12.5.4); English when none fits.
    pub fn accepted(header: &str) -> Self {
        let mut wanted: Vec<(f32, &str)> = header
            .split(',')
            .filter_map(|part| {
                let (tag, rest) = part.split_once(';').unwrap_or((part, ""));
                let quality = rest.trim().strip_prefix("q=").map_or(Some(1.0), |q| q.parse().ok());
                Some((quality?, tag.trim()))
            })
            .collect();
        wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
        wanted.iter().find_map(|(_, tag)| Self::tagged(tag)).unwrap_or_else(Self::english)
    }

    /// The locale of a language tag such as `en-GB`, when its language is spoken here.
    pub fn tagged(tag: &str) -> Option<Self> {
        let tag: LanguageIdentifier = tag.parse().ok()?;
        let language = LANGUAGES.iter().position(|(spoken, _)| tag.language == *spoken)?;
        Some(Self::spoken(language, tag.region.as_ref().map(|region| region.as_str())))
    }

    fn spoken(language: usize, region: Option<&str>) -> Self {
        let within = |regions: &[&str]| region.is_some_and(|region| regions.contains(&region));
        Self {
            language,
            clock: if within(&TWELVE_HOUR) { Clock::H12 } else { Clock::H24 },
            week_start: if within(&SUNDAY_FIRST) {
                Weekday::Sunday
            } else if within(&SATURDAY_FIRST) {
                Weekday::Saturday
            } else {
                Weekday::Monday
            },
            direction: if RIGHT_TO_LEFT.contains(&LANGUAGES[language].0) {
                Direction::Rtl
            } else {
                Direction::Ltr
            },
        }
    }

    /// The language tag for `<html lang>`.
    pub fn language(&self) -> &'static str {
        LANGUAGES[self.language].0
    }

    /// `ltr` or `rtl`, for `<html dir>`.
    pub fn dir(&self) -> &'static str {
        match self.direction {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }

    /// The message `key`.
    pub fn t(&self, key: &str) -> String {
        self.message(key, None)
    }

    /// The message `key` about one number or word, `$n` in the file: `l.with("times-count", 6)`.
    pub fn with<'a>(&self, key: &str, n: impl Into<FluentValue<'a>>) -> String {
        let mut arguments = FluentArgs::new();
        arguments.set("n", n);
        self.message(key, Some(&arguments))
    }

    /// The message `key` with named words: `l.say("subject", &[("event", title), ("host", name)])`.
    pub fn say(&self, key: &str, words: &[(&str, &str)]) -> String {
        let mut arguments = FluentArgs::new();
        for (name, word) in words {
            arguments.set(*name, *word);
        }
        self.message(key, Some(&arguments))
    }

    /// A sentence of the lower rooms, in this language.
    pub fn tell(&self, sentence: &Sentence) -> String {
        let mut arguments = FluentArgs::new();
        for (name, word) in &sentence.words {
            match word {
                Word::Number(number) => arguments.set(*name, *number),
                Word::Text(text) => arguments.set(*name, text.as_str()),
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
        for bundle in [&BUNDLES[self.language], &BUNDLES[0]] {
            let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
                continue;
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, arguments, &mut errors);
            debug_assert!(errors.is_empty(), "message {key}: {errors:?}");
            return text.into_owned();
        }
        debug_assert!(false, "no message {key}");
        key.to_owned()
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({}, {:?})", self.language(), self.clock)
    }
}

fn bundle(tag: &str, text: &str) -> Messages {
    let resource = FluentResource::try_new(text.to_owned())
        .unwrap_or_else(|(_, errors)| panic!("messages/{tag}.ftl: {errors:?}"));
    let language = tag.parse().unwrap_or_else(|error| panic!("language {tag}: {error}"));
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false); // names stand in <bdi> instead
    if let Err(errors) = bundle.add_resource(resource) {
        panic!("messages/{tag}.ftl: {errors:?}");
    }
    bundle
}

/// A message that is already markup; templates print it as it is.
#[derive(Debug, Clone)]
pub struct Rich(String);

impl Rich {
    /// Words without markup.
    pub fn text(words: &str) -> Self {
        Self(escape(words))
    }

    /// Points the message's `<a>` at this address.
    pub fn link(self, href: &str) -> Self {
        Self(self.0.replace("<a>", &format!("<a href=\"{}\">", escape(href))))
    }
}

impl fmt::Display for Rich {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for Rich {}

/// Text made safe between tags and inside double quotes.
pub fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
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
    fn words_are_escaped_inside_markup() {
        let text = Locale::english().rich("no-times-day", &[("day", "<b>"), ("next", "A & B")]);
        let text = text.link("/?a=1&b=\"").to_string();
        assert!(text.contains("&lt;b&gt;") && text.contains("A &amp; B"), "{text}");
        assert!(text.contains("<a href=\"/?a=1&amp;b=&quot;\">"), "{text}");
    }
}
