//! The organization's name, address and look, photos, and links that outlive a renaming.

use crate::world::World;
use testkit::on_both;

/// Two pixels, red and blue.
pub const PNG: &[u8] = &[
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0,
    0, 0, 123, 64, 232, 221, 0, 0, 0, 13, 73, 68, 65, 84, 120, 156, 99, 56, 33, 7, 4, 39, 0, 7, 35,
    2, 9, 228, 88, 136, 57, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
];

fn picture_in(page: &str) -> &str {
    let place = page.find("src=\"/pictures/").expect("a picture") + "src=\"".len();
    &page[place..place + page[place..].find('"').unwrap()]
}

on_both!(an_organization_shows_its_colours, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let path = "/admin/settings/organization";
    let form = ana.form(path, path).await;
    assert_eq!((form.value("name"), form.value("slug")), ("acme & sons", "acme"));
    let form = form
        .fill("name", "Acme Studio")
        .tick("own_color", "yes")
        .fill("brand_color", "#1B9388")
        .fill("theme", "dark");
    ana.press(&form, "save").await.leads_to("/admin/settings/organization?done=saved");
    let page = world.stranger().get("/book/acme/ana/intro").await;
    assert!(page.body.contains("/brand/1b9388.css") && page.body.contains("data-theme=\"dark\""));
    world.stranger().get("/book/acme").await.is(200).says("Acme Studio");

    let sheet = page.body.split("href=\"").find(|rest| rest.contains("/brand/")).unwrap();
    let sheet = world.stranger().get(sheet.split('"').next().unwrap()).await;
    assert!(sheet.body.contains("@layer tenant{:root{--brand-fill:#"));
    assert!(sheet.header("cache-control").contains("immutable"));
    world.stranger().get("/assets/x/brand/nonsense.css").await.is(404);

    let wrong = form.fill("name", " ").fill("slug", "A B").fill("brand_color", "red;}");
    let wrong = wrong.fill("cancel_value", "-1");
    let answer = ana.press(&wrong, "save").await;
    answer.is(422).blames("name").blames("slug").blames("brand_color").blames("cancel_value");
    assert_eq!(answer.form(path).value("slug"), "A B");

    let (_, mut ben) = world.host(&acme, "ben").await;
    ben.get(path).await.is(403);
    ben.press(&wrong, "save").await.is(403);
    ben.upload(&format!("{path}/logo"), "picture", PNG).await.is(403);
});

on_both!(pictures_are_checked_and_encoded_anew, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    ana.upload("/admin/settings/photo", "picture", PNG)
        .await
        .leads_to("/admin/settings?done=saved");
    let page = ana.get("/admin/settings").await;
    let first = picture_in(&page.body).to_owned();
    let photo = world.stranger().get(&first).await;
    photo.is(200);
    assert_eq!(photo.header("content-type"), "image/jpeg");
    assert_eq!(photo.header("x-content-type-options"), "nosniff");
    assert_eq!(picture_in(&world.stranger().get("/book/acme/ana").await.body), first);
    let told = world.stranger().get("/api/public/scheduling/acme/users/ana").await;
    let whole = format!("\"avatarUrl\":\"http://localhost:3000{first}\"");
    assert!(told.body.contains(&whole), "{}", told.body);

    let script = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
    for bytes in [&script[..], b"", &PNG[..40]] {
        ana.upload("/admin/settings/photo", "picture", bytes).await.is(422).blames("picture");
    }
    let huge = vec![7; 10 * 1024 * 1024 + 1];
    ana.upload("/admin/settings/photo", "picture", &huge).await.is(422).says("10 MB");
    let huge = vec![7; 11 * 1024 * 1024];
    ana.upload("/admin/settings/photo", "picture", &huge).await.is(422).says("10 MB");
    ana.post("/admin/settings/photo/delete", &[]).await.leads_to("/admin/settings?done=removed");
    world.stranger().get(&first).await.is(404);

    let logo = "/admin/settings/organization/logo";
    ana.upload(logo, "picture", PNG).await.leads_to("/admin/settings/organization?done=saved");
    let page = world.stranger().get("/book/acme/ana/intro").await;
    let shown = world.stranger().get(picture_in(&page.body)).await;
    assert_eq!(shown.header("content-type"), "image/png");
    ana.upload(logo, "picture", script).await.is(422).blames("picture");
    ana.post(&format!("{logo}/delete"), &[]).await.is(303);
    let page = world.stranger().get("/book/acme/ana/intro").await;
    assert!(!page.body.contains("/pictures/"));
    world.stranger().get("/pictures/x/y").await.is(404);
});

on_both!(links_outlive_a_renaming, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let path = "/admin/settings";
    let form = ana.form(path, path).await.fill("username", "ana-lima");
    ana.press(&form, "save").await.leads_to("/admin/settings?done=saved");
    let path = "/admin/settings/organization";
    let form = ana.form(path, path).await.fill("slug", "acme-studio");
    ana.press(&form, "save").await.leads_to("/admin/settings/organization?done=saved");

    let mut guest = world.stranger();
    for (old, new) in [
        ("/book/acme", "/book/acme-studio"),
        ("/book/acme/ana", "/book/acme-studio/ana-lima"),
        ("/book/acme/ana/intro?month=2027-04", "/book/acme-studio/ana-lima/intro?month=2027-04"),
        ("/book/acme-studio/ana/intro", "/book/acme-studio/ana-lima/intro"),
        (
            "/api/public/scheduling/acme/users/ana/intro/slots?date=2027-03-02",
            "/api/public/scheduling/acme-studio/users/ana-lima/intro/slots?date=2027-03-02",
        ),
    ] {
        let answer = guest.get(old).await;
        answer.is(308);
        assert_eq!(answer.header("cache-control"), "no-store", "the old name may come back");
        assert_eq!(answer.location(), new);
        guest.get(new).await.is(200);
    }
    guest.get("/book/acme/nobody").await.is(404);
    guest.get("/book/nobody").await.is(404);

    // Nobody else can take what leads to somebody.
    let (_, mut ben) = world.host(&acme, "ben").await;
    let form = ben.form("/admin/settings", "/admin/settings").await.fill("username", "ana");
    ben.press(&form, "save").await.is(422).blames("username");
    let asked = app::accounts::Found {
        slug: "acme".into(),
        name: "Impostors".into(),
        owner_name: None,
        owner_email: "eve@example.org".into(),
        owner_password: crate::world::PASSWORD.into(),
        owner_username: None,
        timezone: "UTC".into(),
        language: None,
    };
    assert!(app::accounts::found(&world.app, asked).await.is_err());

    // One's own old name can be taken back.
    let form = ana.form("/admin/settings", "/admin/settings").await.fill("username", "ana");
    ana.press(&form, "save").await.leads_to("/admin/settings?done=saved");
    guest.get("/book/acme-studio/ana/intro").await.is(200);
    let answer = guest.get("/book/acme-studio/ana-lima/intro").await;
    assert_eq!(answer.location(), "/book/acme-studio/ana/intro");
});

on_both!(of_two_who_change_settings_the_second_is_asked, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    for (path, field) in [("/admin/settings", "bio"), ("/admin/settings/organization", "policy")] {
        let form = ana.form(path, path).await;
        let first = form.clone().fill(field, "The first words.");
        ana.press(&first, "save").await.leads_to(&format!("{path}?done=saved"));
        ana.press(&first, "save").await.leads_to(&format!("{path}?done=saved"));
        let late = ana.press(&form.clone().fill(field, "The second."), "save").await;
        late.is(409).says("changed elsewhere");
        assert_eq!(late.form(path).value(field), "The second.");
        assert_eq!(ana.form(path, path).await.value(field), "The first words.");
        ana.press(&late.form(path), "save").await.is(303);
        assert_eq!(ana.form(path, path).await.value(field), "The second.");
    }
    // What a form of another page keeps is none of this one's business.
    let form = ana.form("/admin/settings", "/admin/settings").await;
    let defaults = ana.form("/admin/settings/defaults", "/admin/settings/defaults").await;
    ana.press(&defaults.fill("buffer_before", "10"), "save").await.is(303);
    ana.press(&form.fill("bio", "A third."), "save").await.is(303);
    let defaults = ana.form("/admin/settings/defaults", "/admin/settings/defaults").await;
    assert_eq!(defaults.value("buffer_before"), "10");
});

on_both!(the_preview_of_the_colour_speaks_the_members_language, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let form = ana.form("/admin/settings", "/admin/settings").await.choose("language", "de");
    ana.press(&form, "save").await.is(303);
    let page = ana.get("/admin/settings/organization/preview?color=1b9388").await;
    assert!(page.body.contains("lang=\"de\""), "{}", page.body);
    page.says("09:00");
});

on_both!(an_organization_speaks_a_language_where_nobody_says_which, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    world.found("other", "eve@example.net").await;
    let path = "/admin/settings/organization";
    let form = ana.form(path, path).await;
    let bad = ana.press(&form.clone().fill("language", "tlh"), "save").await;
    bad.is(422).blames("language");
    ana.press(&form.choose("language", "de"), "save").await.is(303);
    let speaks = |page: &str, tag: &str| page.contains(&format!("<html lang=\"{tag}\""));
    let mut guest = world.stranger();
    assert!(speaks(&guest.get("/book/acme").await.body, "de"));
    assert!(speaks(&guest.get("/book/acme/ana/intro").await.body, "de"));
    assert!(speaks(&guest.get("/book/acme?language=ko").await.body, "ko"), "what is asked for");
    assert!(speaks(&guest.get("/book/other").await.body, "en"), "each its own");
    assert!(speaks(&guest.get("/sign-in").await.body, "en"), "nobody's page");
    assert!(speaks(&ana.get(path).await.body, "de"), "hosts too");
    assert_eq!(ana.form(path, path).await.value("language"), "de");
    let own = ana.form("/admin/settings", "/admin/settings").await.choose("language", "ar");
    ana.press(&own, "save").await.is(303);
    assert!(speaks(&ana.get(path).await.body, "ar"), "a member's own comes first");
});
