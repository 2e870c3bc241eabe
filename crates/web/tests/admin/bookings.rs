//! The list of bookings, one booking, and what a host does with it.

use crate::world::{World, principal};
use app::event_types::Draft;
use model::{Details, Question, QuestionKind};
use testkit::on_both;

/// Each booking waits for an answer from now on, and asks one question.
pub async fn on_request(world: &World, acme: &app::accounts::Founded) {
    let question = Question {
        id: "topic".into(),
        label: "What is it about?".into(),
        kind: QuestionKind::Text,
        required: false,
        options: vec![],
    };
    let details = Details {
        requires_confirmation: true,
        custom_questions: vec![question],
        ..Details::default()
    };
    let draft = Draft { details: Some(details), ..Draft::default() };
    let id = acme.event_type.id;
    app::event_types::update(&world.app, &principal(acme), id, draft).await.unwrap();
}

on_both!(bookings_are_found_under_their_tabs_and_by_words_and_dates, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    world.book("intro", "2027-03-01T11:00:00Z").await;
    let other = |book: &mut app::book::Book| {
        book.guest.name = "Kim <script>alert(1)</script>".into();
        book.guest.email = "kim@example.net".into();
    };
    let kim = world.book_with("intro", "2027-03-04T11:00:00Z", other).await;
    let cancelled = world.book("intro", "2027-03-03T12:00:00Z").await;
    ana.post(&format!("/admin/bookings/{}/cancel", cancelled.id), &[("reason", "")]).await.is(303);
    on_request(&world, &acme).await;
    let ask = |book: &mut app::book::Book| {
        let topic = model::Answer::Text("Zebras & lions".into());
        book.guest.responses = [("topic".to_owned(), topic)].into();
    };
    world.book_with("intro", "2027-03-05T11:00:00Z", ask).await;
    world.travel(24);

    let page = ana.get("/admin/bookings").await;
    page.says("Upcoming 1")
        .says("Pending 1")
        .says("Past 1")
        .says("Cancelled or declined 1")
        .says("All 4");
    page.says("Thursday 4 March 2027 12:00–12:30 Intro call");
    ana.get("/admin/bookings?zone=guest").await.says("6:00–6:30 am New York time (GMT−5)");
    assert!(!page.body.contains("<script>alert"));
    ana.get("/admin/bookings?tab=pending").await.says("Friday 5 March 2027").says("Jo Park");
    ana.get("/admin/bookings?tab=past").await.says("Monday 1 March 2027");
    ana.get("/admin/bookings?tab=cancelled").await.says("Wednesday 3 March 2027");

    ana.post(
        &format!("/admin/bookings/{}/note", kim.id),
        &[("note-text", "Likes ÉCLAIRS"), ("version", "0")],
    )
    .await
    .is(303);
    for words in ["KIM", "kim@example.net", "%C3%A9clairs", &kim.reference.to_lowercase()] {
        let page = ana.get(&format!("/admin/bookings?q={words}")).await;
        page.says("Upcoming 1").says("Pending 0").says("Thursday 4 March 2027");
    }
    ana.get("/admin/bookings?q=zebras+%26&tab=pending").await.says("Pending 1").says("Jo Park");
    ana.get("/admin/bookings?q=100%25").await.says("No bookings match");
    ana.get("/admin/bookings?q=2125550100").await.says("All 4");
    ana.get("/admin/bookings?tab=all&status=live")
        .await
        .says("All 3")
        .does_not_say("Wednesday 3 March");
    ana.get("/admin/bookings?tab=all&status=pending").await.says("All 1").says("Friday 5 March");
    for (nonsense, said) in [
        ("status=nonsense", "State: Choose from the list."),
        ("host=abc", "Host: Choose from the list."),
        ("event_type=abc", "Event type: Choose from the list."),
        ("from=2026-13-45", "From: Enter a date"),
        ("to=soon", "Until: Enter a date"),
        ("at=soon", "Jump to: Enter a date"),
    ] {
        let page = ana.get(&format!("/admin/bookings?tab=all&{nonsense}")).await;
        page.is(200).says("All 4").says(said);
        let file = ana.get(&format!("/admin/bookings/export.csv?tab=all&{nonsense}")).await;
        assert_eq!(file.status, 303, "{nonsense}");
    }
    let turned = ana.get("/admin/bookings?tab=all&from=2027-03-06&to=2027-03-05").await;
    turned.says("Until: The last date is before the first").says("All 0");
    ana.get("/admin/bookings?from=2027-03-05&to=2027-03-05&tab=pending").await.says("Pending 1");
    ana.get("/admin/bookings?from=2027-03-06").await.says("Upcoming 0").says("No bookings match");
    ana.get("/admin/bookings?to=2027-03-03").await.says("Upcoming 0");
    let mine = format!("/admin/bookings?event_type={}", acme.event_type.id);
    ana.get(&mine).await.says("Upcoming 1");
    // The count at the navigation is the count of the tab.
    ana.get("/admin").await.says("1 request waits for your answer");
});

on_both!(a_long_list_has_pages, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let mut made = 0;
    for day in ["02", "03", "04", "05"] {
        for hour in 8..15 {
            world.book("intro", &format!("2027-03-{day}T{hour:02}:00:00Z")).await;
            made += 1;
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    let mut path = "/admin/bookings?tab=upcoming&q=jo".to_owned();
    loop {
        let page = ana.get(&path).await;
        page.is(200).says("Upcoming 28");
        let ids = listed(&page.body);
        assert!(ids.iter().all(|id| seen.insert(id.clone())), "a booking stands on two pages");
        let next = page.body.split("rel=\"next\" href=\"").nth(1);
        let Some(next) = next else { break };
        path = crate::form::plain(next.split('"').next().unwrap());
        assert!(path.contains("q=jo"), "{path}");
    }
    assert_eq!(seen.len(), made);

    // From the last page back to the first, and to a date.
    let last = ana.get(&path).await;
    let back = last.body.split("rel=\"prev\" href=\"").nth(1).unwrap();
    let first = ana.get(&crate::form::plain(back.split('"').next().unwrap())).await;
    let start = ana.get("/admin/bookings?tab=upcoming&q=jo").await;
    assert_eq!(listed(&first.body), listed(&start.body));
    let jumped = ana.get("/admin/bookings?at=2027-03-05").await;
    jumped.says("Upcoming 28").says("Friday 5 March 2027").says("Previous page");
    jumped.does_not_say("Thursday 4 March");
    ana.get("/admin/bookings?at=2027-03-06").await.says("No bookings from here on");
    let latest = ana.get("/admin/bookings?tab=all&at=2027-03-03").await;
    latest.says("Wednesday 3 March 2027").does_not_say("Thursday 4 March").says("Previous page");
});

/// The bookings of a page, each once, by the links of their rows.
fn listed(body: &str) -> Vec<String> {
    let rows = body.split("booking-row__what\"><a href=\"/admin/bookings/").skip(1);
    rows.filter_map(|row| row.split('"').next()).map(str::to_owned).collect()
}

on_both!(a_booking_tells_everything_about_itself, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let booking = world.book("intro", "2027-03-04T11:00:00Z").await;
    app::worker::drain(&world.app).await.unwrap();
    let path = format!("/admin/bookings/{}", booking.id);
    let page = ana.get(&path).await;
    page.is(200)
        .says("Intro call with Jo Park")
        .says(&booking.reference)
        .says("Thursday 4 March 2027, 12:00–12:30")
        .says("Berlin time (GMT+1)")
        .says("For Jo Park: 6:00–6:30 am · New York time (GMT−5)")
        .says("+1 212 555 0100")
        .says("Looking forward to it.")
        .says("by Jo Park (guest)");
    assert_eq!(page.header("cache-control"), "private, no-store");
    assert!(page.body.contains(&world.app.manage_url(&booking)));
    assert!(page.body.contains(&format!("/admin/bookings/{}/cancel", booking.id)));
    assert!(page.text().contains("Kept"), "its mails and what became of them");
    let _ = acme;
});

on_both!(a_host_cancels_with_a_reason, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let booking = world.book("intro", "2027-03-04T11:00:00Z").await;
    let path = format!("/admin/bookings/{}", booking.id);
    let cancel = format!("{path}/cancel");
    // Looking changes nothing.
    ana.get(&cancel).await.is(200).says("Cancel this booking?").says("Keep booking");
    let form = ana.form(&cancel, &cancel).await;
    let too_long = "x".repeat(1_001);
    let answer = ana.press(&form.clone().fill("reason", &too_long), "").await;
    answer.is(422).blames("reason");
    assert_eq!(answer.form(&cancel).value("reason"), too_long);
    let form = form.fill("reason", "I am <b>ill</b>, sorry.");
    ana.press(&form, "").await.leads_to(&format!("{path}?done=cancelled"));
    let page = ana.get(&path).await;
    page.says("By Ana Lima: I am <b>ill</b>, sorry.").says("Cancelled by Ana Lima");
    assert!(!page.body.contains("<b>ill"));
    assert!(!page.body.contains(&cancel), "nothing more to cancel");
    assert!(world.offered("intro", "2027-03-04").await.contains("12:00"));
    ana.press(&form, "").await.is(409);
    ana.get(&cancel).await.is(409);
    ana.get(&format!("{path}/reschedule")).await.is(409);
});

on_both!(a_host_moves_a_booking_to_a_free_time, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let booking = world.book("intro", "2027-03-04T11:00:00Z").await;
    world.book("intro", "2027-03-05T08:00:00Z").await;
    let path = format!("/admin/bookings/{}", booking.id);
    let move_it = format!("{path}/reschedule");
    let page = ana.get(&move_it).await;
    page.is(200).says("Thursday 4 March 2027, 15 times").does_not_say(" 12:00 12:30");
    ana.get(&format!("{move_it}?date=2027-03-06")).await.says("Next free: Mon 8 Mar, 9:00");
    let page = ana.get(&format!("{move_it}?date=2027-03-05")).await;
    page.says("15 times").does_not_say(" 9:00 9:30 ");

    // Pressing a time compares it with the present one, on both clocks, and moves nothing.
    let pressed = ana.get(&format!("{move_it}?start=2027-03-05T08:30:00Z&reason=Earlier")).await;
    pressed
        .is(200)
        .says("Now Thursday 4 March 2027, 12:00–12:30 Berlin time (GMT+1) For Jo Park: 6:00–6:30")
        .says("New Friday 5 March 2027, 9:30–10:00 Berlin time (GMT+1) For Jo Park: 3:30–4:00")
        .says("Move booking Keep 12:00");
    assert_eq!(pressed.form(&move_it).value("reason"), "Earlier");
    ana.get(&path).await.says("Thursday 4 March 2027, 12:00–12:30");
    // The reason goes along to the times of another date.
    let other = ana.get(&format!("{move_it}?date=2027-03-06&reason=Earlier+%26+better")).await;
    assert_eq!(other.body.matches("name=\"reason\" value=\"Earlier &#38; better\"").count(), 2);
    assert!(other.body.contains("?date=2027-03-08&#38;reason=Earlier"), "{}", other.body);

    // Taken meanwhile: the same page, what is in the way, and the nearest free times.
    let taken = format!("{move_it}?start=2027-03-05T08:00:00Z");
    ana.get(&taken).await.is(409).says("You have something else at that time");
    let fields = [("start", "2027-03-05T08:00:00Z"), ("reason", "Earlier")];
    let answer = ana.post(&move_it, &fields).await;
    answer
        .is(409)
        .says("You have something else at that time.")
        .says("The booking is still where it was. In the way: Intro call")
        .says("Choose another time: Fri 5 Mar, 9:30 Fri 5 Mar, 10:00")
        .does_not_say("Move booking");
    assert!(answer.body.contains(">Earlier</textarea>"), "the reason stays");
    ana.post(&move_it, &[("start", "tomorrow")]).await.is(422);
    let long = "x".repeat(1_001);
    let fields = [("start", "2027-03-05T09:00:00Z"), ("reason", long.as_str())];
    let answer = ana.post(&move_it, &fields).await;
    answer.is(422).blames("reason");
    assert_eq!(answer.form(&move_it).value("reason"), long);

    let fields = [("start", "2027-03-05T09:00:00Z"), ("reason", "Earlier & better")];
    ana.post(&move_it, &fields).await.leads_to(&format!("{path}?done=moved"));
    // Pressed twice, it is moved once.
    ana.post(&move_it, &fields).await.leads_to(&format!("{path}?done=moved"));
    let page = ana.get(&path).await;
    page.says("Friday 5 March 2027, 10:00–10:30")
        .says("When: Thu 4 Mar, 12:00 → Fri 5 Mar, 10:00")
        .says("Reason: Earlier & better");
    assert_eq!(page.text().matches("Moved by").count(), 1);
});

on_both!(a_host_may_move_a_booking_outside_the_hours_but_not_over_another, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let booking = world.book("intro", "2027-03-04T11:00:00Z").await;
    world.book("intro", "2027-03-05T08:00:00Z").await;
    let path = format!("/admin/bookings/{}", booking.id);
    let move_it = format!("{path}/reschedule");
    let exact = |date: &str, time: &str| {
        format!("{move_it}?exact_date={date}&exact_time={time}&reason=A+concert")
    };
    let cases = [
        ("2027-03-04", "12:00", "exact_time"),
        ("2027-03-28", "02:30", "exact_time"),
        ("2027-02-29", "09:00", "exact_date"),
        ("2027-03-06", "noon", "exact_time"),
        ("9999-12-31", "23:59", "exact_date"),
    ];
    for (date, time, field) in cases {
        let answer = ana.get(&exact(date, time)).await;
        answer.is(422).blames(field);
        assert!(answer.body.contains(&format!("value=\"{time}\"")), "{date}: what was typed stays");
        assert!(answer.body.contains("value=\"A concert\""), "{date}: so does the reason");
    }
    ana.get(&exact("2027-03-05", "09:15")).await.is(409).says("You have something else");
    ana.get(&exact("2027-02-20", "09:15")).await.is(409).says("That time is over");
    // Sunday at seven in the morning is in nobody's hours: the host is told, and may.
    let warned = ana.get(&exact("2027-03-07", "07:10")).await;
    warned.is(200).says("That time is outside the hours").says("Move anyway");
    ana.get(&path).await.says("Thursday 4 March 2027, 12:00–12:30");
    let form = warned.form(&move_it);
    assert_eq!(form.value("anyway"), "2027-03-07T06:10:00Z");
    // Told of one time, the host has to be told of another too.
    let told = |start| [("anyway", "2027-03-07T06:10:00Z"), ("start", start), ("reason", "Sorry")];
    let other = ana.post(&move_it, &told("2027-03-07T07:00:00Z")).await;
    other.is(422).says("outside the hours");
    assert_eq!(other.form(&move_it).value("reason"), "Sorry");
    let moved = ana.post(&move_it, &told("2027-03-07T06:10:00Z")).await;
    moved.leads_to(&format!("{path}?done=moved"));
    ana.get(&path).await.says("Sunday 7 March 2027, 7:10–7:40");
});

on_both!(a_request_is_answered, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    on_request(&world, &acme).await;
    let yes = world.book("intro", "2027-03-04T11:00:00Z").await;
    let no = world.book("intro", "2027-03-04T12:00:00Z").await;
    let path = format!("/admin/bookings/{}", yes.id);
    ana.get(&path)
        .await
        .says("This request waits for your answer")
        .says("The time is kept until then");
    ana.post(&format!("{path}/confirm"), &[]).await.leads_to(&format!("{path}?done=confirmed"));
    ana.get(&path).await.says("Confirmed").does_not_say("This request waits");
    ana.post(&format!("{path}/confirm"), &[]).await.is(409);

    let path = format!("/admin/bookings/{}", no.id);
    let decline = format!("{path}/decline");
    let form = ana.form(&decline, &decline).await.fill("reason", "Fully booked");
    ana.press(&form, "").await.leads_to(&format!("{path}?done=declined"));
    ana.get(&path).await.says("By Ana Lima: Fully booked").says("Declined by Ana Lima");
    ana.get(&decline).await.is(409);
    app::worker::drain(&world.app).await.unwrap();
    ana.get("/admin/outbox").await.says("Not booked: Intro call");
});

on_both!(a_request_that_keeps_no_time_says_so, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let details =
        Details { requires_confirmation: true, pending_blocks: false, ..Details::default() };
    let draft = Draft { details: Some(details), ..Draft::default() };
    let who = principal(&acme);
    app::event_types::update(&world.app, &who, acme.event_type.id, draft).await.unwrap();
    let asked = world.book("intro", "2027-03-04T11:00:00Z").await;
    let page = ana.get(&format!("/admin/bookings/{}", asked.id)).await;
    page.says("Others can still take this time");
    page.does_not_say("The time is kept");
});

on_both!(a_group_tells_how_many_seats_are_taken, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let details = Details { seats: 3, ..Details::default() };
    let draft = Draft { details: Some(details), ..Draft::default() };
    let id = acme.event_type.id;
    app::event_types::update(&world.app, &principal(&acme), id, draft).await.unwrap();
    world.book("intro", "2027-03-04T11:00:00Z").await;
    world.book_with("intro", "2027-03-04T11:00:00Z", |book| book.guest.name = "Kim".into()).await;
    ana.get("/admin/bookings").await.says("Jo Park · 2 of 3 seats").says("Kim · 2 of 3 seats");
});

on_both!(guests_are_found_however_they_are_spelt, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let booking = world
        .book_with("intro", "2027-03-04T11:00:00Z", |book| {
            book.guest.name = "Jürgen Müller-Łuczak".into();
            book.guest.phone = Some("+49 30 901820".into());
            book.guest.notes = Some("Über São Paulo, 12.10.2026 (2026-4711)".into());
        })
        .await;
    let reference = booking.reference.to_lowercase();
    let (bare, shouted) = (reference.replace('-', ""), booking.reference.to_uppercase());
    for words in [
        "muller",
        "MÜLLER",
        "Mu\u{308}ller",
        "luczak",
        "sao paulo",
        "über",
        "uber",
        "+4930901820",
        "4930901820",
        "+49 30 90 18 20",
        "(030) 901820",
        "30 901820",
        "12.10.2026",
        "2026-4711",
        &bare,
        &shouted,
        &reference,
    ] {
        let found = ana.get(&format!("/admin/bookings?q={}", encoded(words))).await;
        assert_eq!(found.is(200).says("Upcoming 1").status, 200, "{words}");
    }
    for words in ["mueler", "+49 31 901820", "0000000", "zebra"] {
        ana.get(&format!("/admin/bookings?q={}", encoded(words))).await.says("Upcoming 0");
    }
});

fn encoded(words: &str) -> String {
    words.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

on_both!(what_an_address_asks_for_and_there_is_not_is_said, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let booking = world.book("intro", "2027-03-04T11:00:00Z").await;
    let said = [
        ("/admin/bookings?tab=zzz", "There is no list of that name"),
        ("/admin/bookings?cursor=zzz", "That page of the list cannot be found"),
        ("/admin/bookings?tab=past&before=zzz", "That page of the list cannot be found"),
        ("/admin/outbox?state=zzz", "There is no such state of a mail"),
        ("/admin/outbox?cursor=zzz", "That page of the list cannot be found"),
    ];
    for (path, words) in said {
        ana.get(path).await.is(200).says("There is a problem").says(words);
    }
    let path = format!("/admin/bookings/{}/reschedule", booking.id);
    ana.get(&format!("{path}?start=zzz")).await.is(200).says("Choose one of the times");
    ana.get(&format!("{path}?date=zzz")).await.is(200).says("Enter a date");
    for path in ["/admin/bookings?tab=past", "/admin/outbox?state=kept", &path] {
        ana.get(path).await.is(200).does_not_say("There is a problem");
    }
});
