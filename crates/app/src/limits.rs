//! How much strangers may do: so many bookings with one e-mail address or from one caller, so many
//! writes. Counted in the database, so that every node knows.
//!
//! A booking is counted in the transaction that makes it: one that fails, because the time was just
//! taken or a field was wrong, costs nobody anything. Every write is counted before it is looked at.

use crate::{
    App, Error, Network, Result,
    accounts::{Client, hex},
    entropy,
};
use jiff::{SignedDuration, Timestamp};
use model::EmailAddress;
use std::{fmt, net::IpAddr, str::FromStr};
use store::Tx;

/// So many within a span that begins with the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    pub most: i64,
    pub within: SignedDuration,
}

/// What the operator allows; `None` is without end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bookings with one e-mail address at one organization.
    pub bookings_of_email: Option<Limit>,
    /// Bookings of one caller at one organization.
    pub bookings_of_caller: Option<Limit>,
    /// No person has filled in a form sooner.
    pub form_takes: SignedDuration,
    /// Whatever one caller sends to public addresses of this installation.
    pub writes_of_caller: Option<Limit>,
}

impl Limits {
    pub const NONE: Limits = Limits {
        bookings_of_email: None,
        bookings_of_caller: None,
        form_takes: SignedDuration::ZERO,
        writes_of_caller: None,
    };

    /// What holds unless the operator says otherwise.
    pub fn usual() -> Self {
        let limit = |most, within| Some(Limit { most, within });
        Limits {
            bookings_of_email: limit(3, DAY),
            bookings_of_caller: limit(5, HOUR),
            writes_of_caller: limit(10, MINUTE),
            form_takes: SignedDuration::from_secs(1),
        }
    }
}

/// Which limit was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    BookingsOfEmail,
    BookingsOfCaller,
    WritesOfCaller,
    CodesOfCaller,
}

impl fmt::Display for Reached {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Reached::BookingsOfEmail => {
                "As many bookings were made with this e-mail address as may be for now."
            }
            Reached::BookingsOfCaller => {
                "As many bookings were made from your network as may be for now."
            }
            Reached::CodesOfCaller => "As many codes were sent for your network as may be for now.",
            Reached::WritesOfCaller => "Your network has sent more than it may at once.",
        })
    }
}

/// Who books, as far as counting goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// A stranger, from where they call if that is known.
    Guest(Option<IpAddr>),
    /// One of the organization's own people or programs: nothing is counted.
    Nobody,
}

impl Counted {
    /// The network of a stranger, where it is known.
    pub(crate) fn caller(self) -> Option<String> {
        let Counted::Guest(Some(address)) = self else { return None };
        Some(Network::of_caller(address).to_string())
    }
}

/// Counts a write of whoever calls.
///
/// # Errors
/// `Limited` when there were too many.
pub async fn write(app: &App, client: &Client) -> Result<()> {
    let (Some(limit), Some(address)) = (app.limits().writes_of_caller, client.address) else {
        return Ok(());
    };
    let now = app.clock.now();
    let key = key("write", &Network::of_caller(address).to_string());
    // Whoever was refused is not asked about again: a flood costs the database nothing.
    let until = match app.memory.refused.get(&key).filter(|until| now < *until) {
        Some(until) => until,
        None => {
            let mut tx = app.db.operator_write().await?;
            let (count, until) = store::attempts::tally(&mut tx, &key, limit.end(now), now).await?;
            tx.commit().await?;
            if count <= limit.most {
                return Ok(());
            }
            app.memory.refused.put(key, until);
            until
        }
    };
    Err(Error::Limited { reached: Reached::WritesOfCaller, wait: until.duration_since(now) })
}

/// Counts a letter with a code that a caller has sent to somebody's address: as many as bookings.
///
/// # Errors
/// `Limited` when there were too many.
pub(crate) async fn code(app: &App, counted: Counted, now: Timestamp) -> Result<()> {
    let (Some(limit), Some(caller)) = (app.limits().bookings_of_caller, counted.caller()) else {
        return Ok(());
    };
    let mut tx = app.db.operator_write().await?;
    let key = key("code", &caller);
    let (count, until) = store::attempts::tally(&mut tx, &key, limit.end(now), now).await?;
    tx.commit().await?;
    if count <= limit.most {
        return Ok(());
    }
    Err(Error::Limited { reached: Reached::CodesOfCaller, wait: until.duration_since(now) })
}

/// Counts a booking that is about to be made; with the transaction it is taken back.
///
/// # Errors
/// `Limited` when there were as many as there may be.
pub(crate) async fn booking(
    app: &App,
    tx: &mut Tx,
    counted: Counted,
    email: &EmailAddress,
    now: Timestamp,
) -> Result<()> {
    if counted == Counted::Nobody {
        return Ok(());
    }
    let limits = app.limits();
    let caller = counted.caller().map(|caller| key("caller", &caller));
    let caller = caller.zip(limits.bookings_of_caller);
    let email = limits.bookings_of_email.map(|limit| (key("email", &email.counted()), limit));
    // Always in this order, so that two that wait for each other's rows cannot be.
    let each = [(Reached::BookingsOfCaller, caller), (Reached::BookingsOfEmail, email)];
    for (reached, counted) in each {
        let Some((key, limit)) = counted else { continue };
        let (count, until) = store::tallies::count(tx, &key, limit.end(now), now).await?;
        if limit.most < count {
            return Err(Error::Limited { reached, wait: until.duration_since(now) });
        }
    }
    Ok(())
}

/// What a form carries to tell when it was shown.
pub fn shown(app: &App) -> String {
    app.seal(FORM, &app.clock.now().as_microsecond().to_be_bytes())
}

/// Whether a form was sent sooner than a person could, or was never shown. Another node's clock may
/// be ahead: then nothing is known, and nobody is blamed.
pub fn is_hasty(app: &App, shown: &str) -> bool {
    let least = app.limits().form_takes;
    let shown = app.unseal(FORM, shown).and_then(|bytes| bytes.try_into().ok());
    let shown = shown.and_then(|bytes| Timestamp::from_microsecond(i64::from_be_bytes(bytes)).ok());
    let took = |shown| app.clock.now().duration_since(shown);
    let hasty = |took: SignedDuration| !took.is_negative() && took < least;
    !least.is_zero() && shown.is_none_or(|shown| hasty(took(shown)))
}

impl App {
    fn limits(&self) -> &Limits {
        if self.settings.rate_limit { &self.settings.limits } else { &Limits::NONE }
    }
}

fn key(kind: &str, what: &str) -> String {
    format!("{kind}:{}", hex(&entropy::hash(what)[..16]))
}

/// What the moment a form was shown is sealed for.
const FORM: &str = "form";

const MINUTE: SignedDuration = SignedDuration::from_mins(1);
const HOUR: SignedDuration = SignedDuration::from_hours(1);
const DAY: SignedDuration = SignedDuration::from_hours(24);

impl Limit {
    fn end(&self, now: Timestamp) -> Timestamp {
        now.saturating_add(self.within).unwrap_or(Timestamp::MAX)
    }
}

impl FromStr for Limit {
    type Err = String;

    /// Reads `5/hour`.
    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let wrong = || format!("“{text}” is no limit like 5/hour.");
        let (most, span) = text.trim().split_once('/').ok_or_else(wrong)?;
        let within = match span.trim() {
            "minute" => MINUTE,
            "hour" => HOUR,
            "day" => DAY,
            _ => return Err(wrong()),
        };
        let most = most.trim().parse().ok().filter(|most| (1..=1_000_000).contains(most));
        Ok(Limit { most: most.ok_or_else(wrong)?, within })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_read_as_it_is_said() {
        assert_eq!("5/hour".parse(), Ok(Limit { most: 5, within: HOUR }));
        assert_eq!(" 30 / day ".parse(), Ok(Limit { most: 30, within: DAY }));
        for wrong in ["", "5", "0/hour", "-1/hour", "5/week", "five/hour"] {
            assert!(wrong.parse::<Limit>().is_err(), "{wrong}");
        }
    }
}
