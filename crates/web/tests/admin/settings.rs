//! Profile, defaults, keys.

use crate::world::World;
use testkit::on_both;

on_both!(a_profile_is_changed, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    world.host(&acme, "ben").await;
    let path = "/admin/settings";
    let form = ana.form(path, path).await;
    assert_eq!(form.value("username"), "ana");
    let form = form.fill("display_name", "Ana <i>").fill("bio", "Piano.\nAnd more.");
    ana.press(&form, "save").await.leads_to("/admin/settings?done=saved");
    world.stranger().get("/book/acme/ana").await.is(200).says("Ana <i>").says("Piano. And more.");

    let form = ana.form(path, path).await;
    let taken = form.clone().fill("username", "ben").fill("display_name", "Someone");
    let answer = ana.press(&taken, "save").await;
    answer.is(422).blames("username");
    assert_eq!(answer.form(path).value("display_name"), "Someone");
    let wrong = form.fill("display_name", "").fill("timezone", "Mars/Base").fill("username", "A B");
    let answer = ana.press(&wrong, "save").await;
    answer.is(422).blames("display_name").blames("timezone").blames("username");
    answer.says("Fill in “Your name”");
});

on_both!(defaults_count_for_every_event_type, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let path = "/admin/settings/defaults";
    let form = ana.form(path, path).await;
    assert_eq!((form.value("notice_value"), form.value("notice_unit")), ("2", "hours"));
    let good =
        form.clone().fill("notice_value", "2").fill("notice_unit", "days").fill("window_days", "4");
    ana.press(&good, "save").await.leads_to("/admin/settings/defaults?done=saved");
    assert_eq!(world.offered("intro", "2027-03-02").await, "");
    assert!(world.offered("intro", "2027-03-04").await.starts_with("09:00"));
    let again = ana.form(path, path).await;
    assert_eq!((again.value("notice_value"), again.value("notice_unit")), ("2", "days"));

    let bad = form
        .fill("default_duration", "0")
        .fill("daily_limit", "many")
        .fill("notice_value", "9999")
        .fill("window_days", "")
        .fill("buffer_before", "-5")
        .fill("buffer_after", "99999999999999999999");
    let answer = ana.press(&bad, "save").await;
    answer.is(422);
    for field in [
        "default_duration",
        "daily_limit",
        "notice_value",
        "window_days",
        "buffer_before",
        "buffer_after",
    ] {
        answer.blames(field);
        assert_eq!(answer.form(path).value(field), bad.value(field));
    }
    answer.says("“Minimum notice”").says("8760");
});

on_both!(a_key_is_shown_once_and_revoked, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let path = "/admin/settings/api-keys";
    let form = ana.form(path, path).await;
    ana.press(&form, "").await.is(422).blames("name");
    let form = form.fill("name", "Website").fill("role", "host");
    let answer = ana.press(&form, "").await;
    answer.is(200).says("Copy this key now.");
    assert_eq!(answer.header("cache-control"), "private, no-store");
    let key = answer.body.split("value=\"kal_").nth(1).unwrap().split('"').next().unwrap();
    let found = app::keys::principal(&world.app, &format!("kal_{key}")).await.unwrap();
    assert_eq!(found.unwrap().role, model::Role::Host);
    let page = ana.get(path).await;
    page.says("Website Host for Ana");
    assert!(!page.body.contains(key));
    // A host's key is for somebody who is here.
    let nobody = form.clone().fill("member", "00000000-0000-0000-0000-000000000000");
    ana.press(&nobody, "").await.is(422).blames("member");
    ana.press(&form.fill("role", "emperor"), "").await.is(422).blames("role");

    let id = page.body.split("/admin/settings/api-keys/").nth(1).unwrap();
    let revoke = format!("/admin/settings/api-keys/{}/revoke", id.split('/').next().unwrap());
    ana.post(&revoke, &[]).await.leads_to("/admin/settings/api-keys?done=revoked");
    ana.post(&revoke, &[]).await.is(404);
    assert!(app::keys::principal(&world.app, &format!("kal_{key}")).await.unwrap().is_none());

    let (_, mut ben) = world.host(&acme, "ben").await;
    ben.get(path).await.is(403);
    ben.post(path, &[("name", "Mine"), ("role", "owner")]).await.is(403);
    ben.get("/admin/settings").await.is(200).does_not_say("API keys");
});

on_both!(nobody_is_called_by_a_word_of_the_site, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    for word in ["admin", "sign-in", "new"] {
        let form = ana.form("/admin/settings", "/admin/settings").await.fill("username", word);
        let answer = ana.press(&form, "").await;
        answer.is(422).blames("username").says(&format!("“{word}” is a word of this site itself"));
    }
    let form = ana.form("/admin/settings", "/admin/settings").await.fill("username", "ana-lima");
    ana.press(&form, "").await.is(303);
});

on_both!(a_host_chooses_which_mails_to_get, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let path = "/admin/settings/notifications";
    let form = ana.form(path, path).await;
    let all = ["booked", "requested", "rescheduled", "cancelled", "reminders"];
    assert_eq!(form.all("notify"), all);
    let form = form.untick("notify").tick("notify", "cancelled");
    ana.press(&form, "save").await.leads_to("/admin/settings/notifications?done=saved");
    assert_eq!(ana.form(path, path).await.all("notify"), ["cancelled"]);
    // The defaults are another form, and leave them as they are.
    let defaults = ana.form("/admin/settings/defaults", "/admin/settings/defaults").await;
    ana.press(&defaults.fill("buffer_before", "10"), "save").await.is(303);
    assert_eq!(ana.form(path, path).await.all("notify"), ["cancelled"]);
});

on_both!(of_two_tabs_with_the_same_defaults_the_second_is_asked, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let path = "/admin/settings/defaults";
    let (first, second) = (ana.form(path, path).await, ana.form(path, path).await);
    let mails = ana.form("/admin/settings/notifications", "/admin/settings/notifications").await;
    let first = first.fill("buffer_before", "10");
    ana.press(&first, "save").await.is(303);
    // Pressed twice.
    ana.press(&first, "save").await.is(303);
    let second = second.fill("window_days", "9");
    let late = ana.press(&second, "save").await;
    late.is(409).says("changed elsewhere");
    let again = late.form(path);
    assert_eq!((again.value("window_days"), again.value("buffer_before")), ("9", "0"));
    assert_eq!(ana.form(path, path).await.value("buffer_before"), "10");
    ana.press(&again, "save").await.is(303);
    assert_eq!(ana.form(path, path).await.value("window_days"), "9");
    // Which mails are wanted is another form's affair.
    ana.press(&mails.untick("notify"), "save").await.is(303);
});

on_both!(of_two_tabs_with_the_same_mails_the_second_is_asked, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let path = "/admin/settings/notifications";
    let (first, second) = (ana.form(path, path).await, ana.form(path, path).await);
    ana.press(&first.untick("notify").tick("notify", "cancelled"), "save").await.is(303);
    let second = second.untick("notify").tick("notify", "booked");
    let late = ana.press(&second, "save").await;
    late.is(409).says("changed elsewhere");
    assert_eq!(late.form(path).all("notify"), ["booked"]);
    assert_eq!(ana.form(path, path).await.all("notify"), ["cancelled"]);
    ana.press(&late.form(path), "save").await.is(303);
    assert_eq!(ana.form(path, path).await.all("notify"), ["booked"]);
});

on_both!(nobody_moves_their_own_address_without_showing_who_they_are, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let (ben, mut bens) = world.host(&acme, "ben").await;
    let user = |id| format!("/api/admin/scheduling/users/{id}");
    let moved = r#"{"email":"elsewhere@example.net"}"#;
    for (browser, id) in [(&mut ana, acme.owner.id), (&mut bens, ben.id)] {
        let answer = browser.put_json(&user(id), moved).await;
        answer.is(422).says("Settings, Security");
        assert!(answer.body.contains("\"field\":\"email\""), "{}", answer.body);
    }
    // What a program was told it may send back, and another's is changed as ever.
    let same = r#"{"email":"ANA@example.org","bio":"Piano."}"#;
    ana.put_json(&user(acme.owner.id), same).await.is(200);
    ana.put_json(&user(ben.id), moved).await.is(200);
});
