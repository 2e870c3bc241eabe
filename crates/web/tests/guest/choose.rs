//! The picker: which month it opens on, whose clock it shows, what it says where nothing is free.

use crate::browser::{Browser, between};
use crate::world::{INTRO, TUESDAY, World, book, empty, found};
use app::hours;
use availability::{Blocked, DateOverride};
use jiff::civil::date;
use model::{Details, Overrides, Window};
use testkit::on_both;

on_both!(it_opens_on_the_first_month_with_a_free_time, |db| async {
    let world = World::over(db).await;
    let march = Blocked { from: date(2027, 3, 1), to: date(2027, 4, 1), start: None, end: None };
    hours::block(&world.app, &world.principal(), None, march, "").await.unwrap();
    let mut guest = world.guest();
    let page = guest.get(&format!("{INTRO}?timezone=Europe/Berlin")).await;
    page.says("April 2027").says("Friday 2 April, 16 times");
    assert_eq!(page.buttons("month"), ["2027-03"], "the window ends on 30 April");
    let empty = guest.get(&format!("{INTRO}?timezone=Europe/Berlin&month=2027-03")).await;
    empty.says("No times in March 2027. Go to April 2027.");
    assert_eq!(empty.buttons("month"), ["2027-04"]);
    assert!(empty.times().is_empty());
    let day = guest.get(&format!("{INTRO}?timezone=Europe/Berlin&date=2027-03-09")).await;
    day.says("Ana Lima is away on Tuesday 9 March 2027.");
});

on_both!(it_ends_where_the_window_ends, |db| async {
    let world = World::over(db).await;
    let mut guest = world.guest();
    for asked in ["month=2031-01", "date=9999-12-31", "month=9999-12"] {
        let page = guest.get(&format!("{INTRO}?timezone=Europe/Berlin&{asked}")).await;
        page.is(200).says("April 2027");
        assert_eq!(page.buttons("month"), ["2027-03"], "{asked}");
    }
    for asked in ["month=2001-01", "date=0001-01-01", "date=-9999-01-01"] {
        let page = guest.get(&format!("{INTRO}?timezone=Europe/Berlin&{asked}")).await;
        page.is(200).says("March 2027");
        assert_eq!(page.buttons("month"), ["2027-04"], "{asked}");
    }
});

on_both!(a_window_far_ahead_is_found, |db| async {
    let world = World::over(db).await;
    let window = Some(Window { from: date(2028, 2, 28), to: date(9999, 12, 31) });
    world.intro(Details { window, ..Details::default() }).await;
    let mut guest = world.guest();
    let page = guest.get(&format!("{INTRO}?timezone=Europe/Berlin")).await;
    page.says("February 2028").says("Monday 28 February, 16 times");
    let window = Some(Window { from: date(2020, 1, 1), to: date(2020, 1, 31) });
    world.intro(Details { window, ..Details::default() }).await;
    guest.get(INTRO).await.is(200).says("Ana Lima has no free times before");
});

on_both!(the_five_soonest_are_named, |db| async {
    let world = World::over(db).await;
    let page = world.guest().get(&format!("{INTRO}?timezone=Europe/Berlin&date=2027-03-05")).await;
    // Two hours' notice: 11:00 in New York is the first.
    page.says("Next free Mon 1 Mar, 17:00 Mon 1 Mar, 17:30 Mon 1 Mar, 18:00 Mon 1 Mar, 18:30 Mon 1 Mar, 19:00");
    page.says("Intro call").says("30 min").says("Free").says("Ana Lima");
    page.says("None of these suit?");
});

on_both!(the_zone_is_named_and_moves_the_day, |db| async {
    let world = World::over(db).await;
    let mut guest = world.guest();
    guest.get(INTRO).await.says("Times in New York time (GMT−5)");
    let day = guest.get(&format!("{INTRO}?timezone=Pacific/Auckland&date=2027-03-03")).await;
    day.says("Times in Auckland time (GMT+13)").says("Wednesday 3 March, 16 times");
    assert!(day.times().contains(&TUESDAY.to_owned()));
    // An old name stays as the guest's browser has it.
    let zone = guest.get(&format!("{INTRO}/zone?timezone=Asia/Calcutta")).await;
    zone.is(200).says("Times are shown in Kolkata time (GMT+5:30)");
    assert!(zone.body.contains("<option value=\"Asia/Calcutta\" selected>"));
    // Through the page of zones and back it is the same day of the host's, whatever it is called.
    let berlin = guest.get(&format!("{INTRO}?timezone=Europe/Berlin&date=2027-03-02")).await;
    let change = between(&berlin.body, "class=\"zone__change\" href=\"", "\"").unwrap();
    let zone = guest.get(&change.replace("&#38;", "&")).await;
    let at = between(&zone.body, "name=\"at\" value=\"", "\"").unwrap();
    let again = guest.get(&format!("{INTRO}?timezone=Pacific/Auckland&at={at}")).await;
    again.says("Wednesday 3 March, 16 times");
    assert_eq!(again.times(), berlin.times());
});

on_both!(the_clock_is_that_of_the_region_until_chosen, |db| async {
    let world = World::over(db).await;
    let mut guest = world.guest().speaking("en-US,en;q=0.9");
    let day = "timezone=Europe/Berlin&date=2027-03-02";
    guest
        .get(&format!("{INTRO}?{day}"))
        .await
        .says("Tuesday, March 2")
        .says("3:00 PM")
        .says("Su Mo Tu");
    let page = guest.get(&format!("{INTRO}?{day}&clock=24")).await;
    page.says("15:00").does_not_say("PM");
    assert_eq!(page.form(&format!("{INTRO}/holds")).value("clock"), "24");
    world.guest().get(&format!("{INTRO}?{day}")).await.says("15:00").says("Mo Tu We");
});

on_both!(an_hour_that_comes_twice_is_offered_twice, |db| async {
    let world = World::over(db).await;
    let mut schedule = hours::get(&world.app, &world.principal(), None, None).await.unwrap().hours;
    let intervals = vec![availability::Hours {
        start: "01:00".parse().unwrap(),
        end: "03:00".parse().unwrap(),
    }];
    for day in [date(2027, 3, 14), date(2027, 11, 7)] {
        schedule.overrides.push(DateOverride { date: day, intervals: intervals.clone() });
    }
    hours::save(&world.app, &world.principal(), None, None, None, schedule).await.unwrap();
    let overrides = Overrides { booking_window_days: Some(365), ..Overrides::default() };
    world.intro(Details { setting_overrides: overrides, ..Details::default() }).await;
    let mut guest = world.guest();
    let autumn = guest.get(&format!("{INTRO}?date=2027-11-07&timezone=America/New_York")).await;
    autumn.says("1:30 (first, GMT−4)").says("1:30 (second, GMT−5)");
    let both = ["2027-11-07T05:30:00Z", "2027-11-07T06:30:00Z"].map(str::to_owned);
    assert!(both.iter().all(|start| autumn.times().contains(start)));
    let spring = guest.get(&format!("{INTRO}?date=2027-03-14&timezone=America/New_York")).await;
    assert_eq!(spring.times(), ["2027-03-14T06:00:00Z", "2027-03-14T06:30:00Z"]);
});

on_both!(a_week_shows_its_days_and_names_its_gaps, |db| async {
    let world = World::over(db).await;
    let wednesday =
        Blocked { from: date(2027, 3, 3), to: date(2027, 3, 3), start: None, end: None };
    hours::block(&world.app, &world.principal(), None, wednesday, "").await.unwrap();
    let week = format!("{INTRO}?view=week&timezone=Europe/Berlin&date=2027-03-02");
    let page = world.guest().get(&week).await;
    page.is(200).says("Mon 1 Mar – Sun 7 Mar").says("Wed: no times").says("Sat–Sun: no times");
    page.says("Thu 4 Mar 16 times");
});

on_both!(why_a_day_has_no_times_is_said, |db| async {
    let world = World::over(db).await;
    let mut guest = world.guest();
    let ask = |day: &str| format!("{INTRO}?timezone=America/New_York&date={day}");
    guest
        .get(&ask("2027-03-06"))
        .await
        .says("No times on Saturday 6 March. Next free: Mon 8 Mar, 9:00.");

    let limit = Overrides { daily_limit: Some(1), ..Overrides::default() };
    world.intro(Details { setting_overrides: limit, ..Details::default() }).await;
    book(&mut world.guest(), TUESDAY).await;
    guest
        .get(&ask("2027-03-02"))
        .await
        .says("Ana Lima has no more places on Tuesday 2 March 2027.");

    let notice = Overrides { minimum_notice_minutes: Some(1440), ..Overrides::default() };
    world.intro(Details { setting_overrides: notice, ..Details::default() }).await;
    let page = guest.get(&ask("2027-03-01")).await;
    page.says("Bookings close 24 hours before. The next time is Tuesday 2 March 2027, 9:00.");
});

on_both!(a_page_that_is_off_names_the_others, |db| async {
    let world = World::over(db).await;
    let id = world.founded.event_type.id;
    let draft = app::event_types::Draft { is_active: Some(false), ..Default::default() };
    app::event_types::update(&world.app, &world.principal(), id, draft).await.unwrap();
    let mut guest = world.guest();
    for path in [INTRO.to_owned(), format!("{INTRO}/details?start={TUESDAY}")] {
        let off = guest.get(&path).await;
        off.is(410).says("This booking page is not taking bookings. See other options");
        assert!(off.body.contains("href=\"/book/acme/ana\""));
    }
    guest.post(&format!("{INTRO}/holds"), &[("start", TUESDAY)]).await.is(410);
    guest.get("/book/acme/ana").await.is(200).says("Ana Lima takes no bookings at the moment.");
    guest.get("/book/acme").await.is(200).says("Nobody takes bookings here yet.");
    for nowhere in ["/book/nobody", "/book/acme/nobody", "/book/acme/ana/nothing"] {
        guest.get(nowhere).await.is(404).says("Page not found");
    }
});

on_both!(the_first_page_is_setup_a_landing_or_a_list, |db| async {
    let app = empty(&db, "http://localhost:3000").await;
    let mut guest = Browser::new(web::router(app.clone()));
    assert_eq!(guest.get("/").await.leads(), "/setup");
    found(&app, "acme").await;
    let landing = guest.get("/").await;
    landing.is(200).says("Book a time with acme & sons").says("Ana Lima").says("Intro call");
    found(&app, "hanok").await;
    let list = guest.get("/").await;
    list.is(200).says("acme & sons").says("hanok & sons");
    assert!(list.body.contains("href=\"/book/hanok\""));
    guest.get("/book/hanok/ana").await.is(200).says("Intro call");
});
