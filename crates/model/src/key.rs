//! The secret in the link of an event type that is listed nowhere.
//!
//! Derived like the one in a manage link: whoever reads the tables finds no way in, and the host
//! can always be shown the link again. A new number is a new key, and the end of the old one.

use crate::{EventTypeId, OrganizationId};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventKey {
    pub organization: OrganizationId,
    pub event_type: EventTypeId,
    /// How often it was drawn anew.
    pub number: i64,
}

const MAC: usize = 16;

impl EventKey {
    /// The text for the link: 22 characters that need no escaping.
    pub fn seal(&self, secret: &[u8]) -> String {
        URL_SAFE_NO_PAD.encode(&self.mac(secret).finalize().into_bytes()[..MAC])
    }

    /// Whether `seal` made this text with the same secret.
    pub fn opens(&self, text: &str, secret: &[u8]) -> bool {
        let bytes = URL_SAFE_NO_PAD.decode(text).unwrap_or_default();
        bytes.len() == MAC && self.mac(secret).verify_truncated_left(&bytes).is_ok()
    }

    fn mac(&self, secret: &[u8]) -> Hmac<Sha256> {
        let mut mac = Hmac::new_from_slice(secret).expect("HMAC takes a key of any length");
        mac.update(b"event type");
        mac.update(self.organization.0.as_bytes());
        mac.update(self.event_type.0.as_bytes());
        mac.update(&self.number.to_be_bytes());
        mac
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_key_opens_its_own_event_type_until_the_next_is_drawn() {
        let key = EventKey {
            organization: OrganizationId(Uuid::from_u128(1)),
            event_type: EventTypeId(Uuid::from_u128(2)),
            number: 0,
        };
        let text = key.seal(b"secret");
        assert_eq!(text.len(), 22);
        assert!(key.opens(&text, b"secret"));
        assert!(!key.opens(&text, b"other"));
        assert!(!EventKey { number: 1, ..key }.opens(&text, b"secret"));
        assert!(!EventKey { event_type: EventTypeId(Uuid::nil()), ..key }.opens(&text, b"secret"));
        for cut in 0..text.len() {
            assert!(!key.opens(&text[..cut], b"secret"));
        }
    }
}
