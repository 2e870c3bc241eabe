//! What the address of the list of bookings asks for.

use super::{cursor, desk::Desk, typed};
use crate::extract::Fields;
use app::bookings::Turn;
use jiff::{Timestamp, civil::Date};
use model::{BookingId, EventTypeId, MemberId, Status};
use store::bookings::Cursor;
use uuid::Uuid;
use view::{
    locale::Locale,
    pages::admin::{
        bookings::{self as page, Filter, LIVE, Tab},
        form::Problems,
    },
};

pub struct Asked {
    pub tab: Tab,
    /// As typed, and as the store asks.
    pub typed: Filter,
    pub filter: store::bookings::Filter,
    /// The date to jump to, as typed.
    pub at: String,
    /// The page of the list, as the address says it and as it is looked for.
    pub page: page::Turn,
    pub turn: Turn,
    /// What could not be read, and so does not narrow.
    pub problems: Problems,
}

impl Asked {
    pub fn read(desk: &Desk, query: &Fields) -> Self {
        let tab = query.get("tab").and_then(Tab::named).unwrap_or(Tab::Upcoming);
        let typed = Filter {
            q: query.text("q").trim().to_owned(),
            from: query.text("from").to_owned(),
            to: query.text("to").to_owned(),
            event_type: query.text("event_type").to_owned(),
            host: query.text("host").to_owned(),
            status: query.text("status").to_owned(),
            theirs: query.text("zone") == "guest",
        };
        let (page, turn) = turn(desk, query, tab);
        let (filter, at) = (narrowed(desk, &typed), query.text("at").to_owned());
        let mut problems = problems(desk.locale(), &typed, &at);
        if query.filled("tab").is_some_and(|name| Tab::named(name).is_none()) {
            problems.add("lists", desk.locale().t("admin-wrong-tab"));
        }
        let turned = [query.filled("cursor"), query.filled("before")].into_iter().flatten();
        if page == page::Turn::First && 0 < turned.count() {
            problems.add("lists", desk.locale().t("admin-wrong-page"));
        }
        Asked { tab, typed, filter, at, page, turn, problems }
    }

    /// The host asked for is none of ours, and so does not narrow.
    pub fn of_nobody(&mut self, l: Locale) {
        if self.filter.host.take().is_some() {
            let words = typed::at(l, &l.t("admin-host"), &l.t("error-listed"));
            self.problems.add("host", words);
        }
    }

    pub fn in_app(&self) -> Option<app::bookings::Tab> {
        app::bookings::Tab::named(self.tab.name())
    }
}

/// Everything in the address that makes no sense, in the order of the form.
fn problems(l: Locale, typed: &Filter, at: &str) -> Problems {
    let mut problems = Problems::default();
    let mut check = |field: &str, label: &str, text: &str, good: bool, wrong: &str| {
        if !text.is_empty() && !good {
            problems.add(field, typed::at(l, &l.t(label), &l.t(wrong)));
        }
    };
    let (from, to) = (typed::date(&typed.from), typed::date(&typed.to));
    check("from", "admin-from", &typed.from, from.is_some(), "admin-wrong-date");
    check("to", "admin-until", &typed.to, to.is_some(), "admin-wrong-date");
    let in_order = from.zip(to).is_none_or(|(from, to)| from <= to);
    check("to", "admin-until", &typed.to, in_order, "admin-wrong-dates-order");
    let event_type = typed.event_type.parse::<EventTypeId>().is_ok();
    check("event_type", "admin-event-type", &typed.event_type, event_type, "error-listed");
    let host = typed.host.parse::<MemberId>().is_ok();
    check("host", "admin-host", &typed.host, host, "error-listed");
    let status = statuses(&typed.status).is_some();
    check("status", "admin-mail-state", &typed.status, status, "error-listed");
    check("at", "admin-jump", at, typed::date(at).is_some(), "admin-wrong-date");
    problems
}

fn turn(desk: &Desk, query: &Fields, tab: Tab) -> (page::Turn, Turn) {
    let place = |name| {
        let text = query.get(name)?;
        let (start, id) = cursor::read(text)?;
        Some((text.to_owned(), Cursor { start, id }))
    };
    if let Some((text, cursor)) = place("cursor") {
        return (page::Turn::After(text), Turn::After(cursor));
    }
    if let Some((text, cursor)) = place("before") {
        return (page::Turn::Before(text), Turn::Before(cursor));
    }
    let jump = typed::date(query.text("at")).and_then(|date| edge(desk, tab, date));
    (page::Turn::First, jump.map_or(Turn::First, Turn::After))
}

/// The place before the first booking of a date, as the tab counts.
fn edge(desk: &Desk, tab: Tab, date: Date) -> Option<Cursor> {
    let soonest_first = matches!(tab, Tab::Upcoming | Tab::Pending);
    let date = if soonest_first { date } else { date.tomorrow().ok()? };
    Some(Cursor { start: midnight(desk, date)?, id: BookingId(Uuid::nil()) })
}

fn narrowed(desk: &Desk, typed: &Filter) -> store::bookings::Filter {
    let to = typed::date(&typed.to).and_then(|date| date.tomorrow().ok());
    store::bookings::Filter {
        from: typed::date(&typed.from).and_then(|date| midnight(desk, date)),
        to: to.and_then(|date| midnight(desk, date)),
        event_type: typed.event_type.parse().ok(),
        host: typed.host.parse().ok(),
        words: Some(typed.q.clone()).filter(|words| !words.is_empty()),
        statuses: statuses(&typed.status),
        ..store::bookings::Filter::default()
    }
}

fn statuses(name: &str) -> Option<Vec<&'static str>> {
    let names = Status::NAMES.into_iter();
    let asked: Vec<_> = match name {
        LIVE => names.filter(|name| *name != "cancelled").collect(),
        // Neither declined nor withdrawn, which are words of their own here.
        "cancelled" => vec!["called_off"],
        name if Status::ENDINGS[1..].contains(&name) => {
            Status::ENDINGS.into_iter().filter(|known| *known == name).collect()
        }
        name => names.filter(|known| *known == name).collect(),
    };
    Some(asked).filter(|asked| !asked.is_empty())
}

/// When a date begins on the member's wall.
pub fn midnight(desk: &Desk, date: Date) -> Option<Timestamp> {
    Some(date.to_zoned(desk.member.timezone.tz().clone()).ok()?.timestamp())
}
