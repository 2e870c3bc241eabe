//! Named schedules, and administrators at somebody else's hours.

use crate::world::World;
use testkit::on_both;

const HOURS: &str = "/admin/availability";
const SCHEDULES: &str = "/admin/availability/schedules";

/// The id in the first address of this form.
fn id_in<'a>(body: &'a str, before: &str, after: &str) -> &'a str {
    let rest = body.split_once(before).unwrap_or_else(|| panic!("{before} is not in the page")).1;
    rest.split_once(after).unwrap().0
}

on_both!(schedules_are_made_copied_renamed_chosen_and_deleted, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let page = ana.get(SCHEDULES).await;
    page.is(200).says("Working hours Default").says("Used by Intro call");
    let form = page.form(SCHEDULES).fill("name", "Evenings");
    ana.press(&form, "").await.leads_to("/admin/availability/schedules?done=added");
    ana.press(&form, "").await.leads_to("/admin/availability/schedules?done=added");
    let form = ana.form(SCHEDULES, SCHEDULES).await.fill("name", "Evenings");
    ana.press(&form, "")
        .await
        .is(422)
        .blames("name")
        .says("There is a schedule “Evenings” already");
    let page = ana.get(SCHEDULES).await;
    let id = id_in(&page.body, "/admin/availability?schedule=", "\"").to_owned();

    let hours = format!("{HOURS}?schedule={id}");
    let form =
        ana.form(&hours, &hours).await.fill("monday_start", "18:00").fill("monday_end", "20:00");
    ana.press(&form, "save").await.leads_to(&format!("{hours}&done=saved"));
    assert_eq!(ana.form(&hours, &hours).await.value("monday_start"), "18:00");
    assert_eq!(
        ana.form(HOURS, HOURS).await.value("monday_start"),
        "09:00",
        "the default is another"
    );

    let overrides = format!("{HOURS}/overrides?schedule={id}");
    let form = ana.form(&overrides, &overrides).await.fill("date", "2027-03-05");
    ana.press(&form.choose("kind", "closed"), "save")
        .await
        .leads_to(&format!("{overrides}&done=saved"));
    ana.get(&overrides).await.says("Friday 5 March 2027 Closed");
    ana.get(&format!("{HOURS}/overrides")).await.does_not_say("Friday 5 March 2027");

    let rename = format!("{SCHEDULES}/{id}/rename");
    ana.post(&rename, &[("name", "Late")]).await.leads_to(&format!("{SCHEDULES}?done=saved"));
    ana.post(&rename, &[("name", "")]).await.is(422).blames("name-1");
    ana.post(&format!("{SCHEDULES}/{id}/default"), &[]).await.is(303);
    assert_eq!(world.offered("intro", "2027-03-08").await, "18:00 18:30 19:00 19:30");
    ana.post(&format!("{SCHEDULES}/{id}/delete"), &[]).await.is(422).says("This is the default");
    let page = ana.get(SCHEDULES).await;
    let first = id_in(&page.body, "/admin/availability?schedule=", "\"").to_owned();
    assert_ne!(first, id);
    ana.post(&format!("{SCHEDULES}/{first}/delete"), &[])
        .await
        .leads_to(&format!("{SCHEDULES}?done=removed"));
    ana.get(&format!("{HOURS}?schedule={first}")).await.is(404);
});

on_both!(an_administrator_looks_after_another_hosts_hours, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let (_, mut ben) = world.host(&acme, "ben").await;
    let hours = format!("{HOURS}?host=ben");
    ana.get(&hours).await.is(200).says("You are looking after the availability of ben.");
    let form = ana.form(&hours, &hours).await.fill("monday_start", "10:00");
    ana.press(&form, "save").await.leads_to(&format!("{hours}&done=saved"));
    assert_eq!(ben.form(HOURS, HOURS).await.value("monday_start"), "10:00");
    assert_eq!(ana.form(HOURS, HOURS).await.value("monday_start"), "09:00");
    let blocked = format!("{HOURS}/blocked?host=ben");
    let form = ana.form(&blocked, &blocked).await.fill("start_date", "2027-03-05");
    ana.press(&form, "").await.leads_to(&format!("{blocked}&done=saved"));
    ben.get(&format!("{HOURS}/blocked")).await.says("Friday 5 March 2027");

    let page = ana.get(&format!("{SCHEDULES}?host=ben")).await;
    let own = id_in(&page.body, "/admin/availability/schedules/", "/rename").to_owned();
    for path in ["", "/overrides", "/blocked", "/holidays", "/travel", "/schedules"] {
        ben.get(&format!("{HOURS}{path}?host=ana")).await.is(404);
        ana.get(&format!("{HOURS}{path}?host=nobody")).await.is(404);
        ana.get(&format!("{HOURS}{path}?schedule={own}")).await.is(404);
        ana.get(&format!("{HOURS}{path}?schedule=x")).await.is(404);
    }
    for path in ["", "/overrides", "/blocked", "/holidays", "/travel", "/schedules"] {
        ben.post(&format!("{HOURS}{path}?host=ana"), &[("action", "save")]).await.is(404);
    }
    ana.post(&format!("{SCHEDULES}/{own}/rename"), &[("name", "Mine")]).await.is(404);
});

on_both!(another_organizations_schedules_do_not_exist, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    world.host(&acme, "ben").await;
    world.found("other", "olga@example.org").await;
    let mut olga = world.signed_in("olga@example.org").await;
    let page = ana.get(SCHEDULES).await;
    let id = id_in(&page.body, "/admin/availability/schedules/", "/rename").to_owned();
    for path in ["", "/overrides", "/blocked", "/holidays", "/travel", "/schedules"] {
        ana.get(&format!("{HOURS}{path}?host=ben")).await.is(200);
        olga.get(&format!("{HOURS}{path}?host=ben")).await.is(404);
        olga.post(&format!("{HOURS}{path}?host=ben"), &[("action", "save")]).await.is(404);
        olga.get(&format!("{HOURS}{path}?schedule={id}")).await.is(404);
    }
    for verb in ["rename", "default", "delete"] {
        olga.post(&format!("{SCHEDULES}/{id}/{verb}"), &[("name", "Mine")]).await.is(404);
    }
});
