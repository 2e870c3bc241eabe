//! What is listed nowhere: a secret link, and links that are good for one booking.

use crate::world::{INTRO, TUESDAY, World, filled};
use app::links::{self, Wish};
use model::{Access, Details};
use testkit::on_both;

async fn secret(world: &World) -> String {
    let event_type = world.intro(Details { access: Access::Secret, ..Details::default() }).await;
    let organization = &world.founded.organization;
    let host = &world.founded.owner;
    let address = links::address(&world.app, organization, host, &event_type);
    address.split_once("?key=").unwrap().1.to_owned()
}

async fn single_use(world: &World) -> String {
    world.intro(Details { access: Access::SingleUse, ..Details::default() }).await;
    let (who, id) = (world.principal(), world.founded.event_type.id);
    let made = links::make(&world.app, &who, id, Wish::default()).await.unwrap();
    made.url.unwrap().split_once("?key=").unwrap().1.to_owned()
}

on_both!(a_secret_link_is_kept_all_the_way, |db| async {
    let world = World::over(db).await;
    let key = secret(&world).await;
    let mut guest = world.guest();
    let unknown = guest.get("/book/acme/ana/nothing").await.is(404).text();
    let below = ["", "/zone", "/details?start=2027-03-02T15:00:00Z", "?key=wrong"];
    for path in below.map(|rest| format!("{INTRO}{rest}")) {
        assert_eq!(guest.get(&path).await.is(404).text(), unknown, "{path}");
    }
    for path in ["holds", "bookings"] {
        for fields in [vec![("start", TUESDAY)], vec![], vec![("start", TUESDAY), ("subject", "x")]]
        {
            guest.post(&format!("{INTRO}/{path}"), &fields).await.is(404);
        }
    }
    for listing in ["/", "/book/acme", "/book/acme/ana"] {
        guest.get(listing).await.does_not_say("Intro call");
    }

    let asked = format!("key={key}&timezone=Europe/Berlin&date=2027-03-02");
    let picker = guest.get(&format!("{INTRO}?{asked}")).await;
    assert_eq!(picker.is(200).header("referrer-policy"), "no-referrer");
    assert_eq!(picker.header("x-robots-tag"), "noindex, nofollow");
    let zone = guest.get(&format!("{INTRO}/zone?{asked}")).await;
    assert!(zone.is(200).body.contains(&key));
    let held = guest.press(&picker.form(&format!("{INTRO}/holds")), "start", TUESDAY).await;
    assert!(held.leads().contains(&key));
    let details = guest.follow(&held).await;
    assert_eq!(details.is(200).header("referrer-policy"), "no-referrer");
    let wrong = filled(&details).fill("email", "nonsense");
    let again = guest.press(&wrong, "start", TUESDAY).await;
    let booked = guest.press(&filled(again.is(422)), "start", TUESDAY).await;
    let path = booked.leads().to_owned();
    assert!(path.starts_with("/booking/") && !path.contains(&key));

    // The booking's own page needs no key, tells none, and offers no way to book without one.
    let page = guest.get(&path).await;
    assert!(!page.is(200).body.contains(&key));
    guest.get(&format!("{path}/reschedule")).await.is(200);
    let cancel = guest.get(&format!("{path}/cancel")).await.form(&format!("{path}/cancel"));
    guest.press(&cancel, "reason", "Ill").await;
    guest.get(&path).await.is(200).does_not_say("Book again");
});

on_both!(a_link_for_one_booking_is_good_for_one, |db| async {
    let world = World::over(db).await;
    let key = single_use(&world).await;
    let asked = format!("{INTRO}?key={key}&timezone=Europe/Berlin&date=2027-03-02");
    let (mut guest, mut friend) = (world.guest(), world.guest());
    let (mut forms, mut details_of_first) = (Vec::new(), String::new());
    for (browser, start) in [(&mut guest, TUESDAY), (&mut friend, "2027-03-02T16:00:00Z")] {
        let picker = browser.get(&asked).await;
        let held = browser.press(&picker.form(&format!("{INTRO}/holds")), "start", start).await;
        if start == TUESDAY {
            details_of_first = held.leads().to_owned();
        }
        forms.push(filled(&browser.follow(&held).await));
    }
    let booked = guest.press(&forms[0], "start", TUESDAY).await;
    let path = booked.leads().to_owned();
    let late = friend.press(&forms[1], "start", "2027-03-02T16:00:00Z").await;
    late.is(410).says("This link was used");
    friend.get(&asked).await.is(410).says("This link was used");
    // The guest's second press and Back find the booking.
    assert_eq!(guest.press(&forms[0], "start", TUESDAY).await.leads(), path);
    assert_eq!(guest.get(&details_of_first).await.leads(), path);
    assert_eq!(world.bookings().await.len(), 1);
    guest.get(&format!("{path}/reschedule")).await.is(200);

    let key = single_use(&world).await;
    let id = world.founded.event_type.id;
    let listed = links::list(&world.app, &world.principal(), id).await.unwrap();
    let fresh = listed.iter().find(|link| link.used.is_none()).unwrap().id;
    links::revoke(&world.app, &world.principal(), id, fresh).await.unwrap();
    guest.get(&format!("{INTRO}?key={key}")).await.is(410).says("This link has expired");
});

on_both!(a_request_leads_to_its_own_page, |db| async {
    let world = World::over(db).await;
    let redirect_url = Some("https://example.org/thanks".to_owned());
    let details = Details { redirect_url, requires_confirmation: true, ..Details::default() };
    world.intro(details).await;
    let mut guest = world.guest();
    let details = crate::world::take(&mut guest, "timezone=Europe/Berlin", TUESDAY).await;
    let asked = guest.press(&filled(&details), "start", TUESDAY).await.leads().to_owned();
    assert!(asked.starts_with("/booking/"), "{asked}");
    guest.get(&asked).await.is(200).says("Not booked yet");
});

on_both!(a_guest_goes_on_to_the_hosts_page, |db| async {
    let world = World::over(db).await;
    let redirect_url = Some("https://example.org/thanks?from=us#top".to_owned());
    world.intro(Details { redirect_url, ..Details::default() }).await;
    let mut guest = world.guest();
    let details = crate::world::take(&mut guest, "timezone=Europe/Berlin", TUESDAY).await;
    let policy = details.is(200).header("content-security-policy");
    assert!(policy.contains("form-action 'self' https://example.org;"), "{policy}");
    let form = filled(&details);
    let booked = guest.press(&form, "start", TUESDAY).await;
    let onward = booked.leads().to_owned();
    let booking = &world.bookings().await[0];
    assert_eq!(
        onward,
        format!(
            "https://example.org/thanks?from=us&booking_reference={}&event_type_name=Intro+call\
             &event_start_time=2027-03-02T15%3A00%3A00Z&event_end_time=2027-03-02T15%3A30%3A00Z#top",
            booking.reference
        )
    );
    let token = world.app.manage_token(booking);
    assert!(!onward.contains(&token) && !onward.contains("jo%40"));
    // The booking's page is there all the same; a second press leads to it.
    let path = guest.press(&form, "start", TUESDAY).await.leads().to_owned();
    assert_eq!(path, format!("/booking/{token}"));
    guest.get(&path).await.is(200);
});

on_both!(what_was_archived_takes_no_bookings_and_keeps_those_it_has, |db| async {
    let world = World::over(db).await;
    let mut guest = world.guest();
    let path = crate::world::book(&mut guest, TUESDAY).await;
    let draft = app::event_types::Draft { archived: Some(true), ..Default::default() };
    let id = world.founded.event_type.id;
    app::event_types::update(&world.app, &world.principal(), id, draft).await.unwrap();
    guest.get(INTRO).await.is(410).says("Not taking bookings");
    guest.get(&path).await.is(200).says("Confirmed");
    guest.get(&format!("{path}/cancel")).await.is(200);
    guest.get("/book/acme/ana").await.does_not_say("Intro call");
});
