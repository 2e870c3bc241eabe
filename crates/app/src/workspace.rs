//! What the workspace shows round every page: whose it is, and what waits there.

use crate::{
    App, Principal, Result,
    bookings::{Tab, visible},
    calendars,
};
use jiff::Timestamp;
use model::Organization;
use store::bookings::Filter;

pub struct Workspace {
    pub organization: Organization,
    /// Requests the principal may answer: those of the tab `pending`.
    pub pending: i64,
    /// Since when the member's calendar lets us in no more.
    pub calendar_lost: Option<Timestamp>,
}

pub async fn look(app: &App, who: &Principal) -> Result<Workspace> {
    let filter = Tab::Pending.narrow(visible(who, Filter::default())?, app.clock.now());
    let mut tx = app.db.read(who.organization).await?;
    let organization = store::organizations::own(&mut tx).await?;
    let pending = store::bookings::count(&mut tx, &filter).await?;
    let calendar_lost = calendars::lost_since(&mut tx, who).await?;
    Ok(Workspace { organization, pending, calendar_lost })
}
