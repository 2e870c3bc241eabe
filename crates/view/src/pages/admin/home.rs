//! `/admin`: what waits, what comes next, how the week goes, and whether everything works.
//!
//! `?host=` narrows it to one host for those who may see several. Requests are answered by the
//! forms of [`super::bookings`]; it posts nothing itself.

use askama::Template;
use jiff::{Timestamp, civil::Date};

use crate::{
    format::{self, Reader},
    pages::{
        Page,
        admin::{
            bookings::{Filter, LIVE, Tab},
            color,
            form::{Choice, Problems},
            row::{BookingRow, Day, Status, days},
            said::Said,
            sample,
            shell::{Place, Shell},
        },
        guest::address::with_query,
    },
};

/// As many links as one looks over.
const MOST_LINKS: usize = 5;

#[derive(Debug, Clone, Template)]
#[template(path = "admin/home.html")]
pub struct Home {
    pub page: Page,
    pub shell: Shell,
    /// The member.
    pub reader: Reader,
    /// The date on the member's wall.
    pub today: Date,
    pub now: Timestamp,
    /// Whose workspace is shown, where there is a choice.
    pub hosts: Vec<Choice>,
    /// The host asked for, by id.
    pub host: String,
    /// Event types guests may book, in the host's order.
    pub links: Vec<Link>,
    /// How many requests wait for an answer.
    pub waiting: i64,
    /// Requests that wait for an answer, the soonest first, as many as fit.
    pub pending: Vec<BookingRow>,
    /// What goes on today, from its first booking on, and whether there is more than fits.
    pub of_today: Vec<BookingRow>,
    pub more_today: bool,
    /// The next few bookings of the days after, soonest first.
    pub bookings: Vec<BookingRow>,
    pub week: Week,
    /// For those who look after the organization.
    pub health: Option<Health>,
    pub said: Option<Said>,
    pub focus: Option<String>,
}

/// An event type as something to hand out.
#[derive(Debug, Clone)]
pub struct Link {
    pub name: String,
    /// The stored colour, `#rrggbb`.
    pub color: String,
    /// The whole address; none where each guest needs a link of their own.
    pub url: Option<String>,
    /// Where it is edited, and links for one booking are made.
    pub editor: String,
}

/// A week's meetings beside those of the week before.
#[derive(Debug, Clone)]
pub struct Week {
    pub first: Date,
    pub last: Date,
    pub now: Figures,
    pub before: Figures,
}

#[derive(Debug, Clone, Copy, Default)]
pub struct Figures {
    pub booked: i64,
    pub cancelled: i64,
    pub minutes: i64,
    pub no_shows: i64,
}

/// One number of the week, and the list that makes it.
#[derive(Debug, Clone)]
pub struct Tile {
    /// `booked`, `cancelled`, `hours`, `no-shows`.
    name: &'static str,
    value: String,
    /// The same a week before.
    before: String,
    url: String,
}

/// Whether everything works.
#[derive(Debug, Clone, Copy, Default)]
pub struct Health {
    /// Whether mail is set up, so that messages leave.
    pub sending: bool,
    pub mails_waiting: i64,
    pub mails_failed: i64,
    pub jobs_waiting: i64,
    pub jobs_dead: i64,
    pub calendars: i64,
    /// Those that let us in no more, and those whose vendor does not answer.
    pub calendars_lost: i64,
    pub calendars_silent: i64,
    /// Bookings that did not reach a calendar.
    pub events_failed: i64,
}

impl Link {
    fn hue(&self) -> &'static str {
        color::hue(&self.color)
    }

    /// The address without its site and its key.
    fn path(url: &str) -> &str {
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        let path = rest.find('/').map_or(rest, |slash| &rest[slash..]);
        path.split('?').next().unwrap_or(path)
    }
}

impl Tile {
    fn key(&self) -> String {
        format!("admin-week-{}", self.name)
    }

    fn about_key(&self) -> String {
        format!("admin-week-{}-about", self.name)
    }
}

impl Home {
    fn title(&self) -> String {
        let l = self.page.locale;
        self.shell.title(l, &l.t("admin-home"), &Problems::default())
    }

    /// The first event types; a long list has a page of its own.
    fn shown_links(&self) -> &[Link] {
        &self.links[..self.links.len().min(MOST_LINKS)]
    }

    /// How many more there are.
    fn more_links(&self) -> Option<String> {
        let more = self.links.len().saturating_sub(MOST_LINKS);
        (0 < more).then(|| self.page.with("admin-home-types-more", more))
    }

    fn days(&self) -> Vec<Day<'_>> {
        days(&self.reader, &self.bookings)
    }

    /// The address of this very page.
    pub fn here(&self) -> String {
        let host = Some(("host", self.host.as_str())).filter(|(_, host)| !host.is_empty());
        match host {
            Some(host) => with_query("/admin", [host]),
            None => "/admin".to_owned(),
        }
    }

    fn neighbour(&self, id: &str) -> &str {
        let place = self.pending.iter().position(|row| row.id == *id).unwrap_or_default();
        self.pending.get(place + 1).map_or("", |row| row.id.as_str())
    }

    fn is_focus(&self, id: &str) -> bool {
        self.focus.as_deref() == Some(id)
    }

    fn is_over(&self, one: &BookingRow) -> bool {
        one.end <= self.now
    }

    /// Whether it is the first that has not begun.
    fn is_next(&self, one: &BookingRow) -> bool {
        let rows = self.of_today.iter().chain(&self.bookings);
        let next = rows.filter(|row| self.now < row.start).min_by_key(|row| row.start);
        next.is_some_and(|next| next.start == one.start)
    }

    /// The bookings of today, where they do not all fit.
    fn today_url(&self) -> String {
        let today = self.today.to_string();
        let host = self.host.clone();
        Filter { from: today.clone(), to: today, host, ..Filter::default() }.url(Tab::All)
    }

    /// `in 25 min` of what begins within a day, `now` of what goes on.
    fn until(&self, one: &BookingRow) -> Option<String> {
        if self.is_over(one) {
            return None;
        }
        let l = self.page.locale;
        let minutes = self.now.duration_until(one.start).as_secs().div_euclid(60);
        match minutes {
            ..0 => Some(l.t("admin-home-now")),
            0..1440 => {
                let length = format::length(l, u32::try_from(minutes).unwrap_or_default());
                Some(l.with("admin-home-in", length))
            }
            _ => None,
        }
    }

    fn week_title(&self) -> String {
        let (first, last) =
            (self.reader.short_day(self.week.first), self.reader.short_day(self.week.last));
        self.page.say("admin-dates", &[("from", &first), ("until", &last)])
    }

    fn tiles(&self) -> [Tile; 4] {
        let l = self.page.locale;
        let (now, before) = (self.week.now, self.week.before);
        let hours = |minutes: i64| format::length(l, u32::try_from(minutes).unwrap_or_default());
        let tile = |name, value: String, before: String, tab, status: &str| Tile {
            name,
            value,
            before,
            url: self.of_week(tab, status),
        };
        let number = |name, now: i64, before: i64, tab, status| {
            let words = |number: i64| l.digits(&number.to_string()).into_owned();
            tile(name, words(now), words(before), tab, status)
        };
        [
            number("booked", now.booked, before.booked, Tab::All, LIVE),
            tile("hours", hours(now.minutes), hours(before.minutes), Tab::All, LIVE),
            number("cancelled", now.cancelled, before.cancelled, Tab::Cancelled, ""),
            number("no-shows", now.no_shows, before.no_shows, Tab::All, Status::NoShow.name()),
        ]
    }

    /// The bookings of the week, of one kind.
    fn of_week(&self, tab: Tab, status: &str) -> String {
        let filter = Filter {
            from: self.week.first.to_string(),
            to: self.week.last.to_string(),
            host: self.host.clone(),
            status: status.to_owned(),
            ..Filter::default()
        };
        filter.url(tab)
    }

    fn list_url(&self, tab: &str) -> String {
        let tab = Tab::named(tab).unwrap_or(Tab::Upcoming);
        Filter { host: self.host.clone(), ..Filter::default() }.url(tab)
    }

    pub fn sample() -> Self {
        let link = |name: &str, color: &str, slug: &str| Link {
            name: name.to_owned(),
            color: color.to_owned(),
            url: Some(format!("https://book.example.org/book/acme/ana/{slug}"))
                .filter(|_| !slug.is_empty()),
            editor: "/admin/event-types/1".to_owned(),
        };
        let (pending, bookings): (Vec<_>, Vec<_>) =
            sample::bookings().into_iter().partition(|row| row.status == Status::Pending);
        let (of_today, bookings) =
            bookings.into_iter().partition(|row| row.start < sample::at("2026-03-11T00:00:00Z"));
        Self {
            page: Page::sample(),
            shell: sample::shell(Place::Home),
            reader: sample::reader(),
            today: sample::today(),
            now: sample::at("2026-03-10T07:35:00Z"),
            hosts: Choice::list([("ana", "Ana Lima"), ("ben", "Ben Okafor")], ""),
            host: String::new(),
            links: vec![
                link("Intro call", "#4a63d8", "intro"),
                link("Lesson", "#0f9486", "lesson"),
                link("Portfolio review", "#e07a1f", "portfolio-review"),
                link("Office hours", "#4a63d8", "office-hours"),
                link("Group lesson", "#0f9486", "group"),
                link("Follow-up", "#e07a1f", "follow-up"),
            ],
            waiting: 2,
            pending,
            of_today,
            more_today: true,
            bookings,
            week: Week {
                first: sample::date("2026-03-09"),
                last: sample::date("2026-03-15"),
                now: Figures { booked: 14, cancelled: 2, minutes: 615, no_shows: 1 },
                before: Figures { booked: 11, cancelled: 0, minutes: 480, no_shows: 2 },
            },
            health: Some(Health { mails_failed: 1, ..Health::default() }),
            said: None,
            focus: None,
        }
    }

    /// Before the first booking.
    pub fn sample_empty() -> Self {
        Self {
            hosts: vec![],
            waiting: 0,
            pending: vec![],
            of_today: vec![],
            more_today: false,
            bookings: vec![],
            health: Some(Health { sending: true, ..Health::default() }),
            ..Self::sample()
        }
    }
}
