//! A new password for somebody who is signed in.

use super::{
    client::Client,
    passwords, resets,
    sessions::{SignedIn, sign_out, start_session},
    slowing,
};
use crate::{App, Error, Principal, Result, entropy};
use model::{FieldErrors, say};

/// As typed. Who has proved a moment ago who they are may leave the present password out.
pub struct NewPassword {
    pub current: String,
    pub new: String,
    /// Whether they have ([`crate::security::is_fresh`]).
    pub is_proved: bool,
}

/// Changes it, ends every session, and begins a new one in place of the one that asked.
///
/// # Errors
/// Names `current` and `password`. `Paused` after too many wrong ones.
pub async fn change_password(
    app: &App,
    who: &Principal,
    token: &str,
    typed: NewPassword,
    client: &Client,
) -> Result<SignedIn> {
    let now = app.clock.now();
    let id = who.member().ok_or(Error::Forbidden)?;
    let mut tx = app.db.read(who.organization).await?;
    let member = store::members::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let known = store::members::password(&mut tx, id).await?;
    let organization = store::organizations::own(&mut tx).await?;
    drop(tx);
    let mut errors = FieldErrors::default();
    let password = errors.keep("password", passwords::check_of(&typed.new, &member, &organization));
    if typed.current.is_empty() && !typed.is_proved {
        errors.add("current", say("error-password-current"));
    } else if !typed.current.is_empty() {
        // Whoever found the screen guesses no faster than at the door.
        let keys = slowing::sign_in(app, &member.email.folded(), client);
        slowing::count(app, &keys, now).await?;
        if passwords::fitting(typed.current, known.iter().cloned().collect()).await?.is_empty() {
            errors.add("current", say("error-password-current"));
        } else {
            slowing::forgive(app, &keys).await?;
        }
    }
    let Some(password) = password.filter(|_| errors.is_empty()) else {
        return Err(errors.into());
    };
    if !passwords::fitting(password.clone(), known.into_iter().collect()).await?.is_empty() {
        return Err(Error::field("password", say("error-password-same")));
    }
    let hash = passwords::hash(password).await?;
    let mut tx = app.db.write(who.organization).await?;
    resets::replace(app, &mut tx, &member, &hash, &entropy::hash(token), now).await?;
    tx.commit().await?;
    app.wake_worker();
    let session = start_session(app, who.organization, id, client, now).await?;
    sign_out(app, token).await?;
    Ok(session)
}
