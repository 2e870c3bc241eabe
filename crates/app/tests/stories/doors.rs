//! What is listed nowhere opens with its key, or with a link that is good for one booking.

use crate::{
    story,
    world::{World, no_notice, once},
};
use app::{
    App, Error,
    book::{Book, Booked, book},
    entry::{self, Door},
    links::{self, Wish},
    offer,
};
use jiff::SignedDuration;
use model::{Access, Details, LinkOver};
use tokio::task::JoinSet;

const START: &str = "2027-03-02T15:00:00Z";

fn of(access: Access) -> Details {
    Details { access, ..no_notice() }
}

/// What follows `?key=` in the address that Ana copies.
async fn secret(world: &World) -> String {
    let seen = app::event_types::see(&world.app, &world.ana(), world.founded.event_type.id).await;
    let seen = seen.unwrap();
    let address = links::address(&world.app, &seen.organization, &seen.host, &seen.event_type);
    address.split_once("?key=").unwrap().1.to_owned()
}

async fn link(world: &World, wish: Wish) -> (model::BookingLinkId, String) {
    let id = world.founded.event_type.id;
    let made = links::make(&world.app, &world.ana(), id, wish).await.unwrap();
    let url = made.url.unwrap();
    (made.link.id, url.split_once("?key=").unwrap().1.to_owned())
}

async fn enter(app: &App, key: Option<&str>) -> Result<(), Error> {
    let door = Door { organization: "acme", username: "ana", event: "intro", key };
    entry::open(app, door).await.map(drop)
}

async fn with(world: &World, key: Option<&str>, start: &str) -> Result<Booked, Error> {
    book(&world.app, Book { key: key.map(str::to_owned), ..world.request(start) }).await
}

story!(a_secret_opens_with_its_key_alone, |world| {
    world.intro(of(Access::Secret)).await;
    let key = secret(&world).await;
    assert!(offer::hosts(&world.app, "acme").await.unwrap().1.is_empty());
    assert!(offer::host(&world.app, "acme", "ana").await.unwrap().2.is_empty());
    for wrong in [None, Some(""), Some("nonsense"), Some(&key[1..])] {
        assert!(matches!(enter(&world.app, wrong).await, Err(Error::NotFound)), "{wrong:?}");
        assert!(matches!(with(&world, wrong, START).await, Err(Error::NotFound)), "{wrong:?}");
    }
    enter(&world.app, Some(&key)).await.unwrap();
    let booked = with(&world, Some(&key), START).await.unwrap();
    // Moving needs no key; a new key ends the old one.
    let id = world.founded.event_type.id;
    links::draw_key(&world.app, &world.ana(), id).await.unwrap();
    assert!(matches!(enter(&world.app, Some(&key)).await, Err(Error::NotFound)));
    let next = secret(&world).await;
    assert_ne!(next, key);
    with(&world, Some(&next), "2027-03-03T15:00:00Z").await.unwrap();
    let moved = app::reschedule::Reschedule {
        organization: booked.booking.organization,
        booking: booked.booking.id,
        start: booked.booking.start + SignedDuration::from_hours(1),
        reason: None,
        actor: model::Actor::Guest,
    };
    app::reschedule::reschedule(&world.app, moved).await.unwrap();
});

story!(of_many_guests_with_one_link_one_books, |world| {
    world.intro(of(Access::SingleUse)).await;
    assert!(matches!(enter(&world.app, None).await, Err(Error::NotFound)));
    let (_, key) = link(&world, Wish::default()).await;
    let mut guests = JoinSet::new();
    for number in 0..20 {
        let mut request = Book { key: Some(key.clone()), ..world.request(START) };
        request.start += SignedDuration::from_mins(30 * (number % 10));
        let app = world.app.clone();
        guests.spawn(async move { book(&app, request).await.map(drop) });
    }
    let mut booked = 0;
    for ended in guests.join_all().await {
        match ended {
            Ok(()) => booked += 1,
            Err(Error::Link(LinkOver::Used)) => {}
            Err(error) => panic!("{error}"),
        }
    }
    assert_eq!(booked, 1);
    assert!(matches!(enter(&world.app, Some(&key)).await, Err(Error::Link(LinkOver::Used))));
    let listed = links::list(&world.app, &world.ana(), world.founded.event_type.id).await.unwrap();
    assert!(listed[0].used.is_some());
});

story!(a_repeat_over_a_used_link_finds_its_booking, |world| {
    world.intro(of(Access::SingleUse)).await;
    let (_, key) = link(&world, Wish::default()).await;
    let request = || Book { key: Some(key.clone()), once: once("a"), ..world.request(START) };
    let first = book(&world.app, request()).await.unwrap().booking;
    let again = book(&world.app, request()).await.unwrap();
    assert!(again.is_repeat && again.booking.id == first.id);
    let call_off = app::cancel::CallOff {
        organization: first.organization,
        booking: first.id,
        reason: None,
        actor: model::Actor::Guest,
    };
    app::cancel::cancel(&world.app, call_off).await.unwrap();
    let used = with(&world, Some(&key), START).await;
    assert!(matches!(used, Err(Error::Link(LinkOver::Used))));
});

story!(a_reused_form_opens_no_door, |world| {
    let name = Some("Open to all".to_owned());
    let draft = app::event_types::Draft { name, ..Default::default() };
    let open = app::event_types::create(&world.app, &world.ana(), None, draft).await.unwrap();
    world.intro(of(Access::Secret)).await;
    let event = open.slug.to_string();
    let first = Book { event, once: once("a"), ..world.request(START) };
    book(&world.app, first).await.unwrap();
    let reused = || Book {
        once: once("a").map(|once| app::book::Once { fingerprint: [8; 32], ..once }),
        ..world.request(START)
    };
    assert!(matches!(book(&world.app, reused()).await, Err(Error::NotFound)));
    let key = Some(secret(&world).await);
    let told = book(&world.app, Book { key, ..reused() }).await;
    assert!(matches!(told, Err(Error::KeyReused)));
});

story!(a_link_ends_by_time_or_by_its_host, |world| {
    world.intro(of(Access::SingleUse)).await;
    let id = world.founded.event_type.id;
    let expires_at = Some(world.app.clock.now() + SignedDuration::from_mins(10));
    let (_, brief) = link(&world, Wish { expires_at, ..Wish::default() }).await;
    let (taken_back, other) = link(&world, Wish::default()).await;
    enter(&world.app, Some(&brief)).await.unwrap();
    enter(&world.app, Some(&other)).await.unwrap();
    links::revoke(&world.app, &world.ana(), id, taken_back).await.unwrap();
    world.app.clock.travel(SignedDuration::from_mins(10));
    for over in [&brief, &other] {
        let refused = with(&world, Some(over), START).await;
        assert!(matches!(refused, Err(Error::Link(LinkOver::Expired))));
    }
    let past = Wish { expires_at, ..Wish::default() };
    let refused = links::make(&world.app, &world.ana(), id, past).await;
    assert!(matches!(refused, Err(Error::Invalid(_))));
    // A refused time leaves the link as it was.
    let (_, key) = link(&world, Wish::default()).await;
    let night = with(&world, Some(&key), "2027-03-02T05:00:00Z").await;
    assert!(matches!(night, Err(Error::Slot { .. })));
    with(&world, Some(&key), START).await.unwrap();
});
