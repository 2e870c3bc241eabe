//! A form that is sent twice makes one thing.

use crate::extract::Fields;
use app::Once;
use sha2::{Digest, Sha256};

/// By the value the page gave its form, together with all that was typed: the same form with other
/// words in it means another thing.
pub fn of(fields: &Fields, scope: &'static str) -> Option<Once> {
    fields.filled("once")?;
    let mut content = Sha256::new();
    for (name, value) in &fields.0 {
        for part in [name, value] {
            content.update(part);
            content.update([0]);
        }
    }
    let fingerprint: [u8; 32] = content.finalize().into();
    let key = fingerprint.iter().map(|byte| format!("{byte:02x}")).collect();
    Some(Once { scope, key, fingerprint })
}
