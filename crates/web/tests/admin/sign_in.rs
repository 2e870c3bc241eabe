//! In and out.

use crate::world::{PASSWORD, World};
use testkit::on_both;

on_both!(a_member_signs_in_and_comes_back_to_the_page_they_wanted, |db| async {
    let (world, ..) = World::acme(db).await;
    let mut browser = world.stranger();
    let sent = browser.get("/admin/bookings?tab=past").await;
    sent.leads_to("/sign-in?next=%2Fadmin%2Fbookings%3Ftab%3Dpast");
    let page = browser.get(sent.location()).await;
    page.is(200).says("acme & sons");
    let form = page.form("/sign-in");
    let form = form.fill("email", " Ana@Example.org ").fill("password", PASSWORD);
    let answer = browser.press(&form, "").await;
    answer.leads_to("/admin/bookings?tab=past");
    let cookie = answer.header("set-cookie").to_owned();
    for part in ["HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    browser.get("/admin/bookings?tab=past").await.is(200);
    browser.get("/sign-in").await.leads_to("/admin");

    browser.post("/sign-out", &[]).await.leads_to("/sign-in");
    assert!(!browser.has_session());
    browser.get("/admin").await.leads_to("/sign-in?next=%2Fadmin");
});

on_both!(a_session_ends_on_the_server_too, |db| async {
    let (world, acme, _) = World::acme(db).await;
    let (_, mut ben) = world.host(&acme, "ben").await;
    ben.get("/admin").await.is(200);
    world.travel(24 * 31);
    ben.get("/admin").await.leads_to("/sign-in?next=%2Fadmin");
});

on_both!(a_wrong_password_and_an_unknown_address_get_the_same_words, |db| async {
    let (world, ..) = World::acme(db).await;
    let mut browser = world.stranger();
    let mut texts = Vec::new();
    for (email, password) in [
        ("ana@example.org", "wrong horse"),
        ("nobody@example.org", PASSWORD),
        ("no address", PASSWORD),
        ("ana@example.org", ""),
        ("ana@example.org\0", PASSWORD),
        ("", ""),
    ] {
        let fields = [("email", email), ("password", password), ("next", "/admin/settings")];
        let answer = browser.post("/sign-in", &fields).await;
        answer.is(422).blames("email").says("E-mail and password do not match");
        let form = answer.form("/sign-in");
        assert_eq!(form.value("email"), email);
        assert_eq!(form.value("next"), "/admin/settings");
        assert_eq!(form.value("password"), "");
        assert!(!browser.has_session());
        texts.push(answer.text());
    }
    texts.dedup();
    assert_eq!(texts.len(), 1);
});

on_both!(signing_in_leads_to_no_other_site, |db| async {
    let (world, ..) = World::acme(db).await;
    for next in ["https://evil.example/", "//evil.example", "/\\evil.example", "/\t/evil.example"] {
        let mut browser = world.stranger();
        let fields = [("email", "ana@example.org"), ("password", PASSWORD), ("next", next)];
        browser.post("/sign-in", &fields).await.leads_to("/admin");
    }
});

on_both!(tries_are_slowed_and_say_when_to_come_back, |db| async {
    let (world, ..) = World::acme(db).await;
    let mut answers = Vec::new();
    for email in ["ana@example.org", "nobody@example.org"] {
        let mut stranger = world.stranger();
        for _ in 0..5 {
            let fields = [("email", email), ("password", "a guess")];
            stranger.post("/sign-in", &fields).await.is(422);
        }
        // The right password is no better while the pause lasts, or guessing would go on.
        let fields = [("email", email), ("password", PASSWORD)];
        let answer = stranger.post("/sign-in", &fields).await;
        answer.is(429).blames("email").says("Try again in 1 minute");
        assert_eq!(answer.header("retry-after"), "60", "as long as the words say");
        assert!(!stranger.has_session());
        answers.push(answer.text());
    }
    answers.dedup();
    assert_eq!(answers.len(), 1, "a pause does not tell which addresses are known");
    world.app.clock.travel(jiff::SignedDuration::from_secs(31));
    world.signed_in("ana@example.org").await;
    // A good try forgives the bad ones.
    let mut stranger = world.stranger();
    for _ in 0..5 {
        let fields = [("email", "ana@example.org"), ("password", "a guess")];
        stranger.post("/sign-in", &fields).await.is(422);
    }
});

on_both!(a_stranger_who_guesses_keeps_nobody_out_of_their_own_browser, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    ana.post("/sign-out", &[]).await.leads_to("/sign-in");
    let mut stranger = world.stranger();
    for _ in 0..9 {
        let fields = [("email", "ana@example.org"), ("password", "a guess")];
        stranger.post("/sign-in", &fields).await;
    }
    let fields = [("email", "ana@example.org"), ("password", PASSWORD)];
    stranger.post("/sign-in", &fields).await.is(429);
    ana.post("/sign-in", &fields).await.leads_to("/admin");
    // The browser is known for this address only, and has no more tries than a stranger.
    for tries in 0..6 {
        let fields = [("email", "ana@example.org"), ("password", "a guess")];
        ana.post("/sign-in", &fields).await.is(if tries < 5 { 422 } else { 429 });
    }
});

on_both!(one_of_several_organizations_is_chosen, |db| async {
    let (world, ..) = World::acme(db).await;
    let other = world.found("other", "ana@example.org").await;
    let mut browser = world.stranger();
    let fields =
        [("email", "ana@example.org"), ("password", PASSWORD), ("next", "/admin/settings")];
    let answer = browser.post("/sign-in", &fields).await;
    answer.is(200).says("Which organization?").says("acme & sons").says("other & sons");
    assert!(!browser.has_session());
    let form = answer.form("/sign-in/organization");
    let id = other.organization.id.to_string();
    let (proof, next) = (form.value("proof"), form.value("next"));
    let fields = [("organization", id.as_str()), ("proof", proof), ("next", next)];
    browser.post("/sign-in/organization", &fields).await.leads_to("/admin/settings");
    browser.get("/admin").await.says("other & sons");

    let eve = world.found("evil", "eve@example.org").await.organization.id.to_string();
    let mut thief = world.stranger();
    for (organization, proof) in [(eve.as_str(), proof), (&id, "made up"), ("nonsense", proof)] {
        let fields = [("organization", organization), ("proof", proof)];
        let answer = thief.post("/sign-in/organization", &fields).await;
        answer.leads_to("/sign-in?next=%2Fadmin");
    }
    world.travel(1);
    let late = [("organization", id.as_str()), ("proof", proof)];
    thief.post("/sign-in/organization", &late).await.is(303);
    assert!(!thief.has_session());
});

on_both!(a_session_that_is_not_used_ends_sooner, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let (_, mut ben) = world.host(&acme, "ben").await;
    world.travel(24 * 10);
    ben.get("/admin").await.is(200);
    world.travel(24 * 10);
    ben.get("/admin").await.is(200);
    ana.get("/admin").await.leads_to("/sign-in?next=%2Fadmin");
});
