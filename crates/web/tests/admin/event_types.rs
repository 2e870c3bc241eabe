//! What a host offers.

use crate::world::{Answer, Browser, World};
use testkit::on_both;

const NEW: &str = "/admin/event-types/new";

/// The editor's address a POST led to.
fn editor(answer: &Answer) -> String {
    answer.is(303);
    answer.location().split('?').next().unwrap().to_owned()
}

/// The address of the event type that is there from the beginning.
async fn intro(ana: &mut Browser) -> String {
    let page = ana.get("/admin/event-types").await;
    let link =
        page.body.split("href=\"/admin/event-types/").find(|rest| rest.contains("Intro call"));
    format!("/admin/event-types/{}", link.unwrap().split('"').next().unwrap())
}

/// An old link leads here for good.
#[track_caller]
fn goes_on(answer: &Answer, present: &str) {
    answer.is(308);
    assert_eq!(answer.location(), present);
}

on_both!(a_name_is_all_a_new_event_type_needs, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let form = ana.form(NEW, NEW).await.fill("name", "Portfolio review");
    let answer = ana.press(&form, "save").await;
    let path = editor(&answer);
    assert!(answer.location().ends_with("?done=created"));
    let page = ana.get(answer.location()).await;
    page.is(200).says("Created. It takes bookings from now on.");
    assert_eq!(page.form(&path).value("slug"), "portfolio-review");
    world.stranger().get("/book/acme/ana/portfolio-review").await.is(200);
    ana.get("/admin/event-types").await.says("Portfolio review").says("30 min");
});

on_both!(questions_of_every_kind_come_and_go_and_reach_the_guest, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let path = intro(&mut ana).await;
    let kinds = [
        "text",
        "textarea",
        "number",
        "select",
        "multi_select",
        "checkbox",
        "phone",
        "email",
        "url",
        "date",
    ];
    let mut form = ana.form(&path, &path).await;
    for (place, kind) in kinds.iter().enumerate() {
        let answer = ana.press(&form, "add-question").await;
        answer.is(200).says("Unsaved changes");
        form = answer.form(&path);
        let label = format!("Question of kind {kind}?");
        form =
            form.fill_nth("question_label", place, &label).fill_nth("question_kind", place, kind);
        if kind.contains("select") {
            form = form.fill_nth("question_options", place, "One\n\n Two \nThree");
        }
    }
    // The last goes up, one goes away, one is required, one stays without words.
    let id = form.all("question_id")[9].to_owned();
    form = form.tick("question_required", &id);
    form = ana.press(&form, "up-question:9").await.form(&path);
    form = ana.press(&form, "remove-question:0").await.form(&path);
    form = ana.press(&form, "add-question").await.form(&path);
    ana.press(&form, "save").await.is(303);

    let form = ana.form(&path, &path).await;
    assert_eq!(
        form.all("question_kind"),
        [
            "textarea",
            "number",
            "select",
            "multi_select",
            "checkbox",
            "phone",
            "email",
            "date",
            "url"
        ],
    );
    assert_eq!(form.all("question_options")[2], "One\nTwo\nThree");
    assert_eq!(form.all("question_required"), ["question-of-kind-date"]);

    // A new label keeps the id, so that answers and links stay.
    let form = form.fill_nth("question_label", 7, "Since when?");
    ana.press(&form, "save").await.is(303);
    let form = ana.form(&path, &path).await;
    assert_eq!(form.all("question_id")[7], "question-of-kind-date");
    let details =
        world.stranger().get("/book/acme/ana/intro/details?start=2027-03-03T11:00:00Z").await;
    details.is(200).says("Since when? (required)").says("Question of kind url? (optional)");
});

on_both!(an_address_that_is_taken_gets_a_suggestion, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let form = ana.form(NEW, NEW).await.fill("name", "Another intro").fill("slug", "intro");
    let answer = ana.press(&form, "save").await;
    answer.is(422).blames("slug").says("intro is used; try intro-2");
    assert_eq!(answer.form(NEW).value("name"), "Another intro");
    ana.press(&answer.form(NEW).fill("slug", "intro-2"), "save").await.is(303);
    // Where nobody typed one, the next that is free is taken.
    let page = ana.get(NEW).await;
    assert!(page.body.contains("<slug-from source=\"name\" free>"), "told to the script");
    let made = ana.press(&page.form(NEW).fill("name", "Intro"), "save").await;
    let form = ana.form(&editor(&made), &editor(&made)).await;
    assert_eq!(form.value("slug"), "intro-3");
    // So it is for one that is there already and has its address taken out.
    let form = form.fill("name", "Intro call").fill("slug", "");
    ana.press(&form, "save").await.is(303);
    assert_eq!(ana.form(&editor(&made), &editor(&made)).await.value("slug"), "intro-call");
    let form = ana.form(&editor(&made), &editor(&made)).await;
    ana.press(&form.fill("name", "Intro").fill("slug", " "), "save").await.is(303);
    assert_eq!(ana.form(&editor(&made), &editor(&made)).await.value("slug"), "intro-3");
});

on_both!(everything_wrong_is_told_at_once_at_its_field, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let form = ana.form(NEW, NEW).await;
    let form = ana.press(&form, "add-location").await.form(NEW);
    let form = ana.press(&form, "add-location").await.form(NEW);
    let form = ana.press(&form, "add-question").await.form(NEW);
    let form = ana.press(&form, "add-question").await.form(NEW);
    let form = form
        .fill("slug", "Not a slug")
        .untick("duration")
        .fill_nth("location_kind", 0, "in_person")
        .fill_nth("location_kind", 1, "phone_in")
        .fill("buffer_before", "lots")
        .fill("buffer_after", "99999")
        .fill("notice_value", "400")
        .fill("notice_unit", "days")
        .fill("daily_limit", "0")
        .fill("weekly_limit", "0")
        .fill("monthly_limit", "99999")
        .fill("yearly_limit", "many")
        .fill("guest_limit", "-2")
        .fill("redirect_url", "http://example.org")
        .fill("cancel_cutoff_value", "9000")
        .fill("reschedule_cutoff_value", "400")
        .fill("reschedule_cutoff_unit", "days")
        .fill("policy", &"x".repeat(1_001))
        .fill("description", &"x".repeat(5_001))
        .choose("color", "own")
        .fill("color_own", "teal")
        .choose("window_kind", "range")
        .fill("window_from", "2027-04-01")
        .fill("window_until", "2027-02-29")
        .fill("seats", "-1")
        .fill_nth("question_kind", 0, "select")
        .fill_nth("question_label", 0, "Which?")
        .fill_nth("question_options", 1, "One\nTwo");
    let answer = ana.press(&form, "save").await;
    answer.is(422);
    let fields = [
        "name",
        "duration",
        "description",
        "color_own",
        "location-0-value",
        "location-1-value",
        "window_until",
        "notice_value",
        "buffer_before",
        "buffer_after",
        "daily_limit",
        "weekly_limit",
        "monthly_limit",
        "yearly_limit",
        "seats",
        "guest_limit",
        "question-0-options",
        "question-1",
        "redirect_url",
        "cancel_cutoff_value",
        "reschedule_cutoff_value",
        "policy",
    ];
    for field in fields {
        answer.blames(field);
    }
    answer.says("Minimum notice").says("to 365");
    answer.says("Question 1: Give at least one choice").says("Question 2: Write the question");
    let again = answer.form(NEW);
    let kept = [
        "slug",
        "buffer_before",
        "notice_value",
        "notice_unit",
        "window_until",
        "seats",
        "policy",
        "redirect_url",
        "yearly_limit",
        "cancel_cutoff_value",
        "reschedule_cutoff_unit",
    ];
    for field in kept {
        assert_eq!(again.value(field), form.value(field), "{field} stays as typed");
    }
    assert_eq!(again.all("question_label"), ["Which?", ""]);
    // In the order of the page.
    let places: Vec<_> =
        fields.iter().map(|field| answer.body.find(&format!("<a href=\"#{field}\">"))).collect();
    assert!(places.is_sorted(), "{places:?}");
});

on_both!(lengths_and_rules_reach_the_guest, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let form = ana.form(NEW, NEW).await;
    let form = form
        .fill("name", "Lesson")
        .choose("duration", "60")
        .tick("duration", "90")
        .fill("duration_other", "75")
        .fill("interval", "60")
        .choose("window_kind", "days")
        .fill("window_days", "3")
        .fill("notice_value", "1")
        .fill("notice_unit", "days");
    let path = editor(&ana.press(&form, "save").await);
    let form = ana.form(&path, &path).await;
    assert_eq!(form.all("duration"), ["60", "75", "90"]);
    assert_eq!((form.value("notice_value"), form.value("notice_unit")), ("1", "days"));
    assert_eq!(form.value("window_kind"), "days");
    assert_eq!(world.offered("lesson", "2027-03-01").await, "");
    assert_eq!(
        world.offered("lesson", "2027-03-02").await,
        "09:00 10:00 11:00 12:00 13:00 14:00 15:00 16:00"
    );
    assert_eq!(world.offered("lesson", "2027-03-05").await, "");

    let first = form.clone().fill("default_duration", "90");
    ana.press(&first, "save").await.is(303);
    assert_eq!(ana.form(&path, &path).await.value("default_duration"), "90");
    let form = ana.form(&path, &path).await.fill("default_duration", "30");
    ana.press(&form, "save").await.is(422).blames("default_duration");
});

on_both!(of_two_editors_the_second_is_asked, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let path = intro(&mut ana).await;
    let mine = ana.form(&path, &path).await.fill("description", "Mine");
    let theirs = ana.form(&path, &path).await.fill("name", "First call");
    ana.press(&theirs, "save").await.is(303);
    let answer = ana.press(&mine, "save").await;
    answer.is(409).says("changed elsewhere");
    let again = answer.form(&path);
    assert_eq!((again.value("name"), again.value("description")), ("Intro call", "Mine"));
    ana.press(&again, "save").await.is(303);
    assert_eq!(ana.form(&path, &path).await.value("description"), "Mine");
});

on_both!(the_archive_hides_and_gives_back, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let booking = world.book("intro", "2027-03-03T11:00:00Z").await;
    let path = intro(&mut ana).await;
    let archived = ana.post(&format!("{path}/archive"), &[]).await;
    archived.leads_to("/admin/event-types?done=archived#list");
    world.stranger().get("/book/acme/ana/intro").await.is(410);
    let manage = format!("/booking/{}", world.app.manage_token(&booking));
    world.stranger().get(&manage).await.is(200);
    ana.get("/admin/event-types").await.says("Archived (1) Intro call");

    let answer = ana.post(&format!("{path}/restore"), &[]).await;
    answer.leads_to(&format!("{path}?done=restored-on"));
    ana.get(answer.location()).await.says("It takes bookings again.");
    world.stranger().get("/book/acme/ana/intro").await.is(200);

    // What was off comes back off.
    for way in ["off", "archive"] {
        ana.post(&format!("{path}/{way}"), &[]).await.is(303);
    }
    let answer = ana.post(&format!("{path}/restore"), &[]).await;
    answer.leads_to(&format!("{path}?done=restored"));
    world.stranger().get("/book/acme/ana/intro").await.is(410);
    let form = ana.form(&path, &path).await;
    assert_eq!(form.value("is_active"), "");
    ana.press(&form.tick("is_active", "yes"), "save").await.is(303);
    world.stranger().get("/book/acme/ana/intro").await.is(200);
});

on_both!(a_copy_is_off_until_it_is_saved_as_on, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let path = intro(&mut ana).await;
    let form = ana.form(&path, &path).await.fill("description", "How we begin");
    ana.press(&form, "save").await.is(303);

    let answer = ana.post(&format!("{path}/duplicate"), &[]).await;
    assert!(answer.location().ends_with("?done=duplicated"));
    let copy = editor(&answer);
    let form = ana.form(&copy, &copy).await;
    assert_eq!((form.value("name"), form.value("slug")), ("Copy of Intro call", "intro-2"));
    assert_eq!((form.value("description"), form.value("is_active")), ("How we begin", ""));
    world.stranger().get("/book/acme/ana/intro-2").await.is(410);
    ana.press(&form.fill("name", "Second call").tick("is_active", "yes"), "save").await.is(303);
    world.stranger().get("/book/acme/ana/intro-2").await.is(200);
    world.stranger().get("/book/acme/ana/intro").await.is(200);
});

on_both!(a_host_puts_event_types_in_order_and_guests_see_it, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    for name in ["Lesson", "Review"] {
        let form = ana.form(NEW, NEW).await.fill("name", name);
        ana.press(&form, "save").await.is(303);
    }
    let ids = |page: &Answer| -> Vec<String> {
        let rows = page.body.split("id=\"event-").skip(1);
        rows.map(|row| row.split('"').next().unwrap().to_owned()).collect()
    };
    let first = ids(&ana.get("/admin/event-types").await);
    assert_eq!(first.len(), 3, "a new one stands at the end");
    let post = |id: &str, step: &str| format!("/admin/event-types/{id}/{step}");
    // A step beyond either end leads nowhere, and nobody says that it did.
    let up = ana.post(&post(&first[0], "up"), &[]).await;
    up.leads_to(&format!("/admin/event-types#event-{}", first[0]));
    let down = ana.post(&post(&first[2], "down"), &[("host", "ana")]).await;
    down.leads_to(&format!("/admin/event-types?host=ana#event-{}", first[2]));
    assert_eq!(ids(&ana.get("/admin/event-types").await), first);

    ana.post(&post(&first[2], "up"), &[]).await.is(303);
    let page = world.stranger().get("/book/acme/ana").await.text();
    let place = |name: &str| page.find(name).unwrap();
    assert!(place("Intro call") < place("Review") && place("Review") < place("Lesson"), "{page}");

    // What is archived is stepped over.
    ana.post(&post(&first[2], "archive"), &[]).await.is(303);
    ana.post(&post(&first[1], "up"), &[]).await.is(303);
    let order = ids(&ana.get("/admin/event-types").await);
    assert_eq!(order, [first[1].clone(), first[0].clone()]);
});

on_both!(one_press_switches_off_and_on, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let path = intro(&mut ana).await;
    let id = path.rsplit('/').next().unwrap();
    let off = ana.post(&format!("{path}/off"), &[]).await;
    off.leads_to(&format!("/admin/event-types?done=switched-off#event-{id}"));
    ana.get("/admin/event-types").await.says("Off").says("Switch on Intro call");
    world.stranger().get("/book/acme/ana/intro").await.is(410);
    let on = ana.post(&format!("{path}/on"), &[]).await;
    on.leads_to(&format!("/admin/event-types?done=switched-on#event-{id}"));
    world.stranger().get("/book/acme/ana/intro").await.is(200);
});

on_both!(an_administrator_makes_one_for_another_host, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    world.host(&acme, "ben").await;
    ana.get("/admin/event-types?host=ben").await.is(200).says("New event type");
    let new = "/admin/event-types/new?host=ben";
    let page = ana.get(new).await;
    page.is(200).says("An event type of ben");
    ana.press(&page.form(new).fill("name", "Bens hour"), "save").await.is(303);
    world.stranger().get("/book/acme/ben/bens-hour").await.is(200);
    world.stranger().get("/book/acme/ana/bens-hour").await.is(404);
});

on_both!(the_log_tells_the_archive_from_an_edit, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let path = intro(&mut ana).await;
    for way in ["archive", "restore", "on"] {
        ana.post(&format!("{path}/{way}"), &[]).await.is(303);
        world.travel(1);
    }
    let asked = app::changelog::Asked {
        entity_type: Some("event_type".into()),
        ..app::changelog::Asked::default()
    };
    let who = crate::world::principal(&acme);
    let (changes, _) = app::changelog::list(&world.app, &who, asked, 3).await.unwrap();
    let told: Vec<_> = changes.iter().map(|change| change.action.as_str()).collect();
    assert_eq!(told, ["updated", "restored", "archived"]);
});

on_both!(every_rule_is_kept_and_comes_back, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let form = ana.form(NEW, NEW).await;
    let form = ana.press(&form, "add-reminder").await.form(NEW);
    let form = ana.press(&form, "add-reminder").await.form(NEW);
    let form = ana.press(&form, "add-location").await.form(NEW);
    let form = ana.press(&form, "add-location").await.form(NEW);
    let typed = [
        ("name", "Lesson"),
        ("daily_limit", "3"),
        ("weekly_limit", "10"),
        ("monthly_limit", "30"),
        ("yearly_limit", "200"),
        ("guest_limit", "2"),
        ("redirect_url", "https://example.org/thanks"),
        ("cancel_cutoff_value", "24"),
        ("cancel_cutoff_unit", "hours"),
        ("reschedule_cutoff_value", "90"),
        ("reschedule_cutoff_unit", "minutes"),
        ("policy", "Please come on time."),
        ("color_own", "#123456"),
    ];
    let form = typed.iter().fold(form, |form, (name, value)| form.fill(name, value));
    let form = form
        .choose("color", "own")
        .tick("requires_confirmation", "yes")
        .untick("pending_blocks")
        .fill_nth("reminder_timing", 1, "1h")
        .fill_nth("reminder_to", 1, "both")
        .fill_nth("location_kind", 0, "phone_in")
        .fill_nth("location_value", 0, "+49 30 901820")
        .fill_nth("location_kind", 1, "phone")
        .fill_nth("location_value", 1, "left over from before");
    let path = editor(&ana.press(&form, "save").await);

    let form = ana.form(&path, &path).await;
    for (name, value) in typed {
        let value = if value == "24" { "1" } else { value };
        let value = if name == "cancel_cutoff_unit" { "days" } else { value };
        assert_eq!(form.value(name), value, "{name}");
    }
    assert_eq!(form.value("color"), "own");
    assert_eq!((form.value("requires_confirmation"), form.value("pending_blocks")), ("yes", ""));
    assert_eq!(form.all("reminder_timing"), ["24h", "1h"]);
    assert_eq!(form.all("reminder_to"), ["guest", "both"]);
    assert_eq!(form.all("location_kind"), ["phone_in", "phone"]);
    assert_eq!(form.all("location_value"), ["+49 30 901820", ""]);

    // Switched off, the reminders stay as they are.
    ana.press(&form.untick("reminders"), "save").await.is(303);
    let form = ana.form(&path, &path).await;
    assert_eq!((form.value("reminders"), form.all("reminder_timing").len()), ("", 2));
    let form = ana.press(&form, "remove-reminder:0").await.form(&path);
    ana.press(&form, "save").await.is(303);
    assert_eq!(ana.form(&path, &path).await.all("reminder_timing"), ["1h"]);
});

on_both!(a_moved_row_keeps_the_focus, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let mut form = ana.form(NEW, NEW).await;
    for place in 0..3 {
        let answer = ana.press(&form, "add-question").await;
        assert!(answer.body.contains(&format!("id=\"question-{place}\"")));
        form = answer.form(NEW).fill_nth("question_label", place, &format!("Q{place}"));
    }
    let focused = |answer: &Answer| {
        let tag = answer.body.split(" autofocus").next().unwrap().rsplit('<').next().unwrap();
        tag.split("id=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    let answer = ana.press(&form, "up-question:2").await;
    assert_eq!(focused(&answer), "question-1-up");
    let answer = ana.press(&answer.form(NEW), "up-question:1").await;
    assert_eq!(focused(&answer), "question-0-down");
    assert_eq!(answer.form(NEW).all("question_label"), ["Q2", "Q0", "Q1"]);
    let answer = ana.press(&answer.form(NEW), "preview").await;
    answer.is(200).says("Unsaved changes").says("Guests will see");
    assert_eq!(focused(&answer), "preview");
});

on_both!(the_preview_shows_the_unsaved_form_and_stores_nothing, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let path = intro(&mut ana).await;
    let form = ana.form(&path, &path).await;
    let form = ana.press(&form, "add-question").await.form(&path);
    let form = form
        .fill("name", "A <b>bold</b> name")
        .fill("description", "<script>alert(1)</script>")
        .fill("question_label", "Your <i>level</i>?")
        .fill("seats", "none");
    let answer = ana.press(&form, "fragment").await;
    answer.is(200).says("A <b>bold</b> name").says("Your <i>level</i>?");
    assert!(!answer.body.contains("<html") && !answer.body.contains("<script"), "{}", answer.body);
    assert!(!answer.body.contains("<b>") && !answer.body.contains("<i>"), "{}", answer.body);
    world.stranger().get("/book/acme/ana/intro").await.says("Intro call");
});

on_both!(an_event_type_is_offered_in_the_hours_of_the_schedule_it_picks, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let path = intro(&mut ana).await;
    // With one schedule there is nothing to choose, and saving leaves it alone.
    let form = ana.form(&path, &path).await;
    assert_eq!(form.all("schedule").len(), 0);
    let who = crate::world::principal(&acme);
    let draft = app::hours::named::Draft {
        name: Some("Evenings".into()),
        ..app::hours::named::Draft::default()
    };
    let evenings = app::hours::named::create(&world.app, &who, None, draft).await.unwrap();
    let page = ana.get(&path).await;
    page.says("The default (").says("Evenings");
    let form = page.form(&path).fill("schedule", &evenings.id.to_string());
    ana.press(&form, "save").await.is(303);
    let form = ana.form(&path, &path).await;
    assert_eq!(form.value("schedule"), evenings.id.to_string());
    // Another host's schedule, and none at all.
    let typed = form.clone().fill("description", "Long words");
    let none = uuid::Uuid::from_u128(7).to_string();
    for schedule in ["nonsense", &none] {
        let wrong = ana.press(&typed.clone().fill("schedule", schedule), "save").await;
        wrong.is(422).blames("schedule").says("This host has no such schedule");
        assert_eq!(wrong.form(&path).value("description"), "Long words");
    }
    let wrong = ana.press(&typed.fill("access", "everyone"), "save").await;
    wrong.is(422).blames("access").says("Choose from the list");
    assert_eq!(wrong.form(&path).value("description"), "Long words");
    let (ben, _) = world.host(&acme, "ben").await;
    let bens = app::hours::named::list(&world.app, &who, Some(ben.id)).await.unwrap();
    let bens = bens[0].schedule.id.to_string();
    ana.press(&form.fill("schedule", &bens), "save").await.is(422).blames("schedule");
});

on_both!(a_secret_link_opens_what_is_listed_nowhere_until_it_is_renewed, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let path = intro(&mut ana).await;
    let form = ana.form(&path, &path).await.choose("access", "secret");
    ana.press(&form, "save").await.is(303);
    let secret = |page: &Answer| {
        let input = page.body.split("id=\"secret-link\" value=\"").nth(1).unwrap();
        let url = crate::form::plain(input.split('"').next().unwrap());
        url.trim_start_matches("http://localhost:3000").to_owned()
    };
    let url = secret(&ana.get(&path).await);
    let mut guest = world.stranger();
    guest.get(&url).await.is(200).says("Intro call");
    guest.get("/book/acme/ana").await.does_not_say("Intro call");
    ana.get("/admin/event-types").await.says("Unlisted");

    ana.post(&format!("{path}/key"), &[]).await.is(303);
    let renewed = secret(&ana.get(&path).await);
    assert_ne!(renewed, url);
    world.stranger().get(&url).await.does_not_say("Choose a time");
    world.stranger().get(&renewed).await.is(200);
});

on_both!(what_is_handed_out_opens_what_is_listed_nowhere, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let path = intro(&mut ana).await;
    let booking = world.book("intro", "2027-03-04T11:00:00Z").await;
    ana.post(&format!("/admin/bookings/{}/cancel", booking.id), &[]).await.is(303);
    let form = ana.form(&path, &path).await.choose("access", "secret");
    ana.press(&form, "save").await.is(303);
    let base = "http://localhost:3000/book/acme/ana/intro";
    let detail = format!("/admin/bookings/{}", booking.id);
    let pages = ["/admin", "/admin/event-types", &path, "/setup?step=link", &detail];
    for page in pages {
        let body = ana.get(page).await.is(200).body.clone();
        let found: Vec<_> = body.split('"').filter(|value| value.starts_with(base)).collect();
        assert!(!found.is_empty(), "{page} hands out no link");
        for link in found.iter().map(|link| crate::form::plain(link)) {
            let link = link.trim_start_matches("http://localhost:3000");
            world.stranger().get(link).await.is(200).says("Intro call");
        }
    }

    let form = ana.form(&path, &path).await.choose("access", "single_use");
    ana.press(&form, "save").await.is(303);
    for page in ["/admin", "/admin/event-types", &path, &detail] {
        assert!(!ana.get(page).await.is(200).body.contains(base), "{page} has a link for nobody");
    }
    ana.get("/admin").await.says("Make a link for one booking");
    ana.get("/setup?step=link").await.leads_to("/setup?step=meeting");
});

on_both!(the_preview_lays_out_the_description, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let words = "Bring **coffee** <b>x</b>\n\n- [map](https://example.org)";
    let form = ana.form(NEW, NEW).await.fill("name", "Talk").fill("description", words);
    let page = ana.press(&form, "preview").await;
    let sketch = page.is(200).body.split("preview__words").nth(1).unwrap();
    for part in ["<strong>coffee</strong> &lt;b&gt;", "<li><a target=\"_blank\" href=\"https://"] {
        assert!(sketch.contains(part), "{sketch}");
    }
});

on_both!(a_link_for_one_booking_is_shown_once_and_can_be_revoked, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let path = intro(&mut ana).await;
    let form = ana.form(&path, &path).await.choose("access", "single_use");
    ana.press(&form, "save").await.is(303);
    let links = format!("{path}/links");
    let wrong = [("link_note", "Jo"), ("link_until", "2027-02-01")];
    let refused = ana.post(&links, &wrong).await;
    refused.is(422).blames("link_until").says("That date is over");
    assert!(refused.body.contains("name=\"link_note\" type=\"text\" value=\"Jo\""));
    let unread = ana.post(&links, &[("link_until", "soon")]).await;
    unread.is(422).blames("link_until").says("Enter a date");

    let made = ana.post(&links, &[("link_note", "Jo"), ("link_until", "2027-03-20")]).await;
    made.leads_to(&format!("{path}#made"));
    let made = ana.get(&path).await;
    made.is(200).says("Jo").says("Open").says("– Sat 20 Mar");
    let url = made.body.split("id=\"made-link\" value=\"").nth(1).unwrap().split('"').next();
    let url = crate::form::plain(url.unwrap());
    let url = url.trim_start_matches("http://localhost:3000");
    world.stranger().get(url).await.is(200).says("Intro call");
    let page = ana.get(&path).await;
    assert!(!page.body.contains("made-link"), "the address is told once");
    let revoke = page.body.split("action=\"").find(|rest| rest.contains("/revoke\"")).unwrap();
    let revoke = revoke.split('"').next().unwrap().to_owned();
    let (_, mut bens) = world.host(&acme, "ben").await;
    bens.post(&revoke, &[]).await.is(404);
    bens.post(&links, &[]).await.is(404);
    ana.post(&revoke, &[]).await.is(303);
    ana.get(&path).await.says("No longer valid");
    world.stranger().get(url).await.does_not_say("Choose a time");
});

on_both!(a_form_that_is_sent_twice_makes_one_thing, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let form = ana.form(NEW, NEW).await.fill("name", "Portfolio review");
    let (first, again) = (ana.press(&form, "save").await, ana.press(&form, "save").await);
    assert_eq!(first.location(), again.location());
    // Back in the browser, another name: that is another event type.
    let other = form.fill("name", "Drawing class");
    assert_ne!(editor(&first), editor(&ana.press(&other, "save").await));

    let path = intro(&mut ana).await;
    let copy = format!("{path}/duplicate");
    let form = ana.form("/admin/event-types", &copy).await;
    let (first, again) = (ana.press(&form, "").await, ana.press(&form, "").await);
    assert_eq!(first.location(), again.location());
    let list = ana.get("/admin/event-types").await.body;
    assert_eq!(list.matches(">Copy of Intro call</a></h").count(), 1);

    let form = ana.form(&path, &path).await.choose("access", "single_use");
    ana.press(&form, "save").await.is(303);
    let links = format!("{path}/links");
    let page = ana.get(&path).await;
    let once = page.body.split("name=\"once\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let asked = [("once", once), ("link_note", "For Jo")];
    ana.post(&links, &asked).await.leads_to(&format!("{path}#made"));
    ana.post(&links, &asked).await.leads_to(&format!("{path}#links"));
    assert_eq!(ana.get(&path).await.text().matches("For Jo").count(), 2, "a row and its button");
});

on_both!(saving_twice_is_no_conflict_with_oneself, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let path = intro(&mut ana).await;
    let form = ana.form(&path, &path).await.fill("name", "First talk");
    ana.press(&form, "save").await.leads_to(&format!("{path}?done=saved"));
    ana.press(&form, "save").await.leads_to(&format!("{path}?done=saved"));
    ana.press(&form.fill("name", "Another"), "save").await.is(409);
    let hours = "/admin/availability";
    let form = ana.form(hours, hours).await.fill("monday_end", "12:00");
    ana.press(&form, "save").await.leads_to("/admin/availability?done=saved");
    ana.press(&form, "save").await.leads_to("/admin/availability?done=saved");
    ana.press(&form.fill("monday_end", "13:00"), "save").await.is(409);
});

on_both!(what_is_made_and_what_is_moved_is_told_as_it_is, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let form = ana.form(NEW, NEW).await.fill("name", "Later").untick("is_active");
    let made = ana.press(&form, "save").await;
    ana.get(made.location()).await.says("Created.").does_not_say("It takes bookings");
    let path = intro(&mut ana).await;
    let id = path.rsplit('/').next().unwrap();
    let list = "/admin/event-types";
    let down = ana.post(&format!("{path}/down"), &[]).await;
    down.leads_to(&format!("{list}?done=ordered#event-{id}"));
});

on_both!(a_former_address_leads_on_and_nobody_takes_it_unasked, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let path = intro(&mut ana).await;
    let form = ana.form(&path, &path).await.fill("slug", "first-call");
    ana.press(&form, "save").await.is(303);
    ana.get(&path).await.says("links with the old address go on working");
    let mut guest = world.stranger();
    let old = guest.get("/book/acme/ana/intro?timezone=Europe/Berlin").await;
    goes_on(&old, "/book/acme/ana/first-call?timezone=Europe/Berlin");
    guest.get("/book/acme/ana/intro/details?start=2027-03-03T11:00:00Z").await.is(308);
    guest.post("/book/acme/ana/intro/holds", &[("start", "2027-03-03T11:00:00Z")]).await.is(308);
    guest.get("/book/acme/ana/other").await.is(404);

    // Another type is told who had it, and takes it only when it is said so.
    let form = ana.form(NEW, NEW).await.fill("name", "Another").fill("slug", "intro");
    let asked = ana.press(&form, "save").await;
    asked.is(422).blames("slug").says("intro was the address of").says("try intro-2");
    goes_on(&guest.get("/book/acme/ana/intro").await, "/book/acme/ana/first-call");
    let form = asked.form(NEW).tick("take_slug", "yes");
    ana.press(&form, "save").await.is(303);
    guest.get("/book/acme/ana/intro").await.is(200).says("Another");

    // The first has its second address still, and cannot go back to what is in use.
    let form = ana.form(&path, &path).await.fill("slug", "intro");
    ana.press(&form, "save").await.is(422).blames("slug").says("intro is used");
    let form = ana.form(&path, &path).await.fill("slug", "call");
    ana.press(&form, "save").await.is(303);
    let form = ana.form(&path, &path).await.fill("slug", "first-call");
    ana.press(&form, "save").await.is(303);
    guest.get("/book/acme/ana/first-call").await.is(200);
    goes_on(&guest.get("/book/acme/ana/call").await, "/book/acme/ana/first-call");
});

on_both!(a_secret_type_that_moved_is_found_only_with_its_key, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let path = intro(&mut ana).await;
    let form = ana.form(&path, &path).await.choose("access", "secret");
    ana.press(&form, "save").await.is(303);
    let page = ana.get(&path).await;
    let key = page.body.split("?key=").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let form = page.form(&path).fill("slug", "mentors");
    ana.press(&form, "save").await.is(303);
    let mut guest = world.stranger();
    guest.get("/book/acme/ana/intro").await.is(404);
    guest.get("/book/acme/ana/intro?key=guessed").await.is(404);
    let old = format!("/book/acme/ana/intro?key={key}");
    goes_on(&guest.get(&old).await, &format!("/book/acme/ana/mentors?key={key}"));

    // Nor does an old name of the host tell whether it is there, and where it is off neither does.
    let profile = ana.form("/admin/settings", "/admin/settings").await;
    ana.press(&profile.fill("username", "ana-lima"), "save").await.is(303);
    for _ in ["on", "off"] {
        for slug in ["mentors", "intro", "nothing"] {
            guest.get(&format!("/book/acme/ana/{slug}")).await.is(404);
            guest.get(&format!("/book/acme/ana/{slug}?key=guessed")).await.is(404);
        }
        for slug in ["mentors", "intro"] {
            let led = guest.get(&format!("/book/acme/ana/{slug}?key={key}")).await;
            goes_on(&led, &format!("/book/acme/ana-lima/mentors?key={key}"));
        }
        ana.post(&format!("{path}/off"), &[]).await.is(303);
    }
});

on_both!(what_nobody_booked_is_deleted_and_what_was_booked_is_kept, |db| async {
    let (world, founded, mut ana) = World::acme(db).await;
    let form = ana.form(NEW, NEW).await.fill("name", "Trial");
    let path = editor(&ana.press(&form, "save").await);
    let delete = format!("{path}/delete");
    ana.get("/admin/event-types").await.is(200).says("Delete… Trial");
    let asked = ana.get(&delete).await;
    asked.is(200).says("Delete “Trial”?").says("Nobody ever booked it.");
    ana.get(&path).await.is(200);

    // Another host's is not there for a host.
    let (_, mut ben) = world.host(&founded, "ben").await;
    ben.get(&delete).await.is(404);
    ben.post(&delete, &[]).await.is(404);

    // Booked while the question stood there: nothing is lost.
    let booking = world.book("trial", "2027-03-03T11:00:00Z").await;
    let late = ana.press(&asked.form(&delete), "").await;
    late.is(409).says("those bookings still need it").says("Archive event type");
    ana.get(&path).await.is(200);
    let manage = format!("/booking/{}", world.app.manage_token(&booking));
    world.stranger().get(&manage).await.is(200).says("Trial");
    let archive = ana.get(&delete).await.form(&format!("{path}/archive"));
    ana.press(&archive, "").await.is(303);
    ana.get(&delete).await.says("in the archive already").does_not_say("Archive event type");

    let form = ana.form(NEW, NEW).await.fill("name", "Second trial");
    let path = editor(&ana.press(&form, "save").await);
    let delete = format!("{path}/delete");
    let form = ana.form(&delete, &delete).await;
    ana.press(&form, "").await.leads_to("/admin/event-types?done=removed#list");
    ana.get(&path).await.is(404);
    world.stranger().get("/book/acme/ana/second-trial").await.is(404);
});

on_both!(a_kind_that_no_form_offers_is_told_at_its_row, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let mut form = ana.form(NEW, NEW).await.fill("name", "Lesson");
    for row in ["add-location", "add-question", "add-reminder"] {
        form = ana.press(&form, row).await.form(NEW);
    }
    let form = form.fill("question_label", "What is it about?");
    for (field, id) in [
        ("location_kind", "location-0-kind"),
        ("question_kind", "question-0-kind"),
        ("reminder_timing", "reminder-0-kind"),
        ("reminder_to", "reminder-0-kind"),
    ] {
        let answer = ana.press(&form.clone().fill(field, "telepathy"), "save").await;
        answer.is(422).blames(id).says("Choose from the list");
        assert_eq!(answer.form(NEW).value("question_label"), "What is it about?");
    }
    // A button that there is not leads back to where it was pressed.
    let answer = ana.press(&form, "levitate").await;
    answer.is(400).says("Start again");
    assert!(answer.body.contains("href=\"/admin/event-types/new\""));
});

on_both!(a_link_is_made_without_losing_what_was_typed, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let path = intro(&mut ana).await;
    let links = format!("{path}/links");
    let form = ana.form(&path, &path).await.choose("access", "single_use");
    ana.press(&form.tick("duration", "45"), "save").await.is(303);
    let form = ana.form(&path, &path).await;
    let make = async |ana: &mut crate::world::Browser, form: &crate::form::Form, until: &str| {
        let mut fields = form.fields();
        fields.extend([("link_note", "Jo"), ("link_until", until)]);
        ana.post(&links, &fields).await
    };
    // Nothing was typed: the page is as it was.
    make(&mut ana, &form, "").await.leads_to(&format!("{path}#made"));
    let typed = form.fill("name", "First talk").fill("policy", "Be kind.\r\nBe there.");
    let wrong = make(&mut ana, &typed, "2027-02-01").await;
    wrong.is(422).blames("link_until");
    let made = make(&mut ana, &wrong.form(&path), "2027-03-20").await;
    made.is(200).says("Jo");
    assert!(made.body.contains("id=\"made-link\""));
    let form = made.form(&path);
    assert_eq!((form.value("name"), form.value("policy")), ("First talk", "Be kind.\nBe there."));
    // It is still to be saved, and is not where somebody else saved meanwhile.
    assert_eq!(ana.form(&path, &path).await.value("name"), "Intro call");
    let other = ana.form(&path, &path).await.fill("name", "Another");
    ana.press(&other, "save").await.is(303);
    let form = make(&mut ana, &form, "").await.form(&path);
    ana.press(&form, "save").await.is(409);
});

on_both!(the_preview_tells_until_when_guests_may_change_their_mind, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let path = intro(&mut ana).await;
    let form = ana.form(&path, &path).await;
    let plain = ana.press(&form, "fragment").await;
    plain.is(200).does_not_say("before the start");
    let form = form.fill("cancel_cutoff_value", "24").fill("reschedule_cutoff_value", "24");
    let told = ana.press(&form.clone().fill("policy", "Be kind."), "fragment").await;
    told.says("You can move or cancel until 24 hours before the start. Be kind.");
    // What the organization says holds where the event type says nothing.
    let policy = "/admin/settings/organization";
    let ours = ana.form(policy, policy).await.fill("policy", "Ring the bell.");
    ana.press(&ours, "").await.is(303);
    ana.press(&form, "fragment").await.says("Ring the bell.");
    ana.press(&form.fill("policy", "Be kind."), "fragment").await.does_not_say("Ring the bell.");
});
