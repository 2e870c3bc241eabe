//! Whoever knocks, as far as the connection tells.

use crate::{App, entropy};
use model::{EmailAddress, Network};
use std::net::IpAddr;

#[derive(Clone, Debug, Default)]
pub struct Client {
    pub address: Option<IpAddr>,
    /// What the browser says of itself.
    pub user_agent: String,
    /// The cookie a browser was given when somebody signed in with it.
    pub device: Option<String>,
}

const PURPOSE: &str = "device";
const NONCE: usize = 16;

impl Client {
    /// Roughly where it is, for the list of sessions.
    pub(super) fn network(&self) -> String {
        self.address.map(|address| Network::roughly(address).to_string()).unwrap_or_default()
    }

    /// The browser's name, if somebody signed in with this address here before.
    ///
    /// Such a browser has tries of its own, so that a stranger who guesses elsewhere cannot keep
    /// the owner of an account out.
    pub(super) fn known_to(&self, app: &App, email: &str) -> Option<String> {
        let sealed = app.unseal(PURPOSE, self.device.as_deref()?)?;
        let (nonce, whose) = sealed.split_at_checked(NONCE)?;
        (whose == entropy::hash(email)).then(|| hex(nonce))
    }
}

/// A cookie that tells this browser from others, for one address.
pub(super) fn remembered(app: &App, email: &EmailAddress) -> String {
    let nonce = &entropy::secret()[..NONCE];
    app.seal(PURPOSE, &[nonce, &entropy::hash(&email.folded())].concat())
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
