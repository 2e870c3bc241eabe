//! What a host asks beside name and e-mail, and what a guest answered.

use crate::{EmailAddress, FieldErrors, Sentence, names::names, say, text};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A host's own question on the details form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Question {
    /// Names the answer in `responses` and in `q_{id}` of a link; a slug.
    #[serde(default)]
    pub id: String,
    pub label: String,
    #[serde(rename = "type")]
    pub kind: QuestionKind,
    #[serde(default)]
    pub required: bool,
    #[serde(default)]
    pub options: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    Text,
    Textarea,
    Number,
    Select,
    MultiSelect,
    Checkbox,
    Phone,
    Email,
    Url,
    Date,
}

names!(QuestionKind {
    Text = "text",
    Textarea = "textarea",
    Number = "number",
    Select = "select",
    MultiSelect = "multi_select",
    Checkbox = "checkbox",
    Phone = "phone",
    Email = "email",
    Url = "url",
    Date = "date",
});

impl QuestionKind {
    pub fn has_options(self) -> bool {
        matches!(self, QuestionKind::Select | QuestionKind::MultiSelect)
    }
}

/// An answer as it came in: JSON keeps numbers, lists and booleans, a form only text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Answer {
    Flag(bool),
    Number(serde_json::Number),
    Text(String),
    Several(Vec<String>),
}

impl Answer {
    /// As a person reads it: several choices with commas, a checkbox as yes or no.
    pub fn words(&self) -> String {
        match self {
            Answer::Flag(true) => "yes".into(),
            Answer::Flag(false) => "no".into(),
            Answer::Number(number) => number.to_string(),
            Answer::Text(text) => text.clone(),
            Answer::Several(choices) => choices.join(", "),
        }
    }
}

/// A question's words and its answer, kept together so that a later edit of the question does not
/// change what the guest said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Response {
    pub id: String,
    pub label: String,
    pub answer: Answer,
}

/// The answers in the order of the questions; unanswered optional ones are left out.
///
/// Errors name the field `responses.{id}`. An answer to no question is an error too, so that a
/// program learns of its typing mistake.
pub fn read_answers(
    questions: &[Question],
    mut given: BTreeMap<String, Answer>,
) -> Result<Vec<Response>, FieldErrors> {
    let mut errors = FieldErrors::default();
    let mut responses = Vec::new();
    for question in questions {
        let field = format!("responses.{}", question.id);
        let read = read_answer(question, given.remove(&question.id));
        if let Some(Some(answer)) = errors.keep(&field, read) {
            let (id, label) = (question.id.clone(), question.label.clone());
            responses.push(Response { id, label, answer });
        }
    }
    for id in given.keys() {
        errors.add(format!("responses.{id}"), say("error-no-question"));
    }
    errors.check().map(|()| responses)
}

fn read_answer(question: &Question, answer: Option<Answer>) -> Result<Option<Answer>, Sentence> {
    let choices = match answer {
        None => Vec::new(),
        Some(Answer::Flag(flag)) if question.kind == QuestionKind::Checkbox => {
            vec![if flag { "true" } else { "false" }.to_owned()]
        }
        Some(Answer::Flag(_)) => return Err(say("error-answer-text")),
        Some(Answer::Number(number)) => vec![number.to_string()],
        Some(Answer::Text(text)) => vec![text],
        Some(Answer::Several(choices)) => choices,
    };
    let choices: Vec<String> =
        choices.into_iter().filter(|choice| !choice.trim().is_empty()).collect();
    if 1 < choices.len() && question.kind != QuestionKind::MultiSelect {
        return Err(say("error-answer-one"));
    }
    let Some(first) = choices.first() else {
        return match (question.required, question.kind) {
            (true, QuestionKind::Checkbox) => Err(say("error-tick")),
            (true, kind) if kind.has_options() => Err(say("error-choose")),
            (true, _) => Err(say("error-answer")),
            (false, _) => Ok(None),
        };
    };
    let text = first.trim();
    let text_answer = |text: String| Some(Answer::Text(text));
    match question.kind {
        QuestionKind::Text => text::line(text, 500).map(text_answer),
        QuestionKind::Textarea => text::prose(text, 5_000).map(text_answer),
        QuestionKind::Phone => phone(text).map(text_answer),
        QuestionKind::Email => {
            text.parse::<EmailAddress>().map(|email| text_answer(email.as_str().to_owned()))
        }
        QuestionKind::Url => url(text).map(text_answer),
        QuestionKind::Date => text
            .parse::<jiff::civil::Date>()
            .map(|date| text_answer(date.to_string()))
            .map_err(|_| say("error-date")),
        QuestionKind::Number => serde_json::from_str(text)
            .map(|number| Some(Answer::Number(number)))
            .map_err(|_| say("error-number")),
        QuestionKind::Checkbox => match text {
            "true" | "on" | "yes" => Ok(Some(Answer::Flag(true))),
            "false" | "no" if question.required => Err(say("error-tick")),
            "false" | "no" => Ok(Some(Answer::Flag(false))),
            _ => Err(say("error-true-false")),
        },
        QuestionKind::Select | QuestionKind::MultiSelect => {
            match choices.iter().find(|choice| !question.options.contains(choice)) {
                Some(_) => Err(say("error-listed")),
                None if question.kind == QuestionKind::Select => Ok(text_answer(text.to_owned())),
                None => Ok(Some(Answer::Several(choices))),
            }
        }
    }
}

/// A phone number as typed: digits with spaces and the usual marks, 5 to 15 digits (ITU-T E.164).
pub fn phone(text: &str) -> Result<String, Sentence> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let plain = text.chars().all(|c| c.is_ascii_digit() || "+-() ./".contains(c));
    if plain && (5..=15).contains(&digits) { Ok(text.to_owned()) } else { Err(say("error-phone")) }
}

/// An address on the web; never `javascript:` or the like, since it becomes a link.
pub fn url(text: &str) -> Result<String, Sentence> {
    let text = text::line(text, 2_000)?;
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    match rest {
        Some(rest) if !rest.is_empty() && !text.contains(char::is_whitespace) => Ok(text),
        _ => Err(say("error-url")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(kind: QuestionKind, required: bool) -> Question {
        let options = vec!["a".to_owned(), "b".to_owned()];
        Question { id: "q".into(), label: "Q".into(), kind, required, options }
    }

    fn ask(kind: QuestionKind, required: bool, answer: &str) -> Result<Vec<Response>, FieldErrors> {
        let given = BTreeMap::from([("q".to_owned(), Answer::Text(answer.into()))]);
        read_answers(&[question(kind, required)], given)
    }

    #[test]
    fn every_kind_takes_what_fits_and_refuses_the_rest() {
        use QuestionKind::*;
        for (kind, good, bad) in [
            (Text, "hello", "a\nb"),
            (Textarea, "a\nb", "\u{7}"),
            (Number, "12.5", "twelve"),
            (Select, "a", "c"),
            (MultiSelect, "b", "c"),
            (Checkbox, "on", "maybe"),
            (Phone, "+49 (30) 901820", "call me"),
            (Email, "jo@x.io", "jo@x"),
            (Url, "https://x.io/a", "javascript:alert(1)"),
            (Date, "2026-03-10", "2027-02-29"),
        ] {
            assert!(ask(kind, true, good).is_ok(), "{kind:?} {good}");
            assert!(ask(kind, true, bad).is_err(), "{kind:?} {bad}");
            assert!(ask(kind, true, " ").is_err(), "{kind:?} required");
            assert_eq!(ask(kind, false, ""), Ok(vec![]), "{kind:?} optional");
        }
    }

    #[test]
    fn an_answer_to_no_question_is_named() {
        let given = BTreeMap::from([("typo".to_owned(), Answer::Text("x".into()))]);
        let errors = read_answers(&[], given).unwrap_err();
        assert_eq!(errors.0[0].field, "responses.typo");
    }
}
