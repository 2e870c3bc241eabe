//! The second step in a browser without script.

use crate::world::{Answer, Browser, PASSWORD, World};
use testkit::on_both;
use totp_rs::{Builder, Secret};

const SECURITY: &str = "/admin/settings/security";

/// What the app on the phone shows.
fn code(world: &World, secret: &str) -> String {
    let secret = Secret::try_from_base32(secret.replace(' ', "")).unwrap();
    let totp = Builder::new().with_secret(secret).build().unwrap();
    totp.generate(world.app.clock.now().as_second() as u64).to_string()
}

fn minutes(world: &World, minutes: i64) {
    world.app.clock.travel(jiff::SignedDuration::from_mins(minutes));
}

/// Through the pages: the secret, and the page with the recovery codes.
async fn switch_on(world: &World, browser: &mut Browser) -> (String, Answer) {
    let start = browser.form(SECURITY, &format!("{SECURITY}/second-step")).await;
    let sent = browser.press(&start, "").await;
    sent.leads_to(&format!("{SECURITY}/second-step"));
    let page = browser.get(sent.location()).await;
    page.is(200).says("Or type this key into the app");
    assert!(page.body.contains("<svg class=\"qr\""));
    let secret = page.body.split("id=\"secret\" value=\"").nth(1).unwrap();
    let secret = secret.split('"').next().unwrap().to_owned();
    let form = page.form(&format!("{SECURITY}/second-step/confirm"));
    browser.press(&form.clone().fill("code", "12 34"), "").await.is(422).blames("code");
    let codes = browser.press(&form.fill("code", &code(world, &secret)), "").await;
    codes.is(200).says("Keep these codes now");
    assert!(codes.header("cache-control").contains("no-store"));
    (secret, codes)
}

async fn password(world: &World) -> (Browser, String) {
    let mut browser = world.stranger();
    let fields =
        [("email", "ana@example.org"), ("password", PASSWORD), ("next", "/admin/settings")];
    let answer = browser.post("/sign-in", &fields).await;
    answer.leads_to("/sign-in/second?next=%2Fadmin%2Fsettings");
    assert!(answer.header("set-cookie").contains("HttpOnly"));
    let place = answer.location().to_owned();
    (browser, place)
}

on_both!(a_member_signs_in_with_a_second_step, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    ana.get(SECURITY).await.is(200).says("Set up the second step");
    let (secret, codes) = switch_on(&world, &mut ana).await;
    let recovery = codes.body.split("<li><code>").nth(1).unwrap().split('<').next().unwrap();
    ana.get(SECURITY).await.says("10 recovery codes are left");

    minutes(&world, 1);
    let (mut browser, place) = password(&world).await;
    assert!(!browser.has_session());
    browser.get("/admin").await.leads_to("/sign-in?next=%2Fadmin");
    let form = browser.form(&place, "/sign-in/second").await;
    browser.press(&form.clone().fill("code", "000000"), "").await.is(422).blames("code");
    let form = form.fill("code", &code(&world, &secret));
    browser.press(&form, "").await.leads_to("/admin/settings");
    browser.get("/admin").await.is(200);

    let (mut browser, place) = password(&world).await;
    let form = browser.form(&place, "/sign-in/second").await;
    let again = form.clone().fill("code", &code(&world, &secret));
    browser.press(&again, "").await.is(422).says("used already");
    browser.press(&form.fill("code", &recovery.to_uppercase()), "").await;
    browser.get(SECURITY).await.is(200).says("9 recovery codes are left");
});

on_both!(a_wait_that_is_over_begins_again, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let (secret, _) = switch_on(&world, &mut ana).await;
    let (mut browser, place) = password(&world).await;
    let form = browser.form(&place, "/sign-in/second").await;
    minutes(&world, 11);
    let late = browser.press(&form.fill("code", &code(&world, &secret)), "").await;
    late.leads_to("/sign-in?over=1&next=%2Fadmin%2Fsettings");
    browser.get(late.location()).await.is(200).says("That took too long");
    assert!(!browser.has_session());
    world.stranger().get("/sign-in/second").await.leads_to("/sign-in?over=1&next=%2Fadmin");
});

on_both!(turning_it_off_needs_a_code, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let (secret, _) = switch_on(&world, &mut ana).await;
    let off = format!("{SECURITY}/second-step/off");
    for wrong in ["", "000000", "1234-5678", "zzzz-zzzz-zzzz-zzzz"] {
        ana.post(&off, &[("code", wrong)]).await.is(422).blames("code");
    }
    minutes(&world, 1);
    let shown = code(&world, &secret);
    ana.post(&off, &[("code", &shown)]).await.leads_to(&format!("{SECURITY}?done=second-off"));
    ana.get(SECURITY).await.says("Set up the second step");
    world.signed_in("ana@example.org").await.get("/admin").await.is(200);
});

on_both!(an_old_session_confirms_before_it_changes_anything, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    minutes(&world, 30);
    let begin = format!("{SECURITY}/second-step");
    let asked = ana.post(&begin, &[]).await;
    asked.leads_to(&format!("{SECURITY}/confirm?next=%2Fadmin%2Fsettings%2Fsecurity"));
    let form = ana.form(asked.location(), &format!("{SECURITY}/confirm")).await;
    ana.press(&form.clone().fill("password", "wrong horse"), "").await.is(422).blames("password");
    let proved = ana.press(&form.fill("password", PASSWORD), "").await;
    proved.leads_to(&format!("{SECURITY}?done=proved"));
    ana.post(&begin, &[]).await.leads_to(&begin);
    minutes(&world, 11);
    ana.post(&begin, &[]).await.leads_to(asked.location());
});

on_both!(an_owner_lets_somebody_in_again, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let (ben, mut bens) = world.host(&acme, "ben").await;
    switch_on(&world, &mut bens).await;
    let reset = format!("{SECURITY}/members/{}/reset", ben.id);
    bens.get(SECURITY).await.does_not_say("Members with a second step");
    bens.post(&reset, &[]).await.is(403);
    world.found("other", "eve@example.net").await;
    world.signed_in("eve@example.net").await.post(&reset, &[]).await.is(404);
    ana.get(SECURITY).await.says("Members with a second step").says("ben");
    ana.post(&reset, &[]).await.leads_to(&format!("{SECURITY}?done=second-reset"));
    let out = bens.get(SECURITY).await;
    out.leads_to("/sign-in?next=%2Fadmin%2Fsettings%2Fsecurity");
});
