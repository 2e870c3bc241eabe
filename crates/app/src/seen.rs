//! Whether what somebody changes is still what they saw.

use serde::Serialize;
use sha2::{Digest, Sha256};

/// A sign that stands for a state: handed out with a form, it tells later whether the state is
/// another one by now.
pub(crate) fn sign(state: &impl Serialize) -> String {
    // What is signed is made of text and numbers, which always serialize.
    let state = serde_json::to_vec(state).unwrap_or_default();
    Sha256::digest(state)[..12].iter().map(|byte| format!("{byte:02x}")).collect()
}
