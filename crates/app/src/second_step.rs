//! Between the password and the session: the second step, for members who have one.

use crate::{
    App, Result,
    accounts::{
        self, Client, SignedIn,
        passwords::{self, Stamp},
    },
    ceremony::{self, Kind},
    passkeys,
    second_factor::{self, Unproven},
};
use model::{MemberId, OrganizationId};
use serde::{Deserialize, Serialize};

/// Whose second step is to come.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Waiting {
    pub organization: OrganizationId,
    pub member: MemberId,
    /// Of the password that was right.
    stamp: Stamp,
}

/// Who waits under this token. Nobody once the password has changed: the first step was another.
async fn waits(app: &App, token: &str) -> Result<Option<Waiting>> {
    let Some(waiting) = ceremony::look::<Waiting>(app, Kind::SecondStep, token).await? else {
        return Ok(None);
    };
    let Waiting { organization, member, stamp } = waiting;
    let same = passwords::stamp(app, organization, member).await? == stamp;
    Ok(same.then_some(waiting))
}

/// The token under which a member waits who has proved one thing and is asked for a second;
/// nothing for members without a second step.
pub(crate) async fn asked(
    app: &App,
    organization: OrganizationId,
    member: MemberId,
) -> Result<Option<String>> {
    let mut tx = app.db.read(organization).await?;
    let asked = second_factor::is_on(&mut tx, member).await?;
    drop(tx);
    if !asked {
        return Ok(None);
    }
    let stamp = passwords::stamp(app, organization, member).await?;
    let waiting = Waiting { organization, member, stamp };
    Ok(Some(ceremony::begin(app, Kind::SecondStep, &waiting).await?))
}

/// Whether somebody waits under this token.
pub async fn is_waiting(app: &App, token: &str) -> Result<bool> {
    Ok(waits(app, token).await?.is_some())
}

/// Whether who waits under this token could show a passkey instead.
pub async fn has_passkey(app: &App, token: &str) -> Result<bool> {
    let waiting = waits(app, token).await?;
    let Some(Waiting { organization, member, .. }) = waiting.filter(|_| passkeys::work(app)) else {
        return Ok(false);
    };
    let mut tx = app.db.read(organization).await?;
    Ok(!store::passkeys::list(&mut tx, member).await?.is_empty())
}

/// Lets in whoever gives a code of their app or a recovery code.
pub async fn finish(
    app: &App,
    token: &str,
    code: &str,
    client: &Client,
) -> std::result::Result<SignedIn, Unproven> {
    waits(app, token).await?.ok_or(Unproven::Over)?;
    let waiting = ceremony::attempt::<Waiting>(app, Kind::SecondStep, token).await?;
    let Waiting { organization, member, .. } = waiting.ok_or(Unproven::Over)?;
    second_factor::spend(app, organization, member, code).await?;
    done(app, token, client).await
}

/// Ends the waiting and begins the session; the token is good for one.
pub(crate) async fn done(
    app: &App,
    token: &str,
    client: &Client,
) -> std::result::Result<SignedIn, Unproven> {
    let waiting = ceremony::take::<Waiting>(app, Kind::SecondStep, token).await?;
    let Waiting { organization, member, .. } = waiting.ok_or(Unproven::Over)?;
    Ok(accounts::start_session(app, organization, member, client, app.clock.now()).await?)
}
