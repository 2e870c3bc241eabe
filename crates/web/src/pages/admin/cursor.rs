//! Where a page of a list ended, in the address of the next: `2026-03-10T09:00:00Z_0197…`.

use jiff::Timestamp;
use std::{fmt::Display, str::FromStr};

pub fn write(at: Timestamp, id: impl Display) -> String {
    format!("{at}_{id}")
}

/// `None` for what no page of ours leads to: nothing here happened before 1970, and a database
/// need not be able to tell such a time.
pub fn read<T: FromStr>(text: &str) -> Option<(Timestamp, T)> {
    let (at, id) = text.split_once('_')?;
    let at = at.parse().ok().filter(|at| Timestamp::UNIX_EPOCH <= *at)?;
    Some((at, id.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_read_as_it_was_written() {
        let at: Timestamp = "2026-03-10T09:00:00.000001Z".parse().unwrap();
        assert_eq!(read(&write(at, 7)), Some((at, 7)));
        for text in ["", "_", "soon_7", "2026-03-10T09:00:00Z_x", "-009999-01-02T00:00:00Z_7"] {
            assert_eq!(read::<u8>(text), None, "{text}");
        }
    }
}
