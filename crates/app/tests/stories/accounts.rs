//! Accounts: invitations, passwords, tries that are slowed, and letters with secrets in them.

use crate::{story, world::World};
use app::{
    Error, Principal,
    accounts::{
        self, Client, Entry, NewPassword, email_change,
        invitations::{self, Invite, Join},
        resets, sign_up,
    },
    hosts::{self, Profile},
};
use jiff::SignedDuration;
use model::{Actor, Member, Role, SignUp};
use view::locale::Locale;

const PASSWORD: &str = "a new password";

fn en() -> Locale {
    Locale::english()
}

/// The last letter to an address, as plain text.
fn letter(world: &World, address: &str) -> String {
    let mails = world.post.mails();
    let to =
        |mail: &&String| mail.lines().any(|line| line.starts_with("To:") && line.contains(address));
    let mail = mails.iter().rev().find(to).unwrap_or_else(|| panic!("no letter to {address}"));
    mail.replace("=\n", "").replace("=3D", "=")
}

/// The secret of the link in a letter: what stands behind `/join/` or `/reset/`.
fn secret(letter: &str, path: &str) -> String {
    let after = letter.split(&format!("/{path}/")).nth(1).expect("a link");
    after.chars().take(43).collect()
}

async fn invited(world: &World, email: &str, role: &str) -> String {
    let typed = Invite { email: email.into(), role: role.into(), display_name: None };
    invitations::invite(&world.app, &world.ana(), typed, en()).await.unwrap();
    world.travel(0).await;
    secret(&letter(world, email), "join")
}

fn join(name: &str) -> Join {
    Join {
        display_name: name.into(),
        username: String::new(),
        password: PASSWORD.into(),
        timezone: "Europe/Berlin".into(),
        language: None,
    }
}

pub async fn joined(world: &World, email: &str, role: &str, name: &str) -> Principal {
    let token = invited(world, email, role).await;
    let session = invitations::accept(&world.app, &token, join(name), &Client::default()).await;
    session.unwrap().principal
}

async fn signs_in(world: &World, email: &str, password: &str) -> bool {
    let entry = accounts::sign_in(&world.app, email, password, &Client::default()).await;
    matches!(entry, Ok(Entry::In(_)))
}

async fn member(world: &World, who: &Principal) -> Member {
    hosts::get(&world.app, who, who.member().unwrap()).await.unwrap()
}

fn field(error: Error) -> String {
    match error {
        Error::Invalid(wrong) => wrong.0[0].field.clone(),
        error => panic!("{error:?}"),
    }
}

story!(an_invitation_becomes_a_host_who_can_be_booked, |world| {
    let token = invited(&world, "Ben@example.org", "host").await;
    let seen = invitations::invited(&world.app, &token).await.unwrap();
    assert_eq!(seen.organization.name, "Acme");
    assert_eq!(seen.by.as_deref(), Some("Ana Lima"));
    let client = Client::default();
    // Looking used nothing up, and neither do mistakes.
    let wrong = Join { password: "short".into(), timezone: "Nowhere".into(), ..join("Ben") };
    assert_eq!(
        field(invitations::accept(&world.app, &token, wrong, &client).await.unwrap_err()),
        "password"
    );
    let taken = Join { username: "ana".into(), ..join("Ben") };
    let error = invitations::accept(&world.app, &token, taken, &client).await.unwrap_err();
    assert!(error.to_string().contains("username"), "{error}");
    let session = invitations::accept(&world.app, &token, join("Ben"), &client).await.unwrap();
    let ben = member(&world, &session.principal).await;
    assert_eq!((ben.username.as_str(), ben.role), ("ben", Role::Host));
    assert!(accounts::session(&world.app, &session.token).await.unwrap().is_some());
    assert!(signs_in(&world, "ben@example.org", PASSWORD).await);
    let asked = app::slots::Asked {
        from: "2027-03-02".parse().unwrap(),
        to: "2027-03-02".parse().unwrap(),
        zone: crate::world::zone("Europe/Berlin"),
        duration: None,
    };
    let listed = app::slots::list(&world.app, "acme", "ben", "intro", &asked).await.unwrap();
    assert!(!listed.slots.is_empty());

    let again = invitations::accept(&world.app, &token, join("Eve"), &client).await;
    assert!(matches!(again, Err(Error::NotFound)));
    assert!(matches!(invitations::invited(&world.app, &token).await, Err(Error::NotFound)));
    let known =
        Invite { email: "ben@example.org".into(), role: "host".into(), ..Invite::default() };
    let error = invitations::invite(&world.app, &world.ana(), known, en()).await.unwrap_err();
    assert_eq!(field(error), "email");
});

story!(an_invitation_is_accepted_once_however_many_try, |world| {
    let token = invited(&world, "ben@example.org", "host").await;
    let tries = (0..6).map(|n| {
        let (app, token) = (world.app.clone(), token.clone());
        tokio::spawn(async move {
            let name = format!("Ben {n}");
            invitations::accept(&app, &token, join(&name), &Client::default()).await.is_ok()
        })
    });
    let mut accepted = 0;
    for one in tries.collect::<Vec<_>>() {
        accepted += usize::from(one.await.unwrap());
    }
    assert_eq!(accepted, 1);
    assert_eq!(hosts::list(&world.app, &world.ana()).await.unwrap().len(), 2);
});

story!(an_invitation_ends_by_time_by_hand_and_by_the_next_one, |world| {
    let client = Client::default();
    let first = invited(&world, "ben@example.org", "host").await;
    let second = invited(&world, "ben@example.org", "admin").await;
    assert!(matches!(invitations::invited(&world.app, &first).await, Err(Error::NotFound)));
    let pending = invitations::list(&world.app, &world.ana()).await.unwrap();
    assert_eq!(pending.len(), 1);
    assert_eq!(pending[0].role, Role::Admin);
    world.travel(7 * 24 * 60).await;
    let late = invitations::accept(&world.app, &second, join("Ben"), &client).await;
    assert!(matches!(late, Err(Error::NotFound)));
    invitations::resend(&world.app, &world.ana(), pending[0].id, en()).await.unwrap();
    world.travel(0).await;
    let third = secret(&letter(&world, "ben@example.org"), "join");
    assert!(invitations::invited(&world.app, &third).await.is_ok());
    invitations::revoke(&world.app, &world.ana(), pending[0].id).await.unwrap();
    let revoked = invitations::accept(&world.app, &third, join("Ben"), &client).await;
    assert!(matches!(revoked, Err(Error::NotFound)));
    assert!(invitations::list(&world.app, &world.ana()).await.unwrap().is_empty());
});

story!(nobody_invites_or_raises_above_themselves, |world| {
    let admin = joined(&world, "ada@example.org", "admin", "Ada").await;
    let host = joined(&world, "ben@example.org", "host", "Ben").await;
    let owner =
        Invite { email: "eve@example.org".into(), role: "owner".into(), ..Invite::default() };
    let error = invitations::invite(&world.app, &admin, owner.clone(), en()).await.unwrap_err();
    assert_eq!(field(error), "role");
    let error = invitations::invite(&world.app, &host, owner.clone(), en()).await.unwrap_err();
    assert!(matches!(error, Error::Forbidden));
    let owners = invitations::invite(&world.app, &world.ana(), owner, en()).await.unwrap();
    for refused in [
        invitations::resend(&world.app, &admin, owners.id, en()).await,
        invitations::revoke(&world.app, &admin, owners.id).await,
    ] {
        assert!(matches!(refused, Err(Error::Forbidden)));
    }
});

story!(a_lost_password_is_replaced_once, |world| {
    let client = Client::default();
    let ben = joined(&world, "ben@example.org", "host", "Ben").await;
    let before = accounts::start_session(
        &world.app,
        ben.organization,
        ben.member().unwrap(),
        &client,
        world.app.clock.now(),
    )
    .await
    .unwrap();
    resets::ask(&world.app, " Ben@example.org", en(), &client).await.unwrap();
    world.travel(0).await;
    let first = secret(&letter(&world, "ben@example.org"), "reset");
    resets::ask(&world.app, "ben@example.org", en(), &client).await.unwrap();
    world.travel(0).await;
    let token = secret(&letter(&world, "ben@example.org"), "reset");
    assert_eq!(resets::whose(&world.app, &token).await.unwrap().display_name, "Ben");
    let entry = resets::set(&world.app, &token, "another password", &client).await.unwrap();
    assert!(matches!(entry, Entry::In(_)));
    assert!(accounts::session(&world.app, &before.token).await.unwrap().is_none());
    assert!(!signs_in(&world, "ben@example.org", PASSWORD).await);
    assert!(signs_in(&world, "ben@example.org", "another password").await);
    for used in [&token, &first] {
        let again = resets::set(&world.app, used, "a third password", &client).await;
        assert!(matches!(again, Err(Error::NotFound)));
    }
    world.travel(0).await;
    assert!(letter(&world, "ben@example.org").contains("was changed"));

    resets::ask(&world.app, "ben@example.org", en(), &client).await.unwrap();
    world.travel(0).await;
    let late = secret(&letter(&world, "ben@example.org"), "reset");
    world.travel(61).await;
    assert!(matches!(resets::whose(&world.app, &late).await, Err(Error::NotFound)));
});

story!(the_operator_lets_in_who_gets_no_mail, |world| {
    world.post.busy(true);
    let links = resets::links(&world.app, "Ana@example.org").await.unwrap();
    let [(slug, link)] = &links[..] else { panic!("{links:?}") };
    assert_eq!(slug.as_str(), "acme");
    let token = link.strip_prefix("https://book.example.org/reset/").unwrap();
    let client = Client::default();
    resets::set(&world.app, token, "another password", &client).await.unwrap();
    assert!(signs_in(&world, "ana@example.org", "another password").await);
    let again = resets::set(&world.app, token, "a third password", &client).await;
    assert!(matches!(again, Err(Error::NotFound)));
    assert_eq!(resets::links(&world.app, "nobody@example.org").await.unwrap(), []);
    assert!(matches!(resets::links(&world.app, "ana").await, Err(Error::Invalid(_))));
});

story!(asking_for_a_password_tells_nobody_who_is_known, |world| {
    let client = Client::default();
    let mut times = Vec::new();
    for email in ["ana@example.org", "nobody@example.org"] {
        let begun = std::time::Instant::now();
        resets::ask(&world.app, email, en(), &client).await.unwrap();
        times.push(begun.elapsed().as_millis());
    }
    assert!(times.iter().all(|time| (400..1_500).contains(time)), "{times:?}");
    world.travel(0).await;
    let mails = world.post.mails();
    assert!(mails.iter().all(|mail| !mail.contains("nobody@example.org")));
    // A box is not filled by somebody else's finger on the button.
    for _ in 0..4 {
        resets::ask(&world.app, "ana@example.org", en(), &client).await.unwrap();
    }
    world.travel(0).await;
    assert_eq!(world.post.mails().len(), 3);
});

story!(a_password_is_changed_with_the_old_one_and_ends_other_sessions, |world| {
    let client = Client::default();
    let (now, ana) = (world.app.clock.now(), world.ana());
    let session = async || {
        let member = ana.member().unwrap();
        accounts::start_session(&world.app, ana.organization, member, &client, now).await.unwrap()
    };
    let (here, elsewhere) = (session().await, session().await);
    world.travel(11).await;
    let change = async |current: &str, new: &str| {
        let typed = NewPassword { current: current.into(), new: new.into(), is_proved: false };
        accounts::change_password(&world.app, &ana, &here.token, typed, &client).await
    };
    assert_eq!(field(change("", PASSWORD).await.unwrap_err()), "current");
    assert_eq!(field(change("a guess", PASSWORD).await.unwrap_err()), "current");
    assert_eq!(field(change("long enough", "short").await.unwrap_err()), "password");
    assert_eq!(field(change("long enough", "long enough").await.unwrap_err()), "password");
    let fresh = change("long enough", PASSWORD).await.unwrap();
    for ended in [&here.token, &elsewhere.token] {
        assert!(accounts::session(&world.app, ended).await.unwrap().is_none());
    }
    assert!(accounts::session(&world.app, &fresh.token).await.unwrap().is_some());
    // Right after a sign-in it goes without.
    let typed =
        NewPassword { current: String::new(), new: "yet another one".into(), is_proved: true };
    accounts::change_password(&world.app, &ana, &fresh.token, typed, &client).await.unwrap();
    assert!(signs_in(&world, "ana@example.org", "yet another one").await);
});

story!(a_member_who_leaves_is_signed_out_and_cannot_be_booked, |world| {
    let client = Client::default();
    let ben = joined(&world, "ben@example.org", "host", "Ben").await;
    let id = ben.member().unwrap();
    let now = world.app.clock.now();
    let session =
        accounts::start_session(&world.app, ben.organization, id, &client, now).await.unwrap();
    let mut request = world.request("2027-03-02T09:00:00Z");
    request.username = "ben".into();
    let booking = app::book::book(&world.app, request.clone()).await.unwrap().booking;
    let active = |is_active| Profile { is_active: Some(is_active), ..Profile::default() };
    hosts::update(&world.app, &world.ana(), id, active(false)).await.unwrap();
    assert!(accounts::session(&world.app, &session.token).await.unwrap().is_none());
    assert!(!signs_in(&world, "ben@example.org", PASSWORD).await);
    request.start = "2027-03-02T10:00:00Z".parse().unwrap();
    assert!(app::book::book(&world.app, request).await.is_err());
    let cancelled = app::cancel::CallOff {
        organization: booking.organization,
        booking: booking.id,
        reason: None,
        actor: Actor::Guest,
    };
    app::cancel::cancel(&world.app, cancelled).await.unwrap();
    hosts::update(&world.app, &world.ana(), id, active(true)).await.unwrap();
    assert!(accounts::session(&world.app, &session.token).await.unwrap().is_none());
    assert!(signs_in(&world, "ben@example.org", PASSWORD).await);
});

/// Whoever has an address of example.org may sign up.
async fn opened(world: &World) {
    let mut tx = world.app.db.write(world.founded.organization.id).await.unwrap();
    let mut organization = world.founded.organization.clone();
    organization.settings.sign_up = SignUp { is_open: true, domains: vec!["example.org".into()] };
    store::organizations::update(&mut tx, &organization, world.app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
}

story!(strangers_sign_up_only_where_they_may, |world| {
    let client = Client::default();
    let ask = async |email: &str| sign_up::ask(&world.app, "acme", email, en(), &client).await;
    assert!(matches!(ask("joe@example.org").await, Err(Error::NotFound)));
    opened(&world).await;
    assert_eq!(field(ask("joe@elsewhere.org").await.unwrap_err()), "email");
    assert_eq!(field(ask("joe@sub.example.org").await.unwrap_err()), "email");
    ask("joe@example.org").await.unwrap();
    ask("ana@example.org").await.unwrap();
    world.travel(0).await;
    assert!(letter(&world, "ana@example.org").contains("You have an account"));
    let token = secret(&letter(&world, "joe@example.org"), "join");
    assert_eq!(hosts::list(&world.app, &world.ana()).await.unwrap().len(), 1);
    let joined = invitations::accept(&world.app, &token, join("Joe"), &client).await.unwrap();
    assert_eq!(joined.principal.role, Role::Host);
});

story!(who_signs_up_gets_no_rank_that_an_admin_offered_long_ago, |world| {
    let client = Client::default();
    opened(&world).await;
    invited(&world, "joe@example.org", "admin").await;
    let rank = async || {
        sign_up::ask(&world.app, "acme", "joe@example.org", en(), &client).await.unwrap();
        world.travel(0).await;
        let token = secret(&letter(&world, "joe@example.org"), "join");
        invitations::invited(&world.app, &token).await.unwrap().invitation
    };
    assert_eq!(rank().await.role, Role::Admin, "while the admin's word is good");
    world.app.clock.travel(SignedDuration::from_hours(24 * 7));
    let own = rank().await;
    assert_eq!((own.role, own.invited_by), (Role::Host, None));
});

story!(what_strangers_asked_for_is_forgotten_once_it_ran_out, |world| {
    opened(&world).await;
    invited(&world, "ben@example.org", "host").await;
    let client = Client::default();
    sign_up::ask(&world.app, "acme", "joe@example.org", en(), &client).await.unwrap();
    let waiting = async || {
        let listed = invitations::list(&world.app, &world.ana()).await.unwrap();
        listed.into_iter().map(|one| one.email.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(waiting().await, ["ben@example.org", "joe@example.org"]);
    world.app.clock.travel(SignedDuration::from_hours(24 * 7));
    app::worker::tidy(&world.app).await.unwrap();
    assert_eq!(waiting().await, ["ben@example.org"]);
});

story!(a_stranger_who_keeps_asking_keeps_nobody_out, |world| {
    let ask = async || {
        let client = Client::default();
        resets::ask(&world.app, "ana@example.org", en(), &client).await.unwrap();
        world.travel(0).await;
    };
    for _ in 0..30 {
        ask().await;
        let link = secret(&letter(&world, "ana@example.org"), "reset");
        resets::whose(&world.app, &link).await.expect("a link that works");
        world.app.clock.travel(SignedDuration::from_mins(19));
    }
});

story!(a_link_does_not_outlive_the_address_it_went_to, |world| {
    let ben = joined(&world, "ben@example.org", "host", "Ben").await;
    let client = Client::default();
    resets::ask(&world.app, "ben@example.org", en(), &client).await.unwrap();
    world.travel(0).await;
    let link = secret(&letter(&world, "ben@example.org"), "reset");
    let change = Profile { email: Some("ben@example.net".into()), ..Profile::default() };
    hosts::update(&world.app, &world.ana(), ben.member().unwrap(), change).await.unwrap();
    assert!(matches!(resets::whose(&world.app, &link).await, Err(Error::NotFound)));
});

story!(notices_are_in_the_language_of_their_reader, |world| {
    let ben = joined(&world, "ben@example.org", "host", "Ben").await;
    let settings = model::Settings { language: Some("de".into()), ..model::Settings::default() };
    hosts::change_settings(&world.app, &ben, None, |_| settings).await.unwrap();
    let change = Profile { email: Some("ben@example.net".into()), ..Profile::default() };
    hosts::update(&world.app, &world.ana(), ben.member().unwrap(), change).await.unwrap();
    world.travel(0).await;
    assert!(letter(&world, "ben@example.org").contains("lang=\"de\""));
});

story!(a_secret_in_a_letter_is_for_its_addressee_and_those_above, |world| {
    let client = Client::default();
    let admin = joined(&world, "ada@example.org", "admin", "Ada").await;
    let other = joined(&world, "abe@example.org", "admin", "Abe").await;
    // While the mail server is away the letters wait, and can be read.
    world.post.busy(true);
    for email in ["ana@example.org", "ada@example.org"] {
        resets::ask(&world.app, email, en(), &client).await.unwrap();
    }
    app::worker::drain(&world.app).await.unwrap();
    let shows = async |who: &Principal, to: &str| {
        let page = app::mails::list(&world.app, who, Some("waiting"), None, 50).await.unwrap();
        let mail = page.mails.iter().find(|mail| mail.to_address == to).unwrap().clone();
        let read = app::mails::get(&world.app, who, mail.id).await.unwrap();
        let has = |text: &str| text.contains("/reset/") && !text.contains("/reset/…");
        assert_eq!(has(&read.text), has(&mail.text));
        assert_eq!(has(&read.text), has(&read.html));
        has(&read.text)
    };
    assert!(shows(&world.ana(), "ana@example.org").await);
    assert!(shows(&world.ana(), "ada@example.org").await, "the owner reads an admin's");
    assert!(shows(&admin, "ada@example.org").await, "her own");
    assert!(!shows(&admin, "ana@example.org").await, "never the owner's");
    assert!(!shows(&other, "ada@example.org").await, "nor one of the same rank");

    world.post.busy(false);
    world.travel(5).await;
    let sent = app::mails::list(&world.app, &world.ana(), Some("sent"), None, 50).await.unwrap();
    let letters = sent.mails.iter().filter(|mail| mail.recipient == "member");
    for mail in letters {
        assert_eq!(mail.secret, None);
        assert!(!mail.text.contains("/join/") || mail.text.contains("/join/…"), "{}", mail.text);
        assert!(!mail.text.contains("/reset/") || mail.text.contains("/reset/…"), "{}", mail.text);
    }
});

story!(a_secret_that_nobody_sent_is_blotted_out_when_it_ends, |world| {
    world.post.busy(true);
    resets::ask(&world.app, "ana@example.org", en(), &Client::default()).await.unwrap();
    let waiting = async || {
        let page = app::mails::list(&world.app, &world.ana(), None, None, 1).await.unwrap();
        page.mails[0].text.contains("/reset/…")
    };
    assert!(!waiting().await);
    world.app.clock.travel(SignedDuration::from_mins(61));
    assert!(waiting().await);
});

story!(an_address_that_changes_is_told_at_the_old_one, |world| {
    let ben = joined(&world, "ben@example.org", "host", "Ben").await;
    let change = Profile { email: Some("ben@example.net".into()), ..Profile::default() };
    let refused = hosts::update(&world.app, &ben, ben.member().unwrap(), change.clone()).await;
    assert!(matches!(refused, Err(Error::Invalid(wrong)) if wrong.0[0].field == "email"));
    let same = Profile { email: Some("Ben@Example.org".into()), ..Profile::default() };
    hosts::update(&world.app, &ben, ben.member().unwrap(), same).await.unwrap();
    hosts::update(&world.app, &world.ana(), ben.member().unwrap(), change).await.unwrap();
    world.travel(0).await;
    assert!(letter(&world, "ben@example.org").contains("ben@example.net"));
});

story!(guesses_are_slowed_for_all_nodes_together, |world| {
    let client = Client { address: Some("192.0.2.7".parse().unwrap()), ..Client::default() };
    let guess = async |app: &app::App, email: &str, client: &Client| {
        accounts::sign_in(app, email, "a guess", client).await.err().unwrap()
    };
    // A hundred guesses at once are five.
    let tries = (0..40).map(|_| {
        let (app, client) = (world.app.clone(), client.clone());
        tokio::spawn(async move {
            let error = accounts::sign_in(&app, "ana@example.org", "a guess", &client).await;
            matches!(error, Err(Error::Invalid(_)))
        })
    });
    let mut judged = 0;
    for one in tries.collect::<Vec<_>>() {
        judged += usize::from(one.await.unwrap());
    }
    assert_eq!(judged, 5);
    // Another node asks the same database.
    let settings = app::Settings::default();
    let node =
        app::App::new(world.app.db.clone(), world.app.clock.clone(), settings, None).await.unwrap();
    let Error::Paused { wait } = guess(&node, "ana@example.org", &client).await else {
        panic!("not paused");
    };
    assert_eq!(wait, SignedDuration::from_secs(30));
    // Each failure after a pause doubles the next.
    let mut waits = Vec::new();
    for _ in 0..6 {
        world.app.clock.travel(SignedDuration::from_mins(15));
        assert!(matches!(guess(&node, "ana@example.org", &client).await, Error::Invalid(_)));
        match guess(&node, "ana@example.org", &client).await {
            Error::Paused { wait } => waits.push(wait.as_secs()),
            error => panic!("{error:?}"),
        }
    }
    assert_eq!(waits, [60, 120, 240, 480, 900, 900]);
    // One caller who goes from address to address is slowed too, in the whole of a /64.
    let six = |last: u16| Client {
        address: Some(format!("2001:db8::{last:x}").parse().unwrap()),
        ..Client::default()
    };
    let mut passed = 0;
    for n in 0..40 {
        let error = guess(&world.app, &format!("nobody{n}@example.org"), &six(n)).await;
        passed += usize::from(matches!(error, Error::Invalid(_)));
    }
    assert_eq!(passed, 30);
    let off = app::Settings { rate_limit: false, ..app::Settings::default() };
    let open =
        app::App::new(world.app.db.clone(), world.app.clock.clone(), off, None).await.unwrap();
    assert!(matches!(guess(&open, "ana@example.org", &client).await, Error::Invalid(_)));
});

story!(a_session_is_ended_from_another, |world| {
    let client = Client { user_agent: "Phone".into(), ..Client::default() };
    let (now, ana) = (world.app.clock.now(), world.ana());
    let member = ana.member().unwrap();
    let start = async || {
        accounts::start_session(&world.app, ana.organization, member, &client, now).await.unwrap()
    };
    let (here, phone, laptop) = (start().await, start().await, start().await);
    let list = accounts::list(&world.app, &ana, &here.token).await.unwrap();
    assert_eq!(list.len(), 3);
    assert_eq!(list.iter().filter(|session| session.is_this).count(), 1);
    let phones = accounts::list(&world.app, &ana, &phone.token).await.unwrap();
    let id = &phones.iter().find(|session| session.is_this).unwrap().id;
    let ben = joined(&world, "ben@example.org", "host", "Ben").await;
    assert!(matches!(accounts::end(&world.app, &ben, id).await, Err(Error::NotFound)));
    assert!(matches!(accounts::end(&world.app, &ana, "ff").await, Err(Error::NotFound)));
    accounts::end(&world.app, &ana, id).await.unwrap();
    assert!(accounts::session(&world.app, &phone.token).await.unwrap().is_none());
    accounts::end_others(&world.app, &ana, &here.token).await.unwrap();
    assert!(accounts::session(&world.app, &laptop.token).await.unwrap().is_none());
    assert!(accounts::session(&world.app, &here.token).await.unwrap().is_some());
});

story!(a_photo_that_is_no_longer_shown_is_gone, |world| {
    let (ana, app) = (world.ana(), &world.app);
    let (id, organization) = (ana.member().unwrap(), ana.organization);
    let shown = async || {
        let mut png = std::io::Cursor::new(Vec::new());
        let picture = image::DynamicImage::new_rgb8(8, 8);
        picture.write_to(&mut png, image::ImageFormat::Png).unwrap();
        let set = app::photo::set(app, &ana, id, Some(png.into_inner())).await.unwrap();
        set.avatar_url.unwrap().rsplit('/').next().unwrap().parse().unwrap()
    };
    let change = async |url: Option<&str>| {
        let avatar_url = Some(url.map(str::to_owned));
        let profile = Profile { avatar_url, ..Profile::default() };
        hosts::update(app, &ana, id, profile).await.unwrap();
    };
    for url in [None, Some("https://example.org/ana.jpg")] {
        let picture = shown().await;
        let own = app.whole_url(&app::photo::path(organization, picture));
        change(Some(&own)).await;
        app::pictures::get(app, organization, picture).await.expect("still shown");
        change(url).await;
        let gone = app::pictures::get(app, organization, picture).await;
        assert!(matches!(gone, Err(Error::NotFound)));
    }
});

story!(a_password_anyone_would_guess_is_refused, |world| {
    let app = &world.app;
    let token = invited(&world, "ben@example.org", "host").await;
    for guess in ["password1", "12345678", "Ben Okafor", "ben@example.org", "acme2027", "        "]
    {
        let typed = Join { password: guess.into(), ..join("Ben Okafor") };
        let refused = invitations::accept(app, &token, typed, &Client::default()).await;
        assert_eq!(field(refused.unwrap_err()), "password", "{guess}");
    }
    invitations::accept(app, &token, join("Ben Okafor"), &Client::default()).await.unwrap();
    resets::ask(app, "ben@example.org", en(), &Client::default()).await.unwrap();
    world.travel(0).await;
    let reset = secret(&letter(&world, "ben@example.org"), "reset");
    for guess in ["iloveyou", "benokafor1", "Acme-Acme"] {
        let refused = resets::set(app, &reset, guess, &Client::default()).await;
        assert_eq!(field(refused.err().unwrap()), "password", "{guess}");
    }
    resets::set(app, &reset, "nobody guesses otters", &Client::default()).await.unwrap();
    let Entry::In(session) =
        accounts::sign_in(app, "ben@example.org", "nobody guesses otters", &Client::default())
            .await
            .unwrap()
    else {
        panic!("not in")
    };
    let typed = NewPassword { current: String::new(), new: "Letmein!".into(), is_proved: true };
    let (who, token) = (&session.principal, &session.token);
    let refused = accounts::change_password(app, who, token, typed, &Client::default()).await;
    assert_eq!(field(refused.unwrap_err()), "password");
});

story!(what_an_old_password_proved_is_worth_nothing_after_a_reset, |world| {
    let (app, client) = (&world.app, Client::default());
    let second = accounts::Found {
        slug: "blue".into(),
        name: "Blue Door".into(),
        owner_name: Some("Ana Lima".into()),
        owner_email: "ana@example.org".into(),
        owner_password: "long enough".into(),
        owner_username: None,
        timezone: "UTC".into(),
        language: None,
    };
    let blue = accounts::found(app, second).await.unwrap().organization.id;
    let entry = accounts::sign_in(app, "ana@example.org", "long enough", &client).await.unwrap();
    let Entry::Choose { proof, .. } = entry else { panic!("no choice") };
    let acme = world.founded.organization.id;
    assert!(accounts::choose(app, &proof, acme, &client).await.is_ok());
    // Both accounts are sent a link; she uses that of one.
    let links = resets::links(app, "ana@example.org").await.unwrap();
    let (_, link) = links.iter().find(|(slug, _)| slug.as_str() == "acme").unwrap();
    let token = link.rsplit('/').next().unwrap();
    resets::set(app, token, PASSWORD, &client).await.unwrap();
    let late = accounts::choose(app, &proof, acme, &client).await;
    assert!(matches!(late, Err(Error::NotFound)));
    assert!(accounts::choose(app, &proof, blue, &client).await.is_ok(), "the other is as it was");
});

/// Ana asks for another address: the secret of its link.
async fn asked_for(world: &World, email: &str) -> String {
    email_change::ask(&world.app, &world.ana(), email, en()).await.unwrap();
    world.travel(0).await;
    secret(&letter(world, email), "email")
}

story!(another_address_is_a_members_once_its_link_is_pressed, |world| {
    let (app, ana) = (&world.app, world.ana());
    for wrong in ["ana", "Ana@Example.org"] {
        let refused = email_change::ask(app, &ana, wrong, en()).await.unwrap_err();
        assert_eq!(field(refused), "email", "{wrong}");
    }
    let (client, password) = (Client::default(), "long enough");
    let entry = accounts::sign_in(app, "ana@example.org", password, &client).await.unwrap();
    let Entry::In(session) = entry else { panic!("not in") };
    let token = asked_for(&world, "ana@new.example").await;
    assert!(letter(&world, "ana@example.org").contains("ana@new.example"), "the old one is told");
    assert!(signs_in(&world, "ana@example.org", password).await, "nothing has changed");
    assert!(!signs_in(&world, "ana@new.example", password).await);
    let offered = email_change::offered(app, &token).await.unwrap();
    assert_eq!(
        (offered.email.as_str(), offered.member.id),
        ("ana@new.example", world.founded.owner.id)
    );

    email_change::confirm(app, &token).await.unwrap();
    world.travel(0).await;
    assert!(letter(&world, "ana@example.org").contains("was changed"));
    assert!(signs_in(&world, "ana@new.example", password).await);
    assert!(!signs_in(&world, "ana@example.org", password).await);
    assert!(accounts::session(app, &session.token).await.unwrap().is_some(), "still signed in");
    assert!(email_change::awaited(app, &ana).await.unwrap().is_none());
    assert!(matches!(email_change::confirm(app, &token).await, Err(Error::NotFound)), "once");
});

story!(a_link_to_another_address_ends_in_many_ways, |world| {
    let (app, ana) = (&world.app, world.ana());
    let over = async |token: &str| {
        assert!(matches!(email_change::offered(app, token).await, Err(Error::NotFound)));
        assert!(matches!(email_change::confirm(app, token).await, Err(Error::NotFound)));
    };
    let first = asked_for(&world, "one@new.example").await;
    let second = asked_for(&world, "two@new.example").await;
    over(&first).await;
    email_change::withdraw(app, &ana).await.unwrap();
    over(&second).await;
    world.travel(60).await;
    let third = asked_for(&world, "three@new.example").await;
    let links = resets::links(app, "ana@example.org").await.unwrap();
    let reset = links[0].1.rsplit('/').next().unwrap().to_owned();
    resets::set(app, &reset, PASSWORD, &Client::default()).await.unwrap();
    over(&third).await;
    world.travel(120).await;
    let fourth = asked_for(&world, "four@new.example").await;
    world.travel(24 * 60).await;
    over(&fourth).await;
    app::worker::tidy(app).await.unwrap();
});

story!(an_address_of_somebody_else_tells_nothing, |world| {
    let (app, ana) = (&world.app, world.ana());
    joined(&world, "ben@example.org", "host", "Ben").await;
    let before = world.post.mails().len();
    email_change::ask(app, &ana, "ben@example.org", en()).await.unwrap();
    world.travel(0).await;
    let mails = world.post.mails();
    assert_eq!(mails.len(), before + 1, "only the old address is told");
    assert_eq!(email_change::awaited(app, &ana).await.unwrap().unwrap().email, "ben@example.org");
    // Taken by somebody between the letter and the press.
    let token = asked_for(&world, "kim@example.org").await;
    joined(&world, "kim@example.org", "host", "Kim").await;
    assert!(matches!(email_change::confirm(app, &token).await, Err(Error::NotFound)));
    assert!(signs_in(&world, "ana@example.org", "long enough").await);
});
