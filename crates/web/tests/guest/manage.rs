//! A booking's own page: moved, called off, and looked at without consequence.

use crate::{
    browser::between,
    world::{INTRO, TUESDAY, World, book},
};
use axum::http::Method;
use testkit::on_both;

const THURSDAY: &str = "2027-03-04T16:00:00Z";

on_both!(a_booking_moves_in_place, |db| async {
    let world = World::over(db).await;
    let mut guest = world.guest();
    let path = book(&mut guest, TUESDAY).await;
    let picker = guest.get(&format!("{path}/reschedule")).await;
    picker.is(200).says("You are booked for Tuesday 2 March 2027, 16:00–16:30");
    picker.says("Tuesday 2 March, 16 times").says("current time").says("Berlin time");
    assert!(picker.body.contains("value=\"2027-03-02T15:00:00Z\" disabled"));
    let asked = format!("{path}/reschedule?timezone=Europe/Berlin&start={THURSDAY}");
    let compare = guest.get(&asked).await;
    compare
        .is(200)
        .says("Tuesday 2 March 2027, 16:00–16:30")
        .says("Thursday 4 March 2027, 17:00–17:30");
    assert_eq!(world.bookings().await[0].start.to_string(), TUESDAY);

    let form = compare.form(&format!("{path}/reschedule")).fill("reason", "The dentist");
    assert_eq!(form.value("start"), THURSDAY);
    let moved = guest.post(&form.action, &pairs(&form.fields)).await;
    assert_eq!(moved.leads(), path);
    let page = guest.get(&path).await;
    page.says("Was: Tuesday 2 March 2027, 16:00–16:30").says("Thursday 4 March 2027, 17:00–17:30");
    assert!(page.title().starts_with("Moved: "));
    // Pressed once more: still moved once.
    assert_eq!(guest.post(&form.action, &pairs(&form.fields)).await.leads(), path);
    let file = guest.get(&format!("{path}/calendar.ics")).await.body;
    assert!(file.contains("\r\nSEQUENCE:1\r\n") && file.contains("DTSTART:20270304T160000Z"));

    let again = guest.post(&format!("{path}/reschedule"), &[("start", TUESDAY)]).await;
    assert_eq!(again.leads(), path);
    let bookings = world.bookings().await;
    assert_eq!((bookings.len(), bookings[0].sequence), (1, 2));
    let file = guest.get(&format!("{path}/calendar.ics")).await.body;
    assert!(file.contains(&format!("UID:{}\r\n", bookings[0].uid)) && file.contains("SEQUENCE:2"));
});

on_both!(a_move_to_a_taken_time_names_others, |db| async {
    let world = World::over(db).await;
    let mut guest = world.guest();
    let path = book(&mut guest, TUESDAY).await;
    book(&mut world.guest(), THURSDAY).await;
    let to = [("start", THURSDAY), ("reason", "The dentist"), ("timezone", "Europe/Berlin")];
    let refused = guest.post(&format!("{path}/reschedule"), &to).await;
    refused
        .is(409)
        .says("Thu 4 Mar, 17:00 was just taken. Choose another time:")
        .says("Thu 4 Mar, 16:30");
    assert_eq!(refused.header("cache-control"), "private, no-store");
    let late =
        guest.post(&format!("{path}/reschedule"), &[("start", "2027-03-01T15:00:00Z")]).await;
    late.is(409).says("Mon 1 Mar, 16:00 is too near to be booked.");
    let night =
        guest.post(&format!("{path}/reschedule"), &[("start", "2027-03-03T03:00:00Z")]).await;
    night.is(409).says("cannot be booked");
    assert_eq!(world.bookings().await[0].start.to_string(), TUESDAY);
});

on_both!(looking_changes_nothing, |db| async {
    let world = World::over(db).await;
    let mut guest = world.guest();
    let path = book(&mut guest, TUESDAY).await;
    for method in [Method::GET, Method::HEAD] {
        for _ in 0..3 {
            for page in ["/cancel", "/reschedule", &format!("/reschedule?start={THURSDAY}"), ""] {
                guest.ask(method.clone(), &format!("{path}{page}")).await.is(200);
            }
        }
    }
    let booking = &world.bookings().await[0];
    assert_eq!((booking.status.as_str(), booking.sequence), ("confirmed", 0));
});

on_both!(a_booking_is_called_off_and_booked_again, |db| async {
    let world = World::over(db).await;
    let mut guest = world.guest();
    let path = book(&mut guest, TUESDAY).await;
    let form = guest.get(&format!("{path}/cancel")).await;
    form.is(200).says("Cancel Intro call with Ana Lima?").says("Keep booking");
    let reason = [("reason", "Ill <script>")];
    assert_eq!(guest.post(&format!("{path}/cancel"), &reason).await.leads(), path);
    let page = guest.get(&path).await;
    page.says("You cancelled this booking.")
        .says("Ill <script>")
        .does_not_say("Move to another time");
    assert!(!page.body.contains("Ill <script>"));
    assert_eq!(guest.post(&format!("{path}/cancel"), &reason).await.leads(), path);
    for gone in ["/cancel", "/reschedule"] {
        let gone = guest.get(&format!("{path}{gone}")).await;
        gone.is(409).says("This booking can no longer be changed").says("See the booking");
    }
    guest.post(&format!("{path}/reschedule"), &[("start", THURSDAY)]).await.is(409);
    let file = guest.get(&format!("{path}/calendar.ics")).await.body;
    assert!(file.contains("STATUS:CANCELLED") && file.contains("SEQUENCE:1"));

    // Its time is free again, and the way back knows the guest.
    let again = between(&page.body, &format!("href=\"{INTRO}?"), "\"").unwrap();
    let again = again.replace("&#38;", "&");
    let details = guest.get(&format!("{INTRO}/details?start={TUESDAY}&{again}")).await;
    let form = details.is(200).form(&format!("{INTRO}/bookings"));
    assert_eq!((form.value("name"), form.value("email")), ("Jo Park", "jo@example.com"));
    guest.press(&form, "start", TUESDAY).await.leads();
});

on_both!(what_has_begun_stays, |db| async {
    let world = World::over(db).await;
    let mut guest = world.guest();
    let path = book(&mut guest, TUESDAY).await;
    world.travel(25 * 60 + 5);
    let page = guest.get(&path).await;
    page.is(200).says("It is too late to change this here. Write to Ana Lima.");
    page.does_not_say("Move to another time").does_not_say("Cancel booking");
    assert!(page.body.contains("href=\"mailto:ana@acme.example\""));
    guest.post(&format!("{path}/cancel"), &[]).await.is(409);
    guest.post(&format!("{path}/reschedule"), &[("start", THURSDAY)]).await.is(409);
    world.travel(24 * 60);
    guest.get(&path).await.is(200).says("Past");
    assert_eq!(world.bookings().await[0].status.as_str(), "confirmed");
});

on_both!(a_link_that_was_guessed_or_cut_tells_nothing, |db| async {
    let world = World::over(db).await;
    let mut guest = world.guest();
    let path = book(&mut guest, TUESDAY).await;
    let cut = &path[..path.len() - 1];
    let mut swapped = path.clone();
    let last = if swapped.ends_with('A') { "B" } else { "A" };
    swapped.replace_range(path.len() - 1.., last);
    let unknown = guest.get("/booking/nothing").await.is(404).text();
    let long = format!("/booking/{}", "x".repeat(10_000));
    for wrong in
        [cut, &swapped, &format!("{path}A"), "/booking/%00", "/booking/%F0%9F%92%A9", &long]
    {
        for page in ["", "/cancel", "/reschedule", "/reschedule/zone", "/calendar.ics"] {
            let answer = guest.get(&format!("{wrong}{page}")).await;
            assert_eq!(answer.is(404).text(), unknown, "{wrong}{page}");
        }
        guest.post(&format!("{wrong}/cancel"), &[]).await.is(404);
    }
});

fn pairs(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}
