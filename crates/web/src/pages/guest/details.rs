//! `GET …/details`: who is coming, asked once a time is chosen; and the same form again when it
//! cannot be taken as it is.

use super::{
    Address, Answer, ask::Asked, choose::preview, cookies, discreet, instant, refused, words,
};
use crate::{
    answer,
    extract::{Fields, Query, SignedIn, Visitor},
};
use app::{App, hold::Keep, offer::Offering};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::CookieJar;
use jiff::Timestamp;
use model::{LocationKind, QuestionKind};
use view::{
    locale::Locale,
    pages::{
        form::{Kind, Wrong},
        guest::{
            address,
            details::{self, Details, Hold, Need, Places, Question},
            manage::Just,
            refused::Refused,
        },
    },
    place,
};

pub async fn details(
    State(app): State<App>,
    Path(address): Path<Address>,
    Query(fields): Query,
    visitor: Visitor,
    signed_in: Option<SignedIn>,
    jar: CookieJar,
) -> Answer {
    // Back from the booking that used a link up leads to it, not to the end of the link.
    let offering = app::entry::unasked(&app, address.door(&fields)).await;
    let offering = offering.map_err(|error| address.refuse(error))?;
    if let Some(start) = instant(fields.text("start"))
        && let Some(response) = just_booked(&app, &offering, &jar, start).await
    {
        return Ok(response);
    }
    let offering = address.offering(&app, &fields).await?;
    let asked = Asked::of_event(&fields, &visitor, &offering);
    let start = instant(fields.text("start")).ok_or_else(|| address.unreadable())?;
    let token = cookies::hold(&app, &jar);
    let keep = kept(&address, &asked, start, token.clone());
    let is_group = 1 < offering.event_type.details.seats;
    let (status, hold, refused) = match app::hold::keeps(&app, &offering, &keep).await {
        Ok(true) => (StatusCode::OK, Hold::Kept, None),
        Ok(false) if token.is_some() && !is_group => (StatusCode::OK, Hold::Lapsed, None),
        Ok(false) => (StatusCode::OK, Hold::None, None),
        Err(app::Error::Slot { refusal, next, .. }) => {
            (StatusCode::CONFLICT, Hold::None, Some(refused(refusal, next)))
        }
        Err(error) => return Err(address.refuse(error)),
    };
    let form = Form {
        app: &app,
        visitor,
        offering: &offering,
        path: address.path(),
        start,
        hold,
        refused,
        notice: None,
        once: None,
        code: false,
        posted: brought(&asked, signed_in.as_ref()),
        wrong: Vec::new(),
        preview: preview(&app, &offering, signed_in.as_ref()),
        asked,
    };
    Ok(form.answer(status))
}

/// The hold that the guest's cookie stands for.
pub fn kept(address: &Address, asked: &Asked, start: Timestamp, token: Option<String>) -> Keep {
    Keep {
        organization: address.organization.clone(),
        username: address.username.clone(),
        event: address.event.clone(),
        key: asked.ask.key.clone(),
        start,
        duration: asked.duration(),
        token,
    }
}

/// Back from a booking's page leads here again: the time is taken, by the guest themself.
async fn just_booked(
    app: &App,
    offering: &Offering,
    jar: &CookieJar,
    start: Timestamp,
) -> Option<Response> {
    let token = cookies::booked(app, jar)?;
    // A cookie that names no booking of ours says nothing.
    let seen = app::bookings::by_token(app, token).await.ok()?;
    let booking = &seen.booking;
    let is_same = booking.event_type == offering.event_type.id && booking.start == start;
    if !is_same || !booking.status.is_open() {
        return None;
    }
    let path = address::booking(token);
    let just = cookies::set_just(app, Just::AlreadyBooked, path.clone());
    Some((jar.clone().add(just), Redirect::to(&path)).into_response())
}

/// The answers that came with the link; a member's own name and address where it brings none.
fn brought(asked: &Asked, signed_in: Option<&SignedIn>) -> Vec<(String, String)> {
    let mut brought = asked.ask.prefill.clone();
    let own = signed_in.map(|reader| &reader.member);
    let own = own
        .map(|member| [("name", member.display_name.as_str()), ("email", member.email.as_str())]);
    for (name, value) in own.into_iter().flatten() {
        if !brought.iter().any(|(brought, _)| brought == name) {
            brought.push((name.to_owned(), value.to_owned()));
        }
    }
    brought
}

/// The form with everything it is made of.
pub struct Form<'a> {
    pub app: &'a App,
    pub visitor: Visitor,
    pub offering: &'a Offering,
    pub asked: Asked,
    pub path: String,
    pub start: Timestamp,
    pub hold: Hold,
    pub refused: Option<Refused>,
    /// What keeps it from being taken just now, in words.
    pub notice: Option<String>,
    /// The key it came with, if it may come with it again.
    pub once: Option<String>,
    /// Whether the code is asked for that went to the guest's address.
    pub code: bool,
    pub posted: Vec<(String, String)>,
    pub wrong: Vec<(String, Wrong)>,
    pub preview: Option<String>,
}

impl Form<'_> {
    pub fn answer(self, status: StatusCode) -> Response {
        let Form { app, visitor, offering, asked, start, hold, refused, preview, .. } = self;
        let page = words::page(&visitor, &offering.organization);
        let places = places(visitor.locale, offering);
        let mut posted = self.posted;
        if let Some(first) = places.offered.first()
            && !posted.iter().any(|(name, _)| name == "location")
        {
            posted.push(("location".into(), first.clone()));
        }
        let questions = questions(offering);
        let mut fields = details::fields(&page, &places, &questions, &posted, &self.wrong);
        if self.code {
            fields.push(details::code(&page).filled(&posted, &self.wrong));
        }
        let minutes = asked.duration();
        let details = Details {
            page,
            host: words::host(app, &offering.host),
            event: words::offered(visitor.locale, offering, minutes),
            reader: asked.reader,
            path: self.path,
            ask: asked.ask,
            start,
            hold,
            fields,
            once: self.once.unwrap_or_else(app::reference),
            shown: app::limits::shown(app),
            refused,
            notice: self.notice,
            terms: words::terms_ahead(offering, start),
            now: app.clock.now(),
            seller: offering.organization.name.clone(),
            preview,
        };
        let page = answer::page_with(status, &details, &details.page.nonce);
        let onward = offering.event_type.details.redirect_url.as_deref();
        discreet(offering, answer::leading_to(page, onward))
    }
}

/// What the form asks about the place.
fn places(locale: Locale, offering: &Offering) -> Places {
    let locations = &offering.event_type.details.locations;
    let need = |is_meant: fn(&model::Location) -> bool| match locations.len() {
        1 if locations.iter().all(is_meant) => Need::Always,
        _ if locations.iter().any(is_meant) => Need::Perhaps,
        _ => Need::Never,
    };
    Places {
        offered: place_names(locale, offering),
        call: need(|place| place.kind == LocationKind::Phone && place.value.is_none()),
        own: need(|place| place.kind == LocationKind::AskGuest),
    }
}

/// The places by the names the form gives them, in the event type's order.
pub fn place_names(locale: Locale, offering: &Offering) -> Vec<String> {
    let locations = offering.event_type.details.locations.iter();
    locations.map(|location| place::words(locale, location)).collect()
}

fn questions(offering: &Offering) -> Vec<Question> {
    let questions = offering.event_type.details.custom_questions.iter();
    let question = |question: &model::Question| Question {
        id: question.id.clone(),
        label: question.label.clone(),
        kind: kind(question),
        required: question.required,
    };
    questions.map(question).collect()
}

fn kind(question: &model::Question) -> Kind {
    let options = question.options.clone();
    match question.kind {
        QuestionKind::Text => Kind::Text,
        QuestionKind::Textarea => Kind::Long,
        QuestionKind::Number => Kind::Number,
        QuestionKind::Select => Kind::Choice(options),
        QuestionKind::MultiSelect => Kind::Several(options),
        QuestionKind::Checkbox => Kind::Checkbox,
        QuestionKind::Phone => Kind::Phone,
        QuestionKind::Email => Kind::Email,
        QuestionKind::Url => Kind::Url,
        QuestionKind::Date => Kind::Date,
    }
}

/// The form's fields as they were sent, for showing them again.
pub fn typed(fields: &Fields) -> Vec<(String, String)> {
    let is_answer = |name: &str| {
        matches!(name, "name" | "email" | "code" | "phone" | "notes" | "location" | "place")
            || name.starts_with("q_")
    };
    fields.0.iter().filter(|(name, _)| is_answer(name)).cloned().collect()
}
