//! Somebody else was quicker.

use crate::world::{INTRO, TUESDAY, World, filled};
use testkit::on_both;

on_both!(of_many_guests_at_once_one_books, |db| async {
    let world = World::over(db).await;
    let details = format!("{INTRO}/details?start={TUESDAY}&timezone=Europe/Berlin");
    let mut tries = Vec::new();
    for number in 0..20 {
        let mut guest = world.guest();
        let form = filled(&guest.get(&details).await).fill("name", &format!("Guest {number}"));
        tries.push(tokio::spawn(async move { guest.press(&form, "start", TUESDAY).await }));
    }
    let mut statuses = Vec::new();
    for answer in tries {
        let answer = answer.await.unwrap();
        if answer.status == 409 {
            answer.says("was just taken").says("Choose another time:");
            assert!(answer.form(&format!("{INTRO}/bookings")).value("name").starts_with("Guest "));
        }
        statuses.push(answer.status.as_u16());
    }
    statuses.sort_unstable();
    assert_eq!(statuses, [vec![303], vec![409; 19]].concat());
    assert_eq!(world.bookings().await.len(), 1);
});

on_both!(a_time_that_was_never_offered_is_not_booked, |db| async {
    let world = World::over(db).await;
    let mut guest = world.guest();
    let soon = guest.get(&format!("{INTRO}/details?start=2027-03-01T14:30:00Z")).await;
    soon.is(409).says("is too near to be booked. Choose another time:");
    soon.does_not_say("Your details are kept").does_not_say("Confirm booking");
    let sunday = guest.get(&format!("{INTRO}/details?start=2027-03-07T15:00:00Z&name=Jo")).await;
    sunday.is(409).says("cannot be booked. Your details are kept.");
});
