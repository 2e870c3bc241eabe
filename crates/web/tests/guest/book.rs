//! From a link to a booking.

use crate::world::{INTRO, TUESDAY, World, book, filled, take};
use model::{Details, Location, LocationKind, Question, QuestionKind};
use testkit::on_both;

on_both!(a_guest_books_with_forms_alone, |db| async {
    let world = World::over(db).await;
    let mut guest = world.guest();
    let picker = guest.get(&format!("{INTRO}?timezone=Europe/Berlin&date=2027-03-02")).await;
    picker.is(200).says("Times in Berlin time (GMT+1)").says("Tuesday 2 March, 16 times");
    assert_eq!(picker.header("set-cookie"), "");
    assert!(picker.times().contains(&TUESDAY.to_owned()));

    let held = guest.press(&picker.form(&format!("{INTRO}/holds")), "start", TUESDAY).await;
    let cookie = held.header("set-cookie");
    for part in ["kalends-hold=", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=1200"] {
        assert!(cookie.contains(part), "{part} is not in {cookie}");
    }
    let details = guest.follow(&held).await;
    details.is(200).says("Tuesday 2 March 2027, 16:00–16:30").says("Berlin time (GMT+1)");
    details.says("This time is held for you");

    let form = filled(&details).fill("notes", "Tea, please.");
    let booked = guest.press(&form, "start", TUESDAY).await;
    let path = booked.leads().to_owned();
    let page = guest.get(&path).await;
    assert_eq!(page.title(), "Booked: Intro call with Ana Lima");
    page.is(200).says("16:00–16:30 Berlin time (GMT+1)");
    page.says("For Ana Lima: 10:00–10:30 · New York time (GMT−5)").says("Tea, please.");
    page.says(&world.bookings().await[0].reference);
    for (name, value) in [
        ("cache-control", "private, no-store"),
        ("referrer-policy", "no-referrer"),
        ("x-robots-tag", "noindex, nofollow"),
    ] {
        assert_eq!(page.header(name), value);
    }
    // No mail is sent here, and none is promised.
    page.does_not_say("We sent").does_not_say("updates itself");

    guest.get(&path).await.is(200);
    assert_eq!(world.guest().get(&path).await.is(200).title(), page.title());
    assert_eq!(world.bookings().await.len(), 1);
});

on_both!(the_calendar_file_is_one_entry, |db| async {
    let world = World::over(db).await;
    let mut guest = world.guest();
    let path = book(&mut guest, TUESDAY).await;
    let file = guest.get(&format!("{path}/calendar.ics")).await;
    assert_eq!(file.is(200).header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"booking.ics\"");
    assert_eq!(file.header("cache-control"), "private, no-store");
    let booking = &world.bookings().await[0];
    for line in [
        "METHOD:PUBLISH",
        &format!("UID:{}", booking.uid),
        "SEQUENCE:0",
        "DTSTART:20270302T150000Z",
        "DTEND:20270302T153000Z",
    ] {
        assert!(file.body.contains(&format!("\r\n{line}\r\n")), "{line} is not in {}", file.body);
    }
    assert!(!file.body.contains("X-WR-CALNAME"));
    assert!(file.body.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')));
    let head = guest.ask(axum::http::Method::HEAD, &format!("{path}/calendar.ics")).await;
    assert_eq!(head.is(200).body, "");
});

on_both!(what_is_wrong_is_said_and_nothing_typed_is_lost, |db| async {
    let world = World::over(db).await;
    let mut guest = world.guest();
    let details = take(&mut guest, "timezone=Europe/Berlin&clock=12", TUESDAY).await;
    let form = filled(&details).fill("email", "jo@").fill("notes", "Three <b>of</b> us");
    let refused = guest.press(&form, "start", TUESDAY).await;
    assert!(refused.is(422).title().starts_with("Error: "));
    refused.says("There is a problem").says("Enter an e-mail address like name@example.org");
    let again = refused.form(&format!("{INTRO}/bookings"));
    assert_eq!(again.value("name"), "Jo Park");
    assert_eq!(again.value("email"), "jo@");
    assert_eq!(again.value("notes"), "Three <b>of</b> us");
    assert_eq!(again.value("clock"), "12");
    assert!(world.bookings().await.is_empty());

    let booked = guest.press(&again.fill("email", "jo@example.com"), "start", TUESDAY).await;
    guest.follow(&booked).await.says("4:00–4:30 pm").says("Three <b>of</b> us");
});

on_both!(pressing_twice_books_once, |db| async {
    let world = World::over(db).await;
    let mut guest = world.guest();
    let details = take(&mut guest, "timezone=Europe/Berlin", TUESDAY).await;
    let form = filled(&details);
    let (mut one, mut two) = (guest.clone(), guest.clone());
    let presses = tokio::join!(
        one.press(&form, "start", TUESDAY),
        two.press(&form, "start", TUESDAY),
        guest.press(&form, "start", TUESDAY),
    );
    let path = presses.0.leads();
    assert_eq!([presses.1.leads(), presses.2.leads()], [path, path]);
    assert_eq!(world.bookings().await.len(), 1);
    let again = guest.press(&form, "start", TUESDAY).await;
    guest.follow(&again).await.says("already booked for you");
    // Back to the form leads forward again.
    let back = format!("{INTRO}/details?start={TUESDAY}&timezone=Europe/Berlin");
    assert_eq!(guest.get(&back).await.leads(), path);
    guest.get(path).await.says("Nothing was booked twice");
    // The same form for another time asks once more, with a key of its own.
    let other = guest.press(&form, "start", "2027-03-02T16:00:00Z").await;
    let fresh = other.is(409).form(&format!("{INTRO}/bookings"));
    assert_ne!(fresh.value("once"), form.value("once"));
    guest.press(&fresh, "start", "2027-03-02T16:00:00Z").await.leads();
    assert_eq!(world.bookings().await.len(), 2);
});

on_both!(every_kind_of_question_is_answered_without_a_script, |db| async {
    let world = World::over(db).await;
    let question = |id: &str, kind: QuestionKind| Question {
        id: id.to_owned(),
        label: format!("About {id}"),
        kind,
        required: true,
        options: if kind.has_options() { vec!["A".into(), "B".into()] } else { vec![] },
    };
    let kinds = QuestionKind::ALL.map(|(kind, name)| question(&name.replace('_', "-"), kind));
    world.intro(Details { custom_questions: kinds.to_vec(), ..Details::default() }).await;
    let mut guest = world.guest();
    let details =
        take(&mut guest, "timezone=Europe/Berlin&q_text=From%20the%20link", TUESDAY).await;
    let form = filled(&details);
    assert_eq!(form.value("q_text"), "From the link");
    let refused = guest.press(&form, "start", TUESDAY).await;
    refused.is(422).says("Choose an answer to “About multi-select”");
    refused.says("Tick “About checkbox” to go on").does_not_say("Fill in “About text”");

    let form = refused
        .form(&format!("{INTRO}/bookings"))
        .fill("q_textarea", "One\nTwo")
        .fill("q_number", "12.5")
        .fill("q_select", "B")
        .fill("q_multi-select", "A")
        .and("q_multi-select", "B")
        .fill("q_checkbox", "yes")
        .fill("q_phone", "+49 30 901820")
        .fill("q_email", "kim@example.org")
        .fill("q_url", "https://example.org")
        .fill("q_date", "2027-02-29");
    let refused = guest.press(&form, "start", TUESDAY).await;
    refused.is(422).says("Enter a date for “About date”");
    let form = refused.form(&format!("{INTRO}/bookings"));
    assert_eq!(form.fields.iter().filter(|(name, _)| name == "q_multi-select").count(), 2);
    let booked = guest.press(&form.fill("q_date", "2028-02-29"), "start", TUESDAY).await;
    let page = guest.follow(&booked).await;
    for answer in
        ["From the link", "12.5", "A, B", "+49 30 901820", "kim@example.org", "2028-02-29"]
    {
        page.says(answer);
    }
});

on_both!(a_guest_chooses_where_to_meet, |db| async {
    let world = World::over(db).await;
    let place = |kind, value: Option<&str>| Location {
        kind,
        value: value.map(str::to_owned),
        display_name: None,
    };
    let locations = vec![
        place(LocationKind::Zoom, None),
        place(LocationKind::Phone, None),
        place(LocationKind::AskGuest, None),
    ];
    world.intro(Details { locations, ..Details::default() }).await;
    let mut guest = world.guest();
    let details = take(&mut guest, "timezone=Europe/Berlin", TUESDAY).await;
    assert_eq!(filled(&details).value("location"), "Zoom");
    let call = filled(&details).fill("location", "Phone call");
    guest.press(&call, "start", TUESDAY).await.is(422).says("Fill in “Phone”");
    let own = filled(&details).fill("location", "Place of your choice");
    guest.press(&own, "start", TUESDAY).await.is(422).says("Fill in “Your place”");
    let moon = filled(&details).fill("location", "The moon");
    guest.press(&moon, "start", TUESDAY).await.is(422).says("Where would you like to meet?”");
    let booked = guest.press(&own.fill("place", "The café at 5"), "start", TUESDAY).await;
    guest.follow(&booked).await.says("Where The café at 5");
    assert_eq!(world.bookings().await.len(), 1);
});

on_both!(a_meeting_in_person_keeps_the_venues_clock, |db| async {
    let world = World::over(db).await;
    let place = Location {
        kind: LocationKind::InPerson,
        value: Some("Bryant Park".into()),
        display_name: None,
    };
    world.intro(Details { locations: vec![place], ..Details::default() }).await;
    let mut guest = world.guest();
    let picker = guest.get(&format!("{INTRO}?timezone=Europe/Athens")).await;
    picker.says("Times where you meet: New York time (GMT−5)");
    let details = take(&mut guest, "timezone=Europe/Athens", TUESDAY).await;
    details.says("Tuesday 2 March 2027, 10:00–10:30").says("New York time");
    let booked = guest.press(&filled(&details), "start", TUESDAY).await;
    let page = guest.follow(&booked).await;
    page.says("10:00–10:30 New York time (GMT−5), where you meet");
    page.says("For you: 17:00–17:30 · Athens time (GMT+2)");
    assert_eq!(world.bookings().await[0].guest.timezone.name(), "Europe/Athens");
});

on_both!(a_request_says_that_nothing_is_booked, |db| async {
    let world = World::over(db).await;
    world.intro(Details { requires_confirmation: true, ..Details::default() }).await;
    let mut guest = world.guest();
    let details = take(&mut guest, "timezone=Europe/Berlin", TUESDAY).await;
    details.says("Send request").does_not_say("Confirm booking");
    let booked = guest.press(&filled(&details), "start", TUESDAY).await;
    let path = booked.leads().to_owned();
    let page = guest.get(&path).await;
    page.says("Not booked yet: Ana Lima has until Tuesday 2 March 2027, 16:00 to answer.")
        .does_not_say("Confirmed")
        .does_not_say(".ics");
    assert!(page.title().starts_with("Request sent"));
    guest.get(&format!("{path}/calendar.ics")).await.is(404);
    // It can be moved, and is still one request.
    let to = [("start", "2027-03-03T15:00:00Z")];
    assert_eq!(guest.post(&format!("{path}/reschedule"), &to).await.leads(), path);
    guest.get(&path).await.says("Not booked yet").says("Wednesday 3 March");
    assert_eq!(guest.post(&format!("{path}/cancel"), &[]).await.leads(), path);
    assert_eq!(world.bookings().await.len(), 1);
});

on_both!(seats_are_counted_down, |db| async {
    let world = World::over(db).await;
    world.intro(Details { seats: 2, ..Details::default() }).await;
    let day = format!("{INTRO}?timezone=Europe/Berlin&date=2027-03-02");
    world.guest().get(&day).await.says("16:00–16:30 2 seats left");
    book(&mut world.guest(), TUESDAY).await;
    world.guest().get(&day).await.says("16:00–16:30 1 seat left");
    book(&mut world.guest(), TUESDAY).await;
    world.guest().get(&day).await.does_not_say("16:00–16:30");
    assert_eq!(world.bookings().await.len(), 2);
});

on_both!(hosts_look_at_their_own_page_without_booking, |db| async {
    let world = World::over(db).await;
    let mut ana = world.ana().await;
    ana.get(INTRO).await.says("this is a preview");
    let details = ana.get(&format!("{INTRO}/details?start={TUESDAY}")).await;
    details.says("this is a preview").does_not_say("Confirm booking");
    let form = filled(&details);
    ana.press(&form, "start", TUESDAY).await.is(422).says("this is a preview");
    assert!(world.bookings().await.is_empty());
    let mut guest = world.guest();
    guest.get(INTRO).await.does_not_say("preview");
    let details = guest.get(&format!("{INTRO}/details?start={TUESDAY}")).await;
    let form = filled(&details).fill("email", "Ana@Acme.example");
    guest.press(&form, "start", TUESDAY).await.is(422).says("hosts cannot book themselves");
    assert!(world.bookings().await.is_empty());
});

on_both!(a_machine_that_fills_the_hidden_field_books_nothing, |db| async {
    let world = World::over(db).await;
    let mut guest = world.guest();
    let details = take(&mut guest, "timezone=Europe/Berlin", TUESDAY).await;
    let form = filled(&details).fill("subject", "Cheap watches");
    let answer = guest.press(&form, "start", TUESDAY).await;
    let again = answer.is(422).form(&format!("{INTRO}/bookings"));
    assert_eq!((again.value("name"), again.value("subject")), ("Jo Park", ""));
    assert!(world.bookings().await.is_empty());
});
