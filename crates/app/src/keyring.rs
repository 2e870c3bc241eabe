//! Credentials at rest: sealed by AES-256-GCM under the operator's keys, or, where there are none,
//! under one made from the installation's secret.
//!
//! A sealed text is the key's name (4 bytes), a nonce (12 bytes), and the ciphertext. It opens only
//! under the label it was sealed with, so that a row copied to another member says nothing there.

use crate::{App, Result, entropy};
use aes_gcm::{
    Aes256Gcm, KeyInit,
    aead::{Aead, Payload},
};
use anyhow::{Context, anyhow};
use hmac::{Hmac, Mac};
use model::{MemberId, OrganizationId, Vendor};
use sha2::{Digest, Sha256};

/// The keys, newest first; the last is the installation's own.
pub(crate) struct Keyring(Vec<Key>);

struct Key {
    name: [u8; NAME],
    cipher: Aes256Gcm,
}

/// Whose credential it is, and what for.
pub(crate) struct Label {
    pub organization: OrganizationId,
    pub member: MemberId,
    pub purpose: &'static str,
}

const NAME: usize = 4;
const NONCE: usize = 12;

impl Keyring {
    pub fn new(keys: &[[u8; 32]], secret: &[u8]) -> Self {
        let mut own = Hmac::<Sha256>::new_from_slice(secret).expect("HMAC takes any key");
        own.update(b"credentials");
        let own: [u8; 32] = own.finalize().into_bytes().into();
        Keyring(keys.iter().chain([&own]).map(Key::new).collect())
    }

    /// Sealed under the newest key.
    pub fn seal(&self, label: &Label, plain: &[u8]) -> Result<Vec<u8>> {
        let nonce: [u8; NONCE] = entropy::bytes();
        let key = self.0.first().context("a keyring is never empty")?;
        let payload = Payload { msg: plain, aad: &label.bytes() };
        let sealed = key.cipher.encrypt(&nonce.into(), payload);
        let sealed = sealed.map_err(|_| anyhow!("a credential could not be sealed"))?;
        Ok([&key.name[..], &nonce[..], &sealed[..]].concat())
    }

    pub fn open(&self, label: &Label, sealed: &[u8]) -> Result<Vec<u8>> {
        let (name, rest) = sealed.split_first_chunk::<NAME>().context("a credential is cut")?;
        let (nonce, rest) = rest.split_first_chunk::<NONCE>().context("a credential is cut")?;
        let key = self.0.iter().find(|key| key.name == *name);
        let key = key.context(
            "a credential was sealed under a key that CALENDAR_TOKEN_ENCRYPTION_KEY has no more",
        )?;
        let payload = Payload { msg: rest, aad: &label.bytes() };
        let plain = key.cipher.decrypt(&(*nonce).into(), payload);
        Ok(plain.map_err(|_| anyhow!("a credential was altered, or belongs to somebody else"))?)
    }

    /// Whether the operator has set a key.
    pub fn has_own(&self) -> bool {
        1 < self.0.len()
    }

    fn is_newest(&self, sealed: &[u8]) -> bool {
        self.0.first().is_some_and(|key| sealed.starts_with(&key.name))
    }
}

impl Key {
    fn new(bytes: &[u8; 32]) -> Self {
        let digest = Sha256::digest(bytes);
        let name = std::array::from_fn(|place| digest[place]);
        Key { name, cipher: Aes256Gcm::new(bytes.into()) }
    }
}

impl Label {
    fn bytes(&self) -> Vec<u8> {
        let (organization, member) = (self.organization.0.as_bytes(), self.member.0.as_bytes());
        [&organization[..], &member[..], self.purpose.as_bytes()].concat()
    }
}

/// Seals every stored credential anew under the newest key, and says how many were under another.
pub async fn rotate(app: &App) -> Result<usize> {
    Ok(rotate_second_factors(app).await? + rotate_calendars(app).await?)
}

async fn rotate_second_factors(app: &App) -> Result<usize> {
    let mut tx = app.db.operator_read().await?;
    let secrets = store::second_factors::secrets(&mut tx).await?;
    drop(tx);
    let mut count = 0;
    let old = secrets.into_iter().filter(|(.., sealed)| !app.keyring.is_newest(sealed));
    for (organization, member, sealed) in old {
        let label = crate::second_factor::label(organization, member);
        let fresh = app.keyring.seal(&label, &app.keyring.open(&label, &sealed)?)?;
        let mut tx = app.db.write(organization).await?;
        let done = store::second_factors::reseal(&mut tx, member, &sealed, &fresh).await?;
        tx.commit().await?;
        count += usize::from(done);
    }
    Ok(count)
}

async fn rotate_calendars(app: &App) -> Result<usize> {
    let mut tx = app.db.operator_read().await?;
    let secrets = store::calendar_connections::secrets(&mut tx).await?;
    drop(tx);
    let mut count = 0;
    let old = secrets.into_iter().filter(|(.., sealed)| !app.keyring.is_newest(sealed));
    for (organization, member, vendor, sealed) in old {
        let vendor = Vendor::named(&vendor).context("a vendor this version does not know")?;
        let label = crate::calendars::label(organization, member, vendor);
        let fresh = app.keyring.seal(&label, &app.keyring.open(&label, &sealed)?)?;
        let mut tx = app.db.write(organization).await?;
        let done =
            store::calendar_connections::renew(&mut tx, member, vendor, &sealed, &fresh).await?;
        tx.commit().await?;
        count += usize::from(done);
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn label(member: u128) -> Label {
        let organization = OrganizationId(Uuid::from_u128(1));
        Label { organization, member: MemberId(Uuid::from_u128(member)), purpose: "test" }
    }

    #[test]
    fn what_is_sealed_opens_for_its_owner_alone() {
        let ring = Keyring::new(&[[7; 32]], b"secret");
        let sealed = ring.seal(&label(2), b"plain").unwrap();
        assert_eq!(ring.open(&label(2), &sealed).unwrap(), b"plain");
        assert!(ring.open(&label(3), &sealed).is_err());
        assert!(ring.open(&Label { purpose: "other", ..label(2) }, &sealed).is_err());
        for place in 0..sealed.len() {
            let mut wrong = sealed.clone();
            wrong[place] ^= 1;
            assert!(ring.open(&label(2), &wrong).is_err(), "{place}");
            assert!(ring.open(&label(2), &sealed[..place]).is_err(), "{place}");
        }
    }

    #[test]
    fn an_older_key_still_opens_and_a_lost_one_does_not() {
        let sealed = Keyring::new(&[[7; 32]], b"secret").seal(&label(2), b"plain").unwrap();
        let newer = Keyring::new(&[[8; 32], [7; 32]], b"secret");
        assert_eq!(newer.open(&label(2), &sealed).unwrap(), b"plain");
        assert!(!newer.is_newest(&sealed));
        assert!(Keyring::new(&[[8; 32]], b"secret").open(&label(2), &sealed).is_err());
        let own = Keyring::new(&[], b"secret").seal(&label(2), b"plain").unwrap();
        assert_eq!(newer.open(&label(2), &own).unwrap(), b"plain");
    }
}
