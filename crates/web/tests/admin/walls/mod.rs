//! Every route there is, with every id of acme, asked by everyone whom it is not for.

mod dump;
mod furnish;
mod table;

use crate::{
    organization::PNG,
    world::{Browser, World, principal},
};
use app::keys;
use axum::http::Method;
use dump::Dump;
use furnish::{Estate, PRIVATE, TOKENS, furnish};
use model::{MemberId, OrganizationId, Role};
use table::{Kind, Line, lines};
use testkit::on_both;

/// Somebody whom nothing of ana's is for.
struct Asker {
    name: &'static str,
    proof: Proof,
    /// Of acme itself: a host beside ana.
    is_inside: bool,
}

enum Proof {
    /// Begun anew for each request: some of them end it.
    Session(OrganizationId, MemberId),
    Key(String),
    /// A token of another kind, in both places.
    Token(String),
    Nothing,
}

impl Asker {
    async fn browser(&self, world: &World) -> Browser {
        let mut browser = match &self.proof {
            Proof::Session(organization, member) => world.session(*organization, *member).await,
            Proof::Token(token) => world.holding(token),
            _ => world.stranger(),
        };
        if let Proof::Key(token) | Proof::Token(token) = &self.proof {
            browser.with("authorization", &format!("Bearer {token}"));
        }
        browser
    }

    /// Whether this proof is one at this door.
    fn is_known(&self, line: &Line) -> bool {
        match self.proof {
            Proof::Session(..) => true,
            Proof::Key(_) => line.is_api(),
            Proof::Token(_) | Proof::Nothing => false,
        }
    }
}

async fn askers(world: &World, estate: &Estate) -> Vec<Asker> {
    let Estate { acme, ben, other, things } = estate;
    let (bob, _) = world.host(other, "bob").await;
    let key = async |organization, role, member| {
        let draft = keys::Draft { name: "theirs", role, member: Some(member) };
        Proof::Key(keys::create(&world.app, organization, None, draft).await.unwrap())
    };
    let (home, away) = (acme.organization.id, other.organization.id);
    let asker = |name, proof| Asker { name, proof, is_inside: false };
    vec![
        asker("the owner of another organization", Proof::Session(away, other.owner.id)),
        asker("a host of another organization", Proof::Session(away, bob.id)),
        asker("a key of another organization", key(away, Role::Owner, other.owner.id).await),
        asker("a host's key of another organization", key(away, Role::Host, bob.id).await),
        asker("a guest's token", Proof::Token(things["manage"].clone())),
        asker("nobody", Proof::Nothing),
        Asker { is_inside: true, ..asker("a host beside", Proof::Session(home, ben.id)) },
        Asker { is_inside: true, ..asker("their key", key(home, Role::Host, ben.id).await) },
    ]
}

on_both!(nothing_of_an_organization_is_reached_from_outside, |db| async {
    let world = World::empty(db).await;
    let estate = furnish(&world).await;
    let lines = lines(&world).await;
    let askers = askers(&world, &estate).await;
    let before = dump::of(&world.app.db, estate.acme.organization.id).await;
    for (table, rows) in &before {
        assert!(!rows.is_empty(), "acme has nothing in {table}: see walls/furnish.rs");
    }
    for line in lines.iter().filter(|line| line.kind != Kind::Open) {
        for asker in askers.iter().filter(|asker| !asker.is_inside) {
            walk(&world, &estate, line, asker).await;
        }
    }
    let after = dump::of(&world.app.db, estate.acme.organization.id).await;
    assert_eq!(lost(&before, &after, ""), Dump::new(), "changed from outside");
    assert_eq!(lost(&after, &before, ""), Dump::new(), "made from outside");

    // A host of acme itself has rows of their own, and none of ana's.
    for line in lines.iter().filter(|line| !matches!(line.kind, Kind::Open | Kind::Token)) {
        for asker in askers.iter().filter(|asker| asker.is_inside) {
            walk(&world, &estate, line, asker).await;
        }
    }
    let ben = dump::id(&world.app.db, estate.ben.id.0);
    let then = dump::of(&world.app.db, estate.acme.organization.id).await;
    assert_eq!(lost(&after, &then, &ben), Dump::new(), "changed from beside");

    // What is for anybody makes, but takes nothing away.
    for line in lines.iter().filter(|line| line.kind == Kind::Open) {
        for asker in &askers {
            walk(&world, &estate, line, asker).await;
        }
    }
    let mut end = dump::of(&world.app.db, estate.acme.organization.id).await;
    for counted in ["diaries", "resets"] {
        end.insert(counted.into(), then[counted].clone());
    }
    assert_eq!(lost(&then, &end, ""), Dump::new(), "taken away by anybody");
});

/// The rows that are in one and not in the other, but for those that name this id.
fn lost(from: &Dump, other: &Dump, but: &str) -> Dump {
    let rows = from.iter().map(|(table, rows)| {
        let missing = rows.difference(&other[table]);
        let missing = missing.filter(|row| but.is_empty() || !row.contains(but)).cloned();
        (table.clone(), missing.collect())
    });
    rows.filter(|(_, rows): &(_, std::collections::BTreeSet<_>)| !rows.is_empty()).collect()
}

/// What is typed into every form, whatever it has fields for.
const TYPED: &str = "action=save&name=Mine&slug=acme-before&email=mine@example.net&role=owner\
    &display_name=Mine&username=ana-before&timezone=Europe/Berlin&reason=mine&version=1\
    &start=2027-03-05T12:00:00Z&date=2027-03-15&from={schedule}&until=2027-03-16&kind=closed\
    &start_date=2027-05-03&end_date=2027-05-04&id={blocked}&code=123456&status=confirmed\
    &change={change}&note=mine&link_note=mine&schedule={schedule}&host=ana&member={user}&active=no\
    &duration=30&session={session}&password=correct+horse&next=/admin&event_type={event}\
    &anyway=on&domains=acme.example&token={manage}&answer={}&state=waiting";

async fn walk(world: &World, estate: &Estate, line: &Line, asker: &Asker) {
    let own = line.address.split(['{', '}']).nth(1).unwrap_or("nothing");
    let others = TOKENS.iter().filter(|name| **name != own);
    let tokens: Vec<&str> = match line.kind {
        Kind::Token if matches!(asker.proof, Proof::Nothing) => others.copied().collect(),
        Kind::Token => return,
        _ => vec![own],
    };
    for token in tokens {
        let address = line.address.replace(&format!("{{{own}}}"), &format!("{{{token}}}"));
        for method in &line.methods {
            ask(world, estate, line, asker, method, &filled(estate, &address)).await;
        }
    }
}

async fn ask(
    world: &World,
    estate: &Estate,
    line: &Line,
    asker: &Asker,
    method: &Method,
    address: &str,
) {
    let is_json = line.is_api();
    let sent = match (line.sent, is_json) {
        (sent, true) => sent.to_owned(),
        ("", false) => TYPED.to_owned(),
        (sent, false) => format!("{sent}&{TYPED}"),
    };
    let sent = if method == Method::GET { String::new() } else { filled(estate, &sent) };
    let mut browser = asker.browser(world).await;
    let answer = match line.sent {
        "file" => browser.upload(address, "picture", PNG).await,
        _ => browser.ask(method, address, is_json, sent).await,
    };
    let status = answer.status.as_u16();
    let said = || format!("{} asks {method} {address}: {status} {}", asker.name, answer.text());
    assert!(status < 500, "{}", said());
    assert!(!answer.told().to_lowercase().contains(PRIVATE), "private: {}", said());
    let is_refused = match status {
        401 | 403 | 404 => true,
        303 => !asker.is_known(line) && answer.location().starts_with("/sign-in"),
        _ => false,
    };
    let is_theirs = match line.kind {
        Kind::Named | Kind::Token => false,
        Kind::Own => asker.is_known(line),
        Kind::Admins => asker.is_known(line) && !asker.is_inside,
        Kind::Open => true,
    };
    assert!(is_refused || is_theirs, "{}", said());
}

/// With the things of acme where they are named.
fn filled(estate: &Estate, text: &str) -> String {
    let things = estate.things.iter();
    things.fold(text.to_owned(), |text, (name, thing)| text.replace(&format!("{{{name}}}"), thing))
}

// A guest's token reaches their own booking, and no other of the same host.
on_both!(a_guest_reaches_one_booking, |db| async {
    let (world, acme, _) = World::acme(db).await;
    let first = world.book("intro", "2027-03-04T11:00:00Z").await;
    let second = world
        .book_with("intro", "2027-03-04T12:00:00Z", |book| book.guest.email = "li@b.example".into())
        .await;
    let token = world.app.manage_token(&second);
    let mut guest = world.stranger();
    let other = first.id.to_string();
    let named = [("id", other.as_str()), ("booking", &other), ("start", "2027-03-04T13:00:00Z")];
    for path in ["reschedule", "cancel"] {
        guest.post(&format!("/booking/{token}/{path}?booking={other}"), &named).await.is(303);
    }
    for path in ["", "/calendar.ics"] {
        let page = guest.get(&format!("/booking/{token}{path}?booking={other}")).await;
        page.is(200).does_not_say("jo@example.com");
    }
    let after = app::bookings::get(&world.app, &principal(&acme), first.id).await.unwrap().0;
    assert_eq!(after.booking, first);
});
