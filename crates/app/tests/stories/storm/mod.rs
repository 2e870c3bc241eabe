//! Everything at once: guests, hosts and two nodes do what they like at the same moments, in an
//! order nobody planned. Afterwards the tables alone must tell a true story.
//!
//! `STORMS=50 cargo test -p app --test stories storm` has more of them; each names its seed.

mod audit;

use crate::world::{World, at};
use app::{
    App, Error, Settings, attend, book,
    cancel::{self, CallOff},
    event_types::{self, Draft},
    hold::{self, Keep},
    reschedule::{self, Reschedule},
    undo,
};
use jiff::SignedDuration;
use model::{Actor, Booking, Details, Overrides};
use std::sync::{Arc, Mutex};
use store::Db;
use tokio::task::JoinSet;

const GUESTS: usize = 12;
const DEEDS: usize = 14;

/// Numbers that look random and are the same for a seed (SplitMix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % most
    }

    fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len() as u64) as usize].clone()
    }

    fn yes(&mut self) -> bool {
        self.below(2) == 0
    }
}

/// What is offered in one storm: alone or in groups, with buffers, and half of the time with limits.
async fn offers(world: &World, dice: &mut Dice) -> bool {
    let is_limited = dice.yes();
    let limit = |dice: &mut Dice, most| is_limited.then(|| 2 + dice.below(most) as i64);
    let rules = Overrides {
        minimum_notice_minutes: Some(0),
        buffer_before_minutes: Some(dice.one(&[0, 5, 15])),
        buffer_after_minutes: Some(dice.one(&[0, 10, 30])),
        daily_limit: limit(dice, 6),
        weekly_limit: limit(dice, 12),
        ..Overrides::default()
    };
    let intro = Details {
        durations: vec![15, 30, 60],
        slot_interval_minutes: Some(15),
        requires_confirmation: dice.yes(),
        pending_blocks: is_limited || dice.yes(),
        guest_limit: limit(dice, 4),
        setting_overrides: rules.clone(),
        ..Details::default()
    };
    world.intro(intro).await;
    let group = Details {
        seats: 2 + dice.below(3) as i64,
        setting_overrides: Overrides { daily_limit: None, weekly_limit: None, ..rules },
        ..Details::default()
    };
    let draft = Draft {
        name: Some("Group".into()),
        slug: Some("group".into()),
        details: Some(group),
        ..Draft::default()
    };
    event_types::create(&world.app, &world.ana(), None, draft).await.unwrap();
    is_limited
}

/// Another process over the same database.
async fn another_node(world: &World) -> App {
    let db = Db::open(world.database_url()).await.unwrap();
    App::new(db, world.app.clock.clone(), Settings::clone(&world.app.settings), None).await.unwrap()
}

type Known = Arc<Mutex<Vec<Booking>>>;

/// One of the two days that everybody wants, on a quarter of an hour.
fn some_time(dice: &mut Dice) -> jiff::Timestamp {
    let day = dice.one(&["2027-03-02T14:00:00Z", "2027-03-03T14:00:00Z"]);
    at(day) + SignedDuration::from_mins(15 * dice.below(32) as i64)
}

fn wanted(world: &World, guest: usize, dice: &mut Dice) -> book::Book {
    let mut wanted = world.request("2027-03-02T15:00:00Z");
    wanted.start = some_time(dice);
    wanted.guest.email = format!("guest-{guest}@example.com");
    if dice.below(3) == 0 {
        wanted.event = "group".into();
    } else {
        wanted.duration = Some(dice.one(&[15, 30, 60]));
    }
    wanted
}

/// One thing somebody does. Refusals are a part of life; faults are not.
async fn deed(
    node: &App,
    world: &World,
    guest: usize,
    is_limited: bool,
    known: &Known,
    dice: &mut Dice,
) {
    // Limits bind guests; a host may go above them, and so does not act in these storms.
    let done = match dice.below(if is_limited { 8 } else { 10 }) {
        0..=3 => {
            let mut wanted = wanted(world, guest, dice);
            if dice.below(4) == 0 {
                wanted.hold = held(node, &wanted).await;
            }
            book::book(node, wanted).await.map(|booked| booked.booking)
        }
        act => {
            let booking = {
                let known = known.lock().unwrap();
                if known.is_empty() {
                    return;
                }
                dice.one(&known)
            };
            change(node, world, act, is_limited, &booking, dice).await
        }
    };
    match done {
        Ok(booking) => known.lock().unwrap().push(booking),
        Err(Error::Fault(fault)) => panic!("{fault:?}"),
        Err(_) => {}
    }
}

async fn held(node: &App, wanted: &book::Book) -> Option<String> {
    let keep = Keep {
        organization: wanted.organization.clone(),
        username: wanted.username.clone(),
        event: wanted.event.clone(),
        key: None,
        start: wanted.start,
        duration: wanted.duration,
        token: None,
    };
    hold::keep(node, keep).await.ok().map(|held| held.token)
}

async fn change(
    node: &App,
    world: &World,
    act: u64,
    is_limited: bool,
    booking: &Booking,
    dice: &mut Dice,
) -> Result<Booking, Error> {
    let ana = world.ana();
    let (organization, id) = (booking.organization, booking.id);
    let off = |actor| CallOff { organization, booking: id, reason: None, actor };
    let to = Reschedule {
        organization,
        booking: id,
        start: some_time(dice),
        reason: None,
        actor: Actor::Guest,
    };
    match act {
        4 => cancel::cancel(node, off(Actor::Guest)).await,
        5 if !is_limited => reschedule::anywhere(node, Reschedule { actor: ana.actor, ..to }).await,
        5..=7 => reschedule::reschedule(node, to).await,
        8 if dice.yes() => cancel::decline(node, off(ana.actor)).await,
        8 => attend::confirm(node, organization, id, ana.actor).await,
        _ => take_back(node, world, booking).await,
    }
}

/// Takes back whatever was the last thing done with it.
async fn take_back(node: &App, world: &World, booking: &Booking) -> Result<Booking, Error> {
    let mut tx = node.db.read(booking.organization).await.unwrap();
    let history = store::changes::history(&mut tx, booking.id).await.unwrap();
    let last = history.last().expect("it was booked").0;
    drop(tx);
    let asked = undo::Undo { change: last, status: booking.status.as_str() };
    undo::undo(node, &world.ana(), booking.id, asked).await
}

/// One storm over an organization of its own.
async fn storm(world: World, seed: u64) {
    let mut dice = Dice(seed);
    let is_limited = offers(&world, &mut dice).await;
    let world = Arc::new(world);
    let nodes = [world.app.clone(), another_node(&world).await];
    let known = Known::default();
    let mut guests = JoinSet::new();
    for guest in 0..GUESTS {
        let (world, known, node) = (world.clone(), known.clone(), nodes[guest % 2].clone());
        let mut dice = Dice(dice.below(u64::MAX));
        guests.spawn(async move {
            for _ in 0..DEEDS {
                deed(&node, &world, guest, is_limited, &known, &mut dice).await;
            }
        });
    }
    while let Some(ended) = guests.join_next().await {
        ended.unwrap();
    }
    audit::holds_true(&world).await;
}

fn seeds() -> std::ops::Range<u64> {
    let many = std::env::var("STORMS").ok().and_then(|many| many.parse().ok()).unwrap_or(4);
    0..many
}

#[tokio::test(flavor = "multi_thread")]
async fn a_storm_leaves_a_true_story_on_sqlite() {
    for seed in seeds() {
        println!("Storm {seed}");
        storm(World::over(testkit::fresh_sqlite().await).await, seed).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_storm_leaves_a_true_story_on_postgres() {
    for seed in seeds() {
        println!("Storm {seed}");
        storm(World::over(testkit::fresh_postgres().await).await, seed).await;
    }
}
