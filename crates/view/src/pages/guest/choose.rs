//! Choose a time: a month of days beside the times of one of them, or a week of both.
//!
//! Two forms do everything. One is a GET that shows another day or month; the other takes a
//! time: a POST to `{path}/holds`, or, when a booking is moved, a GET to the page that compares
//! the two times. The script gets the same starts as numbers and words as patterns
//! ([`Choose::data`]), so that it can change day, clock and zone without asking again.

use askama::Template;
use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Weekday},
};

use super::{Event, Host, address::Ask, sample_reader, script};
use crate::{format::Reader, locale::Rich, pages::Page};

/// Everything the page needs; the handler finds, this decides the words.
#[derive(Debug, Clone, Template)]
#[template(path = "guest/choose.html")]
pub struct Choose {
    pub page: Page,
    pub purpose: Purpose,
    pub host: Host,
    pub event: Event,
    /// The clock and zone the times are shown in.
    pub reader: Reader,
    pub zone: ZoneFrom,
    /// `/book/{org}/{username}/{event}` or `/booking/{token}/reschedule`.
    pub path: String,
    pub ask: Ask,
    pub now: Timestamp,
    /// The first and last date in the reader's zone on which a time may be chosen.
    pub first: Date,
    pub last: Date,
    /// Any date of the month shown; see [`shown`].
    pub month: Date,
    /// The day whose times are listed.
    pub date: Option<Date>,
    /// Other lengths on offer, in minutes; empty or one means no choice.
    pub durations: Vec<u32>,
    /// All free starts of [`span`], in order.
    pub starts: Vec<Start>,
    /// The five soonest free starts of any day.
    pub next: Vec<Timestamp>,
    /// The first free start after what is shown, where what is shown has none.
    pub next_after: Option<Timestamp>,
    /// Why nothing can be chosen on the date, where that is known.
    pub closed: Option<Closed>,
    /// Where a guest whom no time suits may write.
    pub contact: Option<String>,
}

/// What a chosen time is for.
#[derive(Debug, Clone)]
pub enum Purpose {
    Book,
    /// The host looks at their own page: nothing can be booked (`link` is the page's full address).
    Preview {
        link: String,
    },
    /// A booking at `current` gets another time; `back` is its own page.
    Move {
        current: Timestamp,
        back: String,
    },
}

/// Who named the zone of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ZoneFrom {
    /// Nobody yet: it is the host's, and the browser may put its own.
    Host,
    /// The guest.
    Guest,
    /// The place where people meet; the clock on its wall counts for everyone.
    Venue,
}

/// A free start.
#[derive(Debug, Clone, Copy)]
pub struct Start {
    pub at: Timestamp,
    /// How many more guests it can take, for group events.
    pub seats_left: Option<u32>,
}

/// Why a day or the whole page has no times.
#[derive(Debug, Clone)]
pub enum Closed {
    Away(Date),
    Full(Date),
    /// The minimum notice in hours, where only it stands between the guest and the day.
    TooLate {
        hours: u32,
    },
}

/// The month and day to show: what was asked, kept within `first ..= last`; by default the day
/// of the soonest free start. The dates are in the reader's zone.
pub fn shown(
    month: Option<Date>,
    date: Option<Date>,
    soonest: Option<Date>,
    first: Date,
    last: Date,
) -> (Date, Option<Date>) {
    let within = |date: Date| date.clamp(first, last.max(first));
    match (date, month) {
        (Some(date), _) => (within(date), Some(within(date))),
        (None, Some(month)) => {
            let asked = within(if month.last_of_month() < first { first } else { month });
            (asked, soonest.filter(|day| day.first_of_month() == asked.first_of_month()))
        }
        (None, None) => (within(soonest.unwrap_or(first)), soonest.map(within)),
    }
}

/// The dates whose starts a page needs, both inclusive: its month and week, and a day on either
/// side, so that the script can show them in any zone.
pub fn span(month: Date, date: Option<Date>, week_start: Weekday) -> (Date, Date) {
    let week = week_of(date.unwrap_or(month), week_start);
    let first = month.first_of_month().min(week);
    let last = month.last_of_month().max(week.saturating_add(6.days()));
    (first.saturating_sub(1.day()), last.saturating_add(1.day()))
}

/// The first day of a date's week.
fn week_of(date: Date, week_start: Weekday) -> Date {
    date.saturating_sub(i64::from(date.weekday().since(week_start)).days())
}

/// A day of the month as a cell of its table.
pub struct Day {
    pub date: Date,
    pub name: String,
    pub free: bool,
    pub pressed: bool,
    pub today: bool,
}

/// The times of a part of the day.
pub struct Part {
    pub name: String,
    pub times: Vec<Time>,
}

/// A time as a button.
pub struct Time {
    pub at: Timestamp,
    pub label: String,
    /// `–9:30`, shown when the button is pointed at.
    pub until: String,
    /// `9:00 to 9:30`, read aloud.
    pub name: String,
    pub seats: Option<String>,
    /// The time of the booking that is being moved.
    pub current: bool,
}

/// A stretch of a week: a day with times, or days without.
pub enum Stretch {
    Open { date: Date, heading: (String, String), times: Vec<Time> },
    Closed(String),
}

/// An address with its label.
pub struct Choice {
    pub label: String,
    pub href: String,
    pub name: String,
    pub current: bool,
}

/// A step to another month or week: where to, or nowhere at the limit.
pub struct Step {
    /// The query field it sets: `month` or `date`.
    pub field: &'static str,
    pub value: Option<String>,
    pub name: String,
}

impl Choose {
    pub fn is_move(&self) -> bool {
        matches!(self.purpose, Purpose::Move { .. })
    }

    pub fn current(&self) -> Option<Timestamp> {
        match self.purpose {
            Purpose::Move { current, .. } => Some(current),
            _ => None,
        }
    }

    pub fn preview(&self) -> Option<&str> {
        match &self.purpose {
            Purpose::Preview { link } => Some(link),
            _ => None,
        }
    }

    pub fn title(&self) -> String {
        let words = [("event", self.event.title.as_str()), ("host", &self.host.name)];
        self.page.say(if self.is_move() { "move-title" } else { "choose-title" }, &words)
    }

    /// `Tuesday 10 March 2026, 9:00–9:30`, the time a booking has now.
    pub fn current_words(&self) -> Option<String> {
        let end = |at| at + i64::from(self.event.minutes).minutes();
        self.current().map(|at| self.reader.when(at, end(at)))
    }

    /// Where a chosen time goes.
    pub fn action(&self) -> String {
        if self.is_move() { self.path.clone() } else { format!("{}/holds", self.path) }
    }

    pub fn method(&self) -> &'static str {
        if self.is_move() { "get" } else { "post" }
    }

    /// `Times in <strong>Berlin time</strong> (GMT+1)`, with the offset of the day shown.
    pub fn zone_line(&self) -> Rich {
        let zone = self.reader.zone_at(self.moment_shown());
        let key = if self.zone == ZoneFrom::Venue { "zone-line-venue" } else { "zone-line" };
        self.page.rich(key, &[("zone", &zone)])
    }

    pub fn zone_can_change(&self) -> bool {
        self.zone != ZoneFrom::Venue
    }

    pub fn zone_href(&self) -> String {
        let date = self.date.unwrap_or(self.month).to_string();
        self.ask.href(&format!("{}/zone", self.path), &[("date", &date)])
    }

    pub fn suggest_href(&self) -> Option<String> {
        let subject = self.page.with("suggest-subject", self.event.title.as_str());
        let contact = self.contact.as_ref()?;
        Some(format!("mailto:{contact}?subject={}", super::address::encode(&subject)))
    }

    pub fn clocks(&self) -> Vec<Choice> {
        let clocks =
            [(crate::format::Clock::H12, "clock-12"), (crate::format::Clock::H24, "clock-24")];
        let choice = |(clock, key): (crate::format::Clock, &str)| Choice {
            label: self.page.t(key),
            name: clock.value().to_owned(),
            href: self.with(Ask { clock: Some(clock), ..self.ask.clone() }),
            current: clock == self.reader.clock,
        };
        clocks.into_iter().map(choice).collect()
    }

    pub fn views(&self) -> Vec<Choice> {
        let choice = |(week, key): (bool, &str)| Choice {
            label: self.page.t(key),
            name: if week { "week" } else { "month" }.to_owned(),
            href: self.with(Ask { week, ..self.ask.clone() }),
            current: week == self.ask.week,
        };
        [(false, "view-month"), (true, "view-week")].into_iter().map(choice).collect()
    }

    pub fn lengths(&self) -> Vec<Choice> {
        let choice = |minutes: &u32| Choice {
            label: crate::format::length(self.page.locale, *minutes),
            name: minutes.to_string(),
            href: self.with(Ask { duration: Some(*minutes), ..self.ask.clone() }),
            current: *minutes == self.event.minutes,
        };
        self.durations.iter().map(choice).collect()
    }

    /// This page again, on the same day, asked differently.
    fn with(&self, ask: Ask) -> String {
        match self.date {
            Some(date) => ask.href(&self.path, &[("date", &date.to_string())]),
            None => ask.href(&self.path, &[("month", &month_value(self.month))]),
        }
    }

    pub fn month_name(&self) -> String {
        self.reader.month(self.month)
    }

    pub fn back_step(&self) -> Step {
        let before = self.month.first_of_month().saturating_sub(1.day());
        self.month_step("month-previous", before, self.first <= before)
    }

    pub fn next_step(&self) -> Step {
        let after = self.month.last_of_month().saturating_add(1.day());
        self.month_step("month-next", after, after <= self.last)
    }

    fn month_step(&self, key: &str, month: Date, open: bool) -> Step {
        let name = self.page.with(key, self.reader.month(month));
        Step { field: "month", value: open.then(|| month_value(month)), name }
    }

    /// The columns of the month: `Monday`, `Mo`.
    pub fn weekdays(&self) -> Vec<(String, String)> {
        let l = self.page.locale;
        let day = |n: i8| l.week_start.wrapping_add(n).to_monday_one_offset();
        (0..7).map(|n| (l.with("weekday", day(n)), l.with("weekday-narrow", day(n)))).collect()
    }

    /// The rows of the month; days of its neighbours are left empty.
    pub fn weeks(&self) -> Vec<Vec<Option<Day>>> {
        let (first, last) = (self.month.first_of_month(), self.month.last_of_month());
        let counts = self.counts(first, last);
        let lead = first.weekday().since(self.page.locale.week_start);
        let blanks = (0..lead).map(|_| None);
        let days = first.series(1.day()).take_while(|date| *date <= last);
        let mut cells: Vec<Option<Day>> = blanks
            .chain(days.zip(counts).map(|(date, count)| Some(self.day(date, count))))
            .collect();
        cells.resize_with(cells.len().next_multiple_of(7), || None);
        let mut weeks = Vec::new();
        while !cells.is_empty() {
            weeks.push(cells.drain(..7).collect());
        }
        weeks
    }

    fn counts(&self, first: Date, last: Date) -> Vec<usize> {
        let days = first.until(last).map_or(0, |span| span.get_days()) + 1;
        let mut counts = vec![0; usize::try_from(days).unwrap_or(0)];
        for start in &self.starts {
            let date = self.reader.date(start.at);
            if first <= date && date <= last {
                counts[usize::try_from(date.day() - first.day()).unwrap_or(0)] += 1;
            }
        }
        counts
    }

    fn day(&self, date: Date, count: usize) -> Day {
        let today = date == self.reader.date(self.now);
        let named = self.reader.full_day(date);
        let times = match count {
            0 => self.page.t("day-no-times"),
            _ => self.page.with("times-count", count),
        };
        let key = if today { "day-name-today" } else { "day-name" };
        Day {
            date,
            name: self.page.say(key, &[("day", &named), ("times", &times)]),
            free: 0 < count,
            pressed: self.date == Some(date),
            today,
        }
    }

    /// `Tuesday 10 March, 6 times`.
    pub fn times_heading(&self, date: &Date) -> String {
        let count = self.count(date);
        let day = self.reader.day(*date);
        match count {
            0 => day,
            _ => {
                let times = self.page.with("times-count", count);
                self.page.say("day-name", &[("day", &day), ("times", &times)])
            }
        }
    }

    fn on(&self, date: Date) -> impl Iterator<Item = &Start> {
        self.starts.iter().filter(move |start| self.reader.date(start.at) == date)
    }

    pub fn count(&self, date: &Date) -> usize {
        self.on(*date).count()
    }

    /// The times of a day under Morning, Afternoon and Evening.
    pub fn parts(&self, date: &Date) -> Vec<Part> {
        let times = self.times(*date);
        let part_of = |at: Timestamp| match self.reader.zone.to_datetime(at).hour() {
            ..12 => "part-morning",
            12..18 => "part-afternoon",
            _ => "part-evening",
        };
        let mut parts: Vec<(&str, Vec<Time>)> = Vec::new();
        for time in times {
            let key = part_of(time.at);
            match parts.last_mut() {
                Some((last, times)) if *last == key => times.push(time),
                _ => parts.push((key, vec![time])),
            }
        }
        parts.into_iter().map(|(key, times)| Part { name: self.page.t(key), times }).collect()
    }

    /// The times of a day in order; a booking's own time stands among them.
    pub fn times(&self, date: Date) -> Vec<Time> {
        let current = self.current().filter(|at| self.reader.date(*at) == date);
        let mut starts: Vec<Start> = self.on(date).copied().collect();
        if let Some(at) = current.filter(|at| starts.iter().all(|start| start.at != *at)) {
            let place = starts.partition_point(|start| start.at < at);
            starts.insert(place, Start { at, seats_left: None });
        }
        starts.iter().map(|start| self.time(start, current == Some(start.at))).collect()
    }

    fn time(&self, start: &Start, current: bool) -> Time {
        let end = start.at + i64::from(self.event.minutes).minutes();
        let seats = start.seats_left.map(|seats| self.page.with("seats-left", seats));
        let range = self.reader.spoken_range(start.at, end);
        let also = if current { Some(self.page.t("time-current")) } else { seats.clone() };
        let name = match also {
            Some(also) => self.page.say("time-and", &[("time", &range), ("also", &also)]),
            None => range,
        };
        Time {
            at: start.at,
            label: self.reader.time(start.at),
            until: self.page.with("time-until", self.reader.time(end)),
            name,
            seats,
            current,
        }
    }

    /// The week shown: `Mon 9 Mar – Sun 15 Mar`.
    pub fn week_name(&self) -> String {
        let first = self.week();
        let last = first.saturating_add(6.days());
        let words = (self.reader.short_day(first), self.reader.short_day(last));
        self.page.say("time-range-days", &[("from", &words.0), ("until", &words.1)])
    }

    fn week(&self) -> Date {
        week_of(self.date.unwrap_or(self.month), self.page.locale.week_start)
    }

    pub fn week_back(&self) -> Step {
        let before = self.week().saturating_sub(7.days());
        let open = self.first < self.week();
        self.week_step("week-previous", before, open)
    }

    pub fn week_next(&self) -> Step {
        let after = self.week().saturating_add(7.days());
        self.week_step("week-next", after, after <= self.last)
    }

    fn week_step(&self, key: &str, week: Date, open: bool) -> Step {
        let name = self.page.with(key, self.reader.short_day(week));
        let value = open.then(|| week.clamp(self.first, self.last.max(self.first)).to_string());
        Step { field: "date", value, name }
    }

    /// The week day by day; days without times are one line together.
    pub fn stretches(&self) -> Vec<Stretch> {
        let mut stretches = Vec::new();
        let mut empty: Vec<Date> = Vec::new();
        let days: Vec<Date> = self.week().series(1.day()).take(7).collect();
        for date in days {
            let times = self.times(date);
            if times.is_empty() {
                empty.push(date);
                continue;
            }
            stretches.extend(self.gap(&mut empty));
            let count = self.page.with("times-count", times.len());
            stretches.push(Stretch::Open {
                date,
                heading: (self.reader.short_day(date), count),
                times,
            });
        }
        stretches.extend(self.gap(&mut empty));
        stretches
    }

    fn gap(&self, empty: &mut Vec<Date>) -> Option<Stretch> {
        let (first, last) = (*empty.first()?, *empty.last()?);
        empty.clear();
        let weekday =
            |date: Date| self.page.with("weekday-short", date.weekday().to_monday_one_offset());
        let days = if first == last {
            weekday(first)
        } else {
            let words = (weekday(first), weekday(last));
            self.page.say("time-range", &[("from", &words.0), ("until", &words.1)])
        };
        Some(Stretch::Closed(self.page.with("week-gap", days)))
    }

    /// The strip of soonest times, whatever their day.
    pub fn soonest(&self) -> Vec<(Timestamp, String)> {
        self.next.iter().take(5).map(|at| (*at, self.reader.brief(*at))).collect()
    }

    /// A sentence in place of times, with the way on.
    pub fn why_none(&self) -> Option<Rich> {
        let host = self.host.name.as_str();
        if let Some(closed) = &self.closed {
            let day = |date: &Date| self.reader.full_day(*date);
            return Some(match closed {
                Closed::Away(date) => {
                    self.page.rich("closed-away", &[("host", host), ("day", &day(date))])
                }
                Closed::Full(date) => {
                    self.page.rich("closed-full", &[("host", host), ("day", &day(date))])
                }
                Closed::TooLate { hours } => {
                    let notice = self.page.with("hours-before", *hours);
                    let next = self.next_after.map(|at| self.reader.moment(at)).unwrap_or_default();
                    let key = if next.is_empty() { "closed-late-last" } else { "closed-late" };
                    self.page.rich(key, &[("notice", &notice), ("next", &next)])
                }
            });
        }
        if self.next.is_empty() && self.next_after.is_none() && self.starts.is_empty() {
            let until = self.reader.full_day(self.last);
            let words = [("host", host), ("date", until.as_str())];
            return Some(match self.suggest_href() {
                Some(href) => self.page.rich("no-times-ask", &words).link(&href),
                None => self.page.rich("no-times-ever", &words),
            });
        }
        let date = self.date.filter(|date| self.count(date) == 0);
        let on_to = |at: Timestamp| {
            let date = self.reader.date(at).to_string();
            self.ask.href(&self.path, &[("date", &date)])
        };
        match (date, self.next_after.or(self.next.first().copied())) {
            (Some(date), Some(at)) => {
                let (day, next) = (self.reader.day(date), self.reader.brief(at));
                Some(
                    self.page
                        .rich("no-times-day", &[("day", &day), ("next", &next)])
                        .link(&on_to(at)),
                )
            }
            (None, Some(at)) if self.date.is_none() => {
                let (month, next) = (self.month_name(), self.reader.month(self.reader.date(at)));
                let words = [("month", month.as_str()), ("next", &next)];
                Some(self.page.rich("no-times-month", &words).link(&on_to(at)))
            }
            (Some(date), None) => {
                Some(self.page.rich("no-times-day-last", &[("day", &self.reader.day(date))]))
            }
            _ => None,
        }
    }

    /// The moment whose offset stands beside the zone: the first time listed, or noon that day.
    fn moment_shown(&self) -> Timestamp {
        let date = self.date.unwrap_or(self.month);
        let first = self.on(date).next().map(|start| start.at);
        let noon =
            || date.at(12, 0, 0, 0).to_zoned(self.reader.zone.clone()).map(|at| at.timestamp());
        first.or_else(|| noon().ok()).unwrap_or(self.now)
    }

    /// What the script needs, as JSON that is safe inside a `<script>` element.
    pub fn data(&self) -> String {
        script::data(self)
    }

    /// A month with Ana's hours, 9 to 17 in New York, read in Berlin.
    pub fn sample() -> Self {
        let host_zone = sample_reader("America/New_York").zone;
        let day = |text: &str| text.parse::<Date>().expect("a date");
        let now: Timestamp = "2026-03-02T10:00:00Z".parse().expect("an instant");
        let open = |date: &Date| !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
        let days = day("2026-03-03").series(1.day()).take_while(|date| *date <= day("2026-04-02"));
        let starts: Vec<Start> = days
            .filter(open)
            .filter(|date| date.day() % 9 != 0)
            .flat_map(|date| (9..17).flat_map(move |hour| [(date, hour, 0), (date, hour, 30)]))
            .filter(|(date, hour, _)| (i32::from(date.day()) * 7 + i32::from(*hour)) % 5 != 0)
            .filter_map(|(date, hour, minute)| {
                let at = date.at(hour, minute, 0, 0).to_zoned(host_zone.clone()).ok()?;
                Some(Start { at: at.timestamp(), seats_left: None })
            })
            .collect();
        Self {
            page: Page::sample(),
            purpose: Purpose::Book,
            host: Host::sample(),
            event: Event::sample(),
            reader: sample_reader("Europe/Berlin"),
            zone: ZoneFrom::Guest,
            path: super::address::event("acme", "ana", "intro"),
            ask: Ask { timezone: Some("Europe/Berlin".to_owned()), ..Ask::default() },
            now,
            first: day("2026-03-02"),
            last: day("2026-05-01"),
            month: day("2026-03-01"),
            date: Some(day("2026-03-10")),
            durations: Vec::new(),
            next: starts.iter().take(5).map(|start| start.at).collect(),
            starts,
            next_after: None,
            closed: None,
            contact: Some("ana@example.org".to_owned()),
        }
    }

    /// A month without a free time, before one that has some.
    pub fn sample_empty() -> Self {
        let sample = Self::sample();
        let next: Vec<Timestamp> = sample.next.iter().map(|at| *at + 744.hours()).collect();
        Self { starts: Vec::new(), date: None, next_after: next.first().copied(), next, ..sample }
    }

    /// Several lengths, a 12-hour clock and the week side by side.
    pub fn sample_week() -> Self {
        let sample = Self::sample();
        let ask = Ask { week: true, clock: Some(crate::format::Clock::H12), ..sample.ask };
        let reader = sample.reader.on(crate::format::Clock::H12);
        Self { ask, reader, durations: vec![15, 30, 60], ..sample }
    }

    /// The same month when a booking is moved.
    pub fn sample_move() -> Self {
        let sample = Self::sample();
        let back = super::address::booking("sample");
        let current = "2026-03-10T14:00:00Z".parse().expect("an instant");
        let path = format!("{back}/reschedule");
        Self { purpose: Purpose::Move { current, back }, path, ..sample }
    }
}

fn month_value(date: Date) -> String {
    date.strftime("%Y-%m").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn opens_on_the_first_month_with_a_free_time() {
        let (first, last) = (day("2026-03-28"), day("2026-05-28"));
        let soonest = Some(day("2026-04-02"));
        assert_eq!(shown(None, None, soonest, first, last), (day("2026-04-02"), soonest));
        let march = shown(Some(day("2026-03-01")), None, soonest, first, last);
        assert_eq!(march, (day("2026-03-28"), None));
        assert_eq!(shown(None, Some(day("2030-01-01")), soonest, first, last).1, Some(last));
        assert_eq!(shown(Some(day("2020-01-01")), None, None, first, last), (first, None));
    }

    #[test]
    fn a_page_asks_for_its_month_its_week_and_a_day_around() {
        let asked = span(day("2026-03-01"), Some(day("2026-03-31")), Weekday::Monday);
        assert_eq!(asked, (day("2026-02-28"), day("2026-04-06")));
    }
}
