//! What is wrong with what somebody typed, all of it at once.

use crate::Sentence;
use std::fmt;

/// One field and what is wrong with it, for the person who typed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field's name as JSON and forms spell it, `invitee.email` or `durations[1]`.
    pub field: String,
    pub message: Sentence,
}

/// Every bad field of one request. Never empty when returned as an error.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldErrors(pub Vec<FieldError>);

impl FieldErrors {
    pub fn one(field: impl Into<String>, message: Sentence) -> Self {
        let mut errors = Self::default();
        errors.add(field, message);
        errors
    }

    pub fn add(&mut self, field: impl Into<String>, message: Sentence) {
        self.0.push(FieldError { field: field.into(), message });
    }

    /// The value if it was good; otherwise notes what was wrong and goes on to the next field.
    pub fn keep<T>(&mut self, field: &str, result: Result<T, Sentence>) -> Option<T> {
        result.map_err(|message| self.add(field, message)).ok()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What was wrong with one field.
    pub fn of(&self, field: &str) -> Option<&Sentence> {
        self.0.iter().find(|error| error.field == field).map(|error| &error.message)
    }

    /// `Ok` when nothing was wrong.
    pub fn check(self) -> Result<(), Self> {
        if self.is_empty() { Ok(()) } else { Err(self) }
    }
}

impl fmt::Display for FieldErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, error) in self.0.iter().enumerate() {
            let gap = if index == 0 { "" } else { "; " };
            write!(f, "{gap}{}: {}", error.field, error.message)?;
        }
        Ok(())
    }
}

impl std::error::Error for FieldErrors {}
