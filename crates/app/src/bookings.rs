//! Looking at bookings: one by its link or id, many by what is asked.

use crate::{
    App, Error, Principal, Result, jobs,
    offer::{self, Offering},
};
use model::{
    Action, Booking, BookingChange, BookingId, ChangeId, EventType, ManageToken, Member, Status,
};
use std::{collections::HashMap, sync::Arc};
use store::{Tx, bookings::Order, messages::Message};

pub use store::bookings::{Cursor, Filter};

/// A booking with everything its page tells.
pub struct Seen {
    pub booking: Booking,
    pub offering: Arc<Offering>,
    pub history: Vec<(ChangeId, BookingChange)>,
}

/// The booking a manage link names.
///
/// # Errors
/// `NotFound` for a token that is not ours, whatever is wrong with it.
pub async fn by_token(app: &App, token: &str) -> Result<Seen> {
    let token = ManageToken::open(token, &app.secret).ok_or(Error::NotFound)?;
    let mut tx = app.db.read(token.organization).await?;
    let booking = store::bookings::get(&mut tx, token.booking).await?.ok_or(Error::NotFound)?;
    let offering = offer::of_booking(app, &mut tx, &booking).await?;
    let history = store::changes::history(&mut tx, booking.id).await?;
    Ok(Seen { booking, offering, history })
}

/// A booking the principal may see, with the mails that were made of it.
pub async fn get(app: &App, who: &Principal, id: BookingId) -> Result<(Seen, Vec<Message>)> {
    let mut tx = app.db.read(who.organization).await?;
    let booking = store::bookings::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    who.may_manage(booking.host)?;
    let offering = offer::of_booking(app, &mut tx, &booking).await?;
    let history = store::changes::history(&mut tx, booking.id).await?;
    let mails = store::messages::of_booking(&mut tx, booking.id).await?;
    Ok((Seen { booking, offering, history }, mails))
}

/// The start before the last move; `None` for what was never moved.
pub fn moved_from(history: &[(ChangeId, BookingChange)]) -> Option<jiff::Timestamp> {
    let moves = |change: &&BookingChange| change.action == Action::Rescheduled;
    let last = history.iter().rev().map(|(_, change)| change).find(moves)?;
    last.before.as_ref().map(|before| before.start)
}

/// The same for each booking of a list.
pub async fn all_moved_from(
    app: &App,
    who: &Principal,
    bookings: &[Booking],
) -> Result<HashMap<BookingId, jiff::Timestamp>> {
    let mut tx = app.db.read(who.organization).await?;
    let mut found = HashMap::new();
    // A move is sent out, so what was never sent out anew was never moved.
    for booking in bookings.iter().filter(|booking| 0 < booking.sequence) {
        let history = store::changes::history(&mut tx, booking.id).await?;
        found.extend(moved_from(&history).map(|start| (booking.id, start)));
    }
    Ok(found)
}

impl Seen {
    /// The booking as an entry of the guest's calendar: to download, or to add by a link.
    pub fn event(&self, app: &App) -> Option<ical::Event> {
        let last =
            self.history.iter().rev().find(|(_, change)| change.sequence == self.booking.sequence);
        let (_, change) = last.or(self.history.last())?;
        Some(jobs::mail::guest_event(app, &self.booking, &self.offering, change))
    }

    /// The calendar file, or `None` for a request that is not confirmed yet.
    pub fn calendar_file(&self, app: &App) -> Option<String> {
        match self.booking.status {
            Status::Pending | Status::AwaitingPayment => None,
            _ => Some(ical::calendar(ical::Method::Publish, &self.event(app)?)),
        }
    }
}

/// The four tabs of the bookings list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    Upcoming,
    Pending,
    Past,
    Cancelled,
}

impl Tab {
    pub const ALL: [Tab; 4] = [Tab::Upcoming, Tab::Pending, Tab::Past, Tab::Cancelled];

    pub fn as_str(self) -> &'static str {
        match self {
            Tab::Upcoming => "upcoming",
            Tab::Pending => "pending",
            Tab::Past => "past",
            Tab::Cancelled => "cancelled",
        }
    }

    pub fn named(name: &str) -> Option<Tab> {
        Self::ALL.into_iter().find(|tab| tab.as_str() == name)
    }

    pub(crate) fn narrow(self, filter: Filter, now: jiff::Timestamp) -> Filter {
        let statuses = |names: &[&'static str]| match &filter.statuses {
            None => Some(names.to_vec()),
            Some(asked) => {
                Some(names.iter().copied().filter(|name| asked.contains(name)).collect::<Vec<_>>())
            }
        };
        match self {
            Tab::Upcoming => Filter {
                statuses: statuses(&["confirmed", "awaiting_payment"]),
                ends_after: Some(now),
                ..filter
            },
            Tab::Pending => {
                Filter { statuses: statuses(&["pending"]), ends_after: Some(now), ..filter }
            }
            Tab::Past => Filter {
                statuses: statuses(
                    &Status::NAMES
                        .into_iter()
                        .filter(|name| *name != "cancelled")
                        .collect::<Vec<_>>(),
                ),
                ends_by: Some(now),
                ..filter
            },
            Tab::Cancelled => Filter { statuses: statuses(&["cancelled"]), ..filter },
        }
    }

    fn order(self) -> Order {
        match self {
            Tab::Upcoming | Tab::Pending => Order::SoonestFirst,
            Tab::Past | Tab::Cancelled => Order::LatestFirst,
        }
    }
}

/// Bookings as a list shows them, with who and what they name.
pub struct Page {
    pub bookings: Vec<Booking>,
    pub next: Option<Cursor>,
    pub members: HashMap<model::MemberId, Member>,
    pub event_types: HashMap<model::EventTypeId, EventType>,
    /// How many share each meeting that has seats for several.
    pub seats: HashMap<model::MeetingId, i64>,
}

/// One page of the bookings the principal may see. Hosts see their own whatever they filter by.
pub async fn list(
    app: &App,
    who: &Principal,
    tab: Option<Tab>,
    filter: Filter,
    cursor: Option<Cursor>,
    limit: i64,
) -> Result<Page> {
    let now = app.clock.now();
    let filter = visible(who, filter)?;
    let (filter, order) = match tab {
        Some(tab) => (tab.narrow(filter, now), tab.order()),
        None => (filter, Order::SoonestFirst),
    };
    let mut tx = app.db.read(who.organization).await?;
    let mut bookings = store::bookings::list(&mut tx, &filter, order, cursor, limit + 1).await?;
    let more = limit < bookings.len() as i64;
    bookings.truncate(limit as usize);
    let last = bookings.last().map(|booking| Cursor { start: booking.start, id: booking.id });
    let members = store::members::list(&mut tx).await?;
    let event_types = store::event_types::list(&mut tx, None).await?;
    let grouped = event_types.iter().any(|event| 1 < event.details.seats);
    let seats = if grouped { seats(&mut tx, &bookings).await? } else { HashMap::new() };
    Ok(Page {
        bookings,
        next: last.filter(|_| more),
        members: members.into_iter().map(|member| (member.id, member)).collect(),
        event_types: event_types.into_iter().map(|event| (event.id, event)).collect(),
        seats,
    })
}

async fn seats(tx: &mut Tx, bookings: &[Booking]) -> Result<HashMap<model::MeetingId, i64>> {
    let starts = || bookings.iter().map(|booking| booking.start);
    match starts().min().zip(starts().max()) {
        Some((first, last)) => {
            Ok(store::bookings::seats(tx, first, last).await?.into_iter().collect())
        }
        None => Ok(HashMap::new()),
    }
}

/// How many bookings stand under each tab, in the tabs' order.
pub async fn counts(app: &App, who: &Principal, filter: Filter) -> Result<[i64; 4]> {
    let now = app.clock.now();
    let filter = visible(who, filter)?;
    let mut tx = app.db.read(who.organization).await?;
    let mut counts = [0; 4];
    for (count, tab) in counts.iter_mut().zip(Tab::ALL) {
        *count = store::bookings::count(&mut tx, &tab.narrow(filter.clone(), now)).await?;
    }
    Ok(counts)
}

/// The filter narrowed to what the principal may see.
pub(crate) fn visible(who: &Principal, filter: Filter) -> Result<Filter> {
    // No text holds control characters, and PostgreSQL would not even look for a NUL.
    let words = filter.words.map(|words| words.replace(char::is_control, " "));
    let filter = Filter { words, ..filter };
    if who.manages_all() {
        return Ok(filter);
    }
    let own = who.member().ok_or(Error::Forbidden)?;
    match filter.host {
        Some(host) if host != own => Err(Error::Forbidden),
        _ => Ok(Filter { host: Some(own), ..filter }),
    }
}
