//! Looking at bookings: one by its link or id, many by what is asked.

use crate::{
    App, Error, Principal, Result, jobs,
    offer::{self, Offering},
    reminders,
};
use model::{Booking, BookingChange, BookingId, ChangeId, EventType, ManageToken, Member, Status};
use std::{collections::HashMap, sync::Arc};
use store::{Tx, bookings::Order, messages::Message};

pub use store::bookings::{Cursor, Filter};

/// A booking with everything its page tells.
pub struct Seen {
    pub booking: Booking,
    pub offering: Arc<Offering>,
    pub history: Vec<(ChangeId, BookingChange)>,
    /// Minutes before the start at which the guest still gets reminders, the next one first.
    pub reminders: Vec<u32>,
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
    let reminders = reminders::ahead_of_guest(&mut tx, booking.id).await?;
    Ok(Seen { booking, offering, history, reminders })
}

/// A booking the principal may see, with the mails that were made of it.
pub async fn get(app: &App, who: &Principal, id: BookingId) -> Result<(Seen, Vec<Message>)> {
    let mut tx = app.db.read(who.organization).await?;
    let booking = store::bookings::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    visible_to(who, &booking)?;
    let offering = offer::of_booking(app, &mut tx, &booking).await?;
    let history = store::changes::history(&mut tx, booking.id).await?;
    let mails = store::messages::of_booking(&mut tx, booking.id).await?;
    let reminders = reminders::ahead_of_guest(&mut tx, booking.id).await?;
    Ok((Seen { booking, offering, history, reminders }, mails))
}

/// # Errors
/// `NotFound` to a host who asks for another's: what is not theirs does not exist for them.
pub(crate) fn visible_to(who: &Principal, booking: &Booking) -> Result<()> {
    who.may_manage(booking.host).map_err(|_| Error::NotFound)
}

/// The start before the last move; `None` for what was never moved.
pub fn moved_from(history: &[(ChangeId, BookingChange)]) -> Option<jiff::Timestamp> {
    let last = history.iter().rev().map(|(_, change)| change).find(|change| change.moves())?;
    last.before.as_ref().map(|before| before.start)
}

/// The same for each booking of a list.
pub async fn all_moved_from(
    app: &App,
    who: &Principal,
    bookings: &[Booking],
) -> Result<HashMap<BookingId, jiff::Timestamp>> {
    let mut tx = app.db.read(who.organization).await?;
    // A move is sent out, so what was never sent out anew was never moved.
    let sent = bookings.iter().filter(|booking| 0 < booking.sequence);
    let ids: Vec<_> = sent.map(|booking| booking.id).collect();
    let moves = store::changes::moves(&mut tx, &ids).await?;
    // The last move of each stays.
    let starts = moves.into_iter().filter_map(|(id, change)| Some((id, change.before?.start)));
    Ok(starts.collect())
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
            Status::Pending | Status::AwaitingPayment | Status::Cancelled { request: true, .. } => {
                None
            }
            _ => Some(ical::calendar(ical::Method::Publish, &self.event(app)?)),
        }
    }
}

/// The tabs of the bookings list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    Upcoming,
    Pending,
    Past,
    Cancelled,
    All,
}

impl Tab {
    pub const ALL: [Tab; 5] = [Tab::Upcoming, Tab::Pending, Tab::Past, Tab::Cancelled, Tab::All];

    pub fn as_str(self) -> &'static str {
        match self {
            Tab::Upcoming => "upcoming",
            Tab::Pending => "pending",
            Tab::Past => "past",
            Tab::Cancelled => "cancelled",
            Tab::All => "all",
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
            Tab::Cancelled => {
                let ended = [&["cancelled"], Status::ENDINGS.as_slice()].concat();
                let asked = filter.statuses.is_some();
                let statuses = if asked { statuses(&ended) } else { Some(vec!["cancelled"]) };
                Filter { statuses, ..filter }
            }
            Tab::All => filter,
        }
    }

    fn order(self) -> Order {
        match self {
            Tab::Upcoming | Tab::Pending => Order::SoonestFirst,
            Tab::Past | Tab::Cancelled | Tab::All => Order::LatestFirst,
        }
    }
}

/// Bookings as a list shows them, with who and what they name.
pub struct Page {
    pub bookings: Vec<Booking>,
    /// The first and last of the page, where there are bookings before and after it.
    pub previous: Option<Cursor>,
    pub next: Option<Cursor>,
    pub members: HashMap<model::MemberId, Member>,
    pub event_types: HashMap<model::EventTypeId, EventType>,
    /// How many share each meeting that has seats for several.
    pub seats: HashMap<model::MeetingId, i64>,
}

/// Which page of a list: after a place in it, before one, or the first.
#[derive(Clone, Copy, Debug, Default)]
pub enum Turn {
    #[default]
    First,
    After(Cursor),
    Before(Cursor),
}

impl From<Option<Cursor>> for Turn {
    fn from(cursor: Option<Cursor>) -> Self {
        cursor.map_or(Turn::First, Turn::After)
    }
}

/// One page of the bookings the principal may see. Hosts see their own whatever they filter by.
pub async fn list(
    app: &App,
    who: &Principal,
    tab: Option<Tab>,
    filter: Filter,
    turn: impl Into<Turn>,
    limit: i64,
) -> Result<Page> {
    let now = app.clock.now();
    let filter = visible(who, filter)?;
    let (filter, order) = match tab {
        Some(tab) => (tab.narrow(filter, now), tab.order()),
        None => (filter, Order::SoonestFirst),
    };
    let mut tx = app.db.read(who.organization).await?;
    let (bookings, [previous, next]) = page(&mut tx, &filter, order, turn.into(), limit).await?;
    let members = store::members::list(&mut tx).await?;
    let event_types = store::event_types::list(&mut tx, None).await?;
    let grouped = event_types.iter().any(|event| 1 < event.details.seats);
    let seats = if grouped { seats(&mut tx, &bookings).await? } else { HashMap::new() };
    Ok(Page {
        bookings,
        previous,
        next,
        members: members.into_iter().map(|member| (member.id, member)).collect(),
        event_types: event_types.into_iter().map(|event| (event.id, event)).collect(),
        seats,
    })
}

/// The bookings of a page, and where those before and after it would begin.
async fn page(
    tx: &mut Tx,
    filter: &Filter,
    order: Order,
    turn: Turn,
    limit: i64,
) -> Result<(Vec<Booking>, [Option<Cursor>; 2])> {
    let (way, cursor) = match turn {
        Turn::First => (order, None),
        Turn::After(cursor) => (order, Some(cursor)),
        Turn::Before(cursor) => (order.reversed(), Some(cursor)),
    };
    let mut bookings = store::bookings::list(tx, filter, way, cursor, limit + 1).await?;
    let more = limit < bookings.len() as i64;
    bookings.truncate(limit as usize);
    let at = |booking: &Booking| Cursor { start: booking.start, id: booking.id };
    let onward = bookings.last().map(at).filter(|_| more);
    // Behind the cursor there may be nothing: a date that was jumped to need not be on a page.
    let back = match (cursor, bookings.first().map(at).or(cursor)) {
        (Some(_), Some(first)) => {
            let behind = store::bookings::list(tx, filter, way.reversed(), Some(first), 1).await?;
            Some(first).filter(|_| !behind.is_empty())
        }
        _ => None,
    };
    if way == order {
        return Ok((bookings, [back, onward]));
    }
    bookings.reverse();
    Ok((bookings, [onward, back]))
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
pub async fn counts(app: &App, who: &Principal, filter: Filter) -> Result<[i64; 5]> {
    let filter = visible(who, filter)?;
    let mut tx = app.db.read(who.organization).await?;
    Ok(store::bookings::counts(&mut tx, &filter, app.clock.now()).await?)
}

/// The filter narrowed to what the principal may see.
pub(crate) fn visible(who: &Principal, filter: Filter) -> Result<Filter> {
    // No text holds control characters, and PostgreSQL would not even look for a NUL.
    let words = filter.words.map(|words| words.replace(char::is_control, " "));
    let filter = Filter { words, ..filter };
    if who.manages_all() {
        return Ok(filter);
    }
    let own = who.host().ok_or(Error::Forbidden)?;
    match filter.host {
        Some(host) if host != own => Err(Error::Forbidden),
        _ => Ok(Filter { host: Some(own), ..filter }),
    }
}
