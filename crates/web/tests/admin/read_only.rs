//! While a database fails over, only a replica answers, which takes no changes: what can be read is
//! read, and whatever would change something says when to try again and keeps what was typed.

use crate::world::World;
use app::{Settings, limits::Limits};
use axum::{body::Body, extract::ConnectInfo, http::Request};
use jiff::SignedDuration;
use std::{net::SocketAddr, sync::Arc};
use testkit::fresh_postgres;
use tower::ServiceExt;

const READ_ONLY: &str = "
    do $$ begin
      execute format('alter database %I set default_transaction_read_only = on', current_database());
    end $$";

const INTRO: &str = "/book/acme/ana/intro";
const SLOTS: &str = "/api/public/scheduling/acme/users/ana/intro/slots?date=2027-03-10";

#[tokio::test(flavor = "multi_thread")]
async fn what_can_be_read_is_read_and_what_was_typed_is_kept() {
    let database = fresh_postgres().await;
    let (owner, url) = (database.as_owner().await, database.url().to_owned());
    let (world, acme, _) = World::acme(database).await;
    let booking = world.book("intro", "2027-03-04T11:00:00Z").await;
    let manage = format!("/booking/{}", world.app.manage_token(&booking));
    let mut tx = owner.operator_write().await.unwrap();
    tx.exec(READ_ONLY, &[]).await.unwrap();
    tx.commit().await.unwrap();

    // As of now: connections that were there go on as they began.
    let node = world.beside(&url).await;
    let mut guest = node.stranger();
    let details = format!("{INTRO}/details?start=2027-03-05T11:00:00Z&timezone=Europe/Berlin");
    let ics = format!("{manage}/calendar.ics");
    let move_it = format!("{manage}/reschedule?start=2027-03-05T11:00:00Z");
    let cancel = format!("{manage}/cancel");
    let pages =
        ["/book/acme", "/book/acme/ana", INTRO, SLOTS, &details, &manage, &ics, &move_it, &cancel];
    for path in pages {
        guest.get(path).await.is(200);
    }
    for path in ["/sign-in", "/readyz", "/healthz", "/api/openapi.json"] {
        guest.get(path).await.is(200);
    }
    // Also when their last use is long enough ago to be written down.
    let mut ana = world.session(acme.organization.id, acme.owner.id).await.over(&node);
    node.travel(1);
    for path in ["/admin", "/admin/bookings", "/admin/availability", "/admin/event-types"] {
        ana.get(path).await.is(200);
    }

    let typed = [
        ("start", "2027-03-05T11:00:00Z"),
        ("timezone", "Europe/Berlin"),
        ("name", "Jo Park"),
        ("email", "jo@example.com"),
        ("notes", "By train"),
    ];
    let refused = guest.post(&format!("{INTRO}/bookings"), &typed).await;
    refused.is(503);
    assert!(!refused.header("retry-after").is_empty());
    for typed in ["Jo Park", "jo@example.com", "By train"] {
        assert!(refused.body.contains(typed), "{typed} is lost: {}", refused.text());
    }
    // Nor is it lost where strangers are counted, which is a change too.
    let typed =
        "start=2027-03-05T11:00:00Z&timezone=Europe/Berlin&name=Jo+Park&email=jo@example.com";
    let request = Request::post(format!("{INTRO}/bookings"))
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .extension(ConnectInfo(SocketAddr::from(([192, 0, 2, 1], 4711))))
        .body(Body::from(typed))
        .unwrap();
    let mut app = node.app.clone();
    let limits = Limits { form_takes: SignedDuration::ZERO, ..Limits::usual() };
    app.settings = Arc::new(Settings { limits, ..Settings::clone(&node.app.settings) });
    let refused = web::router(app).oneshot(request).await.unwrap();
    assert_eq!(refused.status().as_u16(), 503);
    let body = axum::body::to_bytes(refused.into_body(), usize::MAX).await.unwrap();
    assert!(String::from_utf8_lossy(&body).contains("Jo Park"));
    let refused = guest.post(&cancel, &[("reason", "Ill since Monday")]).await;
    assert!(refused.is(503).body.contains("Ill since Monday"));
    for (path, fields) in [
        (cancel.as_str(), [("reason", "Ill")]),
        (&format!("{manage}/reschedule"), [("start", "2027-03-05T11:00:00Z")]),
        (&format!("{INTRO}/holds"), [("start", "2027-03-05T11:00:00Z")]),
        ("/sign-in", [("email", "ana@example.org")]),
    ] {
        let refused = guest.post(path, &fields).await;
        refused.is(503);
        assert!(!refused.header("retry-after").is_empty(), "{path}");
    }
    let asked = r#"{"username": "ana", "eventSlug": "intro", "start": "2027-03-12T14:00:00Z",
        "timezone": "Europe/Paris", "invitee": {"name": "Jo", "email": "jo@example.com"}}"#;
    let post = axum::http::Method::POST;
    let path = "/api/public/scheduling/acme/bookings";
    let refused = guest.ask(&post, path, true, asked.to_owned()).await;
    refused.is(503);
    assert_eq!(refused.header("content-type"), "application/problem+json");
    assert!(!refused.header("retry-after").is_empty());
}
