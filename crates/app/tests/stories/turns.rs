//! Two who act at one moment: the second sees what the first did.
//!
//! A transaction of the story's own stands between the look and the deed of whoever is to be
//! second. SQLite has one writer, so there is no such moment; these are told on PostgreSQL.

use crate::{accounts::joined, world::World};
use app::{
    Error,
    accounts::invitations::{self, Invite},
    book::{Book, book},
    event_types::{self, Draft, IfBooked},
    hosts::{self, Profile},
    links::{self, Wish},
};
use model::{Access, BookingId, Details, EventType, LinkOver, MeetingId, Role};
use std::time::Duration;
use store::Tx;
use view::locale::Locale;

macro_rules! story_on_postgres {
    ($name:ident, |$world:ident| $body:expr) => {
        #[tokio::test(flavor = "multi_thread")]
        async fn $name() {
            let $world = World::over(testkit::fresh_postgres().await).await;
            $body
        }
    };
}

/// Long enough to come to a row that somebody holds.
async fn a_while() {
    tokio::time::sleep(Duration::from_millis(500)).await;
}

async fn held(world: &World) -> Tx {
    world.app.db.write(world.founded.organization.id).await.unwrap()
}

story_on_postgres!(of_two_owners_who_demote_each_other_one_stays, |world| {
    let ana = world.ana();
    let ben = joined(&world, "ben@example.org", "owner", "Ben").await;
    let (a, b) = (ana.member().unwrap(), ben.member().unwrap());
    let now = world.app.clock.now();
    let mut held = held(&world).await;
    let row = store::members::get(&mut held, a).await.unwrap().unwrap();
    store::members::update(&mut held, &row, now).await.unwrap();
    let demote = |who, id| {
        let app = world.app.clone();
        let to_host = Profile { role: Some("host".into()), ..Profile::default() };
        tokio::spawn(async move { hosts::update(&app, &who, id, to_host).await.is_ok() })
    };
    let first = demote(ben, a);
    a_while().await;
    let second = demote(ana, b);
    a_while().await;
    drop(held);
    assert_ne!(first.await.unwrap(), second.await.unwrap(), "one of them, not both");
    let members = hosts::list(&world.app, &world.ana()).await.unwrap();
    assert_eq!(members.iter().filter(|one| one.role == Role::Owner).count(), 1);
});

story_on_postgres!(a_link_that_ends_at_this_moment_books_nothing, |world| {
    world.intro(Details { access: Access::SingleUse, ..Details::default() }).await;
    let intro = world.founded.event_type.id;
    let link = async || {
        let made = links::make(&world.app, &world.ana(), intro, Wish::default()).await.unwrap();
        let key = made.url.unwrap().split_once("?key=").unwrap().1.to_owned();
        (made.link.id, key)
    };
    let request = |key, start| Book { key: Some(key), ..world.request(start) };
    let (_, key) = link().await;
    let other = book(&world.app, request(key, "2027-03-03T15:00:00Z")).await.unwrap().booking;
    let (id, key) = link().await;
    let request = request(key, "2027-03-02T15:00:00Z");
    let mut held = held(&world).await;
    let in_the_way = model::Booking {
        id: BookingId(uuid::Uuid::from_u128(7)),
        meeting: MeetingId(uuid::Uuid::from_u128(7)),
        uid: "held".into(),
        start: request.start,
        end: request.start + (other.end - other.start),
        ..other
    };
    store::bookings::insert(&mut held, &in_the_way).await.unwrap();
    let app = world.app.clone();
    let booked = tokio::spawn(async move { book(&app, request).await.map(drop) });
    a_while().await;
    links::revoke(&world.app, &world.ana(), intro, id).await.unwrap();
    drop(held);
    assert!(matches!(booked.await.unwrap(), Err(Error::Link(LinkOver::Expired))));
});

story_on_postgres!(an_event_type_that_is_saved_at_this_moment_is_archived_all_the_same, |world| {
    world.book("2027-03-02T15:00:00Z").await.unwrap();
    let (intro, host) = (world.founded.event_type.id, world.founded.owner.id);
    let mut held = held(&world).await;
    store::diaries::touch_rules(&mut held, host).await.unwrap();
    let before = store::event_types::get(&mut held, intro).await.unwrap().unwrap();
    let renamed = EventType { name: "Renamed".into(), ..before };
    store::event_types::update(&mut held, &renamed, world.app.clock.now()).await.unwrap();
    let (app, who) = (world.app.clone(), world.ana());
    let removed =
        tokio::spawn(
            async move { event_types::remove(&app, &who, intro, IfBooked::Archive).await },
        );
    a_while().await;
    held.commit().await.unwrap();
    assert!(!removed.await.unwrap().unwrap(), "it has bookings");
    let after = event_types::get(&world.app, &world.ana(), intro).await.unwrap();
    assert!(after.archived_at.is_some());
    assert_eq!(after.name, "Renamed");
    let restored = Draft { archived: Some(false), ..Draft::default() };
    event_types::update(&world.app, &world.ana(), intro, restored).await.unwrap();
});

story_on_postgres!(a_host_who_is_removed_at_this_moment_is_booked_no_more, |world| {
    let host = world.founded.owner.id;
    let request = world.request("2027-03-02T15:00:00Z");
    let mut held = held(&world).await;
    store::diaries::touch_rules(&mut held, host).await.unwrap();
    let app = world.app.clone();
    let booked = tokio::spawn(async move { book(&app, request).await.map(drop) });
    a_while().await;
    store::leaving::remove(&mut held, host).await.unwrap();
    held.commit().await.unwrap();
    assert!(matches!(booked.await.unwrap(), Err(Error::NotFound)));
});

story_on_postgres!(an_invitation_used_at_this_moment_is_not_sent_again, |world| {
    let typed = Invite { email: "ben@example.org".into(), role: "host".into(), display_name: None };
    let made = invitations::invite(&world.app, &world.ana(), typed, Locale::english()).await;
    let id = made.unwrap().id;
    world.travel(0).await;
    let letters = world.post.mails().len();
    let mut held = held(&world).await;
    store::invitations::revoke(&mut held, id, world.app.clock.now()).await.unwrap();
    let (app, who) = (world.app.clone(), world.ana());
    let sent =
        tokio::spawn(async move { invitations::resend(&app, &who, id, Locale::english()).await });
    a_while().await;
    held.commit().await.unwrap();
    assert!(matches!(sent.await.unwrap(), Err(Error::Stale)));
    world.travel(0).await;
    assert_eq!(world.post.mails().len(), letters);
});
