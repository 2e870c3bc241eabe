//! What an event type's rules mean for its guests: cut-offs, policies, one guest's limit.

use crate::world::{TUESDAY, World, book, filled, take};
use model::Details;
use testkit::on_both;

const LINES: &str = "Tell me a day before.\nThank you!";

fn strict() -> Details {
    let cancel_cutoff_minutes = Some(24 * 60);
    let reschedule_cutoff_minutes = Some(2 * 60);
    Details {
        cancel_cutoff_minutes,
        reschedule_cutoff_minutes,
        policy: LINES.into(),
        ..Details::default()
    }
}

on_both!(the_policy_is_told_before_and_after_and_holds, |db| async {
    let world = World::over(db).await;
    world.intro(strict()).await;
    let mut guest = world.guest();
    let told = "You can move this until Tuesday 2 March 2027, 14:00 and cancel it until Monday \
                1 March 2027, 16:00.";
    let picker = guest.get("/book/acme/ana/intro").await;
    picker.is(200).says("You can move until 2 hours before the start and cancel until 24 hours");
    picker.says("Tell me a day before.").says("Place to be agreed");
    let details = take(&mut guest, "timezone=Europe/Berlin", TUESDAY).await;
    details.is(200).says(told).says("Tell me a day before.");
    let booked = guest.press(&filled(&details), "start", TUESDAY).await;
    let path = booked.leads().to_owned();
    guest.get(&path).await.is(200).says(told).says("Tell me a day before.");
    let cancel = guest.get(&format!("{path}/cancel")).await;
    cancel.is(200).says("Tell me a day before.");
    let (cancel, moving) = (cancel.form(&format!("{path}/cancel")), format!("{path}/reschedule"));

    // An hour later it is too late to cancel, whatever was opened before.
    world.travel(60);
    let page = guest.get(&path).await;
    page.is(200).says("You can still move this until Tuesday 2 March 2027, 14:00.");
    assert!(!page.body.contains(&format!("href=\"{path}/cancel\"")));
    assert!(page.body.contains(&format!("href=\"{moving}\"")));
    guest.get(&format!("{path}/cancel")).await.is(409).says("can no longer be changed");
    guest.press(&cancel, "reason", "Ill").await.is(409);
    let compared = guest.get(&format!("{moving}?start=2027-03-03T15:00:00Z")).await;
    compared.is(200).says("cancel it until Tuesday 2 March 2027, 16:00.");
    let compared = compared.form(&moving);

    // The next day neither; a word to the host is what is left.
    world.travel(22 * 60);
    let page = guest.get(&path).await;
    page.is(200).says("It is too late to change this here.");
    assert!(page.body.contains("mailto:ana@acme.example"));
    assert!(!page.body.contains(&format!("href=\"{moving}\"")));
    guest.get(&moving).await.is(409);
    guest.press(&compared, "reason", "Ill").await.is(409);
    assert_eq!(world.bookings().await[0].status.as_str(), "confirmed");
});

on_both!(without_a_cut_off_nothing_is_said_before_booking, |db| async {
    let world = World::over(db).await;
    let mut guest = world.guest();
    let details = take(&mut guest, "timezone=Europe/Berlin", TUESDAY).await;
    details.is(200).does_not_say("You can move");
    let path = book(&mut world.guest(), "2027-03-03T15:00:00Z").await;
    let told = "You can move or cancel this until Wednesday 3 March 2027, 16:00.";
    guest.get(&path).await.says(told);
});

on_both!(one_guest_has_no_more_than_their_limit, |db| async {
    let world = World::over(db).await;
    world.intro(Details { guest_limit: Some(1), ..Details::default() }).await;
    book(&mut world.guest(), TUESDAY).await;
    let mut again = world.guest();
    let later = "2027-03-02T16:00:00Z";
    let details = take(&mut again, "timezone=Europe/Berlin", later).await;
    let form = filled(&details).fill("email", "JO@example.com");
    let refused = again.press(&form, "start", later).await;
    refused.is(409).says("You already have an upcoming booking here");
    let other = refused.form("/book/acme/ana/intro/bookings").fill("email", "lee@example.com");
    assert_eq!(again.press(&other, "start", later).await.status, 303);
    assert_eq!(world.bookings().await.len(), 2);
});
