//! `POST …/bookings`: the time is taken, or the form comes back as it was typed.

use super::{
    Address, Answer,
    ask::Asked,
    choose::preview,
    cookies,
    details::{Form, kept, place_names, typed},
    discreet, instant, onward, refused,
};
use crate::{
    answer, error,
    extract::{Fields, SignedIn, Visitor},
    limits::Counting,
};
use app::{
    App, Code, Error,
    book::{Asking, Book, Booked, Once, PlaceChoice},
    hold::Keep,
    limits::Reached,
    offer::Offering,
};
use availability::Zone;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::CookieJar;
use jiff::{RoundMode, SignedDuration, Timestamp, TimestampRound, Unit};
use model::{Answer as Given, FieldErrors, QuestionKind, Sentence, Status};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use view::{
    format::Clock,
    locale::Locale,
    pages::{
        form::{SHOWN, TRAP, Wrong},
        guest::{
            address,
            details::Hold,
            manage::Just,
            refused::{Refused, Why},
        },
    },
};

pub async fn book(
    State(app): State<App>,
    Path(address): Path<Address>,
    visitor: Visitor,
    signed_in: Option<SignedIn>,
    Counting(counted): Counting,
    jar: CookieJar,
    fields: Fields,
) -> Answer {
    let visitor = visitor.asking(&fields);
    // The verb asks for the key itself: a second press finds the first booking, though the link is
    // used up by then.
    let offering = app::entry::unasked(&app, address.door(&fields)).await;
    let offering = offering.map_err(|error| address.refuse(error))?;
    let asked = Asked::of_event(&fields, &visitor, &offering);
    let is_zone = |name: &str| Zone::parse(name).is_ok();
    let is_whole = asked.has_length_of(&fields) && fields.filled("timezone").is_none_or(is_zone);
    let start = instant(fields.text("start")).filter(|_| is_whole);
    let Some(start) = start else {
        address.offering(&app, &fields).await?;
        return Err(address.unreadable());
    };
    let hold = cookies::hold(&app, &jar);
    let book = Book {
        organization: address.organization.clone(),
        username: address.username.clone(),
        event: address.event.clone(),
        key: asked.ask.key.clone(),
        start,
        duration: asked.duration(),
        guest: asking(&fields, &asked, &offering),
        place: place(&fields, visitor.locale, &offering),
        hold,
        once: once(&fields, &address, start, &asked),
        member: signed_in.as_ref().map(|reader| reader.member.id),
        counted,
        proven: signed_in.as_ref().map(|reader| reader.member.email.clone()),
        email_code: fields.filled("code").map(str::to_owned),
    };
    let form = |refused: Option<Refused>, wrong| Form {
        app: &app,
        visitor: visitor.clone(),
        offering: &offering,
        asked: asked.clone(),
        path: address.path(),
        start,
        hold: Hold::None,
        refused,
        notice: None,
        once: form_key(&fields).map(str::to_owned),
        code: fields.has("code"),
        posted: typed(&fields),
        wrong,
        preview: preview(&app, &offering, signed_in.as_ref()),
    };
    let kept = kept(&address, &asked, start, book.hold.clone());
    if fields.filled(TRAP).is_some() || is_hasty(&app, &fields, &offering, &kept).await {
        address.offering(&app, &fields).await?;
        let notice = Some(visitor.locale.t("form-hasty"));
        let form = Form { notice, ..form(None, Vec::new()) };
        return Ok(form.answer(StatusCode::UNPROCESSABLE_ENTITY));
    }
    match app::book::book(&app, book).await {
        Ok(booked) => Ok(discreet(&offering, done(&app, &address, jar, &booked))),
        Err(Error::Invalid(errors)) => {
            let wrong = wrong(&errors, &fields, visitor.locale, &offering);
            Ok(form(None, wrong).answer(StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(Error::Slot { refusal, next, .. }) => {
            Ok(form(Some(refused(refusal, next)), Vec::new()).answer(StatusCode::CONFLICT))
        }
        Err(Error::GuestLimit { upcoming }) => {
            let wrong = vec![("email".to_owned(), Wrong::GuestLimit(upcoming))];
            Ok(form(None, wrong).answer(StatusCode::CONFLICT))
        }
        Err(Error::EmailCode(code)) => {
            let (wrong, notice) = code_asked(code, &fields, visitor.locale);
            let mut form = Form { notice, code: true, ..form(None, wrong) };
            if code == Code::Anew {
                form.posted.retain(|(name, _)| name != "code");
            }
            Ok(form.answer(StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(Error::Paused { wait }) => {
            let from = asked.reader.moment(minute_after(&app, wait));
            let words = Wrong::Said(visitor.locale.with("code-many", from));
            let form = form(None, vec![("email".to_owned(), words)]);
            Ok(answer::later(form.answer(StatusCode::TOO_MANY_REQUESTS), wait))
        }
        Err(Error::Limited { reached, wait }) => {
            let (wrong, notice) =
                limited(reached, asked.reader.moment(minute_after(&app, wait)), &visitor);
            let form = Form { notice, ..form(None, wrong) };
            Ok(answer::later(form.answer(StatusCode::TOO_MANY_REQUESTS), wait))
        }
        // The form of a booking that was made, sent again for another time: with a new key it is
        // another booking, once the guest has looked at it again.
        Err(Error::KeyReused) => {
            let form = Form { once: None, ..form(None, Vec::new()) };
            Ok(form.answer(StatusCode::CONFLICT))
        }
        Err(Error::Fault(fault)) if error::is_away(&fault) => {
            error::fault(&fault);
            let again = Refused { why: Why::NotNow, next: vec![start] };
            Ok(form(Some(again), Vec::new()).answer(StatusCode::SERVICE_UNAVAILABLE))
        }
        Err(error) => Err(address.refuse(error)),
    }
}

/// Whether the form came back sooner than a person can send it. Whoever keeps the time has come by
/// the picker, where a person takes longer than any form asks for.
async fn is_hasty(app: &App, fields: &Fields, offering: &Offering, kept: &Keep) -> bool {
    app::limits::is_hasty(app, fields.text(SHOWN))
        && !matches!(app::hold::keeps(app, offering, kept).await, Ok(true))
}

/// The whole minute in which the wait is over.
fn minute_after(app: &App, wait: SignedDuration) -> Timestamp {
    let over = app.clock.now().saturating_add(wait).unwrap_or(Timestamp::MAX);
    let round = TimestampRound::new().smallest(Unit::Minute).mode(RoundMode::Ceil);
    over.round(round).unwrap_or(over)
}

/// What the form says of a limit: beside the field, where it is the address's own.
fn limited(
    reached: Reached,
    from: String,
    visitor: &Visitor,
) -> (Vec<(String, Wrong)>, Option<String>) {
    let locale = visitor.locale;
    match reached {
        Reached::BookingsOfEmail => {
            let words = Wrong::Said(locale.with("limit-email", from));
            (vec![("email".to_owned(), words)], None)
        }
        Reached::BookingsOfCaller | Reached::CodesOfCaller | Reached::WritesOfCaller => {
            (Vec::new(), Some(locale.with("limit-caller", from)))
        }
    }
}

/// What the form says of the code that is still to come.
fn code_asked(
    code: Code,
    fields: &Fields,
    locale: Locale,
) -> (Vec<(String, Wrong)>, Option<String>) {
    let sent = |key| Some(locale.with(key, fields.text("email").trim()));
    match code {
        Code::Sent => (Vec::new(), sent("code-sent")),
        Code::Anew => (Vec::new(), sent("code-anew")),
        Code::Wrong => (vec![("code".to_owned(), Wrong::Said(locale.t("code-wrong")))], None),
    }
}

fn done(app: &App, event: &Address, jar: CookieJar, booked: &Booked) -> Response {
    let token = app.manage_token(&booked.booking);
    let path = address::booking(&token);
    let just = if booked.is_repeat { Just::AlreadyBooked } else { Just::Booked };
    let jar = jar
        .add(cookies::end_hold(app))
        .add(cookies::set_just(app, just, path.clone()))
        .add(cookies::set_booked(app, token, event.path()));
    let onward = booked.offering.event_type.details.redirect_url.as_deref();
    // A request is not booked yet: its own page says so.
    let booked_now = booked.booking.status == Status::Confirmed && !booked.is_repeat;
    let onward = onward.filter(|_| booked_now).and_then(|page| onward::after(page, booked));
    (jar, Redirect::to(onward.as_deref().unwrap_or(&path))).into_response()
}

fn asking(fields: &Fields, asked: &Asked, offering: &Offering) -> Asking {
    let given = |name: &str| fields.filled(name).map(str::to_owned);
    let questions = offering.event_type.details.custom_questions.iter();
    let responses: BTreeMap<String, Given> = questions
        .map(|question| {
            let field = format!("q_{}", question.id);
            let given = match question.kind {
                QuestionKind::MultiSelect => {
                    Given::Several(fields.all(&field).map(str::to_owned).collect())
                }
                _ => Given::Text(fields.text(&field).to_owned()),
            };
            (question.id.clone(), given)
        })
        .collect();
    Asking {
        name: fields.text("name").to_owned(),
        email: fields.text("email").to_owned(),
        phone: given("phone"),
        notes: given("notes"),
        timezone: asked.timezone().to_owned(),
        language: Some(asked.reader.locale.tag()),
        clock: match asked.reader.clock {
            Clock::H12 => model::Clock::H12,
            Clock::H24 => model::Clock::H24,
        },
        responses,
    }
}

/// The place by the name it has on the form; one that is not offered is none.
fn place(fields: &Fields, locale: Locale, offering: &Offering) -> PlaceChoice {
    let names = place_names(locale, offering);
    let index = fields
        .filled("location")
        .map(|chosen| names.iter().position(|name| name == chosen).unwrap_or(names.len()));
    PlaceChoice { index, value: fields.filled("place").map(str::to_owned) }
}

fn form_key(fields: &Fields) -> Option<&str> {
    fields.filled("once").filter(|key| key.len() <= 64)
}

/// One form makes one booking of one time, whatever is typed into it.
fn once(fields: &Fields, address: &Address, start: Timestamp, asked: &Asked) -> Option<Once> {
    let key = form_key(fields)?;
    let mut content = Sha256::new();
    for part in [&address.path(), &start.to_string(), &format!("{:?}", asked.duration())] {
        content.update(part);
        content.update([0]);
    }
    Some(Once { scope: "form", key: key.to_owned(), fingerprint: content.finalize().into() })
}

/// What was wrong, by the form's own names; in its own words where it has them.
fn wrong(
    errors: &FieldErrors,
    fields: &Fields,
    locale: Locale,
    offering: &Offering,
) -> Vec<(String, Wrong)> {
    let places = place_names(locale, offering);
    let is_place = fields.filled("location").is_none_or(|own| places.iter().any(|one| one == own));
    let wrong = |field: &str, message: &Sentence| {
        let own = field.strip_prefix("invitee.").unwrap_or(field);
        let name = match own.strip_prefix("responses.") {
            Some(question) => format!("q_{question}"),
            None if own == "location" && is_place => "place".to_owned(),
            None => own.to_owned(),
        };
        let why = if fields.filled(&name).is_none() {
            Wrong::Missing
        } else if name == "location" {
            Wrong::NotOffered
        } else {
            let readable = message.key == "error-own-address";
            let own_words = of_kind(&name, offering).filter(|_| !readable);
            own_words.unwrap_or_else(|| Wrong::Said(locale.tell(message)))
        };
        (name, why)
    };
    errors.0.iter().map(|error| wrong(&error.field, &error.message)).collect()
}

/// What can be wrong with a field that is not free text.
fn of_kind(name: &str, offering: &Offering) -> Option<Wrong> {
    let mut questions = offering.event_type.details.custom_questions.iter();
    let question = questions.find(|question| name.strip_prefix("q_") == Some(&question.id));
    match question.map(|question| question.kind) {
        Some(QuestionKind::Text | QuestionKind::Textarea) => None,
        Some(QuestionKind::Select | QuestionKind::MultiSelect) => Some(Wrong::NotOffered),
        Some(_) => Some(Wrong::Unreadable),
        None => matches!(name, "email" | "phone").then_some(Wrong::Unreadable),
    }
}
