//! How long a list takes, beside work of the same size done plainly.
//!
//! Read the ratios, not the times: `civil starts to instants` converts as many
//! civil times as the list looks at, one by one, with the zone already looked
//! up; `sort and scan` lays each start beside every busy block of its host.

use std::hint::black_box;

use availability::{
    Ask, Calendar, EventTypeId, Grid, Host, HostId, Hosting, Interval, Offer, Schedule, TimeOfDay,
    WeeklyHours, Window, Zone,
};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use jiff::civil::{Date, Weekday, date};
use jiff::{SignedDuration, Timestamp, ToSpan};

const ZONES: [&str; 5] =
    ["America/New_York", "Europe/Paris", "Asia/Kolkata", "Australia/Sydney", "America/Sao_Paulo"];

fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn host(number: u128, busy: i64, zones: &[&str]) -> Host {
    let zone = zones[number as usize % zones.len()];
    let mut schedule = Schedule::new(Zone::parse(zone).unwrap());
    schedule.weekly.push(WeeklyHours {
        days: vec![
            Weekday::Monday,
            Weekday::Tuesday,
            Weekday::Wednesday,
            Weekday::Thursday,
            Weekday::Friday,
        ],
        start: TimeOfDay::new(9, 0).unwrap(),
        end: TimeOfDay::new(17, 0).unwrap(),
    });
    let first = instant("2026-03-01T00:00:00Z");
    let apart = 62 * 24 * 60 / busy.max(1);
    let blocks = (0..busy).map(|block| {
        // Scattered, but the same in every run.
        let scatter = (block * 7919 + number as i64 * 104_729) % apart.max(1);
        let start = first + SignedDuration::from_mins(block * apart + scatter);
        Interval::new(start, start + SignedDuration::from_mins(15 + scatter % 45))
    });
    Host { busy: blocks.collect(), ..Host::new(HostId(number), schedule) }
}

fn calendar(hosts: u128, busy: i64, hosting: Hosting, grid: Grid, zones: &[&str]) -> Calendar {
    let mut offer = Offer::new(EventTypeId(1), 30);
    offer.buffer_after_minutes = 10;
    offer.minimum_notice_minutes = 120;
    offer.window = Some(Window::Rolling { days: 60 });
    offer.hosting = hosting;
    offer.grid = grid;
    Calendar {
        now: instant("2026-03-01T08:00:00Z"),
        hosts: (0..hosts).map(|number| host(number, busy, zones)).collect(),
        offer,
        meetings: Vec::new(),
        holds: Vec::new(),
    }
}

fn ask(days: i64) -> Ask {
    let from = instant("2026-03-01T00:00:00Z");
    Ask {
        from,
        to: from + SignedDuration::from_hours(24 * days),
        timezone: Zone::parse("Europe/Berlin").unwrap(),
        rescheduling: None,
    }
}

/// Every half hour from nine to five on the weekdays of the ask, for each host.
fn civil_starts(hosts: u128, days: i64) -> Vec<jiff::civil::DateTime> {
    let dates = (0..days).map(|day| date(2026, 3, 1) + day.days());
    let weekdays: Vec<Date> =
        dates.filter(|date| date.weekday().to_monday_zero_offset() < 5).collect();
    (0..hosts)
        .flat_map(|_| &weekdays)
        .flat_map(|date| (18..34).map(|half| date.at(half / 2, half % 2 * 30, 0, 0)))
        .collect()
}

fn slots(criterion: &mut Criterion) {
    for (hosts, busy) in [(1, 20), (1, 500), (50, 500)] {
        for days in [31, 60] {
            let size = format!("hosts {hosts}, busy blocks each {busy}, days {days}");
            let mut group = criterion.benchmark_group(size);
            let ask = ask(days);
            for (name, hosting, grid, zones) in [
                ("round robin, one zone", Hosting::RoundRobin, Grid::Hours, &ZONES[..1]),
                ("round robin, five zones", Hosting::RoundRobin, Grid::Hours, &ZONES[..]),
                ("round robin, on the clock", Hosting::RoundRobin, Grid::Clock, &ZONES[..1]),
                ("collective", Hosting::Collective, Grid::Hours, &ZONES[..1]),
            ] {
                if hosts == 1 && (zones.len() > 1 || hosting == Hosting::Collective) {
                    continue;
                }
                let calendar = calendar(hosts, busy, hosting, grid, zones);
                group.bench_function(BenchmarkId::new("slots", name), |bencher| {
                    bencher.iter(|| calendar.slots(black_box(&ask)));
                });
                if zones.len() == 1 && hosting == Hosting::RoundRobin && grid == Grid::Hours {
                    let start = calendar.slots(&ask)[100].start;
                    group.bench_function(BenchmarkId::new("check", name), |bencher| {
                        bencher.iter(|| calendar.check(black_box(start), None));
                    });
                }
            }
            let civil = civil_starts(hosts, days);
            let zone = Zone::parse(ZONES[0]).unwrap();
            group.bench_function("yardstick: civil starts to instants", |bencher| {
                bencher.iter(|| {
                    let instants = civil.iter().map(|&civil| {
                        zone.tz().to_ambiguous_timestamp(black_box(civil)).compatible().unwrap()
                    });
                    instants.collect::<Vec<Timestamp>>()
                });
            });
            let calendar = calendar(hosts, busy, Hosting::RoundRobin, Grid::Hours, &ZONES[..1]);
            let per_host = civil.len() / hosts as usize;
            let starts: Vec<Timestamp> = civil[..per_host]
                .iter()
                .map(|&civil| zone.tz().to_ambiguous_timestamp(civil).compatible().unwrap())
                .collect();
            group.bench_function("yardstick: sort and scan", |bencher| {
                bencher.iter(|| {
                    let mut free: Vec<Timestamp> = Vec::new();
                    for host in &calendar.hosts {
                        let mut busy: Vec<Interval> = host.busy.iter().copied().collect();
                        busy.sort();
                        free.extend(starts.iter().copied().filter(|&start| {
                            let meeting =
                                Interval::new(start, start + SignedDuration::from_mins(30));
                            !busy.iter().any(|busy| busy.overlaps(&meeting))
                        }));
                    }
                    free
                });
            });
            group.finish();
        }
    }
}

criterion_group!(benches, slots);
criterion_main!(benches);
