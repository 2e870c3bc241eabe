//! Requests that leave their time to others until the host says yes to one of them.

use crate::{
    story,
    world::{World, no_notice},
};
use app::{Error, Result, attend};
use jiff::SignedDuration;
use model::{Action, Actor, Booking, Details, Party, Status};
use tokio::task::JoinSet;

const START: &str = "2027-03-02T15:00:00Z";

fn open() -> Details {
    Details { requires_confirmation: true, pending_blocks: false, ..no_notice() }
}

async fn confirm(app: &app::App, booking: &Booking, actor: Actor) -> Result<Booking> {
    attend::confirm(app, booking.organization, booking.id, actor).await
}

/// How many of these are confirmed by now.
async fn confirmed(world: &World, bookings: &[Booking]) -> usize {
    let mut tx = world.app.db.read(bookings[0].organization).await.unwrap();
    let mut count = 0;
    for booking in bookings {
        let now = store::bookings::get(&mut tx, booking.id).await.unwrap().unwrap();
        count += usize::from(now.status == Status::Confirmed);
    }
    count
}

story!(several_ask_and_one_gets_it, |world| {
    world.intro(open()).await;
    let mut asked = Vec::new();
    for _ in 0..3 {
        asked.push(world.book(START).await.unwrap().booking);
    }
    assert!(world.offered("2027-03-02", "2027-03-02").await.contains(&START.to_owned()));
    let ana = world.ana().actor;
    let yes = confirm(&world.app, &asked[1], ana).await.unwrap();
    assert_eq!(yes.status, Status::Confirmed);
    assert!(!world.offered("2027-03-02", "2027-03-02").await.contains(&START.to_owned()));
    for late in [&asked[0], &asked[2]] {
        assert!(matches!(confirm(&world.app, late, ana).await, Err(Error::Slot { .. })));
    }
    // The others can still be moved, declined or confirmed at another time.
    let moved = app::reschedule::Reschedule {
        organization: asked[0].organization,
        booking: asked[0].id,
        start: asked[0].start + SignedDuration::from_hours(1),
        reason: None,
        actor: Actor::Guest,
    };
    let moved = app::reschedule::reschedule(&world.app, moved).await.unwrap();
    assert_eq!(moved.status, Status::Pending);
    confirm(&world.app, &moved, ana).await.unwrap();
    // Once the confirmed one is called off, the last one fits again.
    let call_off = app::cancel::CallOff {
        organization: yes.organization,
        booking: yes.id,
        reason: None,
        actor: Actor::Guest,
    };
    app::cancel::cancel(&world.app, call_off).await.unwrap();
    confirm(&world.app, &asked[2], ana).await.unwrap();
    assert_eq!(confirmed(&world, &asked).await, 2);
});

story!(many_yeses_at_once_give_one_booking, |world| {
    world.intro(open()).await;
    let mut asked = Vec::new();
    for number in 0..20 {
        let mut request = world.request(START);
        request.start += SignedDuration::from_mins(number * 5 % 30);
        asked.push(app::book::book(&world.app, request).await.unwrap().booking);
    }
    let mut yeses = JoinSet::new();
    for booking in asked.clone() {
        let (app, ana) = (world.app.clone(), world.ana().actor);
        yeses.spawn(async move { confirm(&app, &booking, ana).await.map(drop) });
    }
    let mut refused = 0;
    for ended in yeses.join_all().await {
        match ended {
            Ok(()) => {}
            Err(Error::Slot { .. }) => refused += 1,
            Err(error) => panic!("{error}"),
        }
    }
    let standing = confirmed(&world, &asked).await;
    assert!((1..=2).contains(&standing), "{standing} of one half hour and its neighbour");
    assert_eq!(refused, 20 - standing);
});

story!(the_schema_lets_no_unclaimed_booking_be_confirmed, |world| {
    world.intro(open()).await;
    let request = world.book(START).await.unwrap().booking;
    assert!(!request.blocks);
    let mut tx = world.app.db.write(request.organization).await.unwrap();
    let sneaked = Booking { status: Status::Confirmed, ..request.clone() };
    assert!(store::bookings::save(&mut tx, &sneaked).await.is_err());
    drop(tx);
    world.intro(no_notice()).await;
    world.book(START).await.unwrap();
    let mut tx = world.app.db.write(request.organization).await.unwrap();
    let claimed = Booking { status: Status::Confirmed, blocks: true, ..request };
    let refused = store::bookings::save(&mut tx, &claimed).await;
    assert_eq!(refused, Err(store::Error::Overlap));
});

story!(requests_for_a_group_take_seats_when_they_are_answered, |world| {
    world.intro(Details { seats: 2, ..open() }).await;
    let mut asked = Vec::new();
    for _ in 0..4 {
        asked.push(world.book(START).await.unwrap().booking);
    }
    let ana = world.ana().actor;
    let first = confirm(&world.app, &asked[0], ana).await.unwrap();
    let second = confirm(&world.app, &asked[1], ana).await.unwrap();
    assert_eq!(first.meeting, second.meeting);
    assert!(matches!(confirm(&world.app, &asked[2], ana).await, Err(Error::Slot { .. })));
});

/// The booking by now, and what was done with it.
async fn told(world: &World, booking: &Booking) -> (Booking, Vec<Action>) {
    let (seen, _) = app::bookings::get(&world.app, &world.ana(), booking.id).await.unwrap();
    (seen.booking, seen.history.into_iter().map(|(_, change)| change.action).collect())
}

fn subjects(world: &World) -> Vec<String> {
    let mails = world.post.mails();
    let subject = |mail: &String| {
        mail.lines().find_map(|line| line.strip_prefix("Subject: ").map(str::to_owned))
    };
    mails.iter().filter_map(subject).collect()
}

story!(a_request_that_nobody_answers_ends_when_it_would_begin, |world| {
    world.intro(Details { requires_confirmation: true, ..no_notice() }).await;
    let asked = world.book(START).await.unwrap().booking;
    world.travel(25 * 60 - 1).await;
    assert_eq!(told(&world, &asked).await.0.status, Status::Pending);
    world.travel(1).await;
    let (now, history) = told(&world, &asked).await;
    let at = world.app.clock.now();
    let lapsed = Status::Cancelled { at, by: Party::System, reason: None, request: true };
    assert_eq!(now.status, lapsed);
    assert_eq!(history, [Action::Booked, Action::Lapsed]);
    let subjects = subjects(&world);
    let ended = subjects.iter().filter(|subject| subject.starts_with("Not booked")).count();
    assert_eq!((subjects.len(), ended), (4, 2), "both are told, once: {subjects:?}");
    assert!(world.post.mails()[2..].iter().all(|mail| !mail.contains("text/calendar")));
    let late = confirm(&world.app, &asked, world.ana().actor).await;
    assert!(matches!(late, Err(Error::Status(_))));
    world.travel(60).await;
    assert_eq!(world.post.mails().len(), 4);
});

story!(a_request_that_moves_or_is_answered_does_not_end_at_its_old_start, |world| {
    world.intro(Details { requires_confirmation: true, ..no_notice() }).await;
    let (moved, kept) =
        (world.book(START).await.unwrap(), world.book("2027-03-02T16:00:00Z").await);
    let (moved, kept) = (moved.booking, kept.unwrap().booking);
    world.travel(1).await;
    let later = app::reschedule::Reschedule {
        organization: moved.organization,
        booking: moved.id,
        start: moved.start + SignedDuration::from_hours(3),
        reason: None,
        actor: Actor::Guest,
    };
    app::reschedule::reschedule(&world.app, later).await.unwrap();
    confirm(&world.app, &kept, world.ana().actor).await.unwrap();
    world.travel(27 * 60 - 1).await;
    assert_eq!(told(&world, &moved).await.0.status, Status::Pending);
    assert_eq!(told(&world, &kept).await.0.status, Status::Confirmed);
    world.travel(60).await;
    let (now, history) = told(&world, &moved).await;
    assert!(matches!(now.status, Status::Cancelled { by: Party::System, .. }));
    assert_eq!(history, [Action::Booked, Action::Rescheduled, Action::Lapsed]);
});

story!(a_request_from_before_requests_ended_ends_too, |world| {
    world.intro(open()).await;
    let old = world.book(START).await.unwrap().booking;
    let new = world.book("2027-03-02T16:00:00Z").await.unwrap().booking;
    // As a database was before: nobody looks after the first, and the migration is still to come.
    let mut tx = world.app.db.write(old.organization).await.unwrap();
    let first = "delete from jobs where kind = 'lapse' and run_at =
                   (select min(run_at) from jobs where kind = 'lapse')";
    assert_eq!(tx.exec(first, store::args![]).await.unwrap(), 1);
    tx.commit().await.unwrap();
    let owner = world.as_owner().await;
    let mut tx = owner.operator_write().await.unwrap();
    tx.exec("delete from _migrations where name like '%_old_requests'", store::args![])
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let now = world.app.clock.now();
    assert_eq!(owner.migrate(now).await.unwrap().len(), 1);
    let mut tx = world.app.db.read(old.organization).await.unwrap();
    let jobs = "select count(*) from jobs where kind = 'lapse'";
    let (count,): (i64,) = tx.one(jobs, store::args![]).await.unwrap();
    drop(tx);
    assert_eq!(count, 2, "one each");

    app::worker::drain(&world.app).await.unwrap();
    let mut tx = world.app.db.read(old.organization).await.unwrap();
    let status = |booking: Option<Booking>| booking.unwrap().status;
    assert_eq!(status(store::bookings::get(&mut tx, old.id).await.unwrap()), Status::Pending);
    drop(tx);
    world.app.clock.travel(old.start.duration_since(now));
    app::worker::drain(&world.app).await.unwrap();
    let mut tx = world.app.db.read(old.organization).await.unwrap();
    let ended = status(store::bookings::get(&mut tx, old.id).await.unwrap());
    assert!(matches!(ended, Status::Cancelled { by: Party::System, request: true, .. }));
    assert_eq!(status(store::bookings::get(&mut tx, new.id).await.unwrap()), Status::Pending);
});
