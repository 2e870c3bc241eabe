//! The languages that are spoken here: one for each file in `messages`.

use std::{borrow::Cow, sync::LazyLock};

use fluent_bundle::{
    FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle, types::FluentNumber,
};
use rust_embed::Embed;
use unic_langid::LanguageIdentifier;

use super::Direction;

#[derive(Embed)]
#[folder = "messages"]
struct Files;

pub(super) type Messages = FluentBundle<FluentResource>;

/// One file of messages, and what it says of itself under `## This language`.
pub(super) struct Language {
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
    /// The region whose habits count where a reader names none (CLDR `likelySubtags`).
    pub region: String,
    pub direction: Direction,
    /// Its own ten digits, and the regions that write them; the others write 0–9 (CLDR
    /// `defaultNumberingSystem`).
    digits: Vec<char>,
    digits_in: String,
    messages: Messages,
    dialects: Vec<Dialect>,
}

/// What some regions say differently: the file `en-US` beside `en`, with the regions it is for.
struct Dialect {
    regions: String,
    messages: Messages,
}

static ALL: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let names: Vec<_> = Files::iter().collect();
    let tags = names.iter().filter_map(|name| name.strip_suffix(".ftl"));
    let (dialects, languages): (Vec<_>, Vec<_>) = tags.partition(|tag| tag.contains('-'));
    let mut all: Vec<_> = languages.into_iter().map(|tag| read(tag, &dialects)).collect();
    all.sort_by(|a, b| a.tag.cmp(&b.tag));
    all
});

/// All of them, in the order of their tags.
pub(super) fn all() -> &'static [Language] {
    &ALL
}

/// The one that is read where another lacks a message.
pub(super) fn english() -> &'static Language {
    static ENGLISH: LazyLock<&Language> = LazyLock::new(|| {
        let english = ALL.iter().find(|language| language.tag == "en");
        english.unwrap_or_else(|| panic!("messages/en.ftl is missing"))
    });
    &ENGLISH
}

impl Language {
    /// The message `key` if a file has it, its numbers in 0–9 or in the language's own digits.
    pub fn message(
        &self,
        dialect: Option<&Messages>,
        key: &str,
        arguments: Option<&FluentArgs>,
        own_digits: bool,
    ) -> Option<String> {
        let files = dialect.into_iter().chain([&self.messages]);
        let mut found = files.filter_map(|file| Some((file, file.get_message(key)?.value()?)));
        let (file, pattern) = found.next()?;
        let mut errors = Vec::new();
        let text = file.format_pattern(pattern, arguments, &mut errors);
        debug_assert!(errors.is_empty(), "message {key}: {errors:?}");
        let digit = |c: char| match marked_digit(c) {
            Some(n) if own_digits => self.digits.get(n as usize).copied().unwrap_or(c),
            Some(n) => char::from(b'0' + n),
            None => c,
        };
        Some(if text.contains(is_marked) { text.chars().map(digit).collect() } else { text.into() })
    }

    /// A number whose plural is chosen. In Arabic 103 goes as 3 does (CLDR `plurals`), which the
    /// crate of plurals does not know: it gets the last two digits, and carries the number along.
    pub fn counted<'a>(&self, value: FluentValue<'a>) -> FluentValue<'a> {
        let FluentValue::Number(mut number) = value else { return value };
        let last = number.value % 100.0;
        if self.tag == "ar" && 100.0 <= number.value && 3.0 <= last {
            number.options.currency = Some(number.as_string().into_owned());
            number.value = last;
        }
        FluentValue::Number(number)
    }

    pub fn has_own_digits(&self, region: &str) -> bool {
        names(&self.digits_in, region)
    }

    /// What is said differently there.
    pub fn dialect(&self, region: &str) -> Option<&Messages> {
        let own = self.dialects.iter().find(|dialect| names(&dialect.regions, region));
        own.map(|dialect| &dialect.messages)
    }

    /// The text with 0–9 in its own digits.
    pub fn digits(&self, text: &str) -> String {
        let own = |c: char| c.to_digit(10).and_then(|n| self.digits.get(n as usize)).copied();
        text.chars().map(|c| own(c).unwrap_or(c)).collect()
    }
}

fn names(regions: &str, region: &str) -> bool {
    regions.split(' ').any(|one| one == region)
}

fn read(tag: &str, dialects: &[&str]) -> Language {
    let messages = bundle(tag);
    let about = |key: &str| about(&messages, tag, key);
    let of_this = |dialect: &&&str| dialect.split('-').next() == Some(tag);
    let dialects = dialects.iter().filter(of_this).map(|dialect| read_dialect(dialect)).collect();
    let (name, region) = (about("language-name"), about("language-region"));
    let direction = match about("language-direction").as_str() {
        "rtl" => Direction::Rtl,
        _ => Direction::Ltr,
    };
    let digits = about("language-digits").chars().collect();
    let digits_in = about("language-digits-in");
    let tag = tag.to_owned();
    Language { tag, name, region, direction, digits, digits_in, messages, dialects }
}

fn read_dialect(tag: &str) -> Dialect {
    let messages = bundle(tag);
    Dialect { regions: about(&messages, tag, "dialect-regions"), messages }
}

/// What a file says of itself.
fn about(messages: &Messages, tag: &str, key: &str) -> String {
    let message = messages.get_message(key).and_then(|message| message.value());
    let pattern = message.unwrap_or_else(|| panic!("messages/{tag}.ftl has no {key}"));
    messages.format_pattern(pattern, None, &mut Vec::new()).into_owned()
}

/// Where the marked 0 stands, in the private use area of Unicode.
const MARK: u32 = 0xE000;

/// The digits of a number, marked, so that they can be told from those in words and links.
fn mark<M>(value: &FluentValue, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let marked = |c: char| c.to_digit(10).and_then(|n| char::from_u32(MARK + n)).unwrap_or(c);
    Some(shown(number).chars().map(marked).collect())
}

/// The number as it is, whatever its plural was chosen by; see [`Language::counted`].
fn shown(number: &FluentNumber) -> Cow<'_, str> {
    number.options.currency.as_deref().map_or_else(|| number.as_string(), Cow::Borrowed)
}

fn marked_digit(c: char) -> Option<u8> {
    u32::from(c).checked_sub(MARK).filter(|n| *n < 10).and_then(|n| u8::try_from(n).ok())
}

fn is_marked(c: char) -> bool {
    marked_digit(c).is_some()
}

fn bundle(tag: &str) -> Messages {
    let file = Files::get(&format!("{tag}.ftl"));
    let text = file.map(|file| String::from_utf8_lossy(&file.data).into_owned());
    let resource = FluentResource::try_new(text.unwrap_or_default())
        .unwrap_or_else(|(_, errors)| panic!("messages/{tag}.ftl: {errors:?}"));
    let language: LanguageIdentifier =
        tag.parse().unwrap_or_else(|error| panic!("language {tag}: {error}"));
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_formatter(Some(mark));
    bundle.set_use_isolating(false); // words that need it are isolated one by one
    if let Err(errors) = bundle.add_resource(resource) {
        panic!("messages/{tag}.ftl: {errors:?}");
    }
    bundle
}
