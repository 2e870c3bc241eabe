//! The secret in a guest's manage link.
//!
//! Derived, never stored: whoever reads the table of bookings finds no way into one.

use crate::{BookingId, OrganizationId};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use uuid::Uuid;

/// Names a booking and proves that the bearer was told of it: organization, booking, and the first
/// 16 bytes of an HMAC-SHA-256 over both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ManageToken {
    pub organization: OrganizationId,
    pub booking: BookingId,
}

const MAC: usize = 16;

impl ManageToken {
    /// The text for the link: 64 characters that need no escaping.
    pub fn seal(&self, secret: &[u8]) -> String {
        let mut bytes = self.named();
        bytes.extend_from_slice(&self.mac(secret).finalize().into_bytes()[..MAC]);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// The token that `seal` made with the same secret; `None` for anything else.
    pub fn open(text: &str, secret: &[u8]) -> Option<ManageToken> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        if bytes.len() != 32 + MAC {
            return None;
        }
        let organization = OrganizationId(Uuid::from_slice(&bytes[..16]).ok()?);
        let booking = BookingId(Uuid::from_slice(&bytes[16..32]).ok()?);
        let token = ManageToken { organization, booking };
        token.mac(secret).verify_truncated_left(&bytes[32..]).ok().map(|()| token)
    }

    fn named(&self) -> Vec<u8> {
        [*self.organization.0.as_bytes(), *self.booking.0.as_bytes()].concat()
    }

    fn mac(&self, secret: &[u8]) -> Hmac<Sha256> {
        let mut mac = Hmac::new_from_slice(secret).expect("HMAC takes a key of any length");
        mac.update(b"manage");
        mac.update(&self.named());
        mac
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_sealed_text_opens() {
        let token = ManageToken {
            organization: OrganizationId(Uuid::from_u128(1)),
            booking: BookingId(Uuid::from_u128(2)),
        };
        let text = token.seal(b"secret");
        assert_eq!(text.len(), 64);
        assert_eq!(ManageToken::open(&text, b"secret"), Some(token));
        assert_eq!(ManageToken::open(&text, b"other"), None);
        for cut in 0..text.len() {
            assert_eq!(ManageToken::open(&text[..cut], b"secret"), None);
        }
        for index in 0..text.len() {
            let mut wrong = text.clone().into_bytes();
            wrong[index] = if wrong[index] == b'A' { b'B' } else { b'A' };
            let wrong = String::from_utf8(wrong).unwrap();
            assert_eq!(ManageToken::open(&wrong, b"secret"), None);
        }
    }
}
