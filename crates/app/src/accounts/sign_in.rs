//! Signing in by address and password.

use super::{
    client::Client,
    passwords::{self, Stamp},
    sessions::{SignedIn, start_session},
    slowing,
};
use crate::{App, Error, Result, second_step};
use jiff::{SignedDuration, Timestamp};
use model::{EmailAddress, MemberId, Organization, OrganizationId, say};
use uuid::Uuid;

/// How far a right password leads.
pub enum Entry {
    /// All the way.
    In(SignedIn),
    /// To the second step, with the token that stands for the first. It opens nothing else.
    Second(String),
    /// Several organizations know this address with this password; [`choose`] goes on.
    Choose {
        organizations: Vec<Organization>,
        /// Proves for a while that the password was right.
        proof: String,
    },
}

/// Signs in.
///
/// # Errors
/// One sentence for a wrong address and a wrong password alike, on the field `email`. `Paused`
/// after too many tries, known address or not.
pub async fn sign_in(app: &App, email: &str, password: &str, client: &Client) -> Result<Entry> {
    let now = app.clock.now();
    let address = email.parse::<EmailAddress>().map(|address| address.folded()).ok();
    let keys = slowing::sign_in(app, address.as_deref().unwrap_or(email), client);
    slowing::count(app, &keys, now).await?;
    let candidates = match &address {
        Some(address) => {
            let mut tx = app.db.operator_read().await?;
            store::members::who_sign_in(&mut tx, address).await?
        }
        None => Vec::new(),
    };
    let hashes = candidates.iter().map(|(.., hash)| hash.clone()).collect();
    let fitting = passwords::fitting(password.to_owned(), hashes).await?;
    let of = |place: &usize| (candidates[*place].0, candidates[*place].1);
    let right: Vec<_> = fitting.iter().map(of).collect();
    match right[..] {
        [] => Err(Error::field("email", say("error-sign-in"))),
        _ => {
            slowing::forgive(app, &keys).await?;
            enter_one_of(app, &right, client, now).await
        }
    }
}

/// Goes on with one of several organizations.
///
/// # Errors
/// `NotFound` when the proof is too old, is for other organizations, or the password has changed
/// since: sign in again.
pub async fn choose(
    app: &App,
    proof: &str,
    organization: OrganizationId,
    client: &Client,
) -> Result<Entry> {
    let now = app.clock.now();
    let proven = proven(app, proof, now).ok_or(Error::NotFound)?;
    let chosen = proven.into_iter().find(|proven| proven.organization == organization);
    let Proven { member, stamp, .. } = chosen.ok_or(Error::NotFound)?;
    if passwords::stamp(app, organization, member).await? != stamp {
        return Err(Error::NotFound);
    }
    enter(app, organization, member, client, now).await
}

/// Lets in whoever has proved to be each of these: at once, or by way of a choice.
///
/// # Errors
/// `NotFound` when there is nobody to be.
pub(crate) async fn enter_one_of(
    app: &App,
    right: &[(OrganizationId, MemberId)],
    client: &Client,
    now: Timestamp,
) -> Result<Entry> {
    match *right {
        [] => Err(Error::NotFound),
        [(organization, member)] => enter(app, organization, member, client, now).await,
        _ => several(app, right, now).await,
    }
}

/// The one way from a proven password to a session: past the second step, for those who have one.
pub(super) async fn enter(
    app: &App,
    organization: OrganizationId,
    member: MemberId,
    client: &Client,
    now: Timestamp,
) -> Result<Entry> {
    if let Some(token) = second_step::asked(app, organization, member).await? {
        return Ok(Entry::Second(token));
    }
    Ok(Entry::In(start_session(app, organization, member, client, now).await?))
}

const PURPOSE: &str = "choose organization";
const PATIENCE: SignedDuration = SignedDuration::from_mins(5);

async fn several(app: &App, right: &[(OrganizationId, MemberId)], now: Timestamp) -> Result<Entry> {
    let mut tx = app.db.operator_read().await?;
    let mut organizations = Vec::with_capacity(right.len());
    for (organization, _) in right {
        organizations.extend(store::organizations::by_id(&mut tx, *organization).await?);
    }
    organizations.sort_by(|one, other| one.name.cmp(&other.name));
    let mut bytes = (now + PATIENCE).as_microsecond().to_be_bytes().to_vec();
    for (organization, member) in right {
        bytes.extend_from_slice(organization.0.as_bytes());
        bytes.extend_from_slice(member.0.as_bytes());
        bytes.extend_from_slice(&passwords::stamp(app, *organization, *member).await?);
    }
    Ok(Entry::Choose { organizations, proof: app.seal(PURPOSE, &bytes) })
}

/// Whom somebody proved to be, with the password they had then.
struct Proven {
    organization: OrganizationId,
    member: MemberId,
    stamp: Stamp,
}

fn proven(app: &App, proof: &str, now: Timestamp) -> Option<Vec<Proven>> {
    let bytes = app.unseal(PURPOSE, proof)?;
    let (until, all) = bytes.split_first_chunk::<8>()?;
    if i64::from_be_bytes(*until) <= now.as_microsecond() {
        return None;
    }
    let id = |bytes: &[u8]| Uuid::from_slice(bytes).ok();
    let one = |one: &[u8]| {
        let (organization, member) = (OrganizationId(id(&one[..16])?), MemberId(id(&one[16..32])?));
        Some(Proven { organization, member, stamp: *one[32..].first_chunk()? })
    };
    all.chunks_exact(48).map(one).collect()
}
