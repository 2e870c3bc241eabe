//! The fields of a guest's form, and what can be wrong with them.

use crate::pages::Page;

/// One field as it is shown: with what was typed, and what was wrong with it.
#[derive(Debug, Clone)]
pub struct Field {
    /// The name it is posted under, and its id on the page.
    pub name: String,
    pub label: String,
    pub kind: Kind,
    pub required: bool,
    /// A sentence of help above the input.
    pub hint: Option<String>,
    /// The `autocomplete` token (HTML §4.10.18.7), `off` where none fits.
    pub autocomplete: &'static str,
    /// What was typed; several for [`Kind::Several`].
    pub values: Vec<String>,
    pub wrong: Option<Wrong>,
}

/// What a field asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    Text,
    Long,
    Number,
    /// One of these.
    Choice(Vec<String>),
    /// Any of these.
    Several(Vec<String>),
    /// Yes or nothing; posts `yes`.
    Checkbox,
    Phone,
    Email,
    Url,
    Date,
}

/// Why a value was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    Missing,
    /// More characters than this.
    TooLong(usize),
    /// Not what a field of this kind asks for.
    Unreadable,
    /// None of the options.
    NotOffered,
    /// The guest whose address this is has as many upcoming bookings as one may have.
    GuestLimit(i64),
    /// A sentence from elsewhere, already in the reader's language.
    Said(String),
}

/// A problem as the summary lists it: the same words as beside the field.
#[derive(Debug, Clone)]
pub struct Problem {
    pub field: String,
    pub text: String,
}

/// The field that people do not see: a form with anything in it was filled by a machine.
pub const TRAP: &str = "subject";

/// The field that tells when the form was shown.
pub const SHOWN: &str = "shown";

/// More options than this become a drop-down list.
const RADIOS: usize = 6;

impl Field {
    pub fn new(name: impl Into<String>, label: impl Into<String>, kind: Kind) -> Self {
        Self {
            name: name.into(),
            label: label.into(),
            kind,
            required: false,
            hint: None,
            autocomplete: "off",
            values: Vec::new(),
            wrong: None,
        }
    }

    pub fn required(self, required: bool) -> Self {
        Self { required, ..self }
    }

    pub fn autocomplete(self, autocomplete: &'static str) -> Self {
        Self { autocomplete, ..self }
    }

    pub fn hint(self, hint: Option<String>) -> Self {
        Self { hint, ..self }
    }

    /// The field with what was posted under its name, and what was found wrong with it.
    pub fn filled(self, posted: &[(String, String)], wrong: &[(String, Wrong)]) -> Self {
        let values =
            posted.iter().filter(|(name, _)| *name == self.name).map(|(_, value)| value.clone());
        let found = wrong.iter().find(|(name, _)| *name == self.name);
        let (values, wrong) = (values.collect(), found.map(|(_, wrong)| wrong.clone()));
        Self { values, wrong, ..self }
    }

    /// What was typed, for fields of one value.
    pub fn value(&self) -> &str {
        self.values.first().map_or("", String::as_str)
    }

    /// Whether this option was chosen.
    pub fn holds(&self, option: &str) -> bool {
        self.values.iter().any(|value| value == option)
    }

    pub fn options(&self) -> &[String] {
        match &self.kind {
            Kind::Choice(options) | Kind::Several(options) => options,
            _ => &[],
        }
    }

    /// `(required)` or `(optional)`.
    pub fn need(&self, page: &Page) -> String {
        page.t(if self.required { "field-required" } else { "field-optional" })
    }

    /// The `type` of its `<input>`.
    pub fn input(&self) -> &'static str {
        match self.kind {
            Kind::Phone => "tel",
            Kind::Email => "email",
            Kind::Url => "url",
            Kind::Date => "date",
            _ => "text",
        }
    }

    /// The `inputmode` of its `<input>`, where the type does not already say it.
    pub fn inputmode(&self) -> Option<&'static str> {
        (self.kind == Kind::Number).then_some("decimal")
    }

    /// Whether it is a set of radios or checkboxes under one legend.
    pub fn is_group(&self) -> bool {
        match &self.kind {
            Kind::Choice(options) => options.len() <= RADIOS,
            Kind::Several(_) => true,
            _ => false,
        }
    }

    /// The ids of its hint and error, for `aria-describedby`.
    pub fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.name));
        let error = self.wrong.as_ref().map(|_| format!("{}-error", self.name));
        let ids: Vec<String> = hint.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// What was wrong, as a sentence that says what to do.
    pub fn error(&self, page: &Page) -> Option<String> {
        let l = page.locale;
        let label = self.label.as_str();
        Some(match (self.wrong.as_ref()?, &self.kind) {
            (Wrong::GuestLimit(upcoming), _) => l.with("wrong-guest-limit", *upcoming),
            (Wrong::Said(sentence), _) => sentence.clone(),
            (Wrong::TooLong(most), _) => {
                l.say("wrong-long", &[("field", label), ("most", &most.to_string())])
            }
            (Wrong::Missing | Wrong::Unreadable, Kind::Email) => l.t("wrong-email"),
            (Wrong::Missing, Kind::Choice(_) | Kind::Several(_)) => l.with("wrong-unchosen", label),
            (Wrong::Missing, Kind::Checkbox) => l.with("wrong-unticked", label),
            (Wrong::Missing, _) => l.with("wrong-missing", label),
            (Wrong::Unreadable, Kind::Phone) => l.with("wrong-phone", label),
            (Wrong::Unreadable, Kind::Number) => l.with("wrong-number", label),
            (Wrong::Unreadable, Kind::Url) => l.with("wrong-url", label),
            (Wrong::Unreadable, Kind::Date) => l.with("wrong-date", label),
            (Wrong::Unreadable, _) => l.with("wrong-text", label),
            (Wrong::NotOffered, _) => l.with("wrong-unchosen", label),
        })
    }
}

/// The problems of a form, in the order of its fields.
pub fn problems(page: &Page, fields: &[Field]) -> Vec<Problem> {
    let problem =
        |field: &Field| Some(Problem { field: field.name.clone(), text: field.error(page)? });
    fields.iter().filter_map(problem).collect()
}
