//! Codes of an app on the member's phone (TOTP, RFC 6238), and recovery codes for the day the phone
//! is lost. Each code opens once.

use crate::{
    App, Error, Principal, Result,
    accounts::{letters::tell_way_in, slowing},
    crockford, entropy,
    keyring::Label,
    outbox,
};
use jiff::Timestamp;
use model::{Action, Actor, ChangeId, MemberId, OrganizationId, Role};
use serde_json::json;
use sha2::{Digest, Sha256};
use store::{Tx, second_factors};
use totp_rs::{Builder, Secret, Totp};
use url::Url;
use view::mails::account::WayIn;

/// Why somebody has not proved who they are.
#[derive(Debug, thiserror::Error)]
pub enum Unproven {
    #[error("That is not right.")]
    Wrong,
    /// After several wrong ones.
    #[error("Too many tries; wait {minutes} minutes.")]
    Paused { minutes: u32 },
    /// It took too long, was done already, or there were too many tries.
    #[error("This has ended.")]
    Over,
    #[error(transparent)]
    Failed(Error),
}

impl From<Error> for Unproven {
    fn from(error: Error) -> Self {
        match error {
            Error::Paused { wait } => Unproven::Paused { minutes: Error::minutes(wait) },
            error => Unproven::Failed(error),
        }
    }
}

impl From<store::Error> for Unproven {
    fn from(error: store::Error) -> Self {
        Unproven::Failed(error.into())
    }
}

/// Where the member stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// In use since; `None` while it is off.
    pub since: Option<Timestamp>,
    pub codes_left: i64,
}

/// What the member's app needs to know.
pub struct Setup {
    /// In base 32, to type.
    pub secret: String,
    /// For a QR code: `otpauth://totp/…`.
    pub url: String,
}

/// So many recovery codes are made at once.
const CODES: usize = 10;

pub async fn standing(app: &App, who: &Principal) -> Result<Standing> {
    let member = who.member().ok_or(Error::Forbidden)?;
    let mut tx = app.db.read(who.organization).await?;
    let found = second_factors::get(&mut tx, member).await?;
    let since = found.and_then(|found| found.confirmed_at).map(|at| at.0);
    Ok(Standing { since, codes_left: second_factors::codes_left(&mut tx, member).await? })
}

/// Begins, or begins anew while it is not confirmed: draws a secret and keeps it, sealed.
///
/// # Errors
/// `Stale` when it is in use already.
pub async fn begin(app: &App, who: &Principal) -> Result<()> {
    let member = who.member().ok_or(Error::Forbidden)?;
    let secret: [u8; 20] = entropy::bytes();
    let sealed = app.keyring.seal(&label(who.organization, member), &secret)?;
    let mut tx = app.db.write(who.organization).await?;
    if !second_factors::begin(&mut tx, member, &sealed, app.clock.now()).await? {
        return Err(Error::Stale);
    }
    Ok(tx.commit().await?)
}

/// What to tell the app, while it is not confirmed.
pub async fn setup(app: &App, who: &Principal) -> Result<Option<Setup>> {
    let id = who.member().ok_or(Error::Forbidden)?;
    let mut tx = app.db.read(who.organization).await?;
    let Some(found) = second_factors::get(&mut tx, id).await? else { return Ok(None) };
    if found.confirmed_at.is_some() {
        return Ok(None);
    }
    let organization = store::organizations::own(&mut tx).await?;
    let member = store::members::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    drop(tx);
    let secret = app.keyring.open(&label(who.organization, id), &found.secret)?;
    let secret = Secret::from(secret).to_base32();
    let url = link(&organization.name, &member.email.to_string(), &secret)?;
    Ok(Some(Setup { secret, url }))
}

/// Puts it into use once the app shows the right code, and gives the recovery codes, the only time
/// they are seen. Ends the member's sessions but the one of this cookie: one may be another's.
pub async fn confirm(
    app: &App,
    who: &Principal,
    session: &str,
    typed: &str,
) -> std::result::Result<Vec<String>, Unproven> {
    let member = who.member().ok_or(Error::Forbidden)?;
    let now = app.clock.now();
    let tries = tries(app, member).await?;
    let mut tx = app.db.write(who.organization).await?;
    let found = second_factors::get(&mut tx, member).await?;
    let found = found.filter(|found| found.confirmed_at.is_none()).ok_or(Unproven::Over)?;
    let secret = app.keyring.open(&label(who.organization, member), &found.secret)?;
    let step = step(&secret, &digits(typed), now)?.ok_or(Unproven::Wrong)?;
    if !second_factors::confirm(&mut tx, member, step, now).await? {
        return Err(Unproven::Over);
    }
    let codes = draw_codes(&mut tx, member).await?;
    let details = json!({ "codes": codes.len() });
    let change = note(&mut tx, member, Action::Created, who.actor, details, now).await?;
    store::sessions::end_others(&mut tx, member, &entropy::hash(session)).await?;
    tell_way_in(app, &mut tx, change, member, (WayIn::SecondOn, ""), now).await?;
    tx.commit().await?;
    app.wake_worker();
    slowing::forgive(app, &tries).await?;
    Ok(codes)
}

/// New recovery codes; the old ones open nothing any more.
pub async fn new_codes(
    app: &App,
    who: &Principal,
    typed: &str,
) -> std::result::Result<Vec<String>, Unproven> {
    let member = who.member().ok_or(Error::Forbidden)?;
    spend(app, who.organization, member, typed).await?;
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    let codes = draw_codes(&mut tx, member).await?;
    note(&mut tx, member, Action::Updated, who.actor, json!({ "codes": codes.len() }), now).await?;
    tx.commit().await?;
    Ok(codes)
}

/// Turns it off, for whoever can still give a code, and ends their sessions but the one of this
/// cookie.
pub async fn turn_off(
    app: &App,
    who: &Principal,
    session: &str,
    typed: &str,
) -> std::result::Result<(), Unproven> {
    let member = who.member().ok_or(Error::Forbidden)?;
    spend(app, who.organization, member, typed).await?;
    Ok(remove(app, who, member, &entropy::hash(session)).await?)
}

/// Turns it off for a member who can give no code any more, and ends all of their sessions: the
/// owner's business.
pub async fn reset(app: &App, who: &Principal, member: MemberId) -> Result<()> {
    if who.role < Role::Owner {
        return Err(Error::Forbidden);
    }
    remove(app, who, member, &[]).await
}

/// The members who have it in use, for those who may reset it.
pub async fn members(app: &App, who: &Principal) -> Result<Vec<model::Member>> {
    if who.role < Role::Owner {
        return Ok(Vec::new());
    }
    let mut tx = app.db.read(who.organization).await?;
    let using = second_factors::in_use(&mut tx).await?;
    let members = store::members::list(&mut tx).await?;
    Ok(members.into_iter().filter(|member| using.contains(&member.id)).collect())
}

/// Spends a code of the app or a recovery code, so that nobody gives it again.
pub(crate) async fn spend(
    app: &App,
    organization: OrganizationId,
    member: MemberId,
    typed: &str,
) -> std::result::Result<(), Unproven> {
    let now = app.clock.now();
    let tries = tries(app, member).await?;
    let mut tx = app.db.write(organization).await?;
    let found = second_factors::get(&mut tx, member).await?;
    let found = found.filter(|found| found.confirmed_at.is_some()).ok_or(Unproven::Over)?;
    let code = digits(typed);
    let right = if code.len() == 6 {
        let secret = app.keyring.open(&label(organization, member), &found.secret)?;
        match step(&secret, &code, now)? {
            Some(step) => second_factors::use_step(&mut tx, member, step).await?,
            None => false,
        }
    } else {
        use_recovery_code(&mut tx, member, typed, now).await?
    };
    if !right {
        return Err(Unproven::Wrong);
    }
    tx.commit().await?;
    Ok(slowing::forgive(app, &tries).await?)
}

/// Counts a try at the member's codes, under whatever token and in whatever browser.
async fn tries(app: &App, member: MemberId) -> Result<[slowing::Key; 1]> {
    let key = [slowing::Key::of("second factor", &member.to_string(), slowing::ACCOUNT)];
    slowing::count(app, &key, app.clock.now()).await?;
    Ok(key)
}

/// Whether the member is asked for a second step.
pub(crate) async fn is_on(tx: &mut Tx, member: MemberId) -> Result<bool> {
    let found = second_factors::get(tx, member).await?;
    Ok(found.is_some_and(|found| found.confirmed_at.is_some()))
}

pub(crate) fn label(organization: OrganizationId, member: MemberId) -> Label {
    Label { organization, member, purpose: "totp" }
}

async fn remove(app: &App, who: &Principal, member: MemberId, kept: &[u8]) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.write(who.organization).await?;
    if !second_factors::delete(&mut tx, member).await? {
        return Err(Error::NotFound);
    }
    let details = serde_json::Value::Null;
    let change = note(&mut tx, member, Action::Deleted, who.actor, details, now).await?;
    store::sessions::end_others(&mut tx, member, kept).await?;
    tell_way_in(app, &mut tx, change, member, (WayIn::SecondOff, ""), now).await?;
    tx.commit().await?;
    app.wake_worker();
    Ok(())
}

async fn use_recovery_code(
    tx: &mut Tx,
    member: MemberId,
    typed: &str,
    now: Timestamp,
) -> Result<bool> {
    if !second_factors::use_code(tx, member, &code_hash(member, typed), now).await? {
        return Ok(false);
    }
    let left = second_factors::codes_left(tx, member).await?;
    let details = json!({ "recoveryCodeUsed": true, "codes": left });
    note(tx, member, Action::Updated, Actor::Member(member), details, now).await?;
    Ok(true)
}

async fn note(
    tx: &mut Tx,
    member: MemberId,
    action: Action,
    actor: Actor,
    details: serde_json::Value,
    now: Timestamp,
) -> Result<ChangeId> {
    outbox::note(tx, "second_factor", member.0, action, actor, details, now).await
}

/// The time step whose code this is: the one now, or its neighbours, for clocks that differ.
fn step(secret: &[u8], code: &str, now: Timestamp) -> Result<Option<i64>> {
    let totp: Totp = Builder::new()
        .with_secret(secret)
        .build()
        .map_err(|error| anyhow::anyhow!("a second factor cannot be used: {error}"))?;
    let seconds = u64::try_from(now.as_second()).unwrap_or(0);
    Ok(totp.check(code, seconds).and_then(|step| i64::try_from(step).ok()))
}

fn digits(typed: &str) -> String {
    let plain = |letter: &char| !letter.is_whitespace() && *letter != '-';
    let code: String = typed.chars().filter(plain).collect();
    if code.chars().all(|letter| letter.is_ascii_digit()) { code } else { String::new() }
}

async fn draw_codes(tx: &mut Tx, member: MemberId) -> Result<Vec<String>> {
    second_factors::delete_codes(tx, member).await?;
    let mut codes = Vec::with_capacity(CODES);
    for _ in 0..CODES {
        let code = recovery_code(entropy::bytes());
        second_factors::insert_code(tx, member, &code_hash(member, &code)).await?;
        codes.push(code);
    }
    Ok(codes)
}

/// 80 bits in four groups of four: too many to guess, whatever is known of the hash.
fn recovery_code(bytes: [u8; 10]) -> String {
    let mut text = String::with_capacity(19);
    for place in 0..16 {
        if place % 4 == 0 && place > 0 {
            text.push('-');
        }
        let (byte, shift) = (place * 5 / 8, place * 5 % 8);
        let pair = [bytes[byte], bytes.get(byte + 1).copied().unwrap_or(0)];
        let bits = u16::from_be_bytes(pair) >> (11 - shift);
        text.push(crockford::sign(bits.into()));
    }
    text
}

/// Of the code as it was meant: without spaces and dashes, and with what looks alike.
fn code_hash(member: MemberId, typed: &str) -> [u8; 32] {
    let letters = typed.chars().filter(char::is_ascii_alphanumeric).take(64);
    let meant: String = letters
        .map(|letter| match letter.to_ascii_lowercase() {
            'o' => '0',
            'i' | 'l' => '1',
            letter => letter,
        })
        .collect();
    Sha256::new().chain_update(member.0.as_bytes()).chain_update(meant).finalize().into()
}

/// The address apps read from a QR code: `otpauth://totp/Acme:ana@example.org?secret=…`.
fn link(organization: &str, account: &str, secret: &str) -> Result<String> {
    // A colon would end the issuer's name.
    let issuer = organization.replace(':', " ");
    let mut url = Url::parse("otpauth://totp/").map_err(anyhow::Error::from)?;
    if let Ok(mut path) = url.path_segments_mut() {
        path.clear().push(&format!("{issuer}:{account}"));
    }
    url.query_pairs_mut().append_pair("secret", secret).append_pair("issuer", &issuer);
    // Some apps show a plus where a form would mean a space.
    Ok(url.as_str().replace('+', "%20"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::SignedDuration;

    #[test]
    fn the_codes_of_the_standard_open() {
        // RFC 6238, appendix B, cut to six digits.
        let secret = b"12345678901234567890";
        for (second, code) in [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")]
        {
            let now = Timestamp::from_second(second).unwrap();
            assert_eq!(step(secret, code, now).unwrap(), Some(second / 30));
            let early = now - SignedDuration::from_secs(30);
            assert_eq!(step(secret, code, early).unwrap(), Some(second / 30));
            let later = now + SignedDuration::from_secs(90);
            assert_eq!(step(secret, code, later).unwrap(), None);
        }
    }

    #[test]
    fn a_recovery_code_is_read_as_it_was_meant() {
        assert_eq!(recovery_code([0; 10]), "0000-0000-0000-0000");
        assert_eq!(recovery_code([255; 10]), "zzzz-zzzz-zzzz-zzzz");
        assert_eq!(recovery_code([0, 0, 0, 0, 1, 8, 0, 0, 0, 0]), "0000-0001-1000-0000");
        let member = MemberId(uuid::Uuid::from_u128(1));
        let meant = code_hash(member, "0000-0001-1000-0000");
        assert_eq!(code_hash(member, " OOOO oool L000 0000"), meant);
        assert_ne!(code_hash(MemberId(uuid::Uuid::from_u128(2)), "0000-0001-1000-0000"), meant);
    }

    #[test]
    fn an_app_reads_the_link() {
        let link = link("Acme: Sons & Co", "ana@example.org", "ABC").unwrap();
        assert_eq!(
            link,
            "otpauth://totp/Acme%20%20Sons%20&%20Co:ana@example.org\
             ?secret=ABC&issuer=Acme%20%20Sons%20%26%20Co"
        );
    }
}
