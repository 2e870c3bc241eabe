//! A change of reminders offers the bookings that are there already.

use crate::world::{Browser, World, at};
use testkit::on_both;

/// The editor of Ana's intro, with one reminder that goes out `timing` before the start.
async fn remind(ana: &mut Browser, timing: &str) -> (String, String) {
    let page = ana.get("/admin/event-types").await;
    let link =
        page.body.split("href=\"/admin/event-types/").find(|rest| rest.contains("Intro call"));
    let path = format!("/admin/event-types/{}", link.unwrap().split('"').next().unwrap());
    let mut form = ana.form(&path, &path).await;
    if form.all("reminder_timing").is_empty() {
        form = ana.press(&form, "add-reminder").await.form(&path);
    }
    let form = form.tick("reminders", "yes").fill_nth("reminder_timing", 0, timing);
    let answer = ana.press(&form, "save").await;
    (path, answer.is(303).location().to_owned())
}

on_both!(bookings_ahead_get_new_reminders_when_the_host_says_so, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let (_, saved) = remind(&mut ana, "24h").await;
    ana.get(&saved).await.is(200).does_not_say("keeps the reminders");

    let booking = world.book("intro", "2027-03-05T15:00:00Z").await;
    let seen = async || {
        let token = world.app.manage_token(&booking);
        app::bookings::by_token(&world.app, &token).await.unwrap().reminders
    };
    assert_eq!(seen().await, [24 * 60]);

    let (path, saved) = remind(&mut ana, "1h").await;
    let page = ana.get(&saved).await;
    page.says("One upcoming booking keeps the reminders it was made with.");
    assert_eq!(seen().await, [24 * 60], "nothing changes without being asked");
    let form = page.form(&format!("{path}/reminders"));
    let answer = ana.press(&form, "").await;
    ana.get(answer.is(303).location()).await.says("Upcoming bookings have these reminders now.");
    assert_eq!(seen().await, [60]);

    // What is over is not counted.
    world.app.clock.travel(at("2027-03-06T15:00:00Z").duration_since(world.app.clock.now()));
    let (_, saved) = remind(&mut ana, "2h").await;
    ana.get(&saved).await.is(200).does_not_say("the reminders");
});
