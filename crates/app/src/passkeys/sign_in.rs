//! Signing in by passkey, without an address or a password.

use super::{Challenge, party::party};
use crate::{
    App, Error, Principal, Result,
    accounts::{Client, SignedIn, slowing, start_session},
    ceremony::{self, Kind},
    second_factor::Unproven,
};
use model::{MemberId, OrganizationId};
use serde::Serialize;
use store::{Tx, passkeys, passkeys::ShownRow};
use webauthn_rs::prelude::{DiscoverableAuthentication, Passkey as Key, PublicKeyCredential};

/// Asks whatever device there is for a passkey of this site.
///
/// # Errors
/// `NotFound` where passkeys do not [`work`](super::work). `Paused` after too many from one network
/// that came to nothing.
pub async fn ask(app: &App, client: &Client) -> Result<Challenge> {
    let party = party(app, "").ok_or(Error::NotFound)?;
    slowing::count(app, &asks(client), app.clock.now()).await?;
    let (options, asked) =
        party.start_discoverable_authentication().map_err(anyhow::Error::from)?;
    let token = ceremony::begin(app, Kind::Passkey, &asked).await?;
    Ok(Challenge { token, options: value(&options.public_key)? })
}

/// Lets in whoever's device gives the right answer. It has asked its owner for a finger, a face or
/// a code, so there is no second step.
///
/// # Errors
/// `Wrong` whatever was: an answer too late, given before, of a device nobody knows or whose count
/// goes backwards, of a member who is switched off. `Paused` after too many from one network.
pub async fn sign_in(
    app: &App,
    token: &str,
    answer: &str,
    client: &Client,
) -> std::result::Result<SignedIn, Unproven> {
    let (organization, member) = shown(app, token, answer, client).await?;
    let now = app.clock.now();
    match start_session(app, organization, member, client, now).await {
        Err(Error::NotFound) => Err(Unproven::Wrong),
        begun => Ok(begun?),
    }
}

/// Whether it is this member's own device that answers.
///
/// # Errors
/// Like [`sign_in`].
pub(crate) async fn prove(
    app: &App,
    who: &Principal,
    token: &str,
    answer: &str,
    client: &Client,
) -> std::result::Result<(), Unproven> {
    let (organization, member) = shown(app, token, answer, client).await?;
    if (who.organization, who.member()) != (organization, Some(member)) {
        return Err(Unproven::Wrong);
    }
    Ok(())
}

/// Whose device has answered, slowed like every try to get in.
async fn shown(
    app: &App,
    token: &str,
    answer: &str,
    client: &Client,
) -> std::result::Result<(OrganizationId, MemberId), Unproven> {
    let tries = Vec::from_iter(slowing::caller(client));
    slowing::count(app, &tries, app.clock.now()).await?;
    let found = owner(app, token, answer).await?.ok_or(Unproven::Wrong)?;
    slowing::forgive(app, &[tries, asks(client)].concat()).await?;
    Ok(found)
}

/// What being asked counts for: apart from the tries, so that looking costs nobody a password.
fn asks(client: &Client) -> Vec<slowing::Key> {
    slowing::Key::network("passkey", client, slowing::NETWORK).into_iter().collect()
}

/// Whose device has answered what it was asked; the answer counts once.
async fn owner(app: &App, token: &str, answer: &str) -> Result<Option<(OrganizationId, MemberId)>> {
    let asked = ceremony::take::<DiscoverableAuthentication>(app, Kind::Passkey, token).await?;
    let answer = serde_json::from_str::<PublicKeyCredential>(answer).ok();
    let (Some(asked), Some(answer)) = (asked, answer) else { return Ok(None) };
    let Some(member) = answer.get_user_unique_id().and_then(|id| id.try_into().ok()) else {
        return Ok(None);
    };
    let member = MemberId(uuid::Uuid::from_bytes(member));
    let mut tx = app.db.operator_read().await?;
    let found = passkeys::whose(&mut tx, answer.get_credential_id()).await?;
    drop(tx);
    let Some(organization) = found else { return Ok(None) };
    let mut tx = app.db.write(organization).await?;
    if !is_theirs(app, &mut tx, member, asked, &answer).await? {
        return Ok(None);
    }
    tx.commit().await?;
    Ok(Some((organization, member)))
}

/// Whether the answer is right and the key this active member's; keeps the device's count.
async fn is_theirs(
    app: &App,
    tx: &mut Tx,
    member: MemberId,
    asked: DiscoverableAuthentication,
    answer: &PublicKeyCredential,
) -> Result<bool> {
    let owner = store::members::get(tx, member).await?.filter(|owner| owner.is_active);
    let shown = passkeys::by_credential(tx, member, answer.get_credential_id()).await?;
    let (Some(_), Some(shown), Some(party)) = (owner, shown, party(app, "")) else {
        return Ok(false);
    };
    let mut key: Key = key(&shown)?;
    let Ok(right) = party.finish_discoverable_authentication_v2(answer, asked, &key) else {
        return Ok(false);
    };
    if !right.user_verified() {
        return Ok(false);
    }
    key.update_credential(&right);
    Ok(passkeys::used(tx, &shown, &value(&key)?, app.clock.now()).await?)
}

fn key(shown: &ShownRow) -> Result<Key> {
    Ok(serde_json::from_value(shown.passkey.0.clone()).map_err(anyhow::Error::from)?)
}

fn value(any: &impl Serialize) -> Result<serde_json::Value> {
    Ok(serde_json::to_value(any).map_err(anyhow::Error::from)?)
}
