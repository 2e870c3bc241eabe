//! Your details: who is coming, asked once the time is chosen and held.
//!
//! The same page answers 422 with what was wrong and 409 when the time was taken; whatever was
//! typed stays, and another time is one press away in the same form.

mod sample;

use askama::Template;
use jiff::{Timestamp, ToSpan};

use super::{Event, Host, Price, address::Ask};
use crate::{
    format::Reader,
    locale::Rich,
    pages::{
        Page,
        form::{self, Field, Kind, Problem, Wrong},
    },
};

#[derive(Debug, Clone, Template)]
#[template(path = "guest/details.html")]
pub struct Details {
    pub page: Page,
    pub host: Host,
    pub event: Event,
    /// The guest's clock and zone.
    pub reader: Reader,
    /// `/book/{org}/{username}/{event}`
    pub path: String,
    pub ask: Ask,
    pub start: Timestamp,
    pub hold: Hold,
    /// Made by [`fields`].
    pub fields: Vec<Field>,
    /// Lets a second press find the first booking.
    pub key: String,
    /// Set when the answer is 409: the time is gone, these are the nearest free ones.
    pub taken: Option<Vec<Timestamp>>,
    /// What a paid booking's guest must know before paying, in the organization's words.
    pub policy: Option<String>,
    /// The name of the organization that takes the money.
    pub seller: String,
    /// The host looks at their own page: nothing can be booked (`link` is the page's full address).
    pub preview: Option<String>,
}

/// Whether the time is kept for this guest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hold {
    /// Kept for five minutes, longer while the page stays open.
    Kept,
    /// The five minutes are over; the time is still free.
    Lapsed,
    /// Nobody keeps it.
    None,
}

/// A question of the event type.
#[derive(Debug, Clone)]
pub struct Question {
    /// Posted as `q_{id}`.
    pub id: String,
    pub label: String,
    pub kind: Kind,
    pub required: bool,
}

/// Whether a phone number is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phone {
    Unasked,
    Optional,
    Required,
}

/// The form's fields: name, e-mail, phone, the event type's questions, notes.
///
/// `posted` is what was typed (or came with the link), as names and values; `wrong` what was
/// found wrong with it, by field name.
pub fn fields(
    page: &Page,
    phone: Phone,
    questions: &[Question],
    posted: &[(String, String)],
    wrong: &[(String, Wrong)],
) -> Vec<Field> {
    let mut fields = vec![
        Field::new("name", page.t("field-name"), Kind::Text).required(true).autocomplete("name"),
        Field::new("email", page.t("field-email"), Kind::Email)
            .required(true)
            .autocomplete("email")
            .hint(Some(page.t("field-email-hint"))),
    ];
    if phone != Phone::Unasked {
        let field = Field::new("phone", page.t("field-phone"), Kind::Phone);
        fields.push(field.required(phone == Phone::Required).autocomplete("tel"));
    }
    fields.extend(questions.iter().map(|question| {
        Field::new(format!("q_{}", question.id), question.label.clone(), question.kind.clone())
            .required(question.required)
    }));
    fields.push(Field::new("notes", page.t("field-notes"), Kind::Long));
    fields.into_iter().map(|field| field.filled(posted, wrong)).collect()
}

impl Details {
    pub fn problems(&self) -> Vec<Problem> {
        form::problems(&self.page, &self.fields)
    }

    pub fn title(&self) -> String {
        let title = self.page.say("details-title", &self.names());
        if self.problems().is_empty() { title } else { self.page.with("title-error", title) }
    }

    pub fn heading(&self) -> String {
        self.page.say("details-heading", &self.names())
    }

    fn names(&self) -> [(&str, &str); 2] {
        [("event", &self.event.title), ("host", &self.host.name)]
    }

    pub fn when(&self) -> String {
        self.reader.when(self.start, self.end(self.start))
    }

    pub fn zone(&self) -> String {
        self.reader.zone_at(self.start)
    }

    fn end(&self, start: Timestamp) -> Timestamp {
        start + i64::from(self.event.minutes).minutes()
    }

    /// Back to the picker on the same day, with everything kept.
    pub fn change_href(&self) -> String {
        let date = self.reader.date(self.start).to_string();
        self.ask.href(&self.path, &[("date", &date)])
    }

    /// What was taken, with the three times that stand in for it.
    pub fn taken_words(&self) -> Rich {
        self.page.rich("taken", &[("time", &self.reader.brief(self.start))])
    }

    pub fn others(&self) -> Vec<(Timestamp, String)> {
        let times = self.taken.iter().flatten().take(3);
        times.map(|at| (*at, self.reader.brief(*at))).collect()
    }

    /// Whether the time is held, in words.
    pub fn hold_words(&self) -> Option<String> {
        match self.hold {
            Hold::Kept => Some(self.page.t("hold-kept")),
            Hold::Lapsed => Some(self.page.with("hold-lapsed", self.reader.time(self.start))),
            Hold::None => None,
        }
    }

    /// What the one button says.
    pub fn submit(&self) -> String {
        match &self.event.price {
            Some(price) => self.page.with("details-pay", price.words()),
            None if self.event.on_request => self.page.t("details-request"),
            None => self.page.t("details-confirm"),
        }
    }

    pub fn price_words(&self) -> Option<String> {
        let price: &Price = self.event.price.as_ref()?;
        Some(
            self.page.say("details-price", &[("amount", &price.words()), ("seller", &self.seller)]),
        )
    }

    /// Hidden fields besides the kept ones; the answers themselves are the form's.
    pub fn kept(&self) -> Vec<(String, String)> {
        let ask = Ask { prefill: Vec::new(), ..self.ask.clone() };
        ask.kept()
    }
}
