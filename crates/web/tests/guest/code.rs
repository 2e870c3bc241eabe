//! Where the organization wants it, guests show that they read the address they book with.

use crate::{
    browser::Browser,
    limits::called_from,
    world::{INTRO, TUESDAY, World, filled, take},
};
use app::organization::Draft;
use axum::{body::Body, http::Request};
use jiff::SignedDuration;
use model::OrganizationSettings;
use store::args;
use testkit::on_both;
use tower::ServiceExt;

const LETTERS: &str = "select to_address, subject, text from messages where organization_id = $1
                        and recipient = 'member' order by created_at, id";

/// The letters with codes: to whom, and which.
async fn codes(world: &World) -> Vec<(String, String)> {
    let organization = world.founded.organization.id;
    let mut tx = world.app.db.read(organization).await.unwrap();
    let letters: Vec<(String, String, String)> =
        tx.all(LETTERS, args![organization.0]).await.unwrap();
    let code = |subject: &str| subject.chars().filter(char::is_ascii_digit).collect::<String>();
    letters.into_iter().map(|(to, subject, _)| (to, code(&subject))).collect()
}

async fn asked_for(world: &World) {
    let settings = OrganizationSettings { confirm_email: true, ..OrganizationSettings::default() };
    let draft = Draft { settings: Some(settings), ..Draft::default() };
    app::organization::save(&world.app, &world.principal(), draft).await.unwrap();
}

fn wrong(code: &str) -> &'static str {
    if code == "000000" { "111111" } else { "000000" }
}

on_both!(a_guest_confirms_the_address_before_anything_is_booked, |db| async {
    let world = World::over(db).await;
    asked_for(&world).await;
    let mut guest = world.guest();
    let details = take(&mut guest, "timezone=Europe/Berlin", TUESDAY).await;
    assert!(!details.body.contains("name=\"code\""));
    let form = filled(&details).fill("notes", "As agreed");
    let asks = guest.press(&form, "start", TUESDAY).await;
    asks.is(422).says("a code of six digits was sent to jo@example.com");
    assert!(asks.body.contains("one-time-code"));
    let form = asks.form(&format!("{INTRO}/bookings"));
    assert_eq!((form.value("email"), form.value("notes")), ("jo@example.com", "As agreed"));
    let (to, code) = codes(&world).await.pop().unwrap();
    assert_eq!((to.as_str(), code.len()), ("jo@example.com", 6));
    assert!(world.bookings().await.is_empty());

    // Pressed at once with nothing in it, no second one is sent; after a minute it is.
    guest.press(&form, "start", TUESDAY).await.is(422);
    assert_eq!(codes(&world).await.len(), 1);
    let miss = guest.press(&form.clone().fill("code", wrong(&code)), "start", TUESDAY).await;
    miss.is(422).says("This is not the code that was sent last");
    world.app.clock.travel(SignedDuration::from_secs(1));
    // The code of one address is nothing to another.
    let other = form.clone().fill("email", "kim@example.com").fill("code", &code);
    guest.press(&other, "start", TUESDAY).await.is(422);
    assert_eq!(codes(&world).await.pop().unwrap().0, "kim@example.com");
    assert!(world.bookings().await.is_empty());

    let right = form.fill("code", &format!(" {} {} ", &code[..3], &code[3..]));
    let booked = guest.press(&right, "start", TUESDAY).await;
    guest.follow(&booked).await.is(200);
    assert_eq!(world.bookings().await.len(), 1);
    // It was good for one booking.
    let details = take(&mut guest, "timezone=Europe/Berlin", "2027-03-03T15:00:00Z").await;
    let again = filled(&details).fill("code", &code);
    guest.press(&again, "start", "2027-03-03T15:00:00Z").await.is(422);
});

on_both!(a_code_is_guessed_five_times_at_most_and_ends_after_ten_minutes, |db| async {
    let world = World::over(db).await;
    asked_for(&world).await;
    let mut guest = world.guest();
    let details = take(&mut guest, "timezone=Europe/Berlin", TUESDAY).await;
    let form = filled(&details);
    guest.press(&form, "start", TUESDAY).await.is(422);
    let first = codes(&world).await.pop().unwrap().1;
    for _ in 0..5 {
        let miss = form.clone().fill("code", wrong(&first));
        guest.press(&miss, "start", TUESDAY).await.is(422);
    }
    assert_eq!(codes(&world).await.len(), 1);
    world.app.clock.travel(SignedDuration::from_secs(1));
    let late = guest.press(&form.clone().fill("code", &first), "start", TUESDAY).await;
    late.is(422).says("so a new one was sent to jo@example.com");
    let second = codes(&world).await.pop().unwrap().1;
    assert_eq!(codes(&world).await.len(), 2);
    world.app.clock.travel(SignedDuration::from_secs(601));
    guest.press(&form.clone().fill("code", &second), "start", TUESDAY).await.is(422);
    let third = codes(&world).await.pop().unwrap().1;
    guest.press(&form.fill("code", &third), "start", TUESDAY).await.is(303);
});

on_both!(nobody_else_uses_up_the_tries_of_a_guest, |db| async {
    let world = World::over(db).await;
    asked_for(&world).await;
    let mut guest = world.guest();
    let details = take(&mut guest, "timezone=Europe/Berlin", TUESDAY).await;
    let asks = guest.press(&filled(&details), "start", TUESDAY).await;
    let code = codes(&world).await.pop().unwrap().1;
    let mut stranger = world.guest();
    let other = "2027-03-03T15:00:00Z";
    let details = take(&mut stranger, "timezone=Europe/Berlin", other).await;
    let form = filled(&details).fill("code", wrong(&code));
    for _ in 0..6 {
        stranger.press(&form, "start", other).await.is(422);
    }
    // Not even with the right one: it belongs to the other form.
    stranger.press(&form.fill("code", &code), "start", other).await.is(422);
    let form = asks.form(&format!("{INTRO}/bookings")).fill("code", &code);
    guest.press(&form, "start", TUESDAY).await.is(303);
});

on_both!(nobody_has_codes_sent_to_many_addresses, |db| async {
    let world = World::over(db).await;
    asked_for(&world).await;
    let mut guest = Browser::new(called_from(&world, "192.0.2.1"));
    let details = take(&mut guest, "timezone=Europe/Berlin", TUESDAY).await;
    let to = |n: i32| filled(&details).fill("email", &format!("guest{n}@example.com"));
    for n in 0..5 {
        guest.press(&to(n), "start", TUESDAY).await.is(422);
    }
    let late = guest.press(&to(5), "start", TUESDAY).await;
    late.is(429).says("Everything you typed is kept");
    assert_eq!(codes(&world).await.len(), 5);
});

on_both!(a_code_is_nowhere_to_be_read_once_it_is_over, |db| async {
    let world = World::over(db).await;
    asked_for(&world).await;
    let mut guest = world.guest();
    let details = take(&mut guest, "timezone=Europe/Berlin", TUESDAY).await;
    guest.press(&filled(&details), "start", TUESDAY).await.is(422);
    let code = codes(&world).await.pop().unwrap().1;
    let mut tx = world.app.db.operator_write().await.unwrap();
    let over = world.app.clock.now() + SignedDuration::from_mins(11);
    store::messages::blot_over(&mut tx, over).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(codes(&world).await.pop().unwrap().1, "");
    let outbox = world.ana().await.get("/admin/outbox").await;
    assert!(!outbox.is(200).body.contains(&code));
});

on_both!(programs_send_the_code_and_own_people_need_none, |db| async {
    let world = World::over(db).await;
    asked_for(&world).await;
    let ask = async |code: Option<&str>| {
        let mut body = serde_json::json!({
            "username": "ana", "eventSlug": "intro", "start": TUESDAY, "timezone": "UTC",
            "invitee": { "name": "Jo Park", "email": "jo@example.com" },
        });
        if let Some(code) = code {
            body["emailCode"] = code.into();
        }
        let request = Request::post("/api/public/scheduling/acme/bookings")
            .header("content-type", "application/json")
            .body(Body::from(body.to_string()))
            .unwrap();
        let answer = web::router(world.app.clone()).oneshot(request).await.unwrap();
        let status = answer.status().as_u16();
        let bytes = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        let body: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        (status, body["type"].as_str().unwrap_or_default().to_owned())
    };
    assert_eq!(ask(None).await, (422, "/problems/email-code-needed".into()));
    let code = codes(&world).await.pop().unwrap().1;
    assert_eq!(ask(Some(wrong(&code))).await, (422, "/problems/email-code-wrong".into()));
    assert_eq!(ask(Some(&code)).await, (201, String::new()));

    let sent = codes(&world).await.len();
    let (slug, member) = ("intro", world.founded.owner.email.clone());
    let colleague = app::book::Book {
        organization: "acme".into(),
        username: "ana".into(),
        event: slug.into(),
        key: None,
        start: "2027-03-03T15:00:00Z".parse().unwrap(),
        duration: None,
        guest: app::book::Asking {
            name: "Ben".into(),
            email: "ben@acme.example".into(),
            phone: None,
            notes: None,
            timezone: "UTC".into(),
            clock: model::Clock::H24,
            language: None,
            responses: Default::default(),
        },
        place: app::book::PlaceChoice::default(),
        hold: None,
        once: None,
        member: None,
        counted: app::limits::Counted::Guest(None),
        proven: Some("Ben@acme.example".parse().unwrap()),
        email_code: None,
    };
    assert_ne!(member.as_str(), "ben@acme.example");
    app::book::book(&world.app, colleague).await.unwrap();
    assert_eq!(codes(&world).await.len(), sent);
});
