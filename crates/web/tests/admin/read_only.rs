//! While a database fails over, only a replica answers, which takes no changes: what can be read is
//! read, and whatever would change something says when to try again and keeps what was typed.

use crate::world::World;
use testkit::fresh_postgres;

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
