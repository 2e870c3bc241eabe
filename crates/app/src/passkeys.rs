//! Passkeys (WebAuthn): keys on a member's devices, which show them only to whoever unlocks the
//! device. One is as good as a password and a second step together.

mod party;
mod sign_in;

pub use party::work;
pub(crate) use sign_in::prove;
pub use sign_in::{ask, sign_in};

use crate::{
    App, Error, Principal, Result,
    accounts::letters::tell_way_in,
    ceremony::{self, Kind},
    entropy, outbox,
};
use jiff::Timestamp;
use model::{Action, ChangeId, FieldErrors, MemberId, OrganizationId, PasskeyId, line, say};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use store::{Tx, passkeys};
use view::mails::account::WayIn;
use webauthn_rs::prelude::{Passkey as Key, PasskeyRegistration, RegisterPublicKeyCredential};

/// One of a member's own.
pub struct Passkey {
    pub id: PasskeyId,
    pub name: String,
    pub added_at: Timestamp,
    pub last_used_at: Option<Timestamp>,
}

/// What a device is asked, and the token under which its answer is awaited.
pub struct Challenge {
    pub token: String,
    /// `PublicKeyCredentialCreationOptionsJSON` or `…RequestOptionsJSON` (WebAuthn 3, §5.1).
    pub options: Value,
}

/// So many fit a list that one still looks through.
const MOST: usize = 20;
const LONGEST_NAME: usize = 120;

/// Who was asked to make one.
#[derive(Serialize, Deserialize)]
struct Asked {
    organization: OrganizationId,
    member: MemberId,
    registration: PasskeyRegistration,
}

pub async fn list(app: &App, who: &Principal) -> Result<Vec<Passkey>> {
    let member = who.member().ok_or(Error::Forbidden)?;
    let mut tx = app.db.read(who.organization).await?;
    let rows = passkeys::list(&mut tx, member).await?;
    let passkey = |row: passkeys::PasskeyRow| Passkey {
        id: PasskeyId(row.id),
        name: row.name,
        added_at: row.created_at.0,
        last_used_at: row.last_used_at.map(|at| at.0),
    };
    Ok(rows.into_iter().map(passkey).collect())
}

/// Asks the member's device to make one, unless it holds one of theirs already.
///
/// # Errors
/// On `passkey` when there are too many; `NotFound` where passkeys do not [`work`].
pub async fn begin(app: &App, who: &Principal) -> Result<Challenge> {
    let id = who.member().ok_or(Error::Forbidden)?;
    let mut tx = app.db.read(who.organization).await?;
    let member = store::members::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let organization = store::organizations::own(&mut tx).await?;
    let known = passkeys::list(&mut tx, id).await?;
    drop(tx);
    let party = party::party(app, &organization.name).ok_or(Error::NotFound)?;
    if MOST <= known.len() {
        return Err(Error::field("passkey", say("error-passkeys-most").word("most", MOST)));
    }
    let known = known.into_iter().map(|row| row.credential_id).collect();
    let email = member.email.to_string();
    let (options, registration) = party
        .start_passkey_registration(id.0, &email, &member.display_name, Some(known))
        .map_err(anyhow::Error::from)?;
    let asked = Asked { organization: who.organization, member: id, registration };
    let token = ceremony::begin(app, Kind::NewPasskey, &asked).await?;
    Ok(Challenge { token, options: found_by_itself(&options)? })
}

/// Has the device keep the key so that it is found without an address typed first: signing in
/// begins with it.
fn found_by_itself(options: &impl Serialize) -> Result<Value> {
    let mut options = serde_json::to_value(options).map_err(anyhow::Error::from)?;
    let mut options = options["publicKey"].take();
    options["authenticatorSelection"]["residentKey"] = json!("required");
    options["authenticatorSelection"]["requireResidentKey"] = json!(true);
    Ok(options)
}

/// Keeps what the device has made.
///
/// # Errors
/// On the field `name`; on `passkey` for an answer that does not fit, comes late or a second time.
pub async fn add(
    app: &App,
    who: &Principal,
    token: &str,
    answer: &str,
    name: &str,
) -> Result<PasskeyId> {
    let member = who.member().ok_or(Error::Forbidden)?;
    let name = named(name)?;
    let key = made(app, who, member, token, answer).await?.ok_or_else(unfit)?;
    let now = app.clock.now();
    let id = PasskeyId(entropy::id(now));
    let passkey = serde_json::to_value(&key).map_err(anyhow::Error::from)?;
    let credential_id = key.cred_id().as_ref();
    let new = passkeys::New { id, member, credential_id, name: &name, passkey: &passkey };
    let mut tx = app.db.write(who.organization).await?;
    passkeys::insert(&mut tx, &new, now).await?;
    let change = note(&mut tx, id, Action::Created, who, json!({ "name": name }), now).await?;
    tell_way_in(app, &mut tx, change, member, (WayIn::PasskeyAdded, &name), now).await?;
    tx.commit().await?;
    app.wake_worker();
    Ok(id)
}

/// The key in an answer to what this member's device was asked.
async fn made(
    app: &App,
    who: &Principal,
    member: MemberId,
    token: &str,
    answer: &str,
) -> Result<Option<Key>> {
    let asked = ceremony::take::<Asked>(app, Kind::NewPasskey, token).await?;
    let own = |asked: &Asked| (asked.organization, asked.member) == (who.organization, member);
    let Some(asked) = asked.filter(own) else { return Ok(None) };
    let answer = serde_json::from_str::<RegisterPublicKeyCredential>(answer).ok();
    let (Some(answer), Some(party)) = (answer, party::party(app, "")) else { return Ok(None) };
    Ok(party.finish_passkey_registration(&answer, &asked.registration).ok())
}

/// # Errors
/// On the field `name`; `NotFound` for another's.
pub async fn rename(app: &App, who: &Principal, id: PasskeyId, name: &str) -> Result<()> {
    let member = who.member().ok_or(Error::Forbidden)?;
    let name = named(name)?;
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    if !passkeys::rename(&mut tx, member, id, &name).await? {
        return Err(Error::NotFound);
    }
    note(&mut tx, id, Action::Updated, who, json!({ "name": name }), now).await?;
    Ok(tx.commit().await?)
}

/// Lets it open nothing any more.
///
/// # Errors
/// `NotFound` for another's.
pub async fn remove(app: &App, who: &Principal, id: PasskeyId) -> Result<()> {
    let member = who.member().ok_or(Error::Forbidden)?;
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    let own = passkeys::list(&mut tx, member).await?.into_iter().find(|own| own.id == id.0);
    let name = own.ok_or(Error::NotFound)?.name;
    if !passkeys::delete(&mut tx, member, id).await? {
        return Err(Error::NotFound);
    }
    let change = note(&mut tx, id, Action::Deleted, who, Value::Null, now).await?;
    tell_way_in(app, &mut tx, change, member, (WayIn::PasskeyRemoved, &name), now).await?;
    tx.commit().await?;
    app.wake_worker();
    Ok(())
}

fn named(name: &str) -> Result<String> {
    let mut errors = FieldErrors::default();
    let name = errors.keep("name", line(name, LONGEST_NAME));
    name.ok_or_else(|| errors.into())
}

fn unfit() -> Error {
    Error::field("passkey", say("error-passkey"))
}

async fn note(
    tx: &mut Tx,
    id: PasskeyId,
    action: Action,
    who: &Principal,
    details: Value,
    now: Timestamp,
) -> Result<ChangeId> {
    outbox::note(tx, "passkey", id.0, action, who.actor, details, now).await
}
