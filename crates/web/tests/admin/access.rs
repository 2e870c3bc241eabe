//! Who may see what.

use crate::world::{World, principal};
use app::event_types::Draft;
use testkit::on_both;

/// Every address of one event type and one booking, to look at and to post to.
fn addresses(event: &str, booking: &str) -> (Vec<String>, Vec<String>) {
    let looks = [
        format!("/admin/event-types/{event}"),
        format!("/admin/bookings/{booking}"),
        format!("/admin/bookings/{booking}/cancel"),
        format!("/admin/bookings/{booking}/decline"),
        format!("/admin/bookings/{booking}/reschedule"),
    ];
    let deeds = [
        format!("/admin/event-types/{event}"),
        format!("/admin/event-types/{event}/archive"),
        format!("/admin/event-types/{event}/restore"),
        format!("/admin/event-types/{event}/duplicate"),
        format!("/admin/event-types/{event}/up"),
        format!("/admin/event-types/{event}/down"),
        format!("/admin/event-types/{event}/on"),
        format!("/admin/event-types/{event}/off"),
        format!("/admin/bookings/{booking}/confirm"),
        format!("/admin/bookings/{booking}/complete"),
        format!("/admin/bookings/{booking}/no-show"),
        format!("/admin/bookings/{booking}/undo"),
        format!("/admin/bookings/{booking}/note"),
        format!("/admin/bookings/{booking}/cancel"),
        format!("/admin/bookings/{booking}/decline"),
        format!("/admin/bookings/{booking}/reschedule"),
    ];
    (looks.into(), deeds.into())
}

on_both!(a_host_sees_only_their_own_and_another_organization_sees_nothing, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let booking = world.book("intro", "2027-03-04T11:00:00Z").await;
    app::worker::drain(&world.app).await.unwrap();
    let (ben, mut bens) = world.host(&acme, "ben").await;
    world.found("other", "eve@example.net").await;
    let mut eve = world.signed_in("eve@example.net").await;

    let (looks, deeds) = addresses(&acme.event_type.id.to_string(), &booking.id.to_string());
    let fields = [
        ("action", "save"),
        ("name", "Mine now"),
        ("start", "2027-03-05T11:00:00Z"),
        ("reason", ""),
    ];
    for (browser, status) in [(&mut bens, 403), (&mut eve, 404)] {
        // That another host's event type or booking is there is not even told.
        let status_of = |path: &str| {
            if path.starts_with("/admin/event-types") || path.contains("/bookings/") {
                404
            } else {
                status
            }
        };
        for path in &looks {
            browser.get(path).await.is(status_of(path)).does_not_say("Jo Park");
        }
        for path in &deeds {
            browser.post(path, &fields).await.is(status_of(path));
        }
        browser.get("/admin/bookings/export.csv?tab=all").await.is(200).does_not_say("Jo Park");
        browser.get("/admin/bookings").await.is(200).says("Upcoming 0").does_not_say("Jo Park");
        browser.get("/admin/event-types").await.does_not_say(&acme.event_type.id.to_string());
    }
    bens.get(&format!("/admin/bookings?host={}", acme.owner.id)).await.is(403);
    let mail = ana.get("/admin/outbox").await;
    let id = mail.body.split("href=\"/admin/outbox/").nth(1).unwrap().split('"').next().unwrap();
    for part in ["", "/html", "/invite.ics"] {
        eve.get(&format!("/admin/outbox/{id}{part}")).await.is(404);
    }
    let after = app::bookings::get(&world.app, &principal(&acme), booking.id).await.unwrap().0;
    assert_eq!(after.booking, booking, "nothing happened to it");

    // An owner sees everybody's and may narrow to one.
    let draft = Draft { name: Some("Bens talk".into()), ..Draft::default() };
    let who = principal(&acme);
    let talk = app::event_types::create(&world.app, &who, Some(ben.id), draft).await.unwrap();
    world.book_with("bens-talk", "2027-03-04T12:00:00Z", |book| book.username = "ben".into()).await;
    ana.get("/admin/bookings").await.says("Upcoming 2").says("· ben").says("· Ana Lima");
    let bens_only = format!("/admin/bookings?host={}", ben.id);
    ana.get(&bens_only).await.says("Upcoming 1").says("Bens talk").says("Bens talk · ben");
    ana.get("/admin/event-types").await.says("Bens talk").says("Intro call");
    ana.get("/admin/event-types?host=ben").await.says("Bens talk").does_not_say("Intro call");
    bens.get("/admin/event-types?host=ana").await.is(404);
    bens.get("/admin/event-types/new?host=ana").await.is(404);
    bens.post("/admin/event-types/new?host=ana", &fields).await.is(404);
    eve.get("/admin/event-types?host=ben").await.is(404);
    let editor = format!("/admin/event-types/{}", talk.id);
    let form = ana.form(&editor, &editor).await.fill("description", "By Ana");
    ana.press(&form, "save").await.is(303);
    bens.get(&editor).await.is(200).says("By Ana");
    bens.get("/admin/bookings").await.says("Upcoming 1").does_not_say("Intro call");
    // Home shows everybody's to who may see them, or one host's.
    ana.get("/admin").await.says("Bens talk").says("· Ana Lima").says("Intro call");
    ana.get(&format!("/admin?host={}", ben.id)).await.says("Bens talk").does_not_say("Intro call");
    bens.get("/admin")
        .await
        .says("Bens talk")
        .does_not_say("Intro call")
        .does_not_say("Background work");
    bens.get(&format!("/admin?host={}", acme.owner.id)).await.is(403);
});

on_both!(without_a_session_every_page_leads_to_the_sign_in, |db| async {
    let (world, acme, _) = World::acme(db).await;
    let booking = world.book("intro", "2027-03-04T11:00:00Z").await;
    let (mut looks, mut deeds) =
        addresses(&acme.event_type.id.to_string(), &booking.id.to_string());
    let pages = [
        "/admin",
        "/admin/availability",
        "/admin/availability/overrides",
        "/admin/availability/blocked",
        "/admin/event-types",
        "/admin/event-types/new",
        "/admin/bookings",
        "/admin/outbox",
        "/admin/settings",
        "/admin/settings/defaults",
        "/admin/settings/api-keys",
    ];
    looks.extend(pages.map(str::to_owned));
    deeds.extend([
        "/sign-out".to_owned(),
        "/admin/settings".to_owned(),
        "/admin/availability".to_owned(),
    ]);
    let mut stranger = world.stranger();
    for path in looks {
        let answer = stranger.get(&path).await;
        assert!(answer.location().starts_with("/sign-in?next=%2Fadmin"), "{path}: {answer:?}");
    }
    for path in deeds {
        stranger.post(&path, &[("name", "x")]).await.leads_to("/sign-in");
    }
    let mut forged = world.stranger();
    forged.post("/sign-in", &[("email", "ana@example.org"), ("password", "x")]).await.is(422);
    forged.get("/admin").await.is(303);
});

on_both!(every_page_keeps_to_itself, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    for path in ["/admin", "/admin/bookings", "/admin/settings/api-keys", "/admin/event-types/new"]
    {
        let page = ana.get(path).await;
        assert_eq!(page.header("cache-control"), "private, no-store", "{path}");
        let policy = page.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
        assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
    }
});

on_both!(whose_role_does_not_reach_is_told_so_in_the_workspace, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let (_, mut bens) = world.host(&acme, "ben").await;
    for path in ["/admin/members", "/admin/outbox", "/admin/settings/organization"] {
        let page = bens.get(path).await;
        page.is(403)
            .says("Only admins and owners of acme & sons may open this or do this.")
            .says("Your role is: Host.")
            .says("Event types")
            .says("Sign out")
            .does_not_say("another site");
    }
    bens.post("/admin/members/sign-up", &[]).await.is(403).says("Your role is: Host.");
    bens.get("/setup?step=meeting").await.is(403).says("Only owners of acme & sons");

    // What another site sends is not a matter of roles.
    ana.with("origin", "https://evil.example").with("sec-fetch-site", "cross-site");
    let foreign = ana.post("/admin/event-types/new", &[]).await;
    foreign.is(403).says("That came from another site").does_not_say("role");

    // Who is signed out comes back to where they were, also from a form.
    let mut stranger = world.stranger();
    let place = stranger.get("/admin/bookings?tab=past").await;
    place.leads_to("/sign-in?next=%2Fadmin%2Fbookings%3Ftab%3Dpast");
    let late = stranger.with("host", "localhost:3000");
    late.with("referer", "http://localhost:3000/admin/members?x=1");
    let place = late.post("/admin/members/sign-up", &[]).await;
    place.leads_to("/sign-in?next=%2Fadmin%2Fmembers%3Fx%3D1");
    for other in ["https://evil.example/admin", "http://localhost:3000/book/acme", "/admin", "x y"]
    {
        let place = late.with("referer", other).post("/admin/members/sign-up", &[]).await;
        place.leads_to("/sign-in");
    }
});

on_both!(a_host_that_is_nobody_is_said_to_be_none, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    world.host(&acme, "ben").await;
    world.book("intro", "2027-03-04T11:00:00Z").await;
    let nobody = uuid::Uuid::nil();
    let page = ana.get(&format!("/admin/bookings?host={nobody}")).await;
    page.is(200).says("Host: Choose from the list.").says("Upcoming 1");
});
