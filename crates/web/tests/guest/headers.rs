//! What every answer tells browsers, caches and search engines, whichever address it came from.

use crate::{
    browser::{Answer, Browser},
    world::{INTRO, TUESDAY, World, book, filled, take},
};
use app::organization::Draft;
use axum::http::Method;
use model::OrganizationSettings;
use std::{collections::BTreeSet, fs, path::Path};
use testkit::on_both;

/// Every address that stands in the sources of the pages, with something in place of its parts;
/// among them are all routes.
fn addresses(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            addresses(&path, found);
            continue;
        }
        for text in fs::read_to_string(&path).unwrap().split('"').skip(1).step_by(2) {
            let text = text
                .replace("{event}", "/book/acme/ana/intro")
                .replace("{booking}", "/booking/{token}")
                .replace("{security}", "/admin/settings/security");
            let plain = |c: char| c.is_ascii_alphanumeric() || "/-._{}*".contains(c);
            if text.starts_with('/') && 1 < text.len() && text.chars().all(plain) {
                let parts = text.split('/').map(|part| match part {
                    "{organization}" | "{org}" => "acme",
                    "{username}" => "ana",
                    "{event}" => "intro",
                    part if part.starts_with('{') => "00000000-0000-0000-0000-000000000000",
                    part => part,
                });
                found.insert(parts.collect::<Vec<_>>().join("/"));
            }
        }
    }
}

#[track_caller]
fn is_guarded(path: &str, answer: &Answer) {
    let has = |name: &str| answer.header(name).to_owned();
    assert_eq!(has("x-content-type-options"), "nosniff", "{path}");
    assert_eq!(has("strict-transport-security"), "max-age=31536000", "{path}");
    assert_eq!(has("cross-origin-opener-policy"), "same-origin", "{path}");
    assert!(has("permissions-policy").contains("camera=()"), "{path}");
    let policy = has("content-security-policy");
    assert!(
        policy.contains("default-src 'none'") && !policy.contains("unsafe"),
        "{path}: {policy}"
    );
    let framed = policy.contains("frame-ancestors 'none'");
    let previewed = path.starts_with("/admin/") && policy.contains("frame-ancestors 'self'");
    assert!(framed || previewed, "{path}: {policy}");
    let secret = ["/booking/", "/join/", "/reset", "/email/"];
    let secret = secret.iter().any(|begin| path.starts_with(begin));
    let own = ["/admin", "/sign-", "/setup", "/api/admin/"];
    if secret || own.iter().any(|begin| path.starts_with(begin)) {
        assert!(has("cache-control").contains("no-store"), "{path}: {}", has("cache-control"));
        assert_eq!(has("x-robots-tag"), "noindex, nofollow", "{path}");
    }
    let referrer = if secret { "no-referrer" } else { "" };
    assert!(has("referrer-policy").starts_with(referrer) && !has("referrer-policy").is_empty());
    let open = has("access-control-allow-origin");
    assert!(open.is_empty() || path.starts_with("/api/public/") && open == "*", "{path}: {open}");
    assert_eq!(has("access-control-allow-credentials"), "", "{path}");
    for cookie in answer.headers.get_all("set-cookie") {
        let cookie = cookie.to_str().unwrap();
        let prefix = if cookie.contains("Path=/;") || cookie.ends_with("Path=/") {
            "__Host-kalends-"
        } else {
            "__Secure-kalends-"
        };
        assert!(cookie.starts_with(prefix), "{path}: {cookie}");
        for part in ["; Secure", "; HttpOnly", "; SameSite="] {
            assert!(cookie.contains(part), "{path}: {cookie}");
        }
    }
}

on_both!(every_answer_of_every_route_is_guarded, |db| async {
    let world = World::at_address(db, "https://book.example.org").await;
    let mut found = BTreeSet::from(["/".to_owned(), "/no/such/page".to_owned()]);
    addresses(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    for known in ["/admin/bookings", "/book/acme/ana/intro/holds", "/sign-up"] {
        assert!(found.contains(known), "{known} is not in {found:?}");
    }
    let session = world.session().await;
    let own = Browser::new(web::router(world.app.clone())).with("__Host-kalends-session", &session);
    for path in &found {
        for browser in [&mut world.guest(), &mut own.clone()] {
            is_guarded(path, &browser.get(path).await);
            if path != "/sign-out" {
                is_guarded(path, &browser.post(path, &[("start", TUESDAY)]).await);
            }
            is_guarded(path, &browser.ask(Method::PUT, path).await);
        }
    }
    let mut guest = world.guest();
    let path = book(&mut guest, "2027-03-03T15:00:00Z").await;
    for page in ["", "/cancel", "/reschedule", "/calendar.ics"] {
        is_guarded(&path, guest.get(&format!("{path}{page}")).await.is(200));
    }
    let details = take(&mut guest, "timezone=Europe/Berlin", "2027-03-03T16:00:00Z").await;
    let booked = guest.press(&filled(&details), "start", "2027-03-03T16:00:00Z").await;
    booked.is(303);
    is_guarded("/book/", &booked);
    let signed = [("email", "ana@acme.example"), ("password", "correct horse")];
    is_guarded("/sign-in", guest.post("/sign-in", &signed).await.is(303));
});

on_both!(only_the_sites_an_organization_names_frame_its_booking_pages, |db| async {
    let world = World::over(db).await;
    let mut guest = world.guest();
    let framed = |answer: &Answer| {
        let policy = answer.header("content-security-policy").to_owned();
        policy.split("frame-ancestors ").nth(1).unwrap().to_owned()
    };
    assert_eq!(framed(guest.get(INTRO).await.is(200)), "'none'");
    let embed_on = vec!["https://www.acme.example\nhttps://*.shop.example".to_owned()];
    let settings = OrganizationSettings { embed_on, ..OrganizationSettings::default() };
    let draft = Draft { settings: Some(settings), ..Draft::default() };
    app::organization::save(&world.app, &world.principal(), draft).await.unwrap();
    let sites = "'self' https://www.acme.example https://*.shop.example";
    for path in ["/book/acme", "/book/acme/ana", INTRO] {
        assert_eq!(framed(guest.get(path).await.is(200)), sites, "{path}");
    }
    let details = take(&mut guest, "timezone=Europe/Berlin", TUESDAY).await;
    assert_eq!(framed(&details), sites);
    let wrong = guest.press(&details.form(&format!("{INTRO}/bookings")), "start", TUESDAY).await;
    assert_eq!(framed(wrong.is(422)), sites);
    let booked = guest.press(&filled(&details), "start", TUESDAY).await;
    assert_eq!(framed(&guest.follow(&booked).await), "'none'");
    assert_eq!(framed(&guest.get("/sign-in").await), "'none'");
    assert_eq!(framed(&world.ana().await.get("/admin").await), "'none'");
});
