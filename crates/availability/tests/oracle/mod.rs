//! The rules once more, minute by minute, as slowly and plainly as can be.
//!
//! It shares no code with the engine: it reads the case's JSON itself, knows
//! no intervals, and asks of every minute whether it is open and why not. All
//! times of a case must be whole minutes, but for `now`.

use std::cell::RefCell;
use std::collections::HashMap;

use jiff::civil::{Date, Weekday};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Timestamp, ToSpan};
use serde_json::{Value, json};

/// Minutes since 1970.
type Minute = i64;

const DAY: i64 = 24 * 60;

pub struct Oracle<'a> {
    case: &'a Value,
    hosts: Vec<Host<'a>>,
    bookings: Vec<Booking>,
    holds: Vec<(Minute, Minute, Vec<usize>)>,
    asker: TimeZone,
    /// What was found out before, so that slow is not endless: where the common
    /// time of some hosts that holds a minute begins, and the starts from there.
    begins: RefCell<HashMap<(Vec<usize>, Minute), Minute>>,
    series: RefCell<HashMap<Minute, Vec<Minute>>>,
    now_seconds: i64,
    duration: i64,
    before: i64,
    after: i64,
    seats: i64,
}

struct Host<'a> {
    value: &'a Value,
    home: TimeZone,
    weekly: Vec<(Vec<Weekday>, i64, i64)>,
    overrides: Vec<(Date, Vec<(i64, i64)>)>,
    travel: Vec<(Date, Date, TimeZone)>,
    blocked: Vec<(Date, Date, i64, i64)>,
    busy: Vec<(Minute, Minute)>,
    open: RefCell<HashMap<Minute, bool>>,
}

struct Booking {
    live: bool,
    moved: bool,
    ours: bool,
    hosts: Vec<usize>,
    start: Minute,
    end: Minute,
    before: i64,
    after: i64,
    taken: i64,
}

impl<'a> Oracle<'a> {
    pub fn new(case: &'a Value) -> Oracle<'a> {
        let hosts: Vec<Host> = list(&case["hosts"]).iter().map(Host::new).collect();
        let numbers = |names: &Value| {
            let all = list(&case["hosts"]).iter().map(|host| &host["id"]);
            all.enumerate()
                .filter(|(_, id)| list(names).contains(id))
                .map(|(number, _)| number)
                .collect::<Vec<_>>()
        };
        let event = &case["eventType"];
        let bookings = list(&case["bookings"]).iter().map(|booking| Booking {
            live: ["confirmed", "pending", "awaiting_payment"]
                .contains(&booking["status"].as_str().unwrap()),
            moved: booking["id"] == case["ask"]["rescheduling"],
            ours: booking["eventType"] == event["id"],
            hosts: numbers(&booking["hosts"]),
            start: minute(&booking["start"]),
            end: minute(&booking["end"]),
            before: number(&booking["bufferBeforeMinutes"]),
            after: number(&booking["bufferAfterMinutes"]),
            taken: booking["seatsTaken"].as_i64().unwrap_or(1),
        });
        let now_seconds = case["now"].as_str().unwrap().parse::<Timestamp>().unwrap().as_second();
        let holds = list(&case["holds"])
            .iter()
            .filter(|hold| hold["own"] != true && 60 * minute(&hold["until"]) > now_seconds);
        Oracle {
            hosts,
            bookings: bookings.collect(),
            holds: holds
                .map(|hold| (minute(&hold["start"]), minute(&hold["end"]), numbers(&hold["hosts"])))
                .collect(),
            asker: zone(&case["ask"]["timezone"]),
            begins: RefCell::default(),
            series: RefCell::default(),
            now_seconds,
            duration: number(&event["durationMinutes"]),
            before: number(&event["bufferBeforeMinutes"]),
            after: number(&event["bufferAfterMinutes"]),
            seats: event["seats"].as_i64().unwrap_or(1),
            case,
        }
    }

    pub fn answer(&self) -> Value {
        let ask = &self.case["ask"];
        if ask["start"].is_string() {
            return self.one(minute(&ask["start"]));
        }
        let starts = minute(&ask["from"])..minute(&ask["to"]);
        let slots: Vec<Value> = starts.filter_map(|start| self.slot(start)).collect();
        json!({ "slots": slots })
    }

    fn slot(&self, start: Minute) -> Option<Value> {
        let able: Vec<usize> =
            (0..self.hosts.len()).filter(|&host| self.reason(host, start).is_none()).collect();
        let selections = self.selections(&able);
        let offered = selections.iter().any(|hosts| self.on_grid(hosts, start));
        offered.then(|| self.write(start, &able, &selections))
    }

    fn one(&self, start: Minute) -> Value {
        let reasons: Vec<Option<&str>> =
            (0..self.hosts.len()).map(|host| self.reason(host, start)).collect();
        let able: Vec<usize> = (0..reasons.len()).filter(|&host| reasons[host].is_none()).collect();
        let selections = self.selections(&able);
        if !selections.is_empty() {
            return json!({ "slot": self.write(start, &able, &selections) });
        }
        let rank = |reason: &&str| REASONS.iter().position(|known| known == reason);
        let mut parts: Vec<&str> = Vec::new();
        for (group, members) in self.groups() {
            let of_members = members.iter().map(|&host| reasons[host]);
            if group == Part::Fixed {
                parts.extend(of_members.flatten());
            } else if of_members.clone().all(|reason| reason.is_some()) {
                parts.extend(of_members.flatten().max_by_key(rank));
            }
        }
        let refusal = parts.into_iter().min_by_key(rank).unwrap();
        json!({ "refusal": refusal })
    }

    fn write(&self, start: Minute, able: &[usize], selections: &[Vec<usize>]) -> Value {
        let left = |hosts: &Vec<usize>| hosts.iter().map(|&h| self.left(h, start)).min().unwrap();
        let names: Vec<&Value> = able.iter().map(|&host| &self.hosts[host].value["id"]).collect();
        json!({
            "start": instant(start).to_string(),
            "end": instant(start + self.duration).to_string(),
            "hosts": names,
            "seatsLeft": selections.iter().map(left).max().unwrap(),
        })
    }

    /// Every set of hosts that could take a meeting together.
    fn selections(&self, able: &[usize]) -> Vec<Vec<usize>> {
        let mut selections = vec![Vec::new()];
        for (part, members) in self.groups() {
            let able: Vec<usize> =
                members.iter().copied().filter(|host| able.contains(host)).collect();
            if part == Part::Fixed {
                if able.len() < members.len() {
                    return Vec::new();
                }
                selections.iter_mut().for_each(|chosen| chosen.extend(&able));
            } else {
                selections = selections
                    .iter()
                    .flat_map(|chosen| {
                        able.iter().map(move |host| [chosen.as_slice(), &[*host]].concat())
                    })
                    .collect();
            }
        }
        selections
    }

    fn groups(&self) -> Vec<(Part, Vec<usize>)> {
        let mut groups: Vec<(Part, Vec<usize>)> = Vec::new();
        for (number, host) in self.hosts.iter().enumerate() {
            let part = match self.case["eventType"]["hosting"].as_str().unwrap_or("solo") {
                "solo" => Part::Group(None),
                "collective" => Part::Fixed,
                _ if host.value["fixed"] == true => Part::Fixed,
                _ => Part::Group(host.value["group"].as_str().map(str::to_owned)),
            };
            match groups.iter_mut().find(|(known, _)| *known == part) {
                Some((_, members)) => members.push(number),
                None => groups.push((part, vec![number])),
            }
        }
        groups
    }

    /// Why this host cannot start a meeting at this minute.
    fn reason(&self, host: usize, start: Minute) -> Option<&'static str> {
        let event = &self.case["eventType"];
        let meeting = || start..start + self.duration;
        let day = self.hosts[host].date(start);
        let notice = 60 * number(&event["minimumNoticeMinutes"]);
        let (mut first, mut last) = (Date::MIN, Date::MAX);
        match event["window"]["type"].as_str() {
            Some("rolling") => {
                let today = self.hosts[host].date(self.now_seconds.div_euclid(60));
                last = today.saturating_add(number(&event["window"]["days"]).days());
            }
            Some(_) => {
                (first, last) = (date(&event["window"]["from"]), date(&event["window"]["to"]));
            }
            None => {}
        }
        let joins = |booking: &Booking| self.is_same(booking, host, start);
        if 60 * start < self.now_seconds {
            Some("past")
        } else if 60 * start < self.now_seconds + notice || day < first {
            Some("too_soon")
        } else if last < day {
            Some("too_far")
        } else if !meeting().all(|minute| self.hosts[host].is_open(minute)) {
            Some("outside_hours")
        } else if meeting().any(|minute| self.hosts[host].is_blocked(minute)) {
            Some("blocked")
        } else if meeting().any(|minute| self.is_taken(host, minute, &joins)) {
            Some("taken")
        } else if self.left(host, start) <= 0 {
            Some(if self.seats > 1 { "full" } else { "taken" })
        } else if meeting().any(|minute| self.is_held(host, minute)) {
            Some("held")
        } else if !self.has_room(host, day) {
            Some("limit_reached")
        } else {
            None
        }
    }

    /// Whether this booking is the very meeting of this event type that starts here.
    fn is_same(&self, booking: &Booking, host: usize, start: Minute) -> bool {
        booking.ours
            && booking.hosts.contains(&host)
            && (booking.start, booking.end) == (start, start + self.duration)
    }

    fn left(&self, host: usize, start: Minute) -> i64 {
        let same = self.standing().filter(|booking| self.is_same(booking, host, start));
        self.seats - same.map(|booking| booking.taken).sum::<i64>()
    }

    fn standing(&self) -> impl Iterator<Item = &Booking> {
        self.bookings.iter().filter(|booking| booking.live && !booking.moved)
    }

    fn is_taken(&self, host: usize, minute: Minute, except: &dyn Fn(&Booking) -> bool) -> bool {
        let by_booking = self.standing().any(|booking| {
            booking.hosts.contains(&host)
                && !except(booking)
                && booking.start - (booking.before + self.after) <= minute
                && minute < booking.end + (booking.after + self.before)
        });
        by_booking
            || self.hosts[host]
                .busy
                .iter()
                .any(|(start, end)| start - self.after <= minute && minute < end + self.before)
    }

    fn is_held(&self, host: usize, minute: Minute) -> bool {
        self.holds.iter().any(|(start, end, hosts)| {
            hosts.contains(&host) && start - self.after <= minute && minute < end + self.before
        })
    }

    fn has_room(&self, host: usize, day: Date) -> bool {
        let event = &self.case["eventType"];
        let date = |booking: &&Booking| self.hosts[host].date(booking.start);
        let monday =
            |day: Date| day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days());
        let periods: [(&str, &dyn Fn(Date) -> bool); 4] = [
            ("day", &|other| other == day),
            ("week", &|other| monday(other) == monday(day)),
            ("month", &|other| other.first_of_month() == day.first_of_month()),
            ("year", &|other| other.year() == day.year()),
        ];
        for (name, within) in periods {
            let counted =
                || self.standing().filter(|b| b.ours).filter(|booking| within(date(booking)));
            if let Some(limit) = event["limits"][name].as_u64()
                && limit <= counted().count() as u64
            {
                return false;
            }
            let minutes: i64 = counted().map(|booking| booking.end - booking.start).sum();
            if let Some(limit) = event["limitsMinutes"][name].as_i64()
                && limit < minutes + self.duration
            {
                return false;
            }
        }
        let of_host = self.standing().filter(|booking| booking.hosts.contains(&host));
        let today = of_host.filter(|booking| date(booking) == day).count() as u64;
        self.hosts[host].value["dailyLimit"].as_u64().is_none_or(|limit| today < limit)
    }

    /// Whether the starts of these hosts' common time have this minute.
    fn on_grid(&self, hosts: &[usize], start: Minute) -> bool {
        let clock = self.case["eventType"]["grid"] == "clock";
        let counts = |host: usize, minute: Minute| {
            let joins = |booking: &Booking| self.is_same(booking, host, start);
            self.hosts[host].is_open(minute)
                && !(clock
                    && (self.hosts[host].is_blocked(minute)
                        || self.is_taken(host, minute, &joins)
                        || self.is_held(host, minute)))
        };
        let restarts = |host: usize, minute: Minute| {
            self.hosts[host].begins_month(minute)
                && (minute - 7 * DAY..minute).all(|minute| counts(host, minute))
        };
        let joins = self.bookings.iter().any(|booking| booking.start == start);
        let known = |minute: Minute| {
            let begins = self.begins.borrow();
            begins.get(&(hosts.to_vec(), minute)).copied().filter(|_| !joins)
        };
        let mut begin = start;
        while hosts.iter().all(|&host| counts(host, begin - 1) && !restarts(host, begin)) {
            begin -= 1;
            if let Some(known) = known(begin) {
                begin = known;
                break;
            }
        }
        if !joins {
            self.begins.borrow_mut().insert((hosts.to_vec(), start), begin);
        }
        let interval =
            self.case["eventType"]["slotIntervalMinutes"].as_i64().unwrap_or(self.duration);
        let round = match [60, 30, 20, 15, 10, 5].into_iter().find(|round| interval % round == 0) {
            Some(round) if clock => round,
            _ => 1,
        };
        let next_round = |mut at: Minute| {
            while i64::from(instant(at).to_zoned(self.asker.clone()).minute()) % round != 0 {
                at += 1;
            }
            at
        };
        let mut series = self.series.borrow_mut();
        let series = series.entry(begin).or_insert_with(|| vec![next_round(begin)]);
        while *series.last().unwrap() < start {
            series.push(next_round(series.last().unwrap() + interval));
        }
        series.contains(&start)
    }
}

const REASONS: [&str; 9] = [
    "past",
    "too_soon",
    "too_far",
    "outside_hours",
    "blocked",
    "taken",
    "full",
    "held",
    "limit_reached",
];

#[derive(PartialEq)]
enum Part {
    Fixed,
    Group(Option<String>),
}

impl<'a> Host<'a> {
    fn new(value: &'a Value) -> Host<'a> {
        let schedule = &value["schedule"];
        let hours = |value: &Value| (time(&value["start"]), time(&value["end"]));
        let weekly = list(&schedule["weekly"]).iter().map(|weekly| {
            let (start, end) = hours(weekly);
            (list(&weekly["days"]).iter().map(weekday).collect(), start, end)
        });
        let overrides = list(&schedule["overrides"])
            .iter()
            .map(|on| (date(&on["date"]), list(&on["intervals"]).iter().map(hours).collect()));
        let travel = list(&schedule["travel"])
            .iter()
            .map(|travel| (date(&travel["from"]), date(&travel["to"]), zone(&travel["timezone"])));
        let blocked = list(&value["blocked"]).iter().map(|block| {
            let start = block["start"].as_str().map_or(0, |_| time(&block["start"]));
            let end = block["end"].as_str().map_or(DAY, |_| time(&block["end"]));
            (date(&block["from"]), date(&block["to"]), start, end)
        });
        let busy = list(&value["busy"]).iter();
        Host {
            value,
            home: zone(&schedule["timezone"]),
            weekly: weekly.collect(),
            overrides: overrides.collect(),
            travel: travel.collect(),
            blocked: blocked.collect(),
            busy: busy.map(|busy| (minute(&busy["start"]), minute(&busy["end"]))).collect(),
            open: RefCell::default(),
        }
    }

    fn zone_on(&self, date: Date) -> &TimeZone {
        let journey = self.travel.iter().find(|(from, to, _)| *from <= date && date <= *to);
        journey.map_or(&self.home, |(_, _, zone)| zone)
    }

    /// The dates whose civil time could name this minute, with the minutes
    /// since their midnight that the clock shows.
    fn readings(&self, minute: Minute) -> Vec<(Date, i64)> {
        let mut readings = Vec::new();
        let zones = self.travel.iter().map(|(_, _, zone)| zone).chain([&self.home]);
        for zone in zones {
            let local = zone.to_datetime(instant(minute));
            let shown = 60 * i64::from(local.hour()) + i64::from(local.minute());
            for (date, shown) in
                [(Some(local.date()), shown), (local.date().yesterday().ok(), shown + DAY)]
            {
                let date = date.unwrap();
                if self.zone_on(date) == zone {
                    readings.push((date, shown));
                }
            }
        }
        readings
    }

    fn is_open(&self, minute: Minute) -> bool {
        if let Some(&open) = self.open.borrow().get(&minute) {
            return open;
        }
        let open = self.readings(minute).into_iter().any(|(date, shown)| {
            let mut on_date = self.overrides.iter().filter(|(on, _)| *on == date).peekable();
            if on_date.peek().is_some() {
                on_date.any(|(_, hours)| hours.iter().any(|&hours| within(hours, shown)))
            } else {
                self.weekly.iter().any(|(days, start, end)| {
                    days.contains(&date.weekday()) && within((*start, *end), shown)
                })
            }
        });
        self.open.borrow_mut().insert(minute, open);
        open
    }

    fn is_blocked(&self, minute: Minute) -> bool {
        !self.blocked.is_empty()
            && self.readings(minute).into_iter().any(|(date, shown)| {
                self.blocked.iter().any(|(from, to, start, end)| {
                    *from <= date && date <= *to && within((*start, *end), shown)
                })
            })
    }

    fn date(&self, minute: Minute) -> Date {
        for (from, to, zone) in &self.travel {
            let date = zone.to_datetime(instant(minute)).date();
            if *from <= date && date <= *to {
                return date;
            }
        }
        self.home.to_datetime(instant(minute)).date()
    }

    fn begins_month(&self, minute: Minute) -> bool {
        self.readings(minute).into_iter().any(|(date, _)| {
            let before = self.zone_on(date).to_datetime(instant(minute - 1)).date();
            date.day() == 1
                && before < date
                && self.zone_on(date).to_datetime(instant(minute)).date() == date
        })
    }
}

fn within((start, end): (i64, i64), shown: i64) -> bool {
    let end = if end < start { end + DAY } else { end };
    start <= shown && shown < end
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn number(value: &Value) -> i64 {
    value.as_i64().unwrap_or(0)
}

fn date(value: &Value) -> Date {
    value.as_str().unwrap().parse().unwrap()
}

fn time(value: &Value) -> i64 {
    let (hours, minutes) = value.as_str().unwrap().split_once(':').unwrap();
    60 * hours.parse::<i64>().unwrap() + minutes.parse::<i64>().unwrap()
}

fn weekday(value: &Value) -> Weekday {
    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let offset = names.iter().position(|name| value == name).unwrap();
    Weekday::from_monday_zero_offset(offset as i8).unwrap()
}

fn zone(value: &Value) -> TimeZone {
    TimeZoneDatabase::bundled().get(value.as_str().unwrap()).unwrap()
}

fn minute(value: &Value) -> Minute {
    value.as_str().unwrap().parse::<Timestamp>().unwrap().as_second().div_euclid(60)
}

fn instant(minute: Minute) -> Timestamp {
    Timestamp::from_second(60 * minute).unwrap()
}
