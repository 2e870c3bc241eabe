//! Weekly hours, dates with hours of their own, and blocked dates.

use crate::{form::Form, world::World};
use testkit::on_both;

const HOURS: &str = "/admin/availability";
const OVERRIDES: &str = "/admin/availability/overrides";
const BLOCKED: &str = "/admin/availability/blocked";

/// A day's filled rows: `09:00-12:00 13:00-17:00`.
fn day(form: &Form, name: &str) -> String {
    let (starts, ends) = (form.all(&format!("{name}_start")), form.all(&format!("{name}_end")));
    let rows = starts.iter().zip(ends).filter(|(start, _)| !start.is_empty());
    rows.map(|(start, end)| format!("{start}-{end}")).collect::<Vec<_>>().join(" ")
}

/// How many rows a day has, the empty ones too.
fn rows(form: &Form, name: &str) -> usize {
    form.all(&format!("{name}_start")).len()
}

on_both!(a_day_may_have_several_ranges_and_run_past_midnight, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let form = ana.form(HOURS, HOURS).await;
    assert_eq!(day(&form, "monday"), "09:00-17:00");
    assert_eq!(day(&form, "sunday"), "");
    // Where scripts are off, a closed day has an empty row to type into, and another gets one more.
    assert_eq!((rows(&form, "tuesday"), rows(&form, "saturday")), (1, 1));
    let form = ana.press(&form, "add:tuesday").await.form(HOURS);
    let form = form
        .fill("tuesday_end", "12:00")
        .fill_nth("tuesday_start", 1, "20:00")
        .fill_nth("tuesday_end", 1, "23:00")
        .fill("friday_start", "22:00")
        .fill("friday_end", "02:00")
        .fill("saturday_start", "23:00")
        .fill("saturday_end", "24:00");
    ana.press(&form, "save").await.leads_to("/admin/availability?done=saved");
    ana.get("/admin/availability?done=saved").await.is(200).says("Saved.").says("next day");
    let form = ana.form(HOURS, HOURS).await;
    assert_eq!(day(&form, "tuesday"), "09:00-12:00 20:00-23:00");
    assert_eq!(day(&form, "friday"), "22:00-02:00");
    assert_eq!(day(&form, "saturday"), "23:00-00:00");

    assert_eq!(
        world.offered("intro", "2027-03-02").await,
        "09:00 09:30 10:00 10:30 11:00 11:30 20:00 20:30 21:00 21:30 22:00 22:30"
    );
    assert_eq!(world.offered("intro", "2027-03-05").await, "22:00 22:30 23:00 23:30");
    assert_eq!(world.offered("intro", "2027-03-06").await, "00:00 00:30 01:00 01:30 23:00 23:30");
});

on_both!(rows_come_and_go_without_being_saved, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let before = world.offered("intro", "2027-03-02").await;
    let form = ana.form(HOURS, HOURS).await;
    let rows_before = rows(&form, "monday");

    let answer = ana.press(&form, "add:monday").await;
    answer.is(200).says("Unsaved changes");
    let form = answer.form(HOURS);
    assert_eq!(rows(&form, "monday"), rows_before + 1);
    assert_eq!(rows(&form, "tuesday"), rows_before, "other days keep theirs");
    let form = ana.press(&form, "add:monday").await.form(HOURS);
    assert_eq!(rows(&form, "monday"), rows_before + 1, "one empty row is enough");

    let form = form.fill_nth("monday_start", 1, "18:00").fill_nth("monday_end", 1, "19:00");
    let form = ana.press(&form, "remove:monday:0").await.form(HOURS);
    assert_eq!(day(&form, "monday"), "18:00-19:00");

    let form = form.tick("copy_monday", "tuesday").tick("copy_monday", "sunday");
    let form = ana.press(&form, "copy:monday").await.form(HOURS);
    assert_eq!(day(&form, "tuesday"), "18:00-19:00");
    assert_eq!(day(&form, "wednesday"), "09:00-17:00");
    assert_eq!(day(&form, "sunday"), "18:00-19:00");

    let cleared = ana.press(&form, "clear").await.form(HOURS);
    assert_eq!(day(&cleared, "wednesday"), "");
    let weekdays = ana.press(&cleared, "weekdays").await.form(HOURS);
    assert_eq!(day(&weekdays, "friday"), "09:00-17:00");
    assert_eq!(day(&weekdays, "sunday"), "");

    assert_eq!(world.offered("intro", "2027-03-02").await, before, "nothing was saved");
    assert_eq!(day(&ana.form(HOURS, HOURS).await, "monday"), "09:00-17:00");
    ana.press(&form, "save").await.leads_to("/admin/availability?done=saved");
    assert_eq!(world.offered("intro", "2027-03-02").await, "18:00 18:30");
});

on_both!(a_day_is_copied_to_the_weekdays_or_to_every_day, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let form =
        ana.form(HOURS, HOURS).await.fill("sunday_start", "10:00").fill("sunday_end", "11:00");
    let weekdays = ana.press(&form, "copy-weekdays:sunday").await.form(HOURS);
    assert_eq!(day(&weekdays, "friday"), "10:00-11:00");
    assert_eq!(day(&weekdays, "saturday"), "");
    let all = ana.press(&weekdays, "copy-all:saturday").await.form(HOURS);
    assert_eq!(day(&all, "monday"), "");
    ana.press(&form, "copy-some:sunday").await.is(400);
});

on_both!(a_new_zone_is_asked_what_stays, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let form = ana.form(HOURS, HOURS).await;
    ana.get(HOURS).await.is(200);
    let berlin = world.offered("intro", "2027-03-02").await;
    assert!(berlin.starts_with("09:00"), "{berlin}");
    let form = form.fill("timezone", "America/New_York");
    let answer = ana.press(&form, "save").await;
    answer.is(422).blames("zone_change").says("These hours were entered in Berlin time");
    assert_eq!(answer.form(HOURS).value("timezone"), "America/New_York");
    assert_eq!(world.offered("intro", "2027-03-02").await, berlin, "nothing was saved");

    let instants = answer.form(HOURS).choose("zone_change", "instants");
    ana.press(&instants, "save").await.leads_to("/admin/availability?done=saved");
    assert_eq!(world.offered("intro", "2027-03-02").await, berlin, "the same moments");
    let form = ana.form(HOURS, HOURS).await;
    assert_eq!(form.value("timezone"), "America/New_York");
    assert_eq!(day(&form, "monday"), "03:00-11:00");

    let form = form.fill("timezone", "Europe/Berlin").choose("zone_change", "clock");
    ana.press(&form, "save").await.leads_to("/admin/availability?done=saved");
    let form = ana.form(HOURS, HOURS).await;
    assert_eq!(day(&form, "monday"), "03:00-11:00", "the same clock times");
    assert!(world.offered("intro", "2027-03-02").await.starts_with("03:00"));
});

on_both!(unsaved_hours_show_what_guests_will_see, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    world.book("intro", "2027-03-02T09:00:00Z").await;
    let before = world.offered("intro", "2027-03-02").await;
    let form =
        ana.form(HOURS, HOURS).await.fill("tuesday_start", "09:00").fill("tuesday_end", "12:00");
    let page = ana.press(&form, "preview").await;
    page.is(200).says("Guests will see").says("The next seven days, in Berlin time");
    page.says("Tue 2 Mar 9:00 9:30 10:30 11:00 11:30 Wed 3 Mar");
    assert_eq!(day(&page.form(HOURS), "tuesday"), "09:00-12:00");

    let tokyo = form.clone().fill("preview_zone", "Asia/Tokyo");
    let answer = ana.post("/admin/availability/preview", &tokyo.fields()).await;
    answer.is(200).says("in Tokyo time").says("Tue 2 Mar 0:00 0:30 17:00 17:30 18:30 19:00 19:30");
    assert!(!answer.body.contains("<html"), "only the part");
    let torn = form.clone().fill("tuesday_end", "");
    ana.post("/admin/availability/preview", &torn.fields())
        .await
        .is(200)
        .says("Complete the hours");
    assert_eq!(world.offered("intro", "2027-03-02").await, before, "nothing was saved");
});

on_both!(what_the_page_was_opened_with_stays, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let here = "/admin/availability?view=grid&done=saved";
    let form = ana.form(here, "/admin/availability?view=grid").await;
    ana.press(&form, "save").await.leads_to("/admin/availability?view=grid&done=saved");
});

on_both!(hours_that_overlap_or_touch_become_one_and_say_so, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let form = ana.form(HOURS, HOURS).await;
    let form = ana.press(&form, "add:monday").await.form(HOURS);
    let form = form.fill("monday_end", "12:00").fill_nth("monday_start", 1, "11:00").fill_nth(
        "monday_end",
        1,
        "13:00",
    );
    let answer = ana.press(&form, "save").await;
    answer.leads_to("/admin/availability?done=joined");
    let page = ana.get(answer.location()).await;
    page.says("Hours that overlapped or touched are one range now.");
    assert_eq!(day(&page.form(HOURS), "monday"), "09:00-13:00");
});

on_both!(hours_that_make_no_sense_are_told_at_their_row, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let form = ana.form(HOURS, HOURS).await;
    let form = form
        .fill("monday_end", "")
        .fill("tuesday_end", "09:00")
        .fill("wednesday_start", "25:00")
        .fill("timezone", "Mars/Base");
    let answer = ana.press(&form, "save").await;
    answer.is(422).blames("monday-0").blames("tuesday-0").blames("wednesday-0").blames("timezone");
    answer.says("Monday: Enter both a start and an end").says("Unsaved changes");
    let again = answer.form(HOURS);
    assert_eq!(again.value("monday_start"), "09:00");
    assert_eq!(again.value("wednesday_start"), "25:00");
    assert_eq!(again.value("timezone"), "Mars/Base");
    ana.press(&form, "explode:monday").await.is(400);
    ana.press(&form, "add:someday").await.is(400);
});

on_both!(of_two_who_change_the_hours_at_once_the_second_is_asked, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let mine = ana.form(HOURS, HOURS).await;
    let other = ana.form(HOURS, HOURS).await.fill("monday_start", "10:00");
    ana.press(&other, "save").await.leads_to("/admin/availability?done=saved");

    let mine = mine.fill("monday_start", "11:00");
    let answer = ana.press(&mine, "save").await;
    answer.is(409).says("changed elsewhere");
    answer.says("Saved now Yours, not saved Monday 10:00–17:00 11:00–17:00");
    assert!(!answer.body.contains("<th scope=\"row\">Tuesday"), "what is the same is not told");
    let again = answer.form(HOURS);
    assert_eq!(again.value("monday_start"), "11:00", "what was typed stays");
    let stored =
        app::hours::get(&world.app, &crate::world::principal(&acme), None, None).await.unwrap();
    assert_eq!(stored.hours.weekly[0].start.to_string(), "10:00", "and is not saved");
    ana.press(&again, "save").await.leads_to("/admin/availability?done=saved");
    assert_eq!(day(&ana.form(HOURS, HOURS).await, "monday"), "11:00-17:00");
    // A form that lost its version is not trusted either.
    let lost = again.fill("version", "soon").fill("monday_start", "12:00");
    ana.press(&lost, "save").await.is(409);
});

on_both!(a_date_may_have_hours_of_its_own, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let form = ana.form(OVERRIDES, OVERRIDES).await;
    let form = form.fill("date", "2027-03-06").fill("start", "10:00").fill("end", "11:00");
    let form = ana.press(&form, "add").await.form(OVERRIDES);
    assert_eq!(form.value("date"), "2027-03-06", "adding a row keeps the rest");
    let form = form.fill_nth("start", 1, "22:00").fill_nth("end", 1, "00:00");
    ana.press(&form, "save").await.leads_to("/admin/availability/overrides?done=saved");
    assert_eq!(world.offered("intro", "2027-03-06").await, "10:00 10:30 22:00 22:30 23:00 23:30");

    let closed = ana.form(OVERRIDES, OVERRIDES).await.fill("date", "2027-03-05");
    ana.press(&closed.choose("kind", "closed"), "save").await.is(303);
    assert_eq!(world.offered("intro", "2027-03-05").await, "");
    let page = ana.get(OVERRIDES).await;
    page.says("Saturday 6 March 2027 10:00–11:00, 22:00–0:00 (next day)");
    page.says("Friday 5 March 2027 Closed");

    let remove = "/admin/availability/overrides/2027-03-05/delete";
    let removed = ana.post(remove, &[]).await;
    let onward = removed.location().to_owned();
    assert!(onward.starts_with("/admin/availability/overrides?done=removed&undo="), "{onward}");
    assert!(world.offered("intro", "2027-03-05").await.starts_with("09:00"));
    let again = ana.post(remove, &[]).await.location().to_owned();
    ana.get(&again).await.says("That had been removed already.");
    ana.post("/admin/availability/overrides/someday/delete", &[]).await.is(404);
});

on_both!(a_date_that_makes_no_sense_is_told_at_its_field, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let form = ana.form(OVERRIDES, OVERRIDES).await;
    for date in ["", "2027-02-29", "soon", "2026-03-06", "99999-01-01"] {
        let answer = ana.press(&form.clone().fill("date", date), "save").await;
        answer.is(422).blames("date");
        assert_eq!(answer.form(OVERRIDES).value("date"), date);
    }
    let form = form.fill("date", "2027-03-06").fill("end", "");
    ana.press(&form, "save").await.is(422).blames("range-0");
    let form = form.fill("start", "");
    ana.press(&form, "save").await.is(422).blames("range-0").says("at least one range of hours");
});

on_both!(blocked_dates_take_times_away_and_name_the_bookings_that_stay, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    world.book("intro", "2027-03-03T11:00:00Z").await;
    world.book("intro", "2027-03-03T14:00:00Z").await;
    let form = ana.form(BLOCKED, BLOCKED).await;
    let form = form.fill("start_date", "2027-03-03").fill("reason", "Dentist");
    let part =
        form.clone().untick("is_all_day").fill("start_time", "12:00").fill("end_time", "14:00");
    let asked = ana.press(&part, "").await;
    asked.is(422).says("Block anyway?").says("1 booking is in that time");
    ana.press(&asked.form(BLOCKED), "save")
        .await
        .leads_to("/admin/availability/blocked?done=saved");
    let offered = world.offered("intro", "2027-03-03").await;
    assert!(offered.contains("11:30") && offered.contains("14:00"), "{offered}");
    assert!(!offered.contains("12:30") && !offered.contains("13:30"), "{offered}");
    let page = ana.get(BLOCKED).await;
    page.says("Wednesday 3 March 2027 Dentist 12:00–14:00");
    page.says("1 booking is still on Intro call, Jo Park");

    let days = form.fill("end_date", "2027-03-05");
    let asked = ana.press(&days, "").await;
    asked.is(422).says("2 bookings are in that time");
    ana.press(&asked.form(BLOCKED), "save").await.is(303);
    assert_eq!(world.offered("intro", "2027-03-04").await, "");
    let page = ana.get(BLOCKED).await;
    page.says("Wednesday 3 March 2027 – Friday 5 March 2027 Dentist All day");
    page.says("2 bookings are still on");

    let action = page.body.split("action=\"/admin/availability/blocked/").nth(1).unwrap();
    let id = action.split('/').next().unwrap();
    let remove = format!("/admin/availability/blocked/{id}/delete");
    ana.post(&remove, &[]).await.leads_to("/admin/availability/blocked?done=removed");
    ana.post(&remove, &[]).await.is(404);
});

on_both!(blocked_dates_that_make_no_sense_are_told_at_their_field, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let form = ana.form(BLOCKED, BLOCKED).await;
    ana.press(&form, "").await.is(422).blames("start_date");
    let form = form.fill("start_date", "2027-03-05");
    let cases = [
        ("end_date", "2027-03-04"),
        ("end_date", "2027-02-30"),
        ("reason", "x\u{1}y"),
        ("start_date", "2027-02-01"),
    ];
    for (field, value) in cases {
        ana.press(&form.clone().fill(field, value), "").await.is(422).blames(field);
    }
    let part = form.untick("is_all_day");
    ana.press(&part, "").await.is(422).blames("start_time");
    let part = part.fill("start_time", "12:00");
    ana.press(&part, "").await.is(422).blames("end_time");
    ana.press(&part.fill("end_time", "12:00"), "").await.is(422).blames("end_time");
});
