//! A mail about a change of a booking, to one of its sides.
//!
//! Made of the change as it was written down, so a late mail tells the truth of its moment; kept
//! word for word before it is sent, so a second try sends the same bytes.

use crate::{App, Result, entropy, offer, policy};
use ical::{Event, Method};
use integrations::mail::{Calendar, Mailbox, Message, SendError};
use jiff::Timestamp;
use model::{
    Action, Booking, BookingChange, BookingId, ChangeId, Location, LocationKind, MessageId,
    Organization, Status,
};
use serde::Deserialize;
use store::{Tx, jobs::Job, messages::Message as Kept};
use view::{
    format::{self, Reader},
    locale::Locale,
    mails::{self, Letter, Links, News, Party, Person, Place},
    terms::Terms,
};

/// What the job's row carries.
#[derive(Deserialize)]
pub(crate) struct Payload {
    change: ChangeId,
    to: String,
}

/// The mail of this job: as an earlier try made it, or made now and kept.
///
/// `None` when there is nothing to tell: the host does not want it.
pub(crate) async fn make(app: &App, tx: &mut Tx, job: &Job) -> Result<Option<Kept>> {
    let payload: Payload = serde_json::from_value(job.payload.clone())
        .map_err(|error| anyhow::anyhow!("mail job {}: {error}", job.id))?;
    if let Some(kept) = store::messages::of_change(tx, payload.change, &payload.to).await? {
        return Ok(Some(kept));
    }
    let (booking, change) = store::changes::of_booking(tx, payload.change)
        .await?
        .ok_or_else(|| anyhow::anyhow!("no change {}", payload.change))?;
    let booking = store::bookings::get(tx, booking)
        .await?
        .ok_or_else(|| anyhow::anyhow!("no booking {booking}"))?;
    let offering = offer::of_booking(app, tx, &booking).await?;
    let cause = Cause { change: payload.change, at: change.at, to: &payload.to };
    let to = cause.party();
    if to == Party::Host && !wanted(&offering.host.settings, &change) {
        return Ok(None);
    }
    let letter = letter(app, &booking, &change, &offering, to);
    let calendar = calendar(app, &booking, &change, &letter);
    keep(app, tx, &cause, booking.id, &letter, calendar).await.map(Some)
}

/// What a mail is made of, and for whom.
pub(crate) struct Cause<'a> {
    pub change: ChangeId,
    pub at: Timestamp,
    /// `guest` or `host`.
    pub to: &'a str,
}

impl Cause<'_> {
    pub(crate) fn party(&self) -> Party {
        if self.to == "host" { Party::Host } else { Party::Guest }
    }
}

/// Writes the mail down word for word, so that every try sends the same bytes.
pub(crate) async fn keep(
    app: &App,
    tx: &mut Tx,
    cause: &Cause<'_>,
    booking: BookingId,
    letter: &Letter,
    calendar: Option<(Method, String)>,
) -> Result<Kept> {
    let rendered = mails::render(letter);
    let (me, other) = match letter.to {
        Party::Guest => (&letter.guest, &letter.host),
        Party::Host => (&letter.host, &letter.guest),
    };
    let kept = Kept {
        id: MessageId(entropy::id(app.clock.now())),
        booking: Some(booking),
        change: cause.change,
        recipient: cause.to.to_owned(),
        to_name: me.name.clone(),
        to_address: me.email.clone(),
        from_name: rendered.from,
        reply_to_name: other.name.clone(),
        reply_to: other.email.clone(),
        subject: rendered.subject,
        text: rendered.text,
        html: rendered.html,
        calendar: calendar.map(|(method, text)| (method.to_string(), text)),
        state: if app.mailer.is_some() { "waiting" } else { "kept" }.to_owned(),
        error: None,
        created_at: cause.at,
        sent_at: None,
        secret: None,
    };
    store::messages::insert(tx, &kept).await?;
    Ok(kept)
}

/// Hands a kept mail to the server.
pub(crate) async fn send(app: &App, kept: &Kept) -> std::result::Result<(), SendError> {
    let Some(mailer) = &app.mailer else { return Ok(()) };
    let calendar = kept.calendar.as_ref().map(|(method, text)| Calendar {
        method: if method == "CANCEL" { Method::Cancel } else { Method::Request },
        text: text.clone(),
    });
    let message = Message {
        id: kept.id.to_string(),
        date: kept.created_at,
        from: Mailbox { name: kept.from_name.clone(), email: app.settings.email_from.clone() },
        reply_to: (!kept.reply_to.is_empty())
            .then(|| Mailbox { name: kept.reply_to_name.clone(), email: kept.reply_to.clone() }),
        to: Mailbox { name: kept.to_name.clone(), email: kept.to_address.clone() },
        subject: kept.subject.clone(),
        text: kept.text.clone(),
        html: kept.html.clone(),
        calendar,
    };
    mailer.send(&message).await
}

fn wanted(settings: &model::Settings, change: &BookingChange) -> bool {
    let wants = &settings.notifications;
    match change.action {
        Action::Booked if change.after.status == Status::Pending.as_str() => wants.requested,
        Action::Lapsed => wants.requested,
        Action::Booked | Action::Confirmed => wants.booked,
        Action::Rescheduled => wants.rescheduled,
        Action::Cancelled => wants.cancelled,
        _ => true,
    }
}

pub(crate) fn letter(
    app: &App,
    booking: &Booking,
    change: &BookingChange,
    offering: &offer::Offering,
    to: Party,
) -> Letter {
    let host = &offering.host;
    let guest = &booking.guest;
    let spoken = |tag: &Option<String>| spoken(tag.as_deref(), &offering.organization);
    let (guests, hosts) = (spoken(&guest.language), spoken(&host.settings.language));
    let locale = if to == Party::Host { hosts } else { guests };
    let clock = match guest.clock {
        model::Clock::H12 => format::Clock::H12,
        model::Clock::H24 => format::Clock::H24,
    };
    let reader =
        |locale, zone: &availability::Zone| Reader::new(locale, zone.tz().clone(), zone.name());
    let manage = app.manage_url(booking);
    let base = &app.settings.base_url;
    let place = &change.after.place;
    Letter {
        to,
        news: news(booking, change),
        title: offering.event_type.name.clone(),
        organization: offering.organization.name.clone(),
        guest: Person {
            name: guest.name.clone(),
            email: guest.email.to_string(),
            phone: guest.phone.clone(),
            reader: reader(guests, &guest.timezone).on(clock),
        },
        host: Person {
            name: host.display_name.clone(),
            email: host.email.to_string(),
            phone: None,
            reader: reader(hosts, &host.timezone),
        },
        start: change.after.start,
        end: change.after.end,
        written: change.at,
        place: Place {
            words: view::place::words(locale, &location(place)),
            link: place.meet_link.clone(),
            in_person: place.kind == LocationKind::InPerson,
        },
        answers: answers(locale, booking),
        terms: terms(booking, change, offering),
        reference: booking.reference.clone(),
        links: Links {
            reschedule: format!("{manage}/reschedule"),
            cancel: format!("{manage}/cancel"),
            manage,
            book_again: offering.is_listed().then(|| format!("{base}{}", offering.path())),
            admin: format!("{base}/admin/bookings/{}", booking.id),
        },
    }
}

/// Until when the guest may change what the change left.
fn terms(booking: &Booking, change: &BookingChange, offering: &offer::Offering) -> Terms {
    let after = &change.after;
    let status = after.open_status().unwrap_or_else(|| booking.status.clone());
    let then = Booking { status, start: after.start, end: after.end, ..booking.clone() };
    let policy::Terms { cancel_until, move_until, words } =
        policy::Terms::of_booking(offering, &then);
    Terms { start: then.start, move_until, cancel_until, words }
}

/// A booked place as the offer it was chosen from.
pub(crate) fn location(place: &model::Place) -> Location {
    let model::Place { kind, value, display_name, .. } = place.clone();
    Location { kind, value, display_name }
}

/// The language a person reads, or the organization's, or English.
pub(crate) fn spoken(tag: Option<&str>, organization: &Organization) -> Locale {
    let theirs = organization.settings.language.as_deref();
    tag.and_then(Locale::tagged)
        .or_else(|| theirs.and_then(Locale::tagged))
        .unwrap_or_else(Locale::english)
}

fn answers(locale: Locale, booking: &Booking) -> Vec<(String, String)> {
    let own = booking.guest.responses.iter();
    let own = own.map(|response| (response.label.clone(), response.answer.words()));
    let notes = booking.guest.notes.clone();
    own.chain(notes.map(|notes| (locale.t("field-notes"), notes))).collect()
}

fn news(booking: &Booking, change: &BookingChange) -> News {
    let reason = change.reason.clone();
    let by = match change.actor.party() {
        model::Party::Guest => Party::Guest,
        model::Party::Host | model::Party::System => Party::Host,
    };
    let was = status_before(change).unwrap_or_default();
    match (change.action, &change.before) {
        // A request that moves is still a request, with nothing in any calendar to move.
        _ if change.after.is_request() => News::Requested {
            until: Some(change.after.start),
            held: booking.blocks,
            again: was == "confirmed",
        },
        (Action::Cancelled, _) if was == "pending" && by == Party::Guest => {
            News::Withdrawn { reason }
        }
        (Action::Cancelled, _) if was == "pending" => {
            News::Declined { reason, instead: Vec::new() }
        }
        (Action::Cancelled, _) => News::Cancelled { by, reason },
        (Action::Declined, _) => News::Declined { reason, instead: Vec::new() },
        (Action::Lapsed, _) => News::Lapsed,
        (Action::Undone, _) if was == "cancelled" => News::Restored,
        (_, Some(before)) if change.moves() => {
            News::Moved { from: (before.start, before.end), by, reason }
        }
        _ => News::Booked,
    }
}

fn status_before(change: &BookingChange) -> Option<&str> {
    change.before.as_ref().map(|before| before.status.as_str())
}

/// The calendar part. A request that was never confirmed is in nobody's calendar.
fn calendar(
    app: &App,
    booking: &Booking,
    change: &BookingChange,
    letter: &Letter,
) -> Option<(Method, String)> {
    let before = status_before(change);
    let method = match change.action {
        Action::Declined | Action::Lapsed => return None,
        // The yes was taken back.
        _ if change.after.is_request() && before == Some("confirmed") => Method::Cancel,
        _ if change.after.is_request() => return None,
        Action::Cancelled if before == Some("pending") => return None,
        Action::Cancelled => Method::Cancel,
        _ => Method::Request,
    };
    let event = event(app, booking, change.at, change.sequence, letter);
    Some((method, ical::calendar(method, &event)))
}

fn event(app: &App, booking: &Booking, at: Timestamp, sequence: i64, letter: &Letter) -> Event {
    let entry = mails::entry(letter);
    let person =
        |person: &Person| ical::Person { name: person.name.clone(), email: person.email.clone() };
    Event {
        uid: booking.uid.clone(),
        sequence: u32::try_from(sequence).unwrap_or(u32::MAX),
        dtstamp: at,
        start: letter.start,
        end: letter.end,
        summary: entry.summary,
        description: entry.description,
        location: entry.location,
        url: Some(match letter.to {
            Party::Guest => letter.links.manage.clone(),
            Party::Host => letter.links.admin.clone(),
        }),
        organizer: ical::Person {
            name: letter.host.name.clone(),
            email: app.settings.email_from.clone(),
        },
        attendees: vec![person(&letter.guest), person(&letter.host)],
        status: ical::Status::Confirmed,
    }
}

/// The booking as an entry of the guest's calendar, with the change it was last sent out with.
pub(crate) fn guest_event(
    app: &App,
    booking: &Booking,
    offering: &offer::Offering,
    change: &BookingChange,
) -> Event {
    let now = BookingChange { after: booking.moment(), ..change.clone() };
    let letter = letter(app, booking, &now, offering, Party::Guest);
    let event = event(app, booking, change.at, booking.sequence, &letter);
    let status = match booking.status {
        model::Status::Cancelled { .. } => ical::Status::Cancelled,
        _ => ical::Status::Confirmed,
    };
    Event { status, ..event }
}
