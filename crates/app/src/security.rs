//! A signed-in member's ways in, and proving once more who they are before those change.

use crate::{
    App, Error, Principal, Result,
    accounts::{self, Client, passwords, slowing},
    ceremony::{self, Kind},
    passkeys,
    second_factor::{self, Standing, Unproven},
};
use model::MemberId;
use serde::{Deserialize, Serialize};
use store::members;

/// How a member gets in.
pub struct Ways {
    pub has_password: bool,
    pub second_factor: Standing,
    pub has_passkey: bool,
}

/// What a signed-in member can show.
pub enum Proof<'a> {
    Password(&'a str),
    Code(&'a str),
    /// What a device answers to [`passkeys::ask`].
    Passkey {
        token: &'a str,
        answer: &'a str,
        client: &'a Client,
    },
}

#[derive(Serialize, Deserialize)]
struct Proved {
    member: MemberId,
}

pub async fn ways(app: &App, who: &Principal) -> Result<Ways> {
    let member = who.member().ok_or(Error::Forbidden)?;
    let second_factor = second_factor::standing(app, who).await?;
    let mut tx = app.db.read(who.organization).await?;
    let has_password = members::password(&mut tx, member).await?.is_some();
    let has_passkey =
        passkeys::work(app) && !store::passkeys::list(&mut tx, member).await?.is_empty();
    Ok(Ways { has_password, second_factor, has_passkey })
}

/// Whether the member has proved who they are a moment ago: by signing in, or by [`prove`].
pub async fn is_fresh(
    app: &App,
    who: &Principal,
    session: &str,
    proof: Option<&str>,
) -> Result<bool> {
    let member = who.member().ok_or(Error::Forbidden)?;
    if accounts::is_fresh(app, session).await? {
        return Ok(true);
    }
    let Some(proof) = proof else { return Ok(false) };
    let proved = ceremony::look::<Proved>(app, Kind::Proof, proof).await?;
    Ok(proved.is_some_and(|proved| proved.member == member))
}

/// Takes the proof, and gives the token that stands for it for ten minutes.
pub async fn prove(
    app: &App,
    who: &Principal,
    proof: Proof<'_>,
) -> std::result::Result<String, Unproven> {
    let member = who.member().ok_or(Error::Forbidden)?;
    match proof {
        Proof::Code(code) => second_factor::spend(app, who.organization, member, code).await?,
        Proof::Passkey { token, answer, client } => {
            passkeys::prove(app, who, token, answer, client).await?;
        }
        Proof::Password(password) => give_password(app, who, member, password).await?,
    }
    Ok(ceremony::begin(app, Kind::Proof, &Proved { member }).await?)
}

async fn give_password(
    app: &App,
    who: &Principal,
    member: MemberId,
    password: &str,
) -> std::result::Result<(), Unproven> {
    let tries = [slowing::Key::of("proof", &member.to_string(), slowing::ACCOUNT)];
    slowing::count(app, &tries, app.clock.now()).await?;
    let mut tx = app.db.read(who.organization).await?;
    let hash = members::password(&mut tx, member).await?;
    drop(tx);
    let hashes = hash.into_iter().collect();
    if passwords::fitting(password.to_owned(), hashes).await?.is_empty() {
        return Err(Unproven::Wrong);
    }
    Ok(slowing::forgive(app, &tries).await?)
}
