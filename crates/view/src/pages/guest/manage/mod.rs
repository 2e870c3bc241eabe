//! A booking's own page, for life: what was agreed, whether it still stands, and what can be done.
//!
//! It is where a guest lands after booking, what every mail links to, and what shows the present
//! state after each move; so it is also the confirmation page.

mod sample;

use askama::Template;
use jiff::Timestamp;

use super::{
    Event, Host, Place, Price,
    calendars::{self, CalendarLink},
};
use crate::{format::Reader, locale::Rich, pages::Page, terms::Terms};

#[derive(Debug, Clone, Template)]
#[template(path = "guest/manage.html")]
pub struct Manage {
    pub page: Page,
    pub state: State,
    /// What the guest just did, when they come from doing it.
    pub just: Option<Just>,
    pub host: Host,
    pub event: Event,
    /// The guest's clock and zone, kept with the booking.
    pub reader: Reader,
    /// The same clock in the host's zone; where people meet in person that one leads, and this is
    /// the guest's.
    pub other: Reader,
    /// Whether the place is one to go to.
    pub in_person: bool,
    pub start: Timestamp,
    pub end: Timestamp,
    pub now: Timestamp,
    /// The place and, when there is one, the address to join at.
    pub place: Option<Place>,
    pub join: Option<String>,
    /// What people read out: `K7Q2-9F`.
    pub reference: String,
    pub guest_name: String,
    pub guest_email: String,
    /// Questions and what was answered, in order.
    pub answers: Vec<Answer>,
    /// The time before the last move.
    pub was: Option<(Timestamp, Timestamp)>,
    /// `/booking/{token}`
    pub path: String,
    /// The same with scheme and host, to keep and to print.
    pub link: String,
    /// Until when the guest may move or cancel, and the policy.
    pub terms: Terms,
    /// Whether mails are sent at all; without them the page promises none.
    pub mailed: bool,
    /// Minutes before the start at which reminders go out.
    pub reminders: Vec<u32>,
    /// The host's address for questions.
    pub contact: Option<String>,
    /// Where the same event type can be booked again, with the guest's answers; `None` where that
    /// needs a link of its own.
    pub again: Option<String>,
}

/// An answer with its question.
#[derive(Debug, Clone)]
pub struct Answer {
    pub label: String,
    pub value: String,
}

/// How the booking stands.
#[derive(Debug, Clone)]
pub enum State {
    Confirmed,
    /// Waiting for the host until then; `held` where nobody else can take the time meanwhile.
    Pending {
        until: Timestamp,
        held: bool,
    },
    /// Kept until then for a payment of that price at that address.
    AwaitingPayment {
        until: Timestamp,
        price: Price,
        pay: String,
    },
    Cancelled {
        by: By,
        reason: Option<String>,
        refund: Option<String>,
        /// It was a request that nobody had said yes to.
        request: bool,
    },
    Completed,
    NoShow,
}

/// Who did it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    Guest,
    Host,
    /// Nobody in time: it lapsed.
    Nobody,
}

/// What the guest comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Just {
    Booked,
    Moved,
    Cancelled,
    /// They pressed twice, or came back to the form: nothing new was booked.
    AlreadyBooked,
}

/// A status as a chip: its style, icon and words.
pub struct Chip {
    pub style: &'static str,
    pub icon: &'static str,
    pub words: String,
}

impl Manage {
    pub fn is_past(&self) -> bool {
        self.end <= self.now
    }

    pub fn is_live(&self) -> bool {
        matches!(
            self.state,
            State::Confirmed | State::Pending { .. } | State::AwaitingPayment { .. }
        ) && !self.is_past()
    }

    pub fn is_confirmed(&self) -> bool {
        matches!(self.state, State::Confirmed)
    }

    pub fn can_move(&self) -> bool {
        self.is_live() && self.terms.may_move(self.now)
    }

    pub fn can_cancel(&self) -> bool {
        self.is_live() && self.terms.may_cancel(self.now)
    }

    pub fn chip(&self) -> Chip {
        let (style, icon, key) = match &self.state {
            State::Confirmed if self.is_past() => ("neutral", "check", "status-past"),
            State::Confirmed if self.was.is_some() => ("confirmed", "moved", "status-moved"),
            State::Confirmed => ("confirmed", "check", "status-confirmed"),
            State::Pending { .. } => ("pending", "wait", "status-pending"),
            State::AwaitingPayment { .. } => ("pending", "price", "status-awaiting-payment"),
            State::Cancelled { request: true, by: By::Guest, .. } => {
                ("neutral", "cross", "status-withdrawn")
            }
            State::Cancelled { request: true, .. } => ("cancelled", "cross", "status-not-booked"),
            State::Cancelled { .. } => ("cancelled", "cross", "status-cancelled"),
            State::Completed => ("neutral", "check", "status-past"),
            State::NoShow => ("neutral", "cross", "status-no-show"),
        };
        Chip { style, icon, words: self.page.t(key) }
    }

    /// The page's title and heading: what happened, to what, with whom.
    pub fn heading(&self) -> String {
        let key = match &self.state {
            State::Confirmed if self.is_past() => "manage-past",
            State::Confirmed if self.was.is_some() => "manage-moved",
            State::Confirmed => "manage-confirmed",
            State::Pending { .. } => "manage-pending",
            State::AwaitingPayment { .. } => "manage-awaiting-payment",
            State::Cancelled { request: true, by: By::Guest, .. } => "manage-withdrawn",
            State::Cancelled { request: true, .. } => "manage-not-booked",
            State::Cancelled { .. } => "manage-cancelled",
            State::Completed | State::NoShow => "manage-past",
        };
        self.page.say(key, &[("event", &self.event.title), ("host", &self.host.name)])
    }

    /// One sentence under the heading that says what it means for the guest.
    pub fn meaning(&self) -> Option<String> {
        let host = self.host.name.as_str();
        match (&self.state, self.just) {
            (_, Some(Just::AlreadyBooked)) => Some(self.page.t("already-booked")),
            (State::Confirmed, Some(Just::Booked | Just::Moved)) if self.mailed => {
                Some(self.page.with("sent-to", self.guest_email.as_str()))
            }
            (State::Pending { until, held }, _) => {
                let key = if *held { "pending-held" } else { "pending-open" };
                let until = self.reader.moment(*until);
                Some(self.page.say(key, &[("name", host), ("until", &until)]))
            }
            (State::AwaitingPayment { until, price, .. }, _) => {
                let words = [("amount", price.words()), ("time", self.reader.time(*until))];
                let words = [("amount", words[0].1.as_str()), ("time", &words[1].1)];
                Some(self.page.say("awaiting-payment-means", &words))
            }
            (State::Cancelled { by, request, .. }, _) => Some(match by {
                By::Guest if *request => self.page.t("withdrawn-by-guest"),
                By::Host if *request => self.page.with("declined-by-host", host),
                By::Guest => self.page.t("cancelled-by-guest"),
                By::Host => self.page.with("cancelled-by-host", host),
                By::Nobody => self.page.t("cancelled-by-nobody"),
            }),
            _ => None,
        }
    }

    /// What giving it up is called.
    pub fn cancel_key(&self) -> &'static str {
        if matches!(self.state, State::Pending { .. }) { "withdraw" } else { "cancel" }
    }

    pub fn when(&self) -> String {
        self.reader.when(self.start, self.end)
    }

    pub fn zone(&self) -> String {
        let zone = self.reader.zone_at(self.start);
        if self.in_person { self.page.with("zone-venue", zone) } else { zone }
    }

    /// The same time on the other clock, when it differs.
    pub fn also(&self) -> Option<String> {
        let you = self.page.t("also-you");
        let name = if self.in_person { &you } else { &self.host.name };
        self.reader.also(name, &self.other, self.start, self.end)
    }

    pub fn was_when(&self) -> Option<String> {
        self.was.map(|(start, end)| self.reader.when(start, end))
    }

    /// `You can move or cancel this until Monday 9 March 2026, 9:00.`, or why not any more.
    pub fn change_words(&self) -> Option<Rich> {
        if !self.is_live() {
            return None;
        }
        let until = self.terms.until(&self.reader, self.now);
        let host = self.host.name.as_str();
        Some(match (until, &self.contact) {
            (Some(until), _) => Rich::text(&until),
            (_, Some(contact)) => {
                self.page.rich("change-over", &[("host", host)]).link(&format!("mailto:{contact}"))
            }
            (_, None) => self.page.rich("change-over-plain", &[("host", host)]),
        })
    }

    /// To whom questions go, where [`Self::change_words`] does not say it already.
    pub fn questions(&self) -> Option<&str> {
        let is_over = self.is_live() && self.terms.until(&self.reader, self.now).is_none();
        self.contact.as_deref().filter(|_| !is_over)
    }

    /// `What happens next`, in sentences.
    pub fn next(&self) -> Vec<String> {
        if !self.mailed || !self.is_confirmed() || !self.is_live() {
            return Vec::new();
        }
        let lengths: Vec<String> =
            self.reminders.iter().map(|minutes| self.before(*minutes)).collect();
        let reminders = match &lengths[..] {
            [] => None,
            [one] => Some(self.page.with("next-reminder", one.as_str())),
            [rest @ .., last] => {
                let words = [("first", rest.join(", ")), ("last", last.clone())];
                Some(
                    self.page
                        .say("next-reminders", &[("first", &words[0].1), ("last", &words[1].1)]),
                )
            }
        };
        std::iter::once(self.page.t("next-invitation")).chain(reminders).collect()
    }

    fn before(&self, minutes: u32) -> String {
        match minutes {
            1440.. if minutes.is_multiple_of(1440) && 2880 <= minutes => {
                self.page.with("days-long", minutes / 1440)
            }
            _ => crate::format::length(self.page.locale, minutes),
        }
    }

    /// What the links below do not do.
    pub fn calendar_words(&self) -> String {
        self.page.t(if self.mailed { "calendar-copies" } else { "calendar-copies-only" })
    }

    /// The booking put into a calendar of the guest's choice.
    pub fn calendars(&self) -> Vec<CalendarLink> {
        calendars::links(self)
    }

    /// `Intro call with Ana Lima`
    pub fn subject(&self) -> String {
        self.page.say("subject", &[("event", &self.event.title), ("host", &self.host.name)])
    }
}
