//! Ids and secrets, from the operating system's randomness.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use rand::Rng;
use sha2::{Digest, Sha256};
use uuid::{Builder, Uuid};

/// An id that sorts by the moment it was made (UUID version 7, RFC 9562 §5.7), so that new rows
/// land beside each other.
pub fn id(now: Timestamp) -> Uuid {
    let mut random = [0; 10];
    fill(&mut random);
    let millis = u64::try_from(now.as_millisecond()).unwrap_or(0);
    Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

/// 32 bytes nobody can guess.
pub fn secret() -> [u8; 32] {
    bytes()
}

/// So many bytes nobody can guess.
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    fill(&mut bytes);
    bytes
}

/// A secret as text that fits a cookie, a header or an address.
pub fn token() -> String {
    URL_SAFE_NO_PAD.encode(secret())
}

/// What is kept of a token: enough to know it again, useless to whoever reads the table.
pub fn hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

#[expect(clippy::disallowed_methods, reason = "the one place that draws random numbers")]
fn fill(bytes: &mut [u8]) {
    rand::rng().fill_bytes(bytes);
}
