//! A second step: what opens once opens once, whoever asks at the same moment.

use crate::{story, world::World};
use app::{
    App,
    accounts::{self, Client, Entry},
    changelog::Asked,
    second_factor::{self, Unproven},
    second_step,
};
use jiff::Timestamp;
use model::Actor;
use tokio::task::JoinSet;
use totp_rs::{Builder, Secret};

/// What Ana's phone shows.
fn code(secret: &str, now: Timestamp) -> String {
    let secret = Secret::try_from_base32(secret).unwrap();
    let totp = Builder::new().with_secret(secret).build().unwrap();
    totp.generate(now.as_second() as u64).to_string()
}

/// Ana switches it on: the secret, and her recovery codes.
async fn switched_on(world: &World) -> (String, Vec<String>) {
    let (app, ana) = (&world.app, world.ana());
    second_factor::begin(app, &ana).await.unwrap();
    let secret = second_factor::setup(app, &ana).await.unwrap().unwrap().secret;
    let now = app.clock.now();
    let codes = second_factor::confirm(app, &ana, "", &code(&secret, now)).await.unwrap();
    world.travel(1).await;
    (secret, codes)
}

async fn password_given(app: &App) -> String {
    match accounts::sign_in(app, "ana@example.org", "long enough", &Client::default())
        .await
        .unwrap()
    {
        Entry::Second(token) => token,
        _ => panic!("no second step"),
    }
}

/// How many of these come in at the same moment.
async fn how_many(world: &World, tokens: Vec<String>, code: &str) -> usize {
    let mut tries = JoinSet::new();
    for token in tokens {
        let (app, code) = (world.app.clone(), code.to_owned());
        tries.spawn(
            async move { second_step::finish(&app, &token, &code, &Client::default()).await },
        );
    }
    tries.join_all().await.into_iter().filter(Result::is_ok).count()
}

story!(a_code_opens_once, |world| {
    let (secret, codes) = switched_on(&world).await;
    let shown = code(&secret, world.app.clock.now());
    let mut tokens = Vec::new();
    for _ in 0..4 {
        tokens.push(password_given(&world.app).await);
    }
    assert_eq!(how_many(&world, tokens, &shown).await, 1);
    let again = password_given(&world.app).await;
    assert!(matches!(
        second_step::finish(&world.app, &again, &shown, &Client::default()).await,
        Err(Unproven::Wrong)
    ));
    let mut tokens = Vec::new();
    for _ in 0..4 {
        tokens.push(password_given(&world.app).await);
    }
    assert_eq!(how_many(&world, tokens, &codes[0]).await, 1);
    let standing = second_factor::standing(&world.app, &world.ana()).await.unwrap();
    assert_eq!(standing.codes_left, 9);
});

story!(one_waiting_gives_one_session, |world| {
    let (_, codes) = switched_on(&world).await;
    let token = password_given(&world.app).await;
    let mut tries = JoinSet::new();
    for code in codes {
        let (app, token) = (world.app.clone(), token.clone());
        tries.spawn(
            async move { second_step::finish(&app, &token, &code, &Client::default()).await },
        );
    }
    let entered = tries.join_all().await.into_iter().filter(Result::is_ok).count();
    assert_eq!(entered, 1);
});

story!(waiting_ends, |world| {
    let (secret, _) = switched_on(&world).await;
    let token = password_given(&world.app).await;
    assert!(second_step::is_waiting(&world.app, &token).await.unwrap());
    assert!(accounts::session(&world.app, &token).await.unwrap().is_none(), "it is no session");
    world.travel(11).await;
    assert!(!second_step::is_waiting(&world.app, &token).await.unwrap());
    let shown = code(&secret, world.app.clock.now());
    assert!(matches!(
        second_step::finish(&world.app, &token, &shown, &Client::default()).await,
        Err(Unproven::Over)
    ));
});

story!(guessing_comes_to_an_end, |world| {
    let (secret, codes) = switched_on(&world).await;
    let token = password_given(&world.app).await;
    for _ in 0..5 {
        let wrong = second_step::finish(&world.app, &token, "000000", &Client::default()).await;
        assert!(matches!(wrong, Err(Unproven::Wrong)));
    }
    let shown = code(&secret, world.app.clock.now());
    let late = second_step::finish(&world.app, &token, &shown, &Client::default()).await;
    assert!(matches!(late, Err(Unproven::Over)), "so many tries, one password");
    let token = password_given(&world.app).await;
    let paused = second_step::finish(&world.app, &token, &codes[0], &Client::default()).await;
    assert!(matches!(paused, Err(Unproven::Paused { minutes: 1 | 2 })), "whatever the token");
    world.travel(2).await;
    let token = password_given(&world.app).await;
    assert!(second_step::finish(&world.app, &token, &codes[0], &Client::default()).await.is_ok());
});

story!(an_owner_resets_and_nobody_else, |world| {
    switched_on(&world).await;
    let (app, ana) = (&world.app, world.ana());
    let admin = app::Principal { role: model::Role::Admin, ..ana };
    let member = world.founded.owner.id;
    let refused = second_factor::reset(app, &admin, member).await;
    assert!(matches!(refused, Err(app::Error::Forbidden)));
    second_factor::reset(app, &ana, member).await.unwrap();
    let entry =
        accounts::sign_in(app, "ana@example.org", "long enough", &Client::default()).await.unwrap();
    assert!(matches!(entry, Entry::In(_)));
    let asked = Asked { entity_type: Some("second_factor".into()), entity: None, before: None };
    let (log, _) = app::changelog::list(app, &ana, asked, 10).await.unwrap();
    let actors: Vec<_> = log.into_iter().map(|change| change.actor).collect();
    assert_eq!(actors, [Actor::Member(member); 2]);
});

story!(keys_rotate, |world| {
    let (secret, _) = switched_on(&world).await;
    let (old, new) = ([1; 32], [2; 32]);
    let with = |keys: Vec<[u8; 32]>| world.app.clone().with_keys(&keys);
    assert_eq!(app::keyring::rotate(&with(vec![old])).await.unwrap(), 1);
    assert_eq!(app::keyring::rotate(&with(vec![new, old])).await.unwrap(), 1);
    assert_eq!(app::keyring::rotate(&with(vec![new, old])).await.unwrap(), 0);
    let app = with(vec![new]);
    let token = password_given(&app).await;
    let shown = code(&secret, app.clock.now());
    assert!(second_step::finish(&app, &token, &shown, &Client::default()).await.is_ok());
    let token = password_given(&world.app).await;
    world.travel(1).await;
    let shown = code(&secret, world.app.clock.now());
    let lost = second_step::finish(&world.app, &token, &shown, &Client::default()).await;
    assert!(matches!(lost, Err(Unproven::Failed(_))), "without the key nothing opens");
});

/// Sessions of Ana's, and how many of them are still open.
async fn open(world: &World, tokens: &[String]) -> Vec<bool> {
    let mut open = Vec::new();
    for token in tokens {
        open.push(accounts::session(&world.app, token).await.unwrap().is_some());
    }
    open
}

async fn two_sessions(world: &World) -> Vec<String> {
    let (app, owner) = (&world.app, world.founded.owner.id);
    let mut tokens = Vec::new();
    for _ in 0..2 {
        let (id, now) = (world.founded.organization.id, app.clock.now());
        let session = accounts::start_session(app, id, owner, &Client::default(), now).await;
        tokens.push(session.unwrap().token);
    }
    tokens
}

story!(changing_the_second_step_ends_other_sessions_and_is_told, |world| {
    let (app, ana) = (&world.app, world.ana());
    let tokens = two_sessions(&world).await;
    second_factor::begin(app, &ana).await.unwrap();
    let secret = second_factor::setup(app, &ana).await.unwrap().unwrap().secret;
    let shown = code(&secret, app.clock.now());
    let codes = second_factor::confirm(app, &ana, &tokens[0], &shown).await.unwrap();
    assert_eq!(open(&world, &tokens).await, [true, false], "on");
    let tokens = two_sessions(&world).await;
    let wrong = second_factor::turn_off(app, &ana, &tokens[1], "zzzz-zzzz-zzzz-zzzz").await;
    assert!(matches!(wrong, Err(Unproven::Wrong)));
    assert_eq!(open(&world, &tokens).await, [true, true], "not yet");
    second_factor::turn_off(app, &ana, &tokens[1], &codes[0]).await.unwrap();
    assert_eq!(open(&world, &tokens).await, [false, true], "off");
    switched_on(&world).await;
    let tokens = two_sessions(&world).await;
    second_factor::reset(app, &ana, world.founded.owner.id).await.unwrap();
    assert_eq!(open(&world, &tokens).await, [false, false], "reset");
    let mails = app::mails::list(app, &ana, None, None, 10).await.unwrap().mails;
    let off =
        mails.iter().filter(|mail| mail.subject.ends_with("no longer asks for a second step"));
    let on = mails.iter().filter(|mail| mail.subject.ends_with("now asks for a second step"));
    assert_eq!((on.count(), off.count()), (2, 2));
});

story!(nobody_waits_for_a_second_step_past_a_new_password, |world| {
    let (_, codes) = switched_on(&world).await;
    let token = password_given(&world.app).await;
    assert!(second_step::is_waiting(&world.app, &token).await.unwrap());
    let links = accounts::resets::links(&world.app, "ana@example.org").await.unwrap();
    let reset = links[0].1.rsplit('/').next().unwrap();
    accounts::resets::set(&world.app, reset, "quite another one", &Client::default())
        .await
        .unwrap();
    assert!(!second_step::is_waiting(&world.app, &token).await.unwrap());
    let late = second_step::finish(&world.app, &token, &codes[0], &Client::default()).await;
    assert!(matches!(late, Err(Unproven::Over)));
    let standing = second_factor::standing(&world.app, &world.ana()).await.unwrap();
    assert_eq!(standing.codes_left, 10, "no code was spent");
});
