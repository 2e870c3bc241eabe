//! Overrides with reasons, blocked dates that are changed, holidays and journeys, on their pages.

use crate::world::World;
use testkit::on_both;

const OVERRIDES: &str = "/admin/availability/overrides";
const BLOCKED: &str = "/admin/availability/blocked";
const HOLIDAYS: &str = "/admin/availability/holidays";
const TRAVEL: &str = "/admin/availability/travel";

const GUESTS: &str = "/book/acme/ana/intro?timezone=Europe/Berlin&date=";

on_both!(several_dates_are_closed_at_once_and_guests_read_why, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let form = ana.form(OVERRIDES, OVERRIDES).await.fill("date", "2027-03-08");
    let form =
        form.fill("until", "2027-03-09").fill("reason", "Trade fair").choose("kind", "closed");
    let form = form.fill_nth("also", 1, "2027-03-11").tick("show_guests", "yes");
    ana.press(&form, "save").await.leads_to(&format!("{OVERRIDES}?done=saved"));
    for (date, offered) in [("08", false), ("09", false), ("10", true), ("11", false)] {
        let starts = world.offered("intro", &format!("2027-03-{date}")).await;
        assert_eq!(!starts.is_empty(), offered, "{date}: {starts}");
    }
    let page = ana.get(OVERRIDES).await;
    page.says("Monday 8 March 2027 – Tuesday 9 March 2027 Trade fair (guests see it) Closed");
    let mut guest = world.stranger();
    let page = guest.get(&format!("{GUESTS}2027-03-08")).await;
    page.says("Ana Lima is away on Monday 8 March 2027: Trade fair");

    // One of them is changed: the form begins with what is stored.
    let form = ana.form(&format!("{OVERRIDES}?date=2027-03-08"), OVERRIDES).await;
    assert_eq!((form.value("date"), form.value("reason")), ("2027-03-08", "Trade fair"));
    assert_eq!(form.value("was"), "2027-03-08");
    ana.press(&form.untick("show_guests"), "save").await.is(303);
    let page = guest.get(&format!("{GUESTS}2027-03-08")).await;
    page.says("Ana Lima is away on Monday 8 March 2027.").does_not_say("Trade fair");

    let form = ana.form(OVERRIDES, OVERRIDES).await.fill("date", "2027-03-08");
    ana.press(&form.clone().fill("until", "2027-03-07"), "save").await.is(422).blames("until");
    ana.press(&form.clone().fill("until", "2029-03-07"), "save").await.is(422).blames("until");
    ana.press(&form.fill_nth("also", 2, "2026-03-07"), "save").await.is(422).blames("also-2");

    // Another date in place of one that was set: the old one follows the week again.
    let form = ana.form(&format!("{OVERRIDES}?date=2027-03-11"), OVERRIDES).await;
    ana.press(&form.fill("date", "2027-03-12"), "save").await.is(303);
    for (date, offered) in [("11", true), ("12", false)] {
        let starts = world.offered("intro", &format!("2027-03-{date}")).await;
        assert_eq!(!starts.is_empty(), offered, "{date}: {starts}");
    }
    world.travel(24 * 12);
    ana.get(OVERRIDES).await.says("3 in the past");
});

on_both!(dates_of_one_range_go_together_and_come_back, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let form = ana.form(OVERRIDES, OVERRIDES).await.fill("date", "2027-03-08");
    let form = form.fill("until", "2027-03-12").fill("reason", "Fair").choose("kind", "closed");
    ana.press(&form, "save").await.is(303);
    ana.get(OVERRIDES).await.says("Monday 8 March 2027 – Friday 12 March 2027 Fair Closed");

    // Changed together: what is no longer in the range follows the week again.
    let week = "2027-03-08_2027-03-12";
    let form = ana.form(&format!("{OVERRIDES}?date={week}"), OVERRIDES).await;
    assert_eq!((form.value("was"), form.value("until")), (week, "2027-03-12"));
    ana.press(&form.fill("until", "2027-03-10"), "save").await.is(303);
    assert_eq!(world.offered("intro", "2027-03-10").await, "");
    assert_ne!(world.offered("intro", "2027-03-11").await, "");
    // One of them alone has other hours: three rows.
    let form = ana.form(&format!("{OVERRIDES}?date=2027-03-09"), OVERRIDES).await;
    let form = form.choose("kind", "hours").fill("start", "10:00").fill("end", "11:00");
    ana.press(&form, "save").await.is(303);
    let page = ana.get(OVERRIDES).await;
    page.says("Tuesday 9 March 2027 Fair 10:00–11:00").does_not_say("– Wednesday");

    let all = format!("{OVERRIDES}/2027-03-08_2027-03-10/delete");
    let removed = ana.post(&all, &[]).await;
    assert_ne!(world.offered("intro", "2027-03-08").await, "");
    let page = ana.get(removed.location()).await;
    let undo = page.form(&format!("{OVERRIDES}/undo"));
    ana.press(&undo, "").await.leads_to(&format!("{OVERRIDES}?done=undone"));
    assert_eq!(world.offered("intro", "2027-03-08").await, "");
    assert_eq!(world.offered("intro", "2027-03-09").await, "10:00 10:30");
    ana.get(OVERRIDES).await.says("Tuesday 9 March 2027 Fair 10:00–11:00");
    ana.press(&undo, "").await.leads_to(&format!("{OVERRIDES}?done=undone"));
    // Somebody saved since: nothing is offered, and nothing is overwritten.
    let removed = ana.post(&all, &[]).await;
    let undo = ana.get(removed.location()).await.form(&format!("{OVERRIDES}/undo"));
    let form = ana.form(OVERRIDES, OVERRIDES).await.fill("date", "2027-03-20");
    ana.press(&form, "save").await.is(303);
    ana.get(removed.location()).await.does_not_say("Undo");
    ana.press(&undo, "").await.is(409);
});

on_both!(what_is_blocked_can_be_changed, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let form = ana.form(BLOCKED, BLOCKED).await.fill("start_date", "2027-03-05");
    ana.press(&form.fill("reason", "Dentist").tick("show_guests", "yes"), "").await.is(303);
    let mut guest = world.stranger();
    guest.get(&format!("{GUESTS}2027-03-05")).await.says("2027: Dentist");
    let page = ana.get(BLOCKED).await;
    let id = page.body.split("/admin/availability/blocked?id=").nth(1).unwrap();
    let id = id.split('#').next().unwrap().to_owned();
    let form = ana.form(&format!("{BLOCKED}?id={id}"), BLOCKED).await;
    assert_eq!((form.value("start_date"), form.value("reason")), ("2027-03-05", "Dentist"));
    let form = form.untick("is_all_day").fill("start_time", "12:00").fill("end_time", "14:00");
    ana.press(&form, "").await.is(303);
    let offered = world.offered("intro", "2027-03-05").await;
    assert!(offered.contains("11:30") && offered.contains("14:00"), "{offered}");
    assert!(!offered.contains("12:00") && !offered.contains("13:30"), "{offered}");
    let rows = ana.get(BLOCKED).await.body.matches("/admin/availability/blocked?id=").count();
    assert_eq!(rows, 1, "one row, changed");

    world.found("other", "olga@example.org").await;
    let mut olga = world.signed_in("olga@example.org").await;
    olga.get(&format!("{BLOCKED}?id={id}")).await.is(404);
    olga.post(BLOCKED, &[("id", &id), ("start_date", "2027-03-06"), ("is_all_day", "yes")])
        .await
        .is(404);
    olga.post(&format!("{BLOCKED}/{id}/delete"), &[]).await.is(404);
});

on_both!(public_holidays_are_switched_on_and_single_ones_worked, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    world.book("intro", "2027-03-26T09:00:00Z").await;
    let form = ana.form(HOLIDAYS, HOLIDAYS).await.choose("country", "DE");
    let shown = ana.press(&form, "show").await;
    shown.is(200).says("Unsaved changes").says("Good Friday").does_not_say("Epiphany");
    let form = shown.form(HOLIDAYS).choose("region", "BY");
    let shown = ana.press(&form, "show").await;
    shown.says("Epiphany").says("1 booking is still on Intro call,");
    assert!(!world.offered("intro", "2027-03-26").await.is_empty(), "nothing is saved yet");
    let asked = ana.press(&shown.form(HOLIDAYS), "save").await;
    asked.is(422).says("Save anyway?").says("1 booking is in that time");
    assert!(!world.offered("intro", "2027-03-26").await.is_empty(), "nor is it before the answer");
    assert_eq!(asked.form(HOLIDAYS).value("region"), "BY");
    ana.press(&asked.form(HOLIDAYS), "save").await.leads_to(&format!("{HOLIDAYS}?done=saved"));
    assert_eq!(world.offered("intro", "2027-03-26").await, "");
    let mut guest = world.stranger();
    guest.get(&format!("{GUESTS}2027-03-29")).await.says("Monday 29 March 2027: Easter Monday");
    ana.get(OVERRIDES).await.says("Friday 26 March 2027 Good Friday 1 booking is still on");

    let form = ana.form(HOLIDAYS, HOLIDAYS).await;
    let kept: Vec<_> = form
        .all("keep")
        .into_iter()
        .filter(|key| *key != "holiday-good-friday")
        .map(str::to_owned)
        .collect();
    let mut fields =
        vec![("action", "save"), ("country", "DE"), ("region", "BY"), ("listed", "DE-BY")];
    fields.push(("seen", form.value("seen")));
    fields.extend(kept.iter().map(|key| ("keep", key.as_str())));
    ana.post(HOLIDAYS, &fields).await.is(303);
    assert!(!world.offered("intro", "2027-03-26").await.is_empty(), "Ana works on Good Friday");
    assert_eq!(world.offered("intro", "2027-03-29").await, "");
    ana.post(HOLIDAYS, &[("action", "save"), ("country", "XX")]).await.is(422).blames("country");
    let form = ana.form(HOLIDAYS, HOLIDAYS).await.choose("country", "");
    ana.press(&form, "save").await.is(303);
    assert!(!world.offered("intro", "2027-03-29").await.is_empty());
});

on_both!(a_journey_is_added_and_removed_and_never_overlaps, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let form = ana.form(TRAVEL, TRAVEL).await.fill("from", "2027-03-08").fill("to", "2027-03-10");
    let form = form.choose("timezone", "America/New_York");
    ana.press(&form, "").await.leads_to(&format!("{TRAVEL}?done=saved"));
    assert!(world.offered("intro", "2027-03-09").await.starts_with("15:00"));
    ana.get(TRAVEL).await.says("New York time").says("9:00").says("15:00");
    ana.press(&form.clone().choose("timezone", ""), "").await.is(422).blames("timezone");
    let change = ana.form(&format!("{TRAVEL}?date=2027-03-08"), TRAVEL).await;
    assert_eq!((change.value("was"), change.value("to")), ("2027-03-08", "2027-03-10"));
    ana.press(&change.fill("to", "2027-03-09"), "").await.is(303);
    assert!(world.offered("intro", "2027-03-10").await.starts_with("09:00"));
    ana.press(&form, "").await.is(422).blames("from").says("You are already away");
    ana.press(&form.clone().fill("to", "2027-03-01"), "").await.is(422).blames("to");
    ana.post(&format!("{TRAVEL}/2027-03-08/delete"), &[])
        .await
        .leads_to(&format!("{TRAVEL}?done=removed"));
    assert!(world.offered("intro", "2027-03-09").await.starts_with("09:00"));
});

on_both!(bookings_in_the_way_are_named_before_anything_is_saved, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let first = world.book("intro", "2027-03-03T11:00:00Z").await;
    let before = world.offered("intro", "2027-03-03").await;
    let form = ana.form(BLOCKED, BLOCKED).await.fill("start_date", "2027-03-03");
    let form = form.untick("is_all_day").fill("start_time", "12:00").fill("end_time", "15:00");
    let form = form.fill("reason", "Dentist").tick("show_guests", "yes");
    let asked = ana.press(&form, "save").await;
    asked.is(422).says("Block anyway?").says("1 booking is in that time");
    asked.says("Intro call, Jo Park (opens in a new tab) Wednesday 3 March 2027, 12:00–12:30");
    assert!(asked.body.contains(&format!("/admin/bookings/{}\" target", first.id)));
    assert_eq!(world.offered("intro", "2027-03-03").await, before, "nothing is saved");
    let kept = asked.form(BLOCKED);
    for (field, value) in
        [("start_date", "2027-03-03"), ("start_time", "12:00"), ("end_time", "15:00")]
    {
        assert_eq!(kept.value(field), value);
    }
    assert_eq!((kept.value("reason"), kept.value("show_guests")), ("Dentist", "yes"));

    // Somebody books in the meantime: nobody was told of that one yet.
    let second = world.book("intro", "2027-03-03T13:00:00Z").await;
    let asked = ana.press(&kept, "save").await;
    asked.is(422).says("2 bookings are in that time");
    ana.press(&asked.form(BLOCKED), "save").await.leads_to(&format!("{BLOCKED}?done=saved"));
    assert!(!world.offered("intro", "2027-03-03").await.contains("14:30"));
    for booking in [first.id, second.id] {
        ana.get(&format!("/admin/bookings/{booking}")).await.is(200).says("Confirmed");
    }

    // What it covered before is not asked about again; what it covers now is.
    let page = ana.get(BLOCKED).await;
    let id = page.body.split("/admin/availability/blocked?id=").nth(1).unwrap();
    let id = id.split('#').next().unwrap();
    let form = ana.form(&format!("{BLOCKED}?id={id}"), BLOCKED).await;
    ana.press(&form.clone().fill("reason", "Doctor"), "save").await.is(303);
    world.book("intro", "2027-03-03T15:00:00Z").await;
    let asked = ana.press(&form.fill("end_time", "17:00"), "save").await;
    asked.is(422).says("1 booking is in that time").says("16:00–16:30");
});

on_both!(dates_with_other_hours_and_journeys_ask_too, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    world.book("intro", "2027-03-09T11:00:00Z").await;
    let form = ana.form(OVERRIDES, OVERRIDES).await.fill("date", "2027-03-09");
    let around = form.clone().fill("start", "12:00").fill("end", "13:00");
    ana.press(&around, "save").await.leads_to(&format!("{OVERRIDES}?done=saved"));
    let form = ana.form(OVERRIDES, OVERRIDES).await.fill("date", "2027-03-09");
    let asked = ana.press(&form.choose("kind", "closed").fill("reason", "Fair"), "save").await;
    asked.says("Replace the hours of these dates?").says("Tuesday 9 March 2027: 12:00–13:00");
    asked.is(422).says("Save anyway?").says("1 booking is in that time");
    let kept = asked.form(OVERRIDES);
    assert_eq!((kept.value("kind"), kept.value("reason")), ("closed", "Fair"));
    // A row more is no answer: the question comes back.
    let form = ana.press(&kept, "add").await.form(OVERRIDES);
    ana.press(&form, "save").await.is(422).says("Save anyway?");
    ana.press(&kept, "save").await.is(303);
    ana.get(OVERRIDES).await.says("Tuesday 9 March 2027 Fair Closed");

    world.book("intro", "2027-03-10T08:00:00Z").await;
    let form = ana.form(TRAVEL, TRAVEL).await.fill("from", "2027-03-10");
    let asked = ana.press(&form.choose("timezone", "America/New_York"), "save").await;
    asked.is(422).says("Save anyway?").says("9:00–9:30");
    assert_eq!(asked.form(TRAVEL).value("timezone"), "America/New_York");
    ana.press(&asked.form(TRAVEL), "save").await.leads_to(&format!("{TRAVEL}?done=saved"));
});

on_both!(bookings_outside_removed_weekly_hours_are_named, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    world.book("intro", "2027-03-03T09:00:00Z").await;
    let hours = "/admin/availability";
    ana.get(hours).await.does_not_say("outside these hours");
    let form = ana.form(hours, hours).await.fill("wednesday_start", "14:00");
    ana.press(&form, "save").await.is(303);
    ana.get(hours).await.says("1 booking is outside these hours").says("Jo Park");
});

on_both!(a_slip_in_what_is_blocked_is_asked_about, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let form = ana.form(BLOCKED, BLOCKED).await.fill("start_date", "2027-03-10");
    let far = form.clone().fill("end_date", "9999-12-31");
    ana.press(&far, "save").await.is(422).blames("end_date").says("the next 10 years");
    let form = form.untick("is_all_day").fill("start_time", "14:00").fill("end_time", "12:00");
    let asked = ana.press(&form, "save").await;
    asked.is(422).blames("end_time").says("tick “Ends on the next day”");
    assert!(world.offered("intro", "2027-03-10").await.contains("15:00"), "nothing is saved");
    let longer = form.clone().fill("end_time", "16:00").tick("overnight", "yes");
    ana.press(&longer, "save").await.is(422).blames("end_time");
    let night = asked.form(BLOCKED).tick("overnight", "yes");
    ana.press(&night, "save").await.leads_to(&format!("{BLOCKED}?done=saved"));
    let offered = world.offered("intro", "2027-03-10").await;
    assert!(offered.contains("13:30") && !offered.contains("14:00"), "{offered}");
    let page = ana.get(BLOCKED).await;
    let id = page.body.split("/admin/availability/blocked?id=").nth(1).unwrap();
    let id = id.split('#').next().unwrap();
    let form = ana.form(&format!("{BLOCKED}?id={id}"), BLOCKED).await;
    assert_eq!(form.value("overnight"), "yes");
    for page in [OVERRIDES, TRAVEL] {
        let (first, last) = if page == TRAVEL { ("from", "to") } else { ("date", "until") };
        let form = ana.form(page, page).await.fill(first, "9999-12-30").fill(last, "9999-12-31");
        ana.press(&form, "save").await.is(422).blames(last);
    }
});

on_both!(guests_read_why_a_part_of_a_day_is_blocked, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let form = ana.form(BLOCKED, BLOCKED).await.fill("start_date", "2027-03-10");
    let form = form.untick("is_all_day").fill("start_time", "12:00").fill("end_time", "14:00");
    let form = form.fill("reason", "Dentist");
    ana.press(&form, "save").await.is(303);
    let mut guest = world.stranger();
    let day = format!("{GUESTS}2027-03-10");
    guest.get(&day).await.does_not_say("Dentist");
    let page = ana.get(BLOCKED).await;
    let id = page.body.split("/admin/availability/blocked?id=").nth(1).unwrap();
    let id = id.split('#').next().unwrap();
    let form = ana.form(&format!("{BLOCKED}?id={id}"), BLOCKED).await;
    ana.press(&form.tick("show_guests", "yes"), "save").await.is(303);
    let told = "Ana Lima is away from 12:00 to 14:00: Dentist";
    guest.get(&day).await.says(told);
    guest.get(&format!("{day}&view=week")).await.says(told);
    guest.get(&format!("{GUESTS}2027-03-11")).await.does_not_say("Ana Lima is away from");
    // In the guest's own zone.
    let there = "/book/acme/ana/intro?timezone=Europe/London&date=2027-03-10";
    guest.get(there).await.says("Ana Lima is away from 11:00 to 13:00: Dentist");
});

on_both!(times_of_bookings_in_the_way_name_their_zone, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    world.book("intro", "2027-03-03T11:00:00Z").await;
    let form = ana.form(BLOCKED, BLOCKED).await.fill("start_date", "2027-03-03");
    let asked = ana.press(&form, "save").await;
    asked.is(422).says("Times in Berlin time.").says("12:00–12:30");
});

on_both!(two_tabs_do_not_overwrite_each_others_time_off, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let since = "changed elsewhere since you opened this page";

    let other = ana.form(OVERRIDES, OVERRIDES).await.fill("date", "2027-03-09");
    let other = other.choose("kind", "closed");
    let form = ana.form(OVERRIDES, OVERRIDES).await.fill("date", "2027-03-09");
    let form = form.fill("start", "12:00").fill("end", "13:00");
    ana.press(&form, "save").await.is(303);
    ana.press(&form, "save").await.is(422).says("Replace the hours of these dates?");
    let asked = ana.press(&other, "save").await;
    asked.is(422).says("Replace the hours of these dates?").says("12:00–13:00");
    let late = ana.press(&asked.form(OVERRIDES), "save").await;
    late.is(409).says(since);
    assert_eq!(late.form(OVERRIDES).value("date"), "2027-03-09");
    assert!(world.offered("intro", "2027-03-09").await.starts_with("12:00"));
    let asked = ana.press(&late.form(OVERRIDES), "save").await;
    ana.press(&asked.form(OVERRIDES), "save").await.is(303);
    assert_eq!(world.offered("intro", "2027-03-09").await, "");

    let form = ana.form(BLOCKED, BLOCKED).await.fill("start_date", "2027-03-10");
    ana.press(&form.fill("reason", "Dentist"), "save").await.is(303);
    let page = ana.get(BLOCKED).await;
    let id = page.body.split("/admin/availability/blocked?id=").nth(1).unwrap();
    let change = format!("{BLOCKED}?id={}", id.split('#').next().unwrap());
    let (one, other) = (ana.form(&change, BLOCKED).await, ana.form(&change, BLOCKED).await);
    let one = one.fill("reason", "Doctor");
    ana.press(&one, "save").await.is(303);
    ana.press(&one, "save").await.is(303);
    let late = ana
        .press(&other.fill("start_date", "2027-03-11").fill("end_date", "2027-03-11"), "save")
        .await;
    late.is(409).says(since).says("Doctor");
    assert_eq!(late.form(BLOCKED).value("start_date"), "2027-03-11");
    ana.press(&late.form(BLOCKED), "save").await.is(303);
    ana.get(BLOCKED).await.says("Thursday 11 March 2027 Dentist").does_not_say("Doctor");

    let form = ana.form(HOLIDAYS, HOLIDAYS).await.choose("country", "AE");
    let one = ana.press(&form, "show").await;
    one.says("National Day").says("The feasts that follow the moon");
    let form = ana.form(HOLIDAYS, HOLIDAYS).await.choose("country", "NO");
    let other = ana.press(&form, "show").await;
    ana.press(&one.form(HOLIDAYS), "save").await.is(303);
    ana.press(&one.form(HOLIDAYS), "save").await.is(303);
    let late = ana.press(&other.form(HOLIDAYS), "save").await;
    late.is(409).says(since);
    assert_eq!(late.form(HOLIDAYS).value("country"), "NO");
    ana.press(&late.form(HOLIDAYS), "save").await.is(303);
    ana.get(HOLIDAYS).await.says("Maundy Thursday").does_not_say("follow the moon");
});

on_both!(what_is_wrong_says_which_of_two_dates_is_meant, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    for (page, button, first, last) in [
        (OVERRIDES, "save", "date", "until"),
        (BLOCKED, "", "start_date", "end_date"),
        (TRAVEL, "", "from", "to"),
    ] {
        let form = ana.form(page, page).await;
        let missing = ana.press(&form, button).await;
        missing.is(422).blames(first).says("From: Enter a date");
        let form = form.fill(first, "2027-03-08").fill(last, "8 March");
        let unread = ana.press(&form, button).await;
        unread.is(422).blames(last).says("Until: Enter a date").does_not_say("From: Enter");
    }
    let form = ana.form(OVERRIDES, OVERRIDES).await.fill("date", "2027-03-08");
    let answer = ana.press(&form.fill_nth("also", 1, "soon"), "save").await;
    answer.is(422).blames("also-1").says("Another date, 2: Enter a date");
});

on_both!(hours_are_understood_as_people_write_them, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let form = ana.form(OVERRIDES, OVERRIDES).await.fill("date", "2027-03-08");
    let form = form.choose("kind", "hours");
    ana.press(&form.clone().fill("start", "9").fill("end", "10.30"), "save").await.is(303);
    assert_eq!(world.offered("intro", "2027-03-08").await, "09:00 09:30 10:00");
    let form = form.fill("date", "2027-03-09").fill("start", "early").fill("end", "late");
    ana.press(&form, "save").await.is(422).blames("range-0").says("Enter times like 09:00");
});

on_both!(what_was_removed_already_is_said_to_be, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let form = ana.form(OVERRIDES, OVERRIDES).await.fill("date", "2027-03-08");
    ana.press(&form.choose("kind", "closed"), "save").await.is(303);
    let again = format!("{OVERRIDES}?done=gone-before");
    let delete = format!("{OVERRIDES}/2027-03-08/delete");
    ana.post(&delete, &[]).await.is(303);
    ana.post(&delete, &[]).await.leads_to(&again);
    ana.get(&again).await.says("That had been removed already");
    let journey = format!("{TRAVEL}/2027-03-08/delete");
    ana.post(&journey, &[]).await.leads_to(&format!("{TRAVEL}?done=gone-before"));
    let answer = ana.post(&format!("{BLOCKED}/{}/delete", uuid::Uuid::nil()), &[]).await;
    answer.is(404);
    assert!(answer.body.contains(&format!("href=\"{BLOCKED}\"")));
});
