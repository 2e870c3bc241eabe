//! A guest takes a time.

use crate::{
    App, Error, Result, crockford, diary, email_code, entropy,
    entry::{self, Door},
    limits::{self, Counted},
    offer::{self, Offering},
    outbox, policy, slots,
};
use availability::{Interval, Zone};
use jiff::Timestamp;
use model::{
    Action, Actor, Answer, Booking, BookingChange, BookingId, Clock, EmailAddress, FieldErrors,
    Guest, Location, LocationKind, MeetingId, OrganizationId, Place, Question, Sentence, Status,
    line, optional_line, optional_prose, read_answers, say,
};
use std::{collections::BTreeMap, sync::Arc};

pub use crate::once::Once;
use store::{
    Tx,
    diaries::{self, Versions},
};
use view::locale::Locale;

/// What a guest asks for, as they typed it.
#[derive(Clone, Debug)]
pub struct Book {
    /// Where: the parts of the link.
    pub organization: String,
    pub username: String,
    pub event: String,
    /// The key of its link, where it is not open to everyone.
    pub key: Option<String>,
    pub start: Timestamp,
    pub duration: Option<i64>,
    pub guest: Asking,
    pub place: PlaceChoice,
    /// The secret of the guest's hold, which gives way to the booking.
    pub hold: Option<String>,
    /// Makes a repeat find the first booking.
    pub once: Option<Once>,
    /// The signed-in member who asks, if one does.
    pub member: Option<model::MemberId>,
    /// Whose booking is counted against the limits.
    pub counted: Counted,
    /// The address that whoever asks has shown to be theirs.
    pub proven: Option<EmailAddress>,
    /// What was sent to the guest's address to show that it is.
    pub email_code: Option<String>,
}

/// The guest's part of the form.
#[derive(Clone, Debug)]
pub struct Asking {
    pub name: String,
    pub email: String,
    pub phone: Option<String>,
    pub notes: Option<String>,
    pub timezone: String,
    pub clock: Clock,
    /// The tag of the language they read, if anyone knows; one that is not spoken here is not kept.
    pub language: Option<String>,
    pub responses: BTreeMap<String, Answer>,
}

/// Which of the offered places, and what the guest says of it.
#[derive(Clone, Debug, Default)]
pub struct PlaceChoice {
    /// Its number in the event type's list, from 0; the first when `None`.
    pub index: Option<usize>,
    /// The guest's own words where the place is up to them.
    pub value: Option<String>,
}

/// The booking, and whether it was there before.
pub struct Booked {
    pub booking: Booking,
    pub offering: Arc<Offering>,
    pub is_repeat: bool,
}

/// Books the time, or gives back the booking that an earlier try with the same key made, as it was
/// then.
///
/// # Errors
/// `Invalid` names every bad field. `Slot` says why the time cannot be had and which others can.
/// `EmailCode`, `GuestLimit`, `Limited`, `Link`, `Closed`, `NotFound`; `KeyReused` when the key came with other content before.
pub async fn book(app: &App, book: Book) -> Result<Booked> {
    let now = app.clock.now();
    let organization = offer::organization_id(app, &book.organization).await?;
    let reused = match first_try(app, organization, book.once.as_ref()).await {
        Ok(Some(booked)) => return Ok(booked),
        other => other.map(drop),
    };
    let key = book.key.as_deref();
    let door = Door {
        organization: &book.organization,
        username: &book.username,
        event: &book.event,
        key,
    };
    let offering = entry::open(app, door).await?;
    // Only whoever may come in is told more than that there is nothing.
    reused?;
    let duration = offering.duration(book.duration)?;
    let (guest, place) = read_guest(&offering, &book)?;
    not_themself(&offering, &book, &guest)?;
    let confirmed = email_code::check(app, &offering, &book, &guest.email).await?;

    let id = entropy::id(now);
    let mut tx = app.db.write(organization).await?;
    let versions = diaries::claim(&mut tx, offering.host.id).await?.ok_or(Error::NotFound)?;
    // The second of two equal requests waits until the first is through, and finds what it made.
    if let Some(once) = &book.once
        && once.claim(&mut tx, id, now).await?.is_some()
    {
        tx.commit().await?;
        return first_try(app, organization, book.once.as_ref()).await?.ok_or(Error::NotFound);
    }
    let offering = current(&mut tx, offering, versions).await?;
    let link = entry::check(app, &mut tx, &offering, key, now).await?;
    let hold = book.hold.as_deref().map(entropy::hash);
    let own_hold = hold.as_ref().map(<[u8; 32]>::as_slice);
    let end = end_of(book.start, duration)?;
    let span = Interval { start: book.start, end };
    let calendar = diary::read(&mut tx, &offering, duration, span, own_hold, now).await?;
    if let Err(refused) = calendar.check(book.start, None) {
        let next = slots::near(&mut tx, &offering, duration, book.start, None, now).await?;
        return Err(Error::Slot { refusal: refused.refusal, detail: refused.detail, next });
    }

    let details = &offering.event_type.details;
    check_guest(&mut tx, &offering, &guest.email, now).await?;
    let (cancel_cutoff, reschedule_cutoff) = policy::cutoffs(&offering);
    let booking = Booking {
        id: BookingId(id),
        organization,
        uid: format!("{id}@{}", app.settings.domain()),
        reference: reference(id),
        event_type: offering.event_type.id,
        host: offering.host.id,
        meeting: meeting(&mut tx, &offering, span, MeetingId(id)).await?,
        status: if details.requires_confirmation { Status::Pending } else { Status::Confirmed },
        start: book.start,
        end,
        buffer_before: i64::from(calendar.offer.buffer_before_minutes),
        buffer_after: i64::from(calendar.offer.buffer_after_minutes),
        cancel_cutoff,
        reschedule_cutoff,
        blocks: !details.requires_confirmation || details.pending_blocks,
        guest,
        place,
        sequence: 0,
        created_at: now,
        updated_at: now,
    };
    limits::booking(app, &mut tx, book.counted, &booking.guest.email, now).await?;
    store::bookings::insert(&mut tx, &booking).await?;
    if let Some(link) = link {
        entry::use_up(&mut tx, link, booking.id, now).await?;
    }
    outbox::write(&mut tx, &booking, &booking.booked(Actor::Guest)).await?;
    if let Some(hold) = own_hold {
        store::holds::remove(&mut tx, hold).await?;
    }
    tx.commit().await?;
    app.wake_worker();
    // The booking stands; a code that is good once more does no harm.
    email_code::use_up(app, confirmed).await.ok();
    Ok(Booked { booking, offering, is_repeat: false })
}

/// Hosts are no guests of their own, neither signed in nor by their address.
fn not_themself(offering: &Offering, book: &Book, guest: &Guest) -> Result<()> {
    let host = &offering.host;
    match book.member == Some(host.id) {
        true => Err(Error::field("username", say("error-own-page"))),
        false if guest.email.folded() == host.email.folded() => {
            Err(Error::field("invitee.email", say("error-own-address")))
        }
        false => Ok(()),
    }
}

/// Whether the guest may have one more; behind the claim nobody else books in between.
async fn check_guest(
    tx: &mut Tx,
    offering: &Offering,
    email: &EmailAddress,
    now: Timestamp,
) -> Result<()> {
    let event_type = &offering.event_type;
    let Some(most) = event_type.details.guest_limit else { return Ok(()) };
    let email = email.folded();
    let upcoming = store::bookings::upcoming_of_guest(tx, event_type.id, &email, now).await?;
    if upcoming < most { Ok(()) } else { Err(Error::GuestLimit { upcoming }) }
}

/// The offering as it is behind the claim of its host's diary, where nobody else can change it.
pub(crate) async fn current(
    tx: &mut Tx,
    offering: Arc<Offering>,
    versions: Versions,
) -> Result<Arc<Offering>> {
    if versions.rules == offering.rules_version {
        return Ok(offering);
    }
    let (host, event_type) = (offering.host.id, offering.event_type.id);
    let offering = offer::read(tx, host, event_type, versions.rules).await?;
    offering.check_open()?;
    Ok(Arc::new(offering))
}

/// The group's meeting where its time is asked for, else a new one.
pub(crate) async fn meeting(
    tx: &mut Tx,
    offering: &Offering,
    span: Interval,
    fresh: MeetingId,
) -> Result<MeetingId> {
    if offering.event_type.details.seats < 2 {
        return Ok(fresh);
    }
    let instant = jiff::SignedDuration::from_micros(1);
    let before = span.start - instant;
    let taken =
        store::bookings::of_host(tx, offering.host.id, before, span.start + instant).await?;
    let joined = taken
        .iter()
        .find(|taken| taken.event_type == offering.event_type.id && taken.start == span.start);
    Ok(joined.map_or(fresh, |taken| taken.meeting))
}

pub(crate) fn end_of(start: Timestamp, minutes: i64) -> Result<Timestamp> {
    if start.as_microsecond() % 60_000_000 != 0 {
        return Err(Error::field("start", say("error-whole-minute")));
    }
    start
        .checked_add(jiff::SignedDuration::from_mins(minutes))
        .map_err(|_| Error::field("start", say("error-time-reach")))
}

async fn first_try(
    app: &App,
    organization: OrganizationId,
    once: Option<&Once>,
) -> Result<Option<Booked>> {
    let Some(once) = once else { return Ok(None) };
    let mut tx = app.db.read(organization).await?;
    let Some(id) = once.find(&mut tx).await? else { return Ok(None) };
    let booking = store::bookings::get(&mut tx, BookingId(id)).await?.ok_or(Error::NotFound)?;
    let offering = offer::of_booking(app, &mut tx, &booking).await?;
    let history = store::changes::history(&mut tx, booking.id).await?;
    let booked = history.into_iter().find(|(_, change)| change.action == Action::Booked);
    let booking = match booked {
        Some((_, booked)) => as_booked(booking, booked),
        None => booking,
    };
    Ok(Some(Booked { booking, offering, is_repeat: true }))
}

/// The booking as it was when it was made, whatever became of it since.
fn as_booked(booking: Booking, booked: BookingChange) -> Booking {
    let after = booked.after;
    Booking {
        status: after.open_status().unwrap_or(booking.status),
        start: after.start,
        end: after.end,
        place: after.place,
        sequence: booked.sequence,
        updated_at: booking.created_at,
        ..booking
    }
}

/// Six letters and digits that cannot be mistaken for each other.
fn reference(id: uuid::Uuid) -> String {
    let mut rest = id.as_u128() as u32;
    let mut text = String::with_capacity(7);
    for place in 0..6 {
        if place == 4 {
            text.push('-');
        }
        text.push(crockford::sign(rest).to_ascii_uppercase());
        rest >>= 5;
    }
    text
}

/// Everything the guest typed, read at once so that every bad field is named.
fn read_guest(offering: &Offering, book: &Book) -> Result<(Guest, Place)> {
    let asking = &book.guest;
    let mut errors = FieldErrors::default();
    let name = errors.keep("invitee.name", line(&asking.name, 200));
    let email = errors.keep("invitee.email", asking.email.parse::<EmailAddress>());
    let phone = errors.keep("invitee.phone", read_phone(asking.phone.as_deref()));
    let notes = errors.keep("invitee.notes", optional_prose(asking.notes.as_deref(), 5_000));
    let zone = Zone::parse(&asking.timezone).map_err(|_| say("error-zone"));
    let timezone = errors.keep("timezone", zone);
    let questions: &[Question] = &offering.event_type.details.custom_questions;
    let responses = match read_answers(questions, asking.responses.clone()) {
        Ok(responses) => Some(responses),
        Err(wrong) => {
            for error in wrong.0 {
                errors.add(format!("invitee.{}", error.field), error.message);
            }
            None
        }
    };
    let place = read_place(offering, &book.place, asking.phone.as_deref(), &mut errors);
    match (name, email, phone, notes, timezone, responses, place) {
        (
            Some(name),
            Some(email),
            Some(phone),
            Some(notes),
            Some(timezone),
            Some(responses),
            Some(place),
        ) if errors.is_empty() => {
            let spoken = asking.language.as_deref().and_then(Locale::tagged);
            let (clock, language) = (asking.clock, spoken.map(|locale| locale.tag()));
            Ok((Guest { name, email, phone, notes, timezone, clock, language, responses }, place))
        }
        _ => Err(errors.into()),
    }
}

fn read_phone(text: Option<&str>) -> std::result::Result<Option<String>, Sentence> {
    match optional_line(text, 50)? {
        Some(text) => model::phone(&text).map(Some),
        None => Ok(None),
    }
}

fn read_place(
    offering: &Offering,
    choice: &PlaceChoice,
    phone: Option<&str>,
    errors: &mut FieldErrors,
) -> Option<Place> {
    let locations = &offering.event_type.details.locations;
    if locations.is_empty() {
        let kind = LocationKind::Custom;
        return Some(Place { kind, value: None, display_name: None, meet_link: None });
    }
    let Some(location) = locations.get(choice.index.unwrap_or(0)) else {
        errors.add("location", say("error-place-listed"));
        return None;
    };
    let Location { kind, value, display_name } = location.clone();
    let phone = phone.map(str::trim).filter(|phone| !phone.is_empty());
    let value = match (kind, value) {
        (LocationKind::AskGuest, _) => {
            let said = line(choice.value.as_deref().unwrap_or(""), 500);
            Some(errors.keep("location", said)?)
        }
        (LocationKind::Phone, None) if phone.is_none() => {
            errors.add("invitee.phone", say("error-phone-needed"));
            return None;
        }
        (LocationKind::Phone, None) => phone.map(str::to_owned),
        (_, value) => value,
    };
    let links = |text: &String| text.starts_with("https://") || text.starts_with("http://");
    let meet_link = value.clone().filter(links);
    Some(Place { kind, value, display_name, meet_link })
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_reference_is_six_clear_letters() {
        let text = super::reference(uuid::Uuid::from_u128(u128::MAX));
        assert_eq!(text, "ZZZZ-ZZ");
    }
}
