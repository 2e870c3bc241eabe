//! What is wrong with a request, field by field, in the English of the JSON API.

use model::{FieldErrors, Sentence};
use view::locale::Locale;

/// Every bad field of one request with its sentence.
#[derive(Clone, Debug, Default)]
pub struct BadFields(pub Vec<(String, String)>);

/// A sentence as programs get it: the API's own, or one of the lower rooms.
pub trait English {
    fn english(self) -> String;
}

impl English for String {
    fn english(self) -> String {
        self
    }
}

impl English for &str {
    fn english(self) -> String {
        self.to_owned()
    }
}

impl English for Sentence {
    fn english(self) -> String {
        Locale::english().tell(&self)
    }
}

impl BadFields {
    pub fn one(field: impl Into<String>, message: impl English) -> Self {
        Self(vec![(field.into(), message.english())])
    }

    pub fn add(&mut self, field: impl Into<String>, message: impl English) {
        self.0.push((field.into(), message.english()));
    }

    /// The value if it was good; otherwise notes what was wrong and goes on to the next field.
    pub fn keep<T>(&mut self, field: &str, result: Result<T, impl English>) -> Option<T> {
        result.map_err(|message| self.add(field, message)).ok()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether anything is wrong with this field.
    pub fn names(&self, field: &str) -> bool {
        self.0.iter().any(|(own, _)| own == field)
    }

    /// `Ok` when nothing was wrong.
    pub fn check(self) -> Result<(), Self> {
        if self.is_empty() { Ok(()) } else { Err(self) }
    }
}

impl From<FieldErrors> for BadFields {
    fn from(errors: FieldErrors) -> Self {
        let told = |error: model::FieldError| (error.field, error.message.english());
        Self(errors.0.into_iter().map(told).collect())
    }
}
