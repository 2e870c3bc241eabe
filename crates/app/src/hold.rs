//! A time kept for five minutes while its guest fills in the form.

use crate::{
    App, Error, Result, book, diary, entropy,
    entry::{self, Door},
    offer::{self, Offering},
    slots,
};
use availability::Interval;
use jiff::{SignedDuration, Timestamp};
use model::HoldId;
use store::holds::{self, Hold};

const FIVE_MINUTES: SignedDuration = SignedDuration::from_mins(5);
const MOST_RENEWALS: i64 = 3;

/// Which time, and the secret of the guest's earlier hold, which gives way to this one.
#[derive(Clone, Debug)]
pub struct Keep {
    pub organization: String,
    pub username: String,
    pub event: String,
    /// The key of its link, where it is not open to everyone.
    pub key: Option<String>,
    pub start: Timestamp,
    pub duration: Option<i64>,
    pub token: Option<String>,
}

/// A hold that stands.
pub struct Held {
    /// The secret for the guest's cookie.
    pub token: String,
    pub until: Timestamp,
}

/// Keeps a free time from others. A group's times are not kept: its seats are counted.
///
/// # Errors
/// `Slot` when it cannot be booked, with others that can.
pub async fn keep(app: &App, keep: Keep) -> Result<Held> {
    let now = app.clock.now();
    let door = Door {
        organization: &keep.organization,
        username: &keep.username,
        event: &keep.event,
        key: keep.key.as_deref(),
    };
    let offering = entry::open(app, door).await?;
    let duration = offering.duration(keep.duration)?;
    let end = book::end_of(keep.start, duration)?;
    let token = keep.token.filter(|token| token.len() == 43).unwrap_or_else(entropy::token);
    let token_hash = entropy::hash(&token);

    let mut tx = app.db.write(offering.organization.id).await?;
    let host = offering.host.id;
    let versions = store::diaries::claim(&mut tx, host).await?.ok_or(Error::NotFound)?;
    let offering = book::current(&mut tx, offering, versions).await?;
    holds::remove_expired(&mut tx, host, now).await?;
    let span = Interval { start: keep.start, end };
    let calendar = diary::read(&mut tx, &offering, duration, span, Some(&token_hash), now).await?;
    if let Err(refused) = calendar.check(keep.start, None) {
        let next = slots::near(&mut tx, &offering, duration, keep.start, None, now).await?;
        return Err(Error::Slot { refusal: refused.refusal, detail: refused.detail, next });
    }
    let until = now + FIVE_MINUTES;
    if 1 < offering.event_type.details.seats {
        return Ok(Held { token, until });
    }
    let hold = Hold {
        id: HoldId(entropy::id(now)),
        host,
        event_type: offering.event_type.id,
        token_hash: token_hash.to_vec(),
        start: keep.start,
        end,
        until,
        renewals: 0,
    };
    holds::put(&mut tx, &hold, now).await?;
    tx.commit().await?;
    Ok(Held { token, until })
}

/// Whether the guest's own hold keeps the time. Without one it is free, or the answer is an error.
///
/// # Errors
/// `Slot` when it cannot be booked, with others that can.
pub async fn keeps(app: &App, offering: &Offering, kept: &Keep) -> Result<bool> {
    let now = app.clock.now();
    let duration = offering.duration(kept.duration)?;
    let end = book::end_of(kept.start, duration)?;
    let span = Interval { start: kept.start, end };
    let hash = kept.token.as_deref().map(entropy::hash);
    let own = hash.as_ref().map(<[u8; 32]>::as_slice);
    let mut tx = app.db.read(offering.organization.id).await?;
    let calendar = diary::read(&mut tx, offering, duration, span, own, now).await?;
    if let Err(refused) = calendar.check(kept.start, None) {
        let next = slots::near(&mut tx, offering, duration, kept.start, None, now).await?;
        return Err(Error::Slot { refusal: refused.refusal, detail: refused.detail, next });
    }
    let own = calendar.holds.iter().find(|hold| hold.own);
    Ok(own.is_some_and(|hold| hold.interval == span && now < hold.until))
}

/// Five more minutes for a hold that has not run out, three times at most. `None` when it is over.
pub async fn renew(app: &App, organization: &str, token: &str) -> Result<Option<Timestamp>> {
    let now = app.clock.now();
    let organization = offer::organization_id(app, organization).await?;
    let mut tx = app.db.write(organization).await?;
    let Some(hold) = holds::by_token(&mut tx, &entropy::hash(token)).await? else {
        return Ok(None);
    };
    if hold.until <= now {
        return Ok(None);
    }
    if hold.renewals == MOST_RENEWALS {
        return Ok(Some(hold.until));
    }
    let until = now + FIVE_MINUTES;
    store::diaries::claim(&mut tx, hold.host).await?.ok_or(Error::NotFound)?;
    holds::put(&mut tx, &Hold { until, renewals: hold.renewals + 1, ..hold }, now).await?;
    tx.commit().await?;
    Ok(Some(until))
}
