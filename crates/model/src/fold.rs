//! Text as it is looked for: without what people leave out who have no key for it.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// In lower case, every letter without its marks: `Müller` and `MULLER` are the same to a search,
/// and so are wide digits and plain ones.
pub fn folded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.to_lowercase().nfkd().filter(|letter| !is_combining_mark(*letter)) {
        match letter {
            'ß' => plain.push_str("ss"),
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            'þ' => plain.push_str("th"),
            'ø' => plain.push('o'),
            'đ' | 'ð' => plain.push('d'),
            'ł' => plain.push('l'),
            'ı' => plain.push('i'),
            'ς' => plain.push('σ'),
            other => plain.push(other),
        }
    }
    // What was taken apart and kept, a syllable of Hangul, is one letter again.
    plain.nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_case_make_no_difference() {
        for (text, plain) in [
            ("Müller", "muller"),
            ("Mu\u{308}ller", "muller"),
            ("São Paulo, Łódź", "sao paulo, lodz"),
            ("Straße SØREN İzmir", "strasse soren izmir"),
            ("Nguyễn Thị Đào", "nguyen thi dao"),
            ("أحمد", "احمد"),
            ("박지우", "박지우"),
            ("Ёлкина", "елкина"),
            ("０１５", "015"),
            ("ΟΔΟΣ", "οδοσ"),
        ] {
            assert_eq!(folded(text), plain, "{text}");
        }
    }
}
