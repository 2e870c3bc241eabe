//! Several named schedules: each event type is offered in its own.

use crate::{
    story,
    world::{World, zone},
};
use app::{
    Error,
    event_types::{self, Draft},
    hours::{self, named},
    slots::Asked,
};
use availability::{DateOverride, Hours, Schedule, WeeklyHours};
use jiff::civil::Weekday;
use model::{EventTypeId, FieldErrors, ScheduleId};

/// Tuesdays from six to eight in the evening, in New York.
fn evenings() -> Schedule {
    let Hours { start, end } =
        Hours::new("18:00".parse().unwrap(), "20:00".parse().unwrap()).unwrap();
    let weekly = vec![WeeklyHours { days: vec![Weekday::Tuesday], start, end }];
    Schedule { weekly, ..Schedule::new(zone("America/New_York")) }
}

async fn made(world: &World, name: &str) -> ScheduleId {
    let draft = named::Draft {
        name: Some(name.into()),
        hours: Some(evenings()),
        ..named::Draft::default()
    };
    named::create(&world.app, &world.ana(), None, draft).await.unwrap().id
}

async fn offer_in(world: &World, event: EventTypeId, schedule: Option<ScheduleId>) {
    let draft = Draft { schedule: Some(schedule), ..Draft::default() };
    event_types::update(&world.app, &world.ana(), event, draft).await.unwrap();
}

async fn starts(world: &World, event: &str) -> Vec<String> {
    let day = "2027-03-02".parse().unwrap();
    let asked = Asked { from: day, to: day, zone: zone("America/New_York"), duration: None };
    let listed = app::slots::list(&world.app, "acme", "ana", event, &asked).await.unwrap();
    listed.slots.iter().map(|slot| slot.start.to_string()).collect()
}

fn words(error: &Error) -> String {
    let Error::Invalid(FieldErrors(errors)) = error else { panic!("{error:?}") };
    errors.iter().map(|error| error.message.to_string()).collect()
}

story!(two_event_types_are_offered_in_two_schedules, |world| {
    let id = made(&world, "Evenings").await;
    let draft = Draft { name: Some("Late".into()), ..Draft::default() };
    let late = event_types::create(&world.app, &world.ana(), None, draft).await.unwrap();
    assert_eq!(starts(&world, "late").await.len(), 16, "the default one before it names any");
    offer_in(&world, late.id, Some(id)).await;
    let evening = ["2027-03-02T23:00:00Z", "2027-03-02T23:30:00Z"];
    assert_eq!(starts(&world, "late").await[..2], evening);
    assert_eq!(starts(&world, "late").await.len(), 4);
    assert_eq!(starts(&world, "intro").await.len(), 16);

    let hours = Schedule { weekly: Vec::new(), ..evenings() };
    hours::save(&world.app, &world.ana(), None, Some(id), None, hours).await.unwrap();
    assert!(starts(&world, "late").await.is_empty());
    assert_eq!(starts(&world, "intro").await.len(), 16, "the other one stays as it is");
});

story!(another_default_changes_what_names_no_schedule, |world| {
    let id = made(&world, "Evenings").await;
    let draft = named::Draft { is_default: true, ..named::Draft::default() };
    named::change(&world.app, &world.ana(), id, draft).await.unwrap();
    assert_eq!(starts(&world, "intro").await.len(), 4);
    let listed = named::list(&world.app, &world.ana(), None).await.unwrap();
    let told: Vec<_> = listed
        .iter()
        .map(|one| (one.schedule.name.as_str(), one.schedule.is_default, one.event_types.len()))
        .collect();
    assert_eq!(told, [("Evenings", true, 1), ("Working hours", false, 0)]);
});

story!(a_schedule_in_use_stays_and_says_by_what, |world| {
    let id = made(&world, "Evenings").await;
    offer_in(&world, world.founded.event_type.id, Some(id)).await;
    let error = named::remove(&world.app, &world.ana(), id).await.unwrap_err();
    assert!(words(&error).contains("Intro call"), "{error:?}");
    offer_in(&world, world.founded.event_type.id, None).await;
    named::remove(&world.app, &world.ana(), id).await.unwrap();
    let gone = named::by_id(&world.app, &world.ana(), id).await;
    assert!(matches!(gone, Err(Error::NotFound)));

    let default = hours::get(&world.app, &world.ana(), None, None).await.unwrap().id;
    let error = named::remove(&world.app, &world.ana(), default).await.unwrap_err();
    assert!(words(&error).contains("error-schedule-default"), "{error:?}");
    let draft = Draft { schedule: Some(Some(id)), ..Draft::default() };
    let intro = world.founded.event_type.id;
    let error = event_types::update(&world.app, &world.ana(), intro, draft).await.unwrap_err();
    assert!(matches!(error, Error::Invalid(_)), "{error:?}");
});

story!(two_schedules_never_share_a_name, |world| {
    let id = made(&world, "Evenings").await;
    let copied = named::copy(&world.app, &world.ana(), id, "evenings", None).await.unwrap_err();
    assert!(words(&copied).contains("Evenings"), "{copied:?}");
    let fair = hours::Dates {
        dates: vec!["2027-03-09".parse().unwrap()],
        reason: "Fair".into(),
        ..hours::Dates::default()
    };
    hours::set_dates(&world.app, &world.ana(), None, Some(id), fair).await.unwrap();
    let copied = named::copy(&world.app, &world.ana(), id, "Late evenings", None).await.unwrap();
    assert_eq!(copied.notes[0].reason, "Fair", "the reasons of its dates too");
    assert_eq!(copied.hours.weekly, evenings().weekly);
    let rename = |name: &str| named::Draft { name: Some(name.into()), ..named::Draft::default() };
    let taken = named::change(&world.app, &world.ana(), copied.id, rename("EVENINGS")).await;
    assert!(matches!(taken, Err(Error::Invalid(_))));
    let mine = named::change(&world.app, &world.ana(), copied.id, rename("late Evenings")).await;
    assert_eq!(mine.unwrap().name, "late Evenings");
});

story!(what_was_saved_since_is_not_overwritten_unseen, |world| {
    let id = made(&world, "Evenings").await;
    let seen = named::by_id(&world.app, &world.ana(), id).await.unwrap();
    let save = async |name: &str, version: i64| {
        let name = Some(name.to_owned());
        let hours = Some(evenings());
        let version = Some(version);
        let draft = named::Draft { name, hours, version, ..named::Draft::default() };
        named::change(&world.app, &world.ana(), id, draft).await.map(|row| row.version)
    };
    let next = save("Later", seen.version).await.unwrap();
    assert!(matches!(save("Sooner", seen.version).await, Err(Error::Stale)));
    assert_eq!(named::by_id(&world.app, &world.ana(), id).await.unwrap().name, "Later");
    save("Sooner", next).await.unwrap();
});

story!(the_log_tells_all_that_changed, |world| {
    // Changes of one instant have no order.
    let pass = || world.app.clock.travel(jiff::SignedDuration::from_secs(1));
    let last = async |kind: &str| {
        pass();
        let asked = app::changelog::Asked { entity_type: Some(kind.into()), ..Default::default() };
        let (changes, _) = app::changelog::list(&world.app, &world.ana(), asked, 1).await.unwrap();
        changes[0].details.clone()
    };
    let draft = named::Draft { name: Some("New".into()), is_default: true, ..Default::default() };
    let made = named::create(&world.app, &world.ana(), None, draft).await.unwrap();
    assert_eq!(last("schedule").await["after"]["isDefault"], true);

    let intro = world.founded.event_type.id;
    offer_in(&world, intro, Some(made.id)).await;
    let told = last("event_type").await;
    assert!(told["before"]["scheduleId"].is_null());
    assert_eq!(told["after"]["scheduleId"], made.id.to_string());
    app::links::draw_key(&world.app, &world.ana(), intro).await.unwrap();
    let told = last("event_type").await;
    assert_eq!((&told["before"]["keyNumber"], &told["after"]["keyNumber"]), (&0.into(), &1.into()));

    let draft = Draft { name: Some("Other".into()), ..Draft::default() };
    event_types::create(&world.app, &world.ana(), None, draft).await.unwrap();
    pass();
    event_types::step(&world.app, &world.ana(), intro, event_types::Step::Down).await.unwrap();
    let told = last("event_type").await;
    assert_eq!(told["before"]["order"][0], "intro");
    assert_eq!(told["after"]["order"][1], "intro");
});

story!(there_is_an_end_to_what_a_schedule_holds, |world| {
    let hours = Hours::new("09:00".parse().unwrap(), "17:00".parse().unwrap()).unwrap();
    let weekly = |days| WeeklyHours { days, start: hours.start, end: hours.end };
    let date = jiff::civil::date(2027, 3, 2);
    let travel = availability::Travel { from: date, to: date, timezone: zone("Asia/Seoul") };
    let plain = || Schedule::new(zone("America/New_York"));
    let many = [
        Schedule { weekly: vec![weekly(vec![Weekday::Monday]); 337], ..plain() },
        Schedule { weekly: vec![weekly(vec![Weekday::Monday; 337])], ..plain() },
        Schedule { overrides: vec![DateOverride { date, intervals: vec![hours; 49] }], ..plain() },
        Schedule { travel: vec![travel; 201], ..plain() },
    ];
    for (schedule, field) in many.into_iter().zip(["weekly", "weekly", "overrides", "travel"]) {
        let saved = hours::save(&world.app, &world.ana(), None, None, None, schedule).await;
        let Err(Error::Invalid(wrong)) = saved else { panic!("{field}") };
        assert!(wrong.0[0].field.starts_with(field));
        assert!(wrong.0[0].message.to_string().contains("many"), "{:?}", wrong.0[0].message);
    }
});
