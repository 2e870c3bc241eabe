//! Signing in at a provider: which accounts a sign-in opens, and which it never does.

use crate::{story, world::World};
use app::{
    App, Error,
    accounts::{self, Client, Entry, Found},
    changelog::Asked,
    oidc::{self, Person, Stranded},
    second_factor,
};
use model::{Action, Actor, MemberId, OrganizationId};
use totp_rs::{Builder, Secret};

fn person(subject: &str, email: &str) -> Person {
    Person {
        issuer: "https://id.example".into(),
        subject: subject.into(),
        email: Some(email.into()),
        email_verified: true,
    }
}

async fn comes(app: &App, person: &Person) -> Result<Entry, Stranded> {
    oidc::sign_in(app, person, true, &Client::default()).await
}

/// Whose account opened.
async fn opened(app: &App, person: &Person) -> (OrganizationId, MemberId) {
    match comes(app, person).await.unwrap() {
        Entry::In(session) => (session.principal.organization, session.principal.member().unwrap()),
        _ => panic!("no session"),
    }
}

fn is_unknown<T>(came: Result<T, Stranded>) -> bool {
    matches!(came, Err(Stranded::Unknown))
}

story!(a_verified_address_counts_once_and_the_subject_from_then_on, |world| {
    let (app, ana) = (&world.app, world.founded.owner.id);
    let organization = world.founded.organization.id;
    assert_eq!(opened(app, &person("s1", "Ana@Example.org")).await, (organization, ana));
    let moved = Person { email_verified: false, ..person("s1", "elsewhere@example.net") };
    assert_eq!(opened(app, &moved).await, (organization, ana));
    let asked = Asked { entity_type: Some("sign_in".into()), entity: None, before: None };
    let (log, _) = app::changelog::list(app, &world.ana(), asked, 10).await.unwrap();
    assert_eq!(log.len(), 1);
    assert_eq!((log[0].action, log[0].actor), (Action::Created, Actor::Member(ana)));
});

story!(an_address_that_is_not_verified_opens_nothing, |world| {
    let app = &world.app;
    let unverified = Person { email_verified: false, ..person("s1", "ana@example.org") };
    assert!(is_unknown(comes(app, &unverified).await));
    let theirs = person("s1", "ana@example.org");
    let came = oidc::sign_in(app, &theirs, false, &Client::default()).await;
    assert!(is_unknown(came), "a provider that does not check addresses");
    assert!(is_unknown(comes(app, &Person { email: None, ..theirs }).await));
    assert!(is_unknown(comes(app, &person("s2", "nobody@example.org")).await));
    assert!(oidc::connected(app, &world.ana()).await.unwrap().is_empty());
});

story!(an_address_that_went_to_somebody_else_opens_nothing, |world| {
    let app = &world.app;
    opened(app, &person("s1", "ana@example.org")).await;
    assert!(is_unknown(comes(app, &person("s2", "ana@example.org")).await));
    let elsewhere =
        Person { issuer: "https://other.example".into(), ..person("s2", "x@y.example") };
    assert!(is_unknown(comes(app, &elsewhere).await));
});

story!(two_at_once_make_one_connection, |world| {
    let mut tries = tokio::task::JoinSet::new();
    for _ in 0..4 {
        let app = world.app.clone();
        tries.spawn(async move { comes(&app, &person("s1", "ana@example.org")).await.is_ok() });
    }
    assert!(tries.join_all().await.into_iter().all(|came| came));
    assert_eq!(oidc::connected(&world.app, &world.ana()).await.unwrap().len(), 1);
});

story!(several_organizations_ask_which, |world| {
    let app = &world.app;
    let second = Found {
        slug: "blue".into(),
        name: "Blue Door".into(),
        owner_name: Some("Ana Lima".into()),
        owner_email: "ana@example.org".into(),
        owner_password: "long enough".into(),
        owner_username: Some("ana".into()),
        timezone: "UTC".into(),
        language: None,
    };
    let second = accounts::found(app, second).await.unwrap();
    let Entry::Choose { organizations, proof } =
        comes(app, &person("s1", "ana@example.org")).await.unwrap()
    else {
        panic!("no choice")
    };
    assert_eq!(organizations.len(), 2);
    let id = second.organization.id;
    let entry = accounts::choose(app, &proof, id, &Client::default()).await.unwrap();
    assert!(matches!(entry, Entry::In(session) if session.principal.organization == id));
});

story!(a_second_step_is_still_asked_for, |world| {
    let (app, ana) = (&world.app, world.ana());
    second_factor::begin(app, &ana).await.unwrap();
    let secret = second_factor::setup(app, &ana).await.unwrap().unwrap().secret;
    let totp = Builder::new().with_secret(Secret::try_from_base32(&secret).unwrap());
    let code = totp.build().unwrap().generate(app.clock.now().as_second() as u64);
    second_factor::confirm(app, &ana, "", &code.to_string()).await.unwrap();
    let entry = comes(app, &person("s1", "ana@example.org")).await.unwrap();
    assert!(matches!(entry, Entry::Second(_)));
});

story!(whoever_is_switched_off_stays_out, |world| {
    let (app, ana) = (&world.app, world.ana());
    opened(app, &person("s1", "ana@example.org")).await;
    let mut tx = app.db.write(ana.organization).await.unwrap();
    let mut member = world.founded.owner.clone();
    member.is_active = false;
    store::members::update(&mut tx, &member, app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    assert!(is_unknown(comes(app, &person("s1", "ana@example.org")).await), "known");
    assert!(is_unknown(comes(app, &person("s2", "ana@example.org")).await), "new");
});

story!(disconnecting_leaves_a_way_in, |world| {
    let (app, ana) = (&world.app, world.ana());
    opened(app, &person("s1", "ana@example.org")).await;
    let issuer = "https://id.example";
    assert_eq!(oidc::connected(app, &ana).await.unwrap()[0].issuer, issuer);
    oidc::disconnect(app, &ana, issuer).await.unwrap();
    assert!(oidc::connected(app, &ana).await.unwrap().is_empty());
    let again = oidc::disconnect(app, &ana, issuer).await;
    assert!(matches!(again, Err(Error::NotFound)));
    let mails = app::mails::list(app, &ana, None, None, 5).await.unwrap().mails;
    let told = |words: &str| mails.iter().any(|mail| mail.subject.contains(words));
    assert!(told("https://id.example now opens") && told("https://id.example no longer opens"));

    let mut tx = app.db.write(ana.organization).await.unwrap();
    let mut ben = world.founded.owner.clone();
    ben.id = MemberId(uuid::Uuid::from_u128(7));
    ben.username = "ben".parse().unwrap();
    ben.email = "ben@example.org".parse().unwrap();
    store::members::insert(&mut tx, &ben, None, app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(opened(app, &person("s7", "ben@example.org")).await.1, ben.id);
    let who = app::Principal { actor: Actor::Member(ben.id), ..ana };
    let refused = oidc::disconnect(app, &who, issuer).await;
    assert!(matches!(refused, Err(Error::Invalid(_))), "the only way in");
});
