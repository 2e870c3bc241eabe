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
