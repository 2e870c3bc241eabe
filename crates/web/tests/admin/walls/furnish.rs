//! Acme with something in every room; what is nobody else's business is called zinnia.

use crate::world::{PASSWORD, World, at, principal};
use app::{
    accounts::{self, Found, Founded, email_change, invitations, resets},
    book::Once,
    event_types::Draft,
    hours::{self, named},
    keys, links,
};
use availability::Blocked;
use jiff::Timestamp;
use model::{Access, Details, Member, Role};
use std::collections::BTreeMap;
use store::{At, Json, args};
use uuid::Uuid;
use view::locale::Locale;

/// The word that must not leave acme.
pub const PRIVATE: &str = "zinnia";

/// Acme, its host ben, another organization, and what the table of routes calls acme's things.
pub struct Estate {
    pub acme: Founded,
    pub ben: Member,
    pub other: Founded,
    pub things: BTreeMap<&'static str, String>,
}

/// Which of the things are tokens, each good for one purpose.
pub const TOKENS: [&str; 7] = ["manage", "join", "reset", "email", "session-token", "key", "link"];

pub async fn furnish(world: &World) -> Estate {
    let app = &world.app;
    let acme = found(world, "acme", "ana", "ana@acme.example").await;
    let other = found(world, "other", "eve", "eve@other.example").await;
    let (ben, _) = world.host(&acme, "ben").await;
    let ana = principal(&acme);
    let mut things = BTreeMap::new();
    let mut put = |name, thing: String| things.insert(name, thing);

    for (whose, name) in [(&acme, "Zinnia talk"), (&other, "Talk")] {
        let details = Details { access: Access::Secret, ..Details::default() };
        let (name, slug) = (Some(name.into()), Some("hidden".into()));
        let draft = Draft { name, slug, details: Some(details), ..Draft::default() };
        let who = principal(whose);
        let made = app::event_types::create(app, &who, Some(whose.owner.id), draft).await.unwrap();
        if whose.organization.id == acme.organization.id {
            put("event", made.id.to_string());
            let wish = links::Wish { note: Some("Zinnia only".into()), ..links::Wish::default() };
            let link = links::make(app, &who, made.id, wish).await.unwrap();
            put("link-id", link.link.id.to_string());
            put("link", link.url.unwrap().split("key=").nth(1).unwrap().to_owned());
        }
    }
    let booked = world.book_with("intro", "2027-03-04T11:00:00Z", |book| {
        book.guest.name = "Zinnia Guest".into();
        book.guest.email = "zinnia@guest.example".into();
        let fingerprint = [7; 32];
        book.once = Some(Once { scope: "booking", key: "zinnia".into(), fingerprint });
    });
    let booked = booked.await;
    app::notes::save(app, &ana, booked.id, "Zinnia pays", 0).await.unwrap();
    put("booking", booked.id.to_string());
    put("manage", app.manage_token(&booked));
    let theirs = world.book_with("intro", "2027-03-04T11:00:00Z", |book| {
        (book.organization, book.username) = ("other".into(), "eve".into());
    });
    put("other-manage", app.manage_token(&theirs.await));
    let mut stranger = world.stranger();
    let held = [("start", "2027-03-05T11:00:00Z"), ("timezone", "Europe/Berlin")];
    stranger.post("/book/acme/ana/intro/holds", &held).await.is(303);

    let draft = named::Draft { name: Some("Zinnia evenings".into()), ..named::Draft::default() };
    put("schedule", named::create(app, &ana, None, draft).await.unwrap().id.to_string());
    let day = "2027-05-03".parse().unwrap();
    let dates = Blocked { from: day, to: day, start: None, end: None };
    put("blocked", hours::block(app, &ana, None, dates, "Zinnia").await.unwrap().id.to_string());

    let draft = keys::Draft { name: "Zinnia", role: Role::Owner, member: None };
    put("key", keys::create(app, acme.organization.id, Some(&ana), draft).await.unwrap());
    put("key-id", keys::list(app, &ana).await.unwrap()[0].id.to_string());
    let invite = invitations::Invite {
        email: "zinnia@join.example".into(),
        role: "host".into(),
        display_name: None,
    };
    let invited = invitations::invite(app, &ana, invite, Locale::english()).await.unwrap();
    put("invitation", invited.id.to_string());
    let client = accounts::Client::default();
    resets::ask(app, "ana@acme.example", Locale::english(), &client).await.unwrap();
    email_change::ask(app, &ana, "zinnia@new.example", Locale::english()).await.unwrap();
    let session = accounts::start_session(app, ana.organization, acme.owner.id, &client, now());
    let session = session.await.unwrap();
    let sessions = accounts::list(app, &ana, &session.token).await.unwrap();
    put("session", sessions[0].id.clone());
    put("session-token", session.token);
    app::worker::drain(app).await.unwrap();
    // Whose mails are still to go out.
    world.book("intro", "2027-03-08T11:00:00Z").await;
    for (name, mark) in [("join", "/join/"), ("reset", "/reset/"), ("email", "/email/")] {
        put(name, secret(world, &acme, mark).await);
    }

    put("user", acme.owner.id.to_string());
    put("other", other.organization.id.to_string());
    for (name, sql) in [
        ("mail", "select id from messages where organization_id = $1 and recipient = 'guest'"),
        ("change", "select id from changes where organization_id = $1 and entity_type = 'booking'"),
    ] {
        let mut tx = app.db.read(acme.organization.id).await.unwrap();
        let found = tx.one::<(Uuid,)>(sql, args![tx.organization()]).await;
        put(name, found.unwrap().0.to_string());
    }
    for name in ["picture", "passkey"] {
        put(name, Uuid::from_u128(u128::from(name.len() as u64)).to_string());
    }
    rest(world, &acme).await;
    calendars(world, &acme, booked.id.0).await;
    Estate { acme, ben, other, things }
}

fn now() -> Timestamp {
    at(crate::world::NOW)
}

async fn found(world: &World, slug: &str, username: &str, email: &str) -> Founded {
    let asked = Found {
        slug: slug.into(),
        name: slug.into(),
        owner_name: Some("Ana Lima".into()),
        owner_email: email.into(),
        owner_password: PASSWORD.into(),
        owner_username: Some(username.into()),
        timezone: "Europe/Berlin".into(),
        language: None,
    };
    accounts::found(&world.app, asked).await.unwrap()
}

/// The secret of a letter, which follows this mark in it.
async fn secret(world: &World, acme: &Founded, mark: &str) -> String {
    let mut tx = world.app.db.read(acme.organization.id).await.unwrap();
    let letters = "select text from messages where organization_id = $1 and secret is not null";
    let letters: Vec<(String,)> = tx.all(letters, args![tx.organization()]).await.unwrap();
    let found = letters.iter().find_map(|(text,)| text.split(mark).nth(1));
    found.unwrap_or_else(|| panic!("no letter with {mark}")).chars().take(43).collect()
}

/// What takes longer to come by than to write down.
async fn rest(world: &World, acme: &Founded) {
    let (organization, ana) = (acme.organization.id.0, acme.owner.id.0);
    let (bytes, none) = (b"zinnia".to_vec(), Json(serde_json::json!([])));
    let mut tx = world.app.db.write(organization).await.unwrap();
    let picture = "insert into pictures (organization_id, id, content_type, bytes, created_at)
                   values ($1, $2, 'image/png', $3, $4)";
    let id = Uuid::from_u128("picture".len() as u128);
    tx.exec(picture, args![organization, id, bytes, At(now())]).await.unwrap();
    let passkey = "insert into passkeys
                     (organization_id, id, member_id, credential_id, name, passkey, created_at)
                   values ($1, $2, $3, $4, 'Zinnia', $5, $6)";
    let id = Uuid::from_u128("passkey".len() as u128);
    tx.exec(passkey, args![organization, id, ana, bytes, none, At(now())]).await.unwrap();
    let holidays = "insert into holidays (organization_id, member_id, country, excluded)
                    values ($1, $2, 'DE', $3)";
    tx.exec(holidays, args![organization, ana, none]).await.unwrap();
    let code = "insert into recovery_codes (organization_id, member_id, code_hash)
                values ($1, $2, $3)";
    tx.exec(code, args![organization, ana, bytes]).await.unwrap();
    let factor = "insert into second_factors (organization_id, member_id, secret, created_at)
                  values ($1, $2, $3, $4)";
    tx.exec(factor, args![organization, ana, bytes, At(now())]).await.unwrap();
    for sql in [
        "insert into oidc_identities (organization_id, member_id, issuer, subject, created_at)
         values ($1, $2, 'https://id.example', 'zinnia', $3)",
        "insert into former_usernames (organization_id, username, member_id, created_at)
         values ($1, 'ana-before', $2, $3)",
    ] {
        tx.exec(sql, args![organization, ana, At(now())]).await.unwrap();
    }
    let slug = "insert into former_slugs (slug, organization_id, created_at)
                values ('acme-before', $1, $2)";
    tx.exec(slug, args![organization, At(now())]).await.unwrap();
    let slug = "insert into former_event_slugs
                  (organization_id, member_id, slug, event_type_id, created_at)
                values ($1, $2, 'intro-before', $3, $4)";
    let event = acme.event_type.id.0;
    tx.exec(slug, args![organization, ana, event, At(now())]).await.unwrap();
    tx.commit().await.unwrap();
}

async fn calendars(world: &World, acme: &Founded, booking: Uuid) {
    let (organization, ana, now) = (acme.organization.id.0, acme.owner.id.0, At(now()));
    let (none, sealed) = (Json(serde_json::json!([])), b"zinnia".to_vec());
    let mut tx = world.app.db.write(organization).await.unwrap();
    let connection = "insert into calendar_connections
        (organization_id, member_id, provider, account, tokens, scopes, calendars, write_to, status,
         status_at, created_at)
      values ($1, $2, 'google', 'zinnia', $3, '', $4, 'zinnia', 'connected', $5, $5)";
    tx.exec(connection, args![organization, ana, sealed, none, now]).await.unwrap();
    let until = At(now.0 + jiff::SignedDuration::from_hours(1));
    let busy =
        "insert into calendar_busy (organization_id, member_id, provider, starts_at, ends_at)
                values ($1, $2, 'google', $3, $4)";
    tx.exec(busy, args![organization, ana, now, until]).await.unwrap();
    let event = "insert into calendar_events
                   (organization_id, booking_id, member_id, provider, status, updated_at)
                 values ($1, $2, $3, 'google', 'synced', $4) on conflict do nothing";
    tx.exec(event, args![organization, booking, ana, now]).await.unwrap();
    let tally = "insert into tallies (organization_id, key, uses, until)
                 values ($1, 'zinnia', 1, $2) on conflict do nothing";
    tx.exec(tally, args![organization, until]).await.unwrap();
    tx.commit().await.unwrap();
}
