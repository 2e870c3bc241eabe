//! What the forms of the workspace share: what was wrong with them, and what can be chosen.

pub use crate::pages::form::Problem;

/// What was wrong with a form, in the order of its fields.
///
/// A problem names the id of its input, which is the field's posted name; fields that repeat add
/// the row they stand in, counted from 0: `monday-1`, `question-0`, `location-2-value`.
#[derive(Debug, Clone, Default)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    pub fn one(field: impl Into<String>, text: impl Into<String>) -> Self {
        Self::default().and(field, text)
    }

    pub fn and(mut self, field: impl Into<String>, text: impl Into<String>) -> Self {
        self.add(field, text);
        self
    }

    pub fn add(&mut self, field: impl Into<String>, text: impl Into<String>) {
        self.0.push(Problem { field: field.into(), text: text.into() });
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }

    /// The sentence beside a field.
    pub fn of(&self, field: impl AsRef<str>) -> Option<&str> {
        let field = field.as_ref();
        self.0.iter().find(|problem| problem.field == field).map(|problem| problem.text.as_str())
    }
}

/// One option of a select, with the words for it.
#[derive(Debug, Clone)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub chosen: bool,
}

impl Choice {
    /// These values and labels, the one of `chosen` marked.
    pub fn list(
        pairs: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        chosen: &str,
    ) -> Vec<Self> {
        let choice = |value: String, label| Self { chosen: value == chosen, value, label };
        pairs.into_iter().map(|(value, label)| choice(value.into(), label.into())).collect()
    }
}
