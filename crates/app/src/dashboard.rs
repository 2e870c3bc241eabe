//! What a host sees first: a week in figures, and whether everything works.

use crate::{App, Principal, Result, bookings::visible};
use jiff::Timestamp;
use model::MemberId;
use store::{bookings::Filter, calendar_connections::Standing};

/// The meetings that start in one week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Week {
    /// Not cancelled.
    pub booked: i64,
    pub cancelled: i64,
    /// Of those not cancelled, how long they are together.
    pub minutes: i64,
    pub no_shows: i64,
}

/// The week between two instants, of one host or of all the principal may see.
pub async fn week(
    app: &App,
    who: &Principal,
    host: Option<MemberId>,
    from: Timestamp,
    to: Timestamp,
) -> Result<Week> {
    let filter = visible(who, Filter { host, ..Filter::default() })?;
    let mut tx = app.db.read(who.organization).await?;
    let mut week = Week::default();
    for (status, length) in store::bookings::lengths(&mut tx, filter.host, from, to).await? {
        if status == "cancelled" {
            week.cancelled += 1;
            continue;
        }
        week.booked += 1;
        week.minutes += length.as_mins();
        week.no_shows += i64::from(status == "no_show");
    }
    Ok(week)
}

/// Whether mails and other work get done.
#[derive(Clone, Copy, Debug, Default)]
pub struct Health {
    pub mails_waiting: i64,
    pub mails_failed: i64,
    /// Due and not done.
    pub jobs_waiting: i64,
    /// Given up.
    pub jobs_dead: i64,
    /// Connected calendars, those among them that let us in no more, and those whose vendor is away.
    pub calendars: i64,
    pub calendars_lost: i64,
    pub calendars_silent: i64,
    /// Bookings that did not reach a calendar.
    pub events_failed: i64,
}

/// # Errors
/// `Forbidden` to hosts: it tells of everybody's mails.
pub async fn health(app: &App, who: &Principal) -> Result<Health> {
    who.may_administer()?;
    let mut tx = app.db.read(who.organization).await?;
    let (mails_waiting, mails_failed) = store::messages::count_open(&mut tx).await?;
    let (jobs_waiting, jobs_dead) = store::jobs::count(&mut tx, app.clock.now()).await?;
    let calendars = store::calendar_connections::all(&mut tx).await?;
    let count = |of: &dyn Fn(&Standing) -> bool| calendars.iter().filter(|one| of(one)).count();
    Ok(Health {
        mails_waiting,
        mails_failed,
        jobs_waiting,
        jobs_dead,
        calendars: calendars.len() as i64,
        calendars_lost: count(&|one| !one.is_open()) as i64,
        calendars_silent: count(&|one| one.is_open() && one.silent_since.is_some()) as i64,
        events_failed: store::calendar_events::count_failed(&mut tx, app.clock.now()).await?,
    })
}
