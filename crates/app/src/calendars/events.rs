//! Bookings in their hosts' calendars. A change notes what is wanted there and leaves a job; the job
//! writes the booking as it is by then, so that any order of tries ends in the same entry.

use super::Account;
use crate::{App, Error, Principal, Result, bookings::visible_to, entropy, jobs::mail, offer};
use anyhow::anyhow;
use integrations::calendars::{CalendarError, Entry, Place, google::Google};
use jiff::{SignedDuration, Timestamp};
use model::{
    Booking, BookingChange, BookingId, CalendarSync, JobId, MemberId, OrganizationId, Status,
    Vendor,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::{collections::HashMap, time::Duration};
use store::{
    Tx, calendar_connections as connections,
    calendar_events::{self as rows, Key},
    jobs::Job,
};
use view::mails::{self, Party};

pub(crate) const KIND: &str = "calendar";

/// How long one may write, and how long the row is theirs: surely longer, so that whoever comes next
/// does not meet a question that is still on its way.
const PATIENCE: Duration = Duration::from_secs(45);
const HELD: SignedDuration = SignedDuration::from_secs(75);

#[derive(Serialize, Deserialize)]
struct Payload {
    booking: BookingId,
    member: MemberId,
    vendor: String,
}

/// Has the host's calendar follow a change that moved the booking, or made or ended it.
pub(crate) async fn follow(tx: &mut Tx, booking: &Booking, change: &BookingChange) -> Result<()> {
    let stands =
        |moment: &model::Moment| (moment.status.clone(), moment.start, moment.place.clone());
    let before = change.before.as_ref().map(stands);
    let stood = before.as_ref().is_some_and(|(status, ..)| status == "confirmed");
    let held = matches!(booking.status, Status::Completed | Status::NoShow);
    let stands_now = booking.status == Status::Confirmed;
    if before == Some(stands(&change.after)) || held || !(stood || stands_now) {
        return Ok(());
    }
    for (vendor, _) in Vendor::ALL {
        if connections::is_kept(tx, booking.host, vendor).await? {
            want(tx, Key { booking: booking.id, member: booking.host, vendor }, change.at).await?;
        }
    }
    Ok(())
}

/// Has everything that is still to come written anew, and what is off taken out.
pub(crate) async fn write_ahead(
    tx: &mut Tx,
    member: MemberId,
    vendor: Vendor,
    now: Timestamp,
) -> Result<()> {
    let mut ahead = store::bookings::confirmed_of_host(tx, member, now).await?;
    ahead.extend(rows::open_ahead(tx, member, vendor, now).await?);
    for booking in ahead {
        want(tx, Key { booking, member, vendor }, now).await?;
    }
    Ok(())
}

async fn want(tx: &mut Tx, key: Key, now: Timestamp) -> Result<()> {
    rows::want(tx, key, now).await?;
    let id = JobId(entropy::id(now));
    let Key { booking, member, vendor } = key;
    let payload = json!(Payload { booking, member, vendor: vendor.as_str().to_owned() });
    let name = format!("{KIND}:{id}");
    Ok(store::jobs::insert(tx, id, KIND, &name, &payload, now, now).await?)
}

/// How a try went.
pub(crate) enum Outcome {
    /// Nothing is left to do here.
    Done,
    /// Somebody else is writing it.
    Held,
    /// The vendor is away.
    Away,
}

/// Carries out a job.
pub(crate) async fn carry_out(app: &App, job: &Job) -> Result<Outcome> {
    let payload: Payload = serde_json::from_value(job.payload.clone())
        .map_err(|error| anyhow!("calendar job {}: {error}", job.id))?;
    let Payload { booking, member, vendor } = payload;
    let vendor = Vendor::named(&vendor).ok_or_else(|| anyhow!("no such vendor: {vendor}"))?;
    write(app, job.organization, Key { booking, member, vendor }).await
}

/// Makes the calendar show the booking as it is now.
async fn write(app: &App, organization: OrganizationId, key: Key) -> Result<Outcome> {
    let Some(google) = &app.google else { return Ok(Outcome::Away) };
    let Work { row, entry, mut account } = match begun(app, organization, key).await? {
        Begun::Wanted(work) => *work,
        Begun::Otherwise(outcome) => return Ok(outcome),
    };
    let work = put_or_remove(app, google, &mut account, &row, &entry);
    let done = tokio::time::timeout(PATIENCE, work).await;
    let done = done.unwrap_or_else(|_| Err(CalendarError::Away("it took too long".into())));
    let now = app.clock.now();
    if let Err(CalendarError::Locked(words)) = &done {
        account.lost(app, words).await?;
    }
    let mut tx = app.db.write(organization).await?;
    let (noted, outcome) = match &done {
        Ok((calendar, event)) => {
            let place = (calendar.as_deref(), event.as_deref());
            (rows::written(&mut tx, key, &row, place, now).await?, Outcome::Done)
        }
        Err(error) => {
            tracing::warn!(booking.id = %key.booking, %error, "A booking did not reach a calendar");
            let (word, outcome) = match error {
                CalendarError::Away(_) => ("away", Outcome::Away),
                CalendarError::Locked(_) => ("locked", Outcome::Done),
                CalendarError::Gone(_) | CalendarError::Refused(_) => ("refused", Outcome::Done),
            };
            (rows::failed(&mut tx, key, &row, word, now).await?, outcome)
        }
    };
    // Somebody else wrote at the same time: nobody knows which of the two came last.
    if !noted && connections::is_kept(&mut tx, key.member, key.vendor).await? {
        want(&mut tx, key, now).await?;
    }
    tx.commit().await?;
    Ok(outcome)
}

enum Begun {
    Wanted(Box<Work>),
    Otherwise(Outcome),
}

/// A row that is ours for a while, and what to make of it.
struct Work {
    row: rows::Row,
    entry: Wanted,
    account: Account,
}

enum Wanted {
    There(Entry),
    /// Taken out, by its name.
    Gone(String),
}

/// Takes the row, and reads what is to be written.
async fn begun(app: &App, organization: OrganizationId, key: Key) -> Result<Begun> {
    let now = app.clock.now();
    let mut tx = app.db.write(organization).await?;
    let Some(row) = rows::claim(&mut tx, key, now, HELD).await? else {
        let state = rows::get(&mut tx, key).await?.map(|row| row.state);
        let open = state.as_deref().is_some_and(|state| ["pending", "failed"].contains(&state));
        return Ok(Begun::Otherwise(if open { Outcome::Held } else { Outcome::Done }));
    };
    let booking = store::bookings::get(&mut tx, key.booking).await?.ok_or(Error::NotFound)?;
    let account = Account::read(app, &mut tx, key.member, key.vendor).await?;
    let account = account.filter(|account| account.connection.is_open());
    // What is over is not tried for ever.
    let Some(account) = account.filter(|_| now < booking.end) else {
        rows::failed(&mut tx, key, &row, "locked", now).await?;
        tx.commit().await?;
        return Ok(Begun::Otherwise(Outcome::Done));
    };
    let entry = match booking.status {
        Status::Confirmed | Status::Completed | Status::NoShow => {
            Wanted::There(entry(app, &mut tx, &booking).await?)
        }
        _ => Wanted::Gone(booking.uid),
    };
    tx.commit().await?;
    Ok(Begun::Wanted(Box::new(Work { row, entry, account })))
}

type Placed = (Option<String>, Option<String>);

/// Tries with the key at hand, and with a new one where that opens nothing.
async fn put_or_remove(
    app: &App,
    google: &Google,
    account: &mut Account,
    row: &rows::Row,
    entry: &Wanted,
) -> std::result::Result<Placed, CalendarError> {
    let write_to = account.connection.write_to.clone();
    let key = account.key(app).await?;
    match placed(google, &key, row, &write_to, entry).await {
        Err(CalendarError::Locked(_)) => {
            let key = account.another_key(app).await?;
            placed(google, &key, row, &write_to, entry).await
        }
        done => done,
    }
}

/// Where it was written first; where that calendar is no more, in the one that is chosen now.
async fn placed(
    google: &Google,
    key: &str,
    row: &rows::Row,
    write_to: &str,
    entry: &Wanted,
) -> std::result::Result<Placed, CalendarError> {
    let calendar = row.calendar.as_deref().unwrap_or(write_to);
    let place = Place { calendar, event: row.event.as_deref() };
    match at(google, key, place, entry).await {
        Err(CalendarError::Gone(_)) if calendar != write_to => {
            at(google, key, Place { calendar: write_to, event: None }, entry).await
        }
        done => done,
    }
}

async fn at(
    google: &Google,
    key: &str,
    place: Place<'_>,
    entry: &Wanted,
) -> std::result::Result<Placed, CalendarError> {
    match entry {
        Wanted::There(entry) => {
            let event = google.put(key, place, entry).await?;
            Ok((Some(place.calendar.to_owned()), Some(event)))
        }
        Wanted::Gone(uid) => google.remove(key, place, uid).await.map(|()| (None, None)),
    }
}

/// The booking as an entry that both sides look at.
async fn entry(app: &App, tx: &mut Tx, booking: &Booking) -> Result<Entry> {
    let offering = offer::of_booking(app, tx, booking).await?;
    let history = store::changes::history(tx, booking.id).await?;
    let (_, last) = history.last().ok_or_else(|| anyhow!("no history of {}", booking.id))?;
    let change = BookingChange { after: booking.moment(), ..last.clone() };
    let letter = mail::letter(app, booking, &change, &offering, Party::Host);
    let words = mails::shared_entry(&letter);
    Ok(Entry {
        uid: booking.uid.clone(),
        sequence: booking.sequence,
        start: booking.start,
        end: booking.end,
        summary: words.summary,
        description: words.description,
        location: words.location.unwrap_or_default(),
        url: letter.links.admin,
        guest: (booking.guest.name.clone(), booking.guest.email.to_string()),
    })
}

/// How far a booking has come into a calendar, and why not further.
#[derive(Clone, Debug)]
pub struct Told {
    pub sync: CalendarSync,
    /// `away`, `locked` or `refused`.
    pub error: Option<String>,
    /// Whether it has ever been written there, and not been taken out since.
    pub was_there: bool,
    pub at: Timestamp,
}

/// `None` where its host has connected none.
pub async fn of_booking(app: &App, who: &Principal, booking: &Booking) -> Result<Option<Told>> {
    visible_to(who, booking)?;
    let mut tx = app.db.read(booking.organization).await?;
    let told = rows::of_booking(&mut tx, booking.id).await?;
    Ok(told.into_iter().next().map(|told| Told {
        sync: CalendarSync::named(&told.state).unwrap_or_default(),
        error: told.error,
        was_there: told.event.is_some(),
        at: told.updated_at.0,
    }))
}

/// The same of many, in one word; bookings without a calendar are left out.
pub async fn states<'a>(
    app: &App,
    organization: OrganizationId,
    bookings: impl IntoIterator<Item = &'a Booking>,
) -> Result<HashMap<BookingId, CalendarSync>> {
    let ids: Vec<_> = bookings.into_iter().map(|booking| booking.id).collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let mut tx = app.db.read(organization).await?;
    Ok(rows::of_bookings(&mut tx, &ids).await?)
}

/// Tries at once what did not work out. How that went is told by [`of_booking`]; where it fails
/// again, the worker goes on trying.
pub async fn retry(app: &App, who: &Principal, id: BookingId) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    let booking = store::bookings::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    visible_to(who, &booking)?;
    let mut keys = Vec::new();
    for (vendor, _) in Vendor::ALL {
        let key = Key { booking: id, member: booking.host, vendor };
        let is_open = rows::get(&mut tx, key).await?.is_some_and(|row| row.state != "synced");
        if is_open && connections::is_kept(&mut tx, booking.host, vendor).await? {
            want(&mut tx, key, now).await?;
            keys.push(key);
        }
    }
    tx.commit().await?;
    for key in keys {
        write(app, who.organization, key).await?;
    }
    app.wake_worker();
    Ok(())
}
