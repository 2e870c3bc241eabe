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
});

on_both!(everything_wrong_is_told_at_once_at_its_field, |db| async {
    let (_world, _, mut ana) = World::acme(db).await;
    let form = ana.form(NEW, NEW).await;
    let form = ana.press(&form, "add-location").await.form(NEW);
    let form = ana.press(&form, "add-question").await.form(NEW);
    let form = ana.press(&form, "add-question").await.form(NEW);
    let form = form
        .fill("slug", "Not a slug")
        .untick("duration")
        .fill("location_kind", "in_person")
        .fill("buffer_before", "lots")
        .fill("buffer_after", "99999")
        .fill("notice_value", "400")
        .fill("notice_unit", "days")
        .fill("daily_limit", "0")
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
        "location-0-value",
        "buffer_before",
        "buffer_after",
        "notice_value",
        "daily_limit",
        "window_until",
        "seats",
        "question-0-options",
        "question-1",
    ];
    for field in fields {
        answer.blames(field);
    }
    answer.says("Minimum notice").says("to 365");
    answer.says("Question 1: Give at least one choice").says("Question 2: Write the question");
    let again = answer.form(NEW);
    for field in ["slug", "buffer_before", "notice_value", "notice_unit", "window_until", "seats"] {
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
    ana.post(&format!("{path}/archive"), &[]).await.leads_to("/admin/event-types?done=archived");
    world.stranger().get("/book/acme/ana/intro").await.is(410);
    let manage = format!("/booking/{}", world.app.manage_token(&booking));
    world.stranger().get(&manage).await.is(200);
    ana.get("/admin/event-types").await.says("Archived (1) Intro call");

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
    // A step beyond either end leads nowhere.
    ana.post(&post(&first[0], "up"), &[]).await.leads_to("/admin/event-types?done=ordered");
    ana.post(&post(&first[2], "down"), &[("host", "ana")])
        .await
        .leads_to("/admin/event-types?host=ana&done=ordered");
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
    ana.post(&format!("{path}/off"), &[]).await.leads_to("/admin/event-types?done=switched-off");
    ana.get("/admin/event-types").await.says("Off").says("Switch on Intro call");
    world.stranger().get("/book/acme/ana/intro").await.is(410);
    ana.post(&format!("{path}/on"), &[]).await.leads_to("/admin/event-types?done=switched-on");
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
