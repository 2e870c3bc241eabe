//! Members' calendars elsewhere: connected, chosen among, let go; and what bookings become there.
//!
//! The vendor is talked to before and after the transactions, never in one. Only the member whose
//! calendar it is connects it or lets it go; the keys to it never leave this room.

mod account;
mod busy;
mod connect;
mod events;

pub(crate) use account::{Account, label};
pub(crate) use events::{follow, write_ahead};

pub(crate) use busy::{EVERY, KIND as BUSY, refresh, revive};
pub use connect::{Back, Brought, Finished, Opened, Started, Stranded, finish, keep, start};
pub(crate) use events::{KIND as WRITE, Outcome, carry_out};
pub use events::{Told, of_booking, retry, states};

use crate::{App, Error, Principal, Result, entropy, outbox, seen};
use jiff::Timestamp;
use model::{Action, JobId, KnownCalendar, MemberId, Vendor, say};
use serde_json::json;
use store::{Tx, calendar_busy, calendar_connections as connections, calendar_events as rows};

/// Whether members may connect calendars here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    Open,
    /// The operator has not registered this server with the vendor.
    NotSetUp,
    /// The operator has set no key to keep what is granted under.
    NoKey,
}

pub fn offer(app: &App) -> Offer {
    match (&app.google, app.keyring.has_own()) {
        (None, _) => Offer::NotSetUp,
        (Some(_), false) => Offer::NoKey,
        (Some(_), true) => Offer::Open,
    }
}

/// A member's connection, as its owner sees it.
#[derive(Clone, Debug)]
pub struct Connected {
    pub account: String,
    pub since: Timestamp,
    /// Since when it lets us in no more.
    pub lost_since: Option<Timestamp>,
    /// Since when the vendor does not answer.
    pub silent_since: Option<Timestamp>,
    /// When busy times were last looked up.
    pub checked_at: Option<Timestamp>,
    pub calendars: Vec<KnownCalendar>,
    pub write_to: String,
    /// Stands for what was chosen when it was read.
    pub seen: String,
}

/// A member's connection, as those who look after the organization see it.
#[derive(Clone, Debug)]
pub struct Standing {
    pub name: String,
    pub account: String,
    pub lost_since: Option<Timestamp>,
    pub silent_since: Option<Timestamp>,
}

/// One's own.
pub async fn own(app: &App, who: &Principal) -> Result<Option<Connected>> {
    let member = who.member().ok_or(Error::Forbidden)?;
    let mut tx = app.db.read(who.organization).await?;
    let found = connections::get(&mut tx, member, Vendor::Google).await?;
    Ok(found.map(|one| Connected {
        lost_since: (!one.is_open()).then_some(one.state_since.0),
        seen: chosen(&one.calendars.0, &one.write_to),
        account: one.account,
        since: one.created_at.0,
        silent_since: one.silent_since.map(|at| at.0),
        checked_at: one.checked_at.map(|at| at.0),
        calendars: one.calendars.0,
        write_to: one.write_to,
    }))
}

/// Since when one's own lets us in no more, where it does not.
pub(crate) async fn lost_since(tx: &mut Tx, who: &Principal) -> Result<Option<Timestamp>> {
    let Some(member) = who.member() else { return Ok(None) };
    let found = connections::get(tx, member, Vendor::Google).await?;
    Ok(found.filter(|one| !one.is_open()).map(|one| one.state_since.0))
}

/// The others', for those who look after them.
pub async fn of_others(app: &App, who: &Principal) -> Result<Vec<Standing>> {
    if !who.manages_all() {
        return Ok(Vec::new());
    }
    let mut tx = app.db.read(who.organization).await?;
    let members = store::members::list(&mut tx).await?;
    let all = connections::all(&mut tx).await?;
    let standing = |one: connections::Standing| {
        let owner = members.iter().find(|member| member.id.0 == one.member_id)?;
        (who.member() != Some(owner.id)).then(|| Standing {
            name: owner.display_name.clone(),
            lost_since: (!one.is_open()).then_some(one.state_since.0),
            silent_since: one.silent_since.map(|at| at.0),
            account: one.account,
        })
    };
    Ok(all.into_iter().filter_map(standing).collect())
}

/// Which calendars keep guests away, and where bookings are written.
#[derive(Clone, Debug)]
pub struct Choice {
    pub checked: Vec<String>,
    pub write_to: String,
    /// What the form was opened with.
    pub seen: String,
}

/// # Errors
/// `NotFound` where none is connected, `Stale` where it was chosen anew since; names `write_to` for
/// a calendar that is none of the account's, or cannot be written to.
pub async fn choose(app: &App, who: &Principal, choice: Choice) -> Result<()> {
    let member = who.member().ok_or(Error::Forbidden)?;
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    store::diaries::claim(&mut tx, member).await?;
    let found = connections::get(&mut tx, member, Vendor::Google).await?;
    let found = found.ok_or(Error::NotFound)?;
    let check =
        |one: KnownCalendar| KnownCalendar { checked: choice.checked.contains(&one.id), ..one };
    let before = chosen(&found.calendars.0, &found.write_to);
    let calendars: Vec<_> = found.calendars.0.into_iter().map(check).collect();
    if !calendars.iter().any(|one| one.writable && one.id == choice.write_to) {
        return Err(Error::field("write_to", say("error-calendar-choice")));
    }
    if chosen(&calendars, &choice.write_to) == before {
        return Ok(());
    }
    if before != choice.seen {
        return Err(Error::Stale);
    }
    connections::choose(&mut tx, member, Vendor::Google, &calendars, &choice.write_to).await?;
    let names = |of: &[KnownCalendar]| -> Vec<String> {
        of.iter().filter(|one| one.checked).map(|one| one.name.clone()).collect()
    };
    let details = json!({ "provider": "google", "checked": names(&calendars) });
    outbox::log(&mut tx, ENTITY, member.0, Action::Updated, who.actor, details, now).await?;
    look_now(&mut tx, member, Vendor::Google, now).await?;
    tx.commit().await?;
    app.wake_worker();
    Ok(())
}

/// Forgets the keys and what was busy, and gives the grant back, unless somebody else here, or in
/// another organization, has connected the same account by it. What was written stays there.
///
/// # Errors
/// `NotFound` where none is connected.
pub async fn disconnect(app: &App, who: &Principal) -> Result<()> {
    let (member, vendor) = (who.member().ok_or(Error::Forbidden)?, Vendor::Google);
    let now = app.clock.now();
    // A key that is lost opens nothing; the row can go all the same.
    let account = Account::open(app, who.organization, member, vendor).await.ok().flatten();
    let mut tx = app.db.write(who.organization).await?;
    store::diaries::claim(&mut tx, member).await?;
    calendar_busy::replace(&mut tx, member, vendor, &[]).await?;
    if !connections::delete(&mut tx, member, vendor).await? {
        return Err(Error::NotFound);
    }
    rows::let_go(&mut tx, member, vendor, now).await?;
    store::jobs::remove(&mut tx, &busy::key(member, vendor)).await?;
    let details = json!({ "provider": vendor.as_str() });
    outbox::log(&mut tx, ENTITY, member.0, Action::Deleted, who.actor, details, now).await?;
    tx.commit().await?;
    if let Some(account) = account {
        account.give_back(app).await?;
    }
    Ok(())
}

/// What changes of connections are noted under.
pub(crate) const ENTITY: &str = "calendar";

fn chosen(calendars: &[KnownCalendar], write_to: &str) -> String {
    seen::sign(&(calendars, write_to))
}

/// Has busy times looked up at once.
async fn look_now(tx: &mut Tx, member: MemberId, vendor: Vendor, now: Timestamp) -> Result<()> {
    let key = busy::key(member, vendor);
    store::jobs::remove(tx, &key).await?;
    let (id, payload) = (JobId(entropy::id(now)), busy::payload(member, vendor));
    Ok(store::jobs::insert(tx, id, BUSY, &key, &payload, now, now).await?)
}
