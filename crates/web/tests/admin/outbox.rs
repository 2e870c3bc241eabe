//! The mails that were written.

use crate::world::World;
use testkit::on_both;

on_both!(mails_are_kept_where_none_can_be_sent, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let booking = world.book("intro", "2027-03-04T11:00:00Z").await;
    app::worker::drain(&world.app).await.unwrap();
    let list = ana.get("/admin/outbox").await;
    list.is(200).says("Mail is not set up").says("jo@example.com").says("ana@example.org");
    ana.get("/admin/outbox?state=sent").await.is(200).says("No messages.");
    ana.get("/admin/outbox?state=kept").await.says("jo@example.com");
    ana.get("/admin/outbox?state=nonsense&cursor=nonsense").await.is(200);

    let link = list.body.split("href=\"/admin/outbox/").find(|row| row.contains("jo@example.com"));
    let id = link.unwrap().split('"').next().unwrap();
    let mail = ana.get(&format!("/admin/outbox/{id}")).await;
    mail.is(200)
        .says("Booked: Intro call with Ana Lima")
        .says("Jo Park <jo@example.com>")
        .says("Ana Lima <ana@example.org>")
        .says("BEGIN:VCALENDAR");

    let html = ana.get(&format!("/admin/outbox/{id}/html")).await;
    html.is(200);
    assert!(html.header("content-type").starts_with("text/html"));
    let policy = html.header("content-security-policy");
    assert!(policy.starts_with("sandbox;") && policy.contains("default-src 'none'"), "{policy}");
    assert_eq!(html.header("cache-control"), "private, no-store");

    let file = ana.get(&format!("/admin/outbox/{id}/invite.ics")).await;
    assert_eq!(file.header("content-type"), "text/calendar; charset=utf-8; method=REQUEST");
    assert!(file.header("content-disposition").contains("invite.ics"));
    assert!(file.body.contains(&format!("UID:{}", booking.uid)), "{}", file.body);

    // Mails tell of everybody's bookings, so hosts do not read them.
    let (_, mut ben) = world.host(&acme, "ben").await;
    for path in ["", &format!("/{id}"), &format!("/{id}/html"), &format!("/{id}/invite.ics")] {
        ben.get(&format!("/admin/outbox{path}")).await.is(403);
    }
    ben.get("/admin").await.does_not_say("Outbox");
    ana.get("/admin/outbox/nonsense").await.is(404);
});

on_both!(a_full_outbox_has_pages, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    // Both mails of a booking are written at one instant, so the pages are cut between twins.
    for hour in 8..15 {
        for day in ["03", "04"] {
            world.book("intro", &format!("2027-03-{day}T{hour:02}:00:00Z")).await;
        }
    }
    app::worker::drain(&world.app).await.unwrap();
    let mut seen = std::collections::BTreeSet::new();
    let mut path = "/admin/outbox".to_owned();
    loop {
        let page = ana.get(&path).await;
        let rows = page.body.split("href=\"/admin/outbox/").skip(1);
        seen.extend(rows.filter_map(|row| row.split('"').next()).map(str::to_owned));
        let Some(next) = page.body.split("href=\"").find(|link| link.contains("cursor=")) else {
            break;
        };
        path = crate::form::plain(next.split('"').next().unwrap());
    }
    assert_eq!(seen.len(), 28);
});
