//! `/admin`: what waits, what comes next, how the week goes, and whether everything works.

use super::{
    bookings::{Rows, hosts, rows},
    bookings_ask::midnight,
    desk::Desk,
    event_types, said,
};
use crate::{error::Result, extract::Query};
use app::{
    Error,
    bookings::{Cursor, Filter, Tab},
    dashboard,
};
use jiff::{Timestamp, ToSpan, civil::Date};
use model::{Member, MemberId};
use view::pages::admin::{
    form::Choice,
    home::{Figures, Health, Home, Link, Week},
    shell::{Place, Shell},
};

/// How many bookings of today and of the days after, and how many requests are shown.
const TODAY: i64 = 12;
const NEXT: i64 = 6;
const PENDING: i64 = 5;

pub async fn show(desk: Desk, Query(query): Query) -> Result {
    let (app, who) = (&desk.app, &desk.who);
    let hosts = hosts(&desk, query.text("host")).await?;
    let host: Option<MemberId> = query.text("host").parse().ok();
    let filter = Filter { host, ..Filter::default() };
    let of = |tab, filter, most| app::bookings::list(app, who, tab, filter, None::<Cursor>, most);
    let today = of(None, of_today(&desk, filter.clone())?, TODAY).await?;
    let later = Filter { from: Some(start_of(&desk, moved(desk.today(), 1)?)?), ..filter.clone() };
    let next = of(Some(Tab::Upcoming), later, NEXT).await?;
    let pending = of(Some(Tab::Pending), filter.clone(), PENDING).await?;
    let [_, waiting, ..] = app::bookings::counts(app, who, filter.clone()).await?;
    let named = match host {
        None if !hosts.is_empty() => Rows::OfSeveral,
        _ => Rows::OfOneHost,
    };
    let mut page = Home {
        page: desk.page.clone(),
        shell: desk.shell(Place::Home),
        reader: desk.reader(),
        today: desk.today(),
        now: desk.now,
        links: links(&desk, host.and_then(|host| next.members.get(&host))).await?,
        waiting,
        pending: rows(&desk, &pending, named),
        of_today: rows(&desk, &today, named),
        more_today: today.next.is_some(),
        bookings: rows(&desk, &next, named),
        week: week(&desk, host).await?,
        health: health(&desk).await?,
        host: chosen(&hosts),
        hosts,
        said: None,
        focus: None,
    };
    (page.said, page.focus) = said::about(&desk, &query, page.here(), &page.pending).await?;
    if page.said.is_some() {
        page.shell = Shell { done: None, ..page.shell };
    }
    Ok(desk.show(&page))
}

/// What goes on today, also since yesterday: what is over with what became of it.
fn of_today(desk: &Desk, filter: Filter) -> app::Result<Filter> {
    let today = desk.today();
    Ok(Filter {
        statuses: Some(vec!["awaiting_payment", "confirmed", "completed", "no_show"]),
        ends_after: Some(start_of(desk, today)?),
        to: Some(start_of(desk, moved(today, 1)?)?),
        ..filter
    })
}

fn start_of(desk: &Desk, date: Date) -> app::Result<Timestamp> {
    midnight(desk, date).ok_or_else(unreachable_date)
}

fn chosen(hosts: &[Choice]) -> String {
    hosts.iter().find(|host| host.chosen).map(|host| host.value.clone()).unwrap_or_default()
}

/// The event types guests may book with the host, one's own where none is chosen.
async fn links(desk: &Desk, host: Option<&Member>) -> app::Result<Vec<Link>> {
    let host = host.unwrap_or(&desk.member);
    let offered = app::event_types::list(&desk.app, &desk.who, Some(host.id)).await?;
    let link = |event: &model::EventType| Link {
        name: event.name.clone(),
        color: event.details.color.clone(),
        url: desk.link_to(host, event),
        editor: event_types::path(event.id),
    };
    Ok(offered.event_types.iter().filter(|event| event.is_open()).map(link).collect())
}

/// The week of today, from the day on which the reader's weeks begin, beside the one before.
async fn week(desk: &Desk, host: Option<MemberId>) -> app::Result<Week> {
    let today = desk.today();
    let gone = i64::from(today.weekday().since(desk.locale().week_start));
    let first = moved(today, -gone)?;
    let figures = async |first: Date| {
        let (from, to) = (start_of(desk, first)?, start_of(desk, moved(first, 7)?)?);
        let week = dashboard::week(&desk.app, &desk.who, host, from, to).await?;
        let dashboard::Week { booked, cancelled, minutes, no_shows } = week;
        Ok::<_, Error>(Figures { booked, cancelled, minutes, no_shows })
    };
    let (now, before) = (figures(first).await?, figures(moved(first, -7)?).await?);
    Ok(Week { first, last: moved(first, 6)?, now, before })
}

fn moved(date: Date, days: i64) -> app::Result<Date> {
    date.checked_add(days.days()).map_err(|_| unreachable_date())
}

/// No clock of ours stands at the end of the calendar.
fn unreachable_date() -> Error {
    Error::Fault(anyhow::anyhow!("a week beyond the calendar"))
}

async fn health(desk: &Desk) -> app::Result<Option<Health>> {
    if !desk.who.manages_all() {
        return Ok(None);
    }
    let found = dashboard::health(&desk.app, &desk.who).await?;
    Ok(Some(Health {
        sending: desk.app.mailer.is_some(),
        mails_waiting: found.mails_waiting,
        mails_failed: found.mails_failed,
        jobs_waiting: found.jobs_waiting,
        jobs_dead: found.jobs_dead,
        calendars: found.calendars,
        calendars_lost: found.calendars_lost,
        calendars_silent: found.calendars_silent,
        events_failed: found.events_failed,
    }))
}
