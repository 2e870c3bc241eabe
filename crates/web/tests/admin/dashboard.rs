//! The first page of the workspace: what waits, what is next, the week and how things are.

use crate::{bookings::on_request, world::World};
use testkit::on_both;

on_both!(every_number_of_the_week_is_its_list, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    // The week runs from Monday 1 to Sunday 7 March, in Berlin.
    let missed = world.book("intro", "2027-03-02T11:00:00Z").await;
    world.book("intro", "2027-03-03T11:00:00Z").await;
    let gone = world.book("intro", "2027-03-04T11:00:00Z").await;
    world.book("intro", "2027-03-08T11:00:00Z").await;
    ana.post(&format!("/admin/bookings/{}/cancel", gone.id), &[("reason", "")]).await.is(303);
    world.travel(30);
    ana.post(&format!("/admin/bookings/{}/no-show", missed.id), &[]).await.is(303);
    let page = ana.get("/admin").await;
    page.says("Booked 2 last week 0").says("Time 1 h last week 0 min");
    page.says("Cancelled or declined 1 last week 0").says("No-shows 1 last week 0");
    let links = page.body.split("class=\"tile\"><a href=\"").skip(1);
    let links = links.map(|link| crate::form::plain(link.split('"').next().unwrap()));
    let counts: Vec<_> = ["All 2", "All 2", "Cancelled or declined 1", "All 1"].into();
    for (link, count) in links.collect::<Vec<_>>().iter().zip(counts) {
        ana.get(link).await.is(200).says(count);
    }
    world.travel(6 * 24);
    ana.get("/admin").await.says("Booked 1 last week 2").says("No-shows 0 last week 1");
});

on_both!(what_waits_and_what_is_next_can_be_dealt_with_at_once, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    ana.get("/admin")
        .await
        .says("No bookings yet. Copy your link to share it. Copy link Your booking page")
        .says("Block time")
        .says("No calendar connected");
    world.book("intro", "2027-03-01T13:00:00Z").await;
    on_request(&world, &acme).await;
    let asked = world.book("intro", "2027-03-02T11:00:00Z").await;
    let page = ana.get("/admin").await;
    page.says("1 request waits for your answer").says("14:00–14:30 in 5 h Intro call");
    page.says("Not set up; messages are kept").says("4 jobs wait.");
    let form = page.form(&format!("/admin/bookings/{}/confirm", asked.id));
    let answer = ana.press(&form, "").await;
    let page = ana.get(answer.location()).await;
    page.says("Accepted.").does_not_say("waits for your answer").says("Tuesday 2 March");
    app::worker::drain(&world.app).await.unwrap();
    world.travel(5);
    ana.get("/admin").await.says("14:00–14:30 in 0 min").says("All done");
});

on_both!(a_long_list_of_links_is_cut_and_what_is_wrong_leads_on, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let who = crate::world::principal(&acme);
    for number in 1..=6 {
        let name = Some(format!("Talk {number}"));
        let draft = app::event_types::Draft { name, ..Default::default() };
        app::event_types::create(&world.app, &who, None, draft).await.unwrap();
    }
    let page = ana.get("/admin").await;
    page.says("All event types").says("Talk 4").does_not_say("Talk 5").says("And 2 more");
    assert!(page.body.contains("<dd><a href=\"/admin/outbox\">Not set up; messages are kept</a>"));
});

on_both!(today_is_told_in_order_with_the_next_one_marked, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let page = ana.get("/admin").await;
    page.says("Today Monday 1 March 2027 Nothing today.").does_not_say("Nothing after today");
    let first = world.book("intro", "2027-03-01T13:00:00Z").await;
    world.book("intro", "2027-03-01T14:00:00Z").await;
    world.book("intro", "2027-03-01T15:00:00Z").await;
    let page = ana.get("/admin").await;
    page.says("14:00–14:30 in 5 h Intro call , Mon 1 Mar, 14:00, Jo Park Jo Park Next");
    page.says("Nothing after today yet.");
    world.book("intro", "2027-03-02T11:00:00Z").await;
    world.travel(6);
    ana.post(&format!("/admin/bookings/{}/complete", first.id), &[]).await.is(303);
    let page = ana.get("/admin").await;
    // What is over stays in its place, without a countdown; the second goes on, the third is next.
    page.says("14:00–14:30 Intro call , Mon 1 Mar, 14:00, Jo Park Jo Park Completed 15:00–15:30");
    page.says("in 1 h Intro call , Mon 1 Mar, 16:00, Jo Park Jo Park Next");
    page.says("Coming up All bookings Tuesday 2 March").does_not_say("Nothing");
});
