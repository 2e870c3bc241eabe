//! Passwords: what makes a good one, and how it is kept and known again.

mod guessable;

use crate::{App, Error, Result, entropy};
use argon2::{Argon2, PasswordHasher, PasswordVerifier, password_hash::phc::PasswordHash};
use model::{Member, MemberId, Organization, OrganizationId, Sentence, say};

/// Long enough and not among the first that are guessed (NIST SP 800-63B §3.1.1.2), short enough to
/// hash. `whose` are the names of whoever chooses it and of their organization.
pub(super) fn check(password: &str, whose: &[&str]) -> std::result::Result<String, Sentence> {
    if password.trim().is_empty() {
        return Err(say("error-empty"));
    }
    match password.chars().count() {
        0..8 => Err(say("error-password-short").word("least", 8_usize)),
        8..=200 => guessable::guessed(password, whose).map_or(Ok(password.to_owned()), Err),
        _ => Err(say("error-long").word("most", 200_usize)),
    }
}

/// The same for a new password of a member.
pub(super) fn check_of(
    password: &str,
    member: &Member,
    organization: &Organization,
) -> std::result::Result<String, Sentence> {
    let (email, username) = (member.email.as_str(), member.username.as_str());
    let (name, slug) = (&organization.name, organization.slug.as_str());
    check(password, &[email, username, &member.display_name, name, slug])
}

/// Stands for a member's password as it is kept now, or for there being none: what somebody proved
/// before it changed opens nothing after.
pub(crate) type Stamp = [u8; 16];

pub(crate) async fn stamp(
    app: &App,
    organization: OrganizationId,
    member: MemberId,
) -> Result<Stamp> {
    let mut tx = app.db.read(organization).await?;
    let kept = store::members::password(&mut tx, member).await?.unwrap_or_default();
    let hash = entropy::hash(&kept);
    Ok(*hash.first_chunk().expect("a hash is longer"))
}

pub(super) async fn hash(password: String) -> Result<String> {
    let salt = &entropy::secret()[..16];
    let salt = salt.to_vec();
    let hashed = tokio::task::spawn_blocking(move || {
        Argon2::default().hash_password_with_salt(password.as_bytes(), &salt).map(|h| h.to_string())
    });
    hashed
        .await
        .map_err(anyhow::Error::from)?
        .map_err(|error| Error::Fault(anyhow::anyhow!("argon2: {error}")))
}

/// The places of the hashes the password fits. Does the work of one check even when there is
/// none, so that time does not tell whether an address is known. It tells of one that is known in
/// several organizations, which takes as many checks.
pub(crate) async fn fitting(password: String, hashes: Vec<String>) -> Result<Vec<usize>> {
    const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$\
                          JXSxKjZqrn0R6X8nGMUMX3pNKQvtWb6QnqDZ5xLUm5s";
    let check = tokio::task::spawn_blocking(move || {
        let fits = |hash: &str| {
            PasswordHash::new(hash).is_ok_and(|hash| {
                Argon2::default().verify_password(password.as_bytes(), &hash).is_ok()
            })
        };
        if hashes.is_empty() {
            fits(NOBODY);
        }
        (0..hashes.len()).filter(|place| fits(&hashes[*place])).collect()
    });
    Ok(check.await.map_err(anyhow::Error::from)?)
}
