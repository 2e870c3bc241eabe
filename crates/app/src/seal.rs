//! Short texts that only this installation can have made: they say something and prove it, and
//! need no row to be remembered by.

use crate::App;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

const MAC: usize = 16;

impl App {
    /// The bytes as text for a cookie or a form. `purpose` keeps one kind from passing as another.
    pub(crate) fn seal(&self, purpose: &str, bytes: &[u8]) -> String {
        let mac = self.mac(purpose, bytes).finalize().into_bytes();
        URL_SAFE_NO_PAD.encode([bytes, &mac[..MAC]].concat())
    }

    /// The bytes that were sealed for this purpose; `None` for anything else.
    pub(crate) fn unseal(&self, purpose: &str, text: &str) -> Option<Vec<u8>> {
        let mut bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        let told = bytes.split_off(bytes.len().checked_sub(MAC)?);
        self.mac(purpose, &bytes).verify_truncated_left(&told).ok().map(|()| bytes)
    }

    /// A mark of the bytes, which tells nothing of them and that nobody else can make.
    pub(crate) fn mark(&self, purpose: &str, bytes: &[u8]) -> String {
        URL_SAFE_NO_PAD.encode(self.mac(purpose, bytes).finalize().into_bytes())
    }

    /// Whether that is the mark of these bytes; takes as long for any that is not.
    pub(crate) fn is_mark(&self, purpose: &str, bytes: &[u8], mark: &str) -> bool {
        let told = URL_SAFE_NO_PAD.decode(mark).unwrap_or_default();
        self.mac(purpose, bytes).verify_slice(&told).is_ok()
    }

    fn mac(&self, purpose: &str, bytes: &[u8]) -> Hmac<Sha256> {
        let mut mac = Hmac::new_from_slice(&self.secret).expect("HMAC takes a key of any length");
        // No purpose holds a zero byte, so none begins like another with some of the bytes.
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(bytes);
        mac
    }
}
