//! Letters and digits that are not taken for each other (Crockford's base 32).

const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// The sign of the last five bits.
pub(crate) fn sign(bits: u32) -> char {
    char::from(LETTERS[(bits & 31) as usize])
}
