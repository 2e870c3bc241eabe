//! Invitations, members, sessions and passwords, as a browser without scripts meets them.

use crate::world::{Browser, PASSWORD, World};
use testkit::on_both;

/// The link in the newest letter to an address, as somebody who may read it finds it.
async fn link(reader: &mut Browser, address: &str, path: &str) -> String {
    let list = reader.get("/admin/outbox").await;
    let mut rows = list.body.split("href=\"/admin/outbox/");
    let row = rows.find(|row| row.contains(address)).expect("a letter");
    let id = row.split('"').next().unwrap();
    let mail = reader.get(&format!("/admin/outbox/{id}")).await.body;
    let at = mail.find(&format!("/{path}/")).expect("a link");
    mail[at..].chars().take(path.len() + 2 + 43).collect()
}

on_both!(an_invitation_leads_to_a_bookable_page, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let form = ana.form("/admin/members", "/admin/members").await;
    let wrong = ana.press(&form.fill("email", "ben"), "").await;
    wrong.is(422).blames("email");
    let form = wrong.form("/admin/members").fill("email", "ben@example.org");
    ana.press(&form.fill("display_name", "Ana Lima"), "")
        .await
        .leads_to("/admin/members?done=invited");
    ana.get("/admin/members").await.says("ben@example.org");
    let link = link(&mut ana, "ben@example.org", "join").await;

    let mut ben = world.stranger();
    // Mail scanners open links; that uses nothing up.
    for _ in 0..2 {
        ben.get(&link).await.is(200).says("Join acme & sons");
    }
    let form = ben.form(&link, &link).await;
    assert_eq!(form.value("username"), "ana-lima", "ana is another name");
    let form = form.fill("display_name", "Ben").fill("username", "ana");
    let answer = ben.press(&form.fill("password", PASSWORD), "").await;
    answer.is(422).blames("username").says("ana-2");
    let form = answer.form(&link);
    assert_eq!(form.value("display_name"), "Ben");
    let form = form.fill("username", "ben").fill("password", PASSWORD);
    ben.press(&form.fill("timezone", "Europe/Berlin"), "").await.leads_to("/admin");
    ben.get("/admin").await.is(200).says("Ben");
    world.stranger().get("/book/acme/ben/intro").await.is(200);
    world.stranger().get(&link).await.is(404).says("no longer works");
    ben.get("/admin/members").await.is(403);
    ben.get("/admin/outbox").await.is(403);
    world.signed_in("ben@example.org").await;
});

on_both!(members_are_managed_by_those_above_them, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let (ben, mut bens) = world.host(&acme, "ben").await;
    world.found("other", "eve@example.net").await;
    let mut eve = world.signed_in("eve@example.net").await;
    let (role, active) =
        (format!("/admin/members/{}/role", ben.id), format!("/admin/members/{}/active", ben.id));
    bens.post(&role, &[("role", "owner")]).await.is(403);
    bens.post(&active, &[("active", "no")]).await.is(403);
    eve.post(&role, &[("role", "owner")]).await.is(404);
    eve.post(&active, &[("active", "no")]).await.is(404);
    eve.get("/admin/members").await.does_not_say("ben@example.org");
    let row = format!("/admin/members?done=saved#member-{}", ben.id);
    ana.post(&role, &[("role", "admin")]).await.leads_to(&row);
    let ana_id = acme.owner.id;
    bens.post(&format!("/admin/members/{ana_id}/active"), &[("active", "no")]).await.is(403);
    bens.post(&role, &[("role", "owner")]).await.is(422).blames("members");
    let last = ana.post(&format!("/admin/members/{ana_id}/role"), &[("role", "admin")]).await;
    last.is(422).blames("members").says("needs an active owner");
    // Nobody shuts themselves out.
    let own = format!("/admin/members/{ana_id}");
    ana.get(&format!("{own}/leave")).await.is(403);
    ana.post(&format!("{own}/active"), &[("active", "no")]).await.is(403);
    ana.post(&format!("{own}/remove"), &[]).await.is(403);
    ana.post(&active, &[("active", "no")]).await.leads_to(&row);
    bens.get("/admin").await.is(303);
    ana.get("/admin/members").await.says("Switched off");
});

on_both!(a_lost_password_is_set_anew, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let mut stranger = world.stranger();
    let mut texts = Vec::new();
    for email in ["ana@example.org", "nobody@example.org"] {
        let answer = stranger.post("/reset", &[("email", email)]).await;
        texts.push(answer.is(200).text());
    }
    assert_eq!(texts[0], texts[1]);
    stranger.post("/reset", &[("email", "no address")]).await.is(422).blames("email");
    let link = link(&mut ana, "ana@example.org", "reset").await;
    let form = stranger.form(&link, &link).await;
    stranger.press(&form.fill("password", "short"), "").await.is(422).blames("password");
    let form = stranger.form(&link, &link).await;
    stranger.press(&form.fill("password", "quite another one"), "").await.leads_to("/admin");
    stranger.get("/admin").await.is(200);
    ana.get("/admin").await.is(303);
    let replay = world.stranger().post(&link, &[("password", "quite another one")]).await;
    replay.is(404).says("no longer works");
});

on_both!(sessions_are_seen_and_ended, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let mut phone = world.signed_in("ana@example.org").await;
    let list = ana.get("/admin/settings/security").await;
    list.is(200).says("This browser").says("Sign out everywhere else");
    let form = list.form("/admin/settings/security/sessions");
    ana.press(&form, "others").await.leads_to("/admin/settings/security?done=signed-out");
    phone.get("/admin").await.is(303);
    ana.get("/admin").await.is(200);
    let form = ana.form("/admin/settings/security", "/admin/settings/security/password").await;
    let wrong =
        ana.press(&form.fill("current", "a guess").fill("password", "brand new one"), "").await;
    wrong.is(422).blames("current");
    let form = wrong.form("/admin/settings/security/password");
    let form = form.fill("current", PASSWORD).fill("password", "brand new one");
    ana.press(&form, "").await.leads_to("/admin/settings/security?done=new-password");
    ana.get("/admin").await.is(200);
});

on_both!(strangers_sign_up_where_it_is_open, |db| async {
    let world = World::empty(db).await;
    world.stranger().get("/sign-up").await.leads_to("/setup");
    world.found("acme", "ana@example.org").await;
    let mut ana = world.signed_in("ana@example.org").await;
    let mut joe = world.stranger();
    joe.get("/sign-up").await.is(200).says("invitation");
    let fields = [("organization", "acme"), ("email", "joe@example.org")];
    joe.post("/sign-up", &fields).await.is(404);
    let bad = [("open", "yes"), ("domains", "not a domain!")];
    let refused = ana.post("/admin/members/sign-up", &bad).await;
    refused.is(422).blames("domains");
    let form = refused.form("/admin/members/sign-up");
    assert_eq!((form.value("open"), form.value("domains")), ("yes", "not a domain!"));
    let good = [("open", "yes"), ("domains", "@example.org")];
    ana.post("/admin/members/sign-up", &good).await.leads_to("/admin/members?done=saved");
    let form = joe.form("/sign-up", "/sign-up").await;
    joe.press(&form.clone().fill("email", "joe@elsewhere.org"), "").await.is(422).blames("email");
    let sent = joe.press(&form.clone().fill("email", "joe@example.org"), "").await.is(200).text();
    let known = joe.press(&form.fill("email", "ana@example.org"), "").await.is(200).text();
    assert_eq!(sent, known);
    let link = link(&mut ana, "joe@example.org", "join").await;
    let form = joe.form(&link, &link).await;
    let form = form.fill("display_name", "Joe").fill("password", PASSWORD);
    let posing = joe.press(&form.clone().fill("username", "support"), "").await;
    posing.is(422).blames("username").says("is a word of this site itself");
    // A name without a letter for an address: nobody gets one they have not seen.
    let named = joe.press(&form.clone().fill("display_name", "박지우"), "").await;
    named.is(422).blames("username").says("Your address: This name has no Latin letters");
    let named = named.form(&link);
    assert_eq!((named.value("username"), named.value("display_name")), ("host", "박지우"));
    joe.press(&form, "").await.leads_to("/admin");
});

on_both!(a_member_takes_another_address, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    world.host(&acme, "ben").await;
    let page = "/admin/settings/security/email";
    world.app.clock.travel(jiff::SignedDuration::from_mins(20));
    // Whoever found the screen is asked who they are; what was typed comes back.
    ana.get(page).await.is(303);
    let sent = ana.post(page, &[("email", "ana@new.example")]).await;
    sent.is(303);
    let asked = sent.location().to_owned();
    assert!(asked.contains("/confirm?next=") && asked.contains("ana%2540new.example"), "{asked}");
    let form = ana.form(&asked, "/admin/settings/security/confirm").await;
    let back = ana.press(&form.fill("password", PASSWORD), "").await.location().to_owned();
    let form = ana.form(&back, page).await;
    assert_eq!(form.value("email"), "ana@new.example");
    ana.press(&form.clone().fill("email", "ana@example.org"), "").await.is(422).blames("email");
    ana.press(&form, "").await.leads_to("/admin/settings/security?done=address-asked");
    ana.get("/admin/settings/security").await.says("A link went to ana@new.example");

    let link = link(&mut ana, "ana@new.example", "email").await;
    let mut mailbox = world.stranger();
    for _ in 0..2 {
        mailbox.get(&link).await.is(200).says("from ana@example.org to ana@new.example");
    }
    let form = mailbox.form(&link, &link).await;
    mailbox.press(&form, "").await.is(200).says("Your new address is in use");
    mailbox.press(&form, "").await.is(404).says("no longer works");
    mailbox.get(&link).await.is(404);
    ana.get("/admin/settings/security").await.is(200).says("go to ana@new.example");
    world.signed_in("ana@new.example").await;
});

on_both!(who_leaves_is_told_of_first, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let (ben, mut bens) = world.host(&acme, "ben").await;
    let (kim, _) = world.host(&acme, "kim").await;
    world.found("other", "eve@example.net").await;
    let mut eve = world.signed_in("eve@example.net").await;
    let kims = format!("/admin/members/{}", kim.id);
    for (browser, status) in [(&mut bens, 403), (&mut eve, 404)] {
        browser.get(&format!("{kims}/leave")).await.is(status);
        browser.post(&format!("{kims}/remove"), &[]).await.is(status);
    }
    let list = ana.get("/admin/members").await;
    for path in ["bookings?host=", "event-types?host=", "availability?host="] {
        assert!(list.body.contains(path), "{path}");
    }
    assert!(list.body.contains(&format!("{kims}/leave")));
    ana.get(&format!("/admin/bookings?host={}", kim.id)).await.is(200);
    ana.get("/admin/event-types?host=kim").await.is(200).says("kim");

    // One who never hosted is gone, with everything that is theirs.
    ana.get(&format!("{kims}/leave")).await.is(200).says("No bookings are to come");
    let gone = ana.post(&format!("{kims}/remove"), &[]).await;
    gone.leads_to("/admin/members?done=removed");
    ana.get("/admin/members").await.does_not_say("kim@example.org");
    world.stranger().get("/book/acme/kim").await.is(404);
    ana.get(&format!("{kims}/leave")).await.is(404);

    // One who has a booking stays, and it is named before they are switched off.
    let id = world.book("intro", "2027-03-04T15:00:00Z").await.id;
    ana.post(&format!("/admin/members/{}/role", ben.id), &[("role", "owner")]).await.is(303);
    let anas = format!("/admin/members/{}", acme.owner.id);
    let page = bens.get(&format!("{anas}/leave")).await;
    page.is(200).says("One booking is still to come").says("Jo Park").says("only be switched off");
    bens.post(&format!("{anas}/remove"), &[]).await.is(422).says("only be switched off");
    bens.post(&format!("{anas}/active"), &[("active", "no")]).await.is(303);
    ana.get("/admin").await.is(303);
    bens.get(&format!("/admin/bookings/{id}")).await.is(200).says("Jo Park");
});
