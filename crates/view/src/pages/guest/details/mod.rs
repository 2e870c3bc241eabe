//! Your details: who is coming, asked once the time is chosen and held.
//!
//! The same page answers 422 with what was wrong and 409 when the time was taken; whatever was
//! typed stays, and another time is one press away in the same form.

mod sample;

use askama::Template;
use jiff::{Timestamp, ToSpan};

use super::{Event, Host, Price, address::Ask, refused::Refused};
use crate::{
    format::Reader,
    pages::{
        Page,
        form::{self, Field, Kind, Problem, Wrong},
    },
    terms::Terms,
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
    pub once: String,
    /// Tells when the form was shown, so that a machine's haste is seen.
    pub shown: String,
    /// Set when the answer is 409: the time cannot be had.
    pub refused: Option<Refused>,
    /// What keeps the form from being taken just now, in words.
    pub notice: Option<String>,
    /// Until when it can be changed afterwards, where that does not go without saying.
    pub terms: Option<Terms>,
    pub now: Timestamp,
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

/// What the form has to find out about the meeting's place.
#[derive(Debug, Clone, Default)]
pub struct Places {
    /// The places to choose from, where there are several.
    pub offered: Vec<String>,
    /// Whether the host may have to call the guest.
    pub call: Need,
    /// Whether the guest may have to name a place of their own.
    pub own: Need,
}

/// Whether something is asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Need {
    #[default]
    Never,
    /// With one of the places.
    Perhaps,
    Always,
}

/// The form's fields: name, e-mail, place, phone, the event type's questions, notes.
///
/// `posted` is what was typed (or came with the link), as names and values; `wrong` what was
/// found wrong with it, by field name.
pub fn fields(
    page: &Page,
    places: &Places,
    questions: &[Question],
    posted: &[(String, String)],
    wrong: &[(String, Wrong)],
) -> Vec<Field> {
    let text = |name: &str, key: &str| Field::new(name, page.t(key), Kind::Text);
    let mut fields = vec![
        text("name", "field-name").required(true).autocomplete("name"),
        Field::new("email", page.t("field-email"), Kind::Email)
            .required(true)
            .autocomplete("email")
            .hint(Some(page.t("field-email-hint"))),
    ];
    if 1 < places.offered.len() {
        let offered = Kind::Choice(places.offered.clone());
        fields.push(Field::new("location", page.t("field-location"), offered).required(true));
    }
    let hint = |need, key: &str| (need == Need::Perhaps).then(|| page.t(key));
    if places.own != Need::Never {
        let field = text("place", "field-place").hint(hint(places.own, "field-place-hint"));
        fields.push(field.required(places.own == Need::Always));
    }
    let phone = Field::new("phone", page.t("field-phone"), Kind::Phone).autocomplete("tel");
    let phone = phone.hint(hint(places.call, "field-phone-hint"));
    fields.push(phone.required(places.call == Need::Always));
    fields.extend(questions.iter().map(|question| {
        Field::new(format!("q_{}", question.id), question.label.clone(), question.kind.clone())
            .required(question.required)
    }));
    fields.push(Field::new("notes", page.t("field-notes"), Kind::Long));
    fields.into_iter().map(|field| field.filled(posted, wrong)).collect()
}

/// What was sent to the guest's address.
pub fn code(page: &Page) -> Field {
    Field::new("code", page.t("field-code"), Kind::Number)
        .required(true)
        .autocomplete("one-time-code")
        .hint(Some(page.t("field-code-hint")))
}

impl Details {
    /// Whether the time cannot be had any more.
    pub fn is_gone(&self) -> bool {
        self.refused.as_ref().is_some_and(Refused::is_gone)
    }

    /// Whether anything was typed that another time would keep.
    pub fn has_answers(&self) -> bool {
        self.fields.iter().any(|field| !field.is_group() && !field.value().is_empty())
    }

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

    pub fn terms_words(&self) -> Option<String> {
        self.terms.as_ref().map(|terms| terms.ahead(&self.reader, self.now))
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
