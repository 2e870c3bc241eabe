//! What a host does with a booking from the list, how it is taken back, the note and the export.

use crate::{bookings::on_request, world::World};
use testkit::on_both;

on_both!(a_host_says_whether_it_took_place_and_takes_it_back, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let booking = world.book("intro", "2027-03-02T11:00:00Z").await;
    let path = format!("/admin/bookings/{}", booking.id);
    let undo = format!("{path}/undo");
    ana.post(&format!("{path}/no-show"), &[]).await.is(409);
    ana.post(&undo, &[("status", "confirmed")]).await.is(409);
    ana.get(&path).await.does_not_say("Mark as a no-show");
    world.travel(48);
    ana.get(&path).await.says("Mark as a no-show");
    ana.post(&format!("{path}/no-show"), &[]).await.leads_to(&format!("{path}?done=no-show"));
    let page = ana.get(&format!("{path}?done=no-show")).await;
    page.says("Marked as a no-show. Jo Park , Tue 2 Mar, 12:00 Undo").says("Back to “Confirmed”");
    world.travel(1);
    ana.post(&format!("{path}/complete"), &[]).await.leads_to(&format!("{path}?done=completed"));
    // A notice from before that takes back nothing of what was said since.
    ana.press(&page.form(&undo), "").await.is(409);
    let form = ana.form(&path, &undo).await;
    ana.get(&path).await.says("Back to “No-show”");
    world.travel(1);
    ana.press(&form, "").await.is(303);
    ana.get(&path).await.says("State: Completed → No-show").does_not_say("Back to “");
    ana.get(&path)
        .await
        .says("Marked as a no-show by Ana Lima")
        .says("Completed by Ana Lima")
        .says("Taken back by Ana Lima");
});

on_both!(a_declined_request_is_accepted_after_all_while_its_time_is_free, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    on_request(&world, &acme).await;
    let booking = world.book("intro", "2027-03-04T11:00:00Z").await;
    let path = format!("/admin/bookings/{}", booking.id);
    world.travel(1);
    ana.post(&format!("{path}/decline"), &[("reason", "")]).await.is(303);
    let page = ana.get(&path).await;
    page.says("Accept after all").says("Book again");
    let again = "/book/acme/ana/intro?name=Jo%20Park&email=jo%40example.com";
    assert!(crate::form::plain(&page.body).contains(again));
    let form = page.form(&format!("{path}/undo"));
    let other = world.book("intro", "2027-03-04T11:00:00Z").await;
    ana.press(&form, "").await.is(409);
    ana.post(&format!("/admin/bookings/{}/cancel", other.id), &[("reason", "")]).await.is(303);
    ana.press(&form, "").await.leads_to(&format!("{path}?done=confirmed"));
    ana.get(&path).await.says("Confirmed").does_not_say("Book again");
    assert!(!world.offered("intro", "2027-03-04").await.contains("12:00"));
    app::worker::drain(&world.app).await.unwrap();
    ana.get("/admin/outbox").await.says("Booked: Intro call");
    // What was cancelled stays so.
    world.travel(1);
    let path = format!("/admin/bookings/{}", other.id);
    ana.get(&path).await.does_not_say("Accept after all").says("Book again");
    ana.post(&format!("{path}/undo"), &[("status", "cancelled")]).await.is(409);
});

/// The guest's own page of a booking.
fn manage(world: &World, booking: &model::Booking) -> String {
    let link = world.app.manage_url(booking);
    link.strip_prefix("http://localhost:3000").expect("a link of ours").to_owned()
}

on_both!(a_request_says_until_when_and_lapses, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    on_request(&world, &acme).await;
    let booking = world.book("intro", "2027-03-04T11:00:00Z").await;
    let (path, own) = (format!("/admin/bookings/{}", booking.id), manage(&world, &booking));
    let page = ana.get(&path).await;
    page.says("Answer by Thursday 4 March 2027, 12:00. The time is kept until then");
    page.says("Requested by Jo Park").does_not_say("Booked by").does_not_say(".ics");
    let mut guest = world.stranger();
    guest
        .get(&own)
        .await
        .says("Ana Lima has until Thursday 4 March 2027, 6:00 am to answer")
        .says("The time is held for you until then")
        .says("Withdraw the request")
        .does_not_say("Cancel booking");
    guest
        .get(&format!("{own}/cancel"))
        .await
        .says("Keep the request")
        .says("Withdraw the request for");
    world.travel(75);
    app::worker::drain(&world.app).await.unwrap();
    guest
        .get(&own)
        .await
        .says("Not booked: Intro call")
        .says("Nobody answered in time, so this was not booked.")
        .does_not_say("Cancelled");
    ana.get(&path).await.says("Not answered in time by the system").does_not_say("Cancelled");
    let list = ana.get("/admin/bookings?tab=cancelled").await;
    list.says("Pending 0").says("Past 0").says("Not answered in time");
    let outbox = ana.get("/admin/outbox").await;
    outbox.says("Not booked: Intro call").says("Not booked: Jo Park");
});

on_both!(a_request_that_leaves_its_time_to_others_says_so, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let details = model::Details {
        requires_confirmation: true,
        pending_blocks: false,
        ..model::Details::default()
    };
    let draft = app::event_types::Draft { details: Some(details), ..Default::default() };
    let who = crate::world::principal(&acme);
    app::event_types::update(&world.app, &who, acme.event_type.id, draft).await.unwrap();
    let first = world.book("intro", "2027-03-04T11:00:00Z").await;
    let other = world.book("intro", "2027-03-04T11:00:00Z").await;
    let mut guest = world.stranger();
    let own = manage(&world, &first);
    guest.get(&own).await.says("Others can still take this time").does_not_say("held for you");
    let path = format!("/admin/bookings/{}", first.id);
    ana.get(&path).await.says("Others can still take this time").does_not_say("is kept");
    app::worker::drain(&world.app).await.unwrap();
    let mails = app::mails::list(&world.app, &who, None, None, 10).await.unwrap().mails;
    assert_eq!(mails.len(), 4);
    assert!(mails.iter().all(|mail| mail.text.contains("Others can still take this time")));

    // What was never booked was not cancelled: not by the host, not by the guest.
    ana.post(&format!("{path}/decline"), &[("reason", "")]).await.is(303);
    guest.get(&own).await.says("Not booked: Intro call").says("cannot take this time");
    ana.get(&path).await.says("Declined").does_not_say("Cancelled");
    let own = manage(&world, &other);
    guest.post(&format!("{own}/cancel"), &[("reason", "")]).await.is(303);
    guest.get(&own).await.says("Request withdrawn: Intro call").does_not_say("ancelled");
    let path = format!("/admin/bookings/{}", other.id);
    ana.get(&path).await.says("Withdrawn");
    ana.get("/admin/bookings?tab=cancelled").await.says("Declined").says("Withdrawn");
    // Each is found by its own word, and only so.
    for (word, guest) in [("declined", 1), ("withdrawn", 1), ("lapsed", 0), ("cancelled", 0)] {
        let list = ana.get(&format!("/admin/bookings?tab=cancelled&status={word}")).await;
        list.says(&format!("Cancelled or declined {guest}"));
        assert_eq!(list.body.matches("class=\"booking-row\"").count(), guest, "{word}");
        let file = ana.get(&format!("/admin/bookings/export.csv?tab=all&status={word}")).await;
        assert_eq!(file.body.matches("\r\n").count(), 1 + guest, "{word}");
        assert!(guest == 0 || file.body.contains(&format!(",{word},Intro call,")), "{}", file.body);
    }
    ana.get("/admin/bookings?tab=all&status=live").await.says("All 0");
    let api = ana.get("/api/admin/scheduling/bookings?status=cancelled").await;
    assert_eq!(api.body.matches("\"status\":\"cancelled\"").count(), 2, "{}", api.body);
    app::worker::drain(&world.app).await.unwrap();
    let outbox = ana.get("/admin/outbox").await;
    outbox.says("Request withdrawn: Jo Park").says("Request withdrawn: Intro call");
});

on_both!(a_yes_is_taken_back_and_the_guest_is_told, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    on_request(&world, &acme).await;
    let booking = world.book("intro", "2027-03-04T11:00:00Z").await;
    let path = format!("/admin/bookings/{}", booking.id);
    world.travel(1);
    ana.post(&format!("{path}/confirm"), &[]).await.leads_to(&format!("{path}?done=confirmed"));
    let page = ana.get(&format!("{path}?done=confirmed")).await;
    page.says("Accepted. The guest gets a mail. Jo Park , Thu 4 Mar, 12:00 Undo");
    let form = page.form(&format!("{path}/undo"));
    world.travel(1);
    ana.press(&form, "").await.leads_to(&format!("{path}?done=taken-back"));
    ana.get(&path).await.says("Pending").says("Answer by").says("State: Confirmed → Pending");
    assert!(!world.offered("intro", "2027-03-04").await.contains("12:00"), "it keeps its time");
    // Pressed again on a page that was left open: nothing more is taken back.
    world.travel(1);
    ana.press(&form, "").await.is(409).says("Somebody changed this booking");
    app::worker::drain(&world.app).await.unwrap();
    let who = crate::world::principal(&acme);
    let mails = app::mails::list(&world.app, &who, None, None, 10).await.unwrap().mails;
    let again = mails.iter().find(|mail| mail.subject.starts_with("Not booked yet")).unwrap();
    assert!(again.text.contains("Ana Lima had accepted and took that back."), "{}", again.text);
    assert_eq!(again.calendar.as_ref().unwrap().0, "CANCEL");
    world.travel(73);
    app::worker::drain(&world.app).await.unwrap();
    ana.get(&path).await.says("Not answered in time");
});

on_both!(a_cancellation_and_a_move_are_taken_back_while_the_time_is_free, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let booking = world.book("intro", "2027-03-04T11:00:00Z").await;
    let path = format!("/admin/bookings/{}", booking.id);
    let undo = format!("{path}/undo");
    world.travel(1);
    ana.post(&format!("{path}/cancel"), &[("reason", "")]).await.is(303);
    let form = ana.get(&format!("{path}?done=cancelled")).await.form(&undo);
    world.travel(1);
    let other = world.book("intro", "2027-03-04T11:00:00Z").await;
    let refused = ana.press(&form, "").await;
    refused.is(409).says("You have something else at that time").says("Nothing was changed.");
    let there = format!("href=\"/admin/bookings/{}\"", other.id);
    assert!(refused.body.contains(&there), "what is in the way is linked");
    world.travel(1);
    ana.post(&format!("/admin/bookings/{}/cancel", other.id), &[("reason", "")]).await.is(303);
    let back = ana.press(&form, "").await;
    back.leads_to(&format!("{path}?done=taken-back"));
    ana.get(back.location()).await.says("Taken back. The guest gets a mail.");
    ana.get(&path).await.says("Confirmed").says("State: Cancelled → Confirmed");
    assert!(!world.offered("intro", "2027-03-04").await.contains("12:00"));

    world.travel(1);
    let to = [("start", "2027-03-05T09:00:00Z"), ("reason", "")];
    ana.post(&format!("{path}/reschedule"), &to).await.leads_to(&format!("{path}?done=moved"));
    let page = ana.get(&path).await;
    page.says("Back to Thu 4 Mar, 12:00");
    world.travel(1);
    let form = ana.get(&format!("{path}?done=moved")).await.form(&undo);
    ana.press(&form, "").await.leads_to(&format!("{path}?done=taken-back"));
    let page = ana.get(&path).await;
    page.says("Thursday 4 March 2027, 12:00–12:30").does_not_say("Back to Fri");
    page.does_not_say("State: Confirmed → Confirmed");
    app::worker::drain(&world.app).await.unwrap();
    let who = crate::world::principal(&acme);
    let mails = app::mails::list(&world.app, &who, None, None, 20).await.unwrap().mails;
    let restored =
        |mail: &&store::messages::Message| mail.text.contains("took back the cancellation");
    assert_eq!(mails.iter().filter(restored).count(), 2);
    let moved = mails.iter().filter(|mail| mail.subject.starts_with("Moved")).count();
    assert_eq!(moved, 4, "there and back, to both");

    // What the guest called off is the guest's affair.
    world.travel(1);
    let own = manage(&world, &booking);
    world.stranger().post(&format!("{own}/cancel"), &[("reason", "")]).await.is(303);
    assert!(!ana.get(&path).await.body.contains(&undo));
    ana.post(&undo, &[("status", "cancelled")]).await.is(409).says("Somebody changed this booking");
    let mut tx = world.app.db.read(booking.organization).await.unwrap();
    let history = store::changes::history(&mut tx, booking.id).await.unwrap();
    drop(tx);
    let last = history.last().unwrap().0.to_string();
    let fields = [("status", "cancelled"), ("change", last.as_str())];
    ana.post(&undo, &fields).await.is(409).says("There is nothing to take back");
});

on_both!(a_request_that_clashes_names_what_is_in_the_way, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let details = |asks: bool| app::event_types::Draft {
        details: Some(model::Details {
            requires_confirmation: asks,
            pending_blocks: false,
            ..model::Details::default()
        }),
        ..Default::default()
    };
    let (who, intro) = (crate::world::principal(&acme), acme.event_type.id);
    app::event_types::update(&world.app, &who, intro, details(true)).await.unwrap();
    let first = world.book("intro", "2027-03-04T11:00:00Z").await;
    let other = world.book("intro", "2027-03-04T11:00:00Z").await;
    world.travel(1);
    ana.post(&format!("/admin/bookings/{}/confirm", other.id), &[]).await.is(303);
    let path = format!("/admin/bookings/{}", first.id);
    let refused = ana.post(&format!("{path}/confirm"), &[("back", "/admin")]).await;
    refused
        .is(409)
        .says("You have something else at that time")
        .says("In the way: Intro call, Jo Park");
    refused.says("Move to another time").says("Decline…");
    assert!(refused.body.contains(&format!("href=\"/admin/bookings/{}\"", other.id)));
    // So does the page that moves a booking.
    let exact = "exact_date=2027-03-04&exact_time=12:15";
    let moved = ana.get(&format!("{path}/reschedule?{exact}")).await;
    moved.is(409).says("In the way: Intro call, Jo Park");

    world.travel(75);
    let done = format!("/admin/bookings/{}/no-show", other.id);
    ana.post(&done, &[]).await.is(303);
    ana.post(&done, &[]).await.is(303);
    let page = ana.get(&format!("/admin/bookings/{}", other.id)).await;
    assert_eq!(page.text().matches("Marked as a no-show by").count(), 1);
});

on_both!(a_deed_comes_back_to_the_list_it_was_asked_from, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    on_request(&world, &acme).await;
    let first = world.book("intro", "2027-03-04T11:00:00Z").await.id.to_string();
    let next = world.book("intro", "2027-03-04T12:00:00Z").await.id.to_string();
    world.travel(1);
    let list = ana.get("/admin/bookings?tab=pending&q=jo").await;
    let form = list.form(&format!("/admin/bookings/{first}/confirm"));
    assert_eq!(form.value("back"), "/admin/bookings?tab=pending&q=jo");
    assert_eq!(form.value("next"), next);
    let answer = ana.press(&form, "").await;
    let place = answer.location().to_owned();
    assert!(place.starts_with("/admin/bookings?tab=pending&q=jo&done=confirmed"), "{place}");
    let list = ana.get(&place).await;
    list.says("Pending 1").says("Accepted. The guest gets a mail. Jo Park , Thu 4 Mar, 12:00");
    let focused = format!("href=\"/admin/bookings/{next}\" autofocus");
    assert!(list.body.contains(&focused), "the next row takes the focus");
    assert_eq!(list.body.matches("autofocus").count(), 1);

    // The last one's page is asked first, and the notice takes the focus when no row is left.
    let link = list.body.split("href=\"").find(|link| link.contains("/decline?")).unwrap();
    let ask = crate::form::plain(link.split('"').next().unwrap());
    let decline = format!("/admin/bookings/{next}/decline");
    let form = ana.form(&ask, &decline).await;
    let long = "x".repeat(1_001);
    let wrong = ana.press(&form.clone().fill("reason", &long), "").await;
    assert_eq!(wrong.form(&decline).value("back"), form.value("back"), "the way back stays");
    let answer = ana.press(&form, "").await;
    let list = ana.get(answer.location()).await;
    list.says("Pending 0").says("Declined. The guest gets a mail.").says("Accept after all");
    assert!(list.body.contains("role=\"status\" tabindex=\"-1\" autofocus"));
    let form = list.form(&format!("/admin/bookings/{next}/undo"));
    let undone = ana.press(&form.fill("back", "https://evil.example/"), "").await;
    undone.leads_to(&format!("/admin/bookings/{next}?done=confirmed"));
});

on_both!(a_note_is_for_the_hosts_side_and_never_lost, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let booking = world.book("intro", "2027-03-04T11:00:00Z").await;
    let path = format!("/admin/bookings/{}", booking.id);
    let note = format!("{path}/note");
    let form = ana.form(&path, &note).await;
    let mine = form.clone().fill("note-text", "Paid <cash>\nin advance");
    ana.press(&mine, "").await.leads_to(&format!("{path}?done=saved"));
    let page = ana.get(&path).await;
    page.says("Last changed: Ana Lima, Mon 1 Mar, 9:00");
    assert_eq!(page.form(&note).value("note-text"), "Paid <cash>\nin advance");
    ana.get("/admin/bookings?q=CASH").await.says("Upcoming 1");

    // Somebody who opened the page before sees what was saved since, and keeps their words.
    let late = ana.press(&form.fill("note-text", "Owes 20"), "").await;
    late.is(409).says("Somebody else changed this note").says("Paid <cash> in advance");
    let again = late.form(&note);
    assert_eq!(again.value("note-text"), "Owes 20");
    ana.press(&again, "").await.is(303);
    ana.press(&again, "").await.is(303);
    assert_eq!(ana.form(&path, &note).await.value("note-text"), "Owes 20");
    ana.get("/admin/bookings?q=cash").await.says("Upcoming 0");

    let long = again.fill("note-text", &"x".repeat(10_001));
    let long = ana.press(&long, "").await;
    long.is(422).blames("note-text");
    // Shortened, it still meets what was saved since.
    let short = long.form(&note).fill("note-text", "Short");
    ana.press(&short, "").await.is(409).says("Owes 20");
    ana.get(&path).await.says("Booked by").does_not_say("Changed by");
    let manage = world.app.manage_url(&booking);
    let guest = ana.get(manage.strip_prefix("http://localhost:3000").unwrap()).await;
    guest.is(200).does_not_say("Owes 20");
    app::worker::drain(&world.app).await.unwrap();
    ana.get("/admin/bookings/export.csv").await.is(200).does_not_say("Owes 20");
});

on_both!(the_list_is_exported_whole_and_harmless, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    for (day, hours) in [(2, 8..16), (3, 8..16), (4, 8..16), (5, 8..14)] {
        for hour in hours {
            world.book("intro", &format!("2027-03-{day:02}T{hour:02}:00:00Z")).await;
        }
    }
    let evil = |book: &mut app::book::Book| {
        book.guest.name = "=HYPERLINK(\"//x\")".into();
        book.guest.notes = Some("one, \"two\"\nthree".into());
    };
    world.book_with("intro", "2027-03-08T08:00:00Z", evil).await;
    let file = ana.get("/admin/bookings/export.csv?tab=all").await;
    file.is(200);
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8; header=present");
    assert!(file.header("content-disposition").contains("bookings-2027-03-01.csv"));
    let text = file.body.strip_prefix('\u{feff}').expect("a byte order mark");
    assert!(text.starts_with("reference,status,eventTypeName,host,start,end,"), "{text}");
    assert_eq!(text.matches("\r\n").count(), 1 + 31, "all of them, not a page");
    assert!(text.contains("\"'=HYPERLINK(\"\"//x\"\")\""), "{text}");
    assert!(text.contains("\"one, \"\"two\"\"\nthree\""), "{text}");
    assert!(text.contains(
        ",2027-03-08T08:00:00Z,2027-03-08T08:30:00Z,30,2027-03-08T09:00:00+01:00,Europe/Berlin,"
    ));
    assert!(text.contains(",2027-03-08T03:00:00-05:00,America/New_York,"));
    let some = ana.get("/admin/bookings/export.csv?q=hyperlink").await;
    assert_eq!(some.body.matches("\r\n").count(), 2, "as the list is filtered");
});
