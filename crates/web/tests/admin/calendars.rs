//! A member connects a calendar, on pages.

use crate::world::{Browser, World, principal};
use app::{
    App, Settings,
    accounts::Founded,
    calendars::{self, Opened},
};
use integrations::{
    calendars::google,
    openid::{Grant, Provider, Registration},
};
use std::sync::Arc;
use testkit::{
    TestDatabase,
    google::{Google, Mood},
    on_both,
};

const SETTINGS: &str = "/admin/settings/calendars";
const AUTH: &str = "/api/admin/scheduling/auth/google";

fn registered(app: &App, google: &Google) -> App {
    let provider = Provider::new(Registration {
        key: "google",
        name: "Google".into(),
        issuer: google.url.clone(),
        client_id: "kalends".into(),
        client_secret: "secret".into(),
        vouches_for_addresses: true,
    });
    let app = app.clone().with_keys(&[[7; 32]]).with_providers(vec![provider]);
    app.with_google(google::Google::new(&google.url))
}

/// Acme on a server that is registered with a Google of its own.
async fn acme(db: TestDatabase) -> (World, Google, Founded, Browser) {
    let google = Google::start().await;
    let (world, acme, _) = World::acme(db).await;
    let app = registered(&world.app, &google);
    let world = world.with_app(app);
    let ana = world.signed_in("ana@example.org").await;
    (world, google, acme, ana)
}

async fn connect(world: &World, google: &Google, who: &app::Principal) {
    let calendars = google::Google::new(&google.url).calendars("first").await.unwrap();
    let (access, refresh) = ("first".into(), Some("lasting secret".into()));
    let grant = Grant { access, refresh, lives: None, scopes: None };
    let opened = Opened { account: "ana@gmail.example".into(), grant, calendars };
    calendars::keep(&world.app, who, opened).await.unwrap();
    app::worker::drain(&world.app).await.unwrap();
}

/// The value of a parameter in an address.
fn parameter<'a>(address: &'a str, name: &str) -> &'a str {
    let query = address.split_once('?').map_or("", |(_, query)| query);
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(key, _)| *key == name).map_or("", |(_, value)| value)
}

on_both!(the_page_says_why_nothing_can_be_connected, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    ana.get(SETTINGS).await.is(200).says("registers it with Google").does_not_say("Connect Google");
    ana.get(AUTH).await.leads_to(&format!("{SETTINGS}?problem=off"));
    let app = world.app.clone().with_google(google::Google::new("http://127.0.0.1:9"));
    let world = world.with_app(app);
    let mut ana = world.signed_in("ana@example.org").await;
    ana.get(SETTINGS).await.says("CALENDAR_TOKEN_ENCRYPTION_KEY").does_not_say("Connect Google");
});

on_both!(who_says_no_at_google_comes_back_to_the_same_step_with_the_reason, |db| async {
    let (world, google, _, mut ana) = acme(db).await;
    ana.get("/setup?step=calendar").await.is(200).says("Connect Google Calendar").says("Skip");
    for (back, place) in
        [("?return=setup", "/setup?step=calendar&"), ("", "/admin/settings/calendars?")]
    {
        let gone = ana.get(&format!("{AUTH}{back}")).await;
        let there = gone.is(303).location().to_owned();
        assert!(there.starts_with(&format!("{}/authorize?", google.url)), "{there}");
        assert_eq!(parameter(&there, "access_type"), "offline");
        assert_eq!(parameter(&there, "code_challenge_method"), "S256");
        assert!(there.contains("auth%2Fcalendar.events"), "{there}");
        let state = parameter(&there, "state");
        let home = format!("{AUTH}/callback?error=access_denied&state={state}");
        // Another's browser, session or state is not let through.
        world.stranger().get(&home).await.is(303);
        ana.get(&home).await.leads_to(&format!("{place}problem=denied"));
        let told = ana.get(&format!("{place}problem=denied")).await;
        told.is(200).says("access was denied").says("Connect Google Calendar");
        ana.get(&home).await.leads_to(&format!("{SETTINGS}?problem=over"));
    }
});

on_both!(a_member_comes_back_in_their_own_session_only, |db| async {
    let (world, _, acme, mut ana) = acme(db).await;
    let there = ana.get(AUTH).await.location().to_owned();
    let (_, mut ben) = world.host(&acme, "ben").await;
    ben.take_cookie(&ana, "kalends-calendar");
    let home = format!("{AUTH}/callback?error=access_denied&state={}", parameter(&there, "state"));
    ben.get(&home).await.leads_to(&format!("{SETTINGS}?problem=over"));
    ana.get(&home).await.leads_to(&format!("{SETTINGS}?problem=denied"));
});

on_both!(a_member_comes_back_over_tls_too, |db| async {
    let (world, ..) = acme(db).await;
    let mut app = world.app.clone();
    let base_url = "https://book.example.org".to_owned();
    app.settings = Arc::new(Settings { base_url, ..(*app.settings).clone() });
    let world = world.with_app(app);
    let mut ana = world.signed_in("ana@example.org").await;
    let there = ana.get(AUTH).await.location().to_owned();
    let home = format!("{AUTH}/callback?error=access_denied&state={}", parameter(&there, "state"));
    ana.get(&home).await.leads_to(&format!("{SETTINGS}?problem=denied"));
    ana.get(&home).await.leads_to(&format!("{SETTINGS}?problem=over"));
});

on_both!(a_connected_calendar_is_chosen_among_and_let_go, |db| async {
    let (world, google, founded, mut ana) = acme(db).await;
    let (ben_member, mut ben) = world.host(&founded, "ben").await;
    connect(&world, &google, &principal(&founded)).await;
    let page = ana.get(SETTINGS).await;
    page.is(200)
        .says("ana@gmail.example")
        .says("Busy times last looked up")
        .does_not_say("lasting");
    let form = page.form(SETTINGS);
    assert_eq!(form.all("checked"), ["ana@example.org"]);
    let old = form.clone();
    let fields = [
        ("seen", form.value("seen")),
        ("checked", "ana@example.org"),
        ("checked", "boss"),
        ("write_to", "team"),
    ];
    ana.post(SETTINGS, &fields).await.leads_to(&format!("{SETTINGS}?done=saved"));
    ana.press(&old, "save").await.is(409).says("changed");
    let wrong = [("seen", ""), ("write_to", "boss")];
    ana.post(SETTINGS, &wrong).await.is(422).blames("write_to");
    ana.get("/admin").await.says("One connected");

    // Ben sees nothing of it; it is not his to let go.
    ben.get(SETTINGS).await.is(200).does_not_say("ana@gmail.example");
    ben.post(&format!("{AUTH}/disconnect"), &[]).await.is(404);
    let bens = app::Principal { actor: model::Actor::Member(ben_member.id), ..principal(&founded) };
    connect(&world, &google, &bens).await;
    ana.get(SETTINGS).await.says("Calendars of others").says("ben");

    google.kept().revoked = true;
    world.travel(1);
    app::worker::drain(&world.app).await.unwrap();
    let lost = ana.get("/admin").await;
    lost.says("Google Calendar is disconnected since").says("2 need reconnecting");
    ana.get(SETTINGS).await.says("Reconnect").says("Needs reconnecting since");
    ana.post(&format!("{AUTH}/disconnect"), &[])
        .await
        .leads_to(&format!("{SETTINGS}?done=calendar-disconnected"));
    ana.get(SETTINGS).await.says("Connect Google Calendar");
    ana.get("/admin").await.does_not_say("is disconnected since");
    // Ben has connected the same account: only when he lets go too, the grant is given back.
    assert!(google.kept().given_back.is_empty());
    ben.post(&format!("{AUTH}/disconnect"), &[]).await.is(303);
    assert_eq!(google.kept().given_back, ["lasting secret"]);
    let log = ana.get("/api/admin/scheduling/changelog?entityType=calendar").await;
    assert!(log.body.contains("deleted") && log.body.contains("created"), "{}", log.body);
});

on_both!(a_booking_that_did_not_reach_google_says_so_and_is_tried_again, |db| async {
    let (world, google, founded, mut ana) = acme(db).await;
    let (_, mut ben) = world.host(&founded, "ben").await;
    connect(&world, &google, &principal(&founded)).await;
    google.kept().mood = Mood::Away;
    let booking = world.book("intro", "2027-03-02T11:00:00Z").await;
    let page = format!("/admin/bookings/{}", booking.id);
    let api = format!("/api/admin/scheduling/bookings/{}", booking.id);
    ana.get(&page).await.says("On its way to Google Calendar");
    app::worker::drain(&world.app).await.unwrap();
    let told = ana.get(&page).await;
    told.says("Not in Google: Retry").says("Google did not answer");
    assert!(ana.get(&api).await.body.contains(r#""calendarSyncStatus":"failed""#));
    let listed = ana.get("/api/admin/scheduling/bookings").await.body;
    assert!(listed.contains(r#""calendarSyncStatus":"failed""#), "{listed}");
    ana.get("/admin").await.says("The calendar of one booking is not up to date");

    let retry = told.form(&format!("{page}/calendar"));
    ana.press(&retry, "").await.leads_to(&format!("{page}#calendar"));
    ana.get(&page).await.says("Not in Google: Retry");
    google.kept().mood = Mood::Well;
    ben.post(&format!("{page}/calendar"), &[]).await.is(404);
    ana.press(&retry, "").await.leads_to(&format!("{page}#calendar"));
    ana.get(&page).await.says("In Google Calendar").does_not_say("Retry");
    assert!(ana.get(&api).await.body.contains(r#""calendarSyncStatus":"synced""#));
    ana.post(&format!("{page}/cancel"), &[("reason", "")]).await.is(303);
    app::worker::drain(&world.app).await.unwrap();
    ana.get(&page).await.says("Taken out of Google Calendar");
    assert!(google.live().is_empty());
});
