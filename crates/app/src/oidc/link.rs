//! Which account goes with which sign-in.

use super::{Person, Stranded};
use crate::{App, Error, Principal, Result, accounts::letters::tell_way_in, outbox};
use jiff::Timestamp;
use model::{Action, Actor, EmailAddress, MemberId, OrganizationId, say};
use serde_json::json;
use store::{
    Tx,
    oidc_identities::{self, Named},
};
use view::mails::account::WayIn;

/// A sign-in that opens the member's account.
#[derive(Clone, Debug)]
pub struct Connected {
    pub issuer: String,
    /// The name of the provider, or the issuer where none of that name is set up any more.
    pub name: String,
    /// The provider, if it is set up.
    pub key: Option<&'static str>,
    pub email: String,
    pub since: Timestamp,
}

/// The active accounts this sign-in opens; `None` while it is connected to none at all.
pub(super) async fn known(
    app: &App,
    person: &Person,
) -> Result<Option<Vec<(OrganizationId, MemberId)>>> {
    let mut tx = app.db.operator_read().await?;
    let all = oidc_identities::known(&mut tx, &person.issuer, &person.subject).await?;
    if all.is_empty() {
        return Ok(None);
    }
    let active = all.into_iter().filter(|(.., is_active)| *is_active);
    Ok(Some(active.map(|(organization, member, _)| (organization, member)).collect()))
}

/// Connects the sign-in to the active accounts with its address, which the provider has verified.
/// An account that has another sign-in of the same provider stays as it is: the address may have
/// gone to somebody else there.
pub(super) async fn by_address(app: &App, person: &Person) -> Result<()> {
    let Some(Ok(address)) = person.email.as_deref().map(str::parse::<EmailAddress>) else {
        return Ok(());
    };
    let mut tx = app.db.operator_read().await?;
    let members = store::members::at_address(&mut tx, &address.folded()).await?;
    drop(tx);
    for (organization, member) in members {
        let mut tx = app.db.write(organization).await?;
        write(app, &mut tx, member, person, app.clock.now()).await?;
        tx.commit().await?;
    }
    app.wake_worker();
    Ok(())
}

/// Connects a sign-in to the account of the member who asked for it.
pub(super) async fn connect(
    app: &App,
    who: &Principal,
    person: &Person,
) -> std::result::Result<(), Stranded> {
    let member = who.member().ok_or(Error::Forbidden)?;
    let mut tx = app.db.write(who.organization).await.map_err(Error::from)?;
    let new = write(app, &mut tx, member, person, app.clock.now()).await?;
    tx.commit().await.map_err(Error::from)?;
    app.wake_worker();
    let own = known(app, person).await?.unwrap_or_default();
    if !new && !own.contains(&(who.organization, member)) {
        return Err(Stranded::Taken);
    }
    Ok(())
}

/// The sign-ins that open the member's account.
pub async fn connected(app: &App, who: &Principal) -> Result<Vec<Connected>> {
    let member = who.member().ok_or(Error::Forbidden)?;
    let mut tx = app.db.read(who.organization).await?;
    let rows = oidc_identities::of_member(&mut tx, member).await?;
    let named = |row: oidc_identities::Connected| {
        let provider = app.providers.iter().find(|one| one.speaks_for(&row.issuer));
        Connected {
            name: name(app, &row.issuer),
            key: provider.map(|one| one.registration.key),
            email: row.email.unwrap_or_default(),
            since: row.created_at.0,
            issuer: row.issuer,
        }
    };
    Ok(rows.into_iter().map(named).collect())
}

/// Takes a sign-in away from the member's account.
///
/// # Errors
/// On the field `issuer` for a member who would have no way in.
pub async fn disconnect(app: &App, who: &Principal, issuer: &str) -> Result<()> {
    let member = who.member().ok_or(Error::Forbidden)?;
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    if !has_another_way(&mut tx, member, issuer).await? {
        return Err(Error::field("issuer", say("error-only-way-in")));
    }
    if !oidc_identities::delete(&mut tx, member, issuer).await? {
        return Err(Error::NotFound);
    }
    let details = json!({ "issuer": issuer });
    let change =
        outbox::note(&mut tx, "sign_in", member.0, Action::Deleted, who.actor, details, now);
    let (change, way) = (change.await?, (WayIn::Disconnected, &*name(app, issuer)));
    tell_way_in(app, &mut tx, change, member, way, now).await?;
    tx.commit().await?;
    app.wake_worker();
    Ok(())
}

/// What the provider is called, or the issuer where none of that name is set up any more.
fn name(app: &App, issuer: &str) -> String {
    let provider = app.providers.iter().find(|one| one.speaks_for(issuer));
    provider.map_or(issuer, |one| &one.registration.name).to_owned()
}

/// Whether the member can still come in without this sign-in.
async fn has_another_way(tx: &mut Tx, member: MemberId, issuer: &str) -> Result<bool> {
    let connected = oidc_identities::of_member(tx, member).await?;
    Ok(connected.iter().any(|one| one.issuer != issuer)
        || store::members::password(tx, member).await?.is_some()
        || !store::passkeys::list(tx, member).await?.is_empty())
}

async fn write(
    app: &App,
    tx: &mut Tx,
    member: MemberId,
    person: &Person,
    now: Timestamp,
) -> Result<bool> {
    let Person { issuer, subject, email, .. } = person;
    let named = Named { issuer, subject, email: email.as_deref() };
    let new = oidc_identities::insert(tx, member, named, now).await?;
    if new {
        let details = json!({ "issuer": issuer, "email": email });
        let actor = Actor::Member(member);
        let change = outbox::note(tx, "sign_in", member.0, Action::Created, actor, details, now);
        let (change, way) = (change.await?, (WayIn::Connected, &*name(app, issuer)));
        tell_way_in(app, tx, change, member, way, now).await?;
    }
    Ok(new)
}
