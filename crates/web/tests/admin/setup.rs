//! The first run.

use crate::world::{PASSWORD, World};
use testkit::on_both;

on_both!(the_first_run_ends_on_a_link_that_can_be_booked, |db| async {
    let world = World::empty(db).await;
    let mut browser = world.stranger();
    let form = browser.form("/setup", "/setup?step=you").await;
    let form = form
        .fill("organization", "Blue Door & Co")
        .fill("display_name", "Mína Cho")
        .fill("email", "mina@example.com")
        .fill("password", PASSWORD)
        .fill("timezone", "Asia/Seoul");
    browser.press(&form, "").await.leads_to("/setup?step=hours");
    assert!(browser.has_session());

    let hours = browser.get("/setup?step=hours").await;
    hours.says("Monday 9:00–17:00").says("Sunday Closed").says("Seoul time");
    browser.press(&hours.form("/setup?step=hours"), "").await.leads_to("/setup?step=meeting");

    let form = browser.form("/setup?step=meeting", "/setup?step=meeting").await;
    assert_eq!((form.value("name"), form.value("duration")), ("Intro call", "30"));
    let form = form.fill("name", "First talk").choose("duration", "60");
    browser.press(&form, "").await.leads_to("/setup?step=link");

    let link = browser.get("/setup?step=link").await;
    let path = "/book/blue-door-co/mina-cho/first-talk";
    assert!(link.body.contains(&format!("value=\"http://localhost:3000{path}\"")), "{}", link.body);
    world.stranger().get(path).await.is(200).says("First talk");

    // Each step can be opened again, and the first one sends its owner on.
    browser.get("/setup").await.leads_to("/setup?step=hours");
    browser.get("/setup?step=you").await.leads_to("/setup?step=hours");
    browser.get("/setup?step=meeting").await.is(200).says("What can people book?");
    browser.get("/admin").await.is(200).says("Hello, Mína Cho").says("First talk");
});

on_both!(every_step_after_the_first_may_be_skipped, |db| async {
    let world = World::empty(db).await;
    let mut browser = world.stranger();
    let form = browser.form("/setup", "/setup?step=you").await;
    let form = form
        .fill("organization", "김씨 공방")
        .fill("display_name", "김민아")
        .fill("email", "mina@example.com")
        .fill("password", PASSWORD);
    // No letter of these names can stand in an address, so that their owner is asked, once.
    let answer = browser.press(&form, "").await;
    answer.is(422).blames("slug").blames("username").says("Choose your own, or keep team.");
    let form = answer.form("/setup?step=you");
    assert_eq!((form.value("slug"), form.value("username")), ("team", "host"));
    let form = form.fill("password", PASSWORD);
    browser.press(&form, "").await.leads_to("/setup?step=hours");
    let link = browser.get("/setup?step=link").await;
    link.is(200);
    assert!(link.body.contains("http://localhost:3000/book/team/host/intro"), "{}", link.body);
});

on_both!(a_first_run_that_goes_wrong_keeps_what_was_typed, |db| async {
    let world = World::empty(db).await;
    let mut browser = world.stranger();
    let form = browser.form("/setup", "/setup?step=you").await;
    let answer = browser.press(&form, "").await;
    answer.is(422).says("There is a problem");
    for field in ["organization", "display_name", "email", "password"] {
        answer.blames(field);
    }
    assert!(answer.body.contains("<title>Error: "));

    let form = form
        .fill("organization", "Blue <b>Door</b>")
        .fill("display_name", "Mina")
        .fill("email", "mina@nowhere")
        .fill("password", "short")
        .fill("slug", "Not A Slug")
        .fill("timezone", "Mars/Base");
    let answer = browser.press(&form, "").await;
    answer.is(422).blames("email").blames("password").blames("slug").blames("timezone");
    let again = answer.form("/setup?step=you");
    assert_eq!(again.value("organization"), "Blue <b>Door</b>");
    assert_eq!(again.value("email"), "mina@nowhere");
    assert_eq!(again.value("slug"), "Not A Slug");
    assert_eq!(again.value("timezone"), "Mars/Base");
    assert_eq!(again.value("password"), "", "a password is never shown again");
    assert!(!answer.body.contains("<b>Door</b>"));
    assert!(!browser.has_session());
});

on_both!(there_is_one_first_run, |db| async {
    let world = World::empty(db).await;
    let mut browser = world.stranger();
    let form = browser.form("/setup", "/setup?step=you").await;
    let form = form
        .fill("organization", "Blue Door")
        .fill("display_name", "Mina")
        .fill("email", "mina@example.com")
        .fill("password", PASSWORD);
    let (mut one, mut other) = (world.stranger(), world.stranger());
    let other_form = form.clone().fill("organization", "Red Door").fill("email", "eve@example.com");
    let (first, second) = tokio::join!(one.press(&form, ""), other.press(&other_form, ""));
    assert_eq!(app::offer::organizations(&world.app).await.unwrap().len(), 1);
    let made = [&first, &second].map(|answer| answer.location().to_owned());
    assert!(made.contains(&"/setup?step=hours".to_owned()), "{made:?}");
    assert!(made.contains(&"/sign-in".to_owned()), "{made:?}");

    // The form is gone; a second press of its maker's button only signs in again.
    browser.get("/setup").await.leads_to("/sign-in?next=%2Fsetup");
    browser.get("/setup?step=link").await.leads_to("/sign-in?next=%2Fsetup");
    let (mine, form) = if first.location() == "/setup?step=hours" {
        (&mut one, form)
    } else {
        (&mut other, other_form)
    };
    mine.press(&form, "").await.leads_to("/setup?step=hours");
    assert_eq!(app::offer::organizations(&world.app).await.unwrap().len(), 1);
});

on_both!(only_the_owner_sets_up, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let (_, mut ben) = world.host(&acme, "ben").await;
    ben.get("/setup?step=meeting").await.is(403);
    ben.post("/setup?step=meeting", &[("name", "Mine"), ("duration", "30")]).await.is(403);
    ana.post("/setup?step=meeting", &[("name", " "), ("duration", "30")])
        .await
        .is(422)
        .blames("name");
    ana.post("/setup?step=meeting", &[("name", "Talk"), ("duration", "soon")])
        .await
        .is(422)
        .blames("duration");
});

on_both!(a_first_run_left_half_way_is_found_again, |db| async {
    let world = World::empty(db).await;
    let mut browser = world.stranger();
    let form = browser.form("/setup", "/setup?step=you").await;
    let form = form
        .fill("organization", "Blue Door")
        .fill("display_name", "Mina")
        .fill("email", "mina@example.com")
        .fill("password", PASSWORD);
    browser.press(&form, "").await.leads_to("/setup?step=hours");
    browser.get("/setup?step=hours").await.is(200);
    // Off to change the hours; a link leads back.
    let hours = browser.get("/admin/availability").await;
    hours.says("Your booking page is almost ready. Go on setting it up");
    assert!(hours.body.contains("href=\"/setup?step=hours\""));
    browser.get("/setup?step=meeting").await.is(200);
    browser.get("/setup").await.leads_to("/setup?step=meeting");
    // Whoever signs in there next has nothing to go on with.
    browser.post("/sign-out", &[]).await.is(303);
    let entry = [("email", "mina@example.com"), ("password", PASSWORD)];
    browser.post("/sign-in", &entry).await.leads_to("/admin");
    browser.get("/admin").await.does_not_say("almost ready");
    browser.get("/setup?step=meeting").await.is(200);
    browser.get("/setup?step=link").await.is(200);
    browser.get("/admin").await.does_not_say("almost ready");
    browser.get("/setup").await.leads_to("/setup?step=hours");
});
