//! A sentence before it has a language.

use availability::ScheduleError;
use std::fmt;

/// The key of a message and the words that go into it. Whoever shows it chooses the language
/// (`view::locale::Locale::tell`); its English stands in `view/messages/en.ftl`.
///
/// Made by [`say`]: `say("error-long").word("most", 60)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    pub key: &'static str,
    pub words: Vec<(&'static str, Word)>,
}

/// What goes into a sentence: a number chooses its plural, a text stands as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    Number(i64),
    Text(String),
}

/// The sentence `key`; a test looks in `view/messages` for every key that stands here.
pub fn say(key: &'static str) -> Sentence {
    Sentence { key, words: Vec::new() }
}

impl Sentence {
    /// The same with one more word, `{ $name }` in the message.
    pub fn word(mut self, name: &'static str, word: impl Into<Word>) -> Self {
        self.words.push((name, word.into()));
        self
    }
}

impl From<i64> for Word {
    fn from(number: i64) -> Self {
        Word::Number(number)
    }
}

impl From<usize> for Word {
    fn from(number: usize) -> Self {
        Word::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<String> for Word {
    fn from(text: String) -> Self {
        Word::Text(text)
    }
}

impl From<&str> for Word {
    fn from(text: &str) -> Self {
        Word::Text(text.to_owned())
    }
}

impl From<ScheduleError> for Sentence {
    fn from(error: ScheduleError) -> Self {
        match error {
            ScheduleError::NoLength(time) => {
                say("error-hours-empty").word("time", time.to_string())
            }
            ScheduleError::StartsAtEndOfDay => say("error-hours-midnight"),
            ScheduleError::Backwards { .. } => say("error-dates-order"),
        }
    }
}

/// For logs; people are told in their language.
impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key)?;
        self.words.iter().try_for_each(|(name, word)| write!(f, " {name}={word}"))
    }
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Word::Number(number) => number.fmt(f),
            Word::Text(text) => write!(f, "{text:?}"),
        }
    }
}
