//! Tries to get in, slowed: a few are free, then each failure doubles the wait.
//!
//! Counted in the database, so that every node knows, and before the try is judged, so that a
//! hundred at once are not a hundred free ones.

use super::client::{Client, hex};
use crate::{App, Error, Result, entropy};
use jiff::{SignedDuration, Timestamp};
use model::Network;

/// How soon tries are slowed, and how much.
#[derive(Clone, Copy)]
pub(crate) struct Pace {
    pub free: i64,
    pub first: SignedDuration,
    pub most: SignedDuration,
}

/// One account, or one browser that knows it.
pub(crate) const ACCOUNT: Pace =
    Pace { free: 5, first: SignedDuration::from_secs(30), most: SignedDuration::from_mins(15) };
/// One caller, behind which a whole office may sit.
pub(crate) const NETWORK: Pace =
    Pace { free: 30, first: SignedDuration::from_secs(10), most: SignedDuration::from_mins(15) };

impl Pace {
    fn pause(&self, failures: i64) -> SignedDuration {
        let over = failures - self.free;
        if over < 0 {
            return SignedDuration::ZERO;
        }
        let doubled = self.first.checked_mul(1 << over.min(20)).unwrap_or(self.most);
        doubled.min(self.most)
    }
}

/// What is counted together.
#[derive(Clone)]
pub(crate) struct Key {
    name: String,
    pace: Pace,
    /// Whether one good try wipes out the bad ones, as it does for whoever owns the account.
    forgiven: bool,
}

impl Key {
    /// One thing that is tried at, such as a member's second factor.
    pub fn of(kind: &str, what: &str, pace: Pace) -> Self {
        let name = format!("{kind}:{}", hex(&entropy::hash(what)[..16]));
        Key { name, pace, forgiven: true }
    }

    /// Whoever calls.
    pub fn network(kind: &str, client: &Client, pace: Pace) -> Option<Self> {
        let network = Network::of_caller(client.address?).to_string();
        Some(Key { forgiven: false, ..Self::of(kind, &network, pace) })
    }
}

/// What a try to sign in with this address counts for.
pub(super) fn sign_in(app: &App, email: &str, client: &Client) -> Vec<Key> {
    if let Some(device) = client.known_to(app, email) {
        return vec![Key::of("device", &device, ACCOUNT)];
    }
    let account = Key::of("account", email, ACCOUNT);
    [Some(account), caller(client)].into_iter().flatten().collect()
}

/// What a try to get in counts for that names no account.
pub(crate) fn caller(client: &Client) -> Option<Key> {
    Key::network("network", client, NETWORK)
}

/// Counts a try, as if it had failed.
///
/// # Errors
/// `Paused` while there were too many; then it is not counted.
pub(crate) async fn count(app: &App, keys: &[Key], now: Timestamp) -> Result<()> {
    if !app.settings.rate_limit {
        return Ok(());
    }
    let mut tx = app.db.operator_write().await?;
    for key in keys {
        let Some(failures) = store::attempts::count(&mut tx, &key.name, now).await? else {
            let until = store::attempts::until(&mut tx, &key.name).await?.unwrap_or(now);
            return Err(Error::Paused { wait: until.duration_since(now) });
        };
        let until = now + key.pace.pause(failures);
        store::attempts::pause(&mut tx, &key.name, until).await?;
    }
    Ok(tx.commit().await?)
}

/// The try was a good one.
pub(crate) async fn forgive(app: &App, keys: &[Key]) -> Result<()> {
    if !app.settings.rate_limit {
        return Ok(());
    }
    let mut tx = app.db.operator_write().await?;
    for key in keys {
        match key.forgiven {
            true => store::attempts::forgive(&mut tx, &key.name).await?,
            false => store::attempts::take_back(&mut tx, &key.name).await?,
        }
    }
    Ok(tx.commit().await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_tries_are_free_and_then_the_wait_doubles() {
        let waits = [4, 5, 6, 7, 10, 200].map(|failures| ACCOUNT.pause(failures).as_secs());
        assert_eq!(waits, [0, 30, 60, 120, 900, 900]);
    }
}
