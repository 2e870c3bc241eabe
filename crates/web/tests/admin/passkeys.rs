//! The pages of passkeys, as far as a browser without script walks them: what they refuse.

use crate::world::{PASSWORD, World, principal};
use app::accounts::Founded;
use model::{MemberId, PasskeyId};
use store::passkeys::New;
use testkit::on_both;

const SECURITY: &str = "/admin/settings/security";

fn minutes(world: &World, minutes: i64) {
    world.app.clock.travel(jiff::SignedDuration::from_mins(minutes));
}

/// One that is kept already; nobody can show it.
async fn kept(world: &World, acme: &Founded, member: MemberId) -> PasskeyId {
    let now = world.app.clock.now();
    let id = PasskeyId(uuid::Uuid::from_u128(7));
    let passkey = serde_json::json!({});
    let new = New { id, member, credential_id: &[7; 16], name: "Laptop", passkey: &passkey };
    let mut tx = world.app.db.write(acme.organization.id).await.unwrap();
    store::passkeys::insert(&mut tx, &new, now).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// Where an old session is sent on to.
fn asked() -> String {
    format!("{SECURITY}/confirm?next=%2Fadmin%2Fsettings%2Fsecurity")
}

/// What the page of a new passkey sends along.
fn token(body: &str) -> String {
    let token = body.split("name=\"token\" value=\"").nth(1).unwrap();
    token.split('"').next().unwrap().to_owned()
}

on_both!(nobody_gets_at_passkeys_without_signing_in, |db| async {
    let (world, acme, _) = World::acme(db).await;
    let id = kept(&world, &acme, acme.owner.id).await;
    let mut stranger = world.stranger();
    let own = format!("{SECURITY}/passkeys/{id}");
    for path in [
        format!("{SECURITY}/passkeys"),
        format!("{SECURITY}/passkeys/add"),
        format!("{own}/rename"),
        format!("{own}/remove"),
    ] {
        let answer = stranger.post(&path, &[("name", "Mine")]).await;
        answer.is(303);
        assert!(answer.location().starts_with("/sign-in"), "{path}: {}", answer.location());
    }
    assert_eq!(app::passkeys::list(&world.app, &principal(&acme)).await.unwrap()[0].name, "Laptop");
});

on_both!(another_members_passkey_is_not_there, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let (ben, mut bens) = world.host(&acme, "ben").await;
    let id = kept(&world, &acme, ben.id).await;
    world.found("other", "eve@example.net").await;
    let mut eve = world.signed_in("eve@example.net").await;
    for browser in [&mut ana, &mut eve] {
        for what in ["rename", "remove"] {
            let path = format!("{SECURITY}/passkeys/{id}/{what}");
            browser.post(&path, &[("name", "Mine")]).await.is(404);
        }
        browser.post(&format!("{SECURITY}/passkeys/nonsense/remove"), &[]).await.is(404);
    }
    let rename = format!("{SECURITY}/passkeys/{id}/rename");
    bens.post(&rename, &[("name", " ")]).await.is(422).blames("name-0");
    bens.post(&rename, &[("name", "Old")]).await.leads_to(&format!("{SECURITY}?done=saved"));
    bens.get(SECURITY).await.is(200).says("Old");
});

on_both!(an_answer_that_does_not_fit_or_comes_late_is_refused, |db| async {
    let (world, _, mut ana) = World::acme(db).await;
    let add = format!("{SECURITY}/passkeys/add");
    let page = ana.post(&format!("{SECURITY}/passkeys"), &[]).await;
    let token = token(&page.is(200).body);
    assert!(page.header("cache-control").contains("no-store"));
    minutes(&world, 11);
    let late = [("token", token.as_str()), ("answer", "{}"), ("name", "Laptop")];
    // Whoever is back after a while shows who they are before the answer is even looked at.
    ana.post(&add, &late).await.leads_to(&asked());
    let right = [("password", PASSWORD), ("next", SECURITY)];
    ana.post(&format!("{SECURITY}/confirm"), &right).await.is(303);
    ana.post(&add, &late).await.is(422).blames("passkey").says("could not be added");

    let mut stranger = world.stranger();
    let asked = stranger.post("/sign-in/passkey/ask", &[]).await;
    let asked: serde_json::Value = serde_json::from_str(&asked.is(200).body).unwrap();
    minutes(&world, 11);
    let next = ("next", "/admin/settings");
    for token in [asked["token"].as_str().unwrap(), "", "nonsense"] {
        let sent = [("token", token), ("answer", "{}"), next];
        let answer = stranger.post("/sign-in/passkey", &sent).await;
        answer.is(422).says("it came too late");
        assert_eq!(answer.form("/sign-in").value("next"), "/admin/settings");
        assert!(!stranger.has_session());
    }
});

on_both!(an_old_session_confirms_before_passkeys_change, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let id = kept(&world, &acme, acme.owner.id).await;
    minutes(&world, 30);
    let asked = asked();
    for path in ["passkeys", "passkeys/add"] {
        ana.post(&format!("{SECURITY}/{path}"), &[("name", "")]).await.leads_to(&asked);
    }
    ana.post(&format!("{SECURITY}/passkeys/{id}/remove"), &[]).await.leads_to(&asked);
    let page = ana.get(&asked).await;
    page.is(200).says("Confirm with a passkey");
    let confirm = format!("{SECURITY}/confirm");
    let wrong = [("token", "none"), ("answer", "{}"), ("next", SECURITY)];
    ana.post(&confirm, &wrong).await.is(422).blames("passkey").says("not yours");
    let right = [("password", PASSWORD), ("next", SECURITY)];
    ana.post(&confirm, &right).await.leads_to(&format!("{SECURITY}?done=proved"));
    let removed = ana.post(&format!("{SECURITY}/passkeys/{id}/remove"), &[]).await;
    removed.leads_to(&format!("{SECURITY}?done=passkey-removed"));
    ana.get(&asked).await.does_not_say("Confirm with a passkey");
});

on_both!(twenty_are_told_to_be_enough, |db| async {
    let (world, acme, mut ana) = World::acme(db).await;
    let now = world.app.clock.now();
    let (member, passkey) = (acme.owner.id, serde_json::json!({}));
    let mut tx = world.app.db.write(acme.organization.id).await.unwrap();
    for n in 0..20 {
        let id = PasskeyId(uuid::Uuid::from_u128(100 + n));
        let credential_id = &n.to_be_bytes();
        let new = New { id, member, credential_id, name: "Key", passkey: &passkey };
        store::passkeys::insert(&mut tx, &new, now).await.unwrap();
    }
    tx.commit().await.unwrap();
    let refused = ana.post(&format!("{SECURITY}/passkeys"), &[]).await;
    refused.is(422).blames("passkey").says("You have 20 passkeys");
});
