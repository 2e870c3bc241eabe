//! A time that is pressed is kept for a while.

use crate::world::{INTRO, TUESDAY, World, filled, take};
use testkit::on_both;

const DAY: &str = "timezone=Europe/Berlin&date=2027-03-02";

on_both!(a_held_time_is_hidden_from_others_only, |db| async {
    let world = World::over(db).await;
    let (mut jo, mut kim) = (world.guest(), world.guest());
    let day = format!("{INTRO}?{DAY}");
    let held = |answer: crate::browser::Answer| answer.times().contains(&TUESDAY.to_owned());
    take(&mut jo, DAY, TUESDAY).await.says("held for you");
    assert!(held(jo.get(&day).await));
    assert!(!held(kim.get(&day).await));
    // Back, and the same time once more.
    take(&mut jo, DAY, TUESDAY).await.says("held for you");
    // Pressed from an old page: told, with other times.
    let hold = [("start", TUESDAY), ("timezone", "Europe/Berlin"), ("name", "Kim")];
    let refused = kim.post(&format!("{INTRO}/holds"), &hold).await;
    refused.is(409).says("Tue 2 Mar, 16:00 was just taken. Choose another time:");
    refused.says("Tue 2 Mar, 15:30 Tue 2 Mar, 16:30");
    assert_eq!(refused.form(&format!("{INTRO}/holds")).value("name"), "Kim");

    // Another time lets go of the first.
    take(&mut jo, DAY, "2027-03-02T16:00:00Z").await.says("held for you");
    assert!(held(kim.get(&day).await));
});

on_both!(a_hold_ends_after_five_minutes, |db| async {
    let world = World::over(db).await;
    let (mut jo, mut kim) = (world.guest(), world.guest());
    let details = take(&mut jo, DAY, TUESDAY).await;
    let shown = format!("{INTRO}/details?start={TUESDAY}&timezone=Europe/Berlin");
    world.travel(4);
    // The script of the open page renews it.
    let renew = [("start", TUESDAY), ("renew", "true")];
    jo.post(&format!("{INTRO}/holds"), &renew).await.is(204);
    world.travel(4);
    assert!(!kim.get(&format!("{INTRO}?{DAY}")).await.times().contains(&TUESDAY.to_owned()));
    world.travel(1);
    assert!(kim.get(&format!("{INTRO}?{DAY}")).await.times().contains(&TUESDAY.to_owned()));
    jo.post(&format!("{INTRO}/holds"), &renew).await.is(410);
    kim.post(&format!("{INTRO}/holds"), &renew).await.is(410);
    jo.get(&shown).await.is(200).says("We held 16:00 for 5 minutes. It is still free");
    // Whoever comes first books; nothing was locked.
    let booked = jo.press(&filled(&details), "start", TUESDAY).await;
    jo.follow(&booked).await.says("Booked");
});

on_both!(a_hold_that_ran_out_may_be_lost, |db| async {
    let world = World::over(db).await;
    let (mut jo, mut kim) = (world.guest(), world.guest());
    let details = take(&mut jo, DAY, TUESDAY).await;
    let form = filled(&details).fill("notes", "Hello");
    world.travel(6);
    crate::world::book(&mut kim, TUESDAY).await;
    let refused = jo.press(&form, "start", TUESDAY).await;
    refused.is(409).says("was just taken. Your details are kept. Choose another time:");
    let other = refused.form(&format!("{INTRO}/bookings"));
    assert_eq!((other.value("name"), other.value("notes")), ("Jo Park", "Hello"));
    // Enter in a field presses the first button, which must not book what nobody chose.
    let buttons = refused.buttons("start");
    let near = ["2027-03-02T14:00:00Z", "2027-03-02T14:30:00Z", "2027-03-02T15:30:00Z"];
    assert_eq!(buttons[0], TUESDAY);
    assert_eq!(buttons[1..], near);
    let booked = jo.press(&other, "start", near[2]).await;
    jo.follow(&booked).await.says("16:30–17:00").says("Hello");
    assert_eq!(world.bookings().await.len(), 2);
});

on_both!(under_tls_the_cookie_belongs_to_this_host_alone, |db| async {
    let world = World::at_address(db, "https://book.example.org").await;
    let held = [("start", TUESDAY)];
    let mut guest = world.guest();
    let answer = guest.post(&format!("{INTRO}/holds"), &held).await;
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("__Host-kalends-hold="), "{cookie}");
    assert!(cookie.contains("Secure") && cookie.contains("Path=/;"), "{cookie}");
    guest.follow(&answer).await.says("held for you");
});
