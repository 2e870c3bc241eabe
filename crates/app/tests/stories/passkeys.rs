//! Passkeys: an answer counts once and for a while, from its owner's unlocked device alone.

use crate::{device::Device, story, world::World};
use app::{
    App, Error, Principal,
    accounts::{self, Client, Found, SignedIn},
    changelog::Asked,
    hosts::{self, Profile},
    passkeys,
    second_factor::Unproven,
    security::{self, Proof},
};
use model::{Action, Actor, Member, PasskeyId, Settings};
use tokio::task::JoinSet;

async fn added(app: &App, who: &Principal) -> (Device, PasskeyId) {
    let mut device = Device::new();
    let asked = passkeys::begin(app, who).await.unwrap();
    let answer = device.make(&asked.options);
    let id = passkeys::add(app, who, &asked.token, &answer, "Laptop").await.unwrap();
    (device, id)
}

async fn shown(app: &App, device: &mut Device) -> Result<SignedIn, Unproven> {
    let asked = passkeys::ask(app, &Client::default()).await.unwrap();
    let answer = device.show(&asked.options);
    passkeys::sign_in(app, &asked.token, &answer, &Client::default()).await
}

async fn is_refused(app: &App, device: &mut Device) {
    assert!(matches!(shown(app, device).await, Err(Unproven::Wrong)));
}

async fn ben(world: &World) -> (Member, Principal) {
    let profile = Profile {
        username: Some("ben".into()),
        display_name: Some("Ben".into()),
        email: Some("ben@example.org".into()),
        timezone: Some("Europe/Berlin".into()),
        ..Profile::default()
    };
    let member = hosts::create(&world.app, &world.ana(), profile).await.unwrap();
    let who = Principal { actor: Actor::Member(member.id), role: member.role, ..world.ana() };
    (member, who)
}

async fn stranger(world: &World) -> Principal {
    let asked = Found {
        slug: "other".into(),
        name: "Other".into(),
        owner_name: None,
        owner_email: "eve@example.net".into(),
        owner_password: "long enough".into(),
        owner_username: None,
        timezone: "Europe/Berlin".into(),
        language: None,
    };
    let founded = accounts::found(&world.app, asked).await.unwrap();
    let (organization, owner) = (founded.organization.id, founded.owner);
    Principal { organization, actor: Actor::Member(owner.id), role: owner.role, bound: None }
}

story!(a_device_lets_its_owner_in, |world| {
    let (app, ana) = (&world.app, world.ana());
    let (mut device, _) = added(app, &ana).await;
    assert!(passkeys::list(app, &ana).await.unwrap()[0].last_used_at.is_none());
    for _ in 0..2 {
        let signed_in = shown(app, &mut device).await.unwrap();
        let (who, _) = accounts::session(app, &signed_in.token).await.unwrap().unwrap();
        assert_eq!((who.organization, who.member()), (ana.organization, ana.member()));
    }
    let own = passkeys::list(app, &ana).await.unwrap();
    assert_eq!(own[0].last_used_at, Some(app.clock.now()));
    assert_eq!(own[0].name, "Laptop");
});

story!(an_answer_counts_once, |world| {
    let (app, ana) = (&world.app, world.ana());
    let (mut device, _) = added(app, &ana).await;
    let asked = passkeys::ask(app, &Client::default()).await.unwrap();
    let answer = device.show(&asked.options);
    let mut tries = JoinSet::new();
    for _ in 0..4 {
        let (app, token, answer) = (app.clone(), asked.token.clone(), answer.clone());
        tries.spawn(
            async move { passkeys::sign_in(&app, &token, &answer, &Client::default()).await },
        );
    }
    let entered = tries.join_all().await.into_iter().filter(Result::is_ok).count();
    assert_eq!(entered, 1);
    let other = passkeys::ask(app, &Client::default()).await.unwrap();
    let again = passkeys::sign_in(app, &other.token, &answer, &Client::default()).await;
    assert!(matches!(again, Err(Unproven::Wrong)), "it answers another question");
});

story!(an_answer_that_comes_late_opens_nothing, |world| {
    let (app, ana) = (&world.app, world.ana());
    let (mut device, _) = added(app, &ana).await;
    let asked = passkeys::ask(app, &Client::default()).await.unwrap();
    let making = passkeys::begin(app, &ana).await.unwrap();
    world.travel(11).await;
    let answer = device.show(&asked.options);
    let late = passkeys::sign_in(app, &asked.token, &answer, &Client::default()).await;
    assert!(matches!(late, Err(Unproven::Wrong)));
    let answer = Device::new().make(&making.options);
    let late = passkeys::add(app, &ana, &making.token, &answer, "Late").await;
    assert!(matches!(late, Err(Error::Invalid(_))));
    assert_eq!(passkeys::list(app, &ana).await.unwrap().len(), 1);
});

story!(what_is_not_right_is_refused_alike, |world| {
    let (app, ana) = (&world.app, world.ana());
    let (ben, bens) = ben(&world).await;
    let (mut device, _) = added(app, &ana).await;
    let (mut other, _) = added(app, &bens).await;
    device.unlocks = false;
    is_refused(app, &mut device).await;
    device.unlocks = true;
    device.origin = "https://book.example.com";
    is_refused(app, &mut device).await;
    device.origin = "https://book.example.org";
    let owner = std::mem::replace(&mut device.owner, ben.id.0.as_bytes().to_vec());
    is_refused(app, &mut device).await;
    device.owner = owner;
    device.count = 100;
    shown(app, &mut device).await.unwrap();
    device.count = 50;
    is_refused(app, &mut device).await;
    is_refused(app, &mut Device::new()).await;
    let asked = passkeys::ask(app, &Client::default()).await.unwrap();
    for answer in ["", "{}", "null", "[1]"] {
        let nonsense = passkeys::sign_in(app, &asked.token, answer, &Client::default()).await;
        assert!(matches!(nonsense, Err(Unproven::Wrong)));
    }
    shown(app, &mut other).await.unwrap();
    let off = Profile { is_active: Some(false), ..Profile::default() };
    hosts::update(app, &ana, ben.id, off).await.unwrap();
    is_refused(app, &mut other).await;
});

story!(a_passkey_is_added_for_whoever_asked, |world| {
    let (app, ana) = (&world.app, world.ana());
    let (_, bens) = ben(&world).await;
    let asked = passkeys::begin(app, &ana).await.unwrap();
    let mut device = Device::new();
    let answer = device.make(&asked.options);
    let stolen = passkeys::add(app, &bens, &asked.token, &answer, "Mine").await;
    assert!(matches!(stolen, Err(Error::Invalid(_))));
    let again = passkeys::add(app, &ana, &asked.token, &answer, "Twice").await;
    assert!(matches!(again, Err(Error::Invalid(_))), "a challenge is good for one try");
    let asked = passkeys::begin(app, &ana).await.unwrap();
    device.unlocks = false;
    let answer = device.make(&asked.options);
    let open = passkeys::add(app, &ana, &asked.token, &answer, "Open to anybody").await;
    assert!(matches!(open, Err(Error::Invalid(_))));
    device.unlocks = true;
    for (who, fits) in [(&ana, true), (&bens, false)] {
        let asked = passkeys::begin(app, who).await.unwrap();
        let answer = device.make(&asked.options);
        let added = passkeys::add(app, who, &asked.token, &answer, "Shared").await;
        assert_eq!(added.is_ok(), fits, "a key has one owner");
    }
});

story!(another_members_passkey_is_not_there, |world| {
    let (app, ana) = (&world.app, world.ana());
    let (mut device, id) = added(app, &ana).await;
    let (_, bens) = ben(&world).await;
    for who in [bens, stranger(&world).await] {
        assert!(passkeys::list(app, &who).await.unwrap().is_empty());
        assert!(matches!(passkeys::rename(app, &who, id, "Mine").await, Err(Error::NotFound)));
        assert!(matches!(passkeys::remove(app, &who, id).await, Err(Error::NotFound)));
    }
    passkeys::rename(app, &ana, id, " Old laptop ").await.unwrap();
    assert!(matches!(passkeys::rename(app, &ana, id, " ").await, Err(Error::Invalid(_))));
    assert_eq!(passkeys::list(app, &ana).await.unwrap()[0].name, "Old laptop");
    passkeys::remove(app, &ana, id).await.unwrap();
    is_refused(app, &mut device).await;
    let asked = Asked { entity_type: Some("passkey".into()), entity: None, before: None };
    let (log, _) = app::changelog::list(app, &ana, asked, 10).await.unwrap();
    assert_eq!(log.len(), 3);
    for action in [Action::Created, Action::Updated, Action::Deleted] {
        assert!(log.iter().any(|change| change.action == action), "{action:?}");
    }
});

story!(tries_from_one_network_are_slowed, |world| {
    let client = Client { address: Some("192.0.2.7".parse().unwrap()), ..Client::default() };
    for _ in 0..30 {
        let wrong = passkeys::sign_in(&world.app, "none", "{}", &client).await;
        assert!(matches!(wrong, Err(Unproven::Wrong)));
    }
    passkeys::sign_in(&world.app, "none", "{}", &client).await.ok();
    let paused = passkeys::sign_in(&world.app, "none", "{}", &client).await;
    assert!(matches!(paused, Err(Unproven::Paused { .. })));
});

story!(asking_is_slowed_and_what_is_not_answered_is_swept, |world| {
    let app = &world.app;
    let client = Client { address: Some("192.0.2.7".parse().unwrap()), ..Client::default() };
    for _ in 0..30 {
        passkeys::ask(app, &client).await.unwrap();
    }
    assert!(matches!(passkeys::ask(app, &client).await, Err(Error::Paused { .. })));
    world.travel(11).await;
    passkeys::ask(app, &Client::default()).await.unwrap();
    app::worker::tidy(app).await.unwrap();
    let mut tx = app.db.operator_write().await.unwrap();
    let end = app.clock.now() + jiff::SignedDuration::from_hours(1);
    assert_eq!(store::ceremonies::forget(&mut tx, end).await.unwrap(), 1, "one is still awaited");
});

story!(a_passkey_proves_its_owner_alone, |world| {
    let (app, ana) = (&world.app, world.ana());
    let (_, bens) = ben(&world).await;
    let (mut device, _) = added(app, &ana).await;
    for (who, right) in [(&ana, true), (&bens, false)] {
        let asked = passkeys::ask(app, &Client::default()).await.unwrap();
        let answer = device.show(&asked.options);
        let client = Client::default();
        let proof = Proof::Passkey { token: &asked.token, answer: &answer, client: &client };
        match security::prove(app, who, proof).await {
            Ok(token) => {
                assert!(right);
                assert!(security::is_fresh(app, who, "no session", Some(&token)).await.unwrap());
                assert!(!security::is_fresh(app, &bens, "", Some(&token)).await.unwrap());
            }
            Err(error) => assert!(!right && matches!(error, Unproven::Wrong)),
        }
        let again = Proof::Passkey { token: &asked.token, answer: &answer, client: &client };
        assert!(matches!(security::prove(app, who, again).await, Err(Unproven::Wrong)));
    }
});

story!(a_member_hears_of_every_passkey_in_their_language, |world| {
    let (app, ana) = (&world.app, world.ana());
    let german = |settings| Settings { language: Some("de".into()), ..settings };
    hosts::change_settings(app, &ana, None, german).await.unwrap();
    let (_, id) = added(app, &ana).await;
    passkeys::rename(app, &ana, id, "Alt").await.unwrap();
    world.travel(1).await;
    passkeys::remove(app, &ana, id).await.unwrap();
    let mut mails = app::mails::list(app, &ana, None, None, 5).await.unwrap().mails;
    mails.sort_by_key(|mail| mail.id);
    let subjects: Vec<_> = mails.iter().map(|mail| mail.subject.as_str()).collect();
    let told = [
        "Ihrem Konto bei Acme wurde ein Passkey hinzugefügt",
        "Aus Ihrem Konto bei Acme wurde ein Passkey entfernt",
    ];
    assert_eq!(subjects, told);
    assert!(mails[0].text.contains("Laptop") && mails[1].text.contains("Alt"));
});
