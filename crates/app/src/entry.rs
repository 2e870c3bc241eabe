//! Who may open an event type: everyone, whoever has its key, or the bearer of a link that is good
//! for one booking.

use crate::{
    App, Error, Result, entropy,
    offer::{self, Offering},
};
use jiff::Timestamp;
use model::{Access, BookingId, BookingLinkId, EventKey, EventType, LinkOver, OrganizationId};
use std::sync::Arc;
use store::{Tx, diaries};

/// Where a guest comes from: the parts of an address, and the key in it.
#[derive(Clone, Copy, Debug)]
pub struct Door<'a> {
    pub organization: &'a str,
    pub username: &'a str,
    pub event: &'a str,
    pub key: Option<&'a str>,
}

/// An offer that takes bookings, for whoever may see it.
///
/// # Errors
/// `NotFound`, also without the right key; `Link` when the link is used or over; `Closed` when it
/// was switched off or archived.
pub async fn open(app: &App, door: Door<'_>) -> Result<Arc<Offering>> {
    let (mut tx, offering) = behind(app, door).await?;
    check(app, &mut tx, &offering, door.key, app.clock.now()).await?;
    offering.check_open()?;
    Ok(offering)
}

/// The same without asking for the key, for what shows nothing before a verb has asked.
///
/// # Errors
/// `NotFound`.
pub async fn unasked(app: &App, door: Door<'_>) -> Result<Arc<Offering>> {
    behind(app, door).await.map(|(_, offering)| offering)
}

async fn behind(app: &App, door: Door<'_>) -> Result<(Tx, Arc<Offering>)> {
    let organization = offer::organization_id(app, door.organization).await?;
    let mut tx = app.db.read(organization).await?;
    let found = diaries::find(&mut tx, door.username, door.event).await?.ok_or(Error::NotFound)?;
    let offering = offer::remembered(app, &mut tx, organization, &found).await?;
    Ok((tx, offering))
}

/// Whether the key opens it; the link it is of, where it is good for one booking only.
pub(crate) async fn check(
    app: &App,
    tx: &mut Tx,
    offering: &Offering,
    key: Option<&str>,
    now: Timestamp,
) -> Result<Option<BookingLinkId>> {
    check_key(app, tx, offering.organization.id, &offering.event_type, key, now).await
}

/// The same of an event type alone.
pub(crate) async fn check_key(
    app: &App,
    tx: &mut Tx,
    organization: OrganizationId,
    event_type: &EventType,
    key: Option<&str>,
    now: Timestamp,
) -> Result<Option<BookingLinkId>> {
    match (event_type.details.access, key) {
        (Access::Public, _) => Ok(None),
        (Access::Secret, Some(key)) => {
            let own = key_of(organization, event_type);
            own.opens(key, &app.secret).then_some(None).ok_or(Error::NotFound)
        }
        (Access::SingleUse, Some(key)) => {
            let link = store::links::by_token(tx, event_type.id, &entropy::hash(key)).await?;
            let link = link.ok_or(Error::NotFound)?;
            link.check(now)?;
            Ok(Some(link.id))
        }
        (_, None) => Err(Error::NotFound),
    }
}

/// Spends a link on a booking.
///
/// # Errors
/// `Link` when it was used or ended at this moment.
pub(crate) async fn use_up(
    tx: &mut Tx,
    id: BookingLinkId,
    booking: BookingId,
    now: Timestamp,
) -> Result<()> {
    if store::links::use_up(tx, id, booking, now).await? {
        return Ok(());
    }
    let link = store::links::get(tx, id).await?.ok_or(Error::NotFound)?;
    link.check(now)?;
    Err(LinkOver::Used.into())
}

pub(crate) fn key_of(organization: OrganizationId, event_type: &EventType) -> EventKey {
    EventKey { organization, event_type: event_type.id, number: event_type.key_number }
}
