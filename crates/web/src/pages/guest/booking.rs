//! `GET /booking/{token}`: the booking's own page, and its calendar file.

use super::{Answer, ask, cookies, picker::booking_minutes, words};
use crate::{
    answer, error,
    extract::{Fields, Visitor},
};
use app::{App, bookings::Seen, policy::Terms};
use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use axum_extra::extract::cookie::CookieJar;
use model::{Booking, Location, LocationKind, Party, Status};
use view::{
    locale::Locale,
    pages::guest::{
        Place, address,
        manage::{Answer as Told, By, Just, Manage, State as Standing},
        problem::{Again, Kind},
    },
};

/// More of an answer would make the link to book again too long to be followed.
const MOST_AGAIN: usize = 200;

pub async fn show(
    State(app): State<App>,
    Path(token): Path<String>,
    visitor: Visitor,
    jar: CookieJar,
) -> Answer {
    let seen = find(&app, &token).await?;
    let visitor = visitor.of(&seen.booking);
    let page = manage(&app, visitor, &seen, &token, cookies::just(&app, &jar));
    Ok(answer::private(answer::page(&page, &page.page.nonce)))
}

/// The booking for any calendar program (RFC 5545); a request has none.
pub async fn file(State(app): State<App>, Path(token): Path<String>) -> Answer {
    let seen = find(&app, &token).await?;
    let Some(text) = seen.calendar_file(&app) else { return Err(error::refuse(Kind::NotFound)) };
    let mut response = text.into_response();
    let fields = response.headers_mut();
    let kind = HeaderValue::from_static("text/calendar; charset=utf-8");
    let name = HeaderValue::from_static("attachment; filename=\"booking.ics\"");
    fields.insert(header::CONTENT_TYPE, kind);
    fields.insert(header::CONTENT_DISPOSITION, name);
    Ok(answer::private(response))
}

/// The booking behind a link. Every other text gets the one answer that tells nothing.
pub async fn find(app: &App, token: &str) -> Result<Seen, Response> {
    let seen = app::bookings::by_token(app, token).await;
    seen.map_err(|error| error::Failure(error).into_response())
}

/// What a guest may not do any more, with the way to the page that says how it stands.
pub fn refuse(error: app::Error, token: &str) -> Response {
    match error {
        app::Error::Status(_) => error::refuse_towards(Kind::Unchangeable, address::booking(token)),
        app::Error::Invalid(_) => error::refuse_towards(Kind::BadRequest, address::booking(token)),
        error => error::Failure(error).into_response(),
    }
}

/// The same for a form, which is given back where the database takes nothing just now.
pub fn refuse_form(error: app::Error, token: &str, page: &str, fields: Fields) -> Response {
    match error {
        app::Error::Fault(fault) if error::is_away(&fault) => {
            let action = format!("{}/{page}", address::booking(token));
            error::refuse_for_now(error::fault(&fault), Again { action, fields: fields.0 })
        }
        error => refuse(error, token),
    }
}

fn manage(app: &App, visitor: Visitor, seen: &Seen, token: &str, just: Option<Just>) -> Manage {
    let Seen { booking, offering, history, reminders } = seen;
    let locale = visitor.locale;
    let guest = &booking.guest;
    let own = ask::reader(&visitor, &guest.timezone).on(ask::clock(guest.clock));
    let host = own.elsewhere(offering.host.timezone.tz().clone(), offering.host.timezone.name());
    let in_person = ask::is_venue(booking.place.kind);
    let (reader, other) = if in_person { (host, own) } else { (own, host) };
    let moved = history.iter().rev().find(|(_, change)| change.moves());
    let path = address::booking(token);
    Manage {
        page: words::page(&visitor, &offering.organization),
        state: state(booking),
        just,
        host: words::host(app, &offering.host),
        event: words::offered(locale, offering, Some(booking_minutes(booking))),
        reader,
        other,
        in_person,
        start: booking.start,
        end: booking.end,
        now: app.clock.now(),
        place: place(locale, booking),
        join: booking.place.meet_link.clone(),
        reference: booking.reference.clone(),
        guest_name: guest.name.clone(),
        guest_email: guest.email.to_string(),
        answers: answers(locale, booking),
        was: moved.and_then(|(_, change)| change.before.as_ref()).map(|was| (was.start, was.end)),
        link: app.manage_url(booking),
        terms: words::terms(Terms::of_booking(offering, booking), booking.start),
        mailed: app.mailer.is_some(),
        reminders: reminders.clone(),
        contact: Some(offering.host.email.to_string()),
        again: offering.is_listed().then(|| again(booking, &offering.path())),
        path,
    }
}

fn state(booking: &Booking) -> Standing {
    match &booking.status {
        Status::AwaitingPayment | Status::Pending => {
            Standing::Pending { until: booking.answer_by(), held: booking.blocks }
        }
        Status::Confirmed => Standing::Confirmed,
        Status::Cancelled { by, reason, request, .. } => {
            let by = match by {
                Party::Guest => By::Guest,
                Party::Host => By::Host,
                Party::System => By::Nobody,
            };
            Standing::Cancelled { by, reason: reason.clone(), refund: None, request: *request }
        }
        Status::Completed => Standing::Completed,
        Status::NoShow => Standing::NoShow,
    }
}

fn place(locale: Locale, booking: &Booking) -> Option<Place> {
    let model::Place { kind, value, display_name, .. } = booking.place.clone();
    let told = kind != LocationKind::Custom || value.is_some() || display_name.is_some();
    told.then(|| words::place(locale, &Location { kind, value, display_name }))
}

/// What the guest answered, in the order of the form.
fn answers(locale: Locale, booking: &Booking) -> Vec<Told> {
    let told = |label: String, value: String| Told { label, value };
    let guest = &booking.guest;
    let phone = guest.phone.clone().map(|phone| told(locale.t("field-phone"), phone));
    let own = guest.responses.iter().map(|own| told(own.label.clone(), own.answer.words()));
    let notes = guest.notes.clone().map(|notes| told(locale.t("field-notes"), notes));
    phone.into_iter().chain(own).chain(notes).collect()
}

/// The picker, with what the guest answered before.
fn again(booking: &Booking, path: &str) -> String {
    let guest = &booking.guest;
    let mut brought = vec![
        ("timezone".to_owned(), guest.timezone.name().to_owned()),
        ("clock".to_owned(), guest.clock.as_str().to_owned()),
        ("name".to_owned(), guest.name.clone()),
        ("email".to_owned(), guest.email.to_string()),
    ];
    brought.extend(guest.phone.clone().map(|phone| ("phone".to_owned(), phone)));
    let answers = guest.responses.iter();
    brought.extend(answers.map(|own| (format!("q_{}", own.id), own.answer.words())));
    brought.retain(|(_, value)| value.len() <= MOST_AGAIN);
    let pairs = brought.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    address::with_query(path, pairs)
}
