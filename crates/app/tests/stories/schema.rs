//! What the schema refuses is a kind message at its field, never a fault of ours.

use crate::{story, world::World};
use app::{
    Error,
    accounts::{self, Found, invitations},
    event_types, hosts,
    schema::{MET, UNMET},
};
use std::collections::BTreeSet;
use tokio::task::JoinSet;
use view::locale::Locale;

/// Every rule that can say no to a value: unique indexes, exclusions and checks. Primary keys are
/// random ids, or are written with `on conflict`.
const RULES: &str = "
    select cast(indexrelid::regclass as text) from pg_index
      join pg_class on pg_class.oid = indrelid and relnamespace = 'public'::regnamespace
     where indisunique and not indisprimary
    union
    select cast(conname as text) from pg_constraint
     where connamespace = 'public'::regnamespace and contype in ('c', 'x')";

#[tokio::test(flavor = "multi_thread")]
async fn every_rule_of_the_schema_has_its_words_or_a_reason_to_need_none() {
    let db = testkit::fresh_postgres().await;
    let mut tx = db.operator_read().await.unwrap();
    let rules: Vec<(String,)> = tx.all(RULES, store::args![]).await.unwrap();
    let rules: BTreeSet<_> = rules.into_iter().map(|(name,)| name).collect();
    let met = MET.iter().map(|(name, _)| (*name).to_owned());
    let told: BTreeSet<_> = met.chain(UNMET.iter().map(|(name, _)| (*name).to_owned())).collect();
    let untold: Vec<_> = rules.difference(&told).collect();
    let gone: Vec<_> = told.difference(&rules).collect();
    assert!(untold.is_empty(), "say in app::schema what a person is told of {untold:?}");
    assert!(gone.is_empty(), "the schema has no {gone:?}");
    assert_eq!(MET.len() + UNMET.len(), told.len(), "one is there twice");
    let said = |error| match Error::from(error) {
        Error::Invalid(errors) => errors.0[0].field.to_string(),
        Error::Slot { .. } => "taken".to_owned(),
        Error::Stale => "stale".to_owned(),
        error => panic!("{error:?}"),
    };
    let unique = |name: &str| said(store::Error::Unique(name.into()));
    let fields = ["organizations_slug", "members_email", "members_username", "passkeys_credential"];
    assert_eq!(fields.map(unique), ["slug", "email", "username", "passkey"]);
    let times = ["occupied_no_overlap", "occupied_meeting"].map(unique);
    assert_eq!(times, ["taken", "taken"]);
    let others = ["invitations_open", "event_types_slug", "schedules_default"].map(unique);
    assert_eq!(others, ["stale", "stale", "stale"]);
    assert_eq!(fields.len() + times.len() + others.len(), MET.len(), "say here what it says");
    for error in [store::Error::Overlap, store::Error::ForeignKey] {
        assert!(!matches!(Error::from(error), Error::Fault(_)));
    }
}

/// How many were let in, and what the others were told: the field, or that it changed meanwhile.
async fn told<T: 'static>(mut tries: JoinSet<Result<T, Error>>) -> (usize, BTreeSet<String>) {
    let (mut taken, mut told) = (0, BTreeSet::new());
    while let Some(ended) = tries.join_next().await {
        match ended.unwrap() {
            Ok(_) => taken += 1,
            Err(Error::Invalid(errors)) => {
                told.extend(errors.0.into_iter().map(|error| error.field.to_string()));
            }
            Err(Error::Stale) => drop(told.insert("stale".into())),
            Err(error) => panic!("{error:?}"),
        }
    }
    (taken, told)
}

const AT_ONCE: usize = 8;

/// As many at once as there are, all but one of whom must be told this.
macro_rules! at_once {
    ($world:expr, $field:expr, |$app:ident, $n:ident| $verb:expr) => {{
        let mut tries = JoinSet::new();
        for $n in 0..AT_ONCE {
            let $app = $world.app.clone();
            tries.spawn(async move { $verb.await.map(drop) });
        }
        assert_eq!(told(tries).await, (1, BTreeSet::from([$field.to_owned()])));
    }};
}

story!(whoever_comes_second_to_a_name_is_told_at_its_field, |world| {
    let ana = world.ana();
    let profile = |username: String, email: String| hosts::Profile {
        username: Some(username),
        display_name: Some("Ben".into()),
        email: Some(email),
        timezone: Some("Europe/Berlin".into()),
        ..hosts::Profile::default()
    };
    at_once!(world, "username", |app, n| {
        let profile = profile("ben".into(), format!("ben{n}@example.org"));
        async move { hosts::create(&app, &ana, profile).await }
    });
    at_once!(world, "email", |app, n| {
        let profile = profile(format!("kim{n}"), "kim@example.org".into());
        async move { hosts::create(&app, &ana, profile).await }
    });
    at_once!(world, "slug", |app, n| {
        let draft = event_types::Draft {
            name: Some(format!("Talk {n}")),
            slug: Some("talk".into()),
            ..event_types::Draft::default()
        };
        async move { event_types::create(&app, &ana, None, draft).await }
    });
    at_once!(world, "slug", |app, n| {
        let asked = Found {
            slug: "globex".into(),
            name: "Globex".into(),
            owner_name: Some("Lee".into()),
            owner_email: format!("lee{n}@example.org"),
            owner_password: "long enough".into(),
            owner_username: None,
            timezone: "Europe/Berlin".into(),
            language: None,
        };
        async move { accounts::found(&app, asked).await }
    });
});

story!(two_who_invite_one_at_once_make_one_invitation, |world| {
    let ana = world.ana();
    let mut tries = JoinSet::new();
    for _ in 0..AT_ONCE {
        let app = world.app.clone();
        let invite = invitations::Invite {
            email: "new@example.org".into(),
            role: "host".into(),
            display_name: None,
        };
        tries.spawn(async move {
            invitations::invite(&app, &ana, invite, Locale::english()).await.map(drop)
        });
    }
    let (made, told) = told(tries).await;
    // Who comes after another is through invites anew; who comes at the same time looks again.
    assert!(0 < made, "nobody got through");
    assert_eq!(made == AT_ONCE, told.is_empty());
    assert!(told.is_subset(&BTreeSet::from(["stale".to_owned()])), "{told:?}");
    assert_eq!(invitations::list(&world.app, &ana).await.unwrap().len(), 1);
});
