//! Random cases, on and around clock changes, beside the slow oracle.
//!
//! `PROPTEST_CASES` sets how many.

mod oracle;

use std::collections::HashSet;

use availability::case::{self, Question};
use jiff::{SignedDuration, Timestamp};
use oracle::Oracle;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

/// Zones, each with an instant worth looking around.
const PLACES: [(&str, &str); 19] = [
    ("America/New_York", "2026-03-08T07:00:00Z"),
    ("America/New_York", "2026-11-01T06:00:00Z"),
    ("Europe/Paris", "2026-03-29T01:00:00Z"),
    ("Europe/Paris", "2026-10-25T01:00:00Z"),
    ("Australia/Lord_Howe", "2026-04-04T15:00:00Z"),
    ("Australia/Lord_Howe", "2026-10-03T15:30:00Z"),
    ("Africa/Cairo", "2026-04-23T22:00:00Z"),
    ("Africa/Cairo", "2026-10-29T21:00:00Z"),
    ("America/Havana", "2026-03-08T05:00:00Z"),
    ("America/Havana", "2026-11-01T05:00:00Z"),
    ("Africa/Casablanca", "2026-02-15T02:00:00Z"),
    ("Africa/Casablanca", "2026-03-22T02:00:00Z"),
    ("Asia/Kathmandu", "2026-06-30T18:15:00Z"),
    ("Pacific/Chatham", "2026-04-04T14:00:00Z"),
    ("Pacific/Chatham", "2026-09-26T14:00:00Z"),
    ("Pacific/Kiritimati", "2026-12-31T10:00:00Z"),
    ("Pacific/Pago_Pago", "2027-01-01T11:00:00Z"),
    ("Pacific/Apia", "2011-12-30T10:00:00Z"),
    ("UTC", "2028-02-29T00:00:00Z"),
];

fn at(middle: Timestamp, minutes: i64) -> String {
    (middle + SignedDuration::from_mins(minutes)).to_string()
}

fn date(middle: Timestamp, days: i64) -> String {
    (middle + SignedDuration::from_hours(24 * days)).strftime("%F").to_string()
}

fn zone(home: &'static str) -> impl Strategy<Value = &'static str> {
    prop_oneof![3 => Just(home), 2 => select(&PLACES[..]).prop_map(|(zone, _)| zone)]
}

/// A civil time, mostly around midnight and the hours at which clocks change.
fn time() -> impl Strategy<Value = i64> {
    prop_oneof![
        4 => (0..17i64).prop_map(|quarter| 15 * quarter),
        2 => (80..96i64).prop_map(|quarter| 15 * quarter),
        2 => (0..96i64).prop_map(|quarter| 15 * quarter),
        1 => 0..1440i64,
    ]
}

fn write(minutes: i64) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

fn hours() -> impl Strategy<Value = Value> {
    let end = prop_oneof![5 => time(), 1 => Just(1440)];
    let differ = (time(), end).prop_filter("no length", |(start, end)| start != end);
    differ.prop_map(|(start, end)| json!({ "start": write(start), "end": write(end) }))
}

fn weekly() -> impl Strategy<Value = Value> {
    let days = vec(select(vec!["mon", "tue", "wed", "thu", "fri", "sat", "sun"]), 1..8);
    let entry = (days, hours()).prop_map(|(days, mut hours)| {
        hours["days"] = json!(days);
        hours
    });
    let all = json!(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);
    let daily = hours().prop_map(move |mut hours| {
        hours["days"] = all.clone();
        json!([hours])
    });
    prop_oneof![
        3 => daily,
        5 => vec(entry, 0..5).prop_map(Value::from),
        1 => Just(json!([{ "days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
                           "start": "00:00", "end": "24:00" }])),
    ]
}

/// Mostly none, and if any then few.
fn few<S: Strategy<Value = Value>>(one: S, most: usize) -> impl Strategy<Value = Value> {
    prop_oneof![vec(one, 0..=most).prop_map(Value::from), Just(json!([]))]
}

fn schedule(home: &'static str, middle: Timestamp) -> impl Strategy<Value = Value> {
    let on = (-2..4i64, vec(hours(), 0..3))
        .prop_map(move |(day, hours)| json!({ "date": date(middle, day), "intervals": hours }));
    let travel = (-2..4i64, 0..3i64, zone(home)).prop_map(move |(day, days, zone)| {
        json!({ "from": date(middle, day), "to": date(middle, day + days), "timezone": zone })
    });
    (zone(home), weekly(), few(on, 3), few(travel, 2)).prop_map(|(zone, weekly, on, travel)| {
        json!({ "timezone": zone, "weekly": weekly, "overrides": on, "travel": travel })
    })
}

fn host(home: &'static str, middle: Timestamp) -> impl Strategy<Value = Value> {
    let blocked = (-2..4i64, 0..3i64, option::of(hours())).prop_map(move |(day, days, hours)| {
        let mut block = json!({ "from": date(middle, day), "to": date(middle, day + days) });
        if let Some(hours) = hours {
            block["start"] = hours["start"].clone();
            block["end"] = hours["end"].clone();
        }
        block
    });
    let busy = (start(), prop_oneof![1..40i64, (1..20i64).prop_map(|quarter| 15 * quarter)])
        .prop_map(move |(start, length)| {
            json!({ "start": at(middle, start), "end": at(middle, start + length) })
        });
    let limit = option::weighted(0.2, 0..4u32);
    let group = select(vec![Value::Null, Value::Null, json!("a"), json!("b")]);
    (schedule(home, middle), few(blocked, 2), few(busy, 5), limit, any::<bool>(), group).prop_map(
        |(schedule, blocked, busy, limit, fixed, group)| {
            json!({ "schedule": schedule, "blocked": blocked, "busy": busy, "dailyLimit": limit,
                    "fixed": fixed, "group": group })
        },
    )
}

/// Minutes from the middle, mostly on quarters of an hour.
fn start() -> impl Strategy<Value = i64> {
    prop_oneof![4 => (-200..300i64).prop_map(|quarter| 15 * quarter), 1 => -3000..4500i64]
}

fn buffer() -> impl Strategy<Value = u32> {
    prop_oneof![3 => Just(0), 2 => select(vec![5, 10, 15, 30, 45]), 1 => 0..90u32]
}

fn limits(most: u32) -> impl Strategy<Value = Value> {
    let limit = move || option::weighted(0.3, 0..most);
    let some = (limit(), limit(), limit(), limit()).prop_map(|(day, week, month, year)| {
        json!({ "day": day, "week": week, "month": month, "year": year })
    });
    prop_oneof![3 => Just(json!({})), 1 => some]
}

fn event_type(middle: Timestamp) -> impl Strategy<Value = Value> {
    let window = prop_oneof![
        2 => Just(Value::Null),
        1 => (0..6u32).prop_map(|days| json!({ "type": "rolling", "days": days })),
        1 => (-2..3i64, 0..4i64).prop_map(move |(day, days)| {
            json!({ "type": "range", "from": date(middle, day), "to": date(middle, day + days) })
        }),
    ];
    let minutes = || select(vec![5, 7, 15, 20, 25, 30, 40, 45, 50, 60, 90, 120, 420]);
    let notice = prop_oneof![Just(0), select(vec![1, 60, 120, 1440]), 0..3000u32];
    let hosting = select(vec!["solo", "collective", "roundRobin", "roundRobin"]);
    let seats = prop_oneof![2 => Just(1), 1 => 2..5u32];
    (
        (minutes(), option::of(minutes()), select(vec!["hours", "clock"]), buffer(), buffer()),
        (notice, window, limits(4), limits(400), hosting, seats),
    )
        .prop_map(|((duration, interval, grid, before, after), rest)| {
            let (notice, window, limits, limits_minutes, hosting, seats) = rest;
            json!({ "id": "intro", "durationMinutes": duration, "slotIntervalMinutes": interval,
                    "grid": grid, "bufferBeforeMinutes": before, "bufferAfterMinutes": after,
                    "minimumNoticeMinutes": notice, "window": window, "limits": limits,
                    "limitsMinutes": limits_minutes, "hosting": hosting, "seats": seats })
        })
}

fn booking() -> impl Strategy<Value = Value> {
    let status = prop_oneof![
        4 => Just("confirmed"),
        3 => select(vec!["pending", "awaiting_payment", "cancelled", "declined", "rescheduled"]),
    ];
    let length = prop_oneof![2 => Just(None), 1 => (1..120i64).prop_map(Some)];
    let kind = prop_oneof![3 => Just("intro"), 1 => Just("other")];
    let hosts = vec(select(vec!["h0", "h0", "h1", "h2", "nobody"]), 1..4);
    // Some crowd together where the ask begins: group meetings side by side.
    let start = prop_oneof![
        start().prop_map(|start| json!({ "from": "middle", "minutes": start })),
        (0..40i64).prop_map(|quarter| json!({ "from": "ask", "minutes": 15 * quarter })),
    ];
    (
        select(vec!["b0", "b1", "b2"]),
        start,
        length,
        status,
        kind,
        hosts,
        buffer(),
        buffer(),
        0..4u32,
    )
        .prop_map(|(id, start, length, status, kind, hosts, before, after, taken)| {
            json!({ "id": id, "start": start, "length": length, "status": status,
                    "eventType": kind, "hosts": hosts, "bufferBeforeMinutes": before,
                    "bufferAfterMinutes": after, "seatsTaken": taken })
        })
}

fn hold(middle: Timestamp) -> impl Strategy<Value = Value> {
    let hosts = vec(select(vec!["h0", "h1", "h2"]), 1..3);
    (start(), 5..90i64, -200..100i64, hosts, any::<bool>()).prop_map(
        move |(start, length, until, hosts, own)| {
            json!({ "start": at(middle, start), "end": at(middle, start + length),
                    "until": at(middle, until - 3000), "hosts": hosts, "own": own })
        },
    )
}

/// A case with a list to ask for, and one of its minutes.
fn any_case() -> impl Strategy<Value = (Value, Index)> {
    let place = select(&PLACES[..]);
    place.prop_flat_map(|(home, middle)| {
        let middle: Timestamp = middle.parse().unwrap();
        let now = prop_oneof![
            Just(-3000 * 60),
            (-3200..-2900i64).prop_map(|minute| 60 * minute),
            -3000 * 60..3000 * 60i64
        ];
        let moved = option::weighted(0.3, select(vec!["b0", "b1", "b2"]));
        (
            (now, -2400..600i64, 0..2880i64, zone(home), moved, any::<Index>()),
            vec(host(home, middle), 1..4),
            event_type(middle),
            few(booking(), 8),
            few(hold(middle), 3),
        )
            .prop_map(move |(ask, hosts, event_type, bookings, holds)| {
                let (now, from, length, asker, moved, index) = ask;
                let mut case = json!({
                    "now": (middle + SignedDuration::from_secs(now)).to_string(),
                    "hosts": hosts,
                    "eventType": event_type,
                    "bookings": bookings,
                    "holds": holds,
                    "ask": { "from": at(middle, from), "to": at(middle, from + length),
                             "timezone": asker, "rescheduling": moved },
                });
                for (number, host) in case["hosts"].as_array_mut().unwrap().iter_mut().enumerate() {
                    host["id"] = json!(format!("h{number}"));
                }
                let duration = case["eventType"]["durationMinutes"].as_i64().unwrap();
                for booking in case["bookings"].as_array_mut().unwrap() {
                    let length = booking["length"].as_i64().unwrap_or(duration);
                    let minutes = booking["start"]["minutes"].as_i64().unwrap();
                    let start = match booking["start"]["from"] == "ask" {
                        true => from.div_euclid(15) * 15 + minutes,
                        false => minutes,
                    };
                    booking["start"] = json!(at(middle, start));
                    booking["end"] = json!(at(middle, start + length));
                    booking.as_object_mut().unwrap().remove("length");
                }
                (case, index)
            })
    })
}

fn engine(case: &Value) -> Value {
    serde_json::from_str(&case::answer(&case.to_string()).unwrap()).unwrap()
}

/// The oracle takes its time: unless told otherwise, ask it less often.
fn config() -> ProptestConfig {
    let told = std::env::var_os("PROPTEST_CASES").is_some();
    let usual = ProptestConfig::default();
    ProptestConfig { cases: if told { usual.cases } else { 100 }, ..usual }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_list_is_what_the_oracle_says((case, _) in any_case()) {
        prop_assert_eq!(engine(&case), Oracle::new(&case).answer());
    }

    #[test]
    fn one_start_is_what_the_oracle_says((mut case, index) in any_case(), off in -3..4i64) {
        // Near a start of the list or an end of something, or any minute.
        let from: Timestamp = case["ask"]["from"].as_str().unwrap().parse().unwrap();
        let mut near = vec![json!(at(from, index.index(2880) as i64 - 60))];
        let list = engine(&case);
        near.extend(list["slots"].as_array().unwrap().iter().map(|slot| slot["start"].clone()));
        for taken in [&case["bookings"], &case["holds"], &case["hosts"][0]["busy"]] {
            for taken in taken.as_array().unwrap() {
                near.extend([taken["start"].clone(), taken["end"].clone()]);
            }
        }
        let near: Timestamp = near[index.index(near.len())].as_str().unwrap().parse().unwrap();
        let start = json!(at(near, if off.abs() == 3 { 5 * off } else { off / 2 }));
        let ask = case["ask"].as_object_mut().unwrap();
        ask.remove("from");
        ask.remove("to");
        ask.insert("start".to_owned(), start);
        let mut answer = engine(&case);
        answer.as_object_mut().unwrap().remove("detail");
        prop_assert_eq!(answer, Oracle::new(&case).answer());
    }

    #[test]
    fn every_start_of_the_list_may_be_booked((case, _) in any_case()) {
        let (calendar, question) = case::read(&case.to_string()).unwrap();
        let Question::List(ask) = question else { unreachable!() };
        for slot in calendar.slots(&ask) {
            prop_assert_eq!(calendar.check(slot.start, ask.rescheduling), Ok(slot));
        }
    }

    #[test]
    fn a_part_of_the_ask_gives_that_part_of_the_list((case, index) in any_case()) {
        let (calendar, question) = case::read(&case.to_string()).unwrap();
        let Question::List(mut ask) = question else { unreachable!() };
        let whole = calendar.slots(&ask);
        let minutes = index.index(3000) as i64;
        ask.from += SignedDuration::from_mins(minutes);
        let part: Vec<_> =
            whole.into_iter().filter(|slot| ask.from <= slot.start).collect();
        prop_assert_eq!(calendar.slots(&ask), part);
    }

    #[test]
    fn the_list_stays_as_it_is_for_as_long_as_it_says((case, index) in any_case()) {
        let (mut calendar, question) = case::read(&case.to_string()).unwrap();
        let Question::List(ask) = question else { unreachable!() };
        let slots = calendar.slots(&ask);
        let until = calendar.unchanged_until(&ask, &slots);
        prop_assert!(calendar.now < until);
        let last = until.min(calendar.now + SignedDuration::from_hours(24 * 9));
        let seconds = last.duration_since(calendar.now).as_secs();
        let before = calendar.now;
        for later in [0, seconds / 2, index.index(seconds as usize + 1) as i64, seconds - 1] {
            calendar.now = before + SignedDuration::from_secs(later.max(0));
            prop_assert_eq!(&calendar.slots(&ask), &slots, "at {}", calendar.now);
        }
    }
}

/// The random cases are worth their time only if they meet everything there is.
#[test]
fn random_cases_meet_every_answer() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut met = HashSet::new();
    let mut slots = 0;
    for _ in 0..400 {
        let (mut case, _) = any_case().new_tree(&mut runner).unwrap().current();
        slots += engine(&case)["slots"].as_array().unwrap().len().min(1);
        let taken = ["bookings", "holds"].map(|kind| case[kind].as_array().unwrap().clone());
        for start in taken.iter().flatten().map(|taken| &taken["start"]) {
            case["ask"] = json!({ "start": start, "timezone": "UTC" });
            met.insert(engine(&case)["refusal"].as_str().unwrap_or("slot").to_owned());
        }
    }
    assert!(slots > 100, "only {slots} lists have a slot at all");
    assert_eq!(met.len(), 10, "only met {met:?}");
}
